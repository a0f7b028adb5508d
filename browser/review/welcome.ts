import type { DocumentPage } from '../../src/review/page-model.js';
import { keyButton, make } from './make.js';
import { say } from './page.js';
import { SIGNS } from './plan.js';

/** What the marks in the text and the signs in the margin mean. */
export const legend = (page: DocumentPage): HTMLElement =>
  make(
    'ul',
    { class: 'legend' },
    page.tables.map(({ name, label }) => make('li', {}, make('span', { class: `sample seg l0-${name} k-${name}` }, '文字'), label)),
    (['accepted', 'corrected', 'added', 'disputed', 'rejected'] as const).map((standing) =>
      make('li', {}, make('span', { class: `sign s-${standing}` }, SIGNS[standing]), say(standing)),
    ),
  );

/** What stands in the panel before a record is looked at. */
export const welcome = (page: DocumentPage): HTMLElement =>
  make(
    'section',
    { class: 'welcome' },
    make('h2', {}, say('welcome')),
    make('p', {}, say('welcomeLead')),
    make(
      'div',
      { class: 'actions' },
      keyButton('doubt', say('firstDoubt'), 'n', { class: 'main' }),
      keyButton('next', say('first'), 'j'),
      keyButton('help', say('keys'), '?'),
    ),
    legend(page),
  );
