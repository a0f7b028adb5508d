import type { Both } from '../model/lang.js';
import type { Correction } from './correction.js';
import type { Found } from './find-again.js';

/** What became of a line of the log when it was laid over a document. */
export const FATES = ['applied', 'moved', 'stale', 'changed', 'ambiguous', 'gone', 'no-record', 'twins', 'invalid'] as const;
export type FateState = (typeof FATES)[number];
export interface Fate {
  readonly entry: Correction;
  readonly state: FateState;
  /** the text that stands there now, how often the words stand there, the fields or the value concerned */
  readonly detail: string | null;
}

/** A line that does not count (any more): somebody should look again. */
export const isLeft = ({ state }: Fate): boolean => state !== 'applied' && state !== 'moved';

/** The fate of a line whose record was not found. */
export function fateOf(entry: Correction, found: Found | 'no-record' | 'twins'): Fate {
  if (typeof found === 'string') return { entry, state: found, detail: null };
  if (found.state === 'changed') return { entry, state: 'changed', detail: found.now };
  if (found.state === 'ambiguous') return { entry, state: 'ambiguous', detail: String(found.times) };
  return { entry, state: 'gone', detail: null };
}

const LONGEST = 40;
const short = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
};

/** How much stays beside what differs between two wordings. */
const KEPT = 8;

/** Two wordings without what both begin and end with. Example: 等5个百亿级产业集群 beside 等7个百亿级产业集群, both within a long clause */
function apart(before: string, now: string): readonly [string, string] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const cut = (text: string): string => {
    const [from, to] = [Math.max(0, head - KEPT), Math.min(text.length, text.length - tail + KEPT)];
    return `${from > 0 ? '…' : ''}${short(text.slice(from, to))}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(now)];
}

const WHY: Readonly<Record<Exclude<FateState, 'applied'>, (detail: string) => Both>> = {
  moved: () => ({ zh: '文字已移动, 照常应用', en: 'its words have moved; it was applied' }),
  stale: (detail) => ({
    zh: `确认之后程序的读法有变(${detail}), 不再视为已确认, 请再看`,
    en: `the program reads it otherwise since it was accepted (${detail}); it no longer counts as accepted: look again`,
  }),
  changed: (detail) => ({
    zh: `该处现为“${detail}”, 未应用, 请再看`,
    en: `the text reads 「${detail}」 there now; it was not applied: look again`,
  }),
  ambiguous: (detail) => ({
    zh: `这些文字出现 ${detail} 次, 前后文也不能区分, 未应用`,
    en: `its words stand there ${detail} times and what is around them does not tell which; it was not applied`,
  }),
  gone: () => ({ zh: '文中已无这些文字, 未应用', en: 'its words are not in the text any more; it was not applied' }),
  'no-record': () => ({
    zh: '文字仍在, 但程序在此不再读出记录, 未应用; 可在审阅页补录',
    en: 'its words are there, but the program finds no record in them any more; it was not applied. Add the record on the review page',
  }),
  twins: () => ({
    zh: '同一处文字有几条记录, 不能区分指哪一条, 未应用',
    en: 'several records stand on these words and the line does not tell which; it was not applied',
  }),
  invalid: (detail) => ({
    zh: `值不符合约定(${detail}), 未应用`,
    en: `its value is none that the column may hold (${detail}); it was not applied`,
  }),
};

/** What is said of a line that was not simply applied; null for one that was. */
export function tellFate({ entry, state, detail }: Fate): Both | null {
  if (state === 'applied') return null;
  const bare = entry.quote.exact.replace(/\s+/gu, '');
  const [was, is] = state === 'changed' ? apart(bare, detail ?? '') : [short(entry.quote.exact), detail ?? ''];
  const { zh, en } = WHY[state](is);
  const what = `${entry.record ?? '+'}${entry.act === 'correct' ? ` ${entry.field}` : ''} 「${was}」`;
  return { zh: `${entry.reviewer} 的审阅(${entry.act} ${what}): ${zh}。`, en: `${entry.reviewer}'s ${entry.act} of ${what}: ${en}.` };
}
