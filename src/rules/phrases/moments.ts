import { phraseTable } from '../../model/phrase-rule.js';

const COUNT = '[1-9]|1[0-5]|[一二两三四五六七八九]|十[一二三四五]?';

/** What the words of a deadline say of the time that a value is of. */
export const MOMENT = phraseTable('moment', {
  severalYears: {
    summary:
      'Several years together: “十四五”期间, 今后五年, 2021—2025年; the end of such a span is none. `plan` is the number of a five-year plan, ' +
      '`from` its first year, `count` how many years',
    pattern: new RegExp(
      `(?<plan>[一二三四五六七八九十]{1,3})五[”"]?(?:规划)?(?:期间|时期|期内)|` +
        `(?<![0-9〇零○一二三四五六七八九年])(?<count>${COUNT})年(?!级)(?:间|内|里|时间|左右)?|` +
        '(?<from>[0-9]{4})年?(?:[-—–~至到]+|——)[0-9]{4}年',
      'u',
    ),
    examples: ['“十四五”期间', '今后五年', '2021—2025年', '五年内', '未来3年'],
    refusals: ['到2025年', '“十四五”末', '2025年底前', '到二〇二五年', '今年', '每年'],
  },
  oneYear: {
    summary: 'One year from its first day to its last: 2025年, 今年, 全年; 到2025年 is the day at its end',
    pattern: /(?:^|[,，、])(?:(?:[0-9]{4}年|今年|本年|当年|明年)(?:度|全年)?|全年|年内|年度)$/u,
    examples: ['2025年', '今年', '2025年，全年', '2025年度'],
    refusals: ['到2025年', '2025年底', '五年内', '每年'],
  },
  yearIn: {
    summary: 'The year that a base names: 2015年, 二〇一五年, “十二五”末 names none',
    pattern: /[0-9０-９]{4}(?=年)|[一二三四五六七八九〇零○]{4}(?=年)/u,
    examples: ['2015年', '一九七八年', '２０１５年底'],
    refusals: ['上年', '“十二五”末', '全国平均水平'],
  },
  yearBefore: {
    summary: 'A base that is the year before, or no time at all: 上年, 去年同期, 全国平均水平',
    pattern: /^(?:上年|去年|上一年|前一年|同期|年初|上年初)|水平|平均|目标|计划|预算|全[国省市]|任务/u,
    examples: ['上年', '去年同期', '全国平均水平', '年初预算'],
    refusals: ['“十二五”末', '2015年', '五年前', '一季度'],
  },
  summed: {
    summary: 'Amounts that are summed up over the years of a span: what is invested, spent, brought in, produced or sold in it',
    pattern: /投资|投入|资金|引资|外资|支出|贷款|融资|减税|让利|补贴|征收|培训|接待|转移就业|新增/u,
    examples: ['固定资产投资', '到位资金', '新增贷款'],
    refusals: ['地区生产总值', '森林覆盖率', '常住人口城镇化率'],
  },
});
