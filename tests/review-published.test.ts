import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { selectorAt, withId, type Correction } from '../src/review/correction.js';
import type { ReviewDocument } from '../src/review/document.js';
import { brat } from '../src/review/formats/brat.js';
import { doccano } from '../src/review/formats/doccano.js';
import { inception } from '../src/review/formats/inception.js';
import { labelStudio } from '../src/review/formats/label-studio.js';
import { documentsOf, PLAN, planOfText, reviewed, written } from './setup/reviewed.js';

/** The formats as those who made them publish them, as far as what is written here uses them. */
const whole = { type: 'integer', minimum: 0 };
const text = { type: 'string', minLength: 1 };

/** Sources: labelstud.io/guide/task_format, /guide/predictions, /tags/labels, /tags/choices, /tags/textarea. */
const LABEL_STUDIO = {
  type: 'array',
  items: {
    type: 'object',
    required: ['data', 'predictions'],
    properties: {
      data: { type: 'object', required: ['text'], properties: { text } },
      predictions: {
        type: 'array',
        items: {
          type: 'object',
          required: ['result', 'model_version'],
          properties: { model_version: text, score: { type: 'number', minimum: 0, maximum: 1 }, result: { $ref: '#/$defs/results' } },
        },
      },
      annotations: {
        type: 'array',
        items: { type: 'object', required: ['result'], properties: { result: { $ref: '#/$defs/results' } } },
      },
    },
  },
  $defs: {
    results: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'from_name', 'to_name', 'type', 'value'],
        properties: { id: text, from_name: text, to_name: { const: 'text' }, value: { type: 'object' } },
        oneOf: [
          {
            properties: {
              type: { const: 'labels' },
              value: {
                required: ['start', 'end', 'text', 'labels'],
                properties: { start: whole, end: whole, text, labels: { type: 'array', items: text, minItems: 1 } },
              },
            },
          },
          {
            properties: {
              type: { const: 'choices' },
              value: { required: ['choices'], properties: { choices: { type: 'array', items: text, minItems: 1, maxItems: 1 } } },
            },
          },
          {
            properties: {
              type: { const: 'textarea' },
              value: { required: ['text'], properties: { text: { type: 'array', items: { type: 'string' }, minItems: 1 } } },
            },
          },
        ],
      },
    },
  },
};

/** Source: apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc, and the reference data of its tests. */
const CAS = {
  type: 'object',
  required: ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS'],
  additionalProperties: false,
  properties: {
    '%TYPES': {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['%NAME', '%SUPER_TYPE'],
        properties: { '%NAME': text, '%SUPER_TYPE': text },
        additionalProperties: {
          type: 'object',
          required: ['%NAME', '%RANGE'],
          properties: { '%NAME': { pattern: '^[A-Za-z][A-Za-z0-9_]*$' }, '%RANGE': { pattern: '^uima\\.cas\\.' } },
        },
      },
    },
    '%FEATURE_STRUCTURES': {
      type: 'array',
      items: {
        type: 'object',
        required: ['%ID', '%TYPE'],
        properties: {
          '%ID': { type: 'integer', minimum: 1 },
          '%TYPE': text,
          '@sofa': { type: 'integer', minimum: 1 },
          begin: whole,
          end: whole,
        },
      },
    },
    '%VIEWS': {
      type: 'object',
      required: ['_InitialView'],
      additionalProperties: {
        type: 'object',
        required: ['%SOFA', '%MEMBERS'],
        properties: { '%SOFA': { type: 'integer' }, '%MEMBERS': { type: 'array', items: { type: 'integer' }, uniqueItems: true } },
      },
    },
  },
};

/** Source: doccano/doccano, backend/data_export/pipeline/examples/sequence_labeling/example.jsonl. */
const DOCCANO = {
  type: 'object',
  required: ['text', 'label'],
  properties: {
    text,
    label: { type: 'array', uniqueItems: true, items: { type: 'array', prefixItems: [whole, whole, text], minItems: 3, items: false } },
  },
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
const faults = (schema: object, value: unknown): unknown => (ajv.validate(schema, value) ? [] : ajv.errors);

let document: ReviewDocument;
beforeAll(async () => {
  const plan = await planOfText(PLAN);
  const base = reviewed(plan);
  const item = base.items.find(({ id }) => id === 'T001')!;
  const line: Correction = withId({
    act: 'correct',
    time: '2027-01-01T00:00:00.000Z',
    reviewer: '李敏',
    doc_id: 'plan',
    table: 'targets',
    record: 'T001',
    quote: selectorAt(base.points, ...item.quote),
    key: item.key,
    ...(item.of === null ? {} : { of: item.of }),
    why: null,
    field: 'value',
    from: 1200,
    to: 1300,
    words: null,
  });
  document = reviewed(plan, [line]);
});
const files = (format: Parameters<typeof written>[0]): Map<string, string> => written(format, documentsOf(document));

describe('Label Studio', () => {
  it('gets tasks of its form, with ids that are used once in a task', () => {
    const tasks = JSON.parse(files(labelStudio).get('label-studio-tasks.json') ?? '') as {
      data: { text: string };
      predictions: { result: { id: string; type: string; value: { start: number; end: number; text: string } }[] }[];
      annotations: { result: { id: string; type: string; from_name: string; value: { text?: string[] } }[] }[];
    }[];
    expect(faults(LABEL_STUDIO, tasks)).toEqual([]);
    const [task] = tasks;
    const labels = [...task!.predictions, ...task!.annotations].flatMap(({ result }) => result.filter(({ type }) => type === 'labels'));
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    const points = [...task!.data.text];
    for (const { type, value } of task!.predictions[0]!.result)
      if (type === 'labels') expect(points.slice(value.start, value.end).join('')).toBe(value.text);
    const said = task!.annotations[0]!.result.filter(({ from_name }) => ['reviewer', 'value'].includes(from_name));
    expect(said.flatMap(({ value }) => value.text ?? [])).toEqual(expect.arrayContaining(['李敏', '1300']));
  });
  it('gets an interface that names every control of the tasks', () => {
    const xml = files(labelStudio).get('label-studio-config.xml') ?? '';
    expect(() => fromXml(xml)).not.toThrow();
    const names = new Set([...xml.matchAll(/ name="([^"]+)"/gu)].map(([, name]) => name));
    const tasks = files(labelStudio).get('label-studio-tasks.json') ?? '';
    const used = new Set([...tasks.matchAll(/"from_name":"([^"]+)"/gu)].map(([, name]) => name));
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
    expect([...xml.matchAll(/ name="([^"]+)"/gu)]).toHaveLength(names.size);
  });
});

describe('INCEpTION', () => {
  const RESERVED = ['address', 'begin', 'end', 'coveredText', 'class', 'sofa', 'type', 'typeIndexId', 'view'];
  it('gets a CAS of the published form, with its types in it and the sofa before all that refers to it', () => {
    const cas = JSON.parse(files(inception).get('plan.json') ?? '') as {
      '%TYPES': Record<string, Record<string, unknown>>;
      '%FEATURE_STRUCTURES': ({ '%ID': number; '%TYPE': string; begin: number; end: number } & Record<string, unknown>)[];
      '%VIEWS': { _InitialView: { '%SOFA': number; '%MEMBERS': number[] } };
    };
    expect(faults(CAS, cas)).toEqual([]);
    const { '%TYPES': types, '%FEATURE_STRUCTURES': structures, '%VIEWS': views } = cas;
    expect(structures[0]).toMatchObject({ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaID: '_InitialView', sofaString: PLAN });
    expect(new Set(structures.map((one) => one['%ID'])).size).toBe(structures.length);
    expect(views._InitialView['%MEMBERS']).toEqual(structures.slice(1).map((one) => one['%ID']));
    for (const { '%ID': _, '%TYPE': type, '@sofa': sofa, begin, end, language: __, ...features } of structures.slice(1)) {
      expect([sofa, begin < end, end <= PLAN.length]).toEqual([1, true, true]);
      expect(Object.keys(features).filter((name) => types[type]?.[name] === undefined)).toEqual([]);
    }
  });
  it('gets layers with the features of the CAS, under names that are free', () => {
    const layers = JSON.parse(files(inception).get('layers.json') ?? '') as {
      name: string;
      anchoring_mode: string;
      features: { name: string }[];
    }[];
    const { '%TYPES': types } = JSON.parse(files(inception).get('plan.json') ?? '') as { '%TYPES': Record<string, object> };
    for (const { name, anchoring_mode, features } of layers) {
      const own = Object.keys(types[name] ?? {}).filter((key) => !key.startsWith('%'));
      expect([anchoring_mode, features.map((feature) => feature.name)]).toEqual(['CHARACTERS', own]);
      expect(own.filter((feature) => RESERVED.includes(feature))).toEqual([]);
    }
  });
});

describe('brat', () => {
  it('gets standoff lines of the published forms, whose words are those of the text', () => {
    const ann = (files(brat).get('plan.ann') ?? '').split('\n').filter((line) => line !== '');
    const points = [...(files(brat).get('plan.txt') ?? '')];
    const forms = [
      /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t[^\t\n]+$/u,
      /^A\d+\t[\w-]+ T\d+(?: \S+)?$/u,
      /^#\d+\tAnnotatorNotes T\d+\t[^\t\n]+$/u,
    ];
    expect(ann.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
    const marks = ann.flatMap((line) => {
      const [, start, end, words] = /^T\d+\t\S+ (\d+) (\d+)\t(.+)$/u.exec(line) ?? [];
      return words === undefined ? [] : [[points.slice(Number(start), Number(end)).join(''), words]];
    });
    expect(marks.length).toBeGreaterThan(15);
    expect(marks.filter(([own, words]) => own !== words)).toEqual([]);
    expect(new Set(ann.map((line) => line.split('\t')[0])).size).toBe(ann.length);
  });
  it('gets a configuration that knows every type, attribute and value of them', () => {
    const conf = files(brat).get('annotation.conf') ?? '';
    const [, entities = '', , , attributes = ''] = conf.split(/^\[(?:entities|relations|events|attributes)\]$/mu);
    const values = new Map(
      [...attributes.matchAll(/^(\S+)\tArg:[^,\n]+(?:, Value:(.+))?$/gmu)].map(([, name = '', list]) => [name, list?.split('|') ?? null]),
    );
    for (const line of (files(brat).get('plan.ann') ?? '').split('\n')) {
      const [, type] = /^T\d+\t(\S+) /u.exec(line) ?? [];
      if (type !== undefined) expect(entities.split('\n')).toContain(type);
      const [, name, value] = /^A\d+\t(\S+) T\d+(?: (\S+))?$/u.exec(line) ?? [];
      if (name !== undefined && value !== undefined) expect(values.get(name)).toContain(value);
      else if (name !== undefined) expect(values.get(name)).toBeNull();
    }
  });
});

describe('doccano', () => {
  it('gets lines of its form, each span with a label once', () => {
    const lines = (files(doccano).get('doccano.jsonl') ?? '').trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(faults(DOCCANO, JSON.parse(lines[0] ?? ''))).toEqual([]);
  });
});
