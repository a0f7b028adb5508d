import { createRuleBook } from '../../src/book/rule-book.js';
import type { Extraction } from '../../src/model/extraction.js';
import { createProcessor } from '../../src/processor.js';

/** A province, two of its cities and two counties of the first that there are not, with codes that nobody has. */
export const INVENTED = [
  { name: '东陵省', code: '990000' },
  { name: '新川市', code: '990100' },
  { name: '长坪市', code: '990200' },
  { name: '石桥县', code: '990101' },
  { name: '柳溪县', code: '990102' },
] as const;
type Name = (typeof INVENTED)[number]['name'];

const WHOLE: Readonly<Record<string, string>> = { 省: '全省', 市: '全市', 县: '全县' };

/** The work report of a place for a year, with its main goals and what else it says of its work. */
export function reportText(place: Name, year: number, goals: string, work = '', before = ''): string {
  return [
    `${year}年${place}政府工作报告`,
    `——${year}年1月20日在${place}第十届人民代表大会第一次会议上`,
    '各位代表：',
    `一、${year - 1}年工作回顾`,
    `${year - 1}年，${before === '' ? '各项工作有序推进。' : before}`,
    `二、${year}年工作安排`,
    `今年${WHOLE[place.slice(-1)] ?? ''}经济社会发展的主要预期目标是：${goals}。`,
    `（一）抓好各项工作。${work}`,
    '',
  ].join('\n');
}

const processor = createProcessor({ book: createRuleBook({ extend: { units: [], indicators: [], agencies: [], places: INVENTED } }) });

/** What the pipeline makes of such a report. */
export const report = (...parts: Parameters<typeof reportText>): Extraction => {
  const [place, year] = parts;
  const text = reportText(...parts);
  return processor.run(
    { file: `${place}-${year}.txt`, format: 'txt', encoding: 'utf-8', sha256: `${place}${year}`, text },
    `${place}-${year}`,
  );
};
