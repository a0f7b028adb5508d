import type { Both, Lang } from '../model/lang.js';
import type { ReuseCounts } from './reuse.js';

/** What reuse says, in both languages. */
export const WORDS = {
  title: { zh: '规划之间共有的文字', en: 'Text that plans share' },
  pairs: { zh: '规划对', en: 'Pairs of plans' },
  families: { zh: '语句族: 同一语句见于哪些规划', en: 'Families: a clause and the plans that have it' },
  passages: { zh: '共有语句', en: 'Passages' },
  noPairs: { zh: '没有共有文字达到下限的规划对', en: 'No two plans share so much' },
  noFamilies: { zh: '没有见于两份以上规划的语句', en: 'No clause stands in two plans' },
  a: { zh: '甲(先)', en: 'a (earlier)' },
  b: { zh: '乙(后)', en: 'b (later)' },
  earlier: { zh: '先后', en: 'Earlier' },
  shareA: { zh: '占甲', en: 'Share of a' },
  shareB: { zh: '占乙', en: 'Share of b' },
  clauses: { zh: '语句', en: 'Clauses' },
  numbers: { zh: '数字不同', en: 'Numbers changed' },
  longest: { zh: '最长的共有语句', en: 'Longest passage' },
  clause: { zh: '语句', en: 'Clause' },
  plans: { zh: '规划', en: 'Plans' },
  places: { zh: '地区', en: 'Places' },
  first: { zh: '最早见于', en: 'First in' },
  unknown: { zh: '不详', en: 'unknown' },
  common: { zh: '通用语', en: 'common' },
} as const satisfies Readonly<Record<string, Both>>;

export const BASES: Readonly<Record<'date' | 'period', Both>> = {
  date: { zh: '甲先(日期)', en: 'a (date)' },
  period: { zh: '甲先(规划期)', en: 'a (period)' },
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** What was compared. */
export const lead = ({ plans, places, compared }: ReuseCounts, pairs: number, least: number, lang: Lang): string =>
  ({
    zh: `${plans} 份规划, ${places} 个地区; 有共同字句而逐句对照的 ${compared} 对, 其中 ${pairs} 对共有文字占一方的 ${percent(least)} 以上`,
    en:
      `${plans} plans of ${places} places; ${compared} pairs have words in common and were aligned, ` +
      `${pairs} of them share ${percent(least)} or more of one of the two`,
  })[lang];

/** What was left out, and how to read the tables. */
export function reuseNotes(counts: ReuseCounts, common: number, lang: Lang): string[] {
  const { below, samePlace, stock, limit, limitPlans, crowded } = counts;
  const zh = [
    `数字、日期、地名不计: 只有这些不同的语句视为同一语句。份额按各规划全部语句的字数计算。`,
    `通用语不计: 见于 ${limit} 个以上地区(或 ${limitPlans} 份以上规划)的语句不能说明谁抄谁; 连同套话、单纯的指标语和短语, 上列规划对中有 ${stock} 处未计; 通用的语句族有 ${common} 个, 列在最后。`,
    `先后按成文(或发布)日期, 缺日期时按规划期; 两者都不能判定的为“不详”, 此时甲、乙只按文件名排列。`,
    ...(below > 0 ? [`另有 ${below} 对低于下限, 未列出(--least)。`] : []),
    ...(samePlace > 0 ? [`同一地区的 ${samePlace} 对未作对照(--across)。`] : []),
    ...(crowded > 0 ? [`有 ${crowded} 处字句见于 48 份以上规划而不算通用, 其中每份只与最前的 4 份和其后的 4 份对照。`] : []),
  ];
  const en = [
    'Numbers, dates and names of places count for nothing: clauses that differ in these only are one. ' +
      'Shares are of the characters of all clauses of a plan.',
    `What everybody writes does not count: text of more than ${limit} places (or ${limitPlans} plans) says nothing of who copied ` +
      `from whom. With formulas, bare indicators and short phrases ${stock} passages of the pairs listed were left out so; ` +
      `${common} families are common, and stand last.`,
    'Which is earlier: by the date of signing (or publication), without dates by the period; “unknown” where neither tells, ' +
      'and then a and b only follow the names of the documents.',
    ...(below > 0 ? [`${below} more pairs share less, and are not shown (--least).`] : []),
    ...(samePlace > 0 ? [`${samePlace} pairs of plans of one place were not aligned (--across).`] : []),
    ...(crowded > 0
      ? [
          `${crowded} stretches stand in more than 48 plans without being common: ` +
            'each of these plans was set beside the first 4 and the 4 that follow it.',
        ]
      : []),
  ];
  return { zh, en }[lang];
}

/** Title of a table of which a part is shown. */
export const reusePart = (title: string, shown: number, all: number, lang: Lang): string =>
  shown === all ? title : `${title} ${{ zh: `(${shown}/${all}; --limit, --all)`, en: `(${shown} of ${all}; --limit, --all)` }[lang]}`;
