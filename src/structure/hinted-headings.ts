import type { BlockDraft, PlanDraft } from './draft.js';
import { cleanTitle } from './heading-end.js';
import { isMatter } from './line-headings.js';
import { endOffset, spacedView } from './spaced-view.js';

/** A line that its author set as a heading and that is longer than this is a paragraph in bold. */
const LONGEST = 60;

/** A line with one half of a pair of brackets is cut off from the other. */
const isBalanced = (text: string): boolean => (text.match(/[(\[〔《]/gu)?.length ?? 0) === (text.match(/[)\]〕》]/gu)?.length ?? 0);

/**
 * Makes headings of lines without a number that the format marks as headings (h2, 标题 1, ##). Those of the level of the document's
 * numbered parts, or above it, are parts themselves; deeper ones stand below (一). The rest of the headings is found by their numbers, so
 * that a plan has the same tree in every format.
 */
export function findHintedHeadings(draft: PlanDraft): PlanDraft {
  const hints = draft.hints.headings ?? [];
  if (hints.length === 0) return draft;
  const byEnd = new Map(hints.map((hint) => [hint.end, hint]));
  const levelAt = (unit: BlockDraft): number | null => {
    const hint = byEnd.get(unit.end);
    return hint && hint.start <= unit.start ? hint.level : null;
  };
  const numbered = hints.filter(({ start, end }) =>
    draft.units.some((unit) => unit.heading?.number != null && unit.start >= start && unit.start < end),
  );
  const parts = Math.min(...(numbered.length > 0 ? numbered : hints).map(({ level }) => level));
  const units = draft.units.map((unit): BlockDraft => {
    const body = unit.part === 'body' || unit.part === 'annex';
    const level = unit.type === 'paragraph' && !unit.runIn && !unit.attachment && body ? levelAt(unit) : null;
    if (level === null) return unit;
    const view = spacedView(draft, unit.start, unit.end);
    if (view.text.length > LONGEST || /[。;,、]$/u.test(view.text) || !isBalanced(view.text) || isMatter(view.text)) return unit;
    return {
      ...unit,
      type: 'heading',
      end: endOffset(view, view.text.length),
      heading: {
        kind: level <= parts ? 'partLine' : 'line',
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
