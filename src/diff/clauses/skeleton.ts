import type { Extraction } from '../../model/extraction.js';
import { leftmostLongest } from '../../model/span.js';
import { foldText } from '../../model/view.js';
import { findNumerals, parseNumber, type NumeralForm } from '../../normalise/number.js';
import { findPlaces, placeTable } from '../../normalise/place.js';
import { townships } from '../../rules/lexicons/townships.js';
import { COMPARING } from '../../rules/phrases/comparing.js';
import { NUMERAL } from '../../rules/phrases/numerals.js';

/**
 * What stands in the skeleton for a numeral, a date and a name. Folded text has no full-width ASCII, so nothing of a plan is mistaken for
 * them.
 */
const HOLES = { number: '＃', time: '＊', name: '＠' } as const;
export type HoleKind = keyof typeof HOLES;

/** A stretch of the folded text that may differ between copies of one clause. */
export interface Hole {
  readonly kind: HoleKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** what must be equal for the words to say the same: 二十 and 20 do */
  readonly value: string;
}
export interface Skeleton {
  /** the folded text with its holes as one sign each: 到＊,＠规上工业总产值达到＃元 */
  readonly text: string;
  readonly holes: readonly Hole[];
}

/** Names of programmes are numbers in quotation marks: “123”, “415X” (codebook, general rules). */
const PROGRAMME = /“[0-9][0-9A-Z+]{1,6}”/gu;
/** A plan's words for its own place, whatever its level: 全县, 我区, 县级, 质量强县, 做强县内产业; not 区域, 园区内, 市场. */
const LEVELS: readonly RegExp[] = [
  COMPARING.ownPlace,
  COMPARING.ownLevel,
  COMPARING.strongPlace,
  COMPARING.insidePlace,
  COMPARING.bodyOfPlace,
];
/** Forms of numerals that are told apart by their words alone: 翻一番 is not 全覆盖. */
const WORDS: ReadonlySet<NumeralForm> = new Set<NumeralForm>(['doubling', 'coverage', 'half', 'full', 'double-digit']);

/**
 * What a plan calls its own place, its city and province and its townships, longest first.
 *
 * @example namesOf(象山的规划) → 高塘岛乡, 浙江省, 象山县, 宁波市, 石浦镇, 石浦, 象山 …
 */
export function properNamesOf(plan: Extraction): string[] {
  const { place, place_code: code } = plan.document;
  const names = new Set<string>(place === null ? [] : [place]);
  if (code !== null) {
    for (const one of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
      const row = placeTable().byCode.get(one);
      if (row) names.add(row.name).add(row.short);
    }
    for (const name of townships().namesIn(code)) names.add(name);
  }
  return [...names].filter((name) => name.length >= 2 && plan.text.includes(name)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A stretch that may differ between copies. */
interface Found {
  readonly kind: HoleKind;
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string, names: readonly string[]): Found[] {
  const found: Found[] = [];
  const push = (start: number, end: number): number => found.push({ kind: 'name', start, end });
  for (const match of text.matchAll(PROGRAMME)) push(match.index, match.index + match[0].length);
  for (const pattern of LEVELS) for (const match of text.matchAll(pattern)) push(match.index, match.index + match[0].length);
  for (const { start, end } of findPlaces(text)) push(start, end);
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) push(at, at + name.length);
  return found;
}

/** Numerals with their magnitude words: 1200亿, 1.5万, 五百亿. */
function numbersIn(text: string): Found[] {
  return findNumerals(text)
    .filter((one) => !WORDS.has(one.form))
    .map(({ start, end, form }) => {
      const tail =
        form === 'percent-word' || form === 'fraction' ? '' : (NUMERAL.magnitudeOfTail.exec(text.slice(end, end + 4))?.[0] ?? '');
      return { kind: 'number', start, end: end + tail.length };
    });
}

/** Holes with nothing between them are one: 宁波市“246”; so are the ends of a range: 5-6. */
function joined(text: string, found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const between = last === undefined ? null : text.slice(last.end, one.start);
    if (last?.kind === one.kind && (between === '' || (one.kind === 'number' && NUMERAL.joinsRange.test(between ?? '·'))))
      kept[kept.length - 1] = { ...last, end: one.end };
    else kept.push(one);
  }
  return kept;
}

function holeValue(kind: HoleKind, text: string): string {
  if (kind !== 'number') return text.replace(/[“”]/gu, '');
  const parsed = parseNumber(text);
  return parsed === null || parsed.value === null ? text : [parsed.value, parsed.value_max, parsed.comparator].join(' ');
}

/**
 * A clause without its numbers, dates and names: copies of one clause have one skeleton.
 *
 * @param folded folded text (View.text or foldText())
 * @param names words for places besides those that the register of places knows in full, from properNamesOf()
 * @example skeletonOf('全县规上工业总产值达到1200亿元').text → 「＠规上工业总产值达到＃元」, and so for 全区 and 2800亿元
 */
export function skeletonOf(folded: string, names: readonly string[] = []): Skeleton {
  const times = [...folded.matchAll(COMPARING.time)].map(
    (match): Found => ({ kind: 'time', start: match.index, end: match.index + match[0].length }),
  );
  const sure = leftmostLongest([...namesIn(folded, names), ...times]);
  const free = numbersIn(folded).filter((one) => !sure.some((other) => one.start < other.end && one.end > other.start));
  return skeletonFrom(folded, joined(folded, leftmostLongest([...sure, ...free])));
}

/** The skeleton of a clause whose holes are known. Example: 到2025年 with { kind: 'time', start: 1, end: 6 } → 到＊ */
export function skeletonFrom(folded: string, found: readonly Found[]): Skeleton {
  let text = '';
  let reach = 0;
  const holes: Hole[] = [];
  for (const { kind, start, end } of found) {
    const words = folded.slice(start, end);
    text += folded.slice(reach, start) + (kind === 'number' && words.startsWith('百分之') ? `${HOLES.number}%` : HOLES[kind]);
    reach = end;
    holes.push({ kind, start, end, text: words, value: holeValue(kind, words) });
  }
  return { text: text + folded.slice(reach), holes };
}

/** What of a skeleton likeness is measured on: its characters without punctuation. */
export const coreOf = ({ text }: Skeleton): string => text.replace(/[^\p{L}\p{N}％%＃＊＠]/gu, '');

export type Sameness = 'identical' | 'numbers' | 'names' | 'numbers-and-names';
/** How two clauses of one skeleton differ; null where their skeletons do. Example: 全县…1200亿元, 全区…2800亿元 → numbers-and-names */
export function sameness(a: Skeleton, b: Skeleton): Sameness | null {
  if (a.text !== b.text || a.holes.length !== b.holes.length) return null;
  const differing = new Set(
    a.holes.flatMap((hole, at) => (hole.value === b.holes[at]?.value ? [] : [hole.kind === 'name' ? 'names' : 'numbers'])),
  );
  return differing.size === 0 ? 'identical' : differing.size === 2 ? 'numbers-and-names' : differing.has('names') ? 'names' : 'numbers';
}

/** sameness() of two texts as they stand. Example: 「规模企业达到800家」, 「规模企业达到１２００家」 → numbers */
export function samenessOf(a: string, b: string, names: readonly string[] = []): Sameness | null {
  return sameness(skeletonOf(foldText(a), names), skeletonOf(foldText(b), names));
}
