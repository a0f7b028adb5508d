import { comparableOf } from '../commitment/notation.js';
import { indicatorName, indicatorRow } from '../commitment/scope.js';
import type { Lang } from '../model/lang.js';
import type { TargetRecord } from '../model/record.js';
import type { Cell, PanelTable, Variable } from '../panel/variables.js';
import { judgedOf, type Judged } from './judged.js';
import type { Matched } from './match.js';

/** A target, and what is to be said of its outcome; null where there is none. */
interface OutcomeRow extends Matched {
  readonly judged: Judged | null;
}

/** The name of what is measured: the registry's with its scope, else the target's own words. */
export function nameOf({ target: { record } }: Matched, lang: Lang): string | null {
  const row = indicatorRow(record.indicator_id);
  return row === null ? record.indicator : indicatorName(row, record.indicator_scope, lang);
}

interface OutcomeVariable extends Variable {
  readonly of: (row: OutcomeRow, lang: Lang) => Cell;
}
const variable = (name: string, kind: Variable['kind'], zh: string, en: string, of: OutcomeVariable['of']): OutcomeVariable => ({
  name,
  kind,
  zh,
  en,
  of,
});
const ofTarget =
  <K extends keyof TargetRecord>(field: K): OutcomeVariable['of'] =>
  ({ target: { record } }) =>
    record[field] as Cell;

const momentOf = ({ target: { series } }: OutcomeRow): { year: number; basis: string; start: string | null } | null =>
  typeof series === 'string' ? null : series.moment;
const idOf = ({ doc_id: doc, target_id: id }: TargetRecord): string => `${doc}/${id}`;

const ROWS: readonly OutcomeVariable[] = [
  variable(
    'place_code',
    'string',
    '地区代码',
    'Code of the place',
    ({ target: { record, plan } }) => record.place_code ?? plan.document.place_code,
  ),
  variable('place', 'string', '地区', 'Place', ({ target: { record, plan } }) => record.place ?? plan.document.place),
  variable('province', 'string', '所在省', 'Province', ({ target: { plan } }) => plan.document.province),
  variable('city', 'string', '所在市', 'City', ({ target: { plan } }) => plan.document.city),
  variable('year', 'integer', '目标年份', 'Year of the target', (row) => momentOf(row)?.year ?? null),
  variable('basis', 'string', '时间口径', 'Time of the values: year, annual_average, span …', (row) => momentOf(row)?.basis ?? null),
  variable('span_start', 'date', '多年合计或年均的起始日', 'First day of a span or an average', (row) => momentOf(row)?.start ?? null),
  variable('indicator_id', 'string', '指标编号', 'Id of the indicator', ofTarget('indicator_id')),
  variable('indicator', 'string', '指标', 'Name of the indicator with its scope', nameOf),
  variable('scope', 'string', '指标口径', 'Scope of the indicator', ofTarget('indicator_scope')),
  variable('measure', 'string', '度量', 'Measure', ofTarget('measure')),
  variable('unit', 'string', '单位', 'Unit of the numbers', ({ target: { record } }) => comparableOf(record).unit),
  variable('target', 'number', '目标', 'Target', ({ target: { record } }) => comparableOf(record).value),
  variable('target_max', 'number', '目标上限', 'Its upper end', ({ target: { record } }) => comparableOf(record).max),
  variable('target_comparator', 'string', '目标的比较', 'Its comparator', ofTarget('comparator')),
  variable('modality', 'string', '语气', 'Modality', ofTarget('modality')),
  variable('strength', 'integer', '承诺强度', 'Strength of the commitment', ofTarget('strength')),
  variable('binding', 'string', '约束性或预期性', 'Binding or expected', ofTarget('binding')),
  variable('headline', 'boolean', '出自主要目标', 'Stands among the main goals', ({ target: { record } }) => record.headline === true),
  variable(
    'outcome',
    'number',
    '结果(按目标的度量: 降幅为正)',
    "Outcome, in the sense of the target's measure",
    ({ judged }) => judged?.outcome ?? null,
  ),
  variable('outcome_max', 'number', '结果上限', 'Its upper end', ({ judged }) => judged?.outcome_max ?? null),
  variable('outcome_comparator', 'string', '结果的比较', 'Its comparator', ({ outcome }) => outcome?.record.comparator ?? null),
  variable(
    'gap',
    'number',
    '差距: 正数为优于目标(按指标方向)',
    'Gap, positive is better by the direction',
    ({ judged }) => judged?.gap ?? null,
  ),
  variable('direction', 'string', '指标方向: up、down、none', 'Direction: up, down, none', ({ judged }) => judged?.direction ?? null),
  variable('met', 'string', '是否完成: yes、no、unclear', 'Met: yes, no, unclear', ({ judged }) => judged?.met ?? null),
  variable('caveats', 'list', '需注意的', 'What a reader must know of the pair', ({ judged }) => judged?.caveats ?? []),
  variable('why', 'string', '没有结果的原因', 'Why there is no outcome', ({ why }) => why),
  variable('target_doc_id', 'string', '目标文件编号', 'Document of the target', ofTarget('doc_id')),
  variable('target_id', 'string', '目标记录编号', 'Id of the target', ofTarget('target_id')),
  variable('outcome_doc_id', 'string', '结果文件编号', 'Document of the outcome', ({ outcome }) => outcome?.record.doc_id ?? null),
  variable('outcome_id', 'string', '结果记录编号', 'Id of the outcome', ({ outcome }) => outcome?.record.target_id ?? null),
  variable('n_candidates', 'integer', '相符的记录数', 'Records that fit', ({ outcome, others }) =>
    outcome === null ? 0 : others.length + 1,
  ),
  variable('other_ids', 'list', '其余相符的(无结果时为最接近的)', 'The others; without an outcome the nearest', ({ others }) =>
    others.map(({ record }) => idOf(record)),
  ),
  variable(
    'next_doc_id',
    'string',
    '目标年之后的首份文件',
    "First document from after the target's year",
    ({ next }) => next?.document.doc_id ?? null,
  ),
  variable('target_quote', 'string', '目标引文', 'Quote of the target', ofTarget('quote')),
  variable('outcome_quote', 'string', '结果引文', 'Quote of the outcome', ({ outcome }) => outcome?.record.quote ?? null),
];

/** A row a target, as a table for files: CSV, JSON, Parquet, Stata. Numbers stand in the base unit. */
export function outcomeTable(rows: readonly Matched[], lang: Lang): PanelTable {
  return {
    variables: ROWS,
    count: rows.length,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) {
          const judged = row.outcome === null ? null : judgedOf(row, row.outcome);
          yield ROWS.map(({ of }) => of({ ...row, judged }, lang));
        }
      },
    },
  };
}
