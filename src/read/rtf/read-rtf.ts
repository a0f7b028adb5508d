import { Buffer } from 'node:buffer';
import { complaint } from '../../model/complaint.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { LOST } from '../../model/lost.js';
import { remarksOnLost } from '../damage.js';
import { refuseGarbage } from '../decode.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { FlowText, type CellBorder } from '../flow-text.js';
import { fromWindows1252 } from '../windows-1252.js';
import { CHARACTERS, CODE_PAGES, FONT_SETS, SHOWN, SKIPPED, SYMBOLS } from './words.js';

/** Groups stand in groups some dozen deep; what goes deeper is made to fill a memory. */
const DEEPEST = 10_000;
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const PLAIN = /[^\\{}\r\n\u0080-\u00ff]+/y;
const DEFAULT_PAGE = 1252;
const DOUBLE_BYTE: ReadonlySet<number> = new Set([932, 936, 949, 950, 54936]);

/** What holds within a group, and ends with it. */
interface State {
  skips: boolean;
  hidden: boolean;
  /** characters that stand behind \u for old readers */
  fallback: number;
  font: number;
  /** the group lists fonts, or is the number of a paragraph */
  kind: 'text' | 'fonts' | 'number';
  /** it is printed in the margins of every page */
  margin: boolean;
  inTable: boolean;
  level: number | null;
}
const OUTSIDE: State = { skips: false, hidden: false, fallback: 1, font: 0, kind: 'text', margin: false, inTable: false, level: null };

class RtfReader {
  readonly out = new FlowText();
  footnotes = 0;
  boxes = 0;
  private readonly source: string;
  private at = 0;
  private state: State = { ...OUTSIDE };
  private readonly stack: State[] = [];
  private page = DEFAULT_PAGE;
  private readonly fontPages = new Map<number, number>();
  private bytes: number[] = [];
  private bytesPage = DEFAULT_PAGE;
  private toSkip = 0;
  private starred = false;
  private borders: CellBorder[] = [];
  private below = false;
  private beside = false;
  private head = false;

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  }

  /** @returns false where the file ends before its groups do */
  run(): boolean {
    const { source } = this;
    while (this.at < source.length) {
      const char = source.charAt(this.at);
      if (char === '{') this.open();
      else if (char === '}') {
        this.close();
        if (this.stack.length === 0) break;
      } else if (char === '\\') this.control();
      else if (char === '\r' || char === '\n' || char === '\0') this.at++;
      else if (char > '\u007f') {
        this.byte(char.charCodeAt(0));
        this.at++;
      } else {
        PLAIN.lastIndex = this.at;
        const text = PLAIN.exec(source)?.[0] ?? char;
        this.at += text.length;
        this.plain(text);
      }
    }
    this.flush();
    this.out.end();
    return this.stack.length === 0;
  }

  private open(): void {
    this.flush();
    this.at++;
    this.toSkip = 0;
    if (this.stack.length >= DEEPEST)
      throw new UnreadableError(
        'too-deep',
        `RTF 的组嵌套超过 ${DEEPEST} 层, 不是正常文档。请用 Word 另存为 docx。`,
        `The RTF file nests over ${DEEPEST} groups, as no document does. Save it as docx in Word.`,
      );
    this.stack.push(this.state);
    this.state = { ...this.state };
  }

  private close(): void {
    this.flush();
    this.at++;
    this.toSkip = 0;
    this.starred = false;
    this.state = this.stack.pop() ?? this.state;
  }

  private get silent(): boolean {
    return this.state.skips || this.state.hidden || this.state.kind === 'fonts';
  }

  /** Characters that stand for one that \u has given already are passed over. */
  private plain(text: string): void {
    const skipped = Math.min(this.toSkip, text.length);
    this.toSkip -= skipped;
    let from = skipped;
    // the second byte of a character may look like a letter
    if (from < text.length && this.bytes.length > 0 && this.isHalf() && text.charAt(from) >= '@') this.bytes.push(text.charCodeAt(from++));
    if (from >= text.length) return;
    this.write(text.slice(from));
  }

  private write(text: string): void {
    this.flush();
    if (!this.silent) this.out.write(text);
  }

  private byte(code: number): void {
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    if (this.silent) return;
    const page = this.fontPages.get(this.state.font) ?? this.page;
    if (this.bytes.length > 0 && page !== this.bytesPage) this.flush();
    this.bytesPage = page;
    this.bytes.push(code);
  }

  /** Do the bytes so far end with the first half of a character? */
  private isHalf(): boolean {
    if (!DOUBLE_BYTE.has(this.bytesPage)) return false;
    let half = false;
    for (const byte of this.bytes) half = !half && byte > 0x80;
    return half;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    const encoding = CODE_PAGES[this.bytesPage];
    this.out.write(encoding === undefined ? (this.inOwnPage(bytes) ?? fromWindows1252(bytes)) : new TextDecoder(encoding).decode(bytes));
    this.bytes = [];
  }

  /** Bytes in a Western font may be Chinese all the same, if they are whole characters of the file's own code page: not \'91 alone. */
  private inOwnPage(bytes: Uint8Array): string | null {
    // quotation marks and dashes are below A0, of frequent Chinese characters no byte
    const own = DOUBLE_BYTE.has(this.page) && bytes.some((byte) => byte >= 0xa0) ? CODE_PAGES[this.page] : undefined;
    try {
      return own === undefined ? null : new TextDecoder(own, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  }

  private control(): void {
    const { source } = this;
    const next = source.charAt(this.at + 1);
    if (next === "'") {
      const code = Number.parseInt(source.slice(this.at + 2, this.at + 4), 16);
      this.at += 4;
      if (!Number.isNaN(code)) this.byte(code);
      return;
    }
    WORD.lastIndex = this.at + 1;
    const match = WORD.exec(source);
    if (match) {
      this.at += 1 + match[0].length;
      if (this.toSkip > 0) this.toSkip--;
      else this.word(match[1] ?? '', match[2] === undefined ? null : Number(match[2]));
      return;
    }
    this.at += 2;
    if (this.toSkip > 0) this.toSkip--;
    else if (next === '*') this.starred = true;
    else if (next === '\r' || next === '\n') this.paragraph();
    else if (SYMBOLS[next] !== undefined) this.write(SYMBOLS[next]);
  }

  private word(name: string, value: number | null): void {
    const { state } = this;
    this.flush();
    if (SKIPPED.has(name) || (this.starred && !SHOWN.has(name))) {
      if (name === 'fonttbl') state.kind = 'fonts';
      else state.skips = true;
      if (/^(?:header|footer)[lrf]?$/u.test(name)) state.margin = true;
      if (name === 'footnote') this.footnotes++;
      if (name === 'shptxt' && !state.margin) this.boxes++;
      this.starred = false;
      return;
    }
    this.starred = false;
    switch (name) {
      case 'bin':
        this.at += Math.max(0, value ?? 0);
        return;
      case 'u': {
        const code = value ?? 0;
        if (!this.silent && code !== 0) this.out.write(String.fromCharCode(code & 0xffff));
        this.toSkip = state.fallback;
        return;
      }
      case 'uc':
        state.fallback = Math.min(16, Math.max(0, value ?? 1));
        return;
      case 'ud':
        state.skips = false;
        return;
      case 'ansicpg':
        this.page = value ?? DEFAULT_PAGE;
        return;
      case 'f':
        state.font = value ?? 0;
        return;
      case 'fcharset': {
        const page = FONT_SETS[value ?? 0];
        if (state.kind === 'fonts' && page !== undefined) this.fontPages.set(state.font, page);
        return;
      }
      case 'plain':
        state.hidden = false;
        return;
      case 'v':
      case 'deleted':
        state.hidden = value !== 0;
        return;
      case 'listtext':
      case 'pntext':
        state.kind = 'number';
        return;
      case 'tab':
        // a tab parts the number of a paragraph from its words
        if (state.kind === 'number') return;
        break;
    }
    if (this.silent) return;
    const character = CHARACTERS[name];
    if (character !== undefined) this.out.write(character);
    else this.layout(name, value);
  }

  /** Paragraphs, cells and rows. */
  private layout(name: string, value: number | null): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.paragraph();
        break;
      case 'pard':
        this.state.inTable = false;
        this.state.level = null;
        break;
      case 'intbl':
        this.state.inTable = true;
        break;
      case 'outlinelevel':
        this.state.level = value === null || value > 8 ? null : value + 1;
        break;
      case 'cell':
        this.out.endCell();
        break;
      case 'row':
        this.out.endRow(this.borders, this.head);
        break;
      case 'trowd':
        this.borders = [];
        this.head = false;
        break;
      case 'trhdr':
        this.head = true;
        break;
      case 'clvmrg':
        this.below = true;
        break;
      case 'clmrg':
        this.beside = true;
        break;
      case 'cellx':
        this.borders.push({ right: value ?? 0, below: this.below, beside: this.beside });
        this.below = false;
        this.beside = false;
        break;
    }
  }

  private paragraph(): void {
    this.flush();
    if (!this.silent) this.out.endParagraph(this.state.inTable, this.state.level);
  }
}

/**
 * An RTF file as its paragraphs: numbers of lists as they are printed, outline levels as headings, tables with merged cells. Headers,
 * footers and footnotes are left out, which is remarked.
 *
 * @throws UnreadableError where groups nest without end
 */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const reader = new RtfReader(bytes);
  const whole = reader.run();
  const { headings, tables, origins } = reader.out;
  // half a character that is written as a number
  const text = reader.out.text.replace(/\p{Surrogate}/gu, LOST);
  const remarks: Diagnostic[] = [];
  if (!whole)
    remarks.push(
      complaint(
        'cut-off',
        'RTF 文件不完整, 末尾可能缺失。请重新下载。',
        'The RTF file breaks off; its end may be missing. Download it again.',
        'warning',
      ),
    );
  if (reader.footnotes > 0)
    remarks.push(
      complaint('footnotes-left-out', `未读取 ${reader.footnotes} 条脚注。`, `${reader.footnotes} footnotes were left out.`, 'warning'),
    );
  if (reader.boxes > 0)
    remarks.push(
      complaint(
        'text-boxes-left-out',
        `未读取 ${reader.boxes} 个文本框。请核对。`,
        `${reader.boxes} text boxes were left out. Check them.`,
        'warning',
      ),
    );
  refuseGarbage(text);
  const lost = remarksOnLost(text);
  return {
    text,
    encoding: null,
    hints: { paragraphs: true, headings, tables },
    origins,
    remarks: [...remarks, ...lost],
    partial: !whole || reader.boxes > 0 || lost.length > 0,
  };
}
