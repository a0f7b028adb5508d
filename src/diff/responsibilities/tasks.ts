import { attributionsByTask } from '../../commitment/task.js';
import type { Extraction } from '../../model/extraction.js';
import type { ResponsibilityRecord } from '../../model/record.js';
import { foldText } from '../../model/view.js';
import type { PlanClause } from '../clauses/clause-text.js';
import { readTask } from '../../normalise/task-name.js';
import { partOf, type TitledPart } from '../sections/parts.js';
import { skeletonOf } from '../clauses/skeleton.js';
import { COMPARING } from '../../rules/phrases/comparing.js';

/** A task with the agencies that answer for it. */
export interface Task {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly section_id: string | null;
  readonly agencies: readonly ResponsibilityRecord[];
  readonly start: number;
  readonly end: number;
  readonly part: TitledPart;
}

/**
 * The tasks of a plan that have responsible units, in the order of the text. The text of a task is that of its section; in a table, or
 * where one section has several attributions, the text between the attribution before and its own.
 */
export function tasksOf(plan: Extraction, clauses: readonly PlanClause[], names: readonly string[]): Task[] {
  const { sections, text } = plan;
  const groups = attributionsByTask(plan);
  const at = new Map(sections.map((section, index) => [section.section_id, index]));
  const reach = new Map<string | null, number>();
  const last = new Map(groups.map((agencies) => [agencies[0]?.section_id ?? null, agencies]));
  return groups.flatMap((agencies): Task[] => {
    const [first] = agencies;
    if (!first) return [];
    const own = first.section_id === null ? undefined : at.get(first.section_id);
    const section = own === undefined ? undefined : sections[own];
    const close = Math.max(...agencies.map((one) => one.char_end));
    const before = reach.get(first.section_id);
    const start = before ?? section?.char_start ?? first.char_start;
    // the only task of a section has all of its text, also what follows the attribution
    const end =
      before === undefined && last.get(first.section_id) === agencies
        ? (sections[(own ?? sections.length) + 1]?.char_start ?? text.length)
        : close;
    reach.set(first.section_id, Math.max(close, before ?? 0));
    const words = (first.task ?? section?.title ?? '').trim();
    const { number, title } = readTask(words);
    return [
      {
        id: first.responsibility_id,
        number: number === '' ? null : number,
        title: foldText(title),
        section_id: first.section_id,
        agencies,
        start,
        end,
        part: partOf(
          title,
          clauses.filter((one) => one.start >= start && one.end <= end),
          names,
        ),
      },
    ];
  });
}

/**
 * What makes units of two plans one: the function, whatever the level and the name (县经信局, 区经信局, 市工信局); else the words without the place.
 * All names for a place's townships together are one: 各镇乡街道, 各乡镇(街道), 各镇街.
 */
export function agencyKey(agency: Pick<ResponsibilityRecord, 'unit' | 'unit_function'>, names: readonly string[]): string {
  if (agency.unit_function !== null) return agency.unit_function;
  const words = foldText(agency.unit);
  if (COMPARING.allTownships.test(words)) return '各乡镇街道';
  const bare = skeletonOf(words, names)
    .text.replace(/[＠(),、“”\s]/gu, '')
    .replace(COMPARING.levelOfBody, '');
  return bare === '' ? words : bare;
}
