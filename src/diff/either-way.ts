import type { Extraction } from '../model/extraction.js';

/**
 * Compares two plans so that (a, b) and (b, a) give the same pairs: ties are decided in one order of the two, whichever the caller names
 * first.
 *
 * @param compare finds the pairs
 * @param flip turns a result round
 */
export function eitherWay<T>(a: Extraction, b: Extraction, compare: (a: Extraction, b: Extraction) => T, flip: (result: T) => T): T {
  const turned = a.text === b.text ? a.document.doc_id > b.document.doc_id : a.text > b.text;
  return turned ? flip(compare(b, a)) : compare(a, b);
}
