import { COMPARATOR_SIGNS, comparableOf, deadlineWords, equal, numberWords } from '../commitment/notation.js';
import { placeKey } from '../commitment/plan-name.js';
import { halvesOf, indicatorRow } from '../commitment/scope.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { keptWith } from '../model/memo.js';
import type { TargetRecord } from '../model/record.js';
import { scopeText } from '../model/scope.js';
import { foldText } from '../model/view.js';
import { foldIndicator, indicatorTable } from '../normalise/indicator-names.js';
import type { Both } from '../model/lang.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { CHECK } from '../rules/phrases/checks.js';
import { spotOf, type Spot } from './finding.js';

/** A target that checks set against others. */
export interface CheckedQuantity {
  readonly plan: Extraction;
  readonly record: TargetRecord;
  /** in the indicator's unit, else in base units */
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
}

/** Records with a number, in the order of the text; every check asks for them. */
export function quantitiesOf(plan: Extraction, kind: 'target' | 'fact' = 'target'): readonly CheckedQuantity[] {
  return (kind === 'target' ? targetsOf : factsOf)(plan);
}
const targetsOf = keptWith((plan: Extraction) => withNumbers(plan, plan.targets, 'target'));
const factsOf = keptWith((plan: Extraction) => withNumbers(plan, plan.quantities, 'fact'));

function withNumbers(plan: Extraction, records: readonly TargetRecord[], kind: 'target' | 'fact'): readonly CheckedQuantity[] {
  return records.flatMap((record) => {
    const { value, max, unit } = comparableOf(record);
    return record.kind === kind && value !== null ? [{ plan, record, value, max, unit }] : [];
  });
}

/** The place of a quantity. */
export const spot = ({ plan, record }: CheckedQuantity): Spot => spotOf(plan, record.target_id, record);

/** So many characters name a thing; of two mentions that are known to restate each other, fewer do. */
const LEAST = 4;

/** What a quantity measures, without deadline and value; null where the words alone do not say it. */
export function measured(quantity: CheckedQuantity, scope: 'whole' | 'object' = 'whole', least: number = LEAST): string | null {
  return scope === 'whole' && least === LEAST ? wholeMeasured(quantity) : measuredAs(quantity, scope, least);
}
const wholeMeasured = keptWith((quantity: CheckedQuantity) => measuredAs(quantity, 'whole', LEAST));

/**
 * What is measured, whatever the measure, the frequency and the unit: a level, its growth and its multiple are of one thing; null as above.
 */
export function measuredSubject({ record }: CheckedQuantity, scope: 'whole' | 'object' = 'whole', least: number = LEAST): string | null {
  if (record.indicator_id === null) return words(record, least);
  return (
    `${record.indicator_id} ` + `${(scope === 'whole' ? record.indicator_scope : scopeText(halvesOf(record.indicator_scope).object)) ?? ''}`
  );
}

function measuredAs(quantity: CheckedQuantity, scope: 'whole' | 'object', least: number): string | null {
  const subject = measuredSubject(quantity, scope, least);
  if (subject === null) return null;
  const { record, unit } = quantity;
  // 重点项目建设 is known to the registry, but what projects are meant stands around it
  if (isCount(quantity) && CHECK.bareNoun.test(foldIndicator(record.indicator ?? ''))) return null;
  // 年均增长15% and 每年增长15% say the same, 增长8% and 同比增长8% too
  const frequency = record.frequency === 'annual_average' ? 'annual' : record.frequency === 'yoy' ? null : record.frequency;
  return [subject, record.measure, frequency, record.baseline, unit].join('\u0000');
}
/** 营业收入 under two headings is that of two industries: names that the registry has only with whose they are. */
const needsWhose = (text: string): boolean =>
  indicatorTable()
    .names.get(text)
    ?.some(({ row }) => row.options.scope === 'needed') === true;

function words(record: TargetRecord, least: number): string | null {
  const text = foldIndicator(record.indicator ?? '');
  return text.length < least ||
    text.length > 30 ||
    !CHECK.chinese.test(text) ||
    CHECK.bareNoun.test(text) ||
    CHECK.bareMeasure.test(text) ||
    CHECK.verbal.test(text) ||
    needsWhose(text)
    ? null
    : `“${text}” ${record.cluster ?? ''}`;
}

/**
 * Is more of it better or less? As the registry has it. Of what it does not know more is better of rates that the text has reach a value
 * (入住率达到55%), of things made or gathered by a date, and of what is counted for so many people (每千名老人拥有床位).
 */
export function directionOf(quantity: CheckedQuantity): 'up' | 'down' | null {
  const { record } = quantity;
  const row = indicatorRow(record.indicator_id);
  if (row) return row.direction === 'none' ? null : row.direction;
  const name = foldIndicator(record.indicator ?? '');
  if (record.indicator_id !== null || CHECK.unwanted.test(name) || record.comparator === 'lte' || record.comparator === 'lt') return null;
  return (CHECK.rateName.test(name) && CHECK.rises.test(foldText(record.quote))) || isMade(quantity) || CHECK.perHead.test(name)
    ? 'up'
    : null;
}
/** Things that are made or gathered by a date (到2026年建设300个): of them more is better, and what is there by then stays. */
const isMade = (quantity: CheckedQuantity): boolean =>
  isCount(quantity) &&
  CHECK.byDate.test(foldText(quantity.record.deadline_text ?? '')) &&
  (ARITHMETIC.makeVerb.test(quantity.record.action ?? '') ||
    ARITHMETIC.stockVerb.test(quantity.record.action ?? '') ||
    (quantity.record.action === null && CHECK.rises.test(foldText(quantity.record.sentence))));

/**
 * What the words before a value narrow it to: a part of the place (中心城区, 园区), each of several (每个载体), a group of people
 * (面向退役军人), what is behind 其中. Two values of one name with different settings are of two things; '' for none.
 */
export const settingOfValue = keptWith(({ record }: CheckedQuantity): string => {
  const sentence = foldText(record.sentence);
  const quote = foldText(record.quote);
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(quote)));
  // among goals each stands for itself; a task goes on about the part of the place that it began with
  const clauses = record.headline === true ? before.split(/[,;:]/u).slice(-2).join(',') : before;
  const parts = [...`${clauses}${quote}`.matchAll(CHECK.partOfPlace), ...`${clauses}${quote}`.matchAll(CHECK.groupOfPeople)].map(
    ([word]) => word,
  );
  if (CHECK.amongLast.test(`${before}${quote}`)) parts.push('其中');
  return [...new Set(parts)].sort().join(' ');
});

/** Does the larger value say that it is of the whole place (全市401个), so that the other may be of a part that is not named? */
export function holdsOther(a: CheckedQuantity, b: CheckedQuantity): boolean {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  return (
    large.value >= 2 * small.value &&
    CHECK.wholePlace.test(foldText(large.record.sentence)) &&
    !CHECK.wholePlace.test(foldText(small.record.sentence))
  );
}

/** Is it a number of things that something is done with? Example: 动建项目30个; not 占比60%, 产值1200亿元 */
export const isCount = ({ unit, record }: CheckedQuantity): boolean =>
  record.measure !== 'share' && unit !== null && CHECK.actedOn.test(unit);
/** What is done with what is counted; '' where it makes no difference. */
export const actionOf = (quantity: CheckedQuantity): string => (isCount(quantity) ? (quantity.record.action ?? '') : '');

/** One value, or one range. */
export const sameValue = (a: CheckedQuantity, b: CheckedQuantity): boolean =>
  equal(a.value, b.value) && (a.max === null) === (b.max === null) && equal(a.max ?? 0, b.max ?? 0);

/** The value as the text writes it, with its comparator: ≥30个, 0.75亿美元, 翻一番. */
export function written(record: TargetRecord): string {
  const { comparator, unit } = record;
  const said = foldText(numberWords(record));
  const tail = unit === null || said.endsWith(unit) || CHECK.unitInValue.test(said) ? '' : foldText(unit);
  return `${comparator === null ? '' : COMPARATOR_SIGNS[comparator]}${said}${tail}`;
}

/** What the record is about, for a message: its own words, in English with the registry's name. */
export function named(record: TargetRecord): Both {
  const own = record.indicator ?? '?';
  const row = indicatorRow(record.indicator_id);
  return {
    zh: `“${own}”`,
    en: row === null ? `“${own}”` : `${/^[A-Z][a-z]/u.test(row.en) ? row.en.charAt(0).toLowerCase() + row.en.slice(1) : row.en} (“${own}”)`,
  };
}
/** The deadline in brackets; nothing where there is none. */
export const by = (record: TargetRecord): string => (record.deadline === null ? '' : ` (${deadlineWords(record.deadline)})`);

/** The first of those that are alike: a plan that says a thing a thousand times says it once. */
export function firsts(list: readonly CheckedQuantity[], alike: (one: CheckedQuantity) => string): CheckedQuantity[] {
  const seen = new Map<string, CheckedQuantity>();
  for (const one of list) {
    const key = alike(one);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
/** Equal for sameValue(). */
export const valueKey = ({ value, max }: CheckedQuantity): string =>
  `${Number(value.toPrecision(9))} ${max === null ? '' : Number(max.toPrecision(9))}`;

/** Members of lists with one key, in the order of the text; records without a key are left out. */
export function grouped(list: readonly CheckedQuantity[], key: (one: CheckedQuantity) => string | null): CheckedQuantity[][] {
  return [...groupBy(list, key)].flatMap(([own, group]) => (own === null || group.length < 2 ? [] : [group]));
}

/** Plans of one place, of those places that have several. */
export function byPlace(plans: readonly Extraction[]): Extraction[][] {
  return [...groupBy(plans, placeKey)].flatMap(([place, own]) => (place === null || own.length < 2 ? [] : [own]));
}
