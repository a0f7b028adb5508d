import type { OwnLabels } from '../../book/labels.js';
import { offsetAt, type View } from '../../model/view.js';

/** A passage's view with the source that it was made of. */
export interface GapPlace {
  readonly source: string;
  readonly view: View;
  /** labels that a user adds */
  readonly labels?: OwnLabels | undefined;
}

/** White space that the view has dropped before a place: '' none, ' ' some, '\n' a line break. */
export function gapBefore({ source, view }: GapPlace, at: number): '' | ' ' | '\n' {
  // one unbroken run: nothing was dropped
  if (view.runs.length <= 2) return '';
  const before = offsetAt(view, at - 1);
  const here = offsetAt(view, at);
  if (before === undefined || here === undefined || here === before + 1) return '';
  const between = source.slice(before + 1, here);
  return between.includes('\n') ? '\n' : /\s/u.test(between) ? ' ' : '';
}

/** Has the view dropped white space anywhere between two of its places? */
export function hasGap(place: GapPlace, start: number, end: number): boolean {
  if (place.view.runs.length <= 2) return false;
  for (let at = start + 1; at < end; at++) if (gapBefore(place, at) !== '') return true;
  return false;
}
