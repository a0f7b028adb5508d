import type { Field } from '../../model/mention.js';
import { compileRules } from '../../model/rule.js';
import type { Section } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';

import { CLUSTER_FRAGMENTS, SEGMENT_RULES } from '../../rules/clusters.js';
import { CLUSTER_LIST, INDUSTRY, SEGMENT } from '../../rules/phrases/clusters.js';
import type { Stretch } from '../../model/span.js';
import type { Reading } from '../reading.js';
import { isGeneral, isIndustry, isTrack, listItems, namedIn, SENTENCE_ENDS, stretchesUntil, trimmedName } from './names.js';

const [listRule, towardsRule, topicRule, growsRule, offeredRule, coveringRule, classRule] = compileRules(SEGMENT_RULES, CLUSTER_FRAGMENTS);

/** How much of a passage's view is heading. */
export function headingLength({ passage, view, headingEnd }: Reading): number {
  return passage.kind === 'heading' ? view.text.length : headingEnd;
}

/** The words of a stretch with their place in the source. */
export function fieldAt(view: View, { start, end }: Stretch): Field {
  return { text: view.raw.slice(start, end), span: spanOf(view, start, end) };
}

function sentencesBehind(read: Reading): Stretch[] {
  return stretchesUntil(SENTENCE_ENDS, read.text, headingLength(read));
}

/** The list that a stretch states as its fields (以A、B为重点, 围绕A、B等领域), industries only. */
function statedList(view: View, piece: Stretch): Stretch[] | null {
  if (!listRule) return null;
  const text = view.text.slice(piece.start, piece.end);
  for (const match of text.matchAll(listRule.regexp)) {
    const at = match.indices?.groups?.['parts'] ?? match.indices?.groups?.['field'];
    if (!at) continue;
    const list = { start: piece.start + at[0], end: piece.start + at[1] };
    // one name of the trade vouches for the others (烯烃、芳烃、化工新材料), unless one is plainly none
    const all = listItems(view.text, list, 'later').map((item) => trimmedName(view.text, item));
    const sure = namedIn(view.text, list, false, true);
    const known = namedIn(view.text, list, false, false);
    if (known.length > 0 && sure.length === all.length && all.length > 1) return sure;
    if (known.length > 1) return known;
  }
  return null;
}

/** May a sub-heading of an industry name a part of it by its words alone? */
function isPart(name: string): boolean {
  return isTrack(name) && !SEGMENT.aspect.test(name) && isIndustry(name, true);
}

/** What a sentence says that the industry offers or makes (重点提供A、B等服务). */
function offeredList(view: View, sentence: Stretch): Stretch[] | null {
  if (!offeredRule) return null;
  const text = view.text.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(offeredRule.regexp)) {
    const at = match.indices?.groups?.['parts'];
    if (!at) continue;
    const list = { start: sentence.start + at[0], end: sentence.start + at[1] };
    const found = namedIn(view.text, list, false, true);
    const vouched = match.groups?.['class'] !== undefined || namedIn(view.text, list, false, false).length > 0 || sameEnd(view, found);
    if (vouched && found.length > 1 && found.length === listItems(view.text, list, 'later').length) return found;
  }
  return null;
}

/** Do all names end with the same noun (法律翻译, 医学翻译)? */
function sameEnd(view: View, [first, ...rest]: readonly Stretch[]): boolean {
  const tail = first ? view.text.slice(first.end - 2, first.end) : '';
  return rest.every((one) => one.end - one.start > 2 && view.text.slice(one.end - 2, one.end) === tail);
}

/** The parts that a system of products spans (涵盖A、B的全产品线), and the clusters that a section calls its own (打造A、B等特色产业集群). */
function spannedList(view: View, sentence: Stretch): Stretch[] {
  if (!coveringRule) return [];
  const text = view.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(coveringRule.regexp)].flatMap(({ indices }) => {
    const at = indices?.groups?.['parts'] ?? indices?.groups?.['clusters'];
    return at ? namedIn(view.text, { start: sentence.start + at[0], end: sentence.start + at[1] }, false, true) : [];
  });
}

function clauses(view: View, sentence: Stretch): Stretch[] {
  return stretchesUntil(',;:', view.text, sentence.start, sentence.end);
}

/** What a clause builds: 做强功能膜材料 → 功能膜材料; null where it is no such clause. */
function topic(view: View, clause: Stretch, whole: boolean): { pieces: Stretch[]; generic: boolean } | null {
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
  const one = classOf(view, piece);
  if (one) return { pieces: [one], generic: false };
  if (SEGMENT.generic.test(view.text.slice(piece.start, piece.end))) return { pieces: [], generic: true };
  if (whole) {
    const one = trimmedName(view.text, piece);
    return { pieces: isIndustry(view.text.slice(one.start, one.end), SEGMENT.strongVerb.test(verb)) ? [one] : [], generic: false };
  }
  return { pieces: namedIn(view.text, piece, true, SEGMENT.strongVerb.test(verb)), generic: false };
}

/**
 * The parts of the industry that a section is about: the list that its first sentence states, else its sub-headings,
 * else the topics of its sentences (codebook §3, segments).
 *
 * @param section the section about the industry
 * @param reads   its passages in order
 * @example 「…。做大生产过程软件，…。做特云计算和云服务，…」 → 生产过程软件, 云计算, 云服务
 */
export function segmentsOf(section: Section, reads: readonly Reading[]): Field[] {
  const own = reads.filter((read) => read.passage.section === section);
  const first = own.flatMap((read) => sentencesBehind(read).map((sentence) => ({ view: read.view, sentence })))[0];
  if (first) {
    const stated =
      statedList(first.view, first.sentence) ?? offeredList(first.view, first.sentence) ?? builtList(first.view, first.sentence);
    if (stated) return unique(stated.map((piece) => fieldAt(first.view, piece)));
  }
  const below = new Set<unknown>(section.children);
  const children = reads.filter((read) => below.has(read.passage.section) && headingLength(read) > 0);
  const heads = children.flatMap((read) =>
    stretchesUntil(SENTENCE_ENDS, read.text, 0, headingLength(read))
      .slice(0, 1)
      .map((piece) => ({ view: read.view, piece })),
  );
  if (heads.length > 1) return partsOfHeads(heads);
  const only = partsOfHeads(heads);
  if (only.length > 0) return only;
  const lines = own.flatMap((read) =>
    sentencesBehind(read)
      .filter((piece) => isLine(read.view, piece))
      .map((piece) => ({ view: read.view, piece })),
  );
  if (lines.length > 1) return partsOfHeads(lines);
  return unique(
    own.flatMap((read) =>
      sentencesBehind(read).flatMap((sentence) => topicsOf(read.view, sentence).map((piece) => fieldAt(read.view, piece))),
    ),
  );
}

/** The class that a list names behind its members (A、B等激光装备研发): the class is the part, its members are a level lower. */
function classOf(view: View, piece: Stretch): Stretch | null {
  if (!classRule) return null;
  classRule.regexp.lastIndex = 0;
  const at = classRule.regexp.exec(view.text.slice(piece.start, piece.end))?.indices?.groups?.['class'];
  const one = at ? trimmedName(view.text, { start: piece.start + at[0], end: piece.start + at[1] }) : null;
  return one && !isGeneral(view.text.slice(one.start, one.end)) && isIndustry(view.text.slice(one.start, one.end), false) ? one : null;
}

/** The parts of an industry that its sub-headings, or the short sentences of its section, name one by one. */
function partsOfHeads(heads: readonly { view: View; piece: Stretch }[]): Field[] {
  const named = heads.map(({ view, piece }) => {
    const said = topic(view, piece, true);
    const one = trimmedName(view.text, piece);
    const name = view.text.slice(one.start, one.end);
    const known = said !== null || isIndustry(name, false);
    return { view, known, pieces: said ? said.pieces : known || isPart(name) ? [one] : [] };
  });
  // one name of the trade vouches for the others (储能, 新药创制), unless one is plainly none
  const vouched = named.some(({ known }) => known) && named.every(({ known, pieces }) => known || pieces.length > 0);
  return unique(named.filter(({ known }) => known || vouched).flatMap(({ view, pieces }) => pieces.map((piece) => fieldAt(view, piece))));
}

/** A sentence of one short phrase, which says no more than a heading would. */
function isLine(view: View, piece: Stretch): boolean {
  return piece.end - piece.start <= 16 && !/[,;:]/u.test(view.text.slice(piece.start, piece.end)) && growing(view, piece).length === 0;
}

/** What a clause lets grow (促进新型显示发展): a name of the trade only. */
function growing(view: View, clause: Stretch): Stretch[] {
  if (!growsRule) return [];
  growsRule.regexp.lastIndex = 0;
  const match = growsRule.regexp.exec(view.text.slice(clause.start, clause.end));
  const at = match?.indices?.groups?.['topic'];
  if (!at) return [];
  return namedIn(view.text, { start: clause.start + at[0], end: clause.start + at[1] }, true, false).filter(
    (piece) => !INDUSTRY.chain.test(view.text.slice(piece.start, piece.end)),
  );
}

function topicsOf(view: View, sentence: Stretch): Stretch[] {
  const [first, ...rest] = clauses(view, sentence);
  if (!first) return [];
  const spanned = spannedList(view, sentence);
  if (spanned.length > 1) return spanned;
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
function builtList(view: View, sentence: Stretch): Stretch[] | null {
  for (const clause of clauses(view, sentence)) {
    if (!SEGMENT.listVerb.test(view.text.slice(clause.start, clause.end))) continue;
    const found = topic(view, clause, false)?.pieces ?? [];
    if (found.length > 1) return found;
  }
  return null;
}

/** The industries that one named in a sentence is to grow towards (向A、B等高附加值产业发展). */
export function towards(view: View, stretch: Stretch): Field[] {
  if (!towardsRule) return [];
  const text = view.text.slice(stretch.start, stretch.end);
  for (const match of text.matchAll(towardsRule.regexp)) {
    const at = match.indices?.groups?.['parts'];
    if (at)
      return unique(
        namedIn(view.text, { start: stretch.start + at[0], end: stretch.start + at[1] }, false, true).map((piece) => fieldAt(view, piece)),
      );
  }
  return [];
}

/** A list of parts (大数据、大平台应用) as fields. */
export function partsOf(view: View, list: Stretch): Field[] {
  return listItems(view.text, list, 'later')
    .map(({ start, end }) =>
      fieldAt(view, { start, end: end - (CLUSTER_LIST.roleOfPart.exec(view.text.slice(start, end))?.[0].length ?? 0) }),
    )
    .filter(({ text }) => text.length > 1);
}

/** Each name once. */
function unique(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ text }) => !seen.has(text) && seen.add(text));
}
