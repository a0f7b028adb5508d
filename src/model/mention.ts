import type { Binding, Comparator, Frequency, Kind, Measure, Modality, Verdict, VerbClass, Wording } from './record.js';
import type { Range, Span } from './span.js';

/** A piece of text with its place; the text is the span's characters without noise. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** A task that agencies answer for: its number without the closing mark, '' where it has none, and its title. */
export interface TaskName {
  readonly number: string;
  readonly title: string;
}

/** A responsible body as it stands in an attribution. */
export interface AttributionMention {
  readonly kind: 'attribution';
  readonly rule: string;
  readonly agency: Field;
  readonly role: 'lead' | 'responsible' | 'cooperating' | 'leader';
  readonly sectionId: string | null;
  /** the number of its task, where that stands in a table by itself; of 3.改造园区 it is 3 */
  readonly number: number | null;
  readonly task: TaskName | null;
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
  /** the stretch of a passage that is about it, where the passage takes industries up one after the other */
  readonly reach?: Range;
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

/** How a number is promised, besides its comparator and its word of ensuring or striving. */
export interface Promised {
  /** what the verb before the number says of it */
  readonly verb: VerbClass | null;
  /** 必须 and the like stand before it */
  readonly must: boolean;
  /** a word of a second, higher wish stands between the number before it and this one */
  readonly wish: boolean;
}
export const UNPROMISED: Promised = { verb: null, must: false, wish: false };

/** A stretch of the calendar, ISO; null where open or not known. */
export interface SpanOfTime {
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_TIME: SpanOfTime = { start: null, end: null };

/** A coded quantity: a target, threshold, incentive, budget or fact. Text fields with their places; the values are those of the text. */
export interface QuantityMention {
  readonly kind: 'quantity';
  readonly class: Kind;
  /** ids of the rules that fired, in order */
  readonly rules: readonly string[];
  readonly indicator: Field | null;
  readonly action: Field | null;
  readonly measure: Measure;
  readonly frequency: Frequency | null;
  readonly comparator: Comparator | null;
  readonly valueText: Field;
  readonly value: number | null;
  readonly valueMax: number | null;
  /** null span where the text has no unit of its own (翻一番, 全覆盖) */
  readonly unit: { readonly text: string; readonly span: Span | null } | null;
  readonly base: string | null;
  readonly factor: number;
  /** the action is a verb that no list of the book has */
  readonly unlistedVerb: boolean;
  /** its kind follows from where it stands, not from the words of its sentence */
  readonly kindByPlace: boolean;
  readonly baseline: Field | null;
  /** the earlier amount that a change starts from, in its own unit; null where none is named */
  readonly baselineValue: { readonly value: number | null; readonly unit: string | null } | null;
  /** `text` joins several times with ，; `source` says where they stand */
  readonly deadline: {
    readonly text: string;
    readonly span: Span | null;
    readonly date: string | null;
    readonly source: 'explicit' | 'context';
  } | null;
  readonly modality: Modality | null;
  /** how its number is promised, besides comparator and modality */
  readonly promise: Promised;
  /** said by a table's column of kinds or by a bracket behind the name */
  readonly binding: Binding | null;
  /** it stands where the document sets its main goals */
  readonly headline: boolean;
  /** first and last day that a fact's value, or the baseline of a change, is of; null where open or not told */
  readonly reference: SpanOfTime;
  readonly sectionId: string | null;
  /** row of a table, where it stands in one */
  readonly row: number | null;
  readonly quote: Range;
  readonly sentence: Range;
  readonly numerals: readonly Range[];
  readonly warnings: readonly string[];
}

/** A goal without a number: what is said of an indicator in place of a value. */
export interface GoalMention {
  readonly kind: 'goal';
  readonly rule: string;
  readonly indicator: Field;
  readonly wording: Wording;
  readonly wordingText: Field;
  readonly reference: Field | null;
  readonly deadline: QuantityMention['deadline'];
  readonly modality: Modality | null;
  readonly headline: boolean;
  /** the indicator stands in another item or clause */
  readonly elsewhere: boolean;
  readonly sectionId: string | null;
  readonly row: number | null;
  readonly quote: Range;
  readonly sentence: Range;
}

/** A numeral and what it is. */
export interface NumeralMention {
  readonly kind: 'numeral';
  readonly numeral: Field;
  readonly value: number | null;
  readonly verdict: Verdict;
}

/** All that extraction finds in a document. */
export interface Mentions {
  readonly quantities: readonly QuantityMention[];
  readonly goals: readonly GoalMention[];
  readonly clusters: readonly ClusterMention[];
  readonly attributions: readonly AttributionMention[];
  readonly times: readonly TimeMention[];
  readonly numerals: readonly NumeralMention[];
}
