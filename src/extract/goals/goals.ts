import type { RuleBook } from '../../book/rule-book.js';
import type { Anchor } from '../../model/mention.js';
import type { Modality, SectionRole } from '../../model/record.js';
import { compileRules, type CompiledRule } from '../../model/rule.js';
import { RuleScanner } from '../../model/rule-scanner.js';
import { leftmostLongest, type Stretch } from '../../model/span.js';
import { indicatorWithoutValue } from '../../normalise/indicator.js';
import { GOAL_FRAGMENTS, GOAL_RULES, type GoalRule } from '../../rules/goals.js';
import { MAIN_GOALS } from '../../rules/phrases/main-goals.js';
import { PASSAGE } from '../../rules/phrases/passages.js';
import { GOAL_SUBJECT } from '../../rules/phrases/goal-subjects.js';
import type { Passage } from '../../model/tree.js';
import { splitClauses } from '../../segment/sentences.js';
import type { CodedPassage, CodedQuantity, PassageSetting } from '../quantities/coded.js';
import { asGoverning, SentenceGovernance, tenseOf, type Governing } from '../quantities/govern.js';
import type { Piece } from '../quantities/phrase.js';
import { isPlanText, type Reading } from '../reading.js';
import type { TimeMatch } from '../times/times.js';
import { subjectIn } from './subject.js';

const scanner = new RuleScanner(compileRules(GOAL_RULES, GOAL_FRAGMENTS) as (CompiledRule & GoalRule)[]);

/** A goal without a number in a passage. Offsets are those of the passage's folded text. */
export interface CodedGoal {
  readonly rule: GoalRule;
  readonly indicator: readonly Piece[];
  readonly predicate: Stretch;
  readonly reference: Piece | null;
  /** its indicator stands in an earlier item or clause */
  readonly elsewhere: boolean;
  readonly times: readonly TimeMatch[];
  readonly context: Governing | null;
  readonly modality: Modality | null;
  readonly main: boolean;
  readonly quote: Piece;
  readonly sentence: Stretch;
}

export interface GoalOptions {
  readonly anchor: Anchor;
  readonly book: RuleBook;
  /** does a place of the passage set the document's main goals? */
  readonly main: (at: number) => boolean;
}

/** A predicate where it stands, with its named groups. */
interface Predicate extends Stretch {
  readonly rule: GoalRule;
  readonly group: (name: string) => Piece | null;
  /** whom or what it is tied to */
  readonly reference: () => Piece | null;
}

/** The groups of a pattern that name whom or what it is tied to, one for each of its forms. */
const REFERENCES = ['reference', 'reference_b', 'reference_c', 'reference_d'];

/** Parts that set nothing: what was and is there, who qualifies, and how it is done. */
const SILENT: ReadonlySet<SectionRole> = new Set(['review', 'situation', 'conditions', 'closing', 'notes']);

/**
 * The goals without a number of a passage (codebook §9): a predicate that stands in place of a value, with the statistic that is its
 * subject; where goals are set, also a standing and what is to be done away with.
 *
 * @param coded the passage with its quantities, whose nouns an elided subject may be
 * @returns in the order of the text
 * @example of 「居民收入增长与经济增长基本同步」 居民收入, in-step, reference 经济增长
 */
export function findGoals({ reading, result, setting }: CodedPassage, { anchor, book, main }: GoalOptions): CodedGoal[] {
  const { passage, text, frame } = reading;
  if (!isPlanText(passage) || passage.kind === 'cell' || reading.retrospective) return [];
  const predicates = predicatesIn(text);
  if (predicates.length === 0) return [];
  const known = (name: string): boolean => indicatorWithoutValue(name, book.names.indicators) !== null;
  const found: CodedGoal[] = [];
  const goalsHere = isOfGoals(passage);
  for (const [at, predicate] of predicates.entries()) {
    const isMain = main(predicate.start);
    const goals = isMain || goalsHere;
    if (!goals && frame?.role != null && SILENT.has(frame.role)) continue;
    const sentence = reading.sentences.find((one) => predicate.start >= one.start && predicate.start < one.end);
    if (!sentence || (predicate.end <= reading.headingEnd && predicate.rule.wording === 'improve')) continue;
    const behind = text.slice(predicate.end, sentence.end + 1);
    if (GOAL_SUBJECT.premise.test(behind) || GOAL_SUBJECT.spelledOut.test(behind)) continue;
    const within = reading.times(anchor).filter((time) => time.start >= sentence.start && time.end <= sentence.end);
    if (tenseOf(text, sentence, within, setting.past)(predicate.start)) continue;
    const before = { end: predicates[at - 1]?.end ?? 0, goal: found.at(-1) ?? null };
    const subject = subjectOf(text, predicate, sentence, before, within, result.mentions, goals, known);
    if (!subject) continue;
    const governs = governed(text, predicate, sentence, within, openedIn(reading, sentence, setting, anchor), setting, book);
    if (frame?.role === 'measures' && !goals && governs.modality === null) continue;
    found.push({
      rule: predicate.rule,
      indicator: subject.indicator,
      predicate,
      reference: predicate.reference(),
      elsewhere: subject.elsewhere,
      ...governs,
      main: isMain,
      quote: [Math.min(predicate.start, ...subject.indicator.map(([start]) => start)), predicate.end],
      sentence,
    });
  }
  return found;
}

/** The predicates of goals in a text, none within another. */
export function predicatesIn(text: string): Predicate[] {
  const found = scanner.matches(text).map(({ rule, match }): Predicate => {
    const groups = match.indices?.groups;
    const group = (name: string): Piece | null => {
      const at = groups?.[name];
      return at && at[1] > at[0] ? [at[0], at[1]] : null;
    };
    const reference = (): Piece | null => REFERENCES.map(group).find((piece) => piece !== null) ?? null;
    return { rule, start: match.index, end: match.index + match[0].length, group, reference };
  });
  return found.length < 2 ? found : leftmostLongest(found);
}

/** Is the passage's own section one of goals, and not a report's whole part of goals and work? */
function isOfGoals({ section, path }: Passage): boolean {
  if (!section || !PASSAGE.goals.test(section.data.title) || MAIN_GOALS.joint.test(section.data.title)) return false;
  return path.length > 1 || !section.children.some(({ type }) => type === 'section');
}

/** The deadline that opened a sentence of goals before this one, or this one. */
function openedIn(reading: Reading, sentence: Stretch, { goals }: PassageSetting, anchor: Anchor): Governing | null {
  if (!goals) return null;
  const starts = reading.sentences.filter((one) => one.start <= sentence.start).map(({ start }) => start);
  const time = reading
    .times(anchor)
    .findLast(
      (one) =>
        one.bounds &&
        (one.type === 'by' || one.type === 'during') &&
        starts.some((start) => one.start >= start && one.start - start <= OPENING),
    );
  return time ? asGoverning(time) : null;
}

/** How far from its beginning a sentence names its deadline. */
const OPENING = 12;

/** The deadline and the word of ensuring or striving that govern a goal, as they govern a quantity. */
function governed(
  text: string,
  predicate: Stretch,
  sentence: Stretch,
  within: readonly TimeMatch[],
  opened: Governing | null,
  { inherited }: PassageSetting,
  book: RuleBook,
): Pick<CodedGoal, 'times' | 'context' | 'modality'> {
  const clauses = splitClauses(text, sentence.start, sentence.end);
  const clause = Math.max(
    0,
    clauses.findIndex((one) => predicate.start >= one.start && predicate.start < one.end),
  );
  const governance = new SentenceGovernance(book, text, clauses, within);
  const times = governance.times(predicate, clause);
  const context = times.some((time) => time.type !== 'recurring')
    ? null
    : (inherited.limit ?? opened ?? inherited.listed ?? inherited.above);
  return {
    times,
    context,
    modality: governance.modality({ start: predicate.end, end: predicate.end }, clause) ?? context?.modality ?? null,
  };
}

interface FoundSubject {
  readonly indicator: readonly Piece[];
  readonly elsewhere: boolean;
}

/** Marks that end a clause, or an item of one behind a number. */
const CLAUSE_MARKS = ',;:。!?';

/** Whose goal a predicate states; null where it is nobody's, or a slogan's. */
function subjectOf(
  text: string,
  predicate: Predicate,
  sentence: Stretch,
  last: { readonly end: number; readonly goal: CodedGoal | null },
  times: readonly TimeMatch[],
  mentions: readonly CodedQuantity[],
  goals: boolean,
  known: (name: string) => boolean,
): FoundSubject | null {
  const { rule, start } = predicate;
  const clause = Math.max(sentence.start, ...[...CLAUSE_MARKS].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const from = itemStart(text, Math.max(clause, last.end <= start ? last.end : 0), start);
  const subject = from === null ? null : subjectIn(text, from, start, times, known);
  if (subject) {
    // 推动居民收入稳步增长: where goals are set, what is to be moved is their subject
    const moved = goals ? (GOAL_SUBJECT.doing.exec(text.slice(subject.start, subject.end))?.[0].length ?? 0) : 0;
    const name = text.slice(subject.start + moved, subject.end);
    if (name.length > 1 && fits(rule, name, subject.statistic, goals))
      return { indicator: [[subject.start + moved, subject.end]], elsewhere: false };
  }
  const object = predicate.group('object') ?? predicate.group('object_b');
  if (object && goals && rule.ownObject === true && !GOAL_SUBJECT.vague.test(text.slice(...object))) {
    const what = predicate.group('what');
    return { indicator: [[object[0], what?.[1] ?? object[1]]], elsewhere: false };
  }
  // 增长5%左右、高于全省平均水平: the noun stands before the number
  if (!goals || from === null || subject !== null || GOAL_SUBJECT.ownNoun.test(text.slice(from, start))) return null;
  if (last.goal && last.goal.predicate.end >= clause - 1 && last.goal.sentence === sentence)
    return { indicator: last.goal.indicator, elsewhere: true };
  const before = mentions.findLast((one) => one.quantity.closes <= start && one.kind === 'target');
  const near = before && before.indicator.length > 0 && GOAL_SUBJECT.adjacent.test(text.slice(before.quantity.closes, start));
  return near ? { indicator: before.indicator, elsewhere: true } : null;
}

/** Where the item begins that a predicate closes: behind the last number of its clause; null where a number stands in it. */
function itemStart(text: string, clause: number, to: number): number | null {
  const words = text.slice(clause, to).replace(GOAL_SUBJECT.numbered, (name) => '·'.repeat(name.length));
  const number = words.search(/[0-9%][^0-9%]*$/u);
  if (number < 0) return clause;
  const item = words.indexOf('、', number);
  return item < 0 ? null : clause + item + 1;
}

/** May the words be the subject of such a predicate? A statistic anywhere; where goals are set, whatever can have a standing. */
function fits({ wording }: GoalRule, name: string, statistic: boolean, goals: boolean): boolean {
  if (!goals && (GOAL_SUBJECT.doing.test(name) || !statistic)) return false;
  if (wording === 'rank') return !GOAL_SUBJECT.standing.test(name);
  if (wording === 'complete') return goals && !GOAL_SUBJECT.vague.test(name);
  return statistic;
}
