import type { TargetRecord } from '../model/record.js';
import type { RecordPlace } from '../dataset/finding.js';
import { foldText } from '../model/view.js';
import type { VerifiedDocument } from './subject.js';

/** Words of duty, and words that may lead a second, higher wish. */
const DUTY = /必须|务必|坚决|务求|确保|保证/u;
const WISH = /力争|争取|冲刺|冲击|挑战|奋力|努力|向/u;

/**
 * How strongly a target is promised follows from its modality and its comparator (codebook §11); what its own words decide (必须, a second
 * wish) must stand in its sentence. Verb, strength and headline are of targets only.
 */
export function checkPromise({ report }: VerifiedDocument, row: TargetRecord, place: RecordPlace): void {
  const { kind, strength, modality, comparator } = row;
  if (kind !== 'target') {
    for (const field of ['verb', 'strength', 'headline'] as const)
      if (row[field] !== null) report(place, 'derived', field, row[field], null);
    return;
  }
  const words = foldText(row.sentence);
  const plain = modality === 'ensure' ? 5 : modality === 'strive' ? 2 : comparator === 'approx' ? 3 : row.value === null ? null : 4;
  const possible = [plain, ...(DUTY.test(words) ? [5] : []), ...(WISH.test(words) ? [1] : [])];
  if (!possible.includes(strength)) report(place, 'derived', 'strength', strength, possible.map((one) => one ?? 'null').join(' / '));
}

/**
 * The span that a fact or a baseline is of: its ends are dates that the text, its headings or the document state, and in order; what
 * neither is a fact nor has a baseline has none.
 */
export function checkReference(
  { report, times, document, anchor, records }: VerifiedDocument,
  row: TargetRecord,
  place: RecordPlace,
): void {
  const { reference_start: start, reference_end: end } = row;
  if (row.kind !== 'fact' && row.baseline === null && row.baseline_value === null && (start !== null || end !== null))
    report(place, 'derived', 'reference_end', end, null);
  if (start !== null && end !== null && start > end) report(place, 'derived', 'reference_start', start, `<= ${end}`);
  if (start === null && end === null) return;
  const year = anchor.singleYear ?? anchor.periodStart;
  const dates = new Set([
    document.written_date,
    ...times().flatMap(({ from, to }) => [from, to]),
    ...records.sections.flatMap((one) => [one.row['period_start'], one.row['period_end']]),
  ]);
  // a year of its own, the one before the document's, or one that only a table's column or a short form names
  const known = (date: string | null, edge: string): boolean =>
    date === null || dates.has(date) || date.endsWith(edge) || (year !== null && date.startsWith(String(year - 1)));
  if (!known(start, '-01-01')) report(place, 'derived', 'reference_start', start, null);
  if (!known(end, '-12-31')) report(place, 'derived', 'reference_end', end, null);
}
