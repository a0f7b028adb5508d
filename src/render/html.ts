import { withoutControls } from '../model/visible.js';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { aroundOf } from './page-around.js';
import type { PageData } from './page-data.js';
import { pageFiles } from './page-files.js';
import { legend } from './page-legend.js';
import { sourcesOf, sourcesSection, type Sources } from './page-sources.js';
import { cardLabels, tableId, tableSection, tableTitle } from './page-table.js';
import { PAGE_WORDS, scriptWords, type PageWords } from './page-words.js';
import type { Report, ReportPicture } from './report.js';

/** Nothing but the page's own style and script may run or be fetched; a picture is drawn from what the page holds. */
function policy(styles: readonly string[], pictures: boolean): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return (
    `default-src 'none'; style-src ${styles.map(hash).join(' ')}; script-src ${hash(pageFiles('report').script)}; ` +
    `${pictures ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`
  );
}

/** A picture, and the buttons that save it; without scripts it can be looked at only. */
function pictureFigure({ name, svg }: ReportPicture, words: PageWords): Element {
  // an SVG is markup already: its texts were escaped when it was drawn
  const drawn = { type: 'raw', value: svg } as unknown as ElementContent;
  const frame = { ...h('div.frame', { tabIndex: 0, role: 'region', ariaLabel: words.picture }), children: [drawn] };
  return h('figure.picture', { dataName: name }, [
    frame,
    h('div.save', { hidden: true }, [
      h('button.png', { type: 'button' }, words.savePng),
      h('button.svg', { type: 'button' }, words.saveSvg),
    ]),
  ]);
}

function head(report: Report, words: PageWords): Element {
  const labels = cardLabels(report.tables, words);
  const styles = [pageFiles('report').style, ...(labels === '' ? [] : [labels])];
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(styles, (report.pictures ?? []).length > 0) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: 'gangmu' }),
    h('title', withoutControls(report.title === '' ? 'gangmu' : report.title)),
    ...styles.map((style) => h('style', style)),
  ]);
}

function tools(words: PageWords): Element {
  return h('div.tools', { hidden: true }, [
    h('label', { htmlFor: 'filter' }, words.filter),
    h('input#filter', { type: 'search', placeholder: words.filterHint, autoComplete: 'off', spellCheck: 'false' }),
    h('output#shown', { htmlFor: 'filter' }),
  ]);
}

function dialog(words: PageWords): Element {
  return h('dialog#source', { ariaLabelledBy: 'source-title' }, [
    h('header', [h('h2#source-title', words.source), h('button.close', { type: 'button', ariaLabel: words.close }, '×')]),
    h('ol'),
  ]);
}

/** What the script knows besides the markup; `<` is written so that no text can end the element. */
function dataElement(report: Report, sources: Sources): Element {
  const documents = (report.documents ?? []).filter((document) => sources.list.some((one) => one.doc_id === document.doc_id));
  const data: PageData = {
    lang: report.lang,
    words: scriptWords(report.lang),
    documents: Object.fromEntries(documents.map(({ doc_id, title, number }) => [doc_id, { title, number }])),
    ...aroundOf(sources.list, documents),
  };
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return { ...h('script#page-data', { type: 'application/json' }), children: [{ type: 'text', value: json }] };
}

function header(report: Report, sources: Sources, words: PageWords): Element {
  const tables = report.tables.filter((table) => table.rows.length > 0);
  return h('header.page', [
    h('h1', withoutControls(report.title === '' ? 'gangmu' : report.title)),
    ...report.lead.map((line) => h('p.lead', withoutControls(line))),
    ...(tables.length < 2
      ? []
      : [
          h(
            'nav',
            { ariaLabel: words.tables },
            tables.map((table) => h('a', { href: `#${tableId(table)}` }, tableTitle(table))),
          ),
        ]),
    ...legend(report, sources, words),
  ]);
}

function notes({ notes: list }: Report, words: PageWords): Element[] {
  if (list.length === 0) return [];
  const lines = list.map((note) => h('li', withoutControls(note)));
  return [h('section.notes', { ariaLabelledBy: 'notes' }, [h('h2#notes', words.notes), h('ul', lines)])];
}

/**
 * A report as one page that needs no network and no other file. Each value opens the sentence that it comes from, with the text around it;
 * without scripts it leads to the sentence at the end of the page. The same report gives the same bytes.
 *
 * @example a cell 「35万元/亩 (2025)」 with evidence opens 「…规上工业亩均税收达到35万元…」 with its words marked, its section and its offsets
 */
export function renderHtml(given: Report): string {
  // cells and their sentences may be made when they are read, and a page reads them several times
  const report: Report = {
    ...given,
    tables: given.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map((item) => ({ ...item }))) })),
    })),
  };
  const words = PAGE_WORDS[report.lang];
  const sources = sourcesOf(report);
  const pictures = report.pictures ?? [];
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: report.lang === 'zh' ? 'zh-CN' : 'en' }, [
        head(report, words),
        h('body', { className: pictures.length > 0 ? ['pictured'] : [] }, [
          header(report, sources, words),
          h('main', [
            ...pictures.map((picture) => pictureFigure(picture, words)),
            tools(words),
            ...report.tables.map((table, at) => tableSection(table, at, sources, words)),
            ...notes(report, words),
            ...sourcesSection(sources, words),
          ]),
          h('footer', [
            ...(report.citation === undefined ? [] : [h('p.cite', [h('b', words.cite), ' ', withoutControls(report.citation)])]),
            h('p', words.made),
          ]),
          dialog(words),
          dataElement(report, sources),
          h('script', pageFiles('report').script),
        ]),
      ]),
    ],
  };
  return `${toHtml(page, { allowDangerousHtml: true })}\n`;
}
