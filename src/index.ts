/**
 * gangmu 纲目: the library's only door.
 *
 * @example
 * import { extract, parseNumber, findQuantities, findTimes, findUnits } from 'gangmu';
 * const plan = extract('到2025年,规上工业总产值达到1200亿元。');
 * plan.targets[0]?.value_std; // 120000000000
 */
import { rulesHash } from './batch/rules-hash.js';
import { extractToFolder, type BatchOptions, type BatchResult } from './batch/run.js';
import { packageVersion } from './batch/version.js';
import { defaultBook, type RuleBook } from './book/rule-book.js';
import { findDesignations } from './extract/account/designations.js';
import { findQuantityShapes, standardValues, unitPieces } from './extract/quantities/shapes.js';
import { findTimesInText } from './extract/times/times.js';
import { findAgencies } from './extract/responsibilities/agencies.js';
import type { DocumentMetadata } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import type { UserLexicon } from './model/lexicon.js';
import type { Anchor } from './model/mention.js';
import type { Comparator } from './model/record.js';
import { quoteRange, viewOf } from './model/view.js';
import { planFile } from './plugins/file.js';
import type { ProcessorOptions } from './plugins/gangmu.js';
import { createProcessor, type PlanProcessor } from './processor.js';
import { decode } from './read/decode.js';
import { words } from './segment/words.js';

export { parseNumber, type ParsedNumber } from './normalise/number.js';
export { matchUnit, type UnitMatch } from './normalise/unit.js';
export { RuleBookError, type RuleFault } from './book/user-rules.js';
export { createRuleBook, type BookOptions, type RuleBook } from './book/rule-book.js';
export { createProcessor, type PlanProcessor } from './processor.js';
export { gangmu, type ProcessorOptions } from './plugins/gangmu.js';
export { planParse, type StageOptions } from './plugins/parse.js';
export { planMetadata } from './plugins/metadata.js';
export { planExtract } from './plugins/extract.js';
export { planCompile } from './plugins/compile.js';
export type { PlanData } from './plugins/file.js';
export type { PlanMessage } from './plugins/message.js';
export { decode, UndecodableError, type Encoding, type UndecodableCode } from './read/decode.js';
export { read, readerOf, READERS } from './read/readers.js';
export { READ_LIMITS, type ReadLimits } from './read/limits.js';
export type { Ocr, OcrLack } from './read/ocr/engine.js';
export { findOcr } from './read/ocr/tesseract.js';
export { UnreadableError, type ReadDocument, type Reader, type ReadOptions } from './read/reader.js';
export type { HintedCell, HintedTable, Hints } from './model/hints.js';
export type { Origin } from './model/origin.js';
export { compactTree, expandTree, type CompactNode } from './model/compact-tree.js';
export { CsvSyntaxError, GangmuError, LexiconError, WordsError } from './model/errors.js';
export { explain } from './explain.js';
export { evaluate, type EvaluateOptions, type Evaluation } from './evaluate/evaluate.js';
export { GoldError, goldOfJson, goldOfRows, type GoldDocument, type GoldErrorCode } from './evaluate/gold.js';
export { rowsOf, tablesFrom, type ComparedTable, type ExtractedTables } from './evaluate/tables.js';
export { compare, type CompareOptions, type Comparison, type ComparisonData } from './compare/comparison.js';
export { UnmatchedFilterError } from './compare/filters.js';
export { panel, type Panel } from './panel/panel.js';
export type { PanelOptions } from './panel/options.js';
export type { PanelRow } from './panel/row.js';
export { PanelFilterError } from './panel/filters.js';
export { cascade, type Cascade, type CascadeOptions, type CascadeRow } from './cascade/cascade.js';
export { diffPlans, type CommitmentDiff, type PlanDiff } from './diff/diff.js';
export { diffReport, type DiffReportOptions } from './diff/report.js';
export { pairPlans, type PlanPairs } from './diff/pair-plans.js';
export { planNames } from './commitment/plan-name.js';
export { checkPlans } from './check/check.js';
export { checkReport, type CheckSettings } from './check/report.js';
export { CHECKS } from './check/catalogue.js';
export type { Check, Finding } from './check/finding.js';
export { plansOf, type ReadPlans } from './dataset/plans.js';
export { applyCorrections, type Corrected } from './review/apply.js';
export { aboutRecords, valuesOfRecord, wordsAt } from './review/about.js';
export { withId, type Correction, type Selector } from './review/correction.js';
export type { Fate } from './review/fate.js';
export { logLines, readLog, type Log } from './review/log.js';
export { verify, type Folder, type Verification, type VerifyOptions } from './verify/verify.js';
export type { BatchOptions, BatchResult } from './batch/run.js';
export type { Outcome, Unexplained } from './batch/task.js';
export type { StatusCounts } from './batch/ledger.js';
export { validate } from './validate/validate.js';
export { compile, type WriteOptions } from './write/compile.js';
export { TABLES, type TableName } from './model/record.js';
export type * from './model/record.js';
/** The records under the names that one guesses; a row of quantities has the fields of a target. */
export type {
  ClusterRecord as Cluster,
  DeadlineRecord as Deadline,
  GoalRecord as Goal,
  ResponsibilityRecord as Responsibility,
  TargetRecord as Quantity,
  TargetRecord as Target,
} from './model/record.js';
export type { DocumentMetadata, Programme, Source } from './model/document.js';
export type { Extraction } from './model/extraction.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { Anchor } from './model/mention.js';
export type * from './model/lexicon.js';
export type { Range, Span, Stretch } from './model/span.js';
export { structure, type StructureOptions } from './structure/structure.js';
export { markersOf, type Marker, type Markers } from './structure/markers.js';
export { MARKER_RULES, type MarkerKind, type MarkerRule } from './rules/headings.js';
export { drawTree } from './structure/draw.js';
export { outline, sections, type SectionEntry } from './structure/outline.js';
export { leavesOf, passagesOf, rangeOf, type Passage } from './model/tree.js';
export type { Block, DocumentPart, Leaf, NoiseReason, Plan, PlanChild, Row, Section, SectionData, Table } from './model/tree.js';

export interface ExtractSettings extends ProcessorOptions {
  /** name of the file, for the records; `text` by default */
  readonly file?: string;
  /** id of the document in the records; by default the file's name */
  readonly docId?: string;
  /** facts that the text does not state or states wrongly: place, written_date, period … */
  readonly stated?: Partial<DocumentMetadata>;
}

/** Processors are made once for each book or lexicon, by its identity: their tables cost more than a short text. */
const processors = new WeakMap<object, PlanProcessor>();
const OWN_WORDS = {};

function processorFor(options: ProcessorOptions): PlanProcessor {
  if (options.words === false) return createProcessor(options);
  const key: RuleBook | UserLexicon | object = options.book ?? options.lexicon ?? OWN_WORDS;
  const known = processors.get(key) ?? createProcessor(options);
  processors.set(key, known);
  return known;
}

/**
 * Everything that one plan gives: sections, targets, other quantities, clusters, responsible units, deadlines, and a verdict for each
 * numeral.
 *
 * @param input   the text, or the bytes of a text file in UTF-8, UTF-16 or GB18030
 * @param options see ExtractSettings
 * @returns records with UTF-16 offsets in `text`
 * @throws UndecodableError for bytes that are no text; LexiconError for a lexicon with a row that cannot hold; WordsError where nodejieba
 *   is not built
 * @example extract('到2025年,新增高新技术企业7家。').targets[0]?.indicator // 高新技术企业
 */
export function extract(input: string | Uint8Array, options: ExtractSettings = {}): Extraction {
  const { file = 'text', docId = file, stated = {} } = options;
  return processorFor(options).process(planFile(file, input, { docId, source: { format: 'txt' }, stated }));
}

/**
 * Files to an output folder, as `gangmu extract` does it: finds the files, works on each, writes the tables. Never throws; `exit` says how
 * it went and `problems` why. The earlier output stays as it was until all is written.
 *
 * @example
 * await runBatch({ paths: ['plans'], out: 'out', formats: ['csv'] }); // { exit: 0, files: ['clusters.csv', …], problems: [], … }
 */
export function runBatch(options: BatchOptions): Promise<BatchResult> {
  return extractToFolder({ ...options, decode, createProcessor, ownStages: true, version: packageVersion(), rulesHash: rulesHash() });
}

/** A number with its unit, as it stands in a text. Offsets are UTF-16, end exclusive, comparator words included. */
export interface FoundQuantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  readonly value_std: number | null;
  readonly value_max_std: number | null;
  readonly unit_std: string | null;
  readonly comparator: Comparator | null;
  readonly dimension: string;
  readonly warnings: readonly string[];
}

/**
 * Quantities of any Chinese text: numbers with units, ranges and comparators. Dates, document numbers, names and ordinals are left out.
 *
 * @example findQuantities('税收不低于28万元/亩')[0] // { value: 28, unit: '万元/亩', value_std: 280000, unit_std: '元/亩', comparator: 'gte', … }
 */
export function findQuantities(text: string): FoundQuantity[] {
  const view = viewOf(text, [[0, text.length]]);
  const designations = findDesignations(view);
  const taken = (start: number, end: number): boolean => designations.some((one) => start < one.end && end > one.start);
  return findQuantityShapes(view.text, defaultBook(), taken).map((quantity) => {
    const [start, end] = quoteRange(view, quantity.opens, quantity.closes);
    const standard = standardValues(quantity);
    return {
      text: text.slice(start, end),
      start,
      end,
      value: quantity.value,
      value_max: quantity.valueMax,
      unit: quantity.unit
        ? unitPieces(quantity.unit)
            .map(([from, to]) => view.raw.slice(from, to))
            .join('')
        : quantity.impliedUnit,
      value_std: standard.value,
      value_max_std: standard.valueMax,
      unit_std: standard.unit,
      comparator: quantity.comparator,
      dimension: quantity.dimension,
      warnings: quantity.warnings,
    };
  });
}

/** A time expression. Dates are ISO; null where open or not resolved. */
export interface FoundTime {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'by' | 'during' | 'within' | 'recurring';
  readonly from: string | null;
  readonly to: string | null;
  /** does it bound an action, or is it a baseline, a past time, part of a name …? */
  readonly bounds: boolean;
}

/**
 * Time expressions of any Chinese text.
 *
 * @param reference what relative times are counted from: `written` (date of signing), `singleYear` (a one-year plan), `periodStart`,
 *   `periodEnd`
 * @example findTimes('五年内', { written: '2020-05-01' })[0]?.to // 2025-05-01
 */
export function findTimes(text: string, reference: Partial<Anchor> = {}): FoundTime[] {
  return findTimesInText(text, reference).map(({ start, end, text: found, type, from, to, bounds }) => ({
    text: found,
    start,
    end,
    type,
    from,
    to,
    bounds,
  }));
}

/** A responsible unit of an attribution; `quote` is the whole attribution's place. */
export interface FoundUnit {
  readonly unit: string;
  readonly role: 'lead' | 'responsible' | 'cooperating' | 'leader';
  readonly start: number;
  readonly end: number;
  readonly quote: readonly [number, number];
}

/**
 * Responsible units that a text attributes something to.
 *
 * @example findUnits('(责任单位:县经信局,配合单位:县发改局)') // 县经信局 responsible, 县发改局 cooperating
 */
export function findUnits(text: string): FoundUnit[] {
  return findAgencies(text, words).map(({ agency, role, start, end, quote }) => ({
    unit: agency,
    role,
    start,
    end,
    quote: [quote[0], quote[1]],
  }));
}
