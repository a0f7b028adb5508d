import { compileRules, triggered, type CompiledRule } from '../../model/rule.js';
import { rangeOf, type Plan, type Section } from '../../model/tree.js';
import { foldText, quoteRange, viewOf, type View } from '../../model/view.js';
import { clusterKey } from '../../normalise/cluster-name.js';
import { parseSmall } from '../../normalise/chinese-number.js';
import {
  CLUSTER_FRAGMENTS,
  COUNTED_RULES,
  FIELD_RULES,
  HEADING_RULES,
  MOVED_RULES,
  PAIR_RULES,
  PROJECT_RULES,
  TRACK_RULES,
} from '../../rules/clusters.js';
import { CLUSTER_LIST, CLUSTER_NAME, INDUSTRY } from '../../rules/phrases/clusters.js';
import type { Stretch } from '../../model/span.js';
import { endsWithTrade, general, isGeneral, isIndustry, isTrack, listItems } from './names.js';

const headings = compileRules(HEADING_RULES, CLUSTER_FRAGMENTS);
const moved = compileRules(MOVED_RULES, CLUSTER_FRAGMENTS);
const projects = compileRules(PROJECT_RULES, CLUSTER_FRAGMENTS);
const tracks = compileRules(TRACK_RULES, CLUSTER_FRAGMENTS);
const pairs = compileRules(PAIR_RULES, CLUSTER_FRAGMENTS);
const fields = compileRules(FIELD_RULES, CLUSTER_FRAGMENTS);
const [countRule, countedRule] = compileRules(COUNTED_RULES, CLUSTER_FRAGMENTS);
/** A heading that only names an industry is no longer. */
const LONGEST_NAME = 14;
/** A track named alone is shorter. */
const LONGEST_TRACK = 8;

/** A section that is about one industry; a heading may name several. */
export interface ClusterSection {
  readonly section: Section;
  readonly name: string;
  readonly tier: string | null;
  readonly view: View;
  /** where the name stands in the view of the heading */
  readonly piece: Stretch;
  readonly path: readonly Section[];
}

/** A heading as the name of an industry; `bare` without a verb, `industry` where it ends like one. */
interface NamedHeading {
  readonly start: number;
  readonly end: number;
  readonly tier: string | null;
  readonly bare: boolean;
  readonly industry: boolean;
  readonly cluster: boolean;
  readonly text: string;
}

function readHeading(title: string): NamedHeading | null {
  const text = foldText(title);
  for (const rule of headings) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(text);
    const at = match?.indices?.groups?.['name'];
    const name = match?.groups?.['name'];
    if (!match || !at || name === undefined) continue;
    const cluster = CLUSTER_NAME.cluster.test(name);
    const end = at[1] - (cluster ? 2 : 0);
    const plain = text.slice(at[0], end);
    if (plain.length < 2 || general.has(plain) || CLUSTER_NAME.countOnly.test(clusterKey(plain))) continue;
    if (CLUSTER_NAME.holdsCount.test(plain) || CLUSTER_NAME.clauseWord.test(plain)) continue;
    return {
      start: at[0],
      end,
      tier: match.groups?.['tier']?.replace(CLUSTER_NAME.tierEnd, '') ?? null,
      bare: match.groups?.['verb'] === undefined,
      industry: cluster || CLUSTER_NAME.industryEnd.test(plain) || isChain(plain),
      cluster,
      text,
    };
  }
  return null;
}

/** The chain of one industry: 石化新材料链. */
function isChain(name: string): boolean {
  return CLUSTER_NAME.chainEnd.test(name) && isIndustry(name.slice(0, -1), false);
}

/** Does a heading name the chain of one industry: 做强石化产业链? */
function namesChain({ text, start, end }: NamedHeading): boolean {
  const name = text.slice(start, end);
  return INDUSTRY.chain.test(name) && isIndustry(clusterKey(name), false);
}

/** Headings under one that counts its industries: of as many as it counts (one may fail to read) each names one. */
function countedHeadings(parent: string, siblings: readonly Section[]): (NamedHeading | null)[] {
  if (!countRule || !countedRule) return [];
  countRule.regexp.lastIndex = 0;
  const counted = countRule.regexp.exec(parent)?.groups?.['count']?.replace(CLUSTER_NAME.countEnd, '') ?? '';
  const count = parseSmall(counted) ?? 0;
  if (count < 2 || siblings.length < count - 1 || siblings.length > count + 1) return [];
  const read = siblings.map((section): NamedHeading | null => {
    const text = foldText(section.data.title);
    countedRule.regexp.lastIndex = 0;
    const before = countedRule.regexp.exec(text)?.groups?.['before'];
    if (before === undefined) return null;
    const start = Math.max(lastVerb(before), before.lastIndexOf('的') + 1);
    const end = before.length + 2;
    return isIndustry(text.slice(start, end), false) ? { start, end, tier: null, bare: false, industry: true, cluster: false, text } : null;
  });
  return read.filter((one) => one !== null).length >= Math.max(2, count - 1) ? read : [];
}

/** Headings that each move one industry on, where at least two of them stand beside each other. */
function movedHeadings(siblings: readonly Section[], rules: readonly CompiledRule[]): (NamedHeading | null)[] {
  const read = siblings.map((section): NamedHeading | null => {
    const text = foldText(section.data.title);
    for (const rule of rules) {
      rule.regexp.lastIndex = 0;
      const at = triggered(rule, text) ? rule.regexp.exec(text)?.indices?.groups?.['name'] : undefined;
      const name = at ? text.slice(at[0], at[1]) : '';
      if (at && !isGeneral(name) && isIndustry(name, false))
        return { start: at[0], end: at[1], tier: null, bare: false, industry: true, cluster: false, text };
    }
    return null;
  });
  return read.filter((one) => one !== null).length >= 2 ? read : [];
}

/** Names alone, numbered under a heading of the fields that the plan backs: 重点方向 … 1.远程医疗：… 2.工艺设计：… */
function trackHeadings(path: readonly Section[], siblings: readonly Section[]): (NamedHeading | null)[] {
  if (siblings.length < 2 || !path.some((section) => fitsOne(tracks, foldText(section.data.title)))) return [];
  const read = siblings.map((section): NamedHeading | null => {
    const text = foldText(section.data.title);
    const leaf = section.data.number !== null && section.children.every((child) => child.type !== 'section');
    return leaf && text.length <= LONGEST_TRACK && isTrack(text)
      ? { start: 0, end: text.length, tier: null, bare: true, industry: true, cluster: false, text }
      : null;
  });
  return read.every((one) => one !== null) ? read : [];
}

function lastVerb(text: string): number {
  let end = 0;
  for (const match of text.matchAll(CLUSTER_LIST.verb))
    if (text.length - match.index - match[0].length >= 2) end = match.index + match[0].length;
  return end;
}

function isField(section: Section): boolean {
  return fitsOne(fields, foldText(section.data.title));
}

/** Does one of the rules fit a title? */
export function fitsOne(rules: readonly CompiledRule[], text: string): boolean {
  return rules.some((rule) => {
    rule.regexp.lastIndex = 0;
    return triggered(rule, text) && rule.regexp.test(text);
  });
}

/** Sections that are about one industry each; `titled` where the plan's own title says that it builds chains or clusters. */
export function clusterSections(plan: Plan, source: string, titled: boolean): ClusterSection[] {
  const result: ClusterSection[] = [];
  const walk = (siblings: readonly Section[], path: readonly Section[]): void => {
    const read = siblings.map((section) => readHeading(section.data.title));
    const chains = read.filter((one) => one && namesChain(one)).length;
    const plain = read.filter((one) => one?.bare && one.industry && CLUSTER_NAME.industryOrCluster.test(one.text)).length;
    const parent = path[path.length - 1];
    const field = parent !== undefined && (titled || path.some(isField));
    const worded =
      parent !== undefined &&
      isField(parent) &&
      CLUSTER_NAME.ofIndustries.test(parent.data.title) &&
      read.length > 1 &&
      read.every((one) => one !== null && one.bare && one.text.length <= LONGEST_NAME && endsWithTrade(one.text));
    const counted = parent === undefined ? [] : countedHeadings(foldText(parent.data.title), siblings);
    const onward = movedHeadings(siblings, field ? [...moved, ...projects] : moved);
    const track = trackHeadings(path, siblings);
    siblings.forEach((section, at) => {
      const heading = counted[at] ?? onward[at] ?? track[at] ?? read[at];
      const accepted =
        heading &&
        section.data.number !== null &&
        (track[at] || isIndustry(heading.text.slice(heading.start, heading.end), true)) &&
        (counted[at] ||
          onward[at] ||
          track[at] ||
          (heading.cluster && isIndustry(clusterKey(heading.text.slice(heading.start, heading.end)), false)) ||
          (heading.industry && (field || (heading.bare && plain > 1) || (chains > 1 && namesChain(heading)))) ||
          worded);
      if (accepted) {
        const place = headingPlace(section, source, heading);
        if (place) {
          result.push({ section, name: heading.text.slice(heading.start, heading.end), tier: heading.tier, path, ...place });
          return;
        }
      }
      const several = section.data.number === null ? [] : pairHeading(section, source);
      result.push(...several.map((one) => ({ section, tier: null, path, ...one })));
      if (several.length > 0) return;
      walk(
        section.children.filter((child): child is Section => child.type === 'section'),
        [...path, section],
      );
    });
  };
  walk(
    plan.children.filter((child): child is Section => child.type === 'section'),
    [],
  );
  return result;
}

/** Sections about an industry that the plan's own list of clusters names: 壮大光电信息产业, 提升家居工艺产业. Each industry has one. */
export function sectionsOf(listed: ReadonlySet<string>, plan: Plan, source: string, taken: ReadonlySet<Section>): ClusterSection[] {
  const result: ClusterSection[] = [];
  const seen = new Set<string>();
  const walk = (siblings: readonly Section[], path: readonly Section[]): void => {
    for (const section of siblings) {
      if (taken.has(section)) continue;
      const heading = section.data.number === null ? null : readHeading(section.data.title);
      const name = heading?.text.slice(heading.start, heading.end) ?? '';
      const place = heading && listed.has(clusterKey(name)) && !seen.has(clusterKey(name)) ? headingPlace(section, source, heading) : null;
      if (place) {
        seen.add(clusterKey(name));
        result.push({ section, name, tier: heading?.tier ?? null, path, ...place });
      } else
        walk(
          section.children.filter((child): child is Section => child.type === 'section'),
          [...path, section],
        );
    }
  };
  walk(
    plan.children.filter((child): child is Section => child.type === 'section'),
    [],
  );
  return result;
}

/** The industries of a heading that names several; none unless each is one by its name. */
function pairHeading(section: Section, source: string): { name: string; view: View; piece: Stretch }[] {
  const text = foldText(section.data.title);
  for (const rule of pairs) {
    rule.regexp.lastIndex = 0;
    const at = triggered(rule, text) ? rule.regexp.exec(text)?.indices?.groups?.['names'] : undefined;
    if (!at) continue;
    const place = headingPlace(section, source, { start: at[0], end: at[1], text });
    if (!place) return [];
    const names = listItems(place.view.text, place.piece, 'last');
    if (names.length < 2 || !names.every((piece) => isIndustry(place.view.text.slice(piece.start, piece.end), false))) return [];
    return names.map((piece) => ({ name: place.view.text.slice(piece.start, piece.end), view: place.view, piece }));
  }
  return [];
}

// The name's place in the heading: the title's words begin where the heading's text does.
function headingPlace(
  section: Section,
  source: string,
  heading: { start: number; end: number; text: string },
): { view: View; piece: Stretch } | null {
  const block = section.children.find((child) => child.type === 'heading');
  if (!block || block.type !== 'heading') return null;
  const view = viewOf(source, block.children.filter((leaf) => leaf.type === 'text').map(rangeOf));
  const from = view.text.indexOf(heading.text);
  return from < 0 ? null : { view, piece: { start: from + heading.start, end: from + heading.end } };
}

/** The heading up to the name, its number included. */
export function headingQuote(section: Section, view: View, piece: Stretch): readonly [number, number] {
  const [, end] = quoteRange(view, piece.start, view.text.startsWith('集群', piece.end) ? piece.end + 2 : piece.end);
  const marker = section.children.find((child) => child.type === 'heading');
  return [marker ? rangeOf(marker)[0] : quoteRange(view, piece.start, piece.end)[0], end];
}
