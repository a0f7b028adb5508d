import { HEADING_NUMBER } from '../rules/phrases/structure-headings.js';
import type { MarkerKind } from '../rules/headings.js';
import type { Marker, Markers } from './markers.js';

/** What has been counted so far. A number continues if it is the next one of its kind, or the first. */
export class Sequence {
  private readonly last = new Map<MarkerKind, number>();
  private decimal: readonly [number, number] = [0, 0];

  expects(marker: Marker): boolean {
    return marker.ordinal === 1 || marker.ordinal === (this.last.get(marker.kind) ?? -9) + 1;
  }

  /** Is a decimal number one that may come here? 2.5 behind 2.3 is a quantity, in chapter 13 it is one too. */
  fits(marker: Marker): boolean {
    if (marker.weak) return this.continues(marker);
    if (marker.kind !== 'decimal2') return true;
    const [chapter = 0, part = 0] = marker.parts;
    const [lastChapter, lastPart] = this.decimal;
    if (chapter === lastChapter) return part === lastPart + 1;
    return (
      part === 1 ||
      lastChapter === 0 ||
      chapter === this.last.get('han') ||
      chapter === this.last.get('chapter') ||
      chapter === lastChapter + 1
    );
  }

  continues(marker: Marker): boolean {
    return marker.ordinal > 1 && marker.ordinal === (this.last.get(marker.kind) ?? -9) + 1;
  }

  /** A number that leaves one out, as a slip in the plan does: (三) and then (五). */
  skips(marker: Marker): boolean {
    return marker.ordinal > 2 && marker.ordinal === (this.last.get(marker.kind) ?? -9) + 2;
  }

  note(marker: Marker): void {
    this.last.set(marker.kind, marker.ordinal);
    if (marker.kind === 'decimal2' || marker.kind === 'decimal3') this.decimal = [marker.parts[0] ?? 0, marker.parts[1] ?? 0];
  }
}

const LATER_START = new RegExp(HEADING_NUMBER.start);
const LIST_REACH = 4000;

/** Looks ahead in a paragraph for the second item of a list. Each stretch is looked through once for a kind, however many items ask. */
export class Again {
  /** for each kind: how far the text has been looked through, and where a second item stands in it (-1: nowhere) */
  private readonly seen = new Map<MarkerKind, { to: number; found: number }>();

  constructor(
    private readonly text: string,
    private readonly markers: Markers,
  ) {}

  /** Does the number behind this first one stand later in the paragraph, where a list item may begin? */
  comes(from: number, marker: Marker): boolean {
    const limit = Math.min(this.text.length, from + LIST_REACH);
    const seen = this.seen.get(marker.kind) ?? { to: 0, found: -1 };
    if (seen.found < from) {
      seen.found = this.next(marker, Math.max(from, seen.to), limit);
      seen.to = seen.found < 0 ? Math.max(seen.to, limit) : seen.found + 1;
      this.seen.set(marker.kind, seen);
    }
    return seen.found >= from && seen.found < limit;
  }

  private next(marker: Marker, from: number, limit: number): number {
    LATER_START.lastIndex = from;
    for (let match = LATER_START.exec(this.text); match && match.index < limit; match = LATER_START.exec(this.text)) {
      const next = this.markers.at(this.text, match.index);
      if (next?.kind === marker.kind && next.ordinal === marker.ordinal + 1 && /[。;:) ]$/u.test(this.text.charAt(match.index - 1)))
        return match.index;
    }
    return -1;
  }
}
