import { evidenceOf } from '../commitment/evidence.js';
import { sectionPath } from '../commitment/outline.js';
import { attributionsByTask, standingOf, taskKind } from '../commitment/task.js';
import { groupBy } from '../model/group-by.js';
import type { ResponsibilityRecord } from '../model/record.js';
import { isAgencyGroup } from '../normalise/agency.js';
import type { CellItem, Evidence } from '../render/report.js';
import { AGENCY_FUNCTIONS } from '../rules/lexicons/agency-names.js';
import type { By } from './choices.js';
import { columnKey, type ComparedPlan } from './columns.js';
import type { Lang } from './words.js';

/** The part of one function (or of one body, where its function is not known) in one task. */
export interface Part {
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
export function partsOf(plan: ComparedPlan, by: By): { parts: Part[]; tasks: number; officials: number; groups: number } {
  let [tasks, officials, groups] = [0, 0, 0];
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
    if (done.size > 0) tasks++;
  }
  return { parts, tasks, officials, groups };
}

const byPlace = (a: Evidence, b: Evidence): number => a.start - b.start;
const evidenceOfPart = ({ plan, records }: Part): Evidence[] =>
  records.map((record) => evidenceOf(plan.plan, plan.name, record.responsibility_id, record));
function evidences(parts: readonly Part[]): Evidence[] {
  return [...groupBy(parts, ({ plan }) => plan).values()].flatMap((own) => own.flatMap(evidenceOfPart).sort(byPlace));
}

const functionOrder = new Map(AGENCY_FUNCTIONS.map((row, at) => [row.name, at]));
const english = new Map(AGENCY_FUNCTIONS.map((row) => [row.name, row.en]));
/** A function's name in the reader's language; a body's as it is written. */
export const nameOf = (part: Pick<Part, 'function' | 'name'>, lang: Lang): string =>
  lang === 'en' && part.function !== null ? (english.get(part.function) ?? part.name) : part.name;

/** A function, or a body of which none is known, in all plans. */
export interface Body {
  readonly known: boolean;
  readonly name: string;
  readonly parts: readonly Part[];
}
/** The bodies of the parts: those that lead most first, then by the order of the lexicon, bodies without a known function last. */
export function bodiesOf(parts: readonly Part[]): Body[] {
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

/** How many tasks, with the sentences that name them. */
export function counted(word: string, parts: readonly Part[], tone?: 'muted'): CellItem[] {
  return parts.length === 0
    ? []
    : [
        {
          text: word === '' ? String(parts.length) : `${word} ${parts.length}`,
          get evidence() {
            return evidences(parts);
          },
          ...(tone === undefined ? {} : { tone }),
        },
      ];
}
