import { groupBy } from '../model/group-by.js';
import {
  canonical,
  inTime,
  type Accept,
  type Add,
  type Correct,
  type Correction,
  type FieldValue,
  type FieldValues,
  type Note,
  type FieldWords,
} from './correction.js';

/** The decisions about one record, put together. */
export interface Decision {
  readonly rejected: boolean;
  readonly added: Add | null;
  /** the last correction of each field that still holds */
  readonly fields: ReadonlyMap<string, Pick<Correct, 'to' | 'words' | 'from'> & { readonly entry: Correction }>;
  /** the acceptance, where it is newer than every rejection */
  readonly accepted: Accept | null;
  /** fields (`record` for the record as such) of which two reviewers last said different things */
  readonly disputed: readonly string[];
  readonly notes: readonly Note[];
  /** in the order in which they first spoke */
  readonly reviewers: readonly string[];
}

const IN = 'in';
const OUT = 'out';

/** What one reviewer has said last of each field, and of the record as such (`record`: in or out). */
export function stanceOf(entries: readonly Correction[]): Map<string, string> {
  const stance = new Map<string, string>();
  const all = (values: FieldValues): void => {
    for (const [field, value] of Object.entries(values)) stance.set(field, canonical(value));
  };
  for (const entry of entries) {
    if (entry.act === 'note' || entry.act === 'undo') continue;
    if (entry.act === 'reject') stance.clear();
    stance.set('record', entry.act === 'reject' ? OUT : IN);
    if (entry.act === 'accept' || entry.act === 'add') all(entry.values);
    if (entry.act === 'correct') stance.set(entry.field, canonical(entry.to));
  }
  return stance;
}

/** The fields of which two stances say different things. */
function disputes(stances: readonly ReadonlyMap<string, string>[]): string[] {
  const said = new Map<string, string>();
  const found = new Set<string>();
  for (const stance of stances)
    for (const [field, value] of stance) {
      if ((said.get(field) ?? value) !== value) found.add(field);
      said.set(field, value);
    }
  return [...found].sort();
}

/**
 * Puts the lines about one record together: the newest decides, whoever made it, and where two reviewers' last words differ the record is
 * disputed as well. It is settled when one of them says the same as the other.
 *
 * @param entries lines that hold (`inForce`), about one record
 * @example accept of 1000 by one, then 1200 by another: value 1200, disputed: value
 */
export function decide(entries: readonly Correction[]): Decision {
  const ordered = inTime(entries);
  const fields = new Map<string, { to: FieldValue; words: FieldWords | null; from: FieldValue; entry: Correction }>();
  const notes: Note[] = [];
  let rejected = false;
  let accepted: Accept | null = null;
  let added: Add | null = null;
  for (const entry of ordered) {
    if (entry.act === 'note') notes.push(entry);
    if (entry.act === 'note' || entry.act === 'undo') continue;
    rejected = entry.act === 'reject';
    if (entry.act === 'reject') accepted = null;
    if (entry.act === 'add') added = entry;
    if (entry.act === 'correct') {
      const from = fields.get(entry.field)?.from ?? entry.from;
      fields.set(entry.field, { to: entry.to, words: entry.words, from, entry });
    }
    if (entry.act === 'accept') {
      accepted = entry;
      // who accepts another value than one before has corrected takes that correction back
      for (const [field, held] of fields) {
        const seen = entry.values[field];
        if (seen !== undefined && canonical(seen) !== canonical(held.to)) fields.set(field, { ...held, to: seen, words: null, entry });
      }
    }
  }
  const people = groupBy(ordered, ({ reviewer }) => reviewer);
  return {
    rejected,
    added,
    fields,
    accepted,
    disputed: disputes([...people.values()].map(stanceOf)),
    notes,
    reviewers: [...people.keys()],
  };
}
