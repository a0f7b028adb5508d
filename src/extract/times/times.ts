import { isOneOf } from '../../model/code-points.js';
import { touchesLost } from '../../model/lost.js';
import type { Anchor, DeadlineType } from '../../model/mention.js';
import { compileRules, expand, type CompiledRule } from '../../model/rule.js';
import { RuleScanner } from '../../model/rule-scanner.js';
import { leftmostLongest } from '../../model/span.js';
import { quoteRange, viewOf, type View } from '../../model/view.js';
import { TIME_FRAGMENTS, TIME_GUARDS, TIME_RULES, type TimeRole, type TimeRule } from '../../rules/deadlines.js';
import { LIMIT } from '../../rules/phrases/governance.js';
import { TENSE } from '../../rules/phrases/tense.js';
import { resolveTime, type TimeParts } from '../../normalise/time.js';
import { yearOf } from '../../normalise/date.js';

/** A time expression in a view. Offsets are the view's; dates are ISO, null where open or unresolved. */
export interface TimeMatch {
  readonly start: number;
  readonly end: number;
  /** as in the source, noise left out */
  readonly text: string;
  readonly type: DeadlineType;
  readonly from: string | null;
  readonly to: string | null;
  readonly rule: string;
  /** what it does in its sentence */
  readonly role: TimeRole;
  /** it bounds an action or a target (role `bound`) */
  readonly bounds: boolean;
  readonly warnings: readonly string[];
}

/** What is known of the place of a view in its document. */
export interface TimeContext {
  /** the section looks back (工作回顾, 发展成效): nothing in it is a deadline */
  readonly retrospective?: boolean;
  /** a heading or a table cell of its own: a bare period there bounds what stands under or beside it */
  readonly cell?: boolean;
}

type CompiledTimeRule = CompiledRule & TimeRule;
const scanner = new RuleScanner(compileRules(TIME_RULES, TIME_FRAGMENTS) as CompiledTimeRule[]);
const guards = TIME_GUARDS.map((guard) => ({
  rules: guard.rules,
  role: guard.role,
  word: guard.word === undefined ? null : new RegExp(expand(guard.word, TIME_FRAGMENTS), 'u'),
  before: guard.before === undefined ? null : new RegExp(expand(guard.before, TIME_FRAGMENTS), 'u'),
  after: guard.after === undefined ? null : new RegExp(expand(guard.after, TIME_FRAGMENTS), 'u'),
  clause: guard.clause === undefined ? null : new RegExp(expand(guard.clause, TIME_FRAGMENTS), 'u'),
}));
/** The guards of each rule, in their order. */
const guardsOf: ReadonlyMap<string, typeof guards> = new Map(
  TIME_RULES.map(({ id }) => [id, guards.filter(({ rules }) => rules.length === 0 || rules.includes(id))]),
);

/** A stretch that is written as a time, with its parts; the anchor and the words around it decide what it means. */
export interface TimeCandidate {
  readonly rule: CompiledTimeRule;
  readonly start: number;
  readonly end: number;
  readonly parts: TimeParts;
}

function partsOf(groups: Record<string, string | undefined> | undefined): TimeParts {
  const parts: Record<string, string> = {};
  for (const name in groups) {
    const value = groups[name];
    // year_b is the year of another alternative
    if (value !== undefined) parts[name.charAt(name.length - 2) === '_' ? name.slice(0, -2) : name] = value;
  }
  return parts;
}

/** Stretches of a folded text that are written as times: every rule's matches, then the earliest and longest of those that overlap. */
export function timeCandidates(text: string): TimeCandidate[] {
  const found: TimeCandidate[] = [];
  for (const { rule, match } of scanner.matches(text)) {
    const [start, end] = match.indices?.groups?.['time'] ?? [match.index, match.index + match[0].length];
    // of a time that has lost a character nothing is known
    if (end > start && !touchesLost(text, start, end)) found.push({ rule, start, end, parts: partsOf(match.groups) });
  }
  return leftmostLongest(found);
}

/** Stretches inside 《》 and inside short “…”: a time there is part of a name. */
function namedStretches(text: string): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const match of text.matchAll(/《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,80})?》|“[^“”]{1,24}”/gu)) {
    stretches.push([match.index, match.index + match[0].length]);
  }
  return stretches;
}

/** Does a name hold [start, end) and more than it? Asked in text order, so that the stretches are walked once. */
function nameFinder(text: string): (start: number, end: number) => boolean {
  const stretches = namedStretches(text);
  let at = 0;
  return (start, end) => {
    while (at < stretches.length && (stretches[at]?.[1] ?? 0) <= start) at++;
    const [from, to] = stretches[at] ?? [0, 0];
    return from < start && end < to && !(from === start - 1 && to === end + 1);
  };
}

/** Text back to the last mark of the set, at most `most` characters. */
export function back(text: string, at: number, marks: string, most: number): string {
  let from = at;
  while (from > 0 && at - from < most && !isOneOf(marks, text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

/** Text on to the next mark of the set, at most `most` characters. */
export function ahead(text: string, at: number, marks: string, most: number): string {
  let to = at;
  while (to < text.length && to - at < most && !isOneOf(marks, text.charCodeAt(to))) to++;
  return text.slice(at, to);
}

/** The day that the document's own time begins: what ends before it is past. */
function presentOf(anchor: Anchor): string | null {
  if (anchor.written !== null) return anchor.written;
  const year = anchor.singleYear ?? anchor.periodStart;
  return year === null ? null : `${year}-01-01`;
}

function roleOf(
  text: string,
  one: TimeCandidate,
  type: DeadlineType,
  from: string | null,
  to: string | null,
  anchor: Anchor,
  context: TimeContext,
  inName: (start: number, end: number) => boolean,
): TimeRole {
  const { rule, start, end, parts } = one;
  if (inName(start, end)) return 'name';
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 48);
  const word = text.slice(start, end);
  for (const guard of guardsOf.get(rule.id) ?? []) {
    if (guard.word && !guard.word.test(word)) continue;
    if (guard.before && !guard.before.test(before)) continue;
    if (guard.after && !guard.after.test(after)) continue;
    if (guard.clause && !guard.clause.test(back(text, start, ',。;:', 80) + ahead(text, end, ',。;', 80))) continue;
    return guard.role;
  }
  if (rule.role !== 'bound' && rule.role !== 'open')
    return context.cell === true && rule.id === 'time-span-years-bare' && start === 0 && end === text.length ? 'bound' : rule.role;
  if (context.retrospective === true) {
    // 到2030年城区面积将达到60平方公里: even a review may look ahead, in so many words
    const present = presentOf(anchor);
    return type === 'by' &&
      to !== null &&
      present !== null &&
      to.slice(0, 4) > present.slice(0, 4) &&
      TENSE.willBe.test(ahead(text, end, ',。;', 40))
      ? 'bound'
      : 'past';
  }
  if (parts['next'] !== undefined && from === null && to === null) return 'relative';
  const intended = TENSE.intent.test(before) || LIMIT.label.test(before);
  const present = presentOf(anchor);
  if (type !== 'recurring' && to !== null && present !== null && to < present) return 'past';
  if (parts['open'] !== undefined && from !== null && present !== null && from.slice(0, 4) < present.slice(0, 4)) return 'past';
  if (parts['to']?.startsWith('截') === true && present === null && !intended) return 'past';
  if (type === 'by' || type === 'within') return 'bound';
  if (type === 'recurring' || rule.id === 'time-whole-year') {
    return !intended && TENSE.lookingBack.test(back(text, start, '。', 160)) ? 'past' : 'bound';
  }
  // 当年 in a plan for several years is whatever year something happens in, unless the plan intends it
  if (parts['rel'] === '当年' && anchor.singleYear === null && !TENSE.meantYear.test(before)) return 'relative';
  if (rule.role === 'bound' || intended || context.cell === true) return 'bound';
  if (parts['day'] !== undefined && parts['month2'] === undefined && parts['day2'] === undefined && rule.role === 'open')
    return from !== null && anchor.written !== null && from > anchor.written ? 'bound' : 'past';
  if (present !== null) return to === null || to >= present ? 'bound' : 'past';
  const year = yearOf(to ?? from);
  return year !== null && anchor.periodEnd !== null && year >= anchor.periodEnd ? 'bound' : 'past';
}

/**
 * Time expressions of a view, in order and without overlaps, each with its dates and with what it does there.
 * Relative times (今年, 五年内, 6月底前) are counted from the anchor; a month without a year takes the year named before it in its sentence.
 *
 * Example: 「到2025年,每年新引进项目25个」 gives 到2025年 (by 2025-12-31) and 每年 (recurring).
 */
export function timesOf(
  view: View,
  anchor: Anchor,
  context: TimeContext = {},
  candidates: readonly TimeCandidate[] = timeCandidates(view.text),
): TimeMatch[] {
  const { text, raw } = view;
  const matches: TimeMatch[] = [];
  if (candidates.length === 0) return matches;
  const inName = nameFinder(text);
  let sentenceYear: number | null = null;
  let scanned = 0;
  for (const one of candidates) {
    if (text.slice(scanned, one.start).includes('。')) sentenceYear = null;
    scanned = one.start;
    const { type, from, to, warnings } = resolveTime(one.parts, one.rule.type, anchor, sentenceYear);
    if (one.parts['year'] !== undefined && one.parts['year2'] === undefined) sentenceYear = yearOf(to ?? from);
    const role = roleOf(text, one, type, from, to, anchor, context, inName);
    matches.push({
      start: one.start,
      end: one.end,
      text: raw.slice(one.start, one.end),
      type,
      from,
      to,
      rule: one.rule.id,
      role,
      bounds: role === 'bound',
      warnings: role === 'bound' ? warnings : [],
    });
  }
  return matches;
}

const NO_ANCHOR: Anchor = { written: null, singleYear: null, periodStart: null, periodEnd: null };

/** Time expressions of any Chinese text; offsets are those of the text given. `reference` says what relative times are counted from. */
export function findTimesInText(text: string, reference: Partial<Anchor> = {}): TimeMatch[] {
  const view = viewOf(text, [[0, text.length]]);
  return timesOf(view, { ...NO_ANCHOR, ...reference }).map((match) => {
    const [start, end] = quoteRange(view, match.start, match.end);
    return { ...match, start, end };
  });
}
