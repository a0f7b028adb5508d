import { phraseTable } from '../../model/phrase-rule.js';
import { TENSE } from './tense.js';

const HAN = '[一二三四五六七八九十百]{1,4}';
const SMALL = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,2})`;

/** Words by which checks tell what can be set against what. Patterns are for folded text where nothing else is said. */
export const CHECK = phraseTable('check', {
  annexNumber: {
    summary: "A heading's number that is an annex's: 附件1, 附表",
    pattern: /^附\s?[件表录]/u,
    examples: ['附件1', '附 表', '附录'],
    refusals: ['附则', '专栏1'],
  },
  annexHead: { summary: 'A heading that begins as an annex does', pattern: /^附/u, examples: ['附件', '附1'], refusals: ['第一章'] },
  listing: {
    summary: 'A name that lists several things: 国际、国家标准',
    pattern: /[、和及与或]/u,
    examples: ['国际、国家标准', '中心和平台'],
    refusals: ['国家标准'],
  },
  listJoint: {
    summary: 'What stands between the members of such a name',
    pattern: /、|以及|和|及|与|或/u,
    examples: ['、', '以及', '或'],
    refusals: [',', '等'],
  },
  passesHundred: {
    summary: 'Shares that may pass 100 %: ratios to something that they are no part of',
    pattern: new RegExp(
      [
        '充足率|覆盖率.{0,2}倍|拨备|毛入学率|自给率|保值增值|贡献率|完成率|产销率|补充率|投入产出|负债率|增速|增长率|周转率|偿债|利用外资|对外依存',
        '与.{1,12}之比|相当于|恢复|发展水平|指数|达产率|满产率|存贷比|贷存比',
      ].join('|'),
      'u',
    ),
    examples: ['学前教育毛入学率', '粮食自给率', '存款与贷款之比'],
    refusals: ['城镇化率', '增加值占比'],
  },
  shareName: {
    summary: 'Names of shares: 率, 覆盖, 比重',
    pattern: /率$|覆盖|比重$/u,
    examples: ['城镇化率', '公交覆盖面'],
    refusals: ['产值', '比重提升'],
  },
  proportion: {
    summary: 'A share named with 占 and a proportion',
    pattern: /比例?$/u,
    examples: ['占GDP之比', '占全市比例'],
    refusals: ['占GDP', '比例尺'],
  },
  boundedRange: {
    summary: 'A range that is also a bound: 5-6家以上',
    pattern: /\d\s?(?:[-—–~～至]|到)\s?\d+(?:\.\d+)?[万亿]?[\p{Script=Han}%]{1,3}?(?:以上|以内|以下|左右)/u,
    examples: ['5-6家以上', '80到90%左右'],
    refusals: ['5-6家', '6家以上'],
  },
  headingDigits: {
    summary: "The digits in a heading's number, of either kind",
    pattern: /[一二三四五六七八九十百\d]+/u,
    examples: ['(三)', '12.'],
    refusals: ['——', '专栏'],
  },
  attachmentListed: {
    summary: 'A list of attachments at the end of a text: 附件:1.…',
    pattern: new RegExp(String.raw`(?:^|\n)\s{0,8}附(件|表|录)\s?${SMALL}?\s?[:：]\s{0,4}(?:1[.．、])?\s{0,4}([^\n]{4,80})`, 'gu'),
    examples: ['附件:1.重点任务分工表', '附件2：重点项目清单'],
    refusals: ['详见附件', '附件1'],
  },
  attachmentCited: {
    summary: 'A citation of an attachment: 详见附件2',
    pattern: new RegExp(String.raw`(?:详?见|参见|按照?|依据|如)(?:本方案|本规划|本通知)?附(件|表|录)\s?${SMALL}?`, 'gu'),
    examples: ['详见附件2', '按照本方案附表'],
    refusals: ['附件2', '见下文'],
  },
  annexOrdinal: {
    summary: "The ordinal of an annex's number",
    pattern: /\d{1,2}|[一二三四五六七八九十]{1,2}/u,
    examples: ['附件1', '附件二'],
    refusals: ['附件'],
  },
  yearNamed: {
    summary: 'A year with its word',
    pattern: /(?<!\d)(?:19|20)\d\d(?=年)/gu,
    examples: ['2020年'],
    refusals: ['2020', '12020年'],
  },
  comma: { summary: 'A comma of either width', pattern: /^[,，]$/u, examples: ['，', ','], refusals: ['。', '、'] },
  countBehind: {
    summary: 'A number with its unit at the end of a name: 大数据中心1个',
    pattern: /(?:[\d.]{1,12}|[一二两三四五六七八九十]{1,3})[万亿]?(?:个|座|家|处|条|项|所|套|台|公里|亩|平方米)(?:以上|左右)?$/u,
    examples: ['大数据中心1个', '水厂两座'],
    refusals: ['大数据中心', '第1个水厂'],
  },
  worksWords: {
    summary: 'Words for building and for works around the name of one: 平台建设, 水厂项目',
    pattern: /^(?:全面|基本|全部|争取|力争|确保){1,4}|(?:的?(?:建设|项目|工程|工作|任务|改造)){1,4}$|[“”"]/gu,
    examples: ['智慧停车平台建设', '城北水厂项目', '“城北”水厂'],
    refusals: ['城北水厂', '项目库'],
  },
  dateRest: {
    summary: 'What is left of a date behind its words: 前, 之前, a comma',
    pattern: /^(?:年?[底末](?:之前|以前|前)?[,，]?|(?:之前|以前|前)[,，]?|[,，])/u,
    examples: ['前建成', ',建成'],
    refusals: ['建成'],
  },
  yearWord: {
    summary: 'A year of its own, as a date or as words: 到2028年, 今年, 期末',
    pattern: /(?:19|20)\d\d年|今年|期末|到[^,。;]{0,6}年/u,
    examples: ['到2028年达到', '今年达到'],
    refusals: ['五年达到', '累计达到'],
  },
  lostMark: {
    summary: 'Two numbers with a mark that print loses: 2-3 is 23, 3.4 is 34',
    pattern: /^(\d{1,3})(?:[-—–~～至]{1,2}|\.)(\d{1,3})$/u,
    examples: ['2-3', '3.4', '5至6'],
    refusals: ['23', '1.2345'],
  },
  part: { summary: '第一编, 第二篇', pattern: /^第(.{1,4})[编篇]$/u, examples: ['第一编', '第二篇'], refusals: ['第一章', '一编'] },
  chapter: { summary: 'The number of a chapter', pattern: /^第(.{1,4})章$/u, examples: ['第一章'], refusals: ['第一节', '一章'] },
  subchapter: { summary: 'The number of a 节', pattern: /^第(.{1,4})节$/u, examples: ['第二节'], refusals: ['第二章'] },
  article: { summary: 'The number of an article', pattern: /^第(.{1,5})条$/u, examples: ['第二十一条'], refusals: ['第二章'] },
  hanInBrackets: {
    summary: 'A Chinese number in brackets',
    pattern: new RegExp(`^\\((${HAN})\\)、?$`, 'u'),
    examples: ['(三)', '(十二)、'],
    refusals: ['三、', '(3)'],
  },
  han: {
    summary: 'A Chinese number with its mark',
    pattern: new RegExp(`^(${HAN})[、.]?$`, 'u'),
    examples: ['三、', '十二'],
    refusals: ['(三)', '3、'],
  },
  arabicInBrackets: {
    summary: 'An Arabic number in brackets',
    pattern: /^\((\d{1,2})\)、?$/u,
    examples: ['(3)', '(3)、'],
    refusals: ['(三)', '3)'],
  },
  arabicHalfBracket: { summary: 'An Arabic number with one bracket', pattern: /^(\d{1,2})\)$/u, examples: ['3)'], refusals: ['(3)', '3.'] },
  arabic: { summary: 'An Arabic number with its mark', pattern: /^(\d{1,3})[.、]?$/u, examples: ['3.', '12、'], refusals: ['3)', '三、'] },
  box: {
    summary: 'The number of a box',
    pattern: /^专栏(\d{1,2}|[一二三四五六七八九十]{1,3})$/u,
    examples: ['专栏1', '专栏十二'],
    refusals: ['专栏', '附件1'],
  },
  excerpt: {
    summary: 'An excerpt leaves chapters out, and says so',
    pattern: /[(（](?:节选|摘录|摘编|摘要|选编|部分)[)）]/u,
    examples: ['规划纲要(节选)', '要点（摘编）'],
    refusals: ['规划纲要', '节选'],
  },
  itemBegins: {
    summary: 'Where an item of a list may begin: a line, or behind the end of a sentence',
    pattern: /(?:^|[\n。;；])\s{0,8}$/u,
    examples: ['', '。', ';  '],
    refusals: ['新增', '建成'],
  },
  countingHeading: {
    summary:
      'A heading that counts what stands below it: 实施五大工程; measures and works, not what merely exists in such a number (三大产业)',
    pattern: new RegExp(
      [
        String.raw`^[\p{Script=Han}]{2,6}(十[一二三四五六七八九]|[二两三四五六七八九十])大`,
        String.raw`(?:[\p{Script=Han}]{0,6})(?:工程|行动|任务|举措|专项|计划|产业集群)$`,
      ].join(''),
      'u',
    ),
    examples: ['实施五大工程', '建设十大产业集群'],
    refusals: ['三大产业', '发展三大产业'],
  },
  bareNoun: {
    summary: 'Words that name a thing only together with those around them: two of them in two tasks are two things',
    pattern: new RegExp(
      [
        '^(?:这些|上述|以上|该|此类)?(?:重点|重大|各类|新|建设)?(?:项目|企业|产业|工程|平台|人才|园区|基地|投资|产值|任务|活动|机构|标准|规模|面积|总量|长度|数量|能力|投入|岸线',
        '河道|泵站|管网|管道|道路|堤防|护岸|城市|时间)?(?:建设)?$',
      ].join('|'),
      'u',
    ),
    examples: ['重点项目', '企业', '', '重点项目建设'],
    refusals: ['工业项目', '企业数量'],
  },
  bareMeasure: {
    summary: 'What is measured of a thing that stands elsewhere in the sentence: 总建筑面积, 计划投资, 全产业链产值',
    pattern: new RegExp(
      [
        '^(?:总|年度?|计划|新增|规划|占地|建筑|全产业链|全链条|预计|概算|估算|项目|完成|累计|当年|年内|综合|实际|固定资产|现有|设计|年处理|带动|直接|[0-9]+年)*',
        '(?:投资|投资额|面积|产值|营收|营业收入|销售收入|销售额|税收|人口|资金|库容|里程|长度|产能|产量|床位|车位|户数|就业|能力|收入|规模|贷款)$',
      ].join(''),
      'u',
    ),
    examples: ['总建筑面积', '计划投资', '年度投资', '全产业链产值'],
    refusals: ['规上工业总产值', '常住人口城镇化率'],
  },
  partOfPlace: {
    summary: 'A part of the place that a value is told of: 中心城区, 园区, 四个县, 县城',
    pattern: new RegExp(
      [
        String.raw`中心城区|主城区|城区|市区|市本级|县本级|县城|园区|开发区|高新区|经开区|新区|片区|港区|示范区|试验区|街道|乡镇|镇区|农村|城镇(?=居民)|`,
        String.raw`(?:[两三四五六七八九十]|\d{1,2})个?(?:县|区|镇|乡)(?![域级])|其他|其余|沿线|沿江|每个?(?:载体|园区|县|区|镇|乡|村|社区|企业|集群|`,
        String.raw`产业链)`,
      ].join(''),
      'gu',
    ),
    examples: ['中心城区', '四个县', '省级及以上园区'],
    refusals: ['全市', '县域', '全县'],
  },
  wholePlace: {
    summary: 'Words that a value is of the whole place: 全市, 全县',
    pattern: /全[国省市县区州旗镇](?![级域])/u,
    examples: ['全市改造老旧小区'],
    refusals: ['改造老旧小区', '全面'],
  },
  relativeSpan: {
    summary: 'A deadline told as a number of years from now: 五年的努力, 三年内',
    pattern: /[一二两三四五六七八九十\d]年(?:内|的?努力|时间|左右|后)/u,
    examples: ['通过五年的努力', '三年内'],
    refusals: ['到2028年', '2028年底'],
  },
  groupOfPeople: {
    summary: 'The group that a deed is done for: 面向企业职工, 针对退役军人',
    pattern: /(?:面向|针对|对|帮助)\p{Script=Han}{2,10}?(?=开展|提供|实施|组织|进行|举办|发放)/gu,
    examples: ['面向企业职工开展', '针对退役军人开展'],
    refusals: ['开展培训', '对口'],
  },
  chinese: {
    summary: 'Words of a name; signs alone are a broken text',
    pattern: /\p{Script=Han}{2}/u,
    examples: ['企业'],
    refusals: ['_M_M_', '家'],
  },
  amongLast: {
    summary: '其中 in the clause that a value stands in: it is that of a part',
    pattern: /^其中|其中[,:]?[^,;:]{0,60}$/u,
    examples: ['其中,中央财政赤字1.4万亿元', '其中城区'],
    refusals: ['新增40个,其中亿元以上项目30个,吸引资金30亿元'],
  },
  perHead: {
    summary: 'Names of what is counted for so many people or households: 每千名老年人口拥有养老床位, 人均…',
    pattern: /每[十百千万亿]{1,2}(?:名|户|人|个)?|人均|户均|每户|每人|生均|亩均/u,
    examples: ['每千名老年人口拥有养老床位', '人均公园绿地面积'],
    refusals: ['养老床位', '每年新增'],
  },
  byDate: {
    summary: 'A date by which something is there, not a year in which it is done: 到2026年, 2026年底前',
    pattern: /^(?:到|至)|[底末前]$|以前$/u,
    examples: ['到2026年', '2026年底', '2026年6月底前'],
    refusals: ['2026年', '今年'],
  },
  everybody: {
    summary: "A task that is said to be everybody's: 各地、各有关部门按照职责分工落实",
    pattern: /各(?:地|级|县|市|区|镇|乡|部门|单位|有关|相关)[^。]{0,24}(?:职责|分工|负责|落实|抓好|组织实施)/u,
    examples: ['各地、各有关部门按照职责分工落实推进', '各镇(街道)负责'],
    refusals: ['各类企业', '县经信局负责'],
  },
  closingClause: {
    summary: "A clause of closing provisions, which is nobody's task: 自印发之日起施行, 由…负责解释",
    pattern:
      /自(?:印发|发布|公布|下发|\p{Script=Han}{0,4})之日起|负责解释|有效期(?:至|为|限)?|同时废止|另有规定的?,?从其规定|本(?:方案|办法|意见|规划|措施)(?:由|自)/u,
    examples: ['本方案自印发之日起施行', '本办法由市经信局负责解释', '有效期至2028年'],
    refusals: ['县经信局负责', '加强政策解释'],
  },
  verbal: {
    summary: 'Words cut behind their verb name nothing: 中央财政将安排, 按可比价格计算',
    pattern: /(?:安排|投入|支出|增加|减少|计算|达到|实现|完成|新增|建设|为|则)$/u,
    examples: ['中央财政将安排', '按可比价格计算'],
    refusals: ['建设项目', '城镇化率'],
  },
  unwanted: {
    summary: 'Rates of what nobody wants, and of what is used up',
    pattern: new RegExp(
      [
        '失业|死亡|发病|发生|贫困|损失|漏损|损耗|浪费|空置|闲置|投诉|犯罪|发案|事故|违[法规约]|不良|负债|抚养|不合格|超标|流失|返贫|退[化出]',
        '辍学|能耗|消耗|排放',
      ].join('|'),
      'u',
    ),
    examples: ['城镇登记失业率', '管网漏损率'],
    refusals: ['入住率', '就业率'],
  },
  rateName: {
    summary: 'Names of rates',
    pattern: /率$|比重$|占比$|覆盖面?$/u,
    examples: ['入住率', '增加值占比', '公交覆盖面'],
    refusals: ['产值', '率先'],
  },
  rises: {
    summary: 'Verbs of reaching a higher value',
    pattern: /达到|提高到|提升[到至]/u,
    examples: ['达到55%', '提升至55%'],
    refusals: ['控制在5%', '提升'],
  },
  actedOn: {
    summary: 'Units of things that something is done with (动建30个, 投产8个); sums and rates are the same whatever the verb',
    pattern: /^(?:个|家|项|件|台|套|人|名|座|处|条|户|亩|平方米|平方公里|公里|所|种|只|支)$/u,
    examples: ['个', '平方公里'],
    refusals: ['元', '%', '个百分点'],
  },
  unitInValue: {
    summary: 'A value whose words hold its unit: 翻一番, 全覆盖',
    pattern: /[番盖半倍]$/u,
    examples: ['翻一番', '全覆盖', '一半'],
    refusals: ['30', '数百'],
  },
  lowerBound: {
    summary: 'A lower bound in a name: 50万元以上的村, 10亿元以上企业',
    pattern: /(\d{1,8}(?:\.\d{1,4})?)([万亿]{0,3})元(?:及)?以上/u,
    examples: ['50万元以上的村', '10亿元及以上企业'],
    refusals: ['亿元企业', '50家以上'],
  },
  threeSectors: {
    summary: 'Words of the three sectors before their shares: 三次产业结构调整为18:35:52',
    pattern: /三次产业|三产(?:结构|比例|比重)|一二三产|产业结构/u,
    examples: ['三次产业结构调整为', '三产比重'],
    refusals: ['第三产业', '产业集群'],
  },
  beyond: {
    summary: 'Goals that look beyond the plan, said so',
    pattern: /远景|展望|长远|中长期|长期|下一个?五年|远期|愿景|本世纪/u,
    examples: ['2035年远景目标', '下一个五年'],
    refusals: ['主要目标', '五年内'],
  },
  byYear: {
    summary: 'A year by whose end something is to be done: 到2021年, 2021年底前',
    pattern: /(?:到|至|截至)((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:底|末)?(?:前|之前|以前)/gu,
    examples: ['到2021年', '2021年底前'],
    refusals: ['2021年', '2021年底'],
  },
  byYearOpening: {
    summary: 'The same where it opens its clause and no word says that it was counted then (截至)',
    pattern: /(?:^|[,;:。])(?:(?:到|至)((?:19|20)\d\d)年|((?:19|20)\d\d)年[底末](?:前|之前|以前))/gu,
    examples: ['到2024年,建成', ',2024年底前'],
    refusals: ['截至2024年', '从2020年到2024年'],
  },
  reached: {
    summary: 'Words of what was reached already',
    pattern: /已|了|累计|截至|现有|共有|达到了|曾|以来/u,
    examples: ['已建成', '截至2024年'],
    refusals: ['建成', '力争'],
  },
  looksBack: {
    summary: 'Titles and sentences that look back',
    pattern: new RegExp(`${TENSE.retrospect.source}|${TENSE.lookingBack.source}`, 'u'),
    examples: ['过去五年工作回顾', '去年完成投资10亿元'],
    refusals: ['主要任务', '到2025年完成'],
  },
  currency: {
    summary: 'The currency of a unit',
    pattern: /^(?:元|美元|欧元|港元|日元)(?=\/|$)/u,
    examples: ['元', '美元', '元/亩'],
    refusals: ['元件', '吨'],
  },
});
