import { phraseTable } from '../../model/phrase-rule.js';

/** How units of measure are put together, in folded text from where the unit goes on. */
export const UNIT_PHRASE = phraseTable('unit', {
  otherCounter: {
    summary: 'A second counter in brackets behind the first: 套(次), 张(份)',
    pattern: /^\((?:次|间|份|处|家|个|套|件|户|张|场|座|项|所|台|辆|批|起|条|组)\)/u,
    examples: ['(次)', '(间)住房'],
    refusals: ['(含)', '(次年)', '次'],
  },
  slashLost: {
    summary: 'Units that money is counted by, right behind it: the slash was left out (万元亩)',
    pattern: /^(?:亩(?!均|产)|人[·.]?年|(?:人|立方米|平方米|平方公里|公顷|公里|吨|千瓦时|户|年|月)(?=[,。;、)]|$))/u,
    examples: ['亩', '人年', '人,', '户'],
    refusals: ['亩均', '人均', '月度'],
  },
  clock: {
    summary: 'An hour, second or day that a rate is counted by: 立方米/h',
    pattern: /^(?:时(?!间|段|期)|h(?![A-Za-z])|s(?![A-Za-z])|d(?![A-Za-z]))/u,
    examples: ['时', 'h', 's,', 'd'],
    refusals: ['时间', 'hm', '小时'],
  },
  yearBehindHead: {
    summary: 'The year behind a head: 元/人·年',
    pattern: /^[·.]?年(?![均度产])/u,
    examples: ['·年', '年', '.年,'],
    refusals: ['年均', '·月'],
  },
  perSign: {
    summary: 'What joins a unit to what it is counted by: 元/人, 元每人',
    pattern: /^(?:\/|每(?=[人亩吨万千百平立公户家年月日天小秒分]))/u,
    examples: ['/亩', '每人', '每年'],
    refusals: ['每个', '的'],
  },
  loneStep: {
    summary: 'A 百 or 千 that may be a magnitude: 3千家次',
    pattern: /^[百千]/u,
    examples: ['千', '百场'],
    refusals: ['万', '十'],
  },
  tier: {
    summary: 'A size of hundred millions that an industry reaches: 7000亿级, 万亿级',
    pattern: /^[万千百]?亿元?级(?=以上|左右|规模|水平|台阶|大关|[,。;、)!]|$)/u,
    examples: ['亿级', '万亿级,', '亿元级规模'],
    refusals: ['亿', '亿元', '亿级产业'],
  },
  more: {
    summary: 'A bit more between a magnitude and its counter: 3万多户, 5千余亩',
    pattern: /^[余多]/u,
    examples: ['多', '余'],
    refusals: ['个', '来'],
  },
  perHeadYear: {
    summary: 'A head and a year, whichever comes first: 元/人/年, 元/年/人',
    pattern: /\/(?:人\/年|年\/人)$/u,
    examples: ['元/人/年', '元/年/人'],
    refusals: ['元/人', '元/人·年'],
  },
  wordOfUnit: {
    summary: 'A word of a column of units that no table knows: 蒲式耳',
    pattern: /^[\u4e00-\u9fffA-Za-z³²/·]{1,9}$/u,
    examples: ['蒲式耳', 'TEU'],
    refusals: ['12', '—'],
  },
  magnitudeLead: {
    summary: 'The magnitude that a unit begins with: 万蒲式耳',
    pattern: /^(?:[十百千]?万亿|[十百千]?[万亿])/u,
    examples: ['万蒲式耳', '亿'],
    refusals: ['百场', '元'],
  },
});
