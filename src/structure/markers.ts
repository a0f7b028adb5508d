import { HEADING_NUMBER } from '../rules/phrases/structure-headings.js';
import { MARKER_RULES } from '../rules/headings.js';
import type { MarkerKind, MarkerRule } from '../rules/headings.js';
import { ordinalOf } from './ordinal.js';

/** A heading number as it stands in a text. */
export interface Marker {
  readonly kind: MarkerKind;
  /** as written, without blanks: 一、 (一) 1. 专栏7 */
  readonly number: string;
  readonly ordinal: number;
  /** the number's parts, for 1.2.3; else one part */
  readonly parts: readonly number[];
  /** characters up to the heading's first word */
  readonly length: number;
  /** a figure follows (10、24小时…): a heading only where the numbers run on */
  readonly weak: boolean;
}

/** The heading numbers that a document is read with. */
export interface Markers {
  /**
   * The heading number at a place of a folded text, or null. Example: at the beginning of 「（一）主要思路」 it is (一), 1.
   * @param bare whether digits without punctuation count (行动1加强…)
   */
  at(text: string, place: number, bare?: boolean): Marker | null;
  /** Customary depth of a kind of heading: a line that names a part is the highest, an unnumbered run-in heading the deepest. */
  rank(kind: MarkerKind): number;
}

interface Compiled {
  readonly rule: MarkerRule;
  readonly regexp: RegExp;
}

/** The rules of the numbers that begin with one character. */
interface Candidates {
  readonly rules: Compiled[];
  /** matches where any of them does: most characters in a text begin no number, and this one test tells it */
  any: RegExp;
}

/** Deeper than any number. */
const UNNUMBERED = 12;

/** Headings without a number: parts of the document stand above 一、, other lines below (一). */
const LINES: ReadonlyMap<MarkerKind, number> = new Map([
  ['partLine', 0.5],
  ['line', 4.5],
]);

/**
 * Compiles the rules of heading numbers; where several fit at a place, the first of them decides.
 * @example markersOf([...MARKER_RULES, board]).at('板块一 先进制造', 0)
 */
export function markersOf(rules: readonly MarkerRule[]): Markers {
  const ranks = new Map<MarkerKind, number>();
  const byFirst = new Map<string, Candidates>();
  for (const rule of rules) {
    if (!ranks.has(rule.marker)) ranks.set(rule.marker, rule.rank);
    const compiled = { rule, regexp: new RegExp(rule.pattern.replace(/^\^/u, ''), 'yu') };
    for (const first of new Set(rule.begins)) {
      const rules = [...(byFirst.get(first)?.rules ?? []), compiled];
      byFirst.set(first, { rules, any: anyOf(rules) });
    }
  }
  return {
    at(text, place, bare = false) {
      const candidates = byFirst.get(text.charAt(place));
      if (!candidates) return null;
      candidates.any.lastIndex = place;
      if (!candidates.any.test(text)) return null;
      for (const one of candidates.rules) {
        const marker = bare || one.rule.marker !== 'bare' ? matchAt(one, text, place) : null;
        if (marker) return marker;
      }
      return null;
    },
    rank: (kind) => ranks.get(kind) ?? LINES.get(kind) ?? UNNUMBERED,
  };
}

/** One pattern for several, without their named groups. */
function anyOf(rules: readonly Compiled[]): RegExp {
  return new RegExp(rules.map(({ regexp }) => `(?:${regexp.source.replace(/\(\?<[A-Za-z_]\w*>/gu, '(?:')})`).join('|'), 'yu');
}

function matchAt({ rule, regexp }: Compiled, text: string, place: number): Marker | null {
  regexp.lastIndex = place;
  const groups = regexp.exec(text)?.groups;
  const number = groups?.['number'];
  if (number === undefined) return null;
  const ordinal = groups?.['ordinal'] ?? '';
  const value = ordinalOf(ordinal);
  return {
    kind: rule.marker,
    number: number.replace(/\s/gu, ''),
    ordinal: value,
    parts: ordinal.includes('.') ? ordinal.split('.').map(ordinalOf) : [value],
    length: regexp.lastIndex - place,
    weak: rule.marker === 'arabic' && /\d/u.test(text.charAt(regexp.lastIndex)),
  };
}

/** The heading numbers of the rules that the program comes with. */
export const DEFAULT_MARKERS = markersOf(MARKER_RULES);

/** Numbers at the beginning of a line that are no heading: 一、二季度…, 第三条生产线, 三、四线城市. */
export function isRefused(text: string, marker: Marker): boolean {
  if (marker.kind === 'han') return HEADING_NUMBER.enumeration.test(text) || text.length <= marker.length;
  if (marker.kind === 'hanParen' && HEADING_NUMBER.crossReference.test(text)) return true;
  if (marker.kind === 'circled' && HEADING_NUMBER.definition.test(text)) return true;
  if (marker.kind === 'article' && HEADING_NUMBER.crossReference.test(text)) return true;
  if (marker.kind === 'article') return !HEADING_NUMBER.articleApart.test(text) && HEADING_NUMBER.countedStrip.test(text);
  if (marker.kind === 'annex') return false;
  return text.length <= marker.length && marker.kind !== 'chapter' && marker.kind !== 'section' && marker.kind !== 'box';
}
