import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetRecord } from '../src/model/record.js';
import { judge } from '../src/outcome/judge.js';
import { outcomes, type Outcomes } from '../src/outcome/outcome.js';
import { outcomeReport } from '../src/outcome/report.js';
import { outcomeTable } from '../src/outcome/variables.js';
import { PanelFilterError } from '../src/panel/filters.js';
import { renderText } from '../src/render/text.js';
import { targetOf } from './setup/commitments.js';
import { report } from './setup/reports.js';

type Row = Record<string, unknown>;
const rowsOf = (found: Outcomes): Row[] => {
  const { variables, rows } = outcomeTable(found.rows, 'zh');
  return [...rows].map((row) => Object.fromEntries(variables.map(({ name }, at) => [name, row[at]])));
};
/** The target's outcome in short: value gap met caveats; else why there is none. */
const short = ({ outcome, gap, met, caveats, why }: Row): string =>
  why === null ? [outcome, gap, met, ...(caveats as string[])].join(' ') : String(why);

describe('a target of a report and what the next one tells', () => {
  const lines = readFileSync('tests/specs/outcomes.tsv', 'utf8').trimEnd().split('\n').slice(1);
  it.each(lines.map((line) => line.split('\t')))('%s | %s', (goal = '', told = '', wanted = '') => {
    const [earlier, later] = [report('新川市', 2024, goal), report('新川市', 2025, '社会大局稳定', '', told)];
    const rows = rowsOf(outcomes([later, earlier])).filter((row) => row['target_doc_id'] === '新川市-2024');
    expect(rows.map(short).join('; ')).toBe(wanted);
  });
});

describe('documents', () => {
  const goal = '地区生产总值增长6%左右';
  const told = '全市地区生产总值增长5.8%。';
  const earlier = report('新川市', 2024, goal);

  it('of the place itself and of a later year tell the outcome, the first that does', () => {
    const next = report('新川市', 2025, '社会大局稳定', '', told);
    const after = report('新川市', 2026, '社会大局稳定', '', '2024年全市地区生产总值增长5.9%。');
    const [row] = rowsOf(outcomes([after, earlier, next]));
    expect(row).toMatchObject({
      place: '新川市',
      year: 2024,
      indicator_id: 'gdp',
      target: 6,
      target_comparator: 'approx',
      outcome: 5.8,
      gap: -0.2,
      met: 'unclear',
      outcome_doc_id: '新川市-2025',
      next_doc_id: '新川市-2025',
      n_candidates: 2,
      target_quote: '地区生产总值增长6%左右',
      outcome_quote: '地区生产总值增长5.8%',
    });
    expect(row?.['other_ids']).toEqual([expect.stringMatching(/^新川市-2026\//u)]);
  });

  it.each([
    ['no-later-document', [report('长坪市', 2025, '社会大局稳定', '', told)]],
    ['no-later-document', [report('新川市', 2023, '社会大局稳定', '', told)]],
    ['year-not-told', [report('新川市', 2027, '社会大局稳定', '', told)]],
    ['other-year', [report('新川市', 2025, '社会大局稳定', '', '粮食产量40万吨。'), report('新川市', 2026, '社会大局稳定', '', told)]],
  ])('%s', (why, others) => {
    const row = rowsOf(outcomes([earlier, ...others])).find((one) => one['target_doc_id'] === '新川市-2024');
    expect(row?.['why']).toBe(why);
  });

  it('before the end of a five-year goal the goal is not due; at its end the last level and the average of the five years count', () => {
    const five = report('新川市', 2021, '到2025年，常住人口城镇化率达到60%，“十四五”时期地区生产总值年均增长7%');
    const before = report('新川市', 2024, '社会大局稳定', '', '常住人口城镇化率达到58%。');
    const end = report('新川市', 2026, '社会大局稳定', '', '常住人口城镇化率达到61.5%，地区生产总值增长8%。');
    const average = report('新川市', 2026, '社会大局稳定', '', '“十四五”时期地区生产总值年均增长6.5%。');
    const of = (...later: (typeof five)[]): string[] =>
      rowsOf(outcomes([five, ...later]))
        .filter((row) => row['target_doc_id'] === '新川市-2021')
        .map(short);
    expect(of(before)).toEqual(['not-due', 'not-due']);
    expect(of(end)).toEqual(['61.5 1.5 yes', 'other-span']);
    expect(of(average)).toEqual(['not-reported', '6.5 -0.5 no']);
  });

  it('may come in any order, and filters leave what answers to them', () => {
    const plans = [
      earlier,
      report('新川市', 2025, goal, '', told),
      report('石桥县', 2024, '城镇新增就业3000人'),
      report('石桥县', 2025, goal, '', '城镇新增就业2800人。'),
    ];
    expect(rowsOf(outcomes([...plans].reverse()))).toEqual(rowsOf(outcomes(plans)));
    expect(rowsOf(outcomes(plans, { places: ['石桥县'], from: 2024, to: 2024 })).map(short)).toEqual(['2800 -200 no']);
    expect(() => outcomes(plans, { indicators: ['航天'] })).toThrow(PanelFilterError);
  });

  it('are told of in a report that says what it does not show', () => {
    const plans = [earlier, report('新川市', 2025, goal, '', told), report('新川市', 2026, goal, '', told)];
    const text = (lang: 'zh' | 'en', limit: number | null): string =>
      renderText(outcomeReport(outcomes(plans), { lang, limit }), { columns: 200, colour: false });
    expect(text('zh', 1)).toContain('3 份文件, 1 个地区, 3 项目标: 2 项有结果(完成 0, 未完成 0, 不明 2)');
    expect(text('zh', 1)).toMatch(/新川市\s+2024\s+地区生产总值\s+增长≈6%\s+增长5.8%\s+-0.2个百分点\s+不明/u);
    expect(text('zh', 1)).toContain('“目标与结果”未列出 2 行中的 1 行');
    expect(text('en', null)).toMatch(/no later document of the place \(no-later-document\)\s+1/u);
    expect(text('en', null)).not.toContain('Not shown');
  });
});

describe('judging', () => {
  const value = fc.integer({ min: 1, max: 2000 }).map((one) => one / 10);
  const of = (number: number, fields: Partial<TargetRecord> = {}): TargetRecord =>
    targetOf('地区生产总值|growth|%', { value: number, indicator_value: number, value_std: number, unit: '%', ...fields });

  it('a plain target for what is wanted is met by all that reaches it, and the gap has the sign of it', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { gap, met } = judge(of(a), of(b));
        expect(met).toBe(b >= a ? 'yes' : 'no');
        expect(Math.sign(gap)).toBe(Math.sign(Math.round((b - a) * 10)));
      }),
    );
  });

  it('a fall where growth was wanted counts below zero; a rise where a fall was wanted too', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(judge(of(a), of(b, { measure: 'decline' }))).toMatchObject({ outcome: -b, met: 'no' });
        const energy = { indicator_id: 'energy-per-gdp', measure: 'decline' } as const;
        expect(judge(of(a, energy), of(b, { ...energy, measure: 'growth' }))).toMatchObject({ outcome: -b, met: 'no' });
        expect(judge(of(a, energy), of(b, energy)).met).toBe(b >= a ? 'yes' : 'no');
      }),
    );
  });

  it('a bound that is told is met only where all within it meets the target', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(judge(of(a, { comparator: 'gte' }), of(b, { comparator: 'gte' })).met).toBe(b >= a ? 'yes' : 'unclear');
        expect(judge(of(a, { comparator: 'gte' }), of(b, { comparator: 'lt' })).met).toBe(b <= a ? 'no' : 'unclear');
      }),
    );
  });
});
