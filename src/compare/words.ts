import { amount } from '../commitment/notation.js';
import { scopeWords } from '../commitment/scope.js';
import type { Both, Lang } from '../model/lang.js';
import type { Frequency, Kind, Measure } from '../model/record.js';
import { coverageOf, gradeOf, industryName, shownIn, type Entry, type Flag, type MatrixRow } from './matrix.js';

export type { Lang };

/** Everything that the tables of compare say besides what the plans say. */
const WORDS = {
  title: { zh: '规划比较', en: 'Plans compared' },
  indicators: { zh: '指标', en: 'Indicators' },
  indicator: { zh: '指标', en: 'Indicator' },
  unit: { zh: '单位', en: 'Unit' },
  long: { zh: '承诺(长表)', en: 'Commitments (long form)' },
  clusters: { zh: '产业集群', en: 'Industrial clusters' },
  sector: { zh: '产业', en: 'Industry' },
  unknownSector: { zh: '产业未识别(按原名)', en: 'Industry not recognised (by name)' },
  segments: { zh: '细分', en: 'segments' },
  segmentOf: { zh: '的细分领域', en: 'segment of' },
  functions: { zh: '各职能牵头与配合的任务数、负责的目标数', en: 'Tasks led and joined and targets answered for, by function' },
  rank: { zh: '位次', en: 'Rank' },
  targets: { zh: '目标', en: 'targets' },
  totals: { zh: '合计', en: 'Totals' },
  Leads: { zh: '牵头', en: 'Leads' },
  Joins: { zh: '配合', en: 'Joins' },
  Targets: { zh: '目标', en: 'Targets' },
  tasks: { zh: '任务', en: 'Tasks' },
  offices: { zh: '职能与单位', en: 'Functions and bodies' },
  allOffices: { zh: '全部', en: 'all' },
  place: { zh: '地区', en: 'place' },
  programme: { zh: '体系', en: 'programme' },
  function: { zh: '职能', en: 'Function' },
  taskKinds: { zh: '各类任务由谁牵头', en: 'Who leads which kind of task' },
  taskKind: { zh: '任务类别', en: 'Kind of task' },
  otherKind: { zh: '其他', en: 'Other' },
  unknownFunction: { zh: '职能未识别的单位(按原名)', en: 'Bodies whose function is not known (by name)' },
  leads: { zh: '牵头', en: 'leads' },
  joins: { zh: '配合', en: 'joins' },
  ownIndicators: { zh: '自备词表的指标', en: "Indicators of the user's lexicon" },
  unknown: { zh: '指标库未收(按原文)', en: 'Not in the registry (in the words of the plans)' },
  noPlace: { zh: '地区未知', en: 'place not known' },
  noDeadline: { zh: '未定时限', en: 'no deadline' },
  noProgramme: { zh: '无自建体系', en: 'no programme of its own' },
  plan: { zh: '规划', en: 'plan' },
  plans: { zh: '规划数', en: 'Plans' },
  noCommitments: { zh: '没有符合的承诺。', en: 'No such commitment.' },
  noShared: {
    zh: '没有两列共有的指标; 不加 --shared 则列出全部。',
    en: 'No indicator that two columns share; without --shared all are listed.',
  },
  series: { zh: '逐期变化', en: 'From plan to plan' },
  noSeries: { zh: '没有符合的承诺。', en: 'No such commitment.' },
  noClusters: { zh: '没有符合的产业集群。', en: 'No such cluster.' },
  noResponsibilities: { zh: '这些规划没有写明责任单位。', en: 'These plans name no responsible units.' },
} as const satisfies Readonly<Record<string, Both>>;
export type WordKey = keyof typeof WORDS;

export const compareWords = (key: WordKey, lang: Lang): string => WORDS[key][lang];

const MEASURE_NAMES: Readonly<Record<Measure, Both>> = {
  level: { zh: '水平', en: 'level' },
  increment: { zh: '新增', en: 'increment' },
  cumulative: { zh: '累计', en: 'cumulative' },
  growth: { zh: '增速', en: 'growth' },
  decline: { zh: '降幅', en: 'decline' },
  share: { zh: '占比', en: 'share' },
  multiple: { zh: '倍数', en: 'multiple' },
  coverage: { zh: '覆盖', en: 'coverage' },
  duration: { zh: '时长', en: 'duration' },
  rank: { zh: '位次', en: 'rank' },
};
const FREQUENCY_NAMES: Readonly<Record<Frequency, Both>> = {
  annual: { zh: '每年', en: 'a year' },
  annual_average: { zh: '年均', en: 'yearly average' },
  yoy: { zh: '同比', en: 'year on year' },
  monthly: { zh: '每月', en: 'a month' },
  quarterly: { zh: '每季', en: 'a quarter' },
};
const KIND_NAMES: Readonly<Record<Kind, Both>> = {
  target: { zh: '目标', en: 'target' },
  threshold: { zh: '门槛', en: 'threshold' },
  incentive: { zh: '激励', en: 'incentive' },
  budget: { zh: '预算', en: 'budget' },
  fact: { zh: '事实', en: 'fact' },
};
const NOT_SAID: Both = { zh: '未写明', en: 'not stated' };

/** A flag in words. Example: coverage → 口径: 规上制造业; measure → 度量: 新增 */
export function flagWords(flag: Flag, row: MatrixRow, { commitment: { first, mentions } }: Entry, lang: Lang): string {
  const said = (words_: string): string => (words_ === '' ? NOT_SAID[lang] : words_);
  switch (flag) {
    case 'kind':
      return KIND_NAMES[first.kind][lang];
    case 'measure':
      return `${lang === 'zh' ? '度量' : 'measure'}: ${MEASURE_NAMES[first.measure][lang]}`;
    case 'coverage':
      return `${lang === 'zh' ? '口径' : 'coverage'}: ${said(scopeWords(coverageOf(first.indicator_scope), lang))}`;
    case 'grade':
      return `${lang === 'zh' ? '级别' : 'grade'}: ${said(scopeWords(gradeOf(first.indicator_scope), lang))}`;
    case 'action':
      return `${lang === 'zh' ? '动作' : 'action'}: ${first.action ?? NOT_SAID[lang]}`;
    case 'frequency':
      return `${lang === 'zh' ? '频率' : 'frequency'}: ${first.frequency === null ? NOT_SAID[lang] : FREQUENCY_NAMES[first.frequency][lang]}`;
    case 'unit':
      return lang === 'zh' ? '单位不同' : 'another unit';
    case 'several':
      return lang === 'zh' ? '同一口径、时限有几个值' : 'several values for one scope and deadline';
    case 'restated': {
      const said = (one: typeof first): string => {
        const { unit, base } = shownIn(row, one);
        return amount(one, unit, base, lang);
      };
      const others = [...new Set(mentions.map(said))].filter((one) => one !== said(first));
      return `${lang === 'zh' ? '重述为' : 'restated as'} ${others.join(lang === 'zh' ? '、' : ', ')}`;
    }
    case 'named':
      return `“${industryName(first)}”`;
    case 'bare':
      return lang === 'zh' ? '名称只有一词, 各规划所指未必相同' : 'a noun of one word, which may be another thing in each plan';
    case 'denominator-added':
      return lang === 'zh' ? '分母由指标库补出' : 'denominator supplied by the registry';
    case 'unit-repaired':
      return lang === 'zh' ? `单位经修正, 原文 ${first.unit ?? ''}` : `unit repaired, written ${first.unit ?? ''}`;
    case 'unit-inferred':
      return lang === 'zh' ? '单位为推定' : 'unit inferred';
  }
}
