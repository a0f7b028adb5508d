import { isPlausible } from '../decode.js';

/** Characters that Chinese documents are written in: letters, Han, punctuation, signs. */
const EXPECTED = new RegExp(
  [
    String.raw`[ -~\u00a0-\u00ff\u0391-\u03c9\u2000-\u206f\u20ac\u2100-\u27ff\u2e80-\u303f\u3041-\u30ff\u3105-\u3129`,
    String.raw`\u3200-\u33ff\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]`,
  ].join(''),
  'u',
);
const LETTERS = /[A-Za-z0-9]/u;
const HAN = /[\u4e00-\u9fff]/gu;
/** Shorter texts are no evidence. */
const LEAST = 30;
/** So many strange characters are no bullets of a symbol font. */
const STRANGE = 0.12;
/** So many characters of a text without Han are letters and figures. */
const LEGIBLE = 0.5;
const LEAST_HAN = 60;
const SAMPLE = 8;

/**
 * A sample of a text that is garbage, because its fonts have no map to characters or a wrong one; null for a text that can be read. Its
 * characters are of no script that such documents have, or Chinese ones that no text holds together.
 */
export function garbled(text: string): string | null {
  const characters = [...text.replace(/\s/gu, '')];
  if (characters.length < LEAST) return null;
  const strange = characters.filter((char) => !EXPECTED.test(char));
  if (strange.length > characters.length * STRANGE) return strange.slice(0, SAMPLE).join('');
  const han = text.match(HAN) ?? [];
  if (han.length >= LEAST_HAN && !isPlausible(text)) return han.slice(0, SAMPLE).join('');
  const legible = characters.filter((char) => LETTERS.test(char)).length;
  return han.length === 0 && characters.length >= LEAST * 4 && legible < characters.length * LEGIBLE
    ? characters.slice(0, SAMPLE).join('')
    : null;
}
