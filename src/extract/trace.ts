import type { Designation } from '../model/mention.js';
import type { Range } from '../model/span.js';
import type { TableTarget } from './indicator-tables/table-target.js';
import type { CodedPassage } from './quantities/coded.js';
import type { Item } from './quantities/items.js';
import type { Quantity } from './quantities/shapes.js';
import type { Governing } from './quantities/govern.js';
import type { TimeMatch } from './times/times.js';
import type { Stretch } from '../model/span.js';

/** A number that a rule takes for part of a name. */
export interface NameTrace {
  readonly clause: Stretch;
  readonly quantity: Quantity;
  readonly rule: string;
}

/** A phrase with a number as it was taken apart, and the rules that decided or would have fitted too. */
export interface PhraseTrace {
  readonly clause: Stretch;
  readonly item: Item;
  /** frame rules that fit its symbols; the first decided */
  readonly frames: readonly string[];
  /** kind rules that fit its sentence; the first decided. Empty where the phrase is no record for another reason. */
  readonly kinds: readonly string[];
}

/** What reaches a passage from outside: the sentence that announces its list, the heading or goals above it. */
export interface InheritedTrace {
  readonly listed: Governing | null;
  readonly above: Governing | null;
}

/** One passage as the engine read it. */
export interface PassageTrace {
  readonly coded: CodedPassage;
  readonly times: readonly TimeMatch[];
  readonly designations: readonly Designation[];
  readonly inherited: InheritedTrace;
  readonly names: readonly NameTrace[];
  readonly phrases: readonly PhraseTrace[];
}

/** One row of a table of indicators as it was read. */
export interface RowTrace {
  /** where its cells stand */
  readonly cells: readonly { readonly column: string; readonly ranges: readonly Range[] }[];
  readonly targets: readonly TableTarget[];
}

/**
 * What happened while a document was read, kept by the run itself. `gangmu explain` prints it, so it can show no path that was not taken.
 * An extractor gets a trace only when somebody wants to see it.
 */
export class Trace {
  readonly passages: PassageTrace[] = [];
  readonly rows: RowTrace[] = [];
}
