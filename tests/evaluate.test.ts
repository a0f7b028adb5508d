import { readdirSync, readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { evaluate, type Evaluation } from '../src/evaluate/evaluate.js';
import { GoldError, goldOfJson, goldOfRows, type GoldDocument } from '../src/evaluate/gold.js';
import type { Miss } from '../src/evaluate/ledger.js';
import type { ScoredRow } from '../src/evaluate/same.js';
import { rowsOf, tablesFrom, type ExtractedTables } from '../src/evaluate/tables.js';

/*
 * tests/fixtures/evaluate: `extracted` is an extraction of the seeds in which records were left out, doubled, moved and altered at
 * random, so that every rule of the matching is needed; figures.json and misses.tsv are what the reference scorer (Python) prints for it
 * and tests/gold.
 */
const FIXTURE = 'tests/fixtures/evaluate';
const read = (path: string): string => readFileSync(path, 'utf8');
const extracted: ExtractedTables = tablesFrom((table) => rowsOf(read(`${FIXTURE}/extracted/${table}.csv`)));
const gold = readdirSync('tests/gold')
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => goldOfJson(name.slice(0, -5), read(`tests/gold/${name}`)));
const texts = Object.fromEntries(gold.map(({ name }) => [name, read(`seeds/${name}.txt`)]));
const whole = evaluate(extracted, gold, texts);

/**
 * A difference as the reference scorer prints it. A wrong kind is one difference here and two lines there; tasks, headlines and the
 * fields of other kinds are not listed there.
 */
function linesOf(miss: Miss, hasFacts: boolean): string[] {
  const label = (word: string, kind: string | null | undefined): string =>
    kind === 'target' || kind === null || kind === undefined ? word : `${word} ${kind}`;
  const key = (...parts: string[]): string => [miss.document, ...parts].join('\t');
  if (miss.field === 'task' || miss.field === 'headline') return [];
  if (miss.table === 'document') return [key(`document ${miss.field ?? ''}`, miss.got ?? '', miss.want ?? '')];
  if (miss.table === 'targets' || miss.table === 'quantities') {
    if (miss.cause === 'wrong-kind')
      return [
        key(label('missed', miss.kinds?.want), miss.about),
        ...(miss.kinds?.got === 'fact' && !hasFacts ? [] : [key(label('spurious', miss.kinds?.got))]),
      ];
    if (miss.field !== null)
      return miss.table === 'quantities' ? [] : [key(`field ${miss.field}`, miss.got ?? '', miss.want ?? '', miss.about)];
    return miss.side === 'coded' ? [key(label('missed', miss.kinds?.want), miss.about)] : [key(label('spurious', miss.kinds?.got))];
  }
  return [key(`${miss.table} ${miss.field ?? (miss.side === 'coded' ? 'missed' : 'spurious')}`, aboutOf(miss.table, miss.about))];
}
/** A heading without its number, which the reference scorer tells of some headings only. */
const aboutOf = (table: string, about: string): string =>
  table === 'sections' ? about.replace(/^(?:ＡＢ )?\S* /u, '') : about.replace(/^None None$/u, '');

/** The same of a line of misses.tsv, with the columns that both have. */
function keyOf(line: string): string {
  const [document = '', label = '', got = '', want = '', about = ''] = line.split('\t');
  if (/^document /u.test(label)) return [document, label, got, want].join('\t');
  if (/^field /u.test(label)) return [document, label, got, want === 'None' ? '' : want, about].join('\t');
  return (/^spurious/u.test(label) ? [document, label] : [document, label, aboutOf(label.replace(/ .*$/u, ''), about)]).join('\t');
}
/** Numbers as JavaScript writes them: 1200.0 is 1200. */
const plain = (line: string): string =>
  line
    .split('\t')
    .map((cell) => (/^-?\d+\.\d+$/u.test(cell) ? String(Number(cell)) : cell))
    .join('\t');

describe('as the reference scorer', () => {
  const figures = JSON.parse(read(`${FIXTURE}/figures.json`)) as Record<string, number | null>;
  test('there are the same figures', () => {
    expect(Object.keys(whole.figures).sort()).toEqual(Object.keys(figures).sort());
    expect(Object.keys(figures).length).toBeGreaterThan(40);
  });
  test.each(Object.entries(figures))('%s is %d', (name, value) => {
    expect(whole.figures[name]?.value).toBe(value);
  });
  test('the same differences are listed', () => {
    const facts = new Map(gold.map((one) => [one.name, (one.targets ?? []).some((row) => row['kind'] === 'fact')]));
    const mine = whole.misses
      .flatMap((miss) => linesOf(miss, facts.get(miss.document) ?? false))
      .map(plain)
      .sort();
    expect(mine).toEqual(read(`${FIXTURE}/misses.tsv`).trimEnd().split('\n').map(keyOf).map(plain).sort());
  });
});

describe('what follows from the counts', () => {
  test('tables: matched records make precision and recall', () => {
    for (const { table, coded, extracted: got, matched, precision, recall } of whole.tables) {
      expect([table, precision.value, recall.value]).toEqual([table, matched / got, matched / coded]);
    }
    expect(whole.tables.map((one) => one.table)).toEqual([
      'targets',
      'quantities',
      'clusters',
      'responsibilities',
      'deadlines',
      'sections',
      'goals',
    ]);
  });
  test('agreement in a field of the targets is the share of that name', () => {
    for (const { table, field, agreement } of whole.fields)
      if (table === 'targets' && field !== 'kind' && field !== 'headline')
        expect([field, agreement.value]).toEqual([field, whole.figures[field]?.value]);
  });
  test('alpha is at most 1, and 1 only where all agree', () => {
    for (const { field, agreement, alpha } of whole.fields) {
      if (alpha.value === null) continue;
      expect(alpha.value).toBeLessThanOrEqual(1);
      if (alpha.level === 'nominal') expect([field, alpha.value === 1]).toEqual([field, agreement.value === 1]);
    }
  });
  test('every figure lies inside its interval, or next to it where it is at the border', () => {
    for (const [name, { value, interval }] of Object.entries(whole.figures)) {
      if (value === null || interval === null) continue;
      expect([name, interval[0] <= value + 0.02 && value - 0.02 <= interval[1]]).toEqual([name, true]);
    }
  });
  test('deterministic; another seed moves the intervals alone', () => {
    expect(evaluate(extracted, gold, texts)).toEqual(whole);
    const other = evaluate(extracted, gold, texts, { seed: 2, resamples: 200 });
    expect(other.figures['core']?.value).toBe(whole.figures['core']?.value);
    expect(other.figures['core']?.interval).not.toEqual(whole.figures['core']?.interval);
    expect([other.resamples, other.seed]).toEqual([200, 2]);
  });
  test('one document has no interval', () => {
    const one = evaluate(extracted, gold.slice(0, 1), texts);
    expect([one.resamples, one.figures['core']?.interval]).toEqual([0, null]);
  });
  test('every difference has its words and, where it has a place in the text, its sentence', () => {
    for (const miss of whole.misses) {
      if (miss.table === 'document' || miss.table === 'sections' || (miss.side === 'extracted' && miss.sentence === '')) continue;
      expect(miss.sentence.replace(/\s/gu, '')).toContain(miss.quote.replace(/\s/gu, '').replace(/。.*$/u, ''));
    }
  });
});

const TEXT = '𠮷县规划\n到2025年，规上工业总产值达到1200亿元，企业800家。\n每年新增企业25家。\n（责任单位：县经信局）\n';
const at = (words: string): Pick<Record<string, string>, string> => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { quote: words, char_start: String(start), char_end: String(start + [...words].length) };
};
const target = (quote: string, value: string, unit: string, more: ScoredRow = {}): ScoredRow => ({
  doc_id: 'a',
  kind: 'target',
  indicator: quote.slice(0, 4),
  ...at(quote),
  value,
  unit,
  ...more,
});
const tables = (rows: Partial<ExtractedTables>): ExtractedTables =>
  tablesFrom((table) => rows[table] ?? (table === 'documents' ? [{ doc_id: 'a', file: 'plans/a.txt' }] : []));
const coded = (quote: string, value: number | null, unit: string | null, more: ScoredRow = {}): ScoredRow => ({
  kind: 'target',
  indicator: quote.slice(0, 4),
  quote,
  value,
  unit,
  ...more,
});
const made = (targets: readonly ScoredRow[], rows: Partial<ExtractedTables>): Evaluation =>
  evaluate(tables(rows), [{ name: 'a', by: 'stem', targets }], { a: TEXT });

describe('matching', () => {
  test('offsets are code points: 𠮷 is one', () => {
    expect(made([coded('企业800家', 800, '家')], { targets: [target('企业800家', '800', '家')] }).figures['detect']?.value).toBe(1);
  });
  test.each([
    ['not-found', coded('企业800家', 800, '家'), []],
    ['other-value', coded('企业800家', 800, '家'), [target('企业800家', '80', '家')]],
    ['out-of-place', coded('企业800家', 800, '家'), [target('企业800家', '800', '家', { quote: '企业' })]],
    ['wrong-kind', coded('企业800家', 800, '家'), [target('企业800家', '800', '家', { kind: 'fact' })]],
    ['quote-missing', coded('企业900家', 900, '家'), [target('企业800家', '800', '家')]],
    ['field', coded('企业800家', 800, '家', { deadline: '2025-12-31' }), [target('企业800家', '800', '家')]],
  ] as const)('a coded record is missed: %s', (cause, row, targets) => {
    const { misses } = made([row], { targets });
    expect(misses[0]?.cause).toBe(cause);
    expect(misses[0]?.about).toBe(row['indicator']);
  });
  test('two records for one: the second is spurious, and told as taken', () => {
    const twice = made([coded('企业800家', 800, '家')], { targets: [target('企业800家', '800', '家'), target('企业800家', '800', '家')] });
    expect([twice.figures['detect_precision']?.value, twice.figures['detect_recall']?.value]).toEqual([0.5, 1]);
    expect(twice.misses.map((miss) => [miss.side, miss.cause, miss.sentence])).toEqual([
      ['extracted', 'taken', '到2025年，规上工业总产值达到1200亿元，企业800家。'],
    ]);
  });
  test('optional records count neither for nor against', () => {
    const score = made([coded('企业800家', 800, '家', { optional: true }), coded('企业25家', 25, '家')], {
      targets: [target('企业25家', '25', '家')],
    });
    expect([score.figures['detect']?.value, score.tables[0]?.coded, score.misses]).toEqual([1, 1, []]);
  });
  test('headline and reference are told where they were coded', () => {
    const score = made([coded('企业800家', 800, '家', { headline: true }), coded('企业25家', 25, '家', { headline: false })], {
      targets: [target('企业800家', '800', '家', { headline: 'true' }), target('企业25家', '25', '家', { headline: 'true' })],
    });
    expect(score.figures['headline']?.value).toBe(2 / 3);
    expect(score.misses.map(({ field, got, want }) => [field, got, want])).toEqual([['headline', 'true', 'False']]);
    const fact = { kind: 'fact', reference_start: '2024-01-01', reference_end: '2024-12-31' };
    const told = made([coded('企业25家', 25, '家', fact), coded('企业800家', 800, '家', fact)], {
      quantities: [target('企业25家', '25', '家', fact), target('企业800家', '800', '家', { ...fact, reference_start: null })],
    });
    expect(told.figures['reference']?.value).toBe(0.5);
    expect(made([coded('企业800家', 800, '家')], {}).figures['headline']).toBeUndefined();
  });
  test('goals without a number: the quote overlaps and the indicator is near', () => {
    const goal = { indicator: '规上工业总产值', wording: 'improve', deadline: '2025-12-31', modality: null, ...at('规上工业总产值') };
    const gold = { name: 'a', by: 'stem', goals: [{ ...goal, indicator: '规上工业总产值额' }] } as const;
    const of = (more: ScoredRow): Evaluation => evaluate(tables({ goals: [{ doc_id: 'a', ...goal, ...more }] }), [gold], { a: TEXT });
    expect([of({}).figures['goals']?.value, of({}).figures['goals_fields']?.value]).toEqual([1, 1]);
    expect(of({ wording: 'hold' }).figures['goals_fields']?.value).toBe(0);
    expect(of({ indicator: '企业' }).misses.map(({ cause }) => cause)).toEqual(['other-value', 'other-value']);
  });
  test('a document that was not extracted is missed as a whole', () => {
    const score = evaluate(tables({ documents: [] }), [{ name: 'a', by: 'stem', targets: [coded('企业800家', 800, '家')] }], {});
    expect([score.absent, score.textless, score.figures['detect']?.value, score.misses[0]?.cause]).toEqual([['a'], ['a'], 0, 'not-found']);
  });
  test('facts count only where the coding has some', () => {
    const fact = target('企业25家', '25', '家', { kind: 'fact' });
    expect(made([coded('企业800家', 800, '家')], { targets: [target('企业800家', '800', '家')], quantities: [fact] }).misses).toEqual([]);
    expect(made([coded('企业800家', 800, '家', { kind: 'fact' })], { quantities: [fact] }).misses.map((miss) => miss.cause)).toEqual([
      'not-found',
      'not-coded',
    ]);
  });
});

describe('a table of coded records', () => {
  const csv = (text: string): GoldDocument[] => goldOfRows(rowsOf(text));
  test('by file or by doc_id; fields without a column are not compared', () => {
    const targets = [
      target('企业800家', '800', '家', { deadline: '2025-12-31', comparator: 'gte' }),
      target('企业25家', '25', '家', { deadline: '2027-12-31' }),
    ];
    for (const [column, name] of [
      ['file', 'a.txt'],
      ['doc_id', 'a'],
      ['file', 'plans/a.txt'],
    ] as const) {
      const score = evaluate(
        tables({ targets }),
        csv(`\ufeff${column},quote,value,unit,deadline\n${name},企业800家,800,家,2025-12-31\n${name},企业25家,25,家,\n`),
        { [name]: TEXT },
      );
      expect([
        score.figures['detect']?.value,
        score.figures['deadline']?.value,
        score.figures['core'],
        score.figures['comparator'],
      ]).toEqual([1, 0.5, undefined, undefined]);
    }
  });
  test('without a column kind all are targets, and other kinds are not looked at', () => {
    const incentive = target('企业25家', '25', '家', { kind: 'incentive' });
    const text = 'doc_id,quote,value,unit\na,企业800家,800,家\n';
    expect(
      evaluate(tables({ targets: [target('企业800家', '800', '家')], quantities: [incentive] }), csv(text), { a: TEXT }).misses,
    ).toEqual([]);
    expect(
      evaluate(
        tables({ targets: [target('企业800家', '800', '家')], quantities: [incentive] }),
        csv(text.replace('unit', 'unit,kind').replace('家\n', '家,target\n')),
        { a: TEXT },
      ).misses.map((miss) => miss.cause),
    ).toEqual(['not-coded']);
  });
  test('its own offsets tell two equal quotes apart', () => {
    const place = at('企业25家');
    expect(
      csv(`doc_id,quote,value,unit,char_start,char_end\na,企业25家,25,家,${place['char_start']},${place['char_end']}\n`)[0]?.targets,
    ).toHaveLength(1);
  });
  test('what is missing is named', () => {
    const failure = (read: () => unknown): unknown => {
      try {
        return read();
      } catch (error) {
        return error instanceof GoldError ? [error.code, error.where] : error;
      }
    };
    expect(failure(() => goldOfRows(rowsOf('quote,value,unit\nx,1,家\n')))).toEqual(['gold-column', 'doc_id']);
    expect(failure(() => goldOfRows(rowsOf('file,quote,value\na,x,1\n')))).toEqual(['gold-column', 'unit']);
    expect(failure(() => goldOfRows(rowsOf('file,quote,value,unit\n,x,1,家\n')))).toEqual(['gold-document', '2']);
    expect(failure(() => goldOfJson('a', '{'))).toEqual(['gold-syntax', 'a']);
    const wrong = '{"targets":[{"quote":"x","value":"1","unit":"家","kind":"target"}]}';
    expect(failure(() => goldOfJson('a', wrong))).toEqual(['gold-shape', 'a: targets.[0].value']);
  });
});
