import type { DocumentRecord } from '../model/record.js';

type Dated = Pick<DocumentRecord, 'written_date' | 'published_date' | 'period_start' | 'period_end'>;

/** What tells which of two plans is the earlier one. */
export type Basis = 'date' | 'period';
export interface Order {
  /** null where nothing tells it, or both are of one day or one period */
  readonly earlier: 'a' | 'b' | null;
  readonly basis: Basis | null;
}

/** The day that a plan is of: signed, else published; null where neither is known. */
export const dayOfPlan = ({ written_date, published_date }: Dated): string | null => written_date ?? published_date;

const before = <T extends number | string>(a: T, b: T): Order['earlier'] => (a < b ? 'a' : a > b ? 'b' : null);

/**
 * Which of two plans is the earlier one: by the days on which they were signed or published, where both are known, else by the first (or
 * else the last) years of their periods. A day is never set against a period: a plan for 2021–2025 may be of 2020 and of 2022.
 *
 * @example orderOf({ written_date: '2020-01-09', … }, { written_date: '2021-01-31', … }) → { earlier: 'a', basis: 'date' }; 苏州2024 and
 *   天津2024 without days → { earlier: null, basis: null }
 */
export function orderOf(a: Dated, b: Dated): Order {
  const [dayA, dayB] = [dayOfPlan(a), dayOfPlan(b)];
  if (dayA !== null && dayB !== null) {
    const earlier = before(dayA, dayB);
    return { earlier, basis: earlier === null ? null : 'date' };
  }
  for (const field of ['period_start', 'period_end'] as const) {
    const [one, other] = [a[field], b[field]];
    if (one === null || other === null) continue;
    const earlier = before(one, other);
    if (earlier !== null) return { earlier, basis: 'period' };
  }
  return { earlier: null, basis: null };
}
