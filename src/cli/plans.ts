import { isDataset as holdsDataset } from '../dataset/is-dataset.js';
import type { Extraction } from '../model/extraction.js';
import { tell, type Context, type Exit } from './command.js';
import { folderAt, isFolder } from './folder.js';
import { say } from './messages.js';
import { stages } from './stages.js';

export interface InputSettings {
  readonly manifest?: string;
  readonly lexicon?: string;
}

/** A folder that `gangmu extract` wrote. */
function isDataset(path: string): boolean {
  return isFolder(path) && holdsDataset(folderAt(path));
}

/**
 * The plans that a command is about: a dataset is read as it stands, anything else (files, folders, globs) is extracted without being
 * written. What is wrong is told.
 *
 * @returns the plans, or the exit code where there are none
 */
export async function loadPlans(paths: readonly string[], settings: InputSettings, context: Context): Promise<readonly Extraction[] | Exit> {
  const { lang, effects } = context;
  const plans: Extraction[] = [];
  const files: string[] = [];
  for (const path of paths) {
    if (!isDataset(path)) {
      files.push(path);
      continue;
    }
    const { plansOf } = await import('../dataset/plans.js');
    const read = plansOf(folderAt(path));
    if (read.findings.length > 0) tell(context, 'warning', say.datasetFaults(lang, path, read.findings.length));
    plans.push(...read.plans);
  }
  if (files.length > 0) {
    const [{ extractPlans }, { createProcessor, decode }] = await Promise.all([import('../batch/plans.js'), stages()]);
    const read = await extractPlans({
      paths: files, stdin: effects.stdin, decode, createProcessor, ...(settings.manifest === undefined ? {} : { manifest: settings.manifest }), ...(settings.lexicon === undefined ? {} : { lexicon: settings.lexicon }),
    });
    for (const one of read.problems) tell(context, one.severity, one[lang]);
    if (!read.usable) return 2;
    plans.push(...read.plans);
    if (read.plans.length === 0) return 1;
  }
  if (plans.length === 0) {
    tell(context, 'error', say.noPlans(lang, paths.join(' ')));
    return 2;
  }
  return plans;
}
