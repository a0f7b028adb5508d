import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded } from '../src/cli/io/effects.js';
import { compareCommand } from '../src/cli/commands/compare.js';
import { commitmentsOf } from '../src/commitment/commitment.js';
import { indicatorName, partName, partWords } from '../src/commitment/scope.js';
import { BYS } from '../src/compare/choices.js';
import { compare, type CompareOptions, type Comparison } from '../src/compare/comparison.js';
import { UnmatchedFilterError } from '../src/compare/filters.js';
import { taskKind } from '../src/commitment/task.js';
import type { Extraction } from '../src/model/extraction.js';
import { renderCsv } from '../src/render/csv.js';
import type { ReportRow, ReportTable } from '../src/render/report.js';
import { INDICATOR_FIELDS } from '../src/rules/lexicons/indicator-fields.js';
import { INDICATORS } from '../src/rules/lexicons/indicators.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const plans = NAMES.map((name) => extractText(seed(name), name));
const rowsOfSpec = (name: string): string[][] =>
  readFileSync(`tests/specs/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

function compared(options: Partial<CompareOptions> = {}, of: readonly Extraction[] = plans): Comparison {
  const found = compare(of, { lang: 'zh', ...options });
  return found;
}
const tableOf = (id: string, options: Partial<CompareOptions> = {}): ReportTable =>
  compared(options).report.tables.find((table) => table.id === id) ?? { id, title: '', columns: [], rows: [] };
const rowNamed = ({ rows }: ReportTable, name: string): ReportRow | undefined => rows.find((row) => row.cells[0]?.[0]?.text === name);
const cellAt = (table: ReportTable, row: ReportRow | undefined, column: string): ReportRow['cells'][number] =>
  row?.cells[table.columns.findIndex((one) => one.key === column)] ?? [];
const flagsAt = (table: ReportTable, row: string, column: string): string[][] =>
  cellAt(table, rowNamed(table, row), column).map((item) => [...(item.flags ?? [])]);

describe('the matrix of the five plans', () => {
  const all = tableOf('indicators', {});
  test.each(rowsOfSpec('compare-seeds'))('%s of %s', (name, plan, cell) => {
    expect(rowNamed(all, name ?? ''), name).toBeDefined();
    expect(
      cellAt(all, rowNamed(all, name ?? ''), plan ?? '')
        .map((item) => item.text)
        .join('；') || '-',
    ).toBe(cell);
  });

  test('a difference of coverage, measure, grade or unit is flagged, and what was done to a value', () => {
    expect(flagsAt(all, '规上工业亩均税收', 'yinzhou-154-clusters')).toEqual([['口径: 未写明']]);
    expect(flagsAt(all, '规上工业亩均税收', 'xiangshan-123-clusters')).toEqual([[]]);
    expect(flagsAt(all, '规上工业亩均税收', 'shengsi-2023-2027')).toEqual([['分母由指标库补出']]);
    expect(flagsAt(all, '规上工业亩均增加值', 'xiangshan-123-clusters')).toEqual([['单位经修正, 原文 万元亩']]);
    expect(flagsAt(all, '规上工业全员劳动生产率', 'shengsi-2023-2027')).toEqual([['口径: 规上制造业', '分母由指标库补出']]);
    expect(flagsAt(all, '规上工业总产值', 'xiangshan-2017-work-plan')).toEqual([['度量: 增速']]);
    expect(flagsAt(all, '高新技术企业', 'xiangshan-123-clusters')).toEqual([['度量: 水平']]);
    expect(flagsAt(all, '研发经费支出占地区生产总值比重', 'xiangshan-123-clusters')).toEqual([['重述为 >3.4%']]);
    // neither plan's grade is that of the row
    expect(flagsAt(all, '制造业单项冠军企业', 'xiangshan-123-clusters')).toEqual([['级别: 国家级、省市级']]);
    expect(flagsAt(all, '汽车·总产值', 'xiangshan-123-clusters')).toEqual([['“汽模配产业”']]);
    expect(flagsAt(all, '工业实际利用外资', 'xiangshan-2017-work-plan')).toEqual([['同一口径、时限有几个值'], ['同一口径、时限有几个值']]);
  });

  test('every value opens its words', () => {
    const byId = new Map(plans.map((plan) => [plan.document.doc_id, plan]));
    // ranks, and sums of what stands beside them
    const isCount = (table: ReportTable, at: number): boolean =>
      table.id === 'responsibility-totals' || table.columns[at]?.numeric === true;
    for (const table of compared({ table: 'all' }).report.tables)
      for (const row of table.rows) {
        for (const [at, cell] of row.cells.entries())
          for (const item of at === 0 || table.columns[at]?.key === 'function' || isCount(table, at) ? [] : cell) {
            expect(item.evidence?.length, `${table.id} ${row.key} ${item.text}`).toBeGreaterThan(0);
            for (const one of item.evidence ?? [])
              expect([...(byId.get(one.doc_id)?.text ?? '')].slice(one.start, one.end).join('')).toBe(one.quote);
          }
      }
  });

  test('a restatement counts once, and each for itself with mentions', () => {
    const once = cellAt(all, rowNamed(all, '高新技术企业'), 'xiangshan-123-clusters');
    expect(once.map((item) => item.evidence?.length)).toEqual([2]);
    const table = tableOf('indicators', { mentions: true });
    expect(cellAt(table, rowNamed(table, '高新技术企业'), 'xiangshan-123-clusters').map((item) => item.text)).toEqual([
      '240家 (2025)',
      '240家 (2025)',
    ]);
  });

  test('on demand only what two plans share; the rest is counted', () => {
    const { report, data } = compared({ shared: true });
    const table = report.tables[0];
    expect(rowNamed(table ?? all, '数字经济核心产业增加值')).toBeUndefined();
    expect(table?.rows.every((row) => row.cells.slice(1).filter((cell) => cell.length > 0).length > 1)).toBe(true);
    expect(data.indicators?.left_out.single.rows).toBe(
      all.rows.length - (table?.rows.length ?? 0) - (data.indicators?.left_out.unknown.rows ?? 0),
    );
    expect(report.notes[0]).toMatch(
      /^未列出: \d+ 个指标\(\d+ 项承诺\)只见于一列, \d+ 个未入指标库的名称\(\d+ 项承诺\)只见于一份规划或只有一词; 不加 --shared 则全部列出。$/u,
    );
  });

  test('dots: the usual measure in the usual unit, another coverage hollow', () => {
    const plot = rowNamed(all, '规上工业亩均税收')?.plot;
    expect([plot?.unit, plot?.direction]).toEqual(['万元/亩', 'up']);
    expect(plot?.dots.map((dot) => [dot.column, dot.value, dot.flagged]).sort()).toEqual([
      ['shengsi-2023-2027', 12, false],
      ['xiangshan-123-clusters', 35, false],
      ['yinzhou-14th-five-year-manufacturing', 49, false],
      ['yinzhou-154-clusters', 58, true],
    ]);
    expect(rowNamed(all, '规上工业总产值')?.plot?.dots.map((dot) => dot.value)).toEqual([2800, 1200]);
    expect(rowNamed(all, '研发经费支出占地区生产总值比重')?.plot?.dots).toHaveLength(2);
    expect(rowNamed(all, '数字经济核心产业增加值')?.plot).toBeUndefined();
  });

  test('one plan alone has its own indicators', () => {
    const { report } = compared({}, plans.slice(0, 1));
    expect(report.tables[0]?.rows.length).toBeGreaterThan(20);
    expect(report.tables[0]?.rows.every((row) => row.cells.length === 2)).toBe(true);
  });

  test('English has English names, headings and flags', () => {
    const table = tableOf('indicators', { lang: 'en' });
    expect(rowNamed(table, 'Tax per mu of land (industry above designated size)')?.group).toBe('Land and output per mu');
    expect(flagsAt(table, 'Labour productivity (industry above designated size)', 'shengsi-2023-2027')).toEqual([
      ['coverage: manufacturing above designated size', 'denominator supplied by the registry'],
    ]);
    // the size of an area is given as the plan writes it
    const known = table.rows.filter((row) => row.group !== 'Not in the registry (in the words of the plans)' && !row.key.includes('area:'));
    expect(known.filter((row) => /\p{Script=Han}/u.test(row.cells[0]?.[0]?.text ?? '')).map((row) => row.key)).toEqual([]);
  });
});

describe('what is a row', () => {
  test.each(rowsOfSpec('compare-rows'))('%s — %s: %s (%s)', (first = '', second = '', relation) => {
    const { data } = compared({}, [extractText(`方案\n一、目标\n${first}`, 'a'), extractText(`方案\n一、目标\n${second}`, 'b')]);
    const columns = data.indicators?.rows.map((row) => row.cells.map((cell) => cell.column).join('')) ?? [];
    expect(columns.sort()).toEqual(relation === 'same' ? ['ab'] : ['a', 'b']);
  });

  test('projects attracted and completed are two counts: each says its own', () => {
    const [a, b] = ['引进亿元以上项目30个', '竣工投产亿元以上项目15个'].map((words, at) =>
      extractText(`方案\n一、目标\n到2025年，${words}。`, 'ab'.charAt(at)),
    );
    const row = compared(
      {},
      [a, b].filter((one) => one !== undefined),
    ).report.tables[0]?.rows[0];
    expect(row?.cells.slice(1).map((cell) => cell.map((item) => item.flags))).toEqual([[['动作: 引进']], [['动作: 竣工投产']]]);
    expect(row?.plot?.dots.map((dot) => dot.flagged)).toEqual([true, true]);
  });

  test.each([
    [
      ['高新技术企业达到1.5万家', '高新技术企业达到300家'],
      ['15000家', '300家'],
    ],
    [
      ['工业投资达到六十五亿五千万元', '工业投资达到六十亿元'],
      ['65.5亿元', '60亿元'],
    ],
    [
      ['工业投资达到8000万元', '工业投资达到1.2亿元', '工业投资达到3亿元'],
      ['0.8亿元', '1.2亿元', '3亿元'],
    ],
  ])('one unit a row: %j', (sentences, texts) => {
    const made = sentences.map((words, at) => extractText(`方案\n一、目标\n到2025年，${words}。`, 'abc'.charAt(at)));
    expect(
      compared({}, made)
        .report.tables[0]?.rows[0]?.cells.slice(1)
        .map((cell) => cell[0]?.text),
    ).toEqual(texts.map((text) => `${text} (2025)`));
  });

  test('nothing without a noun shares a row', () => {
    const { data } = compared({});
    for (const row of data.indicators?.rows ?? [])
      if (row.indicator_id === null) {
        expect(new Set(row.cells.flatMap((cell) => cell.commitments.map((one) => `${one.words ?? one.quote} ${one.unit}`))).size).toBe(1);
      }
  });
});

describe('columns', () => {
  test('a place: both plans of it, each named', () => {
    const table = tableOf('indicators', { by: 'place' });
    expect(table.columns.map((column) => column.title)).toEqual(['指标', '鄞州区', '象山县', '嵊泗县']);
    expect(cellAt(table, rowNamed(table, '规上工业亩均税收'), '330212').map((item) => item.text)).toEqual([
      '鄞州区 2021–2025 49万元/亩 (2025)',
      '鄞州区 –2025 58万元/亩 (2025)',
    ]);
  });
  test('a year: that of the deadline, none last', () => {
    const table = tableOf('indicators', { by: 'year' });
    expect(table.columns.map((column) => column.title)).toEqual(['指标', '2017', '2025', '2027', '未定时限']);
    expect(cellAt(table, rowNamed(table, '规上工业总产值'), '2017').map((item) => item.text)).toEqual(['象山县 2017 增长8%(同比) (2017)']);
  });
  test('a programme: the plan’s own, none last', () => {
    expect(tableOf('clusters', { by: 'programme', table: 'clusters' }).columns.map((column) => column.key)).toEqual([
      'sector',
      '123',
      '154',
      '6+1',
      '-',
    ]);
  });
});

describe('invariants', () => {
  const subsets = fc.shuffledSubarray([...plans], { minLength: 1 });
  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(subsets, fc.constantFrom(...BYS), (some, by) => {
        const forward = compared({ by, table: 'all' }, some);
        expect(compared({ by, table: 'all' }, [...some].reverse())).toEqual(forward);
      }),
      { numRuns: 12 },
    );
  });
  test('every commitment is in a cell or counted among what is left out', () => {
    fc.assert(
      fc.property(subsets, fc.constantFrom(...BYS), fc.boolean(), fc.boolean(), (some, by, shared, mentions) => {
        const { data } = compared({ by, shared, mentions }, some);
        const shown =
          data.indicators?.rows.flatMap((row) =>
            row.cells.flatMap((cell) => cell.commitments.map((one) => `${one.doc_id} ${one.mentions[0] ?? ''}`)),
          ) ?? [];
        const whole = some.flatMap((plan) => commitmentsOf(plan, { mentions }));
        const left = data.indicators?.left_out;
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + (left?.single.commitments ?? 0) + (left?.unknown.commitments ?? 0)).toBe(whole.length);
        if (!shared) expect([...shown].sort()).toEqual(whole.map((one) => `${one.plan.document.doc_id} ${one.id}`).sort());
      }),
      { numRuns: 20 },
    );
  });
  test('a shown value is the record’s, in another magnitude', () => {
    const records = new Map(plans.flatMap((plan) => plan.targets.map((one) => [`${plan.document.doc_id} ${one.target_id}`, one] as const)));
    for (const row of compared({}).data.indicators?.rows ?? [])
      for (const { commitments } of row.cells)
        for (const one of commitments) {
          const record = records.get(`${one.doc_id} ${one.mentions[0] ?? ''}`);
          expect([one.value, one.unit]).toEqual(
            record?.indicator_unit === null ? [record.value_std, record.unit_std] : [record?.indicator_value, record?.indicator_unit],
          );
          const factor = ({ 亿: 1e8, 万: 1e4 } as Record<string, number>)[one.display_unit?.charAt(0) ?? ''] ?? 1;
          if (one.value !== null) expect((one.display_value ?? NaN) * factor).toBeCloseTo(one.value, 6);
        }
  });
  test('every field of the registry has a heading', () => {
    expect(INDICATORS.filter((row) => INDICATOR_FIELDS[row.field] === undefined).map((row) => row.id)).toEqual([]);
  });
});

describe('clusters', () => {
  const table = tableOf('clusters', { table: 'clusters' });
  const { data } = compared({ table: 'clusters' });
  test('each output, in 元', () => {
    const outputs = Object.fromEntries(
      data.clusters?.rows.flatMap((row) =>
        row.clusters.filter((one) => one.output !== null).map((one) => [`${one.doc_id} ${one.name}`, (one.output ?? 0) / 1e8]),
      ) ?? [],
    );
    expect(outputs).toEqual({
      'xiangshan-123-clusters 临港装备产业': 500,
      'xiangshan-123-clusters 汽模配产业': 300,
      'xiangshan-123-clusters 纺织服装产业': 150,
      'xiangshan-123-clusters 功能材料产业': 100,
      'xiangshan-123-clusters 绿色能源产业': 200,
      'xiangshan-123-clusters 海洋生物产业': 100,
      'yinzhou-154-clusters 软件与新兴服务产业': 1000,
      'yinzhou-154-clusters 汽车产业': 550,
      'yinzhou-154-clusters 高端装备产业': 720,
      'yinzhou-154-clusters 新材料产业': 550,
      'yinzhou-154-clusters 电子信息产业': 750,
      'yinzhou-154-clusters 智能家电产业': 500,
      'yinzhou-154-clusters 关键基础件产业': 170,
      'yinzhou-154-clusters 时尚纺织服装产业': 160,
      'yinzhou-154-clusters 生物医药产业': 200,
      'yinzhou-154-clusters 节能环保产业': 150,
    });
  });
  test('汽模配, 汽模配部件 and 汽车 in one row; 服装 beside 纺织服装, flagged', () => {
    const first = (row: string, plan: string): string => cellAt(table, rowNamed(table, row), plan)[0]?.text ?? '';
    expect(first('汽车', 'xiangshan-123-clusters')).toBe('汽模配产业 · 百亿级 · 300亿元 (2025) · “123”');
    expect(first('汽车', 'xiangshan-2017-work-plan')).toMatch(/^汽模配部件产业/u);
    expect(first('汽车', 'yinzhou-154-clusters')).toMatch(/^汽车产业 · 五百亿级 · 550亿元 \(2025\)/u);
    expect(first('纺织服装', 'xiangshan-2017-work-plan')).toMatch(/^时尚针织休闲服装产业/u);
    expect(flagsAt(table, '纺织服装', 'xiangshan-2017-work-plan')).toEqual([['产业: 服装']]);
    expect(flagsAt(table, '纺织服装', 'xiangshan-123-clusters')).toEqual([[]]);
  });
  test('a segment that is a cluster elsewhere stands beside it', () => {
    expect(cellAt(table, rowNamed(table, '装备制造'), 'xiangshan-123-clusters').map((item) => item.text)).toContain(
      '海工装备 (临港装备产业的细分领域)',
    );
    expect(
      data.clusters?.rows.find((row) => row.sector_id === 'equipment')?.segments.map((one) => `${one.doc_id} ${one.segment}`),
    ).toContain('xiangshan-123-clusters 海工装备');
  });
  test('every cluster is in one row', () => {
    const found = data.clusters?.rows.flatMap((row) => row.clusters.map((one) => `${one.doc_id} ${one.cluster_id}`)) ?? [];
    expect(found.sort()).toEqual(plans.flatMap((plan) => plan.clusters.map((one) => `${plan.document.doc_id} ${one.cluster_id}`)).sort());
  });
  test('a sector and what lies below it', () => {
    expect(tableOf('clusters', { table: 'clusters', sectors: ['汽模配产业'] }).rows.map((row) => row.key)).toEqual(['automotive']);
    expect(
      tableOf('clusters', { table: 'clusters', sectors: ['equipment'] }).rows.flatMap((row) =>
        row.cells
          .slice(1)
          .flat()
          .filter((item) => item.text.includes('亿元')),
      ),
    ).toHaveLength(3);
  });
});

describe('responsibilities', () => {
  const { report, data } = compared({ table: 'responsibilities' });
  const [functions, kinds] = ['responsibilities', 'task-kinds'].map((id) => report.tables.find((table) => table.id === id));
  test('tasks led and joined', () => {
    const cell = (name: string, plan: string): string =>
      cellAt(
        functions ?? { id: '', title: '', columns: [], rows: [] },
        functions?.rows.find((row) => row.key === name),
        plan,
      )
        .map((item) => item.text)
        .filter((text) => !text.startsWith('目标'))
        .join(' ');
    // 嵊泗: 11, 12 and 13 are led by 县市场监管局, 7 is joined; 象山 2017 names responsible units alone
    expect(cell('市场监督管理', 'shengsi-2023-2027')).toBe('牵头 3 配合 1');
    expect(cell('投资促进', 'shengsi-2023-2027')).toBe('牵头 1 配合 2');
    expect(cell('人才', 'xiangshan-123-clusters')).toBe('牵头 1');
    expect(cell('司法', 'xiangshan-2017-work-plan')).toBe('牵头 1');
    // a unit that leads a task that has responsible units besides
    expect(
      data.responsibilities?.parts
        .filter((one) => one.task?.endsWith('建立政策性融资担保体系') === true)
        .map((one) => [one.units[0]?.unit, one.units.length, one.leads]),
    ).toEqual([
      ['县工投集团', 2, true],
      ['县金融办', 1, false],
    ]);
  });
  test('which function leads which kind', () => {
    const row = kinds?.rows.find((one) => one.key === 'quality');
    const leads = (plan: string): string[] =>
      cellAt(kinds ?? { id: '', title: '', columns: [], rows: [] }, row, plan).map((item) => item.text);
    expect([leads('shengsi-2023-2027'), leads('xiangshan-123-clusters'), leads('xiangshan-2017-work-plan')]).toEqual([
      ['市场监督管理 3'],
      ['市场监督管理 1'],
      ['市场监督管理 3'],
    ]);
  });
  test('officials and groups are counted, nothing else is missing', () => {
    const whole = plans.flatMap((plan) => plan.responsibilities);
    expect(data.responsibilities?.left_out).toEqual({ officials: whole.filter((one) => one.role === 'leader').length, groups: 21 });
    expect(report.notes.join('')).toContain('署名领导 27 处, 单位统称(如各乡镇) 21 处');
    const shown = data.responsibilities?.parts.flatMap((one) => one.units.map((unit) => `${one.doc_id} ${unit.responsibility_id}`)) ?? [];
    expect([new Set(shown).size, shown.length + 27 + 21]).toEqual([shown.length, whole.length]);
  });
  test.each(rowsOfSpec('task-kinds'))('%s: %s', (task, kind) => {
    expect(taskKind(task ?? '', []) ?? '-').toBe(kind);
  });
  test('the heading above tells where the title does not', () => {
    expect(taskKind('(2) 强化工投集团功能', ['保障措施', '优化财政支持'])).toBe('policy');
  });
});

describe('the long form', () => {
  const { report, data } = compared({ long: true });
  const table = report.tables[0];
  test('a row a commitment, as data and as a table', () => {
    expect(data.commitments?.length).toBe(plans.reduce((sum, plan) => sum + commitmentsOf(plan).length, 0));
    expect(table?.rows.length).toBe(data.commitments?.length);
    expect(table?.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
  });
  test('columns have stable names, numbers are plain', () => {
    const rows =
      table?.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column.key, row.cells[at]?.[0]?.text ?? '']))) ?? [];
    expect(table?.columns.every((column) => column.key === column.title)).toBe(true);
    expect(rows.find((row) => row['doc_id'] === 'xiangshan-123-clusters' && row['indicator_id'] === 'tax-per-mu')).toMatchObject({
      place: '象山县',
      place_code: '330225',
      indicator: '规上工业亩均税收',
      coverage: 'above-scale-industry',
      measure: 'level',
      comparator: 'eq',
      value: '350000',
      unit: '元/亩',
      display_value: '35',
      display_unit: '万元/亩',
      deadline: '2025-12-31',
      mentions: 'T012；T052',
      quote: '规上亩均税收达到35万元/亩',
      flags: '',
    });
    for (const row of rows) expect(row['value'] === '' || String(Number(row['value'])) === row['value']).toBe(true);
  });
  test('as CSV: its columns are those of the data, whatever the language', () => {
    const rows: Record<string, string>[] = parse(renderCsv(report), { columns: true, bom: true });
    expect(renderCsv(compared({ long: true, lang: 'en' }).report).split('\n')[0]).toBe(renderCsv(report).split('\n')[0]);
    expect(rows.map((row) => [row['doc_id'], row['value'], row['quote']])).toEqual(
      data.commitments?.map((one) => [one.doc_id, one.value === null ? '' : String(one.value), one.quote]),
    );
  });
  test('kinds: a threshold is flagged beside targets', () => {
    const tax = compared({ kinds: ['target', 'threshold'], indicators: ['tax-per-mu'] }).data.indicators?.rows[0];
    expect(tax?.usual.coverage).toBe('above-scale-industry');
    expect(
      tax?.cells
        .flatMap((cell) => cell.commitments)
        .filter((one) => one.kind === 'threshold')
        .every((one) => one.flags.includes('kind')),
    ).toBe(true);
  });
});

describe('filters', () => {
  const names = (options: Partial<CompareOptions>): string[] =>
    tableOf('indicators', options).rows.map((row) => row.cells[0]?.[0]?.text ?? '');
  test('an indicator by id, by a part of its name, by the plan’s words', () => {
    expect(names({ indicators: ['tax-per-mu'] })).toEqual(['规上工业亩均税收']);
    expect(names({ indicators: ['亩均'] })).toEqual(['规上工业亩均税收', '规上工业亩均增加值']);
    expect(names({ indicators: ['tax per mu'], lang: 'en' })).toEqual(['Tax per mu of land (industry above designated size)']);
    expect(names({ indicators: ['R&D经费支出占GDP'] })).toEqual(['研发经费支出占地区生产总值比重']);
    expect(names({ indicators: ['半岛工匠'] })).toEqual(['半岛工匠']);
  });
  test('a place by name, by code, by the code of its city', () => {
    const columns = (place: string): string[] =>
      tableOf('indicators', { places: [place] })
        .columns.slice(1)
        .map((column) => column.key);
    expect(columns('象山')).toEqual(['xiangshan-2017-work-plan', 'xiangshan-123-clusters']);
    expect(columns('330922')).toEqual(['shengsi-2023-2027']);
    expect(columns('330200')).toHaveLength(4);
  });
  test('a sector keeps the rows of its industry', () => {
    expect(names({ sectors: ['装备制造'] })).toEqual([
      '装备制造·增加值占规上工业增加值比重',
      '装备制造·总产值',
      '临港装备·总产值',
      '关键基础件·总产值',
    ]);
  });
  test('what nothing answers to is a wrong call with suggestions', () => {
    const unmatched = (options: Partial<CompareOptions>): UnmatchedFilterError => {
      try {
        compare(plans, { lang: 'zh', ...options });
      } catch (error) {
        if (error instanceof UnmatchedFilterError) return error;
      }
      throw new Error('something answers to it');
    };
    expect(unmatched({ places: ['慈溪'] })).toMatchObject({
      code: 'unmatched-filter',
      filter: 'place',
      value: '慈溪',
      known: ['鄞州区', '象山县', '嵊泗县'],
      en: 'Nothing answers to the filter place “慈溪”. There are: 鄞州区, 象山县, 嵊泗县.',
    });
    expect(unmatched({ indicators: ['亩均', '杜撰指标'] })).toMatchObject({ filter: 'indicator', value: '杜撰指标' });
    expect(unmatched({ sectors: ['烟草'] })).toMatchObject({ filter: 'sector', value: '烟草' });
    expect(unmatched({ sectors: ['汽车'], indicators: ['亩均'] })).toMatchObject({ filter: 'together' });
  });
});

describe('gangmu compare', () => {
  async function run(
    options: Parameters<typeof compareCommand>[1],
    lang: 'zh' | 'en' = 'zh',
  ): Promise<{ code: number; out: string; err: string }> {
    let out = '';
    let err = '';
    const effects = guarded({
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      stdin: () => Promise.resolve(new Uint8Array()),
      terminal: false,
      colour: false,
      columns: 200,
    });
    const code = await compareCommand(['extracted'], options, { lang, env: {}, effects, version: '0' });
    return { code, out, err };
  }
  test('JSON holds the matrix with its sentences', async () => {
    const { code, out, err } = await run({ format: 'json', indicator: ['亩均税收'] });
    const data = JSON.parse(out) as Comparison['data'];
    expect([code, err]).toEqual([0, '']);
    expect(data.indicators?.rows[0]?.cells.map((cell) => cell.column).sort()).toEqual([
      'shengsi-2023-2027',
      'xiangshan-123-clusters',
      'yinzhou-14th-five-year-manufacturing',
      'yinzhou-154-clusters',
    ]);
    expect(data.indicators?.rows[0]?.cells[0]?.commitments[0]?.evidence[0]?.sentence).toContain('亩均税收');
  });
  test.each([
    [{ indicator: ['亩税'] }, '错误: --indicator 亩税: 没有与之相符的内容。是否指 亩均税收? \n'],
    [{ place: ['象山市'] }, '是否指 象山县?'],
    [{ place: ['慈溪市'] }, '这些规划中有: 鄞州区、象山县、嵊泗县。'],
    [{ table: 'clusters', long: true }, '选项 --long 不适用于 --table clusters。'],
    [{ table: 'responsibilities', by: 'year' }, '选项 --by year 不适用于 --table responsibilities。'],
    [{ table: 'clusters', indicator: ['亩均'] }, '选项 --indicator 不适用于 --table clusters。'],
  ] as const)('%j is a wrong call', async (options, message) => {
    const { code, out, err } = await run(options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message.trim());
  });
  test('in English', async () => {
    expect((await run({ place: ['Xiangshan'] }, 'en')).err).toBe(
      'error: --place Xiangshan: nothing answers to it. In these plans: 鄞州区, 象山县, 嵊泗县.\n',
    );
  });
});

describe('names of scopes', () => {
  test.each([
    ['above-scale-industry', '规上工业', 'industry above designated size'],
    ['sector:automotive', '汽车', 'Motor vehicles'],
    ['from-100m', '1亿元以上', '100 million yuan or more'],
    ['class-10bn', '100亿元级', '10 billion yuan class'],
    ['programme:246', '“246”', '“246”'],
    ['provincial-up', '省级以上', 'provincial level or above'],
  ])('%s', (part, zh, en) => {
    expect([partWords(part), partName(part, 'en')]).toEqual([zh, en]);
  });
  test('an indicator with its scope', () => {
    const row = { zh: '企业(按规模)', en: 'Enterprises of a size' };
    expect([indicatorName(row, 'from-100m'), indicatorName(row, null)]).toEqual(['1亿元以上企业', '企业(按规模)']);
    expect(indicatorName({ zh: '总产值', en: 'Gross output value' }, 'sector:automotive')).toBe('汽车·总产值');
  });
});
