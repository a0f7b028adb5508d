import { firstCharacters } from '../model/beginnings.js';
import { HEADING_NUMBER } from '../rules/phrases/structure-headings.js';
import type { MarkerKind } from '../rules/headings.js';
import { attributionIn, headingEnd } from './heading-end.js';
import type { Marker, Markers } from './markers.js';
import { isRefused } from './markers.js';
import { Again, type Sequence } from './sequence.js';

/** A heading found in a paragraph: where its marker begins, where its words and the text behind them begin. */
export interface HeadingCut {
  readonly at: number;
  readonly marker: Marker | null;
  readonly words: number;
  readonly end: number;
  readonly body: number;
}

/** Kinds that number the items of a list. */
export const LIST_KINDS: ReadonlySet<MarkerKind> = new Set(['arabicParen', 'arabicHalf', 'first', 'circled', 'runIn', 'dash']);
const MAIN_KINDS: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section', 'han', 'hanParen', 'arabic', 'box']);
const NUMBER_STARTS = firstCharacters(HEADING_NUMBER.start.source);
const SENTENCE_END = /[。;:!?)”]$/u;
const REGION = 40;

/** The headings of one paragraph in order; the first may stand at its beginning. */
export function cutsOf(text: string, sequence: Sequence, markers: Markers, bareAtStart: boolean, fused: boolean): HeadingCut[] {
  const found: { at: number; marker: Marker }[] = [];
  const first = markers.at(text, 0, bareAtStart);
  // 三、四类支持对象 behind 二、: the number goes on, whatever the words that follow it look like
  const goesOn = first?.kind === 'han' && sequence.continues(first) && first.length < text.length && text.length <= LONGEST_LEAD;
  if (first && (goesOn || !isRefused(text, first)) && (first.kind !== 'bare' || sequence.expects(first)) && sequence.fits(first)) {
    if (first.kind !== 'dash' || leadLength(text, first.length) > 0) {
      found.push({ at: 0, marker: first });
      sequence.note(first);
    }
  }
  let last = found[0] ? found[0].marker.length : 0;
  const again = new Again(text, markers);
  for (let at = 1; at < text.length; at++) {
    if (NUMBER_STARTS?.[text.charCodeAt(at)] === 0 || at < last) continue;
    if (!(fused || mayStandInside(text, at, found.length > 0 && at - last <= REGION))) continue;
    const marker = markers.at(text, at, fused);
    if (!marker || marker.weak || (/\d/u.test(text.charAt(at - 1)) && /^\d/u.test(marker.number))) continue;
    if (
      !isInlineHeading(text, at, marker, {
        last,
        opened: found.length > 0,
        fused,
        sequence,
        again,
        previous: found[found.length - 1]?.marker ?? null,
      })
    )
      continue;
    found.push({ at, marker });
    sequence.note(marker);
    last = at + marker.length;
    at = last - 1;
  }
  // a text typed in half width ends its sentences with a full stop of its own
  const halfWidth = !text.includes('。');
  return found.map(({ at, marker }, index) => {
    const words = at + marker.length;
    const { end, body } = headingEnd(text, words, found[index + 1]?.at ?? text.length, fused, halfWidth);
    return { at, marker, words, end, body };
  });
}

const CLOSING = '。;:)';

/**
 * Where line breaks are kept, a heading inside a paragraph stands behind the end of a sentence, or close behind another: what
 * `isInlineHeading` asks for in any case, asked first, since most numbers are none.
 */
function mayStandInside(text: string, at: number, inRegion: boolean): boolean {
  if (inRegion) return true;
  for (let before = at - 1; before >= at - 3; before--) {
    const char = text.charAt(before);
    if (char.trim() !== '') return CLOSING.includes(char);
  }
  return false;
}

interface Surroundings {
  /** behind the last marker */
  readonly last: number;
  readonly opened: boolean;
  readonly fused: boolean;
  readonly sequence: Sequence;
  readonly again: Again;
  readonly previous: Marker | null;
}

const LONGEST_LEAD = 30;

/** Words before the first full stop, if they could be a run-in heading; else 0. */
function leadLength(text: string, from: number): number {
  const length = text.slice(from, from + LONGEST_LEAD + 1).indexOf('。');
  return length >= 2 && from + length < text.length - 1 && !/\d/u.test(text.slice(from, from + length)) ? length : 0;
}

const ATTRIBUTION_REACH = 200;

/** Does the last sentence before a heading say who is responsible? */
function isAttributed(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  return attributionIn(sentence, 0, sentence.length) >= 0;
}

function isInlineHeading(text: string, at: number, marker: Marker, place: Surroundings): boolean {
  const { fused, sequence, last } = place;
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  const ended = SENTENCE_END.test(before);
  const region = at - last;
  const inHeading = place.opened && region >= 2 && region <= REGION && !/[。;,:]/u.test(text.slice(last, at));
  const attributed = (): boolean => isAttributed(text.slice(Math.max(last, at - ATTRIBUTION_REACH), at));
  if (marker.kind === 'dash') return fused && /[。]$/u.test(before) && leadLength(text, at + marker.length) > 0;
  if (marker.kind === 'bare') {
    if (!fused) return false;
    const lead = /^[^,。;:]{4,30}。/u.test(text.slice(at + marker.length, at + marker.length + 40));
    return (
      lead &&
      ((marker.ordinal === 1 && inHeading && place.previous?.kind === 'hanParen') || (sequence.continues(marker) && /[。)]$/u.test(before)))
    );
  }
  if (LIST_KINDS.has(marker.kind)) {
    if (!(/[。;:]$/u.test(before) || ((fused || before.endsWith(')')) && attributed()))) return false;
    if (marker.kind === 'first' && leadLength(text, at + marker.length) === 0) return false;
    if (marker.kind === 'circled' && !fused) return false;
    return sequence.continues(marker) ? true : marker.ordinal === 1 && place.again.comes(at + marker.length, marker);
  }
  if ((marker.kind === 'hanParen' || (fused && marker.kind === 'arabic')) && sequence.skips(marker))
    return (
      place.previous?.kind === marker.kind &&
      before.endsWith('。') &&
      /^[^,:;。!?\d%()]{4,20}。/u.test(text.slice(at + marker.length, at + marker.length + 30))
    );
  if (!MAIN_KINDS.has(marker.kind) || !sequence.expects(marker)) return false;
  if (fused) return ended || inHeading || attributed();
  if (marker.kind === 'han') return false;
  if (inHeading && marker.ordinal === 1 && marker.kind !== place.previous?.kind) return true;
  return (
    /[。;:]$/u.test(before) &&
    (sequence.continues(marker) && place.previous?.kind === marker.kind
      ? true
      : marker.ordinal === 1 && place.again.comes(at + marker.length, marker))
  );
}
