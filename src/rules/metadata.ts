import type { Rule } from '../model/rule.js';

/**
 * What a document says of itself: labels of its metadata, its number, its signature, the years in its title, the programmes it names.
 * Source of the layout: GB/T 9704-2012 (title, number of the paper, addressees, signature, date); labels: the metadata blocks of government
 * sites (政府信息公开目录 fields). Patterns read folded text in which line breaks are kept as \n.
 */
export const METADATA_FRAGMENTS: Readonly<Record<string, string>> = {
  Y: '(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[一二][○〇零O一二三四五六七八九]{3}',
  DAY:
    '(?:(?:19|20)[0-9]{2}|[一二][○〇零O一二三四五六七八九]{3})[ ]?[年月./-][ ]?(?:[0-9]{1,2}' +
    '|[一二三四五六七八九十]{1,2})[ ]?[月./-][ ]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[ ]?日)?',
  /** what an organ's name ends in */
  ORGAN:
    '人民政府|政府|办公室|办公厅|委员会|管委会|管理委员会|领导小组|指挥部|国务院|党委|省委|市委|县委|区委|工委|[厅局署]|[发改经信委]委|部|专班|中心|党组|总工会|集团|公司',
};

/** Labels before a value; the first rule whose label stands in the text wins. */
export const METADATA_LABEL_RULES: readonly Rule[] = [
  {
    id: 'metadata-index-number',
    finds: 'index_number',
    codebook: '7',
    summary: 'The index number behind its label',
    triggers: ['索'],
    pattern: '索[ ]?引[ ]?号[:]?\\s{0,12}(?<value>[A-Za-z0-9](?:[A-Za-z0-9./_-]|(?<=[0-9])—(?=[0-9])){5,48})',
    examples: [{ text: '索引号: 11330000000000000A/2023-30209', gives: { value: '11330000000000000A/2023-30209' } }],
    refusals: [{ text: '索引号:\n发布机构', why: 'no value' }],
  },
  {
    id: 'metadata-doc-number-label',
    finds: 'doc_number',
    codebook: '7',
    summary: 'The number of the paper behind its label',
    triggers: ['号'],
    pattern:
      '(?:文号|发文字号|文件编号)[:]?\\s{0,12}(?<value>[一-龥]{1,14}[〔\\[(【][ ]?(?:19|20)[0-9]{2}[ ]?[〕\\])】][ ]?第?[0-9]{1,5}[ ]?号)',
    examples: [{ text: '文号:\n\n某政办发〔2023〕26号', gives: { value: '某政办发〔2023〕26号' } }],
    refusals: [{ text: '文号:\n发布机构: 县政府', why: 'no value' }],
  },
  {
    id: 'metadata-doc-number',
    finds: 'doc_number',
    codebook: '7',
    summary: 'The number of the paper, a stretch of its own between spaces or line breaks',
    triggers: ['号'],
    pattern: '(?<=^|[\\s。:])(?<value>[一-龥]{1,14}[〔\\[(【][ ]?(?:19|20)[0-9]{2}[ ]?[〕\\])】][ ]?第?[0-9]{1,5}[ ]?号)(?=$|[\\s。])',
    examples: [{ text: '微博 某综管办〔2021〕18号 某某关于印发', gives: { value: '某综管办〔2021〕18号' } }],
    refusals: [{ text: '按照(国发〔2020〕5号)要求', why: 'a cited paper' }],
  },
  {
    id: 'metadata-written',
    finds: 'written_date',
    codebook: '7',
    summary: 'The date of writing behind its label',
    triggers: ['日期', '时间'],
    pattern: '(?:成文日期|成文时间|签发日期|签署日期|发文日期|发文时间|印发日期|制发日期)[:]?\\s{0,12}(?<value>{DAY})',
    examples: [{ text: '成文日期:\n\n2023-04-23', gives: { value: '2023-04-23' } }],
    refusals: [{ text: '发布日期:2023-04-27', why: 'publication' }],
  },
  {
    id: 'metadata-published',
    finds: 'published_date',
    codebook: '7',
    summary: 'The date of publication behind its label',
    triggers: ['日期', '时间'],
    pattern: '(?:发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|发表时间|上网时间)[:]?\\s{0,12}(?<value>{DAY})',
    examples: [{ text: '发布日期:2017-04-14信息来源: 县经信局', gives: { value: '2017-04-14' } }],
    refusals: [{ text: '成文日期:2023-04-23', why: 'writing' }],
  },
  {
    id: 'metadata-published-weak',
    finds: 'published_date',
    codebook: '7',
    summary: 'The date of publication behind a vaguer label',
    triggers: ['日期', '时间'],
    pattern: '(?:生成日期|生成时间|更新时间|更新日期|(?<![一-龥])时间|(?<![一-龥])日期)[:]?\\s{0,12}(?<value>{DAY})',
    examples: [{ text: '时间:2021-03-30 15:43', gives: { value: '2021-03-30' } }],
    refusals: [{ text: '有效时间:长期', why: 'no date' }],
  },
  {
    id: 'metadata-published-sentence',
    finds: 'published_date',
    codebook: '7',
    summary: 'Organ and day in a closing sentence: 某县某局2026年4月28日发布',
    triggers: ['发布', '公布', '公开'],
    pattern: '(?<=^|[。\\s,;:])(?<organ>[一-龥]{4,30}(?:{ORGAN}))(?:于)?(?<value>{DAY})(?:发布|公布|公开)',
    examples: [{ text: '某县大数据管理中心2026年4月28日发布', gives: { value: '2026年4月28日', organ: '某县大数据管理中心' } }],
    refusals: [{ text: '省局定于每月发布', why: 'no day' }],
  },
];

/** The signature: one or more organs alone, then the day alone. */
export const SIGNATURE_RULES: readonly Rule[] = [
  {
    id: 'metadata-signature-date',
    finds: 'written_date',
    codebook: '7',
    summary: 'A paragraph that is a day and nothing else',
    triggers: [],
    pattern: '^\\(?(?<value>{DAY})\\)?$',
    examples: [{ text: '二〇二三年四月二十三日', gives: { value: '二〇二三年四月二十三日' } }],
    refusals: [{ text: '2023年4月23日印发', why: 'the printing' }],
  },
  {
    id: 'metadata-signature',
    finds: 'issuer',
    codebook: '7',
    summary: 'Organ and day in one paragraph or sentence end: 某县人民政府 2021年3月29日',
    triggers: [],
    pattern: '(?<=^|[。\\n]|。 )(?<organ>[一-龥、]{2,40}(?: [一-龥、]{3,40})?(?:{ORGAN}))[ ]?(?<value>{DAY})$',
    examples: [{ text: '某县人民政府办公室 2021年3月29日', gives: { value: '2021年3月29日', organ: '某县人民政府办公室' } }],
    refusals: [{ text: '自2021年3月29日起施行', why: 'coming into force' }],
  },
  {
    id: 'metadata-organ',
    finds: 'issuer',
    codebook: '7',
    summary: 'A paragraph that is the name of an organ (or of several) and nothing else',
    triggers: [],
    pattern: '^(?<organ>[一-龥、 ()“”]{2,80}(?:{ORGAN})|国务院|中共中央)$',
    examples: [{ text: '某县工业强县建设领导小组办公室', gives: { organ: '某县工业强县建设领导小组办公室' } }],
    refusals: [{ text: '县级有关部门:', why: 'addressees' }],
  },
  {
    id: 'metadata-notice-title',
    finds: 'issuer',
    codebook: '7',
    summary: 'The organ in the title of the covering notice: 某县人民政府办公室关于印发…的通知',
    triggers: ['关于', '印发', '转发'],
    pattern: '^(?<organ>[一-龥、 “”]{3,60}(?:{ORGAN})|国务院|中共中央)(?:关于(?:印发|转发|下发|发布|公布|批转)|印发|转发)',
    examples: [{ text: '某县人民政府办公室关于印发某方案的通知', gives: { organ: '某县人民政府办公室' } }],
    refusals: [{ text: '关于印发某方案的通知', why: 'no organ' }],
  },
];

/** The organ in the plan's own title, where no notice and no signature names one: 中共某县委 某县人民政府关于加快…的若干意见. */
export const TITLE_ORGAN: Rule = {
  id: 'metadata-title-organ',
  finds: 'issuer',
  codebook: '7',
  summary: 'The organ that a title begins with',
  triggers: ['关于'],
  pattern: '^(?<organ>[一-龥、 ]{3,60}(?:{ORGAN})|国务院|中共中央)关于',
  examples: [{ text: '某县人民政府关于加快发展的若干意见', gives: { organ: '某县人民政府' } }],
  refusals: [{ text: '某区关于培育集群的行动方案', why: 'a place, no organ' }],
};

/** Years of the plan, from its title: the first rule that fits wins. */
export const PERIOD_RULES: readonly Rule[] = [
  {
    id: 'period-span',
    finds: 'period',
    codebook: '7',
    summary: 'A span of years: 行动方案(2023—2027年)',
    triggers: [],
    pattern: '(?<from>{Y})年?(?:[-—~–至到]{1,2})(?<to>{Y})年?',
    examples: [{ text: '行动方案(2023—2027年)', gives: { from: '2023', to: '2027' } }],
    refusals: [{ text: '2017年方案', why: 'one year' }],
  },
  {
    id: 'period-plan',
    finds: 'period',
    codebook: '7',
    summary: 'A five-year plan: “十四五”规划, 第十四个五年规划',
    triggers: ['五'],
    pattern:
      '(?:“|^|(?!第)[一-龥])(?<plan>十[一二三四五六七八九]?|[一二三四五六七八九])五(?!个)”?' +
      '(?:规划|时期|期间|计划|发展|[一-龥]{0,12}规划)|第(?<plan_b>[一二三四五六七八九]?十[一二三四五六七八九]?)个五年',
    examples: [
      { text: '城市内涝治理“十四五”规划', gives: { plan: '十四' } },
      { text: '国民经济和社会发展第十五个五年规划纲要', gives: { plan_b: '十五' } },
    ],
    refusals: [{ text: '五年规划', why: 'no number' }],
  },
  {
    id: 'period-work-ahead',
    finds: 'period',
    codebook: '7',
    summary: 'The year ahead of a report on the past: 2023年工作总结和2024年工作计划',
    triggers: ['年'],
    pattern: '(?:总结|完成情况|执行情况|回顾)(?:和|及|与|暨|以及)(?<from>{Y})年',
    examples: [{ text: '2023年工作总结和2024年工作计划', gives: { from: '2024' } }],
    refusals: [{ text: '2023年工作总结', why: 'no plan ahead' }],
  },
  {
    id: 'period-year',
    finds: 'period',
    codebook: '7',
    summary: 'One year: 2017年工作推进方案',
    triggers: ['年'],
    pattern: '(?<from>{Y})年(?!远景|前|底|版)',
    examples: [{ text: '工业强县2017年工作推进方案', gives: { from: '2017' } }],
    refusals: [{ text: '2035年远景目标', why: 'a vision' }],
  },
];

/** A year that the text declares to be the plan's: 将2021年确定为“某某提升年”. */
export const DECLARED_YEAR: Rule = {
  id: 'period-declared',
  finds: 'period',
  codebook: '7',
  summary: 'A year that the text names after the plan: 将2021年确定为“国企提升年”',
  triggers: ['年'],
  pattern: '(?:将|把|以)(?<from>{Y})年(?:确定|定|作|列|明确)(?:为|成)“[^“”]{2,20}年”',
  examples: [{ text: '决定将2021年确定为“项目攻坚年”', gives: { from: '2021' } }],
  refusals: [{ text: '将2021年的工作', why: 'no naming' }],
};

/** A work report is for the year in which it is given: its day stands under its title (2026年1月27日在某省人民代表大会上). */
export const REPORT_DAY: Rule = {
  id: 'period-report',
  finds: 'period',
  codebook: '7',
  summary: 'The day on which a work report was given',
  triggers: ['会议', '大会'],
  pattern: '(?:^|\\n)[ ]{0,8}[—―\\-(]{0,4}[ ]?(?<value>{DAY})[ ]?在?[^,。\\n]{2,60}(?:会议|大会)',
  examples: [{ text: '——2024年3月5日在第十四届全国人民代表大会第二次会议上', gives: { value: '2024年3月5日' } }],
  refusals: [{ text: '2024年3月5日印发', why: 'no meeting' }],
};

/** What else of a work report names its year, the surer first; the first of each decides. */
export const REPORT_TELLS_YEAR: readonly Rule[] = [
  {
    id: 'period-report-title',
    finds: 'period',
    codebook: '7',
    summary: 'A line above a work report that is its title with the year: 某县2025年政府工作报告',
    triggers: ['工作报告'],
    pattern: '(?:^|\\n)[ ]{0,8}(?:[一-龥]{2,4}:[ ]?)?[一-龥]{0,14}(?<from>{Y})年度?[一-龥]{0,14}工作报告(?=[ ]{0,8}(?:\\n|$|[(—-]))',
    examples: [
      { text: '某县2025年政府工作报告\n时间:2025-02-22', gives: { from: '2025' } },
      { text: '标题:2018年某省政府工作报告\n', gives: { from: '2018' } },
    ],
    refusals: [{ text: '根据2024年政府工作报告的要求', why: 'a report that is cited' }],
  },
  {
    id: 'period-report-date',
    finds: 'period',
    codebook: '7',
    summary: 'The day alone in a line below the title of a work report: (2008年3月27日)',
    triggers: ['年'],
    pattern: '(?:^|\\n)[ ]{0,8}\\(?(?<value>{DAY})\\)?[ ]{0,8}(?=\\n|$)',
    examples: [{ text: '政府工作报告\n(2008年3月27日)\n各位代表:', gives: { value: '2008年3月27日' } }],
    refusals: [{ text: '时间:2025-02-22 来源:某县政府网', why: 'the day of the page' }],
  },
  {
    id: 'period-report-tasks',
    finds: 'period',
    codebook: '7',
    summary: 'A sentence of a work report that sets the tasks or goals of a year: 做好2024年工作, 2024年经济社会发展主要预期目标是',
    triggers: ['年'],
    pattern:
      '(?:做好|抓好|搞好|对今后五年和)(?<from>{Y})年(?:的)?[一-龥]{0,8}工作' +
      '|(?<![到至前比较与和])(?<from_b>{Y})年,?(?:的|我们|全[省市县区州旗盟国]|我[省市县区州国])?[一-龥、]{0,16}(?:预期目标|总体要求|总体思路|工作思路|发展目标|奋斗目标)(?=[是为:和])',
    examples: [
      { text: '做好2024年工作,要坚持稳中求进。', gives: { from: '2024' } },
      { text: '2024年全市经济社会发展主要预期目标是:', gives: { from_b: '2024' } },
    ],
    refusals: [
      { text: '到2025年经济社会发展主要目标是', why: 'a later year' },
      { text: '完成2023年工作任务', why: 'the work of the year before' },
    ],
  },
  {
    id: 'period-report-reviewed',
    finds: 'period',
    codebook: '7',
    summary: 'The year that a work report reviews first, by a heading or how a paragraph opens: 2023年工作回顾; 2023年,在…领导下',
    triggers: ['年'],
    pattern:
      '(?:^|[。!;\\n])[ ]{0,8}(?:[一二三][、.][ ]?)?(?:刚刚)?(?:过去的?)?(?<from>{Y})年[ ]?(?:,|是|[一-龥]{0,14}(?:回顾|总结|成效|成绩|进展|情况)|以来)',
    examples: [
      { text: '一、2023年工作回顾', gives: { from: '2023' } },
      { text: '请予审议。2023年是极不平凡的一年。', gives: { from: '2023' } },
    ],
    refusals: [{ text: '2024年重点工作', why: 'what is ahead' }],
  },
];

/** The organ in whose name a work report is given, and who gives it; the place of a bare 省人民政府 is the document's. */
export const REPORT_RULES: readonly Rule[] = [
  {
    id: 'metadata-report-organ',
    finds: 'issuer',
    codebook: '7',
    summary: 'The government that a report is given for: 我代表某省人民政府向大会报告工作',
    triggers: ['代表', '受'],
    pattern: '我(?:谨)?(?:代表|受)(?<organ>国务院|[一-龥]{0,12}?(?:人民)?政府)(?:委托)?,?(?:向|作|报告)',
    examples: [{ text: '现在,我代表省人民政府向大会报告工作', gives: { organ: '省人民政府' } }],
    refusals: [{ text: '各位代表,政府工作报告', why: 'the addressees' }],
  },
  {
    id: 'metadata-report-head',
    finds: 'issuer',
    codebook: '7',
    summary: 'The head of a government in a line below the title: 某省人民政府省长 张三',
    triggers: ['长', '主席'],
    pattern:
      '^(?<organ>[一-龥]{0,12}?)(?:人民政府)?(?<post>省长|市长|县长|区长|州长|盟长|旗长|自治区主席|主席)[:]?[ ]{0,4}[一-龥](?:[ ]{0,4}[一-龥·]){1,5}$',
    examples: [
      { text: '某省人民政府省长 王某', gives: { organ: '某省', post: '省长' } },
      { text: '省长 胡某某', gives: { organ: '', post: '省长' } },
    ],
    refusals: [{ text: '县委副书记、县长张三同志讲话', why: 'no line of its own' }],
  },
];

/** The year that a work report sets tasks for, from its headings: 三、2025年政府工作任务; one that looks back has 回顾. */
export const REPORT_YEAR: Rule = {
  id: 'period-report-heading',
  finds: 'period',
  codebook: '7',
  summary: 'A heading of the tasks of a year in a work report: 2025年政府工作任务',
  triggers: ['年'],
  pattern:
    '^(?:对|关于|做好)?(?<from>{Y})年(?:的|全省|全市|全县|全区|我国|我省|我市|我县|政府|国民){0,2}(?:经济|社会|工作|主要|重点|总体|目标|任务|预期|安排|建议)(?![^]{0,20}(?:回顾|总结|成效|成绩|情况))',
  examples: [
    { text: '2025年政府工作任务', gives: { from: '2025' } },
    { text: '2010年主要任务', gives: { from: '2010' } },
  ],
  refusals: [{ text: '2024年工作回顾', why: 'the year before' }],
};

/** A plan that a congress approved: the day stands below its title. */
export const APPROVED: Rule = {
  id: 'metadata-approved',
  finds: 'written_date',
  codebook: '7',
  summary: 'The day on which a congress approved the plan, below the title',
  triggers: ['批准', '通过'],
  pattern: '^\\(?(?<value>{DAY})[^,。;:]{4,50}(?:会议|大会)(?:审议|审查|表决)?(?:批准|通过)',
  examples: [{ text: '2021年1月27日某市第十五届人民代表大会第五次会议批准', gives: { value: '2021年1月27日' } }],
  refusals: [{ text: '2021年1月27日在某市人民代表大会上', why: 'a report that was given' }],
};

/** Programmes in quotation marks: built by the plan or cited. */
export const PROGRAMME_RULES: readonly Rule[] = [
  {
    id: 'programme-cluster',
    finds: 'programme',
    codebook: '3',
    summary: 'A number or formula that names a programme of clusters or industries: 市“246”万千亿级产业集群',
    triggers: ['“'],
    pattern:
      '“(?<=(?<before>[^,。;、“”]{0,8})“)(?<name>[0-9]{2,5}X?|[0-9](?:\\+[0-9NX]){1,3}|双[百千万]|[一-龥]{2,6}20[0-9]{2}' +
      '|人工智能\\+)”(?=[^,。;:、“”]{0,12}(?:集群|产业|工程|试点|行动|体系))(?![^,。;:“”]{0,4}(?:政策|项目|人才|专家|空间|小镇))',
    examples: [{ text: '围绕市“246”万千亿级产业集群', gives: { name: '246', before: '围绕市' } }],
    refusals: [{ text: '发挥“151”专家作用', why: 'people' }],
  },
  {
    id: 'programme-great',
    finds: 'programme',
    codebook: '3',
    summary: 'A numbered set in quotation marks that the plan builds: “八大工程”, “四篇大文章”',
    triggers: ['“'],
    pattern:
      '“(?<=(?<before>[^,。;、“”]{0,8})“)(?<name>[二三四五六七八九十]{1,2}大[一-龥]{0,6}(?:工程|计划|行动)|[三四五六七八九]篇大?文章)”',
    examples: [{ text: '攻坚“八大工程”', gives: { name: '八大工程', before: '攻坚' } }],
    refusals: [{ text: '“六大发展理念”', why: 'no programme' }],
  },
];

/** National programmes that are named without their level (issued by the State Council). */
export const NATIONAL_PROGRAMMES: readonly string[] = ['中国制造2025', '人工智能+', '互联网+', '一带一路'];
