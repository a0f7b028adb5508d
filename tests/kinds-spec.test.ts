import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

/** What stands around a sentence: measures of support, a plan of tasks, or a guide whose sections the row itself sets out (⏎). */
const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  measures: (text) => `晴川县支持青创空间发展若干措施\n为落实部署，制定本措施。\n一、优化要素供给\n（一）加强保障。${text}`,
  plan: (text) => `晴川县青创空间行动计划（2026—2028年）\n为落实部署，制定本计划。\n一、重点任务\n（一）加强保障。${text}`,
  guide: (text) => `晴川县青创空间建设指引\n${text}`,
};

/** A row says the value and kind of every quantity of its sentence, in any order: what is not listed must not be there. */
describe('kinds.tsv', () => {
  const rows = readFileSync(new URL('./specs/kinds.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  it.each(rows)('%s: %s', async (frame = '', text = '', kinds = '') => {
    const { targets, quantities } = await extract(FRAMES[frame]?.(text.replaceAll('⏎', '\n')) ?? '');
    const found = [...targets, ...quantities].map(
      ({ value, value_max, kind }) => `${value}${value_max === null ? '' : `-${value_max}`}=${kind}`,
    );
    expect(found.sort()).toEqual(kinds.split(' ').filter(Boolean).sort());
  });
});
