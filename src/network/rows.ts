import { evidenceOf } from '../commitment/evidence.js';
import { sectionPath } from '../commitment/outline.js';
import { attributionsByTask, standingOf, taskKind } from '../commitment/task.js';
import { commitmentsOf } from '../commitment/commitment.js';
import type { Extraction } from '../model/extraction.js';
import { isAgencyGroup } from '../normalise/agency.js';

/** A sentence or attribution that ties two ends together. Offsets are Unicode code points in text/<doc_id>.txt. */
interface Row {
  readonly doc_id: string;
  readonly place: string | null;
  readonly place_code: string | null;
  readonly record_id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** what the body is there for, free of place and renamings */
  readonly function: string;
  /** id in TASK_KINDS; null for none of them */
  readonly kind: string | null;
}
/** A body's part in a task. */
export interface PartRow extends Row {
  readonly what: 'leads' | 'joins';
  /** the same for all bodies of a task: document and first attribution */
  readonly task_id: string;
  readonly task: string | null;
  readonly unit: string;
}
/** A commitment that a body answers for. */
export interface GoalRow extends Row {
  readonly what: 'answers-for';
  readonly indicator_id: string;
  readonly indicator: string;
}
/** What a network is made of, and what is no part of it. */
export interface NetworkRows {
  readonly parts: readonly PartRow[];
  readonly goals: readonly GoalRow[];
  readonly left: {
    /** attributions to bodies whose function is not known: companies, headquarters, by their names */
    readonly unknown: readonly string[];
    /** attributions to several bodies under one word: 各有关部门 */
    readonly groups: number;
    /** attributions to persons */
    readonly officials: number;
    /** commitments with an indicator of the registry for which nobody answers, or only bodies of unknown function */
    readonly unled: number;
  };
}

/**
 * Who has what part in the tasks of a plan, and answers for which of its commitments.
 *
 * @example of （责任单位:县经信局、县科技局） under 1 培育企业 two parts: 经济和信息化 leads, 科技 leads, kind enterprises
 */
export function networkRows(plan: Extraction): NetworkRows {
  const { doc_id, place, place_code } = plan.document;
  const unknown: string[] = [];
  let [groups, officials, unled] = [0, 0, 0];
  const parts: PartRow[] = [];
  const functions = new Map<string, string>();
  for (const records of attributionsByTask(plan)) {
    const first = records[0];
    if (!first) continue;
    const kind = taskKind(first.task, sectionPath(plan, first.section_id));
    const own = new Map<string, PartRow>();
    for (const record of records) {
      const { unit, unit_function: known } = record;
      const standing = standingOf(record, records);
      if (standing === 'official') officials++;
      else if (known === null) {
        if (isAgencyGroup(unit)) groups++;
        else unknown.push(unit);
      } else {
        functions.set(unit, known);
        const what = standing === 'in-charge' ? 'leads' : 'joins';
        // several zones are one 开发区管理, which leads where one of them does
        if (own.get(known)?.what === 'leads' || (own.has(known) && what === 'joins')) continue;
        const { quote, start, end } = evidenceOf(plan, '', record.responsibility_id, record);
        const task_id = `${doc_id} ${first.responsibility_id}`;
        const head = { doc_id, place, place_code, record_id: record.responsibility_id, quote, start, end, function: known, kind };
        own.set(known, { ...head, what, task_id, task: first.task, unit });
      }
    }
    parts.push(...own.values());
  }
  const goals: GoalRow[] = [];
  if (functions.size > 0)
    for (const { first } of commitmentsOf(plan)) {
      const { indicator_id, indicator, leads, section_id } = first;
      if (indicator_id === null || indicator === null) continue;
      const answering = new Set(leads.flatMap((unit) => functions.get(unit) ?? []));
      if (answering.size === 0) unled++;
      for (const name of answering) {
        const { quote, start, end } = evidenceOf(plan, '', first.target_id, first);
        const kind = taskKind(null, sectionPath(plan, section_id));
        const head = { doc_id, place, place_code, record_id: first.target_id, quote, start, end, function: name, kind };
        goals.push({ ...head, what: 'answers-for', indicator_id, indicator });
      }
    }
  return { parts, goals, left: { unknown, groups, officials, unled } };
}
