import { withoutControls } from '../model/visible.js';
import { utf16Offsets } from '../model/code-points.js';
import type { Around } from './page-data.js';
import type { Evidence, ReportDocument } from './report.js';

/** So much is shown before and behind a sentence, in characters, and so much more to the end of a sentence. */
const REACH = 130;
const ON = 50;
/** Characters of all stretches of a page: above it less is shown around each sentence. */
const MOST = 400_000;
const ENDS = /[。；;！？!?\n]/u;

/** Controls as they are shown, of the same length, so that offsets stay. */
const shown = (text: string): string => withoutControls(text.replace(/\r/gu, ' '));

/** Where a sentence stands in its text, and how far the text around it is shown. */
interface Place {
  readonly at: number;
  readonly document: ReportDocument;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How far text[from…] in a direction goes on with the words of a sentence: characters of the text that the sentence has not (line breaks,
 * the number of a page in the middle of a word) are passed over.
 *
 * @param words in the direction, the nearest first
 */
function alongWords(text: string, from: number, step: 1 | -1, words: string): number {
  const most = 40;
  let at = from;
  for (const char of words) {
    if (/\s/u.test(char)) continue;
    const behind = (place: number): string => text.charAt(step === 1 ? place : place - 1);
    let place = at;
    while (behind(place) !== char && Math.abs(place - at) < most && behind(place) !== '') place += step;
    if (behind(place) !== char) return at;
    at = place + step;
  }
  return at;
}

/** The ends of a sentence in its text, around the words that are quoted. */
function sentenceIn(text: string, { sentence, quote }: Evidence, from: number, to: number): readonly [start: number, end: number] {
  const at = sentence.indexOf(quote);
  if (at < 0 || quote === '') return [from, to];
  const before = [...sentence.slice(0, at)].reverse().join('');
  return [alongWords(text, from, -1, before), alongWords(text, to, 1, sentence.slice(at + quote.length))];
}

/** On to the end of a sentence, where one is near. */
function onTo(text: string, from: number, step: 1 | -1): number {
  for (let at = from; Math.abs(at - from) <= ON && at > 0 && at < text.length; at += step) if (ENDS.test(text.charAt(at - 1))) return at;
  return Math.max(0, Math.min(from, text.length));
}

function placesOf(list: readonly Evidence[], documents: readonly ReportDocument[], reach: number): Place[] {
  const byId = new Map<string, { document: ReportDocument; text: string; to: (point: number) => number }[]>();
  for (const document of documents) {
    const known = byId.get(document.doc_id) ?? [];
    const { text } = document;
    byId.set(document.doc_id, [...known, { document, text, to: utf16Offsets(text) }]);
  }
  return list.flatMap((one, at): Place[] => {
    for (const { document, text, to } of byId.get(one.doc_id) ?? []) {
      const [from, end] = [to(one.start), to(one.end)];
      // two documents may have one id: it is the one that has the words there
      if (text.slice(from, end) !== one.quote) continue;
      const [first, last] = sentenceIn(text, one, from, end);
      return [{ at, document, start: first, end: last, from: onTo(text, first - reach, -1), to: onTo(text, last + reach, 1) }];
    }
    return [];
  });
}

/**
 * What stands around sentences, each character of a document once: the stretches that are shown, and where each sentence stands in them.
 *
 * @param list the sentences; those whose document is not at hand get null
 * @returns with fewer characters on each side, or none, where a page would become large
 */
export function aroundOf(
  list: readonly Evidence[],
  documents: readonly ReportDocument[],
): { readonly stretches: readonly string[]; readonly around: readonly (Around | null)[] } {
  const named = new Set(list.map((one) => one.doc_id));
  const used = documents.filter((document) => named.has(document.doc_id));
  for (const reach of [REACH, REACH / 2, 0]) {
    const places = placesOf(list, used, reach).sort((a, b) => a.from - b.from);
    const stretches: string[] = [];
    const around: (Around | null)[] = list.map(() => null);
    let size = 0;
    for (const document of used) {
      const own = places.filter((place) => place.document === document);
      const { text } = document;
      for (let at = 0; at < own.length; ) {
        const from = own[at]?.from ?? 0;
        let to = own[at]?.to ?? 0;
        const first = at;
        while (at < own.length && (own[at]?.from ?? 0) <= to) to = Math.max(to, own[at++]?.to ?? 0);
        for (const place of own.slice(first, at))
          around[place.at] = [stretches.length, place.from - from, place.start - from, place.end - from, place.to - from];
        stretches.push(shown(text.slice(from, to)));
        size += to - from;
      }
    }
    if (size <= MOST) return { stretches, around };
  }
  return { stretches: [], around: list.map(() => null) };
}
