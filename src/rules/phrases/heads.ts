import { phraseTable } from '../../model/phrase-rule.js';

/** The heads of a list that shares its numbers, and what one of its members gives to the others. */
export const HEAD = phraseTable('head', {
  core: {
    summary: 'Core nouns of a ratio or amount that belongs to somebody: 规上工业税收',
    pattern: new RegExp(
      [
        '^(?:税收|增加值|产值|总产值|营业收入|营业总收入|营收|收入|总收入|利润|利润总额|税额|利税|总额|总量|总数|规模|能级|年?产量|总产量?|单产|(?:播种|种植|收获)?面积|播面|投资|投资强度|强度|密度|贷款',
        '|余额|存款|产出|能耗|水耗|用水量|用电量|排放|占比|比重|比例|成本费用率|费用率|劳动生产率|生产率|数量|排放量|能耗降低率|降低率)$',
      ].join(''),
      'u',
    ),
    examples: ['税收', '能耗降低率'],
    refusals: ['亩均税收', '税收优惠'],
  },
  modifier: {
    summary: 'Modifiers that are taken with the core: 亩均税收, 主营业务收入',
    pattern: /(?:亩均|人均|户均|地均|单均|全员|平均|年|总|净|主营业务|主营|业务|规模|在建|综合|播种|种植|收获|栽培)$/u,
    examples: ['规上工业亩均', '企业主营业务'],
    refusals: ['亩均税收', '规上工业'],
  },
  denominator: {
    summary: 'Denominators, given on with the owner unless the new name brings its own: 单位能耗, 万元增加值',
    pattern: /(?:单位能耗|单位排放|单位|万元增加值)$/u,
    examples: ['规上工业单位', '万元增加值'],
    refusals: ['单位增加值', '万元'],
  },
  ownDenominator: {
    summary: 'A name with a denominator of its own',
    pattern: /^(?:单位|万元)/u,
    examples: ['单位能耗增加值', '万元增加值用水量'],
    refusals: ['亩均税收', '百万元产值'],
  },
  shareOf: {
    summary: 'A share of a whole whose subject is the indicator before it: 占工业增加值比重',
    pattern: /^占(?:.{2,}(?:比重|比例)|(?![比补用道]|地(?![区方]))[A-Za-z一-龥]{2,16})$/u,
    examples: ['占规上工业增加值比重', '占一般公共预算支出'],
    refusals: ['占比', '工业占比重'],
  },
  shareName: {
    summary: 'An indicator that is a share or a rate itself',
    pattern: /(?:比重|比例|占比|率)$/u,
    examples: ['研发投入占比', '城镇化率'],
    refusals: ['增加值', '比重上升'],
  },
  total: {
    summary: 'The total of a thing counted before: 规模企业30家以上,总量达到530家',
    pattern: /^(?:总量|总数|数量|总规模|占比|比重)$/u,
    examples: ['总量', '占比'],
    refusals: ['企业总量', '总额'],
  },
  measureName: {
    summary: 'An indicator that is a measure and owns no total',
    pattern: /(?:量|率|值|额|数|比重)$/u,
    examples: ['用电量', '投资额'],
    refusals: ['规模企业', '园区'],
  },
  useOfFunds: {
    summary: 'The words of use that are given on from one fund to the next: 实际利用外资…、内资…',
    pattern: /^(?:实际|协议|合同)(?:利用|使用|到位|引进)/u,
    examples: ['实际利用外资', '合同引进外资'],
    refusals: ['利用外资', '实际外资'],
  },
  funds: {
    summary: 'Funds from inside or outside: 内资, 外资',
    pattern: /^[内外]资/u,
    examples: ['内资', '外资'],
    refusals: ['引进外资', '内需'],
  },
  rateWord: {
    summary: 'A rate that is one short word: 解决率, 开工率',
    pattern: /^[一-龥]{2,4}率$/u,
    examples: ['解决率', '投产率'],
    refusals: ['率', '难题解决率高'],
  },
  costRate: {
    summary: 'A rate of costs, which any amount may own',
    pattern: /费用率$/u,
    examples: ['成本费用率'],
    refusals: ['费用', '税率'],
  },
  inTurn: {
    summary: 'Numbers that are given out in turn: 分别, 依次',
    pattern: /分别|依次/u,
    examples: ['增加值分别', '依次'],
    refusals: ['增加值', '类别'],
  },
  endsInTurn: {
    summary: 'A list that 分别 ends: what follows belongs to each of it',
    pattern: /分别$/u,
    examples: ['水利、交通建设分别'],
    refusals: ['分别投资', '建设'],
  },
  andOthers: {
    summary: 'A list that goes on: 等河道17条 is one number for all',
    pattern: /等(?!级)/u,
    examples: ['甲河、乙河等河道'],
    refusals: ['甲、乙等级', '河道'],
  },
  joinWord: {
    summary: 'A word that joins the last two members of a list',
    pattern: /^(?:和|及|与|以及)$/u,
    examples: ['和', '以及'],
    refusals: ['、', '或'],
  },
  joinInWord: {
    summary: 'A joining word that is part of another word: 及以上, 和谐, 与会',
    pattern: /^(?:及以上|及以下|及其|和谐|与会)/u,
    examples: ['及以上企业', '和谐社区'],
    refusals: ['和园区', '及企业'],
  },
  measured: {
    summary: 'A head that is a measure itself: it needs no tail from the last one',
    pattern:
      /(?:值|额|(?<!需氧)量|率|收入|产值|比重|占比|比例|面积|人数|人次|户数|家数|规模|能力|警情|案件|事故|装机|装机容量|里程|床位|产能|运量|吞吐量|总数|数|度|投资|贷款|存款|出口|进口|税收|利润|支出)$/u,
    examples: ['居民人均可支配收入', '固定资产投资'],
    refusals: ['城镇', '投资者', '化学需氧量'],
  },
  listClass: {
    summary: 'The class that the members of a list are of, before the first one: 主要污染物|化学需氧量和氨氮',
    pattern: /^主要污染物(?=[^,;。]{2})/u,
    examples: ['主要污染物化学需氧量'],
    refusals: ['主要污染物', '主要指标'],
  },
  standing: {
    summary: 'The standing of a thing, which has no share of its own: 数字经济产业能级达到万亿级,占GDP比重超过50%',
    pattern: /能级$/u,
    examples: ['数字经济产业能级'],
    refusals: ['能级提升', '产业规模'],
  },
  ofTail: {
    summary: 'What belongs to the measure that a list shares: 产业规模, 营业收入',
    pattern: /^(?:产业|市场|投资|资产|销售|营业|合同|交易)$/u,
    examples: ['产业', '营业'],
    refusals: ['企业', '产业化'],
  },
  eventTail: {
    summary: 'What happens, counted under a list of its kinds: 刑事、治安警情',
    pattern: /(?:警情|案件|事故)$/u,
    examples: ['治安警情', '火灾事故'],
    refusals: ['事故率', '情况'],
  },
  shareTail: {
    summary: 'A share with its subject, which a list shares as a whole: 产值占工业总产值比重',
    pattern: /(?:总产值|产值|增加值|营业收入|收入|营收|投资|税收|销售额)(?:总量|总额)?占[^,;。占]{1,40}$/u,
    examples: ['重点园区产值占工业总产值比重', '技改投资总量占全区比重'],
    refusals: ['占工业总产值比重', '产值'],
  },
  isIndustry: {
    summary: 'A head that is an industry by its last word',
    pattern: /(?:产业|经济|业|行业)$/u,
    examples: ['“四新”经济', '制造业'],
    refusals: ['新能源', '体育'],
  },
  level: {
    summary: 'A level that leads a name: 国家级, 省级以上',
    pattern: /^(?:(?:国家级?|省级?|市级?|[县区]级?|世界级|[一二三四五]星级|[1-5]A级)(?:及?以上)?|第?[一二三](?=次?产|$))/u,
    examples: ['国家级企业', '省级及以上', '县', '三产业', '一'],
    refusals: ['星级企业', '企业国家级'],
  },
  townOrCountry: {
    summary: 'The two halves of a population: 城镇和农村常住居民人均可支配收入',
    pattern: /^(?:城镇|农村|城市|乡村)/u,
    examples: ['城镇', '农村常住居民'],
    refusals: ['居民', '新农村'],
  },
  deverbal: {
    summary: 'A noun of a verb at the end of what is counted, shared by a list: 3项工艺研发和应用',
    pattern: new RegExp(
      [
        '(?:的[^的]{1,6}(?:改造|建设|提升|整治|淘汰)|(?:研发|攻关|开发|设计|制造|试验|示范)(?:和|及|与)(?:产业化|推广|示范)?(?:应用|推广|示范|转化)',
        '|研发和应用|研发及应用|研发与应用|研发应用|(?:的)?(?:提质升级|提质扩容|扩容提质|扩容升级|改扩建' +
          '|提档升级|提质增效|改造升级|提标改造|扩能改造|提质改造|治理|改造提升|整治提升|提升改造|更新改造|新建改造|建设|改造|研发|应用|推广|转化|升级|整治|培育))$',
      ].join(''),
      'u',
    ),
    examples: ['工艺研发和应用', '企业的智能化改造'],
    refusals: ['应用场景', '工艺'],
  },
  carryingOut: {
    summary: 'A verb that carries out a deed named behind the number: 开展, 完成',
    pattern: /^(?:开展|完成|实施|推进|启动|加快|推动|组织|累计完成)/u,
    examples: ['开展', '累计完成'],
    refusals: ['培育', '全面开展'],
  },
  countOfList: {
    summary: 'The last member of a list with the count of the list, before what its members have in common: 食品两个(产业集群营收)',
    pattern: /^([^0-9两二三四五六七八九]{1,12}?)等?[两二三四五六七八九][个大条类](?=[一-龥]{2})/u,
    examples: ['食品两个产业集群营收', '服装等三大产业增加值'],
    refusals: ['两个产业集群营收', '食品产业集群营收'],
  },
  ownDeed: {
    summary: 'A member that names a deed of its own takes none from the last',
    pattern: /(?:淘汰|提升|改造|建设|竣工|投产|投用|开工|落地|达产|运营)$/u,
    examples: ['落后设备淘汰', '园区建设', '重点项目竣工投产'],
    refusals: ['建设项目', '零部件'],
  },
});
