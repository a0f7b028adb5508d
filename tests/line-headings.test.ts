import { describe, expect, it, test } from 'vitest';
import { sections, structure } from '../src/index.js';

// Headings in lines of their own without a number, and lines that are none. The texts are made up.

const TEXT = '坚持稳字当头，推动家具业在转型中提质，在开放中壮大，让群众得到更多实惠，让企业得到更多支持。';
const titles = (text: string): string[] =>
  sections(structure(text).plan).map(({ level, number, title }) => `${level} ${number ?? '·'} ${title}`);

test('a plan whose headings have no numbers at all', () => {
  const text = `望溪县家具业行动方案（2026—2028年）\n总体要求\n${TEXT}\n主要目标\n到2028年，家具业产值达到500亿元。\n保障措施\n${TEXT}`;
  expect(titles(text)).toEqual(['1 · 总体要求', '1 · 主要目标', '1 · 保障措施']);
});

test('a part that has lost its number stands beside those that have one', () => {
  const text = `望溪县家具业行动方案\n一、总体要求\n${TEXT}\n重点任务\n${TEXT}\n三、保障措施\n${TEXT}`;
  expect(titles(text)).toEqual(['1 一、 总体要求', '1 · 重点任务', '1 三、 保障措施']);
});

test('a customary title between two numbers that count on is below the first', () => {
  const text = `望溪县家具业行动方案\n一、总体要求\n指导思想\n${TEXT}\n主要目标\n${TEXT}\n二、重点任务\n${TEXT}`;
  expect(titles(text)).toEqual(['1 一、 总体要求', '2 · 指导思想', '2 · 主要目标', '1 二、 重点任务']);
});

test('numbers that begin again stand below the lines that name the parts', () => {
  const text = `各位代表：\n2025年工作回顾\n一、做强工业\n${TEXT}\n二、改善民生\n${TEXT}\n2026年工作安排\n一、做强工业\n${TEXT}`;
  expect(titles(text)).toEqual(['1 · 2025年工作回顾', '2 一、 做强工业', '2 二、 改善民生', '1 · 2026年工作安排', '2 一、 做强工业']);
});

test('short sentences above the texts that spell them out, two at least', () => {
  const text = `望溪县家具业支持措施\n支持企业入驻。\n${TEXT}\n支持采购设备。\n${TEXT}`;
  expect(titles(text)).toEqual(['1 · 支持企业入驻', '1 · 支持采购设备']);
  expect(titles(`望溪县家具业支持措施\n支持企业入驻。\n${TEXT}\n${TEXT}`)).toEqual([]);
});

describe('no headings are', () => {
  it.each([
    ['a sentence that says what is', `望溪县方案\n一、目标\n这是一项系统工程。\n${TEXT}\n我县是家具大县。\n${TEXT}`, ['1 一、 目标']],
    ['a line that the next one goes on', `望溪县方案\n一、目标\n加快家具业的\n${TEXT}\n做强家具业和\n${TEXT}`, ['1 一、 目标']],
    ['heads of columns', '望溪县方案\n一、目标\n序号\n重点任务\n主要内容\n牵头单位\n', ['1 一、 目标']],
    ['lines of a page', `望溪县方案\n一、目标\n${TEXT}\n来源：某日报\n${TEXT}\n责任编辑：某某\n${TEXT}`, ['1 一、 目标']],
    [
      'a number that cites another place',
      `望溪县方案\n一、目标\n${TEXT}\n（三）项所列指标不作考核。\n第二条所称企业为规上企业。`,
      ['1 一、 目标'],
    ],
    ['a definition in a note', `望溪县方案\n一、目标\n${TEXT}\n①规上企业是指年主营业务收入2000万元以上的企业。`, ['1 一、 目标']],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected));
});

test('a numeral behind the number of a heading that counts on', () => {
  expect(titles(`望溪县方案\n一、目标\n${TEXT}\n二、任务\n${TEXT}\n三、四类支持对象\n${TEXT}`).at(-1)).toBe('1 三、 四类支持对象');
  expect(titles(`望溪县方案\n一、目标\n${TEXT}\n一、二季度要稳住增长，三、四季度要抓紧收官，全年不松劲。`)).toEqual(['1 一、 目标']);
});
