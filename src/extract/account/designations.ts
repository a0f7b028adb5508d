import type { Anchor, Designation } from '../../model/mention.js';
import { compileRules, type CompiledRule } from '../../model/rule.js';
import { RuleScanner } from '../../model/rule-scanner.js';
import { leftmostLongest } from '../../model/span.js';
import type { View } from '../../model/view.js';
import { DESIGNATION_FRAGMENTS, DESIGNATION_RULES, type DesignationRule } from '../../rules/designations.js';
import { timesOf, type TimeMatch } from '../times/times.js';

const scanner = new RuleScanner(compileRules(DESIGNATION_RULES, DESIGNATION_FRAGMENTS) as (CompiledRule & DesignationRule)[]);
const NO_ANCHOR: Anchor = { written: null, singleYear: null, periodStart: null, periodEnd: null };
/** Times that are points of the calendar; the others are stretches. */
export const POINTS: ReadonlySet<string> = new Set([
  'time-day',
  'time-day-digits',
  'time-month',
  'time-year',
  'time-year-bare',
  'time-year-end',
  'time-from',
]);

function ofTime(time: TimeMatch): Designation {
  return { start: time.start, end: time.end, verdict: POINTS.has(time.rule) ? 'date' : 'period', rule: time.rule };
}

/**
 * Stretches of a view whose numerals are no quantities, in order and without overlaps. Of two that overlap the one that begins first
 * wins, then the longer, then the earlier rule. Periods that describe a person or a benefit (毕业5年内) are quantities and stay open.
 *
 * Example: 「实施六大行动,到2025年培育“123”产业集群」 gives 六大 (name), 到2025年 (date) and “123” (name).
 *
 * @param times the view's times where the caller has them already
 */
export function findDesignations(view: View, times: readonly TimeMatch[] = timesOf(view, NO_ANCHOR)): Designation[] {
  const { text } = view;
  const found: Designation[] = times.filter((time) => time.role !== 'condition').map(ofTime);
  for (const { rule, match } of scanner.matches(text)) {
    const [start, end] = match.indices?.groups?.['body'] ?? [match.index, match.index + match[0].length];
    if (end > start) found.push({ start, end, verdict: rule.verdict, rule: rule.id });
  }
  return leftmostLongest(found);
}
