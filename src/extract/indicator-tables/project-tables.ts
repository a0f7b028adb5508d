import { NO_TIME, UNPROMISED, type Field, type QuantityMention } from '../../model/mention.js';
import { hull } from '../../model/span.js';
import type { Table } from '../../model/tree.js';
import { spanOf } from '../../model/view.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { PROJECT_COLUMN } from '../../rules/indicator-tables.js';
import { TABLE_WORD } from '../../rules/phrases/structure-tables.js';
import type { Reading } from '../reading.js';
import { fieldOf, type TableCell } from './row-parts.js';
import { headerSpan, squeezedHead } from './table-head.js';

/** The columns of a table of projects. */
export interface ProjectColumns {
  readonly name: string;
  /** columns of sums, each with its unit where its head says one; `total` for the whole cost of a project */
  readonly sums: ReadonlyMap<string, { readonly unit: UnitCell | null; readonly unitText: string | null; readonly total: boolean }>;
}

/** What the columns of a table of projects hold; null for any other table. Example: 项目名称 | 建设内容 | 总投资(万元) has one of sums, in 万元. */
export function projectColumns({ data: { columns } }: Table): ProjectColumns | null {
  const name = columns.find((column) => PROJECT_COLUMN.name.test(squeezedHead(column)));
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
  const named = cells.find(({ column }) => column === name);
  if (!named || named.view.text.length < 2 || TABLE_WORD.total.test(squeezedHead(named.view.text))) return [];
  const project = fieldOf(named.view, 0, named.view.text.length);
  return cells.flatMap((cell): QuantityMention[] => {
    const column = sums.get(cell.column);
    const unit = column?.unit ?? stated?.cell ?? null;
    const unitText = column?.unitText ?? null;
    const unitField = unitText === null ? (stated?.field ?? null) : { text: unitText, span: headerSpan(source, table, unitText) };
    const [numeral, more] = cell.reading.numerals;
    if (!column || !unit || !numeral || more || !PROJECT_COLUMN.plain.test(cell.view.text) || numeral.value === null) return [];
    const value = fieldOf(cell.view, numeral.start, numeral.end);
    const part = column.total ? null : squeezedHead(cell.column).replace(/\([^()]*\)$/u, '');
    const partSpan = part === null ? [] : headerSpan(source, table, part);
    // a head that is broken over lines has no words to point at
    if (partSpan === null) return [];
    const indicator: Field = part === null ? project : { text: project.text + part, span: [...project.span, ...partSpan] };
    return [
      {
        kind: 'quantity',
        class: 'fact',
        rules: ['table-project'],
        indicator,
        action: null,
        measure: 'level',
        frequency: null,
        comparator: 'eq',
        valueText: value,
        value: numeral.value,
        valueMax: null,
        unit: unitField,
        base: unit.base,
        factor: unit.factor,
        baseline: null,
        baselineValue: null,
        unlistedVerb: false,
        kindByPlace: false,
        deadline: null,
        modality: null,
        promise: UNPROMISED,
        binding: null,
        headline: false,
        reference: NO_TIME,
        sectionId: cell.passage.section?.data.id ?? null,
        row: cell.passage.cell?.row ?? null,
        quote: hull([...project.span, ...value.span]),
        sentence: hull(cells.flatMap(({ passage }) => [...passage.ranges])),
        numerals: spanOf(cell.view, numeral.start, numeral.end),
        warnings: [],
      },
    ];
  });
}
