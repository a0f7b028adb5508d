import type { RuleBook } from '../../book/rule-book.js';
import type { Clause } from '../../segment/sentences.js';
import type { Span, Stretch } from '../../model/span.js';
import type { Modality } from '../../model/record.js';
import { GOVERN } from '../../rules/phrases/governance.js';
import { fullVerb } from './peel.js';
import type { TimeMatch } from '../times/times.js';

/** A deadline that governs from an earlier sentence, a heading or an earlier passage; text is the source's. */
export interface Governing {
  readonly text: string;
  readonly end: string | null;
  readonly type: TimeMatch['type'];
  /** the word of ensuring or striving of a lead-in: 到2030年,力争做到: */
  readonly modality?: Modality | null;
  /** it stands in the sentence that its list goes on with, in one paragraph */
  readonly explicit?: boolean;
  /** where it stands, in the source; known of a lead-in */
  readonly span?: Span;
}

export function asGoverning(time: TimeMatch): Governing {
  return { text: time.text, end: time.to, type: time.type };
}

/** The word of ensuring or striving in the last clause of a lead-in, which reaches what spells it out. */
export function modalityOf(lead: string): Modality | null {
  const clause = lead.slice(Math.max(...[...',;。'].map((mark) => lead.lastIndexOf(mark))) + 1);
  const last = [...clause.matchAll(GOVERN.modal)].at(-1)?.[0];
  return last === undefined ? null : GOVERN.ensures.test(last) ? 'ensure' : 'strive';
}

/** Does the text at an offset of the sentence speak of the past? A past time begins it, a deadline or a word of intent ends it. */
export function tenseOf(text: string, sentence: Stretch, times: readonly TimeMatch[], before: boolean): (at: number) => boolean {
  // only a time that is past can make it speak of the past
  if (!before && !times.some(({ role }) => role === 'past')) return () => false;
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

/**
 * What governs the quantities of a sentence: deadlines, 每年, modality words, 至少. What a clause hands on to the next is worked out once for
 * all quantities behind it.
 */
export class SentenceGovernance {
  readonly #book: RuleBook;
  readonly #text: string;
  readonly #clauses: readonly Clause[];
  readonly #bounding: readonly { readonly time: TimeMatch; readonly clause: number }[];
  /** the modality that the clauses before each one hand on to it; filled from the left */
  readonly #modality: (Modality | null)[] = [null];
  /** the same of 至少 */
  readonly #minimum: boolean[] = [false];

  constructor(book: RuleBook, text: string, clauses: readonly Clause[], times: readonly TimeMatch[]) {
    this.#book = book;
    this.#text = text;
    this.#clauses = clauses;
    let clause = 0;
    this.#bounding = times
      .filter(({ bounds }) => bounds)
      .map((time) => {
        while (clause < clauses.length && time.start > (clauses[clause]?.end ?? 0)) clause++;
        const own = clauses[clause];
        return { time, clause: own && time.start >= own.start ? clause : -1 };
      });
  }

  /** The times that govern a quantity: the last deadline stated before it in the sentence, and 每年 where it still reaches. */
  times(quantity: Stretch, clauseIndex: number): TimeMatch[] {
    let deadline: { readonly time: TimeMatch; readonly clause: number } | null = null;
    let every: TimeMatch | null = null;
    for (const one of this.#bounding) {
      const { time, clause } = one;
      if (time.start >= quantity.end) break;
      if (time.start >= quantity.start && time.end <= quantity.end) continue;
      if (time.type !== 'recurring') {
        deadline = one;
        every = null;
        continue;
      }
      if (this.#marked(clause, clauseIndex, ';:')) continue;
      // 每年…,累计培训3万人: a total is of all years; 每年累计 side by side is of each
      if (GOVERN.wholeSpan.test(this.#text.slice(time.end + 2, quantity.start))) continue;
      const own = this.#clauses[clause];
      if (own && clause < clauseIndex && GOVERN.attributive.test(this.#text.slice(time.end, own.end))) continue;
      if (clause < clauseIndex && GOVERN.once.test(this.#around(quantity, clauseIndex))) continue;
      every = time;
      if (deadline && GOVERN.shortTerm.test(deadline.time.text) && this.#marked(deadline.clause, clause, ';')) deadline = null;
    }
    return [...(deadline ? [deadline.time] : []), ...(every ? [every] : [])];
  }

  /** The item of its clause that a quantity stands in. */
  #around({ start, end }: Stretch, clauseIndex: number): string {
    const clause = this.#clauses[clauseIndex];
    if (!clause) return '';
    const from = Math.max(clause.start, this.#text.lastIndexOf('、', start) + 1);
    const next = this.#text.indexOf('、', end);
    return this.#text.slice(from, next < 0 ? clause.end : Math.min(next, clause.end));
  }

  /** Does one of these marks end a clause from the one to the other? */
  #marked(from: number, to: number, marks: string): boolean {
    for (let at = Math.max(0, from); at < to; at++) {
      const mark = this.#clauses[at]?.mark ?? '';
      if (mark !== '' && marks.includes(mark)) return true;
    }
    return false;
  }

  modality(quantity: Stretch, clauseIndex: number): Modality | null {
    for (let at = this.#modality.length - 1; at < clauseIndex; at++) {
      const clause = this.#clauses[at];
      this.#modality.push(clause ? this.#modalityAfter(at, clause.end, false, this.#modality[at] ?? null) : null);
    }
    return this.#modalityAfter(clauseIndex, quantity.start, true, this.#modality[clauseIndex] ?? null);
  }

  /** The modality at a place of a clause, from what comes into it; `own`: the quantity stands in this clause. */
  #modalityAfter(index: number, end: number, own: boolean, before: Modality | null): Modality | null {
    const text = this.#text;
    const clause = this.#clauses[index];
    if (!clause) return before;
    const previous = this.#clauses[index - 1];
    // 力争:新增企业15家: the word alone before a colon reaches what spells it out
    const announced = previous?.mark === ':' && GOVERN.announces.test(text.slice(previous.start, previous.end));
    let modality = previous && ';:'.includes(previous.mark) && !announced ? null : before;
    for (const match of text.slice(clause.start, end).matchAll(GOVERN.modal)) {
      const where = clause.start + match.index;
      if (!own && !GOVERN.clauseStart.test(text.slice(Math.max(0, clause.start - 1), where))) continue;
      if (match[0] === '争取' && fullVerb(this.#book, text, where + 2, clause.end)) continue;
      // 努力取得更好成绩,…: with an object of its own it does not reach on
      if (!own && GOVERN.strives.test(match[0]) && !/[0-9]/u.test(text.slice(where, clause.end))) continue;
      if (!own && GOVERN.ownObject.test(text.slice(where, clause.end))) continue;
      if (
        !own &&
        GOVERN.elided.test(text.slice(clause.start, where)) &&
        GOVERN.wishes.test(text.slice(where, clause.end)) &&
        /[0-9]/u.test(text.slice(previous?.start ?? clause.start, where))
      )
        continue;
      if (!own && GOVERN.onlyPremise.test(text.slice(where, clause.end))) continue;
      modality = GOVERN.ensures.test(match[0]) ? 'ensure' : 'strive';
    }
    return modality;
  }

  /** Does 至少 reach a quantity? */
  minimum(quantity: Stretch, clauseIndex: number): boolean {
    for (let at = this.#minimum.length - 1; at < clauseIndex; at++) {
      const clause = this.#clauses[at];
      this.#minimum.push(clause !== undefined && this.#minimumAfter(at, clause.end, this.#minimum[at] ?? false));
    }
    return this.#minimumAfter(clauseIndex, quantity.start, this.#minimum[clauseIndex] ?? false);
  }

  #minimumAfter(index: number, end: number, before: boolean): boolean {
    const clause = this.#clauses[index];
    if (!clause) return before;
    if (before && this.#clauses[index - 1]?.mark !== ';') return true;
    return this.#text.slice(clause.start, end).includes('至少');
  }
}
