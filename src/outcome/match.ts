import { comparableOf } from '../commitment/notation.js';
import { namesThing } from '../commitment/names-thing.js';
import { groupBy } from '../model/group-by.js';
import type { Extraction } from '../model/extraction.js';
import type { TargetRecord } from '../model/record.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import type { Series } from '../panel/series.js';
import { prefer } from '../panel/choice.js';
import type { Why } from './choices.js';
import { areComparable } from './compared.js';
import { priceBasis } from './prices.js';
import { dayOf, deedOf, isAfterYear, isBefore, subjectOf, type PlaceReports, type Stated, type Told } from './reported.js';

/** A target with what a later document tells of it, or with why none does. */
export interface Matched {
  readonly target: Stated;
  readonly outcome: Told | null;
  /** null where there is an outcome */
  readonly why: Why | null;
  /** what else fits, the best first; of a target without an outcome what comes nearest */
  readonly others: readonly Stated[];
  /** the first document from after the target's year; null for none */
  readonly next: Extraction | null;
}

/** So many facts are named that come near a target without an outcome. */
const NEAR = 5;

/** Deeds that leave the thing undone: what is started, planned or signed is another count than what is there. */
const UNDONE: ReadonlySet<string | null> = new Set(['start', 'plan', 'attract']);

const nameOf = ({ indicator }: TargetRecord): string => foldIndicator(indicator ?? '');

/** What must agree besides the indicator, in this order; the first that does not is why a fact is no outcome. */
const TESTS: readonly (readonly [why: Why, agree: (target: Agreeing, fact: Agreeing) => boolean])[] = [
  ['other-scope', ({ series: a }, { series: b }) => a.scope === b.scope],
  ['other-measure', (a, b) => areComparable(a.record, b.record)],
  ['other-span', sameTime],
  [
    'other-deed',
    ({ series }, fact) => {
      const [a, b] = [deedOf(series), deedOf(fact.series)];
      return a === b || ((a === null || b === null) && !UNDONE.has(a ?? b));
    },
  ],
  ['other-unit', sameUnit],
];
interface Agreeing {
  readonly record: TargetRecord;
  readonly series: Series;
}

/** Spans and averages have one time only where both are known to begin with one year. */
function sameTime({ series: { moment: a } }: Agreeing, { series: { moment: b } }: Agreeing): boolean {
  if (a.basis !== b.basis || a.end !== b.end || a.start !== b.start) return false;
  return a.start !== null || (a.basis !== 'span' && a.basis !== 'annual_average');
}

/** Units are one; of words that the registry does not know one may leave the unit out (减少贫困人口1000万). */
function sameUnit(a: Agreeing, b: Agreeing): boolean {
  const [one, other] = [comparableOf(a.record).unit, comparableOf(b.record).unit];
  return one === other || (a.series.indicator_id === null && (one === null || other === null));
}

/** How many of the tests a fact passes before the first that it fails. */
function passed(target: Agreeing, fact: Agreeing): number {
  const failed = TESTS.findIndex(([, agree]) => !agree(target, fact));
  return failed < 0 ? TESTS.length : failed;
}

/** Values of one thing at one time that a document tells under several names: only the same name tells which is meant. */
function areSeveral(records: readonly TargetRecord[]): boolean {
  const values = new Set(records.map((record) => comparableOf(record).value));
  return values.size > 1 && new Set(records.map(nameOf)).size > 1;
}

/**
 * Finds what later documents of the place tell of each target: the fact of the same indicator, scope, measure and time, of the first
 * document that tells it; of several in it the one of the same name, then of the same deed, then as a panel chooses. Where a document has
 * several values under several names for what is one in the registry (中央财政赤字, 地方财政赤字), only the same name is taken.
 *
 * @param reports what the documents of one place say
 * @returns for each target one, in the order of the documents and of their texts
 * @example 「国内生产总值增长5%左右」 (2024) with 「国内生产总值达到134.9万亿元、增长5%」 of the next report
 */
export function matched(reports: PlaceReports): Matched[] {
  const siblings = groupBy(reports.targets, (target) => `${target.record.doc_id}\t${lineOf(target)}`);
  return reports.targets.map((target) => {
    const none = (why: Why, others: readonly Stated[] = []): Matched => ({
      target,
      outcome: null,
      why,
      others: others.slice(0, NEAR),
      next: nextOf(target, reports),
    });
    const { series, record, plan } = target;
    if (typeof series === 'string') return none(series);
    if (!isSure({ record, series })) return none('no-indicator');
    if (dayOf(plan.document) === '') return none('undated-document');
    const { year } = series.moment;
    const later = reports.documents.filter((other) => isBefore(plan, other));
    if (later.length === 0) return none('no-later-document');
    if (!later.some((other) => isAfterYear(other, year))) return none('not-due');
    const isLater = (fact: Stated): boolean => isBefore(plan, fact.plan);
    const facts = (reports.told.get(subjectOf(series)) ?? []).filter((fact) => isLater(fact) && isSure(fact));
    const ofYear = facts.filter((fact) => fact.series.moment.year === year);
    if (ofYear.length === 0) {
      if (!reports.years.get(year)?.some((other) => isBefore(plan, other))) return none('year-not-told');
      const timeless = (reports.timeless.get(subjectOf(series)) ?? []).filter(isLater);
      if (timeless.length > 0) return none('no-time', timeless);
      return facts.length > 0 ? none('other-year', facts) : none('not-reported');
    }
    const best = Math.max(...ofYear.map((fact) => passed({ record, series }, fact)));
    const nearest = ofYear.filter((fact) => passed({ record, series }, fact) === best).sort(prefers(record, deedOf(series)));
    if (best < TESTS.length) return none(TESTS[best]![0], nearest);
    const first = nearest[0]!;
    const several =
      areSeveral((siblings.get(`${record.doc_id}\t${lineOf(target)}`) ?? []).map((one) => one.record)) ||
      areSeveral(nearest.filter((fact) => fact.plan === first.plan).map((fact) => fact.record));
    const [chosen, ...others] = several ? [...nearest].sort((a, b) => named(b, record) - named(a, record)) : nearest;
    if (chosen === undefined || (several && named(chosen, record) === 0) || isTorn(chosen, others)) return none('ambiguous', nearest);
    return { target, outcome: chosen, why: null, others, next: nextOf(target, reports) };
  });
}

/** A name of fewer characters (资金, 学生, 项目) says too little of what is counted to be compared by itself. */
const NAME = 4;
/** Words beside a name and its number that may tell that only a part is meant (完成X流域沿线227个村庄污水治理) are more than these. */
const BESIDE = 4;

/**
 * Does one sentence tell two values of one thing, on one basis? Then at least one of them is of something else (X和Y分别增长10%和8%, read as
 * both of Y).
 */
function isTorn(chosen: Told, others: readonly Told[]): boolean {
  const { value } = comparableOf(chosen.record);
  return others.some(
    (one) =>
      one.plan === chosen.plan &&
      comparableOf(one.record).value !== value &&
      one.record.sentence === chosen.record.sentence &&
      priceBasis(one.record) === priceBasis(chosen.record),
  );
}

/** What the registry does not know is compared by its words alone, so these must be surely read, and be all that tells what is counted. */
function isSure({ record, series }: Agreeing): boolean {
  if (series.indicator_id !== null) return true;
  if (record.certainty === 'low' || !namesThing(record) || nameOf(record).length < NAME) return false;
  const named = new Set(`${record.indicator ?? ''}${record.action ?? ''}${record.value_text}${record.unit ?? ''}`);
  const clause = record.quote.slice(Math.max(record.quote.lastIndexOf('，'), record.quote.lastIndexOf('、')) + 1);
  return [...clause].filter((char) => !named.has(char)).length <= BESIDE;
}

const named = (fact: Stated, target: TargetRecord): number => Number(nameOf(fact.record) === nameOf(target));

/** The first document first; there the same name, the same deed, then the order of a panel. */
function prefers(target: TargetRecord, deed: string | null): (a: Told, b: Told) => number {
  const as = (one: Told): Parameters<typeof prefer>[0] => ({ record: one.record, document: one.plan.document });
  return (a, b) =>
    (a.plan === b.plan
      ? named(b, target) - named(a, target) || Number(deedOf(b.series) === deed) - Number(deedOf(a.series) === deed)
      : 0) || prefer(as(a), as(b));
}

/** What two targets of one document have in common that a fact cannot tell apart but by name. */
function lineOf({ series }: Stated): string {
  if (typeof series === 'string') return series;
  const { scope, measure, moment } = series;
  return [subjectOf(series), scope, deedOf(series), measure, moment.basis, moment.end].join('\t');
}

function nextOf({ series, plan }: Stated, { documents }: PlaceReports): Extraction | null {
  if (typeof series === 'string') return null;
  return documents.find((other) => isBefore(plan, other) && isAfterYear(other, series.moment.year)) ?? null;
}
