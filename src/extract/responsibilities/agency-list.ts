import type { View } from '../../model/view.js';
import { CLOSING_RULES, FRAGMENTS, REMARK_RULES, ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';
import { compileRules, triggered } from '../../model/rule.js';
import { gapBefore, labelAt, leadStatement } from './labels.js';
import { bodyStrength, continuesGroup, isBareEnding, mayBeUnit, opensName } from './body-names.js';

/** A unit in a list: offsets in the view. */
export interface ListedUnit {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** a mark stands before it (*, ★) */
  readonly starred: string;
  /** said by a word of its own (牵头单位：, …牵头), so that no statement of order changes it */
  readonly said: boolean;
  /** commas and semicolons before it in its group */
  readonly commas: number;
  readonly semicolons: number;
}

export interface UnitList {
  readonly units: readonly ListedUnit[];
  /** verbs that close a group (…牵头) */
  readonly verbs: number;
  readonly labels: number;
  /** items that are no units */
  readonly rejected: number;
  /** all units begin like a body's name */
  readonly certain: boolean;
}

/** What a cutter of words must give (segment/words): only its place names matter here. */
export type Cut = (text: string) => readonly { readonly tag: string; readonly start: number }[];

export interface ListContext {
  readonly source: string;
  readonly view: View;
  /** a table cell: a line break or a missing separator parts two units */
  readonly cell: boolean;
  readonly cut?: Cut | undefined;
}

const closings = compileRules(CLOSING_RULES, FRAGMENTS);
const remarks = compileRules(REMARK_RULES, FRAGMENTS);

const OPEN = '([〔【〈<';
const CLOSE = ')]〕】〉>';
const SEPARATOR = /[、,;。/|.]/u;
const STAR = /^[*★☆※▲△●#]+/u;
/** numbers before the entries of a list */
const COUNT = /^[①-⑳]/u;
/** an official by his office: 副县长张三, 县委常委 */
const OFFICIAL = /^.{0,12}(?:书记|常委|[省市县区州旗镇乡]长|秘书长|主席)[\p{Script=Han}·]{0,3}$/u;
const OTHER_LABEL = /^\p{Script=Han}{2,10}(?:\(\p{Script=Han}{1,8}\)\p{Script=Han}{0,6})?:/u;
const ETC = /等?(?:省级|市级|县级|区级|职能|涉企|有关|相关|其他|各){0,3}(?:部门|单位|地方|方面)?(?:和单位)?$/u;
const OWN_ROLE = /[(〔[【](?<word>牵头|主办|主责|配合|协办|责任|负责)(?:单位|部门)?[)〕\]】]$/u;
const CONJUNCTION = /^(?:以及|及|和|与|并|或|由|请|同时|,)+(?=[\p{Script=Han}])/u;
// no name of a body is longer
const LONGEST = 60;
const GUIDE = /指导/u;
const OPENS_REMARK = /^(?:以下|上述|均需|其中|(?:其余|其他|其它)[^、]{0,6}(?:为|是|系))/u;

function isRemark(text: string): boolean {
  return remarks.some((rule) => {
    rule.regexp.lastIndex = 0;
    return rule.regexp.test(text);
  });
}

/** Pieces of view[start, end) between separators that stand in no bracket. */
function pieces(text: string, start: number, end: number): { start: number; end: number; separator: string }[] {
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
  return /^[^、,;。/|()[\]]{0,12}(?:\([^()]{0,12}\))?[^、,;。/|()[\]]{0,8}/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
}

/** Cuts brackets off the end that hold a remark (〔列第一位的为牵头单位，下同〕), and a closing bracket without an opening one. */
function withoutRemarkBrackets(text: string, start: number, end: number): number {
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
    if (leadStatement(inner) || isRemark(inner) || OWN_ROLE.test(`(${inner})`)) to = open;
    else return to;
  }
}

/** Where two units stand side by side without a separator: the start of the second, or -1. */
function seam(context: ListContext, start: number, end: number): number {
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
    if (gap === '' && !/[局委办厅部院署会心司团社行组队所)\]〕]/u.test(before)) continue;
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
      if (places.has(at) && leftStrength === 2 && !/(?:分局|支行|分行|大队|支队|分公司|分院|办事处)$/u.test(right)) return at;
    }
  }
  return -1;
}

// 象山工业园|区管委会: the name before goes on.
function endsLonger(text: string, start: number, at: number): boolean {
  return !CLOSE.includes(text.charAt(at - 1)) && bodyStrength(text.slice(start, at + 1)) > 0;
}

function hasGap(context: ListContext, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (gapBefore(context, at) !== '') return true;
  return false;
}

// Strength of what begins here: up to the next gap (a third unit may follow), else to the end.
function strengthOfFirst(context: ListContext, at: number, end: number): 0 | 1 | 2 {
  for (let to = at + 1; to < Math.min(end, at + LONGEST); to++) {
    if (gapBefore(context, to) === '') continue;
    const strength = bodyStrength(context.view.text.slice(at, to));
    if (strength > 0) return strength;
  }
  return end - at > LONGEST ? 0 : bodyStrength(context.view.text.slice(at, end));
}

/** Parts an item at 和 or 及 where both sides are bodies (县经信局和县科技局; never 自然资源和规划局). */
function conjunct(text: string, start: number, end: number): number {
  for (const match of text.slice(start, end).matchAll(/以及|及|和|与/gu)) {
    const left = text.slice(start, start + match.index);
    const right = text.slice(start + match.index + match[0].length, end);
    if (bodyStrength(left) > 0 && bodyStrength(right) === 2 && !isBareEnding(right)) return start + match.index;
  }
  return -1;
}

interface Pending {
  start: number;
  end: number;
  starred: string;
  commas: number;
  semicolons: number;
  role: Role | null;
}

/**
 * Reads a list of units with labels and closing verbs: what stands between the brackets of an attribution or behind its label.
 *
 * @param context view and source of the passage
 * @param start   first character in the view
 * @param end     behind the last
 * @param first   role of the units before any label; null where only labels and verbs give roles
 * @example 「A牵头,B、C配合」 → A lead, B and C cooperating; 「责任单位:A;配合单位:B」 → A responsible, B cooperating
 */
export function readUnits(context: ListContext, start: number, end: number, first: Role | 'guide' | null): UnitList {
  const { text } = context.view;
  const units: ListedUnit[] = [];
  let pending: Pending[] = [];
  let role: Role | 'guide' | 'none' | null = first;
  let verbs = 0;
  let labelCount = 0;
  let rejected = 0;
  let certain = true;
  let commas = 0;
  let semicolons = 0;
  let joined = false; // after 会同
  let remark = false; // what 、 joins to a remark belongs to it
  const guided: number[] = [];

  const settle = (as: Role | 'guide' | null, said: boolean): void => {
    for (const item of pending) {
      const given = item.role ?? as;
      if (given === null) rejected++;
      else {
        if (given === 'guide') guided.push(units.length);
        units.push({
          start: item.start,
          end: item.end,
          role: given === 'guide' ? 'responsible' : given,
          starred: item.starred,
          said: said || item.role !== null || given === 'lead' || given === 'cooperating' || given === 'leader',
          commas: item.commas,
          semicolons: item.semicolons,
        });
      }
    }
    pending = [];
  };
  const rest = (): Role | 'guide' | null =>
    role === 'none' ? null : (role ?? ([...units, ...pending].some((unit) => unit.role === 'lead') ? 'cooperating' : null));
  const take = (start: number, to: number, starred: string): void => {
    let from = start;
    for (let parted = seam(context, from, to); parted >= 0; parted = seam(context, from, to)) {
      single(from, parted, from === start ? starred : '');
      from = parted;
    }
    single(from, to, from === start ? starred : '');
  };
  const single = (from: number, to: number, starred: string): void => {
    const etc = ETC.exec(text.slice(from, to));
    const cut = withoutRemarkBrackets(text, from, etc?.[0].startsWith('等') ? from + etc.index : to);
    const piece = text.slice(from, cut);
    if (piece === '') return;
    const at = cut - from > 2 * LONGEST ? -1 : conjunct(text, from, cut);
    if (at >= 0) {
      take(from, at, starred);
      take(at + (CONJUNCTION.exec(text.slice(at, cut))?.[0].length ?? 1), cut, '');
      return;
    }
    const strength = bodyStrength(piece);
    const official = strength === 0 && OFFICIAL.test(piece);
    if (
      role === 'leader' || official ? !/^[\p{Script=Han}·()]{2,20}$/u.test(piece) : strength === 0 && (role === null || !mayBeUnit(piece))
    ) {
      rejected++;
      return;
    }
    if (strength < 2) certain = false;
    const word = OWN_ROLE.exec(text.slice(cut, to))?.groups?.['word'];
    const ownRole = word === undefined ? undefined : ROLE_OF_WORD[word];
    if (ownRole) verbs++;
    pending.push({
      start: from,
      end: cut,
      starred,
      commas,
      semicolons,
      role: official ? 'leader' : joined ? 'cooperating' : ownRole && ownRole !== 'guide' ? ownRole : null,
    });
  };

  for (const piece of pieces(text, start, end)) {
    let { start: from } = piece;
    if (piece.separator !== '、') remark = false;
    if (remark) continue;
    if (piece.separator === ',') commas++;
    if (piece.separator === ';' || piece.separator === '。') {
      semicolons++;
      joined = false;
      if (role !== null || verbs > 0) settle(rest(), false);
    }
    const to = piece.end;
    // labels stand at the start of a piece, or behind white space
    for (let at = from; at < to; at++) {
      const bracket = '[【'.includes(text.charAt(at));
      if (at > from && !bracket && gapBefore(context, at) === '') continue;
      const label = labelAt(context, at);
      if (at > from && bracket && !label?.bracketed) continue;
      const other = label ? null : OTHER_LABEL.exec(text.slice(at, to));
      if (!label && (!other || hasGap(context, at, at + other[0].length))) continue;
      if (at > from) item(from, at);
      settle(rest(), false);
      commas = semicolons = 0;
      joined = false;
      if (label) labelCount++;
      role = label ? label.role : 'none';
      at = label ? label.end : at + (other?.[0].length ?? 0);
      from = at;
      at--;
    }
    if (from < to) item(from, to);
  }
  settle(rest(), false);
  // 指导 beside somebody who answers is a supporting role
  if (units.some((unit, at) => !guided.includes(at) && (unit.role === 'lead' || unit.role === 'responsible')))
    for (const at of guided) {
      const unit = units[at];
      if (unit) units[at] = { ...unit, role: 'cooperating', said: true };
    }
  return { units, verbs, labels: labelCount, rejected, certain };

  function item(begin: number, stop: number): void {
    let from = begin;
    let to = stop;
    from += COUNT.exec(text.slice(from, to))?.[0].length ?? 0;
    from += CONJUNCTION.exec(text.slice(from, to))?.[0].length ?? 0;
    const star = STAR.exec(text.slice(from, to))?.[0] ?? '';
    from += star.length;
    if (from >= to) return;
    const piece = text.slice(from, to);
    if (role === 'none') return;
    const closing = closingVerb(piece);
    if (closing && closing.at > 0 && isRemark(piece.slice(0, closing.at))) {
      remark = true;
      return;
    }
    if (closing) {
      verbs++;
      if (closing.at > 0) withJoined(from, from + closing.at, star.charAt(0));
      const stated = role !== null && closing.at === 0;
      if (!stated) settle(GUIDE.test(closing.word) ? 'guide' : closing.role, closing.role !== 'responsible');
      joined = false;
      return;
    }
    if (
      isRemark(piece) &&
      (bodyStrength(piece) < 2 ||
        OPENS_REMARK.test(piece) ||
        leadStatement(text.slice(from, withoutRemarkBrackets(text, from, to))) !== null)
    ) {
      remark = true;
      return;
    }
    const etc = ETC.exec(piece);
    if (etc && etc[0].startsWith('等')) to = from + etc.index;
    withJoined(from, to, star.charAt(0));
  }

  function withJoined(from: number, to: number, star: string): void {
    const at = text.slice(from, to).indexOf('会同');
    if (at < 0) {
      take(from, to, star);
      return;
    }
    verbs++;
    if (at > 0) take(from, from + at, star);
    settle('lead', true);
    joined = true;
    take(from + at + 2, to, '');
  }
}

/** The verb that closes an item (…牵头, …等负责), its role and where it begins. */
function closingVerb(piece: string): { at: number; word: string; role: Role | 'guide' } | null {
  const tail = piece.slice(-40);
  for (const rule of closings) {
    if (!triggered(rule, tail)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(tail);
    const word = match?.groups?.['word'];
    const role = word === undefined ? undefined : ROLE_OF_WORD[word];
    if (match && word !== undefined && role && match[0].includes('牵头'))
      return { at: piece.length - tail.length + match.index, word: '牵头', role: 'lead' };
    if (match && word !== undefined && role) return { at: piece.length - tail.length + match.index, word, role };
  }
  return null;
}
