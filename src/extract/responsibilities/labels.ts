import { compileRules, triggered } from '../../model/rule.js';
import { offsetAt, type View } from '../../model/view.js';
import { FRAGMENTS, LABEL_RULES, LEAD_RULES, ROLE_OF_THE_REST, ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';
import { bodyStrength, isBareEnding } from './body-names.js';

/** The words of an attribution that are no units: labels before them, and statements of who leads (codebook §4). */
const labels = compileRules(LABEL_RULES, FRAGMENTS);
const leads = compileRules(LEAD_RULES, FRAGMENTS);
const others = new RegExp(ROLE_OF_THE_REST, 'u');

interface Place {
  readonly source: string;
  readonly view: View;
}

/** Who leads, where the text says it by order or by a mark. */
export interface LeadStatement {
  readonly by: 'first' | 'comma' | 'semicolon' | 'star';
  readonly star: string;
  /** holds for what follows, too */
  readonly same: boolean;
  /** what the others are */
  readonly rest: Role;
}

/** White space that the view has dropped before a place: '' none, ' ' some, '\n' a line break. */
export function gapBefore(context: Place, at: number): '' | ' ' | '\n' {
  const before = offsetAt(context.view, at - 1);
  const here = offsetAt(context.view, at);
  if (before === undefined || here === undefined || here === before + 1) return '';
  const between = context.source.slice(before + 1, here);
  return between.includes('\n') ? '\n' : /\s/u.test(between) ? ' ' : '';
}

export interface Label {
  readonly rule: string;
  readonly role: Role | 'guide';
  readonly end: number;
  readonly note: string;
  /** it stands in brackets of its own: 【责任单位】 */
  readonly bracketed: boolean;
}

/** The label at this place of the text, if there is one: its role and where it ends. */
export function labelAt(context: Place, at: number): Label | null {
  const { text } = context.view;
  const piece = text.slice(at, at + 60);
  for (const rule of labels) {
    if (!triggered(rule, piece)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(piece);
    if (!match || match.index !== 0) continue;
    const role = rule.id === 'attribution-label-official' ? 'leader' : ROLE_OF_WORD[match.groups?.['word'] ?? ''];
    const end = at + match[0].length;
    const mark = match.groups?.['mark'] ?? ':';
    const opened = match.groups?.['open'] !== undefined;
    if (opened !== /^[\]】]/u.test(mark)) continue;
    // without a colon the word may be part of a sentence: a body's name must follow, behind white space at least
    if (
      !mark.endsWith(':') &&
      !(opened && end === text.length) &&
      !(nameAt(context, end) && (mark !== '' || gapBefore(context, end) !== ''))
    )
      continue;
    if (role) return { rule: rule.id, role, end, note: match.groups?.['note'] ?? '', bracketed: opened };
  }
  return null;
}

// Does the name of a body begin here, up to the next separator or the next white space?
function nameAt(context: Place, at: number): boolean {
  const name = /^[^、,;。:|/()[\]〔〕【】“”]{2,30}/u.exec(context.view.text.slice(at, at + 40))?.[0] ?? '';
  let end = 1;
  while (end < name.length && gapBefore(context, at + end) === '') end++;
  const first = name.slice(0, end);
  return bodyStrength(first) === 2 && !isBareEnding(first);
}

/** Statements of who leads in a stretch of text. */
export function leadStatement(text: string): LeadStatement | null {
  for (const rule of leads) {
    if (!triggered(rule, text)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(text);
    if (!match) continue;
    const mark = match.groups?.['mark'] ?? '';
    const same = match.groups?.['same'] !== undefined || /下同|以下(?:均|各)?(?:相)?同/u.test(text.slice(match.index));
    const said = ROLE_OF_WORD[others.exec(text.slice(match.index))?.groups?.['word'] ?? ''];
    const rest = said === undefined || said === 'guide' ? null : said;
    if (rule.id === 'attribution-first-leads' || mark === '顿号') return { by: 'first', star: '', same, rest: rest ?? 'cooperating' };
    if (rule.id === 'attribution-star-leads') return { by: 'star', star: mark === '星号' ? '*' : mark, same, rest: rest ?? 'responsible' };
    return { by: mark === '分号' ? 'semicolon' : 'comma', star: '', same, rest: rest ?? 'cooperating' };
  }
  return null;
}
