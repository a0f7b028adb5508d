import { CHECKS } from '../check/catalogue.js';
import { datasetColumns, type DatasetColumn } from '../dataset/columns.js';
import { CHOICE_NAMES } from '../model/choice-names.js';
import type { CompactNode } from '../model/compact-tree.js';
import type { Lang } from '../model/lang.js';
import { TABLES, type TableName } from '../model/record.js';
import type { Span } from '../model/span.js';
import { ID_COLUMN } from '../model/tables.js';
import { CATALOGUE } from '../rules/catalogue.js';
import { DOUBTS } from '../rules/certainty.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import { DOUBT_WORDS, WARNING_WORDS } from './code-words.js';
import { REVIEWED_FIELDS, REVIEWED_TABLES, type Correction, type FieldValue, type FieldValues, type ReviewedTable } from './correction.js';
import type { DocumentPage, PageField, PageRecord, PageTable } from './page-model.js';
import { PAGE_WORDS, TABLE_NAMES } from './page-words.js';

type Row = Readonly<Record<string, unknown>>;

/** A record as a dataset or a file of json/ holds it; offsets are code points. */
export interface BaseRecord {
  readonly table: TableName;
  readonly row: Row;
  readonly spans: Readonly<Record<string, Span>> | null;
}

/** What the program read in a document, before any correction. */
export interface BaseDocument {
  readonly docId: string;
  readonly text: string;
  readonly tree: CompactNode | null;
  readonly records: readonly BaseRecord[];
}

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
    choices: values?.map((value) => ({ value, label: names?.[value]?.[lang] ?? value })) ?? null,
  };
}

/** The tables that can be reviewed, with their columns in the words of a language. */
export function pageTables(lang: Lang): PageTable[] {
  return REVIEWED_TABLES.map((table) => {
    const columns = new Map(datasetColumns(table).map((column) => [column.name, column]));
    const reviewed: readonly string[] = REVIEWED_FIELDS[table];
    const derived = [...columns.keys()].filter((name) => !reviewed.includes(name) && !OTHERWISE.has(name));
    const made = (names: readonly string[]): PageField[] => names.map((name) => fieldOf(table, columns.get(name)!, lang));
    return { name: table, label: TABLE_NAMES[table][lang], fields: made(reviewed), derived: made(derived) };
  });
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const filled = (row: Row, names: readonly string[]): FieldValues =>
  Object.fromEntries(names.flatMap((name) => (isEmpty(row[name]) ? [] : [[name, row[name] as FieldValue]])));
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const WEIGHTS: ReadonlyMap<string, number> = new Map(DOUBTS.map(({ code, weight }) => [code, weight]));
const isReviewedTable = (table: TableName): table is ReviewedTable => (REVIEWED_TABLES as readonly string[]).includes(table);

function recordOf(
  table: ReviewedTable,
  { row, spans }: BaseRecord,
  derived: readonly string[],
  sections: ReadonlyMap<string, string[]>,
): PageRecord {
  const doubts = texts(row['doubts']);
  return {
    table,
    id: String(row[ID_COLUMN[table]]),
    start: Number(row['char_start']),
    end: Number(row['char_end']),
    section: Array.isArray(row['section']) ? texts(row['section']) : (sections.get(String(row['section_id'])) ?? []),
    values: filled(row, REVIEWED_FIELDS[table]),
    derived: filled(row, derived),
    spans: spans ?? {},
    rules: typeof row['rule'] === 'string' ? row['rule'].split('+') : [],
    certainty: typeof row['certainty'] === 'string' ? row['certainty'] : null,
    doubts,
    warnings: texts(row['warnings']),
    weight: doubts.reduce((sum, doubt) => sum + (WEIGHTS.get(doubt) ?? 0), 0),
  };
}

/** The titles of each section and of those above it. */
function sectionPaths(records: readonly BaseRecord[]): Map<string, string[]> {
  const rows = new Map(records.filter(({ table }) => table === 'sections').map(({ row }) => [String(row['section_id']), row]));
  const pathOf = (id: string, deep = 0): string[] => {
    const row = rows.get(id);
    return row === undefined || deep > 20 ? [] : [...pathOf(String(row['parent_id']), deep + 1), String(row['title'])];
  };
  return new Map([...rows.keys()].map((id) => [id, pathOf(id)]));
}

const PAGE = /^page=(\d+)/u;

/** Where each page begins, as far as records tell. */
function pagesOf(records: readonly BaseRecord[]): (readonly [number, number])[] {
  const known = records
    .flatMap(({ row }): (readonly [number, number])[] => {
      const page = PAGE.exec(typeof row['origin'] === 'string' ? row['origin'] : '')?.[1];
      return page === undefined ? [] : [[Number(row['char_start']), Number(page)]];
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const pages: (readonly [number, number])[] = [];
  for (const one of known) if (one[1] > (pages.at(-1)?.[1] ?? 0)) pages.push(one);
  return pages;
}

/** The records of a document that can be reviewed, in the order of the text. */
export function pageRecords(base: BaseDocument, tables: readonly PageTable[]): PageRecord[] {
  const derived = new Map(tables.map((table) => [table.name, table.derived.map(({ name }) => name)]));
  const sections = sectionPaths(base.records);
  return base.records
    .flatMap((record) => (isReviewedTable(record.table) ? [recordOf(record.table, record, derived.get(record.table) ?? [], sections)] : []))
    .sort(
      (a, b) =>
        a.start - b.start || b.end - a.end || REVIEWED_TABLES.indexOf(a.table) - REVIEWED_TABLES.indexOf(b.table) || (a.id < b.id ? -1 : 1),
    );
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
 * @param entries the lines of the log about it
 * @param around addresses of the pages beside it, and how far the rest of the dataset is
 * @example pageOf(base, [], frame, around).records[0]?.values['value_text'] // 1200
 */
export function pageOf(
  base: BaseDocument,
  entries: readonly Correction[],
  frame: PageFrame,
  around: Pick<DocumentPage, 'previous' | 'next' | 'index' | 'others'>,
): DocumentPage {
  const { lang } = frame;
  const tables = pageTables(lang);
  const records = pageRecords(base, tables);
  const document = base.records.find(({ table }) => table === 'documents')?.row ?? {};
  const text = (name: string): string | null => (typeof document[name] === 'string' ? document[name] : null);
  const [from, to] = [document['period_start'], document['period_end']];
  const summaries = new Map(CATALOGUE.map(({ id, summary }) => [id, summary]));
  const rules = [...new Set(records.flatMap((record) => record.rules))].sort();
  return {
    kind: 'document',
    ...frame,
    ...around,
    words: PAGE_WORDS[lang],
    doc: {
      id: base.docId,
      title: text('title') ?? base.docId,
      file: text('file') ?? '',
      format: text('format') ?? '',
      place: text('place'),
      period: typeof from === 'number' && typeof to === 'number' ? (from === to ? String(from) : `${from}–${to}`) : null,
    },
    text: base.text,
    tree: base.tree,
    pages: pagesOf(base.records),
    records,
    entries,
    tables,
    indicators: INDICATORS.map(({ id, zh, en }) => [id, lang === 'zh' ? zh : `${zh} ${en}`] as const),
    rules: Object.fromEntries(rules.map((id) => [id, summaries.get(id) ?? ''])),
    codes: codesOf(records, lang),
  };
}
