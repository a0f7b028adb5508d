import type { RuleBook } from '../../book/rule-book.js';
import type { Field, QuantityMention } from '../../model/mention.js';
import type { Kind } from '../../model/record.js';
import type { Table } from '../../model/tree.js';
import { spanOf } from '../../model/view.js';
import { NUMBER_COLUMN } from '../../rules/indicator-tables.js';
import { STANDARD_COLUMN } from '../../rules/project-tables.js';
import { findQuantityShapes } from '../quantities/shapes.js';
import { SIGNS } from './cell-values.js';
import { rowName, type ProjectCell } from './project-tables.js';
import { fieldOf } from './row-parts.js';
import { headerSpan, squeezedHead } from './table-head.js';
import { cellMention } from './table-target.js';

/** The columns of a table of standards: who they hold for, and for each column of return periods what it says of which standard. */
export interface StandardColumns {
  readonly name: string;
  readonly values: ReadonlyMap<string, { readonly standard: string; readonly class: Kind }>;
}

/**
 * What the columns of a table of standards hold; null for any other table.
 *
 * Example: 城区 | 规划防洪标准(重现期·年) has targets for 防洪标准; 现状… facts, and a standard that says neither thresholds.
 */
export function standardColumns({ data: { columns } }: Table): StandardColumns | null {
  const values = new Map<string, { standard: string; class: Kind }>();
  for (const column of columns) {
    const head = squeezedHead(column);
    const groups = STANDARD_COLUMN.value.exec(head)?.groups;
    const standard = groups?.['standard'] ?? groups?.['bare'] ?? groups?.['period'];
    if (standard === undefined) continue;
    values.set(column, {
      standard,
      class: STANDARD_COLUMN.now.test(head) ? 'fact' : STANDARD_COLUMN.ahead.test(head) ? 'target' : 'threshold',
    });
  }
  const name = columns.find((column) => !NUMBER_COLUMN.test(squeezedHead(column)));
  return name === undefined || values.size === 0 || values.has(name) ? null : { name, values };
}

/**
 * The return periods of a row: a flood that comes once in so many years. A row whose name stands in a merged cell above gives none.
 *
 * Example: of 东城区 | 100 | 20-50 under 规划防洪标准(重现期·年) and 现状防洪标准(重现期·年) a target of 100 年一遇 and a fact of 20 to 50.
 */
export function readStandards(
  source: string,
  table: Table,
  cells: readonly ProjectCell[],
  { name, values }: StandardColumns,
  book: RuleBook,
): QuantityMention[] {
  const place = rowName(cells, name);
  if (!place) return [];
  return cells.flatMap((cell): QuantityMention[] => {
    const column = values.get(cell.column);
    const { view } = cell;
    const [shape, more] = findQuantityShapes(view.text, book);
    const span = column ? headerSpan(source, table, column.standard) : null;
    const before = shape ? view.text.slice(0, shape.opens) : '';
    const sign = SIGNS.find(([pattern]) => pattern.test(before))?.[1];
    // 防洪100防潮100 and 不足20年 say more than a number
    if (!column || !shape || more || !span || (before !== '' && sign === undefined)) return [];
    const indicator: Field = { text: place.text + column.standard, span: [...place.span, ...span] };
    return [
      cellMention(cells, {
        class: column.class,
        rules: ['table-standard'],
        indicator,
        comparator: sign ?? shape.comparator,
        valueText: fieldOf(view, shape.valueText.start, shape.valueText.end),
        value: shape.value,
        valueMax: shape.valueMax,
        unit: { text: '年一遇', span: null },
        base: '年一遇',
        factor: 1,
        numerals: shape.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)),
      }),
    ];
  });
}
