import { indicatorName, indicatorRow } from '../commitment/scope.js';
import type { Lang } from '../model/lang.js';
import type { TargetRecord } from '../model/record.js';
import type { PanelRow } from './row.js';

export type VariableKind = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
export type PanelCell = string | number | boolean | readonly string[] | null;

/** A variable of a panel, as its codebook and its files describe it. */
export interface Variable {
  /** at most 32 characters, for Stata: letters, digits and _ */
  readonly name: string;
  readonly kind: VariableKind;
  /** a label of at most 80 characters in each language */
  readonly zh: string;
  readonly en: string;
}

interface LongVariable extends Variable {
  readonly of: (row: PanelRow, lang: Lang) => PanelCell;
}

const idOf = ({ doc_id: doc, target_id: id }: TargetRecord): string => `${doc}/${id}`;
const variable = (name: string, kind: VariableKind, zh: string, en: string, of: LongVariable['of']): LongVariable => ({
  name,
  kind,
  zh,
  en,
  of,
});
const ofRecord =
  <K extends keyof TargetRecord>(field: K): LongVariable['of'] =>
  ({ choice }) =>
    choice.chosen.record[field] as PanelCell;

/** The indicator of a row as the registry names it with its scope; the plan's words where it does not know it. */
export function panelRowName({ series }: PanelRow, lang: Lang): string {
  const row = indicatorRow(series.indicator_id);
  return row === null ? (series.words ?? series.indicator_id ?? '') : indicatorName(row, series.scope, lang);
}

const valuesOf = ({ choice: { chosen, others } }: PanelRow): number =>
  new Set([chosen, ...others].map(({ record }) => `${record.indicator_value ?? record.value_std} ${record.value_max ?? ''}`)).size;

const LONG: readonly LongVariable[] = [
  variable('place_code', 'string', '地区代码(GB/T 2260)', 'Code of the place (GB/T 2260)', ({ series }) => series.place_code),
  variable('place', 'string', '地区', 'Place', ({ series }) => series.place),
  variable('level', 'string', '地区级别: nation、province、city、county', 'Level of the place', ({ level }) => level),
  variable('province', 'string', '所在省', 'Province that the place is in, or is', ({ lineage }) => lineage.province),
  variable('city', 'string', '所在市', 'City that the place is in, or is', ({ lineage }) => lineage.city),
  variable(
    'year',
    'integer',
    '年份(目标为时限所在年, 结果为所属年)',
    'Year: of the deadline, of an outcome its own',
    ({ series }) => series.moment.year,
  ),
  variable(
    'basis',
    'string',
    '时间口径: year 当年; annual 每年; annual_average 年均; span 多年合计; part 年内时点',
    'Time of the value: year, annual, annual_average, span, part …',
    ({ series }) => series.moment.basis,
  ),
  variable('span_start', 'date', '多年合计或年均的起始日', 'First day of a span or an average', ({ series }) => series.moment.start),
  variable('indicator_id', 'string', '指标编号', 'Id of the indicator', ({ series }) => series.indicator_id),
  variable('indicator', 'string', '指标', 'Name of the indicator with its scope', panelRowName),
  variable('scope', 'string', '指标口径', 'Scope of the indicator', ({ series }) => series.scope),
  variable(
    'deed',
    'string',
    '动作类别(start 开工、complete 竣工 等; do 其他动作, 非存量)',
    'What is done to the things counted',
    ({ series }) => series.deed,
  ),
  variable('measure', 'string', '度量: level、growth、share 等', 'Measure: level, growth, share …', ({ series }) => series.measure),
  variable('frequency', 'string', '频率(原文所写)', 'Frequency as the text has it', ofRecord('frequency')),
  variable('value', 'number', '数值(指标单位; 取值规则见 --point)', 'Value in the unit; which end: --point', ({ value }) => value.value),
  variable('low', 'number', '下限; “以内”等上限类为空', 'Lower end; empty for an upper bound', ({ value }) => value.low),
  variable(
    'high',
    'number',
    '上限或更高的第二期望; “以上”等下限类为空',
    'Upper end or higher wish; empty for a lower bound',
    ({ value }) => value.high,
  ),
  variable(
    'comparator',
    'string',
    '比较: eq gte gt lte lt approx range',
    'Comparator: eq gte gt lte lt approx range',
    ofRecord('comparator'),
  ),
  variable('modality', 'string', '语气: ensure 确保; strive 力争', 'Modality: ensure, strive', ofRecord('modality')),
  variable('strength', 'integer', '承诺强度 5 确保 4 直接 3 左右 2 力争', 'Strength of the commitment, 5 to 1', ofRecord('strength')),
  variable('binding', 'string', '约束性 binding 或预期性 expected', 'binding or expected', ofRecord('binding')),
  variable(
    'headline',
    'boolean',
    '出自全文主要目标',
    "Stands among the document's main goals",
    ({ choice }) => choice.chosen.record.headline === true,
  ),
  variable('unit', 'string', '单位', 'Unit', ({ value }) => value.unit),
  variable('deadline', 'date', '时限', 'Deadline', ofRecord('deadline')),
  variable('target_id', 'string', '记录编号', 'Id of the record', ofRecord('target_id')),
  variable('review', 'string', '审阅: accepted、corrected、added、disputed', 'What reviewers have made of it', ofRecord('review')),
  variable('doc_id', 'string', '文件编号', 'Id of the document', ofRecord('doc_id')),
  variable('n_candidates', 'integer', '同一序列的记录数', 'Records of the series', ({ choice }) => choice.others.length + 1),
  variable('n_values', 'integer', '其中不同数值的个数', 'Different values among them', valuesOf),
  variable('other_ids', 'list', '其余记录(文件/编号)', 'The other records (document/id)', ({ choice }) =>
    choice.others.map(({ record }) => idOf(record)),
  ),
  variable('quote', 'string', '引文', 'Quote', ofRecord('quote')),
];
const RANKS: readonly LongVariable[] = [
  variable('rank', 'integer', '同级地区中的位次(1 最优)', 'Rank among places of its level, 1 is best', ({ rank }) => rank?.rank ?? null),
  variable('rank_of', 'integer', '参与排序的地区数', 'Places that are ranked', ({ rank }) => rank?.of ?? null),
];
const CHANGES: readonly LongVariable[] = [
  variable('previous', 'number', '上年数值', 'Value of the year before', ({ change }) => change?.previous ?? null),
  variable(
    'change',
    'number',
    '较上年变化(同单位; 比率为百分点)',
    'Change on the year before, in the unit',
    ({ change }) => change?.change ?? null,
  ),
  variable(
    'change_pct',
    'number',
    '较上年变化(%), 仅限数量',
    'Change on the year before in %, of amounts',
    ({ change }) => change?.change_pct ?? null,
  ),
];
const FACT_LEFT: ReadonlySet<string> = new Set(['strength', 'modality', 'deadline', 'binding', 'headline']);

export interface LongOptions {
  readonly facts?: boolean;
  readonly rank?: boolean;
  readonly growth?: boolean;
}

/** A table of values under variables: what every file form of a panel is made of. */
export interface PanelTable {
  readonly variables: readonly Variable[];
  readonly rows: Iterable<readonly PanelCell[]>;
  readonly count: number;
}

/** The long form: a row a value. */
export function panelTable(
  rows: readonly PanelRow[],
  { facts = false, rank = false, growth = false }: LongOptions,
  lang: Lang,
): PanelTable {
  const variables = [...LONG.filter(({ name }) => !facts || !FACT_LEFT.has(name)), ...(rank ? RANKS : []), ...(growth ? CHANGES : [])];
  return {
    variables,
    count: rows.length,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield variables.map(({ of }) => of(row, lang));
      },
    },
  };
}
