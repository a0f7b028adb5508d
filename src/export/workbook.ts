import { datasetColumns, SEPARATOR, type DatasetColumn } from '../dataset/columns.js';
import type { Both } from '../model/lang.js';
import type { TableName } from '../model/record.js';
import { columns, TABLE_TITLES } from '../write/schemas.js';
import { openWorkbook, type Sheet, type SheetCell } from '../write/xlsx.js';
import { SOURCE_COLUMNS, TABLE_NAMES, type ExportDocument, type Sink } from './document.js';
import { sentencesOf } from './sentences.js';

/** The mark of a link from a record to its sentence, and back. */
const [THERE, BACK] = ['→', '←'];
const HEADS: Readonly<Record<string, Both>> = {
  link: { zh: '原句', en: 'Sentence' },
  doc_id: { zh: '文件编号', en: 'Document id' },
  records: { zh: '记录', en: 'Records' },
  sentence: { zh: '句子', en: 'Sentence' },
  char_start: { zh: '起点', en: 'Start' },
  file: { zh: '文件', en: 'File' },
  sha256: { zh: '校验和', en: 'SHA-256' },
  title: { zh: '标题', en: 'Title' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  place: { zh: '地区', en: 'Place' },
  published_date: { zh: '发布日期', en: 'Published date' },
  source: { zh: '来源', en: 'Source' },
  retrieved: { zh: '获取日期', en: 'Retrieved' },
  item: { zh: '项目', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
};
const headed = (names: readonly string[]): string[][] => [names.map((name) => `${HEADS[name]?.zh} ${HEADS[name]?.en}`), [...names]];
/** Behind the id, so that it stays in view with the id. */
const LINK_AT = 2;

function headsOf(table: TableName): string[][] {
  const own = columns(table).map(({ name, meta }) => [`${String(meta['title_zh'])} ${String(meta['title'])}`, name]);
  if (table !== 'documents') own.splice(LINK_AT, 0, [`${HEADS['link']?.zh} ${HEADS['link']?.en}`, 'link']);
  return [0, 1].map((line) => own.map((column) => column[line] ?? ''));
}

function cellOf({ type }: DatasetColumn, value: unknown): SheetCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(SEPARATOR);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return type === 'date' ? { day: String(value) } : String(value);
}

/** What the first sheet says of the others. */
const NOTES: readonly (readonly [string, string])[] = [
  [
    '说明 How to read',
    '每表一张工作表, 前两行为列名(中文和英文; 数据列名); link 列跳到 sentences 表中的原句, 该表的 link 列跳回第一条记录。多个值以；相连。空格表示无。 ' +
      'A sheet a table; its first two rows are heads (titles; names of the columns). link leads to the sentence in sheet sentences, ' +
      'whose link leads back to its first record. Several values are joined by ；. An empty cell is null.',
  ],
];

/**
 * A workbook of a dataset: what it is and how it is cited, a sheet for each table, the sentences in which records stand, the sources.
 *
 * @param rows of a worksheet at most, where it is not Excel's own limit
 * @param cut told how many texts were longer than a cell can be
 */
export function workbookSink(path: string, name: string, citation: Both, title: string, cut: (texts: number) => void, rows?: number): Sink {
  const book = openWorkbook(path, rows);
  const about = book.sheet('about', headed(['item', 'content']), 0);
  const sheets = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, book.sheet(table, headsOf(table), table === 'documents' ? 1 : LINK_AT + 1)]),
  ) as Record<TableName, Sheet>;
  const sentences = book.sheet('sentences', headed(['doc_id', 'link', 'records', 'char_start', 'sentence']), 2);
  const sources = book.sheet('sources', headed(SOURCE_COLUMNS), 1);
  const declared = Object.fromEntries(TABLE_NAMES.map((table) => [table, datasetColumns(table)])) as Record<
    TableName,
    readonly DatasetColumn[]
  >;
  return {
    add(document: ExportDocument) {
      const { docId, tables } = document;
      const firstSentence = sentences.count();
      const found = sentencesOf(document);
      const linked = new Map<string, number>();
      const firstRow = Object.fromEntries(TABLE_NAMES.map((table) => [table, sheets[table].count()])) as Record<TableName, number>;
      found.forEach(({ text, records, start }, at) => {
        for (const record of records) linked.set(`${record.table} ${record.at}`, firstSentence + at);
        const [first] = records;
        const back = first === undefined ? null : { text: BACK, ...sheets[first.table].placeOf(firstRow[first.table] + first.at) };
        const named = records.map(({ table, id }) => `${table} ${id}`).join(SEPARATOR);
        sentences.append([docId, back, named, start, text]);
      });
      for (const table of TABLE_NAMES)
        tables[table].forEach((row, at) => {
          const cells = declared[table].map((column) => cellOf(column, row[column.name]));
          const sentence = linked.get(`${table} ${at}`);
          if (table !== 'documents')
            cells.splice(LINK_AT, 0, sentence === undefined ? null : { text: THERE, ...sentences.placeOf(sentence) });
          sheets[table].append(cells);
        });
    },
    close(list) {
      for (const one of list) sources.append(SOURCE_COLUMNS.map((column) => one[column]));
      about.append(['引用', citation.zh]);
      about.append(['Citation', citation.en]);
      for (const note of NOTES) about.append(note);
      for (const table of TABLE_NAMES) {
        const { title: en, title_zh: zh, description, description_zh: said } = TABLE_TITLES[table];
        about.append([table, `${zh} ${en}: ${said}; ${description} (${sheets[table].count()})`]);
      }
      book.close({ title, description: `${citation.zh} ${citation.en}` });
      cut(book.cut());
      return [name];
    },
    abandon: () => {
      book.abandon();
    },
  };
}
