/** What the characters of the font Symbol show that stand in numbers and formulas; by their code within the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  34: '∀',
  43: '+',
  45: '−',
  60: '<',
  61: '=',
  62: '>',
  126: '~',
  163: '≤',
  165: '∞',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  215: '·',
  229: '∑',
};

/** Boxes, bullets and ticks of Wingdings, which forms and lists use. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  168: '□',
  216: '➢',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  // ① to ⑩
  ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [0x81 + at, String.fromCodePoint(0x2460 + at)])),
};

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * A character as a symbol font shows it; null where that is not known.
 *
 * Example: F0B3 of Symbol is ≥, FC of Wingdings ✓.
 */
export function symbolOf(code: number, font: string): string | null {
  if (code > 0xff && !isPrivate(code)) return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
  const known = /^symbol/iu.test(font) ? SYMBOL : /^wingdings/iu.test(font) ? WINGDINGS : null;
  if (known === null) return isPrivate(code) || code < 0x20 ? null : String.fromCharCode(code);
  return known[code & 0xff] ?? null;
}

/** A text in a symbol font, whose characters stand in the private area; what is not known stays. */
export function inSymbolFont(text: string, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (char) => symbolOf(char.charCodeAt(0), font) ?? char);
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits as characters of their own, so that the 2 of m² and the mark of a note are no digits of the number before them. */
export function raised(text: string): string {
  return text.replace(/\d/gu, (digit) => SUPERSCRIPT.charAt(Number(digit)));
}
