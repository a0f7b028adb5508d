import { phraseTable } from '../../model/phrase-rule.js';

/** Words inside an indicator that belong to another field or to none. Each reads one piece of the indicator. */
export const DRAFT = phraseTable('draft', {
  atLeast: {
    summary: 'A lower bound that leads the phrase: 不低于, 至少',
    pattern: /^(?:不低于|不少于|不得少于|不得低于|至少)/u,
    examples: ['不少于建筑面积', '至少'],
    refusals: ['企业至少', '低于'],
  },
  atMost: {
    summary: 'An upper bound that leads the phrase: 最高, 不超过',
    pattern: /^(?:最高不超过|不超过|不高于|不多于|最高|最多|不得超过)/u,
    examples: ['最高不超过实际投入', '不超过费用'],
    refusals: ['费用不超过', '超过'],
  },
  moreThan: {
    summary: 'A bound that leads the phrase and is to be passed: 超过, 突破',
    pattern: /^(?:超过|高于|突破)/u,
    examples: ['超过全省平均', '突破'],
    refusals: ['不超过', '企业超过'],
  },
  boundsBase: {
    summary: 'An upper bound before the base of a rate: 不超过购买费用的60%',
    pattern: /(?:不超过|不高于|最高|不得超过)/u,
    examples: ['给予不超过购买费用的', '最高'],
    refusals: ['超过费用的', '高于'],
  },
  capAway: {
    summary: 'A cap with the verb of giving between it and its number: 最高给予(45万元), 最长可免租(9个月), 最高可申请(6万元)',
    pattern: new RegExp(
      [
        '最(?:高|多|长|大)(?:额度)?(?:可以?[^,;。、0-9]{0,10}',
        '|(?:给予|予以|享受|享|申请|申领|补贴|补助|奖励|奖补|资助|支持|扶持|减免|免收|免租|抵扣|获得?|领取|发放|贷款|提供|租住|租赁)[^,;。、0-9]{0,8})$',
      ].join(''),
      'u',
    ),
    examples: ['最高给予', '最长可免租', '最高可给予每户', '单个企业最高可申请'],
    refusals: ['最长隧道', '最高水平', '给予'],
  },
  stepsTail: {
    summary: 'The steps that a value has passed, at the end of a name: 地区生产总值跨越3个千亿元台阶',
    pattern: /(?:连续|接连|先后|相继)?(?:跨越|跨过|跨上|连跨|迈上|迈过|登上)[^,;。]{0,24}(?:台阶|关口|大关)$/u,
    examples: ['地区生产总值跨越3个千亿元台阶', '总量连续跨越7万亿、8万亿、9万亿三个大台阶'],
    refusals: ['千亿元台阶', '跨越发展'],
  },
  floorsBase: {
    summary: 'A lower bound before the base of a rate: 不低于销售收入的3%',
    pattern: /(?:不低于|不少于|不得低于)/u,
    examples: ['研发投入不低于销售收入的'],
    refusals: ['低于', '至少'],
  },
  yearsSpan: {
    summary: 'A stretch of years or months at the end of an indicator: 连续3年, 近五年来, 连续8个季度',
    pattern:
      /(?:(?:连续|近)?[0-9一二两三四五六七八九十]{1,3}年(?:内|来|间)?|已?连续(?:[0-9一二两三四五六七八九十]{1,3}(?:个?季度|个?月|次|届))?)$/u,
    examples: ['研发投入连续3年', '企业五年内', '增速连续8个季度', '分类工作连续'],
    refusals: ['全年', '3年期'],
  },
  numberTail: {
    summary: 'A number of years without its 年 behind a name: 进口额两(年平均)',
    pattern: /(?:近|过去)?[0-9一二两三四五六七八九十]{1,2}$/u,
    examples: ['进口额两', '税收近三'],
    refusals: ['进口额'],
  },
  yearsLeft: {
    summary: 'A number of years without its 年: what 五年平均增长 leaves',
    pattern: /^(?:近|过去)?[0-9一二三四五六七八九十]{1,3}$/u,
    examples: ['五', '近三'],
    refusals: ['五金', '税收'],
  },
  placeTail: {
    summary: 'The comparison with other places at the end of an indicator: 居全省, 全国率先',
    pattern:
      /(?:(?:位居|位列|跻身|稳居|进入|排名|居|排|在)?(?<!占)(?:全[国省市县区球]|世界|国内|国际)(?:县域|同类|县市|区县)?(?:率先|前列)?|率先|首次|(?:跻身|进入|位列|位居|入围)(?:全国)?百强[县市区镇])$/u,
    examples: ['综合实力稳居全国', '营商环境全省', '率先'],
    refusals: ['全国文明城市', '产值占全省'],
  },
  measureTail: {
    summary: 'The change that the measure already says, at the end of an indicator: 增加值年均增速',
    pattern: /(?:年?均?(?:(?<!自然)增长率|增长速度|(?:上涨|增长)幅度|增速|增幅|增长|涨幅|递增))(?:的?(?:预期|调控|控制|计划)?目标值?)?$/u,
    examples: ['工业增加值年均增长', '税收增速', '居民消费价格上涨幅度', '广义货币增长目标', '居民消费价格涨幅预期目标'],
    refusals: ['增长点', '增加值', '人口自然增长率', '发展目标'],
  },
  stanceTail: {
    summary: 'How a change is looked at, between its subject and the verb of growth: 广义货币预期(增长14%)',
    pattern: /(?<=[一-龥A-Z0-9)]{2})(?:预期性?|预计|预估)$/u,
    examples: ['广义货币预期', '税收收入预计'],
    refusals: ['预期', '人均预期寿命', '预期收益'],
  },
  likeForLike: {
    summary:
      'On what basis a change is compared, and that it is planned, at the end of a name: 财政收入可比(增长8%), 税收同口径(增长5%), 赤字率拟(按3%安排)',
    pattern:
      /(?:按?(?:同口径|可比口径|可比价格?)(?:计算|测算)?|可比|(?<=[率额量值入数资2])(?:拟(?:安排)?|预期)|(?<=[率额量值])计划|(?<=[一-龥][^自理缘事])由)$/u,
    examples: ['全部财政收入可比', '税收同口径', '产值按可比价格计算', '赤字率拟', '生产总值预期'],
    refusals: ['可比增长', '财政收入', '投资计划', '自由'],
  },
  noteMark: {
    summary: 'The mark of a note behind a term: “四好农村路”[4], “一案两书”(10)',
    pattern: /^(?:\[[0-9]{1,2}\]|\([0-9]{1,2}\))/u,
    examples: ['[4]26公里', '(10)编制'],
    refusals: ['(2025年)', '[甲]'],
  },
  definition: {
    summary: 'A bracket that only defines a word: (指, 以下简称, or any with a mark in it',
    pattern: /(?:指|即|简称|以下|下同|详见|具体见|英文)|^(?:扣除|剔除|按可比|同口径|预计)|[,;。]/u,
    examples: ['以下简称专项', '指规上企业', '不含税,下同', '扣除留抵退税因素'],
    refusals: ['市级', '含改造'],
  },
  reachInside: {
    summary: 'A verb of reaching inside an indicator: 临港装备产业达到规模产值',
    pattern: /(?:达到|实现|突破|超过|荣登|登上|超(?=每[百千万])|完成(?=投资|产值|税收|营收|销售))/u,
    examples: ['临港装备产业达到规模产值', '园区完成投资', '床位超每千名老人'],
    refusals: ['园区完成建设', '规模产值'],
  },
  reachesLevel: {
    summary: 'A class or a rule that is reached: the verb stays part of the name (水质达到Ⅲ类)',
    pattern: /^(?:或|及|国家|国际|省级|[Ⅰ-Ⅴ一二三四五]级|[Ⅰ-Ⅴ]类|标准|要求)/u,
    examples: ['国家标准', 'Ⅲ类水质', '二级以上'],
    refusals: ['规模产值', '企业标准'],
  },
  capAtEnd: {
    summary: 'A word of a cap at the end of a part of a name: 每家最高给予500万元的补助',
    pattern: /(?:最高|最多|最长)(?:不超过)?$/u,
    examples: ['每家最高', '单个企业最多'],
    refusals: ['最高限价', '海拔'],
  },
  boundedBy: {
    summary: 'What is bounded by a share of something else: 租金标准不高于市场租金的60%',
    pattern: /^([^,;。]{2,12}?)(不高于|不低于|不超过|不少于|低于|高于)([^,;。0-9]{2,})$/u,
    examples: ['租金标准不高于同区域市场租金'],
    refusals: ['不超过合同金额', '租金标准'],
  },
  realised: {
    summary: 'Verbs that say within a name that it comes true, and are no part of it: 项目达到形象进度, 项目实现“双通过”',
    pattern:
      /^[一-龥A-Za-z“”]{2,12}(?<!可以|如期|基本|全部|[均已都当年了])(?:达到|实现)(?!了)(?!.*(?:标准|要求|水平|目标)$)[^,;。]{2,14}$/u,
    examples: ['项目达到形象进度', '事项实现“一卡通用”'],
    refusals: ['社区基本达到“五星”创建标准', '游牧民实现了定居'],
  },
  comesTrue: {
    summary: 'A verb that says that a deed comes true: 实现转移就业42万人次',
    pattern: /^[^一-龥]?(?:累计|全年|共)?实现/u,
    examples: ['实现转移就业', ',实现'],
    refusals: ['转移就业', '企业实现'],
  },
  sinceThen: {
    summary: 'The day that a term counts from: 认定之日起',
    pattern: /^[^,;。]{0,10}之日起$/u,
    examples: ['认定之日起', '获评之日起'],
    refusals: ['租期', '之日起租金'],
  },
  running: {
    summary: 'A term without a break, and nothing else: 给予连续四年',
    pattern: /^(?:最长)?连续$/u,
    examples: ['连续'],
    refusals: ['连续增长', '租金连续'],
  },
  totalInside: {
    summary: 'The total inside the name of a statistic: 城镇累计新增就业',
    pattern: /(?<=^[一-龥]{2,10})累计(?=新增|完成|实现|发放|培训|销售|投入)/u,
    examples: ['城镇累计新增就业'],
    refusals: ['累计新增就业', '累计折旧'],
  },
  passes: { summary: 'A verb of passing: 突破, 超过', pattern: /^[突超]/u, examples: ['突破', '超过'], refusals: ['达到', '实现'] },
  distributing: {
    summary: 'A bound that goes on over the numbers of a list: 最高5000元、1万元',
    pattern: /^(?:最高|最多|最长|最大|跑进|压缩至|压缩到|缩短至|控制在)/u,
    examples: ['最高', '控制在', '最长不超过'],
    refusals: ['不超过', '约'],
  },
  boundAtEnd: {
    summary: 'A bound at the end of an indicator: 奖励最高, 面积不少于',
    pattern: /(?:最高|最多|不超过|至少|不少于|不低于)$/u,
    examples: ['给予补助最高', '注册资本不低于'],
    refusals: ['最高奖励', '高于'],
  },
  floor: { summary: 'A bound from below', pattern: /^(?:至少|不少于|不低于)/u, examples: ['至少', '不少于'], refusals: ['最高', '不超过'] },
  cappedName: {
    summary: 'An indicator that is a cap by its name: 最高限额, 最长期限',
    pattern: /最(?:高|多|长)(?:额度|限额|金额|期限|面积)$/u,
    examples: ['贷款最高额度', '租赁最长期限'],
    refusals: ['最高额度占比', '贷款额度'],
  },
  comparedWith: {
    summary: 'What a rate is compared with: 工业增加值增速高于全省平均水平2个百分点',
    pattern: /(增速|增幅)?(?:高于|快于|低于|领先|超过|高出)[^,;。]{0,60}$/u,
    examples: ['工业增加值增速高于全省平均水平', '快于全市'],
    refusals: ['工业增加值增速', '高于全省,增速'],
  },
  must: {
    summary: 'An obligation that leads a condition: 企业须具备, 应满足',
    pattern: /^[^,;。]{0,10}(?:应当?|须|必须)(?:满足|具备|符合|达到)/u,
    examples: ['申报企业须具备注册资本', '应当满足'],
    refusals: ['须缴纳税收', '企业具备'],
  },
  rateName: {
    summary: 'An indicator that is a rate or an intensity: it cannot be newly added (新增工业用地亩均税收)',
    pattern: /(?:强度|税收|率|比例|比重|占比|密度|水平)(?:每[亩人])?$/u,
    examples: ['工业用地投资强度', '土地亩均税收', '用地税收每亩'],
    refusals: ['工业用地', '税收优惠'],
  },
});
