import { append } from '../../model/append.js';
import { compileRules, triggered } from '../../model/rule.js';
import { AGENCY_LIST, AGENCY_NAME } from '../../rules/phrases/agencies.js';
import { ATTRIBUTION_FRAGMENTS, RUNNING_RULES, type Role } from '../../rules/responsibilities.js';
import { readAgencies, type AgencyList } from './agency-list.js';
import { nameOf, type ListContext, type ListedAgency } from './listed-agency.js';
import { bodyStrength } from './body-names.js';
import { bracketsOf, insideBrackets, opensBracket, type Brackets } from './brackets.js';
import { gapBefore } from './gap.js';
import { labelAt, labelFinder, opensAt, type LabelFinder, type PlacedLabel } from './labels.js';
import { leadStatement, type LeadStatement } from './lead.js';

/** An attribution in a view: its quote, its bodies, and what it says about who leads. */
export interface FoundAttribution {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly agencies: readonly ListedAgency[];
  readonly lead: LeadStatement | null;
}

const STOP = /[。;!?]/u;
/** Brackets that hold more are no attribution. */
const LONGEST_IN_BRACKETS = 1000;
/** An attribution without brackets is no longer. */
const LONGEST_IN_LINE = 2000;
/** Words before a label in brackets (2025年底前完成，责任单位：…) are a remark; a whole sentence before it is text. */
const LONGEST_REMARK = 60;
const running = compileRules(RUNNING_RULES, ATTRIBUTION_FRAGMENTS);

function found(rule: string, start: number, end: number, list: AgencyList, text: string): FoundAttribution | null {
  return list.agencies.length === 0 ? null : { rule, start, end, agencies: list.agencies, lead: leadStatement(text.slice(start, end)) };
}

/** An attribution in brackets, or null; `stop` is the next full stop, which ends brackets that nothing closes. */
function inBrackets(context: ListContext, { open, close }: Brackets, stop: number, labels: LabelFinder): FoundAttribution | null {
  const { text } = context.view;
  const from = open + 1;
  const to = close < 0 ? stop : close;
  const end = close < 0 ? to : close + 1;
  if (to - from < 2 || to - from > LONGEST_IN_BRACKETS) return null;
  const inner = text.slice(from, to);
  const own = context.labels?.next(text, from) ?? -1;
  const worded = AGENCY_LIST.roleWord.test(inner) || (own >= 0 && own < to);
  const label = worded ? labels.first(from, to) : null;
  if (label) {
    if (label.at - from > LONGEST_REMARK) return null;
    return found(label.rule, open, end, readAgencies(context, label.at, to, null), text);
  }
  if (close < 0) return null;
  if (worded) {
    const list = readAgencies(context, from, to, null);
    if (list.verbs > 0 && list.rejected === 0 && list.agencies.length > 0) return found('attribution-verb', open, end, list, text);
    if (!leadStatement(inner)) return null;
    // no label, but who leads among them: 市工信局、市财政局〔列第一位的为牵头单位，下同〕
    const listed = readAgencies(context, from, to, 'responsible');
    return listed.rejected === 0 && listed.certain ? found('attribution-agencies-only', open, end, listed, text) : null;
  }
  // nothing but bodies, closing the paragraph
  if (end < text.length - 1 || (end === text.length - 1 && !/[。;]/u.test(text.charAt(end)))) return null;
  const list = readAgencies(context, from, to, 'responsible');
  const stands = open === 0 || STOP.test(text.charAt(open - 1)) || gapBefore(context, open) === '\n';
  if (list.rejected > 0 || !list.certain) return null;
  // inside the sentence, names of institutions may be its members or examples: only departments are meant as responsible
  const departments = list.agencies.length > 1 && list.agencies.every((one) => AGENCY_NAME.department.test(nameOf(text, one)));
  return stands || departments ? found('attribution-agencies-only', open, end, list, text) : null;
}

/** Where an attribution without brackets ends: at the full stop that no further label follows, or where the next heading begins. */
function openEnd(context: ListContext, label: number, from: number): number {
  const text = context.view.text.slice(0, from + LONGEST_IN_LINE);
  let to = text.length;
  for (let stop = text.indexOf('。', from); stop >= 0; stop = text.indexOf('。', stop + 1)) {
    if (stop + 1 < text.length && labelAt(context, stop + 1)) continue;
    to = stop;
    break;
  }
  const { nextHeading } = AGENCY_LIST;
  nextHeading.lastIndex = from;
  for (let match = nextHeading.exec(text); match && match.index < to; match = nextHeading.exec(text)) {
    // （一） may stand in no name; 一、 may end one list item only behind a separator
    if (/[、,;(]/u.test(text.charAt(match.index - 1)) && !match[0].startsWith('(')) continue;
    to = match.index;
    break;
  }
  // a closing bracket that nothing opened since the label ends it, too
  let depth = 0;
  for (let at = label; at < to; at++) {
    const char = text.charAt(at);
    if (opensBracket(char)) depth++;
    else if (/[)\]〕】〉>]/u.test(char) && --depth < 0) return at;
  }
  while (to > from && /[。;,、]/u.test(text.charAt(to - 1))) to--;
  return to;
}

/**
 * All attributions of a passage, in order: in brackets with labels or closing verbs, with a label and no brackets,
 * brackets that hold nothing but names, and 由X牵头 in running text.
 *
 * @param context view of one passage and its source
 * @example 「…。（责任单位：县经信局，配合单位：县科技局）」 → one attribution, two bodies
 */
export function attributionsIn(context: ListContext): FoundAttribution[] {
  const { text } = context.view;
  const result: FoundAttribution[] = [];
  const brackets = bracketsOf(text);
  const labels = labelFinder(context);
  let covered: Uint8Array | null = null;
  const inside = (): Uint8Array => (covered ??= insideBrackets(text.length, brackets));
  let at = 0;
  let stop = -1;
  let nextLabel = labelOutside(context, 0, inside, labels);
  for (const pair of brackets) {
    while (nextLabel && nextLabel.at < pair.open && nextLabel.at >= at) {
      const taken = withoutBrackets(context, nextLabel);
      if (taken) result.push(taken);
      at = taken ? taken.end : nextLabel.end;
      nextLabel = labelOutside(context, at, inside, labels);
    }
    if (pair.open < at) continue;
    if (pair.close < 0 && stop <= pair.open) {
      stop = text.indexOf('。', pair.open + 1);
      if (stop < 0) stop = text.length;
    }
    const attribution = inBrackets(context, pair, stop, labels);
    if (!attribution) continue;
    result.push(attribution);
    at = attribution.end;
    if (nextLabel && nextLabel.at < at) nextLabel = labelOutside(context, at, inside, labels);
  }
  while (nextLabel) {
    const taken = withoutBrackets(context, nextLabel);
    if (taken) result.push(taken);
    nextLabel = labelOutside(context, taken ? taken.end : nextLabel.end, inside, labels);
  }
  append(result, inRunningText(text, result));
  return result.sort((a, b) => a.start - b.start);
}

/** 由X牵头 where no other attribution stands; `others` are in order and apart. */
function inRunningText(text: string, others: readonly FoundAttribution[]): FoundAttribution[] {
  const result: FoundAttribution[] = [];
  for (const rule of running) {
    if (!triggered(rule, text)) continue;
    let next = 0;
    for (const match of text.matchAll(rule.regexp)) {
      const [start, end] = match.indices?.groups?.['agency'] ?? [0, 0];
      while (next < others.length && (others[next]?.end ?? 0) <= match.index) next++;
      const other = others[next];
      if (other && other.start < match.index + match[0].length) continue;
      if (bodyStrength(text.slice(start, end)) < 2) continue;
      const agency: ListedAgency = { start, end, tail: null, role: 'lead', starred: '', said: true, commas: 0, semicolons: 0 };
      result.push({ rule: rule.id, start: match.index, end: match.index + match[0].length, agencies: [agency], lead: null });
    }
  }
  return result;
}

function labelOutside(context: ListContext, from: number, inside: () => Uint8Array, labels: LabelFinder): PlacedLabel | null {
  const { text } = context.view;
  for (let label = labels.first(from, text.length); label; label = labels.first(label.end, text.length)) {
    const { at } = label;
    const before = text.charAt(at - 1);
    const free = at === 0 || STOP.test(before) || /[)”\]〕】]/u.test(before) || gapBefore(context, at) !== '';
    if (label.bracketed ? at === 0 || inside()[at - 1] !== 1 : free && inside()[at] !== 1) return label;
  }
  return null;
}

/**
 * Does an attribution go on in the next line? The line breaks off behind a label (配合单位：, 【责任单位】) or inside the list
 * that it opened (责任单位：县科技局、), and the next one is a list of bodies or of the officials that the label asks for.
 */
export function goesOnWith(context: ListContext, next: ListContext): boolean {
  const { text } = context.view;
  const last = text.charAt(text.length - 1);
  if (!/[:\]】、,]/u.test(last)) return false;
  const role = last === '、' || last === ',' ? roleAtEnd(context) : labelAtEnd(context);
  if (role === null) return false;
  const line = next.view.text;
  if (role === 'leader') return AGENCY_LIST.officialsLine.test(line);
  const list = readAgencies(next, 0, line.length, role);
  return list.agencies.length > 0 && list.rejected === 0 && list.certain;
}

function labelAtEnd(context: ListContext): Role | 'guide' | null {
  const { text } = context.view;
  for (let at = Math.max(0, text.length - 20); at < text.length; at++) {
    const label = labelAt(context, at);
    if (label?.end === text.length && (label.bracketed || opensAt(context, at, 0))) return label.role;
  }
  return null;
}

function roleAtEnd(context: ListContext): Role | null {
  const attribution = attributionsIn(context).at(-1);
  return attribution && attribution.end >= context.view.text.length - 1 ? (attribution.agencies.at(-1)?.role ?? null) : null;
}

function withoutBrackets(context: ListContext, label: PlacedLabel): FoundAttribution | null {
  const end = openEnd(context, label.at, label.end);
  return found(label.rule, label.at, end, readAgencies(context, label.at, end, null), context.view.text);
}
