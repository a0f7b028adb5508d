import { describe, expect, test } from 'vitest';
import { checkPlans } from '../src/check/check.js';
import { cascade } from '../src/cascade/cascade.js';
import { isAskedIndicator, isAskedPlace, askedIndicator } from '../src/commitment/asked.js';
import { OWN_FLAGS, type OwnFlag } from '../src/commitment/own-flags.js';
import { compare, type CompareOptions, type Comparison } from '../src/compare/comparison.js';
import { UnmatchedFilterError } from '../src/compare/filters.js';
import { diffPlans } from '../src/diff/diff.js';
import type { Extraction } from '../src/model/extraction.js';
import { outcomes } from '../src/outcome/outcome.js';
import { PanelFilterError } from '../src/panel/filters.js';
import { panel } from '../src/panel/panel.js';
import { renderCsv } from '../src/render/csv.js';
import type { ReportRow, ReportTable } from '../src/render/report.js';
import { extractText, MADE, NAMES, seed } from './setup/plans.js';
import { report } from './setup/reports.js';

const seeds = NAMES.map((name) => extractText(seed(name), name));
const compared = (plans: readonly Extraction[], options: Partial<CompareOptions> = {}): Comparison =>
  compare(plans, { lang: 'zh', ...options });
const tableOf = ({ report: { tables } }: Comparison, id: string): ReportTable =>
  tables.find((table) => table.id === id) ?? { id, title: '', columns: [], rows: [] };
const wordsAt = (table: ReportTable, row: string | number, column: string): string[] => {
  const found = typeof row === 'number' ? table.rows[row] : table.rows.find(({ key }) => key === row);
  return (found?.cells[table.columns.findIndex(({ key }) => key === column)] ?? []).map(({ text }) => text);
};

const REPORTS = [
  report('石桥县', 2023, '地区生产总值增长7%左右，城镇新增就业3000人，规上工业总产值达到800亿元，实际利用外资2亿美元'),
  report('石桥县', 2024, '地区生产总值增长6.5%左右，城镇新增就业3300人，规上工业总产值达到1000亿元'),
  report('石桥县', 2025, '地区生产总值增长6.5%左右，城镇新增就业3000人，规上工业总产值达到1000亿元，实际利用外资3亿美元'),
  report('柳溪县', 2025, '地区生产总值增长6%左右，万元地区生产总值能耗下降3%'),
];
const NATIONAL = [
  extractText(
    '国务院关于2026年工作的意见\n国发〔2026〕1号\n各省、自治区、直辖市人民政府：\n一、目标\n2026年，国内生产总值增长5%左右。\n',
    'nation',
  ),
  extractText('2026年浙江省政府工作报告\n一、2026年工作安排\n今年地区生产总值增长5.5%左右。\n', 'zhejiang'),
  extractText('2026年杭州市政府工作报告\n一、2026年工作安排\n今年地区生产总值增长6%左右。\n', 'hangzhou'),
];

describe('=NAME asks for the very indicator', () => {
  test.each([
    ['gdp', '地区生产总值', true],
    ['gdp', '=地区生产总值', true],
    ['gdp', '=gdp', true],
    ['gdp', '=GDP', true],
    ['gdp', '=Gross regional product', true],
    ['gdp', '=生产总值', false],
    ['gdp', '=', false],
    ['energy-per-gdp', '地区生产总值', true],
    ['energy-per-gdp', '=地区生产总值', false],
    ['energy-per-gdp', '=gdp', false],
  ])('%s: %s %s', (id, asked, answer) => {
    expect(isAskedIndicator(askedIndicator(id, null, null), asked)).toBe(answer);
  });
  test('words that no registry knows are their own name', () => {
    expect(isAskedIndicator(askedIndicator(null, null, '行政村通光纤'), '=行政村通光纤')).toBe(true);
    expect(isAskedIndicator(askedIndicator(null, null, '行政村通光纤'), '=光纤')).toBe(false);
  });
  test('in compare, panel, outcome and cascade alike', () => {
    const of = (asked: string): (string | null)[][] =>
      [
        compared(REPORTS, { indicators: [asked] }).data.indicators?.rows.map((row) => row.indicator_id) ?? [],
        panel(REPORTS, { indicators: [asked] }).rows.map(({ series }) => series.indicator_id),
        outcomes(REPORTS, { indicators: [asked] }).rows.flatMap(({ target: { series } }) =>
          typeof series === 'string' ? [] : [series.indicator_id],
        ),
        cascade([...REPORTS, report('新川市', 2025, '地区生产总值增长6%左右')], { indicators: [asked] }).rows.map(
          ({ below }) => below.series.indicator_id,
        ),
      ].map((ids) => [...new Set(ids)].sort());
    expect(of('=gdp')).toEqual([['gdp'], ['gdp'], ['gdp'], ['gdp']]);
    expect(of('=地区生产总值')).toEqual(of('=gdp'));
    expect(of('地区生产总值')[0]?.length).toBeGreaterThan(1);
    expect(() => compared(REPORTS, { indicators: ['=总值'] })).toThrow(UnmatchedFilterError);
    expect(() => panel(REPORTS, { indicators: ['=总值'] })).toThrow(PanelFilterError);
  });
});

describe('全国 is a place', () => {
  const nation = { place: '全国', place_code: '100000', province: null, city: null };
  const county = { place: '象山县', place_code: '330225', province: '浙江省', city: '宁波市' };
  test.each([
    [nation, '全国', true],
    [nation, '100000', true],
    [county, '全国', false],
    [county, '100000', false],
    [county, '330200', true],
    [county, '33', true],
    [county, '浙江', true],
    [county, '宁波市', true],
    [county, '象山', true],
    [county, '波', false],
    [county, '', false],
  ])('%j %s %s', (place, asked, answer) => {
    expect(isAskedPlace(place, asked)).toBe(answer);
  });
  test.each(['全国', '100000'])('compare, panel and outcome by %s have what the State Council says, and no other', (asked) => {
    expect(compared(NATIONAL, { places: [asked] }).data.plans.map(({ doc_id }) => doc_id)).toEqual(['nation']);
    expect(panel(NATIONAL, { places: [asked] }).rows.map(({ series }) => series.place)).toEqual(['全国']);
    expect(outcomes(NATIONAL, { places: [asked] }).rows.map(({ target }) => target.plan.document.doc_id)).toEqual(['nation']);
  });
  test('cascade by it has what is laid beside the nation', () => {
    expect(cascade(NATIONAL).rows.map(({ below, above }) => [below.series.place, above.series.place])).toEqual([
      ['浙江省', '全国'],
      ['杭州市', '浙江省'],
    ]);
    expect(cascade(NATIONAL, { places: ['全国'] }).rows.map(({ below }) => below.series.place)).toEqual(['浙江省']);
    expect(() => cascade(NATIONAL, { places: ['福建'] })).toThrow(PanelFilterError);
  });
  test('it stands first, as a column and as a plan', () => {
    expect(compared([...NATIONAL].reverse(), { by: 'place' }).data.indicators?.columns.map(({ title }) => title)).toEqual([
      '全国',
      '浙江省',
      '杭州市',
    ]);
  });
});

describe('--year', () => {
  test('keeps what is due in the year, and says how much it leaves out', () => {
    const { data, report: made, left } = compared(REPORTS, { year: 2025 });
    const years = data.indicators?.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.commitments.map((one) => one.deadline?.slice(0, 4))),
    );
    expect(new Set(years)).toEqual(new Set(['2025']));
    const all = compared(REPORTS).data.indicators?.rows.reduce(
      (sum, { cells }) => sum + cells.flatMap((cell) => cell.commitments).length,
      0,
    );
    expect((years?.length ?? 0) + (data.other_years?.commitments?.other ?? 0) + (data.other_years?.commitments?.none ?? 0)).toBe(all);
    expect(left).toEqual([`--year 2025 未列出 7 项承诺: 属于其他年份 7, 未定年份 0; 不加 --year 则全部列出, --by year 按年份分列。`]);
    expect(made.notes[0]).toBe(left[0]);
  });
  test('of facts it asks for the year that they tell of', () => {
    const plan = report('石桥县', 2026, '地区生产总值增长6%左右', '', '地区生产总值增长6.1%');
    const facts = compared([plan], { kinds: ['fact'], year: 2025 }).data.indicators?.rows.map((row) => row.indicator_id);
    expect(facts).toEqual(['gdp']);
    expect(() => compared([plan], { kinds: ['fact'], year: 2026 })).toThrow(UnmatchedFilterError);
  });
  test('a year in which nothing is due is a wrong call that names the years that there are', () => {
    try {
      compared(REPORTS, { year: 2040 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ filter: 'year', known: ['2023', '2024', '2025'] });
    }
  });
  test('clusters go by their deadlines', () => {
    const { data } = compared(seeds, { table: 'clusters', year: 2025 });
    const found = data.clusters?.rows.flatMap((row) => row.clusters) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ deadline }) => deadline?.startsWith('2025'))).toBe(true);
    expect(data.other_years?.clusters?.none).toBeGreaterThan(0);
  });
});

describe('--units own', () => {
  test('shows each value as its plan writes it', () => {
    const plans = [
      extractText('甲县规划\n一、目标\n到2025年，规上工业总产值达到1200亿元。', 'a'),
      extractText('乙县规划\n一、目标\n到2025年，规上工业总产值达到3500000万元。', 'b'),
    ];
    const values = (units?: 'own'): string[] => {
      const found = compared(plans, units === undefined ? {} : { units });
      return found.data.indicators?.rows.flatMap((row) => row.cells.flatMap((cell) => cell.commitments.map((one) => one.text))) ?? [];
    };
    expect(values('own')).toEqual(['1200亿元 (2025)', '3500000万元 (2025)']);
    expect(new Set(values().map((text) => text.replace(/[0-9.]+(\D+) .*/u, '$1'))).size).toBe(1);
    const [row] = compared(plans, { units: 'own' }).data.indicators?.rows ?? [];
    // the number to compare by stays in the base unit
    expect(row?.cells.flatMap((cell) => cell.commitments.map((one) => [one.value, one.unit, one.display_value, one.display_unit]))).toEqual(
      [
        [120000000000, '元', 1200, '亿元'],
        [35000000000, '元', 3500000, '万元'],
      ],
    );
  });
});

describe('--series', () => {
  const found = compared(REPORTS, { series: true });
  const table = tableOf(found, 'series');
  test('a column a plan in the order of their periods, with what changes', () => {
    expect(table.columns.map(({ title }) => title)).toEqual(['指标', '石桥县 2023', '石桥县 2024', '石桥县 2025']);
    const rows = table.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('; ')));
    expect(rows).toEqual([
      ['地区生产总值', '增长≈7% (2023)', '增长≈6.5% (2024); 要求降低 (数值降低 −0.5个百分点)', '增长≈6.5% (2025); 未变'],
      ['规上工业总产值', '800亿元 (2023)', '1000亿元 (2024); 要求提高 (数值提高 +200亿元, +25%)', '1000亿元 (2025); 未变'],
      ['实际利用外资', '2亿美元 (2023)', '取消', '3亿美元 (2025); 较石桥县 2023: 要求提高 (数值提高 +1亿美元, +50%)'],
      [
        '城镇新增就业',
        '新增3000人 (2023)',
        '新增3300人 (2024); 要求提高 (数值提高 +300人, +10%)',
        '新增3000人 (2025); 要求降低 (数值降低 −300人, −9.1%)',
      ],
    ]);
    expect(found.report.notes.join('\n')).toContain('所在地区只有一份规划, 未列入: 柳溪县 2025。');
  });
  test('an English row has the Chinese name beside it, and each language finds it', () => {
    const rows = (lang: 'zh' | 'en'): readonly ReportRow[] => tableOf(compared(REPORTS, { series: true, lang }), 'series').rows;
    expect(rows('en')[0]).toMatchObject({ find: '地区生产总值', cells: { 0: [{ text: 'Gross regional product', own: '地区生产总值' }] } });
    expect(rows('zh')[0]?.find).toBe('Gross regional product');
  });
  test('two neighbours say what diff says of them', () => {
    const [one, two] = REPORTS;
    const steps = new Map(found.data.series?.filter(({ period }) => period === '2024').map((step) => [step.indicator_id, step.change]));
    for (const change of diffPlans(one as Extraction, two as Extraction).commitments)
      expect(steps.get((change.a ?? change.b)?.first.indicator_id ?? null)).toBe(change.class);
  });
  test('the same for the seeds, of which each pair is what diff finds', () => {
    const [a, b] = ['xiangshan-2017-work-plan', 'xiangshan-123-clusters'].map(
      (id) => seeds.find(({ document }) => document.doc_id === id) as Extraction,
    ) as [Extraction, Extraction];
    const kinds = ['target', 'threshold', 'budget'] as const;
    const { data } = compared([b, a], { series: true, kinds });
    const counts = (classes: readonly (string | null)[]): Record<string, number> => {
      const all: Record<string, number> = {};
      for (const one of classes) if (one !== null) all[one] = (all[one] ?? 0) + 1;
      return all;
    };
    const { commitments } = diffPlans(a, b);
    // what two parts are merged into stands in the rows of both
    expect(counts((data.series ?? []).map(({ change }) => change))).toMatchObject(
      counts(commitments.filter(({ also }) => also.length === 0).map((one) => one.class)),
    );
    const firms = data.series?.find(({ words, change }) => change === 'raised' && words === '规模企业');
    expect([firms?.change_value, Math.round(firms?.change_pct ?? 0), firms?.value, firms?.unit]).toEqual([270, 51, 800, '家']);
  });
  test('in the long form a row a step, the same whatever the order of the plans', () => {
    const csv = (plans: readonly Extraction[]): string => renderCsv(compared(plans, { series: true, long: true }).report);
    expect(csv([...REPORTS].reverse())).toBe(csv(REPORTS));
    expect(csv(REPORTS).split('\n')[0]).toContain(
      'place,place_code,row,indicator_id,indicator,words,measure,doc_id,plan,period,from_doc_id,change',
    );
  });
  test('only what several plans share, the rest is counted', () => {
    const more = [...REPORTS, report('石桥县', 2026, '地区生产总值增长6%左右，规模以上服务业企业达到30家')];
    const shared = compared(more, { series: true, shared: true });
    expect(shared.report.notes.join('\n')).toContain('未列出只见于一份规划的 1 项');
    expect(tableOf(shared, 'series').rows).toHaveLength(4);
  });
  test('a plan that promises nothing that the others do is left out and named', () => {
    const other = extractText('石桥县无废城市建设方案(2024—2025年)\n一、目标\n到2025年，生活垃圾回收利用率达到45%。', 'waste');
    const placed = { ...other, document: { ...other.document, place: '石桥县', place_code: '990101' } };
    const among = compared([...REPORTS, placed], { series: true });
    expect(tableOf(among, 'series').columns.map(({ title }) => title)).toEqual(table.columns.map(({ title }) => title));
    expect(among.report.notes.join('\n')).toMatch(/没有共同承诺, 未列入: 石桥县 2024–2025/u);
  });
  test('places with one plan each have no series', () => {
    expect(() => compared(NATIONAL, { series: true })).toThrow(UnmatchedFilterError);
  });
});

describe('the ranking of offices', () => {
  const found = compared(seeds, { table: 'responsibilities' });
  const table = tableOf(found, 'responsibilities');
  const totals = tableOf(found, 'responsibility-totals');
  test('by the tasks that a function leads, whatever its bureau is called', () => {
    expect([...table.rows.slice(0, 7)].map(({ cells }) => cells.slice(0, 6).map((cell) => cell[0]?.text))).toEqual([
      ['经济和信息化', '1', '67', '10', '68', '4'],
      ['发展改革', '2', '17', '8', '7', '4'],
      ['科技', '3', '14', '8', '23', '3'],
      ['市场监督管理', '4', '13', '1', '15', '4'],
      ['投资促进', '5', '11', '4', '20', '4'],
      ['金融', '5', '11', '2', '10', '3'],
      ['自然资源和规划', '7', '8', '7', '3', '4'],
    ]);
  });
  test('the totals are the sums of what stands above them', () => {
    const { offices = [], parts = [], columns = [] } = found.data.responsibilities ?? {};
    for (const { key } of columns) {
      const own = parts.filter(({ column }) => column === key);
      const of = (column: string): number => Number(wordsAt(totals, key, column)[0]);
      expect([of('leads'), of('joins')]).toEqual([own.filter((one) => one.leads).length, own.filter((one) => !one.leads).length]);
      const ranked = offices.flatMap((office) => office.columns.filter(({ column }) => column === key));
      expect([of('leads'), of('joins')]).toEqual(
        (['leads', 'joins'] as const).map((what) => ranked.reduce((sum, one) => sum + one[what], 0)),
      );
    }
    expect(wordsAt(totals, 'all', 'leads')).toEqual([String(offices.reduce((sum, one) => sum + one.leads, 0))]);
  });
  test('a body whose function is not known has no rank', () => {
    const { offices = [] } = found.data.responsibilities ?? {};
    expect(offices.filter(({ rank }) => rank === null).every((one) => one.function === null)).toBe(true);
    expect(offices.filter(({ rank }) => rank !== null).map(({ rank }) => rank)).toEqual(
      offices.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b),
    );
  });
  test('in the long form a row an office and plan', () => {
    const long = renderCsv(compared(seeds, { table: 'responsibilities', long: true, lang: 'en' }).report).split('\n');
    expect(long.slice(0, 2)).toEqual([
      'rank,function,name,column,column_title,leads,joins,targets,leads_all,joins_all,targets_all,plans',
      '1,经济和信息化,Economy and information technology,yinzhou-154-clusters,鄞州区 –2025,17,0,10,67,10,68,4',
    ]);
  });
});

describe('check tells of every flag that compare shows beside a value', () => {
  const FLAGGED = [
    '甲县规划\n一、目标\n到2025年，亩均税收达到35万元亩。全员劳动生产率达到30万元。',
    '乙县规划\n一、目标\n到2025年，规上工业总产值达到800亿元。到2025年，规上工业总产值达到900亿元。亩均税收达到35万元。',
    '丙县规划\n一、目标\n到2025年，研发投入强度达到3.4%。\n二、任务\n到2025年，研发投入强度突破3.4%。',
    '丁县规划\n一、目标\n到2025年，进出口总额达到20亿，工业投资达到3亿。',
  ].map((text, at) => extractText(text, `flagged-${at}`));
  const made = Object.entries(MADE).map(([name, text]) => extractText(text, name));
  const PHRASES: Readonly<Record<OwnFlag, RegExp>> = {
    several: /^(\d+) 项目标同一口径、时限有几个值/u,
    restated: /^(\d+) 项目标重述时界限不同/u,
    'denominator-added': /^(\d+) 项目标分母由指标库补出/u,
    'unit-repaired': /^(\d+) 项目标单位经修正/u,
    'unit-inferred': /^(\d+) 项目标单位为推定/u,
  };
  test.each([...seeds, ...FLAGGED, ...made, ...REPORTS].map((plan) => [plan.document.doc_id, plan] as const))('%s', (_id, plan) => {
    const shown = compared([plan]).data.indicators?.rows.flatMap((row) => row.cells.flatMap((cell) => cell.commitments)) ?? [];
    const findings = checkPlans([plan]).filter(({ check }) => check === 'value-flagged');
    for (const flag of OWN_FLAGS) {
      const count = shown.filter(({ flags }) => flags.includes(flag)).length;
      const told = findings.flatMap(({ message }) => PHRASES[flag].exec(message.zh)?.[1] ?? []);
      expect([flag, told]).toEqual([flag, count === 0 ? [] : [String(count)]]);
    }
  });
  test('and the texts have every flag', () => {
    const flags = new Set(
      [...seeds, ...FLAGGED]
        .flatMap((plan) => compared([plan]).data.indicators?.rows ?? [])
        .flatMap((row) => row.cells.flatMap((cell) => cell.commitments.flatMap((one) => one.flags))),
    );
    expect(OWN_FLAGS.filter((flag) => !flags.has(flag))).toEqual([]);
  });
});

describe('plans whose periods overlap', () => {
  const plan = (title: string, date: string | null, count: number, by: string, docId: string) => {
    const text = `${title}\n一、目标\n到${by}年,高新技术企业达到${count}家。`;
    const made = extractText(text, docId);
    const [, start = null, end = start] = /(20\d\d)(?:—(20\d\d))?/u.exec(title) ?? [];
    const period = { period_start: Number(start), period_end: Number(end), written_date: date, place: '甲县', place_code: '330225' };
    return { ...made, document: { ...made.document, ...period } };
  };
  const titles = (dates: readonly (string | null)[]): unknown => {
    const plans = [
      plan('甲县2024年工作要点', dates[0] ?? null, 45, '2024', 'c'),
      plan('甲县发展规划(2021—2025年)', dates[1] ?? null, 50, '2025', 'a'),
      plan('甲县行动方案(2023—2025年)', dates[2] ?? null, 60, '2025', 'b'),
    ];
    const { data } = compare(plans, { lang: 'zh', series: true, indicators: ['=high-tech-enterprises'] });
    return data.series?.map(({ doc_id }) => doc_id);
  };
  test('stand in the order in which they were made', () => {
    expect(titles(['2024-01-10', '2021-03-01', '2023-06-01'])).toEqual(['a', 'b', 'c']);
    expect(titles([null, null, null])).toEqual(['a', 'b', 'c']);
  });
});
