import { BODY_OPENINGS, STANDARD_TITLES } from '../rules/lexicons/headings.js';

/** Where a heading's words end and where the text behind it begins, as places in the text. */
export interface HeadingEnd {
  readonly end: number;
  readonly body: number;
}

/** The beginning of an attribution, in brackets or without. */
export const ATTRIBUTION =
  /[([〔]? ?(?:责任单位|牵头单位|牵头部门|责任部门|负责部门|配合单位|牵头领导|责任领导)(?: ?[:;]|[及和、])|[(〔](?:牵头|责任)[^()]{0,6}:/gu;

const STANDARD = [...STANDARD_TITLES].sort((a, b) => b.length - a.length);
const OPENING = new RegExp(`(?:${BODY_OPENINGS.join('|')})`, 'u');
/** Openings that can hardly be a word of a heading. */
const CLEAR_OPENING = /到20\d\d年|以习近平|以[^,。]{2,20}为|围绕[^,。]{2,30},|为(?:深入|全面|贯彻|加快|进一步|牢牢)|20\d\d年/gu;
const HAN = /\p{Script=Han}/u;
const LONG = 40;

/**
 * Where the heading ends that begins at `from`. It runs to its full stop; to a colon that is its first punctuation; to the attribution behind it; or, where
 * the text has lost its punctuation, to the end of a standard heading (工作目标到2025年 …) or to a word that plainly opens a sentence.
 * @param text folded text of the paragraph
 * @param limit the end of the paragraph or the beginning of the next heading
 * @param fused whether the document has lost its line breaks
 */
export function headingEnd(text: string, from: number, limit: number, fused: boolean): HeadingEnd {
  let stop = limit;
  let depth = 0;
  // a text typed in half width ends its sentences with a full stop of its own
  const halfWidth = !text.includes('。');
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
  ATTRIBUTION.lastIndex = from;
  const attribution = ATTRIBUTION.exec(text);
  if (attribution && attribution.index < stop) return trimmed(text, from, attribution.index, attribution.index);
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
    return { end: from + blank.length - 1, body: from + blank.length };
  }
  if (fused && stop - from > LONG) {
    CLEAR_OPENING.lastIndex = 0;
    for (const match of head.matchAll(CLEAR_OPENING)) {
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
    const opening = OPENING.exec(rest);
    const opens = opening?.index === 0;
    if (/^[,、;:]|^[的和与及]/u.test(rest)) return 0;
    return opens || (fused && length > LONG) ? title.length : 0;
  }
  return 0;
}

function trimmed(text: string, from: number, end: number, body: number): HeadingEnd {
  let stop = end;
  while (stop > from && /[\s;,、:。]/u.test(text.charAt(stop - 1))) stop--;
  return { end: stop, body };
}

/** The words of a heading as they are recorded: without white space (but between Latin words), without closing punctuation, without a file's ending. */
export function cleanTitle(raw: string): string {
  return raw
    .replace(/(?<=[A-Za-z])\s+(?=[A-Za-z])/gu, '\u0000')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .replace(/\u0000/gu, ' ')
    .replace(/\.(?:docx?|pdf|wps|ofd|xlsx?|zip|rar)$/iu, '')
    .replace(/[。；;，,、：:.．]{1,8}$/u, '');
}
