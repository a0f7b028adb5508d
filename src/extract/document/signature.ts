import type { Range } from '../../model/span.js';
import { parseDate } from '../../normalise/date.js';
import { findPlaces, type PlaceTable } from '../../normalise/place.js';
import { DOCUMENT } from '../../rules/phrases/metadata.js';
import { SPELT_BREAK } from '../../model/view.js';
import { saidBy } from './said.js';

/** A passage that holds organ and day is shorter. */
const LONGEST_SIGNATURE = 120;

/** The source of a passage, its pieces joined as they are set: line breaks closed up, a blank inside a line kept. */
export function settled(source: string, ranges: readonly Range[]): string {
  return ranges
    .map(([start, end]) => source.slice(start, end))
    .join('\n')
    .replaceAll(SPELT_BREAK, '\n')
    .replace(/(?<![ \t\u3000])[ \t\u3000]*\r?\n\s*/gu, '')
    .replace(/[ \t\u3000]{1,40}/gu, ' ')
    .trim()
    .replace(DOCUMENT.letterSpaced, (all) => all.replaceAll(' ', ''));
}

/** Two organs that stand together without a mark are parted where the name of the place begins again (成都市某局成都市某局). */
export function partOrgans(text: string, table: PlaceTable): string {
  const clean = text
    .replace(/[ \t\u3000]+/gu, '、')
    .replace(/、+/gu, '、')
    .replace(/^、|、$/gu, '');
  const first = findPlaces(clean, table)[0];
  if (!first || first.start > 2) return clean;
  const head = clean.slice(0, first.end);
  return clean.replaceAll(head, `、${head}`).replace(/、+/gu, '、').replace(/^、/u, '');
}

/** Who signed a document, and when. */
export interface Signed {
  readonly issuer: string | null;
  readonly written: string | null;
}

/** The signature of a run of passages: the last day that stands alone, and the organs right before it. */
export function signed(texts: readonly string[], table: PlaceTable): Signed {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] ?? '';
    const together = text.length < LONGEST_SIGNATURE ? saidBy('metadata-signature', text) : null;
    if (together?.['organ'] !== undefined) {
      const written = parseDate(together['value'] ?? '');
      if (written !== null) return { issuer: partOrgans(together['organ'], table), written };
    }
    const date = saidBy('metadata-signature-date', text)?.['value'];
    const written = date === undefined ? null : parseDate(date);
    if (written === null) continue;
    const organs: string[] = [];
    for (let before = at - 1; before >= 0; before--) {
      const organ = saidBy('metadata-organ', (texts[before] ?? '').trim())?.['organ'];
      if (organ === undefined) break;
      organs.unshift(partOrgans(organ, table));
    }
    return { issuer: organs.length > 0 ? organs.join('、') : null, written };
  }
  return { issuer: null, written: null };
}

/**
 * The government that a work report is given for, as its opening says it: 国务院, 省人民政府, 某市人民政府; one that names its place rather
 * than one told by its level alone; null where none is named.
 */
export function reportOrgan(opening: readonly string[]): string | null {
  let first: string | null = null;
  for (const text of opening) {
    const organ = saidBy('metadata-report-organ', text.replaceAll(' ', ''))?.['organ'];
    const head = saidBy('metadata-report-head', text.trim());
    const post = head?.['post'];
    const government =
      organ !== undefined
        ? organ.replace(DOCUMENT.governmentOnly, '人民政府').replace(DOCUMENT.term, '')
        : head && post !== undefined
          ? `${head['organ'] === '' ? post.replace(DOCUMENT.post, '') : (head['organ'] ?? '')}人民政府`
          : null;
    if (government === null) continue;
    if (!DOCUMENT.organWithoutPlace.test(government)) return government;
    first ??= government;
  }
  return first;
}

/** 省人民政府 of 某省 is 某省人民政府. */
export function ofPlace(organ: string, place: string | null): string {
  if (place === null || organ === '国务院' || organ.includes(place) || !DOCUMENT.organWithoutPlace.test(organ)) return organ;
  return DOCUMENT.prefectureOffice.test(organ) ? `${place}行政公署` : `${place}人民政府`;
}
