import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare/comparison.js';
import { itemWords } from '../src/render/report.js';
import { extractText } from './setup/plans.js';

// What a cell says of a commitment, and which row it stands in, on sentences that are easily laid beside the wrong ones.

/** Rows as 「name: cell | cell」, a cell a text. */
function rowsOf(...texts: readonly string[]): string[] {
  const found = compare(
    texts.map((text, at) => extractText(text, `plan-${at + 1}`)),
    { lang: 'zh' },
  );
  return (found.report.tables[0]?.rows ?? []).map(
    ({ cells: [name, ...cells] }) => `${name?.[0]?.text ?? ''}: ${cells.map((cell) => cell.map(itemWords).join('；')).join(' | ')}`,
  );
}

describe('a cell says', () => {
  it('from when a change is counted', () => {
    expect(rowsOf('到2025年，化肥使用量较2020年下降3%。', '到2025年，化肥使用量较2015年下降3%。')).toEqual([
      '化肥施用量: 较2020年下降3% (2025) | 较2015年下降3% (2025)',
    ]);
  });
  it('how firmly it is promised', () => {
    expect(rowsOf('到2025年，确保高新技术企业达到420家。', '到2026年，力争高新技术企业达到420家。')).toEqual([
      '高新技术企业: 确保420家 (2025) | 力争420家 (2026)',
    ]);
  });
  it('a number with the magnitude that the plan gives it, with or without a unit', () => {
    expect(rowsOf('到2025年，地区生产总值达到90万亿元。')).toEqual(['地区生产总值: 90万亿元 (2025)']);
    expect(rowsOf('到2025年，农村贫困人口脱贫1000万以上。')[0]).toContain('≥1000万 (2025)');
  });
});

describe('a row holds one thing', () => {
  const clusters = (rest: string): string =>
    `一、发展目标\n到2025年，全县规上工业总产值达到900亿元。\n二、重点集群\n（一）轴承产业集群。${rest}\n（二）胶囊产业集群。到2025年，产值达到60亿元。`;

  it.each([
    ['规上总产值达到200亿元', '轴承·规上总产值: 200亿元 (2025)'],
    ['产业集群产值达到200亿元', '轴承·总产值: 200亿元 (2025)'],
    ['规上工业产值达到200亿元', '轴承·规上工业总产值: 200亿元 (2025)'],
  ])('%s in a cluster’s section is that cluster’s', (said, row) => {
    const rows = rowsOf(clusters(`到2025年，${said}。`));
    expect(rows).toContain('规上工业总产值: 900亿元 (2025)');
    expect(rows).toContain(row);
  });
  it('an industry that is named otherwise than its row is flagged', () => {
    expect(rowsOf('一、重点产业\n（一）原料药产业。到2025年，实现产值150亿元。\n（二）医疗器械产业。到2025年，实现产值50亿元。')).toEqual([
      '生物医药·总产值: 150亿元 (2025) [“原料药产业”]',
      '医疗器械·总产值: 50亿元 (2025)',
    ]);
  });
  it('what nothing names stands for itself', () => {
    expect(rowsOf('到2025年，规模达到8亿元。', '到2025年，规模达到15亿元。')).toHaveLength(2);
  });
  it('rooms are no homestays', () => {
    const rows = rowsOf('到2025年，精品民宿达到30家。', '到2025年，精品民宿达到300间。');
    expect(rows).toEqual(['精品民宿: 30家 (2025) | ', '精品民宿:  | 300间 (2025)']);
  });
  it('a heading that counts its clusters is none', () => {
    const plan = extractText(
      '一、打造产业体系\n（一）打造两大五百亿级产业集群。\n1. 电动工具产业。到2025年，产值突破500亿元。\n2. 门业产业。到2025年，产值达到300亿元。',
    );
    expect(plan.clusters.map((one) => one.name)).toEqual(['电动工具产业', '门业产业']);
  });
  it('a number and its unit belong together in the long form', () => {
    const found = compare([extractText('到2025年，农村贫困人口脱贫1000万以上。')], { lang: 'zh' });
    const [row] = found.data.indicators?.rows ?? [];
    expect(JSON.stringify(row)).toContain('"display_value":1000');
    expect(JSON.stringify(row)).toContain('"display_unit":"万"');
  });
});
