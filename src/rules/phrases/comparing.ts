import { phraseTable } from '../../model/phrase-rule.js';

const MARK = '(?:省|市|县|区|旗|州|盟)';
const BODY = '(?:局|办|委|中心|公司|集团|办公室|委员会|领导小组|专班)';

/** Words that comparing needs: what all names have, sizes, stages of things, a plan's words for its own place. */
export const COMPARING = phraseTable('comparing', {
  tier: {
    summary: 'A tier as a sum: 千亿级, 五百亿级',
    pattern: /^(\d+(?:\.\d+)?|[一二两三四五六七八九十百千]*?)([十百千]?[万亿]{1,2})(?:元)?级?$/u,
    examples: ['千亿级', '五百亿级', '100亿元'],
    refusals: ['国家级', '亿元以上'],
  },
  timeAlone: {
    summary: 'A time, which is no thing',
    pattern: /^(?:到|至)?\d{4}年(?:底|末|初)?$/u,
    examples: ['到2025年', '2025年底'],
    refusals: ['2025年产值'],
  },
  beforeVerb: {
    summary: 'Words between a subject and its verb',
    pattern: /^(?:分别|将|拟|再|先|可|要)/u,
    examples: ['分别达到', '将提高到'],
    refusals: ['达到', '提高'],
  },
  perYuan: {
    summary: 'A unit counted for each yuan: 吨标准煤/元',
    pattern: /(?<=[^元])\/元$/u,
    examples: ['吨标准煤/元'],
    refusals: ['元/亩', '元/元'],
  },
  since: {
    summary: 'The word of comparison before a base: 较2020年',
    pattern: /^[较比]/u,
    examples: ['较2020年', '比上年'],
    refusals: ['2020年', '同比'],
  },
  lastYear: {
    summary: 'The year before, as a base: 去年, 上年, 上一年度同期',
    pattern: /^(?:去|上|上一)年度?(?:同期|实绩|实际)?$/u,
    examples: ['去年', '上年', '上一年度', '上年同期'],
    refusals: ['上半年', '2020年', '上年末'],
  },
  yearTail: {
    summary: 'The word behind a year: 2020年底',
    pattern: /年底?$/u,
    examples: ['2020年', '2020年底'],
    refusals: ['2020', '年产'],
  },
  magnitude: {
    summary: 'The magnitude before a unit: 亿斤, 万人次, 百公里',
    pattern: /^[百千万亿]+(?=.)/u,
    examples: ['亿斤', '万人次', '千万元'],
    refusals: ['斤', '万'],
  },
  byWhat: {
    summary: 'What a registry name says it is split by: 企业(按规模)',
    pattern: /\(按[^()]{1,6}\)$/u,
    examples: ['企业(按规模)'],
    refusals: ['企业(规上)', '按规模'],
  },
  industryHead: {
    summary: 'The industry that an indicator begins with',
    pattern: /^.{2,14}?(?:产业|行业)/u,
    examples: ['汽车产业产值', '纺织行业'],
    refusals: ['产业产值', '汽车产值'],
  },
  industryWords: {
    summary: 'The words of industry, size and year in the name of one',
    pattern: /产业集群|集群|产业|行业|规模|年?产值|年/gu,
    examples: ['汽车产业集群', '年产值'],
    refusals: ['汽车'],
  },
  ownRegion: {
    summary: 'The whole place before a name that goes on: 全县工业',
    pattern: /^(?:全县|全市|全区|全省|我县|我市|我区|全社会)(?=.{2})/u,
    examples: ['全县工业', '全社会用电量'],
    refusals: ['全县', '县域经济'],
  },
  grade: {
    summary: 'The grade that a name begins with: 省级以上',
    pattern: /^(?:世界|国际|国家|省部|省|地市|市|县|区)级(?:(?:及|或)?以上)?的?/u,
    examples: ['省级以上平台', '国家级的'],
    refusals: ['省平台', '以上平台'],
  },
  counting: {
    summary: "Words behind a count's name that add nothing",
    pattern: /(?:拥有量|保有量|总量|总数|数量|家数|个数|户数)$/u,
    examples: ['企业数量', '汽车保有量'],
    refusals: ['企业', '数量级'],
  },
  smallWord: {
    summary: 'Single characters that are words of their own; any other one makes another word: 工业, 轻工业',
    pattern: /^[年月总拟将还各新]$/u,
    examples: ['年', '总', '新'],
    refusals: ['轻', '农'],
  },
  joint: {
    summary: 'What joins a further member to a name',
    pattern: /[和与及或、,;]/u,
    examples: ['和', 'A、B'],
    refusals: ['的', '省级'],
  },
  sizeInName: {
    summary:
      'A numeral inside a name, with what is counted or bounded by it; 一 to 十 only before a magnitude or a class: 一体化, 三方 are words',
    pattern: new RegExp(
      [
        String.raw`(?:\d+(?:\.\d+)?(?:[-—–~]\d+(?:\.\d+)?)?|[一二两三四五六七八九十百千]{0,3}(?=[万亿][元级吨人]?))`,
        '[百千]?[万亿]*(?:元|级|亩|平方米|平方公里|公顷|人|X)?(?:及以上|以上|以下|以内)?',
      ].join(''),
      'gu',
    ),
    examples: ['10亿元以上项目', '省151专家', '亿元企业'],
    refusals: ['一体化', '三方'],
  },
  removes: {
    summary: 'Verbs that do away with a thing: 关闭15家',
    pattern: /关闭|关停|退出|淘汰|拆除|取缔|清退|腾退|压减|削减|减少|扫除|消除/u,
    examples: ['关闭', '淘汰落后'],
    refusals: ['新建', '改造'],
  },
  adds: {
    summary: 'Verbs of adding on top of an amount',
    pattern: /^(?:再|继续)?(?:增加|追加|增拨|增投)/u,
    examples: ['增加', '再追加'],
    refusals: ['新增', '安排'],
  },
  builds: {
    summary: 'Verbs that make what was not there',
    pattern: /新建|建成|建设/u,
    examples: ['新建', '开工建设'],
    refusals: ['改造', '培育'],
  },
  improves: {
    summary: 'Verbs that take in what is there already',
    pattern: /改造|改建|改扩建|扩建|扩容|提升|升级|整治|更新|修复|盘活/u,
    examples: ['改造提升', '盘活'],
    refusals: ['新建', '实施'],
  },
  completed: {
    summary: 'Verbs of a stage: completed',
    pattern: /投产|竣工|达产|投用|投入使用/u,
    examples: ['竣工投产', '投入使用'],
    refusals: ['开工', '投入'],
  },
  started: {
    summary: 'Verbs of a stage: started',
    pattern: /开工|动工|动建/u,
    examples: ['开工建设', '动建'],
    refusals: ['竣工', '推进建设'],
  },
  attracted: { summary: 'Verbs of a stage: attracted', pattern: /签约|引进|招引/u, examples: ['签约', '引进'], refusals: ['引导', '培育'] },
  won: {
    summary: 'Verbs of a stage: a title won',
    pattern: /获得|获批|获评|入选|列入|通过/u,
    examples: ['获评', '入选'],
    refusals: ['申报', '争取'],
  },
  applied: {
    summary: 'Verbs of a stage: a title applied for',
    pattern: /申报|申请|推荐/u,
    examples: ['申报', '推荐申请'],
    refusals: ['获批', '认定'],
  },
  thisYear: {
    summary: 'Words of a target of one year',
    pattern: /今年|全年|当年|本年/u,
    examples: ['今年', '全年'],
    refusals: ['每年', '到2025年'],
  },
  numbersOfTitle: {
    summary: 'Numbers, years and brackets in a title, without which it says what kind of plan it is',
    pattern: /[\d０-９〇一二三四五六七八九十年—\-()（）“”]/gu,
    examples: ['2023年工作报告', '“十四五”规划'],
    refusals: ['工作报告'],
  },
  revision: {
    summary: 'Words of a title that call the plan a revision of an earlier one: 2024年修订, 修编, 中期调整',
    pattern: /(?:中期)?(?:修订|修编|修改|调整)(?:稿|版|本|方案)?(?!完善)/gu,
    examples: ['2024年修订', '规划纲要中期调整方案', '修编'],
    refusals: ['实施方案', '修复治理规划'],
  },
  placeInTitle: {
    summary: 'A title that names its place before the kind of document: 青榆县政府工作报告, 国务院政府工作报告',
    pattern: /^(?:国务院|全国|中华人民共和国|中国|[一-龥]{1,12}?(?:省|市|县|区|旗|自治州|地区|盟|镇|乡|街道|新区|开发区))(?!场)(?=.{2})/u,
    examples: ['青榆县政府工作报告', '国务院政府工作报告', '高新技术产业开发区工作报告'],
    refusals: ['政府工作报告', '十四五规划纲要'],
  },
  headingFrame: {
    summary: "The words around a heading's number: 第三章 is 三",
    pattern: /^第|[章节条编篇]$/gu,
    examples: ['第三章', '三节'],
    refusals: ['三', '章三'],
  },
  numberedTask: {
    summary: "The number before a task's title: 1, (2), （三）, 专栏1",
    pattern: /^(?<number>[(（]?[\d一二三四五六七八九十百.]{1,6}[)）]?、?|——|第.{1,4}[章节条]|专栏\S{0,3})\s+(?<title>.+)$/su,
    examples: ['1 培育企业', '（三） 优化服务', '专栏1 重点项目'],
    refusals: ['培育企业', '1培育企业'],
  },
  allTownships: {
    summary: "All of a place's townships together: 各镇乡街道, 各乡镇(街道)",
    pattern: /^各(?=.{0,6}[镇乡街]).{1,16}$/u,
    examples: ['各镇乡街道', '各乡镇(街道)'],
    refusals: ['各有关单位', '石浦镇'],
  },
  levelOfBody: {
    summary: 'The level that a body is named with: 县经信局; not that of 县委',
    pattern: /^[省市县区旗州](?=[^委].)/u,
    examples: ['县经信局', '市商务局'],
    refusals: ['县委办', '经信局'],
  },
  formula: {
    summary: 'Phrases that every plan of these years says in the same words: guiding thought, congresses, the standing formulas of policy',
    pattern: new RegExp(
      [
        '习近平|中国特色社会主义|党的(?:十[七八九]|二十)[大届]|[一二三四五六]中全会|新发展(?:理念|阶段|格局)|高质量发展为(?:主题|主线)',
        '供给侧结构性改革|两个(?:确立|维护)|四个(?:意识|自信|全面)|八八战略|以人民为中心|稳中求进|创新、协调、绿色、开放、共享',
      ].join('|'),
      'u',
    ),
    examples: ['深入贯彻党的二十大精神', '立足新发展阶段'],
    refusals: ['培育龙头企业', '高质量发展'],
  },
  ceremony: {
    summary:
      'What a report says because it is one: its opening, thanks and calls, who supervises, resolutions of congresses; and the ' +
      'guiding thought of earlier years',
    pattern: new RegExp(
      [
        '^(?:现在,?)?(?:请允许)?我(?:谨)?(?:代表|受).{0,20}(?:政府|委托|国务院)|请予?(?:审议|审查)|提出(?:宝贵)?意见$',
        '(?:表示|致以)(?:最|深深的)?(?:衷心|崇高|诚挚|亲切|热烈|真诚)|^向.{0,40}(?:代表|委员|党派|团体|解放军|武警|官兵|同胞|老同志|人士)',
        '(?:人大|政协).{0,14}监督|人大.{1,6}次会议(?:确定|通过|批准)|人民代表大会.{1,9}次会议',
        '[党省市县区]委.{0,14}(?:正确领导|坚强领导|领导下)|邓小平理论|“?三个代表”?|科学发展观|毛泽东思想',
      ].join('|'),
      'u',
    ),
    examples: [
      '现在,我代表市人民政府',
      '请予审议',
      '向人大代表、政协委员',
      '表示衷心的感谢',
      '较好地完成了省十届人大一次会议确定的目标任务',
      '在市委的坚强领导下',
    ],
    refusals: ['向企业提供贷款', '培育龙头企业', '代表性企业达到5家', '完成上级下达任务'],
  },
  time: {
    summary: 'Dates and periods: 2025年, 2023-2027年, “十四五”; an amount of years (5年内) is a number',
    pattern: new RegExp(
      [
        String.raw`(?<!\d)(?:19|20)\d{2}(?:年?[-—–~～至到]{1,2}(?:19|20)\d{2})?年(?:\d{1,2}月(?:\d{1,2}日)?)?`,
        '“?十[一二三四五六]五”?(?!年)',
      ].join('|'),
      'gu',
    ),
    examples: ['2025年', '2023-2027年', '“十四五”', '2025年6月30日'],
    refusals: ['5年内', '十五年'],
  },
  ownPlace: {
    summary: "A plan's words for its own place: 全县, 我区; not 区域, 市场",
    pattern: new RegExp(`[全我本]${MARK}(?![域块位间场])`, 'gu'),
    examples: ['全县', '我区'],
    refusals: ['全区域', '县域'],
  },
  ownLevel: {
    summary: "A place's level before 级: 县级",
    pattern: /(?:县|旗|市|(?<!\p{Script=Han})区)(?=级(?!别))/gu,
    examples: ['县级', '市级'],
    refusals: ['园区级', '市级别'],
  },
  strongPlace: {
    summary: 'A place that is to be strong in something: 质量强县',
    pattern: new RegExp(`(?<=[\\p{Script=Han}“][强兴])${MARK}(?![域块位间场])`, 'gu'),
    examples: ['质量强县', '工业强市'],
    refusals: ['强县', '县域'],
  },
  insidePlace: {
    summary: 'Inside or outside the place: 县内, 区外; not 园区内',
    pattern: /(?:县|旗|(?<![园社景矿湾山厂库林校片街发范税新城作验聚能港地郊])区)(?=[内外](?!部))/gu,
    examples: ['做强县内产业', '区外企业'],
    refusals: ['园区内', '县内部'],
  },
  bodyOfPlace: {
    summary: "A body of the place's own: 县经信局",
    pattern: new RegExp(String.raw`(?<=^|[,;:、(由])[县区市旗](?=\p{Script=Han}{1,14}${BODY})`, 'gu'),
    examples: ['县经信局', '由区发改局'],
    refusals: ['全县经信局', '县城'],
  },
});
