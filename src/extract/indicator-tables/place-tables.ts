import type { Anchor, Field, QuantityMention } from '../../model/mention.js';
import type { Kind } from '../../model/record.js';
import type { Table } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { NUMBER_COLUMN, TABLE_NAME } from '../../rules/indicator-tables.js';
import { SHARED_COLUMN } from '../../rules/project-tables.js';
import { isTotal, plainAmount, rowName, type ProjectCell } from './project-tables.js';
import { headerSpan, squeezedHead } from './table-head.js';
import { cellMention } from './table-target.js';

/** A column of shares: what is shared out, and its unit. */
interface Share {
  readonly name: string;
  readonly unit: UnitCell;
  readonly unitText: string;
}

/** The columns of a table that shares goals out among places. */
export interface PlaceColumns {
  readonly name: string;
  readonly shares: ReadonlyMap<string, Share>;
  readonly class: Kind;
  readonly deadline: QuantityMention['deadline'];
}

/**
 * What the columns of a table of places hold; null for any other, and where its caption does not say that the amounts are goals.
 *
 * Example: 乡镇 | 工业总产值(亿元) under 2025年各乡镇目标任务表 shares 工业总产值 out, by 2025-12-31.
 */
export function placeColumns({ data: { columns } }: Table, caption: View | null, anchor: Anchor): PlaceColumns | null {
  const name = columns.find((column) => !NUMBER_COLUMN.test(squeezedHead(column)));
  if (name === undefined || !SHARED_COLUMN.place.test(squeezedHead(name)) || !caption) return null;
  if (!SHARED_COLUMN.goals.test(caption.text) || SHARED_COLUMN.results.test(caption.text)) return null;
  const shares = new Map<string, Share>();
  for (const column of columns) {
    const groups = SHARED_COLUMN.value.exec(squeezedHead(column))?.groups;
    const unit = unitCell(groups?.['unit'] ?? '', true);
    if (!groups?.['name'] || !groups['unit'] || !unit || SHARED_COLUMN.results.test(column)) continue;
    shares.set(column, { name: groups['name'], unit, unitText: groups['unit'] });
  }
  const year = SHARED_COLUMN.year.exec(caption.text);
  const deadline: QuantityMention['deadline'] = year
    ? {
        text: year[0],
        span: spanOf(caption, year.index, year.index + year[0].length),
        date: `${year[0].slice(0, 4)}-12-31`,
        source: 'context',
      }
    : anchor.singleYear === null
      ? null
      : { text: `${anchor.singleYear}年`, span: null, date: `${anchor.singleYear}-12-31`, source: 'context' };
  return shares.size > 0 ? { name, shares, class: 'target', deadline } : null;
}

/**
 * The shares of a place; a row of totals adds them up and gives none.
 *
 * Example: of 甲镇 | 65 | 5 under 工业总产值(亿元) and 新增规上企业(家) 甲镇工业总产值 65 亿元, and 甲镇规上企业 5 家 with the action 新增.
 */
export function readPlace(
  source: string,
  table: Table,
  cells: readonly ProjectCell[],
  { name, shares, class: kind, deadline }: PlaceColumns,
): QuantityMention[] {
  const place = rowName(cells, name);
  if (!place || isTotal(cells)) return [];
  return cells.flatMap((cell): QuantityMention[] => {
    const share = shares.get(cell.column);
    const amount = plainAmount(cell);
    if (!share || !amount) return [];
    const ratio = share.unit.dimension === 'ratio';
    const added = TABLE_NAME.added.exec(share.name)?.[0] ?? '';
    const tail = ratio ? (TABLE_NAME.declineTail.exec(share.name) ?? TABLE_NAME.growthTail.exec(share.name)) : null;
    const falls = tail !== null && TABLE_NAME.declineTail.test(share.name);
    const core = share.name.slice(added.length, tail && tail.index > added.length ? tail.index : undefined);
    const span = headerSpan(source, table, core);
    if (!span) return [];
    const action = added === '' ? null : headerSpan(source, table, added);
    const indicator: Field = { text: place.text + core, span: [...place.span, ...span] };
    return [
      cellMention(cells, {
        ...amount,
        class: kind,
        rules: ['table-places'],
        indicator,
        action: action && { text: added, span: action },
        measure: tail ? (falls ? 'decline' : 'growth') : added !== '' ? 'increment' : ratio ? 'share' : 'level',
        deadline,
        unit: { text: share.unitText, span: headerSpan(source, table, share.unitText) },
        base: share.unit.base,
        factor: share.unit.factor,
      }),
    ];
  });
}
