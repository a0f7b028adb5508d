import { phraseTable } from '../../model/phrase-rule.js';

/** A numeral with its magnitude and unit, as a threshold has it: 20万元, 500头, 65岁. */
const AMOUNT = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{0,3}(?=[百千万亿]))[百千]?[万亿]*(?:平方公里|平方米|立方米|公里|公顷|人次|美元|[元亩人名头只吨米岁户家天年张])`;

/**
 * What one thing is called in two plans of different years, and what makes it wider or narrower: for names that the registry does not
 * know.
 */
export const RENAMING = phraseTable('renaming', {
  andAbove: {
    summary: 'The small word in a bound: 65岁及以上, 三级或以上',
    pattern: /[及或](?=以[上下内])/gu,
    examples: ['65岁及以上', '三级或以上'],
    refusals: ['65岁以上', '以及'],
  },
  implied: {
    summary: 'Words that the noun behind them means anyway: 城区生活污水, 供水管网漏损率, 人民币贷款, 就业专项资金',
    pattern: new RegExp(
      [
        '生活(?=污水|垃圾)|(?:公共)?供水(?=管网漏损)|农村(?=危房|户厕|户用沼气|饮水安全)|城镇(?=老旧小区|棚户区)',
        '人民币(?=各项[贷存]款|[贷存]款)|专项(?=资金|经费|补助)|(?:老年人)?家庭(?=适老化)|广大(?=群众|农民)',
      ].join('|'),
      'gu',
    ),
    examples: ['城区生活污水', '就业专项资金', '家庭适老化改造'],
    refusals: ['工业污水', '农村公路', '家庭医生', '专项行动'],
  },
  holdings: {
    summary: 'What a library holds, by its several names: 藏书量, 图书藏量, 馆藏图书总量',
    pattern: /(?:图书)?藏书?总?量|(?<!图书)馆藏(?:图书|文献)?总?量/gu,
    examples: ['藏书量', '图书藏量', '馆藏图书总量'],
    refusals: ['储藏能力', '图书数量'],
  },
  trunkRoads: {
    summary: 'National and provincial trunk roads: 国省道干线, 国省干线',
    pattern: /国省道干线|国省道(?=公路)/gu,
    examples: ['国省道干线公路'],
    refusals: ['国省干线', '国道'],
  },
  toEnterprise: {
    summary: 'Self-employed who become enterprises: 个体工商户转为企业, 个转企',
    pattern: /个体(?:工商)?户?(?:转型?|升级|转变|转型升级)为?(?:法人)?企业|个转企/gu,
    examples: ['个体工商户转为企业', '个体户转型升级为企业', '个转企'],
    refusals: ['个体工商户', '小升规'],
  },
  shareTail: {
    summary: 'Words of a share at the end of a name: 占比, 比例, 比重',
    pattern: /(?:所?占)?的?(?:占比|比例|比重|比率)$/u,
    examples: ['护理型床位占比', '护理型床位比例'],
    refusals: ['覆盖率', '比例尺'],
  },
  measuredTail: {
    summary: 'What the unit says anyway, at the end of a name: 水土流失面积(28平方公里), 公路里程, 培训人数',
    pattern: /(?<=[一-龥]{3})(?:面积|里程|长度|人数|人次)$/u,
    examples: ['水土流失面积', '高速公路里程', '职业技能培训人次'],
    refusals: ['面积', '总里程'],
  },
  taskTail: {
    summary: 'A word behind a deed that is a noun: 高标准农田新建改造任务, 粮食生产能力建设规划; 任务 behind any name',
    pattern: /(?:(?<=[一-龥]{2}(?:建设|改造|治理|修复|整治|提升))(?:工程|规划|计划|行动)|(?:目标)?任务)$/u,
    examples: ['高标准农田新建改造任务', '粮食生产能力建设规划', '危房改造工程'],
    refusals: ['村庄规划', '重点工程'],
  },
  latinTail: {
    summary: 'A Latin abbreviation behind the name that it stands for: 广义货币M2, 细颗粒物PM2.5',
    pattern: /(?<=[一-龥]{3})[A-Z][A-Za-z]?\d?(?:\.\d)?$/u,
    examples: ['广义货币M2', '细颗粒物PM2.5'],
    refusals: ['5G基站', 'OPC', '国家A级景区'],
  },
  lightVerb: {
    summary: 'Verbs that only say that a deed is done, which the name itself tells: 完成老旧小区改造, 推进数字化车间建设',
    pattern: /^(?:全面|加快|持续|继续|统筹|启动|组织)?(?:完成|推进|实施|开展|推动|抓好|启动)$/u,
    examples: ['完成', '推进', '全面完成'],
    refusals: ['建成', '新建', '开工'],
  },
  deedTail: {
    summary: 'A deed at the end of the name of what it is done to: 老旧小区改造36个, 老旧小区建设',
    pattern: /(?<=[一-龥]{3})(?:建设|改造|新建|创建|培育|认定|培训){1,3}$/u,
    examples: ['老旧小区改造', '数字化车间建设', '高标准农田新建改造'],
    refusals: ['改造', '改造项目', '小改造'],
  },
  threshold: {
    summary: 'A threshold inside a name, which what is counted has to pass: 年收入20万元以上的村, 存栏500头以上的养殖场',
    pattern: new RegExp(String.raw`(?:超过?|不低于|不少于)?${AMOUNT}以[上下内]的?|(?:超过?|不低于|不少于)${AMOUNT}的?`, 'gu'),
    examples: ['20万元以上的', '500头以上', '65岁以上', '超亿元'],
    refusals: ['百亿级', '151', '一体化'],
  },
  classes: {
    summary: 'The classes that a name is of: 二级, 一二级, 四、五级, 4A级以上',
    pattern: /(?<![一-龥])(?:[一二三四五六七八九][、和及至]?){1,5}(?:星级|级)(?:以上)?|[1-5](?:[、和及至][1-5])?A级?(?:以上)?/gu,
    examples: ['二级', '一二级', '四、五级', '4A级以上'],
    refusals: ['省级', '百亿级', '县级'],
  },
  perOne: {
    summary: 'Words that make a quantity one of each head, area or unit, which is another quantity: 人均地区生产总值',
    pattern: /人均|亩均|户均|地均|单位|每[万千百]?[一-龥]|占|增速|增加|年均/u,
    examples: ['人均', '每万人', '亩均'],
    refusals: ['高价值', '城镇'],
  },
  contrast: {
    summary: 'Characters that, before a noun, make another thing of it: 轻工业, 农业, 女童',
    pattern: /^[轻重大小高低新旧非未不农林牧渔商工男女老幼东南西北上下进出内外软硬公私城乡正副中水陆空军民]$/u,
    examples: ['轻', '农', '女'],
    refusals: ['书', '道', '化'],
  },
  otherName: {
    summary: 'A bracket behind a name with another name in it: 智能工厂(数字化车间)',
    pattern: /[(（]([一-龥]{3,12})[)）]$/u,
    examples: ['智能工厂（数字化车间）', '敬老院(福利院)'],
    refusals: ['地区生产总值（GDP）', '产值（亿元）'],
  },
  members: {
    summary: 'What parts the members of a name: 铁路和城际轨道, 敬老院、福利院, 工厂(车间)',
    pattern: /[、,/]|以及|(?<![平饱])和(?!谐|美|平)|[与及]/u,
    examples: ['铁路和城际轨道', '敬老院、福利院'],
    refusals: ['和谐社区', '饱和度', '智能工厂'],
  },
});

/** Words that are two members grown together, with what each of them is called where it stands alone. */
export const FUSED: readonly (readonly [word: string, members: readonly (readonly string[])[]])[] = [
  ['城乡', [['城镇', '城市'], ['农村']]],
  ['工农业', [['工业'], ['农业']]],
  ['中小学校', [['中学', '初中', '高中', '普通高中'], ['小学']]],
  ['中小学', [['中学', '初中', '高中', '普通高中'], ['小学']]],
  ['进出口', [['进口'], ['出口']]],
  ['国省道', [['国道'], ['省道']]],
  ['省市级', [['省级'], ['市级']]],
  ['大中型', [['大型'], ['中型']]],
  ['中小型', [['中型'], ['小型']]],
  ['公铁', [['公路'], ['铁路']]],
];

/**
 * What a name that the registry does not know measures, by its last word. A fall of it is a gain (死亡率), or a rise is (覆盖率); the last
 * word decides: 投诉按期办结率 is a rate of what is done in time.
 */
export const DIRECTION = phraseTable('direction', {
  lessIsBetter: {
    summary: 'Names of harm, delay, loss and consumption: 溺水死亡率, 逾期办结率, 综合能耗, 漏损率',
    pattern: new RegExp(
      [
        '(?:死亡|伤亡|病死|发病|患病|感染|近视|肥胖|缺陷|漏损|损耗|失业|零就业|辍学|返贫|贫困|发案|犯罪|再犯|空置|闲置|抛荒|撂荒|弃[风光水]|违约',
        '|不良(?:贷款|资产)?|负债|债务|差错|退件|退货|投诉|上访|超标|超期|逾期|未办结|未检|拥堵|事故(?:发生)?|火灾(?:发生)?|失信|流失)',
        '(?:办结|还款|未还)?(?:率|人数|起数|件数|数|总数|指数|量|比例|占比|比重|水平|亡人)?$',
        '|(?:事故|案件|警情|纠纷|事件)(?:起|件|发生)?(?:数|数量|量|率)?$',
        '|(?:能耗|水耗|电耗|煤耗|物耗|油耗|地耗|用水量|取水量|耗水量|用能|排放量?|排放强度|排放总量|浓度|污染物|PM2\\.5|PM10)(?:总量|强度|水平)?$',
        '|(?:化肥|农药|农膜|地膜|抗菌药物?)(?:施?使?用)?(?:量|强度|总量)$|劣(?:V|Ⅴ|五)类(?:水体|断面|水质)?(?:比例|占比|比重|数量)?$|黑臭水体(?:数量|数|比例)?$',
        '|(?:办理|审批|办结|等候|等待|响应|通关|开办|运输|平均用?)(?:时间|时限|时长|环节)$|(?:成本|费率|缺口|重污染天数)$',
      ].join(''),
      'u',
    ),
    examples: ['溺水死亡率', '环境信访逾期办结率', '管网漏损率', '劣V类水体比例', '突发环境事件数', '黑臭水体', '企业开办时间'],
    refusals: ['投诉按期办结率', '事故隐患整改率', '能耗监测覆盖率', '失业人员再就业', '死亡率监测点'],
  },
  moreIsBetter: {
    summary: 'Rates of what is reached, covered, done or content: 覆盖率, 达标率, 满意度',
    pattern: new RegExp(
      [
        '(?:覆盖|达标|合格|普及|办结|入学|入园|升学|巩固|参保|参合|利用|收集|处理|处置|治理|满意|知晓|化解|整改|完成|完好|优良|优质|入户|通达|通车|通气|普惠|就业',
        '|建档|签约|接种|治愈|控制|检测|抽检|渗透|贡献|自给|机械化|城镇化|绿化|联网|上线|配备|配套|在线|履约|转化|存活|成活|保存|提升|开工|投产|兑现|响应|成功)率$',
        '|(?:满意度|优良(?:水质|天数)?(?:率|比例)|优良水体比例|寿命|受教育年限|生产率|竞争力|获得感)$',
      ].join(''),
      'u',
    ),
    examples: ['投诉按期办结率', '断面水质优良率', '群众满意度', '水质达标率'],
    refusals: ['死亡率', '漏损率', '床位'],
  },
});
