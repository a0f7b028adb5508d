import { phraseTable } from '../../model/phrase-rule.js';

/** Times that stand behind what they bound. */
export const LIMIT = phraseTable('limit', {
  label: {
    summary: 'The label of the time by which a task is done: 完成时限:, 时间节点:',
    pattern:
      /(?:(?:完成|实施|整改|落实|建设|竣工|交付|投产|办结)(?:时限|时间|期限|日期|节点)|时间(?:节点|要求|安排)|(?<![一-龥])(?:时限|期限|工期|时间))(?:要求)?[\])】]?(?::|为)$/u,
    examples: ['完成时限:', '(时间节点:', ';时限:', '整改期限为'],
    refusals: ['审批时限:', '开放时间:', '完成时限'],
  },
  done: {
    summary: 'What a bracket adds to its time: (2026年底前完成)',
    pattern: /^(?:前|内)?(?:全部|全面|基本)?(?:完成|建成|完工|竣工|投用|投产|落实|到位)?$/u,
    examples: ['', '完成', '前建成'],
    refusals: ['完成投资', '启动'],
  },
  clauseEnd: {
    summary: 'A mark that ends the clause',
    pattern: /[,;。:]/u,
    examples: ['家,', ';'],
    refusals: ['家、', '(责任'],
  },
});

/** What ends or limits the reach of a time, of 每年 and of a word of intent. */
export const GOVERN = phraseTable('govern', {
  intent: {
    summary: 'A word of intent: what follows it lies ahead',
    pattern:
      /力争|争取|确保|努力|务必|(?<![重主纲摘概紧首机简扼只])要(?!素|求|件|点|闻)|将(?!军|乐|来)|拟|规划|计划|预期目标|主要目标|目标是/gu,
    examples: ['今年力争新增', '要建成', '主要目标'],
    refusals: ['重要企业', '将来', '要素保障'],
  },
  modal: {
    summary: 'A word of ensuring or striving',
    pattern: /确保|保证(?!率|金|书|人|房)|务必|力争(?!取)|争取|力求|努力/gu,
    examples: ['确保完成', '力争达到'],
    refusals: ['保证金', '完成'],
  },
  announces: {
    summary: 'A word of ensuring or striving that ends the clause before a colon: 力争:新增企业15家',
    pattern: /(?:确保|保证|力争|争取|力求|努力)(?:做到|实现|达到)?$/u,
    examples: ['力争', '到2027年力争做到'],
    refusals: ['力争新增', '努力方向'],
  },
  clauseStart: {
    summary: 'A word of ensuring reaches on from near the beginning of its clause',
    pattern: /(?:^|[,;:。、(])(?:[^,;:。、]{0,16})$/u,
    examples: [',到2025年', '', '。各县'],
    refusals: ['高新技术企业和科技型中小企业的培育工作继续'],
  },
  wishes: {
    summary: 'A word of ensuring right before a number: it tops the number before it, and reaches no further',
    pattern: /^(?:确保|保证|力争|争取|力求|努力)(?:实现|达到?|突破|超过?|冲刺|增长|完成|做到)?(?:到)?[0-9]/u,
    examples: ['力争达到7%', '力争7%', '确保增长8%'],
    refusals: ['力争新增企业15家', '力争企业达到15家'],
  },
  elided: {
    summary: 'A clause or an item that opens with its word of ensuring, so that its subject is the one before',
    pattern: /(?:^|[,、])(?:并|且)?$/u,
    examples: ['', '地区生产总值增长6.5%、', '、并'],
    refusals: ['规上企业研发投入强度', '全市'],
  },
  wholeSpan: {
    summary: 'A total, or a span of years of its own, which ends 每年: 累计培训, 三年共选派, 三年培训',
    pattern: /累计|共计|总共|(?:^|[,;、])(?:[2-9]|1[0-9]|[两三四五六七八九十])年(?:内|间)?(?![期级底末前])/u,
    examples: ['引进人才,累计', '选派150名,三年共选派', '名,三年培训管理人员'],
    refusals: ['引进人才', '名,2025年', '家,三年期贷款'],
  },
  once: {
    summary: 'What is set up or reached once, whatever is done each year: 设立总规模8亿元的基金, 保有量达到3万辆',
    pattern: /总规模|总量|总数|保有量|拥有量|基金|(?:突破|迈上|跨越|跃上|站上)/u,
    examples: ['设立总规模8亿元的文旅基金', '汽车保有量达到3万辆', '总收入突破300亿元'],
    refusals: ['新建观景平台30座', '举办赛事6场'],
  },
  attributive: {
    summary: 'A yearly thing that only qualifies a noun: 每年举办的展会',
    pattern: /^[^,;、]{1,10}的/u,
    examples: ['举办的展会', '新增的企业'],
    refusals: ['新增企业', '举办展会,取得的'],
  },
  shortTerm: {
    summary: 'A deadline shorter than a year: 6月底前, 上半年',
    pattern: /[月日季]|半年/u,
    examples: ['6月底前', '上半年', '一季度'],
    refusals: ['到2025年', '五年内'],
  },
  strives: {
    summary: 'Words of striving that may take an object of their own',
    pattern: /^(?:争取|努力)$/u,
    examples: ['争取', '努力'],
    refusals: ['力争', '确保'],
  },
  ownObject: {
    summary: 'Striving with an object of its own: it does not reach on (争取上级支持,…)',
    pattern: /^(?:争取|努力)(?:[^,;。]{0,4})(?:支持|政策|资金|授牌|更多|让|使|营造|打造)/u,
    examples: ['争取上级支持', '努力营造', '争取更多项目'],
    refusals: ['力争上级支持', '争取建成10个'],
  },
  onlyPremise: {
    summary: 'A premise: what is ensured there reaches no further (在确保安全的前提下)',
    pattern: /的(?:前提|基础|条件|情况)下?/u,
    examples: ['确保安全的前提下', '确保质量的基础上'],
    refusals: ['确保安全', '前提下'],
  },
  ensures: {
    summary: 'Words that ensure rather than strive',
    pattern: /^(?:确保|保证|务必)/u,
    examples: ['确保', '务必'],
    refusals: ['力争', '努力'],
  },
});
