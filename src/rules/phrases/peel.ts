import { phraseTable } from '../../model/phrase-rule.js';

/**
 * Words on the two ends of a phrase that are no part of it, and words that look like these. Each reads the rest of the phrase, or the text
 * before an offset.
 */
export const PEEL = phraseTable('peel', {
  mark: {
    summary: 'A mark at the left end of a phrase',
    pattern: /^[,;:、。”)+·]/u,
    examples: [',其中', ')企业', '·智造'],
    refusals: ['企业,', '“企业'],
  },
  numbering: {
    summary: 'The number of an item at the left end: (1), 1., ①, 一是',
    pattern: /^(?:\([0-9一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.)](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十],)/u,
    examples: ['(1)规上企业', '2.规上企业', '①规上企业', '一是规上企业'],
    refusals: ['2.5亿元', '第一产业', '(含)企业'],
  },
  connective: {
    summary: 'Words that lead a phrase and belong to no field: 其中, 同时, 两年来累计, 财政每年',
    pattern: new RegExp(
      [
        '^(?:作为|年[末底](?=[一-龥]{2})|向外(?=输出|转移|输送)|之后|此后|随后|其后|[0-9一二三四五六七八九十]{1,2}年(?:来|间)?(?=累计|共|培训|新建|改造|安排|新增|建成|完成|培育|引进|投入)',
        '|其中|并且|并|同时|以及|且|还|再|另外|此外|即|到时|届时|合计|总计|总共|共计',
        '|预期|累积|每|平均(?![一-龥]{2,8}(?:年限|寿命|年龄|工资|时长|时限|时间|用时|浓度|成本))|首期|近期|远期',
        '|(?:会议|规划|纲要|建议|方案)?(?:明确)?提出|正常年景下?|可?按规定|可?按程序|是指|指|若|如果|如(?!东|皋)|将(?![军来])|把(?!关|手|控)|我们|(?:[县市区省州]级?|各级|中央',
        '|市本级)财政(?=每年|安排|统筹|投入|拨付|预算|补贴资金|补助资金|$)|依法|原则上|一般(?!及|事故|公共|企业|项目|工业|债|性|贸易|固)|预计|计划(?=新|建|培|引|实|完|到|在))',
      ].join(''),
      'u',
    ),
    examples: [
      '其中规上企业',
      '三年累计培训',
      '县财政安排',
      '计划新建',
      '一般不超过',
      '规划提出工业增加值',
      '正常年景下粮食产量',
      '向外输出劳务',
    ],
    refusals: ['一般公共预算收入', '将来', '把关人员', '计划总投资', '县财政收入'],
  },
  capBeforeVerb: {
    summary: 'A cap that leads the verb of giving: 最高可申请, 最长可免租, 最高给予',
    pattern: /^最(?:高|多|长|大)(?:可以?|(?=给予|予以|享受|补贴|补助|奖励|资助|支持|免))/u,
    examples: ['最高可申请', '最长可免租', '最高给予'],
    refusals: ['最高水平', '最长隧道'],
  },
  everyOf: {
    summary: '每 with a noun of its own: 每户, 每个村 are subjects',
    pattern: /^每[一-龥]/u,
    examples: ['每户补助', '每个村'],
    refusals: ['每10', '户每'],
  },
  comingTerm: { summary: '即 in 即日期, 即时期', pattern: /^即[一-龥]期/u, examples: ['即到期'], refusals: ['即企业', '即期'] },
  ensureInNoun: {
    summary: 'What makes a noun of 保证: 保证金, 保证率',
    pattern: /^(?:率|金|书|人|房)/u,
    examples: ['金返还', '率'],
    refusals: ['企业', '供电保证率'],
  },
  regionInNoun: {
    summary: 'What makes an adjective of a word of region: 全国性, 全省范围',
    pattern: /^(?:性|级|化|范围)/u,
    examples: ['性展会', '范围内'],
    refusals: ['规上企业', '一级'],
  },
  titleOfNation: {
    summary: 'A title that the nation gives: 全国 is part of the name (全国文明村, 全国百强县)',
    pattern:
      /^(?:文明(?!程度|素质)|百强|劳模|劳动模范|五一|三八|双拥|卫生(?:城|县|镇|乡|村)|重点(?:镇|文物|实验)|(?:[一-龥]{0,6})(?:示范|先进|试点)(?:[县市区镇乡村单集个企]|工程|基地))/u,
    examples: ['文明村', '百强县', '乡村治理示范村'],
    refusals: ['规上企业', '文明程度', '平均水平'],
  },
  ofTown: {
    summary: 'Where in the place, said before a word of all: 市区累计提供住房800套',
    pattern: /^(?:中心城区|主城区|市区|城区|县城|镇区|园区)(?=累计|合计|共|每年|年均)/u,
    examples: ['市区累计', '主城区每年'],
    refusals: ['市区绿化率', '园区企业'],
  },
  steady: {
    summary: 'A verb that keeps a value, which at the left end may govern a noun: 保持, 稳定',
    pattern: /^(?:保持|稳定)/u,
    examples: ['保持', '稳定在'],
    refusals: ['达到', '维持在'],
  },
  keptAt: {
    summary: 'What a verb of keeping holds at a value: 保持粮食播种面积在(639万亩以上). What it keeps is the statistic, and it no deed',
    pattern: /^[一-龥A-Z]{2,24}(?<!存|现|潜|内|外|正|实)在$/u,
    examples: ['粮食播种面积在', '城镇调查失业率在'],
    refusals: ['就业岗位', '在', '大局的存在'],
  },
  article: {
    summary: 'Small words between a verb of doing and its object: 建成了, 培育一批, 打造成为',
    pattern: /^(?:了|一批|若干|为(?![了民])|成为)/u,
    examples: ['了园区', '一批企业', '成为企业'],
    refusals: ['为民服务中心', '园区'],
  },
  noObject: {
    summary: 'What follows 争取 where it is a word of striving: a number, a time, a verb (争取到2025年, 争取新增)',
    pattern: /^[0-9一二三四五六七八九十到全在使本每用将]|^(?:更多|年|实现|达|突破|新)/u,
    examples: ['到2025年', '20', '新增企业', '突破'],
    refusals: ['上级资金', '中央投资'],
  },
  resultAhead: {
    summary: 'What follows 争取 where what is counted is to do something itself: 争取防洪堤等10个项目入库',
    pattern:
      /^[^,;。]{2,36}?[0-9一二三四五六七八九十][个家项条处户][^,;。、]{0,8}(?<![已经])(?:入库|入选|获批|落地|开工|投产|竣工|上市|挂牌|获评)/u,
    examples: ['防洪堤等10个项目入库', '上级支持的3家企业上市'],
    refusals: ['上级资金3亿元', '2个已获批的开采区指标'],
  },
  perUnit: {
    summary: 'The denominator between a verb of reaching and its number: 降到每公斤18元',
    pattern: /每(?:公斤|千克|斤|吨|亩|公顷|度|千瓦时|立方米|平方米|公里|人|户|件|台|辆)$/u,
    examples: ['成本降到每公斤', '达到每人'],
    refusals: ['每个', '每公斤成本'],
  },
  naturalGrowth: {
    summary: 'A rate of growth that is a statistic of its own: 人口自然增长率',
    pattern: /自然增长率$/u,
    examples: ['人口自然增长率'],
    refusals: ['增加值增长率'],
  },
  rankChange: {
    summary: 'A change of rank, whose number is places and no count: 排名提升5位',
    pattern: /(?:排名|位次|名次)(?:提升|上升|前移|前进|提高)$/u,
    examples: ['全国排名提升', '位次前移'],
    refusals: ['能力提升', '排名'],
  },
  countChange: {
    summary: 'A change of things counted by an amount: 人数减少20人',
    pattern: /(?:增加|减少|增长|下降)$/u,
    examples: ['企业增加', '人数减少'],
    refusals: ['能力提升', '增加值'],
  },
  amountChange: {
    summary: 'A change of what is measured by an amount: 面积增加1平方米, 位次前移3位',
    pattern: /(?:增加|减少|增长|下降|提高|提升|上升|前移|前进|后移|降低|缩短|延长)$/u,
    examples: ['人均面积增加', '时间缩短', '位次前移'],
    refusals: ['增加值', '扩大'],
  },
  upward: {
    summary: 'A change that adds',
    pattern: /^(?:增|提|上|前|延)/u,
    examples: ['增加', '提高', '前移', '延长'],
    refusals: ['减少', '缩短'],
  },
  downward: {
    summary: 'A change that takes away',
    pattern: /^[减下降缩后]/u,
    examples: ['减少', '下降', '缩短'],
    refusals: ['增加', '提高'],
  },
  reachInWord: {
    summary: 'The last letter of a noun or adverb that reads like a verb of reaching: 存在, 独占, 签到, 作为',
    pattern:
      /(?:[作成行认因以]为|[但可只于]是|[甚以直]至|[得感想看遇受]到|[存现所实内潜正旨]在|[独侵抢多]占|[赶反]超|[发表到传抵通]达|[公总]共|不仅|[促即大天行]使|[转出]让)$/u,
    examples: ['作为', '但是', '存在', '独占', '发达', '公共', '不仅', '出让'],
    refusals: ['率为', '量达', '额占', '依按'],
  },
  havingInWord: {
    summary: 'The letter before 有 or 含 that makes one word with it: 所有, 国有, 富含',
    pattern: /[所共国公专持享占含富拥]/u,
    examples: ['所', '国', '拥'],
    refusals: ['县', '现'],
  },
  each: {
    summary: '均, 都 or 各 between a noun and its number',
    pattern: /[均都各]$/u,
    examples: ['产值均', '增速都'],
    refusals: ['产值', '均衡'],
  },
  perHead: {
    summary: '均 as the last letter of a noun: 年均, 人均, 亩均',
    pattern: /(?:[年人户亩地平]均)$/u,
    examples: ['产值年均', '人均'],
    refusals: ['产值均', '两率均'],
  },
  perStep: {
    summary: '每 before a verb of reaching: 零售额每实现3000万元',
    pattern: /[额量值入率数业]每$/u,
    examples: ['零售额每', '营业收入每'],
    refusals: ['每', '零售额'],
  },
  boundAhead: {
    summary: 'A bound right behind 均 or 都: 参展企业均超过300家',
    pattern: /^(?:超|突破|高于|低于|不[低少超高]|控制|保持)/u,
    examples: ['超过', '不低', '控制'],
    refusals: ['达到', '衡发'],
  },
  mustAfterMeasure: {
    summary: 'A word of obligation right behind a measure: 增长率须, 投资额应',
    pattern: /[率值量额度数重][须应可要]$/u,
    examples: ['增长率须', '投资额应'],
    refusals: ['企业应', '增长率'],
  },
  fillerBefore: {
    summary: 'Words right before a number that belong to no field: 总体, 合计, 原则上, 每年, 继续',
    pattern:
      /(?:首批|可比|同口径|总体|整体|继续|基本|再|均|都|总共|共|合计|总|一般|原则上|预计|分别|要|应|可|各|每年|平均|每|首期|仅|须|达|另|又)$/u,
    examples: ['总体', '原则上', '业每年', '业再', '量继续'],
    refusals: ['企业', '总量'],
  },
  givesSum: {
    summary: 'A verb of giving right before a sum, with a cap on either side of it: 最高奖励, 补助不超过',
    pattern:
      /(?:最高|最多|上限)?(?:可|再|另|给予)?((?<=再|最高|各|分别)[奖补]|奖励|补助|补贴|资助|支持|奖补|扶持|返还|补偿)(?:最高|最多|不超过|上限为?)?$/u,
    examples: ['单个项目最高支持', '每家奖励', '补助不超过'],
    refusals: ['奖励资金', '获奖', '最高'],
  },
  capAhead: {
    summary: 'A cap right behind a word of giving, which is a noun then: 单个项目支持最高',
    pattern: /^(?:最[高多]|不超过|不高于|上限)/u,
    examples: ['最高不', '不超过'],
    refusals: ['支持最', '5万'],
  },
  gradeWord: {
    summary: '等 as a letter of the word: 高等, 同等, 二等',
    pattern: /(?:[同高中初上下优一二三四平对相均]等)$/u,
    examples: ['高等', '二等'],
    refusals: ['园区等', '企业等'],
  },
});
