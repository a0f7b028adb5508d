import type { Span } from '../model/span.js';
import type { RecordTable } from '../model/tables.js';
import type { Held } from '../dataset/read-dataset.js';
import { currencyBefore } from './derive.js';
import { squeeze } from './located.js';
import { placeIn, type VerifiedDocument } from './subject.js';

/** Fields that stand in the text, and whose places the JSON files therefore hold. */
const SPANNED: Readonly<Partial<Record<RecordTable, readonly string[]>>> = {
  targets: ['indicator', 'action', 'value_text', 'unit', 'baseline', 'deadline_text'],
  quantities: ['indicator', 'action', 'value_text', 'unit', 'baseline', 'deadline_text'],
  goals: ['indicator', 'wording_text', 'reference', 'deadline_text'],
  clusters: ['name'],
  responsibilities: ['unit'],
  deadlines: ['text'],
};

/** A unit that no word of the text states, and a deadline taken from the text around, have no place. */
function mayLack(held: Held, field: string): boolean {
  if (field === 'unit') {
    const { unit, quote, value_text: value } = held.row;
    // a heading that says 重现期 says 年一遇
    return unit === '年一遇' || unit === '%' || unit === '‰' || unit === '倍' || currencyBefore(String(quote), String(value)) === unit;
  }
  return field === 'deadline_text' && held.row['deadline_source'] === 'context';
}

/** White space is one blank in a field; several times are joined by a comma. */
const plain = (field: string, text: string): string =>
  field === 'deadline_text'
    ? squeeze(text).replace(/[，,]/gu, '')
    : text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/gu, ' ');

function spanFault(subject: VerifiedDocument, span: Span): string | null {
  let reach = -1;
  for (const [start, end] of [...span].sort((a, b) => a[0] - b[0])) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > subject.text.length || start < reach)
      return `${start}-${end}`;
    reach = end;
  }
  return null;
}

/** Is it a list of ranges at all? A file may say anything. */
const isSpan = (span: unknown): span is Span =>
  Array.isArray(span) && span.length > 0 && span.every((range) => Array.isArray(range) && range.length === 2);

/** The quote is the slice of the text; each field is the text at its span, to the character. */
export function checkFields(subject: VerifiedDocument, held: Held): void {
  const { report, text } = subject;
  const place = placeIn(subject, held);
  const start = Number(held.row['char_start']);
  const end = Number(held.row['char_end']);
  if (start >= end || end > text.length) report(place, 'place', 'char_start', `${start}-${end}`, `0-${text.length}`);
  else if (typeof held.row['quote'] === 'string' && held.row['quote'] !== text.slice(start, end))
    report(place, 'quote-differs', 'quote', held.row['quote'], text.slice(start, end));
  // words that were taken out of the text have no white space around them
  for (const [field, value] of Object.entries(held.row))
    if (typeof value === 'string' && value !== value.trim() && field !== 'quote' && field !== 'sentence')
      report(place, 'format', field, value, value.trim());
  if (held.spans === null || held.table === 'documents') return;
  const spanned = SPANNED[held.table] ?? [];
  for (const field of spanned) {
    const value = held.row[field];
    if (typeof value === 'string' && held.spans[field] === undefined && !mayLack(held, field))
      report(place, 'span-missing', `spans.${field}`, null, value);
  }
  for (const [field, span] of Object.entries(held.spans)) {
    const value = held.row[field];
    if (!spanned.includes(field) || typeof value !== 'string' || !isSpan(span))
      report(place, 'span-differs', `spans.${field}`, JSON.stringify(span), null);
    else {
      const wrong = spanFault(subject, span);
      const words = wrong === null ? span.map(([from, to]) => text.slice(from, to)).join('') : null;
      if (wrong !== null) report(place, 'place', `spans.${field}`, wrong, null);
      else if (words !== null && plain(field, words) !== plain(field, value)) report(place, 'span-differs', `spans.${field}`, words, value);
    }
  }
}
