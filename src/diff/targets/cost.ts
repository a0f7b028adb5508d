import type { Commitment } from '../../commitment/commitment.js';
import { comparableOf } from '../../commitment/notation.js';
import { halvesOf, type ScopeHalves } from '../../commitment/scope.js';
import type { Frequency, Kind, Measure, TargetRecord } from '../../model/record.js';
import { isCounter, unitRatio } from '../../normalise/indicator-unit.js';
import { deedCost, deedOf, type Deed } from './deed.js';
import { nearness } from '../clauses/nearness.js';
import { RENAMING } from '../../rules/phrases/renaming.js';
import { wordDistance, nameWords, type NameWords } from '../words.js';

/** What two commitments can differ in. */
export type Aspect = 'indicator' | 'object' | 'coverage' | 'cluster' | 'unit' | 'measure' | 'frequency' | 'kind' | 'action';
export interface Penalty {
  readonly aspect: Aspect;
  readonly cost: number;
}
export interface MatchCost {
  /** sum of the parts */
  readonly total: number;
  /** only those above 0 */
  readonly parts: readonly Penalty[];
  /** years between the deadlines, 1 where only one has any: breaks ties */
  readonly years: number;
  /** |ln| of the ratio of the values, at most 10: breaks ties */
  readonly ratio: number;
}

/** What is looked at of a commitment, worked out once. */
export interface Subject {
  readonly commitment: Commitment;
  readonly record: TargetRecord;
  readonly scope: ScopeHalves;
  readonly words: NameWords;
  readonly deed: Deed;
}

/** What matchCost() looks at, for one commitment. */
export function subjectOf(commitment: Commitment): Subject {
  const record = commitment.first;
  const words = nameWords(record);
  return {
    commitment,
    record,
    scope: halvesOf(record.indicator_scope),
    words,
    deed: deedOf(record.action === null || (words.deed !== null && RENAMING.lightVerb.test(record.action)) ? words.deed : record.action),
  };
}

/**
 * Kinds that are compared, and that one commitment can change between. An incentive is named after the benefit (一次性奖励), not after who gets
 * it for what, so two of them cannot be told apart.
 */
export const COMPARED_KINDS: readonly Kind[] = ['target', 'threshold', 'budget'];
const SHORT = 3;

/** A pair that costs more is none. */
const CEILING = 3.5;

const STOCKS: ReadonlySet<Measure> = new Set(['level', 'cumulative']);
/** Said of the thing itself, in its unit or as its multiple (翻一番); the others are rates, shares, times and ranks. */
const AMOUNTS: ReadonlySet<Measure> = new Set(['level', 'cumulative', 'increment', 'multiple']);
/** Of these the parts make the whole. */
export const ADDED_UP: ReadonlySet<Measure> = new Set(['level', 'cumulative', 'increment']);
const YEARLY: ReadonlySet<Frequency | null> = new Set<Frequency | null>(['annual', 'annual_average']);
const RATES: ReadonlySet<Measure> = new Set(['growth', 'decline']);

/** Rates of change of one year: 同比增长8% beside 年均增长8%. Amounts of a year: 每年 beside 年均. */
export function sameFrequency(a: TargetRecord, b: TargetRecord): 'same' | 'alike' | 'other' {
  if (a.frequency === b.frequency) return 'same';
  const yearly = (record: TargetRecord): boolean =>
    YEARLY.has(record.frequency) || (RATES.has(record.measure) && record.frequency === 'yoy');
  return yearly(a) && yearly(b) ? 'alike' : 'other';
}

function measureCost(a: Measure, b: Measure): number {
  if (a === b) return 0;
  if (STOCKS.has(a) && STOCKS.has(b)) return 0.5;
  return AMOUNTS.has(a) && AMOUNTS.has(b) ? 1 : 2;
}

const sameParts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((part) => b.includes(part));

/** 0 for one object, 1.5 for an industry and one within it, null for two objects. */
function objectCost(a: readonly string[], b: readonly string[]): number | null {
  if (sameParts(a, b)) return 0;
  const ownOf = (parts: readonly string[], others: readonly string[]): string[] => parts.filter((part) => !others.includes(part));
  const [mine = '', ...more] = ownOf(a, b);
  const [theirs = '', ...others] = ownOf(b, a);
  if (more.length > 0 || others.length > 0 || !mine.startsWith('sector:') || !theirs.startsWith('sector:')) return null;
  return nearness(mine.slice('sector:'.length), theirs.slice('sector:'.length)) === 'within' ? 1.5 : null;
}

/** The indicator's own words. null: two indicators. */
function indicatorCost(a: Subject, b: Subject): number | null {
  const [one, other] = [a.record, b.record];
  if (one.indicator_id !== null && other.indicator_id !== null) return one.indicator_id === other.indicator_id ? 0 : null;
  // nothing names what is counted: only the same sentence is the same
  if (!a.words.names || !b.words.names) return one.indicator === other.indicator && one.sentence === other.sentence ? 0 : null;
  const distance = wordDistance(a.words, b.words);
  // a bare noun (项目, 企业) says what it is only with its verb
  if (distance === null || (a.words.core.length <= 2 && one.action !== other.action)) return null;
  if (one.indicator_id === other.indicator_id) return distance;
  // the registry knows what may stand before a name it knows: with other words it is another thing (工业总产值, 机器制造工业总产值)
  return distance === 0 ? 0.5 : null;
}

/**
 * A condition's or a sum's words say little about its owner (正常经营, 补助资金): they must be known, or the same down to the verb, or the whole
 * sentence.
 */
function saysWhose(a: Subject, b: Subject, indicator: number): boolean {
  const [one, other] = [a.record, b.record];
  if (indicator > 0) return false;
  return one.indicator_id !== null || one.sentence === other.sentence || (a.words.core.length > SHORT && one.action === other.action);
}

const years = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return a === b ? 0 : 1;
  const at = (date: string): number => Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12;
  return Math.abs(at(a) - at(b));
};

/** Magnitudes that stand for a number without a counter. */
const BARE: ReadonlySet<string> = new Set(['万', '亿']);

/** By what a value of the first is multiplied to stand beside one of the second; null where their units measure two things. */
export function unitsRatio(a: TargetRecord, b: TargetRecord): number | null {
  const [one, other] = [comparableOf(a).unit, comparableOf(b).unit];
  // 6000万农村人口 leaves the counter out, 农村人口6000万人 does not
  const bare = (record: TargetRecord, unit: string | null): boolean => unit === null && BARE.has(record.unit ?? '');
  if ((bare(a, one) && isCounter(other)) || (bare(b, other) && isCounter(one))) return 1;
  return unitRatio(one, other);
}

function ratio(a: TargetRecord, b: TargetRecord): number {
  const [one, other] = [comparableOf(a).value, comparableOf(b).value];
  if (one === null || other === null) return one === other ? 0 : 10;
  const own = one * (unitsRatio(a, b) ?? 1);
  if (own === other) return 0;
  return own > 0 && other > 0 ? Math.min(10, Math.abs(Math.log(own / other))) : 10;
}

/**
 * What it costs to take two commitments for one: a sum of penalties, null where they can't be.
 *
 * | what differs | costs | never |
 * |---|---|---|
 * | indicator | 0 for one id; without ids 2 × (1 − similarity of the words), 0 to 0.8; 0.5 for the same words where the registry knows
 * only one | two ids; words that name two things (words.ts); one unnamed |
 * | object of the scope | 1.5 for an industry and one within it | any other |
 * | coverage (规上工业, 省级以上) | 1 | |
 * | cluster, without ids | 0.5 where only one names any or one is within the other | two industries |
 * | unit | 1 for what cannot be converted (元, 美元); 家 and 户, 亩 and 公顷 can | the same without ids, unless the measure differs |
 * | measure | 0.5 for level and cumulative, 1 among amounts (达到, 新增, 翻一番), else 2 | |
 * | frequency | 0.25 for 每年 and 年均, or 同比 of a rate; else 1 | |
 * | kind | 2 for a target that becomes a threshold or a budget | others; conditions and sums without an id whose words or verbs are not
 * the same |
 * | action | 0.25 for another verb; 1 where only one takes in what is there already (新建, 新建改造), comes on top (安排, 增加), does away with it
 * (淘汰) or is of a later stage (实施, 投产) | two stages: 签约, 开工, 投产; 申报, 获得; opposite deeds: 新增, 关闭 |
 *
 * A sum above 3.5 is no pair. Equal sums are parted by the years between the deadlines, then by the ratio of the values, then by the order
 * in the text: numbers that agree make no pair.
 *
 * @param near what the indicator costs where something else has said that the two names are near (near.ts)
 * @example 规上工业亩均税收35万元/亩 and 亩均税收58万元/亩 → 1 (coverage); 高新技术企业 and 科技型中小企业 → null
 */
export function matchCost(a: Subject, b: Subject, near?: number): MatchCost | null {
  const parts: Penalty[] = [];
  const add = (aspect: Aspect, cost: number): void => {
    if (cost > 0) parts.push({ aspect, cost: Number(cost.toFixed(3)) });
  };
  const indicator = near ?? indicatorCost(a, b);
  if (indicator === null) return null;
  add('indicator', indicator);
  const [one, other] = [a.record, b.record];
  if (one.kind !== other.kind && !(COMPARED_KINDS.includes(one.kind) && COMPARED_KINDS.includes(other.kind))) return null;
  if ((one.kind !== 'target' || other.kind !== 'target') && !saysWhose(a, b, indicator)) return null;
  add('kind', one.kind === other.kind ? 0 : 2);
  const deed = deedCost(a.deed, b.deed);
  if (deed === null) return null;
  add('action', deed);
  add('measure', measureCost(one.measure, other.measure));
  add('frequency', { same: 0, alike: 0.25, other: 1 }[sameFrequency(one, other)]);
  const known = one.indicator_id !== null && other.indicator_id !== null;
  if (known && near === undefined) {
    const object = objectCost(a.scope.object, b.scope.object);
    if (object === null) return null;
    add('object', object);
    add('coverage', sameParts(a.scope.coverage, b.scope.coverage) ? 0 : 1);
  } else {
    add('coverage', a.words.grade === b.words.grade ? 0 : 1);
    const clusters =
      one.cluster === null || other.cluster === null
        ? one.cluster === other.cluster
          ? 'same'
          : 'within'
        : nearness(one.cluster, other.cluster);
    if (clusters === 'apart') return null;
    add('cluster', clusters === 'same' ? 0 : 0.5);
    if (unitsRatio(one, other) === null && one.measure === other.measure) return null;
  }
  if (one.measure === other.measure) add('unit', unitsRatio(one, other) === null ? 1 : 0);
  const total = Number(parts.reduce((sum, part) => sum + part.cost, 0).toFixed(3));
  return total > CEILING ? null : { total, parts, years: years(one.deadline, other.deadline), ratio: ratio(one, other) };
}
