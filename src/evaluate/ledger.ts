import type { Cause } from './causes.js';
import type { TextPlace, PlacedText } from './place.js';
import { same, textOfCell, type ScoredCell, type ScoredRow } from './same.js';

export type ScoredTable = 'targets' | 'quantities' | 'clusters' | 'responsibilities' | 'deadlines' | 'sections' | 'goals' | 'document';

/** Right and wrong records: true and false positives, false negatives. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}
/** How many of all are right. */
export interface RightOfAll {
  right: number;
  all: number;
}

/** One pair of values that two codings give to one field of one record. */
export interface ValuePair {
  readonly table: ScoredTable;
  readonly field: string;
  readonly got: ScoredCell;
  readonly want: ScoredCell;
  readonly agrees: boolean;
}
/** A value that one coding gives in a record that the other one does not have. */
export interface LoneValue {
  readonly table: ScoredTable;
  readonly field: string;
  readonly by: 'extracted' | 'coded';
}

/** One difference between the extraction and the coding. */
export interface Miss {
  readonly document: string;
  readonly table: ScoredTable;
  readonly cause: Cause;
  /** who has the record: only the coder, only the program, or both */
  readonly side: 'coded' | 'extracted' | 'both';
  /** the field that differs; null where the record as a whole does */
  readonly field: string | null;
  /** kind of the quantity as extracted and as coded */
  readonly kinds: { readonly got: string | null; readonly want: string | null } | null;
  readonly got: string | null;
  readonly want: string | null;
  /** indicator, name, unit, time or heading */
  readonly about: string;
  readonly quote: string;
  readonly sentence: string;
}

/** Everything that one document adds to the figures. */
export interface DocumentScore {
  readonly name: string;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly shares: ReadonlyMap<string, RightOfAll>;
  readonly pairs: readonly ValuePair[];
  readonly lone: readonly LoneValue[];
  readonly misses: readonly Miss[];
  /** records coded (optional ones left out), extracted, and found, by table */
  readonly counts: ReadonlyMap<ScoredTable, { coded: number; extracted: number; matched: number }>;
}

/** What the caller says of a difference; the ledger knows the rest. */
export type Told = Omit<Miss, 'document' | 'sentence' | 'kinds'> & Partial<Pick<Miss, 'kinds'>>;

/** Where one document's comparison is written down, figure by figure. */
export interface Ledger {
  readonly tally: (name: string, part: keyof Tally, add?: boolean) => void;
  readonly share: (name: string, right: boolean) => void;
  readonly count: (table: ScoredTable, part: 'coded' | 'extracted' | 'matched') => void;
  /** two values of one field of one record */
  readonly compare: (table: ScoredTable, field: string, got: ScoredCell, want: ScoredCell, agrees?: boolean) => void;
  /** the fields of a record that only one of the two has */
  readonly alone: (table: ScoredTable, fields: readonly string[], by: LoneValue['by'], row: ScoredRow) => void;
  readonly miss: (told: Told, place: TextPlace | null) => void;
  readonly close: () => DocumentScore;
}

/** A cell as text; null where it is empty. */
export const nullIfEmpty = (cell: ScoredCell): string | null => textOfCell(cell) || null;

/** Opens the ledger of one document. */
export function openLedger(name: string, text: PlacedText): Ledger {
  const tallies = new Map<string, Tally>();
  const shares = new Map<string, RightOfAll>();
  const counts = new Map<ScoredTable, { coded: number; extracted: number; matched: number }>();
  const pairs: ValuePair[] = [];
  const lone: LoneValue[] = [];
  const misses: Miss[] = [];
  return {
    // a figure is there once something is added to it, be it 0
    tally(figure, part, add = true) {
      const entry = tallies.get(figure) ?? { tp: 0, fp: 0, fn: 0 };
      entry[part] += Number(add);
      tallies.set(figure, entry);
    },
    share(figure, right) {
      const entry = shares.get(figure) ?? { right: 0, all: 0 };
      shares.set(figure, { right: entry.right + Number(right), all: entry.all + 1 });
    },
    count(table, part) {
      const entry = counts.get(table) ?? { coded: 0, extracted: 0, matched: 0 };
      entry[part]++;
      counts.set(table, entry);
    },
    compare(table, field, got, want, agrees = same(field, got, want)) {
      pairs.push({ table, field, got: got ?? null, want: want ?? null, agrees });
    },
    alone(table, fields, by, row) {
      for (const field of fields) if (textOfCell(row[field]) !== '') lone.push({ table, field, by });
    },
    miss(told, place) {
      misses.push({ kinds: null, ...told, document: name, sentence: place && place[0] >= 0 ? text.sentence(place) : '' });
    },
    close: () => ({ name, tallies, shares, pairs, lone, misses, counts }),
  };
}
