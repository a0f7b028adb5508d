import { SIGN_COMMAND } from '../model/view.js';
import type { Mark } from './draft.js';

/** Blanks of a web page that a text still spells out. */
const BLANK = /&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#[xX][aA]0|#[xX]3000);/gu;
/** A formula as converters write numbers: $95\%$, $\geqslant 3.5$, $9 5 . 2 \%$. */
const FORMULA = /\$(?!\s*\$)([^$\n]{1,80})\$/gu;
/** Commands that only dress what they stand before. */
const DRESS =
  /^\\(?:mathrm|mathbf|mathit|mathsf|mathtt|text|textbf|textrm|textit|boldsymbol|operatorname|textcircled|left|right|quad|qquad)(?![a-z])/u;
const SPACING = /^\\[ ,;:!]/u;
const ESCAPED = /^\\(?=[%$#&_{}])/u;
/** What stands in the formula of a number besides commands. */
const PLAIN = /^(?:[\d.,%~+\-–—/()\s×·≥≤<>=]|\p{Script=Han}|[①-⑳]|[a-zA-Z]{1,3}(?![a-zA-Z]))/u;

/** The marks of a formula: its signs of dollar, braces and commands; null where it is more than a number with its unit. */
function formulaMarks(body: string, from: number): Mark[] | null {
  const marks: Mark[] = [{ start: from - 1, end: from, reason: 'markup' }];
  for (let at = 0; at < body.length; ) {
    const rest = body.slice(at);
    const kept = (SIGN_COMMAND.exec(rest) ?? PLAIN.exec(rest))?.[0];
    const markup =
      kept === undefined ? (DRESS.exec(rest) ?? SPACING.exec(rest) ?? ESCAPED.exec(rest) ?? /^[{}^]/u.exec(rest))?.[0] : undefined;
    if (kept === undefined && markup === undefined) return null;
    if (markup !== undefined) marks.push({ start: from + at, end: from + at + markup.length, reason: 'markup' });
    at += (kept ?? markup ?? ' ').length;
  }
  marks.push({ start: from + body.length, end: from + body.length + 1, reason: 'markup' });
  return marks;
}

/**
 * Markup that a converter has left in a text: the blanks of a web page (&nbsp;) and what is no sign of the number in a formula.
 *
 * Example: of 「覆盖率$\geqslant 95\%$」 the two $ and the \ before % are marked, and \geqslant is read as ≥.
 */
export function speltMarks(source: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index, 0: blank } of source.matchAll(BLANK)) marks.push({ start: index, end: index + blank.length, reason: 'markup' });
  if (!source.includes('$')) return marks;
  for (const { index, 1: body = '' } of source.matchAll(FORMULA)) {
    // two sums in dollars make no formula of what stands between them
    if (!body.includes('\\') && !/^[\s\d.,%~–-]+$/u.test(body)) continue;
    if (/\d/u.test(body)) for (const mark of formulaMarks(body, index + 1) ?? []) marks.push(mark);
  }
  return marks.sort((one, other) => one.start - other.start);
}
