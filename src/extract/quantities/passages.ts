import type { RuleBook } from '../../book/rule-book.js';
import type { Anchor, Designation, SpanOfTime } from '../../model/mention.js';
import { spanOf } from '../../model/view.js';
import type { Passage, Table } from '../../model/tree.js';
import { PASSAGE } from '../../rules/phrases/passages.js';
import type { Numeral } from '../../normalise/number.js';
import type { TimeMatch } from '../times/times.js';
import { isPlanText, type PlanReading, type Reading } from '../reading.js';
import type { NameTrace, PhraseTrace, Trace } from '../trace.js';
import type { CodedPassage, Inherited, PassageResult } from './coded.js';
import { asGoverning, modalityOf, type Governing } from './govern.js';
import { limitsBelow } from './limits.js';
import { findQuantityShapes } from './shapes.js';
import { REFERENCE } from '../../rules/phrases/reference.js';
import { isWholeYears, reviewedSpan, type ReferenceSetting } from './reference.js';
import { findTargets } from './targets.js';

export interface PassageOptions {
  readonly anchor: Anchor;
  readonly book: RuleBook;
  /** the document is a report on work: its review is of the year before */
  readonly report?: boolean;
  /** passages that another step has read */
  readonly skip?: (passage: Passage) => boolean;
  /** takes what happens, where somebody wants to see it */
  readonly trace?: Trace | undefined;
}

/** Codes the passages in order; what one announces (a deadline before a list, a look back) reaches the next. */
export function* codePassages(document: PlanReading, options: PassageOptions): Generator<CodedPassage> {
  let lead: LeadIn | null = null;
  let past = false;
  let section: string | null = null;
  let retrospective = false;
  const governors = new Map<string, Governing>();
  const openings = new Map<string, SpanOfTime>();
  const rows = rowDeadlines(document, options.anchor);
  const limits = limitsBelow(document.passages, options.anchor);
  const reviews = new Set<string>();
  let yearOfGoals: Governing | null = null;
  for (const reading of document.passages) {
    const { passage } = reading;
    if (options.skip?.(passage) === true) continue;
    // what is said of the past goes on over the paragraphs of its section, up to one that turns to what is ahead
    const id = passage.section?.data.id ?? null;
    if (id !== section || (retrospective && !reading.retrospective)) past = false;
    section = id;
    retrospective = reading.retrospective;
    if (passage.path.some((one) => reviews.has(one.data.id)) && !reading.frame?.choice && !reading.frame?.turned) past = true;
    lead = goesOn(lead, reading);
    const inherited: Inherited = {
      limit: limits.get(reading) ?? null,
      listed: lead?.governing ?? null,
      above: passage.cell
        ? ofRow(rows.get(passage.cell.table) ?? [], passage.cell.row)
        : (governorOf(reading, governors) ?? statedBefore(reading, yearOfGoals)),
    };
    yearOfGoals = yearSetBy(reading, options.anchor);
    const goals = passage.path.slice(-2).some((one) => PASSAGE.goals.test(one.data.title));
    const since = passage.path.findLast((one) => openings.has(one.data.id));
    const reference: ReferenceSetting = {
      reviewed: reviewedSpan(reading.frame, options.anchor, options.report === true),
      opening: (since && openings.get(since.data.id)) ?? null,
      written: options.anchor.written,
    };
    const coded = codePassage(reading, inherited, goals, past, reference, options);
    if (id !== null && passage.kind !== 'cell') {
      const heading = headingTime(coded, options.anchor);
      const opening = heading ?? (goals ? coded.result.opening : null);
      if (opening && !governors.has(id)) governors.set(id, opening);
      if (coded.result.looksBack) reviews.add(id);
      const { opened } = coded.result;
      if (opened && isWholeYears(opened) && !reading.frame?.choice) {
        openings.set(id, opened);
        // 一年来,主要做了以下工作: what follows under the same heading is of that year, up to 五年来
        const turns = reading.frame?.past === true && reading.headingEnd === 0 && REFERENCE.turns.test(reading.text);
        const part = turns ? passage.path.at(-2) : undefined;
        if (part) openings.set(part.data.id, opened);
      }
    }
    past = coded.result.past;
    yield coded;
    // 其中:(1)…(2)…: a list goes on under the deadline of the sentence that announces it
    if (coded.result.governing && PASSAGE.announcesList.test(reading.text)) lead = leadIn(reading, coded.result.governing);
  }
}

/** A sentence that announces a list: its deadline and its word of striving reach the items. */
interface LeadIn {
  readonly governing: Governing;
  readonly depth: number;
  readonly section: string | null;
  /** items have come that stand below it: what stands beside it again is none */
  readonly below: boolean;
  /** where the text ends that stands in one paragraph with it */
  readonly end: number;
}

const sectionOf = ({ passage }: Reading): string | null => passage.section?.data.id ?? null;
const endOf = ({ passage }: Reading): number => passage.ranges.at(-1)?.[1] ?? 0;

function leadIn(reading: Reading, governing: Governing): LeadIn {
  const at = reading.view.raw.indexOf(governing.text, reading.sentences.at(-1)?.start ?? 0);
  const span = spanOf(reading.view, at, at + governing.text.length);
  const spoken = { ...governing, modality: modalityOf(reading.text), explicit: at >= 0, span };
  return { governing: spoken, depth: reading.passage.path.length, section: sectionOf(reading), below: false, end: endOf(reading) };
}

/** The lead-in as it reaches a passage; null where the passage is none of its items. */
function goesOn(lead: LeadIn | null, reading: Reading): LeadIn | null {
  if (!lead) return null;
  const depth = reading.passage.path.length;
  const below = depth > lead.depth;
  if (!below && (lead.below || depth < lead.depth || sectionOf(reading) !== lead.section)) return null;
  const start = reading.passage.ranges[0]?.[0] ?? 0;
  const explicit = lead.governing.explicit !== false && !/[\n\r]/u.test(reading.source.slice(lead.end, start));
  return { ...lead, below: lead.below || below, governing: { ...lead.governing, explicit }, end: endOf(reading) };
}

/**
 * A heading's time, or the one that opens a section of goals, governs what stands under it until another is stated. Where the heading
 * names two, the one that the paragraphs have turned to.
 */
function governorOf({ passage, frame }: Reading, governors: ReadonlyMap<string, Governing>): Governing | null {
  const above = passage.path.findLast((one) => governors.has(one.data.id));
  const governing = above ? (governors.get(above.data.id) ?? null) : null;
  if (!frame?.choice || !frame.period || frame.past) return governing;
  // a heading below the one with two periods may name its own
  if (above && passage.path.findIndex((one) => one.data.id === frame.choice?.section) < passage.path.indexOf(above)) return governing;
  return { text: frame.period.text, end: frame.period.end, type: 'during' };
}

/** 今年工作的总体要求是…: the year of the paragraph that opens the goals, for the one that goes on with them. */
function yearSetBy(reading: Reading, anchor: Anchor): Governing | null {
  if (!PASSAGE.opensYear.test(reading.text)) return null;
  const time = reading.times(anchor).find((one) => one.bounds && one.type === 'during' && one.start <= 12);
  return time ? asGoverning(time) : null;
}

/** A paragraph of goals that names no time of its own takes the year of the paragraph before it. */
function statedBefore({ text }: Reading, year: Governing | null): Governing | null {
  return year !== null && PASSAGE.goesOnWithGoals.test(text) ? year : null;
}

/** The deadline that stands in the heading of a passage. */
function headingTime({ reading }: CodedPassage, anchor: Anchor): Governing | null {
  if (reading.headingEnd === 0 || reading.timeCandidates.length === 0) return null;
  const { headingEnd } = reading;
  const time = reading
    .times(anchor)
    .find((one) => one.bounds && one.end <= headingEnd && (one.type === 'by' || one.type === 'during') && !PASSAGE.ownYear.test(one.text));
  return time ? asGoverning(time) : null;
}

/** The deadline that a table's own column states for each row; a blank merged cell takes the one above. */
function rowDeadlines({ passages }: PlanReading, anchor: Anchor): Map<Table, (Governing | null)[]> {
  const rows = new Map<Table, (Governing | null)[]>();
  for (const reading of passages) {
    const { cell } = reading.passage;
    if (!cell || !PASSAGE.deadlineColumn.test(cell.column)) continue;
    const time = reading.times(anchor).find((one) => one.bounds);
    const list = rows.get(cell.table) ?? [];
    while (list.length < cell.row) list.push(list[list.length - 1] ?? null);
    list[cell.row] = time ? asGoverning(time) : null;
    rows.set(cell.table, list);
  }
  return rows;
}

/** The rows behind the last one that states something have blank cells: they take what it states. */
function ofRow(rows: readonly (Governing | null)[], row: number): Governing | null {
  return (row < rows.length ? rows[row] : rows[rows.length - 1]) ?? null;
}

const NOTHING: PassageResult = { mentions: [], uncoded: [], governing: null, past: false, opening: null, looksBack: false, opened: null };

function codePassage(
  reading: Reading,
  inherited: Inherited,
  goals: boolean,
  past: boolean,
  reference: ReferenceSetting,
  options: PassageOptions,
): CodedPassage {
  const { passage, numerals } = reading;
  const setting = { inherited, goals, past };
  const note = (coded: CodedPassage, names: readonly NameTrace[], phrases: readonly PhraseTrace[]): CodedPassage => {
    const [times, designations] = [reading.times(options.anchor), reading.designations(options.anchor)];
    options.trace?.passages.push({ coded, times, designations, inherited, names, phrases });
    return coded;
  };
  if (numerals.length === 0) {
    const coded = { reading, quantities: [], result: { ...NOTHING, past }, setting };
    return options.trace ? note(coded, [], []) : coded;
  }
  const times = reading.times(options.anchor);
  const designations = reading.designations(options.anchor);
  const taken = takenNumerals(numerals, times, designations);
  const quantities = isPlanText(passage) ? findQuantityShapes(reading.text, options.book, (start) => taken.has(start), numerals) : [];
  const names: NameTrace[] = [];
  const phrases: PhraseTrace[] = [];
  const result = findTargets({
    text: reading.text,
    sentences: reading.sentences,
    times,
    quantities,
    book: options.book,
    goals,
    listed: inherited.listed,
    above: inherited.above,
    limit: inherited.limit,
    role: reading.frame?.role ?? null,
    retrospective: reading.retrospective,
    past,
    severalYears: options.anchor.singleYear === null && options.anchor.periodEnd !== null,
    headingEnd: passage.kind === 'paragraph' ? reading.headingEnd : 0,
    reference,
    trace: options.trace ? { names, phrases } : null,
  });
  const coded = { reading, quantities, result, setting };
  return options.trace ? note(coded, names, phrases) : coded;
}

/** Where the numerals begin that are part of a time or of a designation; all three lists are in the order of the text. */
function takenNumerals(
  numerals: readonly Numeral[],
  times: readonly TimeMatch[],
  designations: readonly Designation[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  let time = 0;
  let designation = 0;
  for (const { start, end } of numerals) {
    while (time < times.length && times[time]!.end <= start) time++;
    while (designation < designations.length && designations[designation]!.end <= start) designation++;
    const around = times[time];
    if (around && around.role !== 'condition' && start >= around.start && end <= around.end) taken.add(start);
    else if ((designations[designation]?.start ?? Infinity) < end) taken.add(start);
  }
  return taken;
}
