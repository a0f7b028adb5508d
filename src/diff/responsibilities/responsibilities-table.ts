import type { Standing } from '../../commitment/task.js';
import type { Both, Lang } from '../../model/lang.js';
import {
  namedCell,
  otherName,
  type Cell,
  type Evidence,
  type CellItem,
  type ReportRow,
  type ReportTable,
  type Tone,
} from '../../render/report.js';
import { AGENCY_FUNCTIONS } from '../../rules/lexicons/agency-names.js';
import type { ResponsibilityDiff, TaskMatch, TaskPlace, AgencyChange, TaskAgency } from './responsibilities.js';

const ENGLISH: ReadonlyMap<string, string> = new Map(AGENCY_FUNCTIONS.map((row) => [row.name, row.en]));
type Names = { readonly a: string; readonly b: string };

const STATUS: Readonly<Record<TaskMatch['status'], Both & { readonly tone: Tone }>> = {
  kept: { zh: '相同', en: 'the same', tone: 'muted' },
  changed: { zh: '单位不同', en: 'other units', tone: 'neutral' },
  added: { zh: '仅 B 有', en: 'only in B', tone: 'neutral' },
  dropped: { zh: '仅 A 有', en: 'only in A', tone: 'neutral' },
};
const STANDINGS: Readonly<Record<Standing, Both>> = {
  'in-charge': { zh: '牵头(责任)', en: 'in charge' },
  'taking-part': { zh: '配合', en: 'taking part' },
  official: { zh: '牵头领导', en: 'official' },
};
const TEXTS = {
  title: { zh: '任务与责任单位', en: 'Tasks and responsible units' },
  functions: { zh: '各职能牵头(责任)和配合的任务数', en: 'Tasks by function' },
  change: { zh: '变化', en: 'Change' },
  lead: { zh: '牵头(责任)', en: 'In charge' },
  joined: { zh: '仅 B 有', en: 'Only in B' },
  left: { zh: '仅 A 有', en: 'Only in A' },
  role: { zh: '角色不同', en: 'Other role' },
  leadChanged: { zh: '牵头不同', en: 'another lead' },
  unit: { zh: '职能或单位', en: 'Function or unit' },
  unknown: { zh: '职能不明', en: 'function not known' },
  empty: { zh: '两份规划都没有列出责任单位', en: 'Neither plan names responsible units' },
} as const;

function evidence(place: TaskAgency | TaskPlace, plan: string): Evidence[] {
  const { doc_id, record_id, section, sentence, quote, start, end } = place;
  return [{ doc_id, plan, record_id, section, sentence, quote, start, end }];
}

const agencyItem = (place: TaskAgency, plan: string): CellItem => ({ text: place.unit, evidence: evidence(place, plan) });

function taskCell(place: TaskPlace | null, plan: string): Cell {
  return place === null
    ? []
    : [{ text: place.number === null ? place.title : `${place.number} ${place.title}`, evidence: evidence(place, plan) }];
}

/** Those in charge: once where both plans name the same, else → between. */
function leadCell({ units, lead_changed: changed }: TaskMatch, names: Names): Cell {
  const side = (which: 'a' | 'b'): CellItem[] =>
    units.flatMap((one) => (one[which]?.standing === 'in-charge' ? [agencyItem(one[which], names[which])] : []));
  const [before, after] = [side('a'), side('b')];
  if (before.length === 0) return after;
  if (after.length === 0) return before;
  return changed ? [...before, { text: '→' }, ...after] : before.map((item) => ({ ...item, tone: 'muted' }));
}

/** Does anybody lead in either plan? Where all are 责任单位, one more or less is no change of lead. */
const led = ({ units }: TaskMatch): boolean => units.some(({ a, b }) => a?.role === 'lead' || b?.role === 'lead');

/** Agencies that joined or left a task that both plans have; in charge or taking part. */
function listed(agencies: readonly AgencyChange[], change: 'joined' | 'left', names: Names): Cell {
  const side = change === 'joined' ? 'b' : 'a';
  return agencies.flatMap((one): CellItem[] => (one.change === change && one[side] ? [agencyItem(one[side], names[side])] : []));
}

function roleCell(agencies: readonly AgencyChange[], names: Names, lang: Lang): Cell {
  return agencies.flatMap(({ change, a, b }): CellItem[] =>
    change === 'role' && a && b
      ? [
          {
            text: `${a.unit}: ${STANDINGS[a.standing][lang]} → ${STANDINGS[b.standing][lang]}`,
            evidence: [...evidence(a, names.a), ...evidence(b, names.b)],
          },
        ]
      : [],
  );
}

/**
 * A row a task: who is in charge in both plans, who joined, who left.
 *
 * @param all false: without the tasks in which nothing changed
 */
export function responsibilitiesTable(
  { tasks }: ResponsibilityDiff,
  names: Names,
  lang: Lang,
  { all = true }: { readonly all?: boolean } = {},
): ReportTable {
  return {
    id: 'responsibilities',
    title: TEXTS.title[lang],
    empty: TEXTS.empty[lang],
    columns: [
      { key: 'change', title: TEXTS.change[lang] },
      { key: 'a', title: names.a },
      { key: 'b', title: names.b },
      { key: 'lead', title: TEXTS.lead[lang] },
      { key: 'joined', title: TEXTS.joined[lang] },
      { key: 'left', title: TEXTS.left[lang] },
      { key: 'role', title: TEXTS.role[lang] },
    ],
    rows: tasks
      .filter((one) => all || one.status !== 'kept')
      .map((task): ReportRow => {
        const { tone, ...words } = STATUS[task.status];
        const both = task.a !== null && task.b !== null;
        return {
          key: `${task.a?.record_id ?? ''}-${task.b?.record_id ?? ''}`,
          cells: [
            [{ text: words[lang], tone, ...(task.lead_changed && led(task) ? { flags: [TEXTS.leadChanged[lang]] } : {}) }],
            taskCell(task.a, names.a),
            taskCell(task.b, names.b),
            leadCell(task, names),
            both ? listed(task.units, 'joined', names) : [],
            both ? listed(task.units, 'left', names) : [],
            roleCell(task.units, names, lang),
          ],
        };
      }),
  };
}

/** A row a function: in how many tasks of each plan it is in charge, and takes part. */
export function functionsTable({ functions }: ResponsibilityDiff, names: Names, lang: Lang): ReportTable {
  return {
    id: 'functions',
    title: TEXTS.functions[lang],
    empty: TEXTS.empty[lang],
    columns: [
      { key: 'unit', title: TEXTS.unit[lang] },
      ...(['a', 'b'] as const).flatMap((side) =>
        (['in-charge', 'taking-part'] as const).map((one) => ({
          key: `${side}-${one}`,
          title: `${names[side]} ${STANDINGS[one][lang]}`,
          numeric: true,
        })),
      ),
    ],
    rows: functions.map(({ unit, known, a, b }): ReportRow => {
      const nameIn = (of: Lang): string => (of === 'en' ? (ENGLISH.get(unit) ?? unit) : unit);
      return {
        key: unit,
        find: otherName(nameIn, lang),
        cells: [
          namedCell(nameIn, lang).map((item) => (known ? item : { ...item, flags: [TEXTS.unknown[lang]] })),
          ...[a, b].flatMap((one) => [one.in_charge, one.taking_part].map((count): Cell => [{ text: String(count) }])),
        ],
      };
    }),
  };
}
