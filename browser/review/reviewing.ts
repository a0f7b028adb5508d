import { hull } from '../../src/model/span.js';
import type { DocumentPage } from '../../src/review/page-model.js';
import { isDecided } from '../../src/review/record-state.js';
import { all, byId, one } from '../common/elements.js';
import { ask, showDialog, tellNow } from './ask.js';
import { filterBar, isOpen } from './filters.js';
import { fieldsForm, indicatorList, wordKeys, type Form } from './form.js';
import { KEY_ACTS, keyHelp } from './keys.js';
import { layOut } from './layout.js';
import { keyButton, make } from './make.js';
import { say } from './page.js';
import { headline, recordPanel } from './panel.js';
import { planView } from './plan.js';
import { notesForPrint } from './print.js';
import { selecting } from './select.js';
import { createSession, type Item } from './session.js';
import { browserStore, download, keepReviewer, kept, reviewerName, serverStore, type Store } from './store.js';
import { showProgress, showSaved } from './progress.js';
import { legend, welcome } from './welcome.js';

/** The page of a document at work: one state, one place where keys and buttons become acts. */
export function review(page: DocumentPage): void {
  const planElement = byId('plan');
  const panel = byId('panel');
  const toolbar = byId('words');
  let current: string | null = null;
  let order: 'doubt' | 'text' = 'doubt';
  let form: { readonly form: Form; readonly item: Item | null; readonly quote: readonly [number, number] } | null = null;

  let { others } = page;
  const known = new Set(page.entries.map(({ id }) => id));
  let store: Store;
  const session = createSession(
    page,
    reviewerName,
    (entries) => store.put(entries),
    () => refresh(),
  );
  const plan = planView(page.text, layOut(page, planElement), planElement);
  const filters = filterBar(page, () => refresh());
  const selection = selecting(planElement, plan, () => offerWords());
  document.body.append(indicatorList());

  const weightOf = ({ record, standing }: Item): number =>
    (standing === 'disputed' ? 8 : 0) + (record ? record.weight * 2 + (record.warnings.length > 0 ? 1 : 0) : 0);
  const listed = (): Item[] => {
    const items = session.items().filter(filters.matches);
    return order === 'text' ? items : items.sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
  };

  function refresh(): void {
    const items = session.items();
    filters.count(items);
    const list = listed();
    plan.show(items, new Set(list.map(({ key }) => key)));
    byId('shown').textContent =
      list.length === items.length ? say('all', { n: items.length }) : say('shownOf', { n: list.length, all: items.length });
    const reset = one<HTMLElement>('[data-act=reset]');
    if (reset) reset.hidden = list.length === items.length;
    showProgress(page, session, others);
    saved();
    if (form === null) look(current, false);
  }

  const saved = (): void => showSaved(page, store);
  /** Shows a record; of one that is gone the next. */
  function look(key: string | null, scroll: boolean): void {
    const item = session.item(key) ?? null;
    current = item?.key ?? null;
    const list = listed();
    const at = list.findIndex((one_) => one_.key === current);
    if (item)
      panel.replaceChildren(recordPanel(page, session, item, at < 0 ? say('notListed') : say('of', { n: at + 1, all: list.length })));
    else panel.replaceChildren(welcome(page));
    plan.focus(item, scroll);
    if (item && scroll) {
      history.replaceState(null, '', `#${encodeURIComponent(item.record?.id ?? '')}`);
      panel.scrollTop = 0;
      byId('looked-at').textContent = `${headline(item)}, ${say(item.standing)}`;
    }
  }
  const step = (by: 1 | -1, test: (item: Item) => boolean = () => true): boolean => {
    const list = listed();
    const at = list.findIndex(({ key }) => key === current);
    const rest =
      by === 1
        ? [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))]
        : [...list.slice(0, Math.max(0, at)).reverse(), ...list.slice(at + 1).reverse()];
    const next = rest.find(test);
    if (next) look(next.key, true);
    return next !== undefined;
  };

  async function named(): Promise<boolean> {
    if (reviewerName() !== '') return true;
    const name = await ask(say('whoAreYou'), { hint: say('whoHint'), required: true });
    if (name === null) return false;
    keepReviewer(name);
    byId('reviewer').textContent = name;
    return true;
  }
  const back = (): void => {
    form = null;
    toolbar.hidden = true;
    look(current, false);
    planElement.focus({ preventScroll: true });
  };
  function openForm(item: Item | null, quote: readonly [number, number]): Form {
    const own = fieldsForm(session, item, quote, 'targets');
    form = { form: own, item, quote };
    panel.replaceChildren(own.element);
    panel.classList.add('open');
    panel.scrollTop = 0;
    own.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void saveForm();
    });
    return own;
  }
  async function saveForm(): Promise<void> {
    if (!form) return;
    const { form: own, item, quote } = form;
    const changes = own.changes();
    if (changes === null) {
      tellNow(say('invalid'));
      return;
    }
    if (changes.length === 0) {
      back();
      tellNow(say('unchanged'));
      return;
    }
    if (!(await named())) return;
    form = null;
    selection.clear();
    if (item) session.correct(item, changes, own.why());
    else current = session.add(own.table(), quote, changes, own.why());
    back();
    look(current, item === null);
    tellNow(say(item ? 'corrected' : 'added'));
  }

  /** The keys that selected words can be given to. */
  function offerWords(): void {
    const selected = selection.selected();
    const item = session.item(current);
    const fields = form
      ? (session.tables.get(form.form.table())?.fields ?? [])
      : item
        ? (session.tables.get(item.table)?.fields ?? [])
        : [];
    toolbar.hidden = selected === null;
    if (!selected) return;
    const active = form?.form.active() ?? null;
    toolbar.replaceChildren(
      make('span', { class: 'count' }, say('selected', { n: [...page.text.slice(selected.start, selected.end)].length })),
      ...(active ? [keyButton(`give ${active.name}`, active.label, '⏎', { class: 'main' })] : []),
      ...wordKeys(fields).map(({ key, field }) => keyButton(`give ${field.name}`, field.label, key)),
      ...(form ? [] : [keyButton('add', say('add'), '+')]),
    );
  }
  function give(field: string): void {
    const selected = selection.selected();
    const item = session.item(current);
    if (!selected || (!form && !item)) return;
    const own = form?.form ?? openForm(item, [item!.start, item!.end]);
    own.give(field, selected.ranges);
    selection.clear();
    own.focus(field);
  }

  const acts: Readonly<Record<string, () => void | Promise<void>>> = {
    next: () => void step(1),
    previous: () => void step(-1),
    doubt: () => {
      if (!step(1, isOpen) && !step(1, ({ standing }) => !isDecided(standing))) tellNow(say('noMore'));
    },
    accept: async () => {
      if (!session.item(current) || !(await named())) return;
      session.accept(session.item(current)!);
      tellNow(say('accepted'));
      step(1, order === 'doubt' ? isOpen : undefined) || look(current, false);
    },
    reject: async () => {
      if (!session.item(current) || !(await named())) return;
      const why = await ask(say('whyReject'), { hint: say('optional') });
      if (why === null) return;
      session.reject(session.item(current)!, why || null);
      tellNow(say('rejected'));
    },
    edit: () => {
      const item = session.item(current);
      if (item) openForm(item, [item.start, item.end]).focus(null);
    },
    note: async () => {
      if (!session.item(current) || !(await named())) return;
      const text = await ask(say('yourNote'), { required: true, multiline: true });
      if (text !== null) session.note(session.item(current)!, text);
    },
    undo: async () => {
      if (!(await named())) return;
      const key = session.undo();
      tellNow(say(key === null ? 'nothingToUndo' : 'undone'));
      if (key) look(key, true);
    },
    add: () => {
      const selected = selection.selected();
      if (!selected) {
        tellNow(say('selectFirst'));
        return;
      }
      selection.clear();
      openForm(null, [selected.start, selected.end]).focus(null);
    },
    select: () => {
      const item = session.item(current);
      selection.begin(item ? item.start : 0);
    },
    filter: filters.focus,
    reset: filters.reset,
    order: () => {
      order = order === 'doubt' ? 'text' : 'doubt';
      const words = say(order === 'doubt' ? 'byDoubt' : 'byText');
      one('[data-act=order] span')!.textContent = words;
      tellNow(words);
      refresh();
    },
    nextDocument: () => {
      if (page.next !== null) byId('next-document').click();
      else tellNow(say('lastDocument'));
    },
    download: () => {
      if (page.served) return;
      download();
      saved();
    },
    help: () => {
      const item = session.item(current);
      const given = wordKeys(session.tables.get(item?.table ?? 'targets')?.fields ?? []);
      showDialog(
        say('keys'),
        make(
          'div',
          { class: 'help' },
          keyHelp(
            given.map(({ key, field }) => ({ key, label: field.label })),
            page.served,
          ),
          legend(page),
        ),
      );
    },
    lost: () => {
      const lines = session
        .notFound()
        .map(({ entry, found }) =>
          make(
            'li',
            {},
            make('b', {}, entry.reviewer),
            ' ',
            say(`did-${entry.act}` as 'did-accept'),
            ' ',
            make('q', {}, entry.quote.exact),
            ' ',
            say(
              typeof found === 'string'
                ? found
                : found.state === 'changed'
                  ? 'changed'
                  : found.state === 'ambiguous'
                    ? 'ambiguous'
                    : 'gone',
            ),
          ),
        );
      showDialog(say('notFoundTitle'), make('ol', { class: 'lost' }, lines));
    },
    rename: async () => {
      const name = await ask(say('whoAreYou'), { hint: say('whoHint'), value: reviewerName(), required: true });
      if (name === null) return;
      keepReviewer(name);
      byId('reviewer').textContent = name;
    },
    cancel: back,
    sheet: () => {
      panel.classList.toggle('open');
      plan.focus(session.item(current), true);
    },
    leave: () => {
      if (selection.selected() || selection.hasCaret()) selection.clear();
      else if (form) back();
    },
  };
  const run = (act: string): void => {
    if (act.startsWith('give ')) give(act.slice(5));
    else void acts[act]?.();
  };

  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (byId<HTMLDialogElement>('ask').open || event.metaKey || event.isComposing) return;
    if (selection.move(event) || event.ctrlKey || event.altKey) return;
    if (target instanceof HTMLElement && target.id === 'find' && event.key === 'Enter') {
      planElement.focus({ preventScroll: true });
      step(1);
      return;
    }
    const typing = target instanceof HTMLElement && target.matches('input, select, textarea');
    if (typing) {
      if (event.key === 'Escape') target.blur();
      if (event.key === 'Escape' && form) back();
      if (event.key === 'F2' && form) selection.begin(form.item ? hull(form.item.words)[0] : form.quote[0]);
      return;
    }
    const selected = selection.selected();
    if (selected && event.key === 'Enter' && form?.form.active()) {
      event.preventDefault();
      give(form.form.active()!.name);
      return;
    }
    if (selected && event.key === 'Enter' && target === planElement) {
      event.preventDefault();
      one('button', toolbar)?.focus();
      return;
    }
    const table = form ? form.form.table() : session.item(current)?.table;
    const word = selected && table ? wordKeys(session.tables.get(table)?.fields ?? []).find(({ key }) => key === event.key) : undefined;
    if (word) {
      event.preventDefault();
      give(word.field.name);
      return;
    }
    if (target instanceof HTMLElement && target.matches('button, a, summary') && (event.key === 'Enter' || event.key === ' ')) return;
    if (/^[1-6]$/u.test(event.key) && !form) filters.toggleTable(Number(event.key) - 1);
    const act = KEY_ACTS[event.key];
    if (!act || (form && !['leave', 'help', 'select'].includes(act))) return;
    event.preventDefault();
    run(act);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act && !target.closest('#ask')) run(act);
    const field = target.closest<HTMLElement>('#panel [data-field]')?.dataset['field'];
    const span = field === undefined ? undefined : session.item(current)?.spans[field];
    if (span && !form) plan.goTo(span);
  });
  planElement.addEventListener('click', ({ target }) => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-s]') : null;
    if (!part || form || selection.selected() || selection.hasCaret()) return;
    const here = plan.itemsAt(Number(part.dataset['s']));
    const at = here.findIndex(({ key }) => key === current);
    const next = here[(at + 1) % Math.max(1, here.length)];
    if (!next) return;
    look(next.key, false);
    history.replaceState(null, '', `#${next.record?.id ?? ''}`);
    panel.classList.add('open');
  });
  const light = ({ target, type }: Event): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row], .control') : null;
    const name = row?.dataset['row'] ?? one<HTMLElement>('[data-field]', row ?? document.createElement('i'))?.dataset['field'] ?? null;
    plan.light(type === 'mouseleave' || type === 'focusout' ? null : name);
  };
  for (const type of ['mouseover', 'mouseleave', 'focusin', 'focusout']) panel.addEventListener(type, light);
  // words stay selected when a button of the bar is pressed
  toolbar.addEventListener('mousedown', (event) => event.preventDefault());
  // from one page of the review to another nothing is lost, but for what stands in a form
  let within = false;
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('header a')) within = true;
  });
  addEventListener('beforeunload', (event) => {
    const isWriting = form !== null && form.form.changes()?.length !== 0;
    if (isWriting || (!within && store.unsaved() > 0)) event.preventDefault();
  });
  addEventListener('beforeprint', () => notesForPrint(page, session, new Set(listed().map(({ key }) => key))));

  const elsewhere = (now: DocumentPage['others']): void => {
    others = now;
    showProgress(page, session, others);
  };
  store = page.served
    ? serverStore(page.doc.id, saved, (entries) => session.take(entries), elsewhere)
    : browserStore(page.doc.id, known, saved);
  session.take([...page.entries, ...kept(page.doc.id)]);
  byId('reviewer').textContent = reviewerName() || say('noName');
  const wanted = decodeURIComponent(location.hash.slice(1));
  const first = session.items().find(({ record }) => record !== null && record.id === wanted);
  if (first) look(first.key, true);
  for (const [name, address] of [
    ['previous-document', page.previous],
    ['next-document', page.next],
  ] as const)
    for (const link of all<HTMLAnchorElement>(`#${name}`)) {
      if (address === null) link.hidden = true;
      else link.href = address;
    }
  planElement.focus({ preventScroll: true });
}
