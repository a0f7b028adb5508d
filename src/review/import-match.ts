import type { Range } from '../model/span.js';
import { sameFieldValue } from './record-state.js';
import { familyOf, REVIEWED_FIELDS, type ReviewedTable } from './correction.js';
import { itemState, stampsOf, type ReviewDocument, type ReviewItem } from './document.js';
import type { Testimony, ToldRecord } from './testimony.js';
import { readKey } from './words.js';

/** Which record is which. */
export interface MatchedRecords {
  readonly pairs: readonly (readonly [ReviewItem, ToldRecord])[];
  /** changes at words on which several records stand that were shown as one */
  readonly unclear: readonly ToldRecord[];
  /** what is in the file alone */
  readonly alone: readonly ToldRecord[];
  /** what was exported and is not in the file any more */
  readonly gone: readonly ReviewItem[];
}

/** A mark on a record that the file was not made from says nothing by what it leaves empty. */
const statedOnly = (told: ToldRecord): ToldRecord => ({
  ...told,
  field: (field, exported) => {
    const said = told.field(field, exported);
    return said !== null && 'value' in said && sameFieldValue(said.value, null) ? null : said;
  },
});

const overlaps = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];
const equals = (a: Range, b: Range): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * Joins what a file says with the records that it was made from: by their ids where the words that are marked still touch the record's,
 * else by the words, else by words that overlap with those of one record only.
 */
export function matchRecords(document: ReviewDocument, testimony: Testimony): MatchedRecords {
  const { exported } = testimony;
  const { items } = document;
  const isExported = ({ id }: ReviewItem): boolean => exported?.has(id) ?? true;
  const byId = new Map(items.map((item) => [item.id, item]));
  const shown = new Map(
    items.map((item) => {
      const state = exported?.get(item.id);
      return [item, (state === undefined ? undefined : stampsOf(document, item).get(state)) ?? itemState(document, item)];
    }),
  );
  const keyOf = (item: ReviewItem): Range => shown.get(item)?.key ?? item.key;
  const family = (told: ToldRecord, { table }: { table: ReviewedTable }): boolean =>
    told.table === null || familyOf(told.table) === familyOf(table);
  const pairs = new Map<ToldRecord, ReviewItem>();
  const taken = new Set<ReviewItem>();
  const pair = (told: ToldRecord, item: ReviewItem | undefined): void => {
    if (item === undefined || taken.has(item)) return;
    pairs.set(told, item);
    taken.add(item);
  };
  const touches = ({ span }: ToldRecord, item: ReviewItem): boolean =>
    span === null || overlaps(span, keyOf(item)) || overlaps(span, item.quote);
  for (const told of testimony.told) {
    const item = told.id === null ? undefined : byId.get(told.id);
    if (item && family(told, item) && touches(told, item)) pair(told, item);
  }
  const left = (): ToldRecord[] => testimony.told.filter((told) => !pairs.has(told) && told.span !== null);
  const free = (): ReviewItem[] => items.filter((item) => !taken.has(item));
  /** How many fields the file states otherwise than the record was shown. */
  const differing = (told: ToldRecord, item: ReviewItem): number => {
    const { values } = shown.get(item) ?? item;
    const own = (REVIEWED_FIELDS[item.table] as readonly string[]).filter((field) => {
      const said = told.field(field, values[field] ?? null);
      return said !== null && !('value' in said && sameFieldValue(said.value, values[field] ?? null));
    });
    return own.length;
  };
  // records on the same words are shown once by a tool that tells them by their words alone
  const twins = new Set<ReviewItem>();
  const unclear: ToldRecord[] = [];
  for (const told of left()) {
    // a mark may take in what stands beside the words: the unit of a number
    const span = told.span && told.table ? (readKey(document, told.table, told.span)?.key ?? told.span) : told.span;
    const there = free()
      .filter((item) => span !== null && !twins.has(item) && family(told, item) && equals(span, keyOf(item)))
      .map((item) => ({ item, apart: differing(told, item) }))
      .sort((a, b) => a.apart - b.apart);
    const [best, ...others] = there;
    const alike = others.filter(({ apart }) => apart === best?.apart);
    if (best === undefined) continue;
    if (told.id === null && best.apart > 0 && alike.length > 0) unclear.push(told);
    else {
      pair(told, best.item);
      if (told.id === null) for (const { item } of alike) twins.add(item);
    }
  }
  for (const told of unclear) for (const item of free()) if (told.span && equals(told.span, keyOf(item))) twins.add(item);
  const loose = left().filter((told) => !unclear.includes(told) && (told.id === null || !byId.has(told.id)));
  const near = (told: ToldRecord): ReviewItem[] =>
    free().filter(
      (item) => isExported(item) && !twins.has(item) && told.span !== null && family(told, item) && overlaps(told.span, keyOf(item)),
    );
  const sole = loose.map((told) => [told, near(told)] as const).filter(([, there]) => there.length === 1);
  for (const [told, [item]] of sole) if (sole.filter(([, [other]]) => other === item).length === 1) pair(told, item);
  return {
    pairs: testimony.told.flatMap((told) => {
      const item = pairs.get(told);
      return item ? [[item, isExported(item) ? told : statedOnly(told)] as const] : [];
    }),
    alone: testimony.told.filter((told) => !pairs.has(told) && !unclear.includes(told)),
    unclear,
    gone: exported === null ? [] : free().filter((item) => isExported(item) && !twins.has(item)),
  };
}
