/**
 * Words at the edges of a phrase with a quantity, as patterns over folded text: what opens it, what closes it, what only looks like a verb.
 * Vocabulary of plans and work reports; the open classes (verbs of doing, of reaching …) are in verbs.ts.
 */

export const NOT_HAVING = /^有(?:色|机|限|效|轨|关|序|线|利|偿|害|毒|氧|形|声|望|意|源|条件|潜力|能力)/u;

export const DISTRIBUTIVE =
  /^(?:每(?:个|家|人|户|名|处|项|条|村|镇|县|区|座|批|辆)|单(?:个|家|户)|各(?:产业|工业|园|集聚|企|单位|类)|同一)/u;

/** A distributive subject without a noun of its own: 每人, 每家OPC. */
export const BARE_DISTRIBUTIVE = /^每[个家人户名项位](?:[A-Za-z]{1,6}|企业|项目|单位)?$/u;

export const CLOSERS =
  /^(?:大关|的?(?:准入)?(?:标准|制度|门槛|条件|要求)|(?:的)?(?:奋斗)?目标(?:任务)?|新?台阶|关口|任务|较[高低]水平|[^,。;]{0,6}水平)$/u;

export const AS = /^(?:作为|用作|设为)/u;

export const NUMBERING =
  /^(?:\([0-9一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.)](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十],)/u;

export const CONNECTIVE =
  /^(?:[0-9一二三四五六七八九十]{1,2}年(?:来|间)?(?=累计|共|培训|新增|建成|完成|培育|引进|投入)|其中|并且|并|同时|以及|且|还|再|另外|此外|即|到时|届时|合计|总计|总共|共计|预期|累积|每|平均|首期|近期|远期|提出|明确提出|可?按规定|可?按程序|是指|指|若|如果|如(?!东|皋)|将(?![军来])|把(?!关|手|控)|我们|(?:[县市区省州]级?|各级|中央|市本级)财政(?=每年|安排|统筹|投入|拨付|预算|$)|依法|原则上|一般(?!及|事故|公共|企业|项目|工业|债|性|贸易|固)|预计|计划(?=新|建|培|引|实|完|到|在))/u;

/** Single characters that are verbs only between a noun and a number. */
export const WEAK_REACH = /^[为是至到在占超达共按仅使让]$/u;

/** Verbs that, right before a number without a noun behind it, are verbs and not the end of a name. */
export const SURE_AT_NUMBER =
  /^(?:新增|净增|新建|新引进|新认定|新设立|新培育|建成|遴选|选择|发放|投放|提供|给予|给于|支持|奖励|补助|补贴|资助|提取|安排|拿出|配置|享受|开展|举办|培训|转化|引进|培育|淘汰|推广应用|上架|入库|开工|投产|关停|报废|退出|到位|交付|上线)$/u;

export const BASELINE_OPENER = /(?:较上年|比上年|与上年|较|比|在|与|以|相比|相较于?|对比)$/u;

/** A verb of giving right before a sum, with a cap on either side of it. */
export const GIVES_SUM =
  /(?:最高|最多|上限)?(?:可|再|另|给予)?((?<=再|最高|各|分别)[奖补]|奖励|补助|补贴|资助|支持|奖补|扶持|返还|补偿)(?:最高|最多|不超过|上限为?)?$/u;

/** Words that make a time the limit of a service, a procedure or a benefit. */
export const SERVICE_TIME =
  /(?:时限|年限|时间|期限|周期|时长|办结|办理|审批|受理|审核|响应|到达|到场|出警|送达|交付|拨付|兑付|支付|付款|验收|工作日|压缩|缩短|控制在|不超过|不得超过|不少于|不低于|最多|最长|跑进|以内|内|可达|覆盖|到村|到户|救援|租期|学制|寿命|工期|开办|办成|通达|期(?:一般|原则上|为))/u;
/** Words at the end of a phrase that belong to the verb after it. */
export const LOOSE_END = /^(?:严格|总体|实际|基本|逐步|再|须|必须|应|可|拟|满|并|也|都|将|已|约|大体|动态|整体|平均|分别|高于|至少|不断)$/u;
/** Nouns that the verb before them names: 培训活动, 改造工程. */
export const NAMED_BY_VERB =
  /^(?:活动|工程|行动|项目|计划|试点|示范|服务|基地|中心|平台|体系|机制|大赛|企业|人才|人员|机构|设施|设备|点|站|场|园)/u;
/** Words that the cutter tags as verbs but that stand before a noun as its qualifier. */
export const QUALIFYING_VERB =
  /^(?:自主|联合|定向|专项|授权|认定|注册|登记|入库|入选|备案|储能|充电|换电|发电|采摘|休闲|避险|扶贫|脱贫|安置|惠民|助农|创新|创业|研究|管理|发展|合作|交流|旅游|教育|生产|消费|投资|出口|进口|贸易|运输|设计|制造|加工|销售|融资|贷款|就业|医疗|养老|托育|规划|示范|试点|招商|入园|用地|供水|供电|排水|污水|垃圾)$/u;
/** Prepositions whose object is there already. */
export const LEANS_ON = /^(?:依托|围绕|以|根据|按照|结合|针对|聚焦|由|在)/u;

/** A period that is over: what a review opens with. */
export const PAST_PERIOD = /(?:[“”]?[一二三四五六七八九十]{1,3}五[“”]?(?:时期|期间|以来)?|过去|[一二三四五六七八九十]年来|近年)/u;

export const BUILDING =
  /^(?:建设|建成|新建|打造|培育|种植|实施|开展|完成|改造|引进|新增|发展|兴建|修建|创建|举办|发放|开工|启动|生产|推广)/u;

export const GIVING = /^(?:给予|给于|予以|享受|奖励|补助|补贴|资助)/u;

export const PLACE_TAIL =
  /(?:(?:位居|位列|跻身|稳居|进入|排名|居|排|在)?(?<!占)(?:全[国省市县区球]|世界|国内|国际)(?:县域|同类|县市|区县)?(?:率先|前列)?|率先|首次)$/u;

export const MEASURE_TAIL = /(?:年?均?(?:增长率|增长速度|增速|增幅|增长|涨幅|递增))$/u;

export const FALL_TAIL = /(?:降低率|下降率|降幅|减少率|下降|减免)$/u;

export const DISTRIBUTING = /^(?:最高|最多|最长|最大|跑进|压缩至|压缩到|缩短至|控制在)/u;

/** Verbs of giving that are nouns too. */
export const GIFT = /^(?:奖励|补助|补贴|资助|奖补|贴息|减免|补偿)$/u;
export const GIVEN = /^(?:给予|给于|享受|予以|提供)$/u;

export const INTENT =
  /力争|争取|确保|努力|务必|(?<![重主纲摘概紧首机简扼只])要(?!素|求|件|点|闻)|将(?!军|乐|来)|拟|规划|计划|预期目标|主要目标|目标是/gu;

export const MODAL = /确保|保证(?!率|金|书|人|房)|务必|力争|争取|力求|努力/gu;

export const MODAL_LEFT = /(?:^|[,;:。、(])(?:[^,;:。、]{0,16})$/u;
