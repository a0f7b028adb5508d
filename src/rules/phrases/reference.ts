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
