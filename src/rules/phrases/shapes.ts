import { phraseTable } from '../../model/phrase-rule.js';

/** Whole regions that ranks are held in, and whom one is ranked among. */
const SCOPES =
  '全[国省市县区州球盟]|世界|亚洲|国内|省内|市内|区内|内地|国际|西部|中部|东部|东北|华东|华南|华北|华中|西北|西南|长三角|珠三角|大湾区|京津冀|成渝|中西部|同类';
const PEERS = '同类|县域|地级市|副省级城市|省会城市|中心城市|城市|省[份区]|各[市县省]|县市区?|百强县|开发区|高新区|经开区|地区';

/** What stands right beside a number and its unit, in folded text. */
export const SHAPE = phraseTable('shape', {
  rank: { summary: 'A rank: (全国)前(10名)', pattern: /前$/u, examples: ['全国前'], refusals: ['前列', '全国'] },
  notRank: {
    summary: 'A 前 that is part of a time or of another word: (6月底)前',
    pattern: /(?:年|月|日|底|末|目|以|之|提|超)前$/u,
    examples: ['6月底前', '提前'],
    refusals: ['全国前', '进入前'],
  },
  rankJoint: {
    summary: 'What stands between a rank and the next one of a list: 全国第六(和第)三',
    pattern: /^(?:位|名)?(?:、|和|及|与|,)(?:全[国省市县区])?第$/u,
    examples: ['和第', '位、第', '、全省第'],
    refusals: ['第', '、全国'],
  },
  ordinal: { summary: 'An ordinal: 第(3位)', pattern: /第$/u, examples: ['全省第'], refusals: ['全省前', '第一'] },
  rankLead: {
    summary: 'Where a rank is held, and the verb of holding it: (产量)居全国(第二), (增速)稳居西部(第一); no part of what is ranked',
    pattern: new RegExp(
      [
        '(?:(?:双双|继续|持续|首次|保持|仍|已)?(?:位居|位列|名列|跃居|稳居|升居|跃升到?|升到|重返|重回|挺进|进入|跻身|挤进|闯入|居于|位于|排名|排在|排位|排|居|列|占)?',
        `(?:${SCOPES})(?:(?:${PEERS})(?:中)?)?(?:的)?`,
        '|(?:双双|继续|持续|首次|保持|仍|已)?(?:(?:位居|位列|名列|跃居|稳居|居于|分列|分居|排名(?=[^,。;、由从居位列稳跃保仍继]))[^,。;、由从至到升第]{0,14}',
        '|(?<![安定民旧邻新家群])居(?![民住委家])[^,。;、由从至到升第]{0,12}|排(?![名位放污水查涝])[^,。;、由从至到升第]{0,8}))$',
      ].join(''),
      'u',
    ),
    examples: [
      '茶叶产量居全国',
      '水质进入全国',
      '位居2023先进制造业百强城市',
      '吞吐量排全国内河',
      '满意度排名华亭',
      '湿地保护率稳居西部',
      '位列全省',
      '增速排名中部',
      '外商机构居内地',
      '跃居全省县域',
    ],
    refusals: ['首年业绩排名', '世界排名由', '升至', '从', '人民安居'],
  },
  range: {
    summary: 'What stands between the two ends of a range: (5)至(8家)',
    pattern: /^(?:(?:\((?:不?含|含)[^()]{0,8}\))?(?:[-—–~～]{1,2}|至|到|−)|一$)/u,
    examples: ['-8', '至8家', '——8', '(含)-', '一'],
    refusals: ['、8家', '达到', '一家'],
  },
  about: {
    summary: 'About so many: (三十)来个',
    pattern: /^来(?=[个家名人户项件台所处座条位场次亩吨公万亿元年天])/u,
    examples: ['来个', '来家企业'],
    refusals: ['来自', '来到'],
  },
  betweenJoint: {
    summary: 'What joins the ends of a range that 之间 closes: (在5%)和(10%之间)',
    pattern: /^[和与及]$/u,
    examples: ['和', '与'],
    refusals: ['、', '和企业'],
  },
  betweenEnd: {
    summary: 'What closes a range of two joined numbers',
    pattern: /^(?:之间|区间)/u,
    examples: ['之间'],
    refusals: ['期间', '以内'],
  },
  bandJoint: {
    summary: 'What stands between the ends of a band of sizes: (40万元)以上至(90万元以下)',
    pattern: /^(?=.{0,12}[上起])(?:\((?:不?含|含)[^()]{0,8}\))?(?:及?以上|起)?(?:\((?:不?含|含)[^()]{0,8}\))?[、,]?(?:至|到|[-—~])?$/u,
    examples: ['以上至', '以上、', '(含)以上', '以上'],
    refusals: ['以上企业', '和', '、', '以下至'],
  },
  bandEnd: {
    summary: 'What closes a band of sizes',
    pattern: /^(?:\((?:不?含|含)[^()]{0,8}\))?(?:及?以下|以内|之内)/u,
    examples: ['以下', '(不含)以下', '以内'],
    refusals: ['以上', '的'],
  },
  unitInBracket: {
    summary: 'A unit in a bracket between a name and its number: 收入(亿元)10.00',
    pattern: /(?<=[一-龥])\(([^()]{1,7})\)$/u,
    examples: ['收入(亿元)', '投资(万元)'],
    refusals: ['收入(亿元)达到', '(1)'],
  },
  currency: {
    summary: 'A currency before its number: 人民币30万元, US$3亿, ￥56,000',
    pattern: /(?:(?<![万亿元\d])(?:人民币|新台币|台币|港币)|RMB|CNY|USD|US\$|HK\$|NT\$|(?<=[一-龥(:])[￥¥$€£])$/u,
    examples: ['人民币', '资US$', '入￥', '新台币'],
    refusals: ['亿港币', '美元', '元人民币', '#$'],
  },
  notValueAfter: {
    summary: 'What stands before digits that are no value: a letter for a zero or a one (2O27, O.5), the first half of a proportion (6:4)',
    pattern: /(?:(?<![A-Za-z])[Ool]{1,3}\.?|\d[:∶])$/u,
    examples: ['2O', 'OO', 'O.', '6:', '2∶'],
    refusals: ['CO', '2', '2.', '为:'],
  },
  letterAfter: {
    summary: 'A letter that stands for a zero or a one: (3)OO家, (2)l个',
    pattern: /^(?:[Oo]{1,3}(?![A-Za-z])|[lI](?=[\d个家项名人户台座亿万]))/u,
    examples: ['OO家', 'O27', 'l个'],
    refusals: ['OK', '家', 'lx'],
  },
  proportion: { summary: 'The second half of a proportion: (6):4', pattern: /^[:∶]\d/u, examples: [':4', '∶1'], refusals: [':', '4'] },
  toOne: { summary: 'A ratio to one: (2.61)∶1', pattern: /^[:∶]1(?![\d.:∶])/u, examples: ['∶1', ':1,'], refusals: [':10', ':4'] },
  ratioName: {
    summary: 'The name of a ratio with a word of reaching before its number: 城乡居民收入比缩小至(2.33:1)',
    pattern: /(?:比|比例|比值|系数)[^,;。、]{0,12}(?:由|从|为|至|到|达|在)$/u,
    examples: ['收入比由', '收入比由2.61∶1缩小至'],
    refusals: ['按', '收入比', '对比'],
  },
  more: {
    summary: 'A bit more than the number says: (30)余, (十)几',
    pattern: /[余多几]/u,
    examples: ['余', '多', '几'],
    refusals: ['个', '来'],
  },
  moreThanUnits: {
    summary: 'A bit more than the units say: (3万)多',
    pattern: /^[余多](?!元|样)/u,
    examples: ['多人', '余'],
    refusals: ['多元', '多样'],
  },
  moreAtEnd: {
    summary: 'A number that ends with a bit more',
    pattern: /[余多]$/u,
    examples: ['30余', '3万多'],
    refusals: ['30余家', '30'],
  },
  remark: {
    summary: 'A remark between the unit and its comparator: 40万套(含宿舍床位)以上',
    pattern: /^\([^()]{1,20}\)(?=(?:及|或|和)?以[上下内]|左右)/u,
    examples: ['(含宿舍床位)以上', '(含)左右'],
    refusals: ['(含宿舍床位)', '以上(含)'],
  },
});
