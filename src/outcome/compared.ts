import { comparableOf } from '../commitment/notation.js';
import type { TargetRecord } from '../model/record.js';
import { RESTATEMENT } from '../rules/phrases/restatements.js';
import { FALLS, GROWS } from '../rules/lexicons/verbs.js';

/** What can be laid beside each other: rates, points, amounts of change, new things, and each measure of a state for itself. */
export interface Comparable {
  readonly form: string;
  /** -1 where the words count what goes away: 下降3%, 减少1000万人 */
  readonly sign: 1 | -1;
}

const isOne = (verbs: readonly string[], { action }: TargetRecord): boolean => verbs.some((verb) => action === verb);

/**
 * In what form a value counts: a growth and a decline are one form with two signs, 减少1000万人 and 增加1000万人 (deeds) are changes, and
 * what is done with things (改造农村公路7000公里, `done`) counts new ones as well as a level; what brings new ones (培育120家) is an increment.
 *
 * @example 增长5% → rate, 1; 下降3.9% → rate, -1; 提高2个百分点 → points, 1; 减少农村贫困人口1000万人 → change, -1; 粮食产量1.4万亿斤 → level
 */
export function comparable(record: TargetRecord): Comparable {
  const { measure } = record;
  const { unit } = comparableOf(record);
  if (measure === 'growth' || measure === 'decline')
    return { form: unit === '%' ? 'rate' : unit === '个百分点' ? 'points' : 'change', sign: measure === 'growth' ? 1 : -1 };
  if (measure === 'level' && isOne(FALLS, record)) return { form: 'change', sign: -1 };
  if (measure === 'level' && isOne(GROWS, record)) return { form: 'change', sign: 1 };
  if (measure === 'level' && RESTATEMENT.brings.test(record.action ?? '')) return { form: 'increment', sign: 1 };
  return { form: measure === 'level' && record.action !== null ? 'done' : measure, sign: 1 };
}

/** Are two values of one form? What is done is one with a level and with an increment, these two are none with each other. */
export function areComparable(one: TargetRecord, other: TargetRecord): boolean {
  const [a, b] = [comparable(one).form, comparable(other).form];
  const open = (form: string): boolean => form === 'level' || form === 'increment' || form === 'done';
  return a === b || ((a === 'done' || b === 'done') && open(a) && open(b));
}
