import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { complaint } from '../model/complaint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Both } from '../model/lang.js';
import { fileBytesNow } from '../read/file-bytes.js';
import { changedSince, indexOf, STATE } from '../write/state.js';
import { headerOf, madeAlike, type Making } from '../write/index-file.js';

const ELSEWHERE: Both = {
  zh: '请用 -o 另选文件夹, 或用 --force 全部重做。',
  en: 'Choose another folder with -o, or do all of it again with --force.',
};

/**
 * What stands in the output folder, and whether this run may go on with it: nothing that was made otherwise is mixed with it, and nothing
 * is lost.
 *
 * @param inputs the documents of this run
 * @param advice what to do where it may not
 * @returns what is wrong; null where nothing is
 */
export function standing(
  out: string,
  making: Making,
  inputs: readonly { readonly file: string }[],
  advice: Both = ELSEWHERE,
): Diagnostic | null {
  const header = existsSync(indexOf(out)) ? headerOf(indexOf(out)) : null;
  // run.json lists every document: it is read whole only where the index does not say how the dataset was made
  const run = header ? null : runIn(out);
  const made = header ?? run;
  if (made === null || !existsSync(join(out, 'run.json'))) return null;
  const other = (zh: string, en: string): Diagnostic =>
    complaint('made-otherwise', `${out}: 其中的数据集${zh}。${advice.zh}`, `${out}: the dataset in it ${en}. ${advice.en}`);
  if (!madeAlike(made, making)) {
    const what = differences(made, making);
    return other(`是以不同的${what.zh}提取的`, `was made with ${what.en}`);
  }
  const { gone, altered } = changedSince(out);
  if (altered.length > 0)
    return other(`在写出后被改动过(${altered.join('、')})`, `was altered after it was written (${altered.join(', ')})`);
  if (header && gone.length === 0) return null;
  // all is done again, which must not lose what is no input
  const names = new Set(inputs.map(({ file }) => file));
  const lost = (run ?? runIn(out))?.inputs.find((file) => !names.has(file));
  const what = header ? gone.join(', ') : STATE;
  return lost === undefined
    ? null
    : other(`已不完整(缺 ${what}), 而 ${lost} 不在本次文件中`, `is not whole (${what} is missing), and ${lost} is not among the files`);
}

/** What run.json says of the dataset that stands in a folder; null where there is none of ours. */
function runIn(out: string): (Making & { readonly inputs: readonly string[] }) | null {
  try {
    const written = fileBytesNow(join(out, 'run.json')).toString('utf8');
    const run = JSON.parse(written) as Partial<Making> & { tool?: string; inputs?: { file: string }[] };
    if (run.tool !== 'gangmu' || run.version === undefined || run.options === undefined) return null;
    const { manifest: _, ...options } = run.options as Making['options'] & { manifest?: unknown };
    return { version: run.version, rules_hash: run.rules_hash ?? '', options, inputs: (run.inputs ?? []).map(({ file }) => file) };
  } catch {
    return null;
  }
}

function differences(made: Making, making: Making): { zh: string; en: string } {
  if (made.version !== making.version)
    return { zh: `版本(${made.version}, 现为 ${making.version})`, en: `another version (${made.version}, this is ${making.version})` };
  if (made.rules_hash !== making.rules_hash) return { zh: '规则', en: 'other rules' };
  const mine = making.options as unknown as Record<string, unknown>;
  const theirs = made.options as unknown as Record<string, unknown>;
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  );
  return { zh: `选项(${names.join('、')})`, en: `other options (${names.join(', ')})` };
}
