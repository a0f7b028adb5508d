import type { Rule } from '../model/rule.js';

/**
 * Rules for the industries that a plan sets out to build (codebook §3): lists of them, sentences that name one, headings,
 * and what says their parts. Patterns are read against a view's folded text, one sentence at a time.
 * All rules of industries share the fragments below: one table, so one file.
 */
export const CLUSTER_FRAGMENTS: Readonly<Record<string, string>> = {
  /** 千亿级, 五百亿级, 100亿级, 千亿 */
  TIER: '(?:[一二三四五六七八九十两几]{0,2}(?:[百千]亿|万亿)|\\d{2,5}亿)元?级?',
  COUNT: '(?:[一二两三四五六七八九十]{1,3}|\\d{1,2})(?:大|个|条|类)',
  /** what sort of industry a list is of */
  SORT: '战略性|新兴|传统|优势|特色|主导|支柱|重点|先导|先进|未来|朝阳|核心|标志性|首位|潜力|现代|高新技术|绿色|低碳|富民|强县|县域|先进制造业|制造业',
  /** sorts that say by themselves that the industries are ones to build */
  LEADING: '新兴|未来|优势|支柱|主导|特色|朝阳|首位|先导',
  /** nouns that make of 特色产业 something else: 特色产业园, 新兴产业企业 */
  COMPOUND:
    '[园带镇村链]|集群|基地|项目|企业|基金|政策|人才|工人|学院|平台|投资|用地|孵化|联盟|协会|专项|技术|科技|招商|工程|示范|标准|配套' +
    '|服务|研究|学科|专业|队伍|龙头|职工|从业|领域|方向|化',
  /** what may follow where industries are to grow: nothing else is said of them */
  GROWS:
    '(?:安全|健康|有序|快速|集聚|融合|集群|高质量|加快|规模化|创新|蓬勃|协同|提质|加速|全面|集群化|高端化|融合化|化){0,3}(?:发展|壮大)|发展壮大|做大做强|培育壮大|提质增效|提质升级|向(?:世界级|国家级|高端|[万千百]亿级)',
  /** verbs of building an industry */
  BUILD:
    '做大做强做优|做大做强|做精做深|做精做细|做强做优|做大|做强|做优|做精|做特|做深|做专|做活|做实|做响|做靓|做新|发展壮大|培育壮大|培育发展|培育形成|培育打' +
    '造|提升发展|延伸发展|延伸拓展|转型提升|巩固提升|改造提升|突出发展|重点发展|大力发展|加快发展|积极发展|优先发展|支持发展|优化发展|鼓励发展|着力发展|' +
    '发展|壮大|培育|打造|巩固|拓展|布局|聚焦|主攻|深耕|扩大|提升|延伸|突破|推进|推动|突出|引育|培植|构建|建设|升级',
  STRONG_BUILD: '发展|培育|壮大|打造|做大|做强|做优|做精|做特|建设|构建|形成|培优|培植',
  NAME: '[^,;:。、“”《》]{2,24}',
};

export const LIST_RULES: readonly Rule[] = [
  {
    id: 'cluster-list-counted',
    finds: 'cluster',
    codebook: '3',
    summary: 'A list closed by a count, a tier or a sort of industry: A、B、C等N大产业, A、B N个百亿级产业集群, A、B等新兴产业',
    triggers: ['产业'],
    pattern:
      '(?:(?<etc>等)(?<count>{COUNT})?|(?<alone>{COUNT}))(?<tier>{TIER}的?)?(?:国家级?|省级|世界级' +
      '|全国)?(?<sort>(?:{SORT}){0,3})(?:产业|(?<=先进)制造业)(?<end>集群' +
      '|链)?(?=(?<grows>{GROWS})|[,;:。、)”]|为|作为|以?及|和|发展|建设|培育|壮大|做大|做强|提质|提升|快速|集聚|$' +
      '|(?<=等[^,;:。、]{0,12}(?:{LEADING})产业(?:集群|链)?)(?!{COMPOUND}))',
    examples: [
      { text: '重点发展服装产业、装备产业和新材料产业等六大产业', gives: { etc: '等', count: '六大', sort: '' } },
      { text: '汽模配、纺织服装、功能材料等5个百亿级产业集群', gives: { etc: '等', count: '5个', tier: '百亿级', end: '集群' } },
      { text: '培育形成软件与新兴服务1个千亿级产业集群', gives: { alone: '1个', tier: '千亿级' } },
      { text: '积极发展现代金融、大健康和数字经济等新兴产业', gives: { etc: '等', sort: '新兴' } },
      { text: '功能材料、绿色能源、海洋生物三大战略性新兴产业', gives: { alone: '三大', sort: '战略性新兴' } },
      { text: '推动商业航天、低空经济等新兴产业安全健康发展', gives: { etc: '等', sort: '新兴', grows: '安全健康发展' } },
      { text: '争创集成电路、智能物联等国家级战略性新兴产业集群', gives: { etc: '等', sort: '战略性新兴', end: '集群' } },
      { text: '带动陶瓷、钟表等优势产业稳住份额', gives: { etc: '等', sort: '优势', grows: null } },
    ],
    refusals: [
      { text: '做强海洋生物等特色产业孵化园', why: 'the noun goes on: an incubator' },
      { text: '推动汽配、模具等产业开展绿色化改造', why: 'industries that do something, none to build' },
      { text: '各集聚区聚焦1-2个主导产业重点发展', why: 'a count of industries without names' },
    ],
  },
  {
    id: 'cluster-list-track',
    finds: 'cluster',
    codebook: '3',
    summary: 'A list of tracks that one is to take: 抢占A、B等新赛道, 竞逐A、B未来产业赛道',
    triggers: ['赛道'],
    pattern: '(?<etc>等)?(?<sort>(?:未来产业|产业|新兴|未来|前沿|优势|特色|细分|潜力|新){0,3}赛道)(?=[,;:。、)”]|和|上|加快|$)',
    examples: [
      { text: '抢占卫星通信、生物育种等新赛道', gives: { etc: '等', sort: '新赛道' } },
      { text: '竞逐基因治疗、固态电池未来产业赛道', gives: { etc: null, sort: '未来产业赛道' } },
    ],
    refusals: [{ text: '举办赛道路演活动', why: 'an event' }],
  },
  {
    id: 'cluster-list-frontier',
    finds: 'cluster',
    codebook: '3',
    summary: 'Fields at the frontier where future industries are spoken of: 布局未来产业,聚焦A、B等前沿领域',
    triggers: ['领域'],
    pattern: '(?<etc>等)(?<sort>(?:前沿|未来|新兴|细分|重点){1,2})(?:技术|产业)?领域(?=[,;:。)”]|发展|加快|布局|$)',
    examples: [{ text: '聚焦卫星通信、生物育种等前沿领域,开展试点', gives: { etc: '等', sort: '前沿' } }],
    refusals: [{ text: '聚焦卫星通信、生物育种等前沿领域人才', why: 'people' }],
  },
  {
    id: 'cluster-list-fields',
    finds: 'cluster',
    codebook: '3',
    summary: 'Fields in each of which a cluster is to grow: 在A、B等领域形成一批千亿级产业集群',
    triggers: ['领域'],
    pattern:
      '(?<etc>等)(?:重点|优势|关键|优势特色|细分){0,2}(?:产业)?领域,?(?:率先|加快|着力)?(?:形成|打造|培育|建设|建成)(?:一批)?(?<count>{COUNT})?(?<tier>{TIER}的?)?' +
      '(?:国家级?|省级|世界级|具有[^,;:。、的]{2,12}的)?(?<sort>(?:创新型|{SORT}){0,3})(?:产业|制造业)?(?<end>集群)(?=[,;。]|$)',
    examples: [
      { text: '在卫星通信、生物育种等领域形成一批千亿级创新型产业集群', gives: { etc: '等', tier: '千亿级', end: '集群' } },
      { text: '在卫星通信、生物育种等重点领域培育3个先进制造业集群', gives: { count: '3个', sort: '先进制造业', end: '集群' } },
    ],
    refusals: [{ text: '在卫星通信、生物育种等领域形成一批创新平台', why: 'platforms' }],
  },
  {
    id: 'cluster-list-open',
    finds: 'cluster',
    codebook: '3',
    summary: 'A list without a class of its own, where the sort of industry was just named: 培育新兴产业,大力发展A、B、C等',
    triggers: ['等'],
    pattern: '(?<etc>等)(?=[,;。]|$)',
    examples: [{ text: '培育新兴产业,大力发展卫星通信、生物育种等', gives: { etc: '等' } }],
    refusals: [{ text: '大力发展卫星通信等新兴产业', why: 'has its class' }],
  },
  {
    id: 'cluster-list-bare',
    finds: 'cluster',
    codebook: '3',
    summary: 'Two or more clusters with one noun: 建设A、B产业集群',
    triggers: ['产业集群'],
    pattern: '(?<=、[^,;:。、“”等]{2,12})产业(?<end>集群)(?=[,;。]|建设|发展|$)',
    examples: [{ text: '建设水暖卫浴、纺织鞋服产业集群', gives: { end: '集群' } }],
    refusals: [{ text: '建设水暖卫浴产业集群', why: 'one cluster' }],
  },
];

export const SINGLE_RULES: readonly Rule[] = [
  {
    id: 'cluster-led-by',
    finds: 'cluster',
    codebook: '3',
    summary: 'An industry named with its parts: 培育发展A、B为主的X经济',
    triggers: ['为主的', '为核心的', '为支撑的', '为特色的'],
    pattern:
      '(?:^|[,;])(?:重点|大力|加快|积极|着力)?(?:培育发展|发展|培育|打造|构建)以?(?<parts>[^,;:。为]{2,40})为(?:主|核心' +
      '|支撑|特色)的(?<name>[^,;:。、的]{2,14}(?:产业|经济|制造业|服务业))(?:集群)?(?=[,;。]|$)',
    examples: [
      {
        text: '培育发展大数据、大平台应用为主的智能经济，以信息经济串联六大产业',
        gives: { parts: '大数据、大平台应用', name: '智能经济' },
      },
    ],
    refusals: [{ text: '打造集能源装备制造、风电场建设为一体的绿色能源产业体系', why: 'a system, no single industry' }],
  },
  {
    id: 'cluster-built',
    finds: 'cluster',
    codebook: '3',
    summary: 'A clause that does nothing but build one industry: 继续做特贻贝加工产业, 大力发展水产精深加工产业',
    triggers: ['产业', '经济'],
    pattern:
      '(?:^|[,;])(?:一是|二是|三是|四是)?(?:继续|进一步|着力|持续|加快)?(?<verb>扩张|做大做强|做强做优|做大|做强|做优|做精|做特|做深|大力发展|重点发展|加快发展|积极发展|优先发展' +
      '|培育发展|培育壮大|大力培育|重点培育|发展壮大|巩固提升|突出发展)(?<tier>{TIER}的?)?(?<name>[^,;:。、“”的]{2,14}(?:产业|经济))(?:集群)?(?=[,;。]|$)',
    examples: [
      { text: '继续做特贻贝加工产业,引导企业加快改造', gives: { verb: '做特', name: '贻贝加工产业' } },
      { text: '大力发展水产精深加工产业,依托园区', gives: { verb: '大力发展', name: '水产精深加工产业' } },
    ],
    refusals: [{ text: '做好软件产业引进培育工作', why: 'work on an industry, not its building' }],
  },
  {
    id: 'cluster-tiered',
    finds: 'cluster',
    codebook: '3',
    summary: 'One cluster to be built, with its tier and maybe its parts: 打造千亿级纺织服装产业集群, 百亿级的以A为主、B为补充的X产业集群',
    triggers: ['级'],
    pattern:
      '(?:打造|建设|培育|形成|构建|创建|建成)(?:[一1]个)?(?<tier>{TIER})的?(?:以(?<parts>[^,;:。的]{2,40}?为(?:主|辅|核心|主导|主体|支撑|补充' +
      '|特色))的)?(?<name>[^,;:。、“”的级\\d]{2,14}(?:产业|制造业|制造|装备|材料|经济))集群(?=[,;。]|$)',
    examples: [
      { text: '围绕三镇打造千亿级纺织服装产业集群,培育自主品牌20个', gives: { tier: '千亿级', name: '纺织服装产业' } },
      {
        text: '形成一个百亿级的以医药中间体为主、制剂为补充的生物医药产业集群',
        gives: { tier: '百亿级', parts: '医药中间体为主、制剂为补充', name: '生物医药产业' },
      },
    ],
    refusals: [
      { text: '打造3个千亿级产业集群', why: 'a count, no industry' },
      { text: '打造千亿级新材料、新能源产业集群', why: 'a list, which the rules of lists read' },
    ],
  },
];

/** One named cluster in running text: a verb of building reaches it, or an attribute describes it. */
export const NAMED_RULES: readonly Rule[] = [
  {
    id: 'cluster-named',
    finds: 'cluster',
    codebook: '3',
    summary: 'A named cluster in a sentence on whatever subject: 壮大做优X产业集群, 以A、B为代表的X产业集群',
    triggers: ['产业集群'],
    pattern:
      '(?:^|(?<=[,;:的级]))(?<name>[^,;:。、“”的级\\d]{2,22}?(?:(?<=[^产]业)(?=产业)|产业))(?:产业)?集群(?=[,;。]|建设|发展|培育|提升|壮大|提质|扩|向|$)',
    examples: [
      { text: '持续做优水暖卫浴产业集群', gives: { name: '持续做优水暖卫浴产业' } },
      { text: '以两家龙头为代表的食品加工业产业集群', gives: { name: '食品加工业' } },
    ],
    refusals: [
      { text: '支持水暖卫浴产业集群服务中心', why: 'a centre' },
      { text: '打造3个千亿级产业集群', why: 'a count, no industry' },
    ],
  },
  {
    id: 'cluster-named-goods',
    finds: 'cluster',
    codebook: '3',
    summary: 'A cluster named by its goods, without 产业: 培育湿电子化学品集群, 打造智能终端集群',
    triggers: ['集群'],
    pattern:
      '(?:^|[,;])(?:加快|着力|重点|大力|积极)?(?:培育|打造|做大|做强|做优|壮大|形成|建设)(?:[0-9一]个)?(?:(?:世界|国内|国际|全国|全省)(?:一流|领先|重要)的?)?' +
      '(?<name>[^,;:。、“”的级\\d]{2,12}?(?:制造|装备|材料|化学品|化工|制品' +
      '|原料药|器械|食品|芯片|电池|汽车|软件|终端|器件|零部件|家电|服装|纺织))集群(?=[,;。]|建设|发展|$)',
    examples: [
      { text: '布局产业园,培育湿电子化学品集群', gives: { name: '湿电子化学品' } },
      { text: '打造智能终端集群', gives: { name: '智能终端' } },
    ],
    refusals: [
      { text: '打造千亿级新材料集群', why: 'its tier is read by another rule' },
      { text: '培育产业集群', why: 'names none' },
    ],
  },
];

/** The industry that a plan is about, by its own title. */
export const TITLE_RULES: readonly Rule[] = [
  {
    id: 'cluster-title',
    finds: 'cluster',
    codebook: '3',
    summary: 'The one cluster that the whole plan builds: 某县新能源汽车产业集群建设行动计划',
    triggers: ['集群'],
    pattern:
      '(?:[省市县区州旗盟]|关于|加快|推进|促进|培育|打造|支持|壮大)(?<name>[^,;:。、“”()省市县区州旗盟]{2,12}产业)集群(?:高质量)?(?:建设|发展|培育|提升|打造|行动|实施|三年|工作)',
    examples: [{ text: '肥西县新能源汽车产业集群建设行动计划(2023—2025年)', gives: { name: '新能源汽车产业' } }],
    refusals: [{ text: '某县“123”百亿级产业集群建设方案', why: 'a programme of several' }],
  },
];

/** Headings. Tried on a section's title. */
export const HEADING_RULES: readonly Rule[] = [
  {
    id: 'cluster-heading',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading that names an industry: 软件与新兴服务产业集群, 临港装备产业, 做大做强绿色石化产业, 千亿级新材料产业集群',
    triggers: ['产业', '集群', '经济', '业'],
    pattern: '^(?:(?:加快|大力|积极|重点|着力|全力)?(?<verb>{BUILD}))?(?:一批)?(?<tier>{TIER}的?)?(?<name>[^,;:。、“”]{2,24})$',
    examples: [
      { text: '软件与新兴服务产业集群', gives: { name: '软件与新兴服务产业集群', verb: null } },
      { text: '临港装备产业', gives: { name: '临港装备产业' } },
      { text: '千亿级新材料产业集群', gives: { tier: '千亿级', name: '新材料产业集群' } },
      { text: '做大做强绿色石化产业', gives: { verb: '做大做强', name: '绿色石化产业' } },
    ],
    refusals: [{ text: '完善政策体系，明确顶层设计', why: 'two clauses: a task' }],
  },
];

/** Headings beside each other that each move one industry on; one alone says nothing of an industry to build. */
export const MOVED_RULES: readonly Rule[] = [
  {
    id: 'cluster-moved',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading that moves one industry on: 推动菱镁产业高端化, 促进汽车产业转型升级',
    triggers: ['产业'],
    pattern:
      '^(?:推动|推进|促进|加快|引导|支持|实施)(?<name>[^,;:。、“”的与和及]{2,12}产业)(?:高端|品牌|集群|规模|智能|绿色|现代' +
      '|融合|高质量|转型|升级|提质|增效|提档|壮大|集聚|倍增|突破|振兴|提升|做强|做大|做优|发展|化|与|、){1,8}$',
    examples: [
      { text: '推动菱镁产业高端化', gives: { name: '菱镁产业' } },
      { text: '促进汽车产业转型升级', gives: { name: '汽车产业' } },
    ],
    refusals: [
      { text: '推动产业集群建设', why: 'no industry' },
      { text: '促进产业转型升级', why: 'all industries' },
    ],
  },
  {
    id: 'cluster-moved-place',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading that makes of the place the home of one industry: 打造国内领先的水暖卫浴产业高地, 建设软件产业基地',
    triggers: ['产业'],
    pattern:
      '^(?:全力|着力|加快|努力|积极)?(?:打造|建设|构建|创建|建成|培育)(?:[^,;:。、“”的]{0,6}(?:国内|国际|全国|全球|世界|全省|省内|区域)[^,;:。、“”的]{0,6}(?:的|级|一流|领先))?' +
      '(?<name>[^,;:。、“”的级与和及]{2,14}产业)(?:集群|高地|新高地|发展高地|基地|中心|集聚区|示范区)$',
    examples: [
      { text: '打造国内领先的水暖卫浴产业高地', gives: { name: '水暖卫浴产业' } },
      { text: '建设世界级软件产业基地', gives: { name: '软件产业' } },
    ],
    refusals: [{ text: '打造产业高地', why: 'no industry' }],
  },
];

/** Headings beside each other, under one of fields or in a plan of industries, that each carry a project for one industry. */
export const PROJECT_RULES: readonly Rule[] = [
  {
    id: 'cluster-project',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading that names the project for one industry: 实施集成电路“强芯”工程, 实施工业软件“铸魂”行动',
    triggers: ['“'],
    pattern: '^(?:深入|大力|组织)?(?:实施|开展|推进)(?<name>[^,;:。、“”的]{2,14})“[^“”]{1,8}”(?:专项)?(?:工程|行动|计划)$',
    examples: [
      { text: '实施集成电路“强芯”工程', gives: { name: '集成电路' } },
      { text: '开展工业软件“铸魂”专项行动', gives: { name: '工业软件' } },
    ],
    refusals: [
      { text: '实施“强芯”工程', why: 'no industry' },
      { text: '实施集成电路产业提升工程', why: 'no name of a project' },
    ],
  },
];

/** A heading under which the tracks that the plan backs are numbered, each by its name alone. */
export const TRACK_RULES: readonly Rule[] = [
  {
    id: 'cluster-field-tracks',
    finds: 'cluster-field',
    codebook: '3',
    summary: 'A heading of the fields that the plan backs: 重点方向, 重点培育领域, 主攻赛道',
    triggers: ['领域', '方向', '赛道'],
    pattern: '^(?:明确|确定|突出|聚焦|瞄准)?(?<word>(?:产业|重点|主攻|优先|培育|发展|扶持|支持){1,3}(?:领域|方向|赛道))$',
    examples: [{ text: '重点培育领域', gives: { word: '重点培育领域' } }],
    refusals: [
      { text: '加强重点领域监管', why: 'a task' },
      { text: '技术领域', why: 'no word of backing' },
    ],
  },
];

/** A heading that names several industries: 做大做强新材料、生物医药产业. */
export const PAIR_RULES: readonly Rule[] = [
  {
    id: 'cluster-heading-pair',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading that names two or more industries: 培育壮大新材料、生物医药产业, 做强电子信息、高端装备等主导产业',
    triggers: ['产业', '集群'],
    pattern:
      '^(?:(?:加快|大力|积极|重点|着力|全力)?(?<verb>{BUILD}))(?<names>[^,;:。、“”等]{2,12}' +
      '(?:、[^,;:。、“”等]{2,12}){1,5})(?:等(?:{SORT}){0,2})?产业(?:集群)?(?:(?:集群|融合|创新|高质量){0,2}发展)?$',
    examples: [
      { text: '培育壮大新材料、生物医药产业', gives: { verb: '培育壮大', names: '新材料、生物医药' } },
      { text: '做强电子信息、高端装备等主导产业', gives: { verb: '做强', names: '电子信息、高端装备' } },
    ],
    refusals: [{ text: '推进产业链、创新链、资金链融合', why: 'no industries' }],
  },
];

/** Under a heading that counts its industries (六大重点产业集群) each heading says what is done with one of them. */
export const COUNTED_RULES: readonly Rule[] = [
  {
    id: 'cluster-heading-count',
    finds: 'cluster-field',
    codebook: '3',
    summary: 'A heading that counts the industries set out under it: 促进六大重点产业集群发展',
    triggers: ['产业', '集群'],
    pattern: '(?<count>{COUNT})(?:{SORT}){0,3}(?:产业|制造业)(?:集群)?',
    examples: [{ text: '促进六大重点产业集群发展', gives: { count: '六大' } }],
    refusals: [{ text: '提升产业基础能力', why: 'no count' }],
  },
  {
    id: 'cluster-heading-counted',
    finds: 'cluster',
    codebook: '3',
    summary: 'A heading of what is done with one industry: 提升高端装备产业自主研发能力, 促进电子信息产业稳中提质',
    triggers: ['产业'],
    pattern: '^(?<before>[^,;:。“”]{2,30}?)产业',
    examples: [{ text: '促进电子信息产业稳中提质', gives: { before: '促进电子信息' } }],
    refusals: [{ text: '产业结构不断优化', why: 'no industry is named' }],
  },
];

/** A section or document that is about building industries: what its heading says. */
export const FIELD_RULES: readonly Rule[] = [
  {
    id: 'cluster-field',
    finds: 'cluster-field',
    codebook: '3',
    summary: 'A heading under which industries are set out: 建设十大产业集群, 发展重点, 重点产业, 产业体系',
    triggers: ['产业', '重点', '集群'],
    pattern:
      '(?<word>产业集群|集群梯度|(?:重点|主导|支柱|特色|优势|新兴|先导|未来|传统|首位|核心)产业|产业体系|产业方向|产业发展(?!环境|政策|基金|规划' +
      '|资金|要素)|产业布局|产业领域|产业培育|发展重点|重点领域|重点发展|发展方向|重点方向|重点行业|主攻方向|先进制造业集群|集群培育)',
    examples: [
      { text: '建设十大产业集群', gives: { word: '产业集群' } },
      { text: '壮大区域特色产业', gives: { word: '特色产业' } },
    ],
    refusals: [{ text: '加强产业工人队伍建设', why: 'about people' }],
  },
];

/** A plan whose own title says that it builds chains or clusters of industries. */
export const TITLE_FIELD_RULES: readonly Rule[] = [
  {
    id: 'cluster-field-title',
    finds: 'cluster-field',
    codebook: '3',
    summary: "The plan's title: 加快培育产业集群行动方案, 重点产业链三年提升方案, “链长制”工作方案",
    triggers: ['产业', '集群', '链'],
    pattern: '(?<word>产业链|产业集群|先进制造业集群|链长制|(?:重点|主导|支柱|特色|优势|新兴|先导|未来)产业)',
    examples: [
      { text: '某市标志性产业链三年提升行动方案', gives: { word: '产业链' } },
      { text: '某市“链长制”工作方案', gives: { word: '链长制' } },
    ],
    refusals: [
      { text: '某市产业工人队伍建设方案', why: 'about people' },
      { text: '某市供应链创新行动方案', why: 'no industry' },
    ],
  },
];

/** A heading that says that the industries themselves follow: a list without a count or sort is the plan's own only there. */
export const OWN_LIST_RULES: readonly Rule[] = [
  {
    id: 'cluster-field-own',
    finds: 'cluster-field',
    codebook: '3',
    summary: "A heading of the plan's own industries: 实施产业集群梯度发展, 壮大区域特色产业, 重点产业",
    triggers: ['产业', '集群'],
    pattern: '(?<word>产业集群|集群梯度|(?:重点|主导|支柱|特色|优势|新兴|先导|首位)产业|产业方向|产业领域|主攻方向)',
    examples: [{ text: '实施产业集群梯度发展', gives: { word: '产业集群' } }],
    refusals: [{ text: '加快建设现代化产业体系', why: 'everything under it, not only a list of industries' }],
  },
];

/** Sentences that take up one industry after the other, under a heading of industries. */
export const TOPIC_RULES: readonly Rule[] = [
  {
    id: 'cluster-topic-grows',
    finds: 'cluster',
    codebook: '3',
    summary: 'A sentence that says of one industry that it shall grow or be renewed: 力促汽车工业稳步发展, 提升建材行业价值链',
    triggers: ['业', '经济'],
    pattern:
      '^(?:力促|促进|推动|推进|加快|支持|提升|振兴)(?<name>[^,;:。、“”的]{1,12}?(?:产业|行业|工业|[^产行企农工就创专事作]业|经济))' +
      '(?:快速|稳步|持续|健康|平稳|加快|较快|优化|转型|提质|集群|高质量|高端化|绿色){0,3}(?:增长|发展|升级|增效|振兴|壮大|突破|价值链)$',
    examples: [
      { text: '力促汽车工业稳步发展', gives: { name: '汽车工业' } },
      { text: '提升建材行业价值链', gives: { name: '建材行业' } },
    ],
    refusals: [
      { text: '推动企业开展研发', why: 'no industry' },
      { text: '力促汽车工业稳步发展,推进园区建设', why: 'says more' },
    ],
  },
  {
    id: 'cluster-topic-built',
    finds: 'cluster',
    codebook: '3',
    summary: 'A sentence that does nothing but build one industry: 发展壮大建筑建材业, 突破性发展农产品加工业',
    triggers: ['业', '经济'],
    pattern:
      '^(?:全力|全域|突破性|大力|着力|加快|积极|重点|优先|持续)?(?:做大做强|做大|做强|做优|做精|做特|发展壮大|培育壮大|培育|发展|壮大|振兴)' +
      '(?<name>[^,;:。、“”的]{1,12}?(?:产业|行业|工业|[^产行企农工就创专事作]业|经济))$',
    examples: [
      { text: '发展壮大建筑建材业', gives: { name: '建筑建材业' } },
      { text: '突破性发展农产品加工业', gives: { name: '农产品加工业' } },
    ],
    refusals: [{ text: '做大做强龙头企业', why: 'no industry' }],
  },
];

/** Parts of an industry (segments). */
const PART_RULES: readonly Rule[] = [
  {
    id: 'segment-list',
    finds: 'segment',
    codebook: '3',
    summary: 'The one list of an industry’s parts: 以A、B为重点方向, 围绕A、B等领域, 聚焦A、B等若干细分领域',
    triggers: ['为重点', '领域', '为主攻', '为主导', '方向'],
    pattern:
      '(?:以(?<parts>[^,;:。为以]{2,80})为(?:重点|主攻方向|主导|发展方向|主要方向)(?:发展)?(?:方向|领域)?|(?:围绕|聚焦|面向|突出' +
      '|主攻)(?<field>[^,;:。等围聚面突]{2,60}?)等?(?:若干|重点|细分|核心|关键|优势|特色|新兴|前沿' +
      '|[一二三四五六七八九十]大|\\d个){0,3}(?:领域|方向|行业))(?=[,;:。延补精开加发培引招布攻]|$)',
    examples: [
      { text: '以风电装备、海工装备、食品装备等为重点方向,打造产业集群', gives: { parts: '风电装备、海工装备、食品装备等' } },
      { text: '围绕汽车零部件、粉末冶金、电子元件等领域，开展研发', gives: { field: '汽车零部件、粉末冶金、电子元件' } },
      { text: '聚焦体外诊断、生物技术药等若干细分领域', gives: { field: '体外诊断、生物技术药' } },
    ],
    refusals: [{ text: '围绕承载和拓展其核心功能，引进企业', why: 'no list of fields' }],
  },
  {
    id: 'segment-towards',
    finds: 'segment',
    codebook: '3',
    summary: 'Industries that one is to grow towards: 向A、B等高附加值产业发展',
    triggers: ['产业发展', '领域发展', '产业延伸', '领域延伸', '领域拓展'],
    pattern: '向(?<parts>[^,;:。向]{2,60}?)等(?:[^,;:。、]{0,8})(?:产业|领域|环节)(?:发展|延伸|拓展|转型)',
    examples: [{ text: '逐步向贻贝预制菜、贻贝蛋白提炼等高附加值产业发展', gives: { parts: '贻贝预制菜、贻贝蛋白提炼' } }],
    refusals: [{ text: '推动产业向下游延伸', why: 'a direction, no industry' }],
  },
  {
    id: 'segment-topic',
    finds: 'segment',
    codebook: '3',
    summary: 'A clause that builds a part: 做强功能膜材料, 巩固汽车零部件优势, 推进精准医疗与智慧医疗服务',
    triggers: [],
    pattern: '^(?:大力|加快|积极|重点|着力|持续|进一步)?(?<verb>{BUILD})(?:壮大)?(?<topic>[^,;:。]{2,40})$',
    examples: [
      { text: '做强功能膜材料', gives: { verb: '做强', topic: '功能膜材料' } },
      { text: '巩固汽车零部件优势', gives: { verb: '巩固', topic: '汽车零部件优势' } },
    ],
    refusals: [{ text: '抢抓集成电路建设契机', why: 'no verb of building' }],
  },
  {
    id: 'segment-grows',
    finds: 'segment',
    codebook: '3',
    summary:
      'A clause that says of a part that it shall grow or be renewed: 促进新型显示发展, 优化船舶海工装备产品结构, 推动商业航天加快发展',
    triggers: ['发展', '结构', '应用', '产业化'],
    pattern:
      '^(?:大力|加快|积极|重点|着力|持续|不断|进一步)?(?<verb>促进|推动|加快|支持|优化|推进|带动|加速' +
      '|鼓励)(?<topic>[^,;:。、的]{2,16}?)(?:产业)?的?(?:(?:智慧|绿色|高效|加快|创新|快速|集聚|融合|规模化' +
      '|健康|、){0,6}发展|产品(?:和服务)?结构|规模化应用|研发(?:及|和)产业化(?:应用)?|推广应用)$',
    examples: [
      { text: '促进新型显示发展', gives: { verb: '促进', topic: '新型显示' } },
      { text: '优化船舶海工装备产品结构', gives: { topic: '船舶海工装备' } },
      { text: '推动商业航天加快发展', gives: { topic: '商业航天' } },
    ],
    refusals: [{ text: '推动企业开展研发', why: 'nothing that grows' }],
  },
];

/** Parts of an industry by what it offers, spans or is divided into. */
const OFFERED_RULES: readonly Rule[] = [
  {
    id: 'segment-offered',
    finds: 'segment',
    codebook: '3',
    summary: 'What the firms of an industry offer or make: 重点提供A、B等服务, 聚焦A、B等业务, 重点开发面向C的A、B机器人',
    triggers: ['聚焦', '围绕', '重点', '主要'],
    pattern:
      '(?:聚焦|围绕|(?:重点|主要)(?:支持|提供|布局|开发|发展|开展|推进|攻关|打造|培育|推广|生产|研发|研制|制造){1,2})(?:面向[^,;:。的]{2,30}的)?' +
      '(?<parts>(?!企业|主体)[^,;:。的、等]{2,16}(?:、[^,;:。的、等]{2,16}){1,9})' +
      '(?:等(?<class>[^,;:。、]{0,8}?(?:服务|业务|方向|产品|环节)))?(?=[,;。]|$)',
    examples: [
      { text: '重点提供外观设计、样机试制等一站式服务', gives: { parts: '外观设计、样机试制', class: '一站式服务' } },
      { text: '聚焦法律翻译、医学翻译;整合资源', gives: { parts: '法律翻译、医学翻译', class: null } },
      { text: '重点开发面向老人、儿童等人群的陪护机器人、教育智能体', gives: { parts: '陪护机器人、教育智能体' } },
    ],
    refusals: [
      { text: '重点支持企业开展设备更新、技术改造等业务', why: 'what firms do' },
      { text: '围绕陪护机器人开展攻关', why: 'no list' },
    ],
  },
  {
    id: 'segment-spanned',
    finds: 'segment',
    codebook: '3',
    summary: 'What a system of products spans, and the clusters that a section calls its own: 涵盖A、B的全产品线, 打造A、B等特色产业集群',
    triggers: ['涵盖', '包括', '等'],
    pattern:
      '(?:(?:涵盖|覆盖)(?<parts>[^,;:。的涵覆]{2,60})的?(?:全|完整的?)?(?:产品线|产业链|产品体系|产品矩阵|全链条服务体系)' +
      '|(?:打造|培育)(?<clusters>[^,;:。的等打培]{2,60})等(?:特色|优势|细分|重点|新兴){0,2}产业集群)(?=[,;。]|$)',
    examples: [
      { text: '构建涵盖冷链仓储、干线运输、城市配送的全产品线', gives: { parts: '冷链仓储、干线运输、城市配送' } },
      { text: '打造工业软件、信息安全等特色产业集群', gives: { clusters: '工业软件、信息安全' } },
    ],
    refusals: [{ text: '打造特色产业集群', why: 'names none' }],
  },
  {
    id: 'segment-class',
    finds: 'segment',
    codebook: '3',
    summary: 'The class that a list names behind its members: 激光切割、激光焊接等激光装备研发',
    triggers: ['等'],
    pattern: '^[^,;:。等]{2,40}、[^,;:。等]{2,20}等(?<class>[^,;:。、等的]{4,16}?)(?:研发|研制|攻关|制造|发展|产业化|研发制造|研发生产)?$',
    examples: [{ text: '激光切割、激光焊接等激光装备研发', gives: { class: '激光装备' } }],
    refusals: [{ text: '激光切割装备研发', why: 'no list' }],
  },
];

/** In the order in which `segments.ts` takes them. */
export const SEGMENT_RULES: readonly Rule[] = [...PART_RULES, ...OFFERED_RULES];

/** Programmes that a plan builds: the quoted name before 产业集群 or 产业体系. One that belongs to somebody above (市“246”) is cited. */
export const CLUSTER_PROGRAMME_RULES: readonly Rule[] = [
  {
    id: 'cluster-programme',
    finds: 'programme',
    codebook: '3',
    summary: 'The programme that the industries belong to: “123”百亿级产业集群, “6+1”产业体系',
    triggers: ['”'],
    pattern:
      '(?<owner>国家|中央|[省市])?“(?<name>[0-9A-Za-z+×xXNn一二三四五六七八九十]{1,12})”(?:[百千万亿]{0,4}级)?(?:现代|先进|重点|特色|主导|制造业){0,3}(?:产业|集群)(?:集群|体系|链)?',
    examples: [
      { text: '二、建设“123”百亿级产业集群', gives: { name: '123', owner: null } },
      { text: '努力打造形成一体化的“6+1”产业体系', gives: { name: '6+1', owner: null } },
      { text: '围绕市“246”万千亿级产业集群发展布局', gives: { name: '246', owner: '市' } },
    ],
    refusals: [{ text: '建立“345”项目绩效评估准入制度', why: 'a rule of admission' }],
  },
];

export const CLUSTER_RULES: readonly Rule[] = [
  ...LIST_RULES,
  ...SINGLE_RULES,
  ...NAMED_RULES,
  ...TOPIC_RULES,
  ...TITLE_RULES,
  ...HEADING_RULES,
  ...MOVED_RULES,
  ...PROJECT_RULES,
  ...TRACK_RULES,
  ...PAIR_RULES,
  ...COUNTED_RULES,
  ...FIELD_RULES,
  ...TITLE_FIELD_RULES,
  ...OWN_LIST_RULES,
  ...SEGMENT_RULES,
  ...CLUSTER_PROGRAMME_RULES,
];
