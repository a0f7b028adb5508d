import { phraseTable } from '../../model/phrase-rule.js';
import { GROUP_HEADS } from '../lexicons/agencies.js';

/** How the name of a public body begins and ends. Patterns are read against a name whose own brackets are left out. */
export const AGENCY_NAME = phraseTable('agency-name', {
  level: {
    summary: 'A name begins with a level of government',
    pattern: /^(?:国家|中央|全国|省级?|市级?|县级?|区级?|州级?|盟|旗|镇|乡|村)/u,
    examples: ['县经信局', '省级有关部门'],
    refusals: ['经信局', '各县'],
  },
  groupHead: {
    summary: 'A name begins as a group of bodies does: 各, 有关, 县级相关',
    pattern: new RegExp(`^(?:(?:省|市|县|区|镇)[级直]|国务院)?(?:${GROUP_HEADS.join('|')})`, 'u'),
    examples: ['各乡镇', '县级有关部门'],
    refusals: ['县经信局', '生态环境部'],
  },
  levelGroup: {
    summary: 'All bodies of a level: 市直部门, 县级国企',
    pattern: /^(?:省|市|县|区|镇|州|乡)(?:级|直).*(?:部门|单位|机关|国企|企业)$/u,
    examples: ['市直部门', '县级涉农单位'],
    refusals: ['市级财政', '直属单位'],
  },
  members: {
    summary: 'A group told by its function: 成员单位, 主管部门',
    pattern: /(?:成员|责任|主管|监管|职能)(?:单位|部门)$/u,
    examples: ['领导小组各成员单位', '行业主管部门'],
    refusals: ['用人单位', '主管部门意见'],
  },
  shortPlace: {
    summary: 'A place of three characters stands for its government: 石浦镇',
    pattern: /^.{2}[镇乡县区市]$/u,
    examples: ['石浦镇', '象山县'],
    refusals: ['园区', '高新技术开发区'],
  },
  people: {
    summary: '人民 before a bare ending names no body: 人民政府',
    pattern: /^人民/u,
    examples: ['人民政府'],
    refusals: ['县人民政府'],
  },
  groupTail: {
    summary: 'The second word of a group in two words: 各乡镇、街道',
    pattern: /^(?:街道|街道办|街道办事处|园区|开发区|功能区|管委会|乡镇|镇街|镇|乡|村|社区|县|市|区)$/u,
    examples: ['街道', '园区'],
    refusals: ['街道商会', '县经信局'],
  },
  everyPlace: {
    summary: 'Every place of a kind, which a second kind may follow: 各区、县（市）政府',
    pattern: /^各(?:[区县市镇乡州盟]|地区|盟?行政公署)$/u,
    examples: ['各区', '各地区'],
    refusals: ['各部门', '各区县'],
  },
  placeGovernment: {
    summary: 'Governments of a second kind of place: 县人民政府 behind 各区',
    pattern: /^[区县市镇乡州盟]{1,2}(?:人民)?政府/u,
    examples: ['县政府', '区县人民政府'],
    refusals: ['政府', '省政府'],
  },
  opensName: {
    summary: 'Party and government organs whose name another may follow as part of one name: 县委组织部, 市政府国资委',
    pattern: /(?:^|[省市县区州旗镇乡])(?:委|党委|党工委|工委|政府|人民政府|人大|政协|纪委|管委会)$/u,
    examples: ['县委', '市人民政府'],
    refusals: ['县经信局', '发改委员'],
  },
  sentence: {
    summary: 'A word that only a sentence has: what holds it is no name',
    pattern: /[了的是将应要须在把被]/u,
    examples: ['应当落实', '负责的人'],
    refusals: ['鄞工集团', '象保合作区'],
  },
  seamAfter: {
    summary: 'The last character of a name, or a closing bracket, behind which the next name may stand without a separator',
    pattern: /[局委办厅部院署会心司团社行组队所)\]〕]/u,
    examples: ['局', '会'],
    refusals: ['县', '经'],
  },
  branch: {
    summary: 'A branch, which belongs to the name before it: 县公安局城东分局',
    pattern: /(?:分局|支行|分行|大队|支队|分公司|分院|办事处)$/u,
    examples: ['城东分局', '象山支行'],
    refusals: ['财政局', '分局长'],
  },
  committee: {
    summary: 'The committee of the party that a department of it is named after: 委组织部 of 县委组织部',
    pattern: /^委(?=.)/u,
    examples: ['委组织部'],
    refusals: ['组织部', '委'],
  },
  department: {
    summary: 'The last character of a department: only these are meant where brackets in a sentence hold nothing but names',
    pattern: /[局委办部厅署府]$/u,
    examples: ['县财政局', '区政府'],
    refusals: ['交通集团', '县局队'],
  },
  doesWork: {
    summary: 'A line of a table ends like who does the work; a hospital or a company may be what is built',
    pattern: /(?:[局委办厅署]|政府|管委会|办公室)\s*$/u,
    examples: ['县住建局', '园区管委会 '],
    refusals: ['县人民医院', '交投公司'],
  },
});

/** The words in and around a list of responsible bodies. */
export const AGENCY_LIST = phraseTable('agency-list', {
  official: {
    summary: 'An official by his office: 副县长张三, 县委常委',
    pattern: /^.{0,12}(?:书记|常委|[省市县区州旗镇乡]长|秘书长|主席)[\p{Script=Han}·]{0,3}$/u,
    examples: ['副县长张三', '县委常委'],
    refusals: ['县长办公会议纪要', '县经信局'],
  },
  andOthers: {
    summary: 'What closes an open list: 等, 等有关部门, 各单位',
    pattern: /等(?:省级|市级|县级|区级|职能|涉企|有关|相关|其他|各){0,3}(?:部门|单位|地方|方面)?(?:和单位)?$/u,
    examples: ['县财政局等部门', '县财政局等'],
    refusals: ['县财政局有关部门', '等级评定中心'],
  },
  ownRole: {
    summary: 'The role of one body in brackets behind its name: 市工信局（牵头）',
    pattern: /[(〔[【](?<word>牵头|主办|主责|配合|协办|责任|负责)(?:单位|部门)?[)〕\]】]$/u,
    examples: ['市工信局(牵头)', '(配合单位)'],
    refusals: ['市工信局(市数据局)', '(牵头)市工信局'],
  },
  conjunction: {
    summary: 'What joins a body to the one before it: 和, 及, 以及, 并由',
    pattern: /^(?:以及|及|和|与|并|或|由|请|同时|,)+(?=[\p{Script=Han}])/u,
    examples: ['和县科技局', '并由县财政局'],
    refusals: ['县科技局和', '和'],
  },
  joint: {
    summary: '和 and its like, at which a piece may be parted into two names',
    pattern: /以及|及|和|与/gu,
    examples: ['县经信局和县科技局', '以及'],
    refusals: ['县经信局、县科技局', '并'],
  },
  guides: {
    summary: '指导: a role that depends on who else answers',
    pattern: /指导/u,
    examples: ['指导'],
    refusals: ['引导', '牵头'],
  },
  opensRemark: {
    summary: 'How a remark among the bodies begins, whatever it ends in: 以下各项均由各镇负责',
    pattern: /^(?:以下|上述|均需|其中|(?:其余|其他|其它)[^、]{0,6}(?:为|是|系))/u,
    examples: ['以下各项工作', '其余单位为配合单位'],
    refusals: ['其他有关部门', '各镇'],
  },
  roleWord: {
    summary: 'Brackets hold a word of responsibility: only then are they read for labels and verbs',
    pattern: /牵头|责任|负责|配合|主办|协办|承办|参与|参加|协助|协同|指导|落实|实施|领导/u,
    examples: ['县工信局牵头', '责任单位'],
    refusals: ['县工信局、县财政局', '下同'],
  },
  labelStart: {
    summary: 'Where a label may begin: 责任单位, 市级牵头部门, 第一责任人',
    pattern: new RegExp(
      [
        '(?:国家|省|市|州|盟|县|区|旗|镇|乡)?级?(?:主要|第[一二三]|共同|具体|总|直接)?',
        '(?:牵头|主办|责任|主责|负责|承办|落实|实施|执行|推进|承担|主管|配合|协办|协同|协助|协作|参与|参加|支持|会办|指导',
        '|分管|包联|包抓|包保|包挂|联系|联点|挂钩|挂联|挂点|带队)',
      ].join(''),
      'gu',
    ),
    examples: ['责任单位:县经信局', '市级牵头部门'],
    refusals: ['完成时限:年底', '县级'],
  },
  nextHeading: {
    summary: 'A heading that a text without line breaks runs on into: (二), 三、, 3.',
    pattern: /\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|(?<![\d.])\d{1,2}[.](?!\d)/gu,
    examples: ['各区属国企(二)产业化', '三、保障', '3.完善'],
    refusals: ['12.5亿元', '(县)政府'],
  },
  roleOfTheRest: {
    summary: 'What the bodies that do not lead do, where the statement of who leads says it: 其余为配合单位',
    pattern: /(?:其余|其他|其它)(?:各|的)?(?:单位|部门)?均?(?:为|是|系)(?<word>配合|协办|参与|协作|协助|责任)(?:责任)?(?:单位|部门)/u,
    examples: ['标*的为牵头单位,其余为配合单位', '其他部门均为责任单位'],
    refusals: ['其余部门按职责分工', '其他单位'],
  },
  leadsOn: {
    summary: 'A statement of who leads holds for what follows, too: 下同, 以下各项同',
    pattern: /下同|以下(?:均|各)?(?:相)?同/u,
    examples: ['列第一位的为牵头单位,下同', '以下均同'],
    refusals: ['列第一位的为牵头单位', '上下共同'],
  },
  officialsLine: {
    summary: 'A line that holds nothing but names of officials: 张三、李四',
    pattern: /^[\p{Script=Han}·、]{2,20}。?$/u,
    examples: ['张三、李四', '王五。'],
    refusals: ['张三:', '责任单位:县经信局'],
  },
});

/** Names of a list that share the end of a later one: 广州、深圳市政府. */
export const SHARED_TAIL = phraseTable('shared-tail', {
  name: {
    summary: 'A name that may lack its end: 广州, 市公安, 市 of 市、县人民政府',
    pattern: /^(?:[一-龥]{2,8}|[省市县区州旗镇乡])$/u,
    examples: ['广州', '市公安', '市'],
    refusals: ['的', '（广州）'],
  },
  next: {
    summary: 'The next name of the list, behind 、 or 和',
    pattern: /(?:、|以及|和|及|与)(?<item>[一-龥]{2,30}|[一-龥]{1,12}\([^()]{1,10}\)[一-龥]{1,20})/uy,
    examples: ['、深圳市政府', '和东莞市政府', '、县(区)人民政府'],
    refusals: ['，深圳市政府', '深圳市政府'],
  },
  joined: {
    summary: '和 inside an item, behind which the list may go on: 深圳和东莞市政府',
    pattern: /(?<=[一-龥]{2})(?:以及|和|及|与)(?=[一-龥]{3})/u,
    examples: ['深圳和东莞市政府'],
    refusals: ['和平区', '深圳市政府'],
  },
  level: {
    summary: 'The level that a place is named with, where its own name ends: 市 of 深圳市政府',
    pattern: /(?<=[一-龥]{2})(?:[市县区州旗镇乡]|街道)/gu,
    examples: ['深圳市政府', '甲河街道办事处'],
    refusals: ['市政府', '深圳'],
  },
  placeGovernment: {
    summary: 'The government of one place, also of one that no list of places has: 青川市政府',
    pattern: /^[一-龥]{2,4}(?<tail>[市县区州旗](?:人民)?政府)$/u,
    examples: ['青川市政府', '深圳市人民政府'],
    refusals: ['市政府', '县商务局', '试点城市政府和企业'],
  },
  shortName: {
    summary: "A place's name without its level: 云溪",
    pattern: /^(?![各有相全本])[一-龥]{2,3}$/u,
    examples: ['云溪', '阿坝州'],
    refusals: ['各地', '相关', '青川经济开发区'],
  },
  department: {
    summary: 'The word that a department is named with: 局 of 司法局',
    pattern: /(?:分局|[局委办厅署部])$/u,
    examples: ['司法局', '公安分局'],
    refusals: ['人民政府', '司法局长'],
  },
  bareLevel: {
    summary: 'A level alone, which lacks its government: 市 of 市、县人民政府',
    pattern: /^[省市县区州旗镇乡]$/u,
    examples: ['市', '县'],
    refusals: ['市级', '园区'],
  },
  government: {
    summary: 'The government or the departments of a level, behind its name: 人民政府 of 县(区)人民政府',
    pattern:
      /(?<=^[市县区州旗镇乡](?:\([^()]{1,8}\))?)(?:人民)?政府$|(?<=^[市县区州旗镇乡](?:\([^()]{1,8}\))?)(?:有关|相关)(?:部门|单位)$/u,
    examples: ['县(区)人民政府', '县有关部门'],
    refusals: ['深圳市政府', '政府'],
  },
  company: {
    summary: 'A company or a bank of the whole country, which has branches: 中国移动, 农业银行',
    pattern: /^(?:中国[一-龥]{2}|[一-龥]{2,4}银行)$/u,
    examples: ['中国移动', '农业银行'],
    refusals: ['中国移动南充分公司', '县商务局'],
  },
  branch: {
    summary: 'The branch of such a company, behind its name: 省分公司, 南充分公司',
    pattern: /(?<=^中国[一-龥]{2}|银行)[一-龥]{0,6}(?:分公司|分行|支行)$/u,
    examples: ['中国联通省分公司', '建设银行南充分行'],
    refusals: ['县商务局分局', '分公司'],
  },
});

/** The task that an attribution closes. */
export const TASK = phraseTable('task', {
  itemMark: {
    summary: 'A mark of an item inside a task, which is no number of a task: 一是, 其二, ——',
    pattern: /^(?:——|[-—•·●▪◆■]|[一二三四五六七八九十]是|其[一二三四五六]|首先|其次)/u,
    examples: ['一是', '——', '其二'],
    refusals: ['一、', '(一)'],
  },
  attributionBehind: {
    summary: 'An attribution that a numbered paragraph has in its first line, with all that follows it',
    pattern: /[(（[][^()（）[\]]{0,12}(?:责任|牵头|配合|负责|主办)(?:单位|部门)[:：][^]*/u,
    examples: ['改造园区(责任单位:县经信局)', '改造园区（牵头部门：县经信局'],
    refusals: ['改造园区(一期)', '改造园区。责任单位:县经信局'],
  },
});

/** Tables that name bodies or officials in columns of their own. */
export const ROLE_COLUMN = phraseTable('role-column', {
  officials: {
    summary: 'A column of persons: 领导, 责任人',
    pattern: /领导|人$/u,
    examples: ['领导', '责任人'],
    refusals: ['单位', '人员编制'],
  },
  bareRole: {
    summary: 'A heading of one word that names a role without saying of whom: 牵头, 配合',
    pattern: /^(?:牵头|配合|主办|协办|承办|参与|责任)$/u,
    examples: ['牵头', '配合'],
    refusals: ['实施', '牵头单位'],
  },
  task: {
    summary: 'The heading of the column of tasks, where none has a usual name',
    pattern: /任务|事项|举措|措施|项目|工作/u,
    examples: ['年度重点任务', '改革举措'],
    refusals: ['序号', '完成时限'],
  },
  nobody: {
    summary: 'A cell that names nobody: 无, —',
    pattern: /^[-—/\\无]+$/u,
    examples: ['无', '——'],
    refusals: ['无锡市', '县经信局'],
  },
  officialsWithOffice: {
    summary: 'A line of officials, perhaps with their office: 张三 副县长',
    pattern: /^[\p{Script=Han}·、 　]{2,20}$/u,
    examples: ['张三', '张三、李四', '张三 副县长'],
    refusals: ['张三,李四', '县政府(办公室)'],
  },
});
