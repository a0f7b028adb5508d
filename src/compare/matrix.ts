import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { comparableOf, displayUnit, writtenUnit, type DisplayUnit } from '../commitment/notation.js';
import { OWN_FLAGS, ownFlags, rowKey, severalOf } from '../commitment/own-flags.js';
import { halvesOf, indicatorRow, ownName } from '../commitment/scope.js';
import { groupBy } from '../model/group-by.js';
import { namedPart, scopeParts, scopeText } from '../model/scope.js';
import { clusterKey } from '../normalise/cluster-name.js';
import { MEASURES, type Frequency, type Kind, type Measure, type TargetRecord } from '../model/record.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { unitRatio } from '../normalise/indicator-unit.js';
import { sectorById, sectorOf } from '../normalise/sector.js';
import { actionClass } from '../normalise/action.js';
import { GRADES, INDICATORS, type Indicator } from '../rules/lexicons/indicators.js';
import { SECTORS } from '../rules/lexicons/sectors.js';
import type { By, UnitChoice } from './choices.js';
import { columnKey, columnsFor, type ComparedPlan, type MatrixColumn } from './columns.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/** How a commitment differs from what its row mostly holds, and what was done to its value: never hidden, never merged. */
export const FLAGS = ['kind', 'measure', 'coverage', 'grade', 'action', 'frequency', 'unit', 'named', 'bare', ...OWN_FLAGS] as const;
export type Flag = (typeof FLAGS)[number];

/** A commitment in its place of the matrix. */
export interface Entry {
  readonly plan: ComparedPlan;
  readonly column: string;
  readonly commitment: Commitment;
  readonly flags: readonly Flag[];
}

/** What most of a row's commitments are: the others are flagged against it. */
export interface Usual {
  readonly measure: Measure;
  readonly frequency: Frequency | null;
  /**
   * the half of the scope that says how widely, joined by +, grades left out; null where nothing is said, or every plan says another one
   */
  readonly coverage: string | null;
  /** 省级以上 and the like */
  readonly grade: string | null;
  /** what is done, as far as it makes another count: attract, start, complete, renew; null for none of them */
  readonly action: string | null;
  /** base unit */
  readonly unit: string | null;
}

export interface MatrixRow {
  /** `subjectKey`; for what the registry does not know its own words, its cluster and its unit */
  readonly key: string;
  /** null where the registry does not know it */
  readonly indicator: Indicator | null;
  readonly indicatorId: string | null;
  /** the full scope that its usual commitments have; the object alone where they have none in common */
  readonly scope: string | null;
  /** the commonest words, where the registry has no name */
  readonly words: string;
  readonly usual: Usual;
  /** what its values are shown in, for each base unit that it has; one, unless some are flagged */
  readonly units: ReadonlyMap<string | null, DisplayUnit>;
  /** its values are shown each as its plan writes it */
  readonly asWritten: boolean;
  /** in the order of the plans and of the text */
  readonly entries: readonly Entry[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  readonly by: By;
  readonly kinds: readonly Kind[];
  readonly mentions: boolean;
  /** `indicator` by default */
  readonly units?: UnitChoice;
}

const indicatorOrder = new Map(INDICATORS.map((row, at) => [row.id, at]));
const sectorOrder = new Map(SECTORS.map((row, at) => [row.id, at]));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The plainest first: few parts, nothing before something. */
const plainness = (value: string | null): string => `${scopeParts(value).length} ${value ?? ''}`;

/** The value that most plans have; of two that as many have, the one with more commitments, then the first in `order`. */
function commonest<T extends string | null>(
  entries: readonly Entry[],
  of: (entry: Entry) => T,
  order: (value: T) => number | string = plainness,
): T | undefined {
  const counts = new Map<T, { readonly plans: Set<ComparedPlan>; times: number }>();
  for (const entry of entries) {
    const value = of(entry);
    const count = counts.get(value) ?? { plans: new Set(), times: 0 };
    counts.set(value, count);
    count.plans.add(entry.plan);
    count.times++;
  }
  return [...counts].sort(
    ([a, one], [b, other]) => other.plans.size - one.plans.size || other.times - one.times || compare(order(a), order(b)),
  )[0]?.[0];
}

const joined = (parts: readonly string[]): string | null => scopeText([...parts].sort());
/**
 * How widely a scope measures, grades left out; null for nothing. Example: 规上工业, 省级以上 → above-scale-industry; for gradeOf() provincial-up
 */
export const coverageOf = (scope: string | null): string | null => joined(halvesOf(scope).coverage.filter((part) => !GRADES.has(part)));
export const gradeOf = (scope: string | null): string | null => joined(halvesOf(scope).coverage.filter((part) => GRADES.has(part)));

/** 年均增长15% and 每年增长15% say the same of a rate. */
const frequencyOf = ({ frequency, measure }: TargetRecord): Frequency | null =>
  frequency === 'annual_average' && (measure === 'growth' || measure === 'decline') ? 'annual' : frequency;

/** The value that at least two plans have, or all; null where each plan has its own. */
function agreed(entries: readonly Entry[], of: (entry: Entry) => string | null): string | null {
  const value = commonest(entries, of) ?? null;
  const plans = new Set(entries.filter((entry) => of(entry) === value).map((entry) => entry.plan));
  return plans.size > 1 || new Set(entries.map((entry) => entry.plan)).size === 1 ? value : null;
}

function usualOf(entries: readonly Entry[]): Usual {
  // a fact or a threshold beside targets does not decide what the row is about
  const targets = entries.filter((entry) => entry.commitment.first.kind === 'target');
  const voting = targets.length > 0 ? targets : entries;
  const measure =
    commonest(
      voting,
      (entry) => entry.commitment.first.measure,
      (one) => MEASURES.indexOf(one),
    ) ?? 'level';
  const measured = voting.filter((entry) => entry.commitment.first.measure === measure);
  return {
    measure,
    frequency: commonest(measured, (entry) => frequencyOf(entry.commitment.first)) ?? null,
    coverage: agreed(voting, (entry) => coverageOf(entry.commitment.first.indicator_scope)),
    grade: agreed(voting, (entry) => gradeOf(entry.commitment.first.indicator_scope)),
    action: agreed(measured, (entry) => actionClass(entry.commitment.first)),
    unit: commonest(measured, (entry) => comparableOf(entry.commitment.first).unit) ?? null,
  };
}

/** What a plan calls the industry that its commitment is about: the cluster's name, else the indicator's words up to 产业. Example: 汽模配产业 */
export function industryName({ cluster, indicator, indicator_scope: scope }: TargetRecord): string {
  const own = cluster === null ? null : sectorOf(cluster);
  return own !== null && scopeParts(scope).includes(namedPart('sector', own.id))
    ? (cluster ?? '')
    : (COMPARING.industryHead.exec(indicator ?? '')?.[0] ?? indicator ?? '');
}
const bareName = ({ commitment: { first } }: Entry): string => industryName(first).replace(COMPARING.industryWords, '');

/**
 * Entries of an industry that the plans name differently, or that a plan names otherwise than the row: 汽模配 beside 汽车 may be less of it, and
 * 原料药 is not the whole of 生物医药.
 */
function namedOf(key: string, entries: readonly Entry[]): Set<Entry> {
  const sector = sectorById(/ sector:([\w-]+)/u.exec(key)?.[1] ?? '');
  if (sector === null) return new Set();
  const differ = new Set(entries.map(bareName)).size > 1;
  const own = clusterKey(sector.zh);
  return new Set(entries.filter((entry) => (differ ? bareName(entry) !== own : !bareName(entry).includes(own))));
}

function flagsOf(entry: Entry, usual: Usual, several: ReadonlySet<Commitment>, named: ReadonlySet<Entry>, bare: boolean): Flag[] {
  const { first } = entry.commitment;
  const differs: Readonly<Record<Flag, boolean>> = {
    kind: first.kind !== 'target',
    measure: first.measure !== usual.measure,
    coverage: coverageOf(first.indicator_scope) !== usual.coverage,
    grade: gradeOf(first.indicator_scope) !== usual.grade,
    action: first.measure === usual.measure && actionClass(first) !== usual.action,
    // the text of another measure shows its frequency anyway
    frequency: first.measure === usual.measure && frequencyOf(first) !== usual.frequency,
    unit: first.measure === usual.measure && unitRatio(comparableOf(first).unit, usual.unit) !== 1,
    named: named.has(entry),
    bare,
    ...ownFlags(entry.commitment, several),
  };
  return FLAGS.filter((flag) => differs[flag]);
}

/** Sizes by their amount, industries in the registry's order, everything else by its id. */
function objectOrder(key: string): [number, number, string] {
  const object = key.slice(key.indexOf(' ') + 1);
  if (!key.includes(' ')) return [0, 0, ''];
  const size = /\b(?:from|class)-(\d+(?:\.\d+)?)(m|bn)\b/u.exec(object);
  if (size) return [1, Number(size[1]) * (size[2] === 'bn' ? 1000 : 1), object];
  const sector = /\bsector:([\w-]+)/u.exec(object)?.[1];
  return sector === undefined ? [2, 0, object] : [3, sectorOrder.get(sector) ?? 999, object];
}

/** By the registry; what it does not know stays in the order of the plans and of the text. */
function rowOrder(a: MatrixRow, b: MatrixRow): number {
  const place = (row: MatrixRow): number =>
    row.indicator === null ? (row.indicatorId === null ? 1e6 : 1e5) : (indicatorOrder.get(row.indicator.id) ?? 1e4);
  const [x, y] = [objectOrder(a.key), objectOrder(b.key)];
  return place(a) - place(b) || (a.indicatorId === null ? 0 : x[0] - y[0] || x[1] - y[1] || compare(x[2], y[2]) || compare(a.key, b.key));
}

/** The scope of a row's label. */
function scopeOf(entries: readonly Entry[], { coverage, grade }: Usual): string | null {
  const scopes = entries.map((entry) => entry.commitment.first.indicator_scope);
  const usual = scopes.find((scope) => coverageOf(scope) === coverage && gradeOf(scope) === grade);
  return usual !== undefined ? usual : joined(halvesOf(scopes[0] ?? null).object);
}

/** A noun of one word (投资, 项目) says what it is of in the sentence, so that in several plans it may be several things. */
export const isBareNoun = ({ indicator }: TargetRecord): boolean => foldIndicator(indicator ?? '').length <= 2;

function rowOf(key: string, alike: readonly Entry[], asWritten: boolean): MatrixRow {
  const first = alike[0]?.commitment.first;
  const usual = usualOf(alike);
  const several = severalOf(alike.map(({ commitment }) => commitment));
  const named = namedOf(key, alike);
  const isBare = first?.indicator_id === null && isBareNoun(first) && new Set(alike.map(({ plan }) => plan)).size > 1;
  const entries = alike.map((entry) => ({ ...entry, flags: flagsOf(entry, usual, several, named, isBare) }));
  const bases = new Set([usual.unit, ...entries.map((entry) => comparableOf(entry.commitment.first).unit)]);
  const records = entries.map((entry) => entry.commitment.first);
  const indicatorId = first?.indicator_id ?? null;
  return {
    key,
    indicator: indicatorRow(indicatorId),
    indicatorId,
    usual,
    entries,
    asWritten,
    units: new Map([...bases].map((base) => [base, displayUnit(records, base)])),
    scope: scopeOf(alike, usual),
    // the words of what has no name are its quote, which is read for the rows that are shown
    get words() {
      return commonest(alike, (entry) => ownName(entry.commitment.first)) ?? '';
    },
  };
}

/**
 * Plans as a matrix: a row an indicator and its object, a column a plan, place, year or programme, in a cell every commitment of both.
 * Nothing is left out.
 *
 * @param keep commitments to take; all by default
 * @example by plan: row tax-per-mu has 35万元/亩 (象山县), 49 and 58万元/亩 (鄞州区), 12万元/亩 (嵊泗县)
 */
export function matrixOf(
  plans: readonly ComparedPlan[],
  { by, kinds, mentions, units = 'indicator' }: MatrixOptions,
  keep: (commitment: Commitment) => boolean = () => true,
): Matrix {
  const entries = plans.flatMap((plan) =>
    commitmentsOf(plan.plan, { kinds, mentions })
      .filter(keep)
      .map((commitment): Entry => ({ plan, commitment, flags: [], column: columnKey(by, plan, commitment.first.deadline) })),
  );
  return {
    columns: columnsFor(by, plans, entries),
    rows: [...groupBy(entries, (entry) => rowKey(entry.commitment))].map(([key, row]) => rowOf(key, row, units === 'own')).sort(rowOrder),
  };
}

/** The unit that a record's value is shown in, and its base unit. */
export function shownIn(
  { units, asWritten }: Pick<MatrixRow, 'units' | 'asWritten'>,
  record: TargetRecord,
): { readonly unit: DisplayUnit; readonly base: string | null } {
  const base = comparableOf(record).unit;
  return { unit: asWritten ? writtenUnit(record) : (units.get(base) ?? { label: base ?? '', factor: 1 }), base };
}

/**
 * Do the plans' words say enough to lay what the registry does not know beside each other? A noun of one word does not, nor a name that
 * stands for nothing.
 */
export const isNamed = ({ indicatorId, entries: [first] }: MatrixRow): boolean =>
  indicatorId !== null || (first !== undefined && !isBareNoun(first.commitment.first));

/** Does a row lay something beside something: commitments of two columns, or of two plans in one? */
export function isShared({ entries }: MatrixRow): boolean {
  return new Set(entries.map((entry) => entry.column)).size > 1 || new Set(entries.map((entry) => entry.plan)).size > 1;
}
