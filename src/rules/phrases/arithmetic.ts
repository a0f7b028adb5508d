import { phraseTable } from '../../model/phrase-rule.js';

const YEARS = '[一二两三四五六七八九十\\d]{1,2}';

/** Words by which a sentence calculates: parts and their total, a base and its growth, a year's amount and that of several. Folded text. */
export const ARITHMETIC = phraseTable('arithmetic', {
  among: {
    summary: 'What opens the parts of a total: 其中, 包括, 分别为',
    pattern: /^[^,。;]{0,8}[,(]?(?:其中[:,]?|包括|含|分为|由)(?![^,、]{0,20}等)/u,
    examples: [',其中城区', '(其中:省级', ',包括中央'],
    refusals: [',城区', '、乡镇'],
  },
  amongAnywhere: {
    summary: 'The word for parts anywhere before a number: a level of parts of its own',
    pattern: /其中/u,
    examples: [',其中城区'],
    refusals: ['城区'],
  },
  withinPart: {
    summary: 'Words that a number is a part of one that is told beside it',
    pattern: /其中|包括|在内|含/u,
    examples: ['包括', '在内', ',其中'],
    refusals: ['、乡镇', '合计'],
  },
  partJoint: {
    summary: 'What stands before a further part: a comma or a stop of lists, and its name without a verb of making',
    pattern: new RegExp(
      [
        String.raw`^[^,、]{0,6}[,、和及](?!(?:新增|新建|培育|建成|建设|打造|创建|引进|组织|举办|开展|完成|实现|力争|确保|全年|`,
        String.raw`达到)(?:\p{Script=Han}{3,})|(?:推动|推进|带动|实施|促进|获得|入选|累计|共))[^,。;]{0,24}$`,
      ].join(''),
      'u',
    ),
    examples: ['、乡镇', ',采矿业', '和民办'],
    refusals: [',建设公共服务平台', '其他', ',推动'],
  },
  partWithVerb: {
    summary: 'A part that is named with a verb of its own: 其中新建6万亩、改造提升5万亩',
    pattern:
      /^[^,、]{0,6}[,、和及](?:新建|续建|改造|改建|扩建|改扩建|改造提升|提升|修缮|新开工|续建项目|新增|更新|开工|竣工)\p{Script=Han}{0,4}$/u,
    examples: ['、改造提升', ',续建项目', '、续建'],
    refusals: ['、乡镇', ',建设公共服务平台'],
  },
  alsoOthers: {
    summary: 'Words that say that the parts told are not all, or overlap',
    pattern: /等|以上|累计|约|近|余|多|左右|超/u,
    examples: ['等', '以上'],
    refusals: ['、', '家'],
  },
  together: {
    summary: 'What opens a total behind its parts: 合计, 共计',
    pattern: /[,、]?(?:合计|共计|总计|共)(?:达到?|为|[\p{Script=Han}]{0,6})$/u,
    examples: [',合计', ',共计达', ',共建成'],
    refusals: [',其中', ',累计'],
  },
  wholeHalves: {
    summary: 'Parts that together are always the whole: 城区 and 乡镇, 新建 and 改造, 公办 and 民办',
    pattern: new RegExp(
      [
        '(?:城[区镇市]|县城|市区).{1,40}(?:乡[镇村]|农村|镇村)|(?:乡[镇村]|农村|镇村).{1,40}(?:城[区镇市]|县城|市区)',
        '新[建开].{1,40}(?:改[造建扩]|续建|提升|扩建|更新)|(?:改[造建扩]|续建|提升|扩建).{1,40}新[建开增]',
        '公[办立建].{1,40}(?:民[办营]|社会办?|私[立营])|(?:民[办营]|私[立营]).{1,40}公[办立]',
        '中央.{1,40}地方|地方.{1,40}中央|国有.{1,40}(?:民营|非公|集体)|男.{1,30}女|女.{1,30}男|出口.{1,30}进口|进口.{1,30}出口',
        '(?:政府|财政).{1,40}社会(?:资本|资金)|线上.{1,40}线下|境内.{1,40}境外|省内.{1,40}省外|早稻.{1,40}晚稻|夏粮.{1,40}秋粮',
      ].join('|'),
      'u',
    ),
    examples: ['城区1800个、乡镇', '新建6万亩、改造提升', '公办5000张、民办'],
    refusals: ['城区1800个、园区', '省级40家、市级'],
  },
  perYear: {
    summary: 'What says that an amount is that of a year: 每年, 年均, 平均每年',
    pattern: /(?:每年|年均|平均每年|每年平均|逐年)[^,。;]{0,24}$/u,
    examples: ['每年新增规上企业', ',年均投入', '平均每年新建'],
    refusals: ['三年累计', '今年新增', '年度计划的'],
  },
  acrossYears: {
    summary: 'A number of years that an amount is the total of: 三年累计新增, 五年内安排, 5年共选派',
    pattern: new RegExp(
      `(?:(?<![\\d第年])(?<years>${YEARS})年(?:内|间|来|时间)?(?:共|累计|合计|总共|总计)?|[“"]?十[一二三四五六]五[”"]?(?:期间|时期|以来)|规划期内?)[^,。;每]{0,28}$`,
      'u',
    ),
    examples: ['三年累计新增规上企业', '五年内安排福彩公益金', '“十四五”期间全市累计投入'],
    refusals: ['每年新增', '2025年'],
  },
  inAll: {
    summary: 'A total without the number of its years, beside that of a year: 累计新增, 共选派',
    pattern: /(?:累计|共计|(?<!公)共(?![同享建有服])|合计|总计)[^,。;每]{0,16}$/u,
    examples: ['累计新增', '共选派'],
    refusals: ['每年选派', '公共服务'],
  },
  fiveYearPlan: {
    summary: 'A five-year plan as a span: five years',
    pattern: /十[一二三四五六]五[”"]?(?:期间|时期|以来)?/u,
    examples: ['“十四五”期间'],
    refusals: ['十五年'],
  },
  base: {
    summary: 'What stands before the value that a change starts from: 由, 从, 比上年的, or a year of its own',
    pattern: /(?:由|从|较(?![快好大高])|比(?![重例率])|相比|在)(?![^,。;]*达)[^,。;]{0,16}$/u,
    examples: ['由2024年的', '从', '较上年的'],
    refusals: ['达到', '提高到', '占农业总产值比重达'],
  },
  baseYear: {
    summary: 'A year that a value is stated for',
    pattern: /(?:19|20)\d\d年|[上去]年/u,
    examples: ['2025年全县', '上年'],
    refusals: ['五年', '今年'],
  },
  reaches: {
    summary: 'What joins a base to the value that it comes to, at most a year between them',
    pattern: new RegExp(
      [
        '^[,(]?(?:到|至)?(?:(?:19|20)\\d\\d年[底末]?|今年|期末)?[,]?(?:将|预计|力争|确保|逐步|稳步|全县|全市)*',
        '(?:增加|提高|提升|增长|上升|扩大|发展|扩增|攀升|跃升|增|提|升|降低|下降|减少|压减|降|减|达)(?:到|至|为)?$|^[到至]$',
      ].join(''),
      'u',
    ),
    examples: ['增加到', '提高到', ',到2028年达到', '到'],
    refusals: ['其中', '、', ',农业产业化经营率达到'],
  },
  grows: {
    summary: 'What stands between a value and the growth that brought it there, nothing else named: ,增长, ,年均增长',
    pattern:
      /^[,、(]?(?:预计|累计|总体|共|较?同比|比上年|较上年|五年|三年|年均|平均每年|年平均)?(?:增长|净增|新增|增加|提高|提升|上升|增幅|涨幅|增速|下降|减少|降低|降幅|压减)(?:了|为|达到?)?$/u,
    examples: [',增长', ',年均增长', '、同比增长', ',净增'],
    refusals: [',其中出口增长', ',利润增长'],
  },
  falls: {
    summary: 'Words of a fall',
    pattern: /下降|减少|降低|降幅|压减/u,
    examples: [',下降'],
    refusals: [',增长'],
  },
  comparedWith: {
    summary: 'What joins a value to the base named behind it: 较上年的, 比2020年',
    pattern: /^[,、(]?(?:比|较|同比|相比)(?![^,。;]*[增减多少提降])[^,。;]{0,16}$/u,
    examples: [',较上年的', ',比2020年'],
    refusals: [',其中', ',增长', ',比上一年增加'],
  },
  growsBy: {
    summary: 'A verb of change alone, or behind the words 的基础上',
    pattern: /^(?:的?基础上)?,?(?:再|又|净|共|累计|同比)?(?:增长|增加|提高|提升|上升|下降|减少|降低|多)(?:了)?$/u,
    examples: ['增长', '的基础上增长', '增加'],
    refusals: ['增长到', ',其中'],
  },
  comesTo: {
    summary: 'What joins a change to the value that it brings: ,达到',
    pattern: /^[,、(]?(?:总数|总量|总额)?(?:达到?|增加?[到至]|增至|降[到至]|升至|为)$/u,
    examples: [',达到', ',增至'],
    refusals: [',增长', '以上'],
  },
  constantPrices: {
    summary: 'Sums whose growth is told at constant prices, or on another footing than the sums',
    pattern: /生产总值|GDP|增加值|可支配收入|纯收入|消费支出|可比|不变价|同口径|实际增长|剔除|扣除/u,
    examples: ['地区生产总值', '同口径增长'],
    refusals: ['一般公共预算收入', '粮食产量'],
  },
  stockVerb: {
    summary: 'Verbs by which a stock of one kind comes to a place: 集聚, 汇聚, 引进, 培育',
    pattern:
      /^(?:新增|新|重点|柔性|全职|累计)?(?:集聚|汇聚|聚集|积聚|引进|引育|引入|招引|引聚|吸引|培育|培养|招聘|拥有|建有|引进培育|引进和培育|培养引进|汇集|吸纳)$/u,
    examples: ['集聚', '汇聚', '新引进'],
    refusals: ['淘汰', '建设', '投产'],
  },
  makeVerb: {
    summary: 'Verbs by which a work comes to be there: 建成, 新建, 打造',
    pattern: /^(?:新|累计)?(?:建成|建设|建|打造|创建|建立|布局|布设|设立|组建|搭建|创成|形成|构建|建好)$/u,
    examples: ['建成', '新建', '打造'],
    refusals: ['改造', '集聚'],
  },
  doneBy: {
    summary: 'A verb of finishing at the head of what is promised by a date',
    pattern: new RegExp(
      [
        String.raw`^(?:力争|确保|争取|全面|基本|全部|要|将|实现)*(?<verb>建成投用|建成投产|建成运营|建成通车|建成|完成|竣工|投用|投产|通车|上线|启用|开通|`,
        String.raw`开工建设|开工|启动|动工|出台|印发|设立|组建|新建|建立|创建|打造)(?<object>\p{Script=Han}.{3,40})$`,
      ].join(''),
      'u',
    ),
    examples: ['建成县级工业大数据中心', '力争完成智慧停车平台建设', '开工建设城北水厂'],
    refusals: ['建成', '推进智慧停车'],
  },
  finished: {
    summary: 'A verb of finishing behind what is promised: 智慧停车平台建成投用',
    pattern: /(?<verb>建成投用|建成投产|建成运营|建成通车|建成启用|建成|投用|投产|通车|竣工|完工|上线|启用|开工|开工建设|启动|动工|运营)$/u,
    examples: ['智慧停车平台建成投用', '城北水厂开工'],
    refusals: ['建成智慧停车平台', '平台建设'],
  },
  begins: {
    summary: 'Verbs of beginning, which has another date than the end',
    pattern: /开工|启动|动工/u,
    examples: ['开工建设'],
    refusals: ['建成', '竣工'],
  },
  countedList: {
    summary: 'A number of things of a kind that the text then lists: 五大行动, 六大工程, 五项提升行动',
    pattern: new RegExp(
      [
        String.raw`(?<count>[二两三四五六七八九十]|十[一二三四五六七八九]|\d{1,2})(?:(?:大|项|类|个)(?:\p{Script=Han}{0,8}?(?:行动|`,
        String.raw`工程|计划|任务|举措|措施|专项|攻坚战|攻坚|体系|产业|产业集群|集群|提升|重点|机制|环节|领域|板块|平台|中心|基地|园区|组团|片区))|`,
        String.raw`个?方面)[”"]?(?:行动|工程|计划)?(?=[,:。;(—-])`,
      ].join(''),
      'gu',
    ),
    examples: ['实施五大行动:', '“六大工程”:', '“四大攻坚”行动,', '实施五项提升行动:'],
    refusals: ['五大行动方案', '三大产业集聚发展', '从两方面采取有力措施。'],
  },
  listedByName: {
    summary: 'A list of names behind a count: :绿化提升、亮化提升、净化提升',
    pattern:
      /^(?:[:,]?(?:即|包括|分别(?:是|为)|主要(?:是|有|包括))[:,]?|:|——)(?<names>[^。;,:(、和及]{2,16}(?:[、和及][^。;,:(、和及]{2,16}){1,12})(?=[。;]|$)/u,
    examples: [':绿化提升、亮化提升、净化提升。', ',包括强链、补链、延链'],
    refusals: [',推进绿化提升', ':加快建设'],
  },
  nameJoint: {
    summary: 'What stands between the names of such a list for certain',
    pattern: /、/gu,
    examples: ['、'],
    refusals: ['和'],
  },
  perhapsJoint: {
    summary: 'What may stand between two names, or within one',
    pattern: /[和及与]|以及/gu,
    examples: ['和', '与'],
    refusals: ['、'],
  },
  openList: {
    summary: 'Words that leave a list open',
    pattern: /等|……/u,
    examples: ['绿化提升等'],
    refusals: ['绿化提升'],
  },
  itemOrdinal: {
    summary: 'Ordinals of the items of a list in a paragraph: 一是, 二要, 第三',
    pattern: /(?<=^|[。;,:，；：\s])(?:(?<is>[一二三四五六七八九十]{1,2})[是要](?!个|种)|第(?<th>[一二三四五六七八九十]{1,2})[,，、是])/gu,
    examples: ['一是', '。二要', '第三,'],
    refusals: ['同一是', '第三方'],
  },
});
