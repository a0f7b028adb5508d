import type { RuleBook } from '../../book/rule-book.js';
import type { Field, QuantityMention } from '../../model/mention.js';
import type { Comparator, Frequency, Measure } from '../../model/record.js';
import { hull, type Range } from '../../model/span.js';
import { foldText, spanOf, type View } from '../../model/view.js';
import { magnitude } from '../../normalise/chinese-number.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { TABLE_CELL, TABLE_COLUMN, TABLE_NAME } from '../../rules/indicator-tables.js';
import { findQuantityShapes, type Quantity } from '../quantities/shapes.js';
import { bindingOf } from './binding.js';
import { fieldOf, joinedView, type IndicatorName, type TableCell } from './row-parts.js';
import type { ValueColumn } from './table-head.js';
import { cellMention } from './table-target.js';

/** Signs of comparison before a value. */
export const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:≥|≧|>=)$/u, 'gte'],
  [/(?:≤|≦|<=)$/u, 'lte'],
  [/>$/u, 'gt'],
  [/<$/u, 'lt'],
];
function measureOf(
  name: IndicatorName,
  unit: UnitCell | null,
  column: ValueColumn,
  bracketed: boolean,
  cumulative: boolean,
  said: 'growth' | 'decline' | null,
): Measure {
  const ratio = unit?.dimension === 'ratio';
  if (said && (ratio || said === 'decline')) return said;
  if (ratio && TABLE_NAME.coverage.test(name.whole)) return 'coverage';
  if (unit?.base === '倍') return 'multiple';
  if (name.growth === 'decline' || (name.growth === 'growth' && (ratio || bracketed))) return name.growth;
  if (
    column.kind === 'average' &&
    TABLE_COLUMN.yearly.test(column.name) &&
    !bracketed &&
    unit?.base === '%' &&
    !TABLE_NAME.share.test(name.whole)
  )
    return 'growth';
  if (cumulative) return 'cumulative';
  if (unit?.base === '个百分点') return 'growth';
  if (ratio) return 'share';
  return TABLE_NAME.added.test(name.whole) ? 'increment' : 'level';
}

/** The records of one cell of values; several where it gives one value for each sort of place. */
export function readValue(
  source: string,
  cells: readonly TableCell[],
  column: ValueColumn,
  name: IndicatorName,
  unitField: UnitField | null,
  row: readonly TableCell[],
  book: RuleBook,
): QuantityMention[] {
  const view = joinedView(source, cells);
  const { text } = view;
  if (TABLE_CELL.empty.test(text)) return [];
  // the years in 五年累计110 say how long, not how much
  const shapes = findQuantityShapes(text, book).filter((shape) => !(shape.dimension === 'time' && text.startsWith('累计', shape.closes)));
  const single = shapes.length === 1;
  const mentions: QuantityMention[] = [];
  let reach = 0;
  for (const shape of shapes) {
    const before = text.slice(reach, shape.opens);
    reach = shape.closes;
    const label = TABLE_CELL.labelBefore.exec(before)?.groups?.['label'];
    const plain = single && TABLE_CELL.plainBefore.test(before);
    if (!plain && (single ? !TABLE_CELL.labelled.test(text) : label === undefined)) return [];
    const labelAt = plain || label === undefined ? null : text.indexOf(label, reach - (shape.closes - shape.opens) - before.length);
    const labelField = labelAt === null || label === undefined ? null : fieldOf(view, labelAt, labelAt + label.length);
    const mention = mentionOf(view, shape, before, labelField, column, name, unitField, row);
    if (mention === null) return [];
    mentions.push(mention);
  }
  // what is left of the cell must be brackets and marks: else the value says more than it was read for
  return TABLE_CELL.rest.test(text.slice(reach).replace(/\(.{0,12}$/u, '')) ? mentions : [];
}

/** A unit with the words that state it; a magnitude alone (1.2万 in a row without a unit) has no base. */
interface UnitField {
  readonly cell: UnitCell;
  readonly field: Field;
}

/**
 * The magnitude of a cell with the unit of its row, as they are read together: 1.2万 in a row of 户 counts 万户, 1.2万 in one of 亿元 counts
 * 万亿元. Undefined where they contradict each other (5亿 in a row of %, 1.2亿 in one of 万元): nobody knows what such a cell says.
 */
function withMagnitude(words: Field, stated: UnitField | null): UnitField | undefined {
  if (stated === null) return { cell: { base: null, factor: magnitude(words.text) ?? 1, dimension: 'bare' }, field: words };
  const text = words.text + stated.field.text;
  const cell = stated.cell.dimension === 'ratio' ? null : unitCell(foldText(text), stated.cell.factor === 1);
  return cell ? { cell, field: { text, span: [...words.span, ...stated.field.span] } } : undefined;
}

function mentionOf(
  view: View,
  shape: Quantity,
  before: string,
  label: Field | null,
  column: ValueColumn,
  name: IndicatorName,
  stated: UnitField | null,
  row: readonly TableCell[],
): QuantityMention | null {
  const bracketed = /[[〔【]/u.test(view.text);
  const cumulative =
    bracketed ||
    TABLE_CELL.cumulative.test(view.text) ||
    (TABLE_CELL.cumulative.test(column.name) && !TABLE_CELL.average.test(column.name));
  const own =
    shape.unit && shape.base !== null
      ? {
          cell: { base: shape.base, factor: shape.factor, dimension: shape.dimension },
          field: fieldOf(view, shape.unit.start, shape.unit.end),
        }
      : null;
  // a yearly growth of what is counted in 亿元 is a rate
  const rate =
    !own &&
    column.kind === 'average' &&
    TABLE_COLUMN.growth.test(column.name) &&
    !cumulative &&
    stated !== null &&
    stated.cell.dimension !== 'ratio';
  // 全覆盖 is 100% whatever the row's unit is, also where it has none
  const implied = !own && shape.impliedUnit !== null && shape.base !== null && stated?.cell.base !== shape.base ? shape.impliedUnit : null;
  const unstated = rate ? '%' : implied;
  const given = unstated === null ? stated : null;
  const counted = own || !shape.unit || shape.base !== null ? given : withMagnitude(fieldOf(view, shape.unit.start, shape.unit.end), given);
  if (counted === undefined) return null;
  const used = own ?? counted;
  const unit = used?.cell ?? (unstated === null ? null : { base: unstated, factor: 1, dimension: unstated === '%' ? 'ratio' : 'other' });
  const sign = SIGNS.find(([pattern]) => pattern.test(before))?.[1];
  // 下降13.5, or a rate of what is counted in 亿元
  const said = TABLE_CELL.falls.test(before) ? 'decline' : rate || TABLE_CELL.rises.test(before) ? 'growth' : null;
  const measure = measureOf(name, unit, column, bracketed, cumulative, said);
  const doing = TABLE_NAME.doing.exec(name.view.text.slice(name.start, name.end))?.[0] ?? '';
  const action =
    doing !== '' && !TABLE_NAME.noDoing.test(name.whole) && unit?.dimension !== 'ratio'
      ? fieldOf(name.view, name.start, name.start + doing.length)
      : null;
  const from = action ? name.start + doing.length : name.start;
  const core = fieldOf(name.view, from, name.end);
  const value = fieldOf(view, shape.valueText.start, shape.valueText.end);
  const frequency: Frequency | null =
    name.average || (column.kind === 'average' && TABLE_CELL.average.test(column.name) && !cumulative && measure === 'growth')
      ? 'annual_average'
      : null;
  const indicator: Field = label ? { text: label.text + core.text, span: [...label.span, ...core.span] } : core;
  const span: Range[] = [
    ...spanOf(name.view, name.start, name.end),
    ...value.span,
    // a unit that the caption gives stands far above
    ...(used ? used.field.span.filter(([start]) => start >= (row[0]?.passage.ranges[0]?.[0] ?? 0)) : []),
    ...spanOf(view, shape.opens, shape.closes + (/[\])〕】]/u.test(view.text.charAt(shape.closes)) ? 1 : 0)),
  ];
  return cellMention(row, {
    class: column.class,
    rules: ['table-indicator'],
    indicator,
    action,
    measure,
    frequency,
    comparator: sign ?? shape.comparator,
    valueText: value,
    value: shape.value,
    valueMax: shape.valueMax,
    unit: used ? used.field : unstated === null ? null : { text: unstated, span: null },
    base: unit?.base ?? null,
    factor: unit?.factor ?? 1,
    deadline: column.deadline,
    binding: row.map((cell) => bindingOf(cell.view.text)).find((one) => one !== null) ?? null,
    reference: column.reference,
    quote: hull(span),
    numerals: shape.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)),
    warnings: [...shape.warnings],
  });
}
