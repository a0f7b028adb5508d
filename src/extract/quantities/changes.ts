import type { Clause } from '../../segment/sentences.js';
import { CODING } from '../../rules/phrases/coding.js';
import type { CodedQuantity } from './coded.js';
import type { Draft } from './draft.js';
import type { Piece } from './phrase.js';
import type { Quantity } from './shapes.js';
import type { TimeMatch } from '../times/times.js';

/** The draft of the amount that a change starts from: 由120家 of 由120家增至200家, 较2024年的240亿元 of 较2024年的240亿元增长25%. */
function startOf(drafts: readonly Draft[], draft: Draft): Draft | null {
  const before = drafts[drafts.indexOf(draft) - 1];
  return before?.change === 'from' && before.clause === draft.clause ? before : null;
}

/** 由2021年的12%提高到20%: the year that the change begins in. */
export function changedFrom(drafts: readonly Draft[], draft: Draft, times: readonly TimeMatch[]): TimeMatch | null {
  const before = startOf(drafts, draft);
  return (before && times.find((time) => time.start >= before.item.left[1] && time.end <= before.item.quantity.start)) ?? null;
}

/** The amount that a change is measured from, in its own unit: 240 亿元 of 较2024年的240亿元增长25%. */
export function earlierAmount(text: string, drafts: readonly Draft[], draft: Draft): CodedQuantity['baselineValue'] {
  const before = startOf(drafts, draft);
  if (!before) return null;
  const { value, unit, impliedUnit } = before.item.quantity;
  return { value, unit: unit ? text.slice(unit.start, unit.end) : impliedUnit };
}

/** 在2022年基础上,A增长50%、B增长40%: a baseline in a clause of its own holds for what follows; one beside a number is that number's. */
function opensChange(quantities: readonly Quantity[], clauses: readonly Clause[], time: TimeMatch): boolean {
  const clause = clauses.find((one) => time.start >= one.start && time.end <= one.end);
  return clause !== undefined && !quantities.some((one) => one.start >= clause.start && one.end <= clause.end);
}

/** The year that a change is reckoned from: named in its own clause, or in one that opens the change. */
export function baselineOf(
  quantities: readonly Quantity[],
  clauses: readonly Clause[],
  clause: Clause,
  quantity: Quantity,
  times: readonly TimeMatch[],
): Piece | null {
  const baselines = times.filter(({ role }) => role === 'baseline');
  const time =
    baselines.find((one) => one.start >= clause.start && one.end <= quantity.start + 1) ??
    baselines.findLast((one) => one.end <= quantity.start && opensChange(quantities, clauses, one));
  return time ? [time.start, time.end] : null;
}

/** Where the tense of a change is read: before its first number, whose own year is past by nature (由2021年的12%提高到20%). */
export function tenseAt(drafts: readonly Draft[], draft: Draft): number {
  const from = draft.change === 'from' ? draft : startOf(drafts, draft);
  return from ? from.item.left[0] + 1 : draft.item.quantity.start;
}

/** 2024年、2025年、2026年分别培育20家、25家、30家: as many dates as numbers, one for each. */
export function datesInTurn(text: string, drafts: readonly Draft[], times: readonly TimeMatch[]): void {
  const dates = times.filter((time) => time.bounds);
  if (dates.length < 2 || dates.length !== drafts.length) return;
  if (!dates.every((time, at) => at === 0 || CODING.joinsDates.test(text.slice(dates[at - 1]?.end, time.start)))) return;
  if (!text.slice(dates.at(-1)?.end, drafts[0]?.item.quantity.start).includes('分别')) return;
  drafts.forEach((draft, at) => {
    draft.date = dates[at] ?? null;
  });
}
