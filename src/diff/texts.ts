import type { Both, Lang } from '../model/lang.js';
import type { ChangeClass, Change } from './targets/classify.js';
import type { ClusterChange, ClusterClass } from './clusters/clusters.js';
import type { ResponsibilityDiff } from './responsibilities/responsibilities.js';
import type { SectionDiff } from './sections/sections.js';

const both = (zh: string, en: string): Both => ({ zh, en });

/** Words between two plans of one time, and between a plan and its successor. */
export interface Words {
  readonly beside: Both;
  readonly after: Both;
}

/** Is more asked, or less? By the indicator's direction, not by the number. */
export const AMBITION_WORDS: Readonly<Record<'raised' | 'lowered', Words>> = {
  lowered: { beside: both('B 要求较低', 'less ambitious in B'), after: both('要求降低', 'ambition lowered') },
  raised: { beside: both('B 要求较高', 'more ambitious in B'), after: both('要求提高', 'ambition raised') },
};

/** The number beside the ambition. */
export const VALUE_WORDS: Readonly<Record<'raised' | 'lowered', Words>> = {
  lowered: { beside: both('数值较低', 'value lower'), after: both('数值降低', 'value lower') },
  raised: { beside: both('数值较高', 'value higher'), after: both('数值提高', 'value higher') },
};

/** The words for a class: between two plans of one time, and between a plan and its successor. */
export const CLASS_WORDS: Readonly<Record<ChangeClass, Words>> = {
  lowered: { beside: both('B 数值较低', 'value lower in B'), after: both('数值降低', 'value lower') },
  raised: { beside: both('B 数值较高', 'value higher in B'), after: both('数值提高', 'value higher') },
  softened: { beside: both('B 较松', 'softer in B'), after: both('放宽', 'softened') },
  hardened: { beside: both('B 较严', 'firmer in B'), after: both('收紧', 'hardened') },
  'put-off': { beside: both('B 较晚', 'later in B'), after: both('时限推后', 'put off') },
  'brought-forward': { beside: both('B 较早', 'earlier in B'), after: both('时限提前', 'brought forward') },
  undated: { beside: both('B 无时限', 'no deadline in B'), after: both('不再设时限', 'deadline left out') },
  dated: { beside: both('A 无时限', 'no deadline in A'), after: both('新设时限', 'deadline set') },
  rebased: { beside: both('基期不同', 'other baseline'), after: both('基期改变', 'rebased') },
  rescoped: { beside: both('口径或单位不同', 'other scope or unit'), after: both('口径或单位改变', 'scope or unit changed') },
  remeasured: { beside: both('度量不同', 'other measure'), after: both('度量改变', 'measure changed') },
  recast: { beside: both('类别不同', 'other kind'), after: both('改作他类', 'kind changed') },
  split: { beside: both('B 分列', 'in parts in B'), after: both('拆分', 'split') },
  merged: { beside: both('A 分列', 'in parts in A'), after: both('合并', 'merged') },
  dropped: { beside: both('仅 A', 'only in A'), after: both('取消', 'dropped') },
  added: { beside: both('仅 B', 'only in B'), after: both('新增', 'added') },
  reworded: { beside: both('仅措辞不同', 'other words only'), after: both('仅改措辞', 'reworded only') },
  unchanged: { beside: both('相同', 'the same'), after: both('未变', 'unchanged') },
};

/** The same for clusters. */
export const CLUSTER_WORDS: Readonly<Record<ClusterClass, Words>> = {
  'tier-lowered': { beside: both('B 量级较低', 'lower tier in B'), after: both('量级降低', 'tier lowered') },
  'tier-raised': { beside: both('B 量级较高', 'higher tier in B'), after: both('量级提高', 'tier raised') },
  'output-lowered': { beside: both('B 产值目标较低', 'lower output target in B'), after: both('产值目标降低', 'output target lowered') },
  'output-raised': { beside: both('B 产值目标较高', 'higher output target in B'), after: both('产值目标提高', 'output target raised') },
  'put-off': CLASS_WORDS['put-off'],
  'brought-forward': CLASS_WORDS['brought-forward'],
  demoted: { beside: both('在 B 为细分领域', 'a segment in B'), after: both('降为细分领域', 'now a segment') },
  promoted: { beside: both('在 A 为细分领域', 'a segment in A'), after: both('由细分领域升格', 'was a segment') },
  rescoped: { beside: both('产业范围不同', 'wider or narrower'), after: both('产业范围改变', 'wider or narrower') },
  respecified: {
    beside: both('仅一方定量级、目标或细分', 'tier, target or segments in one only'),
    after: both('新定或取消量级、目标、细分', 'tier, target or segments set or left out'),
  },
  segments: { beside: both('细分领域不同', 'other segments'), after: both('细分领域增减', 'segments changed') },
  dropped: CLASS_WORDS.dropped,
  added: CLASS_WORDS.added,
  renamed: { beside: both('仅名称不同', 'other name only'), after: both('仅改名', 'renamed only') },
  unchanged: CLASS_WORDS.unchanged,
};

/** What a change is about, in words. */
export const CHANGE_WORDS: Readonly<Record<Change['what'] | ClusterChange['what'], Both>> = {
  kind: both('类别', 'kind'),
  indicator: both('指标', 'indicator'),
  scope: both('口径', 'scope'),
  cluster: both('集群', 'cluster'),
  unit: both('单位', 'unit'),
  measure: both('度量', 'measure'),
  frequency: both('频率', 'frequency'),
  bound: both('上下限', 'floor or ceiling'),
  baseline: both('基期', 'baseline'),
  value: both('数值', 'value'),
  comparator: both('限定', 'comparator'),
  modality: both('语气', 'modality'),
  deadline: both('时限', 'deadline'),
  action: both('动作', 'verb'),
  sector: both('产业', 'industry'),
  tier: both('量级', 'tier'),
  output: both('产值目标', 'output target'),
  segments: both('细分领域', 'segments'),
  joined: both('增加细分', 'segments joined'),
  left: both('减少细分', 'segments left'),
  name: both('名称', 'name'),
};

/** Codes of fields as people say them; what is not here is the text's own word or reads as it is. */
const CODES: Readonly<Record<string, Both>> = {
  target: both('目标', 'target'),
  threshold: both('门槛', 'threshold'),
  budget: both('预算', 'budget'),
  level: both('水平', 'level'),
  increment: both('增量', 'increment'),
  cumulative: both('累计', 'cumulative'),
  growth: both('增长', 'growth'),
  decline: both('下降', 'decline'),
  share: both('占比', 'share'),
  multiple: both('倍数', 'multiple'),
  coverage: both('覆盖', 'coverage'),
  duration: both('时长', 'duration'),
  rank: both('位次', 'rank'),
  annual: both('每年', 'each year'),
  annual_average: both('年均', 'yearly average'),
  yoy: both('同比', 'year on year'),
  monthly: both('每月', 'each month'),
  quarterly: both('每季', 'each quarter'),
  eq: both('达到', 'reach'),
  gte: both('≥', '≥'),
  gt: both('>', '>'),
  lte: both('≤', '≤'),
  lt: both('<', '<'),
  approx: both('左右', 'about'),
  range: both('区间', 'range'),
  ensure: both('确保', 'ensure'),
  strive: both('力争', 'strive'),
};

/** Fields whose values are codes; those of the others are the texts' own words. */
const CODED: ReadonlySet<string> = new Set<Change['what']>(['kind', 'measure', 'frequency', 'bound', 'comparator', 'modality']);

/** A value of a field in the reader's language; — for nothing. */
export function codeWords(what: string, code: string | null, lang: Lang): string {
  if (code === null) return '—';
  return CODED.has(what) ? (CODES[code]?.[lang] ?? code) : code;
}

/** What the report says besides its tables. */
export const DIFF_TEXTS = {
  commitments: both('目标与其他承诺', 'Targets and other commitments'),
  clusters: both('产业集群', 'Clusters'),
  indicator: both('指标', 'Indicator'),
  change: both('变化', 'Change'),
  cluster: both('集群', 'Cluster'),
  section: both('章节', 'Section'),
  what: both('内容', 'What'),
  noCommitments: both('没有此类变化。', 'No such change.'),
  noClusters: both('没有此类集群变化。', 'No such change of clusters.'),
  untitled: both('(无标题)', '(no title)'),
  elsewhere: both('另作', 'elsewhere'),
  named: both('列入', 'named'),
  incomparable: both(
    '口径、单位、度量、基期或类别不同的, 两值并列, 不判断高低。',
    'Where scope, unit, measure, baseline or kind differ, both values are shown and neither is called higher.',
  ),
  ambition: both(
    '“要求提高、降低”按指标方向(登记的指标, 或死亡率、能耗、逾期等词, 或不超过、不低于), “数值提高、降低”只说数字。',
    'Ambition goes by the indicator’s direction (the registry’s, or what words like 死亡率, 能耗, 逾期 or a ceiling or floor tell); ' +
      'value higher or lower speaks of the number alone.',
  ),
  order: both(
    '限定由严到松: 突破 > 以上、以内 > 达到 > 左右; 语气: 确保 > 不加 > 力争。',
    'Firmest first: 突破 (above) > 以上, 以内 (at least, at most) > 达到 (reach) > 左右 (about); 确保 (ensure) > none > 力争 (strive).',
  ),
  matched: both(
    '按含义配对: 指标、对象、口径、度量; 数值相同不成为配对的理由。--format json 给出每对的代价。',
    'Paired by meaning (indicator, object, scope, measure), never because numbers agree. --format json shows what each pair cost.',
  ),
  unplaced: both(
    '有规划的地区未知, 故只作并列比较; 清单(-m)中写明地区(place), 同一地区的前后规划即按先后表述。',
    'The place of a plan is not known, so the two are only laid beside each other; with its ' +
      'place in a manifest (-m) a plan and its successor are told as before and after.',
  ),
  further: both(
    '责任单位、章节和两份规划共有的文句用 --table 列出(--table all 全部列出)。',
    'Units, headings and the clauses that both plans have: --table (--table all lists everything).',
  ),
} as const;

/** Lines with numbers or names in them. */
export const diffSay = {
  tasks: (lang: Lang, { matched, lead_changed: changed, dropped, added }: ResponsibilityDiff): string =>
    ({
      zh: `有责任单位的任务: 对应 ${matched} 项(其中主责单位不同 ${changed} 项), 只在 A ${dropped} 项, 只在 B ${added} 项。`,
      en:
        `Tasks with responsible units: ${matched} correspond (another unit in ` +
        `charge of ${changed}), ${dropped} only in A, ${added} only in B.`,
    })[lang],
  sections: (lang: Lang, { kept, renamed, moved, dropped, added }: SectionDiff): string =>
    ({
      zh: `章节: 相同 ${kept}, 标题不同 ${renamed}, 位置不同 ${moved}, 只在 A ${dropped}, 只在 B ${added}。`,
      en: `Headings: ${kept} the same, ${renamed} with another title, ${moved} in another place, ${dropped} only in A, ${added} only in B.`,
    })[lang],
  lead: (lang: Lang, counts: string, ofA: number, lives: number): string =>
    ({
      zh: `${counts}。A 的 ${ofA} 项承诺中 ${lives} 项(${percent(lives, ofA)})在 B 中有对应。`,
      en: `${counts}. Of A's ${ofA} commitments ${lives} (${percent(lives, ofA)}) have a counterpart in B.`,
    })[lang],
  besides: (lang: Lang, names: readonly string[]): string =>
    ({ zh: `${names.join('、')}亦不同`, en: `also another ${names.join(', ')}` })[lang],
  pairs: (lang: Lang, n: number): string => ({ zh: `A | B: ${n} 对规划`, en: `A | B: ${n} pairs of plans` })[lang],
  hidden: (lang: Lang, n: number): string =>
    ({ zh: `未列出未变的 ${n} 项(--all 列出)。`, en: `${n} unchanged ${n === 1 ? 'one is' : 'ones are'} not listed (--all lists them).` })[
      lang
    ],
  incentives: (lang: Lang, a: number, b: number): string =>
    ({
      zh: `激励(A ${a} 条, B ${b} 条)不配对: 其指标只写待遇(一次性奖励), 分不清是给谁的。`,
      en: `Incentives (${a} in A, ${b} in B) are not paired: they are named after the benefit, which does not tell whose it is.`,
    })[lang],
  alone: (lang: Lang, side: 'A' | 'B', names: readonly string[]): string =>
    ({
      zh: `${side} 中没有对应规划的: ${names.join('、')}`,
      en: `Without a counterpart, in ${side}: ${names.join(', ')}`,
    })[lang],
} as const;

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((100 * part) / whole)}%`;
}
