import { evidenceOf } from '../commitment/evidence.js';
import { groupBy } from '../model/group-by.js';
import type { ResponsibilityRecord } from '../model/record.js';
import type { Cell, Evidence, ReportRow, ReportTable } from '../render/report.js';
import { TASK_KINDS } from '../rules/lexicons/task-kinds.js';
import type { By } from './choices.js';
import { columnsFor, type ComparedPlan, type MatrixColumn } from './columns.js';
import { columnTitle } from './indicators.js';
import { bodiesOf, counted, nameOf, partsOf, type Part } from './office-parts.js';
import { officeData, officeLongTable, officesOf, officeTable, totalsTable, type OfficeData } from './offices.js';
import { notShown, shownPart, type Limits } from './shown.js';
import { compareWords, type Lang } from './words.js';

type Role = ResponsibilityRecord['role'];

/** The part of a function in a task, as data. */
export interface ResponsibilityData {
  readonly column: string;
  readonly doc_id: string;
  /** place-free function; null where it is not known */
  readonly function: string | null;
  /** its bodies in the task, with the role that the plan gives them */
  readonly units: readonly {
    readonly responsibility_id: string;
    readonly unit: string;
    readonly unit_name: string | null;
    readonly role: Role;
    readonly evidence: Evidence;
  }[];
  readonly task: string | null;
  /** id of the kind of task; null for none that is known */
  readonly task_kind: string | null;
  readonly leads: boolean;
}
export interface ResponsibilityMatrix {
  readonly tables: readonly ReportTable[];
  /** what the tables do not show */
  readonly left: readonly string[];
  readonly columns: readonly MatrixColumn[];
  /** ranked, with what they lead and join in each column */
  readonly offices: readonly OfficeData[];
  readonly parts: readonly ResponsibilityData[];
  /** named officials and groups of bodies, which are left out of the tables */
  readonly officials: number;
  readonly groups: number;
}

function kindTable(parts: readonly Part[], columns: readonly MatrixColumn[], by: By, lang: Lang): ReportTable {
  const byKind = groupBy(
    parts.filter((part) => part.leads),
    (part) => part.kind,
  );
  const kinds = [...TASK_KINDS.map((row) => ({ id: row.id, name: row[lang] })), { id: null, name: compareWords('otherKind', lang) }];
  return {
    id: 'task-kinds',
    title: compareWords('taskKinds', lang),
    empty: compareWords('noResponsibilities', lang),
    columns: [
      { key: 'kind', title: compareWords('taskKind', lang) },
      ...columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang) })),
    ],
    rows: kinds.flatMap(({ id, name }): ReportRow[] => {
      const own = byKind.get(id);
      if (own === undefined) return [];
      return [
        {
          key: id ?? 'other',
          get cells() {
            const byColumn = groupBy(own, (part) => part.column);
            const cell = (column: MatrixColumn): Cell =>
              bodiesOf(byColumn.get(column.key) ?? []).flatMap((body) =>
                counted(nameOf(body.parts[0] ?? { function: null, name: body.name }, lang), body.parts),
              );
            return [[{ text: name }], ...columns.map(cell)];
          },
        },
      ];
    }),
  };
}

/**
 * Who does what: how many tasks each function leads and joins in each plan, and which functions lead which kind of task. Where a task names
 * no lead, the responsible agencies lead it; beside a lead they join.
 *
 * @param by plan, place or programme; responsibilities have no year
 * @param long a row for each function and column instead of the tables
 * @example 市场监督管理 leads 质量、标准与品牌 in 象山县, 鄞州区 and 嵊泗县
 */
export function responsibilityMatrix(
  plans: readonly ComparedPlan[],
  by: Exclude<By, 'year'>,
  lang: Lang,
  limits?: Limits | null,
  long = false,
): ResponsibilityMatrix {
  const found = plans.map((plan) => partsOf(plan, by));
  const parts = found.flatMap((one) => one.parts);
  const columns = columnsFor(by, plans, parts);
  const bodies = bodiesOf(parts);
  const offices = officesOf(bodies, plans, by);
  const shown = shownPart(offices, columns, ({ body }) => body.parts, limits, true);
  const view = { by, lang, tasks: new Map(plans.map((plan, at) => [plan, found[at]?.tasks ?? 0])) };
  return {
    tables: long
      ? [officeLongTable(offices, columns, view)]
      : [officeTable(shown, view), totalsTable(offices, columns, view), kindTable(parts, shown.columns, by, lang)],
    left: long ? [] : notShown(compareWords('functions', lang), shown.left, bodies.length, lang),
    offices: offices.map((office) => officeData(office, columns)),
    columns,
    parts: parts.map((part) => ({
      column: part.column,
      doc_id: part.plan.plan.document.doc_id,
      function: part.function,
      task: part.records[0]?.task ?? null,
      task_kind: part.kind,
      leads: part.leads,
      units: part.records.map((record) => ({
        responsibility_id: record.responsibility_id,
        unit: record.unit,
        unit_name: record.unit_name,
        role: record.role,
        get evidence() {
          return evidenceOf(part.plan.plan, part.plan.name, record.responsibility_id, record);
        },
      })),
    })),
    officials: found.reduce((sum, one) => sum + one.officials, 0),
    groups: found.reduce((sum, one) => sum + one.groups, 0),
  };
}
