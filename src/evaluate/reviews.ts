import {
  canonical,
  REVIEWED_FIELDS,
  REVIEWED_TABLES,
  type FieldValue,
  type FieldValues,
  type ReviewedTable,
} from '../review/correction.js';
import { itemState, type ReviewDocument, type ReviewItem } from '../review/document.js';
import { resample } from './bootstrap.js';
import { figureOf, type Figure } from './fields.js';
import { alphaOf, alphaParts, type Level } from './krippendorff.js';

/** The program among those who read a document: what it read itself, never a corrected table. */
export const PROGRAM = 'gangmu';

/** Records that two have decided: both found them, or one did. Both rejected: in neither count. */
export interface PairTable {
  readonly table: ReviewedTable;
  readonly records: number;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly f1: Figure;
}
/** How far two agree in a field of the records that both found. */
export interface PairField {
  readonly table: ReviewedTable;
  readonly field: string;
  readonly records: number;
  readonly agreement: Figure;
  readonly alpha: Figure & { readonly level: Level };
}
export interface CoderPair {
  readonly first: string;
  readonly second: string;
  /** in which both have decided something */
  readonly documents: number;
  readonly tables: readonly PairTable[];
  readonly fields: readonly PairField[];
}
/** What two reviewers last said differently of a record. */
export interface Dispute {
  readonly docId: string;
  readonly table: ReviewedTable;
  readonly record: string;
  /** `record` where one has rejected it */
  readonly field: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly quote: string;
}
export interface ReviewAgreement {
  readonly reviewers: readonly string[];
  readonly resamples: number;
  readonly seed: number;
  /** reviewers by two, then each with the program */
  readonly pairs: readonly CoderPair[];
  readonly disputes: readonly Dispute[];
}

/** What somebody says of a record: its fields, or that it is none. */
type Stance = FieldValues | 'out';

/** The stances of one document, record by record; null where somebody has not decided. */
interface Stances {
  readonly items: readonly ReviewItem[];
  readonly of: ReadonlyMap<string, readonly (Stance | null)[]>;
}

const linesBy = (item: ReviewItem, name: string): ReviewItem['lines'] =>
  item.lines.filter(({ reviewer, act }) => reviewer === name && act !== 'note');

/** What a reviewer says of each record. One that another has added she rejects by silence where she has decided all of its table. */
function stancesOf(document: ReviewDocument, name: string): (Stance | null)[] {
  const { items } = document;
  if (name === PROGRAM) return items.map((item) => (item.added ? 'out' : item.values));
  const open = new Set(items.filter((item) => !item.added && linesBy(item, name).length === 0).map(({ table }) => table));
  return items.map((item) => {
    const lines = linesBy(item, name);
    if (lines.length === 0) return item.added && !open.has(item.table) ? 'out' : null;
    const { decision, values } = itemState(document, item, lines);
    if (decision.rejected) return 'out';
    const own = item.lines.find(({ act }) => act === 'add');
    return item.added && decision.added === null && own
      ? { ...itemState(document, item, [own]).values, ...decidedValues(decision) }
      : values;
  });
}
const decidedValues = ({ fields }: ReturnType<typeof itemState>['decision']): FieldValues =>
  Object.fromEntries([...fields].map(([field, { to }]) => [field, to]));

const RATIO: ReadonlySet<string> = new Set(['value', 'value_max', 'baseline_value', 'target_value', 'strength']);
type Times = readonly number[];
const sum = (times: Times, counts: Times): number => times.reduce((all, w, d) => all + w * (counts[d] ?? 0), 0);
const over = (part: number, all: number): number | null => (all === 0 ? null : part / all);

/** Two stances on each record of a table, document by document, where both have decided. */
type Decided = readonly (readonly (readonly [Stance, Stance])[])[];

function tableOf(table: ReviewedTable, decided: Decided, draws: readonly Times[]): PairTable {
  const count = (pick: (a: Stance, b: Stance) => boolean): number[] => decided.map((list) => list.filter(([a, b]) => pick(a, b)).length);
  const all = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const both = count((a, b) => a !== 'out' && b !== 'out');
  const first = count((a, b) => a !== 'out' && b === 'out');
  const second = count((a, b) => a === 'out' && b !== 'out');
  return {
    table,
    records: all(count(() => true)),
    both: all(both),
    onlyFirst: all(first),
    onlySecond: all(second),
    f1: figureOf(decided.length, draws, (times) =>
      over(2 * sum(times, both), 2 * sum(times, both) + sum(times, first) + sum(times, second)),
    ),
  };
}

function fieldOf(table: ReviewedTable, field: string, decided: Decided, draws: readonly Times[]): PairField {
  const values = decided.map((list) =>
    list.flatMap(([a, b]) => (a === 'out' || b === 'out' ? [] : [[a[field] ?? null, b[field] ?? null] as const])),
  );
  const all = values.map((list) => list.length);
  const equal = values.map((list) => list.filter(([a, b]) => canonical(a) === canonical(b)).length);
  const number = (value: FieldValue): number | null => (typeof value === 'number' ? value : null);
  const parts = RATIO.has(field)
    ? alphaParts(
        'ratio',
        values.map((list) => list.map(([a, b]) => [number(a), number(b)])),
      )
    : alphaParts(
        'nominal',
        values.map((list) => list.map(([a, b]) => [canonical(a), canonical(b)])),
      );
  return {
    table,
    field,
    records: all.reduce((a, b) => a + b, 0),
    agreement: figureOf(values.length, draws, (times) => over(sum(times, equal), sum(times, all))),
    alpha: { ...figureOf(values.length, draws, (times) => alphaOf(parts, times)), level: RATIO.has(field) ? 'ratio' : 'nominal' },
  };
}

function pairOf(first: string, second: string, documents: readonly Stances[], resamples: number, seed: number): CoderPair {
  const two = documents.map(({ items, of }) =>
    items.flatMap((item, at) => {
      const [a, b] = [of.get(first)?.[at] ?? null, of.get(second)?.[at] ?? null];
      return a === null || b === null ? [] : [{ table: item.table, stances: [a, b] as const }];
    }),
  );
  const shared = two.filter((list) => list.length > 0);
  const draws = resample(shared.length, resamples, seed);
  const tables = REVIEWED_TABLES.map((table) => {
    const decided: Decided = shared.map((list) => list.filter((one) => one.table === table).map(({ stances }) => stances));
    return { table, decided };
  }).filter(({ decided }) => decided.some((list) => list.length > 0));
  return {
    first,
    second,
    documents: shared.length,
    tables: tables.map(({ table, decided }) => tableOf(table, decided, draws)),
    fields: tables.flatMap(({ table, decided }) =>
      (REVIEWED_FIELDS[table] as readonly string[])
        .map((field) => fieldOf(table, field, decided, draws))
        .filter(({ records }) => records > 0),
    ),
  };
}

function disputesOf(document: ReviewDocument, stances: Stances): Dispute[] {
  return document.items.flatMap((item, at) =>
    itemState(document, item).decision.disputed.map((field): Dispute => {
      const said = [...stances.of].flatMap(([name, own]): [string, FieldValue][] => {
        const stance = own[at] ?? null;
        if (stance === null || name === PROGRAM) return [];
        if (field === 'record') return [[name, stance === 'out' ? 'reject' : 'accept']];
        return stance === 'out' ? [] : [[name, stance[field] ?? null]];
      });
      const quote = document.points.slice(item.quote[0], item.quote[1]).join('');
      return { docId: document.docId, table: item.table, record: item.id, field, values: Object.fromEntries(said), quote };
    }),
  );
}

/**
 * How far reviewers agree with each other, and with the program. What each has decided is compared, over the records that both of a pair
 * have decided; who corrects a field lets the others stand. Intervals are over documents.
 *
 * @param documents may be made one after the other: of each only the stances are kept
 */
export function reviewAgreement(
  documents: Iterable<ReviewDocument>,
  { resamples = 1000, seed = 1 }: { readonly resamples?: number; readonly seed?: number } = {},
): ReviewAgreement {
  const all: Stances[] = [];
  const disputes: Dispute[] = [];
  const names = new Set<string>();
  for (const document of documents) {
    if (document.entries.length === 0) continue;
    const own = [...new Set(document.items.flatMap(({ lines }) => lines.map(({ reviewer }) => reviewer)))].sort();
    for (const name of own) names.add(name);
    const stances: Stances = {
      // the text and the lines are not kept
      items: document.items.map((item) => ({ ...item, lines: [] })),
      of: new Map([PROGRAM, ...own].map((name) => [name, stancesOf(document, name)])),
    };
    all.push(stances);
    disputes.push(...disputesOf(document, stances));
  }
  const reviewers = [...names].sort();
  const two = reviewers.flatMap((first, at) => reviewers.slice(at + 1).map((second) => [first, second] as const));
  const pairs = [...two, ...reviewers.map((name) => [name, PROGRAM] as const)].map(([first, second]) =>
    pairOf(first, second, all, resamples, seed),
  );
  return { reviewers, resamples, seed, pairs: pairs.filter(({ documents: shared }) => shared > 0), disputes };
}
