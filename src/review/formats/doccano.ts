import { choicesOf } from '../cells.js';
import { REVIEWED_TABLES, type FieldValue, type ReviewedTable } from '../correction.js';
import { itemState, tableOf, type ReviewDocument, type ReviewItem, type ItemState } from '../document.js';
import type { ImportFault, Testimony, ToldRecord } from '../testimony.js';
import { statedValues } from '../testimony.js';
import { each, isObject, type Documents, type GivenFile, type ReviewFormat } from './format.js';
import { misplaced, placesIn } from './places.js';
import { statesShown } from './states.js';

/**
 * Sequence labelling of doccano, a line a document: text, label [[start, end, label]], and metadata, which doccano hands back. Offsets are
 * code points. A label is a table with the one or two fields that it cannot do without (targets/level, responsibilities/lead); the project
 * must allow overlapping spans.
 * Sources: doccano/doccano, backend/data_export/pipeline (formatters.py, labels.py) and its example of sequence labeling.
 */
const FILE = 'doccano.jsonl';
const STATES_KEY = 'gangmu_states';
/** The fields that a label tells beside its table. */
const IN_LABEL: Readonly<Record<ReviewedTable, readonly string[]>> = {
  targets: ['measure'],
  quantities: ['kind', 'measure'],
  goals: ['wording'],
  clusters: [],
  responsibilities: ['role'],
  deadlines: ['type'],
};
const SEPARATOR = '/';

type Line = Readonly<Record<string, unknown>>;
type Mark = readonly [start: number, end: number, label: string];

const labelOf = (item: ReviewItem, standing: ItemState): string => {
  const table = tableOf(item, standing);
  return [table, ...IN_LABEL[table].map((field) => String(standing.values[field] ?? ''))].join(SEPARATOR);
};

/** A label as its table and fields; null where it is none of ours. */
function readLabel(label: string): { readonly table: ReviewedTable; readonly values: Readonly<Record<string, FieldValue>> } | null {
  const [name, ...parts] = label.split(SEPARATOR);
  const table = REVIEWED_TABLES.find((one) => one === name);
  if (table === undefined || parts.length > IN_LABEL[table].length) return null;
  const values: Record<string, FieldValue> = {};
  for (const [at, field] of IN_LABEL[table].entries()) {
    const part = parts[at] ?? '';
    if (part === '') continue;
    if (choicesOf(table, field)?.includes(part) !== true) return null;
    values[field] = part;
  }
  return { table, values };
}

function lineOf(document: ReviewDocument): string {
  const marks = document.items.flatMap((item): string[] => {
    const standing = itemState(document, item);
    return standing.decision.rejected ? [] : [JSON.stringify([...standing.key, labelOf(item, standing)])];
  });
  // one mark for records that stand on the same words: doccano keeps no more
  const label = [...new Set(marks)].map((mark) => JSON.parse(mark) as Mark);
  const { docId, plan, text } = document;
  return `${JSON.stringify({ text, label, doc_id: docId, title: plan.document.title, [STATES_KEY]: statesShown(document) })}\n`;
}

function* lines(documents: Documents): Generator<string, void> {
  for (const document of each(documents)) yield lineOf(document);
}

/** Marks of a line: [start, end, label], or as objects where the project has relations. */
function marksOf(line: Line): Mark[] {
  const list = line['label'] ?? line['labels'] ?? line['entities'];
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((one): Mark[] => {
    if (Array.isArray(one)) return [[Number(one[0]), Number(one[1]), String(one[2])]];
    return isObject(one) ? [[Number(one['start_offset']), Number(one['end_offset']), String(one['label'])]] : [];
  });
}

/** The lines of a file; older versions put what is ours under `meta` or `metadata`. */
function linesIn(file: GivenFile): { readonly line: Line; readonly number: number }[] {
  const text = file.text().trimStart();
  if (!text.startsWith('{')) return [];
  return text.split('\n').flatMap((row, at) => {
    let parsed: unknown;
    try {
      parsed = row.trim() === '' ? null : JSON.parse(row);
    } catch {
      return [];
    }
    if (!isObject(parsed)) return [];
    const meta = parsed['meta'] ?? parsed['metadata'];
    const line = isObject(meta) ? { ...meta, ...parsed } : parsed;
    const isOurs =
      typeof line['text'] === 'string' && typeof line['doc_id'] === 'string' && ['label', 'labels', 'entities'].some((key) => key in line);
    return isOurs ? [{ line, number: at + 1 }] : [];
  });
}

function stampsOf(line: Line): ReadonlyMap<string, string> | null {
  const states = line[STATES_KEY];
  return isObject(states) ? new Map(Object.entries(states).map(([id, state]) => [id, String(state)])) : null;
}

export const doccano: ReviewFormat = {
  id: 'doccano',
  summary: {
    zh: 'doccano 序列标注的 JSONL, 每份文件一行; 标签为表名加必要字段; 位置按码点; 项目须允许重叠',
    en: 'JSONL of doccano (sequence labelling), a line a document; a label is a table with what it needs; code points; spans overlap',
  },
  recognises: (file) => linesIn(file).length > 0,
  write: (documents) => [{ name: FILE, pieces: () => lines(documents) }],
  read(files, { document }) {
    const testimonies: Testimony[] = [];
    const faults: ImportFault[] = [];
    for (const file of files)
      for (const { line, number } of linesIn(file)) {
        const docId = String(line['doc_id']);
        const where = `${file.name}:${number}`;
        const own = document(docId);
        if (own === null) {
          faults.push({ where, zh: `数据集里没有文件 ${docId}, 未导入`, en: `the dataset has no document ${docId}: not imported` });
          continue;
        }
        const placed = placesIn(own, String(line['text']), 'points');
        const told = marksOf(line).flatMap(([start, end, label]): ToldRecord[] => {
          const at = `${where} ${start}-${end}`;
          const span = placed(start, end);
          const read = readLabel(label);
          if (read === null)
            faults.push({ where: at, zh: `标签「${label}」不属于任何表, 未导入`, en: `the label "${label}" is of no table: not imported` });
          if (span === null) faults.push(misplaced(at));
          return read === null || span === null ? [] : [{ where: at, id: null, table: read.table, span, field: statedValues(read.values) }];
        });
        testimonies.push({ docId, reviewer: null, account: null, time: null, told, exported: stampsOf(line) });
      }
    return { testimonies, faults };
  },
};
