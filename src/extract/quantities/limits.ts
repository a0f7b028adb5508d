import type { Stretch } from '../../model/span.js';
import { LIMIT } from '../../rules/phrases/governance.js';
import type { Reading } from '../reading.js';
import type { Anchor } from '../../model/mention.js';
import type { TimeMatch } from '../times/times.js';
import { encloses } from './brackets.js';
import { asGoverning, type Governing } from './govern.js';

/** A label and its mark stand right before the time: no more than this. */
const LABEL = 12;

function isLabelled(text: string, time: TimeMatch): boolean {
  return time.bounds && LIMIT.label.test(text.slice(Math.max(0, time.start - LABEL), time.start));
}

/**
 * The times that a sentence sets behind what they bound: a label reaches back over the sentence, a bracket over its clause.
 *
 * Example: 「新增高企10家(2026年底前完成)」, 「新增高企10家(责任单位:县科技局;完成时限:2026年6月底前)」
 */
export class LimitsBehind {
  readonly #text: string;
  readonly #labelled: TimeMatch | null;
  readonly #bracketed: readonly TimeMatch[];

  constructor(text: string, times: readonly TimeMatch[], brackets: readonly Stretch[]) {
    this.#text = text;
    this.#labelled = times.find((time) => isLabelled(text, time)) ?? null;
    this.#bracketed = times.filter((time) =>
      brackets.some(
        (one) => time.bounds && encloses(one, time) && time.start === one.start && LIMIT.done.test(text.slice(time.end, one.end)),
      ),
    );
  }

  /** The one that bounds what stands at [start, end), or null. */
  of({ end }: Stretch): TimeMatch | null {
    const near = this.#bracketed.find((time) => time.start > end && !LIMIT.clauseEnd.test(this.#text.slice(end, time.start)));
    return near ?? (this.#labelled !== null && this.#labelled.start > end ? this.#labelled : null);
  }
}

/** The deadline of each passage that a label below it, or later in it, states: 完成时限:2026年6月 under its task. */
export function limitsBelow(passages: readonly Reading[], anchor: Anchor): ReadonlyMap<Reading, Governing> {
  const limits = new Map<Reading, Governing>();
  let open: Reading[] = [];
  let section: unknown = null;
  for (const reading of passages) {
    if (reading.passage.cell) continue;
    if (reading.passage.section !== section) open = [];
    section = reading.passage.section;
    open.push(reading);
    if (!reading.timeCandidates.some(({ start }) => LIMIT.label.test(reading.text.slice(Math.max(0, start - LABEL), start)))) continue;
    const time = reading.times(anchor).find((one) => isLabelled(reading.text, one));
    if (!time) continue;
    for (const one of open) limits.set(one, asGoverning(time));
    open = [];
  }
  return limits;
}
