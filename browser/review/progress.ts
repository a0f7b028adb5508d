import type { DocumentPage, IndexRow } from '../../src/review/page-model.js';
import { page } from './page.js';

/** How far a document is, as this browser has seen it last: a page from a disk cannot ask the others. */
export type Progress = Pick<IndexRow, 'records' | 'decided' | 'doubtful' | 'disputed'>;
const KEY = `gangmu-progress ${page.key} `;

export function keepProgress({ doc }: DocumentPage, progress: Progress): void {
  try {
    localStorage.setItem(KEY + doc.id, JSON.stringify(progress));
  } catch {
    // a browser that keeps nothing shows what the page was written with
  }
}
export function keptProgress(doc: string): Progress | null {
  try {
    const found = localStorage.getItem(KEY + doc);
    return found === null ? null : (JSON.parse(found) as Progress);
  } catch {
    return null;
  }
}
