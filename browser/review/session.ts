import { codePointOffsets, utf16Offsets } from '../../src/model/code-points.js';
import { hull, type Range, type Span } from '../../src/model/span.js';
import {
  inForce,
  KEY_FIELD,
  merged,
  selectorAt,
  withId,
  type Correction,
  type FieldValue,
  type FieldValues,
  type FieldWords,
  type ReviewedTable,
  type Unsigned,
} from '../../src/review/correction.js';
import type { Decision } from '../../src/review/decide.js';
import type { DocumentPage, PageField, PageRecord, ReviewedColumns } from '../../src/review/page-model.js';
import { recordState, valuesNow, type RecordState } from '../../src/review/record-state.js';
import { OF_FIELD, reviewKey, subjectsOf, type Subjects } from '../../src/review/subjects.js';

/** A record on the page: one that the program read, or one that a reviewer added. Offsets are UTF-16. */
export interface Item {
  /** the same as long as the page is open */
  readonly key: string;
  readonly table: ReviewedTable;
  readonly id: string;
  readonly record: PageRecord | null;
  readonly start: number;
  readonly end: number;
  /** the words it stands on */
  readonly words: Span;
  /** where each field stands, corrections included */
  readonly spans: Readonly<Record<string, Span>>;
  readonly base: FieldValues;
  readonly decision: Decision | null;
  readonly lines: readonly Correction[];
  readonly standing: RecordState;
  readonly values: FieldValues;
}

/** A change of a field as it stands in the form. */
export interface Change {
  readonly field: string;
  readonly to: FieldValue;
  /** UTF-16 */
  readonly words: Span | null;
}

export interface Session {
  readonly text: string;
  readonly tables: ReadonlyMap<ReviewedTable, ReviewedColumns>;
  readonly items: () => readonly Item[];
  readonly item: (key: string | null) => Item | null;
  readonly entries: () => readonly Correction[];
  readonly notFound: () => Subjects['notFound'];
  /** lines of others, or of this browser from before */
  readonly take: (entries: readonly Correction[]) => void;
  readonly accept: (item: Item) => void;
  readonly reject: (item: Item, why: string | null) => void;
  readonly correct: (item: Item, changes: readonly Change[], why: string | null) => void;
  /** @returns the key of the new record */
  readonly add: (table: ReviewedTable, quote: Range, changes: readonly Change[], why: string | null) => string;
  readonly note: (item: Item, text: string) => void;
  /** takes back the reviewer's last act; @returns the key of its record, null where there is none */
  readonly undo: () => string | null;
}

/** Fields that follow from others when these are corrected: who accepts such a record has not looked at them. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  targets: ['indicator_id', 'indicator_scope', 'comparator', 'deadline_source', 'verb', 'strength'],
  quantities: ['indicator_id', 'indicator_scope', 'comparator', 'deadline_source', 'verb', 'strength'],
  goals: ['indicator_id', 'indicator_scope'],
  clusters: ['sector_id'],
  responsibilities: ['unit_name', 'unit_function'],
  deadlines: [],
};

/** A value for a field that says nothing. */
const emptyOf = ({ type }: PageField): FieldValue => (type === 'list' ? [] : null);

/** The records of a document with all that was decided, and what a reviewer can do. */
export function createSession(
  page: DocumentPage,
  reviewer: () => string,
  put: (entries: readonly Correction[]) => void,
  changed: (keys: ReadonlySet<string>) => void,
): Session {
  const { text } = page;
  const units = utf16Offsets(text);
  const points = codePointOffsets(text);
  let characters: string[] | null = null;
  const tables = new Map(page.tables.map((table) => [table.name, table]));
  const inUnits = (span: Span): Span => span.map(([start, end]) => [units(start), units(end)] as const);
  const inPoints = (span: Span): Span => span.map(([start, end]) => [points(start), points(end)] as const);
  const expanded = (table: ReviewedTable, values: FieldValues): FieldValues =>
    Object.fromEntries((tables.get(table)?.fields ?? []).map((field) => [field.name, values[field.name] ?? emptyOf(field)]));
  const selector = (start: number, end: number) => selectorAt((characters ??= [...text]), points(start), points(end));

  const byRecord = new Map(page.records.map((record) => [reviewKey(record.table, record.id), record]));
  const ofOf = (table: ReviewedTable, values: FieldValues): string | null => {
    const field = OF_FIELD[table];
    const of = field === null ? null : values[field];
    return typeof of === 'string' ? of : null;
  };
  const records = page.records.map(({ table, id, start, end, values }) => ({
    table,
    id,
    charStart: start,
    charEnd: end,
    of: ofOf(table, values),
  }));
  const keyHull = (table: ReviewedTable, id: string): Range | null => {
    const span = byRecord.get(reviewKey(table, id))?.spans[KEY_FIELD[table]];
    return span === undefined || span.length === 0 ? null : hull(span);
  };
  const fixed = page.records.map((record) => ({
    key: reviewKey(record.table, record.id),
    spans: Object.fromEntries(Object.entries(record.spans).map(([field, span]) => [field, inUnits(span)])),
    base: expanded(record.table, record.values),
    record,
  }));

  let entries: Correction[] = [];
  let subjects: Subjects;
  let items: Item[] = [];
  let byKey = new Map<string, Item>();

  /** Where the fields stand that reviewers have said anything about. */
  function spansNow(before: Item['spans'], decision: Decision): Item['spans'] {
    const spans: Record<string, Span> = { ...before };
    const { added } = decision;
    for (const [field, words] of Object.entries(added?.words ?? {})) {
      const now = added && subjects.wordsNow(added, words);
      if (now) spans[field] = inUnits(now);
    }
    for (const [field, { words, entry }] of decision.fields) {
      const now = words && subjects.wordsNow(entry, words);
      if (now) spans[field] = inUnits(now);
      else delete spans[field];
    }
    return spans;
  }

  function join(): void {
    subjects = subjectsOf(text, keyHull, records, entries);
    const known = byKey;
    const made = fixed.map(({ key, spans, base, record }): Item => {
      const decision = subjects.decisions.get(key) ?? null;
      const before = known.get(key);
      const lines = subjects.lines.get(key) ?? [];
      if (before && sameLines(before.lines, lines)) return before;
      return {
        key,
        table: record.table,
        id: record.id,
        record,
        start: units(record.start),
        end: units(record.end),
        words: spans[KEY_FIELD[record.table]] ?? [[units(record.start), units(record.end)]],
        spans: decision ? spansNow(spans, decision) : spans,
        base,
        decision,
        lines,
        standing: recordState(base, decision),
        values: valuesNow(base, decision),
      };
    });
    const added = subjects.added.flatMap(({ decision, quote, lines, key: place }): Item[] => {
      const { added: entry } = decision;
      if (entry === null) return [];
      const base = expanded(entry.table, entry.values);
      const key = `added ${entry.id}`;
      const before = known.get(key);
      if (before && sameLines(before.lines, lines)) return [before];
      return [
        {
          key,
          table: entry.table,
          id: '+',
          record: null,
          start: units(quote[0]),
          end: units(quote[1]),
          words: inUnits([place]),
          spans: spansNow({}, decision),
          base,
          decision,
          lines,
          standing: recordState(base, decision, true),
          values: valuesNow(base, decision),
        },
      ];
    });
    // in the order in which the words stand that they are about: several may begin with one and the same quote
    items = [...made, ...added].sort((a, b) => hull(a.words)[0] - hull(b.words)[0] || a.start - b.start || b.end - a.end);
    byKey = new Map(items.map((item) => [item.key, item]));
    const touched = new Set<string>();
    for (const key of new Set([...known.keys(), ...byKey.keys()])) if (known.get(key) !== byKey.get(key)) touched.add(key);
    changed(touched);
  }

  let last = 0;
  const newest = (): number => Date.parse(entries.at(-1)?.time ?? '') || 0;
  /** Acts are told apart, and put in order, by their time; a clock that was set back must not put one before those that it answers. */
  const now = (): string => {
    last = Math.max(Date.now(), last + 1, newest() + 1);
    return new Date(last).toISOString();
  };
  const common = (item: Item, time: string, why: string | null) => ({
    time,
    reviewer: reviewer(),
    doc_id: page.doc.id,
    table: item.table,
    record: item.record?.id ?? null,
    quote: selector(item.start, item.end),
    key: (([start, end]: Range): Range => [points(start), points(end)])(hull(item.words)),
    ...(ofOf(item.table, item.base) === null ? {} : { of: ofOf(item.table, item.base)! }),
    why,
  });
  const wordsOf = (span: Span): FieldWords => ({
    span: inPoints(span),
    exact: span.map(([start, end]) => text.slice(start, end)).join(''),
  });
  const write = (lines: readonly Unsigned[]): readonly Correction[] => {
    const signed = lines.map(withId);
    entries = [...entries, ...signed];
    put(signed);
    join();
    return signed;
  };
  const seen = (item: Item): FieldValues => {
    const corrected = item.decision !== null && item.decision.fields.size > 0;
    const left = corrected ? (FOLLOWING[item.table] ?? []) : [];
    return Object.fromEntries(Object.entries(item.values).filter(([field]) => !left.includes(field) || item.decision?.fields.has(field)));
  };

  return {
    text,
    tables,
    items: () => items,
    item: (key) => byKey.get(key ?? '') ?? null,
    entries: () => entries,
    notFound: () => subjects.notFound,
    take: (more) => {
      const before = entries.length;
      entries = merged(entries, more);
      if (entries.length > before || byKey.size === 0) join();
    },
    accept: (item) => write([{ ...common(item, now(), null), act: 'accept', values: seen(item) }]),
    reject: (item, why) => write([{ ...common(item, now(), why), act: 'reject', values: item.values }]),
    correct: (item, changes, why) => {
      const head = common(item, now(), why);
      write(
        changes.map(({ field, to, words }) => ({
          ...head,
          act: 'correct' as const,
          field,
          from: item.values[field] ?? null,
          to,
          words: words && wordsOf(words),
        })),
      );
    },
    add: (table, [start, end], changes, why) => {
      const values = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
      const words = Object.fromEntries(changes.flatMap(({ field, words: span }) => (span === null ? [] : [[field, span] as const])));
      const own = words[KEY_FIELD[table]] ?? [[start, end] as const];
      const item = { table, record: null, start, end, words: own, base: values } as unknown as Item;
      const line: Unsigned = {
        ...common(item, now(), why),
        act: 'add',
        values,
        words: Object.fromEntries(Object.entries(words).map(([field, span]) => [field, wordsOf(span)])),
      };
      const [signed] = write([line]);
      const found = items.find(({ lines }) => lines.some(({ id }) => id === signed?.id));
      return found?.key ?? '';
    },
    note: (item, words) => write([{ ...common(item, now(), words), act: 'note' }]),
    undo: () => {
      const own = inForce(entries).filter((entry) => entry.reviewer === reviewer());
      const newest = own.at(-1);
      if (!newest) return null;
      // what was written at one stroke is taken back at one
      const lines = own.filter(({ time }) => time === newest.time);
      const item = items.find((one) => one.lines.some(({ id }) => id === newest.id));
      const time = now();
      write(
        lines.map(({ id, doc_id, table, record, quote, key, of }) => ({
          time,
          reviewer: reviewer(),
          doc_id,
          table,
          record,
          quote,
          key,
          ...(of === undefined ? {} : { of }),
          why: null,
          act: 'undo' as const,
          undoes: id,
        })),
      );
      return item?.key ?? '';
    },
  };
}

const sameLines = (a: readonly Correction[], b: readonly Correction[]): boolean =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
