/** Was a target met, as far as the two texts tell? */
export const METS = ['yes', 'no', 'unclear'] as const;
export type Met = (typeof METS)[number];

/**
 * Why a target has no outcome. What the target lacks: a place, a year, a number, an indicator that is named, a day of its document; or it
 * is a margin over something else. What the later documents lack: there are none; none is from after the target's time; none tells of its
 * year at all; none of the indicator; the indicator is told of another year only, without a year, of another scope, by another measure, of
 * another span of time (an average of five years, a part of the year), of another deed (started, not completed), in another unit; or
 * several things of one name are told, and nothing says which is meant.
 */
export const WHYS = [
  'no-place',
  'no-year',
  'no-number',
  'no-indicator',
  'margin',
  'undated-document',
  'no-later-document',
  'not-due',
  'year-not-told',
  'not-reported',
  'other-year',
  'no-time',
  'other-scope',
  'other-measure',
  'other-span',
  'other-deed',
  'other-unit',
  'ambiguous',
] as const;
export type Why = (typeof WHYS)[number];

/**
 * What a reader must know of a pair: one of the two is at constant prices or on a comparable basis and the other does not say so; the
 * outcome is an estimate; the registry does not know the indicator, and the words alone are the same; one of the two stands for a deed that
 * the other does not name; the document tells several values.
 */
export const CAVEATS = ['price-basis', 'estimate', 'by-words', 'deed-unnamed', 'several-values'] as const;
export type Caveat = (typeof CAVEATS)[number];
