import { phraseTable } from '../../model/phrase-rule.js';

/** Words that decide a field of a record once its phrase is known: measure, frequency, indicator of a condition, what is no record. */
export const CODING = phraseTable('coding', {
  coverageRate: {
    summary: 'An indicator of a rate that says how far something is covered: 光纤覆盖率',
    pattern: /覆盖(?:率|面)?$/u,
    examples: ['光纤网络覆盖率', '行政村公交覆盖'],
    refusals: ['覆盖范围', '森林蓄积量'],
  },
  newlyGained: {
    summary: 'A verb of gaining: its number adds to what is there (新增, 净增)',
    pattern: /^(?:新|净增)/u,
    examples: ['新增', '净增', '新引进'],
    refusals: ['更新', '增加'],
  },
  incrementNoun: {
    summary: 'An indicator that names what is added: 城镇新增就业',
    pattern: /新增(?:就业(?:人数|人口|岗位)?|规模|产能|投资)?$/u,
    examples: ['城镇新增就业', '本年新增', '城镇新增就业人数'],
    refusals: ['新增就业岗位质量', '增加值'],
  },
  listDoes: {
    summary: 'A sentence of bare numbers that opens with a verb of doing: it is no list under a deadline',
    pattern: /^(?:[^,;。]{0,4})(?:支撑|打造|实施|推动|加快|推进|鼓励|支持)/u,
    examples: ['鼓励企业参展', '重点打造园区'],
    refusals: ['规上企业30家', '工业增加值,加快增长'],
  },
  yearsOver: {
    summary: 'A stretch of years over which something changed: 三年分别增长, 4年增长',
    pattern: /^[0-9一二两三四五六七八九十]{1,3}年(?:来|间)?(?:分别|累计|共|平均|年均|增长|下降|提高)/u,
    examples: ['三年分别', '4年增长', '5年累计'],
    refusals: ['3年内', '三年期', '5年以上'],
  },
  founding: {
    summary: 'A verb that makes even a small count a target: 新建三个, 引进两家',
    pattern: /^(?:新|建成|引进|培育)/u,
    examples: ['新建', '引进', '培育'],
    refusals: ['实施', '再引进'],
  },
  deedItself: {
    summary: 'A deed that is measured by itself where no noun stands with it: 植树造林1.2万亩, 完成植树造林20万亩, 投入2115万元',
    pattern: /^(完成)?((?:植树)?造林|植树|供地|投入|投资|营造林|流转|清淤|治污|技改)$/u,
    examples: ['植树造林', '完成植树造林', '投入'],
    refusals: ['完成', '新增', '建成'],
  },
  ofEach: {
    summary: 'Each of a kind, for which even one at least is a target: 每个乡镇至少建设一个园区',
    pattern: /每[个家户人名县乡镇村]/u,
    examples: ['每个乡镇至少建设', '让每名学生至少掌握'],
    refusals: ['至少建设', '每年至少'],
  },
  listedClusters: {
    summary: 'What a list is counted as where the plan names each of them as one to build: 打造建材、食品两个产业集群',
    pattern: /(?:产业集群|产业链)$/u,
    examples: ['千亿级产业集群', '重点产业链'],
    refusals: ['领域', '产业集群营收'],
  },
  coveringVerb: {
    summary: 'A verb of covering at the end of an indicator, which the measure already says: 网络覆盖',
    pattern: /[^全面]覆盖$/u,
    examples: ['第五代移动通信网络覆盖'],
    refusals: ['实现全覆盖', '覆盖率'],
  },
  developingTail: {
    summary: 'What closes the condition of a place and names nothing: 以新材料为主导发展',
    pattern: /(?:为主导)?(?:重点)?(?:发展|布局)$/u,
    examples: ['新材料为主导发展', '重点布局'],
    refusals: ['发展基金', '布局优化'],
  },
  policyTail: {
    summary: 'The policy behind what it gives: 补贴政策',
    pattern: /(?<=补贴|补助|优惠|奖励|减免)政策$/u,
    examples: ['房租减免政策', '电价优惠政策'],
    refusals: ['产业政策', '补贴政策兑现'],
  },
  yearOfClaim: {
    summary: 'A year that is whatever year a condition is met in: 当年营业收入',
    pattern: /^当年/u,
    examples: ['当年', '当年度'],
    refusals: ['今年', '到当年'],
  },
  ofYear: {
    summary: 'The time of a single year, within which nothing has a yearly average: 2026年, 今年',
    pattern: /^(?:[0-9]{4}年度?|今年|全年|当年|本年度?)$/u,
    examples: ['2026年', '今年', '全年'],
    refusals: ['到2030年', '“十五五”时期', '2026—2030年'],
  },
  monthly: { summary: 'Said of every month: 每月', pattern: /月/u, examples: ['每月', '每个月'], refusals: ['每年', '每季度'] },
  quarterly: { summary: 'Said of every quarter: 每季度', pattern: /季/u, examples: ['每季度', '按季'], refusals: ['每年', '每月'] },
  otherSpan: {
    summary: 'What comes again neither each month nor each quarter nor each year: 每两年, 每半年, 每周',
    pattern: /每隔?(?:[2-9]|1\d|[二两三四五六七八九十半])|[周旬]|星期/u,
    examples: ['每两年', '每半年', '每3个月', '每周'],
    refusals: ['每年', '每一年', '每月', '每季度'],
  },
  joinsDates: {
    summary: 'What stands between the dates of one list: 2024年、2025年和2026年',
    pattern: /^(?:、|和|及)$/u,
    examples: ['、', '和', '及'],
    refusals: ['至', ','],
  },
  experience: {
    summary: 'The experience that a number of years measures: 5年以上相关工作经验',
    pattern: /^(?:[^,。;]{0,10}?)经验/u,
    examples: ['以上相关工作经验', '经验的人员'],
    refusals: ['以上,具有经验', '以上工作经历'],
  },
  conditionOpener: {
    summary: 'What opens a condition and names nothing: 对于, 凡, 若',
    pattern: /^(?:对于?|凡是?|若|符合[^,。;的]{0,6}的)/u,
    examples: ['对于租期', '凡是成立', '符合条件的企业成立'],
    refusals: ['企业成立', '企业对接'],
  },
  rankName: {
    summary: 'An indicator that is a place by its name: 考评排名',
    pattern: /(?:排名|位次|名次|排位)$/u,
    examples: ['信用监测排名', '位次'],
    refusals: ['排名前移', '增速'],
  },
  dimensionless: {
    summary: 'An indicator that has no unit: 容积率, 指数, PUE',
    pattern: /(?:容积率|指数|系数|PUE值?|pH值?|得分)$/u,
    examples: ['容积率', '空气质量综合指数', '数据中心PUE'],
    refusals: ['指数基金', '绿化率'],
  },
  countOfTime: {
    summary: 'An indicator that counts days or averages lengths of time: an amount, no limit of time',
    pattern: /(?:天数|日数|平均[^,;。]{0,8}(?:年限|寿命|年龄))$/u,
    examples: ['空气优良天数', '平均受教育年限', '平均预期寿命'],
    refusals: ['办理时限', '优良天数比例', '受教育年限'],
  },
  fallTail: {
    summary: 'A fall that the measure already says, at the end of an indicator: 能耗降低率',
    pattern: /(?:降低率|下降率|降幅|减少率|下降|减免)$/u,
    examples: ['单位能耗降低率', '事故起数下降'],
    refusals: ['下降通道', '降碳'],
  },
  reviewed: {
    summary: 'A period that is over: what a review opens with',
    pattern: /(?:[“”]?[一二三四五六七八九十]{1,3}五[“”]?(?:时期|期间|以来)?|过去|[一二三四五六七八九十]年来|近年)/u,
    examples: ['“十三五”时期', '过去五年', '近年来'],
    refusals: ['2025年', '今后五年'],
  },
  added: {
    summary: 'An amount that is added to an earlier one: 在800亿元的基础上增加400亿元',
    pattern: /^(?:再|又)?增加$/u,
    examples: ['增加', '再增加'],
    refusals: ['企业增加', '增长'],
  },
  lastConjunct: {
    summary: 'What stands before the last of several conditions: 完成首轮融资且到账额度',
    pattern: /^.{2,}(?:且|并且)(?=.{2})/u,
    examples: ['完成首轮融资且到账额度'],
    refusals: ['到账额度', '且到账额度'],
  },
  mustTail: {
    summary: 'A word of obligation or of being full at the end of a name: 服务期应, 创办满',
    pattern: /(?:应当?|须|需|必须|不得|原则上|(?<![不圆饱充])满)$/u,
    examples: ['服务期应', '入股比例原则上'],
    refusals: ['响应率', '需求'],
  },
  reaching: {
    summary: 'Words in a clause of support that say what is to be reached or made, not what is given',
    pattern:
      /达到|突破|实现|完成|增长|提高|提升|增加到|新增|投资(?!奖)|产值|营收|收入|利润|税收|培育|打造|建成|建设|引进|力争|确保|打通|集聚|成交|招引|设立|组建|成立|安排|拨付|投入|筹集|预算/u,
    examples: ['产值达到', '力争引进'],
    refusals: ['单个企业最多', '博士每月'],
  },
  ceiling: {
    summary: 'A word of a ceiling before a number',
    pattern: /(?:最[高长多]|不超过|不高于|上限|以内)[^,;。]{0,6}$/u,
    examples: ['单个企业最多', '年度总额不超过'],
    refusals: ['最高标准的园区达到', '不少于'],
  },
  wholeYear: {
    summary: '全年 in a plan of several years is each of them',
    pattern: /^全年$/u,
    examples: ['全年'],
    refusals: ['2025年全年', '今年'],
  },
  serviceTime: {
    summary: 'Words that make a time the limit of a service, a procedure or a benefit: 办结, 时限, 不超过',
    pattern: new RegExp(
      [
        '(?:时限|年限|时间|期限|周期|时长|办结|办理|审批|受理|审核|响应|到达|到场|出警|送达|交付|拨付|兑付|支付|付款|验收|工作日|压缩|缩短|控制在|不超过',
        '|[到至](?:开工|投产|竣工|拿地|领证|开业|办结)|不得超过|不少于|不低于|最多|最长|跑进|以内|内|可达|覆盖|到村|到户|救援|租期|学制|寿命|工期|开办|办成|通达|期(?:一般|原则上|为))',
      ].join(''),
      'u',
    ),
    examples: ['企业开办压缩至1个工作日', '租期3年', '30分钟可达'],
    refusals: ['经过三年的实践', '五年累计'],
  },
});
