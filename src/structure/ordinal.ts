import { parseEither } from '../normalise/chinese-number.js';

/**
 * The value of a heading's number: 十二 is 12, ③ is 3, 1.2.3 is 3 (its last part). 0 where there is none.
 * @param text the ordinal without brackets or punctuation
 */
export function ordinalOf(text: string): number {
  const last = text.slice(text.lastIndexOf('.') + 1).replace(/\s/gu, '');
  const circled = last.charCodeAt(0) - 0x2460;
  return last.length === 1 && circled >= 0 && circled < 20 ? circled + 1 : (parseEither(last) ?? 0);
}
