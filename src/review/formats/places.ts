import { codePointOffsets } from '../../model/code-points.js';
import type { Range } from '../../model/span.js';
import { selectorAt } from '../correction.js';
import type { ReviewDocument } from '../document.js';
import { findAgain, squeezed } from '../find-again.js';

/** Turns places of a text as a file has it into places of the document; null where the words are not there any more, or not once. */
export type PlaceOf = (start: number, end: number) => Range | null;

/**
 * Where the places of a file stand in the document. A tool may have altered line ends or blanks, and the document may have been read anew;
 * then words are looked for as lines of the log are.
 *
 * @param text the text that the file holds; null where it holds none: it is the document's own
 * @param units what its offsets count
 */
export function placesIn(document: ReviewDocument, text: string | null, units: 'points' | 'utf16'): PlaceOf {
  const own = text ?? document.text;
  const toPoints = units === 'points' ? (offset: number): number => offset : codePointOffsets(own);
  const isSame = own === document.text;
  const points = isSame ? document.points : [...own];
  const now = isSame ? null : squeezed(document.text);
  return (start, end) => {
    const range: Range = [toPoints(start), toPoints(end)];
    if (!(range[0] >= 0 && range[1] > range[0] && range[1] <= points.length)) return null;
    if (now === null) return range;
    const found = findAgain(now, selectorAt(points, range[0], range[1]));
    // the end of words is behind their last character
    return 'at' in found ? [found.at(range[0]), found.at(range[1] - 1) + 1] : null;
  };
}

/** The fault of a mark that cannot be placed. */
export const misplaced = (where: string): { where: string; zh: string; en: string } => ({
  where,
  zh: '标出的文字在现在的文本里找不到(或不止一处), 未导入',
  en: 'the marked words do not stand in the text any more, or not once: not imported',
});
