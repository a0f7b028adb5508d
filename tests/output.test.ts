import { execFileSync } from 'node:child_process';
import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guarded } from '../src/cli/io/effects.js';
import type { Context } from '../src/cli/command.js';
import { putReport, outputFormatOf, type OutputFormat } from '../src/cli/io/output.js';
import type { Report } from '../src/render/report.js';

const report: Report = {
  title: '规划比较',
  lang: 'zh',
  lead: [],
  notes: [],
  tables: [{ id: 't', title: '', columns: [{ key: 'a', title: '指标' }], rows: [{ key: '1', cells: [[{ text: '亩均税收' }]] }] }],
};
let dir = '';
let said = { out: '', err: '' };
const context: Context = {
  lang: 'en',
  env: {},
  version: '0',
  effects: guarded({
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: () => Promise.resolve(new Uint8Array()),
    terminal: false,
    columns: 80,
    colour: false,
  }),
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-output-'));
  said = { out: '', err: '' };
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('a report is put out', () => {
  it('in the format that is asked for, else that of the file', () => {
    const cases: readonly (readonly [Parameters<typeof outputFormatOf>[0], OutputFormat])[] = [
      [{}, 'text'],
      [{ out: 'a.HTML' }, 'html'],
      [{ out: 'a.html', format: 'csv' }, 'csv'],
      [{ out: 'plans.2025/a' }, 'text'],
      [{ out: 'a.md' }, 'md'],
    ];
    for (const [settings, view] of cases) expect(outputFormatOf(settings)).toBe(view);
  });
  it('not under an ending that is no format, unless the format is named', async () => {
    expect(await putReport(report, {}, { out: join(dir, 'a.xlsx') }, context)).toBe(2);
    expect(said.err).toContain('a.xlsx: no file of this kind can be written');
    expect(readdirSync(dir)).toEqual([]);
    expect(await putReport(report, {}, { out: join(dir, 'a.xlsx'), format: 'csv' }, context)).toBe(0);
  });
  it('whole, and nothing is left beside it', async () => {
    const out = join(dir, 'a.csv');
    expect(await putReport(report, {}, { out }, context)).toBe(0);
    const written = [readFileSync(out, 'utf8'), readdirSync(dir), said];
    expect(written).toEqual(['指标\n亩均税收\n', ['.gangmu', 'a.csv'], { out: '', err: '' }]);
  });
  it('through a link, which stays one', async () => {
    writeFileSync(join(dir, 'a.csv'), '');
    symlinkSync(join(dir, 'a.csv'), join(dir, 'link.csv'));
    expect(await putReport(report, {}, { out: join(dir, 'link.csv') }, context)).toBe(0);
    expect([lstatSync(join(dir, 'link.csv')).isSymbolicLink(), readFileSync(join(dir, 'a.csv'), 'utf8')]).toEqual([
      true,
      '指标\n亩均税收\n',
    ]);
  });
  it.runIf(process.platform === 'linux')('to a pipe, which is not replaced', async () => {
    const pipe = join(dir, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, 'r+');
    expect(await putReport(report, {}, { out: pipe, format: 'csv' }, context)).toBe(0);
    const bytes = Buffer.alloc(100);
    const length = statSync(pipe).isFIFO() ? readSync(reader, bytes) : 0;
    closeSync(reader);
    expect(bytes.toString('utf8', 0, length)).toBe('指标\n亩均税收\n');
  });
  it('to no folder that is missing, and not over one: 3, told of', async () => {
    expect([
      await putReport(report, {}, { out: join(dir, 'nowhere', 'a.csv') }, context),
      await putReport(report, {}, { out: dir }, context),
    ]).toEqual([3, 3]);
    expect(said.err).toMatch(/nowhere.*ENOENT[^]*EISDIR/u);
    expect(readdirSync(dir)).toEqual([]);
  });
  it('as JSON that no terminal takes for orders', async () => {
    const data = { text: '达到\u009b31m\u007f\u001b]0;a\u0007亩' };
    await putReport(report, data, { format: 'json' }, context);
    expect(said.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(JSON.parse(said.out)).toEqual(data);
  });
});
