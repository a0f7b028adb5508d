import type { Programme } from '../../model/document.js';
import type { ClusterMention } from '../../model/mention.js';
import { compileRules, triggered } from '../../model/rule.js';
import { rangeOf, type Section } from '../../model/tree.js';
import { foldText, quoteRange } from '../../model/view.js';
import { clusterKey } from '../../normalise/cluster-name.js';
import { CLUSTER_FRAGMENTS, CLUSTER_PROGRAMME_RULES, OWN_LIST_RULES, TITLE_FIELD_RULES, TITLE_RULES } from '../../rules/clusters.js';
import { CLUSTER_LIST } from '../../rules/phrases/clusters.js';
import type { PlanReading, Reading } from '../reading.js';
import { clusterSections, fitsOne, headingQuote, sectionsOf } from './headings.js';
import { clustersInText, tierIn, type FoundCluster } from './lists.js';
import { isGeneral, isIndustry } from './names.js';
import { fieldAt, segmentsOf } from './segments.js';
import { partsOfTopics, topicsOf } from './topics.js';

const titles = compileRules(TITLE_RULES, CLUSTER_FRAGMENTS);
const titledFields = compileRules(TITLE_FIELD_RULES, CLUSTER_FRAGMENTS);
const ownLists = compileRules(OWN_LIST_RULES, CLUSTER_FRAGMENTS);
const programmes = compileRules(CLUSTER_PROGRAMME_RULES, CLUSTER_FRAGMENTS);

/**
 * Finds the industries that a plan names as ones to build (codebook §3): sections about one industry, and the plan's own
 * lists of leading, pillar or emerging industries. One mention for each name, at its most specific place.
 *
 * @param document the plan as it is read
 * @param cited    programmes of the document, built or cited, with their level: one of national or province level is never the plan's own
 * @returns mentions in document order. Never throws.
 * @example 「二、建设“123”产业集群（一）临港装备产业。以风电装备、海工装备为重点…」 → 临港装备产业, programme 123, segments 风电装备, 海工装备
 */
export function findClusters({ source, plan, passages }: PlanReading, cited: readonly Programme[]): ClusterMention[] {
  const reads = passages.filter(
    ({ passage: { part, kind } }) => (part === 'body' || part === 'annex' || kind === 'title') && kind !== 'cell',
  );
  const above = new Set(cited.filter(({ level }) => level === 'national' || level === 'province').map(({ name }) => name));
  const local = new Set(cited.filter(({ level }) => level === 'county').map(({ name }) => name));
  const programmeIn = (text: string): string | null => ownProgramme(text, above, local);
  const titleReads = reads.filter(({ passage }) => passage.kind === 'title');
  const titleProgramme = titleReads.map(({ text }) => programmeIn(text)).find((name) => name !== null) ?? null;

  const found: FoundCluster[] = [];
  const tiers = new Map<string, string>();
  const sections = clusterSections(
    plan,
    source,
    titleReads.some(({ text }) => fitsOne(titledFields, text)),
  );
  const inside = new Set(sections.map(({ section }) => section));
  const own = new Map<Section, boolean>();
  const listsIndustries = (section: Section): boolean => {
    const known = own.get(section) ?? fitsOne(ownLists, foldText(section.data.title));
    own.set(section, known);
    return known;
  };
  for (const read of reads) {
    const { kind, path } = read.passage;
    if (kind === 'title') continue;
    // the section of one industry lists its parts; clusters that it names as such are clusters too
    const within = path.some((section) => inside.has(section));
    const named = clustersInText(read, {
      about: path.some(listsIndustries),
      future: path.some(isOfFuture),
      programmeIn,
      titleProgramme,
      tiers,
    });
    // a review names the clusters that there are, and only in a list of leading or emerging ones are they the plan's own
    if (read.retrospective) {
      found.push(...named.filter(({ listed, quote }) => listed === true && CLUSTER_LIST.reviewed.test(foldText(source.slice(...quote)))));
      continue;
    }
    const order = !within && path.some(({ data }) => CLUSTER_LIST.topics.test(data.title)) ? topicsOf(read) : [];
    // a cluster with a tier of its own is one, also where it is a part of the section's industry
    const free = within
      ? named.filter(({ rule, listed }) => rule === 'cluster-tiered' || (listed === true && rule !== 'cluster-named'))
      : named;
    found.push(...(order.length > 0 ? partsOfTopics(free, order) : free));
  }
  found.push(...clusterOfTitle(titleReads, reads));
  const listed = new Set(
    found.filter((one) => one.tier !== null || one.programme !== null || one.listed === true).map((one) => clusterKey(one.name.text)),
  );
  const homes = [...sections, ...sectionsOf(listed, plan, source, inside)];
  const readsOf = new Map<Section, Reading[]>(homes.map(({ section }) => [section, []]));
  for (const read of reads) for (const section of read.passage.path) readsOf.get(section)?.push(read);
  for (const { section, name, tier, view, piece, path } of homes) {
    const parts = readsOf.get(section) ?? [];
    const outer = [...path].reverse().map((one) => programmeIn(foldText(one.data.title)));
    found.push({
      rule: 'cluster-heading',
      name: fieldAt(view, piece),
      tier: tier ?? tiers.get(clusterKey(name)) ?? tierIn(parts, name),
      segments: segmentsOf(section, parts),
      sectionId: section.data.id,
      programme: outer.find((one) => one !== null) ?? titleProgramme,
      quote: headingQuote(section, view, piece),
      at: rangeOf(section)[0],
    });
  }
  return best(found).map(({ at: _at, listed: _listed, ...mention }) => ({ kind: 'cluster', ...mention }));
}

/** A heading that speaks of emerging or future industries: the fields listed under it are such. */
function isOfFuture(section: Section): boolean {
  return CLUSTER_LIST.future.test(section.data.title);
}

/** The industry of the plan's own title, where its text first names the cluster. */
function clusterOfTitle(titleReads: readonly Reading[], reads: readonly Reading[]): FoundCluster[] {
  const names = titleReads.flatMap(({ text }) =>
    titles.flatMap((rule) => {
      rule.regexp.lastIndex = 0;
      const name = triggered(rule, text) ? rule.regexp.exec(text)?.groups?.['name'] : undefined;
      return name === undefined || isGeneral(name) || !isIndustry(clusterKey(name), false) ? [] : [name];
    }),
  );
  return names.flatMap((name) => {
    const words = `${name}集群`;
    const read = reads.find(({ passage, text }) => passage.kind !== 'title' && text.includes(words));
    if (!read) return [];
    const start = read.text.indexOf(words);
    const piece = { start, end: start + name.length };
    const quote = quoteRange(read.view, start, start + words.length);
    const found = { rule: 'cluster-title', tier: null, programme: null, segments: [], sectionId: null };
    return [{ ...found, name: fieldAt(read.view, piece), quote, at: quote[0] }];
  });
}

/** One mention for each industry: its section, else the mention that says most, else the first. */
function best(found: readonly FoundCluster[]): FoundCluster[] {
  const weight = (one: FoundCluster): number =>
    (one.sectionId !== null && one.rule === 'cluster-heading' ? 8 : 0) +
    (one.tier ? 2 : 0) +
    (one.programme ? 1 : 0) +
    (one.segments.length > 0 ? 2 : 0);
  const chosen = new Map<string, FoundCluster>();
  for (const one of found) {
    const key = clusterKey(one.name.text);
    const before = chosen.get(key);
    if (!before || weight(one) > weight(before)) chosen.set(key, one);
  }
  return [...chosen.values()].sort((a, b) => a.at - b.at);
}

/** The programme that the text says the plan builds; one that belongs to somebody above (市“246”) is cited. */
function ownProgramme(text: string, above: ReadonlySet<string>, local: ReadonlySet<string>): string | null {
  for (const rule of programmes) {
    if (!triggered(rule, text)) continue;
    for (const match of text.matchAll(rule.regexp)) {
      const name = match.groups?.['name'];
      const owner = match.groups?.['owner'];
      if (name === undefined || above.has(name) || (owner !== undefined && text.charAt(match.index - 1) !== '我' && !local.has(name)))
        continue;
      return name;
    }
  }
  return null;
}
