import type { Designation, NumeralMention } from '../../model/mention.js';
import type { Verdict } from '../../model/record.js';
import type { Leaf, NoiseReason } from '../../model/tree.js';
import { rangeOf } from '../../model/tree.js';
import { spanOf, viewOf, type View } from '../../model/view.js';
import { textOf } from '../../model/span.js';
import { findNumerals, type Numeral } from '../../normalise/number.js';
import { POINTS } from './designations.js';
import type { CodedQuantity, Uncoded } from '../quantities/coded.js';
import type { TimeMatch } from '../times/times.js';

/** What each kind of noise's leftover numerals are. */
const NOISE: Readonly<Record<NoiseReason, Verdict>> = {
  'page-number': 'ordinal',
  'running-head': 'ordinal',
  // what a footnote explains is the name of something in the text
  note: 'name',
  contents: 'ordinal',
  'table-header': 'name',
  metadata: 'document_number',
  navigation: 'contact',
  footer: 'contact',
  garbage: 'name',
  markup: 'name',
  blank: 'name',
};

function mention(source: string, view: View, numeral: Numeral, verdict: Verdict): NumeralMention {
  const span = spanOf(view, numeral.start, numeral.end);
  return { kind: 'numeral', numeral: { text: textOf(source, span), span }, value: numeral.value, verdict };
}

export interface NumeralEvidence {
  readonly coded: readonly CodedQuantity[];
  readonly uncoded: readonly Uncoded[];
  readonly times: readonly TimeMatch[];
  readonly designations: readonly Designation[];
  /** what a numeral is that nothing else explains: the number of its row, what describes a project, not explained */
  readonly rest: Verdict;
}

/** One verdict for every numeral of a passage (design invariant: every numeral is accounted for). A range or a date is one numeral. */
export function accountPassage(source: string, view: View, numerals: readonly Numeral[], evidence: NumeralEvidence): NumeralMention[] {
  const found: NumeralMention[] = [];
  const codedAt = new Map(evidence.coded.flatMap((one) => one.quantity.numerals.map(({ start }) => [start, one] as const)));
  const left = [...evidence.uncoded].sort((a, b) => a.quantity.start - b.quantity.start);
  const nextTime = firstBehind(evidence.times);
  const nextDesignation = firstBehind(evidence.designations);
  const nextUncoded = firstBehind(left.map((one) => ({ start: one.quantity.start, end: one.quantity.end, one })));
  /** The last numeral from a place on that lies within a stretch. */
  const lastWithin = (from: number, end: number): Numeral | undefined => {
    let last: Numeral | undefined;
    for (let at = from; at < numerals.length && numerals[at]!.start < end; at++) if (numerals[at]!.end <= end) last = numerals[at];
    return last;
  };
  let reach = -1;
  for (const [index, numeral] of numerals.entries()) {
    if (numeral.start < reach) continue;
    const coded = codedAt.get(numeral.start);
    if (coded) {
      const { valueText } = coded.quantity;
      // the 10万 of 9/10万 stands behind the value, in its unit
      const own = numeral.start < valueText.end ? { ...numeral, start: valueText.start, end: valueText.end } : numeral;
      found.push(mention(source, view, own, coded.kind));
      reach = own.end;
      continue;
    }
    const around = nextTime(numeral.start);
    const time = around && numeral.start >= around.start && numeral.end <= around.end ? around : undefined;
    const near = nextDesignation(numeral.start);
    const designation = near && near.start < numeral.end ? near : undefined;
    const open = nextUncoded(numeral.start);
    // the exponent of its unit (20m3) is no part of its value
    const uncoded = open && open.start < numeral.end && numeral.start < open.one.quantity.valueText.end ? open.one : undefined;
    if (uncoded && !time) {
      const verdict: Verdict =
        uncoded.verdict === 'routine' ? 'period' : uncoded.verdict === 'unexplained' ? evidence.rest : uncoded.verdict;
      found.push(
        mention(source, view, { ...numeral, start: uncoded.quantity.valueText.start, end: uncoded.quantity.valueText.end }, verdict),
      );
      reach = uncoded.quantity.valueText.end;
    } else if (time) {
      const last = lastWithin(index, time.end) ?? numeral;
      found.push(
        mention(
          source,
          view,
          { ...numeral, end: last.end },
          time.type === 'by' ? 'date' : time.role === 'name' ? 'name' : POINTS.has(time.rule) ? 'date' : 'period',
        ),
      );
      reach = last.end;
    } else if (designation) {
      const dated = designation.verdict === 'date' || designation.verdict === 'period';
      const last = (dated ? lastWithin(index, designation.end) : undefined) ?? numeral;
      found.push(mention(source, view, { ...numeral, end: Math.max(last.end, numeral.end) }, designation.verdict));
      reach = Math.max(last.end, numeral.end);
    } else found.push(mention(source, view, numeral, evidence.rest));
  }
  return found;
}

/** Of stretches in the order of the text, the first that ends behind a place; places are asked for from left to right. */
function firstBehind<T extends { readonly end: number }>(sorted: readonly T[]): (place: number) => T | undefined {
  let at = 0;
  return (place) => {
    while (at < sorted.length && sorted[at]!.end <= place) at++;
    return sorted[at];
  };
}

/** Numerals of item numbers and of what is no part of the plan (page numbers, metadata, footers). */
export function accountLeaf(source: string, leaf: Leaf, designate: (view: View) => readonly Designation[]): NumeralMention[] {
  if (leaf.type === 'text') return [];
  const view = viewOf(source, [rangeOf(leaf)]);
  const numerals = findNumerals(leaf.type === 'marker' ? `${view.text}` : view.text);
  if (numerals.length === 0) return [];
  if (leaf.type === 'marker') return numerals.map((numeral) => mention(source, view, numeral, 'ordinal'));
  const designations = designate(view);
  return numerals.map((numeral) => {
    const designation = designations.find((one) => numeral.start < one.end && numeral.end > one.start);
    return mention(source, view, numeral, designation?.verdict ?? NOISE[leaf.data?.reason ?? 'metadata']);
  });
}
