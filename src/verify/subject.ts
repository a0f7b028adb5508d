import type { Anchor } from '../model/mention.js';
import type { DocumentRecord, TableName } from '../model/record.js';
import type { KnownNames } from '../normalise/records.js';
import type { UnitTable } from '../normalise/unit.js';
import type { Held } from '../dataset/read-dataset.js';
import type { RecordPlace, ReportFault } from '../dataset/finding.js';
import type { LocatedRecord } from './located.js';
import { statedTimes, type StatedTime } from './times.js';

/** One document of a dataset with its text and its records, as the checks of a record get it. */
export interface VerifiedDocument {
  readonly docId: string;
  readonly document: DocumentRecord;
  readonly text: LocatedRecord;
  readonly anchor: Anchor;
  /** what stands at a place, without what the tree calls noise; code points */
  readonly said: (start: number, end: number) => string;
  readonly records: Readonly<Record<TableName, readonly Held[]>>;
  readonly sections: ReadonlyMap<string, Held>;
  /** where each section ends by the tree, in code points; nothing where there is none */
  readonly ends: ReadonlyMap<string, number>;
  readonly units: UnitTable;
  /** facts may come from the user's manifest, not from the text alone */
  readonly manifest: boolean;
  /** names of the user's own lexicon; null where the run used one that is not at hand */
  readonly names: KnownNames | null;
  readonly report: ReportFault;
  /** every time expression of the whole text; offsets are code points */
  readonly times: () => readonly StatedTime[];
}

/** What relative times of a document are counted from. */
export function anchorOfRecord(document: DocumentRecord): Anchor {
  const { written_date: written, period_start: periodStart, period_end: periodEnd } = document;
  return { written, periodStart, periodEnd, singleYear: periodStart !== null && periodStart === periodEnd ? periodEnd : null };
}

/** The times of a text, found once, when they are first asked for. */
export function timesOnce(text: LocatedRecord, anchor: Anchor): () => readonly StatedTime[] {
  let found: readonly StatedTime[] | null = null;
  return () =>
    (found ??= statedTimes(text.text, anchor).map((time) => ({ ...time, start: text.point(time.start), end: text.point(time.end) })));
}

/** The place of a record with where it stands in the text. */
export function placeIn(subject: VerifiedDocument, held: Held): RecordPlace {
  const { char_start: start, char_end: end } = held.row;
  return { ...held.place, where: `${held.place.where}; text/${subject.docId}.txt@${String(start)}-${String(end)}` };
}

/**
 * The section that a place stands in: by the headings' places the last that begins at or before it, and where the tree ends that
 * before the place (a signature, an annex follow) the nearest above that does not. Sections stand in the text's order. Undefined where
 * one of them is damaged, which that one reports.
 */
export function homeOf(subject: VerifiedDocument, place: number): Held | null | undefined {
  const { sections } = subject.records;
  if (!sections.every((one) => one.sound)) return undefined;
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(sections[middle]?.row['char_start']) <= place) low = middle + 1;
    else high = middle;
  }
  const last = sections[low - 1];
  if (last === undefined) return null;
  return sectionsAbove(subject, last.id).find(({ id }) => place < (subject.ends.get(id) ?? Number.POSITIVE_INFINITY)) ?? null;
}

/** A section and those above it, from the innermost outwards. */
export function sectionsAbove(subject: VerifiedDocument, id: string | null): Held[] {
  const path: Held[] = [];
  for (let at = id; at !== null && path.length <= subject.sections.size; ) {
    const section = subject.sections.get(at);
    if (!section) break;
    path.push(section);
    at = section.row['parent_id'] as string | null;
  }
  return path;
}
