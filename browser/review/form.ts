import { typedNumber, valueOfWords } from '../../src/review/read-words.js';
import { canonical, KEY_FIELD, type FieldValue, type FieldValues, type ReviewedTable } from '../../src/review/correction.js';
import type { PageField } from '../../src/review/page-model.js';
import type { Range, Span } from '../../src/model/span.js';
import { all, one } from '../common/elements.js';
import { keyButton, make } from './make.js';
import { page, say } from './page.js';
import type { Change, Item, Session } from './session.js';

/** The keys that give selected words to a field. */
const KEYS: readonly (readonly [key: string, fields: readonly string[]])[] = [
  ['v', ['value_text', 'wording_text', 'name', 'text']],
  ['u', ['unit', 'target_unit']],
  ['i', ['indicator']],
  ['d', ['deadline_text']],
  ['c', ['action']],
  ['b', ['baseline']],
  ['t', ['task', 'tier']],
  ['l', ['leads', 'segments']],
];

/** Fields of a table to which words can be given by a key, in the order of the keys. */
export const wordKeys = (fields: readonly PageField[]): { readonly key: string; readonly field: PageField }[] =>
  KEYS.flatMap(([key, names]) => {
    const field = fields.find(({ name }) => names.includes(name));
    return field ? [{ key, field }] : [];
  });

const LIST = '；';
const shown = (value: FieldValue | undefined): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(LIST) : String(value);

/** A day that there is, as the tables have it. A control of the browser's own would show it in the order of its country. */
function isDate(text: string): boolean {
  const day = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** What stands in a control as a value of its field; undefined where it is none. */
function fieldValueOf({ type, required }: PageField, text: string): FieldValue | undefined {
  const bare = text.trim();
  if (type === 'list')
    return bare === ''
      ? []
      : bare
          .replaceAll(';', LIST)
          .split(LIST)
          .map((part) => part.trim())
          .filter((part) => part !== '');
  if (bare === '') return required ? undefined : null;
  if (type === 'boolean') return bare === 'true';
  if (type === 'date') return isDate(bare) ? bare : undefined;
  if (type !== 'number' && type !== 'integer') return bare;
  const number = typedNumber(bare);
  return number !== null && (type === 'number' || Number.isInteger(number)) ? number : undefined;
}

export interface Form {
  readonly element: HTMLFormElement;
  /** the field that was last in it */
  readonly active: () => PageField | null;
  /** gives words of the text to a field, and proposes what follows from them */
  readonly give: (field: string, ranges: Span) => void;
  /** what differs, or null where something is no value, which is shown then */
  readonly changes: () => readonly Change[] | null;
  readonly why: () => string | null;
  readonly table: () => ReviewedTable;
  readonly focus: (field: string | null) => void;
}

/** Deadlines that the plan's own records give to words: 到2025年底 is 2025-12-31 wherever it stands. */
function knownDeadlines(session: Session): (words: string) => string | null {
  const known = new Map<string, Set<string>>();
  for (const { values, table } of session.items()) {
    const [words, date] = table === 'deadlines' ? [values['text'], values['end']] : [values['deadline_text'], values['deadline']];
    if (typeof words === 'string' && typeof date === 'string') known.set(words, (known.get(words) ?? new Set()).add(date));
  }
  return (words) => {
    const dates = known.get(words);
    return dates?.size === 1 ? ([...dates][0] ?? null) : null;
  };
}

function control(field: PageField, value: FieldValue): HTMLElement {
  const common = { id: `edit-${field.name}`, name: field.name, 'data-field': field.name, autocomplete: 'off' };
  const choices = field.choices ?? (field.type === 'boolean' ? [{ value: 'true', label: say('yes') }] : null);
  if (choices) {
    const select = make('select', common);
    if (!field.required) select.append(make('option', { value: '' }, '—'));
    for (const choice of choices)
      select.append(
        make('option', { value: choice.value }, choice.label === choice.value ? choice.value : `${choice.label} ${choice.value}`),
      );
    select.value = shown(value);
    return select;
  }
  const list = field.name === 'indicator_id' ? 'indicators' : null;
  const isNumber = field.type === 'number' || field.type === 'integer';
  const input = make('input', {
    ...common,
    type: 'text',
    list,
    spellcheck: 'false',
    inputmode: isNumber ? 'decimal' : null,
    placeholder: field.type === 'date' ? 'YYYY-MM-DD' : null,
  });
  input.value = shown(value);
  return input;
}

/**
 * The fields of a record as controls. Words that are selected in the text become a field's value with their place; for a number its value
 * and unit are proposed, for a deadline its date where the plan's own records have it: she sees them before anything is written.
 *
 * @param item the record that is corrected; null for one that is added, whose quote is `quote`
 */
export function fieldsForm(session: Session, item: Item | null, quote: Range, first: ReviewedTable): Form {
  const { text } = session;
  const deadlineOf = knownDeadlines(session);
  let table = item?.table ?? first;
  let active: string | null = null;
  const given = new Map<string, { readonly value: string; readonly words: Span }>();
  const fieldsOf = (): readonly PageField[] => session.tables.get(table)?.fields ?? [];
  const before = (): FieldValues => item?.values ?? {};
  const rows = make('div', { class: 'controls' });
  const why = make('input', { type: 'text', id: 'edit-why', autocomplete: 'off' });
  const pick = make('select', { id: 'edit-table', name: 'table' });
  for (const one_ of session.tables.values()) pick.append(make('option', { value: one_.name }, one_.label));
  pick.value = table;
  const element = make(
    'form',
    { class: 'form', novalidate: true, 'aria-label': item ? say('correcting') : say('adding') },
    !item && make('div', { class: 'control' }, make('label', { for: 'edit-table' }, say('table')), pick),
    !item && make('blockquote', { class: 'quote' }, text.slice(quote[0], quote[1])),
    rows,
    make('div', { class: 'control' }, make('label', { for: 'edit-why' }, say('why')), why),
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'main' }, say('save'), make('kbd', { 'aria-hidden': 'true' }, '⏎')),
      keyButton('cancel', say('cancel'), 'Esc'),
    ),
  );
  const controlOf = (name: string) => one<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`, rows);

  const mark = (name: string): void => {
    const own = controlOf(name);
    const field = fieldsOf().find((one_) => one_.name === name);
    if (!own || !field) return;
    const value = fieldValueOf(field, own.value);
    const changed = value === undefined || canonical(value) !== canonical(before()[name] ?? (field.type === 'list' ? [] : null));
    own.closest('.control')?.classList.toggle('changed', changed);
    own.toggleAttribute('aria-invalid', false);
    const words = given.get(name);
    if (words && words.value !== own.value && field.type === 'string' && !field.choices) given.delete(name);
    own.closest('.control')?.classList.toggle('worded', given.has(name));
  };
  const fill = (): void => {
    rows.replaceChildren(
      ...fieldsOf().map((field) =>
        make(
          'div',
          { class: 'control' },
          make(
            'label',
            { for: `edit-${field.name}`, title: field.about },
            field.label,
            field.required && make('span', { class: 'required', title: say('required') }, ' *'),
          ),
          control(field, before()[field.name] ?? null),
        ),
      ),
    );
  };
  const set = (name: string, value: string, words: Span | null): void => {
    const own = controlOf(name);
    if (!own) return;
    own.value = value;
    if (words) given.set(name, { value: own.value, words });
    mark(name);
  };
  const bare = (ranges: Span): string =>
    ranges
      .map(([start, end]) => text.slice(start, end))
      .join('')
      .replace(/\s+/gu, '');

  const give = (name: string, ranges: Span): void => {
    const field = fieldsOf().find((one_) => one_.name === name);
    const [from, to] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
    if (!field || from === undefined || to === undefined) return;
    const read = ['value_text', 'value', 'value_max', 'target_value'].includes(name) ? valueOfWords(text, from, to) : null;
    if (read) {
      set(name, name === 'value_text' ? bare([read.words]) : shown(name === 'value_max' ? (read.max ?? read.value) : read.value), [
        read.words,
      ]);
      if (name === 'value_text') {
        set('value', shown(read.value), null);
        set('value_max', shown(read.max), null);
        const comparator = controlOf('comparator');
        if (read.comparator !== null) set('comparator', read.comparator, null);
        else if (comparator && ['', 'range'].includes(comparator.value)) set('comparator', 'eq', null);
      }
      if (read.unit !== null) set(name === 'target_value' ? 'target_unit' : 'unit', bare([read.unit]), [read.unit]);
    } else if (field.type === 'list') {
      const own = controlOf(name);
      const parts = own?.value === '' ? [] : (own?.value ?? '').split(LIST);
      set(name, [...new Set([...parts, bare(ranges)])].join(LIST), ranges);
    } else if (field.type === 'date' || field.choices || field.type === 'boolean') {
      const date = field.type === 'date' ? deadlineOf(bare(ranges)) : null;
      set(name, date ?? controlOf(name)?.value ?? '', ranges);
    } else set(name, bare(ranges), ranges);
    if (name === 'deadline_text') {
      const date = deadlineOf(bare(ranges));
      if (date !== null) set('deadline', date, null);
      if (item === null || item.values['deadline_source'] === null) set('deadline_source', 'explicit', null);
    }
    if (name === 'text' && table === 'deadlines') set('end', deadlineOf(bare(ranges)) ?? controlOf('end')?.value ?? '', null);
    active = name;
  };
  /** What a new record has from its quote alone. */
  const propose = (): void => {
    const ranges: Span = [quote];
    if (table === 'targets' || table === 'quantities') {
      set('kind', table === 'targets' ? 'target' : 'fact', null);
      set('measure', 'level', null);
      give('value_text', ranges);
    } else give(KEY_FIELD[table], ranges);
    if (table === 'responsibilities') set('role', 'responsible', null);
  };
  fill();
  if (!item) propose();
  pick.addEventListener('change', () => {
    table = pick.value as ReviewedTable;
    given.clear();
    fill();
    propose();
  });
  element.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['field']) mark(target.dataset['field']);
  });
  element.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['field']) active = target.dataset['field'];
  });
  return {
    element,
    active: () => fieldsOf().find(({ name }) => name === active) ?? null,
    give,
    table: () => table,
    why: () => why.value.trim() || null,
    changes: () => {
      const changes: Change[] = [];
      let wrong: HTMLElement | null = null;
      for (const field of fieldsOf()) {
        const own = controlOf(field.name);
        if (!own) continue;
        const to = fieldValueOf(field, own.value);
        if (to === undefined) {
          own.setAttribute('aria-invalid', 'true');
          wrong ??= own;
          continue;
        }
        const was = before()[field.name] ?? (field.type === 'list' ? [] : null);
        const words = given.get(field.name)?.words ?? null;
        if (canonical(to) !== canonical(was) || (words !== null && item !== null && !sameSpan(words, item.spans[field.name])))
          changes.push({ field: field.name, to, words });
      }
      wrong?.focus();
      if (wrong) return null;
      return item ? changes : changes.filter(({ to }) => to !== null && !(Array.isArray(to) && to.length === 0));
    },
    focus: (name) => {
      const target = name === null ? one<HTMLElement>('[data-field]', rows) : controlOf(name);
      target?.focus();
      if (target instanceof HTMLInputElement && target.type === 'text') target.select();
      for (const row of all('.control', rows)) row.classList.toggle('active', row.contains(target));
    },
  };
}

const sameSpan = (a: Span, b: Span | undefined): boolean => b !== undefined && canonical(a) === canonical(b);

/** The registry's indicators for every field that names one; once in the page. */
export function indicatorList(): HTMLElement {
  const list = make('datalist', { id: 'indicators' });
  if (page.kind === 'document') for (const [id, name] of page.indicators) list.append(make('option', { value: id }, name));
  return list;
}
