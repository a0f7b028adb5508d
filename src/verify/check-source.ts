import { createHash } from 'node:crypto';
import { LOST } from '../model/lost.js';
import type { DocumentRecord } from '../model/record.js';
import type { RecordPlace, ReportFault } from '../dataset/finding.js';

/** The original of a document, as far as it is at hand. */
export interface Original {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** its text as a reader gives it; null where that format is not read here */
  readonly text: string | null;
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return [...a.slice(0, at)].length;
}

/** The bytes that a decoded text may have been, where its encoding says so. */
function possibleBytes(text: string, encoding: string | null): Uint8Array[] {
  if (encoding === 'utf-8') return [Buffer.from(text, 'utf8'), Buffer.from(`\ufeff${text}`, 'utf8')];
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return [];
  const both = [Buffer.from(text, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le')];
  return encoding === 'utf-16le' ? both : both.map((bytes) => bytes.swap16());
}

/**
 * The text is that of the file whose sha256 stands in documents.csv: by the original where it is at hand, else by the text's own bytes,
 * which for a plain text in Unicode are the original's.
 *
 * @returns false where neither could be done (another encoding or format and no original)
 */
export function checkSource(
  place: RecordPlace,
  document: DocumentRecord,
  text: string,
  original: Original | null,
  report: ReportFault,
): boolean {
  if (original) {
    const found = hash(original.bytes);
    const at = { ...place, where: `${place.where}; ${original.path}` };
    if (found !== document.sha256) report(at, 'source-changed', 'sha256', document.sha256, found);
    else if (original.text !== null) {
      if (original.text !== text) {
        const from = firstDifference(original.text, text);
        report(
          { ...place, where: `text/${document.doc_id}.txt@${from}; ${original.path}` },
          'text-differs',
          'text',
          [...text].slice(from, from + 12).join(''),
          [...original.text].slice(from, from + 12).join(''),
        );
      }
      return true;
    } else return text === '';
  }
  if (document.format !== 'txt' && document.format !== 'md') return false;
  const candidates = text === '' ? [] : possibleBytes(text, document.encoding);
  if (candidates.length === 0) return original !== null;
  const isWhole = candidates.some((bytes) => hash(bytes) === document.sha256);
  // the bytes that were damaged are not in the text
  if (!isWhole && text.includes(LOST)) return false;
  if (!isWhole)
    report(
      { ...place, where: `${place.where}; text/${document.doc_id}.txt` },
      'text-differs',
      'sha256',
      document.sha256,
      hash(candidates[0] ?? new Uint8Array()),
    );
  return true;
}
