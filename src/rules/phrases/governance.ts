import { phraseTable } from '../../model/phrase-rule.js';

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
    pattern: /确保|保证(?!率|金|书|人|房)|务必|力争|争取|力求|努力/gu,
    examples: ['确保完成', '力争达到'],
    refusals: ['保证金', '完成'],
  },
  clauseStart: {
    summary: 'A word of ensuring reaches on from near the beginning of its clause',
    pattern: /(?:^|[,;:。、(])(?:[^,;:。、]{0,16})$/u,
    examples: [',到2025年', '', '。各县'],
    refusals: ['高新技术企业和科技型中小企业的培育工作继续'],
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
