import { withoutControls } from '../model/visible.js';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { lanesOf, plotFigure, type Lanes } from './page-plot.js';
import { sourceId, type Sources } from './page-sources.js';
import { filled, type PageWords } from './page-words.js';
import type { Cell, CellItem, ReportRow, ReportTable, Tone } from './report.js';

/** Signs of the tones, so that none is known by its colour alone. */
export const TONE_SIGNS: Readonly<Record<Tone, string>> = { up: '▲', down: '▼', neutral: '◆', error: '✕', warn: '!', muted: '' };

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
    ...(item.own === undefined || item.own === item.text ? [] : [' ', h('span.own', { lang: 'zh-CN' }, withoutControls(item.own))]),
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
  const laid = table.columns.filter(({ laid: beside }, at) => beside === true && (row.cells[at]?.length ?? 0) > 0).length;
  return h(
    'tr.row',
    {
      dataKey: withoutControls(row.key),
      ...(row.find === undefined ? {} : { dataFind: withoutControls(row.find) }),
      ...(table.columns.some((column) => column.laid) ? { dataLaid: String(laid) } : {}),
    },
    [...(head === undefined ? [] : [head]), ...rest, ...plot],
  );
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

/** The id of a table's heading. */
export const tableId = (table: ReportTable): string => `table-${table.id}`;
export const tableTitle = (table: ReportTable): string => withoutControls(table.title === '' ? table.id : table.title);

/** A text within a rule of a style sheet; no character of it can end the string, the sheet or its element. */
function inSheet(text: string): string {
  const written = (char: string): string => (/[\p{L}\p{N} ]/u.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `);
  return `"${[...withoutControls(text)].map(written).join('')}"`;
}

/** On a phone a row is a card, and each value has the title of its column before it. */
export function cardLabels(tables: readonly ReportTable[], words: PageWords): string {
  const rules = tables.flatMap((table, at) =>
    [...table.columns.map((column) => column.title), words.plot].map(
      (title, column) => `.t${at} td:nth-child(${column + 1})::before{content:${inSheet(title)}}`,
    ),
  );
  return rules.length === 0 ? '' : `@media screen and (max-width:640px){${rules.join('')}}`;
}

/** A table of the report; of one without rows its sentence. `at`: which of the page's tables it is */
export function tableSection(table: ReportTable, at: number, sources: Sources, words: PageWords): Element {
  const id = tableId(table);
  if (table.rows.length === 0) return h('p.nothing', withoutControls(`${tableTitle(table)}: ${table.empty ?? words.nothing}`));
  const heading = h('h2', { id }, [
    tableTitle(table),
    ' ',
    h('span.count', filled(table.rows.length === 1 ? words.row : words.rows, { n: table.rows.length })),
  ]);
  const lanes = lanesOf(table);
  const [first, ...rest] = table.columns.map((column) =>
    h('th', { scope: 'col', dataKey: withoutControls(column.key), className: column.numeric === true ? ['numeric'] : [] }, [
      ...(lanes.has(column.key) ? [h('span.swatch', { className: [lanes.get(column.key)?.colour ?? ''], ariaHidden: 'true' })] : []),
      withoutControls(column.title),
    ]),
  );
  const columns = table.columns.length + (lanes.size === 0 ? 0 : 1);
  return h('section.table', { ariaLabelledBy: id, dataTable: withoutControls(table.id) }, [
    h('div.head', [heading]),
    h('div.scroll', { role: 'group', tabIndex: 0, ariaLabelledBy: id }, [
      h('table', { ariaLabelledBy: id, className: [`t${at}`, ...(table.columns.some((column) => column.laid) ? ['laid'] : [])] }, [
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
