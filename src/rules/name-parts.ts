import { phraseTable } from '../model/phrase-rule.js';

/**
 * Numbers that are part of a name and no quantity (codebook §2): 亿元以上工业项目, 500亿级企业, 每千人. A size belongs to a name only where another number
 * counts the thing. A row is a set of conditions that must all hold; the first row that fits names the rule. It is one table, so it is
 * one file.
 */

/** The words around the number that a pattern can look at. */
export type NameStretch =
  /** the clause up to the number, or up to the comparator before it */
  | 'left'
  | 'opened'
  /** the six characters before it, wherever the clause begins */
  | 'near'
  /** the digits; the unit; the comparator behind it */
  | 'value'
  | 'unit'
  | 'closing'
  /** the clause behind the unit, or behind the comparator; the latter up to the next comma */
  | 'after'
  | 'beyond'
  | 'phrase'
  /** between it and the next number of the clause, or the next rate */
  | 'subject'
  | 'rateSubject';

/** What is known of the number beside the words around it. */
export type NameCondition =
  /** 亿元, 百万: a magnitude without a digit */
  | 'magnitude'
  /** money, or a magnitude that nothing but money has */
  | 'money'
  /** no comparator; one behind it; one before it; one that says more than it */
  | 'exact'
  | 'closed'
  | 'bounded'
  | 'over'
  /** written in characters; in thousands or in a unit of mass or power; in quotation marks; just 1 */
  | 'chinese'
  | 'scaled'
  | 'quoted'
  | 'one'
  /** 每, 前 right before it */
  | 'each'
  | 'ranked'
  /** another number follows in the clause; a rate follows nearby */
  | 'followed'
  | 'rateNear'
  /** another number behind it, or before it, counts what it describes */
  | 'countedAfter'
  | 'countedBefore'
  /** a verb takes the sum itself: 奖励, 投资 */
  | 'sumTaken'
  /** a noun of firms, projects and the like, or any noun, follows; 的 follows; its unit is one of area */
  | 'classed'
  | 'named'
  | 'noun'
  | 'attributive'
  | 'area'
  /** a verb of reaching stands before it, 超 aside */
  | 'reachedOver'
  /** 对 opens the clause and 的 follows: a condition on who receives, no class */
  | 'received';

export interface NameRow {
  readonly id: string;
  readonly summary: string;
  /** all of these hold */
  readonly is?: readonly NameCondition[];
  /** at least one of these holds */
  readonly any?: readonly NameCondition[];
  /** none of these holds */
  readonly isNot?: readonly NameCondition[];
  /** dimensions of its unit */
  readonly dimensions?: readonly string[];
  readonly notDimensions?: readonly string[];
  /** patterns that the words around it match */
  readonly has?: Readonly<Partial<Record<NameStretch, RegExp>>>;
  /** patterns that they must not match */
  readonly hasNot?: Readonly<Partial<Record<NameStretch, RegExp>>>;
  /** sentences with the number as ⟦…⟧ */
  readonly examples: readonly [string, ...string[]];
  /** near ones whose number is a quantity */
  readonly refusals: readonly [string, ...string[]];
}

/** Dimensions of what is counted, and of what tells how large a thing is. */
export const COUNTS: readonly string[] = ['count', 'organisation', 'people', 'household'];
const SIZES = ['money', 'bare', 'area', 'power', 'mass', 'volume', 'length', 'energy', 'age', 'recurrence'];

/** Words that the rows and their conditions look for. */
export const NAME_WORD = phraseTable('name-word', {
  reached: {
    summary: 'A verb of reaching that ends the words before a value',
    pattern: /(?:达到?|突破|超过?|实现|完成|不低于|不少于|不超过|增至|为|至|到|共|控制在|保持在|占)$/u,
    examples: ['产值突破', '增至'],
    refusals: ['培育', '达到的'],
  },
  reachedOver: {
    summary: 'A 超 right before a value, which may be a size as well',
    pattern: /超$/u,
    examples: ['培育超'],
    refusals: ['超过', '高于'],
  },
  sumTaken: {
    summary: 'A verb whose object is the sum itself, whatever noun follows',
    pattern: /(?:给予|奖励|补助|补贴|资助|安排|最高|投入|(?<!总)投资|拨付|设立|发放)$/u,
    examples: ['奖励', '完成投资'],
    refusals: ['总投资', '引进'],
  },
  receives: {
    summary: 'What opens a condition on who receives',
    pattern: /^(?:对于?|凡是?)/u,
    examples: ['对投资额', '凡年产值'],
    refusals: ['面对', '淘汰'],
  },
  building: {
    summary: "A verb of building between two numbers: the second number's phrase has its own verb",
    pattern: /(?:建设|建成|新建|新增|培育|完成|实施|开展|种植|发展)/u,
    examples: ['项目,新建厂房'],
    refusals: ['工业项目'],
  },
  classed: {
    summary: 'A noun of which a size makes a class: (亿元)以上工业项目',
    pattern: new RegExp(
      [
        '^(?:及以上|以上|以下|以内|级|级以上)?的?(?:[^,。;、:\\d⟦]{0,14}?)',
        '(?:项目|企业|产业集群|集群|产业链|产业(?!规模)|工程|公司|平台|园区|客商|大户|投资商|单位|基金群)',
      ].join(''),
      'u',
    ),
    examples: ['以上工业项目', '级产业集群'],
    refusals: ['以上的税收', '以上,企业', '级产业规模'],
  },
  sized: {
    summary: 'Things of a size behind 超, where nobody spends the sum: (投资超10亿元)项目5个',
    pattern: /^的?(?:工业|产业|农业|制造业|服务业|重大|重点)*(?:项目|企业)$/u,
    examples: ['的重大项目', '工业企业'],
    refusals: ['旅游项目', '项目建设'],
  },
  named: {
    summary: 'A noun alone between the size and the number that counts it',
    pattern: /^(?:及?以上|及?以下|级)?的?[一-龥A-Za-z“”]{2,24}$/u,
    examples: ['以上光伏电站', '级“雄鹰”企业'],
    refusals: ['以上,企业', '站'],
  },
  noun: { summary: 'A noun follows, 的 aside', pattern: /^的?[一-龥]/u, examples: ['的企业', '企业'], refusals: [',企业', '5家'] },
  magnitude: { summary: 'A magnitude without a digit', pattern: /^[十百千万亿]+$/u, examples: ['百亿', '万'], refusals: ['三百', '5万'] },
  separatesCount: {
    summary: 'What stands between a size and a number that does not count it',
    pattern: /[、和及与;,]/u,
    examples: ['企业、项目'],
    refusals: ['工业项目'],
  },
  separatesSize: {
    summary: 'What stands between a count and a size that does not describe what it counts',
    pattern: /[、和及与;,的]/u,
    examples: ['企业的产值', '企业,'],
    refusals: ['家'],
  },
});

export const NAME_ROWS: readonly NameRow[] = [
  {
    id: 'name-invested',
    summary: 'What a single thing costs: 推进总投资8亿元的园区建设, 启动投资6亿元的改建工程',
    is: ['attributive'],
    isNot: ['received', 'closed'],
    dimensions: ['money', 'bare'],
    has: { left: /(?:总投资|(?<!固定资产)投资)(?:额|约|达|近|超)?$/u, beyond: /^的[一-龥A-Za-z“0-9(]/u },
    hasNot: { beyond: /^的(?:目标|任务|计划|资金|投资|要求|[0-9一二三四五六七八九十百千]{1,5}[个项家条座])/u },
    examples: ['推进总投资⟦8亿元⟧的园区建设。', '启动投资⟦6亿元⟧的公路改建工程。'],
    refusals: ['完成投资⟦6亿元⟧的目标。', '完成投资⟦6亿元⟧。'],
  },
  {
    id: 'name-capacity-listed',
    summary: 'The capacities of projects in a list: 实施7GWh电芯制造、8万吨钛白粉等项目',
    is: ['exact', 'scaled'],
    dimensions: ['mass', 'power', 'energy', 'volume', 'area', 'count', 'other'],
    has: { beyond: /^(?!等|项目)[一-龥A-Za-z][^,;。]{0,55}?等[^,;。、]{0,14}?(?:项目|工程)/u },
    hasNot: {
      left: /(?:新增|产量|产能|能力|达到?|完成|实现|超|销售|供应)[^,;。、]{0,2}$/u,
      beyond: /^[^,;。]{0,40}(?:增长|达到|突破|提高)/u,
    },
    examples: ['实施⟦8万吨⟧钛白粉等项目。', '推进⟦300万套⟧肉鸡育种等项目建设。'],
    refusals: ['新增⟦8万吨⟧产能。', '建设厂房⟦8万平方米⟧等项目。'],
  },
  {
    id: 'name-power-plant',
    summary: 'The capacity of a plant with a name: 国电投300兆瓦光伏制氢, 1200兆瓦抽水蓄能项目',
    is: ['exact'],
    dimensions: ['power', 'energy'],
    has: {
      beyond: /^级?(?:抽水蓄能|光伏|风电|风力|风光|光热|储能|火电|水电|煤电|热电|燃气|生物质|核电|燃煤|制氢|异质结|太阳能|电池|电芯)/u,
    },
    hasNot: { left: /(?:新增|新建|建成|建设|完成|开工|实现|投产|并网|开发|部署|达到?|至|为|约|超|共|计|规模|装机|淘汰|关停)(?:规模化)?$/u },
    examples: ['推进华丰⟦300兆瓦⟧光伏制氢项目。', '黄山⟦1200兆瓦⟧抽水蓄能电站开工。'],
    refusals: ['新增⟦300兆瓦⟧光伏装机。', '光伏装机达到⟦300兆瓦⟧。'],
  },
  {
    id: 'name-scale-tier',
    summary: 'A class told by an amount and 级: 千亿立方米级产能基地, 200吨级发动机',
    is: ['exact'],
    dimensions: ['mass', 'volume', 'power', 'energy', 'area'],
    has: { after: /^级[一-龥]{2}/u },
    examples: ['建设⟦千亿立方米⟧级产能基地。'],
    refusals: ['产能达到⟦千亿立方米⟧。'],
  },
  {
    id: 'name-size-listed',
    summary: 'A size in a list of sizes that a class ends: 产值超50亿元、10亿元企业; 投资达10亿、50亿、100亿级项目',
    is: ['money'],
    has: {
      after:
        /^(?:元)?(?:以上)?[、和](?:[0-9.]{1,6}[万千百]?亿?元?(?:以上)?[、和]){0,3}[0-9.]{1,6}[万千百]?[万亿]元?(?:以上|级){0,2}[^的,;。、0-9]{0,6}(?:企业|项目|集群)/u,
    },
    hasNot: { left: /(?:奖励|补助|补贴|给予|资助)[^,;。]{0,4}$/u },
    examples: ['产值超⟦50亿元⟧、10亿元企业分别达到4户、22户。'],
    refusals: ['产值、税收分别达到⟦50亿元⟧、10亿元。'],
  },
  {
    id: 'name-size-elided',
    summary: 'The next size of a list whose things were named with the first one: 营收过50亿元企业达到5家、过10亿元达到25家',
    is: ['money'],
    has: { left: /[0-9][家户个][、,](?:其中)?(?:过|超过?|破)?$/u, after: /^(?:元)?(?:达到|达|增至|有|分别达到)[0-9.]{1,5}[家户个]/u },
    examples: ['营收过50亿元企业达到5家、过⟦10亿元⟧达到25家。'],
    refusals: ['企业达到5家、产值过⟦10亿元⟧。', '培育企业5家、投资⟦10亿元⟧达到3家。'],
  },
  {
    id: 'name-listed-subject',
    summary: 'How many a list has that is the subject of what follows: A、B两个产业集群营收分别达到30亿元、40亿元',
    is: ['chinese', 'exact', 'followed'],
    dimensions: ['count', 'organisation'],
    has: { left: /、[^,;。、]{1,16}$/u, beyond: /^[^,;。、]{2,24}分别[^,;。]{0,8}[0-9]/u },
    examples: ['建材、食品⟦两个⟧产业集群营收分别达到30亿元、40亿元。'],
    refusals: ['建成建材、食品⟦两个⟧产业集群,营收达到30亿元。'],
  },
  {
    id: 'name-rate-subject-size',
    summary: 'The size of what a share is about: 收入超10万元的村占比达到77%',
    is: ['money', 'rateNear', 'attributive'],
    has: { rateSubject: /^的[^,;。、]{1,8}(?:占比|比例|比重|率|占|达到?)/u },
    examples: ['村集体收入超⟦10万元⟧的村占比达到77%。', '集体年收入⟦20万元⟧以上的村达到79%。'],
    refusals: ['村集体收入超⟦10万元⟧,占比达到77%。'],
  },
  {
    id: 'name-size-tier',
    summary: 'A class told by a sum: 百亿级, 千亿元级',
    is: ['money'],
    has: { after: /^(?:元)?级/u },
    examples: ['培育⟦10多亿元⟧级企业5家。'],
    refusals: ['打造产值⟦500亿元⟧的产业集群。'],
  },
  {
    id: 'name-capacity',
    summary: 'The capacity of a plant: 年产30万套…项目',
    has: {
      left: /(?:年产|日产|年处理|日处理|日供水|总装机|装机|年加工|年销)(?:能力|规模|量)?(?:达|约)?$/u,
      beyond: /^[^,。;]{0,30}(?:项目|生产线|工程|基地|工厂|电站|水厂)/u,
    },
    examples: ['推进年产⟦30万套⟧汽车配件生产项目。'],
    refusals: ['年产量达到⟦30万套⟧。'],
  },
  {
    id: 'name-class-bounded',
    summary: 'A class of things told by a bound: 10万千瓦及以下燃煤机组',
    isNot: ['received'],
    notDimensions: ['ratio', 'time', 'age'],
    has: { closing: /^(?:及以下|以下|及以上)/u, beyond: /^的?[一-龥]{2}/u },
    hasNot: { opened: NAME_WORD.reached, beyond: /^的[^,。;]{0,16}(?:给予|奖励|补助|补贴|免征)/u },
    examples: ['淘汰⟦10万千瓦⟧及以下燃煤机组。'],
    refusals: ['月销售额⟦10万元⟧以下的给予补贴。', '对投资额⟦10万元⟧以下的项目,给予补贴。'],
  },
  {
    id: 'name-voltage',
    summary: 'The voltage of a line or a station: 330千伏变电工程',
    has: { unit: /^(?:千伏|k[vV]|K[vV])$/u, beyond: /^的?(?:[一-龥]|\()/u },
    hasNot: { left: /(?:提高|提升|升级|升压)(?:到|至)$/u },
    examples: ['实施⟦330千伏⟧变电工程。', '新建⟦110kV⟧线路20公里。'],
    refusals: ['电压等级提升到⟦220千伏⟧。'],
  },
  {
    id: 'name-circle',
    summary: 'The circle or depth that a rate is about: 公交站点300米半径内换乘率',
    is: ['followed'],
    dimensions: ['length', 'time'],
    has: { beyond: /^的?(?:服务|步行|辐射|覆盖|保护)?(?:半径|范围|圈)/u },
    examples: ['公交站点⟦300米⟧半径内换乘率达到70%。'],
    refusals: ['服务半径缩小到⟦500米⟧。'],
  },
  {
    id: 'name-size-covered',
    summary: 'The size of the places that something covers: 覆盖15万亩以上的乡',
    is: ['closed', 'attributive'],
    dimensions: SIZES,
    has: { left: /(?:覆盖|遍及|面向|涉及|布局在)$/u, phrase: /^的[一-龥]{1,8}$/u },
    examples: ['农机合作社覆盖⟦15万亩⟧以上的乡。'],
    refusals: ['灌溉面积覆盖⟦15万亩⟧以上。'],
  },
  {
    id: 'name-steps',
    summary: 'A count of steps or thresholds that were passed: 跨过4个千亿元台阶',
    dimensions: ['count'],
    has: { beyond: /^[^,。;、]{0,8}(?:台阶|关口|大关)/u },
    examples: ['连续跨过⟦4个⟧千亿元台阶。'],
    refusals: ['建成⟦4个⟧千亿元产业集群。'],
  },
  {
    id: 'name-each-step',
    summary: 'The steps themselves: 连续跨越7万亿、8万亿两个台阶',
    is: ['money'],
    has: {
      left: /(?:跨越|跨过|跨上|连跨|迈上|迈过|登上)[^,;。]{0,30}$/u,
      beyond: /^[、0-9万亿元]{0,16}[两三四五六七八九0-9]个大?(?:台阶|关口|大关)/u,
    },
    examples: ['经济总量连续跨越⟦7万亿⟧、8万亿两个台阶。'],
    refusals: ['经济总量迈上⟦8万亿元⟧台阶。'],
  },
  {
    id: 'name-session',
    summary: 'Sessions that are counted from, not held: 创近十届最好成绩',
    has: { unit: /^届$/u },
    hasNot: { left: /(?:举办|承办|主办|举行|召开|办)/u },
    examples: ['奖牌数创近⟦十届⟧最好成绩。'],
    refusals: ['连续举办⟦12届⟧博览会。'],
  },
  {
    id: 'name-rounds',
    summary: 'Rounds in which something is done: 分两轮调整',
    has: { unit: /^[轮批步]$/u, left: /分$/u },
    examples: ['分⟦两轮⟧调整审批事项30项。'],
    refusals: ['应对⟦18轮⟧强降雨。'],
  },
  {
    id: 'name-top-share',
    summary: 'The top share that describes what the next number counts: 全球前2%科学家3名',
    is: ['ranked', 'countedAfter'],
    dimensions: ['ratio', 'rank'],
    has: { beyond: /^的?[一-龥]/u },
    examples: ['引进全球前⟦2%⟧科学家3名。'],
    refusals: ['专利授权量进入全国前⟦10%⟧。'],
  },
  {
    id: 'name-class-settlement',
    summary: 'Villages and towns told by their size: 20户以上自然村',
    is: ['closed', 'followed'],
    dimensions: COUNTS,
    has: { beyond: /^的?(?:自然村|行政村|村庄|村|社区|小区|县城|城镇)/u },
    examples: ['⟦20户⟧以上自然村通达率达到100%。'],
    refusals: ['建成美丽乡村⟦20个⟧以上。'],
  },
  {
    id: 'name-capacity-project',
    summary: 'The capacity of a named project: 推进某厂12万台设备新建项目建设',
    is: ['exact', 'scaled'],
    notDimensions: ['ratio'],
    has: {
      phrase: /^[^,;。、]{2,30}项目(?:建设|落地|开工|投产|实施|签约)*$/u,
      left: /(?:推进|加快|促进|建设|推动|开工|引进|投产)[^,;。、]{1,12}$/u,
    },
    examples: ['推进华丰⟦12万台⟧电机新建项目建设。'],
    refusals: ['推进项目建设,新增产能⟦12万台⟧。'],
  },
  {
    id: 'name-grade',
    summary: 'A class in characters before its noun: 一类口岸',
    is: ['chinese'],
    isNot: ['closed'],
    has: { unit: /^[类档等]$/u, beyond: /^[一-龥]/u },
    examples: ['建设⟦一类⟧口岸。'],
    refusals: ['水质达到⟦三类⟧。'],
  },
  {
    id: 'name-grade-level',
    summary: 'A level or stars before a noun: 三级以上公路, 四星级饭店',
    has: { unit: /^(?:级|星级)$/u, beyond: /^[一-龥]/u },
    hasNot: { left: /(?:控制在|达到|压缩[到至]|不超过|不低于)$/u },
    examples: ['新建⟦三级⟧以上公路20公里。'],
    refusals: ['管理层级控制在⟦三级⟧以内。'],
  },
  {
    id: 'name-size-counted',
    summary: 'The size of what the next number counts: 引进亿元以上项目5个',
    is: ['countedAfter'],
    any: ['classed', 'attributive', 'area', 'named'],
    isNot: ['sumTaken'],
    dimensions: SIZES,
    examples: ['引进⟦10亿元⟧以上工业项目5个。'],
    refusals: ['奖励⟦10万元⟧,企业5家。'],
  },
  {
    id: 'name-size-counted-before',
    summary: 'The size of what the number before counts: 培育5家超10亿元企业',
    is: ['countedBefore'],
    any: ['classed', 'noun'],
    hasNot: {
      near: /(?:给予|予以|奖励|补助|补贴|资助|发放|享受)$/u,
      beyond: /^(?:土地|用地)[^,;。、]{0,10}(?:供地|供应|出让|报批|保障|需求|收储|征收)/u,
    },
    dimensions: SIZES,
    examples: ['培育5家⟦10亿元⟧以上企业。'],
    refusals: ['培育企业5家,产值⟦10亿元⟧。', '保障7个项目⟦390亩⟧土地供地。', '每引进1家总部企业给予⟦10万元⟧奖励。'],
  },
  {
    id: 'name-class-closed',
    summary: 'A class told by a sum with a comparator behind it: 亿元以上工业项目开工率',
    is: ['money', 'closed', 'classed'],
    isNot: ['sumTaken'],
    hasNot: { beyond: /^的/u },
    examples: ['加快⟦5亿元⟧以上工业项目建设。'],
    refusals: ['完成投资⟦5亿元⟧以上。'],
  },
  {
    id: 'name-class-over',
    summary: 'A class told by more than a sum, or by a magnitude: 超10亿元企业, 百亿企业',
    is: ['money', 'classed'],
    any: ['over', 'magnitude'],
    isNot: ['sumTaken', 'reachedOver'],
    examples: ['培育超⟦10亿元⟧工业企业。'],
    refusals: ['产业规模达到⟦百亿⟧。'],
  },
  {
    id: 'name-counted-subject',
    summary: 'The count in the name of what a rate measures: 30个亿元以上项目年内开工率达到90%',
    is: ['exact', 'rateNear'],
    dimensions: COUNTS,
    has: { rateSubject: new RegExp(`^(?=.*${NAME_WORD.reached.source})[^,;。、]{2,}(?:率|比重|占比|比例|面)[^,;。、]{0,4}$`, 'u') },
    hasNot: { left: /(?:建成|培育|引进|新增|完成|打造)$/u },
    examples: ['⟦30个⟧重点项目年内开工率达到90%。'],
    refusals: ['建成⟦30个⟧项目,开工率达到90%。'],
  },
  {
    id: 'name-size-magnitude',
    summary: 'A magnitude that describes what the number before counts: 3家百亿企业',
    is: ['magnitude', 'countedBefore'],
    examples: ['建设3个⟦千人⟧社区。'],
    refusals: ['建设社区3个,居住⟦千人⟧。'],
  },
  {
    id: 'name-quoted-time',
    summary: 'A time in quotation marks is a name: “15分钟”生活圈',
    is: ['quoted'],
    dimensions: ['time'],
    examples: ['打造“⟦15分钟⟧”便民圈。'],
    refusals: ['审批时间压缩到⟦15分钟⟧。'],
  },
  {
    id: 'name-span',
    summary: 'The span in which the next number comes about: 6个月提高3.89个百分点',
    is: ['followed'],
    dimensions: ['time'],
    has: {
      beyond:
        /^(?:来|间)?(?:总共|累计|共)|^(?:来|间|内|累计)?(?:提高|增长|下降|降低|新增|完成|建成|翻|增加|减少|达到|实现|培训|培育|培养|建设|实施|打造|引进|招引|新建|改造|选派)/u,
    },
    examples: ['占比⟦6个月⟧提高3.89个百分点。'],
    refusals: ['审批时间压缩到⟦5天⟧。'],
  },
  {
    id: 'name-denominator',
    summary: 'What a quantity is counted for: 万元GDP用水量',
    is: ['magnitude', 'money'],
    has: { beyond: /^(?:GDP|国内生产总值|地区生产总值|生产总值|工业增加值|工业产值|增加值|产值|产出)/u },
    examples: ['⟦万元⟧GDP用水量下降10%。'],
    refusals: ['GDP突破⟦千亿元⟧。'],
  },
  {
    id: 'name-class-of-rate',
    summary: 'The class that a rate is about: 15岁以上人群吸烟率, 前3家企业集中度',
    is: ['followed'],
    any: ['closed', 'ranked'],
    has: { subject: /^的?[^,;。、]{1,18}(?:占比|比例|比重|率|覆盖面|集中度|拥有量|人数)/u },
    examples: ['⟦15岁⟧以上人群吸烟率降到20%。'],
    refusals: ['服务⟦15家⟧以上。'],
  },
  {
    id: 'name-per-unit',
    summary: 'The number that something falls to: 每千人床位数, 每3个村',
    is: ['followed', 'each'],
    dimensions: COUNTS,
    has: { beyond: /^[一-龥]/u },
    examples: ['每⟦3个⟧村建成1个站点。'],
    refusals: ['每年建成⟦3个⟧。'],
  },
  {
    id: 'name-per-people',
    summary: 'A magnitude of people that something falls to: 万人发明专利拥有量',
    is: ['followed', 'magnitude'],
    isNot: ['bounded'],
    dimensions: ['people', 'household'],
    has: { beyond: /^[一-龥]/u },
    hasNot: { left: NAME_WORD.reached },
    examples: ['⟦万人⟧发明专利拥有量达到15件。'],
    refusals: ['就业人数突破⟦万人⟧。'],
  },
  {
    id: 'name-per-one',
    summary: 'Each single one or each magnitude: 每万人, 每1家',
    is: ['each'],
    has: { value: /^(?:[十百千万亿]+|1|一)$/u },
    examples: ['每⟦1家⟧企业。'],
    refusals: ['每家企业⟦1万元⟧。'],
  },
  {
    id: 'name-per-word',
    summary: 'One of a kind that stands between 每 and the number: 每新增1家',
    is: ['one'],
    dimensions: COUNTS,
    has: { near: /每[^,。;、]{1,4}$/u },
    examples: ['每新增⟦1家⟧企业,奖励5万元。'],
    refusals: ['新增⟦1家⟧上市公司。'],
  },
  {
    id: 'name-magnitude',
    summary: 'A magnitude of money without a digit is a value only where something reaches it: 突破千亿元',
    is: ['magnitude', 'money'],
    isNot: ['bounded'],
    hasNot: { opened: NAME_WORD.reached, beyond: /^(?:大关|以上|(?:产业|产值)规模(?=[,。;、]|$))/u },
    examples: ['建设⟦百亿元⟧新城。'],
    refusals: ['产值突破⟦千亿元⟧。', '形成⟦千亿级⟧产业规模。'],
  },
];
