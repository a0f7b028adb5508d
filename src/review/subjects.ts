import { utf16Offsets } from '../model/code-points.js';
import { groupBy } from '../model/group-by.js';
import { hull, type Range, type Span } from '../model/span.js';
import { familyOf, inForce, type Correction, type FieldWords, type ReviewedTable } from './correction.js';
import { decide, type Decision } from './decide.js';
import { findAgain, squeezed, type Found, type Squeezed } from './find-again.js';

/**
 * What tells records apart that stand on the same words: one value of two indicators (单位能耗增加值、单位排放增加值年均分别提高4%), a person who
 * leads a whole block of tasks. An entry holds it as `of`.
 */
export const OF_FIELD = {
  targets: 'indicator',
  quantities: 'indicator',
  goals: 'indicator',
  clusters: null,
  responsibilities: 'task',
  deadlines: null,
} as const satisfies Record<ReviewedTable, string | null>;

/**
 * Where the words stand that a record is about; UTF-16. A dataset without JSON does not tell: then it is the one place in the quote that
 * has them.
 *
 * @param span  of its KEY_FIELD; undefined or empty where that is not known
 * @param value what stands in its KEY_FIELD
 * @returns null where the quote has them several times, or not at all
 */
export function keyPlace(text: string, [start, end]: Range, span: Span | undefined, value: unknown): Range | null {
  if (span !== undefined && span.length > 0) return hull(span);
  const quote = text.slice(start, end);
  const [own, words] = [squeezed(quote), squeezed(typeof value === 'string' ? value : '').text];
  const at = words === '' ? -1 : own.text.indexOf(words);
  if (at < 0 || own.text.includes(words, at + 1)) return null;
  const to = utf16Offsets(quote);
  return [start + to(own.places[at] ?? 0), start + to((own.places[at + words.length - 1] ?? 0) + 1)];
}

/** A record as the program read it; offsets are code points. */
export interface ReviewedRecord {
  readonly table: ReviewedTable;
  readonly id: string;
  readonly charStart: number;
  readonly charEnd: number;
  /** its value of OF_FIELD */
  readonly of?: string | null;
}
/** A record that a reviewer added, where it stands now. */
export interface AddedRecord {
  readonly key: Range;
  readonly quote: Range;
  readonly decision: Decision;
  readonly lines: readonly Correction[];
  /** records of the program on the same words, which are of something else */
  readonly beside: readonly string[];
}
export interface Subjects {
  /** by `reviewKey` */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** the lines that hold about each record, by the same key */
  readonly lines: ReadonlyMap<string, readonly Correction[]>;
  readonly added: readonly AddedRecord[];
  /** no-record: the words are there, but the program reads no record on them; twins: several, and the line does not tell which */
  readonly notFound: readonly { readonly entry: Correction; readonly found: Found | 'no-record' | 'twins' }[];
  /** lines that were found at other offsets */
  readonly moved: readonly Correction[];
  /** where words of a line stand now; null where they are not there any more */
  readonly wordsNow: (entry: Correction, words: FieldWords) => Span | null;
}

export const reviewKey = (table: ReviewedTable, id: string): string => `${table} ${id}`;

type Moved = (offset: number) => number;
const same: Moved = (offset) => offset;

/** Finds the quote of an entry; where all stands as it stood the text is not searched. */
function finder(text: string, to: (point: number) => number): (entry: Correction) => Found {
  let bare: Squeezed | null = null;
  return ({ quote }) => {
    const from = to(quote.start);
    const inPlace =
      text.startsWith(quote.exact, from) &&
      text.slice(0, from).endsWith(quote.prefix) &&
      text.startsWith(quote.suffix, from + quote.exact.length);
    return inPlace ? { state: 'same', at: same } : findAgain((bare ??= squeezed(text)), quote);
  };
}

/** A range of the earlier text in the present one; what lies beside the quote moves with its nearer end. */
function rangeNow({ quote }: Correction, at: Moved, [start, end]: Range): Range {
  const place = (offset: number): number =>
    offset < quote.start
      ? at(quote.start) - (quote.start - offset)
      : offset >= quote.end
        ? at(quote.end) + (offset - quote.end)
        : at(offset);
  // blanks may have come in behind the last character: they are not its own
  return end > start ? [place(start), place(end - 1) + 1] : [place(start), place(start)];
}

/**
 * Joins what reviewers said of a document with the records that the program read in it: by the words that a record stands on, never by its
 * number, which another version gives to another record.
 *
 * @param text the document's text as it is now
 * @param spansOf where the words of a record's KEY_FIELD stand (hull, code points); null where that is not known: its quote serves then
 * @param records all that the program read in the tables that can be reviewed
 * @param entries the lines about this document, taken back or not
 * @example a line on 「1200亿元」 of a text in which a paragraph was put before it: found, moved, its decision under `targets T001`
 */
export function subjectsOf(
  text: string,
  spansOf: (table: ReviewedTable, id: string) => Range | null,
  records: readonly ReviewedRecord[],
  entries: readonly Correction[],
): Subjects {
  const to = utf16Offsets(text);
  const find = finder(text, to);
  const at = new Map<string, Moved>();
  const notFound: Subjects['notFound'][number][] = [];
  const moved: Correction[] = [];
  const at0 = (table: ReviewedTable, [start, end]: Range): string => `${familyOf(table)} ${start} ${end}`;
  const onKey = groupBy(records, ({ table, id, charStart, charEnd }) => at0(table, spansOf(table, id) ?? [charStart, charEnd]));
  const onQuote = groupBy(records, ({ table, charStart, charEnd }) => at0(table, [charStart, charEnd]));

  const found: { readonly entry: Correction; readonly key: Range; readonly quote: Range }[] = [];
  for (const entry of inForce(entries)) {
    const place = find(entry);
    if (!('at' in place)) {
      notFound.push({ entry, found: place });
      continue;
    }
    at.set(entry.id, place.at);
    if (place.state === 'moved') moved.push(entry);
    found.push({
      entry,
      key: rangeNow(entry, place.at, entry.key),
      quote: rangeNow(entry, place.at, [entry.quote.start, entry.quote.end]),
    });
  }

  /** The records that a line may be about: those on its words, or on its quote where either side knows no more than that. */
  const candidates = ({ entry: { table }, key, quote }: (typeof found)[number]): readonly ReviewedRecord[] => {
    const exact = onKey.get(at0(table, key));
    if (exact) return exact;
    const whole = key[0] === quote[0] && key[1] === quote[1];
    return (onQuote.get(at0(table, quote)) ?? []).filter((one) => whole || spansOf(one.table, one.id) === null);
  };
  const sameThing = (one: ReviewedRecord, { of }: Correction): boolean => (one.of ?? null) === (of ?? null);
  const groupOf = ({ entry, key }: (typeof found)[number]): string => `${at0(entry.table, key)} ${entry.of ?? ''}`;

  const addedAt = groupBy(
    found.filter((one) => one.entry.act === 'add' && !candidates(one).some((record) => sameThing(record, one.entry))),
    groupOf,
  );
  const lines = new Map<string, Correction[]>();
  const ofAdded = new Map<string, Correction[]>();
  const push = (map: Map<string, Correction[]>, key: string, entry: Correction): void => {
    const own = map.get(key);
    if (own) own.push(entry);
    else map.set(key, [entry]);
  };
  for (const one of found) {
    if (addedAt.has(groupOf(one))) {
      push(ofAdded, groupOf(one), one.entry);
      continue;
    }
    const all = candidates(one);
    const own = all.length > 1 ? all.filter((record) => sameThing(record, one.entry)) : all;
    if (own.length === 1) push(lines, reviewKey(own[0]!.table, own[0]!.id), one.entry);
    else notFound.push({ entry: one.entry, found: all.length > 1 ? 'twins' : 'no-record' });
  }
  return {
    decisions: new Map([...lines].map(([key, own]) => [key, decide(own)])),
    lines,
    added: [...addedAt].map(([group, adds]) => {
      // the newest says where its quote begins and ends
      const last = adds.at(-1)!;
      const own = ofAdded.get(group) ?? [];
      return { key: last.key, quote: last.quote, decision: decide(own), lines: own, beside: candidates(last).map(({ id }) => id) };
    }),
    notFound,
    moved,
    wordsNow: (entry, { span, exact }) => {
      const own = at.get(entry.id);
      if (!own) return null;
      const now = span.map((range) => rangeNow(entry, own, range));
      const words = now.map(([start, end]) => text.slice(to(start), to(end))).join('');
      return squeezed(words).text === squeezed(exact).text ? now : null;
    },
  };
}
