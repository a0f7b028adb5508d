import { FUSED_NOTICE } from '../rules/phrases/structure-parts.js';
import { offsetAt } from '../model/view.js';
import type { PlanDraft, Paragraph } from './draft.js';
import { endOffset, spacedView } from './spaced-view.js';

const REACH = 1500;

/** Where the parts of a fused notice end, in the view; [] where there is none, or where the plan's own title does not follow it. */
function cutsOf(text: string): number[] {
  const notice = FUSED_NOTICE.head.exec(text);
  const groups = notice?.groups;
  const title = groups?.['title'];
  if (!notice || title === undefined) return [];
  const begin = notice[0].length;
  const signature = FUSED_NOTICE.signature.exec(text.slice(begin, begin + REACH));
  if (!signature) return [];
  const organ = begin + signature.index;
  const day = organ + signature[0].indexOf(signature.groups?.['day'] ?? '');
  const signed = organ + signature[0].length;
  if (!text.startsWith(title, signed)) return [];
  const number = groups?.['number']?.length ?? 0;
  const head = text.indexOf(groups?.['head'] ?? '', number) + (groups?.['head']?.length ?? 0);
  return [number, head, begin, organ, day, signed, signed + title.length].filter((at, index, all) => at > 0 && at !== all[index - 1]);
}

/**
 * Parts a covering notice from its plan where a text has lost its line breaks: number, title, addressees, signature, date and the plan's
 * own title become paragraphs of their own.
 *
 * Example: 「…关于印发某县某实施意见的通知各乡镇人民政府:…现印发给你们。某县人民政府2022年3月9日某县某实施意见为加快…」
 */
export function splitFusedNotice(draft: PlanDraft): PlanDraft {
  const [first, ...rest] = draft.paragraphs;
  if (!first) return draft;
  const view = spacedView(draft, first.start, first.end);
  const cuts = cutsOf(view.text);
  if (cuts.length === 0) return draft;
  const starts = [0, ...cuts];
  const parts = starts.map((from, index): Paragraph => {
    const to = starts[index + 1];
    return {
      ...first,
      start: from === 0 ? first.start : (offsetAt(view, from) ?? first.end),
      end: to === undefined ? first.end : endOffset(view, to),
    };
  });
  return { ...draft, paragraphs: [...parts.filter((part) => part.end > part.start), ...rest] };
}
