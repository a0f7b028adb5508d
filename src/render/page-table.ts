import { withoutControls } from '../model/visible.js';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { lanesOf, plotFigure, type Lanes } from './page-plot.js';
import { sourceId, type Sources } from './page-sources.js';
import { filled, type PageWords } from './page-words.js';
import type { Cell, CellItem, ReportRow, ReportTable, Tone } from './report.js';

/** Signs of the tones, so that none is known by its colour alone. */
export const TONE_SIGNS: Readonly<Record<Tone, string>> = { up: '▲', down: '▼', neutral: '◆', warn: '!', muted: '' };

/** A sentence rather than a value: it is underlined more faintly. */
const LONG = 40;

/**
 * An item: a link to its sentence, which the page's script makes a button that opens it; further mentions are links of their own for
 * readers without scripts.
 */
function itemElement(item: CellItem, sources: Sources, words: PageWords): Element {
  const content: (Element | string)[] = [
    ...(item.tone === undefined || TONE_SIGNS[item.tone] === ''
      ? []
      : [h('span.sign', { ariaHidden: 'true' }, TONE_SIGNS[item.tone]), h('span.unseen', `${words[item.tone]}: `)]),
    h('span.words', withoutControls(item.text)),
    ...(item.flags ?? []).flatMap((flag) => [' ', h('span.flag', withoutControls(flag))]),
  ];
  const numbers = sources.numbersOf(item);
  const [first] = numbers;
  const tone = [...(item.tone === undefined ? [] : [`t-${item.tone}`]), ...(item.text.length > LONG ? ['long'] : [])];
  if (first === undefined) return h('div.item', { className: tone }, content);
  return h('div.item', { className: tone }, [
    h('a.open', { href: `#${sourceId(first)}`, dataSources: numbers.join(' ') }, content),
    ...numbers.slice(1).flatMap((number, at) => [' ', h('a.more', { href: `#${sourceId(number)}` }, String(at + 2))]),
  ]);
}

const wordsOf = (cell: Cell): string => cell.map((item) => item.text).join(' ');

function rowElement(row: ReportRow, table: ReportTable, lanes: Lanes, sources: Sources, words: PageWords): Element {
  const [head, ...rest] = table.columns.map((column, at) => {
    const items = (row.cells[at] ?? []).map((item) => itemElement(item, sources, words));
    return at === 0 ? h('th', { scope: 'row' }, items) : h('td', { className: column.numeric === true ? ['numeric'] : [] }, items);
  });
  const plot =
    lanes.size === 0
      ? []
      : [
          h(
            'td.plotted',
            row.plot === undefined || row.plot.dots.length === 0 ? [] : [plotFigure(row.plot, wordsOf(row.cells[0] ?? []), lanes, words)],
          ),
        ];
  return h('tr.row', [...(head === undefined ? [] : [head]), ...rest, ...plot]);
}

/** Rows that stand together under one heading, in the order given. */
function groupsOf(rows: readonly ReportRow[]): ReportRow[][] {
  const groups: ReportRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.group === row.group) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A table of the report, or its sentence for an empty one. */
export function tableSection(table: ReportTable, sources: Sources, words: PageWords): Element {
  const id = `table-${table.id}`;
  const heading = h('h2', { id }, [
    withoutControls(table.title === '' ? table.id : table.title),
    ' ',
    h('span.count', filled(words.rows, { n: table.rows.length })),
  ]);
  if (table.rows.length === 0)
    return h('section.table', { ariaLabelledBy: id }, [heading, h('p.lead', withoutControls(table.empty ?? words.nothing))]);
  const lanes = lanesOf(table);
  const [first, ...rest] = table.columns.map((column) =>
    h('th', { scope: 'col', className: column.numeric === true ? ['numeric'] : [] }, [
      ...(lanes.has(column.key) ? [h('span.swatch', { className: [lanes.get(column.key)?.colour ?? ''], ariaHidden: 'true' })] : []),
      withoutControls(column.title),
    ]),
  );
  const columns = table.columns.length + (lanes.size === 0 ? 0 : 1);
  return h('section.table', { ariaLabelledBy: id }, [
    heading,
    h('div.scroll', { role: 'group', tabIndex: 0, ariaLabelledBy: id }, [
      h('table', { ariaLabelledBy: id }, [
        h('thead', [
          h('tr', [
            ...(first === undefined ? [] : [first]),
            ...rest,
            ...(lanes.size === 0 ? [] : [h('th.plotted', { scope: 'col' }, words.plot)]),
          ]),
        ]),
        ...groupsOf(table.rows).map((rows) =>
          h('tbody', [
            ...(rows[0]?.group === undefined
              ? []
              : [h('tr.group', [h('th', { scope: 'rowgroup', colSpan: columns }, [h('span', withoutControls(rows[0].group))])])]),
            ...rows.map((row) => rowElement(row, table, lanes, sources, words)),
          ]),
        ),
      ]),
    ]),
  ]);
}
