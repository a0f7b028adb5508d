import { foldText, offsetAt, viewOf } from '../../model/view.js';

/**
 * Where a text stands in a source, white space, line breaks and width ignored.
 *
 * @returns UTF-16 offsets of its first characters, in order
 *
 * Example: 亩均税收 is found in 亩均\n税收 too.
 */
export function findText(source: string, wanted: string): number[] {
  const view = viewOf(source, [[0, source.length]]);
  const needle = foldText(wanted);
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = view.text.indexOf(needle); at >= 0; at = view.text.indexOf(needle, at + needle.length)) {
    const place = offsetAt(view, at);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** The UTF-16 offset of a place counted in code points; -1 outside the text. */
export function fromCodePoints(source: string, offset: number): number {
  let at = 0;
  for (let points = 0; points < offset; points++) {
    if (at >= source.length) return -1;
    at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at < source.length ? at : -1;
}
