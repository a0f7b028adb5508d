import { existsSync } from 'node:fs';
import { complaint, firstFew } from '../model/complaint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { codeOf } from '../model/errors.js';
import { groupBy } from '../model/group-by.js';
import { fileBytes } from '../read/file-bytes.js';
import type { Correction } from '../review/correction.js';
import { CORRECTIONS, readLog } from '../review/log.js';

/** What reviewers have decided about the documents of a run. */
export interface Reviews {
  /** lines by document */
  readonly byDocument: ReadonlyMap<string, readonly Correction[]>;
  readonly problems: readonly Diagnostic[];
  /** false: the file is there and cannot be read, and without it a run would undo what reviewers have decided */
  readonly usable: boolean;
}

const FAULTS_TOLD = 20;

/**
 * Reads the log of corrections that stands beside a dataset; nothing where there is none.
 *
 * @param path where it is
 * @param name what messages call it
 */
export async function readReviews(path: string, name: string): Promise<Reviews> {
  if (!existsSync(path)) return { byDocument: new Map(), problems: [], usable: true };
  let text: string;
  try {
    text = Buffer.from(await fileBytes(path)).toString('utf8');
  } catch (error) {
    const problem = complaint(
      'corrections-unreadable',
      `${name}: 无法读取审阅记录(${codeOf(error)}), 未读取任何文件。请检查文件和权限。`,
      `${name}: the log of corrections cannot be read (${codeOf(error)}), and nothing was read. Check the file and its permissions.`,
    );
    return { byDocument: new Map(), problems: [problem], usable: false };
  }
  const { entries, faults } = readLog(text);
  const problems = faults
    .slice(0, FAULTS_TOLD)
    .map(({ line, zh, en }) =>
      complaint(
        'correction-line',
        `${name} 第 ${line} 行: ${zh}。该行未应用, 其余照常; 请改正或删去该行。`,
        `${name}, line ${line}: ${en}. It was not applied, the others were; correct it or take it out.`,
        'warning',
      ),
    );
  if (faults.length > FAULTS_TOLD)
    problems.push(
      complaint(
        'correction-line',
        `${name}: 另有 ${faults.length - FAULTS_TOLD} 行不是审阅记录。`,
        `${name}: ${faults.length - FAULTS_TOLD} more lines are no corrections.`,
        'warning',
      ),
    );
  return { byDocument: groupBy(entries, ({ doc_id }) => doc_id), problems, usable: true };
}

/** What is said of lines about documents that are not there. */
export const foreignLines = (docIds: readonly string[]): Diagnostic =>
  complaint(
    'correction-document',
    `${CORRECTIONS}: ${firstFew(docIds, 'zh')} 不在这些文件中, 其审阅未应用。`,
    `${CORRECTIONS}: ${firstFew(docIds, 'en')} is not among the documents here; what was decided about it was not applied.`,
    'warning',
  );
