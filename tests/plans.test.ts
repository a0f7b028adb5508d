import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractToFolder } from '../src/batch/run.js';
import { evaluate, type Evaluation } from '../src/evaluate/evaluate.js';
import { goldOfJson, type GoldDocument } from '../src/evaluate/gold.js';
import { rowsOf, tablesFrom } from '../src/evaluate/tables.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';

// Twelve plans written for this test, each of another place and in another layout, coded by hand from the codebook before any rule was
// read. They go the whole way of a user's files: read, extracted, written as CSV, read back and compared.

const PLANS = join(import.meta.dirname, 'plans');
const names = readdirSync(PLANS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
  .sort();
const textOf = (name: string): string => readFileSync(join(PLANS, `${name}.txt`), 'utf8');
const jsonOf = (name: string): string => readFileSync(join(PLANS, `${name}.json`), 'utf8');

function goldOf(name: string): GoldDocument {
  return goldOfJson(name, jsonOf(name));
}

/** Figures over all twelve plans must not fall below these. */
const FLOORS: Readonly<Record<string, number>> = {
  detect: 0.93,
  core: 0.77,
  strict: 0.66,
  strict_all: 0.63,
  quantities: 0.86,
  kind: 0.9,
  indicator: 0.85,
  indicator_near: 0.92,
  action: 0.91,
  measure: 0.99,
  frequency: 0.99,
  comparator: 1,
  value_max: 1,
  value_std: 1,
  unit_std: 1,
  baseline: 0.99,
  deadline: 0.87,
  deadline_text: 0.86,
  deadline_source: 0.87,
  modality: 0.98,
  cluster: 0.92,
  responsibilities: 0.97,
  responsibilities_fields: 0.92,
  task: 0.95,
  clusters: 0.83,
  clusters_fields: 0.2,
  deadlines: 0.97,
  deadlines_fields: 1,
  sections: 0.98,
  sections_fields: 1,
  document: 0.9,
};

/** Targets found, targets right in what matters, and headings, plan by plan: a layout must not break unseen. */
const PLAN_FLOORS: Readonly<Record<string, { readonly detect: number; readonly core: number; readonly sections: number }>> = {
  '01-jintan-web-page': { detect: 1, core: 0.94, sections: 1 },
  '02-lingbao-fused': { detect: 0.91, core: 0.85, sections: 1 },
  '03-yidu-wrapped-pages': { detect: 0.96, core: 0.96, sections: 1 },
  '04-tonggu-chapters-table': { detect: 0.74, core: 0.74, sections: 1 },
  '05-anxi-run-in': { detect: 0.95, core: 0.95, sections: 1 },
  '06-boxing-halfwidth': { detect: 0.95, core: 0.6, sections: 0.66 },
  '07-liling-year-points': { detect: 0.93, core: 0.88, sections: 1 },
  '08-feixi-flat-table': { detect: 1, core: 0.64, sections: 1 },
  '09-kaiyang-fullwidth-tabs': { detect: 1, core: 0.92, sections: 1 },
  '10-haicheng-work-report': { detect: 0.85, core: 0.28, sections: 1 },
  '11-zengcheng-articles': { detect: 1, core: 1, sections: 1 },
  '12-xinhui-traditional': { detect: 0.91, core: 0.41, sections: 1 },
};

let out: string;
let all: Evaluation;
const one = new Map<string, Evaluation>();

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'gangmu-plans-'));
  await extractToFolder({
    paths: names.map((name) => join(PLANS, `${name}.txt`)),
    out,
    formats: ['csv'],
    version: '0',
    rulesHash: '0',
    decode,
    createProcessor,
  });
  const tables = tablesFrom((table) => rowsOf(readFileSync(join(out, `${table}.csv`), 'utf8')));
  const texts = Object.fromEntries(names.map((name) => [name, textOf(name)]));
  all = evaluate(tables, names.map(goldOf), texts, { resamples: 0 });
  for (const name of names) one.set(name, evaluate(tables, [goldOf(name)], texts, { resamples: 0 }));
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('the coding of the plans', () => {
  test('has twelve plans, each with its text', () => {
    expect(names).toHaveLength(12);
    expect(Object.keys(PLAN_FLOORS)).toEqual(names);
  });

  test.each(names)('%s: every quote stands in the text, and is told apart where it stands twice', (name) => {
    const text = textOf(name);
    const { targets = [], clusters = [], responsibilities = [], deadlines = [] } = goldOf(name);
    for (const record of [...targets, ...clusters, ...responsibilities, ...deadlines]) {
      const quote = String(record['quote']);
      const times = text.split(quote).length - 1;
      expect(times, quote).toBeGreaterThan(0);
      if (times > 1) expect(record['nth'], quote).toBeTypeOf('number');
    }
  });
});

describe('agreement with the coding', () => {
  test('finds every plan', () => {
    expect(all.documents).toEqual(names);
    expect(all.absent).toEqual([]);
    expect(all.textless).toEqual([]);
  });

  test.each(Object.entries(FLOORS))('%s is at least %f', (figure, floor) => {
    expect(all.figures[figure]?.value).toBeGreaterThanOrEqual(floor);
  });

  test.each(Object.entries(PLAN_FLOORS))('%s keeps its figures', (name, floors) => {
    for (const [figure, floor] of Object.entries(floors))
      expect(one.get(name)?.figures[figure]?.value, figure).toBeGreaterThanOrEqual(floor);
  });
});
