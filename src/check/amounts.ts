import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { keptForLast } from '../model/memo.js';
import type { NumberRecord, TargetRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { spotOf, type Spot } from './finding.js';

/** A quantity in its sentence: its number in base units, and the words on both sides. */
export interface Amount {
  readonly plan: Extraction;
  readonly record: TargetRecord;
  /** in base units; 1.2亿元 is 120000000 */
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  /** where the number and its unit stand in the text */
  readonly start: number;
  readonly end: number;
  /** from the sentence's beginning or the amount before it, and to the next amount or the sentence's end; folded */
  readonly before: string;
  readonly behind: string;
}

const COUNTED: ReadonlySet<string> = new Set(['target', 'fact', 'budget']);
const ENDS = /[。；;！!？?\n]/u;

/** The number of a record: of those that it uses the one with its value. */
function numeralOf(record: TargetRecord, own: readonly NumberRecord[] | undefined): NumberRecord | undefined {
  return own?.find(({ text }) => record.value_text.startsWith(text)) ?? own?.find(({ value }) => value === record.value);
}

/**
 * The quantities of each sentence that has any, in the order of the text. An arithmetic of a sentence
 * needs the numbers beside each other, whatever each of them is about.
 *
 * @example 新增学位3000个，其中城区1800个、乡镇900个 → [[3000个, 1800个, 900个]]
 */
export const amountsOf = keptForLast((plan: Extraction): readonly (readonly Amount[])[] => {
  const numbers = new Map<string, NumberRecord[]>();
  for (const number of plan.numbers)
    for (const id of number.record_ids) {
      const own = numbers.get(id);
      if (own) own.push(number);
      else numbers.set(id, [number]);
    }
  const placed = [...plan.targets, ...plan.quantities].flatMap((record) => {
    const numeral = COUNTED.has(record.kind) ? numeralOf(record, numbers.get(record.target_id)) : undefined;
    if (!numeral || record.value_std === null || record.unit === null) return [];
    const unit = plan.text.indexOf(record.unit, numeral.char_end);
    const end = unit >= 0 && unit - numeral.char_end < 4 ? unit + record.unit.length : numeral.char_end;
    return [{ record, value: record.value_std, start: numeral.char_start, end }];
  });
  placed.sort((a, b) => a.start - b.start);
  const sentence = sentenceNumbers(plan.text, placed);
  return [...groupBy(placed, (one) => sentence.get(one) ?? -1).values()].map((group) =>
    group.map((one, at): Amount => inWords(plan, one, group[at - 1]?.end, group[at + 1]?.start)),
  );
});

interface PlacedAmount {
  readonly record: TargetRecord;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Which sentence each one stands in, counted from the first. */
function sentenceNumbers(text: string, placed: readonly PlacedAmount[]): ReadonlyMap<PlacedAmount, number> {
  let [count, from] = [0, 0];
  return new Map(
    placed.map((one) => {
      if (ENDS.test(text.slice(from, one.start))) count++;
      from = Math.max(from, one.end);
      return [one, count];
    }),
  );
}

const AROUND = 80;

function inWords(plan: Extraction, one: PlacedAmount, last: number | undefined, next: number | undefined): Amount {
  const ahead = plan.text.slice(Math.max(last ?? 0, one.start - AROUND), one.start);
  const rest = plan.text.slice(one.end, Math.min(next ?? plan.text.length, one.end + AROUND));
  return {
    plan,
    record: one.record,
    value: one.value,
    max: one.record.value_max_std,
    unit: one.record.unit_std ?? one.record.unit ?? '',
    start: one.start,
    end: one.end,
    before: foldText(ahead.split(ENDS).at(-1) ?? ''),
    behind: foldText(rest.split(ENDS)[0] ?? ''),
  };
}

/** The place of an amount. */
export const spotOfAmount = ({ plan, record }: Amount): Spot => spotOf(plan, record.target_id, record);

/** The amount as the text writes it. Example: 80万平方米 */
export const amountText = ({ plan, start, end }: Amount): string => foldText(plan.text.slice(start, end));

/** A value in the unit that another amount is written in. Example: 7e5 beside 80万平方米 → 70万平方米 */
export function inUnitOf(value: number, { record, value: base }: Amount): string {
  const step = record.value === null || record.value === 0 ? 1 : base / record.value;
  return `${String(Number((value / step).toPrecision(6)))}${foldText(record.unit ?? '')}`;
}

/** The error of rounding of a value as it is written, in base units: half of its last digit. Example: 2.4万张 → 500 */
export function roundingOf({ record, value }: Amount): number {
  const text = foldText(record.value_text);
  const digits = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const step = record.value === null || record.value === 0 ? 1 : Math.abs(value / record.value);
  return (step * 10 ** -digits) / 2;
}

/** Lower and upper bounds. */
export const isAtLeast = ({ record }: Amount): boolean => record.comparator === 'gte' || record.comparator === 'gt';
export const isAtMost = ({ record }: Amount): boolean => record.comparator === 'lte' || record.comparator === 'lt';
