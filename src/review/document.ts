import { codePointOffsets, utf16Offsets } from '../model/code-points.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { hull, type Range } from '../model/span.js';
import { idOf, type AnyRecord } from '../model/tables.js';
import { idsOfAdded, recordWords, subjectsIn, valuesOfRecord } from './about.js';
import { applyCorrections } from './apply.js';
import {
  canonical,
  familyOf,
  fingerprint,
  inTime,
  KEY_FIELD,
  REVIEWED_FIELDS,
  REVIEWED_TABLES,
  type Correction,
  type FieldValues,
  type ReviewedTable,
} from './correction.js';
import { decide, type Decision } from './decide.js';
import { recordState, valuesNow, type RecordState } from './record-state.js';
import { reviewKey, type Subjects } from './subjects.js';

/** A record that can be reviewed, with all that was decided about it; offsets are code points. */
export interface ReviewItem {
  readonly table: ReviewedTable;
  /** T001 */
  readonly id: string;
  readonly added: boolean;
  readonly quote: Range;
  /** the words of KEY_FIELD as lines name them: those that the program read, or the reviewer added */
  readonly key: Range;
  readonly of: string | null;
  /** the reviewed fields as the program read them; {} of one that was added */
  readonly values: FieldValues;
  /** the lines that hold, in time */
  readonly lines: readonly Correction[];
  readonly certainty: string | null;
  readonly section: readonly string[];
  readonly sentence: string;
}

/** A document with its records and what reviewers said of them. */
export interface ReviewDocument {
  readonly docId: string;
  /** what the program itself read; UTF-16 */
  readonly plan: Extraction;
  readonly text: string;
  /** the text's code points */
  readonly points: readonly string[];
  /** an offset in code points as one in UTF-16, and the other way round */
  readonly toUtf16: (point: number) => number;
  readonly toPoints: (offset: number) => number;
  /** in the order of the text */
  readonly items: readonly ReviewItem[];
  readonly entries: readonly Correction[];
  readonly notFound: Subjects['notFound'];
  readonly moved: Subjects['moved'];
  readonly wordsNow: Subjects['wordsNow'];
  /** the records as the tables hold them, by table and id: with what follows from what reviewers have stated */
  readonly inTables: () => ReadonlyMap<string, FieldValues>;
}

/** What a record is after some of its lines. */
export interface ItemState {
  readonly values: FieldValues;
  /** where the words of KEY_FIELD stand now */
  readonly key: Range;
  readonly decision: Decision;
  readonly review: Exclude<RecordState, 'open'> | null;
}

const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

/** The records that reviewers added, under the ids that the tables give them. */
function addedItems(plan: Extraction, { added }: Subjects): ReviewItem[] {
  return [...idsOfAdded(plan, added)].flatMap(([{ key, quote, decision, lines }, id]): ReviewItem[] => {
    const { added: add } = decision;
    if (add === null) return [];
    const { table } = add;
    return [{ table, id, added: true, quote, key, of: add.of ?? null, values: {}, lines, certainty: null, section: [], sentence: '' }];
  });
}

/**
 * Puts a document together for review.
 *
 * @param plan    what the program read, never with corrections in it
 * @param entries the lines about the document, taken back or not
 */
export function reviewDocument(plan: Extraction, entries: readonly Correction[]): ReviewDocument {
  const toPoints = codePointOffsets(plan.text);
  const points = [...plan.text];
  const standsOn = recordWords(plan);
  const subjects = subjectsIn(plan, entries, standsOn);
  const read = REVIEWED_TABLES.flatMap((table) =>
    plan[table].map((record: AnyRecord): ReviewItem => {
      const row = record as unknown as Readonly<Record<string, unknown>>;
      const id = idOf(table, record);
      const { quote, key, of } = standsOn(table, record);
      const { section } = row;
      return {
        table,
        id,
        added: false,
        quote,
        key: key ?? quote,
        of,
        values: valuesOfRecord(table, record),
        lines: subjects.lines.get(reviewKey(table, id)) ?? [],
        certainty: textOr(row['certainty'], '') || null,
        section: Array.isArray(section) ? section.map(String) : [],
        sentence: textOr(row['sentence'], ''),
      };
    }),
  );
  const order = (one: ReviewItem): number => REVIEWED_TABLES.indexOf(one.table);
  let tables: ReadonlyMap<string, FieldValues> | null = null;
  return {
    docId: plan.document.doc_id,
    plan,
    text: plan.text,
    points,
    toUtf16: utf16Offsets(plan.text),
    toPoints,
    items: [...read, ...addedItems(plan, subjects)].sort(
      (a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || order(a) - order(b) || (a.id < b.id ? -1 : 1),
    ),
    entries,
    notFound: subjects.notFound,
    moved: subjects.moved,
    wordsNow: subjects.wordsNow,
    inTables: () => (tables ??= valuesInTables(plan, entries)),
  };
}

function valuesInTables(plan: Extraction, entries: readonly Correction[]): ReadonlyMap<string, FieldValues> {
  const { extraction } = applyCorrections(plan, entries);
  return new Map(
    REVIEWED_TABLES.flatMap((table) =>
      extraction[table].map((record: AnyRecord) => [reviewKey(table, idOf(table, record)), valuesOfRecord(table, record)] as const),
    ),
  );
}

/** What stands of a record in the tables now; a workbook of them shows derived values besides those that were stated. */
export function tableState(document: ReviewDocument, item: ReviewItem): ItemState {
  const state = itemState(document, item);
  const values = document.inTables().get(reviewKey(tableOf(item, state), item.id));
  return values === undefined ? state : { ...state, values };
}

/** Does an acceptance hold for these values? What the reviewer has not seen she has not accepted. */
const holds = (values: FieldValues, { accepted }: Decision): boolean =>
  accepted !== null &&
  Object.entries(accepted.values).every(([field, seen]) => values[field] === undefined || canonical(values[field]) === canonical(seen));

/**
 * What a record is after review.
 *
 * @param lines those of its lines that count: all, one reviewer's, or the first few
 */
export function itemState(document: ReviewDocument, item: ReviewItem, lines: readonly Correction[] = item.lines): ItemState {
  const decision = decide(lines);
  const empty = item.added ? Object.fromEntries(REVIEWED_FIELDS[item.table].map((field) => [field, null])) : item.values;
  const values = valuesNow(empty, decision);
  const last = decision.fields.get(KEY_FIELD[item.table]);
  const now = last?.words ? document.wordsNow(last.entry, last.words) : null;
  const state = recordState(item.values, decision, item.added);
  return { values, key: now === null ? item.key : hull(now), decision, review: state === 'open' ? null : state };
}

/** What a reviewer has said of the record as such; null where nothing, or what no longer holds. */
export const decidedOf = ({ values, decision }: ItemState): 'accept' | 'reject' | null =>
  decision.rejected ? 'reject' : holds(values, decision) ? 'accept' : null;

/** The table that a record belongs to by its kind: a target that is a fact is one of the quantities. */
export const tableOf = ({ table }: ReviewItem, { values }: ItemState): ReviewedTable =>
  familyOf(table) !== 'quantities' ? table : values['kind'] === 'target' ? 'targets' : 'quantities';

/** A fingerprint of what a file showed of a record, so that what was altered there is told from what was altered here. */
export const stampOf = (standing: ItemState): string =>
  fingerprint(canonical({ values: standing.values, key: standing.key, decided: decidedOf(standing) }));

/**
 * What a record has been so far, by fingerprint: as the program read it, after each line, and after each line of one reviewer alone. A file
 * was exported from one of these.
 */
export function stampsOf(document: ReviewDocument, item: ReviewItem): ReadonlyMap<string, ItemState> {
  const people = [...groupBy(item.lines, ({ reviewer }) => reviewer).values()];
  const states = new Map<string, ItemState>();
  for (const lines of [item.lines, ...people])
    for (let count = item.added ? 1 : 0; count <= lines.length; count++) {
      const standing = itemState(document, item, inTime(lines).slice(0, count));
      if (!item.added || standing.decision.added !== null) states.set(stampOf(standing), standing);
    }
  return states;
}
