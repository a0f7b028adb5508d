import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calledIn, type Called } from './setup/command.js';
import { PLAN } from './setup/reviewed.js';

let dir: string;
const call = (...args: string[]): Called => calledIn(dir, [...args, '--lang', 'en']);
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-exchange-'));
  writeFileSync(join(dir, 'plan.txt'), PLAN);
  writeFileSync(join(dir, 'second.txt'), PLAN.replace('𠮷县', '甲县').replace('1200', '900'));
  expect(call('extract', 'plan.txt', 'second.txt', '-o', 'made', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});
/** A fresh copy of the dataset. */
function dataset(name: string): string {
  cpSync(join(dir, 'made'), join(dir, name), { recursive: true });
  return name;
}
const edit = (path: string, change: (text: string) => string): void => {
  writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
};

// each calls the program a dozen times
const LONG = { timeout: 180_000 };
describe('gangmu review export and import', LONG, () => {
  it('take a table through a spreadsheet and into the tables', () => {
    const data = dataset('one');
    expect(call('review', 'export', data, '--to', 'csv', '-o', 'sheets')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 documents in 5 files'),
    });
    // Excel in Chinese writes GB18030
    const path = join(dir, 'sheets/review-quantities.csv');
    const text = readFileSync(path, 'utf8').replace('1200,1200,,亿元', '1200,1300,,亿元').replaceAll('\n', '\r\n').replace('𠮷', '吉');
    writeFileSync(path, text);
    expect(call('review', 'import', data, 'sheets')).toMatchObject({ code: 2, err: expect.stringContaining('Add --reviewer NAME') });
    const dry = call('review', 'import', data, 'sheets', '--reviewer', '李敏', '--dry-run');
    expect(JSON.parse(dry.out)).toMatchObject({ act: 'correct', field: 'value', from: 1200, to: 1300, reviewer: '李敏', doc_id: 'plan' });
    expect(call('review', 'import', data, 'sheets', '--reviewer', '李敏')).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 line added'),
    });
    expect(call('review', 'import', data, 'sheets', '--reviewer', '李敏').err).toContain('0 lines added');
    expect(call('review', 'status', data, '-f', 'csv').out).toContain('plan,22,1,0,1,0,0,0,1,0,1,李敏');
    expect(call('review', 'apply', data).code).toBe(0);
    expect(call('review', 'status', data, '-f', 'csv').out).toContain('plan,22,1,0,1,0,0,0,1,0,0,李敏');
    expect(call('verify', data).code).toBe(0);
    // what was edited is not replaced
    expect(call('review', 'export', data, '--to', 'csv', '-o', 'sheets').code).toBe(3);
  });

  it('take Label Studio, with names for those of whom it knows numbers', () => {
    const data = dataset('two');
    expect(call('review', 'export', data, '--to', 'label-studio', '-o', 'tasks').code).toBe(0);
    edit('tasks/label-studio-tasks.json', (text) => {
      const tasks = JSON.parse(text) as { data: { doc_id: string }; predictions: { result: { id: string }[] }[]; annotations?: object[] }[];
      const { result } = tasks[0]!.predictions[0]!;
      const without = (id: string): object[] => result.filter((one) => !one.id.endsWith(id));
      tasks[0]!.annotations = [
        { id: 1, completed_by: 3, result: without('-T001') },
        { id: 2, completed_by: 4, result: without('-T002') },
      ];
      return JSON.stringify(tasks);
    });
    const unnamed = call('review', 'import', data, 'tasks', '--reviewer', '李');
    expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('--reviewer 3=NAME --reviewer 4=NAME') });
    expect(call('review', 'import', data, 'tasks', '--reviewer', '3=李', '--reviewer', '4=王').code).toBe(0);
    const log = linesOf(readFileSync(join(dir, data, 'corrections.ndjson'), 'utf8')).map(
      (one) => JSON.parse(one) as Record<string, unknown>,
    );
    expect(log.map(({ reviewer, act, record }) => `${String(reviewer)} ${String(act)} ${String(record)}`).sort()).toEqual([
      '李 reject T001',
      '王 reject T002',
    ]);
  });

  it('take what pages offer as downloads, each line once', () => {
    const data = dataset('three');
    expect(call('review', 'export', data, '--to', 'csv', '-o', 'sheets3').code).toBe(0);
    edit('sheets3/review-quantities.csv', (text) => text.replace('plan,targets,T001,', 'plan,targets,T001,accept'));
    expect(call('review', 'import', data, 'sheets3', '--reviewer', '李').code).toBe(0);
    cpSync(join(dir, data, 'corrections.ndjson'), join(dir, 'corrections-李.ndjson'));
    const other = dataset('four');
    expect(call('review', 'import', other, 'corrections-李.ndjson', 'corrections-李.ndjson')).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 line added'),
    });
    expect(readFileSync(join(dir, other, 'corrections.ndjson'), 'utf8')).toBe(readFileSync(join(dir, data, 'corrections.ndjson'), 'utf8'));
    expect(call('review', 'import', data, 'corrections-李.ndjson').err).toContain('0 lines added');
  });

  it('take the workbook of gangmu export as well', () => {
    const data = dataset('five');
    expect(call('export', data, '--to', 'xlsx', '-o', 'book').code).toBe(0);
    expect(call('review', 'import', data, 'book/gangmu.xlsx', '--reviewer', '李')).toMatchObject({
      code: 0,
      err: expect.stringContaining('0 lines added'),
    });
    expect(call('review', 'export', data, '--to', 'xlsx', '-o', 'book').code).toBe(0);
    expect(call('review', 'import', data, 'book/review.xlsx', '--reviewer', '李')).toMatchObject({
      code: 0,
      err: expect.stringContaining('records unchanged: 44'),
    });
  });

  it('say what is wrong with a call', () => {
    const data = dataset('six');
    expect(call('review', 'export', data, '-o', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--gold') });
    expect(call('review', 'export', data, '--to', 'csv', '-o', data)).toMatchObject({
      code: 2,
      err: expect.stringContaining('a dataset stands'),
    });
    expect(call('review', 'export', data, '--gold', '-o', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('No table is wholly decided'),
    });
    expect(call('review', 'import', data, 'nowhere.csv')).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.csv') });
    expect(call('review', 'import', data, 'plan.txt', 'made/run.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not a format that can be imported'),
    });
    expect(call('review', 'status', 'plan.txt').code).toBe(2);
    expect(call('evaluate', data)).toMatchObject({ code: 2, err: expect.stringContaining('--reviews') });
    expect(call('evaluate', data, '--reviews')).toMatchObject({ code: 1, err: expect.stringContaining('nobody has reviewed') });
  });
});

describe('what was decided', LONG, () => {
  it('is gold for the evaluation, and shows how far reviewers agree', () => {
    const data = dataset('seven');
    expect(call('review', 'export', data, '--to', 'csv', '-o', 'all').code).toBe(0);
    expect(call('review', 'import', data, 'all', '--reviewer', '李', '--accept-unchanged').code).toBe(0);
    const gold = call('review', 'export', data, '--gold', '-o', 'gold');
    expect(gold).toMatchObject({ code: 0, out: expect.stringContaining('2 gold files') });
    const figures = JSON.parse(call('evaluate', data, 'gold', '--json').out) as { figures: Record<string, number> };
    expect([figures.figures['detect'], figures.figures['core'], figures.figures['responsibilities']]).toEqual([1, 1, 1]);
    edit('all/review-quantities.csv', (text) =>
      text.replace('1200,1200,,亿元', '1200,1300,,亿元').replace(/(plan,targets,T002),/u, '$1,reject'),
    );
    expect(call('review', 'import', data, 'all', '--reviewer', '王', '--accept-unchanged').code).toBe(0);
    const text = call('evaluate', data, '--reviews', '--misses');
    expect(text.out).toContain('targets.value');
    expect(text.out).toContain('plan targets T001 value: 李 1200 / 王 1300');
    const agreement = JSON.parse(call('evaluate', data, '--reviews', '--json').out) as { pairs: { first: string; second: string }[] };
    expect(agreement.pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['李 王', '李 gangmu', '王 gangmu']);
    expect(call('review', 'export', data, '--gold', '-o', 'gold2').err).toContain('targets of plan: 2 of 10 undecided');
  });
});
