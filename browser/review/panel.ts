import { canonical, type Correction, type FieldValue } from '../../src/review/correction.js';
import { changedFields } from '../../src/review/record-state.js';
import type { DocumentPage, PageField } from '../../src/review/page-model.js';
import { keyButton, make } from './make.js';
import { listed, say } from './page.js';
import { SIGNS } from './plan.js';
import type { Item, Session } from './session.js';

const LIST = '；';

/** A value in words: the name of a choice, the items of a list. */
export function valueWords({ choices, type }: PageField, value: FieldValue | undefined): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '—';
  if (type === 'boolean') return value === true ? say('yes') : '—';
  if (Array.isArray(value)) return value.join(LIST);
  const text = String(value);
  const name = choices?.find((choice) => choice.value === text)?.label;
  return name === undefined ? text : type === 'integer' ? `${text} ${name}` : name;
}
/** The name of an indicator behind its id. */
const indicatorName = (page: DocumentPage, field: PageField, value: FieldValue | undefined): string =>
  field.name === 'indicator_id' ? (page.indicators.find(([id]) => id === value)?.[1] ?? '') : '';
const isEmpty = (value: FieldValue | undefined): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What a record says, in one line. Example: 规上工业总产值 1200 亿元 · 到2025年 */
export function headline({ table, values, base }: Item): string {
  const text = (name: string): string => (isEmpty(values[name]) ? '' : String(values[name]));
  // a number that was corrected without its words is the number
  const isRestated = values['value'] !== base['value'] && values['value_text'] === base['value_text'];
  const parts =
    table === 'targets' || table === 'quantities'
      ? [`${text('action')}${text('indicator')}`, `${text(isRestated ? 'value' : 'value_text')}${text('unit')}`, text('deadline_text')]
      : table === 'goals'
        ? [text('indicator'), text('wording_text'), text('deadline_text')]
        : table === 'clusters'
          ? [text('name'), text('tier'), `${text('target_value')}${text('target_unit')}`]
          : table === 'responsibilities'
            ? [text('unit'), text('task')]
            : [text('text'), text('end')];
  return parts.filter((part) => part !== '').join(' · ');
}

/** When something was decided, in the reader's own time. */
const when = (time: string, lang: string): HTMLElement =>
  make(
    'time',
    { datetime: time },
    new Date(time).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' }),
  );

function historyLine(entry: Correction, fields: ReadonlyMap<string, PageField>, lang: string): HTMLElement {
  const said: (Node | string)[] = [make('b', {}, entry.reviewer), ' ', say(`did-${entry.act}` as 'did-accept')];
  if (entry.act === 'correct') {
    const field = fields.get(entry.field);
    if (field)
      said.push(
        ' ',
        field.label,
        ': ',
        make('del', {}, valueWords(field, entry.from)),
        ' → ',
        make('ins', {}, valueWords(field, entry.to)),
      );
    if (entry.words) said.push(' ', make('q', {}, entry.words.exact));
  }
  return make('li', {}, ...said, entry.why !== null && make('p', { class: 'why' }, entry.why), ' ', when(entry.time, lang));
}

function fieldRow(page: DocumentPage, field: PageField, item: Item, changed: ReadonlySet<string>): HTMLElement {
  const value = item.values[field.name];
  const words = item.spans[field.name];
  const isChanged = changed.has(field.name);
  const name = indicatorName(page, field, value);
  const disputed = item.decision?.disputed.includes(field.name) === true;
  const shown = make(
    words ? 'button' : 'span',
    { class: 'value', ...(words ? { type: 'button', 'data-field': field.name, title: say('toWords') } : {}) },
    valueWords(field, value),
  );
  return make(
    'div',
    { class: `field${isChanged ? ' changed' : ''}${disputed ? ' disputed' : ''}`, 'data-row': field.name },
    make('dt', { title: field.about }, field.label),
    make(
      'dd',
      {},
      shown,
      name !== '' && make('span', { class: 'name' }, name),
      isChanged && make('del', { title: say('programRead') }, valueWords(field, item.base[field.name])),
    ),
  );
}

/** The record that is looked at with all that is known of it. */
export function recordPanel(page: DocumentPage, session: Session, item: Item, position: string): HTMLElement {
  const table = session.tables.get(item.table);
  const fields = table?.fields ?? [];
  const named = new Map(fields.map((field) => [field.name, field]));
  const changed = new Set(item.record ? changedFields(item.base, item.decision) : []);
  const [full, empty] = [[] as PageField[], [] as PageField[]];
  for (const field of fields) (isEmpty(item.values[field.name]) && !changed.has(field.name) ? empty : full).push(field);
  const { record, decision } = item;
  const codes = (list: readonly string[], className: string): HTMLElement[] =>
    list.map((code) => make('li', { class: className, title: code }, page.codes[code] ?? code));
  const derived = (table?.derived ?? []).filter(({ name }) => record?.derived[name] !== undefined);
  const stale =
    decision?.accepted && item.standing === 'open'
      ? Object.entries(decision.accepted.values).filter(([name, value]) => canonical(value) !== canonical(item.base[name] ?? null))
      : [];
  return make(
    'section',
    { class: 'record', 'aria-labelledby': 'record-title' },
    make(
      'div',
      { class: 'record-head' },
      make(
        'p',
        { class: 'over' },
        make('span', { class: `tag t-${item.table}` }, table?.label ?? ''),
        ' ',
        item.id === '+' ? '' : item.id,
        make(
          'span',
          { class: 'position' },
          make('button', { type: 'button', 'data-act': 'previous', 'aria-label': say('previousRecord'), 'aria-keyshortcuts': 'k' }, '‹'),
          ` ${position} `,
          make('button', { type: 'button', 'data-act': 'next', 'aria-label': say('nextRecord'), 'aria-keyshortcuts': 'j' }, '›'),
        ),
      ),
      make('h2', { id: 'record-title' }, headline(item) || item.id),
      make(
        'p',
        { class: `standing s-${item.standing}` },
        SIGNS[item.standing] && make('span', { 'aria-hidden': 'true' }, `${SIGNS[item.standing]} `),
        say(item.standing),
        decision && decision.reviewers.length > 0 ? ` · ${listed(decision.reviewers)}` : '',
      ),
      decision !== null &&
        decision.disputed.length > 0 &&
        make(
          'p',
          { class: 'dispute' },
          say('disputedFields', { fields: listed(decision.disputed.map((name) => named.get(name)?.label ?? say('theRecord'))) }),
        ),
      stale.length > 0 &&
        make('p', { class: 'dispute' }, say('staleAccept', { fields: listed(stale.map(([name]) => named.get(name)?.label ?? name)) })),
    ),
    make(
      'div',
      { class: 'actions' },
      keyButton('accept', say('accept'), 'a', { class: 'main' }),
      keyButton('edit', say('correct'), 'e'),
      keyButton('reject', say('reject'), 'r'),
      keyButton('note', say('note'), 'm'),
    ),
    make('dl', { class: 'fields' }, ...full.map((field) => fieldRow(page, field, item, changed))),
    empty.length > 0 && make('p', { class: 'empty' }, say('emptyFields'), ' ', listed(empty.map(({ label }) => label))),
    make(
      'div',
      { class: 'grounds' },
      make('h3', {}, say('grounds')),
      record?.certainty !== null &&
        record !== null &&
        make('p', { class: `certainty c-${record.certainty ?? ''}` }, say(`certainty-${record.certainty ?? 'high'}` as 'certainty-high')),
      record !== null &&
        record.warnings.length + record.doubts.length > 0 &&
        make('ul', { class: 'codes' }, codes(record.warnings, 'warning'), codes(record.doubts, 'doubt')),
      record !== null &&
        record.rules.length > 0 &&
        make(
          'ul',
          { class: 'rules' },
          record.rules.map((rule) => make('li', {}, make('code', {}, rule), ' ', make('span', { lang: 'en' }, page.rules[rule] ?? ''))),
        ),
      record === null && make('p', {}, say('byHand')),
      (record?.section.length ?? 0) > 0 && make('p', { class: 'path' }, record?.section.join(' › ') ?? ''),
    ),
    item.lines.length > 0 &&
      make(
        'div',
        { class: 'history' },
        make('h3', {}, say('history')),
        make(
          'ol',
          {},
          item.lines.map((entry) => historyLine(entry, named, page.lang)),
        ),
      ),
    derived.length > 0 &&
      make(
        'details',
        { class: 'derived' },
        make('summary', {}, say('derived')),
        make(
          'dl',
          { class: 'fields' },
          derived.map((field) =>
            make(
              'div',
              { class: 'field' },
              make('dt', { title: field.about }, field.label),
              make('dd', {}, valueWords(field, record?.derived[field.name])),
            ),
          ),
        ),
      ),
  );
}
