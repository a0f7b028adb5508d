import { afterEach, describe, expect, it, vi } from 'vitest';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultBook } from '../src/book/rule-book.js';
import { findMentions } from '../src/extract/mentions.js';
import { readPlan } from '../src/extract/reading.js';
import { taskText } from '../src/normalise/task-name.js';
import { documentMetadata } from '../src/extract/document/metadata.js';
import type { Extraction } from '../src/model/extraction.js';
import { passagesOf } from '../src/model/tree.js';
import { viewOf } from '../src/model/view.js';
import { splitClauses, splitSentences } from '../src/segment/sentences.js';
import { outline } from '../src/structure/outline.js';
import { structure } from '../src/structure/structure.js';
import { expectGolden } from './setup/golden.js';
import { extractText, MADE, seed } from './setup/plans.js';

/** Short excerpts of the plans: from one mark to another, both found once. */
function excerpt(name: string, from: string, to: string): string {
  const text = seed(name);
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  expect(start, from).toBeGreaterThanOrEqual(0);
  expect(end, to).toBeGreaterThan(start);
  return text.slice(start, end);
}

const CASES: readonly (readonly [name: string, text: () => string])[] = [
  ['goals', () => excerpt('shengsi-2023-2027', '(二)主要目标。', '二、主要任务')],
  ['tasks-with-units', () => excerpt('shengsi-2023-2027', '8.加快培育龙头企业', '10.推动企业国际化发展')],
  ['one-year-goals', () => excerpt('xiangshan-2017-work-plan', '二、工作目标', '三、工作任务')],
  ['run-on-pages', () => excerpt('xiangshan-123-clusters', '四、保障措施', '(二)')],
  ['box', () => excerpt('yinzhou-14th-five-year-manufacturing', '专栏8', '附件')],
  ['table', () => excerpt('yinzhou-154-clusters', '附件', '7')],
  ['work-report', () => MADE['work report'] ?? ''],
  ['spoken-numbers', () => MADE['vague and spoken numbers'] ?? ''],
];

/** Tree: leaves with their text shortened. */
function clauses(text: string): string {
  const lines: string[] = [];
  for (const passage of passagesOf(structure(text).plan)) {
    const view = viewOf(text, passage.ranges);
    lines.push(`## ${passage.kind} ${passage.part} ${passage.path.map(({ data }) => data.number ?? '·').join(' ')}`);
    for (const sentence of splitSentences(view.text)) {
      lines.push(`- ${sentence.start}-${sentence.end}`);
      for (const clause of splitClauses(view.text, sentence.start, sentence.end))
        lines.push(`  ${view.text.slice(clause.start, clause.end)} ${clause.mark === '' ? '∎' : clause.mark}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const show = (value: unknown): string =>
  value === null || value === undefined ? '-' : Array.isArray(value) ? value.map(show).join('；') : String(value).replace(/\s+/gu, ' ');

function mentions(text: string): string {
  const { plan } = structure(text);
  const metadata = documentMetadata(readPlan(text, plan));
  const anchor = {
    written: metadata.written_date,
    periodStart: metadata.period_start,
    periodEnd: metadata.period_end,
    singleYear: metadata.period_start === metadata.period_end ? metadata.period_end : null,
  };
  const found = findMentions(readPlan(text, plan), { anchor, programmes: metadata.programmes, book: defaultBook() });
  return [
    '## quantities',
    ...found.quantities.map((one) =>
      [
        one.class,
        one.indicator?.text,
        one.action?.text,
        one.measure,
        one.frequency,
        one.comparator,
        one.valueText.text,
        one.value,
        one.valueMax,
        one.unit?.text,
        one.base,
        one.factor,
        one.baseline?.text,
        one.deadline?.text,
        one.modality,
        one.rules.join('+'),
        one.warnings,
      ]
        .map(show)
        .join(' | '),
    ),
    '## times',
    ...found.times.map((one) => [one.time.text, one.type, one.start, one.end, one.rule].map(show).join(' | ')),
    '## attributions',
    ...found.attributions.map((one) => [one.agency.text, one.role, one.task && taskText(one.task), one.rule].map(show).join(' | ')),
    '## clusters',
    ...found.clusters.map((one) =>
      [one.name.text, one.tier, one.programme, one.segments.map((segment) => segment.text), one.rule].map(show).join(' | '),
    ),
    '## numerals',
    ...found.numerals.map((one) => [one.numeral.text, one.value, one.verdict].map(show).join(' | ')),
    '',
  ].join('\n');
}

function records(extraction: Extraction): string {
  const tables = ['sections', 'targets', 'quantities', 'clusters', 'responsibilities', 'deadlines', 'numbers'] as const;
  return (
    tables
      .flatMap((table) => [
        `## ${table}`,
        ...extraction[table].map((record) =>
          Object.entries(record)
            .filter(
              ([key, value]) => !['doc_id', 'sentence'].includes(key) && value !== null && !(Array.isArray(value) && value.length === 0),
            )
            .map(([key, value]) => `${key}=${show(value)}`)
            .join(' '),
        ),
      ])
      .join('\n') + '\n'
  );
}

describe.each(CASES)('%s', (name, text) => {
  it('tree', () => expectGolden(`tree/${name}.txt`, outline(structure(text()).plan)));
  it('sentences and clauses', () => expectGolden(`clauses/${name}.txt`, clauses(text())));
  it('mentions', () => expectGolden(`mentions/${name}.txt`, mentions(text())));
  it('records', () => expectGolden(`records/${name}.txt`, records(extractText(text(), name))));
});

describe('a golden file', () => {
  const folder = fileURLToPath(new URL('./fixtures/golden-test/', import.meta.url));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });
  it.each([undefined, '1'])('that is missing fails, whether or not CI is set (%s)', (ci) => {
    vi.stubEnv('CI', ci);
    vi.stubEnv('GOLDEN', undefined);
    expect(() => expectGolden('golden-test/a.txt', 'x')).toThrow(/missing/u);
    expect(existsSync(`${folder}a.txt`)).toBe(false);
  });
  it('that is missing is written where one asks for it', () => {
    vi.stubEnv('GOLDEN', 'write');
    expectGolden('golden-test/a.txt', 'x');
    expect(readFileSync(`${folder}a.txt`, 'utf8')).toBe('x');
  });
  it('that differs leaves the new text beside it', () => {
    vi.stubEnv('CI', undefined);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}a.txt`, 'x');
    expect(() => expectGolden('golden-test/a.txt', 'y')).toThrow();
    expect(readFileSync(`${folder}a-changed.txt`, 'utf8')).toBe('y');
    expectGolden('golden-test/a.txt', 'x');
    expect(existsSync(`${folder}a-changed.txt`)).toBe(false);
  });
});
