interface Field {
  phase: 'code' | 'result';
  code: string;
}

const CONTENTS = /^\s*TOC\b/iu;
/** A character set into a circle: EQ \o\ac(○,1) */
const CIRCLED = /^\s*EQ\s+\\o\s*\\ac\s*\(\s*[○〇◯]\s*[,;，；]\s*([^)]{1,4})\)/iu;

/**
 * The fields of a story, which may reach over many paragraphs: what stands in their code is not shown, what stands in their result is the
 * text. Example: of PAGEREF _Toc1 and 12 it is 12.
 */
export class Fields {
  private readonly open: Field[] = [];
  /** how many of the open fields are in their code, and how many are the result of a table of contents: a file may leave many open */
  private codes = 0;
  private contents = 0;

  begin(): void {
    this.open.push({ phase: 'code', code: '' });
    this.codes++;
  }

  code(text: string): void {
    const last = this.open[this.open.length - 1];
    if (last?.phase === 'code') last.code += text;
  }

  separate(): void {
    const last = this.open[this.open.length - 1];
    if (last?.phase !== 'code') return;
    last.phase = 'result';
    this.codes--;
    if (isContentsCode(last.code)) this.contents++;
  }

  private close(): Field | undefined {
    const last = this.open.pop();
    if (last?.phase === 'code') this.codes--;
    else if (isContentsCode(last?.code)) this.contents--;
    return last;
  }

  /** @returns what a field shows that has no result of its own: ① */
  end(): string {
    const last = this.close();
    const inner = last?.phase === 'code' ? CIRCLED.exec(last.code)?.[1]?.trim() : undefined;
    if (inner === undefined) return '';
    const value = Number(inner);
    return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : inner;
  }

  /** A code that its paragraph does not end was left open by a fault of its writer, which must not hide the rest of the text. */
  endParagraph(): void {
    while (this.open[this.open.length - 1]?.phase === 'code') this.close();
  }

  get hides(): boolean {
    return this.codes > 0;
  }

  get inContents(): boolean {
    return this.contents > 0;
  }
}

export const isContentsCode = (code: string | undefined): boolean => code !== undefined && CONTENTS.test(code);
