import type { DocumentPage, IndexRow } from '../../src/review/page-model.js';
import { isDecided } from '../../src/review/record-state.js';
import { byId, one } from '../common/elements.js';
import { isOpen } from './filters.js';
import { page, say } from './page.js';
import type { Session } from './session.js';
import { kept, type Store } from './store.js';

/** How far a document is, as this browser has seen it last: a page from a disk cannot ask the others. */
export type Progress = Pick<IndexRow, 'records' | 'decided' | 'doubtful' | 'disputed'>;
const KEY = `gangmu-progress ${page.key} `;

function keepProgress({ doc }: DocumentPage, progress: Progress): void {
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

/** How far this document is, and with it the dataset. */
export function showProgress(own: DocumentPage, session: Session, others: DocumentPage['others']): void {
  const items = session.items();
  const decided = items.filter(({ standing }) => isDecided(standing)).length;
  const doubtful = items.filter(isOpen).length;
  const bar = byId<HTMLProgressElement>('progress');
  bar.max = Math.max(1, items.length);
  bar.value = decided;
  byId('progress-text').textContent = say('progress', { n: decided, all: items.length, doubts: doubtful });
  byId('progress-all').textContent = say('progressAll', { n: others.decided + decided, all: others.records + items.length });
  const disputed = items.filter(({ standing }) => standing === 'disputed').length;
  keepProgress(own, { records: items.length, decided, doubtful, disputed });
  const lost = session.notFound().length;
  const notice = byId('not-found');
  notice.hidden = lost === 0;
  notice.textContent = say('notFound', { n: lost });
}

/** Whether what was decided is safe. */
export function showSaved(own: DocumentPage, store: Store): void {
  const [unsaved, trouble] = [store.unsaved(), store.trouble()];
  const place = byId('saved');
  const message = trouble === 'noMemory' || trouble === 'noServer' ? say(trouble) : trouble;
  place.className = trouble !== null ? 'trouble' : unsaved > 0 ? 'unsaved' : '';
  const text = message ?? (unsaved > 0 ? say(own.served ? 'saving' : 'unsaved', { n: unsaved }) : own.served ? say('allSaved') : '');
  // said again only where it is something else
  if (place.textContent !== text) place.textContent = text;
  const button = one<HTMLElement>('[data-act=download]');
  if (button) button.hidden = own.served || kept(own.doc.id).length === 0;
}
