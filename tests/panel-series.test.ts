import { describe, expect, it } from 'vitest';
import type { DocumentRecord, TargetRecord } from '../src/model/record.js';
import { chooseOf, type PanelCandidate } from '../src/panel/choice.js';
import { momentOf } from '../src/panel/moment.js';
import { seriesKey, seriesOf } from '../src/panel/series.js';
import { createProcessor } from '../src/processor.js';
import { planOf, targetOf } from './setup/commitments.js';

const processor = createProcessor();
const extract = (text: string): ReturnType<typeof processor.run> =>
  processor.run({ file: 'plan.txt', format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64), text }, 'plan');

const YEAR: Partial<DocumentRecord> = { period_start: 2026, period_end: 2026, place: '某省', place_code: '990000' };
const FIVE: Partial<DocumentRecord> = { period_start: 2026, period_end: 2030, place: '某省', place_code: '990000' };

/** basis, first day and last day of a value. */
function moment(short: string, fields: Partial<TargetRecord>, document: Partial<DocumentRecord>): string {
  const found = momentOf(targetOf(short, fields), planOf([], document));
  return found === null ? '-' : [found.basis, found.start ?? '', found.end].join(' ').replace(/ +/gu, ' ');
}

describe('the time of a value', () => {
  const end = (year: number, words: string): Partial<TargetRecord> => ({ deadline: `${year}-12-31`, deadline_text: words });

  it('is a year where the plan is for that year or its words name it alone', () => {
    expect(moment('地区生产总值|growth|%', end(2026, '今年'), YEAR)).toBe('year 2026-12-31');
    expect(moment('城镇新增就业|increment|人', end(2026, '2026年'), FIVE)).toBe('year 2026-12-31');
    expect(moment('城镇新增就业|increment|人|||annual', end(2026, '全年'), YEAR)).toBe('year 2026-12-31');
  });

  it('is a span where a change is stated for several years', () => {
    expect(moment('城镇新增就业|increment|人', end(2030, '到2030年'), FIVE)).toBe('span 2026-01-01 2030-12-31');
    expect(moment('城镇新增就业|increment|人', end(2030, '到2030年'), YEAR)).toBe('span 2026-01-01 2030-12-31');
    expect(moment('固定资产投资|level|元|完成', { ...end(2030, '“十五五”期间'), verb: 'do' }, YEAR)).toBe('span 2026-01-01 2030-12-31');
    expect(moment('固定资产投资|level|元', { ...end(2030, '今后五年'), verb: 'reach' }, YEAR)).toBe('span 2026-01-01 2030-12-31');
    expect(moment('5G基站|cumulative|个', end(2028, '2026—2028年'), YEAR)).toBe('span 2026-01-01 2028-12-31');
    expect(moment('地区生产总值|growth|%', { ...end(2026, '2026年'), reference_end: '2020-12-31' }, YEAR)).toBe(
      'span 2021-01-01 2026-12-31',
    );
  });

  it('is the end of a year for what is there by then', () => {
    expect(moment('常住人口城镇化率|share|%', end(2030, '到2030年'), FIVE)).toBe('year 2030-12-31');
    expect(moment('5G基站|cumulative|个', end(2030, '到2030年'), FIVE)).toBe('year 2030-12-31');
    expect(moment('常住人口城镇化率|share|%', end(2030, '“十五五”时期'), YEAR)).toBe('year 2030-12-31');
    expect(moment('人均预期寿命|level|岁', { ...end(2030, '今后五年'), verb: 'reach' }, YEAR)).toBe('year 2030-12-31');
  });

  it('keeps each year, the average year and a part of a year apart', () => {
    expect(moment('地区生产总值|growth|%|||annual_average', end(2030, '“十五五”时期'), YEAR)).toBe('annual_average 2026-01-01 2030-12-31');
    expect(moment('地区生产总值|growth|%|||annual_average', end(2030, '到2030年'), FIVE)).toBe('annual_average 2026-01-01 2030-12-31');
    expect(moment('城镇新增就业|increment|人|||annual', end(2030, '每年'), FIVE)).toBe('annual 2030-12-31');
    expect(moment('高标准农田|increment|亩', { deadline: '2026-06-30', deadline_text: '6月底前' }, YEAR)).toBe('part 2026-06-30');
    expect(moment('地区生产总值|growth|%', {}, YEAR)).toBe('-');
  });

  it('of a fact is that of its reference', () => {
    const fact = (short: string, start: string | null, stop: string | null, frequency = ''): string =>
      moment(`${short}|||${frequency}|fact`, { reference_start: start, reference_end: stop }, YEAR);
    expect(fact('地区生产总值|growth|%', '2025-01-01', '2025-12-31')).toBe('year 2025-12-31');
    expect(fact('地区生产总值|growth|%', '2021-01-01', '2025-12-31', 'annual_average')).toBe('annual_average 2021-01-01 2025-12-31');
    expect(fact('城镇新增就业|increment|人', '2021-01-01', '2025-12-31')).toBe('span 2021-01-01 2025-12-31');
    expect(fact('地区生产总值|level|元', '2025-01-01', '2025-09-30')).toBe('part 2025-01-01 2025-09-30');
    expect(fact('上市公司|level|家', null, '2026-01-20')).toBe('part 2026-01-20');
    expect(fact('地区生产总值|growth|%', null, null)).toBe('-');
  });

  it('of a span begins where the plan says so', () => {
    const plan = extract('某县国民经济发展规划\n到2025年建成。\n“十四五”期间，城镇新增就业5万人。\n');
    const found = plan.targets.map((record) => momentOf(record, plan));
    expect(found).toEqual([{ basis: 'span', year: 2025, start: '2021-01-01', end: '2025-12-31' }]);
  });
});

describe('a series', () => {
  const keyOf = (short: string, fields: Partial<TargetRecord> = {}, document = YEAR): string => {
    const found = seriesOf(targetOf(short, { deadline: '2026-12-31', deadline_text: '今年', ...fields }), planOf([], document));
    return typeof found === 'string' ? found : seriesKey(found);
  };

  it('is one for a yearly change with 同比 and without', () => {
    expect(keyOf('地区生产总值|growth|%|||yoy')).toBe(keyOf('地区生产总值|growth|%'));
  });

  it('is another for another measure, scope, deed, frequency or time', () => {
    const keys = [
      keyOf('地区生产总值|growth|%'),
      keyOf('地区生产总值|level|元'),
      keyOf('地区生产总值|growth|%|||annual_average'),
      keyOf('地区生产总值|growth|%', { deadline: '2025-12-31' }),
      keyOf('规上工业增加值|growth|%'),
      keyOf('工业增加值|growth|%'),
      keyOf('亿元以上项目|increment|个|开工'),
      keyOf('亿元以上项目|increment|个|竣工'),
      keyOf('高新技术企业|level|家'),
      keyOf('高新技术企业|level|家|培育'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells why a record belongs to none', () => {
    expect(keyOf('地区生产总值|growth|%', { deadline: null })).toBe('no-year');
    expect(keyOf('地区生产总值|growth|%', { value: null })).toBe('no-number');
    expect(keyOf('地区生产总值|growth|个百分点')).toBe('margin');
    expect(keyOf('常住人口城镇化率|growth|个百分点')).toContain('urbanisation-rate');
    expect(keyOf('地区生产总值|growth|%', {}, { ...YEAR, place: null, place_code: null })).toBe('no-place');
  });
});

describe('the choice among records of one series', () => {
  const candidate = (id: string, fields: Partial<TargetRecord>, document: Partial<DocumentRecord> = YEAR): PanelCandidate => ({
    record: targetOf('地区生产总值|growth|%', { target_id: id, deadline_source: 'explicit', char_start: Number(id.slice(1)), ...fields }),
    document: planOf([], document).document,
  });
  const chosen = (...list: [PanelCandidate, ...PanelCandidate[]]): string => chooseOf(list).chosen.record.target_id;

  it('takes the main goals before a task that stands first', () => {
    expect(chosen(candidate('T001', {}), candidate('T002', { headline: true }))).toBe('T002');
  });

  it("takes the year's own plan before one for five years, and of two the later", () => {
    const old = candidate('T001', { headline: true }, FIVE);
    expect(chosen(old, candidate('T002', { headline: true }))).toBe('T002');
    const dated = (id: string, day: string): PanelCandidate => candidate(id, {}, { ...YEAR, written_date: day });
    expect(chosen(dated('T001', '2026-01-10'), dated('T002', '2026-06-10'))).toBe('T002');
  });

  it('takes the higher section, then the deadline of its own sentence', () => {
    expect(chosen(candidate('T001', { section: ['二、任务', '(一)工业'] }), candidate('T002', { section: ['一、目标'] }))).toBe('T002');
    expect(chosen(candidate('T001', { deadline_source: 'document' }), candidate('T002', {}))).toBe('T002');
  });

  it('takes the first document that tells of a fact', () => {
    const fact = (id: string, year: number): PanelCandidate =>
      candidate(id, { kind: 'fact', reference_end: '2025-12-31' }, { ...YEAR, period_start: year, period_end: year });
    expect(chosen(fact('T001', 2027), fact('T002', 2026))).toBe('T002');
  });

  it('never takes the second wish before the first number, and tells it', () => {
    const first = candidate('T001', { strength: 2, headline: true, sentence: '力争5%,冲刺6%' });
    const wish = candidate('T002', { strength: 1, headline: true, sentence: '力争5%,冲刺6%' });
    const choice = chooseOf([wish, first]);
    expect([choice.chosen.record.target_id, choice.wish?.record.target_id]).toEqual(['T001', 'T002']);
    expect(chooseOf([first, candidate('T003', { strength: 1, sentence: '争取6%' })]).wish).toBeNull();
  });

  it('does not depend on the order of the candidates', () => {
    const list = [candidate('T003', {}), candidate('T001', {}), candidate('T002', { headline: true })] as const;
    const ids = (order: readonly PanelCandidate[]): string[] => {
      const { chosen: first, others } = chooseOf(order as [PanelCandidate, ...PanelCandidate[]]);
      return [first, ...others].map(({ record }) => record.target_id);
    };
    expect(ids(list)).toEqual(['T002', 'T001', 'T003']);
    expect(ids([...list].reverse())).toEqual(ids(list));
  });
});
