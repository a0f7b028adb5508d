import { cellText, readCell, type RawCell } from '../cells.js';
import { familyOf, REVIEWED_FIELDS, REVIEWED_TABLES, type ReviewedTable } from '../correction.js';
import { decidedOf, itemState, stampOf, tableOf, type ReviewDocument, type ReviewItem } from '../document.js';
import type { ImportFault, Testimony, ToldRecord } from '../testimony.js';
import { around, textAt } from '../words.js';
import type { Documents } from './format.js';

/** Columns before the fields. */
const HEAD = ['doc_id', 'table', 'record', 'decision', 'why', 'note', 'review', 'certainty'] as const;
/** Columns behind them. `state` tells what was altered here from what was altered elsewhere meanwhile. */
const FOOT = ['quote', 'section', 'sentence', 'state'] as const;
const PATH = ' > ';
/** Tables with the same columns are one sheet. */
export const SHEETS = [...new Set(REVIEWED_TABLES.map(familyOf))];
export type SheetName = (typeof SHEETS)[number];

export const sheetColumns = (sheet: SheetName): readonly string[] => [...HEAD, ...REVIEWED_FIELDS[sheet], ...FOOT];
/** The column that nobody edits. */
const STATE = 'state';

/** What a cell of a sheet holds: a number as a number, a text as a text. */
export type SheetValue = string | number | boolean | null;

function rowOf(document: ReviewDocument, item: ReviewItem): SheetValue[] {
  const standing = itemState(document, item);
  const { table } = item;
  const sentence = item.sentence === '' ? textAt(document, around(document, item.quote, 'sentence')) : item.sentence;
  const last = (act: 'why' | 'note'): string | null =>
    act === 'note' ? (standing.decision.notes.at(-1)?.why ?? null) : (item.lines.findLast((line) => line.act !== 'note')?.why ?? null);
  return [
    document.docId,
    tableOf(item, standing),
    item.id,
    decidedOf(standing),
    last('why'),
    last('note'),
    standing.review,
    item.certainty,
    ...(REVIEWED_FIELDS[table] as readonly string[]).map((field) => {
      const value = standing.values[field] ?? null;
      return typeof value === 'number' || typeof value === 'boolean' ? value : cellText(value);
    }),
    textAt(document, item.quote),
    item.section.join(PATH),
    sentence,
    stampOf(standing),
  ];
}

/** The rows of a document in one sheet, in the order of the text. */
export const sheetRows = (document: ReviewDocument, sheet: SheetName): SheetValue[][] =>
  document.items.filter(({ table }) => familyOf(table) === sheet).map((item) => rowOf(document, item));

/** A row as it comes back, by the names of its columns. */
export interface GivenRow {
  /** the file with its line */
  readonly where: string;
  readonly cells: Readonly<Record<string, RawCell>>;
  /** the table that its sheet is of, where the row does not say */
  readonly table: ReviewedTable | null;
}

const DECISIONS: Readonly<Record<string, 'accept' | 'reject'>> = {
  accept: 'accept',
  accepted: 'accept',
  ok: 'accept',
  接受: 'accept',
  确认: 'accept',
  reject: 'reject',
  rejected: 'reject',
  否决: 'reject',
  删除: 'reject',
};
const plain = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : (cell instanceof Date ? cell.toISOString() : String(cell)).replace(/\r\n?/gu, '\n').trim();

/** Is a row one that people have left empty? */
export const isBlankRow = ({ cells }: GivenRow): boolean => Object.values(cells).every((cell) => plain(cell) === '');

/** Texts without white space: spreadsheets fold it. */
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** What a row says; null, and a fault, where that cannot be told. */
function toldOf({ where, cells, table: own }: GivenRow, document: ReviewDocument, faults: ImportFault[]): ToldRecord | null {
  const fault = (zh: string, en: string): null => {
    faults.push({ where, zh: `${zh}, 未导入`, en: `${en}: not imported` });
    return null;
  };
  const name = plain(cells['table']) || own;
  const table = REVIEWED_TABLES.find((one) => one === name);
  if (table === undefined) return fault(`没有名为「${name ?? ''}」的表`, `no table is called "${name ?? ''}"`);
  const id = plain(cells['record']) || null;
  const quote = plain(cells['quote']);
  const item = id === null ? undefined : document.items.find((one) => one.id === id);
  if (item && quote !== '' && squeezed(textAt(document, item.quote)) !== squeezed(quote))
    return fault(
      `数据集里编号 ${id} 的记录现在是另一条(引文不同)`,
      `the record ${id} of the dataset is another one now (its quote is not the same)`,
    );
  const said = plain(cells['decision']);
  const decision = DECISIONS[said.toLowerCase()] ?? null;
  if (said !== '' && decision === null)
    return fault(`decision「${said}」不是 accept、reject 或空`, `decision "${said}" is neither accept, reject nor blank`);
  const why = plain(cells['why']);
  const note = plain(cells['note']);
  const isShown = (text: string, kind: 'why' | 'note'): boolean =>
    item !== undefined && item.lines.some((line) => line.why === text && (kind === 'note') === (line.act === 'note'));
  return {
    where,
    id,
    table,
    span: null,
    field: (field, exported) => (cells[field] === undefined ? null : readCell(table, field, cells[field] ?? null, exported)),
    ...('decision' in cells ? { decision } : {}),
    // what the row was exported with was said before
    why: why === '' || isShown(why, 'why') ? null : why,
    note: note === '' || isShown(note, 'note') ? null : note,
    quote,
    section: plain(cells['section'])
      .split(/[>；]/u)
      .map((title) => title.trim())
      .filter((title) => title !== ''),
    state: plain(cells[STATE]) || null,
  };
}

/** What rows say, document by document. Rows that are not there say nothing: a spreadsheet may have been filtered. */
export function testimoniesOf(rows: Iterable<GivenRow>, { document }: Documents, faults: ImportFault[]): Testimony[] {
  const byDocument = new Map<string, GivenRow[]>();
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const docId = plain(row.cells['doc_id']);
    const list = byDocument.get(docId);
    if (list) list.push(row);
    else byDocument.set(docId, [row]);
  }
  return [...byDocument].flatMap(([docId, list]): Testimony[] => {
    const own = docId === '' ? null : document(docId);
    if (own === null) {
      const zh = docId === '' ? 'doc_id 为空' : `数据集里没有文件 ${docId}`;
      const en = docId === '' ? 'its doc_id is blank' : `the dataset has no document ${docId}`;
      faults.push({ where: list[0]!.where, zh: `${zh}: ${list.length} 行未导入`, en: `${en}; rows not imported: ${list.length}` });
      return [];
    }
    const told = list.flatMap((row) => toldOf(row, own, faults) ?? []);
    return [{ docId, reviewer: null, account: null, time: null, told, exported: null }];
  });
}

/** Is it the head of such a sheet? */
export const isHead = (names: readonly RawCell[]): boolean =>
  names.includes('doc_id') && (names.includes('record') || names.includes('quote'));
