import type { RuleBook } from '../../book/rule-book.js';
import type { Clause, Stretch } from '../../segment/sentences.js';
import type { Modality } from '../../model/record.js';
import { GOVERN } from '../../rules/phrases/governance.js';
import { fullVerb } from './peel.js';
import type { Quantity } from './shapes.js';
import type { TimeMatch } from '../times/times.js';

/** A deadline that governs from an earlier sentence, a heading or an earlier passage; text is the source's. */
export interface Governing {
  readonly text: string;
  readonly end: string | null;
  readonly type: TimeMatch['type'];
}

export function asGoverning(time: TimeMatch): Governing {
  return { text: time.text, end: time.to, type: time.type };
}

/** Does the text at an offset of the sentence speak of the past? A past time begins it, a deadline or a word of intent ends it. */
export function tenseOf(text: string, sentence: Stretch, times: readonly TimeMatch[], before: boolean): (at: number) => boolean {
  const events = times
    .filter((time) => time.role === 'past' || time.bounds)
    .map((time) => ({ at: time.start, past: time.role === 'past' }));
  for (const match of text.slice(sentence.start, sentence.end).matchAll(GOVERN.intent))
    events.push({ at: sentence.start + match.index, past: false });
  events.sort((a, b) => a.at - b.at);
  return (at) => {
    let past = before;
    for (const event of events) if (event.at < at) past = event.past;
    return past;
  };
}

/** The times that govern a quantity: the last deadline stated before it in the sentence, and 每年 where it still reaches. */
export function governingTimes(
  text: string,
  quantity: Quantity,
  times: readonly TimeMatch[],
  clauses: readonly Clause[],
  clauseIndex: number,
): TimeMatch[] {
  let deadline: TimeMatch | null = null;
  let every: TimeMatch | null = null;
  for (const time of times) {
    if (!time.bounds || time.start >= quantity.end) continue;
    if (time.start >= quantity.start && time.end <= quantity.end) continue;
    const own = clauses.findIndex((clause) => time.start >= clause.start && time.start < clause.end + 1);
    const between = clauses.slice(Math.max(0, own), clauseIndex).map((clause) => clause.mark);
    if (time.type === 'recurring') {
      if (between.includes(';') || between.includes(':')) continue;
      const clause = clauses[own];
      const attributive = clause && own < clauseIndex && GOVERN.attributive.test(text.slice(time.end, clause.end));
      if (attributive) continue;
      every = time;
      const from = deadline ? clauses.findIndex((clause) => deadline!.start >= clause.start && deadline!.start < clause.end + 1) : own;
      if (deadline && GOVERN.shortTerm.test(deadline.text) && clauses.slice(Math.max(0, from), own).some((clause) => clause.mark === ';'))
        deadline = null;
    } else {
      deadline = time;
      every = null;
    }
  }
  const governed: TimeMatch[] = [];
  if (deadline) governed.push(deadline);
  if (every) governed.push(every);
  return governed;
}

export function modalityAt(
  book: RuleBook,
  text: string,
  quantity: Quantity,
  clauses: readonly Clause[],
  clauseIndex: number,
): Modality | null {
  let modality: Modality | null = null;
  for (let at = 0; at <= clauseIndex; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    if (at > 0 && clauses[at - 1] && ';:'.includes(clauses[at - 1]!.mark)) modality = null;
    const end = at === clauseIndex ? quantity.start : clause.end;
    for (const match of text.slice(clause.start, end).matchAll(GOVERN.modal)) {
      const where = clause.start + match.index;
      const atStart = GOVERN.clauseStart.test(text.slice(Math.max(0, clause.start - 1), where)) || at === clauseIndex;
      if (!atStart) continue;
      if (match[0] === '争取' && fullVerb(book, text, where + 2, clause.end)) continue;
      // 努力取得更好成绩,…: with an object of its own it does not reach on
      if (GOVERN.strives.test(match[0]) && at < clauseIndex && !/[0-9]/u.test(text.slice(where, clause.end))) continue;
      const full = GOVERN.ownObject.test(text.slice(where, clause.end));
      if (full && at < clauseIndex) continue;
      if (at < clauseIndex && GOVERN.onlyPremise.test(text.slice(where, clause.end))) continue;
      modality = GOVERN.ensures.test(match[0]) ? 'ensure' : 'strive';
    }
  }
  return modality;
}

export function minimumAt(text: string, quantity: Quantity, clauses: readonly Clause[], clauseIndex: number): boolean {
  let minimum = false;
  for (let at = 0; at <= clauseIndex; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    if (at > 0 && clauses[at - 1]?.mark === ';') minimum = false;
    const end = at === clauseIndex ? quantity.start : clause.end;
    if (text.slice(clause.start, end).includes('至少')) minimum = true;
  }
  return minimum;
}
