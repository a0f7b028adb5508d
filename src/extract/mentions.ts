import type { Anchor, Field, Mentions, NumeralMention, QuantityMention } from '../model/mention.js';
import type { Programme } from '../model/document.js';
import { leavesOf, passagesOf, type Passage, type Plan } from '../model/tree.js';
import { quoteRange, spanOf, viewOf, type View } from '../model/view.js';
import { findNumerals } from '../normalise/number.js';
import type { UnitTable } from '../normalise/unit.js';
import { accountLeaf, accountPassage } from './account.js';
import { findAttributions } from './attributions.js';
import { findClusters } from './clusters.js';
import { findDesignations } from './designations.js';
import type { CutWords } from './items.js';
import type { Piece } from './phrase.js';
import { findQuantityShapes } from './quantities.js';
import type { Governing } from './govern.js';
import { findTargets, type CodedQuantity } from './targets.js';
import { findDeadlines, findTimes, looksBack, timeContext } from './times.js';

export interface ExtractOptions {
  readonly anchor: Anchor;
  readonly programmes: readonly Programme[];
  readonly cut: CutWords;
  readonly units?: UnitTable;
}

/** Sections whose paragraphs set goals: a deadline that opens one governs to its end. */
const GOALS = /目标|指标|任务书/u;
const MIXED = /(?:回顾|成就|成效|成绩|基础|现状).*(?:目标|任务|安排|展望|重点工作)/u;

/** Everything that a document mentions: quantities, clusters, attributions, times, and a verdict for each numeral. */
export function findMentions(source: string, plan: Plan, options: ExtractOptions): Mentions {
  const quantities: QuantityMention[] = [];
  const numerals: NumeralMention[] = [];
  let announced: Governing | null = null;
  let announcedDepth = 0;
  let past = false;
  let section: string | null = null;
  for (const passage of passagesOf(plan)) {
    const view = viewOf(source, passage.ranges);
    const coded = passage.kind !== 'title' && (passage.part === 'body' || passage.part === 'annex');
    const inherited = passage.path.length > announcedDepth ? announced : null;
    // a section that looks both back and ahead: what is said of the past goes on over its paragraphs
    const id = passage.section?.data.id ?? null;
    if (id !== section || !MIXED.test(passage.section?.data.title ?? '')) past = false;
    section = id;
    const result = codePassage(source, view, passage, coded, inherited, past, options);
    past = result.past;
    quantities.push(...result.quantities);
    numerals.push(...result.numerals);
    // 其中:(1)…(2)…: a list goes on under the deadline of the sentence that announces it
    if (/(?:[:：]|其中[:,]?|如下[。]?)$/u.test(view.text) && result.governing) {
      announced = result.governing;
      announcedDepth = passage.path.length;
    } else if (passage.path.length <= announcedDepth) announced = null;
  }
  for (const leaf of leavesOf(plan)) numerals.push(...accountLeaf(source, leaf, (view) => findDesignations(view)));
  numerals.sort((a, b) => (a.numeral.span[0]?.[0] ?? 0) - (b.numeral.span[0]?.[0] ?? 0));
  return {
    quantities, numerals, clusters: findClusters(source, plan, options.programmes), attributions: findAttributions(source, plan, options.cut),
    times: findDeadlines(source, plan, options.anchor),
  };
}

interface Coded {
  readonly quantities: QuantityMention[];
  readonly numerals: NumeralMention[];
  readonly governing: Governing | null;
  readonly past: boolean;
}

function codePassage(source: string, view: View, passage: Passage, coded: boolean, inherited: Governing | null, past: boolean, options: ExtractOptions): Coded {
  const found = findNumerals(view.text);
  if (found.length === 0) return { quantities: [], numerals: [], governing: null, past };
  const times = findTimes(view, options.anchor, timeContext(passage));
  const designations = findDesignations(view, times);
  const shapes = coded
    ? findQuantityShapes(view.text, (start, end) =>
        designations.some((one) => start < one.end && end > one.start) || times.some((time) => time.role !== 'condition' && start >= time.start && end <= time.end), options.units, found)
    : [];
  const heading = passage.path.map((section) => section.data.title).join(' ');
  const own = passage.section?.data.title ?? '';
  const result = findTargets({
    text: view.text, times, quantities: shapes, cut: options.cut, goals: GOALS.test(own) || GOALS.test(passage.path.at(-2)?.data.title ?? ''), inherited: inherited ?? null,
    retrospective: looksBack(passage.path) && heading !== '',
    past,
    headingEnd: passage.headingRanges > 0 && passage.kind === 'paragraph' ? viewOf(source, passage.ranges.slice(0, passage.headingRanges)).text.length : 0,
  });
  return {
    quantities: result.mentions.map((one) => toMention(view, passage, one)),
    numerals: accountPassage(source, view, found, { coded: result.mentions, uncoded: result.uncoded, times, designations, quantities: shapes }),
    governing: result.governing, past: result.past,
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

