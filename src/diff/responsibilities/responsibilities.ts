import { evidenceOf } from '../../commitment/evidence.js';
import { standingOf, type Standing } from '../../commitment/task.js';
import type { Extraction } from '../../model/extraction.js';
import type { ResponsibilityRecord } from '../../model/record.js';
import type { Evidence } from '../../render/report.js';
import { cheapestFirst } from '../targets/cheapest-first.js';
import { eitherWay } from '../either-way.js';
import { joinedClauses } from '../clauses/joined-clauses.js';
import { byScore, partPairs, SAME_TITLE, type PartPair } from '../sections/parts.js';
import { inOrderOfA } from '../row-order.js';
import { diffSections } from '../sections/sections.js';
import { tasksOf, agencyKey, type Task } from './tasks.js';

/** An agency of one plan in one task, and where it is named (Unicode code points, as in `Evidence`). */
export interface TaskAgency extends Omit<Evidence, 'plan'> {
  readonly unit: string;
  readonly unit_name: string | null;
  readonly unit_function: string | null;
  readonly role: ResponsibilityRecord['role'];
  readonly standing: Standing;
}
/** role: in charge in one plan, taking part in the other. 责任单位 where nobody leads and 牵头单位 are both in charge. */
export type AgencyChangeKind = 'kept' | 'role' | 'joined' | 'left';
export interface AgencyChange {
  readonly change: AgencyChangeKind;
  /** the function, or the folded words of a group or an unknown body */
  readonly unit: string;
  readonly a: TaskAgency | null;
  readonly b: TaskAgency | null;
}
export interface TaskPlace extends Omit<Evidence, 'plan'> {
  readonly number: string | null;
  readonly title: string;
  readonly section_id: string | null;
}
export interface TaskMatch {
  readonly status: 'kept' | 'changed' | 'added' | 'dropped';
  readonly a: TaskPlace | null;
  readonly b: TaskPlace | null;
  /** of the titles and of the texts, 0..1; null for one side alone */
  readonly similarity: number | null;
  readonly text_similarity: number | null;
  /** other agencies are in charge than before */
  readonly lead_changed: boolean;
  readonly units: readonly AgencyChange[];
}
/** In how many tasks a function is in charge and takes part. */
export interface FunctionCount {
  readonly unit: string;
  /** false for groups (各乡镇街道), companies and bodies whose function is not known */
  readonly known: boolean;
  readonly a: { readonly in_charge: number; readonly taking_part: number };
  readonly b: { readonly in_charge: number; readonly taking_part: number };
}
export interface ResponsibilityDiff {
  /** tasks with responsible agencies: those of a in their order, what b adds behind the task that it follows */
  readonly tasks: readonly TaskMatch[];
  /** those in charge of most tasks first */
  readonly functions: readonly FunctionCount[];
  readonly matched: number;
  readonly added: number;
  readonly dropped: number;
  readonly lead_changed: number;
}

/** Scores (title + twice the text, parts.ts) of what is one task, by itself and in sections that are one. */
const ALIKE = { alone: 0.53, under: 0.4 } as const;

function matchTasks(as: readonly Task[], bs: readonly Task[], planA: Extraction, planB: Extraction): PartPair[] {
  const sections = new Map(
    diffSections(planA, planB).sections.flatMap(({ a, b }) => (a && b ? [[a.record_id, b.record_id] as const] : [])),
  );
  const under = (a: number, b: number): boolean => {
    const home = as[a]?.section_id ?? null;
    return home !== null && sections.get(home) === bs[b]?.section_id;
  };
  // the surest first
  const ways: readonly ((pair: PartPair) => boolean)[] = [
    (one) => one.score >= SAME_TITLE && under(one.a, one.b),
    (one) => one.score >= SAME_TITLE,
    (one) => one.score >= ALIKE.under && under(one.a, one.b),
    (one) => one.score >= ALIKE.alone,
  ];
  const score = byScore(as.length, bs.length);
  const edges = partPairs(
    as.map((one) => one.part),
    bs.map((one) => one.part),
    joinedClauses(planA, planB),
  ).map((one) => ({ ...one, way: ways.findIndex((way) => way(one)) }));
  return cheapestFirst(
    edges.filter(({ way }) => way >= 0),
    (x, y) => x.way - y.way || score(x, y),
  );
}

function taskAgency(plan: Extraction, agency: ResponsibilityRecord, task: Task): TaskAgency {
  const { plan: _name, ...place } = evidenceOf(plan, '', agency.responsibility_id, {
    char_start: agency.char_start,
    char_end: agency.char_end,
    section_id: agency.section_id,
  });
  return {
    ...place,
    unit: agency.unit,
    unit_name: agency.unit_name,
    unit_function: agency.unit_function,
    role: agency.role,
    standing: standingOf(agency, task.agencies),
  };
}

function taskPlace(plan: Extraction, task: Task): TaskPlace {
  const [agency] = task.agencies;
  const section = plan.sections.find((one) => one.section_id === task.section_id);
  // its heading, where it has one of its own; else the attribution
  const own = section !== undefined && section.title !== '' && task.start === section.char_start ? section : agency;
  const { plan: _name, ...place } = evidenceOf(plan, '', task.id, {
    char_start: own?.char_start ?? task.start,
    char_end: own?.char_end ?? task.end,
    section_id: task.section_id,
  });
  return { ...place, number: task.number, title: task.title, section_id: task.section_id };
}

interface Side {
  readonly plan: Extraction;
  readonly tasks: readonly Task[];
}

/** The agencies of one task in both plans: the same words first, then the same key, each used once. */
function agencyChanges(a: Side, x: Task | null, b: Side, y: Task | null, names: readonly string[]): AgencyChange[] {
  const [own, other] = [x?.agencies ?? [], y?.agencies ?? []];
  const to = new Map<ResponsibilityRecord, ResponsibilityRecord>();
  const used = new Set<ResponsibilityRecord>();
  const ways: readonly ((one: ResponsibilityRecord) => string)[] = [
    (one) => `${one.unit} ${one.role}`,
    (one) => one.unit,
    (one) => `${agencyKey(one, names)} ${one.role === 'leader' ? 'leader' : ''}`,
  ];
  for (const way of ways)
    for (const one of own) {
      if (to.has(one)) continue;
      const found = other.find((that) => !used.has(that) && way(that) === way(one) && (that.role === 'leader') === (one.role === 'leader'));
      if (!found) continue;
      to.set(one, found);
      used.add(found);
    }
  const changes = own.map((one): AgencyChange => {
    const that = to.get(one);
    const place = x ? taskAgency(a.plan, one, x) : null;
    const there = that && y ? taskAgency(b.plan, that, y) : null;
    return {
      change: there === null ? 'left' : place?.standing === there.standing ? 'kept' : 'role',
      unit: agencyKey(one, names),
      a: place,
      b: there,
    };
  });
  const joined = other
    .filter((one) => !used.has(one))
    .map((one): AgencyChange => ({ change: 'joined', unit: agencyKey(one, names), a: null, b: y ? taskAgency(b.plan, one, y) : null }));
  return [...changes, ...joined];
}

function inCharge(agencies: readonly AgencyChange[], side: 'a' | 'b'): string {
  return [...new Set(agencies.filter((one) => one[side]?.standing === 'in-charge').map((one) => one.unit))].sort().join('、');
}

function functionCounts(tasks: readonly TaskMatch[]): FunctionCount[] {
  const counts = new Map<
    string,
    { known: boolean; a: { in_charge: number; taking_part: number }; b: { in_charge: number; taking_part: number } }
  >();
  for (const { units } of tasks)
    for (const side of ['a', 'b'] as const) {
      const standings = new Map<string, TaskAgency>();
      // a body that is named twice in a task counts once, in charge before taking part
      for (const { unit, [side]: place } of units)
        if (place && place.standing !== 'official' && standings.get(unit)?.standing !== 'in-charge') standings.set(unit, place);
      for (const [unit, place] of standings) {
        const count = counts.get(unit) ?? {
          known: place.unit_function !== null,
          a: { in_charge: 0, taking_part: 0 },
          b: { in_charge: 0, taking_part: 0 },
        };
        counts.set(unit, count);
        count[side][place.standing === 'in-charge' ? 'in_charge' : 'taking_part']++;
      }
    }
  const total = ({ a, b }: Pick<FunctionCount, 'a' | 'b'>): number => a.in_charge + b.in_charge + (a.taking_part + b.taking_part) / 1000;
  return [...counts].map(([unit, count]) => ({ unit, ...count })).sort((x, y) => total(y) - total(x) || (x.unit < y.unit ? -1 : 1));
}

function summed(tasks: readonly TaskMatch[]): ResponsibilityDiff {
  const count = (test: (one: TaskMatch) => boolean): number => tasks.filter(test).length;
  return {
    tasks,
    functions: functionCounts(tasks),
    matched: count((one) => one.a !== null && one.b !== null),
    added: count((one) => one.status === 'added'),
    dropped: count((one) => one.status === 'dropped'),
    lead_changed: count((one) => one.lead_changed),
  };
}

/** By their place in the text; of one place (a table's cell) by their numbers. */
const byPlace = (x: TaskPlace, y: TaskPlace): number => x.start - y.start || order(x.record_id, y.record_id);
const inOrder = (rows: readonly TaskMatch[]): TaskMatch[] => inOrderOfA(rows, byPlace);

/** R2 before R10. */
function order(x: string | null | undefined, y: string | null | undefined): number {
  const number = (id: string | null | undefined): number => Number(/\d+/u.exec(id ?? '')?.[0] ?? 0);
  return number(x) - number(y);
}

function diffOneWay(planA: Extraction, planB: Extraction): ResponsibilityDiff {
  const { a: clausesA, b: clausesB, names } = joinedClauses(planA, planB);
  const a: Side = { plan: planA, tasks: tasksOf(planA, clausesA.clauses, names) };
  const b: Side = { plan: planB, tasks: tasksOf(planB, clausesB.clauses, names) };
  const pairs = matchTasks(a.tasks, b.tasks, planA, planB);
  const matchOf = (x: Task | null, y: Task | null, likeness: { readonly title: number; readonly text: number } | null): TaskMatch => {
    const units = agencyChanges(a, x, b, y, names);
    const changed = units.some((one) => one.change !== 'kept');
    return {
      status: x === null ? 'added' : y === null ? 'dropped' : changed ? 'changed' : 'kept',
      a: x && taskPlace(planA, x),
      b: y && taskPlace(planB, y),
      similarity: likeness?.title ?? null,
      text_similarity: likeness?.text ?? null,
      lead_changed: x !== null && y !== null && inCharge(units, 'a') !== inCharge(units, 'b'),
      units,
    };
  };
  const [usedA, usedB] = [new Set(pairs.map((one) => one.a)), new Set(pairs.map((one) => one.b))];
  return summed(
    inOrder([
      ...pairs.map((one) => matchOf(a.tasks[one.a] ?? null, b.tasks[one.b] ?? null, one)),
      ...a.tasks.filter((_task, at) => !usedA.has(at)).map((task) => matchOf(task, null, null)),
      ...b.tasks.filter((_task, at) => !usedB.has(at)).map((task) => matchOf(null, task, null)),
    ]),
  );
}

const TURNED = { added: 'dropped', dropped: 'added', joined: 'left', left: 'joined' } as const;
const turned = <K extends string>(word: K): K | 'added' | 'dropped' | 'joined' | 'left' =>
  word in TURNED ? TURNED[word as keyof typeof TURNED] : word;

function flip({ tasks }: ResponsibilityDiff): ResponsibilityDiff {
  const units = (list: readonly AgencyChange[]): AgencyChange[] => {
    const other = list.map((one): AgencyChange => ({ ...one, a: one.b, b: one.a, change: turned(one.change) as AgencyChangeKind }));
    return [
      ...other.filter((one) => one.a !== null).sort((x, y) => order(x.a?.record_id, y.a?.record_id)),
      ...other.filter((one) => one.a === null),
    ];
  };
  return summed(
    inOrder(
      tasks.map(
        (one): TaskMatch => ({ ...one, a: one.b, b: one.a, status: turned(one.status) as TaskMatch['status'], units: units(one.units) }),
      ),
    ),
  );
}

/**
 * Who answers for what in two plans: tasks matched by title, section and text; within a task the units by what they are there for, so that
 * 县经信局 and 区工信局 are one; who is in charge, who joined and who left.
 *
 * @returns each task and each agency of either plan exactly once
 * @example 强化龙头企业培育 in two plans: 县金融工作管理中心 in charge ↔ 区经信局: lead_changed
 */
export function diffResponsibilities(a: Extraction, b: Extraction): ResponsibilityDiff {
  return eitherWay(a, b, diffOneWay, flip);
}
