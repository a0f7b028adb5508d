import { median } from '../model/median.js';
import { PRINTED_PAGE } from '../rules/phrases/structure-pages.js';
import type { PlanDraft, Mark } from './draft.js';
import { mergeMarks, openLines } from './draft.js';
import { endsClosed, endsSentence, lineAt } from './lines.js';
import type { Line } from './lines.js';
import type { Markers } from './markers.js';
import { isPlanTitle } from './title.js';

/** A line that may hold a page number: `length` characters of it, standing alone, before other words, or before 、. */
interface Candidate {
  readonly at: number;
  readonly value: number;
  readonly length: number;
  readonly form: 'alone' | 'fused' | 'listed';
  /** only the first digits of a longer number: 14928、 */
  readonly split: boolean;
}
interface Link {
  readonly candidate: Candidate;
  readonly previous: Link | null;
  readonly size: number;
  /** lines since the number before, and how far that is from the gap before it: pages are of one length */
  readonly gap: number;
  readonly unevenness: number;
}

const MISSING_PAGES = 3;

function candidatesOf(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  lines.forEach((line, at) => {
    const digits = /^\d{1,6}/u.exec(line.text)?.[0];
    if (digits === undefined) return;
    const rest = line.text.slice(digits.length);
    const push = (length: number, form: Candidate['form'], split = false): void => {
      const value = Number(digits.slice(0, length));
      if (length <= 4 && value > 0) found.push({ at, value, length, form, split });
    };
    if (rest === '') push(digits.length, 'alone');
    else if (/^[、.,] ?(?!\d)/u.test(rest)) {
      if (rest.startsWith('、')) push(digits.length, 'listed');
      // a page number before a numbered item: 14928、 is page 149 and item 28
      for (let length = digits.length - 1; length > 0 && digits.length - length <= 2; length--)
        if (digits.charAt(length) !== '0') push(length, 'fused', true);
    } else if (/^\.\d/u.test(rest)) {
      // before a numbered heading: 7910.1 is page 79 and 10.1
      for (let length = digits.length - 1; length > 0 && digits.length - length <= 2; length--)
        if (digits.charAt(length) !== '0') push(length, 'fused', true);
    } else if (/^[^\s\d.%‰℃°/~+×,:\-–—]/u.test(rest)) push(digits.length, 'fused');
  });
  return found;
}

/** The longest run of numbers that grow by one (a page without text may be missing). */
function longestRun(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Link>();
  let longest: Link | null = null;
  for (const candidate of candidates) {
    let previous: Link | null = null;
    for (let step = 1; step <= MISSING_PAGES; step++) {
      const link = best.get(candidate.value - step);
      if (link && link.candidate.at < candidate.at && link.size > (previous?.size ?? 0)) previous = link;
    }
    const gap = previous ? candidate.at - previous.candidate.at : 0;
    const unevenness = previous && previous.gap > 0 ? Math.abs(gap - previous.gap) : 0;
    const link: Link = { candidate, previous, size: (previous?.size ?? 0) + 1, gap, unevenness };
    const old = best.get(candidate.value);
    if (!old || link.size > old.size || (link.size === old.size && link.unevenness <= old.unevenness)) best.set(candidate.value, link);
    if (!longest || link.size > longest.size) longest = link;
  }
  const run: Candidate[] = [];
  for (let link = longest; link; link = link.previous) run.push(link.candidate);
  return run.reverse();
}

const PAGE_CHARACTERS = 150;
const PAGE_LINES = 5;

/** Do the numbers stand where a page ends? Most of them cut a sentence (fused) or stand between long lines (alone). */
function isPaged(run: readonly Candidate[], lines: readonly Line[]): boolean {
  let seen = 0;
  let proof = 0;
  for (const { at, form } of run) {
    const before = lines[at - 1]?.text;
    const after = lines[at + 1]?.text;
    if (before === undefined) continue;
    seen++;
    const cuts = before.length >= (form === 'alone' ? 12 : 1) && !endsClosed(before);
    if (form === 'alone' ? cuts || before.length >= 40 || (after?.length ?? 0) >= 40 : cuts) proof++;
  }
  return seen > 0 && proof * 2 >= seen;
}

/**
 * Where lines are broken everywhere, every number cuts a sentence. Page numbers also come at even distances, over most of the text; numbers
 * that happen to open lines do not.
 */
function isEven(run: readonly Candidate[], lines: readonly Line[]): boolean {
  const places = run.map(({ at }) => lines[at]?.from ?? 0);
  const steps = run.slice(1).map(({ value }, at) => value - (run[at]?.value ?? 0));
  const gaps = places.slice(1).map((place, at) => (place - (places[at] ?? 0)) / (steps[at] ?? 1));
  const usual = median(gaps);
  const even = gaps.filter((gap) => gap >= usual / 2 && gap <= usual * 2).length;
  const length = (lines[lines.length - 1]?.to ?? 0) - (lines[0]?.from ?? 0);
  const covered = (places[places.length - 1] ?? 0) - (places[0] ?? 0) + usual * 2;
  return usual >= PAGE_CHARACTERS && even * 4 >= gaps.length * 3 && covered * 2 >= length;
}

function runsOf(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const run = longestRun(candidates);
  const printed = run.every(({ form }) => form === 'alone');
  if (
    run.length < 3 ||
    !isPaged(run, lines) ||
    !(printed ? run.length > 1 && (run[1]?.at ?? 0) - (run[0]?.at ?? 0) > 1 : isEven(run, lines))
  ) {
    const alone = candidates.filter(({ form }) => form === 'alone');
    return printed || alone.length === candidates.length || alone.length < 3 ? [] : runsOf(alone, lines);
  }
  // the pages of the contents are counted apart
  const before = candidates.filter(
    ({ at, value, split }) => !split && value <= 20 && at < (run[0]?.at ?? 0) && (run[0]?.at ?? 0) - at > PAGE_LINES,
  );
  const front = longestRun(before);
  return front.length >= 2 && (front[0]?.value ?? 9) <= 3 && isPaged(front, lines) ? [...front, ...run] : run;
}

/** A number alone that parts a long sentence is a page's, even if it is the only one. */
function isBetween(lines: readonly Line[], at: number, markers: Markers): boolean {
  const before = lines[at - 1]?.text ?? '';
  const after = lines[at + 1]?.text ?? '';
  return (
    /^\d{1,3}$/u.test(lines[at]?.text ?? '') &&
    before.length >= 60 &&
    !endsClosed(before) &&
    after.length >= 8 &&
    markers.at(after, 0) === null
  );
}

/** Marks page numbers that need no proof (- 3 -, 第3页), so that no table takes them for a cell. */
export function markPrintedPages(draft: PlanDraft): PlanDraft {
  const marks = openLines(draft)
    .filter(({ line }) => line.text.length <= 20 && PRINTED_PAGE.number.test(line.text))
    .map(({ line }): Mark => ({ start: line.from, end: line.to, reason: 'page-number' }));
  return marks.length === 0 ? draft : { ...draft, marks: mergeMarks(draft.marks, marks) };
}

/**
 * Marks page numbers: standing alone, or run together with the first words of a page (2、优势产业 …, 14上海市 …), where they
 * may cut a word. What shows them is that they count up through the document and interrupt sentences, which list items do not.
 */
export function markPageNumbers(draft: PlanDraft): PlanDraft {
  const open = openLines(draft);
  const lines = open.map(({ line }) => line);
  const marks: Mark[] = [];
  const taken = new Set<number>();
  const candidates = candidatesOf(lines);
  const replaced = new Map<number, Line>();
  for (const forms of [['listed'], ['fused', 'alone']] as const) {
    for (const { at, length, form } of runsOf(
      candidates.filter((one) => (forms as readonly string[]).includes(one.form) && !taken.has(one.at)),
      lines,
    )) {
      const here = open[at];
      if (!here || taken.has(at)) continue;
      taken.add(at);
      const end = here.line.from + length + (form === 'listed' ? 1 : 0);
      marks.push({ start: here.line.from, end, reason: 'page-number' });
      if (form !== 'alone') replaced.set(here.index, lineAt(draft.folded, end, here.line.end));
    }
  }
  lines.forEach((line, at) => {
    if (!taken.has(at) && isBetween(lines, at, draft.markers)) marks.push({ start: line.from, end: line.to, reason: 'page-number' });
  });
  if (marks.length === 0) return draft;
  return { ...draft, marks: mergeMarks(draft.marks, marks), lines: draft.lines.map((line, index) => replaced.get(index) ?? line) };
}

/**
 * Marks running heads: a short line that comes again and again where pages end: beside a page number, in the middle of a sentence, or, if
 * it reads like a document's name, alone between paragraphs.
 */
export function markRunningHeads(draft: PlanDraft): PlanDraft {
  const pages = draft.marks.filter((mark) => mark.reason === 'page-number');
  const lines = draft.lines.filter((line) => line.from < line.to);
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.text.length < 4 || line.text.length > 45 || endsSentence(line.text) || /[:。]/u.test(line.text)) return;
    const key = line.text.replace(/\d+/gu, '#').replace(/\s/gu, '');
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const isPage = (line: Line | undefined): boolean => {
    if (!line) return false;
    let low = 0;
    let high = pages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle]?.end ?? 0) <= line.start - 8) low = middle + 1;
      else high = middle;
    }
    const page = pages[low];
    return page !== undefined && page.start <= line.from;
  };
  const isText = (line: Line | undefined): boolean =>
    line === undefined || line.text.length >= 25 || draft.markers.at(line.text, 0) !== null;
  const marks: Mark[] = [];
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const first = lines[group[0] ?? 0]?.text ?? '';
    const named =
      PRINTED_PAGE.runningHead.test(first) &&
      draft.markers.at(first, 0) === null &&
      group.filter((at) => isText(lines[at - 1]) && isText(lines[at + 1])).length * 4 >= group.length * 3;
    let proof = named ? group.length : 0;
    for (const at of group) {
      const before = lines[at - 1];
      const after = lines[at + 1];
      const cuts =
        before !== undefined &&
        after !== undefined &&
        before.text.length >= 25 &&
        !endsClosed(before.text) &&
        after.text.length >= 2 &&
        draft.markers.at(after.text, 0) === null;
      if (isPage(before) || isPage(after)) proof += 2;
      else if (cuts) proof++;
    }
    if (proof < group.length) continue;
    // what stands over every page is the plan's own title, which stands once more over the whole
    const title = isPlanTitle(first)
      ? group.filter((at) => (lines[at]?.from ?? 0) < (pages[0]?.start ?? lines[group[1] ?? 0]?.from ?? 0)).at(-1)
      : undefined;
    for (const at of group) {
      if (at === title) continue;
      const line = lines[at];
      if (line) marks.push({ start: line.from, end: line.to, reason: 'running-head' });
    }
  }
  return marks.length === 0 ? draft : { ...draft, marks: mergeMarks(draft.marks, marks) };
}
