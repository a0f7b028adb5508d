import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexiconOf } from '../../batch/prepare.js';
import { reapply } from '../../batch/reapply.js';
import { rulesHash } from '../../batch/rules-hash.js';
import { headerOf } from '../../write/index-file.js';
import { indexOf } from '../../write/state.js';
import { isDataset } from '../../dataset/is-dataset.js';
import { tell, tellMessage, type Context, type Exit } from '../command.js';
import { folderAt, isFolder } from '../io/folder.js';
import { say } from '../texts/messages.js';

/**
 * `gangmu review apply DATASET`: writes what stands in corrections.ndjson into the tables; the originals are not needed.
 *
 * @returns 0 done; 1 lines do not count any more (each is told of); 2 a wrong call; 3 not written; 4 in use, or made by another version
 */
export async function reviewApplyCommand(dataset: string, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const header = isFolder(dataset) && existsSync(indexOf(dataset)) ? headerOf(indexOf(dataset)) : null;
  if (header === null) {
    const isThere = isFolder(dataset);
    const text = isThere && isDataset(folderAt(dataset)) ? say.reviewNoIndex : isThere ? say.noDataset : say.notFolder;
    tell(context, 'error', text(lang, dataset));
    return 2;
  }
  const { lexicon: own } = header.call;
  if (own !== null && !existsSync(own)) {
    tell(context, 'error', say.reviewLexiconGone(lang, own));
    return 2;
  }
  const read = await lexiconOf(own === null ? {} : { lexicon: own }, process.cwd());
  for (const one of read.problems) tell(context, one.severity, one[lang]);
  if (!read.usable) return 2;
  if (read.lexiconHash !== header.options.lexicon) {
    tell(context, 'error', say.reviewLexiconChanged(lang, own ?? ''));
    return 4;
  }
  const { exit, problems, messages, documents, applied, left } = await reapply({
    out: resolve(dataset),
    folder: folderAt(dataset),
    version: context.version,
    rulesHash: rulesHash(),
    lexicon: read.lexicon,
  });
  for (const one of problems) tell(context, one.severity, one[lang]);
  for (const message of messages) tellMessage(context, message);
  if (exit < 2) effects.out(`${say.reviewApplied(lang, documents, applied, left)}\n`);
  return exit;
}
