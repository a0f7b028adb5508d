import { codePointOffsets } from '../model/code-points.js';
import { movedTree } from '../model/compact-tree.js';
import type { Extraction } from '../model/extraction.js';
import type { Span } from '../model/span.js';

/**
 * The extraction with every offset (char_start, char_end, spans) in code points: what files hold. The only place where they are converted.
 */
export function inCodePoints(extraction: Extraction): Extraction {
  const to = codePointOffsets(extraction.text);
  const place = <R extends { char_start: number; char_end: number }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...record, char_start: to(record.char_start), char_end: to(record.char_end) }));
  const spans = Object.fromEntries(
    Object.entries(extraction.spans).map(([id, fields]) => [
      id,
      Object.fromEntries(
        Object.entries(fields).map(([field, span]) => [field, span.map(([start, end]) => [to(start), to(end)] as const) satisfies Span]),
      ),
    ]),
  );
  const placed: Extraction = {
    ...extraction,
    tree: extraction.tree && movedTree(extraction.tree, to),
    spans,
    sections: place(extraction.sections),
    targets: place(extraction.targets),
    quantities: place(extraction.quantities),
    goals: place(extraction.goals),
    clusters: place(extraction.clusters),
    responsibilities: place(extraction.responsibilities),
    deadlines: place(extraction.deadlines),
    numbers: place(extraction.numbers),
  };
  return placed;
}
