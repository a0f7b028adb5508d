import { HEADING_END } from '../rules/phrases/structure-headings.js';
import { STANDARD_TITLES } from '../rules/lexicons/headings.js';

/** Where a heading's words end and where the text behind it begins, as places in the text. */
export interface HeadingEnd {
  readonly end: number;
  readonly body: number;
}

/** More than an attribution's opening words take, so that one that begins before a limit can be read over it. */
const OPENING_REACH = 16;

/** Where the first attribution begins in text[from, limit), in brackets or without; -1 if there is none. */
export function attributionIn(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit + OPENING_REACH).search(HEADING_END.attribution);
  return at < 0 || from + at >= limit ? -1 : from + at;
}

const STANDARD = [...STANDARD_TITLES].sort((a, b) => b.length - a.length);
const HAN = /\p{Script=Han}/u;
const LONG = 40;

/**
 * Where the heading ends that begins at `from`. It runs to its full stop; to a colon that is its first punctuation; to the attribution
 * behind it; or, where the text has lost its punctuation, to the end of a standard heading (工作目标到2025年 …) or to a word that plainly opens a
 * sentence.
 * @param text folded text of the paragraph
 * @param limit the end of the paragraph or the beginning of the next heading
 * @param fused whether the document has lost its line breaks
 * @param halfWidth whether the text ends its sentences with a full stop of half width
 */
export function headingEnd(text: string, from: number, limit: number, fused: boolean, halfWidth: boolean): HeadingEnd {
  const found = endWithin(text, from, limit, fused, halfWidth);
  // a mark that stands twice closes the heading once (优化服务。。), and one behind a standard heading is the heading's too
  let { body } = found;
  while (body < limit && CLOSES.test(text.charAt(body))) body++;
  while (body > found.end && text.charAt(body - 1) === ' ') body--;
  return { end: found.end, body };
}
const CLOSES = /[。.;:!?…,、]/u;

function endWithin(text: string, from: number, limit: number, fused: boolean, halfWidth: boolean): HeadingEnd {
  let stop = limit;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '《') depth++;
    else if ((char === ')' || char === '》') && depth > 0) depth--;
    else if (
      (char === '。' ||
        char === '!' ||
        char === '?' ||
        (halfWidth &&
          char === '.' &&
          HAN.test(text.charAt(at - 1)) &&
          HAN.test(
            text
              .slice(at + 1, at + 3)
              .trimStart()
              .charAt(0),
          ))) &&
      depth === 0
    ) {
      stop = at;
      break;
    }
  }
  const attribution = attributionIn(text, from, stop);
  if (attribution >= 0) return trimmed(text, from, attribution, attribution);
  const head = text.slice(from, Math.min(stop, from + 200));
  const colon = /^[^,:;、。()“”]{2,20}:/u.exec(head);
  if (colon && stop - from > colon[0].length) return { end: from + colon[0].length - 1, body: from + colon[0].length };
  const standard = standardEnd(head, stop - from, fused);
  if (standard > 0) return { end: from + standard, body: from + standard };
  const blank = /^[^ ,:;。]{2,30}(?<![A-Za-z0-9]) (?=[^ ]{2})/u.exec(head)?.[0] ?? '';
  const after = stop < limit ? limit - from : head.length;
  if (
    blank !== '' &&
    isBalanced(blank) &&
    after - blank.length > LONG &&
    /[,。;]/u.test(text.slice(from + blank.length, limit)) &&
    !/ [^ ] /u.test(head.slice(0, blank.length + 4)) &&
    (stop === limit || stop - from - blank.length > 20)
  ) {
    return { end: from + blank.length - 1, body: from + blank.length - 1 };
  }
  if (fused && stop - from > LONG) {
    for (const match of head.matchAll(HEADING_END.clearOpening)) {
      if (match.index >= 4 && match.index <= 30 && !/[,;:]/u.test(head.slice(0, match.index)))
        return { end: from + match.index, body: from + match.index };
    }
  }
  return stop < limit ? { end: stop, body: stop + 1 } : trimmed(text, from, stop, stop);
}

function isBalanced(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('“'), text.lastIndexOf('('), text.lastIndexOf('《')) <=
    Math.max(text.lastIndexOf('”'), text.lastIndexOf(')'), text.lastIndexOf('》'))
  );
}

function standardEnd(head: string, length: number, fused: boolean): number {
  for (const title of STANDARD) {
    if (!head.startsWith(title)) continue;
    const rest = head.slice(title.length);
    if (rest === '' || length - title.length < 12) return 0;
    const opening = HEADING_END.sentenceOpening.exec(rest);
    const opens = opening?.index === 0;
    if (HEADING_END.runsOn.test(rest)) return 0;
    return opens || (fused && length > LONG) ? title.length : 0;
  }
  return 0;
}

function trimmed(text: string, from: number, end: number, body: number): HeadingEnd {
  let stop = end;
  while (stop > from && /[\s;,、:。]/u.test(text.charAt(stop - 1))) stop--;
  return { end: stop, body };
}

/**
 * The words of a heading as they are recorded: without white space (but between Latin words), without closing punctuation, without a file's
 * ending.
 */
export function cleanTitle(raw: string): string {
  return raw
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z\s])|[\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\.(?:docx?|pdf|wps|ofd|xlsx?|zip|rar)$/iu, '')
    .replace(/^[；;]{1,3}|[。；;，,、：:.．]{1,8}$/gu, '');
}
