import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openDataset } from '../../dataset/read-dataset.js';
import { wholePlans } from '../../dataset/whole.js';
import { citationOf, originOf } from '../../export/citation.js';
import type { Extraction } from '../../model/extraction.js';
import type { Lang } from '../../model/lang.js';
import type { PageFrame } from '../../review/page-data.js';
import { STATE } from '../../write/state.js';
import { folderAt } from './folder.js';

/** A dataset as its review reads it: what the program itself had read, document by document. */
export interface ReviewedDataset {
  readonly docIds: () => readonly string[];
  /** null where nothing of it could be read */
  readonly plan: (docId: string) => Extraction | null;
  readonly frame: () => Pick<PageFrame, 'title' | 'key' | 'citation' | 'version'>;
  /** a run has written it anew since it was opened: it is opened again; @returns whether it was */
  readonly reopen: () => boolean;
}

/**
 * What a browser files its unsent lines under: two datasets may have one name, and a folder may be moved. A dataset that cannot be written
 * goes by its name.
 */
function browserKey(dir: string, title: string): string {
  const path = join(dir, STATE, 'review-key');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    // nobody has reviewed it yet
  }
  const key = `${title} ${randomUUID()}`;
  try {
    mkdirSync(join(dir, STATE), { recursive: true });
    writeFileSync(path, `${key}\n`, { flag: 'wx' });
    return key;
  } catch {
    return title;
  }
}

/** @throws what reading throws where it is no dataset any more */
export function reviewedDataset(dir: string, lang: Lang, version: string): ReviewedDataset {
  const title = basename(resolve(dir));
  const stamp = (): number => statSync(join(dir, 'run.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const open = () => {
    const at = stamp();
    const folder = folderAt(dir);
    const { docIds, run } = openDataset(folder, () => undefined);
    const origin = originOf(title, run, docIds.length, new Map());
    return { at, docIds, plans: wholePlans(folder), citation: citationOf(origin)[lang], version: origin.version ?? version };
  };
  let opened = open();
  const key = browserKey(dir, title);
  return {
    docIds: () => opened.docIds,
    plan: (docId) => (opened.docIds.includes(docId) ? opened.plans.program(docId) : null),
    frame: () => ({ title, key, citation: opened.citation, version: opened.version }),
    reopen: () => {
      // while a run moves its files into place there is no run.json: what was opened serves
      if (stamp() === opened.at || stamp() === 0) return false;
      opened = open();
      return true;
    },
  };
}
