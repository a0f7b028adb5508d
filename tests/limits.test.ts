import { expect, test } from 'vitest';
import { extract } from '../src/index.js';

const plan = (text: string): string => `青禾县水利提升行动方案（2025—2027年）\n一、主要任务\n${text}\n`;
const deadlines = (text: string): (string | null)[][] =>
  extract(plan(text)).targets.map((one) => [one.indicator, one.deadline_text, one.deadline, one.deadline_source]);

test('a line below a task says when it is due', () => {
  expect(deadlines('1. 新建泵站9座。\n责任单位：县水利局\n完成时限：2026年5月\n2. 改造渠道40公里。\n时间节点：2026年9月底')).toEqual([
    ['泵站', '2026年5月', '2026-05-31', 'context'],
    ['渠道', '2026年9月底', '2026-09-30', 'context'],
  ]);
});

test('a label in a sentence of its own reaches back over its task, a time of the sentence stays', () => {
  expect(deadlines('1.新建泵站9座，到2025年底培训技工60人。责任单位：县水利局。完成时限：2026年5月底。2.改造渠道40公里。')).toEqual([
    ['泵站', '2026年5月底', '2026-05-31', 'context'],
    ['技工', '到2025年底', '2025-12-31', 'explicit'],
    ['渠道', null, null, null],
  ]);
});

test('the limit of a service dates nothing above it', () => {
  expect(deadlines('新建泵站9座。\n审批时限：2026年底前压缩至5天。')[0]).toEqual(['泵站', null, null, null]);
});
