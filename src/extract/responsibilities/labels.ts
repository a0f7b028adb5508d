import { compileRules, triggered } from '../../model/rule.js';
import { ATTRIBUTION_FRAGMENTS, ATTRIBUTION_LABEL_RULES, ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';
import { AGENCY_LIST } from '../../rules/phrases/agencies.js';
import { bodyStrength, isBareEnding } from './body-names.js';
import { gapBefore, type GapPlace } from './gap.js';

/** The labels before responsible bodies (codebook §4): 责任单位：, 【牵头单位】, 配合：. */
const labels = compileRules(ATTRIBUTION_LABEL_RULES, ATTRIBUTION_FRAGMENTS).map((rule) => ({
  ...rule,
  regexp: new RegExp(rule.regexp.source, 'yu'),
}));
/** Without one of these words there is no label. */
const TRIGGERS = [...new Set(ATTRIBUTION_LABEL_RULES.flatMap((rule) => rule.triggers))];
/** No label is longer. */
const LONGEST_LABEL = 60;

/** A label at some place of a text. */
export interface Label {
  readonly rule: string;
  readonly role: Role | 'guide';
  readonly end: number;
  readonly note: string;
  /** it stands in brackets of its own: 【责任单位】 */
  readonly bracketed: boolean;
}

/** The label at this place of the text, if there is one: its role and where it ends. */
export function labelAt(context: GapPlace, at: number): Label | null {
  const { text } = context.view;
  const own = context.labels?.at(text, at);
  if (own) return { rule: own.rule, role: own.role, end: at + own.length, note: '', bracketed: own.bracketed };
  const piece = text.slice(at, at + LONGEST_LABEL);
  for (const rule of labels) {
    if (!triggered(rule, piece)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(piece);
    if (!match) continue;
    const role = rule.id === 'attribution-label-official' ? 'leader' : ROLE_OF_WORD[match.groups?.['word'] ?? ''];
    const end = at + match[0].length;
    const mark = match.groups?.['mark'] ?? ':';
    const opened = match.groups?.['open'] !== undefined;
    if (opened !== /^[\]】]/u.test(mark)) continue;
    // without a colon the word may be part of a sentence: a body's name must follow, behind white space at least
    if (
      !mark.endsWith(':') &&
      !(opened && end === text.length) &&
      !(nameAt(context, end) && (mark !== '' || gapBefore(context, end) !== ''))
    )
      continue;
    if (role) return { rule: rule.id, role, end, note: match.groups?.['note'] ?? '', bracketed: opened };
  }
  return null;
}

// Does the name of a body begin here, up to the next separator or the next white space?
function nameAt(context: GapPlace, at: number): boolean {
  const name = /^[^、,;。:|/()[\]〔〕【】“”]{2,30}/u.exec(context.view.text.slice(at, at + 40))?.[0] ?? '';
  let end = 1;
  while (end < name.length && gapBefore(context, at + end) === '') end++;
  const first = name.slice(0, end);
  return bodyStrength(first) === 2 && !isBareEnding(first);
}

/** A label and where it begins, bracket included. */
export interface PlacedLabel extends Label {
  readonly at: number;
}

/** Every label of a passage by its place, found in one walk and kept: 【责任单位】 by its bracket, others by their first word. */
export interface LabelFinder {
  /** the first label that lies in text[from, to) and stands where a label may stand */
  first(from: number, to: number): PlacedLabel | null;
}

/** Does a label stand here, where a label may stand: at the start, behind a stop or a bracket, behind white space? */
export function opensAt(context: GapPlace, at: number, from: number): boolean {
  return at === from || /[,;。!?)\]〕】(\[〔【:”]/u.test(context.view.text.charAt(at - 1)) || gapBefore(context, at) !== '';
}

/** Finds the labels of a passage. */
export function labelFinder(context: GapPlace): LabelFinder {
  const { text } = context.view;
  let placed: readonly { readonly label: PlacedLabel; readonly opens: boolean }[] | null = null;
  const all = (): NonNullable<typeof placed> => {
    if (placed) return placed;
    placed = [];
    if (!TRIGGERS.some((word) => text.includes(word)) && (context.labels?.next(text, 0) ?? -1) < 0) return placed;
    const found: { label: PlacedLabel; opens: boolean }[] = [];
    const pattern = AGENCY_LIST.labelStart;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index } = match;
      if (index > 0 && '[【'.includes(text.charAt(index - 1))) {
        const label = labelAt(context, index - 1);
        if (label?.bracketed) found.push({ label: { ...label, at: index - 1 }, opens: true });
      }
      const label = labelAt(context, index);
      if (label && !label.bracketed) found.push({ label: { ...label, at: index }, opens: opensAt(context, index, -1) });
      pattern.lastIndex = index + 1;
    }
    for (let index = context.labels?.next(text, 0) ?? -1; index >= 0; index = context.labels?.next(text, index + 2) ?? -1) {
      const label = labelAt(context, index);
      if (label && !found.some((one) => one.label.at === index))
        found.push({ label: { ...label, at: index }, opens: label.bracketed || opensAt(context, index, -1) });
    }
    if (context.labels) found.sort((a, b) => a.label.at - b.label.at);
    placed = found;
    return found;
  };
  return {
    first(from, to) {
      const list = all();
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.label.at ?? 0) < from) low = middle + 1;
        else high = middle;
      }
      for (let index = low; index < list.length; index++) {
        const one = list[index];
        if (!one || one.label.at >= to) return null;
        if (one.label.end <= to && (one.opens || one.label.at === from)) return one.label;
      }
      return null;
    },
  };
}
