import type { Field } from '../../model/mention.js';
import { compileRules } from '../../model/rule.js';
import type { Passage, Section } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';
import { CLUSTER_FRAGMENTS, SEGMENT_RULES } from '../../rules/clusters.js';
import { GENERAL_NAMES, INDUSTRY_WORDS, NOT_INDUSTRY_ENDINGS } from '../../rules/lexicons/industries.js';

/** A passage with its view and how much of the view is its heading. */
export interface Read {
  readonly passage: Passage;
  readonly view: View;
  readonly heading: number;
}
/** Part of a view. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const [listRule, towardsRule, topicRule, growsRule] = compileRules(SEGMENT_RULES, CLUSTER_FRAGMENTS);
const general = new Set(GENERAL_NAMES);
const HEAD = /^(?:和|与|及|大力|加快|积极|重点|着力|等|一批|以|了|及其|相关|其他|各类|新型的)+/u;
const TAIL =
  /(?:产业链|产业集群|产业|优势|应用|产业化|设计制造|研发制造|发展|等(?:若干|重点|细分|优势|特色|新兴){0,2}(?:领域|行业|方向|产品)?|及其他|为主|为辅)$/u;
const GENERIC = /^(?:若干|一批)?(?:重点|关键|前沿|核心|优势|新兴|细分|特色|主要|重要)?(?:核心)?(?:领域|行业|技术|方向|环节|产品|优势)$/u;
const STRONG_VERB = /发展|做大|做强|做优|做精|做特|做深|壮大|培育/u;
const LIST_VERB = /^(?:重点发展|大力发展|重点培育|加快发展|着力发展|主要发展|优先发展|重点布局)/u;

/** Sentences of a stretch of a view: ends at 。!?; and at the end. */
export function sentences(view: View, start = 0, end = view.text.length, stop = /[。!?]/u): Piece[] {
  const found: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!stop.test(view.text.charAt(at))) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

function field(view: View, piece: Piece): Field {
  return { text: view.raw.slice(piece.start, piece.end), span: spanOf(view, piece.start, piece.end) };
}

/** Is this the name of an industry or product group rather than of an activity or a means? `sure` where the verb says so already. */
export function isIndustry(name: string, sure: boolean): boolean {
  const bare = name.replace(/\([^()]*\)/gu, '');
  if (
    bare.length < 2 ||
    bare.length > 18 ||
    general.has(bare) ||
    /^(?:\d+(?![A-Za-z\d])|[,;])/u.test(bare) ||
    /[的了是将]|\d[个家项]/u.test(bare)
  )
    return false;
  if (NOT_INDUSTRY_ENDINGS.some((ending) => bare.endsWith(ending)) && !/(?:信息|生物|数字)技术$/u.test(bare)) return false;
  if (/和|与|及/u.test(bare) && bare.split(/和|与|及/u).every((part) => general.has(part))) return false;
  if (/^(?:构建|建设|完善|加强|推动|提升|促进|实施|支持|鼓励|引导|强化|集中|打造)/u.test(bare)) return false;
  if (/加快|提升|推进|推动|“|”/u.test(bare)) return false;
  if (bare.endsWith('产品')) return INDUSTRY_WORDS.some((word) => bare.includes(word));
  return sure || INDUSTRY_WORDS.some((word) => bare.endsWith(word));
}

/** Parts a list at 、 and, where `conjunctions`, at 和 and 与 (always at 和 before the last of several items). Brackets stay closed. */
export function items(view: View, list: Piece, conjunctions: boolean): Piece[] {
  const { text } = view;
  const found: Piece[] = [];
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
  const several = found.length > 1;
  return found.flatMap((piece, index) => {
    const inner = text.slice(piece.start, piece.end);
    const at = conjunctions || (several && index > 0) ? joint(inner, conjunctions) : null;
    if (!at) return [piece];
    return [
      { start: piece.start, end: piece.start + at.at },
      { start: piece.start + at.at + at.length, end: piece.end },
    ];
  });
}

/** 及 before another industry (生命健康及无人航空器), not before what belongs to the one before it (汽车及零部件). */
const BOTH = /(?<!以)及(?!其|时|格|零|关键|核心|配套|相关|应用|信息|服务|制品|设备|材料|器械|部件|组件|器件|装备|系统|加工|制造|以)/u;

function joint(inner: string, loose: boolean): { at: number; length: number } | null {
  const match = (loose ? /以及|和|与/u : /以及|和/u).exec(inner) ?? BOTH.exec(inner);
  if (!match || match.index < 2 || inner.length - match.index - match[0].length < 2) return null;
  return { at: match.index, length: match[0].length };
}

function trimmed(view: View, piece: Piece): Piece {
  let { start, end } = piece;
  for (;;) {
    const text = view.text.slice(start, end);
    const head = HEAD.exec(text)?.[0].length ?? 0;
    const tail = TAIL.exec(text)?.[0].length ?? 0;
    if (head + tail === 0 || head + tail >= text.length - 1) return { start, end };
    start += head;
    end -= tail;
  }
}

function named(view: View, list: Piece, conjunctions: boolean, sure: boolean): Piece[] {
  return items(view, list, conjunctions)
    .map((item) => trimmed(view, item))
    .filter((item) => isIndustry(view.text.slice(item.start, item.end), sure));
}

/** The list that a stretch states as its fields (以A、B为重点, 围绕A、B等领域), industries only. */
function statedList(view: View, piece: Piece): Piece[] | null {
  if (!listRule) return null;
  const text = view.text.slice(piece.start, piece.end);
  for (const match of text.matchAll(listRule.regexp)) {
    const at = match.indices?.groups?.['parts'] ?? match.indices?.groups?.['field'];
    if (!at) continue;
    const list = { start: piece.start + at[0], end: piece.start + at[1] };
    // one name of the trade vouches for the others (烯烃、芳烃、化工新材料), unless one is plainly none
    const all = items(view, list, false).map((item) => trimmed(view, item));
    const sure = named(view, list, false, true);
    const known = named(view, list, false, false);
    if (known.length > 0 && sure.length === all.length && all.length > 1) return sure;
    if (known.length > 1) return known;
  }
  return null;
}

function clauses(view: View, sentence: Piece): Piece[] {
  return sentences(view, sentence.start, sentence.end, /[,;:]/u);
}

/** What a clause builds: 做强功能膜材料 → 功能膜材料; null where it is no such clause. */
function topic(view: View, clause: Piece, whole: boolean): { pieces: Piece[]; generic: boolean } | null {
  if (!topicRule) return null;
  const text = view.text.slice(clause.start, clause.end);
  topicRule.regexp.lastIndex = 0;
  const match = topicRule.regexp.exec(text);
  const at = match?.indices?.groups?.['topic'];
  if (!match || !at) return null;
  const verb = match.groups?.['verb'] ?? '';
  let end = at[1];
  const towards = text.indexOf('向', at[0] + 2);
  if (towards > 0) end = towards;
  const piece = { start: clause.start + at[0], end: clause.start + end };
  if (GENERIC.test(view.text.slice(piece.start, piece.end))) return { pieces: [], generic: true };
  if (whole) {
    const one = trimmed(view, piece);
    return { pieces: isIndustry(view.text.slice(one.start, one.end), STRONG_VERB.test(verb)) ? [one] : [], generic: false };
  }
  return { pieces: named(view, piece, true, STRONG_VERB.test(verb)), generic: false };
}

/**
 * The parts of the industry that a section is about: the list that its first sentence states, else its sub-headings,
 * else the topics of its sentences (codebook §3, segments).
 *
 * @param section the section about the industry
 * @param reads   its passages in order
 * @example 「…。做大生产过程软件，…。做特云计算和云服务，…」 → 生产过程软件, 云计算, 云服务
 */
export function segmentsOf(section: Section, reads: readonly Read[]): Field[] {
  const own = reads.filter((read) => read.passage.section === section);
  const first = own.flatMap((read) => sentences(read.view, read.heading).map((sentence) => ({ view: read.view, sentence })))[0];
  if (first) {
    const stated = statedList(first.view, first.sentence) ?? builtList(first.view, first.sentence);
    if (stated) return unique(stated.map((piece) => field(first.view, piece)));
  }
  const children = reads.filter(
    (read) => read.passage.section !== section && read.heading > 0 && section.children.includes(read.passage.section as Section),
  );
  const heads: { view: View; piece: Piece }[] =
    children.length > 1
      ? children.flatMap((read) =>
          sentences(read.view, 0, read.heading)
            .slice(0, 1)
            .map((piece) => ({ view: read.view, piece })),
        )
      : own.flatMap((read) =>
          sentences(read.view, read.heading)
            .filter(
              (piece) =>
                piece.end - piece.start <= 16 &&
                !/[,;:]/u.test(read.view.text.slice(piece.start, piece.end)) &&
                growing(read.view, piece).length === 0,
            )
            .map((piece) => ({ view: read.view, piece })),
        );
  if (heads.length > 1)
    return unique(
      heads.flatMap(({ view, piece }) => {
        const said = topic(view, piece, true);
        const pieces = said ? said.pieces : [trimmed(view, piece)].filter((one) => isIndustry(view.text.slice(one.start, one.end), false));
        return pieces.map((one) => field(view, one));
      }),
    );
  return unique(
    own.flatMap((read) =>
      sentences(read.view, read.heading).flatMap((sentence) => topicsOf(read.view, sentence).map((piece) => field(read.view, piece))),
    ),
  );
}

/** What a clause lets grow (促进新型显示发展): a name of the trade only. */
function growing(view: View, clause: Piece): Piece[] {
  if (!growsRule) return [];
  growsRule.regexp.lastIndex = 0;
  const match = growsRule.regexp.exec(view.text.slice(clause.start, clause.end));
  const at = match?.indices?.groups?.['topic'];
  if (!at) return [];
  return named(view, { start: clause.start + at[0], end: clause.start + at[1] }, true, false).filter(
    (piece) => !/链$/u.test(view.text.slice(piece.start, piece.end)),
  );
}

function topicsOf(view: View, sentence: Piece): Piece[] {
  const [first, ...rest] = clauses(view, sentence);
  if (!first) return [];
  const listed = statedList(view, first);
  if (listed) return listed;
  const grown = growing(view, first);
  if (grown.length > 0) return grown;
  const said = topic(view, first, false);
  if (!said) return [];
  if (!said.generic) return said.pieces;
  return rest.flatMap((clause) => {
    const list = statedList(view, clause);
    if (list) return list;
    return (topic(view, clause, false)?.pieces ?? []).filter((piece) => isIndustry(view.text.slice(piece.start, piece.end), false));
  });
}

// 重点发展A、B、C in the first sentence
function builtList(view: View, sentence: Piece): Piece[] | null {
  for (const clause of clauses(view, sentence)) {
    if (!LIST_VERB.test(view.text.slice(clause.start, clause.end))) continue;
    const found = topic(view, clause, false)?.pieces ?? [];
    if (found.length > 1) return found;
  }
  return null;
}

/** The industries that one named in a sentence is to grow towards (向A、B等高附加值产业发展). */
export function towards(view: View, stretch: Piece): Field[] {
  if (!towardsRule) return [];
  const text = view.text.slice(stretch.start, stretch.end);
  for (const match of text.matchAll(towardsRule.regexp)) {
    const at = match.indices?.groups?.['parts'];
    if (at)
      return unique(
        named(view, { start: stretch.start + at[0], end: stretch.start + at[1] }, false, true).map((piece) => field(view, piece)),
      );
  }
  return [];
}

/** A list of parts (大数据、大平台应用) as fields. */
export function partsOf(view: View, list: Piece): Field[] {
  return items(view, list, false)
    .map((piece) => field(view, piece))
    .filter(({ text }) => text.length > 1);
}

function unique(fields: readonly Field[]): Field[] {
  return fields.filter((one, at) => fields.findIndex((other) => other.text === one.text) === at);
}
