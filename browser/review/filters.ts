import { REVIEWED_TABLES, type ReviewedTable } from '../../src/review/correction.js';
import type { DocumentPage } from '../../src/review/page-model.js';
import { isDecided, isDoubtful, isOpenDoubt, STANDINGS } from '../../src/review/record-state.js';
import { CHOICE_NAMES } from '../../src/model/choice-names.js';
import { byId } from '../common/elements.js';
import { fold } from '../common/fold.js';
import { make } from './make.js';
import { say } from './page.js';
import { headline } from './panel.js';
import type { Item } from './session.js';

export interface Filters {
  readonly matches: (item: Item) => boolean;
  /** puts in how many records each choice has */
  readonly count: (items: readonly Item[]) => void;
  readonly toggleTable: (at: number) => void;
  readonly focus: () => void;
  readonly reset: () => void;
}

/** Doubtful, and not settled. */
export const isOpen = ({ record, standing }: Item): boolean =>
  isOpenDoubt(standing, record !== null && isDoubtful(record.certainty, record.warnings));

type Choice = readonly [value: string, label: string, test: (item: Item) => boolean];

/** The row of filters above the plan. */
export function filterBar(page: DocumentPage, changed: () => void): Filters {
  const tables = new Set<ReviewedTable>();
  const bar = byId('filters');
  const chips = REVIEWED_TABLES.map((table, at) =>
    make(
      'button',
      { type: 'button', class: `chip t-${table}`, 'aria-pressed': 'false', 'data-table': table, 'aria-keyshortcuts': String(at + 1) },
      page.tables.find(({ name }) => name === table)?.label ?? table,
      ' ',
      make('b'),
    ),
  );
  const selects: {
    readonly select: HTMLSelectElement;
    readonly choices: (items: readonly Item[]) => Choice[];
    test: ((item: Item) => boolean) | null;
  }[] = [];
  const menu = (label: string, choices: (items: readonly Item[]) => Choice[]): HTMLElement => {
    const select = make('select', { 'aria-label': label });
    const own = { select, choices, test: null as ((item: Item) => boolean) | null };
    selects.push(own);
    select.addEventListener('change', () => {
      own.test = choices(last).find(([value]) => value === select.value)?.[2] ?? null;
      changed();
    });
    return select;
  };
  let last: readonly Item[] = [];
  const found = (items: readonly Item[], values: (item: Item) => readonly string[]): string[] => [...new Set(items.flatMap(values))].sort();
  const box = make('input', {
    type: 'search',
    id: 'find',
    placeholder: say('findHint'),
    'aria-label': say('find'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const codesOf = ({ record }: Item): readonly string[] => [...(record?.warnings ?? []), ...(record?.doubts ?? [])];
  const reviewersOf = ({ decision }: Item): readonly string[] => decision?.reviewers ?? [];
  bar.append(
    make('div', { class: 'chips', role: 'group', 'aria-label': say('tables') }, chips),
    menu(say('status'), () => [
      ['doubt', say('openDoubts'), isOpen],
      ['undecided', say('undecided'), (item) => !isDecided(item.standing)],
      ...STANDINGS.filter((standing) => standing !== 'open').map(
        (standing): Choice => [standing, say(standing), (item) => item.standing === standing],
      ),
      ['noted', say('noted'), ({ decision }) => (decision?.notes.length ?? 0) > 0],
    ]),
    menu(say('certainty'), () =>
      (['low', 'medium', 'high'] as const).map(
        (level): Choice => [level, say(`certainty-${level}`), ({ record }) => record?.certainty === level],
      ),
    ),
    menu(say('kind'), (items) =>
      found(items, ({ values }) => (typeof values['kind'] === 'string' ? [values['kind']] : [])).map(
        (kind): Choice => [kind, CHOICE_NAMES['kind']?.[kind]?.[page.lang] ?? kind, ({ values }) => values['kind'] === kind],
      ),
    ),
    menu(say('codes'), (items) =>
      found(items, codesOf).map((code): Choice => [code, page.codes[code] ?? code, (item) => codesOf(item).includes(code)]),
    ),
    menu(say('reviewer'), (items) =>
      found(items, reviewersOf).map((name): Choice => [name, name, (item) => reviewersOf(item).includes(name)]),
    ),
    box,
    make('output', { id: 'shown' }),
    make('button', { type: 'button', class: 'plain', 'data-act': 'reset', hidden: true }, say('reset')),
  );
  box.addEventListener('input', () => {
    words = fold(box.value)
      .split(/\s+/u)
      .filter((word) => word !== '');
    changed();
  });
  let words: string[] = [];
  const toggle = (table: ReviewedTable): void => {
    if (!tables.delete(table)) tables.add(table);
    for (const chip of chips) chip.setAttribute('aria-pressed', String(tables.has(chip.dataset['table'] as ReviewedTable)));
    changed();
  };
  bar.addEventListener('click', ({ target }) => {
    const table = target instanceof Element ? target.closest<HTMLElement>('.chip')?.dataset['table'] : undefined;
    if (table) toggle(table as ReviewedTable);
  });
  return {
    matches: (item) =>
      (tables.size === 0 || tables.has(item.table)) &&
      selects.every(({ test }) => test === null || test(item)) &&
      (words.length === 0 ||
        ((text) => words.every((word) => text.includes(word)))(
          fold(
            [
              headline(item),
              item.id,
              ...Object.values(item.values).map(String),
              ...(item.decision?.notes ?? []).map(({ why }) => why ?? ''),
            ].join(' '),
          ),
        )),
    count: (items) => {
      last = items;
      for (const chip of chips)
        chip.querySelector('b')!.textContent = String(items.filter(({ table }) => table === chip.dataset['table']).length);
      for (const { select, choices } of selects) {
        const chosen = select.value;
        const options = choices(items).map(([value, label, test]) => [value, label, items.filter(test).length] as const);
        select.replaceChildren(
          make('option', { value: '' }, select.getAttribute('aria-label') ?? ''),
          ...options
            .filter(([value, , n]) => n > 0 || value === chosen)
            .map(([value, label, n]) => make('option', { value }, `${label} (${n})`)),
        );
        select.value = chosen;
        select.hidden = options.every(([, , n]) => n === 0);
      }
    },
    toggleTable: (at) => {
      const table = REVIEWED_TABLES[at];
      if (table) toggle(table);
    },
    focus: () => box.focus(),
    reset: () => {
      tables.clear();
      for (const chip of chips) chip.setAttribute('aria-pressed', 'false');
      for (const own of selects) {
        own.select.value = '';
        own.test = null;
      }
      box.value = '';
      words = [];
      changed();
    },
  };
}
