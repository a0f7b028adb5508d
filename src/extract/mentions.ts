import type { Anchor, Designation, Field, Mentions, NumeralMention, QuantityMention } from '../model/mention.js';
import type { Programme } from '../model/document.js';
import { leavesOf, passagesOf, type Passage, type Plan } from '../model/tree.js';
import { quoteRange, spanOf, viewOf, type View } from '../model/view.js';
import { findNumerals, type Numeral } from '../normalise/number.js';
import type { UnitTable } from '../normalise/unit.js';
import { accountLeaf, accountPassage } from './account.js';
import { findAttributions } from './attributions.js';
import { findClusters } from './clusters.js';
import { findDesignations } from './designations.js';
import type { CutWords } from './items.js';
import type { Piece } from './phrase.js';
import { findQuantityShapes, type Quantity } from './quantities.js';
import type { Governing } from './govern.js';
import { findTargets, type CodedQuantity, type PassageResult } from './targets.js';
import { findDeadlines, findTimes, looksBack, timeContext, type TimeMatch } from './times.js';

export interface ExtractOptions {
  readonly anchor: Anchor;
  readonly programmes: readonly Programme[];
  readonly cut: CutWords;
  readonly units?: UnitTable;
}

/** Sections whose paragraphs set goals: a deadline that opens one governs to its end. */
const GOALS = /目标|指标|任务书/u;
/** Columns of a table that only count its rows. */
const ROW_NUMBER = /^(?:序号|编号|序次|号|No\.?)$/u;

/** One passage as the engine reads it, with all that later steps and `explain` need. Offsets are those of `view.text`. */
export interface PassageReading {
  readonly passage: Passage;
  readonly view: View;
  readonly numerals: readonly Numeral[];
  readonly times: readonly TimeMatch[];
  readonly designations: readonly Designation[];
  readonly quantities: readonly Quantity[];
  readonly result: PassageResult;
}

/** Reads the passages in order; what one announces (a deadline before a list, a look back) reaches the next. */
export function* readPassages(source: string, plan: Plan, options: ExtractOptions): Generator<PassageReading> {
  let announced: Governing | null = null;
  let announcedDepth = 0;
  let past = false;
  let section: string | null = null;
  for (const passage of passagesOf(plan)) {
    const view = viewOf(source, passage.ranges);
    // what is said of the past goes on over the paragraphs of its section
    const id = passage.section?.data.id ?? null;
    if (id !== section) past = false;
    section = id;
    const reading = readPassage(source, view, passage, passage.path.length > announcedDepth ? announced : null, past, options);
    past = reading.result.past;
    yield reading;
    // 其中:(1)…(2)…: a list goes on under the deadline of the sentence that announces it
    if (/(?:[:：]|其中[:,]?|如下[。]?)$/u.test(view.text) && reading.result.governing) {
      announced = reading.result.governing;
      announcedDepth = passage.path.length;
    } else if (passage.path.length <= announcedDepth) announced = null;
  }
}

const NOTHING: PassageResult = { mentions: [], uncoded: [], governing: null, past: false };

function readPassage(source: string, view: View, passage: Passage, inherited: Governing | null, past: boolean, options: ExtractOptions): PassageReading {
  const numerals = findNumerals(view.text);
  if (numerals.length === 0) return { passage, view, numerals, times: [], designations: [], quantities: [], result: { ...NOTHING, past } };
  const times = findTimes(view, options.anchor, timeContext(passage));
  const designations = findDesignations(view, times);
  const coded = passage.kind !== 'title' && (passage.part === 'body' || passage.part === 'annex');
  const taken = (start: number, end: number): boolean =>
    designations.some((one) => start < one.end && end > one.start) || times.some((time) => time.role !== 'condition' && start >= time.start && end <= time.end);
  const quantities = coded ? findQuantityShapes(view.text, taken, options.units, numerals) : [];
  const goals = passage.path.slice(-2).some((one) => GOALS.test(one.data.title));
  const headingEnd = passage.headingRanges > 0 && passage.kind === 'paragraph' ? viewOf(source, passage.ranges.slice(0, passage.headingRanges)).text.length : 0;
  const result = findTargets({ text: view.text, times, quantities, cut: options.cut, goals, inherited, retrospective: looksBack(passage.path), past, headingEnd });
  return { passage, view, numerals, times, designations, quantities, result };
}

/** Everything that a document mentions: quantities, clusters, attributions, times, and a verdict for each numeral. */
export function findMentions(source: string, plan: Plan, options: ExtractOptions): Mentions {
  const quantities: QuantityMention[] = [];
  const numerals: NumeralMention[] = [];
  for (const { passage, view, numerals: found, times, designations, result } of readPassages(source, plan, options)) {
    quantities.push(...result.mentions.map((one) => toMention(view, passage, one)));
    const rowNumber = passage.cell !== null && ROW_NUMBER.test(passage.cell.column);
    numerals.push(...accountPassage(source, view, found, { coded: result.mentions, uncoded: result.uncoded, times, designations, rowNumber }));
  }
  for (const leaf of leavesOf(plan)) numerals.push(...accountLeaf(source, leaf, (view) => findDesignations(view)));
  numerals.sort((a, b) => (a.numeral.span[0]?.[0] ?? 0) - (b.numeral.span[0]?.[0] ?? 0));
  return {
    quantities, numerals, clusters: findClusters(source, plan, options.programmes), attributions: findAttributions(source, plan, options.cut),
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
  const deadline = times.length > 0
    ? { text: times.map((time) => time.text).join('，'), span: times.flatMap((time) => spanOf(view, time.start, time.end)), date: last?.to ?? null, source: 'explicit' as const }
    : coded.context ? { text: coded.context.text, span: null, date: coded.context.end, source: 'context' as const } : null;
  return {
    kind: 'quantity', class: coded.kind, rules: coded.rules, indicator: fieldOf(view, coded.indicator), action: coded.action ? fieldOf(view, [coded.action]) : null,
    measure: coded.measure, frequency: coded.frequency, comparator: coded.comparator, valueText: value, value: quantity.value, valueMax: quantity.valueMax,
    unit: unit ? { text: unit.text, span: unit.span } : quantity.impliedUnit ? { text: quantity.impliedUnit, span: null } : null,
    base: quantity.base, factor: quantity.factor, baseline: coded.baseline ? fieldOf(view, [coded.baseline]) : null, deadline, modality: coded.modality,
    sectionId: passage.section?.data.id ?? null, row: passage.cell?.row ?? null, quote: quoteRange(view, coded.quote[0], coded.quote[1]), sentence: quoteRange(view, coded.sentence[0], coded.sentence[1]),
    numerals: quantity.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)), warnings: coded.warnings,
  };
}

