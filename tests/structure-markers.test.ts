import { expect, test } from 'vitest';
import { MARKER_RULES, type MarkerRule, markersOf, outline, structure } from '../src/index.js';

const board: MarkerRule = {
  id: 'heading-board',
  finds: 'heading number',
  codebook: '6',
  summary: '板块一',
  triggers: ['板块'],
  pattern: '^(?<number>板块(?<ordinal>[一二三四五六七八九十]{1,2})) ?',
  examples: [{ text: '板块一 先进制造', gives: { ordinal: '一' } }],
  refusals: [],
  marker: 'task',
  begins: '板',
  rank: 6.5,
};

test('a document is read with the heading numbers that it is given', () => {
  const text = '一、重点领域\n板块一 先进制造\n加快建设。\n板块二 现代农业\n加快发展。';
  expect(outline(structure(text).plan)).not.toContain('板块');
  expect(outline(structure(text, { markers: markersOf([...MARKER_RULES, board]) }).plan)).toBe(
    '一、 重点领域\n  板块一 先进制造\n  板块二 现代农业\n',
  );
});

test('one line with more headings than a call takes arguments is read', () => {
  expect(structure('①加快发展；'.repeat(140_000)).plan.type).toBe('plan');
});
