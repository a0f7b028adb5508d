/**
 * Whose a target is, by its place and its words: the cluster that it belongs to, the units that lead its task, and the target of a
 * cluster's own output.
 */
import type { AttributionMention, ClusterMention, QuantityMention } from '../model/mention.js';
import type { SectionRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { OUTPUT } from '../rules/phrases/outputs.js';
import { clusterKey } from './cluster-name.js';

/** The sections from the outermost to the one of an id; [] for none. */
export type Path = (id: string | null) => readonly SectionRecord[];

/** Paths of sections, each worked out once. */
export function pathsOf(sections: readonly SectionRecord[]): Path {
  const byId = new Map(sections.map((section) => [section.section_id, section]));
  const paths = new Map<string, readonly SectionRecord[]>();
  const pathOf = (id: string): readonly SectionRecord[] => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const path: SectionRecord[] = [];
    for (let at = byId.get(id); at !== undefined; at = at.parent_id === null ? undefined : byId.get(at.parent_id)) path.unshift(at);
    paths.set(id, path);
    return path;
  };
  return (id) => (id === null ? [] : pathOf(id));
}

/** The units that lead a mention's task (its section or its row), else the responsible ones. */
export function leadsOf(attributions: readonly AttributionMention[]): (mention: Pick<QuantityMention, 'sectionId' | 'row'>) => string[] {
  const bySection = new Map<string, AttributionMention[]>();
  for (const one of attributions) {
    if (one.sectionId === null) continue;
    const own = bySection.get(one.sectionId);
    if (own === undefined) bySection.set(one.sectionId, [one]);
    else own.push(one);
  }
  return ({ sectionId, row }) => {
    const section = sectionId === null ? [] : (bySection.get(sectionId) ?? []);
    const mine = row === null ? section : section.filter((one) => one.number === row + 1);
    const role = mine.some((one) => one.role === 'lead') ? 'lead' : 'responsible';
    return [...new Set(mine.filter((one) => one.role === role).map((one) => one.agency.text))];
  };
}

/** The cluster that a target belongs to: that of its section, or the one whose name its indicator begins with. */
export function clusterOf(
  mentions: readonly ClusterMention[],
  sentenceOf: (mention: QuantityMention) => string,
  pathOf: Path,
): (mention: QuantityMention) => string | null {
  const bySection = new Map(mentions.filter((one) => one.sectionId !== null).map((one) => [one.sectionId, one.name.text]));
  const named = mentions.map((one) => ({ name: one.name.text, key: clusterKey(one.name.text) })).filter(({ key }) => key.length >= 2);
  const topics = mentions.flatMap(({ name, reach }) => (reach ? [{ name: name.text, reach }] : []));
  return (mention) => {
    const indicator = foldText(mention.indicator?.text ?? '');
    if (indicator.endsWith('产业集群')) return null;
    if (bySection.size > 0) {
      const own = pathOf(mention.sectionId).findLast((section) => bySection.has(section.section_id));
      if (own !== undefined) return bySection.get(own.section_id) ?? null;
    }
    // 力促汽车工业稳步发展。…: the passage is about it from there on
    const topic = topics.find(({ reach: [start, end] }) => mention.sentence[0] >= start && mention.sentence[0] < end);
    if (topic) return topic.name;
    // 软件产业…,软件产值增长20%: the sentence names the industry whose output it is
    const own = OUTPUT.ofIndustry.exec(indicator)?.[1];
    if (own !== undefined && !OUTPUT.anyIndustry.test(own) && sentenceOf(mention).includes(`${own}产业`)) return `${own}产业`;
    const bare = indicator.replace(OUTPUT.rankAhead, '');
    return named.find(({ key }) => bare.startsWith(key) && OUTPUT.behindName.test(bare.slice(key.length)))?.name ?? null;
  };
}

/**
 * The target that states a cluster's own output: in its section, a sum of money for its output; of one that a list names, the target with
 * its name.
 */
export function outputTargetOf(quantities: readonly QuantityMention[], pathOf: Path): (cluster: ClusterMention) => QuantityMention | null {
  const outputs = quantities.flatMap((one) => {
    if (one.class !== 'target' || one.measure !== 'level' || one.base !== '元') return [];
    const words = foldText(one.indicator?.text ?? '');
    return OUTPUT.ofCluster.test(words) ? [{ one, words }] : [];
  });
  return (cluster) => {
    const key = clusterKey(cluster.name.text);
    if (cluster.sectionId === null) {
      const named = outputs.filter(({ words }) => words.startsWith(key) && OUTPUT.allBehindName.test(words.slice(key.length)));
      return named.length === 1 ? (named[0]?.one ?? null) : null;
    }
    const mine = outputs.filter(({ one }) => pathOf(one.sectionId).some((section) => section.section_id === cluster.sectionId));
    return (mine.find(({ words }) => words.includes(key)) ?? mine[0])?.one ?? null;
  };
}
