import type { DecidedRule } from '../model/rule.js';

/**
 * What the engine decides by the parts of a phrase once a frame is found: what a list or a clause gives to the numbers beside it (codebook
 * §2, sharing and distribution), and which quantities are no records. Records cite these rules behind the frame; the engine is in
 * extract/quantities/share.ts and targets.ts, the words that it goes by in phrases/lists.ts and phrases/coding.ts.
 */
const sharing = (id: string, summary: string, examples: DecidedRule['examples'], refusals: DecidedRule['refusals']): DecidedRule => ({
  id,
  finds: 'what a quantity shares with another',
  codebook: '2',
  summary,
  examples,
  refusals,
});

export const SHARING_RULES: readonly DecidedRule[] = [
  sharing(
    'share-respectively',
    'A list of heads and as many numbers: each head gets its own',
    [{ text: '高端装备产业增加值、战略性新兴产业增加值分别达到65亿元、35亿元。', gives: { indicator: '战略性新兴产业增加值', value: 35 } }],
    [{ text: '高端装备产业增加值达到65亿元、战略性新兴产业增加值达到35亿元。', why: 'each number stands with its head' }],
  ),
  sharing(
    'share-each',
    'A list of heads and one number: each head gets it, where 分别 says so',
    [{ text: '单位能耗增加值、单位排放增加值年均分别提高4%以上。', gives: { indicator: '单位排放增加值', value: 4 } }],
    [{ text: '单位能耗增加值年均提高4%以上。', why: 'one head' }],
  ),
  sharing(
    'share-noun-after',
    'The noun of a list of numbers stands behind its last one',
    [
      { text: '给予最高5000元、1万元、2万元补贴。', gives: { indicator: '补贴', value: 5000 } },
      { text: '给予企业最高50万元、100万元补助。', gives: { indicator: '补助', value: 50 } },
    ],
    [{ text: '给予企业50万元补助、100万元贷款贴息。', why: 'each number has its noun' }],
  ),
  sharing(
    'share-noun',
    'A number whose noun stands with the number before it',
    [{ text: '产值在2018年基础上翻一番,突破500亿元。', gives: { indicator: '产值', value: 500 } }],
    [{ text: '产值在2018年基础上翻一番,税收突破50亿元。', why: 'the second number has a noun of its own' }],
  ),
  sharing(
    'share-verb',
    'A bare noun and number goes on with the verb of doing before it',
    [{ text: '培育单项冠军企业10家、科技型中小企业20家。', gives: { indicator: '科技型中小企业', action: '培育' } }],
    [{ text: '培育单项冠军企业10家,总量达到20家。', why: 'a total is reached, not trained' }],
  ),
  sharing(
    'share-clause-before',
    'A number whose noun stands in a clause before it that has no number',
    [{ text: '建立企业培育库,不少于100家。', gives: { indicator: '企业培育库', action: '建立' } }],
    [{ text: '建立企业培育库,入库企业不少于100家。', why: 'the number has a noun of its own' }],
  ),
  sharing(
    'share-deed',
    'A deed that is counted by times or heads and names nothing else is what is counted itself',
    [{ text: '新增就业5000人;培训2万人次。', gives: { indicator: '培训', value: 2 } }],
    [{ text: '新增就业5000人;培训工匠2万人次。', why: 'the deed names whom it is for' }],
  ),
  sharing(
    'share-part',
    'Places under 其中: each has its part of what was counted',
    [{ text: '规上企业300家,其中:河口镇60家、山前镇45家。', gives: { indicator: '山前镇规上企业', value: 45 } }],
    [{ text: '规上企业300家,其中:亿元企业60家。', why: 'a kind of the firms, not a place' }],
  ),
  sharing(
    'share-level',
    'A level alone takes the noun of its neighbour',
    [{ text: '建成省级卫生村20个、市级30个。', gives: { indicator: '市级卫生村', value: 30 } }],
    [{ text: '建成省级卫生村20个、市级园区30个。', why: 'the second level has a noun of its own' }],
  ),
  sharing(
    'share-gift',
    'What is given is named in a clause before and belongs to the name of each sum',
    [
      { text: '按研发投入的15%给予资助,单个课题最高70万元。', gives: { indicator: '单个课题资助', value: 70 } },
      { text: '按级别给予赛事资金支持,县级赛事最高12万元。', gives: { indicator: '县级赛事资金支持', value: 12 } },
    ],
    [{ text: '单个课题最高70万元。', why: 'nothing is given before' }],
  ),
  sharing(
    'share-recipients',
    'Under 分别 each sum is named by the one who gets it',
    [{ text: '对评为省级、市级示范空间的,分别给予60万元、25万元奖励。', gives: { indicator: '市级示范空间奖励', value: 25 } }],
    [{ text: '对示范空间给予60万元奖励。', why: 'one recipient, without 分别' }],
  ),
  sharing(
    'share-topic',
    'A phrase without a number that opens the sentence heads the norms for each class of body',
    [
      {
        text: '具有会计中级以上资格的财务工作者,大中型企业不少于2人,小型企业不少于1人。',
        gives: { indicator: '具有会计中级以上资格的财务工作者小型企业', value: 1 },
      },
    ],
    [{ text: '大中型企业不少于2人。', why: 'no phrase opens the sentence' }],
  ),
  sharing(
    'share-head',
    'A name that says nothing alone takes its owner from the indicator before it',
    [
      { text: '规上工业亩均税收达到12万元、亩均增加值达到150万元。', gives: { indicator: '规上工业亩均增加值' } },
      { text: '培育单项冠军企业10家,总量达到20家。', gives: { indicator: '单项冠军企业总量' } },
    ],
    [{ text: '规上工业亩均税收达到12万元、城镇化率达到70%。', why: 'a rate that is a name by itself' }],
  ),
  sharing(
    'share-tail',
    'Numbered nouns under one verb share the deed that the last one names',
    [{ text: '开展12种零部件、6种材料、3项工艺研发和应用。', gives: { indicator: '零部件研发和应用', value: 12 } }],
    [{ text: '开展12种零部件研发、6种材料研发、3项工艺研发。', why: 'each names its deed' }],
  ),
  sharing(
    'deed-inside',
    'The verb of doing stands inside what looks like a name: who gets it and what it is are the name',
    [
      { text: '累计为360家小微企业提供担保贷款12.6亿元。', gives: { indicator: '小微企业担保贷款', action: '提供' } },
      { text: '县财政补贴资金2600万元。', gives: { indicator: '资金', action: '补贴' } },
      { text: '直接降低企业融资成本1.2亿元。', gives: { indicator: '企业融资成本', action: '降低' } },
    ],
    [{ text: '小微企业担保贷款达到12.6亿元。', why: 'no verb of doing' }],
  ),
  sharing(
    'deed-towards',
    'Who or what moves towards the things counted is part of the name',
    [{ text: '城乡公交向60个行政村延伸。', gives: { indicator: '城乡公交向行政村延伸', value: 60 } }],
    [{ text: '城乡公交线路延伸60公里。', why: 'nothing is moved towards' }],
  ),
  {
    id: 'frame-none',
    finds: 'frame',
    codebook: '2',
    summary: 'No frame fits: the number is a record, what it measures is not told from the phrase',
    examples: [{ text: '其中,化学肥料厂有17个。', gives: { indicator: null } }],
    refusals: [{ text: '全国城镇安排就业3700万人。', why: 'verb, noun, number' }],
  },
];

const leftOut = (id: string, summary: string, examples: DecidedRule['examples'], refusals: DecidedRule['refusals']): DecidedRule => ({
  id,
  finds: 'quantity that is no record',
  codebook: '2',
  summary,
  examples,
  refusals,
});

/** Quantities with a phrase of their own that are no records; `explain` cites these rules, the table of numbers gives the verdict. */
export const LEFT_OUT_RULES: readonly DecidedRule[] = [
  leftOut(
    'time-narrated',
    'A time that limits no service and no benefit is told, not set',
    [{ text: '全区上下共同奋斗5年。', gives: { verdict: 'period' } }],
    [{ text: '审批时限压缩至5天。', why: 'the time limits a procedure' }],
  ),
  leftOut(
    'leans-on',
    'What a phrase leans on is there already',
    [
      { text: '依托3条高速公路,建设物流园区。', gives: { verdict: 'count' } },
      { text: '围绕8条产业链打造集群。', gives: { verdict: 'count' } },
    ],
    [{ text: '建设3条高速公路。', why: 'a verb of doing governs the number' }],
  ),
  leftOut(
    'count-enumeration',
    'A small number in Chinese only counts what the text names',
    [{ text: '推动两个园区融合。', gives: { verdict: 'count' } }],
    [
      { text: '新建三家医院。', why: 'a verb of building' },
      { text: '推动25个园区融合。', why: 'a number that must be reached' },
    ],
  ),
  leftOut(
    'no-unit',
    'A bare number is a value only where a verb or a comparator says that something reaches it',
    [{ text: '产值1200。', gives: { verdict: 'unexplained' } }],
    [{ text: '总产值达到1200。', why: 'a verb of reaching' }],
  ),
];
