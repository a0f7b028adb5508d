import { compileRules, triggered } from '../../model/rule.js';
import { quoteRange } from '../../model/view.js';
import { CLUSTER_FRAGMENTS, TOPIC_RULES } from '../../rules/clusters.js';
import type { Reading } from '../reading.js';
import type { FoundCluster } from './lists.js';
import { isGeneral, isIndustry, SENTENCE_ENDS, stretchesUntil } from './names.js';
import { fieldAt, headingLength } from './segments.js';

const topics = compileRules(TOPIC_RULES, CLUSTER_FRAGMENTS);

/**
 * Industries of a passage that takes them up one after the other, each with a sentence that says nothing but that it shall grow
 * (力促汽车工业稳步发展。).
 * What follows, up to the next such sentence, is about that industry. A single one is no order of topics.
 *
 * @param read a passage under a heading of industries
 * @returns a cluster for each topic, with the stretch of the source that is about it
 */
export function topicsOf(read: Reading): FoundCluster[] {
  const { view } = read;
  const sentences = stretchesUntil(SENTENCE_ENDS, view.text, headingLength(read));
  const opened = sentences.flatMap((sentence) => {
    const text = view.text.slice(sentence.start, sentence.end);
    for (const rule of topics) {
      if (text.length > LONGEST_TOPIC || !triggered(rule, text)) continue;
      rule.regexp.lastIndex = 0;
      const at = rule.regexp.exec(text)?.indices?.groups?.['name'];
      if (!at) continue;
      const piece = { start: sentence.start + at[0], end: sentence.start + at[1] };
      const name = view.text.slice(piece.start, piece.end);
      if (!isGeneral(name) && isIndustry(name.endsWith('行业') ? name.slice(0, -2) : name, true))
        return [{ rule: rule.id, sentence, piece }];
    }
    return [];
  });
  if (opened.length < 2) return [];
  return opened.map(({ rule, sentence, piece }, at): FoundCluster => {
    const end = opened[at + 1]?.sentence.start ?? view.text.length;
    return {
      rule,
      name: fieldAt(view, piece),
      tier: null,
      programme: null,
      segments: [],
      sectionId: null,
      quote: quoteRange(view, sentence.start, sentence.end),
      reach: quoteRange(view, sentence.start, end),
      at: quoteRange(view, piece.start, piece.end)[0],
    };
  });
}

/** A sentence that says no more than this is short. */
const LONGEST_TOPIC = 24;

/** Makes the industries that a topic's sentences name its parts; gives back those that are clusters of their own. */
export function partsOfTopics(found: readonly FoundCluster[], order: readonly FoundCluster[]): FoundCluster[] {
  const inside = new Map<FoundCluster, FoundCluster[]>();
  const own = found.filter((one) => {
    const topic = order.find(({ reach }) => reach !== undefined && one.at >= reach[0] && one.at < reach[1]);
    if (!topic || one.tier !== null || one.rule === 'cluster-named' || one.listed === true) return true;
    if (one.at !== topic.at) inside.set(topic, [...(inside.get(topic) ?? []), one]);
    return false;
  });
  const seen = (name: string, at: number, all: readonly FoundCluster[]): boolean => all.findIndex((one) => one.name.text === name) === at;
  return [
    ...own,
    ...order.map((topic) => ({
      ...topic,
      segments: (inside.get(topic) ?? [])
        .sort((a, b) => a.at - b.at)
        .filter((one, at, all) => seen(one.name.text, at, all))
        .map((one) => one.name),
    })),
  ];
}
