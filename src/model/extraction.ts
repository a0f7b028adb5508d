import type { Diagnostic } from './diagnostic.js';
import type { CompactNode } from './compact-tree.js';
import type { Span } from './span.js';
import type {
  ClusterRecord,
  DeadlineRecord,
  DocumentRecord,
  GoalRecord,
  NumberRecord,
  ResponsibilityRecord,
  SectionRecord,
  TargetRecord,
} from './record.js';

/** Everything that one document gives. Offsets are UTF-16 in `text`. */
export interface Extraction {
  readonly text: string;
  /** the tree that the records were read from; null where nothing was read, or where a dataset does not hold it */
  readonly tree: CompactNode | null;
  readonly document: DocumentRecord;
  readonly sections: readonly SectionRecord[];
  readonly targets: readonly TargetRecord[];
  readonly quantities: readonly TargetRecord[];
  readonly goals: readonly GoalRecord[];
  readonly clusters: readonly ClusterRecord[];
  readonly responsibilities: readonly ResponsibilityRecord[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly numbers: readonly NumberRecord[];
  /** place of each text field, by record id (T001) and field name */
  readonly spans: Readonly<Record<string, Readonly<Record<string, Span>>>>;
  readonly diagnostics: readonly Diagnostic[];
  /** milliseconds by stage */
  readonly timings: Readonly<Record<string, number>>;
}
