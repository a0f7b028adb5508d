import type { GoldDocument } from './gold.js';
import { nullIfEmpty, openLedger, type DocumentScore } from './ledger.js';
import type { PlacedText } from './place.js';
import { same, type ScoredRow } from './same.js';
import { scoreQuantities } from './score-quantities.js';
import { OTHER_TABLES, scoreTable } from './score-table.js';

/** The rows of one document; `document` is its row of documents.csv. */
export interface ExtractedDocument {
  readonly document: ScoredRow;
  /** targets and quantities */
  readonly targets: readonly ScoredRow[];
  readonly clusters: readonly ScoredRow[];
  readonly responsibilities: readonly ScoredRow[];
  readonly deadlines: readonly ScoredRow[];
  readonly sections: readonly ScoredRow[];
  readonly goals: readonly ScoredRow[];
}

/** Fields of the document that are lists or remarks of the coder. */
const UNCOMPARED: ReadonlySet<string> = new Set(['programmes', 'note']);

/** Compares one document's extraction with its coding. */
export function scoreDocument(gold: GoldDocument, got: ExtractedDocument, text: PlacedText): DocumentScore {
  const ledger = openLedger(gold.name, text);
  if (gold.targets) scoreQuantities(gold, got.targets, text, ledger);
  for (const table of OTHER_TABLES) {
    const coded = gold[table];
    if (coded) scoreTable(table, coded, got[table], text, ledger);
  }
  for (const [field, want] of Object.entries(gold.document ?? {})) {
    if (UNCOMPARED.has(field)) continue;
    const value = got.document[field];
    const agrees = same(field, value, want);
    ledger.share('document', agrees);
    ledger.compare('document', field, value, want, agrees);
    if (!agrees)
      ledger.miss(
        { table: 'document', side: 'both', cause: 'field', field, got: nullIfEmpty(value), want: nullIfEmpty(want), about: '', quote: '' },
        null,
      );
  }
  return ledger.close();
}
