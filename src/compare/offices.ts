import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { evidenceOf } from '../commitment/evidence.js';
import { groupBy } from '../model/group-by.js';
import { plain, type Cell, type CellItem, type ReportRow, type ReportTable } from '../render/report.js';
import type { By } from './choices.js';
import { columnKey, type ComparedPlan, type MatrixColumn } from './columns.js';
import { columnTitle } from './indicators.js';
import { counted, nameOf, type Body, type Part } from './office-parts.js';
import type { ShownPart } from './shown.js';
import { compareWords, type Lang } from './words.js';

/** A target that a function answers for. */
interface LedTarget {
  readonly plan: ComparedPlan;
  readonly column: string;
  readonly commitment: Commitment;
}
/** A function with its rank and all that it leads. */
export interface Office {
  readonly body: Body;
  /** 1 leads the most tasks; equals share a rank; null for a body whose function is not known, of which each place has its own */
  readonly rank: number | null;
  /** targets of the tasks that it leads, each once */
  readonly targets: readonly LedTarget[];
}
interface OfficeView {
  readonly by: By;
  readonly lang: Lang;
  /** tasks of a plan that name who answers for them */
  readonly tasks: ReadonlyMap<ComparedPlan, number>;
}

/** Titles of columns of numbers. */
const TITLES = { leads: 'Leads', joins: 'Joins', targets: 'Targets', plans: 'plans', tasks: 'tasks', offices: 'offices' } as const;

const leads = (parts: readonly Part[]): Part[] => parts.filter((part) => part.leads);
const joins = (parts: readonly Part[]): Part[] => parts.filter((part) => !part.leads);
const keyOf = ({ known, name }: Pick<Body, 'known' | 'name'>): string => `${known ? '' : '?'}${name}`;

/** The targets of a plan by who answers for them, restated ones once. */
function ledTargets(plan: ComparedPlan, by: By): { readonly key: string; readonly target: LedTarget }[] {
  const keys = new Map(
    plan.plan.responsibilities.map(({ unit, unit_function: known }) => [unit, keyOf({ known: known !== null, name: known ?? unit })]),
  );
  if (keys.size === 0) return [];
  const column = columnKey(by, plan, null);
  return commitmentsOf(plan.plan).flatMap((commitment) => {
    const answering = new Set(commitment.mentions.flatMap((one) => one.leads).flatMap((unit) => keys.get(unit) ?? []));
    return [...answering].map((key) => ({ key, target: { plan, column, commitment } }));
  });
}

/** Functions by how many tasks they lead, then join; each with the targets of its tasks. */
export function officesOf(bodies: readonly Body[], plans: readonly ComparedPlan[], by: By): Office[] {
  const targets = groupBy(
    plans.flatMap((plan) => ledTargets(plan, by)),
    ({ key }) => key,
  );
  let rank = 0;
  return bodies.map((body, at) => {
    const before = bodies[at - 1];
    if (before === undefined || leads(before.parts).length !== leads(body.parts).length) rank = at + 1;
    return { body, rank: body.known ? rank : null, targets: (targets.get(keyOf(body)) ?? []).map(({ target }) => target) };
  });
}

const plansOf = ({ body }: Office): number => new Set(body.parts.map(({ plan }) => plan)).size;

function countedTargets(word: string, targets: readonly LedTarget[]): CellItem[] {
  if (targets.length === 0) return [];
  return [
    {
      text: word === '' ? String(targets.length) : `${word} ${targets.length}`,
      tone: 'muted',
      get evidence() {
        return targets.map(({ plan, commitment: { first } }) => evidenceOf(plan.plan, plan.name, first.target_id, first));
      },
    },
  ];
}

const zero = (items: CellItem[]): Cell => (items.length === 0 ? plain('0') : items);

/** Who leads how many tasks and targets, over the plans and in each: functions, so that bureaus of different names are one. */
export function officeTable({ rows, columns }: ShownPart<Office>, { by, lang }: OfficeView): ReportTable {
  const word = (key: Parameters<typeof compareWords>[0]): string => compareWords(key, lang);
  const someUnknown = rows.some(({ body }) => !body.known);
  return {
    id: 'responsibilities',
    title: word('functions'),
    empty: word('noResponsibilities'),
    columns: [
      { key: 'rank', title: word('rank'), numeric: true },
      { key: 'function', title: word('function') },
      ...(['leads', 'joins', 'targets', 'plans'] as const).map((key) => ({ key, title: word(TITLES[key]), numeric: true, sumsUp: true })),
      ...columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang) })),
    ],
    rows: rows.map(
      (office): ReportRow => ({
        key: office.body.known ? office.body.name : `“${office.body.name}”`,
        get cells() {
          const { body, rank, targets } = office;
          const byColumn = groupBy(body.parts, (part) => part.column);
          const own = groupBy(targets, ({ column }) => column);
          return [
            plain(rank === null ? '' : String(rank)),
            plain(nameOf(body.parts[0] ?? { function: null, name: body.name }, lang)),
            zero(counted('', leads(body.parts))),
            zero(counted('', joins(body.parts))),
            zero(countedTargets('', targets)),
            plain(String(plansOf(office))),
            ...columns.map(({ key }): Cell => {
              const parts = byColumn.get(key) ?? [];
              return [
                ...counted(word('leads'), leads(parts)),
                ...counted(word('joins'), joins(parts), 'muted'),
                ...countedTargets(word('targets'), own.get(key) ?? []),
              ];
            }),
          ];
        },
        ...(someUnknown ? { group: word(office.body.known ? 'function' : 'unknownFunction') } : {}),
      }),
    ),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What all offices of each plan lead and join together. A task that two of them lead counts for both, and once among the tasks. */
export function totalsTable(offices: readonly Office[], columns: readonly MatrixColumn[], { by, lang, tasks }: OfficeView): ReportTable {
  const word = (key: Parameters<typeof compareWords>[0]): string => compareWords(key, lang);
  const parts = offices.flatMap(({ body }) => body.parts);
  const targets = offices.flatMap((office) => office.targets);
  const row = (key: string, title: string, column: MatrixColumn | null): ReportRow => {
    const own = parts.filter((part) => column === null || part.column === column.key);
    const led = targets.filter((one) => column === null || one.column === column.key);
    const plans = [...tasks].filter(([plan]) => column === null || column.plans.includes(plan.key));
    return {
      key,
      cells: [
        plain(title),
        ...[
          sum(plans.map(([, count]) => count)),
          leads(own).length,
          joins(own).length,
          new Set(led.map(({ commitment }) => commitment)).size,
          new Set(own.map(({ function: known, name }) => keyOf({ known: known !== null, name }))).size,
        ].map((count) => plain(String(count))),
      ],
    };
  };
  return {
    id: 'responsibility-totals',
    title: word('totals'),
    columns: [
      { key: 'of', title: word(by === 'place' ? 'place' : by === 'programme' ? 'programme' : 'plan') },
      ...(['tasks', 'leads', 'joins', 'targets', 'offices'] as const).map((key) => ({ key, title: word(TITLES[key]), numeric: true })),
    ],
    rows:
      parts.length === 0
        ? []
        : [...columns.map((column) => row(column.key, columnTitle(by, column, lang), column)), row('all', word('allOffices'), null)],
    empty: word('noResponsibilities'),
  };
}

/** What an office leads and joins, as data. */
export interface OfficeData {
  /** null where the function is not known */
  readonly rank: number | null;
  readonly function: string | null;
  /** the function, else the body as written */
  readonly name: string;
  readonly leads: number;
  readonly joins: number;
  readonly targets: number;
  readonly plans: number;
  readonly columns: readonly { readonly column: string; readonly leads: number; readonly joins: number; readonly targets: number }[];
}

/** An office as data, with the columns in which it stands. */
export function officeData(office: Office, columns: readonly MatrixColumn[]): OfficeData {
  const { body, rank, targets } = office;
  return {
    rank,
    function: body.known ? body.name : null,
    name: body.name,
    leads: leads(body.parts).length,
    joins: joins(body.parts).length,
    targets: targets.length,
    plans: plansOf(office),
    columns: columns.flatMap(({ key }) => {
      const parts = body.parts.filter((part) => part.column === key);
      const led = targets.filter((one) => one.column === key).length;
      return parts.length + led === 0 ? [] : [{ column: key, leads: leads(parts).length, joins: joins(parts).length, targets: led }];
    }),
  };
}

/** The long form: a row for each office and column. Column titles are stable whatever the language. */
export function officeLongTable(offices: readonly Office[], columns: readonly MatrixColumn[], { by, lang }: OfficeView): ReportTable {
  const titles = new Map(columns.map((column) => [column.key, columnTitle(by, column, lang)]));
  const names = ['rank', 'function', 'name', 'column', 'column_title', 'leads', 'joins', 'targets'] as const;
  const totals = ['leads_all', 'joins_all', 'targets_all', 'plans'] as const;
  const texts: ReadonlySet<string> = new Set(['function', 'name', 'column', 'column_title']);
  return {
    id: 'offices-long',
    title: compareWords('functions', lang),
    empty: compareWords('noResponsibilities', lang),
    columns: [...names, ...totals].map((key) => ({ key, title: key, ...(texts.has(key) ? {} : { numeric: true }) })),
    rows: offices.flatMap((office) => {
      const { columns: own, ...all } = officeData(office, columns);
      const name = nameOf(office.body.parts[0] ?? { function: null, name: all.name }, lang);
      return own.map((one) => ({
        key: `${all.name} ${one.column}`,
        cells: [
          ...[all.rank ?? '', all.function ?? '', name, one.column, titles.get(one.column) ?? '', one.leads, one.joins, one.targets],
          ...[all.leads, all.joins, all.targets, all.plans],
        ].map((value) => plain(String(value))),
      }));
    }),
  };
}
