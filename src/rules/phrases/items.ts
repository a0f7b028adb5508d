import { phraseTable } from '../../model/phrase-rule.js';

/** Words around the times of a phrase and before its number. Each reads the text from its place on, or the part that it names. */
export const ITEM = phraseTable('item', {
  onlyCompared: {
    summary: 'Whom a value is compared with, which names nothing that is measured: 高于全省1.2个百分点, 增速比全市平均水平高2个百分点',
    pattern:
      /^(?:增速|增幅|增长率)?(?:比|较|高于|快于|低于|领先)?(?:全[国省市区县州旗]|[省市]级?平均|全自治区|长三角)(?:平均)?(?:水平|增速)?(?:高|低|快|慢)?出?$/u,
    examples: ['全省', '增速比全市平均水平高', '高于全国'],
    refusals: ['全省总量', '增速', '排名全市'],
  },
  takesShare: {
    summary: 'A share of a whole by its verb, which belongs to what has the share: 支出16亿元,占一般公共预算支出的76%',
    pattern: /^占(?!比|地(?!区|方)|用)[一-龥]/u,
    examples: ['占一般公共预算支出'],
    refusals: ['占比', '研发投入', '强占地'],
  },
  spends: {
    summary: 'A verb of spending right before a sum, behind which the deed stands: 投资6亿元实施改造工程',
    pattern: /(?:投资|投入(?:资金)?)(?:约|近|超)?$/u,
    examples: ['总投资', '累计投入资金'],
    refusals: ['投资建设', '产值'],
  },
  yearDegree: {
    summary: '度 behind a year belongs to the time: 2025年度',
    pattern: /^度(?!假)/u,
    examples: ['度', '度新'],
    refusals: ['度假', '底'],
  },
  baselineTail: {
    summary: 'What belongs to a baseline behind its year: 年的基础上, 相比',
    pattern: /^(?=年|水平|的|基|相比|比|末)(?:年)?(?:水平)?(?:的)?(?:基础上|基数上|相比|比|末)?/u,
    examples: ['年的基础上增长', '相比增长', '末下降'],
    refusals: ['增长', '下降'],
  },
  giver: {
    summary: 'Somebody who gives opens the phrase: 国有园区减免小微企业3个月房租',
    pattern: /^[^,;。、]{2,14}?(?=(?:给予|减免|免收|发放)[^,;。])/u,
    examples: ['国有园区减免小微企业', '区财政给予企业'],
    refusals: ['给予企业', '减免小微企业', '企业、园区给予'],
  },
  measureEnd: {
    summary: 'The end of a phrase that names a measure: 算力券金额',
    pattern: /(?:额|率|量|数|值|比例|比重)$/u,
    examples: ['兑付算力券金额', '转化率'],
    refusals: ['高新技术企业', '数字园区'],
  },
  measuredNoun: {
    summary: 'The end of a noun that is a measure itself: what stands before it is no verb of doing',
    pattern: /(?:额|量|率|值|数|度|收入|人次|产值|面积|规模|余额|强度|比重|比例|投资|税收|利润)$/u,
    examples: ['过夜游客人次', '固定资产投资'],
    refusals: ['过夜游客', '投资者'],
  },
  wholeYear: {
    summary: 'A stretch of the year that only says when: 年内, 全年',
    pattern: /^(?:年内|今年|全年|当年|本年|年度)/u,
    examples: ['年内', '今年', '全年'],
    refusals: ['五年内', '2025年'],
  },
  distributive: {
    summary: 'A subject that stands for each of a kind: 每个集聚区, 各产业园, 同一企业',
    pattern: /^(?:每(?:个|家|人|户|名|处|项|条|村|镇|县|区|座|批|辆)|单(?:个|家|户)|各(?:产业|工业|园|集聚|企|单位|类)|同一)/u,
    examples: ['每个集聚区', '单个项目', '各园区', '同一企业'],
    refusals: ['各地', '单位', '每年'],
  },
  bareDistributive: {
    summary: 'A distributive subject without a noun of its own: 每人, 每家企业',
    pattern: /^每[个家人户名项位](?:[A-Za-z]{1,6}|企业|项目|单位)?$/u,
    examples: ['每人', '每家OPC', '每个项目'],
    refusals: ['每个集聚区', '每人补助'],
  },
  attributive: {
    summary: 'Words of rank and kind before a number inside its phrase: 县级2.5万平方米科技企业孵化器',
    pattern: new RegExp(
      [
        '(?:^[省市县区]{2,3}|^在建|[国省市县区州厅部]{1,4}级|国家级|世界级|一次性|新型|大型|中型|小型|各级|各类|首批|重大|重点|优质|高端',
        '|规模化|标准化|智能化|标准|高标准|专业|综合|现代|新增|免费)(?:及以上|以上)?(?:的)?$',
      ].join(''),
      'u',
    ),
    examples: ['县级', '一次性', '省级以上'],
    refusals: ['县级企业', '升级'],
  },
  qualifying: {
    summary:
      'A short phrase that ends in 的 and qualifies what is counted behind the number: 具有推广效应的100个产品; no sum of the things counted',
    pattern: /^(?![这那除而特被由在])(?!.*(?:[0-9是所的]|总投资|总面积|我们|大家|投资.{0,4}亿))[一-龥“”A-Za-z]{2,12}$/u,
    examples: ['具有推广效应', '新谋划', '市政府承诺'],
    refusals: ['总投资141亿元', '这是当前妨碍效益提高', '大家所知道'],
  },
  shareOfWhole: {
    summary: 'A share of a whole, which is measured itself: 占GDP的2.8%',
    pattern: /^占(?![比补用道]|地(?![区方]))[A-Za-z一-龥]{2,16}$/u,
    examples: ['占GDP', '占全市经济总量'],
    refusals: ['研发投入', '占比'],
  },
  drawn: {
    summary: 'Verbs of drawing and paying out, which are deeds even before a measure',
    pattern: /申领|兑付|发放|申请|领取/u,
    examples: ['申领和兑付'],
    refusals: ['接待', '完成'],
  },
  reachingAtNumber: {
    summary: 'A comparator that is a verb of reaching, so that no other verb is carried over: 突破, 压缩至, 控制在',
    pattern: /(?:突破|超过|超|迈上|高于|低于|(?:压缩|缩短|压减|减少|精简)[到至]|控制在|限制在|降[到至低])$/u,
    examples: ['突破', '压缩至', '控制在'],
    refusals: ['不少于', '约', '压缩'],
  },
  onBasis: {
    summary: 'A basis at the end of a phrase: 在现有基础上',
    pattern: /在[^,;。]{1,8}基础上$/u,
    examples: ['产值在上年基础上'],
    refusals: ['在上年基础上增长', '基础上'],
  },
});

/** Words behind the number. Each reads the text behind it. */
export const TAIL = phraseTable('tail', {
  joinsTime: {
    summary: 'What leads over to a time behind the number and belongs to neither: 或, 并',
    pattern: /(?:或|并|和|或者)[一-龥]{0,4}$/u,
    examples: ['万元或', '企业并力争'],
    refusals: ['企业', '并实现更大规模发展'],
  },
  noteMark: {
    summary: 'The mark of a note behind the number: 300家①, 120家[1], 15个¹',
    pattern: /^(?:[①-⑳¹²³⁴-⁹]|[[〔][0-9]{1,2}[\]〕])/u,
    examples: ['①', '[1],', '¹'],
    refusals: ['企业①', '(含)', '[含]'],
  },
  nextPhrase: {
    summary: 'What follows the number is another phrase, or nothing: 且, 并, 共计',
    pattern: /^(?:且|并且|并(?!购|网|轨|联)|以及|(?:总共|共计|共有|共|合计|总计)(?:约|达|为)?$)/u,
    examples: ['且税收', '并建成', '共计约'],
    refusals: ['并购项目', '共享单车', '并网'],
  },
  growth: {
    summary: 'The growth that a rate before it is of: 保持8%以上的增长, 两位数增长',
    pattern: /^的?(?:中高速|较快|快速|高速|稳定|平稳|正)?(?:增长|增速|增幅|增长率)$/u,
    examples: ['的增长', '增长', '增速', '的较快增长'],
    refusals: ['增长点', '的增长企业', '增加值'],
  },
  vagueMore: {
    summary: 'More of something that is not counted, behind what is: 3名讲解员以及一定数量的志愿者',
    pattern:
      /(?:以及|及|和|与|并)(?:配备|设置|配套)?(?:一定(?:数量|比例)?|若干[名个]?|相应(?:数量)?|适量|适当|足够|必要)的?[^,;。]{2,40}$/u,
    examples: ['讲解员以及一定数量的志愿者', '设备和若干配套'],
    refusals: ['讲解员和志愿者', '一定数量的志愿者'],
  },
  adverbInside: {
    summary: 'When or how soon the thing counted does something, between it and its verb: 项目尽快开工',
    pattern:
      /(?<=[一-龥]{2})(?:尽快|尽早|早日|及早|如期|按期|按时|陆续|相继|顺利|(?<![0-9一二三四五六七八九十两半])年内)(?=[一-龥]{2,6}$)/u,
    examples: ['项目尽快开工', '园区如期建成投用'],
    refusals: ['尽快开工', '项目开工'],
  },
  shareWord: {
    summary: 'The word for the share that is given, which names nothing: 按30%的比例给予补贴',
    pattern: /^的?(?:比例|标准|额度|幅度|力度)(?=给予|给于|予以|享受|奖励|补助|补贴|资助|发放|安排|支持|减免|返还|贴息|[,。;]|$)/u,
    examples: ['的比例给予补贴', '标准发放', '的幅度'],
    refusals: ['的比例构成', '标准厂房'],
  },
  as: {
    summary: 'What an amount is used as',
    pattern: /^(?:作为|用作|设为)/u,
    examples: ['作为专项经费', '用作'],
    refusals: ['用于', '专项经费'],
  },
  closer: {
    summary: 'What only closes a phrase: 大关, 准入标准, 的奋斗目标, 台阶, (按增长6%)安排',
    pattern:
      /^(?:大关|规模|区间|的?(?:准入)?(?:标准|制度|门槛|条件|要求)|(?:的)?(?:奋斗)?目标(?:任务)?|新?台阶|安排|掌握|考虑|关口|任务|较[高低]水平|[^,。;]{0,6}水平)$/u,
    examples: ['大关', '的目标', '新台阶', '全省先进水平', '安排'],
    refusals: ['标准厂房', '目标企业', '水平提升', '安排资金'],
  },
  givingVerb: {
    summary: 'A verb of giving behind the number whose object is the gift: 奖励企业',
    pattern: /^(?:奖励|补助|补贴|资助)(?!支持|资金|标准|政策|经费|力度|办法|金)[一-龥]{2}/u,
    examples: ['奖励企业', '补贴租金'],
    refusals: ['奖励资金', '补贴', '给予奖励'],
  },
  giving: {
    summary: 'What is done with an amount: it is given, paid, waived',
    pattern: /^(?:给予|给于|予以|享受|实行|执行|补助|补贴|奖励|资助|安排|拨付|发放|支持|兑现|兑付|返还|减免)/u,
    examples: ['给予补助', '予以奖励', '减免'],
    refusals: ['用于建设', '的补助'],
  },
  gift: {
    summary: 'The gift behind the number: 20%奖励',
    pattern: /^(?:奖励|补助|补贴|资助)/u,
    examples: ['奖励', '补贴资金'],
    refusals: ['给予奖励', '支持'],
  },
  givesObject: {
    summary: 'A verb behind the number that takes the gift as its object: 按20%给予补助',
    pattern: /^(?:给予|给于|予以|享受|实行|执行|发放|安排|拨付|支持|兑现|返还|减免)/u,
    examples: ['给予补助', '发放补贴'],
    refusals: ['奖励', '补助资金'],
  },
  newVerbPhrase: {
    summary: 'A verb phrase of its own that opens with a quoted name: 100个场景打造“双百”工程',
    pattern: /(?<=[一-龥]{2})(?:打造|构建|形成|实施|开展|推动|创建)“/u,
    examples: ['场景打造“双百”工程'],
    refusals: ['打造“双百”工程', '场景打造工程'],
  },
  reached: {
    summary: 'A verb of reaching at the end belongs to the next number: 企业产值超过',
    pattern: /(?:达到|达|超过|突破|不低于|控制在|实现)$/u,
    examples: ['企业产值超过', '园区面积达', '产业集群实现'],
    refusals: ['达标', '超过标准'],
  },
});
