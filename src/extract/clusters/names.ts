import { isOneOf } from '../../model/code-points.js';
import { endingTest } from '../../model/endings.js';
import { CLUSTER_NAME, INDUSTRY, NO_INDUSTRY, SEGMENT } from '../../rules/phrases/clusters.js';
import { GENERAL_NAMES, INDUSTRY_WORDS, NOT_INDUSTRY_ENDINGS } from '../../rules/lexicons/industries.js';
import type { Stretch } from '../../model/span.js';

/** Names that say too little to be one industry: 战略性新兴产业. */
export const general: ReadonlySet<string> = new Set(GENERAL_NAMES);
const endsAsIndustry = endingTest(INDUSTRY_WORDS);
const endsAsOther = endingTest(NOT_INDUSTRY_ENDINGS);
const noIndustry: readonly RegExp[] = Object.values(NO_INDUSTRY);

/** Does a name say too little to be one industry, with or without 产业, 集群 at its end? */
export function isGeneral(name: string): boolean {
  return general.has(name) || general.has(name.replace(CLUSTER_NAME.tail, ''));
}

/** Is this the name of an industry or product group rather than of an activity or a means? `sure` where the verb says so already. */
export function isIndustry(name: string, sure: boolean): boolean {
  const bare = name.replace(/\([^()]*\)/gu, '');
  if (bare.length < 2 || bare.length > 18 || general.has(bare)) return false;
  if (noIndustry.some((pattern) => pattern.test(bare))) return false;
  if (endsAsOther(bare) && !INDUSTRY.technology.test(bare)) return false;
  if (INDUSTRY.joints.test(bare) && bare.split(INDUSTRY.joints).every((part) => general.has(part))) return false;
  if (bare.endsWith('产品')) return INDUSTRY_WORDS.some((word) => bare.includes(word));
  return sure || endsAsIndustry(bare);
}

/** May this be the name of a track: neither a clause nor an activity that opens with a verb. Its ending says nothing. */
export function isTrack(name: string): boolean {
  return name.length >= 2 && !isGeneral(name) && !CLUSTER_NAME.clauseWord.test(name) && !noIndustry.some((pattern) => pattern.test(name));
}

/** Does a text end with a noun of the trade (装备, 软件)? */
export function endsWithTrade(text: string): boolean {
  return endsAsIndustry(text);
}

/** Which items of a list a conjunction parts: all (和 and 与 alike), each but the first at 和, or the last alone at 和. */
export type Joints = 'all' | 'later' | 'last';

/** Parts a list at 、 and at the conjunctions inside its items. Brackets stay closed. */
export function listItems(text: string, list: Stretch, joints: Joints): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = list.start;
  for (let at = list.start; at < list.end; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '、' && depth === 0) {
      found.push({ start: from, end: at });
      from = at + 1;
    }
  }
  found.push({ start: from, end: list.end });
  const loose = joints === 'all';
  return found.flatMap((piece, index) => {
    const parted = loose || (index > 0 && (joints === 'later' || index === found.length - 1));
    const at = parted ? joint(text.slice(piece.start, piece.end), loose) : null;
    if (!at) return [piece];
    return [
      { start: piece.start, end: piece.start + at.at },
      { start: piece.start + at.at + at.length, end: piece.end },
    ];
  });
}

function joint(inner: string, loose: boolean): { at: number; length: number } | null {
  if (!loose && SEGMENT.sameTail.test(inner)) return null;
  const match = (loose ? SEGMENT.looseJoint : SEGMENT.closeJoint).exec(inner) ?? SEGMENT.both.exec(inner);
  if (!match || match.index < 2 || inner.length - match.index - match[0].length < 2) return null;
  return { at: match.index, length: match[0].length };
}

/** A name without the words around it that name nothing: 重点发展电子元件等产业 → 电子元件. */
export function trimmedName(text: string, piece: Stretch): Stretch {
  let { start, end } = piece;
  for (;;) {
    const inner = text.slice(start, end);
    const head = SEGMENT.head.exec(inner)?.[0].length ?? 0;
    const tail = SEGMENT.tail.exec(inner)?.[0].length ?? 0;
    if (head + tail === 0 || head + tail >= inner.length - 1) return { start, end };
    start += head;
    end -= tail;
  }
}

/** The industries of a list. */
export function namedIn(text: string, list: Stretch, conjunctions: boolean, sure: boolean): Stretch[] {
  return listItems(text, list, conjunctions ? 'all' : 'later')
    .map((item) => trimmedName(text, item))
    .filter((item) => isIndustry(text.slice(item.start, item.end), sure));
}

/** Stretches of text[start, end) that one of these marks ends. */
export function stretchesUntil(marks: string, text: string, start = 0, end = text.length): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isOneOf(marks, text.charCodeAt(at))) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

/** The marks that end a sentence in which industries are listed. */
export const SENTENCE_ENDS = '。!?';
