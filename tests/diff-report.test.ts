import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../src/cli/program.js';
import { CLASSES } from '../src/diff/targets/classify.js';
import { DIFF_TABLES } from '../src/diff/choices.js';
import { diffPlans, isUnchanged } from '../src/diff/diff.js';
import { DIFF_CLASSES, diffReport, type DiffReportOptions } from '../src/diff/report.js';
import type { Extraction } from '../src/model/extraction.js';
import type { Cell, Report, ReportTable } from '../src/render/report.js';
import { extractText, seed, SEEDS } from './setup/plans.js';

const [year, five, other] = ['xiangshan-2017-work-plan', 'xiangshan-123-clusters', 'yinzhou-154-clusters'].map((name) =>
  extractText(seed(name), name),
) as [Extraction, Extraction, Extraction];

function reportOf(a: Extraction, b: Extraction, options: Partial<DiffReportOptions> = {}): Report {
  return diffReport([diffPlans(a, b)], { lang: 'zh', ...options });
}
const words = (cell: Cell | undefined): string => (cell ?? []).map((item) => item.text).join('; ');
const tableOf = (report: Report, id: string): ReportTable => {
  const table = report.tables.find((one) => one.id === id);
  if (!table) throw new Error(id);
  return table;
};

describe('the report', () => {
  it('tells the story of two plans in one screen', () => {
    const report = reportOf(year, five, { gather: 'items' });
    expect(report.title).toBe('A 象山县 2017 → B 象山县 –2025');
    expect(report.lead[0]).toBe('要求提高 2, 口径或单位改变 5, 度量改变 7, 取消 58, 新增 46。A 的 72 项承诺中 14 项(19%)在 B 中有对应。');
    expect(report.lead.slice(1).map((line) => line.slice(0, 2))).toEqual(['有责', '章节', 'A ']);
    const table = tableOf(report, 'commitments');
    expect(table.rows).toHaveLength(14);
    expect(table.rows[1]?.cells.map(words)).toEqual([
      '规模企业总量 → 规模企业',
      '力争≈530家 (2017)',
      '800家 (2025)',
      '要求提高 (数值提高 +270家): 限定、语气、时限亦不同',
    ]);
    expect(report.tables.map((one) => one.id)).toEqual(['commitments', 'clusters', 'dropped', 'added']);
  });
  it('says of plans of two places which is higher, not what was raised', () => {
    const report = reportOf(five, other);
    expect(report.title).toBe('A 象山县 –2025 | B 鄞州区 –2025');
    expect(
      JSON.stringify([
        report.lead,
        report.tables.map((table) => table.rows.map((row) => [row.group, row.cells.at(-1)?.[0]?.text.split(':')[0]])),
      ]),
    ).not.toMatch(/提高|降低|取消|新增/u);
    expect(tableOf(report, 'commitments').rows[0]?.cells.map(words)).toEqual([
      '百亿级产业集群',
      '5个 (2025)',
      '4个 (2025)',
      'B 要求较低 (数值较低 −1个)',
    ]);
  });
  it('groups by class, the most telling first, and leaves no commitment out', () => {
    const diff = diffPlans(five, other);
    for (const gather of ['items', undefined] as const) {
      const report = reportOf(five, other, { all: true, ...(gather === undefined ? {} : { gather }) });
      const shown = report.tables
        .filter((one) => one.id !== 'clusters')
        .flatMap((table) => table.rows.flatMap((row) => (table.id === 'commitments' ? [1] : (row.cells[1]?.map(() => 1) ?? []))));
      expect(shown).toHaveLength(diff.commitments.length);
    }
    const groups = [...new Set(tableOf(reportOf(five, other), 'commitments').rows.map((row) => row.group))];
    expect(groups).toEqual([
      'B 要求较低 (2)',
      'B 要求较高 (9)',
      'B 较松 (1)',
      'B 较严 (1)',
      '口径或单位不同 (5)',
      '度量不同 (1)',
      '仅 A (41)',
      '仅 B (44)',
    ]);
  });
  it('leads from every value to its sentences, those of restatements too', () => {
    const report = reportOf(year, five, { gather: 'items' });
    const items = report.tables.flatMap((table) =>
      table.rows.flatMap((row) => (table.columns.length === 2 ? row.cells.slice(1) : row.cells.slice(1, 3)).flat()),
    );
    expect(items.length).toBeGreaterThan(120);
    for (const item of items) {
      expect(item.evidence?.length, item.text).toBeGreaterThan(0);
      for (const { doc_id: id, start, end, quote } of item.evidence ?? [])
        expect([...(id === year.document.doc_id ? year : five).text].slice(start, end).join('')).toBe(quote);
    }
    const restated = tableOf(reportOf(five, other), 'commitments').rows.find((row) => words(row.cells[0]).startsWith('R&D'));
    expect([restated?.cells[1]?.[0]?.evidence?.length, restated?.cells[1]?.[0]?.flags]).toEqual([2, ['另作 >3.4% (2025)']]);
  });
  it('gathers what only one plan has in a line, with all its sentences', () => {
    const [row] = tableOf(reportOf(year, five, { gather: 'line' }), 'dropped').rows;
    expect(row?.cells[1]).toHaveLength(1);
    expect(words(row?.cells[1])).toMatch(
      /^技改投资 增长10%\(同比\) \(2017\); 500万元以上规下企业 新增80家 \(2017\); 规模以上企业 新增30家 \(2017\) \[另作 力争新增≥30家 \(2017\)\]; /u,
    );
    expect(row?.cells[1]?.[0]?.evidence?.length).toBeGreaterThan(28);
  });
  it('says what a change was from, where no cell shows it', () => {
    const change = (report: Report, name: string): string =>
      words(tableOf(report, 'commitments').rows.find((row) => words(row.cells[0]).startsWith(name))?.cells[3]);
    expect(change(reportOf(year, five), '工业投资')).toBe('口径或单位改变: 口径 工业 → 产业集群·工业; 频率、限定、时限亦不同');
    expect(change(reportOf(five, other), '主导产业集群工业投资')).toBe('B 较松: 限定 ≥ → 达到');
    expect(change(reportOf(five, other), '国家高新技术企业')).toBe('度量不同: 度量 水平 → 增量; 动作 — → 新增');
  });
  it('shows the classes asked for, and unchanged ones only when asked', () => {
    const only = reportOf(five, other, { only: ['lowered'] });
    expect([only.tables.length, tableOf(only, 'commitments').rows.length]).toEqual([1, 2]);
    expect(tableOf(reportOf(five, five), 'commitments').rows).toEqual([]);
    expect(reportOf(five, five).notes).toContain('未列出未变的 60 项(--all 列出)。');
    expect(tableOf(reportOf(five, five, { all: true }), 'commitments').rows).toHaveLength(60);
  });
  it('shows units, headings and clauses where they are asked for', () => {
    const of = (tables: DiffReportOptions['tables']): string[] =>
      reportOf(five, other, tables === undefined ? {} : { tables }).tables.map((table) => table.id);
    expect(of(undefined)).toEqual(['commitments', 'clusters']);
    expect(of(['responsibilities'])).toEqual(['responsibilities', 'functions']);
    expect(of(DIFF_TABLES)).toEqual(['commitments', 'clusters', 'responsibilities', 'functions', 'sections', 'clauses']);
    const clauses = tableOf(reportOf(five, other, { tables: ['clauses'] }), 'clauses');
    expect(JSON.stringify(clauses.rows)).toMatch(/⟦1200亿⟧元[^]*⟦2800亿⟧元/u);
    expect(isUnchanged(diffPlans(five, five))).toBe(true);
    expect(isUnchanged(diffPlans(five, other))).toBe(false);
  });
  it('tells what it leaves out', () => {
    const aided = extractText('某县扶持办法\n一、给予新认定的高新技术企业10万元奖励。\n');
    expect(reportOf(aided, five).notes.at(-1)).toMatch(/^激励\(A 1 条, B \d 条\)不配对/u);
    const report = diffReport([diffPlans(year, five)], { lang: 'en', unpaired: { onlyA: [], onlyB: [other] } });
    expect(report.lead.at(-1)).toBe('Without a counterpart, in B: 鄞州区 –2025');
  });
  it('is in English too', () => {
    const report = reportOf(five, other, { lang: 'en', gather: 'items' });
    expect(report.lead[0]).toBe(
      'less ambitious in B 2, more ambitious in B 9, softer in B 1, firmer in B 1, other scope or unit 5, other measure 1, ' +
        "only in A 41, only in B 44. Of A's 60 commitments 19 (32%) have a counterpart in B.",
    );
    expect(tableOf(report, 'commitments').rows[1]?.cells.map(words)).toEqual([
      'Industry in the quota of new construction land (新增建设用地计划指标用于工业 → 新增建设用地用于工业项目)',
      'ensure 35%/yr',
      'ensure ≥25%/yr',
      'less ambitious in B (value lower −10 points): also another comparator',
    ]);
  });
});

describe('gangmu diff', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'gangmu-diff-'));
  });
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const [A, B, C] = ['xiangshan-2017-work-plan.txt', 'xiangshan-123-clusters.txt', 'yinzhou-154-clusters.txt'].map((name) =>
    join(SEEDS, name),
  ) as [string, string, string];

  async function gangmu(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const code = await runProgram(
      args,
      {},
      {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        stdin: () => Promise.resolve(new Uint8Array()),
        terminal: false,
        columns: 100,
        colour: false,
      },
    );
    return { code, out, err };
  }
  interface Side {
    record: { target_id: string; indicator: string | null; quote: string; char_start: number; char_end: number };
    mentions: { doc_id: string; record_id: string }[];
  }
  interface Data {
    diffs: {
      successive: boolean;
      counts: Record<string, number>;
      commitments: {
        class: string;
        a: Side | null;
        b: Side | null;
        cost: { total: number; parts: { aspect: string; cost: number }[] } | null;
      }[];
    }[];
    unpaired: { a: unknown[]; b: { doc_id: string }[] };
  }

  it('prints data with costs, records and places', async () => {
    const { code, out, err } = await gangmu('diff', A, B, '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const [diff] = (JSON.parse(out) as Data).diffs;
    expect([diff?.successive, diff?.commitments.length, Object.keys(diff?.counts ?? {})]).toEqual([true, 118, [...CLASSES]]);
    const pair = diff?.commitments.find((one) => one.a?.record.indicator === '工业投资');
    expect([pair?.class, pair?.b?.record.indicator, pair?.cost]).toEqual([
      'rescoped',
      '主导产业集群工业投资',
      expect.objectContaining({
        total: 1.25,
        parts: [
          { aspect: 'frequency', cost: 0.25 },
          { aspect: 'coverage', cost: 1 },
        ],
      }),
    ]);
    const text = [...readFileSync(A, 'utf8').replace(/^\uFEFF/u, '')];
    for (const one of diff?.commitments ?? [])
      if (one.a) expect(text.slice(one.a.record.char_start, one.a.record.char_end).join('')).toBe(one.a.record.quote);
  });
  it('prints the same bytes again', async () => {
    expect((await gangmu('diff', A, B, '--format', 'json')).out).toBe((await gangmu('diff', A, B, '--format', 'json')).out);
  });
  it('exits with 1 where anything changed, when asked', async () => {
    expect((await gangmu('diff', A, B)).code).toBe(0);
    expect((await gangmu('diff', A, B, '--exit-code')).code).toBe(1);
    expect((await gangmu('diff', A, A, '--exit-code')).code).toBe(0);
    expect((await gangmu('diff', A, B, '--exit-code', '--only', 'lowered')).code).toBe(0);
    expect((await gangmu('diff', B, C, '--exit-code', '--only', 'lowered,raised')).code).toBe(1);
  });
  it('refuses classes that there are not, and says which there are', async () => {
    const { code, out, err } = await gangmu('diff', A, B, '--only', 'raised,higher');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--only: no such class of change: higher. There are: ');
    for (const name of DIFF_CLASSES) expect(err).toContain(name);
    expect((await gangmu('diff', A, B, '--only', '没有', '--lang', 'zh')).err).toContain('--only: 没有 没有 这样的变化');
  });
  it('keeps to --only in data', async () => {
    const data = JSON.parse((await gangmu('diff', B, C, '--only', 'lowered', '--format', 'json')).out) as Data;
    expect(data.diffs[0]?.commitments.map((one) => one.class)).toEqual(['lowered', 'lowered']);
  });
  it('pairs the plans of two sets by place, and tells of those without a counterpart', async () => {
    const folder = join(dir, 'later');
    expect((await gangmu('extract', B, C, '-o', folder, '-q')).code).toBe(0);
    const data = JSON.parse((await gangmu('diff', A, folder, '--format', 'json')).out) as Data;
    expect([data.diffs.length, data.unpaired.a, data.unpaired.b.map((one) => one.doc_id)]).toEqual([1, [], ['yinzhou-154-clusters']]);
  });
  it('says so where no two plans are of one place', async () => {
    const folder = join(dir, 'elsewhere');
    expect((await gangmu('extract', C, join(SEEDS, 'shengsi-2023-2027.txt'), '-o', folder, '-q')).code).toBe(0);
    const { code, out, err } = await gangmu('diff', A, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('A and B have no plans of one place');
  });
  it('survives a plan that promises nothing', async () => {
    const empty = join(dir, 'empty.txt');
    writeFileSync(empty, '某县产业发展规划\n一、总体要求\n坚持高质量发展。\n');
    const { code, out } = await gangmu('diff', empty, empty, '--format', 'json', '--exit-code');
    expect([code, (JSON.parse(out) as Data).diffs[0]?.commitments]).toEqual([0, []]);
  });
});
