import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Sources } from './page-sources.js';
import { TONE_SIGNS } from './page-table.js';
import type { PageWords } from './page-words.js';
import type { Report, Tone } from './report.js';

type Shape = readonly ['circle' | 'rect' | 'path', Readonly<Record<string, string | number>>];

/** A sample of a plot's mark. */
const mark = (className: string, shapes: readonly Shape[]): Element =>
  s('svg.plot', { viewBox: '0 0 20 10', width: 20, height: 10, ariaHidden: 'true' }, [
    s(
      'g',
      { className: [className] },
      shapes.map(([tag, properties]) => s(tag, properties)),
    ),
  ]);
const DOT: Shape = ['circle', { cx: 8, cy: 5, r: 3.2 }];
const AT_MOST: readonly Shape[] = [
  ['circle', { cx: 13, cy: 5, r: 3.2 }],
  ['path', { d: 'M9 5h-6m2.5-2.5l-2.5 2.5l2.5 2.5' }],
];
const ABOUT: readonly Shape[] = [
  ['circle', { cx: 10, cy: 5, r: 3.2 }],
  ['path', { d: 'M14 5h3M6 5h-3' }],
];

/** How to read the signs: those that the report has, and no other. */
export function legend(report: Report, sources: Sources, words: PageWords): Element[] {
  const rows = report.tables.flatMap((table) => table.rows);
  const items = rows.flatMap((row) => row.cells.flat());
  const plots = rows.flatMap((row) => (row.plot === undefined || row.plot.dots.length === 0 ? [] : [row.plot]));
  const dots = plots.flatMap((plot) => plot.dots);
  const tones = (Object.keys(TONE_SIGNS) as Tone[]).filter((tone) => TONE_SIGNS[tone] !== '' && items.some((item) => item.tone === tone));
  const has = (...comparators: readonly string[]): boolean =>
    dots.some((dot) => dot.comparator !== null && comparators.includes(dot.comparator));
  const entry = (when: boolean, ...content: readonly (Element | string)[]): Element[] => (when ? [h('li', [...content])] : []);
  const entries = [
    ...(sources.list.length > 0 ? [h('li.on-screen', words.open)] : []),
    ...tones.map((tone) => h('li', { className: [`t-${tone}`] }, [h('span.sign', { ariaHidden: 'true' }, TONE_SIGNS[tone]), words[tone]])),
    ...entry(dots.length > 0, mark('plain', [DOT]), words.dot),
    ...entry(has('gte', 'gt'), mark('plain', [DOT, ['path', { d: 'M12 5h6m-2.5-2.5l2.5 2.5l-2.5 2.5' }]]), words.atLeast),
    ...entry(has('lte', 'lt'), mark('plain', AT_MOST), words.atMost),
    ...entry(has('approx'), mark('plain', ABOUT), words.about),
    ...entry(
      dots.some((dot) => dot.max !== null),
      mark('plain', [['rect', { x: 2, y: 2.5, width: 16, height: 5, rx: 2.5 }]]),
      words.range,
    ),
    ...entry(
      dots.some((dot) => dot.flagged),
      mark('hollow', [DOT]),
      words.hollow,
    ),
    ...entry(
      plots.some((plot) => plot.direction !== 'none'),
      words.better,
    ),
  ];
  return entries.length === 0 ? [] : [h('ul.legend', { ariaLabel: words.signs }, entries)];
}
