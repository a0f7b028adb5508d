import { append } from '../model/append.js';
import { PRINTED_PAGE } from '../rules/phrases/structure-pages.js';
import type { PlanDraft, Mark } from './draft.js';
import { mergeMarks, openLines } from './draft.js';

const LEADERS = /(?:\.{4}|……|·{4}|-{6}|_{6}) ?\d{0,4}$/u;

/**
 * Marks tables of contents: lines with dotted leaders, and the lines between the line 目录 and the place where its first entry comes
 * again as a heading. A caption run together with the line before it (…批准目 录) is cut off it.
 */
export function markContents(draft: PlanDraft): PlanDraft {
  const open = openLines(draft);
  const marks: Mark[] = [];
  let leaders = 0;
  for (const { line } of open) {
    if (!LEADERS.test(line.text)) continue;
    leaders++;
    marks.push({ start: line.from, end: line.to, reason: 'contents' });
  }
  open.forEach(({ line }, at) => {
    if (PRINTED_PAGE.contents.test(line.text)) {
      marks.push({ start: line.from, end: line.to, reason: 'contents' });
      if (leaders < 3) append(marks, plainEntries(at, open));
    } else if (leaders >= 3 && LEADERS.test(open[at + 1]?.line.text ?? '')) {
      const caption = PRINTED_PAGE.contentsAtEnd.exec(line.text);
      if (caption) marks.push({ start: line.from + caption.index, end: line.to, reason: 'contents' });
    }
  });
  if (marks.length === 0) return draft;
  return { ...draft, marks: mergeMarks(draft.marks, marks) };
}

/** An entry's words, without its page number. */
function key(text: string): string {
  let end = text.length;
  while (end > 0 && /\d/u.test(text.charAt(end - 1))) end--;
  while (end > 0 && /[\s.…·]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/\s/gu, '');
}

/** Entries without leaders, from the caption to the line that repeats the first entry. */
function plainEntries(caption: number, open: ReturnType<typeof openLines>): Mark[] {
  const first = open[caption + 1]?.line;
  if (!first || first.text.length > 60) return [];
  const entry = key(first.text);
  for (let at = caption + 2; at < open.length && at < caption + 200; at++) {
    const line = open[at]?.line;
    if (!line || line.text.length > 80 || line.text.includes('。')) return [];
    if (key(line.text) === entry) {
      return open.slice(caption + 1, at).map(({ line: one }) => ({ start: one.from, end: one.to, reason: 'contents' as const }));
    }
  }
  return [];
}
