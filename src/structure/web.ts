import { append } from '../model/append.js';
import { WEB_PAGE } from '../rules/phrases/structure-pages.js';
import { NAVIGATION } from '../rules/lexicons/headings.js';
import type { NoiseReason } from '../model/tree.js';
import type { PlanDraft, Mark } from './draft.js';
import { mergeMarks, openLines } from './draft.js';
import type { Line } from './lines.js';
import { lineAt } from './lines.js';
import { isDateLine, isDocumentNumber, isNoticeTitle, isOrganLine, isPlanTitle, isSalutation, titleBeforeBody } from './title.js';

const NAVIGATION_WORDS = new Set(NAVIGATION);
const FILE_NAME = /^[^。]{1,120}\.(?:docx?|pdf|wps|ofd|xlsx?|zip|rar|tif|jpg|png)$/iu;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$|^\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u;
const FUSED = 1000;
/** Lines of a page's foot stand so near one another. */
const NEAR = 3;

/** Is the line part of a page and not of the document? Its reason, or null. 「发布日期:2017-04-14」 is metadata, 「打印本页】」 navigation. */
export function pageReason(text: string): NoiseReason | null {
  if (WEB_PAGE.footer.test(text)) return 'footer';
  if (WEB_PAGE.label.test(text) && !WEB_PAGE.shortLabel.test(text) && text.length <= 120 && !/。/u.test(text)) return 'metadata';
  if (CLOCK.test(text)) return 'metadata';
  if (WEB_PAGE.otherArticle.test(text)) return 'navigation';
  if (WEB_PAGE.location.test(text) && text.length <= 200 && !text.includes('。')) return 'navigation';
  const words = text.split(/[\s|>【】[\]()/·=?,:#*_-]+/u).filter((word) => word !== '');
  if (words.every((word) => NAVIGATION_WORDS.has(word))) return 'navigation';
  return null;
}

function isStructural(text: string): boolean {
  return (
    pageReason(text) !== null || isDateLine(text) || isDocumentNumber(text) || isNoticeTitle(text) || isPlanTitle(text) || isOrganLine(text)
  );
}

/**
 * Cuts the pieces of a page apart where a text has lost its line breaks: menu, document number, addressees, signature, title and preamble
 * before the first heading, and what hangs on the end. The cuts stand at blanks, behind a date and behind a title that runs on (…实施方案为牢牢…).
 */
export function splitFusedEnds(draft: PlanDraft): PlanDraft {
  let front = true;
  const lines: Line[] = [];
  let cut = false;
  for (const line of draft.lines) {
    if (!front || line.from === line.to) {
      lines.push(line);
      continue;
    }
    const heading = line.text.search(WEB_PAGE.firstHeading);
    const zone = Math.min(line.text.length, heading >= 0 ? heading + 1 : 1500);
    const cuts = line.text.length > FUSED ? frontCuts(line.text.slice(0, zone)) : titleCuts(line.text);
    if (line.text.length > FUSED) append(cuts, backCuts(line.text));
    if (heading >= 0 || line.text.length > 80) front = false;
    cut ||= cuts.length > 0;
    let from = line.start;
    for (const place of cuts) {
      lines.push(lineAt(draft.folded, from, line.from + place));
      from = line.from + place;
    }
    lines.push(lineAt(draft.folded, from, line.end));
  }
  return cut ? { ...draft, lines } : draft;
}

function titleCuts(text: string): number[] {
  const length = titleBeforeBody(text);
  return length > 0 && text.length > length + 20 ? [length] : [];
}

function frontCuts(text: string): number[] {
  const cuts = new Set<number>();
  const pieces: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\S+/gu)) pieces.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of pieces) {
    const piece = text.slice(start, end);
    const date = WEB_PAGE.datedWords.exec(piece)?.[0];
    if (date !== undefined) {
      const rest = piece.slice(date.length);
      const title = isPlanTitle(rest) ? rest.length : titleBeforeBody(rest);
      if (title > 0) {
        cuts
          .add(start)
          .add(start + date.length)
          .add(start + date.length + title);
        continue;
      }
    }
    if (isStructural(piece)) cuts.add(start).add(end);
  }
  const body = titleBeforeBody(text);
  if (body > 0) cuts.add(body);
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
}

function backCuts(text: string): number[] {
  const from = Math.max(0, text.length - 300);
  const cuts: number[] = [];
  for (const match of text.slice(from).matchAll(/ (?=\S)/gu)) {
    const piece = /^\S+/u.exec(text.slice(from + match.index + 1))?.[0] ?? '';
    if (pageReason(piece) !== null) cuts.push(from + match.index + 1);
  }
  return cuts;
}

/** So many titles of other articles stand below their heading at most, and none is longer. */
const MOST_RELATED = 40;
const LONGEST_TITLE = 100;

/** Where links to other articles begin that end a page: their heading, and titles up to the foot; else the number of lines. */
function relatedFrom(lines: readonly Line[], begin: number): number {
  for (let at = Math.max(begin + 1, lines.length - MOST_RELATED); at < lines.length; at++) {
    if (!WEB_PAGE.related.test(lines[at]?.text ?? '')) continue;
    const behind = lines.slice(at + 1);
    const titles = behind.every(({ text }) => text.length <= LONGEST_TITLE && !/[。;]$/u.test(text) && !WEB_PAGE.bodyBegins.test(text));
    if (titles && behind.length > 0) return at;
  }
  return lines.length;
}

/** Marks the block of metadata, menus and buttons before a document, and navigation and footer behind it. */
export function markWebPage(draft: PlanDraft): PlanDraft {
  const lines = openLines(draft).map(({ line }) => line);
  const marks: Mark[] = [];
  const mark = (line: Line, reason: NoiseReason): void => {
    marks.push({ start: line.from, end: line.to, reason });
  };
  const known = new Map<number, NoiseReason | null>();
  const reasonAt = (at: number): NoiseReason | null => {
    const line = lines[at];
    if (!line || line.text.length > 200) return null;
    let reason = known.get(at);
    if (reason === undefined) known.set(at, (reason = pageReason(line.text)));
    return reason;
  };
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isSalutation(line.text) || line.text.length > 120 || WEB_PAGE.bodyBegins.test(line.text)) break;
    const reason = reasonAt(at);
    if (reason !== null) {
      mark(line, reason);
      continue;
    }
    const before = reasonAt(at - 1);
    const label = lines[at - 1]?.text ?? '';
    const between = before !== null && (reasonAt(at + 1) !== null || reasonAt(at + 2) !== null);
    const plain = line.text.length <= 40 && !isStructural(line.text) && !/。/u.test(line.text);
    if (
      before === 'metadata' &&
      /:$/u.test(label) &&
      line.text.length <= 40 &&
      (plain || isDocumentNumber(line.text) || isDateLine(line.text) || isOrganLine(line.text))
    ) {
      mark(line, 'metadata');
    } else if (between && plain) {
      mark(line, 'navigation');
      known.set(at, 'navigation');
    }
  }
  const related = relatedFrom(lines, at);
  for (let place = related; place < lines.length; place++) {
    const line = lines[place];
    if (line) mark(line, reasonAt(place) ?? 'navigation');
  }
  let stray = 0;
  const pending: Line[] = [];
  for (let end = related - 1; end > at; end--) {
    const line = lines[end];
    if (!line) break;
    const reason = reasonAt(end) ?? (FILE_NAME.test(line.text) && !WEB_PAGE.attachment.test(line.text) ? 'navigation' : null);
    if (reason !== null) {
      mark(line, reason);
      for (const one of pending) mark(one, 'navigation');
      pending.length = 0;
      stray = 0;
    } else {
      stray++;
      if (stray > 1 || line.text.length > 40 || endsInText(line.text) || isDateLine(line.text) || isOrganLine(line.text)) break;
      pending.push(line);
    }
  }
  // a copied page may hold its foot in the middle: whose site it is stands beside its registration
  lines.forEach((line, place) => {
    if (line.text.length > 200 || !WEB_PAGE.registration.test(line.text)) return;
    mark(line, 'footer');
    for (let near = place - NEAR; near <= place + NEAR; near++) {
      const other = lines[near];
      if (other && reasonAt(near) === 'footer') mark(other, 'footer');
    }
  });
  return marks.length === 0 ? draft : { ...draft, marks: mergeMarks(draft.marks, marks) };
}

function endsInText(text: string): boolean {
  return /[。;)\]]$/u.test(text) || WEB_PAGE.bodyEnds.test(text);
}
