import type { TaskName } from '../../model/mention.js';
import { rangeOf, type Passage, type PlanChild, type Section } from '../../model/tree.js';
import type { View } from '../../model/view.js';
import { TASK } from '../../rules/phrases/agencies.js';

const DIGIT = /\d/u;
/** a list of items in one line is no longer */
const LONGEST_LINE = 600;

/** Number without its closing mark: 三、 → 三, 2. → 2; brackets stay: (2). */
export function bareNumber(number: string): string {
  return number.replace(/\s+/gu, '').replace(/[、.．，,:：。]{1,4}$/u, '');
}

/** numbers of items inside a paragraph */
const SMALL = /^(?:[(（]?\d{1,2}[)）]|[①-⑳])$/u;

/** A passage of the plan's own text with the attributions that it holds. */
export interface AttributedPassage {
  readonly passage: Passage;
  readonly view: View;
  readonly found: readonly unknown[];
}

function isSection(child: PlanChild): child is Section {
  return child.type === 'section';
}

function numbered(section: Section): boolean {
  const { number } = section.data;
  return number !== null && number.trim() !== '' && !TASK.itemMark.test(number.trim());
}

/** The task of an attribution: the innermost numbered section that it closes. */
export function taskOf(source: string, read: readonly AttributedPassage[], index: number): TaskName | null {
  const here = read[index];
  if (!here) return null;
  const { passage, view } = here;
  const path = passage.path.filter(numbered);
  let at = path.length - 1;
  // An attribution behind the last of several short items in one line closes the whole list: (1)…；(2)…。（责任单位：…）
  const inner = path[at];
  const outer = path[at - 1];
  if (inner && outer && closesList(source, inner, outer, read, index)) at--;
  const section = path[at];
  if (!section) return null;
  // a heading without words is called by its number, which is said once
  const title = section.data.title === section.data.number ? '' : titleOf(section, passage, view);
  return { number: bareNumber(section.data.number ?? ''), title };
}

/** Does the last of several short items in one line close the list? */
function closesList(source: string, inner: Section, outer: Section, read: readonly AttributedPassage[], index: number): boolean {
  const first = outer.children.find(isSection);
  if (!first || first === inner || outer.children.findLast(isSection) !== inner) return false;
  const [from] = rangeOf(first);
  const [to] = rangeOf(inner);
  if (to - from > LONGEST_LINE || source.slice(from, to).includes('\n')) return false;
  if (!outer.children.every((one) => !isSection(one) || SMALL.test((one.data.number ?? '').trim()))) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = read[at];
    const start = before?.passage.ranges[0]?.[0];
    if (!before || start === undefined || start < from) break;
    if (before.found.length > 0) return false;
  }
  return true;
}

// A numbered paragraph without a heading of its own (its first sentence is all there is): the task is its first clause.
function titleOf(section: Section, passage: Passage, view: View): string {
  const title = section.data.title.replace(/\s+/gu, '').replace(TASK.attributionBehind, '');
  const clause = /^[^，,；;。]{4,}(?=[，,；;。])/u.exec(title)?.[0];
  if (clause === undefined || passage.section !== section) return title;
  const heading = passage.ranges.slice(0, passage.headingRanges).reduce((sum, [start, end]) => sum + end - start, 0);
  const body = view.text.slice(Math.min(heading, view.text.length)).replace(/^[。.;；]?[(\[][^()[\]]*[)\]][。.]?$/u, '');
  return body.length <= 1 && (title.length > 24 || DIGIT.test(title)) ? clause : title;
}
