import { isOneOf } from '../../model/code-points.js';
import type { ClusterMention } from '../../model/mention.js';
import { compileRules, triggered } from '../../model/rule.js';
import { quoteRange, type View } from '../../model/view.js';
import { clusterKey } from '../../normalise/cluster-name.js';
import { CLUSTER_FRAGMENTS, LIST_RULES, NAMED_RULES, SINGLE_RULES } from '../../rules/clusters.js';
import { CLUSTER_LIST, CLUSTER_NAME } from '../../rules/phrases/clusters.js';
import type { Stretch } from '../../model/span.js';
import type { Reading } from '../reading.js';
import { isGeneral, isIndustry, listItems, SENTENCE_ENDS, stretchesUntil } from './names.js';
import { fieldAt, partsOf, towards } from './segments.js';

const lists = compileRules(LIST_RULES, CLUSTER_FRAGMENTS);
const singles = compileRules([...SINGLE_RULES, ...NAMED_RULES], CLUSTER_FRAGMENTS);
/** What an industry's name ends in, and the words that close a list of them: without one of these there is none in a text. */
const TRADE: readonly string[] = ['产业', '集群', '经济', '制造业', '服务业', '赛道', '领域'];
/** A list of industries is no longer. */
const LONGEST_LIST = 600;

/** A cluster where it is named; of several such places one is kept. */
export interface FoundCluster extends Omit<ClusterMention, 'kind'> {
  readonly at: number;
  /** in a list of clusters */
  readonly listed?: boolean;
}

/** The tier that a cluster's own section gives it: 打造千亿级纺织服装产业集群. */
export function tierIn(parts: readonly Reading[], name: string): string | null {
  const rule = singles.find((one) => one.id === 'cluster-tiered');
  if (!rule) return null;
  for (const { text } of parts)
    for (const { groups } of triggered(rule, text) ? text.matchAll(rule.regexp) : []) {
      if (clusterKey(groups?.['name'] ?? '') === clusterKey(name)) return groups?.['tier'] ?? null;
    }
  return null;
}

/** What is known of a passage and its document where lists of industries are looked for. */
export interface ListSetting {
  /** the passage stands under a heading of the plan's own industries */
  readonly about: boolean;
  /** a heading above speaks of emerging or future industries */
  readonly future: boolean;
  /** the programme that a text says the plan builds */
  readonly programmeIn: (text: string) => string | null;
  /** the programme of the plan's title */
  readonly titleProgramme: string | null;
  /** takes the tiers of clusters by their keys */
  readonly tiers: Map<string, string>;
}

/** Lists of industries and single industries in one passage. */
export function clustersInText({ view }: Reading, setting: ListSetting): FoundCluster[] {
  if (!TRADE.some((word) => view.text.includes(word))) return [];
  return stretchesUntil(SENTENCE_ENDS, view.text).flatMap((sentence) => {
    const text = view.text.slice(sentence.start, sentence.end);
    if (!TRADE.some((word) => text.includes(word))) return [];
    const listed = listsInSentence(view, sentence, text, setting);
    const programme = listed.length > 0 || setting.about ? setting.programmeIn(text) : null;
    return [
      ...listed.flatMap((list) => clustersOfList(view, list, programme, setting)),
      ...singlesInSentence(view, sentence, text, programme, setting.about, listed.length > 0),
    ];
  });
}

function clustersOfList(view: View, list: NamedList, programme: string | null, { tiers, titleProgramme }: ListSetting): FoundCluster[] {
  return list.names.map((piece) => {
    const name = fieldAt(view, piece);
    const key = clusterKey(name.text);
    if (list.tier !== null && !tiers.has(key)) tiers.set(key, list.tier);
    return {
      rule: list.rule,
      name,
      tier: list.tier,
      programme: programme ?? (list.cluster ? titleProgramme : null),
      segments: [],
      sectionId: null,
      listed: list.cluster,
      quote: quoteRange(view, list.start, list.end),
      at: quoteRange(view, piece.start, piece.end)[0],
    };
  });
}

/**
 * Does a rule of single industries hold here? Building one says enough only under a heading of industries, most others only beside a list.
 */
function holds(rule: string, about: boolean, listed: boolean): boolean {
  if (rule === 'cluster-tiered' || rule === 'cluster-named' || rule === 'cluster-named-goods') return true;
  return rule === 'cluster-built' ? about : about || listed;
}

function singlesInSentence(
  view: View,
  sentence: Stretch,
  text: string,
  programme: string | null,
  about: boolean,
  listed: boolean,
): FoundCluster[] {
  const found: FoundCluster[] = [];
  for (const rule of singles) {
    if (!holds(rule.id, about, listed) || !triggered(rule, text)) continue;
    for (const match of text.matchAll(rule.regexp)) {
      const at = match.indices?.groups?.['name'];
      if (!at) continue;
      const verb = verbBefore(match.groups?.['name'] ?? '');
      const piece = { start: sentence.start + at[0] + (verb?.end ?? 0), end: sentence.start + at[1] };
      const words = view.text.slice(piece.start, piece.end);
      if (
        rule.id === 'cluster-named' &&
        !isNamed(words, verb !== null || CLUSTER_NAME.described.test(text.slice(Math.max(0, at[0] - 3), at[0])))
      )
        continue;
      if (!isIndustry(words, true) || CLUSTER_NAME.manyNames.test(words)) continue;
      const parts = match.indices?.groups?.['parts'];
      const rest = text.slice(at[1], at[1] + LONGEST_LIST);
      const stop = rest.indexOf(';');
      const segments = parts
        ? partsOf(view, {
            start: sentence.start + parts[0] + (verbBefore(match.groups?.['parts'] ?? '')?.end ?? 0),
            end: sentence.start + parts[1],
          })
        : towards(view, { start: piece.end, end: piece.end + (stop < 0 ? rest.length : stop) });
      const begin = sentence.start + match.index + (/^[,;]/u.test(match[0]) ? 1 : 0);
      found.push({
        rule: rule.id,
        name: fieldAt(view, piece),
        tier: match.groups?.['tier']?.replace(CLUSTER_NAME.tierEnd, '') ?? null,
        programme: rule.id === 'cluster-led-by' ? programme : null,
        segments,
        sectionId: null,
        quote: quoteRange(view, begin, sentence.start + match.index + match[0].length),
        at: quoteRange(view, piece.start, piece.end)[0],
      });
    }
  }
  return found;
}

/** A cluster in running text: an industry by its noun, reached by a verb or described by an attribute. */
function isNamed(words: string, reached: boolean): boolean {
  return reached && !isGeneral(words) && (CLUSTER_NAME.trade.test(words) || isIndustry(clusterKey(words), false));
}

interface NamedList {
  readonly rule: string;
  readonly names: readonly Stretch[];
  readonly tier: string | null;
  readonly cluster: boolean;
  readonly start: number;
  readonly end: number;
}

/** A list that a rule closes: where it begins, and the verb before it. */
function listsInSentence(view: View, sentence: Stretch, text: string, { about, future }: ListSetting): NamedList[] {
  const found: NamedList[] = [];
  /** the first verb of building in the sentence; all of them have two characters */
  let strong: number | null = null;
  const strongBefore = (end: number): boolean => {
    strong ??= text.search(CLUSTER_LIST.strongVerb);
    return strong >= 0 && strong + 2 <= end;
  };
  for (const rule of lists) {
    if (!triggered(rule, text)) continue;
    let before = -1;
    let mark = -1;
    let scanned = 0;
    for (const match of text.matchAll(rule.regexp)) {
      for (; scanned < match.index; scanned++) if (isOneOf(',;:', text.charCodeAt(scanned))) mark = scanned;
      const left = Math.max(mark, before - 1) + 1;
      if (match.index - left > LONGEST_LIST) continue;
      const groups = match.groups ?? {};
      const counted = groups['count'] ?? groups['alone'];
      const sort = groups['sort'] ?? '';
      const tier = groups['tier']?.replace(CLUSTER_NAME.tierEnd, '') ?? null;
      const cluster = groups['end'] === '集群';
      const stretch = text.slice(left, match.index);
      const verb = verbBefore(stretch);
      const open = rule.id === 'cluster-list-open';
      if (open && !(verb?.strong && (future || CLUSTER_LIST.named.test(text.slice(0, left))))) continue;
      if (rule.id === 'cluster-list-frontier' && !(future || CLUSTER_LIST.future.test(text.slice(0, left)))) continue;
      const sorted = counted !== undefined || sort !== '' || tier !== null || cluster || open;
      const chained = left > 0 && left - 1 <= before + 1 && before > 0;
      // 支持 and 推动 say only with the sort (等优势产业) or what follows (等产业发展) that the industries themselves are meant
      const said = verb ? stretch.slice(verb.start, verb.end) : '';
      const helped = CLUSTER_LIST.helps.test(said);
      const grows = groups['grows'] !== undefined;
      const leading = cluster || CLUSTER_LIST.leading.test(sort);
      if (helped && !grows && !leading && counted === undefined && CLUSTER_LIST.helpsFirms.test(said)) continue;
      // the verb stands behind the fields: 在A、B等领域打造一批产业集群
      const fields = rule.id === 'cluster-list-fields';
      // A、B等主导产业保持增长: what sort they are is said, whatever the verb behind them
      // in emerging and future industries something is done so that they grow; in leading ones it may be anything
      const amid = CLUSTER_LIST.toGrow.test(sort) ? (CLUSTER_LIST.amid.exec(stretch)?.[0].length ?? 0) : 0;
      const subject =
        rule.id === 'cluster-list-counted' &&
        groups['etc'] !== undefined &&
        CLUSTER_LIST.chosenSort.test(sort) &&
        (amid > 0 || !CLUSTER_LIST.within.test(firstItem(stretch)));
      if (!verb && !(fields || subject || chained || ((tier !== null || (cluster && counted !== undefined)) && strongBefore(left))))
        continue;
      const chosen = about || (verb !== null && CLUSTER_LIST.choice.test(stretch.slice(0, verb.end)));
      if (!sorted && !(verb && ((verb.strong && chosen) || (helped && grows)))) continue;
      if (sort === '传统' && !(verb?.strong ?? false)) continue;
      if (CLUSTER_LIST.merged.test(firstItem(stretch)) && CLUSTER_LIST.merging.test(text.slice(match.index + match[0].length))) continue;
      // 发展面向居民消费的房地产业、旅游业: what qualifies the list
      const qualified = firstItem(stretch).lastIndexOf('的') + 1;
      const lead = verb ? (CLUSTER_LIST.sortBefore.exec(stretch.slice(verb.end))?.[0].length ?? 0) : 0;
      const joiner = verb ? 0 : ((fields ? CLUSTER_LIST.fieldsOpen : CLUSTER_LIST.joinedOn).exec(stretch)?.[0].length ?? 0);
      const start = sentence.start + left + Math.max((verb?.end ?? 0) + lead, qualified, joiner, verb ? 0 : amid);
      // A、B“四大产业”
      const quoted = text.charAt(match.index - 1) === '“';
      const close = match.index + match[0].length;
      const end = close + (quoted && text.charAt(close) === '”' ? 1 : 0);
      const list = { start, end: sentence.start + match.index - (quoted ? 1 : 0) };
      const names = listItems(view.text, list, 'last').filter((piece) => isIndustry(view.text.slice(piece.start, piece.end), true));
      if (names.length === 0 || (names.length < 2 && tier === null)) continue;
      if (rule.id === 'cluster-list-bare' && !names.every((piece) => isIndustry(view.text.slice(piece.start, piece.end), false))) continue;
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

function firstItem(stretch: string): string {
  const stop = stretch.indexOf('、');
  return stop < 0 ? stretch : stretch.slice(0, stop);
}

/** The last verb of building before the first item's name; `strong` where only an industry can be its object. */
function verbBefore(stretch: string): { start: number; end: number; strong: boolean } | null {
  const first = firstItem(stretch);
  let last: { start: number; end: number; strong: boolean } | null = null;
  for (const match of first.matchAll(CLUSTER_LIST.verb)) {
    const end = match.index + match[0].length;
    if (first.length - end < 2) break;
    last = { start: last && match.index === last.end ? last.start : match.index, end, strong: CLUSTER_LIST.strongVerb.test(match[0]) };
  }
  return last;
}
