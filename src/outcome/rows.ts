import { indicatorName, indicatorRow } from '../commitment/scope.js';
import type { Lang } from '../model/lang.js';
import type { Binding, Comparator, Measure, Modality, TargetRecord } from '../model/record.js';
import { foldChars } from '../model/view.js';
import { OUTCOME } from '../rules/phrases/outcomes.js';
import type { Basis } from '../panel/moment.js';
import type { Caveat, Met, Why } from './choices.js';
import { comparableOf } from '../commitment/notation.js';
import { judge, type Judgement } from './judge.js';
import type { Matched } from './match.js';
import type { Told } from './reported.js';

/** A target with its outcome: what CSV and JSON hold. Texts are null where there is nothing to say; lists are joined by ； in tables. */
export interface OutcomeRow {
  readonly place_code: string | null;
  readonly place: string | null;
  readonly province: string | null;
  readonly city: string | null;
  /** the year that the target is for */
  readonly year: number | null;
  /** what time the values are of: a year, an average of several, several as a whole */
  readonly basis: Basis | null;
  readonly indicator_id: string | null;
  readonly indicator: string | null;
  readonly scope: string | null;
  readonly measure: Measure;
  /** base unit of the numbers */
  readonly unit: string | null;
  readonly target: number | null;
  readonly target_max: number | null;
  readonly target_comparator: Comparator | null;
  readonly modality: Modality | null;
  readonly strength: number | null;
  readonly binding: Binding | null;
  readonly headline: true | null;
  /** in the sense of the target's measure: of a fall by 3% that became a rise by 1%, -1 */
  readonly outcome: number | null;
  readonly outcome_max: number | null;
  readonly outcome_comparator: Comparator | null;
  /** outcome less target, in `unit` (of % in points); positive where it is better by `direction` */
  readonly gap: number | null;
  readonly direction: Judgement['direction'] | null;
  readonly met: Met | null;
  readonly caveats: readonly Caveat[];
  /** why there is no outcome */
  readonly why: Why | null;
  readonly target_doc: string;
  readonly target_id: string;
  readonly outcome_doc: string | null;
  readonly outcome_id: string | null;
  /** facts that fit, the chosen one included; 0 without an outcome */
  readonly n_candidates: number;
  /** the others that fit; without an outcome what comes nearest to it: document, a blank, id */
  readonly other_ids: readonly string[];
  /** the first document of the place from after the target's year */
  readonly next_doc: string | null;
  readonly target_quote: string;
  readonly outcome_quote: string | null;
}

export const OUTCOME_COLUMNS = [
  'place_code',
  'place',
  'province',
  'city',
  'year',
  'basis',
  'indicator_id',
  'indicator',
  'scope',
  'measure',
  'unit',
  'target',
  'target_max',
  'target_comparator',
  'modality',
  'strength',
  'binding',
  'headline',
  'outcome',
  'outcome_max',
  'outcome_comparator',
  'gap',
  'direction',
  'met',
  'caveats',
  'why',
  'target_doc',
  'target_id',
  'outcome_doc',
  'outcome_id',
  'n_candidates',
  'other_ids',
  'next_doc',
  'target_quote',
  'outcome_quote',
] as const satisfies readonly (keyof OutcomeRow)[];

/** So many of what comes near are named. */
const NEAR = 5;

/** What the words of a record say of its prices: real, comparable; '' for nothing. */
function priceBasis(quote: string): string {
  const text = foldChars(quote);
  return OUTCOME.real.test(text) ? 'real' : OUTCOME.comparable.test(text) ? 'comparable' : '';
}

const isRate = (measure: Measure): boolean => measure === 'growth' || measure === 'decline';

/** Does one of two amounts of money stand at the prices of a named year, as far as its sentence tells, and the other not? */
function atOtherPrices(one: TargetRecord, other: TargetRecord): boolean {
  const at = ({ sentence }: TargetRecord): boolean => OUTCOME.pricesOf.test(foldChars(sentence));
  return one.measure === 'level' && (comparableOf(one).unit?.startsWith('元') ?? false) && at(one) !== at(other);
}

/** Does the sentence call it an estimate before it comes to the number? */
function isEstimate({ record: { sentence, quote } }: Told): boolean {
  const at = sentence.indexOf(quote);
  return OUTCOME.estimate.test(foldChars(at < 0 ? quote : sentence.slice(0, at + quote.length)));
}

/** A pair, judged. */
export interface Judged extends Judgement {
  readonly caveats: readonly Caveat[];
}

/**
 * What is to be said of a target and its outcome. A growth or an amount at constant prices beside one that does not say so, and values of one document
 * that disagree, leave open whether the target was met.
 */
export function judgedOf({ target: { record, series }, others }: Matched, outcome: Told): Judged {
  const judgement = judge(record, outcome.record);
  const differ = isRate(record.measure)
    ? priceBasis(record.quote) !== priceBasis(outcome.record.quote)
    : atOtherPrices(record, outcome.record);
  const rivals = others.filter((one) => one.plan === outcome.plan);
  const several = rivals.some((one) => judge(record, one.record).gap !== judgement.gap);
  const disagree = rivals.some((one) => judge(record, one.record).met !== judgement.met);
  const deed = typeof series === 'string' ? null : series.deed;
  const caveats: Caveat[] = [
    ...(differ ? (['price-basis'] as const) : []),
    ...(isEstimate(outcome) ? (['estimate'] as const) : []),
    ...(outcome.series.indicator_id === null ? (['by-words'] as const) : []),
    ...(deed === outcome.series.deed ? [] : (['deed-unnamed'] as const)),
    ...(several ? (['several-values'] as const) : []),
  ];
  return { ...judgement, met: differ || disagree ? 'unclear' : judgement.met, caveats };
}

/** The name of what is measured: the registry's with its scope, else the target's own words. */
export function nameOf({ target: { record } }: Matched, lang: Lang): string | null {
  const row = indicatorRow(record.indicator_id);
  return row === null ? record.indicator : indicatorName(row, record.indicator_scope, lang);
}

/** A target as a row of data. */
export function outcomeRow(one: Matched, lang: Lang): OutcomeRow {
  const { target, outcome, why, others, next } = one;
  const { record, series, plan } = target;
  const { document } = plan;
  const judged = outcome === null ? null : judgedOf(one, outcome);
  const own = comparableOf(record);
  const known = typeof series === 'string' ? null : series;
  return {
    place_code: record.place_code ?? document.place_code,
    place: record.place ?? document.place,
    province: document.province,
    city: document.city,
    year: known?.moment.year ?? null,
    basis: known?.moment.basis ?? null,
    indicator_id: record.indicator_id,
    indicator: nameOf(one, lang),
    scope: record.indicator_scope,
    measure: record.measure,
    unit: own.unit,
    target: own.value,
    target_max: own.max,
    target_comparator: record.comparator,
    modality: record.modality,
    strength: record.strength,
    binding: record.binding,
    headline: record.headline,
    outcome: judged?.outcome ?? null,
    outcome_max: judged?.outcome_max ?? null,
    outcome_comparator: outcome?.record.comparator ?? null,
    gap: judged?.gap ?? null,
    direction: judged?.direction ?? null,
    met: judged?.met ?? null,
    caveats: judged?.caveats ?? [],
    why,
    target_doc: record.doc_id,
    target_id: record.target_id,
    outcome_doc: outcome?.record.doc_id ?? null,
    outcome_id: outcome?.record.target_id ?? null,
    n_candidates: outcome === null ? 0 : others.length + 1,
    other_ids: (outcome === null ? others.slice(0, NEAR) : others).map((other) => `${other.record.doc_id} ${other.record.target_id}`),
    next_doc: next?.document.doc_id ?? null,
    target_quote: record.quote,
    outcome_quote: outcome?.record.quote ?? null,
  };
}
