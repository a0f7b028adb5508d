import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/extraction.js';
import { merged, type Correction } from '../src/review/correction.js';
import { brat } from '../src/review/formats/brat.js';
import { csv } from '../src/review/formats/csv.js';
import { doccano } from '../src/review/formats/doccano.js';
import type { ReviewFormat } from '../src/review/formats/format.js';
import { recognised } from '../src/review/formats/formats.js';
import { inception } from '../src/review/formats/inception.js';
import { labelStudio } from '../src/review/formats/label-studio.js';
import { documentsOf, givenFile, inShort, PLAN, planOfSeed, planOfText, readBack, reviewed, without, written } from './setup/reviewed.js';

/** Files of a format, as its tool hands them back after somebody has done these things. */
type Edited = Map<string, string>;
interface Edits {
  /** the field of a record, with its value there; null empties it */
  readonly set?: readonly (readonly [id: string, field: string, value: string | null])[];
  /** a record's mark on other words */
  readonly move?: readonly (readonly [id: string, words: string])[];
  readonly remove?: readonly string[];
  /** new marks on words */
  readonly mark?: readonly (readonly [table: string, words: string, values: Readonly<Record<string, string>>])[];
}
interface Tool {
  readonly format: ReviewFormat;
  readonly edited: (files: ReadonlyMap<string, string>, edits: Edits, text: string) => Edited;
}

const points = (text: string, offset: number): number => [...text.slice(0, offset)].length;
/** Where words stand for the first time, in code points. */
const placeOf = (text: string, words: string): [number, number] => {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(words);
  return [points(text, at), points(text, at + words.length)];
};
const utf16Of = (text: string, words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const filesWith = (files: ReadonlyMap<string, string>, name: string, content: string): Edited => new Map([...files, [name, content]]);

type Result = { id: string; from_name: string; to_name: string; type: string; value: Record<string, unknown> };
const CHOICES = new Set(['kind', 'measure', 'comparator', 'role', 'type', 'wording', 'modality', 'review', 'frequency']);

/** Label Studio: an annotation that goes on from the prediction, under the same ids. */
const labelStudioTool: Tool = {
  format: labelStudio,
  edited(files, { set = [], move = [], remove = [], mark = [] }, text) {
    const tasks = JSON.parse(files.get('label-studio-tasks.json') ?? '') as {
      predictions: { result: Result[] }[];
      annotations?: unknown[];
    }[];
    const task = tasks[0]!;
    const result = structuredClone(task.predictions[0]!.result);
    const ids = (id: string): string => result.find((one) => one.id.endsWith(`-${id}`))!.id;
    const control = (id: string, field: string, value: string): Result => {
      const [start, end] = ((one) => [one['start'], one['end']])(result.find((one) => one.id === id)!.value);
      const own = CHOICES.has(field) ? { choices: [value] } : { text: [value] };
      return { id, from_name: field, to_name: 'text', type: CHOICES.has(field) ? 'choices' : 'textarea', value: { start, end, ...own } };
    };
    for (const [id, words] of move)
      for (const one of result.filter((each) => each.id === ids(id))) {
        const [start, end] = placeOf(text, words);
        Object.assign(one.value, { start, end, ...(one.type === 'labels' ? { text: words } : {}) });
      }
    for (const [id, field, value] of set) {
      const at = result.findIndex((one) => one.id === ids(id) && one.from_name === field);
      if (at >= 0) result.splice(at, 1);
      if (value !== null) result.push(control(ids(id), field, value));
    }
    for (const [at, [table, words, values]] of mark.entries()) {
      const [start, end] = placeOf(text, words);
      const id = `Dx_aB91IS${at}`;
      result.push({ id, from_name: 'table', to_name: 'text', type: 'labels', value: { start, end, text: words, labels: [table] } });
      for (const [field, value] of Object.entries(values)) result.push(control(id, field, value));
    }
    const gone = new Set(remove.map(ids));
    const annotation = {
      id: 1001,
      completed_by: { id: 10, email: 'li@example.org' },
      result: result.filter((one) => !gone.has(one.id)),
      was_cancelled: false,
      created_at: '2027-02-03T04:05:06.123456Z',
      updated_at: '2027-02-03T05:05:06.789012Z',
      lead_time: 8.4,
    };
    return new Map([['project-1.json', JSON.stringify([{ id: 1, ...task, annotations: [...(task.annotations ?? []), annotation] }])]]);
  },
};

type Structure = Record<string, unknown> & { '%ID': number; '%TYPE': string };
const TYPES: Readonly<Record<string, string>> = {
  targets: 'webanno.custom.GangmuQuantities',
  clusters: 'webanno.custom.GangmuClusters',
  deadlines: 'webanno.custom.GangmuDeadlines',
};
/** INCEpTION: the same CAS, whose annotator it notes. */
const inceptionTool: Tool = {
  format: inception,
  edited(files, { set = [], move = [], remove = [], mark = [] }, text) {
    const cas = JSON.parse(files.get('plan.json') ?? '') as { '%FEATURE_STRUCTURES': Structure[] };
    let all = cas['%FEATURE_STRUCTURES'];
    const of = (id: string): Structure => all.find((one) => one['gangmu_id'] === id)!;
    for (const [id, words] of move) [of(id)['begin'], of(id)['end']] = utf16Of(text, words);
    for (const [id, field, value] of set)
      if (value === null) delete of(id)[field];
      else of(id)[field] = value;
    for (const [at, [table, words, values]] of mark.entries()) {
      const [begin, end] = utf16Of(text, words);
      const kind = table === 'targets' ? { kind: 'target' } : {};
      all.push({ '%ID': 9000 + at, '%TYPE': TYPES[table] ?? '', '@sofa': 1, begin, end, ...kind, ...values });
    }
    all = all.filter((one) => !remove.includes(String(one['gangmu_id'])));
    all.push({
      '%ID': 9999,
      '%TYPE': 'de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata',
      '@sofa': 1,
      begin: 0,
      end: 0,
      username: 'li@example.org',
    });
    return filesWith(files, 'plan.json', JSON.stringify({ ...cas, '%FEATURE_STRUCTURES': all }));
  },
};

/** brat: lines of the .ann file; a mark that is taken out takes its attributes and notes along. */
const bratTool: Tool = {
  format: brat,
  edited(files, { set = [], move = [], remove = [], mark = [] }, text) {
    const ids = Object.keys((JSON.parse(files.get('gangmu.json') ?? '') as { documents: { plan: object } }).documents.plan);
    const name = (id: string): string => `T${ids.indexOf(id) + 1}`;
    let lines = (files.get('plan.ann') ?? '').split('\n').filter((line) => line !== '');
    for (const [id, words] of move)
      lines = lines.map((line) =>
        line.startsWith(`${name(id)}\t`) ? line.replace(/ [\d ;]+\t.*$/u, ` ${placeOf(text, words).join(' ')}\t${words}`) : line,
      );
    for (const [id, field, value] of set) {
      const own = name(id);
      if (CHOICES.has(field)) {
        lines = lines.filter((line) => !new RegExp(`^A\\d+\\t${field} ${own}( |$)`, 'u').test(line));
        if (value !== null) lines.push(`A9${lines.length}\t${field} ${own} ${value}`);
      } else
        lines = lines.map((line) =>
          new RegExp(`^#\\d+\\tAnnotatorNotes ${own}\\t`, 'u').test(line)
            ? new RegExp(`[\\t ]${field}=`, 'u').test(line)
              ? line.replace(new RegExp(`([\\t ])${field}=.*?(?= \\| |$)`, 'u'), `$1${field}=${value ?? ''}`)
              : `${line} | ${field}=${value ?? ''}`
            : line,
        );
    }
    for (const id of remove) lines = lines.filter((line) => !new RegExp(`(?:^|\\s)${name(id)}(?:\\s|$)`, 'u').test(line));
    for (const [at, [table, words, values]] of mark.entries()) {
      const own = `T${900 + at}`;
      lines.push(`${own}\t${table} ${placeOf(text, words).join(' ')}\t${words}`);
      const free = Object.entries(values).filter(([field]) => !CHOICES.has(field));
      for (const [field, value] of Object.entries(values))
        if (CHOICES.has(field)) lines.push(`A8${lines.length}\t${field} ${own} ${value}`);
      if (free.length > 0) lines.push(`#90${at}\tAnnotatorNotes ${own}\t${free.map((one) => one.join('=')).join(' | ')}`);
    }
    return filesWith(files, 'plan.ann', `${lines.join('\n')}\n`);
  },
};

/** The edits that every tool with fields can make, and the lines that they must give. */
const SPEC: readonly (readonly [what: string, edits: Edits, lines: readonly string[]])[] = [
  ['nothing', {}, []],
  ['a value', { set: [['T001', 'value', '1300']] }, ['correct targets T001 value 1200 → 1300']],
  ['a value written otherwise', { set: [['T001', 'value', '1,200.00']] }, []],
  [
    'words of the text',
    { set: [['T003', 'indicator', '研发经费投入']] },
    ['correct targets T003 indicator "研发经费投入强度" → "研发经费投入" 「研发经费投入」'],
  ],
  ['a choice', { set: [['R002', 'role', 'cooperating']] }, ['correct responsibilities R002 role "responsible" → "cooperating"']],
  ['a field that is emptied', { set: [['T004', 'modality', null]] }, ['correct targets T004 modality "strive" → null']],
  ['an acceptance', { set: [['T002', 'review', 'accept']] }, ['accept targets T002']],
  ['a rejection', { set: [['T002', 'review', 'reject']] }, ['reject targets T002']],
  ['a mark that is taken out', { remove: ['T008'] }, ['reject targets T008']],
  ['a mark on the unit as well', { move: [['T001', '1200亿元']] }, []],
  ['a mark on other words', { move: [['C001', '装备']] }, ['correct clusters C001 name "高端装备" → "装备" 「装备」']],
  ['a mark on another number', { move: [['T003', '研发经费投入强度达到3.5']] }, []],
  [
    'a new mark',
    { mark: [['targets', '50家的', { measure: 'increment', indicator: '高新技术企业' }]] },
    [
      'add targets + 「新增高新技术企业50家的乡镇优先安排用地」 ' +
        '{"kind":"target","indicator":"高新技术企业","measure":"increment","value":50,"unit":"家","value_text":"50"}',
    ],
  ],
];

describe.each([labelStudioTool, inceptionTool, bratTool])('$format.id', ({ format, edited }) => {
  let plan: Extraction;
  let text: string;
  beforeAll(async () => {
    plan = without(await planOfText(PLAN), 'T009');
    text = plan.text;
  });
  it.each(SPEC)('takes %s', async (_what, edits, lines) => {
    const documents = documentsOf(reviewed(plan));
    const back = await readBack(format, edited(written(format, documents), edits, text), documents);
    expect(back.faults).toEqual([]);
    expect(back.entries.map(inShort)).toEqual(lines);
  });
  it('names the annotator as the file does', async () => {
    const documents = documentsOf(reviewed(plan));
    const files = edited(written(format, documents), { remove: ['T008'] }, text);
    const { entries } = await readBack(format, files, documents);
    expect(entries.map(({ reviewer }) => reviewer)).toEqual([format === brat ? '李' : 'li@example.org']);
  });
  it('tells of what it cannot take, and takes the rest', async () => {
    const documents = documentsOf(reviewed(plan));
    const edits: Edits = {
      set: [
        ['T001', 'value', '一千多'],
        ['T002', 'unit', '户'],
      ],
      mark: [['targets', '2026年底前完成数字化改造企业30家', { measure: 'level' }]],
    };
    const { entries, faults } = await readBack(format, edited(written(format, documents), edits, text), documents);
    expect(entries.map(inShort)).toEqual(['correct targets T002 unit "家" → "户"']);
    expect(faults.map(({ en }) => en)).toEqual([
      '"一千多" is no number: this field is not imported',
      'no single number stands in "2026年底前完成数字化改造企业30家": not imported',
    ]);
  });
  it('takes a file twice and adds its lines once', async () => {
    const edits: Edits = { set: [['T001', 'value', '1300']], remove: ['T008'], mark: [['targets', '50家的', { measure: 'increment' }]] };
    const files = edited(written(format, documentsOf(reviewed(plan))), edits, text);
    const { entries } = await readBack(format, files, documentsOf(reviewed(plan)));
    expect(entries).toHaveLength(3);
    const again = await readBack(format, files, documentsOf(reviewed(plan, entries)), { time: '2027-05-05T00:00:00.000Z' });
    expect([again.entries, again.faults]).toEqual([[], []]);
  });
  it('does not take what others decided meanwhile for an edit', async () => {
    const before = documentsOf(reviewed(plan));
    const files = edited(written(format, before), { set: [['T001', 'unit', '万元']] }, text);
    const other = edited(written(format, before), { set: [['T001', 'value', '1250']], remove: ['T008'] }, text);
    const { entries } = await readBack(format, other, before);
    const named = entries.map((entry) => ({ ...entry, reviewer: '王' }) as Correction);
    const now = documentsOf(reviewed(plan, named));
    expect((await readBack(format, files, now)).entries.map(inShort)).toEqual(['correct targets T001 unit "亿元" → "万元"']);
  });
  it('shows what was decided, and takes it as unchanged', async () => {
    const edits: Edits = {
      set: [
        ['T001', 'value', '1300'],
        ['T002', 'review', 'accept'],
      ],
      move: [['C001', '装备']],
      remove: ['T008'],
      mark: [['targets', '50家的', { measure: 'increment' }]],
    };
    const { entries } = await readBack(
      format,
      edited(written(format, documentsOf(reviewed(plan))), edits, text),
      documentsOf(reviewed(plan)),
    );
    const documents = documentsOf(reviewed(plan, entries));
    const back = await readBack(format, written(format, documents), documents);
    expect([back.entries, back.faults]).toEqual([[], []]);
  });
  it('is known by its content', () => {
    const files = [...written(format, documentsOf(reviewed(plan)))].map(([name, content]) => givenFile(name, content));
    expect(files.flatMap((file) => recognised(file)?.id ?? []).filter((id) => id !== format.id)).toEqual([]);
    expect(files.some((file) => recognised(file)?.id === format.id)).toBe(true);
  });
});

describe('offsets', () => {
  const before = '𠮷𠮷县';
  const text = `${before}实施方案\n到2027年，规上工业总产值达到1200亿元。\n`;
  const start = text.indexOf('1200');
  it('are those of each tool, after characters that UTF-16 writes in two', async () => {
    const plan = await planOfText(text);
    const documents = documentsOf(reviewed(plan));
    const [task] = JSON.parse(written(labelStudio, documents).get('label-studio-tasks.json') ?? '') as [
      { predictions: [{ result: Result[] }] },
    ];
    const label = task.predictions[0].result.find(({ type, value }) => type === 'labels' && value['text'] === '1200');
    expect([label?.value['start'], label?.value['end']]).toEqual([start - 2, start + 2]);
    const cas = JSON.parse(written(inception, documents).get('plan.json') ?? '') as { '%FEATURE_STRUCTURES': Structure[] };
    expect(cas['%FEATURE_STRUCTURES'].find((one) => one['gangmu_id'] === 'T001')).toMatchObject({ begin: start, end: start + 4 });
    expect(written(brat, documents).get('plan.ann')).toContain(`targets ${start - 2} ${start + 2}\t1200\n`);
    const line = JSON.parse(written(doccano, documents).get('doccano.jsonl') ?? '') as { label: unknown[] };
    expect(line.label).toContainEqual([start - 2, start + 2, 'targets/level']);
  });
  it('of an earlier Label Studio, in UTF-16, are told by the words', async () => {
    const plan = await planOfText(text);
    const documents = documentsOf(reviewed(plan));
    const files = labelStudioTool.edited(written(labelStudio, documents), {}, text);
    const tasks = JSON.parse([...files.values()][0] ?? '') as { annotations: { result: Result[] }[] }[];
    for (const { value } of tasks[0]!.annotations[0]!.result)
      Object.assign(value, { start: Number(value['start']) + 2, end: Number(value['end']) + 2 });
    const back = await readBack(labelStudio, [['old.json', JSON.stringify(tasks)]], documents);
    expect([back.entries, back.faults]).toEqual([[], []]);
  });
  it('are found again where the file has another text than the dataset', async () => {
    const plan = await planOfText(text);
    const files = inceptionTool.edited(written(inception, documentsOf(reviewed(plan))), { set: [['T001', 'value', '1300']] }, text);
    const longer = await planOfText(`印发通知\n\n${text}`);
    const back = await readBack(inception, files, documentsOf(reviewed(longer)));
    expect(back.entries.map(inShort)).toEqual([]);
    // nobody can tell what was altered in a record that stands elsewhere now
    expect(back.faults.map(({ en }) => en)).toContainEqual(expect.stringContaining('has changed since it was exported'));
  });
});

describe('doccano', () => {
  type Line = { text: string; label: [number, number, string][] } & Record<string, unknown>;
  let plan: Extraction;
  beforeAll(async () => {
    plan = without(await planOfText(PLAN), 'T009');
  });
  const lineOf = (): Line => JSON.parse(written(doccano, documentsOf(reviewed(plan))).get('doccano.jsonl') ?? '') as Line;
  const back = (line: object, file = 'admin.jsonl') =>
    readBack(doccano, [[file, `${JSON.stringify(line)}\n`]], documentsOf(reviewed(plan)));
  const at = (words: string): [number, number] => placeOf(plan.text, words);
  it.each<[string, (line: Line) => void, string[]]>([
    [
      'a label',
      (line) =>
        (line.label.find(([, , name]) => name === 'responsibilities/lead' || name === 'responsibilities/responsible')![2] =
          'responsibilities/lead'),
      ['correct responsibilities R001 role "responsible" → "lead"'],
    ],
    [
      'a kind',
      (line) => (line.label.find(([, , name]) => name === 'quantities/incentive/level')![2] = 'quantities/budget/level'),
      ['correct quantities Q001 kind "incentive" → "budget"'],
    ],
    [
      'other words',
      (line) => {
        const mark = line.label.find(([start]) => start === at('高端装备')[0])!;
        [mark[0], mark[1]] = at('装备、');
        mark[1]--;
      },
      ['correct clusters C001 name "高端装备" → "装备" 「装备」'],
    ],
    [
      'a mark that is taken out',
      (line) => {
        line.label = line.label.filter(([start]) => start !== at('1200')[0]);
      },
      ['reject targets T001'],
    ],
    [
      'a new mark',
      (line) => line.label.push([...at('50家的'), 'targets/level']),
      [
        'add targets + 「新增高新技术企业50家的乡镇优先安排用地」 {"kind":"target","measure":"level","value":50,"unit":"家","value_text":"50"}',
      ],
    ],
  ])('takes %s', async (_what, edit, lines) => {
    const line = lineOf();
    edit(line);
    const { entries, faults } = await back(line);
    expect(faults).toEqual([]);
    expect(entries.map(inShort)).toEqual(lines);
  });
  it('reads what older and newer versions write', async () => {
    const { text, label, ...meta } = lineOf();
    const entities = label.map(([start_offset, end_offset, name], id) => ({ id, start_offset, end_offset, label: name }));
    for (const line of [
      { id: 7, text, labels: label, meta },
      { id: 7, text, entities, relations: [], Comments: [], ...meta },
      { id: 7, text, label, Comments: ['x'], ...meta },
    ]) {
      const { entries, faults, unchanged } = await back(line);
      expect([entries, faults]).toEqual([[], []]);
      expect(unchanged).toBeGreaterThan(15);
    }
  });
  it('tells of a label that is none, and of a record that lacks what it needs', async () => {
    const line = lineOf();
    line.label.push([...at('1200'), '指标'], [...at('50家的'), 'targets']);
    const { entries, faults } = await back(line);
    expect(entries).toEqual([]);
    expect(faults.map(({ en }) => en)).toEqual([
      'the label "指标" is of no table: not imported',
      'the new record lacks measure: not imported',
    ]);
  });
});

describe('any file', () => {
  it.each([labelStudio, csv, inception, brat, doccano])('of $id gives nothing where nothing was altered: the seeds', async (format) => {
    const documents = documentsOf(reviewed(await planOfSeed('xiangshan-123-clusters')));
    const back = await readBack(format, written(format, documents), documents);
    expect([back.entries, back.faults]).toEqual([[], []]);
  });
  it('gives back what was altered in it, whatever that is', async () => {
    const plan = without(await planOfText(PLAN), 'T009');
    const ids = plan.targets.map(({ target_id: id }) => id);
    const edit = fc.record({
      set: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 99_999 })), { selector: ([id]) => id, maxLength: 4 }),
      remove: fc.subarray(ids, { maxLength: 3 }),
      accept: fc.subarray(ids, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        edit,
        fc.constantFrom(labelStudioTool, inceptionTool, bratTool),
        async ({ set, remove, accept }, { format, edited }) => {
          const documents = documentsOf(reviewed(plan));
          const kept = (id: string): boolean => !remove.includes(id);
          const edits: Edits = {
            set: [
              ...set.filter(([id]) => kept(id)).map(([id, value]) => [id, 'value', String(value)] as const),
              ...accept.filter(kept).map((id) => [id, 'review', 'accept'] as const),
            ],
            remove,
          };
          const { entries, faults } = await readBack(format, edited(written(format, documents), edits, plan.text), documents);
          expect(faults).toEqual([]);
          const wanted = [
            ...set.flatMap(([id, value]) => {
              const was = plan.targets.find(({ target_id }) => target_id === id)?.value ?? null;
              return kept(id) && was !== value ? [`correct targets ${id} value ${String(was)} → ${value}`] : [];
            }),
            ...accept.filter(kept).map((id) => `accept targets ${id}`),
            ...remove.map((id) => `reject targets ${id}`),
          ];
          expect(merged(entries).map(inShort).sort()).toEqual(wanted.sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
