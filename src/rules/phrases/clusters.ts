import { phraseTable } from '../../model/phrase-rule.js';
import { expand } from '../../model/rule.js';
import { CLUSTER_FRAGMENTS } from '../clusters.js';

const strongVerbs = expand('{STRONG_BUILD}', CLUSTER_FRAGMENTS);
const buildingVerbs = expand('{BUILD}', CLUSTER_FRAGMENTS);

/** The name of an industry that a plan sets out to build, and of its parts. */
export const CLUSTER_NAME = phraseTable('cluster-name', {
  tail: {
    summary: 'What all clusters have in common at the end of their names: left out where two names are compared',
    pattern: /(?:产业集群|产业链|产业|集群)$/u,
    examples: ['临港装备产业集群', '绿色石化产业', '光伏产业链'],
    refusals: ['产业集群建设', '数字经济'],
  },
  cluster: {
    summary: 'A name that ends as a cluster',
    pattern: /集群$/u,
    examples: ['软件与新兴服务产业集群'],
    refusals: ['集群培育', '软件产业'],
  },
  industryOrCluster: {
    summary: 'A heading that ends as the name of an industry does',
    pattern: /(?:产业链?|集群)$/u,
    examples: ['临港装备产业', '新材料集群', '现代食品产业链'],
    refusals: ['产业布局', '数字经济'],
  },
  ofIndustries: {
    summary: 'A heading that speaks of industries',
    pattern: /产业|集群/u,
    examples: ['重点产业', '集群培育工程', '标志性产业链'],
    refusals: ['重点任务'],
  },
  industryEnd: {
    summary: 'How the name of an industry ends; 企业, 就业, 行业 and the like name none',
    pattern: /(?:产业链?|经济|制造业|服务业|加工业|[^产行企农工就创专事作]业)$/u,
    examples: ['数字经济', '旅游业', '农产品加工业', '现代食品产业链'],
    refusals: ['龙头企业', '促进就业', '供应链'],
  },
  chainEnd: {
    summary: 'An industry as the chain that somebody cares for: 石化新材料链; the chains of supply, value, innovation and money are none',
    pattern: /(?<!供应|创新|资金|价值|人才|产业|服务|政策|金融|全|生态|数据|利益|技术|物流|商贸)链$/u,
    examples: ['石化新材料链', '汽车零部件链'],
    refusals: ['供应链', '创新链', '全产业链'],
  },
  trade: {
    summary: 'A trade named as such: 食品加工业, 旅游业',
    pattern: /(?:加工业|[^产行企农工就创专事作]业)$/u,
    examples: ['食品加工业', '旅游业'],
    refusals: ['龙头企业', '新材料产业'],
  },
  described: {
    summary: 'What stands right before a cluster that is described by an attribute or by its rank: 具有特色的, 省级',
    pattern: /(?:的|[国家省市世界]{1,2}级)$/u,
    examples: ['特色的', '做强省级', '世界级'],
    refusals: ['百亿级', '做强'],
  },
  countOnly: {
    summary: 'A number with its measure and no industry: 三大产业, 10个',
    pattern: /^[\d一二三四五六七八九十百千]+(?:大|个|条)?(?:产业|集群)?$/u,
    examples: ['三大', '10个产业'],
    refusals: ['三大新材料', '装备'],
  },
  holdsCount: {
    summary: 'A heading that counts industries names none: 五大新兴产业',
    pattern: /[一二两三四五六七八九十\d](?:大|个)/u,
    examples: ['五大新兴产业', '3个百亿产业'],
    refusals: ['大健康产业', '一流产业'],
  },
  clauseWord: {
    summary: 'A word of a clause, which a heading that is a mere name does not have',
    pattern: /的|等|为|好|抓/u,
    examples: ['做好招商', '以纺织为主'],
    refusals: ['临港装备产业', '绿色石化'],
  },
  tierEnd: {
    summary: '的 behind a tier: 千亿级的',
    pattern: /的$/u,
    examples: ['千亿级的'],
    refusals: ['千亿级'],
  },
  countEnd: {
    summary: 'The measure behind the number of a heading: 六大, 5个',
    pattern: /(?:大|个|条|类)$/u,
    examples: ['六大', '5个'],
    refusals: ['六', '大类别'],
  },
  manyNames: {
    summary: 'More than one name: a list that another rule reads',
    pattern: /等|和.*和/u,
    examples: ['新材料等产业', '软件和信息和数据产业'],
    refusals: ['软件和信息服务业'],
  },
});

/** Signs that a stretch is no name of an industry, whatever it ends in. */
export const NO_INDUSTRY = phraseTable('no-industry', {
  opensWithNumber: {
    summary: 'A number or a mark at the start: 5大产业, 一支招商队伍, but not 5G产业',
    pattern: /^(?:\d+(?![A-Za-z\d])|[一两几][个支名批套条项家]|[,;])/u,
    examples: ['5大产业', '一支队伍', ',装备产业'],
    refusals: ['5G产业', '装备产业'],
  },
  sentenceWord: {
    summary: 'A word of a sentence or a count inside',
    pattern: /[的了是将]|\d[个家项]/u,
    examples: ['有竞争力的产业', '培育3个产业'],
    refusals: ['新材料产业', '5G产业'],
  },
  opensWithVerb: {
    summary: 'A verb that no industry is named with',
    pattern: /^(?:构建|建设|完善|加强|推动|提升|促进|实施|支持|鼓励|引导|强化|集中|打造)/u,
    examples: ['完善产业', '实施制造业'],
    refusals: ['建筑业', '培育钻石'],
  },
  works: {
    summary: 'Facilities of science or of public service are works, no industry: 重大科技基础设施集群',
    pattern: /(?:科技|科研|创新|公共|公用|市政|服务|文体|体育)(?:基础)?设施$/u,
    examples: ['重大科技基础设施', '公共服务设施'],
    refusals: ['基础设施', '设施农业'],
  },
  opensWithPreposition: {
    summary: 'A preposition at the start: a phrase about an industry',
    pattern: /^(?:对(?![外虾])|向(?!日葵)|在(?!线)|从(?!业)|把|于)/u,
    examples: ['对制造业', '在新材料产业'],
    refusals: ['制造业', '在线教育', '对外贸易', '对虾养殖'],
  },
  place: {
    summary: 'A township or village: who builds, not what',
    pattern: /[镇乡村县]$/u,
    examples: ['河口镇', '某县'],
    refusals: ['乡村旅游', '县域经济'],
  },
  sortOnly: {
    summary: 'A sort of industry at the end: the industries of a sector, not one of them',
    pattern: /(?:主导|优势|特色|支柱|新兴|未来|多元|富民|重点|标志性|特色化|现代化|高端化)(?:产业)?链?$/u,
    examples: ['制造业主导产业', '农业优势', '标志性产业链', '特色化产业'],
    refusals: ['特色农业', '新兴服务产业'],
  },
  verbOnly: {
    summary: 'Nothing but verbs, as before a count of clusters: 培育3个产业集群',
    pattern: new RegExp(`^(?:${buildingVerbs}|形成|建成|新增|争创|创建|认定|全力|加快|积极|重点|着力|努力|争取){1,5}$`, 'u'),
    examples: ['培育', '着力打造形成'],
    refusals: ['培育钻石', '新材料'],
  },
  movement: {
    summary: 'A word of moving something on, or a quotation mark: an activity',
    pattern: /加快|提升|推进|推动|“|”/u,
    examples: ['产业提升', '“246”产业'],
    refusals: ['装备产业'],
  },
});

/** Exceptions to the endings that name no industry, and what parts a name into several. */
export const INDUSTRY = phraseTable('industry', {
  technology: {
    summary: 'Technologies that are industries: 信息技术, 生物技术',
    pattern: /(?:信息|生物|数字)技术$/u,
    examples: ['新一代信息技术', '生物技术'],
    refusals: ['核心技术', '信息技术应用'],
  },
  joints: {
    summary: 'What joins two names in one: 和, 与, 及',
    pattern: /和|与|及/u,
    examples: ['软件和信息服务', '汽车及零部件'],
    refusals: ['纺织服装'],
  },
  chain: {
    summary: 'A chain is no part of an industry: 产业链, 供应链',
    pattern: /链$/u,
    examples: ['供应链'],
    refusals: ['链主企业'],
  },
});

/** The verbs and words around a list of industries. */
export const CLUSTER_LIST = phraseTable('cluster-list', {
  strongVerb: {
    summary: 'A verb of building whose object can only be an industry',
    pattern: new RegExp(strongVerbs, 'u'),
    examples: ['重点发展', '培育'],
    refusals: ['推动', '支持'],
  },
  verb: {
    summary: 'A verb that a list of industries may stand behind, with what may follow it',
    pattern: new RegExp(
      [
        `(?:${buildingVerbs}|围绕|谋划|争创|支持|加快|扶持|抢占|引进|发挥|依托|立足|形成|提升|促进|增强|优化|培优`,
        '|带动|抢[得抓滩]|竞逐|角逐|瞄准|锚定|切入|开辟|催生|孵化|招引|承接|稳住|稳固|夯实|擦亮|振兴|激活|助力|助推|引导|鼓励',
        '|深挖|挖掘|厚植|抓好|抓住|统筹|提高|加速|加强|加大|以(?!及))',
        '(?:一批|形成|壮大|发展|以|我[省市县区]|[全本][省市县区])?',
      ].join(''),
      'gu',
    ),
    examples: ['做大做强新材料', '围绕我市主导产业'],
    refusals: ['新材料', '完善政策'],
  },
  helps: {
    summary: 'Verbs that say of industries that they shall grow only together with what follows the list: 支持A、B等产业发展',
    pattern: /^(?:加快|支持|推动|促进|推进|带动|扶持|助推)(?:[^,;:。、]{0,2}(?:推进|推动))?$/u,
    examples: ['支持', '加快推动'],
    refusals: ['发展', '支持发展'],
  },
  helpsFirms: {
    summary: 'Verbs of helping that need the growth said of a list that has no count',
    pattern: /^(?:加快|支持|扶持|助推)/u,
    examples: ['支持', '加快推动'],
    refusals: ['推动', '促进'],
  },
  choice: {
    summary: 'A word that says that the industries were chosen: 重点, 优先, 大力发展, 做大做强',
    pattern: /重点|主要|优先|大力|着力|积极|加快发展|布局|谋划|培育壮大|发展壮大|做大|做强|做优/u,
    examples: ['重点发展', '优先培育', '大力发展', '做优做强'],
    refusals: ['发展', '建设'],
  },
  fieldsOpen: {
    summary: 'What opens a list of fields: 力争在A、B等领域, 围绕A、B等领域',
    pattern: /^[^、]{0,12}?(?:在(?!线)|围绕|聚焦|瞄准)/u,
    examples: ['力争在人工智能、虚拟现实', '围绕新材料'],
    refusals: ['在线教育、新材料', '智能家电、虚拟现实'],
  },
  sortBefore: {
    summary: 'What sort of industries a list is of, before its first name: 发展前沿新材料',
    pattern: /^(?:前沿|新兴){1,2}(?=[^、]{2})/u,
    examples: ['前沿新材料', '新兴数字经济'],
    refusals: ['前沿、新兴', '新材料'],
  },
  leading: {
    summary: 'Sorts and tracks that say by themselves that the industries are ones to build, whatever the verb',
    pattern: new RegExp(`${expand('{LEADING}', CLUSTER_FRAGMENTS)}|赛道`, 'u'),
    examples: ['战略性新兴', '传统优势', '新赛道'],
    refusals: ['传统', '重点'],
  },
  chosenSort: {
    summary: 'A sort of industries that a place has chosen or is led by, said of a list that is a subject: 新能源、绿色食品等主导产业',
    pattern: /^(?:战略性)?(?:主导|支柱|新兴|首位|未来)$/u,
    examples: ['主导', '战略性新兴'],
    refusals: ['特色', '传统', '优势'],
  },
  toGrow: {
    summary: 'Sorts of industries that are still to grow',
    pattern: /^(?:战略性)?(?:新兴|未来)$/u,
    examples: ['新兴', '战略性新兴', '未来'],
    refusals: ['主导', '支柱'],
  },
  amid: {
    summary: 'What stands before a list of chosen industries that something is to be done in: 全县在新材料、生物医药等新兴产业',
    pattern: /^(?:[我本全][省市县区州旗])?(?:在|围绕|聚焦|瞄准)(?!线|建|营|研)/u,
    examples: ['全县在高端装备', '聚焦新材料', '在生物医药'],
    refusals: ['高端装备', '在线教育', '对新能源'],
  },
  roleOfPart: {
    summary: 'What a part is to its industry: 分离膜为主、光学膜为补充',
    pattern: /为(?:主|辅|核心|主导|主体|支撑|补充|特色)$/u,
    examples: ['分离膜为主', '光学膜为补充'],
    refusals: ['分离膜', '为主的产业'],
  },
  within: {
    summary: 'A list that something is done within, or with a place before it: no subject (全县在新材料、生物医药等新兴产业)',
    pattern: /[在对与向把将从以于]|全[省市县区]|^(?:[我本]|前瞻|编制|部署|出台|实施|制定|成立|组建|举办|开展|设立|推出)/u,
    examples: ['全县在高端装备', '对新能源', '前瞻部署氢能'],
    refusals: ['新能源', '生命健康'],
  },
  reviewed: {
    summary: 'A list of leading or emerging clusters, the only one that counts in a review: 生命健康、装备制造等新兴产业集群',
    pattern: /等(?:战略性)?(?:新兴|支柱|主导|优势|未来|先导)产业集群$/u,
    examples: ['生命健康、装备制造等新兴产业集群'],
    refusals: ['新能源汽车、新材料4个千亿产业', '陶瓷、钛白产业集群'],
  },
  topics: {
    summary: 'A heading under which industries are taken up one after the other: 培育壮大主导产业, 用供应链提升传统产业',
    pattern: /(?:主导|支柱|优势|特色|传统|新兴|先导|首位|重点)产业/u,
    examples: ['培育壮大主导产业', '改造提升传统产业'],
    refusals: ['加快产业发展', '推进农业产业化'],
  },
  future: {
    summary: 'Words that name the sort of industry whose fields are listed after them',
    pattern: /未来产业|新兴产业/u,
    examples: ['前瞻布局未来产业'],
    refusals: ['产业体系'],
  },
  named: {
    summary: 'A clause that ends in a sort of industry: the list behind it is of these',
    pattern: /(?:新兴|未来|优势|支柱|主导|特色)产业[,:]?$/u,
    examples: ['培育壮大新兴产业,', '布局未来产业:'],
    refusals: ['新兴产业规模扩大,'],
  },
  merged: {
    summary: 'One industry and the ones that it is to merge with: 农业与旅游、教育等产业融合',
    pattern: /[与和同][^、]{1,40}$/u,
    examples: ['推动农业与旅游'],
    refusals: ['推动新材料'],
  },
  merging: {
    summary: 'What is said of industries that merge',
    pattern: /^(?:深度|有机|创新|跨界)?(?:融合|联动|协同|嫁接)/u,
    examples: ['深度融合发展', '融合'],
    refusals: ['高质量发展'],
  },
  joinedOn: {
    summary: 'A list that goes on from the one before: 和医药、食品等5个百亿产业',
    pattern: /^[和与及]/u,
    examples: ['和医药', '与食品'],
    refusals: ['医药和食品'],
  },
});

/** The parts of an industry (segments). */
export const SEGMENT = phraseTable('segment', {
  head: {
    summary: 'Words before the first name of a list that name nothing: 和, 大力, 一批',
    pattern: /^(?:和|与|及|大力|加快|积极|重点|着力|等|一批|以|了|及其|相关|其他|各类|新型的)+/u,
    examples: ['和电子元件', '重点相关软件'],
    refusals: ['电子元件', '新型材料'],
  },
  tail: {
    summary: 'Words behind a name that name nothing of their own: 产业, 优势, 等重点领域',
    pattern: new RegExp(
      [
        '(?:产业链|产业集群|产业|优势|应用|产业化|设计制造|研发制造|发展',
        '|等(?:若干|重点|细分|优势|特色|新兴){0,2}(?:领域|行业|方向|产品)?|及其他|为主|为辅)$',
      ].join(''),
      'u',
    ),
    examples: ['汽车零部件优势', '电子元件等重点领域', '精细化工产业'],
    refusals: ['电子元件', '产业园区'],
  },
  generic: {
    summary: 'A field told by its rank alone: 重点领域, 前沿技术; the clauses behind it name the parts',
    pattern: /^(?:若干|一批)?(?:重点|关键|前沿|核心|优势|新兴|细分|特色|主要|重要)?(?:核心)?(?:领域|行业|技术|方向|环节|产品|优势)$/u,
    examples: ['重点领域', '一批关键核心技术'],
    refusals: ['信息技术', '重点产业'],
  },
  aspect: {
    summary: 'A sub-heading that names what is said of an industry rather than a part of it: 发展目标, 空间布局, 重点企业',
    pattern:
      /目标|方向|布局|任务|措施|重点|路径|思路|现状|基础|企业|项目|园区|载体|人才|招商|政策|保障|主体|工程|行动|机制|要素|环境|生态$/u,
    examples: ['发展目标', '空间布局', '重点企业'],
    refusals: ['新药创制', '太阳能风能', '生态农业'],
  },
  strongVerb: {
    summary: 'A verb of building after which whatever follows is a part of the industry',
    pattern: /发展|做大|做强|做优|做精|做特|做深|壮大|培育/u,
    examples: ['做强', '重点发展'],
    refusals: ['推进', '巩固'],
  },
  listVerb: {
    summary: 'A clause that lists what is built first of all: 重点发展A、B、C',
    pattern: /^(?:重点发展|大力发展|重点培育|加快发展|着力发展|主要发展|优先发展|重点布局)/u,
    examples: ['重点发展风电装备', '优先发展软件'],
    refusals: ['发展风电装备', '我县重点发展'],
  },
  both: {
    summary: '及 before another industry (生命健康及无人航空器), not before what belongs to the one before it (汽车及零部件)',
    pattern: /(?<!以)及(?!其|时|格|零|关键|核心|配套|相关|应用|信息|服务|制品|设备|材料|器械|部件|组件|器件|装备|系统|加工|制造|以)/u,
    examples: ['生命健康及无人航空器'],
    refusals: ['汽车及零部件', '以及软件'],
  },
  sameTail: {
    summary: 'Two short names of one kind, joined as one: 地热能和潮汐能',
    pattern: /^[^和]{1,3}([^和业])和[^和]{1,3}\1$/u,
    examples: ['地热能和潮汐能', '氢能和核能'],
    refusals: ['大健康和数字经济', '服装产业和装备产业'],
  },
  looseJoint: {
    summary: 'What parts an item of a list where every conjunction does',
    pattern: /以及|和|与/u,
    examples: ['云计算和云服务', '软件与芯片'],
    refusals: ['汽车及零部件'],
  },
  closeJoint: {
    summary: 'What parts the last item of a list: 和, 以及; 与 is part of a name',
    pattern: /以及|和/u,
    examples: ['云计算和云服务'],
    refusals: ['软件与新兴服务'],
  },
});
