import type { Both, Lang } from '../model/lang.js';
import type { Caveat, Met, Why } from './choices.js';

/** Everything that the tables of outcome say besides what the documents say. */
const WORDS = {
  title: { zh: '目标完成情况', en: 'Targets and their outcomes' },
  summary: { zh: '各指标', en: 'By indicator' },
  pairs: { zh: '目标与结果', en: 'Targets with an outcome' },
  missing: { zh: '没有结果的目标', en: 'Targets without an outcome' },
  place: { zh: '地区', en: 'Place' },
  year: { zh: '年份', en: 'Year' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '目标', en: 'Target' },
  outcome: { zh: '结果', en: 'Outcome' },
  gap: { zh: '差距', en: 'Gap' },
  met: { zh: '是否完成', en: 'Met' },
  targets: { zh: '目标数', en: 'Targets' },
  found: { zh: '有结果', en: 'With an outcome' },
  why: { zh: '原因', en: 'Why' },
  points: { zh: '个百分点', en: ' points' },
  unknown: { zh: '指标库未收(按原文)', en: 'Not in the registry' },
  noPairs: { zh: '没有找到有结果的目标。', en: 'No target has an outcome.' },
  noTargets: { zh: '没有目标。', en: 'No targets.' },
} as const satisfies Readonly<Record<string, Both>>;
export type WordKey = keyof typeof WORDS;
export const outcomeWords = (key: WordKey, lang: Lang): string => WORDS[key][lang];

const MET_WORDS: Readonly<Record<Met, Both>> = {
  yes: { zh: '完成', en: 'yes' },
  no: { zh: '未完成', en: 'no' },
  unclear: { zh: '不明', en: 'unclear' },
};
export const metWords = (met: Met, lang: Lang): string => MET_WORDS[met][lang];

const CAVEAT_WORDS: Readonly<Record<Caveat, Both>> = {
  'price-basis': { zh: '一为实际(可比)增长, 一未写明', en: 'one at constant prices or comparable, the other not said to be' },
  estimate: { zh: '预计数', en: 'an estimate' },
  'by-words': { zh: '按原文名称', en: 'by its words alone' },
  'deed-unnamed': { zh: '一方未写明动作', en: 'one names a deed, the other none' },
  'several-values': { zh: '文中有几个值', en: 'told with several values' },
};
export const caveatWords = (caveat: Caveat, lang: Lang): string => CAVEAT_WORDS[caveat][lang];

const WHY_WORDS: Readonly<Record<Why, Both>> = {
  'no-place': { zh: '文件所属地区未知', en: 'the place of the document is not known' },
  'no-year': { zh: '目标没有年份', en: 'the target has no year' },
  'no-number': { zh: '目标没有数值', en: 'the target has no number' },
  'no-indicator': { zh: '指标不明或读法无把握', en: 'what is measured is not named, or not surely read' },
  margin: { zh: '目标是高于他者的幅度', en: 'the target is a margin over something else' },
  'undated-document': { zh: '文件没有日期', en: 'the document has no day' },
  'no-later-document': { zh: '没有该地更晚的文件', en: 'no later document of the place' },
  'not-due': { zh: '没有目标年以后的文件', en: 'no document from after its year' },
  'year-not-told': { zh: '更晚的文件未报告该年', en: 'no later document tells of that year' },
  'not-reported': { zh: '更晚的文件未报告该指标', en: 'later documents do not report the indicator' },
  'other-year': { zh: '只报告了别的年份', en: 'reported for other years only' },
  'no-time': { zh: '报告了该指标, 年份不明', en: 'reported without a year' },
  'other-scope': { zh: '只报告了别的口径', en: 'reported with another scope only' },
  'other-measure': { zh: '只报告了别的度量(如只有总量)', en: 'reported by another measure only (a level, not a growth)' },
  'other-span': { zh: '只报告了别的时段(如几年平均)', en: 'reported for another span only (an average of years, part of a year)' },
  'other-deed': { zh: '报告的动作不同(如开工而非建成)', en: 'reported for another deed (started, not completed)' },
  'other-unit': { zh: '单位不同', en: 'reported in another unit' },
  ambiguous: { zh: '同名的有几个值, 不知所指', en: 'several things of one name, not told apart' },
};
export const whyWords = (why: Why, lang: Lang): string => WHY_WORDS[why][lang];

const NOTES = {
  how: {
    zh: '差距为正表示优于目标(按指标的方向; 无方向的指标为结果减目标); 百分数之差为百分点。“左右”容许差目标值的十分之一, 在此之内为不明。',
    en:
      'A positive gap is better than the target, by the direction of the indicator (without one: outcome less target); percentages ' +
      'differ in points. 左右 is open for a tenth of the target: unclear within it.',
  },
  data: {
    zh: '编号、引文、其他候选和没有结果的原因见 -f csv 或 -f json。',
    en: 'Ids, quotes, other candidates and why there is no outcome: -f csv or -f json.',
  },
} as const satisfies Readonly<Record<string, Both>>;
export const outcomeNote = (key: keyof typeof NOTES, lang: Lang): string => NOTES[key][lang];

/** How many of a table's rows are not shown, and how to see them. */
export function restNote(table: string, left: number, all: number, lang: Lang): string {
  return {
    zh: `“${table}”未列出 ${all} 行中的 ${left} 行; --limit N 显示更多, --all 全部显示, -f csv 和 -f json 总是完整的。`,
    en: `Not shown of “${table}”: ${left} of ${all} rows; --limit N shows more, --all everything; -f csv and -f json always hold all.`,
  }[lang];
}

/** What was compared, in a line. */
export function leadWords(
  counts: { readonly documents: number; readonly places: number; readonly targets: number } & Readonly<Record<Met, number>>,
  lang: Lang,
): string {
  const { documents, places, targets, yes, no, unclear } = counts;
  const found = yes + no + unclear;
  const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  return {
    zh: `${documents} 份文件, ${places} 个地区, ${targets} 项目标: ${found} 项有结果(完成 ${yes}, 未完成 ${no}, 不明 ${unclear})`,
    en:
      `${many(documents, 'document')}, ${many(places, 'place')}, ${many(targets, 'target')}: ${found} with an outcome ` +
      `(met ${yes}, not met ${no}, unclear ${unclear})`,
  }[lang];
}
