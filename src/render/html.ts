import { withoutControls } from '../model/visible.js';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { createHash } from 'node:crypto';
import { pageFiles } from './page-files.js';
import { sourcesOf, sourcesSection, type Sources } from './page-sources.js';
import { TONE_SIGNS, tableSection } from './page-table.js';
import { PAGE_WORDS, type PageWords } from './page-words.js';
import type { Report, ReportPicture, Tone } from './report.js';

/** Nothing but the page's own style and script may run or be fetched; a picture is drawn from what the page holds. */
function policy(pictures: boolean): string {
  const { script, style } = pageFiles('report');
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return (
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; ` +
    `${pictures ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`
  );
}

/** A sample of a plot's mark for the legend. */
const mark = (
  className: string,
  shapes: readonly (readonly ['circle' | 'rect' | 'path', Readonly<Record<string, string | number>>])[],
): Element =>
  s('svg.plot', { viewBox: '0 0 20 10', width: 20, height: 10, ariaHidden: 'true' }, [
    s(
      'g',
      { className: [className] },
      shapes.map(([tag, properties]) => s(tag, properties)),
    ),
  ]);
const DOT = ['circle', { cx: 8, cy: 5, r: 3.2 }] as const;

/** How to read the signs: those that the report uses. */
function legend(report: Report, sources: Sources, words: PageWords): Element[] {
  const items = report.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flat()));
  const dots = report.tables.flatMap((table) => table.rows.flatMap((row) => row.plot?.dots ?? []));
  const tones = (Object.keys(TONE_SIGNS) as Tone[]).filter((tone) => TONE_SIGNS[tone] !== '' && items.some((item) => item.tone === tone));
  const has = (...comparators: readonly string[]): boolean =>
    dots.some((dot) => dot.comparator !== null && comparators.includes(dot.comparator));
  const entries = [
    ...(sources.list.length > 0 ? [h('li', words.open)] : []),
    ...tones.map((tone) => h('li', { className: [`t-${tone}`] }, [h('span.sign', { ariaHidden: 'true' }, TONE_SIGNS[tone]), words[tone]])),
    ...(dots.length > 0 ? [h('li', [mark('plain', [DOT]), words.dot])] : []),
    ...(has('gte', 'gt') ? [h('li', [mark('plain', [DOT, ['path', { d: 'M12 5h6m-2.5-2.5l2.5 2.5l-2.5 2.5' }]]), words.atLeast])] : []),
    ...(has('lte', 'lt')
      ? [
          h('li', [
            mark('plain', [
              ['circle', { cx: 13, cy: 5, r: 3.2 }],
              ['path', { d: 'M9 5h-6m2.5-2.5l-2.5 2.5l2.5 2.5' }],
            ]),
            words.atMost,
          ]),
        ]
      : []),
    ...(has('approx')
      ? [
          h('li', [
            mark('plain', [
              ['circle', { cx: 10, cy: 5, r: 3.2 }],
              ['path', { d: 'M14 5h3M6 5h-3' }],
            ]),
            words.about,
          ]),
        ]
      : []),
    ...(dots.some((dot) => dot.max !== null)
      ? [h('li', [mark('plain', [['rect', { x: 2, y: 2.5, width: 16, height: 5, rx: 2.5 }]]), words.range])]
      : []),
    ...(dots.some((dot) => dot.flagged) ? [h('li', [mark('hollow', [DOT]), words.hollow])] : []),
    ...(report.tables.some((table) => table.rows.some((row) => row.plot !== undefined && row.plot.direction !== 'none'))
      ? [h('li', words.better)]
      : []),
  ];
  return entries.length === 0 ? [] : [h('ul.legend', { ariaLabel: words.signs }, entries)];
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

function head(report: Report, pictures: boolean): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(pictures) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: 'gangmu' }),
    h('title', withoutControls(report.title === '' ? 'gangmu' : report.title)),
    h('style', pageFiles('report').style),
  ]);
}

function tools(words: PageWords): Element {
  return h('div.tools', { hidden: true }, [
    h('label', { htmlFor: 'filter' }, words.filter),
    h('input#filter', { type: 'search', placeholder: words.filterHint, autoComplete: 'off', spellCheck: 'false' }),
    h('output#shown', { htmlFor: 'filter', dataText: words.shown }),
  ]);
}

function dialog(words: PageWords): Element {
  return h('dialog#source', { ariaLabelledBy: 'source-title', dataLabel: words.source }, [
    h('header', [h('h2#source-title', words.source), h('button.close', { type: 'button', ariaLabel: words.close }, '×')]),
    h('ol'),
  ]);
}

/**
 * A report as one page that needs no network and no other file. Each value opens the sentence that it comes from; without scripts it leads
 * to the sentence at the end of the page. The same report gives the same bytes.
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
  const several = report.tables.length > 1;
  const pictures = report.pictures ?? [];
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: report.lang === 'zh' ? 'zh-CN' : 'en' }, [
        head(report, pictures.length > 0),
        h('body', { className: pictures.length > 0 ? ['pictured'] : [] }, [
          h('header.page', [
            h('h1', withoutControls(report.title === '' ? 'gangmu' : report.title)),
            ...report.lead.map((line) => h('p.lead', withoutControls(line))),
            ...(several
              ? [
                  h(
                    'nav',
                    { ariaLabel: words.tables },
                    report.tables.map((table) =>
                      h('a', { href: `#table-${table.id}` }, withoutControls(table.title === '' ? table.id : table.title)),
                    ),
                  ),
                ]
              : []),
            ...legend(report, sources, words),
          ]),
          h('main', [
            ...pictures.map((picture) => pictureFigure(picture, words)),
            tools(words),
            ...report.tables.map((table) => tableSection(table, sources, words)),
            ...(report.notes.length === 0
              ? []
              : [
                  h('section.notes', { ariaLabelledBy: 'notes' }, [
                    h('h2#notes', words.notes),
                    h(
                      'ul',
                      report.notes.map((note) => h('li', withoutControls(note))),
                    ),
                  ]),
                ]),
            ...sourcesSection(sources, words),
          ]),
          h('footer', words.made),
          dialog(words),
          h('script', pageFiles('report').script),
        ]),
      ]),
    ],
  };
  return `${toHtml(page, { allowDangerousHtml: true })}\n`;
}
