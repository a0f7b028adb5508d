import type { UserLabel } from '../model/lexicon.js';

/** A user's label as it stands in a text. */
export interface FoundLabel {
  readonly rule: string;
  readonly role: UserLabel['role'];
  readonly length: number;
  /** it stands in brackets of its own: 【包抓单位】 */
  readonly bracketed: boolean;
}

/** Labels that a user adds before those who answer for a task. */
export interface OwnLabels {
  /** The label that begins here with its colon or in its brackets, or null. */
  at(text: string, start: number): FoundLabel | null;
  /** Where one begins at or behind `from`, its bracket included; -1 for none. */
  next(text: string, from: number): number;
}

/**
 * A user's labels, the longest first where one begins another.
 *
 * @example ownLabels([{ label: '包抓单位', role: 'responsible', … }]).at('包抓单位:县经信局', 0)?.role // responsible
 */
export function ownLabels(rows: readonly UserLabel[] = []): OwnLabels {
  const labels = [...rows].sort((a, b) => b.label.length - a.label.length);
  const at = (text: string, start: number): FoundLabel | null => {
    const bracketed = '[【'.includes(text.charAt(start)) && start < text.length;
    const from = start + (bracketed ? 1 : 0);
    for (const { label, role } of labels) {
      if (!text.startsWith(label, from)) continue;
      const end = from + label.length;
      const closed = bracketed && ']】'.includes(text.charAt(end)) && end < text.length;
      const colon = text.charAt(end + (closed ? 1 : 0)) === ':' ? 1 : 0;
      if (bracketed ? closed : colon === 1)
        return { rule: `user-label-${label}`, role, length: end + (closed ? 1 : 0) + colon - start, bracketed };
    }
    return null;
  };
  return {
    at,
    next(text, from) {
      let nearest = -1;
      for (const { label } of labels) {
        const place = text.indexOf(label, from);
        if (place < 0) continue;
        const start = place > from && at(text, place - 1)?.bracketed ? place - 1 : place;
        if (nearest < 0 || start < nearest) nearest = start;
      }
      return nearest;
    },
  };
}
