import type { Anchor, DeadlineType } from '../model/mention.js';
import { compileRules, triggered, type CompiledRule } from '../model/rule.js';
import { leftmostLongest } from '../model/span.js';
import { offsetAt, viewOf } from '../model/view.js';
import { yearOf } from '../normalise/date.js';
import { resolveTime } from '../normalise/time.js';
import { TIME_FRAGMENTS, TIME_RULES, type TimeRule } from '../rules/deadlines.js';

/** A time expression as it stands in a text. Offsets are UTF-16 in the text given. */
export interface StatedTime {
  readonly start: number;
  readonly end: number;
  /** white space left out */
  readonly text: string;
  readonly type: DeadlineType;
  readonly from: string | null;
  readonly to: string | null;
}

const rules = compileRules(TIME_RULES, TIME_FRAGMENTS) as (CompiledRule & TimeRule)[];

/**
 * Every time expression of a text with its dates, whatever it does there. Written for the second look: it shares the rules' data and
 * the calendar with the extraction, not its engine.
 *
 * @param anchor what relative times are counted from
 *
 * Example: 「到2025年，每年25个」 gives 到2025年 (by, 2025-12-31) and 每年 (recurring).
 */
export function statedTimes(text: string, anchor: Anchor): StatedTime[] {
  const view = viewOf(text, [[0, text.length]]);
  const found: { rule: TimeRule; start: number; end: number; groups: Record<string, string> }[] = [];
  for (const rule of rules) {
    if (!triggered(rule, view.text)) continue;
    for (const match of view.text.matchAll(rule.regexp)) {
      const [start, end] = match.indices?.groups?.['time'] ?? [match.index, match.index + match[0].length];
      const groups = Object.entries(match.groups ?? {}).flatMap(([name, value]) =>
        value === undefined ? [] : [[name.replace(/_[a-z]$/u, ''), value] as const],
      );
      if (end > start) found.push({ rule, start, end, groups: Object.fromEntries(groups) });
    }
  }
  const times: StatedTime[] = [];
  let reach = 0;
  let year: number | null = null;
  for (const { rule, start, end, groups } of leftmostLongest(found)) {
    if (view.text.slice(reach, start).includes('。')) year = null;
    reach = end;
    const { type, from, to } = resolveTime(groups, rule.type, anchor, year);
    if (groups['year'] !== undefined && groups['year2'] === undefined) year = yearOf(to ?? from);
    times.push({
      start: offsetAt(view, start) ?? 0,
      end: (offsetAt(view, end - 1) ?? 0) + 1,
      text: view.raw.slice(start, end),
      type,
      from,
      to,
    });
  }
  return times;
}
