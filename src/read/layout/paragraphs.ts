import { foldText } from '../../model/view.js';
import { MARKER_RULES } from '../../rules/headings.js';
import type { PrintLine } from './lines.js';

/** A line of the document with the page and the region that it stands in. */
export interface FlowLine {
  readonly page: number;
  readonly region: string;
  readonly line: PrintLine;
}

/** How the lines of a region are set. */
interface Setting {
  readonly left: number;
  readonly right: number;
  /** distance of the lines of a paragraph */
  readonly pitch: number;
  readonly size: number;
}

/** How a document sets its paragraphs. */
export interface Typesetting {
  readonly regions: ReadonlyMap<string, Setting>;
  /** paragraphs begin further in than their lines */
  readonly indents: boolean;
  readonly size: number;
}

/** Sizes that differ by less are one. */
const SAME_SIZE = 0.12;
/** A line this much further in, in sizes of a character, begins a paragraph; the custom is two characters. */
const INDENT = 1.2;
const CUSTOMARY = [1.5, 2.7] as const;
/** Paragraphs stand further apart than lines. */
const GAP = 1.2;
/** Edges so near to each other are one. */
const NEAR = 2.5;
/** So few characters alone in a line are the end of the line above. */
const WIDOW = 2;
const SENTENCE_END = /[。！？；：…!?;:][”’」』）》〕\])"']{0,3}$/u;
/** It ends as a sentence or a bracket does. */
const CLOSED = /[。！？；：…!?;:”’」』）》〕\])"']$/u;
const CLOSING = /[，。、；：！？）》”’〕」』…]$/u;
/** What may not end a line goes with the character behind it, what may not begin one with the character before it. */
const FIRST_WORD = /^[（《“‘〔【「『([<]*(?:[A-Za-z0-9][A-Za-z0-9.,+\-–:/~@&%]*|.)[，。；：、！？）》”’〕】」』％%,.;:!?)\]>…—·]*/u;
/** A line that does not end its sentence may stop so many characters earlier, where words were kept together. */
const LOOSE = 2;

const MARKERS = MARKER_RULES.map((rule) => ({ begins: new Set(rule.begins), pattern: new RegExp(rule.pattern, 'u'), kind: rule.marker }));

/** Does the line begin with the number of a heading? */
export function hasMarker(text: string): boolean {
  const folded = foldText(text);
  return MARKERS.some(({ begins, pattern, kind }) => kind !== 'bare' && begins.has(folded.charAt(0)) && pattern.test(folded));
}

export const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * SAME_SIZE;
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff && !/[“”‘’…—]/u.test(char) ? size : size * 0.5), 0);

/** The outermost value that several lines share; the outermost of all where none is shared. */
function shared(values: readonly number[], outward: 1 | -1): number {
  const sorted = values.map((value) => value * outward).sort((a, b) => b - a);
  const least = Math.max(2, values.length * 0.04);
  let behind = 0;
  let ahead = 0;
  for (const value of sorted) {
    while ((sorted[behind] ?? -Infinity) >= value - NEAR) behind++;
    while ((sorted[ahead] ?? Infinity) > value + NEAR) ahead++;
    if (behind - ahead >= least) return value * outward;
  }
  return (sorted[0] ?? 0) * outward;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value * 2) / 2, (counts.get(Math.round(value * 2) / 2) ?? 0) + 1);
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function settingOf(lines: readonly FlowLine[], size: number): Setting {
  const own = lines.filter(({ line }) => sameSize(line.size, size));
  const body = (own.length >= 3 ? own : lines).map(({ line }) => line);
  // punctuation may hang over the margin
  const unhung = body.filter(({ text }) => !CLOSING.test(text));
  const edge = (side: 'left' | 'right', from: readonly PrintLine[]): number[] => from.map((line) => line[side]);
  const left = shared(edge('left', body), -1);
  const right = shared(edge('right', unhung.length >= 2 ? unhung : body), 1);
  const steps: number[] = [];
  const wide: number[] = [];
  lines.forEach(({ line, page }, at) => {
    const before = lines[at - 1];
    if (!before || before.page !== page || !sameSize(before.line.size, line.size)) return;
    const step = line.base - before.line.base;
    if (step <= 0 || step > line.size * 4) return;
    steps.push(step);
    if (before.line.right > right - before.line.size * 1.5) wide.push(step);
  });
  return { left, right, pitch: mode(wide.length >= 2 ? wide : steps), size };
}

/** The size that most characters have. */
export function bodySize(lines: readonly PrintLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}

/** Measures how a document is set: its margins, its lines' distance, whether its paragraphs are indented. */
export function typesettingOf(lines: readonly FlowLine[]): Typesetting {
  const size = bodySize(lines.map(({ line }) => line));
  const byRegion = new Map<string, FlowLine[]>();
  for (const line of lines) {
    const own = byRegion.get(line.region);
    if (own) own.push(line);
    else byRegion.set(line.region, [line]);
  }
  const regions = new Map<string, Setting>();
  for (const [region, own] of byRegion) {
    const most = bodySize(own.map(({ line }) => line));
    regions.set(region, settingOf(own, sameSize(most, size) ? size : most));
  }
  let indented = 0;
  let flush = 0;
  lines.forEach((here, at) => {
    const next = lines[at + 1];
    const setting = regions.get(here.region);
    if (!next || !setting || next.region !== here.region || !sameSize(here.line.size, size)) return;
    const indent = (here.line.left - setting.left) / size;
    const nextIndent = (next.line.left - setting.left) / size;
    if (indent >= CUSTOMARY[0] && indent <= CUSTOMARY[1] && nextIndent < 0.6 && isFull(here, next, setting)) indented++;
    if (indent < 0.6 && nextIndent < 0.6 && !isFull(here, next, setting)) flush++;
  });
  return { regions, indents: indented > flush, size };
}

/** Would the first word of a line have gone into the one above it, in a cell so wide? All measures in points. */
export function wouldFit(aboveWidth: number, below: string, width: number, size: number): boolean {
  const word = FIRST_WORD.exec(below)?.[0] ?? '';
  return aboveWidth + widthOf(word.slice(0, 30), size) <= width + size * 0.05;
}

/** Would the first word of the next line not have gone into this one? */
function isFull({ line }: FlowLine, next: FlowLine, { right }: Setting): boolean {
  const word = FIRST_WORD.exec(next.line.text)?.[0] ?? '';
  const end = line.right + widthOf(word.slice(0, 30), line.size);
  return end > right + line.size * 0.05 || (!CLOSED.test(line.text) && end > right - line.size * LOOSE);
}

const isCentred = ({ line }: FlowLine, { left, right }: Setting): boolean =>
  Math.abs(line.left - left - (right - line.right)) < line.size * 1.2 && line.left - left > line.size * 1.5;

/** Does the line go on with the paragraph of the one before it? */
function goesOn(before: FlowLine, here: FlowLine, set: Typesetting): boolean {
  const above = set.regions.get(before.region);
  const own = set.regions.get(here.region);
  if (!above || !own || before.region.startsWith('frame') !== here.region.startsWith('frame')) return false;
  const { size } = before.line;
  if (!sameSize(size, here.line.size)) return false;
  const marker = hasMarker(here.line.text);
  const ended = SENTENCE_END.test(before.line.text);
  const together = before.page === here.page && before.region === here.region;
  const body = sameSize(size, above.size);
  if (together) {
    const step = here.line.base - before.line.base;
    if (step <= 0 || step > (body && above.pitch > 0 ? above.pitch * GAP + 0.5 : size * 2.4)) return false;
  }
  // a title over several lines, each in the middle
  const large = size > set.size * (1 + SAME_SIZE);
  const centred = Math.abs(before.line.left + before.line.right - here.line.left - here.line.right) < size * 2;
  if (large && together && centred && here.line.left > own.left + size * 0.6) return !marker;
  if (isCentred(before, above) && isCentred(here, own)) return false;
  const indent = (here.line.left - own.left) / size;
  // what is left of a title that is narrower than the page
  const widow = here.line.text.length <= WIDOW && here.line.left > before.line.left + size * 0.6 && indent < 8;
  if (widow && together && !ended && !marker) return true;
  if (!isFull(before, here, above)) return false;
  if (indent > INDENT) {
    // the lines of a list may hang below its first words
    const hangs = here.line.left > before.line.left + size * 0.6 && indent < 8;
    if (hangs) return together && !ended && !marker;
    const block = together && Math.abs(here.line.left - before.line.left) < size * 0.6 && indent < 5;
    return block && (indent < CUSTOMARY[0] || indent > CUSTOMARY[1] || !set.indents) && !ended && !marker;
  }
  if (set.indents) return !(marker && ended && before.line.font !== here.line.font);
  return !(marker && CLOSED.test(before.line.text)) && !(ended && !together);
}

/** Lines as the paragraphs that they make: what only the width or the end of a page has parted is one. */
export function printedParagraphs(lines: readonly FlowLine[], set: Typesetting): FlowLine[][] {
  const paragraphs: FlowLine[][] = [];
  for (const here of lines) {
    const open = paragraphs[paragraphs.length - 1];
    const before = open?.[open.length - 1];
    if (open && before && goesOn(before, here, set)) open.push(here);
    else paragraphs.push([here]);
  }
  return paragraphs;
}

/** What stands between two lines of a paragraph: a blank where words or figures would run together, else nothing. */
export function jointOf(before: string, after: string): string {
  return /[A-Za-z0-9.,;:%)]$/u.test(before) && /^[A-Za-z0-9(]/u.test(after) ? ' ' : '';
}
