import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { ResponsibilityRecord } from '../model/record.js';
import { TASK_KINDS } from '../rules/lexicons/task-kinds.js';

/**
 * The attributions of a plan by task, in the order of the text; what has no task's name stands for itself. Example: 1 培育龙头企业: 县经信局, 县科技局
 */
export function attributionsByTask({ responsibilities }: Extraction): ResponsibilityRecord[][] {
  return [...groupBy(responsibilities, (record) => `${record.section_id ?? ''}\n${record.task ?? record.quote}`).values()];
}

/** in-charge: lead, and where nobody leads the responsible agencies; official: a named person who leads */
export type Standing = 'in-charge' | 'taking-part' | 'official';

/** How an agency stands among those of its task. Example: of 牵头单位:县经信局;责任单位:县科技局 the second is taking-part */
export function standingOf({ role }: Pick<ResponsibilityRecord, 'role'>, task: readonly Pick<ResponsibilityRecord, 'role'>[]): Standing {
  if (role === 'leader') return 'official';
  return role === 'lead' || (role === 'responsible' && !task.some((one) => one.role === 'lead')) ? 'in-charge' : 'taking-part';
}

/** The kind of a task by its title, else by the nearest heading above it that tells; null for none. Example: 18 深化产业数字化转型 → digital */
export function taskKind(task: string | null, path: readonly string[]): string | null {
  const titles = [(task ?? '').replace(/^\S{1,6} /u, ''), ...[...path].reverse()];
  for (const title of titles) {
    const kind = TASK_KINDS.find((row) => row.words.some((word) => title.includes(word)));
    if (kind) return kind.id;
  }
  return null;
}
