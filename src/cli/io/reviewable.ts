import { isDataset, missingColumns } from '../../dataset/is-dataset.js';
import { reviewDataset, type ReviewDataset } from '../../review/dataset.js';
import { tell, type Context } from '../command.js';
import { say } from '../texts/messages.js';
import { folderAt, isFolder } from './folder.js';

/** A dataset that can be reviewed; null where the folder holds none, which is told. */
export function reviewable(dir: string, context: Context): ReviewDataset | null {
  const { lang } = context;
  const stop = (text: string): null => {
    tell(context, 'error', text);
    return null;
  };
  if (!isFolder(dir)) return stop(say.notFolder(lang, dir));
  const folder = folderAt(dir);
  if (!isDataset(folder)) return stop(say.noDataset(lang, dir));
  const lacking = missingColumns(folder);
  return lacking.length > 0 ? stop(say.olderDataset(lang, dir, lacking)) : reviewDataset(folder);
}
