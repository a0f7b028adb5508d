import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv, renderEvidence } from '../src/render/csv.js';
import { renderMarkdown } from '../src/render/markdown.js';
import {
  itemWords,
  plain,
  type Cell,
  type ReportColumn,
  type Evidence,
  type Report,
  type ReportRow,
  type ReportTable,
} from '../src/render/report.js';
import { renderText, type TextOptions } from '../src/render/text.js';
import { width } from '../src/render/width.js';
import { wrap } from '../src/render/wrap.js';
import { sampleReport } from './setup/report.js';

const text = (of: Report, columns: number, options: TextOptions = {}): string => renderText(of, { columns, ...options });

const WHOLE = Number.MAX_SAFE_INTEGER;
const evidence: Evidence = {
  doc_id: 'shengsi-2023-2027',
  plan: '嵊泗县 2023–2027',
  record_id: 'T003',
  section: ['总体要求', '主要目标'],
  sentence: '规上工业亩均税收达到12万元、亩均增加值达到150万元,',
  quote: '规上工业亩均税收达到12万元',
  start: 908,
  end: 922,
};
const report = (tables: readonly ReportTable[], more: Partial<Report> = {}): Report => ({
  title: '',
  lang: 'zh',
  lead: [],
  tables,
  notes: [],
  ...more,
});
const table = (columns: readonly ReportColumn[], rows: readonly ReportRow[], more: Partial<ReportTable> = {}): ReportTable => ({
  id: 'indicators',
  title: '',
  columns,
  rows,
  ...more,
});
const columns = (...titles: readonly string[]): ReportColumn[] => titles.map((title) => ({ key: title, title }));

const MATRIX = report(
  [
    table(
      [...columns('指标', '象山县 –2025'), { key: '嵊泗县', title: '嵊泗县 2023–2027', numeric: true }],
      [
        {
          key: 'tax',
          group: '效益',
          cells: [
            plain('亩均税收'),
            [{ text: '25万元/亩 (2025)' }],
            [{ text: '12万元/亩 (2025)', flags: ['规上工业'], tone: 'up', evidence: [evidence] }],
          ],
        },
        {
          key: 'firms',
          group: '企业',
          cells: [plain('高新技术企业'), [{ text: '240家 (2025)' }, { text: '新增≥20家/年', tone: 'warn' }], []],
        },
      ],
      { title: '指标' },
    ),
  ],
  { title: '两份规划', lead: ['象山县与嵊泗县'], notes: ['≥ 为不少于'] },
);

describe('text', () => {
  test('Chinese stands under Chinese, flags in brackets, groups under headings, items on lines of their own', () => {
    expect(text(MATRIX, WHOLE)).toBe(`两份规划
象山县与嵊泗县

指标
指标          象山县 –2025                 嵊泗县 2023–2027
───────────────────────────────────────────────────────────
── 效益 ──
亩均税收      25万元/亩 (2025)  12万元/亩 (2025) [规上工业]

── 企业 ──
高新技术企业  240家 (2025)
              新增≥20家/年

- ≥ 为不少于
`);
  });
  test('in a narrow terminal cells are wrapped, and the columns that do not fit follow with the first column again', () => {
    expect(text(report(MATRIX.tables), 36)).toBe(`指标
指标          象山县 –2025
──────────────────────────────
── 效益 ──
亩均税收      25万元/亩 (2025)

── 企业 ──
高新技术企业  240家 (2025)
              新增≥20家/年

指标          嵊泗县 2023–2027
──────────────────────────────
── 效益 ──
亩均税收      12万元/亩 (2025)
                    [规上工业]

── 企业 ──
高新技术企业
`);
  });
  test('colour only where it is asked for; it changes no column', () => {
    const coloured = text(MATRIX, 60, { colour: true });
    expect(coloured).toContain('\u001b[32m12万元/亩 (2025)');
    expect(coloured).toContain('\u001b[33m新增≥20家/年\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/gu, '').replace(/ +$/gmu, '')).toBe(text(MATRIX, 60));
  });
  test('an empty table says so; control characters of a text do not reach the terminal', () => {
    expect(text(report([table([], [], { title: '集群', empty: '没有共有的集群。' })]), 80)).toBe('集群\n没有共有的集群。\n');
    expect(text(report([table(columns('a'), [{ key: '1', cells: [plain('x\u001b[2Jy\tz\u0007')] }])]), 80)).toBe(
      'a\n─────────\nx�[2Jy z�\n',
    );
    expect(text(report([table(columns('a'), [{ key: '1', cells: [plain('12\u202e亩/元\u2066x')] }])]), 80)).toBe(
      'a\n──────────\n12�亩/元�x\n',
    );
  });
  test('of real plans, no line is wider than the terminal, and every item is there', () => {
    const sample = sampleReport();
    for (const cells of [40, 80, 120, 200]) {
      const lines = text(sample, cells).split('\n');
      expect(
        lines.filter((line) => width(line) > cells),
        `${cells}`,
      ).toEqual([]);
    }
    const squeezed = (words: string): string => words.replace(/\s/gu, '');
    const whole = text(sample, WHOLE);
    for (const { text: words } of sample.tables.flatMap((one) => one.rows.flatMap((row) => row.cells.flat())))
      expect(squeezed(whole)).toContain(squeezed(words));
  });
});

describe('wrap', () => {
  test.each([
    ['规上工业亩均税收达到35万元/亩，居全市前列', 20, ['规上工业亩均税收达到', '35万元/亩，居全市前', '列']],
    ['培育“单项冠军”企业', 8, ['培育“单', '项冠军”', '企业']],
    ['R&D expenditure', 8, ['R&D', 'expendit', 'ure']],
    ['达到3.4%', 6, ['达到', '3.4%']],
    ['甲\n乙丙丁', 4, ['甲', '乙丙', '丁']],
  ])('%s in %i cells', (words, cells, lines) => {
    expect(wrap(words, cells)).toEqual(lines);
  });
  test('keeps every character, and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('象', '，', 'a', '3', '%', '“', '/', ' ', '𠮷', '\n') }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 0, max: 2 }),
        (words, cells, hang) => {
          const lines = wrap(words, cells, hang);
          expect(lines.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
          for (const line of lines) expect(width(line.trimEnd())).toBeLessThanOrEqual(cells);
        },
      ),
      { examples: [[' 象/象', 4, 2]] },
    );
  });
});

describe('markdown', () => {
  test('pipe tables, headings, a list of notes', () => {
    expect(renderMarkdown(MATRIX)).toBe(`# 两份规划

象山县与嵊泗县

## 指标

| 指标 | 象山县 –2025 | 嵊泗县 2023–2027 |
| --- | --- | ---: |
| **效益** |  |  |
| 亩均税收 | 25万元/亩 (2025) | 12万元/亩 (2025) \\[规上工业\\] |
| **企业** |  |  |
| 高新技术企业 | 240家 (2025)<br>新增≥20家/年 |  |

- ≥ 为不少于
`);
  });
  test('what Markdown would take for marks of its own is escaped', () => {
    expect(
      renderMarkdown(
        report([table(columns('R&D|a'), [{ key: '1', cells: [plain('<b>&lt; *x*_y_\nz\\')] }], { title: '1. # 二' })], {
          lead: ['- 一'],
          notes: ['1) 甲\n乙'],
        }),
      ),
    ).toBe('\\- 一\n\n## 1\\. # 二\n\n| R&D\\|a |\n| --- |\n| &lt;b&gt;&amp;lt; \\*x\\*\\_y\\_<br>z\\\\ |\n\n- 1\\) 甲 乙\n');
  });
});

/** Characters that formats use for themselves, among Chinese ones. */
const nasty = fc.string({
  unit: fc.constantFrom('县', '5', ' ', ',', '"', '；', '|', '\\', '<', '>', '&', '\n', '\r', '*', '`', '_', '[', ']', '=', '-', '\t', 'x'),
});
const someCell: fc.Arbitrary<Cell> = fc.array(fc.record({ text: nasty, flags: fc.array(nasty, { maxLength: 2 }) }), { maxLength: 3 });
const someTable = fc
  .integer({ min: 1, max: 4 })
  .chain((size) =>
    fc.record({
      columns: fc.array(nasty, { minLength: size, maxLength: size }),
      rows: fc.array(fc.array(someCell, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 4 }),
      group: fc.option(nasty, { nil: undefined }),
    }),
  )
  .map(
    ({ columns: titles, rows, group }): ReportTable =>
      table(
        titles.map((title, at) => ({ key: `${at}`, title })),
        rows.map((cells, at) => ({ key: `${at}`, cells, ...(group === undefined ? {} : { group }) })),
      ),
  );

test('a table of Markdown has as many columns on every line', () => {
  fc.assert(
    fc.property(someTable, (one) => {
      const lines = renderMarkdown(report([one]))
        .trimEnd()
        .split('\n');
      expect(lines.length).toBe(2 + one.rows.length + (one.rows[0]?.group === undefined ? 0 : 1));
      for (const line of lines) expect(line.replace(/\\./gu, '').split('|').length, line).toBe(one.columns.length + 2);
    }),
  );
});

describe('csv', () => {
  test('one table is that table', () => {
    expect(renderCsv(MATRIX)).toBe(
      'group,指标,象山县 –2025,嵊泗县 2023–2027\n效益,亩均税收,25万元/亩 (2025),12万元/亩 (2025) [规上工业]\n企业,高新技术企业,240家 (2025)；新增≥20家/年,\n',
    );
  });
  test('several are one rectangle: rows under each other, one column for one key and title', () => {
    const other = table(
      [
        { key: '集群', title: '集群' },
        { key: '象山县 –2025', title: '象山县 –2025' },
        { key: 'table', title: 'table' },
      ],
      [{ key: '1', cells: [plain('汽车'), plain('500亿元'), plain('x')] }],
      { id: 'clusters' },
    );
    expect(renderCsv(report([...MATRIX.tables, other]))).toBe(
      'table,group,指标,象山县 –2025,嵊泗县 2023–2027,集群,table (table)\n' +
        'indicators,效益,亩均税收,25万元/亩 (2025),12万元/亩 (2025) [规上工业],,\nindicators,企业,高新技术企业,240家 (2025)；新增≥20家/年,,,\nclusters,,,500亿元,,汽车,x\n',
    );
  });
  test('its cells read back as they are', () => {
    fc.assert(
      fc.property(someTable, (one) => {
        const [, ...rows] = parse(renderCsv(report([one])), { relax_column_count: false, skip_empty_lines: false }) as string[][];
        const grouped = one.rows.some((row) => row.group !== undefined);
        expect(rows).toEqual(
          one.rows.map((row) => [...(grouped ? [row.group] : []), ...row.cells.map((cell) => cell.map(itemWords).join('；'))]),
        );
      }),
    );
  });
  test('the sentences behind it, a line each, with the keys of the tables', () => {
    expect(parse(renderEvidence(MATRIX), { columns: true })).toEqual([
      {
        table: 'indicators',
        row: 'tax',
        label: '亩均税收',
        column: '嵊泗县 2023–2027',
        item: '12万元/亩 (2025)',
        flags: '规上工业',
        plan: evidence.plan,
        doc_id: evidence.doc_id,
        record_id: 'T003',
        section: '总体要求；主要目标',
        sentence: evidence.sentence,
        quote: evidence.quote,
        char_start: '908',
        char_end: '922',
        review: '',
      },
    ]);
  });
});
