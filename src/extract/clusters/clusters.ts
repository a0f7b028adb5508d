import type { Programme } from '../../model/document.js';
import type { ClusterMention, Field } from '../../model/mention.js';
import { compileRules, triggered, type CompiledRule } from '../../model/rule.js';
import { passagesOf, rangeOf, type Plan, type Section } from '../../model/tree.js';
import { foldText, quoteRange, spanOf, unitsBefore, viewOf, type View } from '../../model/view.js';
import {
  CLUSTER_FRAGMENTS,
  COUNTED_RULES,
  FIELD_RULES,
  HEADING_RULES,
  HELP,
  LIST_RULES,
  MOVED_RULES,
  OWN_LIST_RULES,
  PAIR_RULES,
  PROGRAMME_RULES,
  SINGLE_RULES,
  TITLE_RULES,
} from '../../rules/clusters.js';
import { GENERAL_NAMES, INDUSTRY_WORDS } from '../../rules/lexicons/industries.js';
import { looksBack } from '../times/times.js';
import { isIndustry, items, partsOf, segmentsOf, sentences, towards, type Piece, type Read } from './segments.js';

const lists = compileRules(LIST_RULES, CLUSTER_FRAGMENTS);
const singles = compileRules(SINGLE_RULES, CLUSTER_FRAGMENTS);
const headings = compileRules(HEADING_RULES, CLUSTER_FRAGMENTS);
const moved = compileRules(MOVED_RULES, CLUSTER_FRAGMENTS);
const titles = compileRules(TITLE_RULES, CLUSTER_FRAGMENTS);
const pairs = compileRules(PAIR_RULES, CLUSTER_FRAGMENTS);
const help = new RegExp(HELP, 'u');
const fields = compileRules(FIELD_RULES, CLUSTER_FRAGMENTS);
const ownLists = compileRules(OWN_LIST_RULES, CLUSTER_FRAGMENTS);
const [countRule, countedRule] = compileRules(COUNTED_RULES, CLUSTER_FRAGMENTS);
const programmes = compileRules(PROGRAMME_RULES, CLUSTER_FRAGMENTS);
const general = new Set(GENERAL_NAMES);

const STRONG = new RegExp(`(?:${CLUSTER_FRAGMENTS['STRONG_BUILD'] ?? ''})`, 'gu');
const VERBS = new RegExp(
  `(?:${CLUSTER_FRAGMENTS['BUILD'] ?? ''}|围绕|谋划|争创|支持|加快|扶持|抢占|引进|发挥|依托|立足|形成|提升|促进|增强|优化|培优|以)(?:一批|形成|壮大|发展|以|我[省市县区]|[全本][省市县区])?`,
  'gu',
);
const INDUSTRY_END = /(?:产业|经济|制造业|服务业|加工业|[^产行企农工就创专事作]业)$/u;

/** Name without 集群, 产业: the same industry is named long in its section and short in the goals. */
function key(name: string): string {
  return name
    .replace(/\s+/gu, '')
    .replace(/(?:产业集群|产业链|产业|集群)$/u, '')
    .normalize('NFKC');
}

interface Found extends Omit<ClusterMention, 'kind'> {
  readonly at: number;
  /** in a list of clusters */
  readonly listed?: boolean;
}

/**
 * Finds the industries that a plan names as ones to build (codebook §3): sections about one industry, and the plan's own
 * lists of leading, pillar or emerging industries. One mention for each name, at its most specific place.
 *
 * @param source the source text that the tree covers
 * @param plan   its tree
 * @param cited  programmes of the document, built or cited, with their level: one of national or province level is never the plan's own
 * @returns mentions in document order. Never throws.
 * @example 「二、建设“123”产业集群（一）临港装备产业。以风电装备、海工装备为重点…」 → 临港装备产业, programme 123, segments 风电装备, 海工装备
 */
export function findClusters(source: string, plan: Plan, cited: readonly Programme[]): ClusterMention[] {
  const reads: Read[] = passagesOf(plan)
    .filter(({ part, kind }) => (part === 'body' || part === 'annex' || kind === 'title') && kind !== 'cell')
    .map((passage) => {
      const view = viewOf(source, passage.ranges);
      const end =
        passage.kind === 'heading' ? Infinity : passage.headingRanges === 0 ? 0 : (passage.ranges[passage.headingRanges - 1]?.[1] ?? 0);
      return { passage, view, heading: end === Infinity ? view.text.length : unitsBefore(view, end) };
    });
  const above = new Set(cited.filter(({ level }) => level === 'national' || level === 'province').map(({ name }) => name));
  const local = new Set(cited.filter(({ level }) => level === 'county').map(({ name }) => name));
  const own = (text: string): string | null => ownProgramme(text, above, local);
  const title =
    reads
      .filter(({ passage }) => passage.kind === 'title')
      .map(({ view }) => own(view.text))
      .find((name) => name !== null) ?? null;

  const found: Found[] = [];
  const tiers = new Map<string, string>();
  const sections = clusterSections(plan, source);
  const inside = new Set(sections.map(({ section }) => section));
  for (const read of reads) {
    if (read.passage.kind === 'title' || read.passage.path.some((section) => inside.has(section)) || looksBack(read.passage.path)) continue;
    found.push(...inText(read, own, title, tiers));
  }
  found.push(...titled(reads));
  const listed = new Set(
    found.filter((one) => one.tier !== null || one.programme !== null || one.listed === true).map((one) => key(one.name.text)),
  );
  for (const { section, name, tier, view, piece, path } of [...sections, ...sectionsOf(listed, plan, source, inside)]) {
    const parts = reads.filter(({ passage }) => passage.path.includes(section));
    found.push({
      rule: 'cluster-heading',
      name: fieldOf(view, piece),
      tier: tier ?? tiers.get(key(name)) ?? tierIn(parts, name),
      segments: segmentsOf(section, parts),
      sectionId: section.data.id,
      programme:
        [...path]
          .reverse()
          .map((outer) => own(foldText(outer.data.title)))
          .find((one) => one !== null) ?? title,
      quote: headingQuote(section, view, piece),
      at: rangeOf(section)[0],
    });
  }
  return best(found).map(({ at: _at, listed: _listed, ...mention }) => ({ kind: 'cluster', ...mention }));
}

function fieldOf(view: View, { start, end }: Piece): Field {
  return { text: view.raw.slice(start, end), span: spanOf(view, start, end) };
}

/** The tier that a cluster's own section gives it: 打造千亿级纺织服装产业集群. */
function tierIn(parts: readonly Read[], name: string): string | null {
  const rule = singles.find((one) => one.id === 'cluster-tiered');
  if (!rule) return null;
  for (const { view } of parts)
    for (const { groups } of triggered(rule, view.text) ? view.text.matchAll(rule.regexp) : []) {
      if (key(groups?.['name'] ?? '') === key(name)) return groups?.['tier'] ?? null;
    }
  return null;
}

/** The industry of the plan's own title, where its text first names the cluster. */
function titled(reads: readonly Read[]): Found[] {
  const names = reads
    .filter(({ passage }) => passage.kind === 'title')
    .flatMap(({ view }) =>
      titles.flatMap((rule) => {
        rule.regexp.lastIndex = 0;
        const name = triggered(rule, view.text) ? rule.regexp.exec(view.text)?.groups?.['name'] : undefined;
        return name === undefined || general.has(name) || general.has(key(name)) || !isIndustry(key(name), false) ? [] : [name];
      }),
    );
  return names.flatMap((name) => {
    const read = reads.find(({ passage, view }) => passage.kind !== 'title' && view.text.includes(`${name}集群`));
    if (!read) return [];
    const start = read.view.text.indexOf(`${name}集群`);
    return [
      {
        rule: 'cluster-title',
        name: fieldOf(read.view, { start, end: start + name.length }),
        tier: null,
        programme: null,
        segments: [],
        sectionId: null,
        quote: quoteRange(read.view, start, start + name.length + 2),
        at: quoteRange(read.view, start, start + name.length)[0],
      },
    ];
  });
}

/** One mention for each industry: its section, else the mention that says most, else the first. */
function best(found: readonly Found[]): Found[] {
  const weight = (one: Found): number =>
    (one.sectionId !== null && one.rule === 'cluster-heading' ? 8 : 0) +
    (one.tier ? 2 : 0) +
    (one.programme ? 1 : 0) +
    (one.segments.length > 0 ? 2 : 0);
  const chosen = new Map<string, Found>();
  for (const one of found) {
    const before = chosen.get(key(one.name.text));
    if (!before || weight(one) > weight(before)) chosen.set(key(one.name.text), one);
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

interface ClusterSection {
  readonly section: Section;
  readonly name: string;
  readonly tier: string | null;
  readonly view: View;
  readonly piece: Piece;
  readonly path: readonly Section[];
}

/** A heading as the name of an industry; `bare` without a verb, `industry` where it ends like one. */
interface Heading {
  readonly start: number;
  readonly end: number;
  readonly tier: string | null;
  readonly bare: boolean;
  readonly industry: boolean;
  readonly cluster: boolean;
  readonly text: string;
}

function readHeading(title: string): Heading | null {
  const text = foldText(title);
  for (const rule of headings) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(text);
    const at = match?.indices?.groups?.['name'];
    const name = match?.groups?.['name'];
    if (!match || !at || name === undefined) continue;
    const cluster = /集群$/u.test(name);
    const end = at[1] - (cluster ? 2 : 0);
    const plain = text.slice(at[0], end);
    if (plain.length < 2 || general.has(plain) || /^[\d一二三四五六七八九十百千]+(?:大|个|条)?(?:产业|集群)?$/u.test(key(plain))) continue;
    if (/[一二两三四五六七八九十\d](?:大|个)/u.test(plain) || /(?:的|等|为|好|抓)/u.test(plain)) continue;
    return {
      start: at[0],
      end,
      tier: match.groups?.['tier']?.replace(/的$/u, '') ?? null,
      bare: match.groups?.['verb'] === undefined,
      industry: cluster || INDUSTRY_END.test(plain),
      cluster,
      text,
    };
  }
  return null;
}

/** Headings under one that counts its industries: of as many as it counts (one may fail to read) each names one. */
function countedHeadings(parent: string, siblings: readonly Section[]): (Heading | null)[] {
  if (!countRule || !countedRule) return [];
  countRule.regexp.lastIndex = 0;
  const count = numeral(countRule.regexp.exec(parent)?.groups?.['count'] ?? '');
  if (count < 2 || siblings.length < count - 1 || siblings.length > count + 1) return [];
  const read = siblings.map((section): Heading | null => {
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
function movedHeadings(siblings: readonly Section[]): (Heading | null)[] {
  const read = siblings.map((section): Heading | null => {
    const text = foldText(section.data.title);
    for (const rule of moved) {
      rule.regexp.lastIndex = 0;
      const at = triggered(rule, text) ? rule.regexp.exec(text)?.indices?.groups?.['name'] : undefined;
      const name = at ? text.slice(at[0], at[1]) : '';
      if (at && !general.has(name) && !general.has(key(name)) && isIndustry(name, false))
        return { start: at[0], end: at[1], tier: null, bare: false, industry: true, cluster: false, text };
    }
    return null;
  });
  return read.filter((one) => one !== null).length >= 2 ? read : [];
}

const NUMERALS = '零一二三四五六七八九十';
function numeral(text: string): number {
  const digits = /^\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  if (text.startsWith('两')) return 2;
  const at = NUMERALS.indexOf(text.charAt(0));
  return text.charAt(0) === '十' && NUMERALS.indexOf(text.charAt(1)) > 0 ? 10 + NUMERALS.indexOf(text.charAt(1)) : at;
}

function lastVerb(text: string): number {
  let end = 0;
  for (const match of text.matchAll(VERBS)) if (text.length - match.index - match[0].length >= 2) end = match.index + match[0].length;
  return end;
}

function isField(section: Section): boolean {
  const title = foldText(section.data.title);
  return matches(fields, title);
}

function matches(rules: readonly CompiledRule[], text: string): boolean {
  return rules.some((rule) => {
    rule.regexp.lastIndex = 0;
    return triggered(rule, text) && rule.regexp.test(text);
  });
}

/** Sections that are about one industry each. */
function clusterSections(plan: Plan, source: string): ClusterSection[] {
  const result: ClusterSection[] = [];
  const walk = (siblings: readonly Section[], path: readonly Section[]): void => {
    const read = siblings.map((section) => readHeading(section.data.title));
    const plain = read.filter((one) => one?.bare && one.industry && /(?:产业|集群)$/u.test(one.text)).length;
    const parent = path[path.length - 1];
    const field = parent !== undefined && path.some(isField);
    const worded =
      parent !== undefined &&
      isField(parent) &&
      /产业|集群/u.test(parent.data.title) &&
      read.length > 1 &&
      read.every((one) => one !== null && one.bare && one.text.length <= 14 && INDUSTRY_WORDS.some((word) => one.text.endsWith(word)));
    const counted = parent === undefined ? [] : countedHeadings(foldText(parent.data.title), siblings);
    const onward = movedHeadings(siblings);
    siblings.forEach((section, at) => {
      const heading = counted[at] ?? onward[at] ?? read[at];
      const accepted =
        heading &&
        section.data.number !== null &&
        isIndustry(heading.text.slice(heading.start, heading.end), true) &&
        (counted[at] ||
          onward[at] ||
          (heading.cluster && isIndustry(key(heading.text.slice(heading.start, heading.end)), false)) ||
          (heading.industry && (field || (heading.bare && plain > 1))) ||
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
function sectionsOf(listed: ReadonlySet<string>, plan: Plan, source: string, taken: ReadonlySet<Section>): ClusterSection[] {
  const result: ClusterSection[] = [];
  const seen = new Set<string>();
  const walk = (siblings: readonly Section[], path: readonly Section[]): void => {
    for (const section of siblings) {
      if (taken.has(section)) continue;
      const heading = section.data.number === null ? null : readHeading(section.data.title);
      const name = heading?.text.slice(heading.start, heading.end) ?? '';
      const place = heading && listed.has(key(name)) && !seen.has(key(name)) ? headingPlace(section, source, heading) : null;
      if (place) {
        seen.add(key(name));
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
function pairHeading(section: Section, source: string): { name: string; view: View; piece: Piece }[] {
  const text = foldText(section.data.title);
  for (const rule of pairs) {
    rule.regexp.lastIndex = 0;
    const at = triggered(rule, text) ? rule.regexp.exec(text)?.indices?.groups?.['names'] : undefined;
    if (!at) continue;
    const place = headingPlace(section, source, { start: at[0], end: at[1], text });
    if (!place) return [];
    const names = items(place.view, place.piece, false);
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
): { view: View; piece: Piece } | null {
  const block = section.children.find((child) => child.type === 'heading');
  if (!block || block.type !== 'heading') return null;
  const view = viewOf(source, block.children.filter((leaf) => leaf.type === 'text').map(rangeOf));
  const from = view.text.indexOf(heading.text);
  return from < 0 ? null : { view, piece: { start: from + heading.start, end: from + heading.end } };
}

function headingQuote(section: Section, view: View, piece: Piece): readonly [number, number] {
  const [, end] = quoteRange(view, piece.start, view.text.startsWith('集群', piece.end) ? piece.end + 2 : piece.end);
  const marker = section.children.find((child) => child.type === 'heading');
  return [marker ? rangeOf(marker)[0] : quoteRange(view, piece.start, piece.end)[0], end];
}

/** Lists and single industries in one passage. */
function inText(read: Read, own: (text: string) => string | null, title: string | null, tiers: Map<string, string>): Found[] {
  const { view, passage } = read;
  const found: Found[] = [];
  const about = passage.path.some((section) => matches(ownLists, foldText(section.data.title)));
  for (const sentence of sentences(view)) {
    const text = view.text.slice(sentence.start, sentence.end);
    const listed = inSentence(view, sentence, text, about);
    const programme = listed.length > 0 || about ? own(text) : null;
    for (const list of listed) {
      for (const piece of list.names) {
        const name = fieldOf(view, piece);
        if (list.tier !== null && !tiers.has(key(name.text))) tiers.set(key(name.text), list.tier);
        found.push({
          rule: list.rule,
          name,
          tier: list.tier,
          programme: programme ?? (list.cluster ? title : null),
          segments: [],
          sectionId: null,
          listed: list.cluster,
          quote: quoteRange(view, list.start, list.end),
          at: quoteRange(view, piece.start, piece.end)[0],
        });
      }
    }
    for (const rule of singles) {
      if (!triggered(rule, text) || (rule.id === 'cluster-built' ? !about : rule.id !== 'cluster-tiered' && listed.length === 0 && !about))
        continue;
      for (const match of text.matchAll(rule.regexp)) {
        const at = match.indices?.groups?.['name'];
        if (!at) continue;
        const piece = { start: sentence.start + at[0] + (verbBefore(match.groups?.['name'] ?? '')?.end ?? 0), end: sentence.start + at[1] };
        if (!isIndustry(view.text.slice(piece.start, piece.end), true) || /等|和.*和/u.test(view.text.slice(piece.start, piece.end)))
          continue;
        const parts = match.indices?.groups?.['parts'];
        const stop = text.indexOf(';', at[1]);
        const segments = parts
          ? partsOf(view, {
              start: sentence.start + parts[0] + (verbBefore(match.groups?.['parts'] ?? '')?.end ?? 0),
              end: sentence.start + parts[1],
            })
          : towards(view, { start: piece.end, end: stop < 0 ? sentence.end : sentence.start + stop });
        const begin = sentence.start + match.index + (/^[,;]/u.test(match[0]) ? 1 : 0);
        found.push({
          rule: rule.id,
          name: fieldOf(view, piece),
          tier: match.groups?.['tier']?.replace(/的$/u, '') ?? null,
          programme: rule.id === 'cluster-led-by' ? programme : null,
          segments,
          sectionId: null,
          quote: quoteRange(view, begin, sentence.start + match.index + match[0].length),
          at: quoteRange(view, piece.start, piece.end)[0],
        });
      }
    }
  }
  return found;
}

interface Listed {
  readonly rule: string;
  readonly names: readonly Piece[];
  readonly tier: string | null;
  readonly cluster: boolean;
  readonly start: number;
  readonly end: number;
}

function inSentence(view: View, sentence: Piece, text: string, about: boolean): Listed[] {
  const found: Listed[] = [];
  for (const rule of lists) {
    if (!triggered(rule, text)) continue;
    let before = -1;
    for (const match of text.matchAll(rule.regexp)) {
      const left = Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(mark, match.index - 1)), before - 1) + 1;
      const groups = match.groups ?? {};
      const counted = groups['count'] ?? groups['alone'];
      const sort = groups['sort'] ?? '';
      const tier = groups['tier']?.replace(/的$/u, '') ?? null;
      const cluster = groups['end'] === '集群';
      const stretch = text.slice(left, match.index);
      const verb = verbBefore(stretch);
      const sorted = counted !== undefined || sort !== '' || tier !== null || cluster;
      const chained = left > 0 && left - 1 <= before + 1 && before > 0;
      // 支持 and 推动 say only with what follows (等产业发展) that the industries themselves are meant
      const said = verb ? stretch.slice(verb.start, verb.end) : '';
      const helped = help.test(said);
      const grows = groups['grows'] !== undefined;
      if (helped && !grows && !(cluster && sort !== '') && counted === undefined && /^(?:加快|支持|扶持|助推)/u.test(said)) continue;
      if (!verb && !(chained || ((tier !== null || (cluster && counted !== undefined)) && hasStrong(text.slice(0, left))))) continue;
      if (!sorted && !(verb && (verb.strong || (helped && grows)) && (about || /重点|主要|优先/u.test(stretch.slice(0, verb.end)))))
        continue;
      if (sort === '传统' && !(verb?.strong ?? false)) continue;
      // 发展面向居民消费的房地产业、旅游业: what qualifies the list
      const qualified = (stretch.split('、')[0] ?? '').lastIndexOf('的') + 1;
      const lead = verb ? (/^(?:前沿|新兴){1,2}(?=[^、]{2})/u.exec(stretch.slice(verb.end))?.[0].length ?? 0) : 0;
      const joiner = verb ? 0 : (/^[和与及]/u.exec(stretch)?.[0].length ?? 0);
      const list = {
        start: sentence.start + left + Math.max((verb?.end ?? 0) + lead, qualified, joiner),
        end: sentence.start + match.index,
      };
      const end =
        match.index +
        match[0].length +
        (text.charAt(match.index - 1) === '“' && text.charAt(match.index + match[0].length) === '”' ? 1 : 0);
      if (text.charAt(match.index - 1) === '“') list.end--; // A、B“四大产业”
      const names = items(view, list, false).filter((piece) => isIndustry(view.text.slice(piece.start, piece.end), true));
      if (names.length === 0 || (names.length < 2 && tier === null)) continue;
      found.push({
        rule: rule.id,
        names,
        tier,
        cluster: cluster || tier !== null,
        start: sentence.start + left + (verb?.start ?? 0),
        end: sentence.start + end,
      });
      before = end;
    }
  }
  return found;
}

function hasStrong(text: string): boolean {
  STRONG.lastIndex = 0;
  return STRONG.test(text);
}

/** The last verb of building before the first item's name; `strong` where only an industry can be its object. */
function verbBefore(stretch: string): { start: number; end: number; strong: boolean } | null {
  const first = stretch.split('、')[0] ?? '';
  let last: { start: number; end: number; strong: boolean } | null = null;
  for (const match of first.matchAll(VERBS)) {
    const end = match.index + match[0].length;
    if (first.length - end < 2) break;
    last = { start: last && match.index === last.end ? last.start : match.index, end, strong: hasStrong(match[0]) };
  }
  return last;
}
