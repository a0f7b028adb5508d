import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import { panelColumnKey } from '../panel/series.js';
import { panelRowName, type PanelCell, type PanelTable, type Variable } from '../panel/variables.js';
import { clean } from '../write/decimal.js';
import type { CascadeRow } from './cascade.js';

interface CascadeVariable extends Variable {
  readonly of: (row: CascadeRow, lang: Lang) => PanelCell;
}
const variable = (name: string, kind: Variable['kind'], zh: string, en: string, of: CascadeVariable['of']): CascadeVariable => ({
  name,
  kind,
  zh,
  en,
  of,
});

const quoteOf = ({ below, citation }: CascadeRow): string | null =>
  citation === null ? null : below.plan.text.slice(citation.start, citation.end);

const ROWS: readonly CascadeVariable[] = [
  variable('place_code', 'string', '地区代码', 'Code of the place', ({ below }) => below.series.place_code),
  variable('place', 'string', '地区', 'Place', ({ below }) => below.series.place),
  variable('level', 'string', '地区级别', 'Level of the place', ({ below }) => below.level),
  variable('parent_code', 'string', '所比上级代码', 'Code of the place above', ({ above }) => above.series.place_code),
  variable('parent', 'string', '所比上级', 'Place above', ({ above }) => above.series.place),
  variable('parent_level', 'string', '所比上级的级别', 'Level of the place above', ({ aboveLevel }) => aboveLevel),
  variable(
    'passed',
    'list',
    '越过的上级: 代码 no-plan 无文件, no-target 无此目标',
    'Places passed over: code no-plan or no-target',
    ({ passed }) => passed.map(({ code, why }) => `${code} ${why}`),
  ),
  variable('year', 'integer', '年份', 'Year', ({ below }) => below.series.moment.year),
  variable('basis', 'string', '时间口径', 'Time of the value', ({ below }) => below.series.moment.basis),
  variable('span_start', 'date', '多年合计或年均的起始日', 'First day of a span or an average', ({ below }) => below.series.moment.start),
  variable('indicator_id', 'string', '指标编号', 'Id of the indicator', ({ below }) => below.series.indicator_id),
  variable('indicator', 'string', '指标', 'Name of the indicator with its scope', ({ below }, lang) => panelRowName(below, lang)),
  variable('scope', 'string', '指标口径', 'Scope of the indicator', ({ below }) => below.series.scope),
  variable('measure', 'string', '度量', 'Measure', ({ below }) => below.series.measure),
  variable('unit', 'string', '单位', 'Unit', ({ below }) => below.value.unit),
  variable('target', 'number', '目标', 'Target', ({ below }) => below.value.value),
  variable('comparator', 'string', '比较', 'Comparator', ({ below }) => below.choice.chosen.record.comparator),
  variable('strength', 'integer', '承诺强度', 'Strength', ({ below }) => below.choice.chosen.record.strength),
  variable(
    'headline',
    'boolean',
    '出自主要目标',
    'Stands among the main goals',
    ({ below }) => below.choice.chosen.record.headline === true,
  ),
  variable('parent_target', 'number', '上级目标', 'Target of the place above', ({ above }) => above.value.value),
  variable('parent_comparator', 'string', '上级目标的比较', 'Its comparator', ({ above }) => above.choice.chosen.record.comparator),
  variable('parent_strength', 'integer', '上级目标的承诺强度', 'Its strength', ({ above }) => above.choice.chosen.record.strength),
  variable(
    'gap',
    'number',
    '差距: 正数为加码(按指标方向); 总量类为空',
    'Positive: asks for more, by direction; empty for amounts',
    ({ gap }) => gap,
  ),
  variable('part_pct', 'number', '占上级目标的 %, 仅限总量类', 'In % of the target above, of amounts', ({ part }) => part),
  variable(
    'conditional',
    'string',
    '文件是否援引上级: plan 其规划或报告; assigned 其下达; demand 其要求; none',
    'Cites the place above: plan, assigned, demand or none',
    ({ citation }) => citation?.conditional ?? 'none',
  ),
  variable('conditional_near', 'string', '该目标所在处是否援引上级', 'The same of the words of the target itself', ({ near }) => near),
  variable('citation', 'string', '援引原文', 'Words of the citation', quoteOf),
  variable('doc_id', 'string', '文件编号', 'Id of the document', ({ below }) => below.choice.chosen.record.doc_id),
  variable('target_id', 'string', '记录编号', 'Id of the record', ({ below }) => below.choice.chosen.record.target_id),
  variable('quote', 'string', '引文', 'Quote', ({ below }) => below.choice.chosen.record.quote),
  variable('parent_doc_id', 'string', '上级文件编号', 'Id of the document above', ({ above }) => above.choice.chosen.record.doc_id),
  variable('parent_target_id', 'string', '上级记录编号', 'Id of the record above', ({ above }) => above.choice.chosen.record.target_id),
  variable('parent_quote', 'string', '上级引文', 'Quote above', ({ above }) => above.choice.chosen.record.quote),
];

/** The pairs as a table for files. */
export function rowsTable(rows: readonly CascadeRow[], lang: Lang): PanelTable {
  return {
    variables: ROWS,
    count: rows.length,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield ROWS.map(({ of }) => of(row, lang));
      },
    },
  };
}

/** Pairs of one level, level above, year and indicator. */
export interface CascadeSummary {
  readonly first: CascadeRow;
  readonly n: number;
  readonly more: number;
  readonly same: number;
  readonly less: number;
  /** null of amounts */
  readonly mean: number | null;
  readonly median: number | null;
  readonly cites: number;
}

/** The middle value, of an even number of them half way between the two; null of none. */
function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : clean((low + high) / 2);
}

/** What the pairs of a level, a year and an indicator come to, in the order of levels, years and indicators. */
export function summaries(rows: readonly CascadeRow[]): CascadeSummary[] {
  const LEVELS = ['province', 'city', 'county'];
  const groups = groupBy(rows, ({ below, aboveLevel }) =>
    [below.level, aboveLevel, below.series.moment.end, panelColumnKey(below.series)].join('\t'),
  );
  const found = [...groups.values()].map((group): CascadeSummary => {
    const gaps = group.flatMap(({ gap }) => (gap === null ? [] : [gap]));
    return {
      first: group[0] as CascadeRow,
      n: group.length,
      more: gaps.filter((gap) => gap > 0).length,
      same: gaps.filter((gap) => gap === 0).length,
      less: gaps.filter((gap) => gap < 0).length,
      mean: gaps.length === 0 ? null : Number((gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toPrecision(6)),
      median: middle(gaps),
      cites: group.filter(({ citation }) => citation !== null).length,
    };
  });
  const key = ({ first: { below, aboveLevel } }: CascadeSummary): string =>
    [LEVELS.indexOf(below.level ?? ''), LEVELS.indexOf(aboveLevel ?? ''), below.series.moment.end, panelColumnKey(below.series)].join('\t');
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface SummaryVariable extends Variable {
  readonly of: (row: CascadeSummary, lang: Lang) => PanelCell;
}
const SUMMARY: readonly SummaryVariable[] = (
  [
    ['level', 'string', '级别', 'Level', ({ first }) => first.below.level],
    ['parent_level', 'string', '上级级别', 'Level above', ({ first }) => first.aboveLevel],
    ['year', 'integer', '年份', 'Year', ({ first }) => first.below.series.moment.year],
    ['basis', 'string', '时间口径', 'Time of the value', ({ first }) => first.below.series.moment.basis],
    ['indicator_id', 'string', '指标编号', 'Id of the indicator', ({ first }) => first.below.series.indicator_id],
    ['indicator', 'string', '指标', 'Indicator', ({ first }, lang) => panelRowName(first.below, lang)],
    ['measure', 'string', '度量', 'Measure', ({ first }) => first.below.series.measure],
    ['unit', 'string', '单位', 'Unit', ({ first }) => first.below.value.unit],
    ['n', 'integer', '对数', 'Pairs', ({ n }) => n],
    ['n_more', 'integer', '加码', 'Ask for more', ({ more }) => more],
    ['n_same', 'integer', '相同', 'The same', ({ same }) => same],
    ['n_less', 'integer', '低于上级', 'Ask for less', ({ less }) => less],
    ['gap_mean', 'number', '平均差距', 'Mean gap', ({ mean }) => mean],
    ['gap_median', 'number', '差距中位数', 'Median gap', ({ median: middle }) => middle],
    ['n_citing', 'integer', '援引上级', 'Cite the place above', ({ cites }) => cites],
  ] satisfies (readonly [string, Variable['kind'], string, string, SummaryVariable['of']])[]
).map(([name, kind, zh, en, of]) => ({ name, kind, zh, en, of }));

/** The summary as a table for files. */
export function summaryTable(rows: readonly CascadeRow[], lang: Lang): PanelTable {
  const all = summaries(rows);
  return { variables: SUMMARY, count: all.length, rows: all.map((row) => SUMMARY.map(({ of }) => of(row, lang))) };
}
