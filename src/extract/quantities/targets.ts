import { nameAid, paidPer } from './aid.js';
import { append } from '../../model/append.js';
import type { RuleBook } from '../../book/rule-book.js';
import { splitClauses, type Clause } from '../../segment/sentences.js';
import { UNPROMISED, type SpanOfTime } from '../../model/mention.js';
import { sweep, type Stretch } from '../../model/span.js';
import type { SectionRole } from '../../model/record.js';
import { CODING } from '../../rules/phrases/coding.js';
import { DRAFT } from '../../rules/phrases/drafts.js';
import { PREPOSITION } from '../../rules/phrases/prepositions.js';
import type { CodedQuantity, PassageResult, Uncoded } from './coded.js';
import { bracketsIn, encloses, outerOf, outsideTimes } from './brackets.js';
import { isListed } from './phrase.js';
import { baselineOf, changedFrom, datesInTurn, earlierAmount, tenseAt } from './changes.js';
import { cutItems } from './cut-items.js';
import { cutEnd, draftOf, setLast, textOfPieces, trimEnds, withoutDefinitions, type Draft } from './draft.js';
import { LimitsBehind } from './limits.js';
import { asGoverning, SentenceGovernance, tenseOf, type Governing } from './govern.js';
import { parseItem } from './items.js';
import { decideKind, isOffered, kindOf } from './kind.js';
import { openedBy, referenceOf, type ReferenceSetting } from './reference.js';
import { conditionIndicator, isBareNumber, frequencyOf, nameByDeed, measureOf, onlyEnumerates } from './measured.js';
import { isNamePart } from './name-parts.js';
import type { Quantity } from './shapes.js';
import { givenAfter } from './list-ends.js';
import { phraseTrace } from './phrase-trace.js';
import { share, type Outer } from './share.js';
import type { TimeMatch } from '../times/times.js';
import { promiseOf } from './verb-class.js';
import type { NameTrace, PhraseTrace } from '../trace.js';

export interface PassageInput {
  /** folded text */
  readonly text: string;
  readonly sentences: readonly Stretch[];
  readonly times: readonly TimeMatch[];
  readonly quantities: readonly Quantity[];
  readonly book: RuleBook;
  /** the section is about goals: a deadline that opens a paragraph governs to its end */
  readonly goals: boolean;
  /** the deadline of the lead-in that announces this list */
  readonly listed: Governing | null;
  /** a deadline of the heading above, or of the sentence that opens the goals above: governs where nothing nearer does */
  readonly above: Governing | null;
  /** what the section is */
  readonly role: SectionRole | null;
  /** the section looks back: what stands there is a fact */
  readonly retrospective: boolean;
  /** what was said before speaks of the past: goes on until a deadline or a word of intent */
  readonly past: boolean;
  /** the plan is for several years: 全年 is each of them */
  readonly severalYears: boolean;
  /** the deadline that a label behind the passage states for it */
  readonly limit: Governing | null;
  /** how much of the text is the heading that it runs on from */
  readonly headingEnd: number;
  /** whose year its facts are, besides their own words */
  readonly reference: ReferenceSetting;
  /** takes what happens, where somebody wants to see it */
  readonly trace: { readonly names: NameTrace[]; readonly phrases: PhraseTrace[] } | null;
}

/** Codes the quantities of one passage. */
export function findTargets(input: PassageInput): PassageResult {
  const mentions: CodedQuantity[] = [];
  const uncoded: Uncoded[] = [];
  let governing: Governing | null = null;
  let past = input.past;
  let reviewed = false;
  let openingDeadline: Governing | null = null;
  let opened: SpanOfTime | null = null;
  const { sentences } = input;
  const quantitiesIn = sweep(input.quantities);
  const timesIn = sweep(input.times);
  const bodyFirst = sentences.findIndex((sentence) => sentence.end > input.headingEnd);
  sentences.forEach((sentence, index) => {
    const order = index - Math.max(0, bodyFirst);
    const quantities = quantitiesIn(sentence.start, sentence.end);
    const within = timesIn(sentence.start, sentence.end);
    const brackets = bracketsIn(input.text, sentence);
    const times = outsideTimes(within, brackets);
    const already = mentions.length;
    const opening = times.find((time) => time.bounds && (time.type === 'by' || time.type === 'during'));
    const context = governing;
    const tense = tenseOf(input.text, sentence, times, past);
    past = tense(sentence.end);
    if (order === 0)
      reviewed = past && times.some((time) => time.role === 'past' && time.start - sentence.start <= 4 && CODING.reviewed.test(time.text));
    if (order === 0) opened = openedBy(input.text, times, sentence, input.reference);
    if (order >= 0 && input.goals && opening && opening.start - sentence.start <= 12) openingDeadline = asGoverning(opening);
    if (quantities.length > 0) {
      const limits = new LimitsBehind(input.text, within, brackets);
      const nested = brackets.filter((one) => quantities.some((quantity) => encloses(one, quantity)));
      const free = quantities.filter((quantity) => !nested.some((one) => encloses(one, quantity)));
      const main = codeStretch(
        input,
        sentence,
        sentence,
        free,
        times,
        context,
        openingDeadline ?? input.listed ?? input.above,
        tense,
        limits,
        opened,
      );
      append(mentions, main.mentions);
      append(uncoded, main.uncoded);
      for (const bracket of nested) {
        const own = within.filter((time) => encloses(bracket, time));
        // 到2027年…50亿元(其中工业10亿元): a bracket without a time of its own stands under the sentence's
        const before = own.some((time) => time.bounds || time.role === 'past') ? [] : times.filter((time) => time.end < bracket.start);
        const inside = [...before, ...own];
        const part = codeStretch(
          input,
          bracket,
          sentence,
          quantities.filter((one) => encloses(bracket, one)),
          inside,
          null,
          null,
          tenseOf(input.text, bracket, inside, tense(bracket.start)),
          limits,
          opened,
          outerOf(input.text, sentence, bracket.start - 1, main.before(bracket.start)),
        );
        append(mentions, part.mentions);
        append(uncoded, part.uncoded);
      }
    }
    const bounding = times.filter((time) => time.bounds && (time.type === 'by' || time.type === 'during'));
    const latest = bounding[bounding.length - 1];
    if (latest) governing = asGoverning(latest);
    else if (sentence.end - sentence.start > 6 && !mentions.slice(already).some((mention) => mention.context) && order > 0)
      governing = openingDeadline;
  });
  mentions.sort((a, b) => a.quantity.start - b.quantity.start);
  return { mentions, uncoded, governing, past, opening: openingDeadline, looksBack: reviewed, opened };
}

interface StretchResult {
  readonly mentions: CodedQuantity[];
  readonly uncoded: Uncoded[];
  /** the last draft that stands before an offset */
  readonly before: (at: number) => Draft | null;
}

function codeStretch(
  input: PassageInput,
  stretch: Stretch,
  sentence: Stretch,
  quantities: readonly Quantity[],
  times: readonly TimeMatch[],
  context: Governing | null,
  opening: Governing | null,
  past: (at: number) => boolean,
  limits: LimitsBehind,
  opened: SpanOfTime | null,
  outer: Outer | null = null,
): StretchResult {
  const { text, book } = input;
  const uncoded: Uncoded[] = [];
  const drafts: Draft[] = [];
  const clauses = splitClauses(text, stretch.start, stretch.end);
  const quantitiesIn = sweep(quantities);
  clauses.forEach((clause, index) => {
    const mine = quantitiesIn(clause.start, clause.end);
    if (mine.length === 0) return;
    const heads = mine.filter((quantity, at) => {
      // 藏书量三年分别增长71%, 4年增长21%: the years say over how long, and are part of the phrase of what follows
      if (quantity.dimension === 'time' && CODING.yearsOver.test(text.slice(quantity.start, Math.min(clause.end, quantity.closes + 4)))) {
        uncoded.push({ quantity, verdict: 'period', rule: 'time-narrated' });
        return false;
      }
      const rule = isNamePart(book.nameRows, text, quantity, mine, at, clause);
      if (rule) {
        uncoded.push({ quantity, verdict: 'name', rule });
        input.trace?.names.push({ clause, quantity, rule });
      }
      return !rule;
    });
    if (heads.length === 0) return;
    const items = cutItems(text, clause, heads, book);
    const start = drafts.length;
    items.forEach(({ left, right, quantity, change }, at) => {
      const draft = draftOf(text, parseItem(text, quantity, left, right, times, book, at === 0), index);
      if (draft.indicator.length === 0) nameByDeed(text, draft);
      draft.change = change ?? null;
      drafts.push(draft);
    });
    share(text, drafts, start, clauses, book, outer);
  });
  // 给予不超过费用的60%、最高500万元补贴: the noun stands with the next quantity
  drafts.forEach((draft, at) => {
    if (!draft.needsAfter) return;
    const next = drafts.find((one, other) => other > at && !one.needsAfter && one.indicator.length > 0);
    if (next) {
      draft.indicator = next.indicator;
      draft.action = next.action ?? draft.action;
      draft.rules.push('share-noun-after');
    } else {
      const given = givenAfter(text, draft.item.quantity.closes, stretch.end);
      if (given) {
        draft.indicator = [given.noun];
        draft.action = given.verb;
        draft.rules.push('share-noun-after');
      }
    }
  });
  nameAid(text, drafts, clauses, book);
  const timesIn = sweep(times);
  let before: readonly TimeMatch[] = [];
  clauses.forEach((clause, index) => {
    // 到2025年、2026年,企业分别达到120家、150家: the dates may stand in a clause of their own
    const ahead = drafts.some((draft) => draft.clause === index - 1) ? [] : before;
    before = timesIn(clause.start, clause.end);
    const own = [...ahead, ...before];
    if (own.length > 1)
      datesInTurn(
        text,
        drafts.filter((draft) => draft.clause === index),
        own,
      );
  });
  const governance = new SentenceGovernance(book, text, clauses, times);
  const onlyLists =
    drafts.length > 0 &&
    drafts.every((draft) => draft.action === null) &&
    !CODING.listDoes.test(text.slice(sentence.start, sentence.start + 12));
  const mentions: CodedQuantity[] = [];
  for (const draft of drafts) {
    input.trace?.phrases.push(phraseTrace(book, text, draft, sentence, clauses));
    const built = build(
      input,
      draft,
      governance,
      limits,
      clauses,
      stretch,
      sentence,
      times,
      onlyLists ? context : null,
      opening,
      past(tenseAt(drafts, draft)),
      changedFrom(drafts, draft, times),
      earlierAmount(text, drafts, draft),
      opened,
    );
    if ('verdict' in built) uncoded.push(built);
    else mentions.push(built);
  }
  return { mentions, uncoded, before: (at) => drafts.findLast((draft) => draft.item.quantity.end <= at) ?? null };
}

function build(
  input: PassageInput,
  draft: Draft,
  governance: SentenceGovernance,
  limits: LimitsBehind,
  clauses: readonly Clause[],
  stretch: Stretch,
  sentence: Stretch,
  times: readonly TimeMatch[],
  context: Governing | null,
  opening: Governing | null,
  past: boolean,
  from: TimeMatch | null,
  baselineValue: CodedQuantity['baselineValue'],
  opened: SpanOfTime | null,
): CodedQuantity | Uncoded {
  const { text } = input;
  const { quantity } = draft.item;
  const offset = sentence.start;
  const begins = quantity.opens - offset < 0 ? 0 : quantity.start - offset;
  const found = kindOf(text.slice(offset, sentence.end), begins, quantity.end - offset, quantity.dimension, input.book);
  const clause = clauses[draft.clause] ?? { start: stretch.start, end: stretch.end, mark: '' };
  if (found.kind === 'none') return { quantity, verdict: found.verdict ?? 'routine', rule: found.rule ?? 'kind' };
  const ahead = times.some((time) => time.bounds && time.start < quantity.start && (time.type === 'by' || time.type === 'during'));
  const { stated, kind, steps } = decideKind(
    { kind: found.kind, rule: found.rule },
    {
      ahead,
      goals: input.goals,
      past,
      retrospective:
        input.retrospective && !times.some(({ bounds, start, end }) => bounds && start >= clause.start && end <= quantity.start),
      conditions: input.role === 'conditions',
      offered:
        input.role === 'measures' &&
        found.rule === null &&
        isOffered(text.slice(clause.start, quantity.start), quantity.dimension, draft.comparator, draft.growth),
      changesFrom: draft.change === 'from',
    },
  );
  // a time is a quantity only where it limits a service or a benefit; 五年的实践, 三年累计 narrate
  if (
    quantity.dimension === 'time' &&
    found.rule === null &&
    !CODING.countOfTime.test(textOfPieces(text, draft.indicator)) &&
    !CODING.serviceTime.test(text.slice(clause.start, Math.min(clause.end, quantity.closes + 14)))
  )
    return { quantity, verdict: 'period', rule: 'time-narrated' };
  // 依托3条高速公路, 围绕8条产业链: what a phrase leans on is there already
  if (
    /^P[NZL]?QO$/u.test(draft.item.symbols) &&
    PREPOSITION.leansOn.test(text.slice(draft.item.bodyStart, draft.item.bodyStart + 2)) &&
    !draft.rules.includes('deed-inside') &&
    kind === 'target'
  )
    return { quantity, verdict: 'count', rule: 'leans-on' };
  const fewest = CODING.ofEach.test(text.slice(clause.start, quantity.start)) && governance.minimum(quantity, draft.clause);
  if (!fewest && onlyEnumerates(text, draft) && (kind === 'target' || (kind === 'fact' && stated === 'target' && quantity.value === 1)))
    return { quantity, verdict: 'count', rule: 'count-enumeration' };
  draft.indicator = trimEnds(text, withoutDefinitions(text, draft.indicator)).filter(([start, end]) => end > start);
  cutEnd(text, draft, DRAFT.stepsTail);
  let indicator = textOfPieces(text, draft.indicator);
  let measure = measureOf(draft, text, indicator);
  if (measure === 'coverage' && CODING.coveringVerb.test(indicator)) {
    const last = draft.indicator[draft.indicator.length - 1];
    if (last && last[1] - last[0] > 2) setLast(draft, [last[0], last[1] - 2]);
    indicator = textOfPieces(text, draft.indicator);
  }
  if (kind === 'threshold') conditionIndicator(text, draft, kind);
  // 建成区40%以上的面积达到要求: a share of the thing itself
  if (kind === 'target' && draft.rules[0] === 'frame-base-then-noun' && text.charAt(quantity.closes) === '的') {
    const base = draft.item.pieces[draft.item.symbols.indexOf('b')];
    if (base) draft.indicator = [...base, ...draft.indicator];
    draft.action = null;
  }
  if (found.rule === 'kind-admission' || quantity.dimension === 'rank') draft.action = null;
  if (kind === 'threshold') cutEnd(text, draft, CODING.developingTail);
  if (kind === 'incentive') cutEnd(text, draft, CODING.policyTail);
  // governance
  const paid = kind === 'incentive' || kind === 'threshold' ? paidPer(text, draft) : null;
  if (paid && draft.cumulative && measure === 'level') measure = 'cumulative';
  const governed = paid
    ? [paid]
    : (draft.date ? [draft.date] : governance.times(quantity, draft.clause)).filter(
        (time) => (kind !== 'threshold' || !CODING.yearOfClaim.test(time.text)) && (kind !== 'fact' || time.type === 'recurring'),
      );
  const minimum = draft.comparator === 'eq' && governance.minimum(quantity, draft.clause);
  const allYear =
    governed.length === 0
      ? opening?.type === 'recurring'
      : input.severalYears && governed.some(({ text: time }) => CODING.wholeYear.test(time));
  const frequency = frequencyOf(draft, governed.find((time) => time.type === 'recurring')?.text ?? null, allYear);
  // 每年 says how often, not until when: the year comes from above
  const undated = !governed.some((time) => time.type !== 'recurring') && kind !== 'threshold' && kind !== 'incentive' && kind !== 'fact';
  const behind = undated ? limits.of(quantity) : null;
  if (behind) governed.push(behind);
  const above = undated && !behind ? (input.limit ?? context ?? opening) : null;
  // 年均增长7% in a chapter of one year: the average is of years that are not named
  const useContext = above && draft.average && CODING.ofYear.test(above.text) ? null : above;
  const modality = governance.modality(quantity, draft.clause) ?? useContext?.modality ?? null;
  if (isBareNumber(draft, indicator)) return { quantity, verdict: 'unexplained', rule: 'no-unit' };
  const spanStart = Math.min(
    quantity.opens,
    draft.quoteFrom,
    ...draft.indicator.map(([start]) => start),
    draft.action?.[0] ?? quantity.opens,
  );
  const spanEnd = Math.max(quantity.closes, ...draft.indicator.map(([, end]) => end));
  const [quoteStart, quoteEnd] = [Math.max(spanStart, sentence.start), Math.min(Math.max(spanEnd, quantity.closes), sentence.end)];
  const changes = draft.growth !== null || /^(?:growth|decline|multiple)$/u.test(measure);
  const baseline = from
    ? ([from.start, from.end] as const)
    : (draft.against ?? (changes ? baselineOf(input.quantities, clauses, clause, quantity, times) : null));
  const warnings = [...draft.warnings, ...quantity.warnings, ...(draft.indicator.length === 0 ? ['no-indicator'] : [])];
  return {
    kind,
    rules: found.rule ? [...draft.rules, found.rule] : draft.rules,
    kindSteps: steps,
    quantity,
    indicator: draft.indicator,
    action: draft.action,
    measure,
    frequency,
    comparator: minimum ? 'gte' : draft.comparator,
    baseline,
    unlistedVerb: draft.action !== null && !isListed(input.book, text, draft.action),
    baselineValue,
    reference: referenceOf({ kind, measure, text, sentence, quantity, times, from, baseline, opened, setting: input.reference }),
    times: governed,
    context: useContext,
    modality,
    promise: kind === 'target' ? promiseOf(text, clause, quantity, draft.action !== null) : UNPROMISED,
    quote: [quoteStart, quoteEnd],
    sentence: [sentence.start, sentence.end],
    warnings,
  };
}
