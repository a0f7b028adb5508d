import type { Stretch } from '../../model/span.js';
import { GOAL_SUBJECT } from '../../rules/phrases/goal-subjects.js';

/** A number makes a quantity of it. */
const NUMBER = /[0-9%:]/u;
/** Names are no longer; what is longer is a clause. */
const LONGEST = 48;

/** What a goal is about, and how well it is known. */
export interface GoalSubject extends Stretch {
  /** the registry has it, or a noun of statistics ends it */
  readonly statistic: boolean;
}

/**
 * The subject of a predicate: what stands before it, without connectives, words of intent and regions before it, and without what the
 * wording says already behind it.
 *
 * @param from where its clause or item begins
 * @param times of the sentence
 * @param known does the registry have a name?
 * @returns null where nothing is left, or a number
 * @example subjectIn('力争居民收入增长与经济增长同步', 0, 8, [], known) // 居民收入
 */
export function subjectIn(
  text: string,
  from: number,
  to: number,
  times: readonly Stretch[],
  known: (name: string) => boolean,
): GoalSubject | null {
  let [start, end] = [from, to];
  for (;;) {
    const time = times.find((one) => one.start === start)?.end;
    const lead = GOAL_SUBJECT.lead.exec(text.slice(start, end))?.[0].length ?? 0;
    const next = time ?? start + lead;
    if (next === start) break;
    start = next;
  }
  start += GOAL_SUBJECT.governor.exec(text.slice(start, end))?.[0].length ?? 0;
  if (text.charAt(end - 1) === '的' || GOAL_SUBJECT.toldOf.test(text.slice(start, end))) return null;
  for (;;) {
    const tail = GOAL_SUBJECT.tail.exec(text.slice(start, end))?.[0].length ?? 0;
    if (tail === 0 || tail >= end - start) break;
    end -= tail;
  }
  if (text.charAt(start) === '“' && !text.slice(start, end).includes('”')) start++;
  const name = text.slice(start, end);
  if (name.includes('“') !== name.includes('”') || GOAL_SUBJECT.handled.test(name)) return null;
  if (name.length < 2 || name.length > LONGEST || NUMBER.test(name.replace(GOAL_SUBJECT.numbered, ''))) return null;
  if (GOAL_SUBJECT.clause.test(name)) return null;
  // 经济增速 is a statistic, 经济 稳中向好 is not
  const statistic = isStatistic(name, known) && (end < to || !GOAL_SUBJECT.economy.test(name));
  return { start, end, statistic };
}

function isStatistic(name: string, known: (name: string) => boolean): boolean {
  if (known(name) || known(name.slice(name.lastIndexOf('、') + 1))) return true;
  return !GOAL_SUBJECT.vague.test(name) && GOAL_SUBJECT.statistic.test(name);
}
