import { NO_TIME, UNPROMISED, type Field, type QuantityMention } from '../../model/mention.js';
import { hull } from '../../model/span.js';
import type { Table } from '../../model/tree.js';
import type { TableCell } from './row-parts.js';

/** A record that a cell of an indicator table states, with its table and row. */
export interface TableTarget {
  readonly table: Table;
  readonly row: number;
  readonly mention: QuantityMention;
}

/** What a cell says of the thing that its row names: an amount and no more. */
type CellQuantity = Pick<
  QuantityMention,
  'class' | 'rules' | 'comparator' | 'valueText' | 'value' | 'valueMax' | 'unit' | 'base' | 'factor' | 'numerals'
> &
  Partial<Pick<QuantityMention, 'action' | 'measure' | 'frequency' | 'deadline' | 'binding' | 'reference' | 'quote' | 'warnings'>> & {
    readonly indicator: Field;
  };

/** The mention of an amount in a cell of a row; nothing above the table reaches it. */
export function cellMention(row: readonly TableCell[], quantity: CellQuantity): QuantityMention {
  const passage = row[0]?.passage;
  return {
    kind: 'quantity',
    action: null,
    measure: 'level',
    frequency: null,
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
    sectionId: passage?.section?.data.id ?? null,
    row: passage?.cell?.row ?? null,
    quote: hull([...quantity.indicator.span.slice(0, 1), ...quantity.valueText.span]),
    sentence: hull(row.flatMap(({ passage }) => [...passage.ranges])),
    warnings: [],
    ...quantity,
  };
}
