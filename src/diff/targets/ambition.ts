import { indicatorRow } from '../../commitment/scope.js';
import type { Comparator, TargetRecord } from '../../model/record.js';
import { DIRECTION } from '../../rules/phrases/renaming.js';
import { nameWords } from '../words.js';
import { ADDED_UP } from './cost.js';

/** Does the later value ask for more or for less? Where nobody can say, null. */
export type Ambition = 'raised' | 'lowered' | null;

const CEILINGS: ReadonlySet<Comparator | null> = new Set<Comparator | null>(['lte', 'lt']);
const FLOORS: ReadonlySet<Comparator | null> = new Set<Comparator | null>(['gte', 'gt']);

/**
 * What the words of a name that the registry does not know tell: its last word first (死亡率, 覆盖率), then the bound of its number (不超过3起 is
 * a ceiling), then that something is to be done (新建10座).
 */
function directionOfWords(record: TargetRecord): 'up' | 'down' | 'none' {
  const { core } = nameWords(record);
  if (DIRECTION.moreIsBetter.test(core) && !DIRECTION.lessIsBetter.test(core)) return 'up';
  // to close, to cut, to deal with more of a bad thing is more
  const done = record.action !== null && ADDED_UP.has(record.measure);
  if (DIRECTION.lessIsBetter.test(core)) return done ? 'up' : 'down';
  if (record.kind !== 'target') return 'none';
  if (CEILINGS.has(record.comparator)) return 'down';
  return FLOORS.has(record.comparator) || done ? 'up' : 'none';
}

/**
 * Is a higher number of this record better (1), worse (-1) or neither (0)? By the registry's direction, else by the words; a decline turns
 * it round, and first places and short times are better.
 *
 * @example 溺水死亡率2‰ → -1; 逾期办结率1% → -1; 新建公厕10座 → 1; 居民消费价格涨幅3% → 0
 */
export function betterIsMore(record: TargetRecord): -1 | 0 | 1 {
  if (record.measure === 'rank') return -1;
  const row = indicatorRow(record.indicator_id);
  const known = row === null ? (record.measure === 'duration' ? 'down' : directionOfWords(record)) : row.direction;
  // what is done to a thing has the row's direction; of what is to be kept below a number less is better (黑臭水体控制在4条以内)
  const direction = known === 'up' && record.action === null && CEILINGS.has(record.comparator) ? 'down' : known;
  if (direction === 'none') return 0;
  return (direction === 'up') === (record.measure !== 'decline') ? 1 : -1;
}

/** What a value that went up or down means for how much is asked. Example: PM2.5浓度 28 → 30: lowered */
export function ambitionOf(value: 'raised' | 'lowered', record: TargetRecord): Ambition {
  const better = betterIsMore(record) * (value === 'raised' ? 1 : -1);
  return better > 0 ? 'raised' : better < 0 ? 'lowered' : null;
}
