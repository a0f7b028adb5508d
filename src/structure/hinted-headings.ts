import type { MarkerKind } from '../rules/headings.js';
import type { BlockDraft, PlanDraft } from './draft.js';
import { cleanTitle } from './heading-end.js';
import { isMatter } from './line-headings.js';
import { endOffset, spacedView } from './spaced-view.js';

/** A line that its author set as a heading and that is longer than this is a paragraph in bold. */
const LONGEST = 60;

/** A line with one half of a pair of brackets is cut off from the other. */
const isBalanced = (text: string): boolean => (text.match(/[(\[〔《]/gu)?.length ?? 0) === (text.match(/[)\]〕》]/gu)?.length ?? 0);

/** The kinds of number that the headings of each level have. */
function kindsByLevel({ units }: PlanDraft, hints: NonNullable<PlanDraft['hints']['headings']>): Map<number, Set<MarkerKind>> {
  const kinds = new Map<number, Set<MarkerKind>>();
  let at = 0;
  for (const { start, end, level } of hints) {
    while ((units[at]?.start ?? Infinity) < start) at++;
    const heading = units[at]?.heading;
    if (heading?.number == null || (units[at]?.start ?? Infinity) >= end) continue;
    kinds.set(level, (kinds.get(level) ?? new Set()).add(heading.kind));
  }
  return kinds;
}

/**
 * Makes headings of lines without a number that the format marks as headings (h2, 标题 1, ##). One stands beside the numbered headings of
 * its level; without such it is a part where it is above all numbers, and stands below (一) where it is deeper. The rest of the headings is
 * found by their numbers, so that a plan has the same tree in every format.
 */
export function findHintedHeadings(draft: PlanDraft): PlanDraft {
  const hints = draft.hints.headings ?? [];
  if (hints.length === 0) return draft;
  let next = 0;
  /** asked for in the order of the text */
  const levelAt = (unit: BlockDraft): number | null => {
    while ((hints[next]?.end ?? Infinity) < unit.end) next++;
    const hint = hints[next];
    return hint && hint.start <= unit.start ? hint.level : null;
  };
  const numbered = kindsByLevel(draft, hints);
  const parts = Math.min(...(numbered.size > 0 ? [...numbered.keys()] : hints.map(({ level }) => level)));
  const kindOf = (level: number, found: MarkerKind = 'line'): MarkerKind => {
    const kinds = numbered.get(level);
    // a converter that knows one level only says nothing of depth
    if (kinds) return kinds.size === 1 ? ([...kinds][0] ?? found) : found;
    return level <= parts ? 'partLine' : found;
  };
  const units = draft.units.map((unit): BlockDraft => {
    const body = unit.part === 'body' || unit.part === 'annex';
    const { heading } = unit;
    if (heading && heading.number === null && !heading.inline) {
      const level = levelAt(unit);
      return level === null ? unit : { ...unit, heading: { ...heading, kind: kindOf(level, heading.kind) } };
    }
    const level = unit.type === 'paragraph' && !unit.runIn && !unit.attachment && body ? levelAt(unit) : null;
    if (level === null) return unit;
    const view = spacedView(draft, unit.start, unit.end);
    if (view.text.length > LONGEST || /[。;,、]$/u.test(view.text) || !isBalanced(view.text) || isMatter(view.text)) return unit;
    return {
      ...unit,
      type: 'heading',
      end: endOffset(view, view.text.length),
      heading: {
        kind: kindOf(level),
        ordinal: 0,
        number: null,
        marker: [unit.start, unit.start],
        title: cleanTitle(view.raw),
        inline: false,
        level: 1,
      },
    };
  });
  return { ...draft, units };
}
