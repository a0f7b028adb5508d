import type { Designation, NumeralMention } from '../../model/mention.js';
import type { Verdict } from '../../model/record.js';
import type { Leaf, NoiseReason } from '../../model/tree.js';
import { rangeOf } from '../../model/tree.js';
import { spanOf, viewOf, type View } from '../../model/view.js';
import { textOf } from '../../model/span.js';
import { findNumerals, type Numeral } from '../../normalise/number.js';
import { POINTS } from './designations.js';
import type { CodedQuantity, Uncoded } from '../quantities/targets.js';
import type { TimeMatch } from '../times/times.js';

/** What each kind of noise's leftover numerals are. */
const NOISE: Readonly<Record<NoiseReason, Verdict>> = {
  'page-number': 'ordinal',
  'running-head': 'ordinal',
  contents: 'ordinal',
  'table-header': 'name',
  metadata: 'document_number',
  navigation: 'contact',
  footer: 'contact',
  garbage: 'name',
  blank: 'name',
};

function mention(source: string, view: View, numeral: Numeral, verdict: Verdict): NumeralMention {
  const span = spanOf(view, numeral.start, numeral.end);
  return { kind: 'numeral', numeral: { text: textOf(source, span), span }, value: numeral.value, verdict };
}

export interface Evidence {
  readonly coded: readonly CodedQuantity[];
  readonly uncoded: readonly Uncoded[];
  readonly times: readonly TimeMatch[];
  readonly designations: readonly Designation[];
  /** the passage is a cell of a column that numbers the rows */
  readonly rowNumber: boolean;
}

/** One verdict for every numeral of a passage (design invariant: every numeral is accounted for). A range or a date is one numeral. */
export function accountPassage(source: string, view: View, numerals: readonly Numeral[], evidence: Evidence): NumeralMention[] {
  const found: NumeralMention[] = [];
  let reach = -1;
  for (const numeral of numerals) {
    if (numeral.start < reach) continue;
    const within = (one: { start: number; end: number }): boolean => numeral.start >= one.start && numeral.end <= one.end;
    const touches = (one: { start: number; end: number }): boolean => numeral.start < one.end && numeral.end > one.start;
    const coded = evidence.coded.find((one) => one.quantity.numerals.some((other) => other.start === numeral.start));
    if (coded) {
      const { valueText } = coded.quantity;
      found.push(mention(source, view, { ...numeral, start: valueText.start, end: valueText.end }, coded.kind));
      reach = valueText.end;
      continue;
    }
    const time = evidence.times.find((one) => within(one));
    const designation = evidence.designations.find((one) => touches(one));
    const uncoded = evidence.uncoded.find((one) => touches(one.quantity));
    if (uncoded && !time) {
      const verdict: Verdict =
        uncoded.verdict === 'routine' ? 'period' : uncoded.verdict === 'unexplained' && evidence.rowNumber ? 'ordinal' : uncoded.verdict;
      found.push(
        mention(source, view, { ...numeral, start: uncoded.quantity.valueText.start, end: uncoded.quantity.valueText.end }, verdict),
      );
      reach = uncoded.quantity.valueText.end;
    } else if (time) {
      const same = numerals.filter((one) => one.start >= time.start && one.end <= time.end);
      const last = same[same.length - 1] ?? numeral;
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
      const same = numerals.filter((one) => one.start >= designation.start && one.end <= designation.end);
      const last = designation.verdict === 'date' || designation.verdict === 'period' ? (same[same.length - 1] ?? numeral) : numeral;
      found.push(mention(source, view, { ...numeral, end: Math.max(last.end, numeral.end) }, designation.verdict));
      reach = Math.max(last.end, numeral.end);
    } else found.push(mention(source, view, numeral, evidence.rowNumber ? 'ordinal' : 'unexplained'));
  }
  return found;
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
