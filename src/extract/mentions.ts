import type { RuleBook } from '../book/rule-book.js';
import type { Anchor, Field, GoalMention, Mentions, NumeralMention, QuantityMention } from '../model/mention.js';
import type { Programme } from '../model/document.js';
import { append } from '../model/append.js';
import { leavesOf, type Passage } from '../model/tree.js';
import { quoteRange, spanOf, type View } from '../model/view.js';
import { PASSAGE } from '../rules/phrases/passages.js';
import { accountLeaf, accountPassage } from './account/account.js';
import { findDesignations } from './account/designations.js';
import { findClusters } from './clusters/clusters.js';
import { isMainGoal, mainGoals } from './main-goals.js';
import { findGoals } from './goals/goals.js';
import { goalMention } from './goals/mention.js';
import { deadlineOf } from './deadline.js';
import { bindingBehind } from './indicator-tables/binding.js';
import { readIndicatorTables } from './indicator-tables/read-tables.js';
import { codePassages } from './quantities/passages.js';
import type { Piece } from './quantities/phrase.js';
import { unitPieces } from './quantities/shapes.js';
import type { CodedQuantity } from './quantities/coded.js';
import type { PlanReading } from './reading.js';
import { findAttributions } from './responsibilities/attributions.js';
import { findDeadlines } from './times/deadlines.js';
import type { Trace } from './trace.js';

export interface ExtractOptions {
  readonly anchor: Anchor;
  readonly programmes: readonly Programme[];
  readonly book: RuleBook;
  /** the document is a report on work */
  readonly report?: boolean;
  /** takes what happens, where somebody wants to see it */
  readonly trace?: Trace | undefined;
}

/** Everything that a document mentions: quantities, clusters, attributions, times, and a verdict for each numeral. */
export function findMentions(document: PlanReading, options: ExtractOptions): Mentions {
  const { source, plan } = document;
  const quantities: QuantityMention[] = [];
  const wordings: GoalMention[] = [];
  const numerals: NumeralMention[] = [];
  const goals = mainGoals(document);
  const tables = readIndicatorTables(document, { ...options, goals });
  append(
    quantities,
    tables.targets.map(({ mention }) => mention),
  );
  append(wordings, tables.goals);
  append(numerals, tables.numerals);
  for (const coded of codePassages(document, { ...options, skip: tables.takes })) {
    const { reading, result } = coded;
    const { passage, view } = reading;
    for (const one of result.mentions) quantities.push(toMention(view, passage, one, isMainGoal(goals, reading, one.quantity.start)));
    const main = (at: number): boolean => isMainGoal(goals, reading, at);
    for (const goal of findGoals(coded, { ...options, main })) wordings.push(goalMention(view, passage, goal));
    if (reading.numerals.length === 0) continue;
    const rest = passage.cell && PASSAGE.rowNumber.test(passage.cell.column) ? 'ordinal' : tables.rest(passage);
    const times = reading.times(options.anchor);
    const designations = reading.designations(options.anchor);
    append(
      numerals,
      accountPassage(source, view, reading.numerals, {
        coded: result.mentions,
        uncoded: result.uncoded,
        times,
        designations,
        rest,
      }),
    );
  }
  for (const leaf of leavesOf(plan))
    append(
      numerals,
      accountLeaf(source, leaf, (view) => findDesignations(view)),
    );
  wordings.sort((a, b) => a.quote[0] - b.quote[0]);
  numerals.sort((a, b) => (a.numeral.span[0]?.[0] ?? 0) - (b.numeral.span[0]?.[0] ?? 0));
  return {
    quantities,
    goals: wordings,
    numerals,
    clusters: findClusters(document, options.programmes),
    attributions: findAttributions(document, { cut: options.book.cut, labels: options.book.labels }),
    times: findDeadlines(document, options.anchor),
  };
}

/** Pieces without what an earlier one holds already: a field has each of its characters once. */
function disjoint(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    let left: Piece[] = [piece];
    for (const [start, end] of kept) left = left.flatMap((part) => outside(part, start, end));
    kept.push(...left);
  }
  return kept;
}

/** What of a piece lies before a stretch and behind it. */
function outside([from, to]: Piece, start: number, end: number): Piece[] {
  if (end <= from || start >= to) return [[from, to]];
  const rest: Piece[] = [
    [from, start],
    [end, to],
  ];
  return rest.filter(([a, b]) => b > a);
}

function fieldOf(view: View, given: readonly Piece[]): Field | null {
  const pieces = disjoint(given);
  const span = pieces.flatMap(([start, end]) => spanOf(view, start, end));
  if (span.length === 0) return null;
  const text = pieces.map(([start, end]) => view.raw.slice(start, end)).join('');
  return text === '' ? null : { text, span };
}

function toMention(view: View, passage: Passage, coded: CodedQuantity, headline: boolean): QuantityMention {
  const { quantity } = coded;
  const value = fieldOf(view, [[quantity.valueText.start, quantity.valueText.end]]) ?? { text: '', span: [] };
  const unit = quantity.unit ? fieldOf(view, unitPieces(quantity.unit)) : null;
  const deadline = deadlineOf(view, coded);
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
    baselineValue: coded.baselineValue,
    unlistedVerb: coded.unlistedVerb,
    kindByPlace: coded.kindSteps.some((step) => step === 'kind-context-conditions' || step === 'kind-context-offered'),
    deadline,
    modality: coded.modality,
    promise: coded.promise,
    binding: bindingBehind(view.text, quantity.end),
    headline: headline && coded.kind === 'target',
    reference: coded.reference,
    sectionId: passage.section?.data.id ?? null,
    row: passage.cell?.row ?? null,
    quote: quoteRange(view, coded.quote[0], coded.quote[1]),
    sentence: quoteRange(view, coded.sentence[0], coded.sentence[1]),
    numerals: quantity.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)),
    warnings: coded.warnings,
  };
}
