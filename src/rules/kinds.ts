import type { Rule } from '../model/rule.js';
import type { Kind } from '../model/record.js';

/**
 * What kind of quantity it is. Patterns read the sentence up to the quantity, the quantity as ⟦…⟧, and what follows it in the sentence.
 * Where several rules fit, the classes say which decides, and within a class what a rule gives way to; the order of the list means nothing.
 * Without a rule a quantity is a target. `none` says that it is not coded at all. It is one table, so it is one file, however many rows it
 * has.
 */
export interface KindRule extends Rule {
  readonly kind: Kind | 'none';
  readonly class: (typeof KIND_CLASSES)[number]['name'];
  /** rules of its class that decide where both fit */
  readonly givesWayTo?: readonly string[];
  /** what the numeral is where nothing is coded; a routine by default */
  readonly verdict?: 'name' | 'count' | 'routine' | undefined;
  /** dimensions (rules/lexicons/units.ts) that the quantity must have; all when absent */
  readonly dimensions?: readonly string[];
}

/** Classes of rules, those that decide before others first. */
export const KIND_CLASSES = [
  { name: 'user', why: 'a user adds a rule because the others decide wrongly' },
  { name: 'uncoded', why: 'what is no quantity of the plan is of no kind' },
  { name: 'fact', why: 'what has been reached binds nobody, whatever the sentence says beside it' },
  { name: 'condition', why: 'a benefit stands in the same sentence as its condition: the words at the number tell which of the two it is' },
  { name: 'budget', why: 'money set aside is told by a verb or a noun of its own; words of giving often stand beside it' },
  { name: 'incentive', why: 'a benefit is told by what is given; its sum is often bounded by the words that a threshold has' },
  { name: 'threshold', why: 'what only bounds is a threshold where nothing else claims the number' },
] as const;

const GIVE =
  '给予|给于|补贴|补助|奖励|奖补|资助|贴息|减免|免租|免费|免收|优惠|享受|奖金|补偿|返还|兑付|兑现|报销|租金|补差|扶持资金|激励|礼遇|津贴|安家费|购房|抵扣|免征|减征|(?<![证债国入奖])券(?!商)|礼包|红包';
export const KIND_FRAGMENTS: Readonly<Record<string, string>> = {
  GIVE,
  /** further values of a list before the noun that they share: 9万元、5万元安家费 */
  MORE: '(?:、(?:最高|最长)?[^,。;、⟦⟧]{1,20}){0,5}',
  CLAUSE: '[^。;]',
  /** a standard that is raised to a sum, behind the word of what is given */
  RAISED:
    '(?:金)?(?:年|月)?标准(?:每人每[月年])?(?:由[^,。;]{0,12})?(?:提高|提升|达到?|上调|增加|调整)(?:到|至|为)?(?:每人)?(?:每[年月])?⟦',
  PHRASE: '[^,。;:]',
  HOLDER:
    '企业|项目|单位|个人|人员|毕业生|团队|机构|高校|人才|主体|创业者|个体|农户|合作社|家庭|职工|劳动者|平台|园区|载体|基地|产品|设备|成' +
    '果|成员|纳税人|家庭农场|社会组织|用户|车辆|船舶|旅行社|商户|酒店|民宿|学校|医院|经营者|运营商|中介|演出',
};

const CLASS_OF = { none: 'uncoded', fact: 'fact', budget: 'budget', incentive: 'incentive', threshold: 'threshold' } as const;

const rule = (
  id: string,
  kind: keyof typeof CLASS_OF,
  summary: string,
  pattern: string,
  examples: readonly string[],
  refusals: readonly (readonly [string, string])[],
  dimensions?: readonly string[],
): KindRule => ({
  id,
  kind,
  class: CLASS_OF[kind],
  finds: 'kind',
  codebook: '2',
  summary,
  triggers: [],
  pattern,
  examples: examples.map((text) => ({ text, gives: { kind } })),
  refusals: refusals.map(([text, why]) => ({ text, why })),
  ...(dimensions === undefined ? {} : { dimensions }),
});

/** A threshold by words at the number that a benefit in the same sentence has not. */
const condition = (...[id, summary, pattern, examples, refusals, dimensions]: ConditionRow): KindRule => ({
  ...rule(id, 'threshold', summary, pattern, examples, refusals, dimensions),
  class: 'condition',
});
type ConditionRow = Parameters<typeof rule> extends [infer Id, unknown, ...infer Rest] ? [Id, ...Rest] : never;

const MONEY = ['money', 'bare', 'ratio'];

export const KIND_RULES: readonly KindRule[] = [
  rule(
    'kind-negated',
    'none',
    'Something the plan says it will not do: 不搞一刀切、全覆盖',
    '不(?:搞|要求|再要求|设)[^,。;少低高超多]{0,6}⟦',
    ['不搞⟦全覆盖⟧'],
    [
      ['不低于⟦50%⟧', 'a comparator'],
      ['不得少于⟦2人⟧', 'a comparator'],
    ],
  ),
  rule(
    'kind-benefit-years',
    'none',
    'The years of a term in which a charge is waived or halved without a numeral: 前两年零租金、后两年半价',
    '[前后]⟦[一二两三四五0-9]{1,2}年⟧(?=的?[^,;。、0-9⟦]{0,6}(?:零|全免|免费|减半|半价))',
    ['前⟦三年⟧场租全免', '首年零租金、后⟦两年⟧半价租'],
    [['前⟦三年⟧每年给予补助', 'a benefit with a sum']],
    ['time'],
  ),
  rule(
    'kind-routine',
    'none',
    'A management routine: 每月二次定期研究, 每半年形成一份报表',
    '每(?:个?月|半年|季度?|周|年|半个?月|旬)(?:{PHRASE}{0,6})⟦[^⟦⟧]{0,24}[次份期轮回遍场]⟧(?:{PHRASE}{0,4})(?:定期|研究' +
      '|会议|例会|报表|报告|通报|调度|督查|检查|会商|简报|分析|报送|研判|评估|汇报)|每(?:个?月|半年|季度?|周)(?:{PHRASE}{0,8})(?:召开' +
      '|通报|调度|报送|形成|研究|汇报|督查|会商|分析|更新|公布)(?:{PHRASE}{0,4})⟦[^⟦⟧]{0,24}[次份期轮回遍场]⟧',
    ['每月⟦二次⟧定期研究', '每半年形成⟦一份⟧效益报表'],
    [['每年举办活动⟦2场⟧', 'an output']],
  ),
  {
    ...rule(
      'kind-first-place',
      'none',
      'What is put first: 把就业摆在第一位',
      '(?:放|摆|置)(?:在|于|到)(?:更加|首要|突出)?⟦第?一位⟧|(?:放|摆|置)(?:在|于|到)⟦首位⟧',
      ['把就业摆在⟦第一位⟧'],
      [['总量排在⟦第一位⟧', 'a rank']],
    ),
    verdict: 'name',
  },
  {
    ...rule(
      'kind-fed',
      'none',
      'The people of a country or place, whom it feeds: 解决好14亿人的吃饭问题',
      '⟦[^⟦⟧]{1,12}人口?⟧的?吃饭问题',
      ['解决好⟦14亿人⟧的吃饭问题'],
      [
        ['解决⟦20万人⟧饮水安全问题', 'an output'],
        ['解决⟦8000万人⟧的温饱问题', 'an end of poverty'],
      ],
    ),
    verdict: 'count',
  },
  {
    ...rule(
      'kind-dual',
      'none',
      'A structure of two halves: 城乡二元结构',
      '⟦二元⟧(?:结构|体制|经济|分割|化)',
      ['破除城乡⟦二元⟧结构'],
      [['每斤⟦二元⟧', 'a price']],
    ),
    verdict: 'name',
  },
  {
    ...rule(
      'kind-one-by-one',
      'none',
      'One after the other, no count: 一场场硬仗, 一件件实事',
      '⟦一(?:场⟧场(?!馆|地|所|景)|件⟧件|项⟧项|个⟧个|条⟧条|座⟧座|批⟧批|家⟧家|次⟧次|步⟧步)',
      ['打赢⟦一场⟧场硬仗', '⟦一件⟧件实事'],
      [['举办⟦一场⟧场馆开放活动', 'a hall']],
    ),
    verdict: 'name',
  },
  {
    ...rule(
      'kind-officials',
      'none',
      'Officials counted: 2位副县长',
      '⟦[^⟦⟧]{0,8}[位名]⟧(?:副?[县市区省州]长|[县市区省]领导|班子成员|同志)',
      ['⟦2位⟧副县长'],
      [['引进⟦2名⟧专家', 'an output']],
    ),
    verdict: 'count',
  },
  {
    ...rule(
      'kind-contents',
      'none',
      'What the plan itself is made of: 提出25项主要指标, 5个方面',
      '⟦[^⟦⟧]{0,24}[项条个]⟧(?:主要|重点|具体|约束性|预期性|方面|重大){0,3}(?:指标|任务|举措|措施|方面|要求|内容|原则|抓手|环节|维度|板块|部分)',
      ['提出⟦25项⟧主要指标', '从⟦5个⟧方面'],
      [['建设⟦5个⟧项目', 'an output']],
    ),
    verdict: 'count',
  },
  {
    ...rule(
      'kind-plural',
      'none',
      'Several of something, no count: 涉及两个以上部门的事项',
      '(?:涉及|需要?|跨|由|经|有)⟦[一两二三](?:个|名|家|人|位|方)⟧(?:及)?以上',
      ['涉及⟦两个⟧以上部门的事项'],
      [['建成⟦两个⟧以上园区', 'an output']],
    ),
    verdict: 'count',
  },
  {
    ...rule(
      'kind-purpose',
      'none',
      'A far goal that something is done for: 为…翻一番打好基础',
      '⟦[^⟦⟧]{0,24}⟧[^,。;]{0,8}(?:打好|打下|奠定|夯实|筑牢)[^,。;]{0,6}基础',
      ['为人均产值⟦翻一番⟧打好基础'],
      [['产值⟦翻一番⟧', 'the goal itself']],
    ),
    verdict: 'name',
  },
  {
    ...rule(
      'kind-attributive-coverage',
      'none',
      'Full coverage as an epithet: 集中统一、全面覆盖、权威高效的监督体制',
      '⟦全面?覆盖⟧(?:、[^,。;、]{1,10}){0,4}的',
      ['构建⟦全面覆盖⟧、权威高效的监督体制'],
      [['实现改造⟦全覆盖⟧', 'the goal itself']],
    ),
    verdict: 'name',
  },
  {
    ...rule(
      'kind-contents-count',
      'none',
      'How many items a list has: 改革举措(共23项), 激励方面4项',
      '(?:举措|措施|事项|清单|政策)[(]?共计?⟦|方面⟦[^⟦⟧]{0,24}[项条个]⟧',
      ['推广的改革举措(共⟦23项⟧)'],
      [['新增改革试点⟦5项⟧', 'an output']],
    ),
    verdict: 'count',
  },
  {
    ...rule(
      'kind-time-name',
      'none',
      'A time that names a service or place: 15分钟生活圈, 24小时自助服务',
      '⟦[0-9一二三四五六七八九十]+(?:分钟|小时)⟧(?:[^,。;]{0,12})(?:圈|网络|目的地|便利店|自助|热线|服务站|经济)',
      ['打造⟦15分钟⟧社区生活圈'],
      [['审批时间压缩到⟦24小时⟧', 'a service time']],
    ),
    verdict: 'name',
  },
  rule(
    'kind-fact-past',
    'fact',
    'What has been reached: 已建成20家, 去年增长5%, 目前拥有3家',
    '(?:^|[,。;:(])(?:{PHRASE}{0,24})(?:(?<![比较与同])去年|(?<![比较与同])上年(?!度|度?(?:末|底)?(?:增长|下降|提高|基数|水平))|目前|现有' +
      '|已(?!经?(?:出台|印发)|(?:{PHRASE}{0,24})的,(?:可|给|享|按|予|每|一次))|截至|过去|历年|迄今|至今|累计已' +
      '|荣获了|新增了|达到了|实现了|完成了|建成了|增长了|突破了|位居(?=⟦)|跃居)(?:(?![,。](?:力争|争取|确保|计划|将(?!近)|拟|再)){CLAUSE}){0,60}⟦',
    ['目前,全区拥有企业⟦20家⟧', '已建成园区⟦3个⟧', '实现了产值⟦5亿元⟧'],
    [
      ['力争建成园区⟦3个⟧', 'a commitment'],
      ['已建成园区3个,力争再建⟦2个⟧', 'the past ends where an intent begins'],
      ['申请时已在本市创业的,可享受最长⟦9个月⟧的免租住宿', 'what has been done is the condition of a benefit'],
    ],
  ),
  rule(
    'kind-fact-standing',
    'fact',
    'What a place is: 海岸线总长288公里, 户籍人口52万人',
    '(?:(?:海域|陆域|国土|行政区域|辖区|县域|市域|区域|土地|总)面积|海岸线(?:总)?长|岸线(?:总)?长|(?<!新增|净增|增加|落户)(?:户籍|常住|总)人口)(?:约|共|有)?⟦',
    ['海岸线总长⟦288公里⟧', '户籍人口⟦52万人⟧'],
    [
      ['常住人口城镇化率达到⟦60%⟧', 'a rate'],
      ['新增常住人口⟦3万人⟧', 'an increase'],
    ],
  ),
  {
    ...rule(
      'kind-fact-share-done',
      'fact',
      'A state described: 占全省的三分之一左右',
      '(?:^|[,。;])(?:{PHRASE}{0,20})(?<!(?:给予|享受|奖励|补助|补贴|资助|支持)[^,。;]{0,6})(?:连续|始终' +
        '|一直)(?:{PHRASE}{0,6})⟦[^⟦⟧]{0,24}(?:年|位|名)⟧(?![^。]{0,40}(?:给予|资金支持|补助|补贴|奖励|资助))',
      ['连续⟦五年⟧位居全省前列'],
      [
        ['连续培育⟦5家⟧', 'a count'],
        ['给予连续⟦4年⟧、每年最高60万元资金支持', 'the term of a benefit'],
      ],
    ),
    givesWayTo: ['kind-fact-past'],
  },
  condition(
    'kind-conditions-listed',
    'Conditions after a colon: 申报企业须同时满足:…',
    '(?:满足|符合|具备)(?:以下|下列)?(?:条件|要求)?:(?:[^。]{0,120})⟦',
    ['申报企业须同时满足:营业收入⟦1000万元⟧以上'],
    [['主要指标:产值⟦5亿元⟧', 'no condition']],
  ),
  condition(
    'kind-definition',
    'Limits in a definition: 是指从业人员不超过50人、…的企业',
    '(?:是指|所称[^,。;]{1,16},?指|(?:^|[。;①-⑳])[^,。;]{2,16}指(?![导标数南挥引定令派]))(?:[^。;]{0,60})⟦[^⟦⟧]{0,24}⟧(?:以下|以上|以内)?(?:、[^。;]{0,40})?的',
    ['小型企业是指从业人员不超过⟦50人⟧的企业', '规上企业指年主营业务收入⟦2000万元⟧以上的企业'],
    [['指标达到⟦50%⟧', 'no definition']],
  ),
  condition(
    'kind-condition-headless',
    'A condition whose noun is left out: 登记产品达10个以上的,给予…',
    '⟦[^⟦⟧]{0,24}⟧(?:及?以[上下内])?{MORE}(?:以上|以下|以内|及以上|左右)?\\)?的(?!标准)(?:,|;|\\(' +
      '|[^,。;]{0,2}给予|分别|再|可)(?=[^。]{0,60}(?:给予|奖励|补助|补贴|资助|享受|支持|减免|可|认定|申报))',
    ['登记数据产品达⟦10个⟧以上的,给予奖励', '投资额超过⟦5000万元⟧的,可享受优惠', '订单量达到⟦60个⟧、150个的,分别给予扶持'],
    [
      ['占比达到⟦50%⟧的目标', 'a noun follows'],
      ['按最高⟦300万元⟧的标准给予补助', 'the standard of the benefit itself'],
    ],
  ),
  condition(
    'kind-condition-holder',
    'What qualifies for a benefit, without a preposition: 销售额不超过10万元的纳税人免征…, 到账额度超过40万元的作坊,给予…',
    '⟦[^⟦⟧]{0,24}⟧(?:及?以[上下内])?{MORE}(?:及?以[上下内])?的(?:[^,。;]{0,14}(?:{HOLDER})[^,。;]{0,4},?|[^,。;]{1,14}(?<!资助|奖励|补助|补贴|支持|贷款|优惠|资金),)' +
      '(?:免征|减征|给予|享受|予以|可享受|可按|一次性|分别|依次|奖励|补助|补贴|资助)',
    [
      '月销售额⟦10万元⟧以下的小规模纳税人免征增值税',
      '营业收入⟦5000万元⟧以上的企业,给予奖励',
      '年销售额达到⟦2亿元⟧、6亿元的批发企业,分别奖励20万元',
      '营业收入⟦5000万元⟧以上、增速超过10%的企业,给予奖励20万元',
    ],
    [
      ['培育营业收入⟦5亿元⟧以上的企业3家', 'a name'],
      ['给予最高⟦20万元⟧的资助,一次性发放', 'the benefit itself'],
    ],
    ['money', 'bare', 'ratio', 'area', 'people', 'count', 'organisation', 'household', 'mass', 'power'],
  ),
  condition(
    'kind-condition-part',
    'The part above or below a bound, to which a rate applies: 超出1000万元的部分按2%给予补助, 500万元以上部分',
    '⟦[^⟦⟧]{0,24}⟧(?:及?以[上下内])?(?:至[^,。;]{1,12})?的?部分(?!企业|项目|地区|产品|单位)',
    ['对超出⟦1000万元⟧的部分按2%给予补助', '⟦500万元⟧以上部分给予1%奖励'],
    [['减免⟦50%⟧部分企业的租金', 'some firms']],
  ),
  condition(
    'kind-norm-should',
    'What somebody or something has to have: 服务期应不少于5年, 应配备不少于3名专职人员',
    '(?<![相对反适供响顺感效回因])应(?![用急对收届邀付战变季]|当前)当?(?:(?:{PHRASE}{0,12})(?:配备|不少于|不低于|不超过|不高于|具备|不得少于)|达到)[^,。;⟦]{0,10}⟦',
    ['服务期应不少于⟦5年⟧', '每个空间应配备不少于⟦3名⟧专职人员'],
    [
      ['应用场景达到⟦50个⟧', 'a noun'],
      ['应急物资储备达到⟦50吨⟧', 'a noun'],
    ],
  ),
  condition(
    'kind-condition-step',
    'The step by which a benefit grows: 零售额每实现3000万元奖励1万元',
    '每(?:新增|增加|实现|完成|引进|达到|满|产生|成交|吸纳|带动|组织|服务|招募|举办|培养|培训|接待|销售|超过?' +
      '|吸引|招引|提[升高]|减少|降低|采购)?⟦[^⟦⟧]{0,24}⟧[^,。;⟦]{0,8},?(?:再?给予|奖励|补助|补贴|资助|再?奖|增加[^,。;]{0,6}(?:奖励|补助))',
    ['每组织⟦100名⟧游客奖励2000元', '年零售额每实现⟦3000万元⟧奖励1万元', '每引进⟦1名⟧博士给予5万元补助'],
    [['每年奖励⟦3000万元⟧', 'a time']],
  ),
  {
    ...condition(
      'kind-condition-years',
      'A time that qualifies a person or firm: 毕业5年以内, 正常经营1年以上, 满3年',
      '(?:毕业|离校|经营|运营|失业|成立(?:时间)?|注册|居住|从业|任职|存续|在岗|(?:工作|服务|就业|创业|入驻|持有|登记)(?=满|超|不少|不低|已|⟦[^⟧]*(?:年|月)⟧)' +
        '|缴纳[^,。;、]{0,8}|缴费[^,。;、]{0,4}|(?<!教育)年限|学制|工龄|驾龄)(?:满|已满|超过|不少于|不超过|不足|不满|达到?|为' +
        '|在)?(?:[0-9]{1,3}、){0,4}⟦|(?:^|[^,。;]{0,12})满⟦|⟦[^⟦⟧]{0,24}(?:年|月)⟧(?:及?以上|以内|内)?[^,。;]{0,8}经验',
      ['毕业⟦5年⟧以内的高校毕业生', '正常经营⟦1年⟧以上', '成立时间不超过⟦10年⟧'],
      [
        ['劳动年龄人口平均受教育年限达到⟦11年⟧', 'an indicator'],
        ['审批时间不超过⟦1个月⟧', 'a service time'],
      ],
      ['time'],
    ),
    givesWayTo: ['kind-condition-headless'],
  },
  rule(
    'kind-budget',
    'budget',
    'Money that the government sets aside: 安排1000万元专项资金, 提取0.5%作为专项经费',
    '(?:筹措|安排|投入财政资金)⟦[^⟦⟧]{0,24}元⟧(?:用于|实施|支持|推进|建设|资金)|(?:安排|设立|拨付|筹措|统筹|提取|划拨|出资|整合|落实|预算|发放|投放|列支' +
      '|拿出)(?:[^,。;]{0,18})(?<!最高|每人|每家)⟦[^⟦⟧]{0,24}⟧(?:以上|左右|以内)?的?(?:作为|用于)?[^,。;]{0,16}(?:资金|经费|预算|券|红包)',
    ['安排⟦1000万元⟧专项扶持资金', '每年发放不超过⟦5000万元⟧算力券', '每年设立总额⟦80万元⟧的“工具券”'],
    [
      ['设立总规模⟦2000万元⟧的专项基金', 'a fund that is to be set up is a target'],
      ['吸引回归资金⟦30亿元⟧', 'not set aside by the government'],
    ],
    MONEY,
  ),
  {
    ...rule(
      'kind-budget-purpose',
      'budget',
      'A sum put aside for a purpose: 安排不少于3亿元用于…, 投入4亿元支持…',
      '(?:安排|统筹|筹措|投入|拨付|列支|拿出|设立)(?:(?!给予|最高|的)[^,。;]){0,10}⟦[^⟧]*元⟧(?:以上|左右|以内)?,?(?:专项)?(?:用于|支持|专项支持|作为|保障)',
      ['统筹安排不少于⟦3亿元⟧用于支持技术改造'],
      [
        ['完成投资⟦3亿元⟧', 'no purpose'],
        ['按其投入的20%给予最高⟦200万元⟧支持', 'what is given'],
      ],
      ['money', 'bare'],
    ),
    givesWayTo: ['kind-budget'],
  },
  {
    ...rule(
      'kind-budget-set-aside',
      'budget',
      'A share set aside as a fund: 计提5%作为发展基金',
      '(?:计提|提取|安排|划出|拿出|统筹)(?:[^,。;]{0,6})⟦[^⟧]*⟧(?:以上)?(?:作为|用作|设立|建立)[^,。;]{0,12}(?:资金|经费|基金)',
      ['从土地出让收益中计提⟦5%⟧作为工业发展基金'],
      [['提取⟦5%⟧的样品', 'no fund']],
      ['ratio', 'money'],
    ),
    givesWayTo: ['kind-budget'],
  },
  {
    ...rule(
      'kind-budget-noun',
      'budget',
      'Money named first: 专项资金安排106亿元, 发放创新券总额不超过1000万元',
      '(?<!(?:争取|吸引|利用|到位|撬动|募集|筹集|引入)[^,。;]{0,8})(?<!回归|到位|落地|流动|利用|引进|社会|外来|信贷|争取|上级|向上)(?:资金|经费|预算|专项债券?' +
        '|[新费务]券)(?:总额|规模|额度)?(?:安排|投入|达到?|不少于|不低于|不超过|共|为|约)?⟦|财政(?:每年|累计)?投入(?:不少于|不低于|不超过|达到?|约)?⟦',
      ['专项资金安排⟦106亿元⟧', '五年内区财政投入不低于⟦8亿元⟧', '每年发放科技创新券总额不超过⟦1000万元⟧'],
      [
        ['吸引回归资金⟦30亿元⟧', 'not set aside'],
        ['到位资金⟦30亿元⟧', 'an outcome'],
      ],
      ['money', 'bare'],
    ),
    givesWayTo: ['kind-budget', 'kind-budget-purpose'],
  },
  rule(
    'kind-budget-total',
    'budget',
    'The yearly total of a benefit over all who get it: 给予补贴,全市每年总额最高不超过500万元',
    '(?:(?:{GIVE})(?:[^。]{0,60})(?:全[省市县区州]|各级)[^,。;]{0,8}|全[省市县区州](?:每年|年度|全年)(?:{GIVE}|支持|资金){0,2})总额(?:最高)?(?:不超过|控制在|不高于|为)?⟦',
    ['给予60%补贴,全市每年总额最高不超过⟦500万元⟧', '全县年度补贴总额最高⟦600万元⟧'],
    [['给予补贴,单个企业年度总额不超过⟦8万元⟧', 'what one of them gets']],
    ['money', 'bare'],
  ),
  {
    ...rule(
      'kind-budget-after',
      'budget',
      'Money set aside, number last: 每年安排专项资金1000万元',
      '(?:安排|设立|拨付|划拨|列支|统筹|筹措|整合)(?:[^,。;]{0,16})(?:资金|经费|预算|资源|券)(?:规模|总额)?(?:不少于|不低于|不超过|达到?|共|约)?⟦',
      ['每年安排专项资金⟦1000万元⟧'],
      [['完成投资⟦10亿元⟧', 'investment is an outcome']],
      ['money', 'bare'],
    ),
    givesWayTo: ['kind-budget-noun', 'kind-budget-purpose'],
  },
  {
    ...rule(
      'kind-offered',
      'incentive',
      'What is offered with its ceiling or term, with or without 给予: 提供最高35万元、最长4年的贷款, 可租住最长18个月, 可抵扣35%费用',
      '提供(?:{CLAUSE}{0,30})⟦[^⟦⟧]{0,24}⟧{MORE}的?(?:{PHRASE}{0,24})(?:贷款|担保|授信|融资|保险|保障金|住宿|公寓|周转房|免租|租期|算力)' +
        '|(?:可(?:以|免费|按|再|累计|最高|最长|一次性){0,2}(?:抵扣|租住|租用|享受?|使用|入住|申请|申领|领取|减免|延长|续租|续期|获得?|免租?|补)' +
        '|抵扣比例|减免比例|(?<!共同)享受|免费(?:使用|入住|入驻|提供|开放)(?:期限?|时间)?|免费期限?|最[高长多](?:可' +
        '|给予)[^,。;]{0,8})(?:{PHRASE}{0,22})⟦|免(?:租|费|息)(?:期|最长|期限)?(?:为|不超过)?⟦[^⟦⟧]*[年月天日]⟧',
      [
        '提供最高⟦35万元⟧、最长4年的启动贷款',
        '对成员可租住最长⟦18个月⟧的周转房',
        '采购设备可抵扣⟦35%⟧租赁费用',
        '最长可免租⟦9个月⟧',
        '免租⟦6个月⟧',
      ],
      [
        ['提供就业岗位⟦500个⟧', 'an output'],
        ['免费开放公园⟦20个⟧', 'an output'],
        ['可再生能源占比达到⟦30%⟧', 'part of a name'],
      ],
      ['money', 'bare', 'ratio', 'time', 'area'],
    ),
    givesWayTo: ['kind-fee'],
  },
  {
    ...rule(
      'kind-enjoyed-times',
      'incentive',
      'How often, or how many, somebody may enjoy something: 享受每年2次免费体检, 每户可申领3张消费券',
      '(?:(?<!共同)享受|可?(?:申领|领取|免费(?:享|使用|参加)?))(?:最多|不超过|每[人户家]?[年月季]?度?|一次性){0,3}⟦[^⟦⟧]{0,16}(?:次|张|天|晚|课时|场次?)⟧',
      ['享受每年⟦2次⟧免费体检', '每名专家每年可享受⟦3次⟧疗养', '每户可申领⟦3张⟧'],
      [
        ['享受补贴⟦200人⟧', 'people'],
        ['免费开放⟦20场⟧', 'an output'],
      ],
    ),
    givesWayTo: ['kind-fee', 'kind-given'],
  },
  {
    ...rule(
      'kind-given-each',
      'incentive',
      'A sum for each, behind 分别 or 每 and a verb of giving: 分别鼓励6万元、4万元, 每家资助2万元',
      '(?:分别|各|依次|一次性|每[家个人户名项场次])(?:再)?(?:鼓励|支持|发放|给|奖|补|资助|补给|叠加)(?:最高|不超过)?⟦|(?:分别|依次)(?:鼓励|支持|发放)(?:[^。;]{0,60})⟦',
      ['对评为省级、市级示范作坊的,分别鼓励⟦6万元⟧、4万元', '对博士、硕士,分别发放⟦9万元⟧、5万元'],
      [['分别支持企业⟦20家⟧、30家', 'a count']],
      ['money', 'bare', 'ratio'],
    ),
    givesWayTo: ['kind-fee', 'kind-given', 'kind-rate-of-cost'],
  },
  {
    ...rule(
      'kind-term-of-benefit',
      'incentive',
      'How long a benefit lasts: 自获评之年起4年内, 给予连续三年',
      '(?:自|从)[^,。;]{1,16}(?:之日|之年|之月|当年|次年|当月|次月)起(?:的)?⟦[^⟦⟧]*⟧(?:以?内)?(?:[^。]{0,40})(?:给予|补助|补贴|奖励|资助|减免|免|享受|优惠|返还)' +
        '|(?:给予|享受|补助|补贴|奖励|资助|减免|支持|发放)(?:[^,。;]{0,10})(?:连续|最长|为期|不超过)⟦',
      ['自获评之年起⟦4年⟧内,每年补助不超过5万元', '支持连续⟦4年⟧'],
      [['连续⟦五年⟧位居全省前列', 'what is']],
      ['time'],
    ),
    givesWayTo: ['kind-fee', 'kind-given', 'kind-rate-of-cost'],
  },
  rule(
    'kind-fee',
    'incentive',
    'The number says what is given: 10万元奖励, 8.5折优惠, 30天免费住宿',
    '⟦[^⟦⟧]{0,24}⟧{MORE}的?(?:[^,。;、]{0,14})(?:{GIVE}|启动资金|个人创业担保贷款|担保贷款|信用贷款|贴息贷款|免息|贴补|支持(?:资金)?(?=[,。;)]|$)|住宿|政策面积)',
    ['给予企业⟦10万元/人⟧奖励', '⟦8.5折⟧优惠', '⟦7天⟧免费住宿', '最高⟦50万元⟧的个人创业担保贷款', '发放⟦9万元⟧、5万元安家费'],
    [['培育⟦5家⟧享受型企业', 'a name']],
    ['money', 'bare', 'ratio', 'time', 'area'],
  ),
  {
    ...rule(
      'kind-rate-of-cost',
      'incentive',
      'A rate of a cost by which something is given: 按实际投入的30%,给予…奖励',
      '(?:按照?|依据|根据)(?:[^。;]{0,60})⟦[^⟦⟧]{0,24}⟧(?:以内|以下)?[,]?(?:[^,。;]{0,20})(?:给予|补助|奖励|补贴|资助|贴息)',
      ['按照实际投资额的⟦10%⟧给予启动资金', '按不超过销售收入的⟦20%⟧,给予研发单位奖励'],
      [['按照⟦30%⟧的比例压减', 'nothing is given']],
      ['ratio', 'money', 'bare'],
    ),
    givesWayTo: ['kind-fee'],
  },
  {
    ...rule(
      'kind-given',
      'incentive',
      'A sum or rate that somebody is given: 给予最高100万元',
      '(?:给予|给于|奖励|补助(?!资金)|补贴|资助|奖补|贴息|减免|减半|免收|补偿|优惠|享受|返还|最高支持|支持最高|五折|打折)(?!{RAISED})(?:{CLAUSE}{0,48})⟦|(?:再|各|另' +
        '|均)奖⟦|按[^,。;]{0,16}⟦[^⟦⟧]{1,8}折⟧|同一(?:企业|单位|项目|主体|申请人|法人|个人)[^,。;]{0,12}(?:不超过|最高|上限为?)⟦',
      [
        '给予不超过费用的⟦60%⟧',
        '奖励研发团队⟦20万元⟧',
        '对人才给予一次性⟦2万元⟧',
        '每架次再奖⟦3万元⟧',
        '电价按目录电价的⟦9折⟧执行',
        '同一企业每年奖补总额不超过⟦40万元⟧',
      ],
      [
        ['补贴发放人数达到⟦100人⟧', 'people are no benefit'],
        ['人均补助标准提高到⟦100元⟧', 'a standard that is raised is reached'],
      ],
      ['money', 'bare', 'ratio', 'time', 'area'],
    ),
    givesWayTo: ['kind-fee', 'kind-rate-of-cost'],
  },
  rule(
    'kind-voucher-each',
    'incentive',
    'What one voucher or head gets: 发放购车消费券每辆5000元',
    '(?:券|红包|补贴|补助|奖励)每[一-龥]{1,2}⟦',
    ['发放购车消费券每辆⟦5000元⟧'],
    [['发放消费券⟦5000万元⟧', 'a total']],
    ['money', 'bare'],
  ),
  {
    ...rule(
      'kind-benefit-term',
      'incentive',
      'A price, ceiling or recipients’ number of a benefit: 场地租金五折, 贷款利率不高于4%, 补助上限100名',
      '(?:租金|利率|额度(?!不低于|不少于|达到?|超过|突破)|每家贷款|每户贷款|贷款期限|补(?:助|贴)(?:上限|名额|人数|标准)|保费' +
        '|费率|房租|算力券金额|购房款|收费标准)(?:(?!下降|降低|下调|提高|上升|上调)[^,。;]){0,10}⟦',
      ['场地租金⟦五折⟧', '贷款利率不高于⟦4%⟧', '补助上限⟦100名⟧'],
      [['贷款利率下降⟦0.5个百分点⟧', 'an outcome; the change decides']],
      ['money', 'bare', 'ratio', 'people', 'time'],
    ),
    givesWayTo: ['kind-fee', 'kind-given', 'kind-rate-of-cost'],
  },
  rule(
    'kind-selected-for-benefit',
    'incentive',
    'A ceiling on those supported: 每年遴选不超过20个,…给予…奖励',
    '(?:遴选|评选|认定|支持|资助)(?:[^,。;]{0,8})(?:不超过|最多|上限)⟦[^⟦⟧]{0,24}⟧(?:[^。]{0,60})(?:给予|奖励|补助|补贴|资助)',
    ['每年遴选不超过⟦20个⟧,给予奖励'],
    [['每年遴选⟦20个⟧', 'an output']],
  ),
  {
    ...rule(
      'kind-principle-ceiling',
      'threshold',
      'A ceiling, or a floor on size or share, in principle: 入股比例原则上不超过15%, 面积原则上不少于1000平方米',
      '原则上(?:{PHRASE}{0,8})(?:不超过|不高于|不得超过|不大于|控制在|最多|不超|仅)(?:{PHRASE}{0,6})⟦|(?:面积' +
        '|规模|人数|比例|资本|资金|期限|年限|层数|数量|占比)原则上(?:应)?(?:不少于|不低于|达到|为|在)⟦|(?:规模|人数|面积|团队)一般(?:应)?(?:不超过|不少于|不低于|为|在)⟦',
      ['入股比例原则上不超过⟦15%⟧', '法人管理层级(原则上控制在⟦三级⟧以内)', '办公面积原则上不少于⟦1000平方米⟧', '人员规模一般不超过⟦12人⟧'],
      [['原则上建成⟦3个⟧以上', 'an output']],
    ),
    givesWayTo: ['kind-size-definition'],
  },
  rule(
    'kind-relaxed',
    'threshold',
    'A bound that may be relaxed: 人员规模可放宽到20人',
    '(?:可|适当)(?:适当)?放宽(?:至|到|为)?⟦',
    ['人员规模可放宽到⟦20人⟧'],
    [['放宽市场准入,新增企业⟦20家⟧', 'no bound']],
  ),
  rule(
    'kind-admission',
    'threshold',
    'An admission standard: 亩均税收30万元/亩准入制度, 新引进项目投资强度不低于…',
    '⟦[^⟦⟧]{0,24}⟧(?:、[^。;]{0,40}|,[^。;]{0,30})?(?:以上|以下)?的?(?:准入|入园|入驻|申报|认定)(?:制度|标准' +
      '|门槛|条件)|(?:准入|入园|入驻|申报|认定)(?:标准|条件|门槛)(?:为|是|:|包括)(?:[^。;]{0,30})⟦',
    ['落实项目亩均税收⟦30万元/亩⟧准入制度'],
    [['亩均税收达到⟦35万元/亩⟧', 'an outcome']],
  ),
  rule(
    'kind-condition',
    'threshold',
    'What qualifies a firm, project or person: 对能耗低于0.52吨标准煤/万元的新上项目',
    '(?:^|[,。;:(、])(?:对于?|凡是?|符合|属于|支持|鼓励|面向)(?:[^,。;]{0,30})⟦[^⟦⟧]{0,24}⟧(?:以上|以下|以内|及以上' +
      '|左右)?(?:[^,。;、]{0,12}|[^,。;、]{0,4}(?:、|且|并)[^,。;]{0,30}(?:低于|不足|高于|超过|不低于|不少于|不超过|达到|以上|以下|拒不' +
      '|连续)[^,。;]{0,14})?的(?:[^,。;]{0,16}(?:{HOLDER})|[^,。;]{1,16},(?:给予|按|可|每|一次性|予以|分别))',
    ['对能耗低于⟦0.52吨标准煤/万元⟧的新上项目', '对投资超过⟦5000万元⟧的项目', '对亩均税收低于⟦8万元⟧、劳动生产率不足30万元/人的企业'],
    [['培育产值⟦5亿元⟧以上的企业', 'no condition']],
    ['money', 'bare', 'ratio', 'mass', 'energy', 'people', 'area', 'count', 'age', 'power', 'volume', 'score', 'time', 'rank'],
  ),
  rule(
    'kind-age',
    'threshold',
    'An age limit: 年龄不超过45周岁',
    '(?:年龄|年满|未满|不满)(?:[^,。;]{0,10})⟦|⟦[^⟦⟧]{0,12}岁⟧(?:\\(含\\))?(?:及)?以[上下内]',
    ['年龄原则上不超过⟦45周岁⟧', '⟦60周岁⟧以上老年人'],
    [['人均预期寿命达到⟦80岁⟧', 'an outcome']],
    ['age'],
  ),
  rule(
    'kind-salary',
    'threshold',
    'A pay that qualifies a person: 年薪达到50万元',
    '年薪(?:[^,。;]{0,10})⟦',
    ['年薪连续2年达到⟦50万元⟧'],
    [['平均工资增长⟦5%⟧', 'an outcome']],
    ['money'],
  ),
  rule(
    'kind-size-definition',
    'threshold',
    'A size limit in a definition: 一般不超过10人',
    '(?:指|所称|称为|定义)(?:[^。]{0,80})(?:一般|通常)(?:[^,。;]{0,10})⟦|\\((?:一般|原则上)(?:不超过|不少于|不低于|在)⟦[^⟦⟧]{0,24}⟧(?:以内|左右)?\\)',
    ['OPC指团队规模一般在⟦10人⟧以内', '微型团队(一般不超过⟦10人⟧)'],
    [['一般公共预算收入增长⟦4%⟧', 'a name']],
  ),
  rule(
    'kind-norm-principle',
    'threshold',
    'A planning norm: 原则上每个集聚区不超过3个主导产业',
    '原则上(?:每|各)(?:[^,。;]{0,16})⟦',
    ['原则上每个集聚区不超过⟦3个⟧主导产业'],
    [['原则上建成⟦三级⟧网络', 'nothing distributive']],
  ),
  {
    ...rule(
      'kind-relative',
      'threshold',
      'A class told by its size: 常住人口不足100人的偏远小岛',
      '(?<!不)(?:不足|不满|低于|少于)⟦[^⟦⟧]{0,20}⟧的[^,。;、]{2,12}(?:[,、;。]|$)',
      ['常住人口不足⟦100人⟧的偏远小岛,完成搬迁'],
      [['能耗低于⟦5%⟧', 'no noun follows']],
    ),
    givesWayTo: ['kind-condition'],
  },
  {
    ...rule(
      'kind-new-project',
      'threshold',
      'A standard for projects that want land or entry: 新上工业项目投资强度不低于300万元/亩',
      '(?:(?:新上|新引进|新供|拟入园|入园|准入|新落地|新入园)(?:[^,。;()]{0,8})(?:项目|企业|用地|地块)|新(?:增|供|出让' +
        '|建)工业用地)(?:[^。;()]{0,30})(?:投资强度|亩均|容积率|能耗|税收|产出)(?:[^。;()]{0,20})⟦',
      ['新上工业项目投资强度不低于⟦300万元/亩⟧'],
      [['新引进亿元以上工业项目⟦25个⟧', 'a count']],
    ),
    givesWayTo: ['kind-admission'],
  },
  rule(
    'kind-building-norm',
    'threshold',
    'A planning norm for buildings: 容积率一般不低于1.5',
    '(?:容积率|建筑密度|绿地率|建筑系数|建筑高度|层高|层数|停车位配比)(?:[^,。;]{0,8})(?:不低于|不少于|不高于|不超过' +
      '|不得)(?:[^,。;⟦]{0,6})⟦|(?:容积率|建筑密度|层数|层高)(?:[^。]{0,30})(?:层数|层高)(?:不少于|不低于|不超过)⟦',
    ['建筑容积率一般不低于⟦1.5⟧'],
    [['绿地率达到⟦40%⟧', 'an outcome']],
  ),
  rule(
    'kind-requirement',
    'threshold',
    'Conditions listed under one noun: 应满足注册资本100万元以上…的条件',
    '(?:满足|符合|具备|达到)(?:[^。;]{0,50})⟦[^⟧]*⟧(?:[^。;]{0,40})的(?:条件|要求|标准|企业可)',
    ['应满足注册资本⟦100万元⟧以上的条件'],
    [['满足⟦5万人⟧就业', 'no condition']],
  ),
  {
    ...rule(
      'kind-prohibition',
      'threshold',
      'What is banned or phased out by its size: 严禁生产厚度低于0.01毫米的地膜',
      '(?:禁止|严禁|不得|限制|查处|取缔)(?:[^。;]{0,24})⟦[^⟧]*⟧(?:以上|以下|以内)?的',
      ['严禁生产厚度低于⟦0.01毫米⟧的地膜'],
      [['限制在⟦5%⟧以内', 'a bound']],
    ),
    givesWayTo: ['kind-relative'],
  },
  {
    ...rule(
      'kind-norm-each',
      'threshold',
      'A norm for each of a kind with 原则上: 每个网格原则上管理300—500户',
      '(?:每|各)[^,。;]{1,14}原则上(?:[^,。;]{0,8})⟦|原则上(?:[^,。;]{0,4})(?:每|各)(?:[^,。;]{0,20})⟦',
      ['每个网格原则上管理⟦300—500户⟧'],
      [['原则上控制在⟦三级⟧以内', 'nothing distributive']],
    ),
    givesWayTo: ['kind-norm-principle'],
  },
  rule(
    'kind-norm-distributive',
    'threshold',
    'A norm for each place: 各集聚区聚焦1-2个主导产业',
    '(?:每个|各)(?:[^,。;]{2,14})(?:聚焦|专注于?|限于|确定|明确|主攻|重点发展)⟦',
    ['各集聚区聚焦⟦1-2个⟧主导产业'],
    [['每个乡镇建成⟦1个⟧', 'an output']],
  ),
  {
    ...rule(
      'kind-rank-condition',
      'threshold',
      'A rank that qualifies: 对业绩排名前50名的创业者',
      '(?:对|给|凡)(?:[^,。;]{0,20})前⟦[^⟦⟧]{0,24}⟧的',
      ['对首年业绩排名前⟦50名⟧的创业者'],
      [['跻身全省前⟦10位⟧', 'an outcome']],
    ),
    givesWayTo: ['kind-condition'],
  },
];
