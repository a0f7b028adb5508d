import { phraseTable } from '../model/phrase-rule.js';
import type { DecidedRule } from '../model/rule.js';

/** What tables of projects give. */
export const PROJECT_TABLE_RULES: readonly DecidedRule[] = [
  {
    id: 'table-project',
    finds: 'fact',
    codebook: '2',
    summary: 'A sum in a table of projects: the project is the indicator; of a part of the years with the words of its column',
    examples: [{ text: '项目名称 | 建设性质 | 总投资(万元)\n某产业园 | 新建 | 30,000', gives: { indicator: '某产业园', value: 30000 } }],
    refusals: [{ text: '项目名称 | 建设内容 | 建设地点\n某产业园 | 新建厂房 | 甲镇', why: 'no column of sums' }],
  },
];

/** What tables give that share a goal out among places. */
export const PLACE_TABLE_RULES: readonly DecidedRule[] = [
  {
    id: 'table-places',
    finds: 'target',
    codebook: '2',
    summary:
      'A share of a goal in a table of places under a caption of goals: place and heading are the indicator, the caption gives the year',
    examples: [
      {
        text: '2026年目标任务分解表\n乡镇 | 工业总产值(亿元) | 升规企业(家)\n甲镇 | 65 | 5',
        gives: { indicator: '甲镇工业总产值', value: 65 },
      },
    ],
    refusals: [
      { text: '2024年完成情况表\n乡镇 | 工业总产值(亿元) | 升规企业(家)\n甲镇 | 65 | 5', why: 'results' },
      { text: '2026年目标任务分解表\n乡镇 | 工业总产值 | 升规企业\n甲镇 | 65 | 5', why: 'no unit' },
    ],
  },
];

/** What tables of standards give. */
export const STANDARD_TABLE_RULES: readonly DecidedRule[] = [
  {
    id: 'table-standard',
    finds: 'target',
    codebook: '2',
    summary: 'A return period in a table of standards: 规划 is a target, 现状 a fact, neither a threshold; its unit is 年一遇',
    examples: [{ text: '城区 | 类型 | 规划防洪标准(重现期·年)\n东城区 | 平原 | 100', gives: { indicator: '东城区防洪标准', value: 100 } }],
    refusals: [{ text: '城区 | 类型 | 防洪标准\n东城区 | 平原 | 100', why: 'the heading does not say what the number counts' }],
  },
];

/** What a column of a table of projects is, by its heading: the tables of key projects that plans append. */
export const PROJECT_COLUMN = phraseTable('project-column', {
  name: {
    summary: 'A column of names of projects',
    pattern: /^(?:重点|重大|建设|工程|主要|投资)?(?:项目|工程)(?:名称|名)$/u,
    examples: ['项目名称', '工程名称', '重点项目名称'],
    refusals: ['项目类别', '项目', '指标名称'],
  },
  sum: {
    summary: 'A column of sums, with their unit: 总投资(万元)',
    pattern: new RegExp(
      [
        String.raw`^(?:项目|估算|计划|概算|预计|匡算)?(?:总投资|投资总额|总投资额|投资额|投资估算|估算投资|投资规模|计划投资|计划总投资)`,
        String.raw`(?:\((?<unit>[百千万亿]{0,2}元)\))?$`,
        String.raw`|^(?:其中:?)?(?:“[一二三四五六七八九十]{2,3}”(?:期间|时期)?|(?:19|20)\d{2}年(?:度)?|(?:本|当)?年度|今年)`,
        String.raw`(?:计划|预计|拟|安排|完成){0,2}投资额?(?:\((?<unit_part>[百千万亿]{0,2}元)\))?$`,
      ].join(''),
      'u',
    ),
    examples: ['总投资(万元)', '投资估算', '“十四五”投资(万元)', '2025年计划投资(亿元)'],
    refusals: ['投资主体', '总投资来源'],
  },
  total: {
    summary: 'A column of the whole cost of each project',
    pattern: /^(?:项目|估算|计划|概算|预计|匡算)?(?:总投资|投资总额|总投资额|投资额|投资估算|估算投资|投资规模|计划总投资)/u,
    examples: ['总投资(万元)', '投资估算'],
    refusals: ['“十四五”投资(万元)'],
  },
  period: {
    summary: 'A column of the years in which a project is built',
    pattern:
      /^(?:项目|建设|计划|实施|工程|拟建|完成)?(?:建设|开工|实施)?(?:起止|年限|工期|周期|时限|期限|时间|年度)(?:年限|时间|年月|年份|年度)?(?:\([^()]{1,8}\))?$/u,
    examples: ['建设年限', '项目起止', '建设起止年限', '计划工期', '完成时限'],
    refusals: ['年度计划投资', '建设内容', '2024年'],
  },
  category: {
    summary: 'A column of sorts of projects, whose sums stand beside it where no column names single ones',
    pattern: /^(?:项目|工程|任务)(?:类别|类型|分类|大类)$/u,
    examples: ['项目类别', '工程类型'],
    refusals: ['类别', '项目名称'],
  },
  amount: {
    summary: 'A column of numbers that describe a project: its area, its output, how many there are',
    pattern:
      /^(?:项目|工程)?数量?$|^[\u4e00-\u9fff“”、]{2,12}(?:面积|长度|里程|产值|税收|收入|投资|资金|数量|用地)?\((?:[百千万亿]{0,2}[^()年]{1,6})\)$/u,
    examples: ['数量', '建设用地(亩)', '预计年产值(亿元)', '中央资金(万元)'],
    refusals: ['总投资', '规划防洪标准(重现期·年)', '建设内容'],
  },
  place: {
    summary: 'A column of places',
    pattern: /^(?:项目|建设|所在|所属|实施)?(?:地点|地址|区域|位置|县区|县\(市、区\)|乡镇|镇街|地区|辖区)$/u,
    examples: ['建设地点', '所属区域'],
    refusals: ['建设单位', '地市'],
  },
  nature: {
    summary: 'A column that says whether something is built anew or goes on',
    pattern: /^(?:建设|项目|工程)?(?:性质|类型|状态|阶段)$/u,
    examples: ['建设性质', '项目状态'],
    refusals: ['建设内容', '项目类别'],
  },
  other: {
    summary: 'A column that says more of a project: what, where, who',
    pattern: new RegExp(
      [
        String.raw`^(?:主要|项目|工程|建设|所在|所属|实施)?(?:地点|地址|区域|位置|县区|乡镇|单位|部门|主体|业主|法人|内容|规模|概况|类别|类型|领域|行业|目标|任务)`,
        String.raw`(?:(?:及|与|和|、)(?:主要|建设)?(?:规模|内容|概况|效益))?(?:\([^()]{1,8}\))?$`,
        '|^(?:责任|牵头|配合|主管|业主|实施|申报|建设)(?:单位|部门|主体|领导|人)$',
        '|^(?:资金来源|前期工作|进展情况|形象进度|项目进展|推进计划|备注|说明)$',
      ].join(''),
      'u',
    ),
    examples: ['建设内容与规模', '建设地点', '责任单位', '项目业主', '备注'],
    refusals: ['项目名称', '总投资', '某产业园'],
  },
  plain: {
    summary: 'A sum and nothing else',
    pattern: /^\d[\d,.]{0,14}$/u,
    examples: ['30,000', '1.5'],
    refusals: ['约3亿元', '/'],
  },
  unitLine: {
    summary: 'The unit of a whole table, in its caption or in a line of its own: (单位:万元)',
    pattern: /单位:(?<unit>[^()、,;:。\s]{1,6})(?:[)、,;]|$)/u,
    examples: ['财政指标表(单位:万元)', '单位:亿元、%'],
    refusals: ['责任单位', '单位名称'],
  },
});

/** What a cell of a table of projects holds. */
export const PROJECT_CELL = phraseTable('project-cell', {
  part: {
    summary: 'The number of a part of a project: (1), 1.2',
    pattern: /^(?:\(\d{1,2}\)|\d{1,2}\.\d{1,2})$/u,
    examples: ['(1)', '2.1'],
    refusals: ['1', '(一)'],
  },
  period: {
    summary: 'The years in which a project is built: 2021-2023, 2024年, 2022.3-2024.12',
    pattern:
      /^(?:19|20)\d{2}(?:[.年\/]\d{1,2})?[年月]?(?:(?:[-—–~～至―－]|——)(?:(?:19|20)\d{2}(?:[.年\/]\d{1,2})?|\d{1,2})[年月]?)?(?:[前底末]|以后)?$/u,
    examples: ['2021-2023', '2024年', '2022.3-2024.12', '2023年3月', '2021—2025年'],
    refusals: ['240', '2021米', '24600'],
  },
  nature: {
    summary: 'How a project is built',
    pattern: /^(?:新|续|改|扩|迁|重|拟|在|筹|复|翻){1,3}建(?:[、/](?:新|续|改|扩|迁|重|拟|在|筹){1,3}建)?(?:项目)?$/u,
    examples: ['新建', '改扩建', '新建、续建'],
    refusals: ['建设', '新建厂房'],
  },
  place: {
    summary: 'A cell that names districts',
    pattern: /^[\u4e00-\u9fff、,]{1,20}[省市县区旗]$|[市县区]、/u,
    examples: ['东城区', '甲县', '东城区、西城区江北部分'],
    refusals: ['平原', '护岸与清淤'],
  },
  words: {
    summary: 'Words: what is no bare number',
    pattern: /[\u4e00-\u9fffA-Za-z]/u,
    examples: ['某产业园', '见附件'],
    refusals: ['240', '2021-2023'],
  },
});

/** Tables that set how often at most what is built may fail: standards of flood control, by return periods. */
export const STANDARD_COLUMN = phraseTable('standard-column', {
  value: {
    summary: 'A column of return periods: 规划防洪标准(重现期·年), 排涝标准(年一遇)',
    pattern: new RegExp(
      [
        '^(?<state>现状|现有|规划|目标|近期|远期)?',
        String.raw`(?:(?<standard>[\u4e00-\u9fff]{2,10}(?:标准|能力))[(\[](?:设计)?重现期[·・/:,(]*(?:年|年一遇)?[)\]]+`,
        String.raw`|(?<bare>[\u4e00-\u9fff]{2,10}标准)\((?:年一遇|年)\)|(?<period>[\u4e00-\u9fff]{0,10}重现期)\((?:年一遇|年)\))$`,
      ].join(''),
      'u',
    ),
    examples: ['规划防洪标准(重现期·年)', '现状排涝能力(重现期)', '防洪标准[重现期(年)]', '排涝标准(年一遇)', '设计重现期(年)'],
    refusals: ['防洪标准', '建设标准(万元)', '重现期'],
  },
  now: {
    summary: 'A standard that is reached today',
    pattern: /^(?:现状|现有)/u,
    examples: ['现状防洪标准', '现有能力'],
    refusals: ['规划防洪标准'],
  },
  ahead: {
    summary: 'A standard that is to be reached',
    pattern: /^(?:规划|目标|近期|远期)/u,
    examples: ['规划防洪标准', '目标标准'],
    refusals: ['现状防洪标准', '防洪标准'],
  },
  unit: {
    summary: 'The unit of a return period in a heading',
    pattern: /年(?:一遇)?(?=[)\]]+$)/u,
    examples: ['防洪标准(重现期·年)', '排涝标准(年一遇)'],
    refusals: ['防洪标准(重现期)'],
  },
  cell: {
    summary: 'A return period: 50, 20-50, ≤50, 不足20年, 防洪100',
    pattern:
      /^(?!(?:19|20)\d{2}\D(?:19|20)\d{2})(?:防洪|防潮|排涝|防涝)?[≥≤<>]?(?:不足|不低于)?\d{1,4}(?:[-—~～至]\d{1,4})?(?:年(?:一遇)?)?$/u,
    examples: ['50', '20-50', '≤50', '不足20年', '防洪100'],
    refusals: ['2021-2023', '钱塘江', '100处'],
  },
});

/** Tables that give tasks to bodies, or goals to places. */
export const SHARED_COLUMN = phraseTable('shared-column', {
  task: {
    summary: 'A column of tasks',
    pattern: /^(?:重点|工作|主要|具体|年度|改革|目标){0,2}(?:任务|工作|事项|举措|措施)(?:名称|内容)?$/u,
    examples: ['重点任务', '工作任务', '改革举措', '主要任务名称'],
    refusals: ['牵头单位', '任务来源', '任务清单'],
  },
  body: {
    summary: 'A column of bodies that answer for tasks',
    pattern: /^(?:牵头|责任|配合|协同|协办|承办|主办|参与|落实|实施)(?:\((?:牵头|责任|配合)\))?(?:单位|部门)$/u,
    examples: ['牵头单位', '配合部门', '牵头(责任)单位'],
    refusals: ['建设单位', '责任人'],
  },
  bodies: {
    summary: 'A cell of bodies',
    pattern:
      /^[^。;:\d]{1,60}(?:[局委办厅部院会所站处科乡镇村队社]|中心|单位|部门|政府|街道|公司|集团|银行|学校|各镇街|各县市区)(?:等(?:单位|部门)?)?$/u,
    examples: ['区商务局', '区文旅局、区住建局', '各街道'],
    refusals: ['打造特色商业街区。', '丰富消费供给'],
  },
  place: {
    summary: 'A column of places that each have their share of a goal',
    pattern:
      /^(?:各)?(?:县\(市、?区\)|县市区|区县|县区|区市县|乡镇|镇街|乡镇\(街道\)|镇\(街道\)|镇乡街道|地区|地市|设区市|街道|辖区)(?:名称)?$/u,
    examples: ['县(市、区)', '乡镇', '镇(街道)', '地区'],
    refusals: ['建设地点', '单位', '园区'],
  },
  value: {
    summary: 'A column of amounts with their unit: 规上工业总产值(亿元)',
    pattern: /^(?<name>[^()\d]{2,24})\((?<unit>[^()]{1,8})\)$/u,
    examples: ['规上工业总产值(亿元)', '新增规上企业(家)'],
    refusals: ['规上工业总产值', '2025年(亿元)'],
  },
  goals: {
    summary: 'A caption that says that the amounts are goals',
    pattern: /目标|任务|计划/u,
    examples: ['2026年各县(市、区)工业发展目标任务分解表'],
    refusals: ['2024年各乡镇工业发展情况表'],
  },
  results: {
    summary: 'A caption or heading of amounts that are results',
    pattern: /完成情况|现状|实绩|进展|完成数|实际/u,
    examples: ['2024年目标任务完成情况表'],
    refusals: ['2026年目标任务分解表'],
  },
  year: {
    summary: 'The year that a caption names',
    pattern: /20\d{2}年/u,
    examples: ['2026年各县(市、区)目标分解表'],
    refusals: ['“十四五”目标分解表'],
  },
});
