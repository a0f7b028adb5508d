import type { Comparator } from '../model/record.js';

/**
 * Words beside a number that say how its value bounds (codebook §2). A row is a group of words that give the same and are used alike; which
 * of several words stands at a number is decided by length: 不低于 is not 低于.
 */
export interface ComparatorRow {
  readonly id: string;
  readonly summary: string;
  /** on which side of the number it stands */
  readonly side: 'before' | 'after';
  readonly gives: Exclude<Comparator, 'eq'>;
  readonly words: readonly string[];
  /** words that may stand in front of it and are part of it: 最高[不超过], 及[以上], (含)[以上] */
  readonly led?: readonly string[];
  /** words that may stand between it and the number: 最高[可达]100万元 */
  readonly followed?: readonly string[];
  /** the characters before it that make another word of it: 附近, 节约 */
  readonly notAfter?: string;
  /** the characters behind it that make another word of it: 以上级 */
  readonly notBefore?: string;
  /** dimensions of units that it bounds; all where left out */
  readonly dimensions?: readonly string[];
  /** texts with the number as ⟦…⟧ at which it is found */
  readonly examples: readonly [string, ...string[]];
  /** texts near to them at which it is not */
  readonly refusals: readonly [string, ...string[]];
}

const JOINED = [
  '及',
  '或',
  '和',
  '(含)',
  '(含本数)',
  ...['(含)', '(含本数)'].flatMap((remark) => ['及', '或', '和'].map((join) => remark + join)),
];
const CAPS = ['最高', '最多', '最长', '最大'];

export const COMPARATOR_ROWS: readonly ComparatorRow[] = [
  {
    id: 'comparator-at-least',
    summary: 'A lower bound before the number: 不低于, 至少',
    side: 'before',
    gives: 'gte',
    words: [
      ...['不低于', '不少于', '不得少于', '不得低于', '不小于', '不得小于', '不下于', '未低于', '至少', '最低', '最少', '下限', '下限为'],
      ...[
        '大于等于',
        '大于或等于',
        '等于或大于',
        '高于等于',
        '高于或等于',
        '达到或超过',
        '达到或者超过',
        '达到或超过了',
        '达到或者超过了',
        '超过或等于',
        '≥',
        '≧',
        '⩾',
        '>=',
        '≮',
      ],
    ],
    examples: ['不低于⟦50%⟧', '每年至少⟦3次⟧', '大于等于⟦90%⟧', '绿化率≥⟦35%⟧'],
    refusals: ['低于⟦50%⟧', '少于⟦3人⟧', '绿化率>⟦35%⟧'],
  },
  {
    id: 'comparator-at-most',
    summary: 'An upper bound before the number, also what a value is pressed down to: 不超过, 最高可达, 压缩至',
    side: 'before',
    gives: 'lte',
    words: [
      ...[
        '未超过',
        '不超过',
        '不得超过',
        '不高于',
        '不得高于',
        '不多于',
        '不大于',
        '不超',
        '不超出',
        '不得超出',
        '不突破',
        '不得突破',
        '未突破',
      ],
      ...['小于等于', '小于或等于', '等于或小于', '低于等于', '低于或等于', '不得大于', '不得多于', '≤', '≦', '⩽', '<=', '≯'],
      ...['上限', '上限为', '封顶', '限额', '控制在', '限制在', '跑进'],
      ...['压缩至', '压缩到', '压减至', '压减到', '缩短至', '缩短到'],
      ...CAPS,
    ],
    led: CAPS,
    followed: ['为', '达', '到', '可达'],
    examples: ['能耗≤⟦0.4吨⟧', '小于等于⟦5%⟧', '不超过⟦3天⟧', '最高可达⟦100万元⟧', '最高不超过⟦5万元⟧', '审批时间压缩至⟦2天⟧'],
    refusals: ['超过⟦3天⟧', '提高到⟦50%⟧'],
  },
  {
    id: 'comparator-more',
    summary: 'More than the number: 突破, 超过, 高于',
    side: 'before',
    gives: 'gt',
    words: ['突破', '突破了', '超过', '超过了', '超出', '超出了', '超', '高于', '大于', '多于', '逾', '冲破', '迈上', '>', '﹥', '超越'],
    examples: ['突破⟦1000亿元⟧', '超⟦10万人⟧', '超过了⟦80亿元⟧', '强度>⟦3%⟧'],
    refusals: ['不超过⟦3天⟧', '达到⟦50%⟧'],
  },
  {
    id: 'comparator-past',
    summary: '过 and 破 where a value goes past the number (过千亿), and not the end of a verb (经过, 通过, 打破)',
    side: 'before',
    gives: 'gt',
    words: ['过', '破', '过了', '破了'],
    led: ['首'],
    notAfter: '经通不跨走度越翻错难透渡穿掠去做到看听说想用打受来吃住讲让挺熬闯试再每路超攻突侦查爆冲识勘攀闪见学上下表作',
    dimensions: [
      'money',
      'bare',
      'ratio',
      'people',
      'household',
      'organisation',
      'area',
      'mass',
      'energy',
      'power',
      'volume',
      'length',
      'none',
    ],
    examples: ['产值过⟦千亿元⟧', '增长过⟦20%⟧', '客流破⟦百万人次⟧', '客流首破⟦千万⟧'],
    refusals: ['经过⟦3年⟧', '通过⟦5项⟧验收', '打破⟦3项⟧纪录', '跨过⟦4个⟧台阶'],
  },
  {
    id: 'comparator-less',
    summary: 'Less than the number: 低于, 不足',
    side: 'before',
    gives: 'lt',
    words: ['低于', '少于', '小于', '不足', '不到', '不满', '未满', '未达到', '<', '﹤'],
    examples: ['不足⟦100人⟧', '低于⟦5%⟧', '失业率<⟦5%⟧'],
    refusals: ['不低于⟦5%⟧', '达到⟦5%⟧'],
  },
  {
    id: 'comparator-about',
    summary: 'About the number: 大约, 将近',
    side: 'before',
    gives: 'approx',
    words: ['大约', '约为', '接近', '将近'],
    examples: ['大约⟦20家⟧', '将近⟦3万人⟧'],
    refusals: ['契约⟦20份⟧', '临近⟦3个⟧'],
  },
  {
    id: 'comparator-some',
    summary: '约 and not the end of 节约, 契约',
    side: 'before',
    gives: 'approx',
    words: ['约'],
    notAfter: '契节预',
    examples: ['面积约⟦300亩⟧'],
    refusals: ['节约⟦300吨⟧', '预约⟦20次⟧'],
  },
  {
    id: 'comparator-nearly',
    summary: '近 and not the end of 附近, 最近',
    side: 'before',
    gives: 'approx',
    words: ['近'],
    notAfter: '新临附最邻靠',
    examples: ['近⟦300亩⟧'],
    refusals: ['附近⟦3个⟧村', '最近⟦2年⟧'],
  },
  {
    id: 'comparator-in-range',
    summary: 'Before the two ends of a range: 介于3%与4%之间',
    side: 'before',
    gives: 'range',
    words: ['介于', '处于'],
    examples: ['失业率介于⟦3%与4%⟧之间'],
    refusals: ['失业率在⟦3%至4%⟧'],
  },
  {
    id: 'comparator-and-more',
    summary: 'The number or more: 以上, 及以上, (含)以上',
    side: 'after',
    gives: 'gte',
    words: ['以上'],
    led: JOINED,
    notBefore: '级',
    examples: ['⟦50%⟧以上', '⟦3家⟧及以上', '⟦60岁⟧(含)以上'],
    refusals: ['⟦县⟧以上级', '⟦50%⟧上'],
  },
  {
    id: 'comparator-sign-least',
    summary: 'A sign behind the number, the name behind the sign: 600mm≤管径',
    side: 'after',
    gives: 'gte',
    words: ['≤', '≦', '⩽'],
    notBefore: '0123456789',
    examples: ['⟦600mm⟧≤管径'],
    refusals: ['⟦600mm⟧≥管径', '⟦3⟧≤5'],
  },
  {
    id: 'comparator-sign-more',
    summary: 'A sign behind the number, the name behind the sign: 3%<增速',
    side: 'after',
    gives: 'gt',
    words: ['<', '﹤'],
    notBefore: '0123456789=',
    examples: ['⟦3%⟧<增速'],
    refusals: ['⟦3%⟧>增速', '⟦3⟧<5'],
  },
  {
    id: 'comparator-sign-most',
    summary: 'A sign behind the number, the name behind the sign: 5%≥增速',
    side: 'after',
    gives: 'lte',
    words: ['≥', '≧', '⩾'],
    notBefore: '0123456789',
    examples: ['⟦5%⟧≥增速'],
    refusals: ['⟦5%⟧≤增速', '⟦5⟧≥3'],
  },
  {
    id: 'comparator-and-less',
    summary: 'The number or less: 以下, 及以下, 以内',
    side: 'after',
    gives: 'lte',
    words: ['以下', '以内'],
    led: JOINED,
    examples: ['⟦5%⟧以内', '⟦3人⟧及以下'],
    refusals: ['⟦3人⟧之下', '⟦5%⟧内'],
  },
  {
    id: 'comparator-within',
    summary: 'Within the number: 之内',
    side: 'after',
    gives: 'lte',
    words: ['之内'],
    examples: ['⟦3天⟧之内'],
    refusals: ['⟦3天⟧之后'],
  },
  {
    id: 'comparator-within-time',
    summary: '内 behind a time (30天内); behind anything else it bounds nothing (3个园区内)',
    side: 'after',
    gives: 'lte',
    words: ['内'],
    notBefore: '外部涵陆需容生资',
    dimensions: ['time'],
    examples: ['⟦30天⟧内办结'],
    refusals: ['⟦2年⟧内需增长', '⟦3个⟧内'],
  },
  {
    id: 'comparator-around',
    summary: 'About the number, behind it: 左右, 上下',
    side: 'after',
    gives: 'approx',
    words: ['左右', '上下'],
    examples: ['⟦50%⟧左右', '⟦300亩⟧上下'],
    refusals: ['⟦50%⟧右'],
  },
  {
    id: 'comparator-between',
    summary: 'Between two numbers: 之间',
    side: 'after',
    gives: 'range',
    words: ['之间', '区间', '区间内'],
    examples: ['⟦3至5年⟧之间'],
    refusals: ['⟦3年⟧期间'],
  },
];
