// 各县〈市、区〉政府 is written with angle brackets in older documents.
const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】', '〈': '〉', '<': '>' };
const BRACKET = /[()[\]〔〕【】〈〉<>]/gu;
/** A closing bracket is set against so many open ones: what lies deeper was never closed. */
const DEEPEST = 4;

/** Brackets of a text; `close` is -1 where none closes them. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** Does a character open a bracket? */
export function opensBracket(char: string): boolean {
  return PARTNER[char] !== undefined;
}

/** The brackets of a text in the order in which they open. One opened by ( is only closed by ). */
export function bracketsOf(text: string): Brackets[] {
  const found: { open: number; close: number }[] = [];
  const open: { open: number; close: number }[] = [];
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(text); match; match = BRACKET.exec(text)) {
    const [char] = match;
    if (opensBracket(char)) {
      const one = { open: match.index, close: -1 };
      found.push(one);
      open.push(one);
      continue;
    }
    for (let top = open.length - 1; top >= 0 && top >= open.length - DEEPEST; top--) {
      const one = open[top];
      if (!one || PARTNER[text.charAt(one.open)] !== char) continue;
      one.close = match.index;
      open.length = top;
      break;
    }
  }
  return found;
}

/** Which characters stand between brackets that close: 1 at each of them. */
export function insideBrackets(length: number, brackets: readonly Brackets[]): Uint8Array {
  const inside = new Uint8Array(length);
  let reach = 0;
  for (const { open, close } of brackets) {
    if (close > reach) inside.fill(1, Math.max(open, reach), close);
    reach = Math.max(reach, close);
  }
  return inside;
}
