import { evidenceOf } from '../commitment/evidence.js';
import { sectionPath } from '../commitment/outline.js';
import { attributionsByTask, standingOf, taskKind } from '../commitment/task.js';
import { groupBy } from '../model/group-by.js';
import type { ResponsibilityRecord } from '../model/record.js';
import { isAgencyGroup } from '../normalise/agency.js';
import { named, otherName, type Cell, type CellItem, type Evidence, type ReportRow, type ReportTable } from '../render/report.js';
import { AGENCY_FUNCTIONS } from '../rules/lexicons/agency-names.js';
import { TASK_KINDS } from '../rules/lexicons/task-kinds.js';
import type { By } from './choices.js';
import { columnKey, columnsFor, type ComparedPlan, type MatrixColumn } from './columns.js';
import { columnTitle } from './indicators.js';
import { countCell, countColumn, notShown, shownPart, type Limits } from './shown.js';
import { compareWords, type Lang } from './words.js';

/** The part of one function (or of one body, where its function is not known) in one task. */
interface Part {
  readonly plan: ComparedPlan;
  readonly column: string;
  /** place-free; null where it is not known: a company, a headquarters */
  readonly function: string | null;
  /** the function, else the agency as written */
  readonly name: string;
  readonly leads: boolean;
  /** id in TASK_KINDS; null for none of them */
  readonly kind: string | null;
  /** of each of its bodies: two zones are one 开发区管理 */
  readonly records: readonly ResponsibilityRecord[];
}

/** Parts of all bodies, each body once a task, and what was left out. */
function partsOf(plan: ComparedPlan, by: By): { parts: Part[]; officials: number; groups: number } {
  let officials = 0;
  let groups = 0;
  const parts: Part[] = [];
  for (const records of attributionsByTask(plan.plan)) {
    const done = new Map<string, Part>();
    for (const record of records) {
      const { unit_function: known } = record;
      const standing = standingOf(record, records);
      if (standing === 'official') {
        officials++;
        continue;
      }
      if (known === null && isAgencyGroup(record.unit)) {
        groups++;
        continue;
      }
      const leads = standing === 'in-charge';
      const before = done.get(known ?? record.unit);
      const kind = before?.kind ?? taskKind(record.task, sectionPath(plan.plan, record.section_id));
      done.set(known ?? record.unit, {
        plan,
        column: columnKey(by, plan, null),
        function: known,
        name: known ?? record.unit,
        leads: leads || before?.leads === true,
        kind,
        records: [...(before?.records ?? []), record],
      });
    }
    parts.push(...done.values());
  }
  return { parts, officials, groups };
}

type Role = ResponsibilityRecord['role'];

const byPlace = (a: Evidence, b: Evidence): number => a.start - b.start;
const evidenceOfPart = ({ plan, records }: Part): Evidence[] =>
  records.map((record) => evidenceOf(plan.plan, plan.name, record.responsibility_id, record));
function evidences(parts: readonly Part[]): Evidence[] {
  return [...groupBy(parts, ({ plan }) => plan).values()].flatMap((own) => own.flatMap(evidenceOfPart).sort(byPlace));
}

const functionOrder = new Map(AGENCY_FUNCTIONS.map((row, at) => [row.name, at]));
const english = new Map(AGENCY_FUNCTIONS.map((row) => [row.name, row.en]));
const nameOf = (part: Pick<Part, 'function' | 'name'>, lang: Lang): string =>
  lang === 'en' && part.function !== null ? (english.get(part.function) ?? part.name) : part.name;

interface Body {
  readonly known: boolean;
  readonly name: string;
  readonly parts: readonly Part[];
}
/** The bodies of the parts: those that lead most first, then by the order of the lexicon, bodies without a known function last. */
function bodiesOf(parts: readonly Part[]): Body[] {
  const byName = groupBy(parts, (part) => `${part.function === null ? '?' : ''}${part.name}`);
  const led = (body: Body): number => body.parts.filter((part) => part.leads).length;
  return [...byName]
    .map(([key, own]) => ({ known: !key.startsWith('?'), name: own[0]?.name ?? '', parts: own }))
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        led(b) - led(a) ||
        b.parts.length - a.parts.length ||
        (functionOrder.get(a.name) ?? 999) - (functionOrder.get(b.name) ?? 999) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** What a body is called in a language. */
const bodyName = (body: Body, lang: Lang): string => nameOf(body.parts[0] ?? { function: null, name: body.name }, lang);

function counted(word: string, parts: readonly Part[], tone?: 'muted'): CellItem[] {
  return parts.length === 0
    ? []
    : [
        {
          text: `${word} ${parts.length}`,
          get evidence() {
            return evidences(parts);
          },
          ...(tone === undefined ? {} : { tone }),
        },
      ];
}

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
  const kinds = [
    ...TASK_KINDS.map((row) => ({ id: row.id, nameIn: (of: Lang) => row[of] })),
    { id: null, nameIn: (of: Lang) => compareWords('otherKind', of) },
  ];
  return {
    id: 'task-kinds',
    title: compareWords('taskKinds', lang),
    empty: compareWords('noResponsibilities', lang),
    columns: [
      { key: 'kind', title: compareWords('taskKind', lang) },
      ...columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang), laid: true })),
    ],
    rows: kinds.flatMap(({ id, nameIn }): ReportRow[] => {
      const own = byKind.get(id);
      if (own === undefined) return [];
      return [
        {
          key: id ?? 'other',
          find: otherName(nameIn, lang),
          get cells() {
            const byColumn = groupBy(own, (part) => part.column);
            const cell = (column: MatrixColumn): Cell =>
              bodiesOf(byColumn.get(column.key) ?? []).flatMap((body) =>
                counted(nameOf(body.parts[0] ?? { function: null, name: body.name }, lang), body.parts),
              );
            return [named(nameIn, lang), ...columns.map(cell)];
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
 * @example 市场监督管理 leads 质量、标准与品牌 in 象山县, 鄞州区 and 嵊泗县
 */
export function responsibilityMatrix(
  plans: readonly ComparedPlan[],
  by: Exclude<By, 'year'>,
  lang: Lang,
  limits?: Limits | null,
): ResponsibilityMatrix {
  const found = plans.map((plan) => partsOf(plan, by));
  const parts = found.flatMap((one) => one.parts);
  const columns = columnsFor(by, plans, parts);
  const bodies = bodiesOf(parts);
  const someUnknown = bodies.some((body) => !body.known);
  const shown = shownPart(bodies, columns, (body) => body.parts, limits);
  const functions: ReportTable = {
    id: 'responsibilities',
    title: compareWords('functions', lang),
    empty: compareWords('noResponsibilities', lang),
    columns: [
      { key: 'function', title: compareWords('function', lang) },
      ...countColumn(shown.plans, lang),
      ...shown.columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang), laid: true })),
    ],
    rows: shown.rows.map(
      (body): ReportRow => ({
        key: body.known ? body.name : `“${body.name}”`,
        find: otherName((of) => bodyName(body, of), lang),
        get cells() {
          const byColumn = groupBy(body.parts, (part) => part.column);
          return [
            named((of) => bodyName(body, of), lang),
            ...countCell(shown.plans, body),
            ...shown.columns.map((column): Cell => {
              const own = byColumn.get(column.key) ?? [];
              return [
                ...counted(
                  compareWords('leads', lang),
                  own.filter((part) => part.leads),
                ),
                ...counted(
                  compareWords('joins', lang),
                  own.filter((part) => !part.leads),
                  'muted',
                ),
              ];
            }),
          ];
        },
        ...(someUnknown && shown.plans === null ? { group: compareWords(body.known ? 'function' : 'unknownFunction', lang) } : {}),
      }),
    ),
  };
  return {
    tables: [functions, kindTable(parts, shown.columns, by, lang)],
    left: notShown(functions.title, shown.left, bodies.length, lang),
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
