import { compileRules } from '../../model/rule.js';
import { AGENCY_LIST } from '../../rules/phrases/agencies.js';
import { ATTRIBUTION_FRAGMENTS, REMARK_RULES } from '../../rules/responsibilities.js';
import { continuesGroup } from './body-names.js';
import { closingVerb } from './closing-verb.js';
import { leadStatement } from './lead.js';

/** How the text of an attribution falls into pieces. */
const remarks = compileRules(REMARK_RULES, ATTRIBUTION_FRAGMENTS);

export const OPEN = '([〔【〈<';
export const CLOSE = ')]〕】〉>';
const SEPARATOR = /[、,;。/|.]/u;

/** Is it a remark among the bodies: 下同, 2025年12月底前? */
export function isRemark(text: string): boolean {
  return remarks.some((rule) => {
    rule.regexp.lastIndex = 0;
    return rule.regexp.test(text);
  });
}

/** Pieces of view[start, end) between separators that stand in no bracket. */
export function pieces(text: string, start: number, end: number): { start: number; end: number; separator: string }[] {
  const found: { start: number; end: number; separator: string }[] = [];
  let depth = 0;
  let from = start;
  let separator = '';
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATOR.test(char)) {
      if (char === '、' && continuesGroup(text.slice(from, at).replace(/^.*:/u, ''), nextPiece(text, at + 1, end))) continue;
      found.push({ start: from, end: at, separator });
      separator = char;
      from = at + 1;
    }
  }
  found.push({ start: from, end, separator });
  return found;
}

function nextPiece(text: string, start: number, end: number): string {
  const piece =
    /^[^、,;。/|()[\]]{0,12}(?:\([^()]{0,12}\))?[^、,;。/|()[\]]{0,8}/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  // 各区、县按职责分工负责
  const at = closingVerb(piece)?.at ?? 0;
  return at > 0 ? piece.slice(0, at) : piece;
}

/** Cuts brackets off the end that hold a remark (〔列第一位的为牵头单位，下同〕), and a closing bracket without an opening one. */
export function withoutRemarkBrackets(text: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    const last = text.charAt(to - 1);
    if (to <= start || !CLOSE.includes(last)) return to;
    let depth = 0;
    let open = -1;
    for (let at = to - 1; at >= start; at--) {
      const char = text.charAt(at);
      if (CLOSE.includes(char)) depth++;
      else if (OPEN.includes(char) && --depth === 0) {
        open = at;
        break;
      }
    }
    if (open < 0) {
      to--;
      continue;
    }
    const inner = text.slice(open + 1, to - 1);
    if (leadStatement(inner) || isRemark(inner) || AGENCY_LIST.ownRole.test(`(${inner})`)) to = open;
    else return to;
  }
}
