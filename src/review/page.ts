import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { withoutControls } from '../model/visible.js';
import { pageFiles } from '../render/page-files.js';
import type { ReviewPage } from './page-model.js';
import { REVIEW_WORDS, type PageWord } from './page-words.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page of a review may do: run its own script, and ask the server that sent it. */
export function reviewPolicy(served: boolean): string {
  const { script, style } = pageFiles('review');
  return (
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; ` +
    `${served ? "connect-src 'self'; " : ''}base-uri 'none'; form-action 'none'`
  );
}

/** JSON that may stand in an element: nothing in it ends the element. */
const asData = (page: ReviewPage): string => JSON.stringify(page).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** A page that shows nothing without its script, since it is a place to work. */
export function renderReview(page: ReviewPage): string {
  const words = REVIEW_WORDS[page.lang];
  const say = (key: PageWord): string => words[key];
  const button = (act: string, key: string | null, word: PageWord): Element =>
    h('button', { type: 'button', dataAct: act, ariaKeyShortcuts: key }, [
      h('span', say(word)),
      ...(key === null ? [] : [h('kbd', { ariaHidden: 'true' }, key)]),
    ]);
  const title = page.kind === 'document' ? page.doc.title : page.title;
  const about =
    page.kind === 'document' ? [page.doc.place, page.doc.period, page.doc.file].filter((part) => part !== null && part !== '') : [];
  const progress = h('div.progress', [
    h('progress#progress', { max: 1, value: 0, ariaLabel: say('progressHead') }),
    h('span#progress-text'),
    h('span#progress-all'),
    h('button#not-found', { type: 'button', dataAct: 'lost', hidden: true }),
    h('span#saved', { role: 'status' }),
  ]);
  const document = [
    h('header.bar', [
      h('div.heads', [
        h('a#all-documents', { href: page.kind === 'document' ? page.index : '#' }, `‹ ${say('documents')}`),
        h('h1', withoutControls(title)),
        h('p.about', withoutControls(about.join(' · '))),
      ]),
      progress,
      h('div.tools', [
        button('order', 'o', 'byDoubt'),
        button('undo', 'u', 'undo'),
        button('download', 'd', 'download'),
        button('help', '?', 'keys'),
        h('button.reviewer', { type: 'button', dataAct: 'rename', title: say('reviewer') }, [h('span#reviewer')]),
        h('nav', { ariaLabel: say('documents') }, [
          h('a#previous-document', { href: '#' }, `‹ ${say('previousDocument')}`),
          h('a#next-document', { href: '#' }, `${say('nextDocument')} ›`),
        ]),
      ]),
      h('div#filters', { role: 'search', ariaLabel: say('filters') }),
    ]),
    h('main', [
      h('div#plan', { tabIndex: 0, role: 'region', ariaLabel: say('planText'), lang: 'zh-CN' }),
      h('div#words', { role: 'toolbar', ariaLabel: say('planText'), hidden: true }),
    ]),
    h('aside', { ariaLabel: say('recordPanel') }, [
      h('button.sheet', { type: 'button', dataAct: 'sheet', ariaLabel: say('sheet') }),
      h('div#panel', { tabIndex: 0, role: 'region', ariaLabel: say('recordPanel') }),
    ]),
    h('section#print-notes', { ariaHidden: 'true' }),
  ];
  const index = [
    h('header.bar', [
      h('div.heads', [h('p.over', say('review')), h('h1', withoutControls(title))]),
      progress,
      h('div.tools', [button('order', 'o', 'byDoubt'), button('download', 'd', 'download')]),
      h('div#filters', { role: 'search', ariaLabel: say('filters') }, [
        h('label', { htmlFor: 'find' }, say('documentHead')),
        h('input#find', { type: 'search', autoComplete: 'off', spellCheck: 'false' }),
        h('output#shown', { htmlFor: 'find' }),
      ]),
    ]),
    h('main', [
      h('table.documents', [
        h('thead', [
          h(
            'tr',
            (['documentHead', 'doubtsHead', 'progressHead', 'disputed', 'reviewer'] as const).map((word) =>
              h('th', { scope: 'col' }, say(word)),
            ),
          ),
        ]),
        h('tbody#documents'),
      ]),
      h('button#more', { type: 'button', dataAct: 'more', hidden: true }),
    ]),
  ];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: page.lang === 'zh' ? 'zh-CN' : 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: reviewPolicy(page.served) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: 'gangmu' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', withoutControls(`${title} · ${say('review')}`)),
          h('style', pageFiles('review').style),
        ]),
        h('body', { className: [page.kind] }, [
          h('noscript', [h('p', say('noScript'))]),
          ...(page.kind === 'document' ? document : index),
          h('footer', [h('p', withoutControls(page.citation)), h('p', `${say('made')} ${page.version}`)]),
          h('div#status', { role: 'status', ariaLive: 'polite' }),
          h('div#looked-at.unseen', { role: 'status' }),
          h('dialog#ask'),
          h('script#page-data', { type: 'application/json' }, asData(page)),
          h('script', pageFiles('review').script),
        ]),
      ]),
    ],
  };
  return `${toHtml(root)}\n`;
}
