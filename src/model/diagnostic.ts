import type { Range } from './span.js';

/** A remark about a document. `fatal` as in vfile-message: true ends the document, false is a warning, null a note. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Chinese and English, each complete: what was found, what was expected, what to do */
  readonly zh: string;
  readonly en: string;
  readonly range?: Range;
}
