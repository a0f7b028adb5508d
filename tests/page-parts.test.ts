import { describe, expect, it } from 'vitest';
import { citationLine, type Cited } from '../browser/report/citation.js';
import { csvOf } from '../browser/report/csv.js';
import { isNumeric, orderOf, sortValue } from '../browser/report/order.js';
import { evidenceOf } from '../src/commitment/evidence.js';
import { aroundOf } from '../src/render/page-around.js';
import type { Evidence } from '../src/render/report.js';
import { extractText } from './setup/plans.js';

// The parts of a page that need no browser.

describe('what a cell is sorted by', () => {
  it.each([
    ['≥1.2万人 (2030)', 12_000],
    ['增长≈5%/年(年均) (2030)', 5],
    ['>3万亿元 (2030)', 3e12],
    ['5–5.5', 5],
    ['-0.1个百分点', -0.1],
    ['1,200家', 1200],
    ['全覆盖', null],
    ['', null],
  ])('%s → %j', (text, number) => {
    expect(sortValue(text).number).toBe(number);
  });
  const order = (texts: readonly string[], direction: 'ascending' | 'descending'): string[] =>
    orderOf(texts.map(sortValue), isNumeric(texts), direction).map((at) => texts[at] ?? '');
  it('is its number where the column has numbers: what has none comes last both ways, equal ones stay', () => {
    expect(order(['12家', '', '3亿元', '3万家', '12个', '全部'], 'ascending')).toEqual(['12家', '12个', '3万家', '3亿元', '', '全部']);
    expect(order(['12家', '', '3亿元', '3万家', '12个', '全部'], 'descending')).toEqual(['3亿元', '3万家', '12家', '12个', '', '全部']);
  });
  it('is its words else, Chinese ones by pinyin', () => {
    expect(order(['象山县', '嵊泗县', '', '鄞州区', '安吉县'], 'ascending')).toEqual(['安吉县', '嵊泗县', '象山县', '鄞州区', '']);
  });
});

it('CSV of what is seen quotes what needs it, and alters nothing', () => {
  expect(
    csvOf([
      ['指标', 'a,b'],
      ['他说"好"', '两\n行'],
      ['=1+1', '2-3'],
    ]),
  ).toBe('\ufeff指标,"a,b"\r\n"他说""好""","两\n行"\r\n=1+1,2-3\r\n');
});

describe('a citation', () => {
  const cited: Cited = {
    sentence: '到2025年,\n规上工业亩均税收达到35万元。',
    plan: '象山县 –2025',
    section: ['总体要求', '主要目标'],
    docId: 'xiangshan',
    recordId: 'T006',
    start: '120',
    end: '134',
    page: '3',
  };
  const document = { title: '象山县实施方案', number: '象政发〔2021〕5号' };
  it('is one line with the sentence, title, number, section, page and place', () => {
    expect(citationLine(cited, document, 'zh')).toBe(
      '“到2025年, 规上工业亩均税收达到35万元。”《象山县实施方案》(象政发〔2021〕5号), 总体要求 › 主要目标, 第 3 页, 字符 120–134 (text/xiangshan.txt, T006)',
    );
    expect(citationLine(cited, document, 'en')).toBe(
      '“到2025年, 规上工业亩均税收达到35万元。” 象山县实施方案 (象政发〔2021〕5号), 总体要求 › 主要目标, p. 3, characters 120–134 (text/xiangshan.txt, T006)',
    );
  });
  it('leaves out what is not known; the short name stands in for a title', () => {
    expect(citationLine({ ...cited, section: [], page: null, recordId: null }, undefined, 'zh')).toBe(
      '“到2025年, 规上工业亩均税收达到35万元。”《象山县 –2025》, 字符 120–134 (text/xiangshan.txt)',
    );
  });
});

describe('the text around a sentence', () => {
  const text = `第一句话说的是背景。第二句话也是。到2025年,规上\n12\n企业达到800家,其中上市企业5家。第四句在后面。第五句。\n${'很远的话。'.repeat(200)}最后新增企业𠮷20家。`;
  const evidence = (quote: string, sentence: string): Evidence => {
    const at = text.indexOf(quote);
    const start = [...text.slice(0, at)].length;
    return { doc_id: 'a', plan: '甲', record_id: null, section: [], sentence, quote, start, end: start + [...quote].length };
  };
  const document = { doc_id: 'a', title: null, number: null, text };
  const first = evidence('企业达到800家', '到2025年,规上企业达到800家,其中上市企业5家。');
  const second = evidence('上市企业5家', '到2025年,规上企业达到800家,其中上市企业5家。');
  const last = evidence('𠮷20家', '最后新增企业𠮷20家。');
  const parts = (of: readonly Evidence[], at: number): string[] => {
    const { stretches, around } = aroundOf(of, [document]);
    const [stretch = 0, ...places] = around[at] ?? [];
    return places.slice(1).map((place, index) => (stretches[stretch] ?? '').slice(places[index], place));
  };
  it('begins where the sentence ends, over breaks and the number of a page that stand in the text only', () => {
    const [before, sentence, behind] = parts([first], 0);
    expect(before).toBe('第一句话说的是背景。第二句话也是。');
    expect(sentence).toBe('到2025年,规上\n12\n企业达到800家,其中上市企业5家。');
    expect(behind?.startsWith('第四句在后面。第五句。\n很远的话。')).toBe(true);
    expect((behind ?? '').length).toBeLessThan(190);
  });
  it('is held once for sentences near each other, and apart for one that is far away', () => {
    expect(aroundOf([first, second], [document]).stretches.length).toBe(1);
    expect(aroundOf([first, second, last], [document]).stretches.length).toBe(2);
    expect(parts([first, second, last], 2)[1]).toBe('最后新增企业𠮷20家。');
  });
  it('is none of a document that is not at hand, or that does not have the words there', () => {
    expect(aroundOf([first], []).around).toEqual([null]);
    expect(aroundOf([{ ...first, start: 0 }], [document]).around).toEqual([null]);
  });
  it('grows shorter where a page would become large', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(60_000);
    const many = Array.from(
      { length: 5000 },
      (_, at): Evidence => ({ ...first, sentence: '甲乙', quote: '甲乙', start: at * 120, end: at * 120 + 2 }),
    );
    const { stretches } = aroundOf(many, [{ ...document, text: long }]);
    expect(stretches.join('').length).toBeLessThanOrEqual(400_000);
  });
});

it('a record of a PDF tells its page, one of a plain text none', () => {
  const plan = extractText('一、目标\n到2025年,规上企业达到800家。');
  const [record] = plan.targets;
  expect(evidenceOf(plan, '甲', 'T001', { ...record!, origin: 'page=3-4&xywh=1,2,3,4' }).page).toBe('3-4');
  expect('page' in evidenceOf(plan, '甲', 'T001', record!)).toBe(false);
});
