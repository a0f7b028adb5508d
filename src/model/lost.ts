/** Stands for a character that is lost: a decoder found bytes that are none. */
export const LOST = '\ufffd';

/** What may stand between the digits of a number and a digit that is lost: a point, a comma, a magnitude. */
const WITHIN = '.,，．十百千万亿';

/**
 * Does a stretch stand beside a lost character, so that a digit, a point or a magnitude of it may be missing?
 *
 * Example: with ? for the lost character, of 12 in 「达到12?亿元」 and of 1 in 「1,?00」 true, of 12 in 「达到12亿元的?」 false.
 */
export function touchesLost(text: string, start: number, end: number): boolean {
  let from = start - 1;
  while (from > 0 && from >= start - 2 && WITHIN.includes(text.charAt(from))) from--;
  let to = end;
  while (to < text.length && to < end + 2 && WITHIN.includes(text.charAt(to))) to++;
  return text.charAt(from) === LOST || text.charAt(to) === LOST;
}
