import { isDataset as holdsDataset, missingColumns } from '../../dataset/is-dataset.js';
import type { Extraction } from '../../model/extraction.js';
import { severityOf } from '../../plugins/message.js';
import { tell, tellMessage, type Context, type Exit } from '../command.js';
import { folderAt, isFolder } from './folder.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';

export interface InputSettings {
  readonly manifest?: string;
  readonly lexicon?: string;
}

/** What a command works on. */
export interface Loaded {
  readonly plans: readonly Extraction[];
  /** false: some of what was named could not be read, and the plans are the others */
  readonly complete: boolean;
}

/** The exit code of a command that wrote its result: 1 where it is about a part of what was named only. */
export const exitFor = (written: Exit, ...loaded: readonly Loaded[]): Exit =>
  written === 0 && !loaded.every(({ complete }) => complete) ? 1 : written;

/** A folder that `gangmu extract` wrote. */
function isDataset(path: string): boolean {
  return isFolder(path) && holdsDataset(folderAt(path));
}

/**
 * The plans that a command is about: a dataset is read as it stands, anything else (files, folders, globs) is extracted without being
 * written. It reports what is wrong and reads what can be read.
 *
 * @returns the plans, or the exit code where there are none: 1 where none could be read, 2 for a wrong call
 */
export async function loadPlans(paths: readonly string[], settings: InputSettings, context: Context): Promise<Loaded | Exit> {
  const { lang, effects } = context;
  const plans: Extraction[] = [];
  const files: string[] = [];
  let complete = true;
  for (const path of paths) {
    if (!isDataset(path)) {
      files.push(path);
      continue;
    }
    const lacking = missingColumns(folderAt(path));
    if (lacking.length > 0) {
      tell(context, 'error', say.olderDataset(lang, path, lacking));
      return 2;
    }
    const { plansOf } = await import('../../dataset/plans.js');
    const read = plansOf(folderAt(path));
    if (read.findings.length > 0) tell(context, 'warning', say.datasetFaults(lang, path, read.findings.length));
    if (read.unread.length > 0) tell(context, 'warning', say.datasetUnread(lang, path, read.unread));
    complete &&= read.findings.length + read.unread.length === 0;
    plans.push(...read.plans);
  }
  if (files.length > 0) {
    const [{ extractPlans }, { createProcessor, decode }] = await Promise.all([import('../../batch/plans.js'), stages()]);
    const done = await extractPlans({
      paths: files,
      stdin: effects.stdin,
      decode,
      createProcessor,
      ...(settings.manifest === undefined ? {} : { manifest: settings.manifest }),
      ...(settings.lexicon === undefined ? {} : { lexicon: settings.lexicon }),
    });
    for (const one of done.problems) tell(context, one.severity, one[lang]);
    for (const one of done.messages) tellMessage(context, one);
    // beside a dataset a missing file is a part that is missing
    if (!done.usable && !(done.empty && plans.length > 0)) return 2;
    plans.push(...done.plans);
    complete &&= ![...done.problems.map(({ severity }) => severity), ...done.messages.map(severityOf)].includes('error');
    if (plans.length === 0) return 1;
  }
  if (plans.length === 0) {
    tell(context, 'error', say.noPlans(lang, paths.join(' ')));
    return 2;
  }
  const once = new Map<string, Extraction>();
  const again = plans.filter((plan) => once.has(plan.document.sha256) || !once.set(plan.document.sha256, plan));
  if (again.length > 0)
    tell(
      context,
      'warning',
      say.plansTwice(
        lang,
        again.map(({ document }) => document.file),
      ),
    );
  return { plans: [...once.values()], complete };
}
