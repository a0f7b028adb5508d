import { phraseTable } from '../../model/phrase-rule.js';

/** How names of bodies are put together, in folded text. */
export const AGENCY_PART = phraseTable('agency-part', {
  centralHead: {
    summary: 'A body of the whole state',
    pattern: /^(?:国家|中央|全国|中国)/u,
    examples: ['国家税务总局', '中央网信办'],
    refusals: ['省税务局'],
  },
  provinceHead: {
    summary: 'A body of the province',
    pattern: /^(?:省|自治区)级?/u,
    examples: ['省经信厅', '自治区党委', '省级部门'],
    refusals: ['市经信局'],
  },
  cityHead: {
    summary: 'A body of the city or prefecture',
    pattern: /^(?:市|州|盟)级?/u,
    examples: ['市经信局', '州发改委', '市级部门'],
    refusals: ['县经信局'],
  },
  countyHead: { summary: 'A body of the county', pattern: /^(?:县|区|旗)级?/u, examples: ['县经信局', '区科技局'], refusals: ['市科技局'] },
  placeTail: {
    summary: "The word of its kind that a place's name ends with: 象山县 is 象山",
    pattern: /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|州|盟|旗)$/u,
    examples: ['象山县', '广西壮族自治区', '大兴安岭地区'],
    refusals: ['象山', '县城'],
  },
  countyTail: { summary: 'The name of a county or district', pattern: /[旗区县]$/u, examples: ['象山县', '鄞州区'], refusals: ['宁波市'] },
  groupOpener: {
    summary: 'The first character of a word for several bodies: 有关, 各部门',
    pattern: /^[有相其所属涉]/u,
    examples: ['有关', '相关', '所属'],
    refusals: ['各镇', '部门'],
  },
  levelHead: {
    summary: 'The level that a branch office is named with',
    pattern: /^[市县区]/u,
    examples: ['市生态环境局', '区自然资源和规划局'],
    refusals: ['省局', '生态环境局'],
  },
  branchOffice: {
    summary: 'The office that a branch belongs to, and where it is: 生态环境局嵊泗',
    pattern: /^(?:.{2,6}?市)?(?<body>.{2,14}?局)(?<where>.{0,8})$/u,
    examples: ['生态环境局嵊泗', '宁波市生态环境局'],
    refusals: ['生态环境', '市局'],
  },
  branchInFull: {
    summary: "A branch with the city's and its own place: 宁波市生态环境局象山分局",
    pattern: /^.{2,6}?市.{2,14}局.{2,8}分局$/u,
    examples: ['宁波市生态环境局象山分局'],
    refusals: ['市生态环境局分局', '生态环境局象山分局'],
  },
  peoplesBank: {
    summary: "A branch of the People's Bank: 人行县支行, 中国人民银行宁波市中心支行",
    pattern: /^(?:中国)?人(?:民银)?行(?<where>[\p{Script=Han}]{0,8}?)(?:中心)?支行$/u,
    examples: ['人行县支行', '中国人民银行宁波市中心支行'],
    refusals: ['工行县支行', '人民银行'],
  },
  gridCompany: {
    summary: 'The power supply company of the place',
    pattern: /^国网.{0,12}供电(?:有限)?公司$/u,
    examples: ['国网象山县供电公司', '国网供电有限公司'],
    refusals: ['供电公司', '国网电力'],
  },
  taxBureau: {
    summary: "A tax bureau with the state's name before it",
    pattern: /^国家税务总局.{2,10}税务局$/u,
    examples: ['国家税务总局象山县税务局'],
    refusals: ['县税务局', '国家税务总局'],
  },
  levelless: {
    summary: 'A word that begins like a level and names none: 市场监管局, 区域办',
    pattern: /^(?:市场|市政|区域|县域)/u,
    examples: ['市场监管局', '市政公用局'],
    refusals: ['市商务局', '区发改局'],
  },
  youthLeague: {
    summary: 'A committee of the Youth League: 团县委',
    pattern: /^团[省市县区州旗]委$/u,
    examples: ['团县委', '团市委'],
    refusals: ['县团委', '县委'],
  },
  twoNames: {
    summary: 'One body with two names side by side: 市经信局市新经济委',
    pattern: /^(?<first>.{2,12}?[局委办部])(?<second>[市县区省].{2,12}[局委办部])$/u,
    examples: ['市经信局市新经济委'],
    refusals: ['市经信局', '市经信局新经济委'],
  },
  within: {
    summary: 'The government or committee that an office stands within: 政府国资委, 委金融办',
    pattern: /^(?:人民政府|政府|委)/u,
    examples: ['政府国资委', '人民政府办公室', '委金融办'],
    refusals: ['国资委', '金融办'],
  },
  township: {
    summary: 'A township or subdistrict, or its government',
    pattern: /^.{1,6}(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/u,
    examples: ['石浦镇', '东门街道办事处', '茅洋乡人民政府'],
    refusals: ['镇政府', '乡镇企业局'],
  },
});
