import type { Anchor, Designation, Field, Mentions, NumeralMention, QuantityMention } from '../model/mention.js';
import type { Programme } from '../model/document.js';
import { leavesOf, passagesOf, type Passage, type Plan, type Table } from '../model/tree.js';
import { quoteRange, spanOf, viewOf, type View } from '../model/view.js';
import { findNumerals, type Numeral } from '../normalise/number.js';
import type { UnitTable } from '../normalise/unit.js';
import { PASSAGE } from '../rules/phrases/passages.js';
import { accountLeaf, accountPassage } from './account/account.js';
import { findAttributions } from './responsibilities/attributions.js';
import { findClusters } from './clusters/clusters.js';
import { findDesignations } from './account/designations.js';
import { readIndicatorTables } from './indicator-tables/read-tables.js';
import type { CutWords } from './quantities/items.js';
import type { Piece } from './quantities/phrase.js';
import { findQuantityShapes, type Quantity } from './quantities/shapes.js';
import { asGoverning, type Governing } from './quantities/govern.js';
import { findTargets, type CodedQuantity, type PassageResult } from './quantities/targets.js';
import { findDeadlines, findTimes, looksBack, timeContext, type TimeMatch } from './times/times.js';

export interface ExtractOptions {
  readonly anchor: Anchor;
  readonly programmes: readonly Programme[];
  readonly cut: CutWords;
  readonly units?: UnitTable;
  /** passages that another step has read */
  readonly skip?: (passage: Passage) => boolean;
}

/** One passage as the engine reads it, with all that later steps and `explain` need. Offsets are those of `view.text`. */
export interface PassageReading {
  readonly passage: Passage;
  readonly view: View;
  readonly numerals: readonly Numeral[];
  readonly times: readonly TimeMatch[];
  readonly designations: readonly Designation[];
  readonly quantities: readonly Quantity[];
  /** the section sets goals */
  readonly goals: boolean;
  /** how much of the text is a heading */
  readonly headingEnd: number;
  readonly result: PassageResult;
}

/** Deadlines that reach a passage from outside: the sentence that announces its list, and the heading or goals above it. */
interface Inherited {
  readonly listed: Governing | null;
  readonly above: Governing | null;
}

/** Reads the passages in order; what one announces (a deadline before a list, a look back) reaches the next. */
export function* readPassages(source: string, plan: Plan, options: ExtractOptions): Generator<PassageReading> {
  let announced: Governing | null = null;
  let announcedDepth = 0;
  let past = false;
  let section: string | null = null;
  const governors = new Map<string, Governing>();
  const rows = rowDeadlines(source, plan, options.anchor);
  const reviews = new Set<string>();
  for (const passage of passagesOf(plan)) {
    if (options.skip?.(passage) === true) continue;
    const view = viewOf(source, passage.ranges);
    // what is said of the past goes on over the paragraphs of its section
    const id = passage.section?.data.id ?? null;
    if (id !== section) past = false;
    section = id;
    if (passage.path.some((one) => reviews.has(one.data.id))) past = true;
    // a heading's time, or the one that opens a section of goals, governs what stands under it until another is stated
    const above = passage.path.findLast((one) => governors.has(one.data.id));
    const inherited: Inherited = {
      listed: passage.path.length > announcedDepth ? announced : null,
      above: passage.cell
        ? (rows.get(passage.cell.table)?.[passage.cell.row] ?? null)
        : above
          ? (governors.get(above.data.id) ?? null)
          : null,
    };
    const reading = readPassage(source, view, passage, inherited, past, options);
    if (id !== null && passage.kind !== 'cell') {
      const heading = reading.times.find(
        (time) => time.bounds && time.end <= reading.headingEnd && (time.type === 'by' || time.type === 'during'),
      );
      const opening = heading ?? (reading.goals ? reading.result.opening : null);
      if (opening && !governors.has(id))
        governors.set(id, { text: opening.text, end: 'to' in opening ? opening.to : opening.end, type: opening.type });
      if (reading.result.looksBack) reviews.add(id);
    }
    past = reading.result.past;
    yield reading;
    // 其中:(1)…(2)…: a list goes on under the deadline of the sentence that announces it
    if (PASSAGE.announcesList.test(view.text) && reading.result.governing) {
      announced = reading.result.governing;
      announcedDepth = passage.path.length;
    } else if (passage.path.length <= announcedDepth) announced = null;
  }
}

/** The deadline that a table's own column states for each row; a blank merged cell takes the one above. */
function rowDeadlines(source: string, plan: Plan, anchor: Anchor): Map<Table, (Governing | null)[]> {
  const rows = new Map<Table, (Governing | null)[]>();
  for (const passage of passagesOf(plan)) {
    if (!passage.cell || !PASSAGE.deadlineColumn.test(passage.cell.column)) continue;
    const time = findTimes(viewOf(source, passage.ranges), anchor, timeContext(passage)).find((one) => one.bounds);
    const list = rows.get(passage.cell.table) ?? [];
    while (list.length < passage.cell.row) list.push(list[list.length - 1] ?? null);
    list[passage.cell.row] = time ? asGoverning(time) : null;
    rows.set(passage.cell.table, list);
  }
  return rows;
}

const NOTHING: PassageResult = { mentions: [], uncoded: [], governing: null, past: false, opening: null, looksBack: false };

function readPassage(
  source: string,
  view: View,
  passage: Passage,
  inherited: Inherited,
  past: boolean,
  options: ExtractOptions,
): PassageReading {
  const numerals = findNumerals(view.text);
  const goals = passage.path.slice(-2).some((one) => PASSAGE.goals.test(one.data.title));
  const headingEnd = passage.headingRanges > 0 ? viewOf(source, passage.ranges.slice(0, passage.headingRanges)).text.length : 0;
  if (numerals.length === 0)
    return { passage, view, numerals, times: [], designations: [], quantities: [], goals, headingEnd, result: { ...NOTHING, past } };
  const times = findTimes(view, options.anchor, timeContext(passage));
  const designations = findDesignations(view, times);
  const coded = passage.kind !== 'title' && (passage.part === 'body' || passage.part === 'annex');
  const taken = (start: number, end: number): boolean =>
    designations.some((one) => start < one.end && end > one.start) ||
    times.some((time) => time.role !== 'condition' && start >= time.start && end <= time.end);
  const quantities = coded ? findQuantityShapes(view.text, taken, options.units, numerals) : [];
  const result = findTargets({
    text: view.text,
    times,
    quantities,
    cut: options.cut,
    goals,
    inherited: inherited.listed,
    above: inherited.above,
    retrospective: looksBack(passage.path),
    past,
    headingEnd: passage.kind === 'paragraph' ? headingEnd : 0,
  });
  return { passage, view, numerals, times, designations, quantities, goals, headingEnd, result };
}

/** Everything that a document mentions: quantities, clusters, attributions, times, and a verdict for each numeral. */
export function findMentions(source: string, plan: Plan, options: ExtractOptions): Mentions {
  const quantities: QuantityMention[] = [];
  const numerals: NumeralMention[] = [];
  const tables = readIndicatorTables(source, plan, options.anchor);
  quantities.push(...tables.targets.map(({ mention }) => mention));
  numerals.push(...tables.numerals);
  for (const { passage, view, numerals: found, times, designations, result } of readPassages(source, plan, {
    ...options,
    skip: tables.takes,
  })) {
    quantities.push(...result.mentions.map((one) => toMention(view, passage, one)));
    const rowNumber = passage.cell !== null && PASSAGE.rowNumber.test(passage.cell.column);
    numerals.push(
      ...accountPassage(source, view, found, { coded: result.mentions, uncoded: result.uncoded, times, designations, rowNumber }),
    );
  }
  for (const leaf of leavesOf(plan)) numerals.push(...accountLeaf(source, leaf, (view) => findDesignations(view)));
  numerals.sort((a, b) => (a.numeral.span[0]?.[0] ?? 0) - (b.numeral.span[0]?.[0] ?? 0));
  return {
    quantities,
    numerals,
    clusters: findClusters(source, plan, options.programmes),
    attributions: findAttributions(source, plan, options.cut),
    times: findDeadlines(source, plan, options.anchor),
  };
}

function fieldOf(view: View, pieces: readonly Piece[]): Field | null {
  const span = pieces.flatMap(([start, end]) => spanOf(view, start, end));
  if (span.length === 0) return null;
  const text = pieces.map(([start, end]) => view.raw.slice(start, end)).join('');
  return text === '' ? null : { text, span };
}

function toMention(view: View, passage: Passage, coded: CodedQuantity): QuantityMention {
  const { quantity } = coded;
  const value = fieldOf(view, [[quantity.valueText.start, quantity.valueText.end]]) ?? { text: '', span: [] };
  const unit = quantity.unit ? fieldOf(view, [[quantity.unit.start, quantity.unit.end]]) : null;
  const times = coded.times;
  const last = times.find((time) => time.type !== 'recurring');
  const deadline =
    times.length > 0
      ? {
          text: times.map((time) => time.text).join('，'),
          span: times.flatMap((time) => spanOf(view, time.start, time.end)),
          date: last?.to ?? null,
          source: 'explicit' as const,
        }
      : coded.context
        ? { text: coded.context.text, span: null, date: coded.context.end, source: 'context' as const }
        : null;
  return {
    kind: 'quantity',
    class: coded.kind,
    rules: coded.rules,
    indicator: fieldOf(view, coded.indicator),
    action: coded.action ? fieldOf(view, [coded.action]) : null,
    measure: coded.measure,
    frequency: coded.frequency,
    comparator: coded.comparator,
    valueText: value,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: unit ? { text: unit.text, span: unit.span } : quantity.impliedUnit ? { text: quantity.impliedUnit, span: null } : null,
    base: quantity.base,
    factor: quantity.factor,
    baseline: coded.baseline ? fieldOf(view, [coded.baseline]) : null,
    deadline,
    modality: coded.modality,
    sectionId: passage.section?.data.id ?? null,
    row: passage.cell?.row ?? null,
    quote: quoteRange(view, coded.quote[0], coded.quote[1]),
    sentence: quoteRange(view, coded.sentence[0], coded.sentence[1]),
    numerals: quantity.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)),
    warnings: coded.warnings,
  };
}
