import { copied } from '../model/copied.js';
import { remembered } from '../model/memo.js';
import type { TableName } from '../model/record.js';
import type { DatasetRow } from './columns.js';
import type { Held } from './held.js';

/**
 * Fields that only those records show that are shown themselves. They are most of a table's bytes, so a record leaves them in its file and
 * fetches them when it is asked.
 */
const LEFT: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  targets: ['section', 'quote', 'sentence', 'leads', 'rule', 'origin'],
  quantities: ['section', 'quote', 'sentence', 'leads', 'rule', 'origin'],
  clusters: ['quote', 'gbt4754', 'origin'],
  responsibilities: ['quote', 'origin'],
};

/** Rows that are kept for a while: who asks for the quote mostly asks for the sentence too. */
const ROWS = 4096;

/** Where a record's fields stand. */
const PLACE = Symbol('place');
type Placed = Readonly<Record<typeof PLACE, readonly [start: number, end: number]>>;

/** Texts that recur (units, verbs, agencies) are kept once, and none keeps the file that it was cut out of. */
export function textKeeper(): (value: unknown) => unknown {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return value;
    const found = known.get(value) ?? copied(value);
    known.set(found, found);
    return found;
  };
}

/**
 * Makes records of a table lean. A lean record has all fields of the whole one, each its own, and reads like it; those that are left in the
 * file are read when somebody asks for them. A record without bytes of its own is given whole.
 *
 * @param rowAt the row of a record by its bytes
 */
export function leanRecords(
  table: TableName,
  keep: (value: unknown) => unknown,
  rowAt: (bytes: readonly [start: number, end: number]) => DatasetRow,
): (held: Held, place: DatasetRow) => DatasetRow {
  const left = new Set(LEFT[table] ?? []);
  const own = (value: unknown): unknown => (typeof value === 'string' ? copied(value) : Array.isArray(value) ? value.map(own) : value);
  const leftAt = remembered(ROWS, (bytes): DatasetRow => {
    const [start = 0, end = 0] = bytes.split(' ').map(Number);
    const row = rowAt([start, end]);
    return Object.fromEntries([...left].map((field) => [field, own(row[field])]));
  });
  // one function a field for all records, so that they are of one shape
  const getters = new Map(
    [...left].map((field) => [
      field,
      {
        enumerable: true,
        configurable: true,
        get(this: Placed) {
          return leftAt(this[PLACE].join(' '))[field];
        },
      },
    ]),
  );
  return (held, place) => {
    const { bytes, apart } = held;
    const later: [field: string, getter: PropertyDescriptor][] = [];
    const record = Object.fromEntries(
      Object.entries(held.row).flatMap(([field, value]) => {
        const getter = bytes !== null && !apart.includes(field) ? getters.get(field) : undefined;
        if (getter) later.push([field, getter]);
        return getter ? [] : [[field, Array.isArray(value) ? value.map(keep) : keep(place[field] ?? value)]];
      }),
    );
    for (const [field, getter] of later) Object.defineProperty(record, field, getter);
    if (bytes !== null) Object.defineProperty(record, PLACE, { value: bytes });
    return record;
  };
}
