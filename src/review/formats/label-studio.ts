import type { Range } from '../../model/span.js';
import { groupBy } from '../../model/group-by.js';
import { cellText, choicesOf, isList, readCell } from '../cells.js';
import { fingerprint, KEY_FIELD, REVIEWED_FIELDS, REVIEWED_TABLES, type FieldValue, type ReviewedTable } from '../correction.js';
import { decidedOf, itemState, stampOf, tableOf, type ReviewDocument, type ReviewItem, type ItemState } from '../document.js';
import type { ImportFault, Testimony, ToldRecord } from '../testimony.js';
import { textAt } from '../words.js';
import { each, isObject, jsonOf, scoreOf, type Documents, type FormatAbout, type GivenFile, type ReviewFormat } from './format.js';
import { misplaced, placesIn, type PlaceOf } from './places.js';

/**
 * Tasks of Label Studio in its JSON format, one a document: what the program read as a prediction, what each reviewer said as an
 * annotation. Offsets are code points, as its editor has counted since 2022; files of earlier ones, in UTF-16, are told by the words of
 * each region.
 * Sources: labelstud.io/guide/task_format, /guide/predictions, /tags/labels, /tags/choices, /tags/textarea; HumanSignal/label-studio,
 * cypress tests "Should calculate offsets by code points in text", issue 1347.
 */
const [TEXT, TABLE] = ['text', 'table'];
const DECISIONS = ['accept', 'reject'] as const;
/** Controls besides those of the fields. */
const CONTROL = { decision: 'review', why: 'why', note: 'note', reviewer: 'reviewer' } as const;
const TASKS = 'label-studio-tasks.json';
const CONFIG = 'label-studio-config.xml';

type Result = Readonly<Record<string, unknown>>;

/** Fields of a table that are controls of their own; the words of KEY_FIELD are the region itself. */
const fieldsOf = (table: ReviewedTable): readonly string[] =>
  (REVIEWED_FIELDS[table] as readonly string[]).filter((field) => field !== KEY_FIELD[table]);
const colours: Readonly<Record<ReviewedTable, string>> = {
  targets: '#1f77b4',
  quantities: '#7f7f7f',
  goals: '#2ca02c',
  clusters: '#9467bd',
  responsibilities: '#d18f1f',
  deadlines: '#17a2a2',
};

/** The labeling interface: labels for tables, and for each region the fields of its table. */
function config(): string {
  const fields = groupBy(
    REVIEWED_TABLES.flatMap((table) => fieldsOf(table).map((field) => ({ table, field }))),
    ({ field }) => field,
  );
  const when = (tables: readonly string[]): string =>
    `perRegion="true" visibleWhen="region-selected" whenTagName="${TABLE}" whenLabelValue="${tables.join(',')}"`;
  const choices = (name: string, values: readonly string[], where: string): string[] => [
    `  <Choices name="${name}" toName="${TEXT}" choice="single-radio" showInline="true" ${where}>`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    '  </Choices>',
  ];
  const area = (name: string, where: string): string =>
    `  <TextArea name="${name}" toName="${TEXT}" editable="true" rows="1" placeholder="${name}" ${where}/>`;
  const all = when(REVIEWED_TABLES);
  return [
    '<View>',
    '  <Style>.htx-text { white-space: pre-wrap; }</Style>',
    `  <Labels name="${TABLE}" toName="${TEXT}">`,
    ...REVIEWED_TABLES.map((table) => `    <Label value="${table}" background="${colours[table]}"/>`),
    '  </Labels>',
    `  <Text name="${TEXT}" value="$text" granularity="symbol" saveTextResult="yes"/>`,
    ...choices(CONTROL.decision, DECISIONS, all),
    area(CONTROL.why, all),
    area(CONTROL.note, all),
    ...[...fields].flatMap(([field, uses]) => {
      const tables = uses.map(({ table }) => table);
      const values = choicesOf(tables[0]!, field);
      return values === null ? [area(field, when(tables))] : choices(field, values, when(tables));
    }),
    area(CONTROL.reviewer, 'maxSubmissions="1"'),
    '</View>',
    '',
  ].join('\n');
}

/** The results of one region: its label, and its fields under the same id. */
function region(document: ReviewDocument, item: ReviewItem, standing: ItemState, prefix: string): Result[] {
  const [start, end] = standing.key;
  const place = { start, end, text: textAt(document, standing.key) };
  const base = { id: `${prefix}-${item.id}`, to_name: TEXT };
  const table = tableOf(item, standing);
  const score = scoreOf(item.certainty);
  const control = (name: string, value: FieldValue, choices: readonly string[] | null): Result[] => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const own = choices === null ? { text: Array.isArray(value) ? value : [cellText(value)] } : { choices: [cellText(value)] };
    return [{ ...base, from_name: name, type: choices === null ? 'textarea' : 'choices', value: { start, end, ...own } }];
  };
  return [
    { ...base, from_name: TABLE, type: 'labels', value: { ...place, labels: [table] }, ...(score === null ? {} : { score }) },
    ...fieldsOf(table).flatMap((field) => control(field, standing.values[field] ?? null, choicesOf(table, field))),
    ...control(CONTROL.decision, decidedOf(standing), DECISIONS),
  ];
}

const scores = (items: readonly ReviewItem[]): number | null => {
  const all = items.map(({ certainty }) => scoreOf(certainty)).filter((score): score is number => score !== null);
  return all.length === 0 ? null : Number((all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(4));
};

/** One task: the text, what the program read, and each reviewer's stance. */
function taskOf(document: ReviewDocument, { reader }: FormatAbout): object {
  const { docId, plan, text, items, entries } = document;
  const read = items.filter(({ added }) => !added);
  const score = scores(read);
  const people = [...new Set(entries.map(({ reviewer }) => reviewer))].sort();
  const states: Record<string, Record<string, string>> = {};
  const results = (name: string, list: readonly (readonly [ReviewItem, ItemState])[]): Result[] => {
    const prefix = fingerprint(`${docId} ${name}`).slice(0, 8);
    states[prefix] = Object.fromEntries(list.map(([item, standing]) => [item.id, stampOf(standing)]));
    return list.flatMap(([item, standing]) => region(document, item, standing, prefix));
  };
  const predicted = results(
    '',
    read.map((item) => [item, itemState(document, item, [])] as const),
  );
  const annotations = people.map((reviewer) => {
    const stances = items.flatMap((item) => {
      const lines = item.lines.filter((line) => line.reviewer === reviewer);
      return item.added && !lines.some(({ act }) => act === 'add') ? [] : [[item, itemState(document, item, lines)] as const];
    });
    const named = { id: fingerprint(`${docId} ${reviewer} name`).slice(0, 8), to_name: TEXT, from_name: CONTROL.reviewer };
    return { result: [...results(reviewer, stances), { ...named, type: 'textarea', value: { text: [reviewer] } }] };
  });
  return {
    data: { text, doc_id: docId, title: plan.document.title, gangmu: { reader, states } },
    predictions: [{ model_version: reader, ...(score === null ? {} : { score }), result: predicted }],
    ...(annotations.length > 0 ? { annotations } : {}),
  };
}

function* tasks(documents: Documents, about: FormatAbout): Generator<string, void> {
  let before = '[';
  for (const document of each(documents)) {
    yield `${before}\n${JSON.stringify(taskOf(document, about))}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** The tasks of a file: a list as Label Studio exports it, or one task. */
function tasksIn(file: GivenFile): Result[] {
  const parsed = jsonOf(file);
  const list = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  return list.filter((one): one is Result => isObject(one) && isObject(one['data']) && typeof one['data']['text'] === 'string');
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []);

/** The place of a region: of the two ways of counting the one by which its words are there. */
function placeOf({ start, end, text }: Result, source: string, points: PlaceOf, utf16: PlaceOf): Range | null {
  const [from, to] = [Number(start), Number(end)];
  if (typeof text !== 'string') return points(from, to);
  // an old editor wrote line feeds as \n in two characters
  const words = text.replaceAll('\\n', '\n');
  const inPoints = [...source].slice(from, to).join('');
  if (inPoints !== words && source.slice(from, to) === words) return utf16(from, to);
  return points(from, to);
}

/** What one region says. */
function toldOf(where: string, prefixes: ReadonlySet<string>, results: readonly Result[], span: Range, label: ReviewedTable): ToldRecord {
  const [, prefix = '', id = ''] = /^([0-9a-f]{8})-([A-Z][0-9a-f]+)$/u.exec(String(results[0]?.['id'])) ?? [];
  const values = new Map<string, string[]>();
  for (const { from_name: name, value } of results)
    if (isObject(value)) values.set(String(name), [...(values.get(String(name)) ?? []), ...texts(value['choices'] ?? value['text'])]);
  const one = (name: string): string | null => values.get(name)?.join('\n').trim() || null;
  const decision = one(CONTROL.decision);
  return {
    where,
    id: prefixes.has(prefix) ? id : null,
    table: label,
    span,
    field: (field, exported) => {
      if (!fieldsOf(label).includes(field)) return null;
      const said = values.get(field) ?? [];
      if (isList(label, field)) return { value: said };
      return readCell(label, field, said.join('\n'), exported);
    },
    decision: decision === 'accept' || decision === 'reject' ? decision : null,
    why: one(CONTROL.why),
    note: one(CONTROL.note),
  };
}

/** Who made an annotation: the name on it, else the address of the account. */
function annotatorOf(results: readonly Result[], { completed_by: by }: Result): string | null {
  const named = results.find(({ from_name: name }) => name === CONTROL.reviewer)?.['value'];
  const [name = ''] = isObject(named) ? texts(named['text']) : [];
  if (name.trim() !== '') return name.trim();
  return isObject(by) && typeof by['email'] === 'string' ? by['email'] : null;
}

function testimonyOf(where: string, task: Result, annotation: Result, document: ReviewDocument, faults: ImportFault[]): Testimony {
  const data = task['data'] as Result;
  const source = String(data['text']);
  const states = isObject(data['gangmu']) && isObject(data['gangmu']['states']) ? data['gangmu']['states'] : {};
  const results = (Array.isArray(annotation['result']) ? annotation['result'] : []).filter(isObject);
  const [points, utf16] = [placesIn(document, source, 'points'), placesIn(document, source, 'utf16')];
  const prefixes = new Set(Object.keys(states));
  const told: ToldRecord[] = [];
  for (const [id, own] of groupBy(results, (one) => String(one['id']))) {
    const labelled = own.find(({ from_name: name, type }) => name === TABLE && type === 'labels')?.['value'];
    if (!isObject(labelled)) continue;
    const [label] = texts(labelled['labels']);
    const table = REVIEWED_TABLES.find((one) => one === label);
    const at = `${where} ${id}`;
    const span = placeOf(labelled, source, points, utf16);
    if (table === undefined)
      faults.push({ where: at, zh: `没有名为 ${label ?? ''} 的表, 未导入`, en: `no table is called ${label ?? ''}: not imported` });
    else if (span === null) faults.push(misplaced(at));
    else told.push(toldOf(at, prefixes, own, span, table));
  }
  // an annotation goes on from a prediction, or from an annotation that was exported; the ids of its regions tell from which
  const used = [...prefixes].filter((prefix) => results.some(({ id }) => String(id).startsWith(`${prefix}-`)));
  const exported = used.length === 1 ? states[used[0]!] : undefined;
  const time = annotation['updated_at'] ?? annotation['created_at'];
  const date = typeof time === 'string' ? new Date(time) : null;
  return {
    docId: document.docId,
    reviewer: annotatorOf(results, annotation),
    account: typeof annotation['completed_by'] === 'number' ? String(annotation['completed_by']) : null,
    time: date === null || Number.isNaN(date.getTime()) ? null : date.toISOString(),
    told,
    exported: isObject(exported) ? new Map(Object.entries(exported).map(([id, state]) => [id, String(state)])) : null,
  };
}

export const labelStudio: ReviewFormat = {
  id: 'label-studio',
  summary: {
    zh: 'Label Studio 的任务(JSON)和标注界面配置(XML); 位置按码点',
    en: 'tasks of Label Studio (JSON) and its labeling interface (XML); offsets are code points',
  },
  recognises: (file) => tasksIn(file).length > 0,
  write: (documents, about) => [
    { name: TASKS, pieces: () => tasks(documents, about) },
    { name: CONFIG, pieces: () => [config()] },
  ],
  read(files, { document }) {
    const testimonies: Testimony[] = [];
    const faults: ImportFault[] = [];
    for (const file of files)
      for (const task of tasksIn(file)) {
        const docId = String((task['data'] as Result)['doc_id'] ?? '');
        const own = document(docId);
        const where = `${file.name} ${docId}`;
        if (own === null) {
          faults.push({ where, zh: '数据集里没有这份文件, 未导入', en: 'the dataset has no such document: not imported' });
          continue;
        }
        const annotations = Array.isArray(task['annotations']) ? task['annotations'].filter(isObject) : [];
        for (const annotation of annotations)
          if (annotation['was_cancelled'] !== true) testimonies.push(testimonyOf(where, task, annotation, own, faults));
      }
    return { testimonies, faults };
  },
};
