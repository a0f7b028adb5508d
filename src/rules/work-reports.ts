import type { Rule } from '../model/rule.js';

/** What a work report says of itself. Fragments are METADATA_FRAGMENTS; patterns read folded text with its line breaks. */

/** What stands above the text of a work report: its title with place or year, its day and its assembly. */
export const REPORT_HEAD_RULES: readonly Rule[] = [
  {
    id: 'metadata-report-title',
    finds: 'title',
    codebook: '7',
    summary: 'A line above a work report that names its place or year: 某市某区2024年政府工作报告',
    triggers: ['报告'],
    pattern:
      '(?<=^|\\n)[ ]{0,8}(?<value>(?=[^\\n]{0,40}(?:{Y}|[省市县区州盟旗]))' +
      '(?:[一-龥]{1,12}[省市县区州盟旗]|(?:{Y})年(?:度)?){1,4}(?:人民)?政府工作报告)[ ]{0,8}(?=\\n|$)',
    examples: [
      { text: '工作报告\n某市某区2024年政府工作报告\n时间:', gives: { value: '某市某区2024年政府工作报告' } },
      { text: '2020年某某县政府工作报告', gives: { value: '2020年某某县政府工作报告' } },
    ],
    refusals: [
      { text: '政府工作报告', why: 'neither place nor year' },
      { text: '张某某作政府工作报告', why: 'a caption' },
    ],
  },
  {
    id: 'metadata-report-place',
    finds: 'place',
    codebook: '7',
    summary: 'A line at the head of a work report that is a place, perhaps with its year: 某市2024年',
    triggers: [],
    pattern: '(?<=^|\\n)[ ]{0,8}(?<place>[一-龥]{2,12}[省市县区州盟旗])(?:(?:{Y})年)?[ ]{0,8}(?=\\n|$)',
    examples: [{ text: '政府工作报告\n某某市2024年\n各位代表:', gives: { place: '某某市' } }],
    refusals: [{ text: '政府工作报告\n各位代表:', why: 'no place' }],
  },
  {
    id: 'metadata-report-given',
    finds: 'written_date',
    codebook: '7',
    summary: 'The day on which a work report was given: ——2024年1月23日在某市第五届人民代表大会第四次会议上',
    triggers: ['会议', '大会'],
    pattern: '(?<=^|[\\n—―–(\\-告])[ ]{0,8}(?<value>{DAY})[ ]?在[^,。;\\n]{2,60}(?:会议|大会)',
    examples: [
      { text: '政府工作报告\n——2024年1月23日在某市人民代表大会第四次会议上', gives: { value: '2024年1月23日' } },
      { text: '政府工作报告——2024年1月23日在某区第三届人民代表大会', gives: { value: '2024年1月23日' } },
    ],
    refusals: [
      { text: '落实2024年1月23日在某市召开的会议精神', why: 'a meeting in a sentence' },
      { text: '2024年1月23日印发', why: 'no meeting' },
    ],
  },
  {
    id: 'metadata-report-day',
    finds: 'written_date',
    codebook: '7',
    summary: 'A day in brackets, alone in a line above a work report: (2008年1月23日)',
    triggers: [],
    pattern: '(?<=^|\\n)[ ]{0,8}\\([ ]?(?<value>{DAY})[ ]?\\)[ ]{0,8}(?=\\n|$)',
    examples: [{ text: '省长 张某\n(2008年1月23日)\n各位代表:', gives: { value: '2008年1月23日' } }],
    refusals: [{ text: '2025年01月23日\n', why: 'without brackets it may be the page’s' }],
  },
  {
    id: 'metadata-report-assembly',
    finds: 'place',
    codebook: '7',
    summary: 'Whose assembly a work report was given to: 在某市第六届人民代表大会',
    triggers: ['人民代表大会', '人大'],
    pattern: '在(?<place>[一-龥]{2,16}?)(?:第?[一二三四五六七八九十]{1,3}届)?(?:人民代表大会|人大[一二三四五六七八九十])',
    examples: [{ text: '——2024年2月3日在某港市第六届人民代表大会', gives: { place: '某港市' } }],
    refusals: [{ text: '在人民代表大会上', why: 'no place' }],
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
    pattern:
      '(?:我(?:谨)?(?:代表|受)|(?<![一-龥])受)' +
      '(?<organ>(?:中华人民共和国)?国务院|[一-龥]{0,16}?(?:(?:人民)?政府|行署|行政公署))(?:的)?(?:委托)?,?(?:现在|现)?(?:向|作|报告|就|将)',
    examples: [
      { text: '现在,我代表省人民政府向大会报告工作', gives: { organ: '省人民政府' } },
      { text: '下面,我代表行署作工作报告', gives: { organ: '行署' } },
      { text: '我受国务院的委托,向大会报告政府工作', gives: { organ: '国务院' } },
      { text: '受市人民政府委托,现将执行情况报告如下', gives: { organ: '市人民政府' } },
    ],
    refusals: [{ text: '各位代表,政府工作报告', why: 'the addressees' }],
  },
  {
    id: 'metadata-report-head',
    finds: 'issuer',
    codebook: '7',
    summary: 'The head of a government in a line below the title: 某省人民政府省长 张三',
    triggers: ['长', '主席'],
    pattern:
      '^(?<organ>[一-龥]{0,12}?)(?:人民政府)?代?(?<post>省长|市长|县长|区长|州长|盟长|旗长|自治区主席|主席)[:]?[ ]{0,4}[一-龥](?:[ ]{0,4}[一-龥·]){1,5}$',
    examples: [
      { text: '某省人民政府省长 王某', gives: { organ: '某省', post: '省长' } },
      { text: '省长 胡某某', gives: { organ: '', post: '省长' } },
      { text: '某省人民政府代省长 张某', gives: { organ: '某省', post: '省长' } },
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

/** The year that a work report looks back on, from its headings, where none names the year ahead: 一、2023年工作回顾. */
export const REVIEW_YEAR: Rule = {
  id: 'period-report-review',
  finds: 'period',
  codebook: '7',
  summary: 'A heading of a work report that looks back on a year: the report is for the next one',
  triggers: ['回顾', '总结'],
  pattern: '^(?:对|关于)?(?<from>{Y})年(?:[一-龥]{0,10})(?:回顾|总结)',
  examples: [
    { text: '2023年工作回顾', gives: { from: '2023' } },
    { text: '1999年国内工作的回顾', gives: { from: '1999' } },
  ],
  refusals: [{ text: '过去五年工作回顾', why: 'no year' }],
};
