import type { Interval } from './bootstrap.js';
import { interval } from './bootstrap.js';
import { alphaOf, alphaParts, type Level } from './krippendorff.js';
import type { DocumentScore, ScoredTable, ValuePair } from './ledger.js';
import { labelOf, numberOf, textOfCell } from './same.js';

/** A figure with its 95 % interval; null where there is nothing to count. */
export interface Figure {
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** How far two codings agree in one field. */
export interface FieldScore {
  readonly table: ScoredTable;
  readonly field: string;
  /** records that both have */
  readonly records: number;
  /** share of these records with the field right, two empty cells included */
  readonly agreement: Figure;
  /** Krippendorff's alpha over these records; an empty label is a label of its own, a number is compared only where both have one */
  readonly alpha: Figure & { readonly level: Level };
  /** of the values extracted, how many are right; of those coded, how many were found: over all records, empty cells left out */
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/** Fields whose values are numbers. */
const RATIO: ReadonlySet<string> = new Set(['value_max', 'value_std', 'target_value', 'period_start', 'period_end']);

type Times = readonly number[];
const sum = (times: Times, values: Times): number => times.reduce((all, w, d) => all + w * (values[d] ?? 0), 0);
const over = (part: number, all: number): number | null => (all === 0 ? null : part / all);
const stated = (pair: ValuePair, side: 'got' | 'want'): boolean => textOfCell(pair[side]) !== '';

/** A figure for all documents as they are, and its interval. */
export function figureOf(documents: number, draws: readonly Times[], figure: (times: Times) => number | null): Figure {
  return { value: figure(new Array<number>(documents).fill(1)), interval: interval(draws, figure) };
}

/** The figures of every field of every table, in the order in which they were met. */
export function fieldScores(scores: readonly DocumentScore[], draws: readonly Times[]): FieldScore[] {
  const keys = new Map<string, { table: ScoredTable; field: string }>();
  for (const score of scores)
    for (const { table, field } of [...score.pairs, ...score.lone]) keys.set(`${table}.${field}`, { table, field });
  return [...keys.values()].map(({ table, field }) => {
    const mine = <T extends { table: ScoredTable; field: string }>(all: readonly T[]): T[] =>
      all.filter((one) => one.table === table && one.field === field);
    const pairs = scores.map((score) => mine(score.pairs));
    const lone = scores.map((score) => mine(score.lone));
    const count = (pick: (pair: ValuePair) => boolean): number[] => pairs.map((list) => list.filter(pick).length);
    const all = count(() => true);
    const agreeing = count((pair) => pair.agrees);
    const right = count((pair) => pair.agrees && stated(pair, 'got') && stated(pair, 'want'));
    const extracted = count((pair) => stated(pair, 'got')).map(
      (n, d) => n + (lone[d] ?? []).filter((one) => one.by === 'extracted').length,
    );
    const coded = count((pair) => stated(pair, 'want')).map((n, d) => n + (lone[d] ?? []).filter((one) => one.by === 'coded').length);
    const figure = (of: (times: Times) => number | null): Figure => figureOf(scores.length, draws, of);
    const parts = partsOf(field, pairs);
    return {
      table,
      field,
      records: all.reduce((a, b) => a + b, 0),
      agreement: figure((times) => over(sum(times, agreeing), sum(times, all))),
      alpha: { ...figure((times) => alphaOf(parts, times)), level: RATIO.has(field) ? 'ratio' : 'nominal' },
      precision: figure((times) => over(sum(times, right), sum(times, extracted))),
      recall: figure((times) => over(sum(times, right), sum(times, coded))),
      f1: figure((times) => over(2 * sum(times, right), sum(times, extracted) + sum(times, coded))),
    };
  });
}

function partsOf(field: string, pairs: readonly (readonly ValuePair[])[]): ReturnType<typeof alphaParts> {
  if (RATIO.has(field)) {
    const number = (cell: ValuePair['got']): number | null => {
      const value = numberOf(cell);
      return value === null || Number.isNaN(value) ? null : value;
    };
    // equal but for the last binary digits is equal
    return alphaParts(
      'ratio',
      pairs.map((list) => list.map(({ got, want, agrees }) => (agrees ? [number(want), number(want)] : [number(got), number(want)]))),
    );
  }
  // a pair that agrees by its field's own measure (a task that is near) has one label
  return alphaParts(
    'nominal',
    pairs.map((list) =>
      list.map(({ got, want, agrees }) =>
        agrees ? [labelOf(field, want), labelOf(field, want)] : [labelOf(field, got), labelOf(field, want)],
      ),
    ),
  );
}
