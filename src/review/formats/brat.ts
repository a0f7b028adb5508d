import type { Range } from '../../model/span.js';
import { groupBy } from '../../model/group-by.js';
import { cellText, choicesOf, readCell } from '../cells.js';
import { KEY_FIELD, REVIEWED_FIELDS, REVIEWED_TABLES, type ReviewedTable } from '../correction.js';
import { decidedOf, itemState, tableOf, type ReviewDocument, type ReviewItem, type ItemState } from '../document.js';
import type { ImportFault, Testimony, ToldRecord } from '../testimony.js';
import { textAt } from '../words.js';
import { each, type Documents, type GivenFile, type ReviewFile, type ReviewFormat } from './format.js';
import { misplaced, placesIn } from './places.js';
import { statesFile, statesIn, withoutStates } from './states.js';

/**
 * Standoff files of brat: for each document DOC.txt and DOC.ann. A record is a text-bound annotation (T) of its table's type; fields with
 * few values are attributes (A); the other fields, and a note, stand in the annotation's note (#): `指标有疑问 | indicator=… | value=1200`.
 * Offsets are code points; words over several lines are several fragments.
 * Sources: brat.nlplab.org/standoff.html, /configuration.html.
 */
const CONFIG = 'annotation.conf';
const DECISION = 'review';
const DECISIONS = ['accept', 'reject'] as const;
const BETWEEN = ' | ';
const NOTE = 'AnnotatorNotes';

const attributesOf = (table: ReviewedTable): readonly string[] =>
  REVIEWED_FIELDS[table].filter((field) => choicesOf(table, field) !== null);
const freeOf = (table: ReviewedTable): readonly string[] =>
  (REVIEWED_FIELDS[table] as readonly string[]).filter((field) => field !== KEY_FIELD[table] && choicesOf(table, field) === null);

function config(): string {
  const uses = groupBy(
    REVIEWED_TABLES.flatMap((table) => attributesOf(table).map((field) => ({ field, table }))),
    ({ field }) => field,
  );
  const attributes = [...uses].map(([field, of]) => {
    const values = choicesOf(of[0]!.table, field) ?? [];
    const isFlag = values.length === 1;
    return `${field}\tArg:${of.map(({ table }) => table).join('|')}${isFlag ? '' : `, Value:${values.join('|')}`}`;
  });
  return [
    '[entities]',
    ...REVIEWED_TABLES,
    '[relations]',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    '[attributes]',
    `${DECISION}\tArg:<ENTITY>, Value:${DECISIONS.join('|')}`,
    ...attributes,
    '',
  ].join('\n');
}

/** The parts of a range that stand in one line each. */
function fragments(document: ReviewDocument, [start, end]: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++)
    if (at === end || document.points[at] === '\n' || document.points[at] === '\r') {
      if (at > from) parts.push([from, at]);
      from = at + 1;
    }
  return parts;
}

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

function annotation(document: ReviewDocument, item: ReviewItem, standing: ItemState, number: number, next: () => number): string {
  const table = tableOf(item, standing);
  const parts = fragments(document, standing.key);
  const id = `T${number}`;
  const places = parts.map((part) => part.join(' ')).join(';');
  const lines = [`${id}\t${table} ${places}\t${parts.map((part) => textAt(document, part)).join(' ')}`];
  const attribute = (name: string, value: string, isFlag: boolean): void => {
    lines.push(`A${next()}\t${name} ${id}${isFlag ? '' : ` ${value}`}`);
  };
  for (const field of attributesOf(table)) {
    const value = standing.values[field] ?? null;
    if (value !== null) attribute(field, cellText(value), choicesOf(table, field)?.length === 1);
  }
  const decision = decidedOf(standing);
  if (decision !== null) attribute(DECISION, decision, false);
  const free = freeOf(table).flatMap((field) => {
    const text = cellText(standing.values[field] ?? null);
    return text === '' ? [] : [`${field}=${oneLine(text)}`];
  });
  if (free.length > 0) lines.push(`#${number}\t${NOTE} ${id}\t${free.join(BETWEEN)}`);
  return `${lines.join('\n')}\n`;
}

function* annotations(document: ReviewDocument): Generator<string, void> {
  let attributes = 0;
  let number = 0;
  for (const item of document.items) {
    const standing = itemState(document, item);
    if (!standing.decision.rejected) yield annotation(document, item, standing, ++number, () => ++attributes);
  }
}

const LINE = /^(?:[TREAMN]\d+|#\d+|\*)\t/u;
const stem = (name: string): string => name.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');
const rows = (text: string): string[] => text.split(/\r?\n/u).filter((line) => line !== '');

interface Marked {
  readonly type: string;
  readonly places: readonly Range[];
  readonly attributes: Map<string, string>;
  note: string | null;
}

/** The text-bound annotations of a file, with what is said of each. */
function marksIn(file: GivenFile): Map<string, Marked> {
  const marks = new Map<string, Marked>();
  const lines = rows(file.text());
  for (const line of lines) {
    const [, id = '', type = '', places = ''] = /^(T\d+)\t(\S+) ([\d ;]+)\t/u.exec(line) ?? [];
    if (id === '') continue;
    const ranges = places.split(';').map((part): Range => {
      const [start = Number.NaN, end = Number.NaN] = part.trim().split(' ').map(Number);
      return [start, end];
    });
    marks.set(id, { type, places: ranges, attributes: new Map(), note: null });
  }
  for (const line of lines) {
    const [, name = '', of = '', value = ''] = /^[AM]\d+\t(\S+) (T\d+)(?: (.*))?$/u.exec(line) ?? [];
    marks.get(of)?.attributes.set(name, value);
    const [, noted = '', note = ''] = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/u.exec(line) ?? [];
    const mark = marks.get(noted);
    if (mark) mark.note = note;
  }
  return marks;
}

/** The fields that a note states, and what stands before them. A field is emptied by `field=` with nothing behind it. */
function readNote(table: ReviewedTable, note: string): { readonly fields: ReadonlyMap<string, string>; readonly said: string | null } {
  const names = [...freeOf(table), 'why'];
  const begins = new RegExp(`(?:^|\\s*\\|\\s*)(${names.join('|')})=`, 'gu');
  const found = [...note.matchAll(begins)];
  const fields = new Map(
    found.map((match, at) => [match[1] ?? '', note.slice(match.index + match[0].length, found[at + 1]?.index).trim()]),
  );
  return { fields, said: note.slice(0, found[0]?.index ?? note.length).trim() || null };
}

function toldOf(where: string, id: string | null, mark: Marked, table: ReviewedTable, span: Range): ToldRecord {
  const { fields, said } = readNote(table, mark.note ?? '');
  const decision = mark.attributes.get(DECISION);
  const attributes = new Set(attributesOf(table));
  return {
    where,
    id,
    table,
    span,
    field: (field, exported) => {
      if (attributes.has(field)) {
        const isFlag = choicesOf(table, field)?.length === 1;
        const value = isFlag && mark.attributes.has(field) ? 'true' : (mark.attributes.get(field) ?? '');
        return readCell(table, field, value, exported);
      }
      const text = fields.get(field);
      if (text === undefined) return null;
      // a line break is a blank in a note
      return oneLine(cellText(exported)) === text ? { value: exported } : readCell(table, field, text, exported);
    },
    decision: DECISIONS.find((one) => one === decision) ?? null,
    why: fields.get('why') || null,
    note: said,
  };
}

function testimonyOf(file: GivenFile, files: readonly GivenFile[], document: ReviewDocument, faults: ImportFault[]): Testimony {
  const { docId } = document;
  const beside = files.find(({ name }) => name === file.name.replace(/\.ann$/u, '.txt'));
  const placed = placesIn(document, beside === undefined ? null : beside.text(), 'points');
  const exported = statesIn(files, docId);
  if (exported === null) faults.push(withoutStates(file.name));
  const ids = exported === null ? [] : [...exported.keys()];
  const told = [...marksIn(file)].flatMap(([id, mark]): ToldRecord[] => {
    const where = `${file.name} ${id}`;
    const table = REVIEWED_TABLES.find((one) => one === mark.type);
    if (table === undefined) {
      faults.push({ where, zh: `没有名为 ${mark.type} 的表, 未导入`, en: `no table is called ${mark.type}: not imported` });
      return [];
    }
    const span = placed(Math.min(...mark.places.map(([start]) => start)), Math.max(...mark.places.map(([, end]) => end)));
    if (span === null) {
      faults.push(misplaced(where));
      return [];
    }
    return [toldOf(where, ids[Number(id.slice(1)) - 1] ?? null, mark, table, span)];
  });
  return { docId, reviewer: null, account: null, time: null, told, exported };
}

function* fileList(documents: Documents, reader: string): Generator<ReviewFile, void> {
  yield { name: CONFIG, pieces: () => [config()] };
  yield statesFile(documents, reader);
  for (const docId of documents.docIds) {
    const own = (): ReviewDocument[] => [...each({ ...documents, docIds: [docId] })];
    yield { name: `${docId}.txt`, pieces: () => own().map(({ text }) => text) };
    yield {
      name: `${docId}.ann`,
      *pieces() {
        for (const document of own()) yield* annotations(document);
      },
    };
  }
}

export const brat: ReviewFormat = {
  id: 'brat',
  summary: {
    zh: 'brat 的 .txt 和 .ann(standoff)及 annotation.conf; 取值固定的字段为属性, 其余写在备注里; 位置按码点',
    en: 'brat standoff: .txt, .ann, annotation.conf; fields of few values are attributes, the others stand in notes; code points',
  },
  recognises: (file) => file.name.endsWith('.ann') && rows(file.text()).every((line) => LINE.test(line)),
  write: (documents, { reader }) => [...fileList(documents, reader)],
  read(files, { document }) {
    const testimonies: Testimony[] = [];
    const faults: ImportFault[] = [];
    for (const file of files) {
      if (!brat.recognises(file)) continue;
      const own = document(stem(file.name));
      if (own === null)
        faults.push({
          where: file.name,
          zh: `数据集里没有文件 ${stem(file.name)}, 未导入`,
          en: `the dataset has no document ${stem(file.name)}: not imported`,
        });
      else testimonies.push(testimonyOf(file, files, own, faults));
    }
    return { testimonies, faults };
  },
};
