import { phraseTable } from '../../model/phrase-rule.js';

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/**
 * Where a document sets its main goals. Vocabulary: the customary words of work reports (主要预期目标) and of plans (主要目标, 主要指标);
 * patterns are for folded text.
 */
export const MAIN_GOALS = phraseTable('main-goals', {
  joint: {
    summary: 'A heading of goals and of work together: which of its paragraphs set the goals, they say themselves',
    pattern: any(
      '(?:目标|指标)[^,。;]{0,6}[和与及、暨][^,。;]{0,10}(?:任务|工作|举措|措施|重点|路径|安排|部署|布局)',
      '(?:任务|工作|举措|措施|思路)[^,。;]{0,6}[和与及、暨][^,。;]{0,6}(?:目标|指标)$',
    ),
    examples: ['2024年工作目标和主要任务', '总体要求、主要目标和重点任务', '主要任务与目标'],
    refusals: ['目标任务', '总体要求和主要目标', '主要目标'],
  },
  sets: {
    summary: 'A sentence that sets the main goals: 主要预期目标是, 今后五年的奋斗目标是, 主要目标:',
    pattern: any(
      '(?:预期|预定|奋斗)(?:性)?(?:的)?(?:主要|发展|调控)?(?:目标|指标)(?:[^,。;:]{0,10}?(?:是|为|如下|包括|建议)|[^,。;:的]{0,4}[:,]|初步(?:安排|考虑|确定))',
      '(?:主要|总体|总的|具体|核心|(?:发展|工作)的?(?:总体?)?)(?:经济|社会|工作|任务|调控|发展){0,3}(?:目标|指标)(?:任务)?(?:\\([^()]{1,20}\\))?' +
        '(?:[^,。;:]{0,6}?(?:是|为(?!主|基|重|导|引|牵)|如下)|建议|安排|:)',
    ),
    examples: [
      '今年发展主要预期目标是:国内生产总值增长5%左右',
      '主要预期目标:',
      '今后五年全市发展的主要目标是',
      '全市经济增长的预期目标为8%左右',
      '主要目标如下',
      '未来五年,全县经济社会发展的目标是',
    ],
    refusals: [
      '提前实现规划预期目标',
      '围绕年度目标任务,完善机制',
      '主要目标任务圆满完成',
      '全力实现高质量发展的奋斗目标',
      '以节能减排为主要目标的设备更新',
    ],
  },
  named: {
    summary: 'What every sentence that sets goals holds',
    pattern: /目标|指标/u,
    examples: ['主要目标'],
    refusals: ['主要任务'],
  },
  stopped: {
    summary: 'A paragraph that ends its sentence',
    pattern: /[。;!?;]["”』」)]?$/u,
    examples: ['增长6%。', '居民收入增长与经济增长同步;'],
    refusals: ['主要预期目标是:', '地区生产总值增长6%左'],
  },
  yearSets: {
    summary: 'Words that set the goals of a year even in a part of work and tasks',
    pattern: /预期(?:性)?(?:主要|发展|调控)?(?:目标|指标)|奋斗目标/u,
    examples: ['主要预期目标是', '主要预期指标:'],
    refusals: ['主要目标是', '发展目标:'],
  },
  ofAll: {
    summary: 'The goals of the economy and society as a whole, which a part of tasks may open with',
    pattern: /(?:经济(?:和|与)?社会|国民经济|经济工作)[^,。;:]{0,10}(?:目标|指标)/u,
    examples: ['“十二五”时期河北省经济社会发展的主要目标是'],
    refusals: ['文化发展的主要目标是', '园区经济的目标'],
  },
  bare: {
    summary: 'How the list of the main goals opens where no word of goals stands before it: the growth of the gross product ahead',
    pattern: any(
      '^(?:[^。;]{0,40},)?(?:今年|[0-9]{4}年)?,?(?:力争|确保|实现)?(?:[全我本][省市县区州盟旗]|自治区)?(?:地区|国内|地方|县域|全域)?(?:生产总值|GDP)' +
        '(?:预期|力争|确保|同比|比上年|较上年|实际|总量|按可比价){0,3}(?:增长|增速)(?:达到?|保持在|控制在|为)?(?:[0-9]|不低于|高于)',
    ),
    examples: ['地区生产总值增长7%左右,', '根据规划纲要提出的目标任务,今年,国内生产总值增长8.5%', '力争全市生产总值增长6%'],
    refusals: ['预计全年地区生产总值增长6%', '地区生产总值完成300亿元', '单位地区生产总值能耗下降3%'],
  },
  bounded: {
    summary: 'A bound on a value to come, which a result that is told has not',
    pattern: /左右|以上|以内|控制在|力争|同步|下达/gu,
    examples: ['增长7%左右', '控制在5.5%', '完成省下达任务'],
    refusals: ['增长7.2%', '达到300亿元'],
  },
  listed: {
    summary: 'An item of a list of goals: a statistic with its number',
    pattern:
      /(?:投资|增加值|零售总额|收入|进出口(?:总[额值])?|价格(?:指数)?|失业率|就业|城镇化率|能耗|粮食(?:总?产量?)?)(?=[^,。;0-9]{0,12}[0-9])/gu,
    examples: ['固定资产投资增长8%', '城镇调查失业率控制在5.5%左右'],
    refusals: ['固定资产投资稳步增长', '投资项目'],
  },
  general: {
    summary: 'The part that sets the goals where no part is called so: 总体要求',
    pattern: /^总体(?:要求|思路|目标)$|^指导思想(?:和(?:基本)?原则)?$/u,
    examples: ['总体要求', '总体思路'],
    refusals: ['总体要求和主要目标', '重点任务'],
  },
  byYear: {
    summary: 'What a sentence of goals says: by when',
    pattern: /(?:到|至)(?:20[0-9]{2}年|“?十[一-九]?五”?(?:末|期末))|20[0-9]{2}年(?:年)?[底末]/u,
    examples: ['力争到2022年底,', '到2025年,', '2025年底前'],
    refusals: ['2023年工作', '近年来'],
  },
  told: {
    summary: 'The goals are spoken of as met, weighed or served, not set',
    pattern: any(
      '(?:完成|实现|达到|超过|兑现|偏离|对照|围绕|聚焦|锚定|紧扣|对标|为了?|确保|服务|支撑|分解|落实|确定|提出|制定)(?:了|好|全年|上述|以上|这些|既定|各项|全面|年初|规划){0,4}' +
        '[^,。;:]{0,10}(?:目标|指标)(?!是|为(?!主))',
      '(?:上述|以上|这些|这一|该)(?:主要|预期|发展)*(?:目标|指标)',
      '[0-9]%?(?:左右|以上|以内)?的(?:主要|预期|发展|奋斗)*(?:目标|指标)',
    ),
    examples: ['完成了全年主要预期目标', '上述预期目标,综合考虑了', '围绕主要目标', '提出增长9%左右的预期目标,'],
    refusals: ['今年发展的主要预期目标是', '主要目标:'],
  },
  ends: {
    summary: 'How the sentence opens that ends the list of goals in a paragraph: what must be done for them, or why they are so',
    pattern: any(
      '^(?:实现|完成|做好|确定|提出|安排|设定|达成|为|为了?|围绕|按照|根据|要实现)(?:好|了)?[^,。;]{0,16}(?:目标|任务|要求|工作|原则)(?!达到|为[0-9])',
      '^[^。;]{0,30}(?:抓好|做好|推进|实施|开展|突出)(?:以下|如下|[一二三四五六七八九十]{1,2}(?:项|个方面|方面|大))',
      '^(?:我们|必须|要(?!素)|在实际|在工作中|实际工作|工作中|为此|同时要|重点(?:抓好|做好|是)|这[一些样]|上述|以上|今年[,要]|经济增长.{0,12}(?:考虑|主要是))',
    ),
    examples: ['实现上述目标,要', '我们要坚持稳中求进', '做好今年工作,必须', '在实际工作中,力争更好', '围绕开好局,重点抓好以下工作:'],
    refusals: ['居民消费价格涨幅3%左右', '城镇新增就业5万人', '实现地区生产总值增长6%'],
  },
  item: {
    summary: 'A paragraph that is one item of a list',
    pattern: /^(?:[-—–·•●◆■]{1,3}|[(（]?[0-9]{1,2}[)）.、]|[①-⑳]|[一二三四五六七八九十]{1,2}是)/u,
    examples: ['——地区生产总值增长6%', '1.经济增长', '一是经济'],
    refusals: ['地区生产总值', '2025年'],
  },
  table: {
    summary: "The caption of the table of a plan's main indicators",
    pattern: /(?:主要|核心|预期|发展|规划|目标)[^,。;]{0,12}(?:指标|目标)|指标(?:体系|表)|目标(?:一览)?表/u,
    examples: ['“十四五”时期经济社会发展主要指标', '表1 规划目标指标表', '主要指标'],
    refusals: ['重点项目表', '产业布局'],
  },
});
