import type { DecidedRule, Rule } from '../model/rule.js';

/**
 * Rules for attributions: the words by which a plan says who answers for a task (codebook §4). Patterns are read against
 * a view's folded text. Which stretch is an attribution and how its list is parted is the engine's (extract/responsibilities).
 */
export type Role = 'lead' | 'responsible' | 'cooperating' | 'leader';

/**
 * What the key word of a label or of a closing verb says of the role. `guide` stands for 指导 and is read in one way everywhere (brackets,
 * labels, columns): cooperating where another unit of the attribution or the row leads or is responsible, else responsible. The codebook
 * names 牵头, 责任, 配合 and 牵头领导; the others are their usual variants in plans (主办/承办/协办 of 公文处理, 参与, 参加).
 */
export const ROLE_OF_WORD: Readonly<Record<string, Role | 'guide'>> = {
  牵头: 'lead',
  主办: 'lead',
  总牵头: 'lead',
  责任: 'responsible',
  主责: 'responsible',
  主体责任: 'responsible',
  负责: 'responsible',
  承办: 'responsible',
  落实: 'responsible',
  实施: 'responsible',
  执行: 'responsible',
  推进: 'responsible',
  承担: 'responsible',
  主管: 'responsible',
  组织: 'responsible',
  建设: 'responsible',
  组织实施: 'responsible',
  配合: 'cooperating',
  协办: 'cooperating',
  协同: 'cooperating',
  协助: 'cooperating',
  协作: 'cooperating',
  参与: 'cooperating',
  参加: 'cooperating',
  支持: 'cooperating',
  会办: 'cooperating',
  会同: 'cooperating',
  协调: 'cooperating',
  指导: 'guide',
};

export const ATTRIBUTION_FRAGMENTS: Readonly<Record<string, string>> = {
  /** key words of a label that names bodies */
  KEY: '牵头|主办|责任|主责|负责|承办|落实|实施|执行|推进|承担|主管|配合|协办|协同|协助|协作|参与|参加|支持|会办|指导',
  BODIES: '单位|部门|主体|机构|机关|处室|科室',
  OFFICIALS: '领导|责任人|负责人|牵头人',
  LEVEL: '国家|省|市|州|盟|县|区|旗|镇|乡|街道',
  /** how the name of a body begins: with a level, a head of a group, or 国家, 中国, 团, 自治区 */
  NAME_START: '[省市县区州盟旗镇乡各有相国中团自兵人]',
  AGENCY: '[^,;:。、()\\[\\]〔〕【】“”《》]{2,30}',
};

/** Endings of a label that is no attribution: what else stands in the brackets beside the units (完成时限：…). */
export const ATTRIBUTION_LABEL_RULES: readonly Rule[] = [
  {
    id: 'attribution-label',
    finds: 'attribution',
    codebook: '4',
    summary:
      'A label that names the role of the units behind it: 责任单位：, 牵头部门：, 配合单位：, ' +
      '市级责任单位：; without a colon only before a name: 【责任单位】市商务局, 责任单位为市商务局',
    triggers: ['单位', '部门', '主体', '机构', '机关', '科室', '处室'],
    pattern:
      '(?<open>[\\[【])?(?:{LEVEL})?级?(?:主要|第[一二三]|共同|具体|总|直接)?(?<word>{KEY})(?:\\(?(?:及|和|与' +
      '|、)?(?:{KEY})\\)?)?(?:{BODIES})(?:(?:及|和|与|、)(?:责任人|联系人|负责人|领导' +
      '|(?:{KEY})(?:{BODIES})))?(?:\\((?<note>[^()]{1,28})\\))?(?<mark>:|[\\]】]:?|[为是]?(?={NAME_START}))',
    examples: [
      { text: '(责任单位:县经信局、县科技局)', gives: { word: '责任' } },
      { text: '牵头单位：市经信局；配合单位：市财政局', gives: { word: '牵头' } },
      { text: '市级牵头部门：市发展改革委', gives: { word: '牵头' } },
      { text: '责任单位（列第一位的为牵头单位）：市经信局、市科技局', gives: { word: '责任', note: '列第一位的为牵头单位' } },
      { text: '【牵头单位】市经信局【配合单位】市财政局', gives: { open: '【', word: '牵头', mark: '】' } },
      { text: '责任单位为县工信局', gives: { word: '责任', mark: '为' } },
      { text: '责任单位 市商务局', gives: { word: '责任', mark: '' } },
    ],
    refusals: [
      { text: '明确阶段目标、具体举措、责任单位，按月逐季开展对表对标', why: 'a word in a sentence: no colon, nobody named' },
      { text: '并作为相关责任单位、领导干部考评的重要依据', why: 'a word in a sentence' },
      { text: '用人单位：某公司', why: 'no word of responsibility' },
      { text: '责任单位要切实负责', why: 'the word as a subject: no name begins behind it' },
    ],
  },
  {
    id: 'attribution-label-short',
    finds: 'attribution',
    codebook: '4',
    summary: 'A key word alone as a label inside brackets or at the start of a list: 牵头：…；配合：…',
    triggers: ['牵头:', '责任:', '配合:', '主办:', '协办:', '承办:', '参与:', '负责:'],
    pattern: '(?:^|[(\\[〔【,;。])(?<word>牵头|主办|责任|承办|配合|协办|参与|负责):',
    examples: [{ text: '（牵头：市商务局；配合：市财政局）', gives: { word: '牵头' } }],
    refusals: [{ text: '重点工作由谁牵头:没有明确', why: 'the word closes a sentence; it opens no list' }],
  },
  {
    id: 'attribution-label-official',
    finds: 'attribution',
    codebook: '4',
    summary: 'A label before a named official: 牵头领导：, 责任领导：, 责任人：',
    triggers: ['领导', '责任人', '负责人', '牵头人'],
    pattern:
      '(?<word>牵头|责任|分管|包联|包抓|包保|包挂|联系|联点|挂钩|挂联|挂点|负责|带队|主管|总)?(?:{LEVEL})?级?(?:委)?(?:{OFFICIALS}):',
    examples: [{ text: '（牵头领导：张三；责任单位：县经信局）', gives: { word: '牵头' } }],
    refusals: [{ text: '加强组织领导。各镇要高度重视', why: 'no colon: 领导 as a verb' }],
  },
];

/** Closing verbs of an attribution without a label. Tried on the end of each item, the longest first. */
export const CLOSING_RULES: readonly Rule[] = [
  {
    id: 'attribution-verb',
    finds: 'attribution',
    codebook: '4',
    summary: 'The verb that closes a group of units in brackets: （A牵头，B、C配合）, （A、B等负责）, （A指导）',
    triggers: ['牵头', '负责', '配合', '参与', '参加', '协助', '协同', '协办', '主办', '承办', '落实', '指导', '实施', '支持'],
    pattern:
      '(?:等(?:有关|相关)?(?:部门|单位|地方|方面)?(?:和单位)?)?(?:按照?|依)?(?:各自)?(?:职责|职能|分工|职责分工' +
      '|职能分工)?(?:分工)?(?:分别|分头|共同|具体|组织|联合|参与|协同|统筹)?(?<word>牵头|负责|配合|参与|参加|协助|协同|协办|主办|承办|指导' +
      '|组织实施|实施|落实|支持|推进)(?:负责|配合|落实|实施|组织|推进|抓总|组织实施|牵头|参与|抓好落实|抓落实|做好)?$',
    examples: [
      { text: '市场监管总局、农业农村部等负责', gives: { word: '负责' } },
      { text: '生态环境部牵头', gives: { word: '牵头' } },
      { text: '农业农村部、工业和信息化部牵头负责', gives: { word: '牵头' } },
      { text: '各有关部门按职责分工负责', gives: { word: '负责' } },
      { text: '供销合作总社参与', gives: { word: '参与' } },
      { text: '各有关部门分头落实', gives: { word: '落实' } },
    ],
    refusals: [{ text: '其中牵头单位不超过2家', why: 'the verb does not close the phrase' }],
  },
];

/** Statements that say which of the units listed leads. */
export const LEAD_RULES: readonly Rule[] = [
  {
    id: 'attribution-first-leads',
    finds: 'attribution',
    codebook: '4',
    summary: 'The first unit listed leads: 列第一位的为牵头单位，下同; 排在第一位的部门为牵头部门; 列第一位者为牵头单位',
    triggers: ['第一', '首位', '首个'],
    pattern:
      '(?:第一(?:位|个|名)?|首位|首个)(?:的|者)?(?:责任)?(?:单位|部门|者)?(?:为|是|系|作为)(?:主要|总|该项|此项)?(?<word>牵头' +
      '|主办|主责|第一责任)(?:责任)?(?:单位|部门)?(?:[^,;。、]{0,6}[,;、](?<same>(?:以)?下(?:均)?同))?',
    examples: [
      { text: '(责任单位:县资源规划局、县经信局〔列第一位的为牵头单位,下同〕)', gives: { word: '牵头', same: '下同' } },
      { text: '排在第一位的部门为牵头部门', gives: { word: '牵头', same: null } },
      { text: '列第一位者为牵头单位，下同', gives: { word: '牵头', same: '下同' } },
    ],
    refusals: [{ text: '坚持质量第一、效益优先', why: 'no statement about units' }],
  },
  {
    id: 'attribution-before-mark-leads',
    finds: 'attribution',
    codebook: '4',
    summary: 'The units before the first comma (semicolon) lead: 第一个逗号前为牵头单位',
    triggers: ['逗号', '分号', '顿号'],
    pattern: '(?<mark>逗号|分号|顿号)(?:之)?前(?:面)?的?(?:单位|部门)?(?:均)?(?:为|是|系)(?<word>牵头|主办|主责)',
    examples: [{ text: '（责任单位：市经信局、市科技局，各区县。第一个逗号前为牵头单位，下同）', gives: { mark: '逗号', word: '牵头' } }],
    refusals: [{ text: '句中逗号前后用语不一致', why: 'no statement about units' }],
  },
  {
    id: 'attribution-star-leads',
    finds: 'attribution',
    codebook: '4',
    summary: 'A mark before a unit means that it leads: 带★的为牵头单位, 标*为牵头单位',
    triggers: ['*', '★', '☆', '※', '▲', '△', '●', '星号'],
    pattern: '(?<mark>[*★☆※▲△●]|星号)[”"]?号?(?:标记|标注)?(?:的|者)?(?:单位|部门|者)?(?:为|是|表示|系)(?<word>牵头|主办|主责)',
    examples: [{ text: '注：带“★”的单位为牵头单位', gives: { mark: '★', word: '牵头' } }],
    refusals: [{ text: '（责任单位：*县大数据中心、县投促中心）', why: 'the mark is used, not explained' }],
  },
];

/** Things between the separators of an attribution that are no units. */
export const REMARK_RULES: readonly Rule[] = [
  {
    id: 'attribution-remark',
    finds: 'remark',
    codebook: '4',
    summary: 'A remark inside an attribution: 以下各项工作均需各乡镇共同推进, 不再单独列出, 下同, 按职责分工负责',
    triggers: [],
    pattern:
      '(?<word>^以?下均?同|[,;、]以?下同$|^不?含|^包[括含]|^[^()]{0,20}[,;、]以下(?:简|统|合)称' +
      '|^(?:其余|其他|其它)[^、]{0,6}(?:为|是|系)|^以下|^上述|不再|为牵头|为主办|为责任|均需|均由|均为|^按照?(?!揭)|^根据|^结合|职责分工|分工负责' +
      '|单独列出|不列出|详见|^见附|另有|^排名|^列第|^排第|\\d年|\\d月|年底?前|完成$|长期坚持|持续推进' +
      '|^此项|^其中|^联系(?:人|电话|方式)|^电话|^完成时[限间]|^注$|^无$|^略$)',
    examples: [
      { text: '以下各项工作均需各乡镇共同推进', gives: { word: '以下' } },
      { text: '不再单独列出', gives: { word: '不再' } },
      { text: '2025年12月底前', gives: { word: '5年' } },
      { text: '含开发区,下同', gives: { word: '含' } },
    ],
    refusals: [
      { text: '各区县（市）政府', why: 'a group of units' },
      { text: '市大数据局', why: 'another name of one body' },
    ],
  },
];

/** Duties in running text, only where nothing else can be meant. */
export const RUNNING_RULES: readonly Rule[] = [
  {
    id: 'attribution-running-lead',
    finds: 'attribution',
    codebook: '4',
    summary: '由X牵头 in running text; not where it only describes something (由X牵头的机制)',
    triggers: ['牵头'],
    pattern: '由(?<agency>[^,;:。、()\\[\\]〔〕“”《》由]{2,24}?)(?:负责)?牵头(?!的|成立的|组建的|人)',
    examples: [{ text: '由县工投集团牵头，积极向上争取政策支持', gives: { agency: '县工投集团' } }],
    refusals: [{ text: '建立由农业农村部牵头的协调推进机制', why: 'describes the mechanism; gives no duty' }],
  },
];

/** Headers of table columns that name units or officials. */
export const COLUMN_RULES: readonly Rule[] = [
  {
    id: 'attribution-column',
    finds: 'attribution',
    codebook: '4',
    summary: 'A table column whose header names a role: 牵头单位, 责任单位, 配合单位, 牵头区领导, 责任人',
    triggers: ['单位', '部门', '主体', '机构', '领导', '责任人', '负责人', '牵头人', '处室', '科室', '牵头', '配合'],
    pattern:
      '^(?:{LEVEL})?级?(?:主要|第一|共同|具体)?(?<word>{KEY}|分管|包联|包抓|包保|包挂|联系|联点|挂钩|挂联|挂点|带队)?(?:\\(?(?:及|和|与|、' +
      '|/)?(?:{KEY})\\)?)?(?:{LEVEL})?级?(?:委)?(?<what>{BODIES}|{OFFICIALS})?(?:[及和与、/(][^:]{0,12})?$',
    examples: [
      { text: '牵头单位', gives: { word: '牵头', what: '单位' } },
      { text: '牵头区领导', gives: { word: '牵头', what: '领导' } },
      { text: '责任人', gives: { what: '责任人' } },
      { text: '牵头（责任）单位', gives: { word: '牵头', what: '单位' } },
    ],
    refusals: [
      { text: '建设单位名称及地址说明', why: '建设 names no role' },
      { text: '重点任务', why: 'the task' },
    ],
  },
];

/** Headers of the column that names the task, in order of preference; then those of the row number. */
export const TASK_COLUMNS: readonly string[] = [
  '任务名称',
  '工作任务',
  '重点任务',
  '任务',
  '事项',
  '工作事项',
  '重点工作',
  '项目名称',
  '举措',
  '改革举措',
  '措施',
  '工作名称',
  '名称',
  '项目',
  '指标名称',
  '指标',
  '工作内容',
  '主要内容',
  '内容',
];
export const NUMBER_COLUMNS: readonly string[] = ['序号', '编号', '号', '任务编号', '项目编号'];

/** Rules that the reader of lists decides, because no pattern can. */
export const READ_RULES: readonly DecidedRule[] = [
  {
    id: 'attribution-agencies-only',
    finds: 'attribution',
    codebook: '4',
    summary: 'Brackets that close a paragraph and hold nothing but names of bodies, or names and a statement of who leads',
    examples: [
      { text: '规范秩序。（县市场监管局、县公安局）', gives: { agency: '县市场监管局', role: 'responsible' } },
      { text: '推进试点。（市工信局、市财政局。列第一位的为牵头单位）', gives: { agency: '市工信局', role: 'lead' } },
    ],
    refusals: [
      { text: '公益类企业（区城投集团、交通集团）的营业总收入同比增长10%以上。', why: 'brackets inside a sentence that name members' },
      { text: '鼓励建设政务服务中心（行政审批局）。', why: 'another name of one body' },
    ],
  },
];

export const ATTRIBUTION_RULES: readonly Rule[] = [
  ...ATTRIBUTION_LABEL_RULES,
  ...CLOSING_RULES,
  ...LEAD_RULES,
  ...REMARK_RULES,
  ...RUNNING_RULES,
  ...COLUMN_RULES,
];
