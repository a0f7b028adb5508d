import type { DocumentRecord } from '../model/record.js';
import { RECORD_TABLES } from '../model/tables.js';
import { lineageOf } from '../normalise/place.js';
import { parseDate } from '../normalise/date.js';
import type { Held } from '../dataset/read-dataset.js';
import { foldText } from '../model/view.js';
import { squeeze } from './located.js';
import { placeIn, type VerifiedDocument } from './subject.js';

/** The numbers of records that a document states are those of the tables. */
export function checkCounts(subject: Pick<VerifiedDocument, 'records' | 'report'>, held: Held, characters: number): void {
  const { records, report } = subject;
  const row = held.row as DocumentRecord;
  for (const table of RECORD_TABLES)
    if (row[table] !== records[table].length) report(held.place, 'count', table, row[table], records[table].length);
  const unexplained = records.numbers.filter((one) => one.row['verdict'] === 'unexplained').length;
  if (row.unexplained !== unexplained) report(held.place, 'count', 'unexplained', row.unexplained, unexplained);
  if (row.characters !== characters) report(held.place, 'count', 'characters', row.characters, characters);
}

const YEAR = /[12]\d{3}|[一二][○〇零O一二三四五六七八九]{3}/gu;

/** What a document says of itself stands in its text, unless the user's manifest states it. */
export function checkMetadata(subject: VerifiedDocument, held: Held): void {
  const { report, document, text } = subject;
  const place = placeIn(subject, { ...held, row: { char_start: 0, char_end: text.length } });
  if (document.period_start !== null && document.period_end !== null && document.period_start > document.period_end)
    report(place, 'derived', 'period_end', document.period_end, `>= ${document.period_start}`);
  if (subject.names !== null) {
    const lineage = lineageOf(document.place_code);
    for (const field of ['province', 'city', 'county', 'parent_code'] as const)
      if (document[field] !== lineage[field]) report(place, 'derived', field, document[field], lineage[field]);
  }
  if (subject.manifest) return;
  const folded = foldText(text.text).replaceAll(' ', '');
  for (const field of ['title', 'doc_number', 'index_number'] as const) {
    const value = document[field];
    if (
      value !== null &&
      !text.says(value) &&
      !squeeze(subject.said(0, text.length)).includes(squeeze(value)) &&
      !folded.includes(foldText(value).replaceAll(' ', ''))
    )
      report(place, 'not-in-text', field, value);
  }
  // a date ends with its line, unless that is full
  const lines = text.text.split('\n').map((line) => foldText(line).replaceAll(' ', ''));
  const datesIn = (words: string): (string | null)[] =>
    [...words.matchAll(YEAR)].map((match) => parseDate(words.slice(match.index, match.index + 16)));
  const dates = new Set([...datesIn(folded), ...lines.flatMap(datesIn)]);
  for (const field of ['written_date', 'published_date'] as const)
    if (document[field] !== null && !dates.has(document[field])) report(place, 'not-in-text', field, document[field]);
}
