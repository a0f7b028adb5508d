import type { Range } from '../../model/span.js';
import { quoteRange, toSource, viewOf, type View } from '../../model/view.js';
import { compileRules, triggered } from '../../model/rule.js';
import { FRAGMENTS, RUNNING_RULES, type Role } from '../../rules/responsibilities.js';
import { gapBefore, labelAt, leadStatement, type LeadStatement } from './labels.js';
import { bodyStrength } from './body-names.js';
import { readUnits, type Cut, type ListContext, type ListedUnit, type UnitList } from './agency-list.js';

/** An attribution in a view: its quote, its units, and what it says about who leads. */
export interface FoundAttribution {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly units: readonly ListedUnit[];
  readonly lead: LeadStatement | null;
}

// 各县〈市、区〉政府 is written with angle brackets in older documents.
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】', '〈': '〉', '<': '>' };
const KEYS = /牵头|责任|负责|配合|主办|协办|承办|参与|参加|协助|协同|指导|落实|实施|领导/u;
const STOP = /[。;!?]/u;
const LABEL_START =
  /(?:国家|省|市|州|盟|县|区|旗|镇|乡)?级?(?:主要|第[一二三]|共同|具体|总|直接)?(?:牵头|主办|责任|主责|负责|承办|落实|实施|执行|推进|承担|主管|配合|协办|协同|协助|协作|参与|参加|支持|会办|指导|分管|包联|包抓|包保|包挂|联系|联点|挂钩|挂联|挂点|带队)/gu;
// A heading that a text without line breaks runs on into: (二), 三、, 3.
const NEXT_HEADING = /\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|(?<![\d.])\d{1,2}[.](?!\d)/gu;
const running = compileRules(RUNNING_RULES, FRAGMENTS);

/** Partner of each opening bracket, -1 where none closes it. One opened by ( is only closed by ). */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (PAIRS[char] !== undefined) {
      open.push(at);
      pairs.set(at, -1);
    } else if (')]〕】〉>'.includes(char)) {
      for (let top = open.length - 1; top >= 0 && top >= open.length - 4; top--) {
        const from = open[top];
        if (from === undefined || PAIRS[text.charAt(from)] !== char) continue;
        pairs.set(from, at);
        open.length = top;
        break;
      }
    }
  }
  return pairs;
}

type PlacedLabel = { at: number; end: number; rule: string; role: Role | 'guide'; bracketed: boolean };

/** Does a label stand here, where a label may stand: at the start, behind a stop or a bracket, behind white space? */
function opensAt(context: ListContext, at: number, from: number): boolean {
  const before = context.view.text.charAt(at - 1);
  return at === from || /[,;。!?)\]〕】(\[〔【:”]/u.test(before) || gapBefore(context, at) !== '';
}

function firstLabel(context: ListContext, from: number, to: number): PlacedLabel | null {
  const { text } = context.view;
  LABEL_START.lastIndex = from;
  for (let match = LABEL_START.exec(text); match && match.index < to; match = LABEL_START.exec(text)) {
    const before = match.index - 1;
    const bracketed = before >= from && '[【'.includes(text.charAt(before)) ? labelAt(context, before) : null;
    if (bracketed?.bracketed && bracketed.end <= to)
      return { at: before, end: bracketed.end, rule: bracketed.rule, role: bracketed.role, bracketed: true };
    const label = labelAt(context, match.index);
    if (label && !label.bracketed && label.end <= to && opensAt(context, match.index, from))
      return { at: match.index, end: label.end, rule: label.rule, role: label.role, bracketed: false };
    LABEL_START.lastIndex = match.index + 1;
  }
  return null;
}

function found(rule: string, start: number, end: number, list: UnitList, text: string): FoundAttribution | null {
  return list.units.length === 0 ? null : { rule, start, end, units: list.units, lead: leadStatement(text.slice(start, end)) };
}

/** An attribution in the brackets at `open`, or null. */
function inBrackets(context: ListContext, open: number, close: number): FoundAttribution | null {
  const { text } = context.view;
  const from = open + 1;
  const to = close < 0 ? unclosedEnd(text, from) : close;
  const end = close < 0 ? to : close + 1;
  if (to - from < 2 || to - from > 1000) return null;
  const inner = text.slice(from, to);
  const label = KEYS.test(inner) ? firstLabel(context, from, to) : null;
  if (label) {
    // words before the label (2025年底前完成，责任单位：…) are a remark; a whole sentence before it is text
    if (label.at - from > 60) return null;
    return found(label.rule, open, end, readUnits(context, label.at, to, null), text);
  }
  if (close < 0) return null;
  if (KEYS.test(inner)) {
    const list = readUnits(context, from, to, null);
    if (list.verbs > 0 && list.rejected === 0 && list.units.length > 0) return found('attribution-verb', open, end, list, text);
    if (!leadStatement(inner)) return null;
    // no label, but who leads among them: 市工信局、市财政局〔列第一位的为牵头单位，下同〕
    const listed = readUnits(context, from, to, 'responsible');
    return listed.rejected === 0 && listed.certain ? found('attribution-units-only', open, end, listed, text) : null;
  }
  // nothing but units, closing the paragraph
  if (end < text.length - 1 || (end === text.length - 1 && !/[。;]/u.test(text.charAt(end)))) return null;
  const list = readUnits(context, from, to, 'responsible');
  const stands = open === 0 || STOP.test(text.charAt(open - 1)) || gapBefore(context, open) === '\n';
  if (list.rejected > 0 || !list.certain) return null;
  // inside the sentence, names of institutions may be its members or examples: only departments are meant as responsible
  if (!stands && (list.units.length < 2 || !list.units.every((unit) => /[局委办部厅署府]$/u.test(text.slice(unit.start, unit.end)))))
    return null;
  return found('attribution-units-only', open, end, list, text);
}

function unclosedEnd(text: string, from: number): number {
  const stop = text.indexOf('。', from);
  return stop < 0 ? text.length : stop;
}

/** Where an attribution without brackets ends: at the full stop that no further label follows, or where the next heading begins. */
function openEnd(context: ListContext, label: number, from: number): number {
  const { text } = context.view;
  let to = text.length;
  for (let stop = text.indexOf('。', from); stop >= 0; stop = text.indexOf('。', stop + 1)) {
    if (stop + 1 < text.length && labelAt(context, stop + 1)) continue;
    to = stop;
    break;
  }
  NEXT_HEADING.lastIndex = from;
  for (let match = NEXT_HEADING.exec(text); match && match.index < to; match = NEXT_HEADING.exec(text)) {
    // （一） may stand in no unit; 一、 may end one list item only behind a separator
    if (/[、,;(]/u.test(text.charAt(match.index - 1)) && !match[0].startsWith('(')) continue;
    to = match.index;
    break;
  }
  // a closing bracket that nothing opened since the label ends it, too
  let depth = 0;
  for (let at = label; at < to; at++) {
    const char = text.charAt(at);
    if (PAIRS[char] !== undefined) depth++;
    else if (/[)\]〕】〉>]/u.test(char) && --depth < 0) return at;
  }
  while (to > from && /[。;,、]/u.test(text.charAt(to - 1))) to--;
  return to;
}

/**
 * All attributions of a passage, in order: in brackets with labels or closing verbs, with a label and no brackets,
 * brackets that hold nothing but units, and 由X牵头 in running text.
 *
 * @param context view of one passage and its source
 * @example 「…。（责任单位：县经信局，配合单位：县科技局）」 → one attribution, two units
 */
export function attributionsIn(context: ListContext): FoundAttribution[] {
  const { text } = context.view;
  const result: FoundAttribution[] = [];
  const pairs = bracketPairs(text);
  let at = 0;
  const inside = covered(text.length, pairs);
  let nextLabel = firstLabelOutside(context, 0, inside);
  for (const [open, close] of [...pairs].sort((a, b) => a[0] - b[0])) {
    while (nextLabel && nextLabel.at < open && nextLabel.at >= at) {
      const taken = withoutBrackets(context, nextLabel);
      if (taken) {
        result.push(taken);
        at = taken.end;
      } else at = nextLabel.end;
      nextLabel = firstLabelOutside(context, at, inside);
    }
    if (open < at) continue;
    const attribution = inBrackets(context, open, close);
    if (!attribution) continue;
    result.push(attribution);
    at = attribution.end;
    if (nextLabel && nextLabel.at < at) nextLabel = firstLabelOutside(context, at, inside);
  }
  while (nextLabel) {
    const taken = withoutBrackets(context, nextLabel);
    if (taken) result.push(taken);
    nextLabel = firstLabelOutside(context, taken ? taken.end : nextLabel.end, inside);
  }
  for (const rule of running) {
    if (!triggered(rule, text)) continue;
    for (const match of text.matchAll(rule.regexp)) {
      const [start, end] = match.indices?.groups?.['unit'] ?? [0, 0];
      if (result.some((one) => match.index < one.end && one.start < match.index + match[0].length)) continue;
      if (bodyStrength(text.slice(start, end)) < 2) continue;
      const unit: ListedUnit = { start, end, role: 'lead', starred: '', said: true, commas: 0, semicolons: 0 };
      result.push({ rule: rule.id, start: match.index, end: match.index + match[0].length, units: [unit], lead: null });
    }
  }
  return result.sort((a, b) => a.start - b.start);
}

// Which characters stand between brackets that close.
function covered(length: number, pairs: ReadonlyMap<number, number>): Uint8Array {
  const inside = new Uint8Array(length);
  let reach = 0;
  for (const [open, close] of [...pairs].sort((a, b) => a[0] - b[0])) {
    for (let at = Math.max(open, reach); at < close; at++) inside[at] = 1;
    reach = Math.max(reach, close);
  }
  return inside;
}

function firstLabelOutside(context: ListContext, from: number, inside: Uint8Array): PlacedLabel | null {
  const { text } = context.view;
  for (let label = firstLabel(context, from, text.length); label; label = firstLabel(context, label.end, text.length)) {
    const { at } = label;
    const before = text.charAt(at - 1);
    const free = at === 0 || STOP.test(before) || /[)”\]〕】]/u.test(before) || gapBefore(context, at) !== '';
    if (label.bracketed ? inside[at - 1] !== 1 || at === 0 : free && inside[at] !== 1) return label;
  }
  return null;
}

/**
 * Does an attribution go on in the next line? The line breaks off behind a label (配合单位：, 【责任单位】) or inside the list
 * that it opened (责任单位：县科技局、), and the next one is a list of units or of the officials that the label asks for.
 */
export function goesOnWith(context: ListContext, next: ListContext): boolean {
  const { text } = context.view;
  const last = text.charAt(text.length - 1);
  if (!/[:\]】、,]/u.test(last)) return false;
  const role = last === '、' || last === ',' ? roleAtEnd(context) : labelAtEnd(context);
  if (role === null) return false;
  const line = next.view.text;
  if (role === 'leader') return /^[\p{Script=Han}·、]{2,20}。?$/u.test(line);
  const list = readUnits(next, 0, line.length, role);
  return list.units.length > 0 && list.rejected === 0 && list.certain;
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
  return attribution && attribution.end >= context.view.text.length - 1 ? (attribution.units.at(-1)?.role ?? null) : null;
}

function withoutBrackets(context: ListContext, label: PlacedLabel): FoundAttribution | null {
  const end = openEnd(context, label.at, label.end);
  return found(label.rule, label.at, end, readUnits(context, label.at, end, null), context.view.text);
}

/** Roles after what the text says of who leads has been applied. */
export function withLead(units: readonly ListedUnit[], lead: LeadStatement | null): ListedUnit[] {
  if (!lead || units.some((unit) => unit.said && unit.role === 'lead')) return [...units];
  const open = units.filter((unit) => !unit.said && unit.role === 'responsible');
  const first = open[0];
  if (!first) return [...units];
  const starred = open.some((unit) => unit.starred === lead.star);
  const leads = (unit: ListedUnit): boolean => {
    if (lead.by === 'first') return unit === first;
    if (lead.by === 'comma') return unit.commas === first.commas;
    if (lead.by === 'semicolon') return unit.semicolons === first.semicolons;
    return unit.starred === lead.star;
  };
  if (lead.by === 'star' && !starred) return [...units];
  return units.map((unit) => (open.includes(unit) ? { ...unit, role: leads(unit) ? 'lead' : lead.rest } : unit));
}

/** A responsible unit in a text. Offsets are UTF-16 in that text, ends exclusive. */
export interface FoundUnit {
  /** as in the text, white space left out */
  readonly unit: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** the whole attribution */
  readonly quote: Range;
}

/**
 * Finds the responsible units in any Chinese text: those of its attributions, with the roles that the text gives them.
 *
 * @param text any string; each line is read by itself, a bracket that stays open goes on in the next one
 * @param cut  cuts words (segment/words); only asked where two names stand in one without a separator
 * @returns in text order; [] where nobody is named. Never throws.
 * @example findUnits('落实政策。（责任单位：县经信局，配合单位：县科技局）') → 县经信局 responsible, 县科技局 cooperating
 */
export function findUnits(text: string, cut?: Cut): FoundUnit[] {
  const result: FoundUnit[] = [];
  let lead: LeadStatement | null = null;
  for (const range of paragraphs(text)) {
    const view: View = viewOf(text, [range]);
    const context: ListContext = { source: text, view, cell: false, cut };
    const here = attributionsIn(context);
    const said = leadStatement(view.text);
    if (said?.same || (said && here.length === 0)) lead = said;
    for (const attribution of here) {
      for (const unit of withLead(attribution.units, attribution.lead ?? lead)) {
        result.push({
          unit: view.raw.slice(unit.start, unit.end),
          role: unit.role,
          start: toSource(view, unit.start),
          end: toSource(view, unit.end - 1) + 1,
          quote: quoteRange(view, attribution.start, attribution.end),
        });
      }
    }
  }
  return result;
}

// Lines; one whose last bracket stays open takes the next lines in, up to five.
function paragraphs(text: string): Range[] {
  const ranges: [number, number][] = [];
  let open = 0;
  let lines = 0;
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const last = ranges[ranges.length - 1];
    if (open > 0 && lines < 5 && last) last[1] = end;
    else {
      ranges.push([at, end]);
      open = lines = 0;
    }
    lines++;
    for (let char = at; char < end; char++) {
      if ('(（〔[【'.includes(text.charAt(char))) open++;
      else if (')）〕]】'.includes(text.charAt(char))) open = Math.max(0, open - 1);
    }
    at = end + 1;
  }
  return ranges;
}
