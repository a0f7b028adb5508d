import type { Range, Span } from './span.js';

/** A piece of text with its place; the text is the span's characters without noise. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** A responsible unit as it stands in an attribution. */
export interface AttributionMention {
  readonly kind: 'attribution';
  readonly rule: string;
  readonly unit: Field;
  readonly role: 'lead' | 'responsible' | 'cooperating' | 'leader';
  readonly sectionId: string | null;
  /** number and title of the task; null where there is none */
  readonly task: string | null;
  readonly quote: Range;
  readonly warnings: readonly string[];
}

/** An industry that the plan names as one to build. Segments keep the text's order. */
export interface ClusterMention {
  readonly kind: 'cluster';
  readonly rule: string;
  readonly name: Field;
  readonly tier: string | null;
  readonly programme: string | null;
  readonly segments: readonly Field[];
  /** section about it, whose output target is the cluster's own; null when it stands only in a list */
  readonly sectionId: string | null;
  readonly quote: Range;
}

export type DeadlineType = 'by' | 'during' | 'within' | 'recurring';

/** A time expression. Dates are ISO (2025-12-31); null where open or unresolved. */
export interface TimeMention {
  readonly kind: 'time';
  readonly rule: string;
  readonly time: Field;
  readonly type: DeadlineType;
  readonly start: string | null;
  readonly end: string | null;
  readonly quote: Range;
}

/** What relative times (今年, 五年内, 6月底前) are counted from; null where the document does not say. */
export interface Anchor {
  /** date of signing, ISO */
  readonly written: string | null;
  /** the year of a plan for a single year */
  readonly singleYear: number | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

/**
 * A stretch of text whose numerals are no quantities: a date, a document number, a reference, an ordinal, a name, a count in an
 * enumeration, a contact. Offsets are those of the view that it was found in.
 */
export interface Designation {
  readonly start: number;
  readonly end: number;
  readonly verdict: 'date' | 'period' | 'document_number' | 'reference' | 'ordinal' | 'name' | 'count' | 'contact';
  readonly rule: string;
}
