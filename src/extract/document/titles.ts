import { DOCUMENT } from '../../rules/phrases/metadata.js';
import { DOCUMENT_LINE } from '../../rules/phrases/structure-parts.js';
import { foldedLines, saidBy } from './said.js';

const compact = (text: string): string => foldedLines(text).replace(/\s/gu, '');

/** The words of a rule's group as they are written: folding changes no length. */
function asWritten(id: string, text: string): string | null {
  const folded = foldedLines(text);
  const value = saidBy(id, folded)?.['value'];
  if (value === undefined) return null;
  const at = folded.indexOf(value);
  return text.slice(at, at + value.length).trim();
}

/** The plan that a notice hands on, in its title (关于印发《某方案》的通知) or in its sentence (现将《某方案》印发给你们). */
function handedOn(text: string): string | null {
  const folded = foldedLines(text);
  const groups = (DOCUMENT.handedOn.exec(folded) ?? DOCUMENT.handsOver.exec(folded))?.groups;
  const value = groups?.['quoted'] ?? groups?.['bare'];
  if (value === undefined) return null;
  const at = folded.indexOf(value);
  return text.slice(at, at + value.length);
}

/** A title that stands behind a label above the text, without its site and without the meeting of a report. */
function labelledTitle(front: string): string | null {
  const value = asWritten('metadata-title-label', front);
  if (value === null) return null;
  const bare = value.replace(DOCUMENT.site, '').replace(DOCUMENT.meetingBehindTitle, '').trim();
  const title = DOCUMENT_LINE.noticeTitle.test(foldedLines(bare)) ? handedOn(bare) : bare;
  return title !== null && DOCUMENT_LINE.planTitle.test(compact(title)) ? title : null;
}

/**
 * The title as fully as the text states it. A work report is mostly headed 政府工作报告 alone, with its place and year in a line or a label
 * above; a plan without a line of its own may be named by the notice that hands it on.
 *
 * @param own    the title that the text has, null for none
 * @param front  everything before the text's own title or first section, as it is written
 * @param notice the paragraphs of the covering notice
 * @returns null where no title is stated
 */
export function fullTitle(own: string | null, front: string, notice: readonly string[]): string | null {
  const fuller = [labelledTitle(front), asWritten('metadata-report-title', front)].filter((title): title is string => title !== null);
  if (own === null) {
    const [first] = fuller;
    return first ?? notice.map(handedOn).find(isTitle) ?? null;
  }
  const short = compact(own).replace(/^[—-]+/u, '');
  if (!DOCUMENT.report.test(compact(own)) && !DOCUMENT.subtitled.test(own)) return own;
  return fuller.find((title) => compact(title).length > short.length && compact(title).endsWith(short)) ?? own;
}

function isTitle(text: string | null): text is string {
  return text !== null && DOCUMENT_LINE.planTitle.test(compact(text));
}
