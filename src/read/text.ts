/** Why a text that was decoded without error is still no text that can be read. */
export interface Unreadable {
  readonly code: 'glyph-codes' | 'replacement-characters';
  /** how many such codes or characters stand in it */
  readonly count: number;
  readonly sample: string;
}

const GLYPH_CODE = /\(cid:\d{1,6}\)/gu;
const LOST = /[\ufffd\ue000-\uf8ff]/gu;
/** A PDF with one broken font still reads; one glyph code in 300 characters does not. */
const GLYPH_DENSITY = 1 / 300;
const LOST_DENSITY = 1 / 30;
const LEAST = 10;

/**
 * Finds texts that are garbage: the glyph codes of a PDF whose fonts have no map to characters ((cid:223)), or too many replacement and
 * private-use characters. A few of them (a bullet from a symbol font) are no harm.
 *
 * Example: 「市人民政府」 gives null, 「(cid:127)(cid:128))(cid:129)…」 glyph-codes.
 */
export function unreadable(text: string): Unreadable | null {
  if (text.includes('(cid:')) {
    const codes = text.match(GLYPH_CODE) ?? [];
    if (codes.length >= LEAST && codes.length >= text.length * GLYPH_DENSITY)
      return { code: 'glyph-codes', count: codes.length, sample: codes.slice(0, 3).join('') };
  }
  const lost = text.match(LOST) ?? [];
  if (lost.length >= LEAST && lost.length >= text.length * LOST_DENSITY)
    return { code: 'replacement-characters', count: lost.length, sample: lost.slice(0, 3).join('') };
  return null;
}
