import { findingCodes, WARNING_CHECKS } from '../check/warnings.js';
import { planOf } from '../dataset/plans.js';
import type { Held } from '../dataset/read-dataset.js';
import { OCR_ENCODING, OCR_WARNING } from '../model/recognised.js';
import { RECORD_TABLES } from '../model/tables.js';
import { placeIn, type VerifiedDocument } from './subject.js';

const codesIn = (held: Held): string[] =>
  (held.row['warnings'] as string[]).filter((code) => code === OCR_WARNING || WARNING_CHECKS.has(code));
/** The warning of a record whose place says how surely it was recognised. */
const recognisedIn = (held: Held): string[] => (/&confidence=\d+$/u.test(String(held.row['origin'])) ? [OCR_WARNING] : []);

/**
 * The checks find the same in the records again: a code of theirs in `warnings` that they don't give, or one that is not there, is a fault.
 * A document that has lost records (`partial`), or of which one is damaged, is left alone: checks cannot be repeated on records that are
 * gone.
 *
 * Example: misprint taken out of the warnings of T043 is reported as derived, expected misprint.
 */
export function checkFindings(subject: VerifiedDocument, document: Held): void {
  const { records, report, text } = subject;
  if (subject.document.status === 'partial' || RECORD_TABLES.some((table) => records[table].some((one) => !one.sound))) return;
  const codes = findingCodes(planOf(text.text, null, subject.document, (table) => records[table]));
  const compare = (held: Held, place: Held['place'], wanted: readonly string[]): void => {
    const stand = codesIn(held);
    if (stand.join(' ') !== wanted.join(' ')) report(place, 'derived', 'warnings', stand, wanted);
  };
  for (const table of ['targets', 'quantities'] as const)
    for (const held of records[table]) compare(held, placeIn(subject, held), [...recognisedIn(held), ...(codes.get(held.id) ?? [])]);
  const ofText = subject.document.encoding === OCR_ENCODING ? [OCR_WARNING] : [];
  compare(document, document.place, [...ofText, ...(codes.get('') ?? [])]);
}
