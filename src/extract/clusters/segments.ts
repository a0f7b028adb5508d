import type { Field } from '../../model/mention.js';
import { compileRules } from '../../model/rule.js';
import type { Section } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';
import { CLUSTER_FRAGMENTS, SEGMENT_RULES } from '../../rules/clusters.js';
import { INDUSTRY, SEGMENT } from '../../rules/phrases/clusters.js';
import type { Stretch } from '../../segment/sentences.js';
import type { Reading } from '../reading.js';
import { isIndustry, listItems, namedIn, SENTENCE_ENDS, stretchesUntil, trimmedName } from './names.js';

const [listRule, towardsRule, topicRule, growsRule] = compileRules(SEGMENT_RULES, CLUSTER_FRAGMENTS);

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
    const stated = statedList(first.view, first.sentence) ?? builtList(first.view, first.sentence);
    if (stated) return unique(stated.map((piece) => fieldAt(first.view, piece)));
  }
  const below = new Set<unknown>(section.children);
  const children = reads.filter((read) => below.has(read.passage.section) && headingLength(read) > 0);
  const heads: { view: View; piece: Stretch }[] =
    children.length > 1
      ? children.flatMap((read) =>
          stretchesUntil(SENTENCE_ENDS, read.text, 0, headingLength(read))
            .slice(0, 1)
            .map((piece) => ({ view: read.view, piece })),
        )
      : own.flatMap((read) =>
          sentencesBehind(read)
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
        const pieces = said
          ? said.pieces
          : [trimmedName(view.text, piece)].filter((one) => isIndustry(view.text.slice(one.start, one.end), false));
        return pieces.map((one) => fieldAt(view, one));
      }),
    );
  return unique(
    own.flatMap((read) =>
      sentencesBehind(read).flatMap((sentence) => topicsOf(read.view, sentence).map((piece) => fieldAt(read.view, piece))),
    ),
  );
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
    .map((piece) => fieldAt(view, piece))
    .filter(({ text }) => text.length > 1);
}

/** Each name once. */
function unique(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ text }) => !seen.has(text) && seen.add(text));
}
