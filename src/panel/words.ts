import type { Lang } from '../model/lang.js';
import type { Measure } from '../model/record.js';
import type { MomentBasis } from './moment.js';
import type { Outside, Series } from './series.js';

export const BASIS_WORDS: Readonly<Record<MomentBasis, { readonly zh: string; readonly en: string }>> = {
  year: { zh: '', en: '' },
  annual: { zh: '每年', en: 'each year' },
  annual_average: { zh: '年均', en: 'yearly average' },
  quarterly: { zh: '每季', en: 'each quarter' },
  monthly: { zh: '每月', en: 'each month' },
  span: { zh: '多年合计', en: 'over several years' },
  part: { zh: '年内时点', en: 'part of the year' },
};

export const MEASURE_WORDS: Readonly<Record<Measure, { readonly zh: string; readonly en: string }>> = {
  level: { zh: '', en: '' },
  increment: { zh: '新增', en: 'newly added' },
  cumulative: { zh: '累计', en: 'cumulative' },
  growth: { zh: '增长', en: 'growth' },
  decline: { zh: '下降', en: 'decline' },
  share: { zh: '', en: 'share' },
  multiple: { zh: '倍数', en: 'multiple' },
  coverage: { zh: '覆盖', en: 'coverage' },
  duration: { zh: '时限', en: 'duration' },
  rank: { zh: '位次', en: 'rank' },
};

/** So long is a label at most. Source: [D] label, Stata. */
const LONGEST_LABEL = 80;

/** A column of a wide panel in words. Example: 地区生产总值 增长 年均 2026– (%) */
export function columnLabel(name: string, { measure, moment: { basis, start } }: Series, unit: string | null, lang: Lang): string {
  const words = [name, MEASURE_WORDS[measure][lang], BASIS_WORDS[basis][lang], start === null ? '' : `${start.slice(0, 4)}–`];
  const text = `${words.filter((word) => word !== '').join(' ')}${unit === null ? '' : ` (${unit})`}`;
  return [...text].slice(0, LONGEST_LABEL).join('');
}

const OUTSIDE_WORDS: Readonly<Record<Outside | 'unknown', { readonly zh: string; readonly en: string }>> = {
  'no-place': { zh: '所在文件未载明地区', en: 'whose document is of no known place' },
  'no-year': { zh: '未载明年份', en: 'without a year' },
  'no-number': { zh: '没有确定数值', en: 'without a definite number' },
  'no-indicator': { zh: '没有指标名称', en: 'that name no indicator' },
  margin: { zh: '只写明增速高于他处几个百分点', en: 'that state only by how much a growth is above another' },
  unknown: { zh: '指标不在指标库中(--unknown 一并列出)', en: 'of indicators that the registry does not know (--unknown shows them)' },
};

/** What is in no row, in one sentence; [] where everything is. */
export function leftNote(left: Readonly<Record<Outside | 'unknown', number>>, lang: Lang): string[] {
  const parts = (Object.keys(OUTSIDE_WORDS) as (Outside | 'unknown')[])
    .filter((why) => left[why] > 0)
    .map((why) => (lang === 'zh' ? `${OUTSIDE_WORDS[why].zh} ${left[why]} 条` : `${left[why]} ${OUTSIDE_WORDS[why].en}`));
  if (parts.length === 0) return [];
  return [lang === 'zh' ? `未列入的记录: ${parts.join('、')}。` : `Records that are in no row: ${parts.join(', ')}.`];
}

export const TEXTS = {
  title: { zh: '面板数据', en: 'Panel' },
  targets: { zh: '目标', en: 'Targets' },
  facts: { zh: '结果', en: 'Outcomes' },
  empty: { zh: '没有可列入的数值', en: 'There is no value to show' },
  lead: {
    zh: (rows: number, documents: number) => `${documents} 份文件, ${rows} 行; 每个地区、年份、指标、口径、度量一行`,
    en: (rows: number, documents: number) =>
      `${rows} rows of ${documents} documents: one for each place, year, indicator, scope and measure`,
  },
  choice: {
    zh: '同一行有几条记录时: 先首个数值后第二期望, 先主要目标, 先单年文件, 先较晚的文件, 先较高章节, 先本句时限; 其余见 other_ids。',
    en:
      'Where a row has several records: the first number before a higher wish, main goals, the plan of one year, the later one, ' +
      'the higher section, the deadline of its own sentence; other_ids has the others.',
  },
  factChoice: {
    zh: '同一行有几条记录时: 先最早报告该结果的文件, 先较高章节; 其余见 other_ids。',
    en: 'Where a row has several records: the first document that reports the outcome, the higher section; other_ids has the others.',
  },
  unbalanced: {
    zh: (rows: number) => `--balanced 去掉了 ${rows} 行: 其地区并非每年都有该指标。`,
    en: (rows: number) => `--balanced left out ${rows} rows of places that lack the indicator in some year.`,
  },
  parts: {
    zh: (rows: number) => `宽表不含 ${rows} 个年内时点的数值; 长表中有(basis 为 part)。`,
    en: (rows: number) => `The wide form leaves out ${rows} values of a part of a year; the long form has them (basis part).`,
  },
  shown: {
    zh: (shown: number, all: number) =>
      `显示 ${all} 行中的前 ${shown} 行; --limit N 显示更多, --all 全部显示, -f csv、json、parquet 总是完整的。`,
    en: (shown: number, all: number) =>
      `The first ${shown} of ${all} rows; --limit N shows more, --all shows everything; -f csv, json and parquet always hold all.`,
  },
} as const;
