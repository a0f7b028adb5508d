import type { Field, QuantityMention } from '../../model/mention.js';
import type { Table } from '../../model/tree.js';
import { spanOf } from '../../model/view.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { PROJECT_COLUMN } from '../../rules/project-tables.js';
import { TABLE_WORD } from '../../rules/phrases/structure-tables.js';
import type { Reading } from '../reading.js';
import { fieldOf, type TableCell } from './row-parts.js';
import { headerSpan, squeezedHead } from './table-head.js';
import { cellMention } from './table-target.js';

/** The columns of a table of projects. */
export interface ProjectColumns {
  readonly name: string;
  /** columns of sums, each with its unit where its head says one; `total` for the whole cost of a project */
  readonly sums: ReadonlyMap<string, { readonly unit: UnitCell | null; readonly unitText: string | null; readonly total: boolean }>;
}

/** What the columns of a table of projects hold; null for any other table. Example: 项目名称 | 建设内容 | 总投资(万元) has one of sums, in 万元. */
export function projectColumns({ data: { columns } }: Table): ProjectColumns | null {
  const name =
    columns.find((column) => PROJECT_COLUMN.name.test(squeezedHead(column))) ??
    columns.find((column) => PROJECT_COLUMN.category.test(squeezedHead(column)));
  if (name === undefined) return null;
  const sums = new Map<string, { unit: UnitCell | null; unitText: string | null; total: boolean }>();
  for (const column of columns) {
    const head = squeezedHead(column);
    const found = PROJECT_COLUMN.sum.exec(head)?.groups;
    if (!found) continue;
    const unitText = found['unit'] ?? found['unit_part'] ?? null;
    sums.set(column, { unit: unitText === null ? null : unitCell(unitText, true), unitText, total: PROJECT_COLUMN.total.test(head) });
  }
  return sums.size > 0 ? { name, sums } : null;
}

/** A cell with all that is read off it. */
export interface ProjectCell extends TableCell {
  readonly reading: Reading;
}

/** Does the row add up the rows above? Then its sums are counted there. Example: 小计 | 3 | 8100. */
export const isTotal = (cells: readonly TableCell[]): boolean =>
  cells.slice(0, 2).some(({ view }) => TABLE_WORD.total.test(squeezedHead(view.text)));

/** What the row is about, by its name column; null where the cell is empty, merged into the one above, or one character. */
export function rowName(cells: readonly TableCell[], column: string): Field | null {
  const named = cells.find((cell) => cell.column === column);
  return named && named.view.text.length >= 2 ? fieldOf(named.view, 0, named.view.text.length) : null;
}

/** The number that a cell is, and nothing else; null for any other cell. */
export function plainAmount({
  view,
  reading,
}: ProjectCell): Pick<QuantityMention, 'comparator' | 'valueText' | 'value' | 'valueMax' | 'numerals'> | null {
  const [numeral, more] = reading.numerals;
  if (!numeral || more || !PROJECT_COLUMN.plain.test(view.text) || numeral.value === null) return null;
  return {
    comparator: 'eq',
    valueText: fieldOf(view, numeral.start, numeral.end),
    value: numeral.value,
    valueMax: null,
    numerals: spanOf(view, numeral.start, numeral.end),
  };
}

/**
 * The sums of a row of a table of projects: facts, with the project as indicator; a sum of a part of the years says so in its name.
 *
 * Example: of 某产业园 | 30,000 under 项目名称 | 总投资(万元) 某产业园 30000 万元.
 * @param stated the unit that the caption gives
 */
export function readProject(
  source: string,
  table: Table,
  cells: readonly ProjectCell[],
  { name, sums }: ProjectColumns,
  stated: { readonly cell: UnitCell; readonly field: Field } | null,
): QuantityMention[] {
  const project = rowName(cells, name);
  if (!project || isTotal(cells)) return [];
  return cells.flatMap((cell): QuantityMention[] => {
    const column = sums.get(cell.column);
    const unit = column?.unit ?? stated?.cell ?? null;
    const unitText = column?.unitText ?? null;
    const unitField = unitText === null ? (stated?.field ?? null) : { text: unitText, span: headerSpan(source, table, unitText) };
    const amount = plainAmount(cell);
    if (!column || !unit || !amount) return [];
    const part = column.total ? null : squeezedHead(cell.column).replace(/\([^()]*\)$/u, '');
    const partSpan = part === null ? [] : headerSpan(source, table, part);
    // a head that is broken over lines has no words to point at
    if (partSpan === null) return [];
    const indicator: Field = part === null ? project : { text: project.text + part, span: [...project.span, ...partSpan] };
    return [
      cellMention(cells, {
        ...amount,
        class: 'fact',
        rules: ['table-project'],
        indicator,
        unit: unitField,
        base: unit.base,
        factor: unit.factor,
      }),
    ];
  });
}
