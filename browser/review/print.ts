import type { DocumentPage } from '../../src/review/page-model.js';
import { byId } from '../common/elements.js';
import { make } from './make.js';
import { say } from './page.js';
import { headline } from './panel.js';
import { SIGNS } from './plan.js';
import type { Session } from './session.js';

/** The records as numbered notes behind the plan, for paper; the numbers stand in the text as well. */
export function notesForPrint(page: DocumentPage, session: Session, shown: ReadonlySet<string>): void {
  const labels = new Map(page.tables.map(({ name, label }) => [name, label]));
  const list = make('ol', {});
  session.items().forEach((item, at) => {
    if (!shown.has(item.key)) return;
    const notes = (item.decision?.notes ?? []).map(({ why, reviewer }) => `${reviewer}: ${why ?? ''}`);
    const standing = item.standing === 'open' ? '' : ` ${SIGNS[item.standing]} ${say(item.standing)}`;
    list.append(
      make(
        'li',
        { value: at + 1 },
        `${labels.get(item.table) ?? ''} ${item.record?.id ?? ''}: ${headline(item)}`,
        make('b', {}, standing),
        notes.length > 0 && ` — ${notes.join('; ')}`,
      ),
    );
  });
  byId('print-notes').replaceChildren(make('h2', {}, say('records')), list);
}
