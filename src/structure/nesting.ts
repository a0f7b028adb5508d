import type { MarkerKind } from '../rules/headings.js';
import type { PlanDraft, Heading, BlockDraft } from './draft.js';
import { DEFAULT_MARKERS, type Markers } from './markers.js';

interface Open {
  readonly kind: MarkerKind;
  readonly level: number;
  ordinal: number;
}

/** Numbers that may begin again from 1 inside a box or a list item without closing it. */
const HOLDERS: ReadonlySet<MarkerKind> = new Set(['box', 'dash', 'first', 'runIn']);

/** The next heading of the same kind behind each heading; -1 where there is none. */
function nextOfKind(headings: readonly Heading[]): number[] {
  const next = new Array<number>(headings.length).fill(-1);
  const seen = new Map<MarkerKind, number>();
  for (let at = headings.length - 1; at >= 0; at--) {
    const kind = headings[at]?.kind;
    if (kind === undefined) continue;
    next[at] = seen.get(kind) ?? -1;
    seen.set(kind, at);
  }
  return next;
}

/**
 * The level of each heading, by nesting as the document does it. A kind that is open already is continued; a new kind goes beneath what is
 * open, unless it is customarily higher (一、 before (一) before 1.) and the document does not show the opposite by counting on the lower one
 * afterwards.
 */
export function levelsOf(headings: readonly Heading[], markers: Markers = DEFAULT_MARKERS): number[] {
  const next = nextOfKind(headings);
  const lastOfKind = new Map<MarkerKind, number>();
  const beneath = new Map<MarkerKind, MarkerKind>();
  let stack: Open[] = [];
  const roots: { at: number; kind: MarkerKind }[] = [];
  const levels = headings.map((heading, at): number => {
    const { kind, ordinal } = heading;
    // 总体要求 has lost its number before 二、: what counts on from 2 stands beside it
    if (stack[stack.length - 1]?.kind === 'partLine' && ordinal > 1) stack = [];
    const position = placeOf(stack, heading, markers);
    if (position >= 0) stack = stack.slice(0, position);
    else {
      for (let top = stack[stack.length - 1]; top && markers.rank(top.kind) > markers.rank(kind); top = stack[stack.length - 1]) {
        const later = headings[next[lastOfKind.get(top.kind) ?? -1] ?? -1];
        if (beneath.get(kind) === top.kind) break;
        if (
          ordinal === 1 &&
          kind !== 'annex' &&
          later !== undefined &&
          later.ordinal === top.ordinal + 1 &&
          !HOLDERS.has(top.kind) &&
          comesBefore(headings, next, at, lastOfKind.get(top.kind) ?? -1)
        )
          break;
        stack = stack.slice(0, -1);
      }
    }
    const parent = stack[stack.length - 1];
    if (parent) beneath.set(kind, parent.kind);
    if (stack.length === 0) roots.push({ at, kind });
    const level = (stack[stack.length - 1]?.level ?? 0) + 1;
    stack = [...stack, { kind, level, ordinal }];
    lastOfKind.set(kind, at);
    return level;
  });
  return withMissingParents(headings, levels, roots, markers);
}

/** Where in the stack a heading of an open kind goes on; -1 if it opens a level of its own. */
function placeOf(stack: readonly Open[], heading: Heading, markers: Markers): number {
  if (heading.kind === 'annex') return stack.length > 0 ? 0 : -1;
  let position = -1;
  stack.forEach((open, at) => {
    if (open.kind === heading.kind) position = at;
  });
  const top = stack[stack.length - 1];
  if (!top) return -1;
  // a box's own list counts from 1
  if (heading.ordinal === 1 && HOLDERS.has(top.kind) && top.kind === 'box' && heading.kind !== 'box' && markers.rank(heading.kind) >= 7)
    return stack.length;
  return position;
}

/** Is the next heading of the open kind met before the new kind begins again from 1? Then the new kind is inside it. */
function comesBefore(headings: readonly Heading[], next: readonly number[], at: number, open: number): boolean {
  const later = next[open] ?? -1;
  if (later < 0) return false;
  for (let other = next[at] ?? -1; other >= 0 && other < later; other = next[other] ?? -1) if (headings[other]?.ordinal === 1) return false;
  return true;
}

/** A fragment that begins at (四) before 五、 lacks its parent: what comes before the first higher heading is moved down. */
function withMissingParents(
  headings: readonly Heading[],
  levels: readonly number[],
  roots: readonly { at: number; kind: MarkerKind }[],
  markers: Markers,
): number[] {
  const shifted = [...levels];
  /** kinds of the roots behind the one looked at */
  const later = new Set<MarkerKind>();
  for (let index = roots.length - 1; index >= 0; index--) {
    const root = roots[index];
    if (!root) continue;
    const missing = [...later].filter((kind) => markers.rank(kind) < markers.rank(root.kind)).length;
    if (root.kind !== 'annex' && root.kind !== 'partLine' && root.kind !== 'line') later.add(root.kind);
    if (missing === 0 || headings[root.at]?.ordinal === 0) continue;
    const stop = roots[index + 1]?.at ?? headings.length;
    for (let at = root.at; at < stop; at++) shifted[at] = (shifted[at] ?? 1) + missing;
  }
  return shifted;
}

/** Gives every heading its level. */
export function nestHeadings(draft: PlanDraft): PlanDraft {
  const headings = draft.units.flatMap((unit) => (unit.heading ? [unit.heading] : []));
  const levels = levelsOf(headings, draft.markers);
  let at = 0;
  const units = draft.units.map(
    (unit): BlockDraft => (unit.heading ? { ...unit, heading: { ...unit.heading, level: levels[at++] ?? 1 } } : unit),
  );
  return { ...draft, units };
}
