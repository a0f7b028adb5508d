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

interface Compiled {
  readonly rule: MarkerRule;
  readonly regexp: RegExp;
}

const COMPILED: readonly Compiled[] = MARKER_RULES.map((rule) => ({ rule, regexp: new RegExp(rule.pattern.replace(/^\^/u, ''), 'yu') }));
const of = (...kinds: MarkerKind[]): Compiled[] => COMPILED.filter(({ rule }) => kinds.includes(rule.marker));
const HAN = of('han', 'first');
const DIGIT = of('decimal3', 'decimal2', 'arabic', 'arabicHalf', 'bare');
const BY_FIRST_CHAR = new Map<string, readonly Compiled[]>([
  ['第', of('part', 'chapter', 'section', 'article')],
  ['(', of('hanParen', 'arabicParen')],
  ['附', of('annex')],
  ['—', of('dash')],
  ...[...'行任工专举措'].map((char) => [char, char === '专' ? of('box', 'task') : of('task')] as const),
  ...[...'一二三四五六七八九十百'].map((char) => [char, HAN] as const),
  ...[...'0123456789'].map((char) => [char, DIGIT] as const),
  ...Array.from({ length: 20 }, (_one, at) => [String.fromCharCode(0x2460 + at), of('circled')] as const),
]);
const RANKS = new Map(MARKER_RULES.map((rule) => [rule.marker, rule.rank]));

/** Customary depth of a kind of heading; an unnumbered run-in heading is the deepest. */
export function rankOf(kind: MarkerKind): number {
  return RANKS.get(kind) ?? 12;
}

/**
 * The heading number at a place of a folded text, or null. Example: at the beginning of 「（一）主要思路」 it is (一), 1.
 * @param bare whether digits without punctuation count (行动1加强…)
 */
export function markerAt(text: string, at: number, bare = false): Marker | null {
  for (const { rule, regexp } of BY_FIRST_CHAR.get(text.charAt(at)) ?? []) {
    if (rule.marker === 'bare' && !bare) continue;
    regexp.lastIndex = at;
    const groups = regexp.exec(text)?.groups;
    const number = groups?.['number'];
    if (number === undefined) continue;
    const ordinal = groups?.['ordinal'] ?? '';
    return {
      kind: rule.marker,
      number: number.replace(/\s/gu, ''),
      ordinal: ordinal === '——' ? 0 : ordinalOf(ordinal),
      parts: ordinal.split('.').map(ordinalOf),
      length: regexp.lastIndex - at,
      weak: rule.marker === 'arabic' && /\d/u.test(text.charAt(regexp.lastIndex)),
    };
  }
  return null;
}

const ENUMERATION = /^[一二三四五六七八九十]{1,3}、[一二三四五六七八九十]{1,3}(?:、|是|类|级|季|产|次|线|届|中全会)/u;

/** Numbers at the beginning of a line that are no heading: 一、二季度…, 第三条生产线, 三、四线城市. */
export function isRefused(text: string, marker: Marker): boolean {
  if (marker.kind === 'han') return ENUMERATION.test(text) || text.length <= marker.length;
  if (marker.kind === 'article') return !/^第 ?[^条]{1,5}条 /u.test(text) && /^第 ?[^条]{1,5}条(?:生产线|线|路|河|道|、)/u.test(text);
  if (marker.kind === 'annex') return false;
  return text.length <= marker.length && marker.kind !== 'chapter' && marker.kind !== 'section' && marker.kind !== 'box';
}
