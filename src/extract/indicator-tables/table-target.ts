import type { QuantityMention } from '../../model/mention.js';
import type { Table } from '../../model/tree.js';

/** A record that a cell of an indicator table states, with its table and row. */
export interface TableTarget {
  readonly table: Table;
  readonly row: number;
  readonly mention: QuantityMention;
}
