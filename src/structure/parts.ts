import { DOCUMENT_LINE, PART_WORD } from '../rules/phrases/structure-parts.js';
import { offsetAt } from '../model/view.js';
import type { DocumentPart } from '../model/tree.js';
import type { PlanDraft, Paragraph } from './draft.js';
import { endsSentence } from './lines.js';
import { isRefused, type Markers } from './markers.js';
import { endOffset, spacedView } from './spaced-view.js';
import { isPartLine } from './line-headings.js';
import { isDateLine, isDocumentNumber, isNoticeTitle, isOrganLine, isPlanTitle, isSalutation, titleBeforeBody } from './title.js';

const HEADING_KINDS = new Set(['part', 'chapter', 'section', 'article', 'han', 'hanParen', 'decimal2', 'arabic', 'task']);
const TITLE_LOOKBACK = 3;
/** A title is cut off its preamble, and a notice's before it; more are no titles. */
const MOST_SPLITS = 4;

interface Piece {
  readonly text: string;
  /** without white space */
  readonly compact: string;
  /** it opens a part of the plan: a heading with a number, or a line that names a part and stands above a text */
  readonly opens: boolean;
}

/** What the texts of paragraphs are, from the last to the first: a line that names a part needs a text or a heading below it. */
function piecesOf(texts: readonly string[], markers: Markers): Piece[] {
  const pieces = new Array<Piece>(texts.length);
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] ?? '';
    const compact = text.length > 200 ? text : text.replace(/\s/gu, '');
    const below = pieces[at + 1];
    const holds = below !== undefined && (below.opens || /[。;:!?]["”)]?$/u.test(below.text));
    pieces[at] = { text, compact, opens: startsHeading(text, markers) || (holds && isPartLine(compact)) };
  }
  return pieces;
}

function startsHeading(text: string, markers: Markers): boolean {
  const marker = markers.at(text, 0);
  return marker !== null && HEADING_KINDS.has(marker.kind) && !isRefused(text, marker);
}

const ITEM = /^\d{1,2}[.、][^。]{2,60}$/u;

/** Lines that go on with a list of attachments (附件:1.… / 2.…). */
function attachmentItems(pieces: readonly Piece[]): ReadonlySet<number> {
  const items = new Set<number>();
  let listing = false;
  pieces.forEach(({ compact }, at) => {
    if (PART_WORD.attachment.test(compact)) listing = PART_WORD.attachmentList.test(compact);
    else if (listing && ITEM.test(compact)) items.add(at);
    else listing = false;
  });
  return items;
}

/** Could the line be the first half of a title that goes on in the next one? */
function isTitleHalf(piece: Piece): boolean {
  const text = piece.compact;
  return (
    text.length >= 4 &&
    text.length <= 45 &&
    !/[。,;:!?]/u.test(text) &&
    !isDateLine(text) &&
    !isOrganLine(text) &&
    !isDocumentNumber(text) &&
    !isNoticeTitle(text) &&
    !isSalutation(text) &&
    !piece.opens &&
    !PART_WORD.attachment.test(text) &&
    !PART_WORD.noTitleHalf.test(text)
  );
}

/** First paragraph of the title and the one behind it, or null: the last title-like line before the first heading, with its upper half. */
function findTitle(pieces: readonly Piece[], limit: number): [number, number] | null {
  return titleLike(pieces, limit, isPlanTitle) ?? titleLike(pieces, limit, isPlainNotice);
}

/** A notice that is itself the plan (关于做好…工作的通知), not one that hands a plan on (关于印发…). */
function isPlainNotice(text: string): boolean {
  return isNoticeTitle(text) && !DOCUMENT_LINE.handsOn.test(text);
}

function titleLike(pieces: readonly Piece[], limit: number, isTitle: (text: string) => boolean): [number, number] | null {
  for (let at = Math.min(limit, pieces.length) - 1; at >= 0; at--) {
    const piece = pieces[at];
    const half = pieces[at - 1];
    const both = piece && half && isTitleHalf(half) ? half.compact + piece.compact : '';
    if (
      !piece ||
      !(isTitle(piece.compact) || (isTitle === isPlainNotice && isTitle(both))) ||
      piece.opens ||
      PART_WORD.attachment.test(piece.compact)
    )
      continue;
    let first = at;
    let whole = piece.compact;
    while (first > 0 && at - first < TITLE_LOOKBACK) {
      const upper = pieces[first - 1];
      if (!upper) break;
      // the organ's name in a line of its own opens the title: 某局 / 2024年工作计划, 某县人民政府 / 关于…的实施意见
      const goesOn =
        PART_WORD.titleGoesOn.test(whole) ||
        (PART_WORD.titleBehindOrgan.test(whole) && isOrganLine(upper.compact) && !isPlanTitle(upper.compact));
      if (!goesOn && (!isTitleHalf(upper) || isPlanTitle(upper.compact))) break;
      if (goesOn && upper.compact.length > 45) break;
      whole = upper.compact + whole;
      first--;
    }
    const below = pieces[at + 1]?.compact ?? '';
    return [first, /^\(.{2,20}\)$/u.test(below) && PART_WORD.subtitle.test(below) && !PART_WORD.adoption.test(below) ? at + 2 : at + 1];
  }
  return null;
}

/**
 * Says of each paragraph which part of the file it is: front matter, covering notice, the plan itself, its annexes, what follows it. Finds
 * the plan's own title (not the notice's) and the remark that lists attachments.
 */
export function assignParts(draft: PlanDraft, splits = 0): PlanDraft {
  const texts = draft.paragraphs.map(({ start, end }) => spacedView(draft, start, end).text);
  const pieces = piecesOf(texts, draft.markers);
  const listed = attachmentItems(pieces);
  const found = pieces.findIndex(
    ({ text, opens }, at) => !listed.has(at) && (opens || (text.length > 80 && PART_WORD.inlineFirst.test(text))),
  );
  const limit = found < 0 ? Math.min(pieces.length, 40) : pieces[found]?.opens === true ? found : found + 1;
  const title = findTitle(pieces, limit);
  const fused = title === null && splits < MOST_SPLITS ? pieces.slice(0, limit + 1).findIndex(({ text }) => titleBeforeBody(text) > 0) : -1;
  if (fused >= 0)
    return assignParts(
      { ...draft, paragraphs: draft.paragraphs.flatMap((paragraph, at) => (at === fused ? splitTitle(draft, paragraph) : [paragraph])) },
      splits + 1,
    );
  const result: Paragraph[] = [];
  const bodyStart = title ? title[0] : noticeEnd(pieces, limit);
  let addressed = false;
  draft.paragraphs.forEach((paragraph, at) => {
    const text = pieces[at]?.compact ?? '';
    if (at < bodyStart) {
      addressed ||= isNoticeTitle(text) || DOCUMENT_LINE.announces.test(text) || isSalutation(text) || isDocumentNumber(text);
      result.push({
        ...paragraph,
        part: addressed ? 'notice' : 'front',
        role: PART_WORD.attachment.test(text) || listed.has(at) ? 'attachment' : 'text',
      });
    } else if (title && at < title[1]) {
      if (at === title[0])
        result.push({ start: paragraph.start, end: draft.paragraphs[title[1] - 1]?.end ?? paragraph.end, part: 'body', role: 'title' });
    } else {
      const aside =
        title !== null &&
        at < limit &&
        (isDateLine(text) ||
          isOrganLine(text) ||
          isDocumentNumber(text) ||
          isSalutation(text) ||
          /^[(〔].{4,60}[)〕]$/u.test(text) ||
          /^——/u.test(text) ||
          (text.length <= 12 && !/^\d|。$/u.test(text)));
      result.push({ ...paragraph, part: aside ? 'front' : 'body' });
    }
  });
  return { ...draft, paragraphs: assignBack(draft, result) };
}

/** A title that runs on into the preamble, in a paragraph of its own. */
function splitTitle(draft: PlanDraft, paragraph: Paragraph): Paragraph[] {
  const view = spacedView(draft, paragraph.start, paragraph.end);
  const length = titleBeforeBody(view.text);
  const rest = view.text.charAt(length) === ' ' ? length + 1 : length;
  return [
    { ...paragraph, end: endOffset(view, length) },
    { ...paragraph, start: offsetAt(view, rest) ?? paragraph.end },
  ];
}

/** Without a title of its own: the end of a covering notice (its signature and date), if there is one. */
function noticeEnd(pieces: readonly Piece[], limit: number): number {
  let end = 0;
  for (let at = 0; at < limit; at++) {
    const text = pieces[at]?.compact ?? '';
    if (isDateLine(text) || isNoticeTitle(text) || isDocumentNumber(text) || isSalutation(text)) end = at + 1;
    else if (text.length > 120 && end === 0) break;
  }
  return end;
}

/** Where the first table behind an offset begins; Infinity if there is none. */
function firstTableBehind(tables: PlanDraft['tables'], offset: number): number {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return tables[low]?.start ?? Infinity;
}

function assignBack(draft: PlanDraft, paragraphs: readonly Paragraph[]): Paragraph[] {
  const texts = paragraphs.map((paragraph) => spacedView(draft, paragraph.start, Math.min(paragraph.end, paragraph.start + 300)).text);
  // a spaced view has no other white space
  const compact = texts.map((text) => text.replaceAll(' ', ''));
  const begun = paragraphs.findIndex(
    (paragraph, at) =>
      paragraph.part === 'body' &&
      paragraph.role === 'text' &&
      (startsHeading(texts[at] ?? '', draft.markers) || (texts[at]?.length ?? 0) > 60),
  );
  const hasContent = (from: number): boolean => {
    const next = paragraphs[from];
    const table = firstTableBehind(draft.tables, paragraphs[from - 1]?.start ?? 0) < (next?.start ?? Infinity);
    const text = compact[from] ?? '';
    return (
      table ||
      (next !== undefined &&
        !isOrganLine(text) &&
        !isDateLine(text) &&
        !PART_WORD.attachment.test(text) &&
        !PART_WORD.closing.test(text) &&
        !ITEM.test(text))
    );
  };
  let part: DocumentPart = 'body';
  let listing = false;
  const result = paragraphs.map((paragraph, at): Paragraph => {
    const text = compact[at] ?? '';
    if (begun < 0 || at <= begun || paragraph.part !== 'body' || paragraph.role === 'title') return paragraph;
    if (PART_WORD.attachment.test(text)) {
      const alone = PART_WORD.attachmentAlone.test(text);
      listing = !(alone ? hasContent(at + 1) || at + 1 < paragraphs.length : !PART_WORD.attachmentList.test(text) && hasContent(at + 1));
      if (!listing) part = 'annex';
      return { ...paragraph, part: listing ? 'back' : 'annex', role: listing ? 'attachment' : 'text' };
    }
    if (listing && ITEM.test(text)) return { ...paragraph, part: 'back', role: 'attachment' };
    listing = false;
    return { ...paragraph, part };
  });
  for (let at = result.length - 1; at > begun && begun >= 0; at--) {
    const here = result[at];
    const text = compact[at] ?? '';
    if (!here || here.role === 'title') break;
    if (here.role === 'attachment') continue;
    if (
      !(
        isDateLine(text) ||
        isOrganLine(text) ||
        isDocumentNumber(text) ||
        PART_WORD.closing.test(text) ||
        (text.length < 100 && PART_WORD.issued.test(text))
      ) ||
      (text.length > 60 && endsSentence(text) && !PART_WORD.closing.test(text))
    )
      break;
    result[at] = { ...here, part: 'back' };
  }
  // a signature before the annexes
  for (let at = begun + 1; at < result.length - 1 && begun >= 0; at++) {
    const here = result[at];
    const next = result[at + 1];
    if (here?.part === 'body' && next && isOrganLine(compact[at] ?? '') && isDateLine(compact[at + 1] ?? '')) {
      result[at] = { ...here, part: 'back' };
      result[at + 1] = { ...next, part: 'back' };
    }
  }
  return result;
}
