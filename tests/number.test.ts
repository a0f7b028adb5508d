import { expect, test } from 'vitest';
import { foldText } from '../src/model/view.js';
import { findNumerals, parseNumber } from '../src/normalise/number.js';
import { matchUnit } from '../src/normalise/unit.js';

test.each([
  ['二十五万六千', 256000],
  ['一千二百余亿', 120000000000],
  ['百分之三点五', 0.035],
  ['1.2万亿', 1200000000000],
  ['十余万', 100000],
  ['一百零五', 105],
  ['两千', 2000],
  ['十五', 15],
  ['1,200', 1200],
  ['二〇二五', 2025],
  ['三百五', 350],
])('%s → %d', (text, value) => expect(parseNumber(text)?.value).toBe(value));
test('ranges and vague numbers', () => {
  expect(parseNumber('5-6')).toMatchObject({ value: 5, value_max: 6, comparator: 'range' });
  expect(parseNumber('3至5')).toMatchObject({ value: 3, value_max: 5 });
  expect(parseNumber('数百')?.value).toBeNull();
  expect(parseNumber('十余万')?.comparator).toBe('gt');
});
test('a long identifier has no value, since a number cannot hold its digits', () => {
  expect(findNumerals('索引号:11330922090963010')[0]).toMatchObject({ text: '11330922090963010', value: null });
  expect(findNumerals('9007199254740991元')[0]?.value).toBe(9007199254740991);
});
test.each([
  ['一批、进一步、统一、百强、千方百计、双创、一体化', []],
  ['培育十余家企业', ['十']],
  ['二十五家', ['二十五']],
  ['增长两位数以上、翻一番、实现全覆盖', ['两位数', '翻一番', '全覆盖']],
])('numerals in %s', (text, want) => expect(findNumerals(text).map((n) => n.text)).toEqual(want));
test.each([
  ['万元/亩', '元/亩', 10000],
  ['万元亩', '元/亩', 10000],
  ['万元/人年,', '元/人·年', 10000],
  ['吨标准煤/万元', '吨标准煤/元', 0.0001],
  ['亿美元', '美元', 1e8],
  ['万名', '名', 10000],
  ['个工作日', '个工作日', 1],
  ['%', '%', 1],
  ['折', '%', 10],
  ['日内', '天', 1],
  ['万平方米', '平方米', 10000],
  ['亿斤', '斤', 1e8],
])('unit %s', (text, base, factor) => expect(matchUnit(text, 0)).toMatchObject({ base, factor }));

test('digits set apart are one number, where the text sets its years so or a counter closes them; elsewhere two numbers stay two', () => {
  expect(findNumerals(foldText('1 9 9 7 年国内生产总值达到7 4 7 7 2 亿元，增长1 1 ．5 ％')).map((one) => one.value)).toEqual([
    1997, 74772, 11.5,
  ]);
  expect(findNumerals(foldText('1997年建成3 5个，12 30亩，3 5 7')).map((one) => one.value)).toEqual([1997, 35, 12, 30, 3, 5, 7]);
});
