import { phraseTable } from '../../model/phrase-rule.js';

/** Whose year a fact is (codebook §10). */
export const REFERENCE = phraseTable('reference', {
  now: {
    summary: 'Words that tell of the present day: 目前, 截至目前, 现有',
    pattern: /目前|当前|(?<![发表出实体呈涌])现(?:有|已|拥有|存|辖)|迄今|至今|眼下/u,
    examples: ['目前全区拥有', '截至目前', '全市现有'],
    refusals: ['全年实现', '发现有', '涌现有'],
  },
  day: {
    summary: 'A single day: what happened on it is not all that a paragraph tells of',
    pattern: /[0-9一二三四五六七八九十]{1,3}[日号]$/u,
    examples: ['2022年1月30日', '三月五日'],
    refusals: ['2022年', '截至9月底'],
  },
  sinceBehind: {
    summary: 'Since the time: 2021年以来, “十四五”以来',
    pattern: /^(?:度|期)?[^,。;:]{0,4}以来/u,
    examples: ['以来,新增企业', '度以来'],
    refusals: ['新增企业20家', ',历年以来'],
  },
  turns: {
    summary: 'A paragraph that turns to another span of the review: 一年来,主要做了以下工作; 刚刚过去的2022年; 过去五年; 五年来',
    pattern:
      /^(?:各位代表[,:!。]{1,2})?(?:[一二三四五]年(?:多)?来|这[一二三四五]年|过去(?:的)?[一二三四五]年|刚刚过去的(?:一年|[0-9]{4}年))/u,
    examples: ['一年来,我们主要做了以下工作:', '各位代表,刚刚过去的2022年,是', '过去一年,', '五年来,我们', '过去五年极不寻常'],
    refusals: ['2022年是', '“十三五”时期', '在过去五年的基础上', '——五年来,我们坚持发展'],
  },
  fromBefore: {
    summary: 'The word before the value that a change starts from: 由上年的33.4％提高到35.5％, 从46.9%提高到48.2%',
    pattern: /(?:由|从)(?:[^,。;:、由从]{0,10}的)?$/u,
    examples: ['比重由上年的', '比重从', '由原来的'],
    refusals: ['从2015年起达到', '由此达到'],
  },
  riseBehind: {
    summary: 'The words behind the value that a change starts from: 提高到, 降至, 调整为',
    pattern:
      /^[^,。;:、]{0,4}?(?:提高|提升|增加|增长|增|上升|升|扩大|下降|降低|下调|降|减少|减|缩小|缩短|压缩|收窄|回升|回落|调整|优化|发展)(?:到|至|为)/u,
    examples: ['提高到35.5%', '降至7.5%', '上升到51.6%', '左右增加到'],
    refusals: ['提高2个百分点', ',提高到35%'],
  },
  altogether: {
    summary: 'A change over all the years of a span: 累计增长44%, 总共下降',
    pattern: /(?:累计|总共|共计)(?:实际)?(?:增长|增加|提高|上升|下降|降低|减少|增|降)?$/u,
    examples: ['77.2亿元,累计增长', '累计下降'],
    refusals: ['累计完成投资,同比增长', '增长'],
  },
  rises: {
    summary: 'Between what a change starts from and its result: 的74微克/立方米降至',
    pattern: /(?:提高|提升|增加|增长|增|上升|升|扩大|下降|降低|下调|降|减少|减|缩小|缩短|压缩|收窄|回升|回落|调整|优化|发展)(?:到|至|为)/u,
    examples: ['的74微克/立方米降至44.8微克/立方米、降幅近', '的2.6万亿元增长到'],
    refusals: ['的2.6万亿元增长', '完成投资'],
  },
  namesYear: {
    summary: 'A time that says which year it is, or counts its years',
    pattern: /[0-9〇零○一二三四五六七八九]{2,4}年|今|去|上一?年|明|年来|近|过去|五”?(?:规划)?(?:期|时)|届/u,
    examples: ['2023年', '去年', '五年来', '“十三五”期间', '截至2023年9月底'],
    refusals: ['全年', '9月底', '上半年', '前三季度'],
  },
  lastYear: {
    summary: "A table's column of the year before",
    pattern: /上年|去年|上一年/u,
    examples: ['上年实际', '去年完成'],
    refusals: ['现状', '2020年'],
  },
});
