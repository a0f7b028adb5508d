import { AGENCY_LIST } from '../../rules/phrases/agencies.js';
import type { Range } from '../../model/span.js';
import { ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';
import { bodyStrength, mayBeAgency } from './body-names.js';
import { closingVerb } from './closing-verb.js';
import { gapBefore, hasGap } from './gap.js';
import { labelAt } from './labels.js';
import { leadStatement } from './lead.js';
import { isRemark, pieces, withoutRemarkBrackets } from './list-pieces.js';
import type { ListContext, ListedAgency } from './listed-agency.js';
import { LONGEST, conjunct, seam } from './seam.js';
import { tailOfAgencies } from './shared-tail.js';

export interface AgencyList {
  readonly agencies: readonly ListedAgency[];
  /** verbs that close a group (…牵头) */
  readonly verbs: number;
  readonly labels: number;
  /** items that are no bodies */
  readonly rejected: number;
  /** all of them begin like a body's name */
  readonly certain: boolean;
}

const STAR = /^[*★☆※▲△●#]+/u;
/** numbers before the entries of a list */
const COUNT = /^[①-⑳]/u;
/** 完成时限:, 联系人(电话): a label that names no bodies */
const OTHER_LABEL = /^\p{Script=Han}{2,10}(?:\(\p{Script=Han}{1,8}\)\p{Script=Han}{0,6})?:/u;

interface Pending {
  start: number;
  end: number;
  tail: Range | null;
  starred: string;
  commas: number;
  semicolons: number;
  role: Role | null;
}

/**
 * Reads a list of agencies with labels and closing verbs, as it stands in the brackets of an attribution or behind its label.
 *
 * @param context view and source of the passage
 * @param start   first character in the view
 * @param end     behind the last
 * @param first   role of the bodies before any label; null where only labels and verbs give roles
 * @example 「A牵头,B、C配合」 → A lead, B and C cooperating; 「责任单位:A;配合单位:B」 → A responsible, B cooperating
 */
export function readAgencies(context: ListContext, start: number, end: number, first: Role | 'guide' | null): AgencyList {
  const { text } = context.view;
  const agencies: ListedAgency[] = [];
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
        if (given === 'guide') guided.push(agencies.length);
        agencies.push({
          start: item.start,
          end: item.end,
          tail: item.tail,
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
    role === 'none' ? null : (role ?? ([...agencies, ...pending].some((agency) => agency.role === 'lead') ? 'cooperating' : null));
  const take = (start: number, to: number, starred: string): void => {
    let from = start;
    for (let parted = seam(context, from, to); parted >= 0; parted = seam(context, from, to)) {
      single(from, parted, from === start ? starred : '');
      from = parted;
    }
    single(from, to, from === start ? starred : '');
  };
  const single = (from: number, to: number, starred: string): void => {
    const etc = AGENCY_LIST.andOthers.exec(text.slice(from, to));
    const cut = withoutRemarkBrackets(text, from, etc ? from + etc.index : to);
    const piece = text.slice(from, cut);
    if (piece === '') return;
    const at = cut - from > 2 * LONGEST ? -1 : conjunct(text, from, cut);
    if (at >= 0) {
      take(from, at, starred);
      take(at + (AGENCY_LIST.conjunction.exec(text.slice(at, cut))?.[0].length ?? 1), cut, '');
      return;
    }
    const tail = role === 'leader' ? null : tailOfAgencies(text, from, cut, end);
    const strength = tail === null ? bodyStrength(piece) : 2;
    const official = strength === 0 && AGENCY_LIST.official.test(piece);
    if (
      role === 'leader' || official ? !/^[\p{Script=Han}·()]{2,20}$/u.test(piece) : strength === 0 && (role === null || !mayBeAgency(piece))
    ) {
      rejected++;
      return;
    }
    if (strength < 2) certain = false;
    const word = AGENCY_LIST.ownRole.exec(text.slice(cut, to))?.groups?.['word'];
    const ownRole = word === undefined ? undefined : ROLE_OF_WORD[word];
    if (ownRole) verbs++;
    pending.push({
      start: from,
      end: cut,
      tail,
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
  if (agencies.some((agency, at) => !guided.includes(at) && (agency.role === 'lead' || agency.role === 'responsible')))
    for (const at of guided) {
      const agency = agencies[at];
      if (agency) agencies[at] = { ...agency, role: 'cooperating', said: true };
    }
  return { agencies, verbs, labels: labelCount, rejected, certain };

  function item(begin: number, stop: number): void {
    let from = begin;
    let to = stop;
    from += COUNT.exec(text.slice(from, to))?.[0].length ?? 0;
    from += AGENCY_LIST.conjunction.exec(text.slice(from, to))?.[0].length ?? 0;
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
      if (!stated) settle(AGENCY_LIST.guides.test(closing.word) ? 'guide' : closing.role, closing.role !== 'responsible');
      joined = false;
      return;
    }
    if (
      isRemark(piece) &&
      (bodyStrength(piece) < 2 ||
        AGENCY_LIST.opensRemark.test(piece) ||
        leadStatement(text.slice(from, withoutRemarkBrackets(text, from, to))) !== null)
    ) {
      remark = true;
      return;
    }
    const etc = AGENCY_LIST.andOthers.exec(piece);
    if (etc) to = from + etc.index;
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
