import { phraseTable } from '../../model/phrase-rule.js';

/** Whose goal a predicate without a number states (codebook §9): words around and within its subject. Patterns are for folded text. */
export const GOAL_SUBJECT = phraseTable('goal-subject', {
  lead: {
    summary: 'What may stand before the subject and is no part of it: marks, numbers of items, connectives, words of intent, regions',
    pattern: new RegExp(
      [
        '^(?:[,;:、。”)(·—–\\-]|[0-9]{1,2}[.)、]|\\([0-9一二三四五六七八九十]{1,3}\\)|[①-⑳]|[一二三四五六七八九十]{1,2}是|[^,。;:0-9]{0,24}?(?:目标|指标)(?:是|为|:)',
        '|并且|并|但是?|同时|以及|而且|且(?!末)|还|再|和(?!谐)|其中|实现|力争|争取|力求|努力|确保|保证(?!金)|务必|必须|坚决|继续|保持|使得?|让(?!利)|将(?!军)|要(?![素闻])',
        '|[我全本](?:[省市县区州盟旗镇乡]|自治区)(?![性级])|全国(?!人大|性|重点)|全社会(?=[用消])|我们|各地|基本|进一步|不断|着力|届时|预计)',
      ].join(''),
      'u',
    ),
    examples: [':居民收入', '、居民收入', '力争主要经济指标', '全市居民收入', '主要预期目标是居民收入', '1.居民收入'],
    refusals: ['居民收入', '年度任务', '要素成本', '全要素生产率', '保证金规模'],
  },
  tail: {
    summary: 'What the wording or the measure says already, at the end of the subject: 增长, 增速, 下降, 继续',
    pattern: new RegExp(
      '(?:[“、]|(?:的)?(?:实际)?(?:增长|增速|增幅|涨幅|增长速度|下降|提高|降低|增加|减少|削减|变化)(?:幅度)?|继续|持续|逐年|逐步|稳步|始终' +
        '|均|也|都|要|力争|基本|明显|总体|大体|全部|努力|确保|分别|必须|等|年均|同比|的)$',
      'u',
    ),
    examples: ['居民收入增长', '地区生产总值增速', '能耗下降', '经济指标增速始终'],
    refusals: ['居民收入', '能耗降低率', '增加值'],
  },
  statistic: {
    summary: 'Nouns that end the name of a statistic',
    pattern: new RegExp(
      [
        '(?:[^效]率|比重|占比|比例|(?<![对同环相类评])比|份额|总量|总额|总值|总数|产值|增加值|产量|收入|投资|消费|物价|价格|价格指数|就业|能耗|能源消费|用水量|排放|排放量|减排|降碳|浓度|强度|指数|规模|面积|人口',
        '|差距|倍差|收入比|储备|余额|贷款|存款|进出口|出口|进口|外资|外贸|税收|赤字|债务|用地|保有量|寿命|投入|支出|资金|经费|零售额|零售总额|销售额|营业收入|利润|利税|财政收入|生产总值|GDP',
        '|国际收支|空气质量|环境质量|水质|水环境质量|[一-龥]{2}指标|周转量|吞吐量|客流量|接待人数|死亡人数|事故起数|案件|人次|天数|数量|库存|碳汇|蓄积量|生产能力|产能)' +
          '(?:总水平|水平|状况|等|指标)?$',
      ].join(''),
      'u',
    ),
    examples: ['居民人均可支配收入', '失业率', '主要污染物排放量', '国际收支状况', '其他约束性指标', '重点工业平台工业用地总量'],
    refusals: ['创新能力', '城市面貌', '服务效率', '群众获得感'],
  },
  vague: {
    summary: 'Abilities, systems and the like, which nobody counts or measures',
    pattern:
      /(?:能力|体系|影响力|竞争力|吸引力|活力|动力|作用|机制|氛围|形象|格局|结构|实力|功能|能级|品质|面貌|素质|意识|效能|环境|秩序|基础|优势|安全|事业|局面|生活|满意度|获得感|幸福感|力度|成效)$/u,
    examples: ['科技创新能力', '产业体系', '人民生活'],
    refusals: ['空气质量', '居民收入', '粮食综合生产量'],
  },
  governor: {
    summary: 'A word of intent or causing within the words before the predicate: what stands behind it is the subject',
    pattern: /^.{0,30}(?:确保|保证(?!金)|力争|争取|务必|促使|努力使|要使|使得?(?!用)|注重|重视)(?=.{2})/u,
    examples: ['都要确保农业投入', '就一定能够保证市场供应', '也要使国家财政收入', '更加注重劳动生产率'],
    refusals: ['实际使用外资', '保证金规模', '基本民生投入确保'],
  },
  toldOf: {
    summary: 'Words that tell of what has come about: 近年来, 已, 有所 outside the goals',
    pattern: /近年来|以来|已经?|曾|虽然?|尽管|由于|因为|目前|当前/u,
    examples: ['近年来财政赤字', '以来居民收入'],
    refusals: ['居民收入', '未来财政收入'],
  },
  economy: {
    summary: 'The economy as a whole, which is a statistic only by its growth',
    pattern: /^(?:国民)?经济(?:运行)?$/u,
    examples: ['经济', '国民经济', '经济运行'],
    refusals: ['经济总量', '主要经济指标'],
  },
  clause: {
    summary: 'A verb of reaching or doing within the words: they are a clause, and no name',
    pattern: /(?:达到|实现|完成|进行|得到|保持|取得|推动|促进)(?=[一-龥]{2})/u,
    examples: ['空气质量稳定达到国家二级标准', '综合施策推动农产品价格'],
    refusals: ['居民人均可支配收入', '主要污染物排放量', '投资完成率'],
  },
  handled: {
    summary: 'A noun that is put before its verb, and so is its object: 把债务规模',
    pattern: /把(?![关手握])|将(?![军来])/u,
    examples: ['逐步把债务规模', '将失业率'],
    refusals: ['债务规模', '把关人员数量'],
  },
  numbered: {
    summary: 'Numbers within names: PM2.5, 5G, IPv6',
    pattern: /PM(?:2[.]5|10)|IPv6|[345]G|CO2|[345]A级?/gu,
    examples: ['PM2.5平均浓度', 'IPv6用户普及率'],
    refusals: ['增长5%', '10家'],
  },
  standing: {
    summary: 'What cannot have a standing: a manner, a field of work, or a whole sentence',
    pattern: /^(?:在|以|为|从|把|对|通过|坚持|加快|推进|奋力|不断|走|更)|方面|领域中$|进程$|中$|上$|^(?:[工作干]|工作|各项工作)$/u,
    examples: ['在推动高质量发展方面', '奋力', '为'],
    refusals: ['主要经济指标', '综合实力', '城市数字化水平'],
  },
  doing: {
    summary: 'A verb before the statistic that makes it an object: 推动居民收入, 促进就业, 提高…',
    pattern:
      /^(?:推动|促进|推进|促使|带动|引导|加快|加强|强化|加大|优化|完善|健全|落实|支持|鼓励|提高|提升|降低|扩大|增加|深化|实施|开展|做好|抓好|拓展|改善|围绕|通过|按照|根据|为|对|把|以|由于|随着|如果|当)/u,
    examples: ['推动居民收入', '通过改革', '加快提升基金规模'],
    refusals: ['居民收入', '确保工业用地总量'],
  },
  ownNoun: {
    summary: 'Words of its own before the predicate: the noun is not left out',
    pattern: /[一-龥]{3,}/u,
    examples: ['居民收入增长', '社会保障'],
    refusals: ['、', '力争', '、并'],
  },
  adjacent: {
    summary: 'What may stand between a number and what is said of it besides: 左右、, 以上,并',
    pattern: /^(?:以上|以下|以内|左右)?[,、]?(?:并|且|均|力争|确保|努力|增速|继续)?$/u,
    examples: ['左右、', ',', '以上,并', ',增速'],
    refusals: [',居民收入', '。'],
  },
  premise: {
    summary: 'A condition under which something else is done: 在完成能耗目标的前提下',
    pattern: /^[^,。;:]{0,8}(?:前提|基础|条件|情况|要求)(?:下|上|之上)?/u,
    examples: ['的前提下', '的基础上'],
    refusals: [',居民收入', '。'],
  },
  cellEdge: {
    summary: 'What may stand in a cell of values beside a goal without a number: marks, words of intent',
    pattern: /^(?:[。;,、()\s]|力争|确保|按)*$/u,
    examples: ['', '。', '力争'],
    refusals: ['居民收入', '并'],
  },
  spelledOut: {
    summary: 'What stands behind where the number follows after all: ,年均增长7%; ,达到5万元',
    pattern: new RegExp(
      '^[,、](?:力争|预计|其中|年均|同比|平均|累计|总量|总额|规模|到[0-9]{4}年)?(?:年均|同比)?(?:达到?|超过?|突破|增长|提高|增加|下降|降低' +
        '|降至|增至|升至|控制在|保持在|不低于|不超过)(?:到|至|为|在)?[^,。;:]{0,6}[0-9]',
      'u',
    ),
    examples: [',年均增长7%以上', ',达到5万元', '、突破80%'],
    refusals: [',居民收入增长7%', '。', ',城镇新增就业5万人'],
  },
});
