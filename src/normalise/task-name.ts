import type { TaskName } from '../model/mention.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/** A task as the column `task` has it. Example: { number: '1', title: '培育企业' } → 1 培育企业; without a number 培育企业 */
export const taskText = ({ number, title }: TaskName): string => `${number} ${title}`.trim();

/**
 * Number and title of a task that is written so. Example: （三） 优化服务 → { number: '（三）', title: '优化服务' }; 培育企业 → { number: '', title: '培育企业' }
 */
export function readTask(text: string): TaskName {
  const { number = '', title = text } = COMPARING.numberedTask.exec(text)?.groups ?? {};
  return { number, title };
}
