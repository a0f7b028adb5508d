import { describe, expect, it } from 'vitest';
import { explain } from '../src/explain.js';
import { createProcessor } from '../src/processor.js';

const source = (text: string) => ({ file: 'plan.txt', format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64), text });
const TABLE = [
  '某县工业发展规划',
  '一、发展目标',
  '主要指标表',
  '序号\t指标\t单位\t2020年\t2025年',
  '1\t地区生产总值\t亿元\t538\t1000以上',
  '2\t研发投入强度\t%\t2.1\t3.0',
].join('\n');

describe('explain shows the run itself', () => {
  it('a phrase with the rules that decided and the record they gave', () => {
    const text = explain(source('一、发展目标\n到2025年,规上工业总产值达到1200亿元。'), null, { lang: 'en' });
    expect(text).toContain('phrase  N=规上工业总产值 · R=达到 · Q=1200亿元');
    expect(text).toContain('frame rules: fired frame-noun-number');
    expect(text).toMatch(/T001 target: 规上工业总产值 .*到2025年 2025-12-31 explicit/u);
  });

  it('what reaches a list from the sentence that announces it', () => {
    const text = explain(source('一、目标\n到2027年,实现以下目标:\n(一)培育企业50家。'), null, { lang: 'en' });
    expect(text).toMatch(/from above {2}到2027年 by 2027-12-31/u);
  });

  it('a row of a table beside the records that were made of it, and not as unexplained', () => {
    const at = TABLE.indexOf('1000以上');
    const text = explain(source(TABLE), [at], { lang: 'en' });
    expect(text).toContain('table row');
    expect(text).toMatch(/target: 地区生产总值 .*1000亿元 = 100000000000 元/u);
    expect(text).not.toContain('unexplained');
    expect(text).not.toContain('no part of the body');
  });

  it("the user's own units", () => {
    const lexicon = { units: [{ unit: '标箱', base: '箱', factor: 1, dimension: 'count' }], indicators: [], agencies: [], places: [] };
    const plan = source('一、目标\n到2025年,吞吐量达到30万标箱。');
    expect(explain(plan, null, { lang: 'en', processor: createProcessor({ lexicon }) })).toContain('30万标箱 = 300000 箱');
    expect(explain(plan, null, { lang: 'en' })).not.toContain('= 300000 箱');
  });

  it('what a manifest states: a period that relative times are counted from', () => {
    const plan = source('一、目标\n今年新增企业50家。');
    expect(explain(plan, null, { lang: 'en', stated: { period_start: 2025, period_end: 2025 } })).toContain('今年 2025-12-31');
    expect(explain(plan, null, { lang: 'en' })).not.toContain('2025-12-31');
  });

  it('says where a place is no part of the body', () => {
    const text = '索引号：0001\n某县规划\n一、目标\n到2025年,新增企业50家。';
    expect(explain(source(text), [text.length + 5], { lang: 'zh' })).toContain('此处不属于正文');
  });
});
