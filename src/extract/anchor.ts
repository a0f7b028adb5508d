import type { DocumentMetadata } from '../model/document.js';
import type { Anchor } from '../model/mention.js';

/** What relative times of a document are counted from. */
export function anchorOf(metadata: DocumentMetadata): Anchor {
  return {
    written: metadata.written_date,
    periodStart: metadata.period_start,
    periodEnd: metadata.period_end,
    singleYear: metadata.period_start !== null && metadata.period_start === metadata.period_end ? metadata.period_end : null,
  };
}
