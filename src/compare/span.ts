import { groupBy } from '../model/group-by.js';
import type { DocumentRecord, TargetRecord } from '../model/record.js';

/** What a commitment is about: one year, or a period of several. A goal for 2026 and one for the yearly average up to 2030 are two. */
export const SPANS = ['year', 'period'] as const;
export type GoalSpan = (typeof SPANS)[number];

/**
 * The span of a commitment. A rate of the yearly average is of its period, one on the year before is of its year. Else the document tells:
 * what a plan of one year states up to its end is of that year, what it states for later is of the period that ends then; all that a plan
 * of several years states is of its period.
 *
 * @example 2026年政府工作报告: 地区生产总值增长5%左右 (2026) → year; “十五五”时期年均增长5%左右 (2030) → period
 */
export function goalSpan(
  { frequency, deadline }: Pick<TargetRecord, 'frequency' | 'deadline'>,
  { period_start: start, period_end: end }: Pick<DocumentRecord, 'period_start' | 'period_end'>,
): GoalSpan {
  if (frequency === 'annual_average') return 'period';
  if (frequency !== null && frequency !== 'annual') return 'year';
  if (start === null || start !== end) return 'period';
  return deadline === null || Number(deadline.slice(0, 4)) <= end ? 'year' : 'period';
}

/** Of a commitment, what decides whether its row is parted. */
interface Spanned {
  readonly span: GoalSpan;
  /** the plan that states it */
  readonly plan: unknown;
  /** a rate of change: 增长5% of a year and of the yearly average are not the same */
  readonly isRate: boolean;
}

/**
 * A row's commitments by their span, the year's first, where they must not stand in one row: a plan states both, or rates of change are of
 * both. Other values of different times stay beside each other, each with its year.
 *
 * @returns one part, of no span, where they may stand together
 */
export function partedBySpan<T>(list: readonly T[], about: (one: T) => Spanned): readonly (readonly [GoalSpan | null, readonly T[]])[] {
  const isBoth = (own: readonly T[]): boolean => new Set(own.map((one) => about(one).span)).size > 1;
  const parts = [...groupBy(list, (one) => about(one).plan).values()].some(isBoth) || isBoth(list.filter((one) => about(one).isRate));
  return parts ? SPANS.map((span) => [span, list.filter((one) => about(one).span === span)] as const) : [[null, list]];
}
