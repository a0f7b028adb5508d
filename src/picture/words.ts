import type { Both, Lang } from '../model/lang.js';
import { MAGNITUDES_EN } from '../commitment/notation.js';
import type { Measure } from '../model/record.js';
import { MEASURE_WORDS } from '../panel/words.js';
import type { Picture, PictureSource } from './picture.js';

/** What pictures say besides the names and values of the documents. */
export const PICTURE_WORDS = {
  nothing: { zh: '没有可画的数值。', en: 'There is no value to draw.' },
  targets: { zh: '各地目标', en: 'Targets of places' },
  facts: { zh: '各地结果', en: 'Outcomes of places' },
  compare: { zh: '规划比较', en: 'Plans beside each other' },
  outcome: { zh: '目标与结果', en: 'Targets and outcomes' },
  cascade: { zh: '层层加码: 各级目标', en: 'Cascade: targets by level' },
  reuse: { zh: '规划之间共有的文字', en: 'Text that plans share' },
  year: { zh: '年份', en: 'Year' },
  targetAxis: { zh: '目标', en: 'Target' },
  outcomeAxis: { zh: '结果', en: 'Outcome' },
  higherBetter: { zh: '越高越好: 线上及线上方为完成', en: 'higher is better: met on the line and above' },
  lowerBetter: { zh: '越低越好: 线上及线下方为完成', en: 'lower is better: met on the line and below' },
  neither: { zh: '高低无优劣', en: 'neither higher nor lower is better' },
  panelLead: {
    zh: '横轴为年份; 每个地区、年份一个数值。',
    en: 'Years from left to right; one value for each place and year.',
  },
  rankLead: {
    zh: '从大到小排列, 点旁为数值。',
    en: 'The largest first, its value beside each dot.',
  },
  comparators: { zh: '≥ 以上, ≤ 以内, ≈ 左右。', en: '≥ at least, ≤ at most, ≈ about.' },
  compareLead: {
    zh: '每个指标一幅, 刻度各自独立; 点旁为规划中的数值。',
    en: 'Each indicator has a scale of its own; beside each dot the value as its plan has it.',
  },
  outcomeLead: {
    zh: '横轴为目标, 纵轴为后来文件报告的结果; 斜线上两者相等。',
    en: 'Targets from left to right, what a later document reports upwards; on the slanting line both are equal.',
  },
  cascadeLead: {
    zh: '每条线连接上级目标与本级的同一目标; 各指标刻度独立。',
    en: 'A line joins a target with the same one of the place above; each indicator has a scale of its own.',
  },
  reuseLead: {
    zh: '格中为该行规划的文字也见于该列规划的百分比; 颜色越深越多。',
    en: 'A cell tells how much of the text of its row stands in the plan of its column too, in percent; the darker the more.',
  },
  place: { zh: '该地区', en: 'the place' },
  othersPale: { zh: '其余地区', en: 'the other places' },
  gap: { zh: '其间无数值', en: 'no value in between' },
  range: { zh: '区间, 或首个数值至更高期望', en: 'a range, or a number with a higher wish' },
  value: { zh: '数值', en: 'value' },
  apart: { zh: '口径或度量不同', en: 'another scope or measure' },
  met: { zh: '完成', en: 'met' },
  missed: { zh: '未完成', en: 'missed' },
  unclear: { zh: '不明', en: 'unclear' },
  equalLine: { zh: '目标 = 结果', en: 'target = outcome' },
  more: { zh: '要求高于上级', en: 'asks for more than above' },
  same: { zh: '与上级相同', en: 'the same as above' },
  less: { zh: '要求低于上级', en: 'asks for less than above' },
  self: { zh: '同一规划', en: 'the same plan' },
} as const satisfies Readonly<Record<string, Both>>;

export const LEVEL_WORDS = {
  nation: { zh: '全国', en: 'nation' },
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县', en: 'county' },
} as const satisfies Readonly<Record<string, Both>>;

/** Magnitudes and measures of area in a unit. */
const UNITS = /[\u4e07\u4ebf\u4ea9]/u;

/** So many names of inputs are told; of more, how many there are besides. */
const NAMES = 3;

const COUNTED = {
  values: { zh: '个数值', en: 'values' },
  pairs: { zh: '对', en: 'pairs' },
} as const satisfies Readonly<Record<string, Both>>;

/** The source line. Example: 资料来源: reports(6 份文件), 由 gangmu 0.6.0 提取; n = 31 个数值。 */
export function sourceWords({ names, version }: PictureSource, { documents, n, counted, lang }: Picture): string {
  const some = names.slice(0, NAMES);
  const rest = names.length - some.length;
  return {
    zh:
      `资料来源: ${some.join('、')}${rest > 0 ? ` 等 ${names.length} 项` : ''}(图中 ${documents} 份文件), ` +
      `由 gangmu ${version} 提取; n = ${n} ${COUNTED[counted].zh}。`,
    en:
      `Source: ${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} (${documents} documents in the picture), ` +
      `extracted with gangmu ${version}; n = ${n} ${COUNTED[counted].en}.`,
  }[lang];
}

/** What of an indicator is measured, where its name does not say so; '' else. Example: 增长 */
export function measureWords(name: string, measure: Measure | undefined, lang: Lang): string {
  const words = measure === undefined || measure === 'share' ? '' : MEASURE_WORDS[measure][lang];
  return name.toLowerCase().includes(words) ? '' : words;
}

/** What is not drawn, and how to choose; [] for nothing. */
export const leftWords = {
  indicators: (shown: number, all: number, lang: Lang): string[] =>
    shown >= all
      ? []
      : [
          {
            zh: `画出 ${all} 个指标(按口径、度量)中数值最多的 ${shown} 个; 其余 ${all - shown} 个请用 --indicator 指定。`,
            en:
              `${shown} of ${all} indicators (by scope and measure) are drawn, those with the most values; ` +
              `choose among the other ${all - shown} with --indicator.`,
          }[lang],
        ],
  lone: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `另有 ${count} 个指标只有一个数值, 未画; 请用 --indicator 指定。`,
            en: `${count} more indicators have one value only, and are not drawn; choose one with --indicator.`,
          }[lang],
        ],
  places: (shown: number, all: number, lang: Lang): string[] =>
    shown >= all
      ? []
      : [
          {
            zh: `画出 ${all} 个地区中的 ${shown} 个; 其余 ${all - shown} 个请用 --place 指定。`,
            en: `${shown} of ${all} places are drawn; choose among the other ${all - shown} with --place.`,
          }[lang],
        ],
  plans: (shown: number, all: number, lang: Lang): string[] =>
    shown >= all
      ? []
      : [
          {
            zh: `画出 ${all} 份规划中共有文字最多的 ${shown} 份; 其余 ${all - shown} 份请提高 --least 或只给出部分规划。`,
            en:
              `${shown} of ${all} plans are drawn, those that share most; ` +
              `for the other ${all - shown} raise --least or name fewer plans.`,
          }[lang],
        ],
  names: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `${count} 个点因拥挤未标名; 请用 --indicator、--place 或 --from、--to 指定。`,
            en: `${count} dots have no name for want of room; choose with --indicator, --place, --from or --to.`,
          }[lang],
        ],
  amounts: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `未画 ${count} 对总量目标(下级为上级的一部分, 无差距)。`,
            en: `${count} pairs of amounts are not drawn: what a place is to reach is a part of what the one above is, no gap.`,
          }[lang],
        ],
  alone: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `${count} 个目标在数据中没有上级的同一目标, 未画。`,
            en: `${count} targets are not drawn: no place above states the same in these documents.`,
          }[lang],
        ],
  withoutOutcome: (count: number, lang: Lang): string[] =>
    count === 0 ? [] : [{ zh: `${count} 个目标没有找到结果, 未画。`, en: `${count} targets have no outcome, and are not drawn.` }[lang]],
  values: (count: number, columns: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `${columns} 列太多: 未画 ${count} 个数值; 请用 --place 指定。`,
            en: `${columns} columns are too many: ${count} values are not drawn; choose places with --place.`,
          }[lang],
        ],
  single: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `另有 ${count} 行只有一个可比数值, 未画。`,
            en: `${count} more rows have only one value that can be compared, and are not drawn.`,
          }[lang],
        ],
  unshared: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `${count} 份规划与其余规划没有达到下限的共有文字, 未画(--least)。`,
            en: `${count} plans share less than was asked for with any other, and are not drawn (--least).`,
          }[lang],
        ],
  pairs: (count: number, lang: Lang): string[] =>
    count === 0
      ? []
      : [
          {
            zh: `因此未画 ${count} 对。`,
            en: `${count} pairs are therefore not drawn.`,
          }[lang],
        ],
} as const;

/** A few names, the rest counted. Example: 石家庄市、保定市 等 5 个 */
export function namesTogether(names: readonly string[], shown: number, lang: Lang): string {
  const some = names.slice(0, shown).join(lang === 'zh' ? '、' : ', ');
  const rest = names.length - shown;
  return rest <= 0 ? some : lang === 'zh' ? `${some} 等 ${names.length} 个` : `${some} +${rest}`;
}

/** A title where all values are of one place. Example: 河北省: 目标 */
export const placeTitle = (place: string, facts: boolean, lang: Lang): string =>
  ({ zh: `${place}: ${facts ? '结果' : '目标'}`, en: `${facts ? 'Outcomes' : 'Targets'} of ${place}` })[lang];

/** What a reader of English must know of the units in the titles; [] where they are plain. */
export const unitsNote = (titles: readonly string[], lang: Lang): string[] =>
  lang === 'en' && titles.some((title) => UNITS.test(title)) ? [MAGNITUDES_EN] : [];
