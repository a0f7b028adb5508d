import type { IndexPage, IndexRow } from '../../src/review/page-model.js';
import { byId, one } from '../common/elements.js';
import { fold } from '../common/fold.js';
import { make } from './make.js';
import { listed, say } from './page.js';
import { keptProgress } from './progress.js';
import { download, kept, keptDocuments, untaken } from './store.js';

/** So many rows are shown at a time. */
const ROWS = 200;
const POLL = 2000;

/** The list of documents: how far each is, the ones with open doubts first. */
export function list(page: IndexPage): void {
  let rows: readonly IndexRow[] = page.rows;
  let order: 'doubtful' | 'title' | 'decided' = 'doubtful';
  let count = ROWS;
  const box = byId<HTMLInputElement>('find');
  const body = byId('documents');
  const more = byId('more');

  const current = (): IndexRow[] =>
    rows.map((row) => (page.served || kept(row.id).length === 0 ? row : { ...row, ...keptProgress(row.id) }));
  const share = ({ decided, records }: IndexRow): number => (records === 0 ? 1 : (decided ?? 0) / records);
  const draw = (): void => {
    const all = current();
    const words = fold(box.value)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const found = all.filter(({ title, place, id, period }) => {
      const text = fold(`${title} ${place ?? ''} ${id} ${period ?? ''}`);
      return words.every((word) => text.includes(word));
    });
    const collator = new Intl.Collator(page.lang === 'zh' ? 'zh-CN' : 'en');
    found.sort((a, b) =>
      order === 'title'
        ? collator.compare(a.title, b.title)
        : order === 'decided'
          ? share(a) - share(b) || collator.compare(a.title, b.title)
          : (b.doubtful ?? -1) - (a.doubtful ?? -1) || collator.compare(a.title, b.title),
    );
    const number = (value: number | null): string => (value === null ? '…' : value.toLocaleString(page.lang));
    body.replaceChildren(
      ...found.slice(0, count).map((row) =>
        make(
          'tr',
          {},
          make(
            'th',
            { scope: 'row' },
            make('a', { href: row.address }, row.title),
            make('span', { class: 'where' }, [row.place, row.period].filter((part) => part !== null).join(' · ')),
          ),
          make('td', { class: 'number', 'data-label': say('doubtsHead') }, number(row.doubtful)),
          make(
            'td',
            { 'data-label': say('progressHead') },
            make('progress', {
              max: Math.max(1, row.records),
              value: row.decided ?? 0,
              'aria-label': `${row.title} ${say('progressHead')}`,
            }),
            make('span', { class: 'count' }, `${number(row.decided)} / ${number(row.records)}`),
          ),
          make('td', { class: `number${(row.disputed ?? 0) > 0 ? ' disputed' : ''}`, 'data-label': say('disputed') }, number(row.disputed)),
          make('td', { 'data-label': say('reviewer') }, listed(row.reviewers)),
        ),
      ),
    );
    more.hidden = found.length <= count;
    more.textContent = say('more', { n: found.length - count });
    byId('shown').textContent = say('shownOf', { n: found.length, all: all.length });
    const sum = (of: (row: IndexRow) => number | null): number => all.reduce((total, row) => total + (of(row) ?? 0), 0);
    const [decided, records] = [sum((row) => row.decided), sum((row) => row.records)];
    const total = byId<HTMLProgressElement>('progress');
    total.max = Math.max(1, records);
    total.value = decided;
    byId('progress-text').textContent = say('progress', { n: decided, all: records, doubts: sum((row) => row.doubtful) });
    const holding = keptDocuments().filter((doc) => kept(doc).length > 0);
    const waiting = holding.reduce((total_, doc) => total_ + (page.served ? kept(doc).length : untaken(doc)), 0);
    const saved = byId('saved');
    const left = page.served ? say('unsent', { n: waiting, documents: listed(holding) }) : say('unsaved', { n: waiting });
    saved.textContent = waiting > 0 ? left : '';
    saved.className = waiting > 0 ? 'unsaved' : '';
    const button = one<HTMLElement>('[data-act=download]');
    if (button) button.hidden = page.served || keptDocuments().length === 0;
  };
  const isCounting = (): boolean => rows.some(({ doubtful }) => doubtful === null);
  const poll = async (): Promise<void> => {
    try {
      const answer = await fetch('documents');
      if (answer.ok) rows = (await answer.json()) as IndexRow[];
      draw();
    } catch {
      // the server has ended; what is shown is what was known last
    }
    setTimeout(() => void poll(), isCounting() ? POLL : POLL * 5);
  };
  box.addEventListener('input', () => {
    count = ROWS;
    draw();
  });
  document.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    if (act === 'more') count += ROWS;
    else if (act === 'download') download();
    else if (act === 'order') {
      const button = one<HTMLElement>('[data-act=order] span')!;
      order = order === 'doubtful' ? 'decided' : order === 'decided' ? 'title' : 'doubtful';
      button.textContent = say(order === 'doubtful' ? 'byDoubt' : order === 'decided' ? 'byProgress' : 'byTitle');
    } else return;
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'f') {
      event.preventDefault();
      box.focus();
    }
    if (event.key === 'o') one<HTMLElement>('[data-act=order]')?.click();
    if (event.key === 'd') one<HTMLElement>('[data-act=download]:not([hidden])')?.click();
    if (event.key === 'g') one<HTMLAnchorElement>('tbody a')?.click();
  });
  draw();
  if (page.served) setTimeout(() => void poll(), POLL / 4);
}
