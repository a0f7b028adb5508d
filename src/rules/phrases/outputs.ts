import { phraseTable } from '../../model/phrase-rule.js';

/** Words of sums: what money measures, and whose output a number is. Patterns are for folded text. */
export const OUTPUT = phraseTable('output', {
  moneyNoun: {
    summary: 'What is measured in money: a bare magnitude beside it is one of 元 (投资完成15亿)',
    pattern: new RegExp(
      [
        '(?:投资|产值|总产值|增加值|营收|营业收入|收入|销售额|交易额|成交额|税收|利润|利税|贷款|余额|资金',
        '进出口|出口|进口|生产总值|GDP|零售额|总额)$',
      ].join('|'),
      'u',
    ),
    examples: ['工业投资', '规上工业总产值', '自营出口', '地区生产总值'],
    refusals: ['投资项目', '企业数量'],
  },
  ofCluster: {
    summary: "Names of an output that a cluster's own target states: 规模产值, 营业收入",
    pattern: /(?:产值|营业收入|业务收入|营收|总产出|增加值|主营业务收入|产业规模|收入)$/u,
    examples: ['规模产值', '主营业务收入', '产业规模'],
    refusals: ['产值占比', '企业规模'],
  },
  ofIndustry: {
    summary: 'The name of an industry with its output behind it: 软件产值',
    pattern: /^(.{2,8}?)(?:总|规模)?(?:产值|增加值|营业收入|营收)$/u,
    examples: ['软件产值', '汽车规模产值'],
    refusals: ['产值', '软件产值占比'],
  },
  anyIndustry: {
    summary: 'Words of industry as such, which are no name of one',
    pattern: /产业|工业|行业|企业|制造业$/u,
    examples: ['规上工业', '主导产业', '先进制造业'],
    refusals: ['软件', '建筑业'],
  },
  rankAhead: {
    summary: 'The rank of a cluster, before its name: 省级绿色食品产业集群',
    pattern: /^(?:国家|省|市|世界)级/u,
    examples: ['省级绿色食品产业集群企业'],
    refusals: ['绿色食品产业集群', '省市重点项目'],
  },
  behindName: {
    summary: "An output right behind the cluster's name: 高端装备·产业规模产值; its share of a whole is the whole's",
    pattern:
      /^(?:行业|省级|国家级)?(?:特色)?(?:(?:产业)?集群(?=企业|年)|(?:产业)?(?:集群)?(?:总|规模)?(?:产值|增加值|营业收入|营收|产业规模))(?!占)/u,
    examples: ['产业集群产值', '规模产值达', '营收', '产业集群企业', '省级特色产业集群年营业收入'],
    refusals: ['企业产值', '年产值', '产业增加值占规上工业增加值比重'],
  },
  allBehindName: {
    summary: "An output behind the cluster's name, and nothing more: 高端装备·产业总产值",
    pattern: /^(?:行业|省级|国家级)?(?:特色)?(?:产业)?(?:集群)?(?:年|总|规模)?(?:总?产值|营业收入|业务收入|营收入?|总产出|产业规模)$/u,
    examples: ['产业总产值', '年营业收入', '集群产业规模'],
    refusals: ['产值占比', '龙头企业产值'],
  },
});
