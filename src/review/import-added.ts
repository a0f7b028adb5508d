import type { Range } from '../model/span.js';
import { unfit } from './cells.js';
import {
  KEY_FIELD,
  REVIEWED_FIELDS,
  selectorAt,
  withId,
  type Correction,
  type FieldValue,
  type FieldWords,
  type ReviewedTable,
} from './correction.js';
import type { ReviewDocument } from './document.js';
import { isWorded } from './fields.js';
import { OF_FIELD } from './subjects.js';
import type { ImportFault, ToldRecord } from './testimony.js';
import { around, fieldWords, placesOf, readKey, textAt, type KeyReading } from './words.js';

/** What a reviewer must state of a record that she adds: the program derives it of none. */
const REQUIRED = {
  targets: ['measure'],
  quantities: ['kind', 'measure'],
  goals: ['indicator', 'wording'],
  clusters: [],
  responsibilities: ['role'],
  deadlines: ['type'],
} as const satisfies Record<ReviewedTable, readonly string[]>;

/** Where a record that is added stands. */
interface Place extends KeyReading {
  readonly quote: Range;
}
type Tell = (zh: string, en: string) => null;

/** The part of the text that the titles of sections name: from where the last begins to the end; the whole text where there are none. */
function withinSection(document: ReviewDocument, section: readonly string[]): Range {
  let from = 0;
  for (const title of section) {
    const [first] = placesOf(document, title, [from, document.points.length]);
    if (first === undefined) return [from, document.points.length];
    from = first[1];
  }
  return [from, document.points.length];
}

/** Where the words of a row without marks stand: its quote, once in the text or in its section, and its key words in the quote. */
function placeOfRow(document: ReviewDocument, table: ReviewedTable, told: ToldRecord, tell: Tell): Place | null {
  const { quote: words = '', section = [] } = told;
  if (words === '') return tell('新增的行缺少 quote(原文中的引文)', 'the new row has no quote (words of the text)');
  const all = placesOf(document, words, [0, document.points.length]);
  const inSection = section.length > 0 ? placesOf(document, words, withinSection(document, section)) : [];
  const found = all.length === 1 ? all : inSection.slice(0, section.length > 0 ? 1 : 0);
  const [quote] = found;
  if (all.length === 0) return tell(`原文中没有「${words}」`, `"${words}" does not stand in the text`);
  if (quote === undefined)
    return tell(
      `「${words}」在原文中出现 ${all.length} 次; 请把引文写长些, 或在 section 一栏写明章节标题`,
      `"${words}" stands ${all.length} times in the text: quote more, or name its section in the column section`,
    );
  const stated = told.field(KEY_FIELD[table], null);
  const key = stated !== null && 'value' in stated && typeof stated.value === 'string' ? stated.value : null;
  if (key !== null) {
    const places = placesOf(document, key, quote);
    if (places.length !== 1)
      return tell(
        `「${key}」在引文中出现 ${places.length} 次, 应恰好一次`,
        `"${key}" stands ${places.length} times in the quote, and should stand there once`,
      );
    return { ...(readKey(document, table, places[0]!) ?? { key: places[0]!, values: {} }), quote };
  }
  const read = readKey(document, table, quote);
  return read === null
    ? tell('引文中不止一个数值(或没有), 请填写 value_text', 'the quote has no number, or several: fill in value_text')
    : { ...read, quote };
}

/** Where marked words stand. */
function placeOfMark(document: ReviewDocument, table: ReviewedTable, span: Range, tell: Tell): Place | null {
  const read = readKey(document, table, span);
  const words = textAt(document, span);
  if (read === null) return tell(`「${words}」里没有唯一的一个数值`, `no single number stands in "${words}"`);
  return { ...read, quote: around(document, read.key, 'clause') };
}

/** The line of a record that a file adds; null where it is not told well enough, which is a fault. */
export function added(
  document: ReviewDocument,
  told: ToldRecord,
  who: { readonly reviewer: string; readonly time: string },
  faults: ImportFault[],
): Correction | null {
  const tell: Tell = (zh, en) => {
    faults.push({ where: told.where, zh: `${zh}; 未导入`, en: `${en}: not imported` });
    return null;
  };
  const { table, span } = told;
  if (told.id !== null && span === null)
    return tell(`数据集里没有记录 ${told.id}(或已不是这一条)`, `the dataset has no record ${told.id}, or it is another one`);
  if (told.decision === 'reject') return null;
  if (table === null) return tell('没有说明属于哪个表', 'its table is not stated');
  const place = span === null ? placeOfRow(document, table, told, tell) : placeOfMark(document, table, span, tell);
  if (place === null) return null;
  const values: Record<string, FieldValue> = {};
  const words: Record<string, FieldWords> = {};
  const keyField = KEY_FIELD[table];
  for (const field of REVIEWED_FIELDS[table] as readonly string[]) {
    const reading = field === keyField ? null : told.field(field, null);
    if (reading !== null && 'unclear' in reading) return tell(`${field}: ${reading.unclear.zh}`, `${field}: ${reading.unclear.en}`);
    const value = field === 'kind' && table === 'targets' ? 'target' : (reading?.value ?? place.values[field] ?? null);
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const wrong = unfit(table, field, value);
    if (wrong !== null) return tell(`${field} ${wrong.zh}`, `${field} ${wrong.en}`);
    values[field] = value;
    const places = typeof value === 'string' && isWorded(field) ? placesOf(document, value, place.quote) : [];
    if (places.length === 1) words[field] = fieldWords(document, places[0]!);
  }
  if (table === 'quantities' && values['kind'] === 'target') delete values['kind'];
  const lacking = REQUIRED[table].filter((field) => values[field] === undefined);
  if (lacking.length > 0) return tell(`新增的记录缺少 ${lacking.join('、')}`, `the new record lacks ${lacking.join(', ')}`);
  words[keyField] = fieldWords(document, place.key);
  values[keyField] = words[keyField].exact;
  const of = OF_FIELD[table] === null ? undefined : values[OF_FIELD[table]];
  return withId({
    act: 'add',
    time: who.time,
    reviewer: who.reviewer,
    doc_id: document.docId,
    table,
    record: null,
    quote: selectorAt(document.points, place.quote[0], place.quote[1]),
    key: place.key,
    ...(typeof of === 'string' ? { of } : {}),
    why: told.why ?? null,
    values,
    words,
  });
}
