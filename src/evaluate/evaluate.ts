import { resample } from './bootstrap.js';
import { fieldScores, figureOf, type FieldScore, type Figure } from './fields.js';
import type { GoldDocument } from './gold.js';
import type { DocumentScore, Miss, ScoredTable, Tally } from './ledger.js';
import { placedText } from './place.js';
import type { ScoredRow } from './same.js';
import { scoreDocument, type ExtractedDocument } from './score-document.js';
import type { ExtractedTables } from './tables.js';

/** Records of one table: how many were coded (optional ones left out) and extracted, how many are the same, and what follows. */
export interface TableScore {
  readonly table: Exclude<ScoredTable, 'document'>;
  readonly coded: number;
  readonly extracted: number;
  readonly matched: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/** How far an extraction agrees with hand coding. */
export interface Evaluation {
  /** names of the coded documents, in order */
  readonly documents: readonly string[];
  /** those of them that the extraction does not hold: all their records are missed */
  readonly absent: readonly string[];
  /** those whose text is not at hand, so that no place in them can be checked */
  readonly textless: readonly string[];
  readonly resamples: number;
  readonly seed: number;
  /**
   * Figures in 0..1, by name. F1: detect (targets found with value and unit), core (and with indicator nearly, upper value, comparator and
   * deadline right), strict (every field right), strict_all (of all kinds), quantities, responsibilities, clusters, deadlines, sections,
   * goals, headline (of the targets found, where it was coded); the tables with _precision and _recall. Shares: kind (of all coded
   * quantities), each field (of the targets found), indicator_near, reference (of the facts found whose span was coded), task, document,
   * and TABLE_fields (records with all fields right).
   */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly tables: readonly TableScore[];
  readonly fields: readonly FieldScore[];
  readonly misses: readonly Miss[];
}

export interface EvaluateOptions {
  /** how often documents are drawn for the intervals; 1000 by default */
  readonly resamples?: number;
  readonly seed?: number;
}

const WITH_PARTS: ReadonlySet<string> = new Set(['detect', 'quantities', 'responsibilities', 'clusters', 'deadlines', 'sections']);
const TABLE_TALLIES: readonly (readonly [table: TableScore['table'], tally: string])[] = [
  ['targets', 'detect'],
  ['quantities', 'quantities'],
  ['clusters', 'clusters'],
  ['responsibilities', 'responsibilities'],
  ['deadlines', 'deadlines'],
  ['sections', 'sections'],
  ['goals', 'goals'],
];

const over = (part: number, all: number): number | null => (all === 0 ? null : part / all);
const f1 = ({ tp, fp, fn }: Tally): number | null => over(2 * tp, 2 * tp + fp + fn);
const precision = ({ tp, fp }: Tally): number | null => over(tp, tp + fp);
const recall = ({ tp, fn }: Tally): number | null => over(tp, tp + fn);

/** Name of a file without its folders. */
const baseOf = (file: unknown): string => String(file ?? '').replace(/^.*[\\/]/u, '');

/** The row of documents.csv that a coded document belongs to. */
export function documentOf(gold: GoldDocument, documents: readonly ScoredRow[]): ScoredRow | undefined {
  if (gold.by === 'doc_id') return documents.find((row) => row['doc_id'] === gold.name);
  if (gold.by === 'stem') return documents.find((row) => baseOf(row['file']).startsWith(gold.name));
  return documents.find((row) => row['file'] === gold.name) ?? documents.find((row) => baseOf(row['file']) === baseOf(gold.name));
}

function rowsOfDocument(extracted: ExtractedTables, document: ScoredRow | undefined): ExtractedDocument {
  const id = document?.['doc_id'] ?? null;
  const mine = (rows: readonly ScoredRow[]): ScoredRow[] => rows.filter((row) => (row['doc_id'] ?? null) === id);
  return {
    document: document ?? {},
    targets: [...mine(extracted.targets), ...mine(extracted.quantities)],
    clusters: mine(extracted.clusters),
    responsibilities: mine(extracted.responsibilities),
    deadlines: mine(extracted.deadlines),
    sections: mine(extracted.sections),
    goals: mine(extracted.goals),
  };
}

/**
 * Compares an extraction with hand coding. A record counts only where it stands: its quote must be the source's slice, overlap the coded
 * quote and reach no further than 120 characters beyond it. A document that was coded and not extracted counts as missed.
 *
 * @param extracted rows of the tables, offsets in Unicode code points (as files hold them)
 * @param gold the coded documents
 * @param texts the source text of each coded document, by its name
 *
 * Example: a target 「规上工业总产值达到1200亿元」 coded by hand and extracted with the deadline wrong counts for detect, and against core,
 * strict and the field deadline.
 */
export function evaluate(
  extracted: ExtractedTables,
  gold: readonly GoldDocument[],
  texts: Readonly<Record<string, string>>,
  options: EvaluateOptions = {},
): Evaluation {
  const { resamples = 1000, seed = 1 } = options;
  const found = new Map(gold.map((one) => [one, documentOf(one, extracted.documents)]));
  const scores = gold.map((one) => scoreDocument(one, rowsOfDocument(extracted, found.get(one)), placedText(texts[one.name] ?? null)));
  const draws = resample(scores.length, resamples, seed);
  const figure = (of: (times: readonly number[]) => number | null): Figure => figureOf(scores.length, draws, of);
  const tallied = (name: string, of: (tally: Tally) => number | null): Figure => figure((times) => of(tallyOf(scores, name, times)));

  const figures: Record<string, Figure> = {};
  for (const name of namesOf(scores, 'tallies')) {
    figures[name] = tallied(name, f1);
    if (!WITH_PARTS.has(name)) continue;
    figures[`${name}_precision`] = tallied(name, precision);
    figures[`${name}_recall`] = tallied(name, recall);
  }
  for (const name of namesOf(scores, 'shares')) {
    figures[name] = figure((times) => {
      const sum = (part: 'right' | 'all'): number =>
        scores.reduce((all, score, d) => all + (times[d] ?? 0) * (score.shares.get(name)?.[part] ?? 0), 0);
      return over(sum('right'), sum('all'));
    });
  }
  const tables = TABLE_TALLIES.filter(([table]) => scores.some((score) => score.counts.has(table))).map(([table, name]): TableScore => {
    const count = (part: 'coded' | 'extracted' | 'matched'): number =>
      scores.reduce((all, score) => all + (score.counts.get(table)?.[part] ?? 0), 0);
    return {
      table,
      coded: count('coded'),
      extracted: count('extracted'),
      matched: count('matched'),
      precision: tallied(name, precision),
      recall: tallied(name, recall),
      f1: tallied(name, f1),
    };
  });
  return {
    documents: gold.map((one) => one.name),
    absent: gold.filter((one) => !found.get(one)).map((one) => one.name),
    textless: gold.filter((one) => texts[one.name] === undefined).map((one) => one.name),
    resamples: draws.length,
    seed,
    figures,
    tables,
    fields: fieldScores(scores, draws),
    misses: scores.flatMap((score) => score.misses),
  };
}

function namesOf(scores: readonly DocumentScore[], part: 'tallies' | 'shares'): string[] {
  return [...new Set(scores.flatMap((score) => [...score[part].keys()]))];
}

function tallyOf(scores: readonly DocumentScore[], name: string, times: readonly number[]): Tally {
  const all = { tp: 0, fp: 0, fn: 0 };
  scores.forEach((score, d) => {
    const one = score.tallies.get(name);
    if (!one) return;
    const w = times[d] ?? 0;
    all.tp += w * one.tp;
    all.fp += w * one.fp;
    all.fn += w * one.fn;
  });
  return all;
}
