import { CHECKS } from '../check/catalogue.js';
import { sectionPath } from '../commitment/outline.js';
import { datasetColumns, type DatasetColumn } from '../dataset/columns.js';
import { CHOICE_NAMES } from '../model/choice-names.js';
import { codePointOffsets } from '../model/code-points.js';
import { movedTree } from '../model/compact-tree.js';
import type { Extraction } from '../model/extraction.js';
import type { Lang } from '../model/lang.js';
import { TABLES } from '../model/record.js';
import type { Span } from '../model/span.js';
import { ID_COLUMN, idOf, type AnyRecord } from '../model/tables.js';
import { CATALOGUE } from '../rules/catalogue.js';
import { DOUBTS } from '../rules/certainty.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import { subjectsIn } from './about.js';
import { DOUBT_WORDS, WARNING_WORDS } from './code-words.js';
import {
  KEY_FIELD,
  REVIEWED_FIELDS,
  REVIEWED_TABLES,
  type Correction,
  type FieldValue,
  type FieldValues,
  type ReviewedTable,
} from './correction.js';
import type { DocumentPage, IndexRow, PageField, PageRecord, ReviewedColumns } from './page-model.js';
import { REVIEW_WORDS, REVIEWED_NAMES } from './page-words.js';
import { isDecided, isDoubtful, isOpenDoubt, recordState } from './record-state.js';
import { keyPlace, reviewKey } from './subjects.js';

type Row = Readonly<Record<string, unknown>>;

/** Columns that a page shows in another way, or that say what the page itself says. */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...['doc_id', 'place', 'place_code', 'section_id', 'section', 'quote', 'sentence', 'rule', 'certainty', 'doubts', 'warnings'],
  ...['char_start', 'char_end', 'review', ...Object.values(ID_COLUMN)],
]);

type Meta = { readonly title?: string; readonly title_zh?: string; readonly description?: string; readonly description_zh?: string };
interface Shape {
  readonly meta: () => Meta | undefined;
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

function fieldOf(table: ReviewedTable, { name, type, values }: DatasetColumn, lang: Lang): PageField {
  const shape = (TABLES[table].shape as unknown as Readonly<Record<string, Shape>>)[name]!;
  const { title = name, title_zh = name, description = '', description_zh = '' } = shape.meta() ?? {};
  const names = CHOICE_NAMES[name];
  return {
    name,
    label: lang === 'zh' ? title_zh : title,
    about: lang === 'zh' ? description_zh : description,
    type,
    required: type !== 'list' && !shape.safeParse(null).success,
    choices: (values ?? (names && Object.keys(names)))?.map((value) => ({ value, label: names?.[value]?.[lang] ?? value })) ?? null,
  };
}

/** The tables that can be reviewed, with their columns in the words of a language. */
export function pageTables(lang: Lang): ReviewedColumns[] {
  return REVIEWED_TABLES.map((table) => {
    const columns = new Map(datasetColumns(table).map((column) => [column.name, column]));
    const reviewed: readonly string[] = REVIEWED_FIELDS[table];
    const derived = [...columns.keys()].filter((name) => !reviewed.includes(name) && !OTHERWISE.has(name));
    const made = (names: readonly string[]): PageField[] => names.map((name) => fieldOf(table, columns.get(name)!, lang));
    return { name: table, label: REVIEWED_NAMES[table][lang], fields: made(reviewed), derived: made(derived) };
  });
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const filled = (row: Row, names: readonly string[]): FieldValues =>
  Object.fromEntries(names.flatMap((name) => (isEmpty(row[name]) ? [] : [[name, row[name] as FieldValue]])));
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const WEIGHTS: ReadonlyMap<string, number> = new Map(DOUBTS.map(({ code, weight }) => [code, weight]));

/** Where the fields of a record stand, its own words at least where the quote has them once. */
function spansOf(plan: Extraction, table: ReviewedTable, id: string, record: AnyRecord): Readonly<Record<string, Span>> {
  const known = plan.spans[id] ?? {};
  const field = KEY_FIELD[table];
  const place = keyPlace(plan.text, [record.char_start, record.char_end], known[field], (record as unknown as Row)[field]);
  return known[field] === undefined && place !== null ? { ...known, [field]: [place] } : known;
}

/** Where each page begins, of what was read from pages. */
const pagesOf = ({ tree }: Extraction, points: (offset: number) => number): (readonly [number, number])[] =>
  (tree?.pages ?? []).map(([offset, page]) => [points(offset), page]);

/** The records of a document that can be reviewed, in the order of the text. */
function pageRecords(plan: Extraction, tables: readonly ReviewedColumns[], points: (offset: number) => number): PageRecord[] {
  const made = tables.flatMap(({ name: table, derived }) =>
    plan[table].map((record): PageRecord => {
      const row = record as unknown as Row;
      const doubts = texts(row['doubts']);
      const id = idOf(table, record);
      return {
        table,
        id,
        start: points(record.char_start),
        end: points(record.char_end),
        section: sectionPath(plan, typeof row['section_id'] === 'string' ? row['section_id'] : null),
        values: filled(row, REVIEWED_FIELDS[table]),
        derived: filled(
          row,
          derived.map(({ name }) => name),
        ),
        spans: Object.fromEntries(
          Object.entries(spansOf(plan, table, id, record)).map(([field, span]) => [
            field,
            span.map(([start, end]) => [points(start), points(end)] as const),
          ]),
        ),
        rules: typeof row['rule'] === 'string' ? row['rule'].split('+') : [],
        certainty: typeof row['certainty'] === 'string' ? row['certainty'] : null,
        doubts,
        warnings: texts(row['warnings']),
        weight: doubts.reduce((sum, doubt) => sum + (WEIGHTS.get(doubt) ?? 0), 0),
      };
    }),
  );
  const rank = ({ table }: PageRecord): number => REVIEWED_TABLES.indexOf(table);
  return made.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** What the codes of warnings and doubts say. */
function codesOf(records: readonly PageRecord[], lang: Lang): Record<string, string> {
  const checks = new Map(CHECKS.map(({ id, title }) => [id, title]));
  const used = new Set(records.flatMap(({ doubts, warnings }) => [...doubts, ...warnings]));
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { ...WARNING_WORDS, ...DOUBT_WORDS };
  return Object.fromEntries([...used].sort().map((code) => [code, (checks.get(code) ?? words[code])?.[lang] ?? code]));
}

/** What the page is made with besides its document. */
export interface PageFrame {
  readonly lang: Lang;
  readonly title: string;
  readonly key: string;
  readonly citation: string;
  readonly version: string;
  readonly reviewer: string | null;
  readonly served: boolean;
}

/**
 * The page of a document.
 *
 * @param plan    what the program read in it, before any correction
 * @param entries the lines of the log about it
 * @param around  addresses of the pages beside it, and how far the rest of the dataset is
 * @example pageOf(plan, [], frame, around).records[0]?.values['value_text'] // 1200
 */
export function pageOf(
  plan: Extraction,
  entries: readonly Correction[],
  frame: PageFrame,
  around: Pick<DocumentPage, 'previous' | 'next' | 'index' | 'others'>,
): DocumentPage {
  const { lang } = frame;
  const { document } = plan;
  const tables = pageTables(lang);
  const points = codePointOffsets(plan.text);
  const records = pageRecords(plan, tables, points);
  const { period_start: from, period_end: to } = document;
  const summaries = new Map(CATALOGUE.map(({ id, summary }) => [id, summary]));
  const rules = [...new Set(records.flatMap((record) => record.rules))].sort();
  return {
    kind: 'document',
    ...frame,
    ...around,
    words: REVIEW_WORDS[lang],
    doc: {
      id: document.doc_id,
      title: document.title ?? document.doc_id,
      file: document.file,
      format: document.format,
      place: document.place,
      period: from === null || to === null ? null : from === to ? String(from) : `${from}–${to}`,
    },
    text: plan.text,
    tree: plan.tree && movedTree(plan.tree, points),
    pages: pagesOf(plan, points),
    records,
    entries,
    tables,
    indicators: INDICATORS.map(({ id, zh, en }) => [id, lang === 'zh' ? zh : `${zh} ${en}`] as const),
    rules: Object.fromEntries(rules.map((id) => [id, summaries.get(id) ?? ''])),
    codes: codesOf(records, lang),
  };
}

/** How far the review of a document is: what its row in the list says. */
export function rowOf(plan: Extraction, entries: readonly Correction[], address: string): IndexRow {
  const { document } = plan;
  const subjects = entries.length === 0 ? null : subjectsIn(plan, entries);
  const items = REVIEWED_TABLES.flatMap((table) =>
    plan[table].map((record) => {
      const row = record as unknown as Row;
      const standing = recordState(
        filled(row, REVIEWED_FIELDS[table]),
        subjects?.decisions.get(reviewKey(table, idOf(table, record))) ?? null,
      );
      const doubtful = isDoubtful(typeof row['certainty'] === 'string' ? row['certainty'] : null, texts(row['warnings']));
      return { standing, doubtful };
    }),
  );
  const added = (subjects?.added ?? []).map(({ decision }) => ({ standing: recordState({}, decision, true), doubtful: false }));
  const all = [...items, ...added];
  const { period_start: from, period_end: to } = document;
  return {
    id: document.doc_id,
    address,
    title: document.title ?? document.doc_id,
    place: document.place,
    period: from === null || to === null ? null : from === to ? String(from) : `${from}–${to}`,
    records: all.length,
    decided: all.filter(({ standing }) => isDecided(standing)).length,
    doubtful: all.filter(({ standing, doubtful }) => isOpenDoubt(standing, doubtful)).length,
    disputed: all.filter(({ standing }) => standing === 'disputed').length,
    reviewers: [...new Set(entries.map(({ reviewer }) => reviewer))].sort(),
  };
}
