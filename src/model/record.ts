import { z } from 'zod';
import { KINDS } from './choices.js';

export { KINDS, type Kind } from './choices.js';

/**
 * The records of the data contract, one zod object a table; they share columns, so they are one file. Column order in files is the order
 * here; titles and descriptions (Chinese and English) go into the JSON Schemas and Table Schemas. Values are the codebook's.
 * Offsets are UTF-16 in the library and code points in files (converted once, in write/).
 */
function column<T extends z.ZodType>(type: T, zh: string, en: string, zhText: string, enText: string): T {
  return type.meta({ title: en, title_zh: zh, description: enText, description_zh: zhText } satisfies Record<string, string>) as T;
}

const text = z.string().min(1);
const label = text.nullable();
const date = z.iso.date().nullable();
const offset = z.int().min(0);
const value = z.number().nullable();
const list = z.array(text);

export const MEASURES = [
  'level',
  'increment',
  'cumulative',
  'growth',
  'decline',
  'share',
  'multiple',
  'coverage',
  'duration',
  'rank',
] as const;
export const FREQUENCIES = ['annual', 'annual_average', 'yoy', 'monthly', 'quarterly'] as const;
export const COMPARATORS = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'] as const;
export const SOURCES = ['explicit', 'context', 'document'] as const;
export const MODALITIES = ['ensure', 'strive'] as const;
/** What a table of indicators or a bracket says of how a target binds. */
export const BINDINGS = ['binding', 'expected'] as const;
/** What the verb before a target's number says of it: it goes beyond a mark, stays at it, stays below it, reaches it; or a deed is done. */
export const VERB_CLASSES = ['exceed', 'keep', 'limit', 'reach', 'do'] as const;
/** What a goal without a number says of its indicator. */
export const WORDINGS = ['in-step', 'above', 'assigned', 'hold', 'improve', 'complete', 'rank'] as const;
/** How sure the reading of a record is. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
/** What a reviewer has made of a record; what was rejected is in no table. */
export const REVIEWS = ['accepted', 'corrected', 'added', 'disputed'] as const;
/** What a part of a document is. */
export const SECTION_ROLES = [
  'review',
  'situation',
  'goals',
  'work',
  'tasks',
  'measures',
  'conditions',
  'safeguards',
  'closing',
  'notes',
] as const;
export const ROLES = ['lead', 'responsible', 'cooperating', 'leader'] as const;
export const DEADLINE_TYPES = ['by', 'during', 'within', 'recurring'] as const;
export const VERDICTS = [
  'target',
  'threshold',
  'incentive',
  'budget',
  'fact',
  'date',
  'period',
  'document_number',
  'reference',
  'ordinal',
  'name',
  'count',
  'contact',
  'rejected',
  'unexplained',
] as const;
export const STATUSES = ['ok', 'partial', 'refused', 'failed'] as const;

const docId = column(
  text,
  '文件编号',
  'Document id',
  '由文件路径得出、在一次运行中唯一的编号',
  'Readable slug of the file path, unique in the run',
);
const charStart = column(
  offset,
  '起点',
  'Start',
  '引文在源文本中的起点(Unicode 码点)',
  'Start of the quote in the source text (Unicode code points)',
);
const charEnd = column(offset, '终点', 'End', '引文在源文本中的终点(不含)', 'End of the quote in the source text, exclusive');
const origin = column(
  label,
  '原件位置',
  'Origin',
  '在原件中的位置: PDF 页码和区域(识别所得的另有置信度)、Word 段落或表格单元、网页字节; 纯文本为空',
  'Place in the original: page and box of a PDF (of what was recognised with its confidence), paragraph or cell of a Word file, ' +
    'bytes of a page; empty for plain text',
);
const quote = column(text, '引文', 'Quote', '源文本中的连续原文', 'Contiguous substring of the source text');
const place = column(
  label,
  '地区',
  'Place',
  '文件所属地区; 全国性文件为全国(100000)',
  'Place of the document; 全国 (100000) for the nation',
);
const placeCode = column(
  z
    .string()
    .regex(/^\d{6}$/u)
    .nullable(),
  '地区代码',
  'Place code',
  'GB/T 2260 六位代码',
  'GB/T 2260 code',
);
const review = column(
  z.enum(REVIEWS).nullable(),
  '审阅',
  'Review',
  'accepted 已确认; corrected 已校正; added 审阅者补录; disputed 审阅者意见不一(取最新者); 空为未审阅; 见 corrections.ndjson',
  'accepted, corrected, added by a reviewer, or disputed between reviewers (the newest holds); empty: not reviewed; see corrections.ndjson',
);
const sectionId = column(label, '章节编号', 'Section id', '所在章节', 'Innermost section');
const count = (zh: string, en: string): z.ZodType<number> => column(z.int().min(0), zh, en, `${zh}条数`, `Number of ${en.toLowerCase()}`);

export const documentRecord = z.strictObject({
  doc_id: docId,
  file: column(text, '文件', 'File', '输入文件的路径', 'Path of the input file'),
  sha256: column(z.string().regex(/^[0-9a-f]{64}$/u), '校验和', 'SHA-256', '输入文件字节的 SHA-256', 'SHA-256 of the input bytes'),
  format: column(text, '格式', 'Format', '文件格式', 'File format'),
  encoding: column(label, '编码', 'Encoding', '文本编码; ocr 表示文字由识别得来', 'Text encoding; ocr: recognised from pictures'),
  status: column(
    z.enum(STATUSES),
    '状态',
    'Status',
    'ok 正常; partial 部分可读; refused 无法读取; failed 程序出错',
    'ok; partial: something could not be read; refused: not readable by design; failed: our fault',
  ),
  reason: column(label, '原因', 'Reason', '非 ok 时的原因', 'Why it is not ok'),
  title: column(label, '标题', 'Title', '规划本身的标题(非印发通知的标题)', "The plan's own title"),
  doc_number: column(label, '文号', 'Document number', '发文字号', 'Document number'),
  index_number: column(label, '索引号', 'Index number', '信息索引号', 'Index number'),
  issuer: column(label, '发文机关', 'Issuer', '署名机关全称', 'The organ that signs, in full'),
  place,
  place_code: placeCode,
  province: column(label, '省', 'Province', '所在省(自治区、直辖市)', 'Province that the place is in, or is'),
  city: column(label, '市', 'City', '所在地级市(州、盟)', 'Prefecture-level city that the place is in, or is'),
  county: column(label, '县', 'County', '所在县(市、区)', 'County that the place is'),
  parent_code: column(
    z
      .string()
      .regex(/^\d{6}$/u)
      .nullable(),
    '上级代码',
    'Parent code',
    '上一级地区的代码; 省的上级为 100000(全国)',
    'Code of the place above: of a county its city, of a province 100000, the nation',
  ),
  written_date: column(date, '成文日期', 'Written date', '成文日期', 'Date of signing'),
  published_date: column(date, '发布日期', 'Published date', '发布日期', 'Date of publication'),
  period_start: column(z.int().nullable(), '规划期起', 'Period start', '规划期起始年', 'First year of the plan'),
  period_end: column(z.int().nullable(), '规划期止', 'Period end', '规划期终止年', 'Last year of the plan'),
  programmes: column(
    list,
    '项目体系',
    'Programmes',
    '引用或构建的专项体系, 如 “123”(county)',
    'Programmes cited or built, with their level',
  ),
  characters: column(z.int().min(0), '字数', 'Characters', '源文本的码点数', 'Code points of the source text'),
  sections: count('章节', 'Sections'),
  targets: count('目标', 'Targets'),
  quantities: count('其他数量', 'Other quantities'),
  goals: count('无数值目标', 'Goals without a number'),
  clusters: count('集群', 'Clusters'),
  responsibilities: count('责任单位', 'Responsible units'),
  deadlines: count('时限', 'Deadlines'),
  numbers: count('数字', 'Numerals'),
  unexplained: column(z.int().min(0), '未解释数字', 'Unexplained numerals', '未能归类的数字个数', 'Numerals without an explanation'),
  warnings: column(list, '警示', 'Warnings', '警示代码', 'Warning codes'),
});

export const sectionRecord = z.strictObject({
  doc_id: docId,
  section_id: column(text, '章节编号', 'Section id', '章节编号', 'Id of the section, unique in the document'),
  parent_id: column(label, '上级章节', 'Parent id', '上级章节编号', 'Id of the parent section'),
  number: column(label, '序号', 'Number', '原文序号', 'Number as in the text'),
  level: column(z.int().min(1), '层级', 'Level', '1 为最高级', '1 is the highest'),
  title: column(text, '标题', 'Title', '标题文字', 'Words of the heading'),
  role: column(
    z.enum(SECTION_ROLES).nullable(),
    '作用',
    'Role',
    '该部分的作用: 回顾、形势、目标、年度工作、任务、支持措施、条件、保障、附则、注释; 由标题、位置和文种判定',
    'review, situation, goals, work, tasks, measures, conditions, safeguards, closing or notes, by heading, place and genre',
  ),
  period_start: column(date, '所述时段起', 'Period start', '该部分所述时段的第一天', 'First day of the period that the part is about'),
  period_end: column(date, '所述时段止', 'Period end', '该部分所述时段的最后一天', 'Last day of the period that the part is about'),
  char_start: charStart,
  char_end: charEnd,
  origin,
});

const quantityFields = {
  kind: column(z.enum(KINDS), '类别', 'Kind', '目标、门槛、激励、预算或事实', 'target, threshold, incentive, budget or fact'),
  indicator: column(label, '指标', 'Indicator', '所衡量事物的名词短语', 'Noun phrase that names what is measured'),
  indicator_id: column(label, '指标编号', 'Indicator id', '规范指标编号', 'Canonical id of the indicator'),
  indicator_scope: column(
    label,
    '指标口径',
    'Indicator scope',
    '规上工业、某产业等口径(+ 相连); 空为该指标的通常口径',
    'Whose quantity it is (above-scale-industry, sector:…), joined by +; empty for the usual scope of the indicator',
  ),
  action: column(label, '动作', 'Action', '动作动词', 'Verb of doing'),
  measure: column(z.enum(MEASURES), '度量', 'Measure', '水平、增量、累计、增长、占比等', 'level, increment, cumulative, growth, share …'),
  frequency: column(z.enum(FREQUENCIES).nullable(), '频率', 'Frequency', '每年、年均、同比等', 'annual, annual_average, yoy …'),
  comparator: column(
    z.enum(COMPARATORS).nullable(),
    '比较',
    'Comparator',
    'eq gte gt lte lt approx range',
    'eq gte gt lte lt approx range',
  ),
  value_text: column(text, '数值原文', 'Value text', '原文中的数值', 'The number as written'),
  value: column(value, '数值', 'Value', '按原文单位的数值', "The number in the text's own unit"),
  value_max: column(value, '上限', 'Upper value', '区间上限', 'Upper end of a range'),
  unit: column(label, '单位', 'Unit', '原文单位', 'Unit as in the text'),
  value_std: column(value, '标准数值', 'Standard value', '基本单位下的数值', 'Value in base units'),
  value_max_std: column(value, '标准上限', 'Standard upper value', '基本单位下的上限', 'Upper end in base units'),
  unit_std: column(label, '标准单位', 'Standard unit', '基本单位', 'Base unit'),
  indicator_value: column(
    value,
    '指标数值',
    'Indicator value',
    '按指标单位的数值, 供比较; 指标编号为空时为空',
    "Value in the indicator's unit, for comparing; empty without an indicator id",
  ),
  indicator_value_max: column(value, '指标上限', 'Indicator upper value', '按指标单位的区间上限', "Upper end in the indicator's unit"),
  indicator_unit: column(
    label,
    '指标单位',
    'Indicator unit',
    '指标单位, 含原文省略的分母',
    "The indicator's unit, with a denominator that the text leaves out",
  ),
  baseline: column(label, '基期', 'Baseline', '变化的参照', 'Reference of a change'),
  baseline_value: column(value, '基期值', 'Baseline value', '变化所从的数值, 单位见基期单位', 'Earlier amount that the change starts from'),
  baseline_unit: column(label, '基期单位', 'Baseline unit', '基期值的单位, 如原文', 'Unit of the earlier amount, as in the text'),
  reference_start: column(
    date,
    '所指时段起',
    'Reference start',
    '事实所属时段(或变化基期)的第一天; 只知截止日时为空',
    'First day of the span whose result a fact is, or of the baseline of a change; empty for what is so on a day',
  ),
  reference_end: column(
    date,
    '所指时段止',
    'Reference end',
    '事实所属时段(或变化基期)的最后一天',
    'Last day of the span whose result a fact is, or of the baseline of a change',
  ),
  deadline_text: column(label, '时限原文', 'Deadline text', '时限原文', 'Words of the deadline'),
  deadline: column(date, '时限', 'Deadline', '时限终点', 'End of the deadline'),
  deadline_source: column(z.enum(SOURCES).nullable(), '时限来源', 'Deadline source', '本句、上文或文件', 'explicit, context or document'),
  modality: column(z.enum(MODALITIES).nullable(), '语气', 'Modality', '确保或力争', 'ensure or strive'),
  verb: column(
    z.enum(VERB_CLASSES).nullable(),
    '动词类别',
    'Verb class',
    'exceed 突破; keep 保持; limit 控制在; reach 达到、增长; do 动作; 仅限目标',
    'What the verb before the number says: exceed, keep, limit, reach, or do (a deed); of targets only',
  ),
  strength: column(
    z.int().min(1).max(5).nullable(),
    '承诺强度',
    'Strength',
    '5 确保、必须; 4 直接给出数值; 3 左右; 2 力争; 1 更高的第二期望; 仅限目标',
    '5 ensured, 4 stated, 3 about, 2 striven for, 1 the second, higher wish; of targets only',
  ),
  headline: column(
    z.literal(true).nullable(),
    '主要目标',
    'Headline',
    'true: 出自设定全文主要目标的句子、章节或表; 否则为空',
    "true where it stands in the sentence, section or table that sets the document's main goals; else empty",
  ),
  binding: column(
    z.enum(BINDINGS).nullable(),
    '属性',
    'Binding',
    '约束性或预期性指标',
    'binding (约束性) or expected (预期性), where the plan says so',
  ),
  cluster: column(label, '集群', 'Cluster', '目标所属集群', 'Cluster that the target belongs to'),
  leads: column(list, '牵头单位', 'Leads', '所在任务的牵头(否则责任)单位', 'Units that lead the section or row, else the responsible ones'),
  group_id: column(
    text,
    '承诺编号',
    'Group id',
    '同一承诺的首次出现; 重述共用一个编号',
    'Id of the first mention of the same commitment; restatements share it',
  ),
  quote,
  sentence: column(text, '句子', 'Sentence', '所在句子', 'The sentence'),
  rule: column(text, '规则', 'Rule', '所用规则', 'Rules that fired'),
  certainty: column(z.enum(CERTAINTIES), '把握', 'Certainty', '读法的把握: 高、中、低', 'How sure the reading is: high, medium, low'),
  doubts: column(
    list,
    '疑点',
    'Doubts',
    '降低把握的原因代码, 见 docs/certainty.md',
    'Codes of what makes it less sure, see docs/certainty.md',
  ),
  warnings: column(list, '警示', 'Warnings', '警示代码', 'Warning codes'),
};
const quantityHead = {
  place,
  place_code: placeCode,
  section_id: sectionId,
  section: column(list, '章节路径', 'Section path', '章节标题路径', 'Path of section titles'),
};
export const targetRecord = z.strictObject({
  doc_id: docId,
  target_id: column(text, '编号', 'Id', '目标编号', 'Id, unique in the document'),
  ...quantityHead,
  ...quantityFields,
  review,
  char_start: charStart,
  char_end: charEnd,
  origin,
});

export const goalRecord = z.strictObject({
  doc_id: docId,
  goal_id: column(text, '编号', 'Id', '编号', 'Id, unique in the document'),
  ...quantityHead,
  indicator: column(text, '指标', 'Indicator', '所衡量事物的名词短语', 'Noun phrase that names what is measured'),
  indicator_id: column(
    label,
    '指标编号',
    'Indicator id',
    '规范指标编号; 并列指标的各编号以；相连',
    'Canonical id of the indicator; of joined statistics all that are known, joined by ；',
  ),
  indicator_scope: quantityFields.indicator_scope,
  wording: column(
    z.enum(WORDINGS),
    '表述类别',
    'Wording',
    'in-step 同步; above 高于平均; assigned 完成下达任务; hold 保持稳定; improve 稳步提升; complete 基本消除; rank 进入前列',
    'in-step, above, assigned, hold, improve, complete or rank',
  ),
  wording_text: column(text, '表述原文', 'Wording text', '代替数值的表述', 'The words that stand in place of a number'),
  reference: column(label, '参照', 'Reference', '与何者挂钩: 经济增长、全省平均水平、国家', 'Whom or what it is tied to'),
  deadline_text: quantityFields.deadline_text,
  deadline: quantityFields.deadline,
  deadline_source: quantityFields.deadline_source,
  modality: quantityFields.modality,
  headline: quantityFields.headline,
  leads: quantityFields.leads,
  quote,
  sentence: quantityFields.sentence,
  rule: quantityFields.rule,
  certainty: quantityFields.certainty,
  doubts: quantityFields.doubts,
  warnings: quantityFields.warnings,
  review,
  char_start: charStart,
  char_end: charEnd,
  origin,
});

export const clusterRecord = z.strictObject({
  doc_id: docId,
  cluster_id: column(text, '编号', 'Id', '集群编号', 'Id, unique in the document'),
  name: column(text, '名称', 'Name', '集群名称(不含“集群”)', 'Name without a trailing 集群'),
  tier: column(label, '量级', 'Tier', '千亿级、百亿级等', 'Tier as in the text'),
  programme: column(label, '体系', 'Programme', '所属体系', 'Programme that the plan builds'),
  target_value: column(value, '产值目标', 'Target value', '集群产值目标', 'Output target'),
  target_unit: column(label, '目标单位', 'Target unit', '目标单位', 'Unit of the output target'),
  deadline: column(date, '时限', 'Deadline', '目标时限', 'Deadline of the output target'),
  segments: column(list, '细分领域', 'Segments', '下一级产业', 'Industries one level below'),
  sector_id: column(label, '产业编号', 'Sector id', '本项目的产业编号', "The project's own id of the industry"),
  segment_sector_ids: column(
    list,
    '细分产业编号',
    'Sector ids of segments',
    '与细分领域一一对应, 未知为 -',
    'One for each segment, - where unknown',
  ),
  gbt4754: column(
    list,
    '行业大类',
    'GB/T 4754 divisions',
    'GB/T 4754-2017 大类, 只在名称明确时',
    'Divisions of GB/T 4754-2017, only where the name is plainly theirs',
  ),
  quote,
  review,
  char_start: charStart,
  char_end: charEnd,
  origin,
});

export const responsibilityRecord = z.strictObject({
  doc_id: docId,
  responsibility_id: column(text, '编号', 'Id', '编号', 'Id, unique in the document'),
  section_id: sectionId,
  task: column(label, '任务', 'Task', '任务序号与标题', 'Number and title of the task'),
  unit: column(text, '单位', 'Unit', '单位原文', 'Unit as in the text'),
  unit_name: column(label, '单位全称', 'Unit name', '单位全称', 'Full official name'),
  unit_function: column(
    label,
    '职能',
    'Function',
    '不随地区、层级和更名而变的职能',
    'What the unit is there for, whatever the place, the level and the renamings',
  ),
  role: column(z.enum(ROLES), '角色', 'Role', '牵头、责任、配合或领导', 'lead, responsible, cooperating or leader'),
  quote,
  review,
  char_start: charStart,
  char_end: charEnd,
  origin,
});

export const deadlineRecord = z.strictObject({
  doc_id: docId,
  deadline_id: column(text, '编号', 'Id', '编号', 'Id, unique in the document'),
  text: column(text, '原文', 'Text', '时间表达原文', 'Time expression as in the source'),
  type: column(
    z.enum(DEADLINE_TYPES),
    '类型',
    'Type',
    'by 截止; during 期间; within 期限; recurring 周期',
    'by, during, within or recurring',
  ),
  start: column(date, '起', 'Start', '起始日', 'First day'),
  end: column(date, '止', 'End', '终止日', 'Last day'),
  quote,
  review,
  char_start: charStart,
  char_end: charEnd,
  origin,
});

export const numberRecord = z.strictObject({
  doc_id: docId,
  number_id: column(text, '编号', 'Id', '编号', 'Id, unique in the document'),
  text: column(text, '原文', 'Text', '数字原文', 'Numeral as written'),
  value: column(value, '数值', 'Value', '数值', 'Value of the numeral'),
  verdict: column(z.enum(VERDICTS), '判定', 'Verdict', '该数字的归类', 'What the numeral is'),
  record_ids: column(list, '相关记录', 'Record ids', '使用该数字的记录', 'Records that use it'),
  char_start: charStart,
  char_end: charEnd,
  origin,
});

/** Tables in the order in which they are written; `quantities` has the columns of `targets`, `goals` those of them that need no value. */
export const TABLES = {
  documents: documentRecord,
  sections: sectionRecord,
  targets: targetRecord,
  quantities: targetRecord,
  goals: goalRecord,
  clusters: clusterRecord,
  responsibilities: responsibilityRecord,
  deadlines: deadlineRecord,
  numbers: numberRecord,
} as const;
export type TableName = keyof typeof TABLES;

export type DocumentRecord = z.infer<typeof documentRecord>;
export type SectionRecord = z.infer<typeof sectionRecord>;
export type TargetRecord = z.infer<typeof targetRecord>;
export type GoalRecord = z.infer<typeof goalRecord>;
export type ClusterRecord = z.infer<typeof clusterRecord>;
export type ResponsibilityRecord = z.infer<typeof responsibilityRecord>;
export type DeadlineRecord = z.infer<typeof deadlineRecord>;
export type NumberRecord = z.infer<typeof numberRecord>;
export type Wording = (typeof WORDINGS)[number];
export type VerbClass = (typeof VERB_CLASSES)[number];
export type Measure = (typeof MEASURES)[number];
export type Frequency = (typeof FREQUENCIES)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Modality = (typeof MODALITIES)[number];
export type Binding = (typeof BINDINGS)[number];
export type SectionRole = (typeof SECTION_ROLES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Review = (typeof REVIEWS)[number];
