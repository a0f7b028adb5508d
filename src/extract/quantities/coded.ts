import type { Promised, SpanOfTime } from '../../model/mention.js';
import type { Comparator, Frequency, Kind, Measure, Modality } from '../../model/record.js';
import type { Reading } from '../reading.js';
import type { TimeMatch } from '../times/times.js';
import type { Governing } from './govern.js';
import type { Piece } from './phrase.js';
import type { Quantity } from './shapes.js';

/** A coded quantity in a passage. Offsets are those of the passage's folded text. */
export interface CodedQuantity {
  readonly kind: Kind;
  readonly rules: readonly string[];
  /** rows of rules/kind-context that changed its kind */
  readonly kindSteps: readonly string[];
  readonly quantity: Quantity;
  readonly indicator: readonly Piece[];
  readonly action: Piece | null;
  readonly measure: Measure;
  readonly frequency: Frequency | null;
  readonly comparator: Comparator | null;
  readonly unlistedVerb: boolean;
  readonly baseline: Piece | null;
  /** the earlier amount that the change is measured from, where it is named */
  readonly baselineValue: { readonly value: number | null; readonly unit: string | null } | null;
  /** of what time a fact's value is, or the baseline of a change */
  readonly reference: SpanOfTime;
  /** the times that govern it, in the order of deadline_text */
  readonly times: readonly TimeMatch[];
  readonly context: Governing | null;
  readonly modality: Modality | null;
  readonly promise: Promised;
  readonly quote: Piece;
  readonly sentence: Piece;
  readonly warnings: readonly string[];
}

/** A quantity that is no record, and why. */
export interface Uncoded {
  readonly quantity: Quantity;
  readonly verdict: 'name' | 'count' | 'period' | 'routine' | 'unexplained';
  readonly rule: string;
}

export interface PassageResult {
  readonly mentions: readonly CodedQuantity[];
  readonly uncoded: readonly Uncoded[];
  /** the deadline that governs when the passage ends */
  readonly governing: Governing | null;
  readonly past: boolean;
  /** the deadline that opens a passage of goals */
  readonly opening: Governing | null;
  /** its first sentence names a past period: the section is a review */
  readonly looksBack: boolean;
  /** the past time that opens its first sentence: what follows in the section is of it */
  readonly opened: SpanOfTime | null;
}

/** A passage with the quantities that were coded in it. */
export interface CodedPassage {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  readonly result: PassageResult;
  readonly setting: PassageSetting;
}

/** Deadlines that reach a passage from outside: the sentence that announces its list, and the heading or goals above it. */
export interface Inherited {
  readonly listed: Governing | null;
  readonly above: Governing | null;
  /** that a label below it states */
  readonly limit: Governing | null;
}

/** What a passage stands in. */
export interface PassageSetting {
  readonly inherited: Inherited;
  /** its section is about goals */
  readonly goals: boolean;
  /** what was said before speaks of the past */
  readonly past: boolean;
}
