import type { IndexEntry } from '../write/index-file.js';
import { runInput } from '../write/run-file.js';
import type { StatusCounts } from './ledger.js';
import type { Outcome } from './task.js';

/** Documents whose outcome a result holds; memory must not grow with their number. */
const OUTCOMES_KEPT = 1000;
const NO_COUNTS: StatusCounts = { in: 0, ok: 0, partial: 0, refused: 0, failed: 0 };

/** What a run adds up while it goes. */
export class Sums {
  readonly counts: Record<keyof StatusCounts, number> = { ...NO_COUNTS };
  readonly totals: Record<string, number> = {};
  readonly certainty = { high: 0, medium: 0, low: 0 };
  readonly timings: Record<string, number> = {};
  readonly outcomes: Outcome[] = [];
  /** reviewers' lines that count, and those that don't any more */
  readonly review = { applied: 0, left: 0 };
  unchanged = 0;
  readable = 0;

  spend(more: Readonly<Record<string, number>>): void {
    for (const [stage, milliseconds] of Object.entries(more)) this.timings[stage] = (this.timings[stage] ?? 0) + milliseconds;
  }
  /** Keeps what is told of a document, of the first ones. */
  keep(outcome: Outcome): void {
    if (this.outcomes.length < OUTCOMES_KEPT) this.outcomes.push(outcome);
  }
  add({ document, certainty, warnings, review }: Pick<IndexEntry, 'document' | 'certainty' | 'warnings' | 'review'>): void {
    this.review.applied += review?.applied ?? 0;
    this.review.left += review?.left ?? 0;
    this.counts.in++;
    this.counts[document?.status ?? 'refused']++;
    if (document)
      for (const [name, count] of Object.entries(runInput(document).counts)) this.totals[name] = (this.totals[name] ?? 0) + count;
    this.totals.warnings = (this.totals.warnings ?? 0) + warnings;
    for (const level of ['high', 'medium', 'low'] as const) this.certainty[level] += certainty[level];
  }
}
