import { AGENCY_LIST, AGENCY_NAME } from '../../rules/phrases/agencies.js';
import type { ListContext } from './listed-agency.js';
import { bodyStrength, isBareEnding, opensName } from './body-names.js';
import { gapBefore, hasGap } from './gap.js';
import { CLOSE, OPEN } from './list-pieces.js';
import { tailOfAgencies } from './shared-tail.js';

/** No name of a body is longer. */
export const LONGEST = 60;

/** Where two names stand side by side without a separator: the start of the second, or -1. */
export function seam(context: ListContext, start: number, end: number): number {
  const { text } = context.view;
  if (!context.cell && !hasGap(context, start, Math.min(end, start + LONGEST))) return -1;
  let depth = 0;
  let places: ReadonlySet<number> | null = null;
  const reach = Math.min(end - 1, start + LONGEST);
  for (let at = start + 1; at < reach; at++) {
    const before = text.charAt(at - 1);
    if (OPEN.includes(before)) depth++;
    else if (CLOSE.includes(before)) depth--;
    if (depth !== 0 || OPEN.includes(text.charAt(at))) continue;
    const gap = gapBefore(context, at);
    if (gap === '' && !context.cell) continue;
    if (gap === '' && !AGENCY_NAME.seamAfter.test(before)) continue;
    const left = text.slice(start, at);
    const right = text.slice(at, Math.min(end, at + LONGEST));
    const leftStrength = bodyStrength(left);
    if (leftStrength === 0 || isBareEnding(right)) continue;
    const rightStrength = strengthOfFirst(context, at, end);
    if (gap === '\n' && context.cell && rightStrength >= 1 && !(opensName(left) && rightStrength < 2)) return at;
    if (opensName(left)) continue;
    if (gap !== '' && rightStrength === 2) return at;
    if (gap !== '' && context.cell && rightStrength === 1) return at;
    if (gap === '' && rightStrength === 2 && !endsLonger(text, start, at)) return at;
    if (gap === '' && rightStrength === 1) {
      if (CLOSE.includes(before)) return at;
      places ??= new Set(
        (context.cut?.(text.slice(start, end)) ?? []).filter((word) => word.tag === 'ns').map((word) => word.start + start),
      );
      if (places.has(at) && leftStrength === 2 && !AGENCY_NAME.branch.test(right)) return at;
    }
  }
  return -1;
}

// 象山工业园|区管委会: the name before goes on.
function endsLonger(text: string, start: number, at: number): boolean {
  return !CLOSE.includes(text.charAt(at - 1)) && bodyStrength(text.slice(start, at + 1)) > 0;
}

// Strength of what begins here: up to the next gap (a third name may follow), else to the end.
function strengthOfFirst(context: ListContext, at: number, end: number): 0 | 1 | 2 {
  for (let to = at + 1; to < Math.min(end, at + LONGEST); to++) {
    if (gapBefore(context, to) === '') continue;
    const strength = bodyStrength(context.view.text.slice(at, to));
    if (strength > 0) return strength;
  }
  return end - at > LONGEST ? 0 : bodyStrength(context.view.text.slice(at, end));
}

/** Parts an item at 和 or 及 where both sides are bodies (县经信局和县科技局, 广州和深圳市政府; never 自然资源和规划局). */
export function conjunct(text: string, start: number, end: number): number {
  for (const match of text.slice(start, end).matchAll(AGENCY_LIST.joint)) {
    const left = text.slice(start, start + match.index);
    const right = text.slice(start + match.index + match[0].length, end);
    if (bodyStrength(left) > 0 && bodyStrength(right) === 2 && !isBareEnding(right)) return start + match.index;
    if (tailOfAgencies(text, start, start + match.index, end) !== null) return start + match.index;
  }
  return -1;
}
