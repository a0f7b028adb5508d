import type { DatasetRow } from '../dataset/columns.js';
import type { Both } from '../model/lang.js';
import { SOURCE_COLUMNS, type ExportDocument, type SourceRow } from './document.js';

/** What an export is an export of. */
export interface CitedOrigin {
  readonly title: string;
  /** that extracted the dataset; null where run.json does not tell */
  readonly version: string | null;
  readonly rulesHash: string | null;
  readonly documents: number;
  /** documents that hold what reviewers have decided; 0 where left out */
  readonly reviewed?: number;
  /** files, where the citation itself names them; else a table beside it does */
  readonly sources?: readonly string[];
  readonly retrieved: { readonly from: string; readonly to: string; readonly stated: number } | null;
}

/** What a manifest says of the originals besides what is extracted, by the file that it names. */
export type Remarks = ReadonlyMap<string, { readonly source: string | null; readonly retrieved: string | null }>;

const isReviewed = (input: unknown): boolean => (input as DatasetRow)['corrections'] !== undefined;
/** Documents of which something was read, of run.json. */
const isRead = (input: unknown): boolean => ['ok', 'partial'].includes(String((input as DatasetRow)['status']));

/**
 * What a citation tells of a dataset. No time is the clock's: the day of retrieval is what the manifest states, or not known.
 *
 * @param run run.json
 */
export function originOf(title: string, run: DatasetRow | null, documents: number, remarks: Remarks): CitedOrigin {
  const days = [...remarks.values()].flatMap(({ retrieved }) => (retrieved === null ? [] : [retrieved])).sort();
  const text = (key: string): string | null => (typeof run?.[key] === 'string' ? run[key] : null);
  return {
    title,
    version: text('version'),
    rulesHash: text('rules_hash'),
    documents: Array.isArray(run?.['inputs']) ? run['inputs'].filter(isRead).length : documents,
    reviewed: Array.isArray(run?.['inputs']) ? run['inputs'].filter(isReviewed).length : 0,
    retrieved: days.length === 0 ? null : { from: days[0] ?? '', to: days.at(-1) ?? '', stated: days.length },
  };
}

/** So many files are named in a citation, the others counted. */
const NAMED = 8;

/**
 * The line by which data are cited, in both languages.
 *
 * @example 象山县规划: 4 份政府规划的数据, 由 gangmu 0.6.0(规则 cc254c8a4c882132)提取; 来源见 sources; 原文获取日期 2026-11-22。
 */
export function citationOf({ title, version, rulesHash, documents, reviewed = 0, retrieved, sources }: CitedOrigin): Both {
  const days = retrieved === null ? null : retrieved.from === retrieved.to ? retrieved.from : `${retrieved.from}/${retrieved.to}`;
  const named = sources?.slice(0, NAMED);
  const more = (sources?.length ?? 0) - NAMED;
  const from = {
    zh: named === undefined ? '来源见 sources' : `来源: ${named.join('、')}${more > 0 ? ` 等 ${sources?.length} 份` : ''}`,
    en: named === undefined ? 'sources: see sources' : `sources: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
  const byHand = {
    zh: reviewed === 0 ? '' : `, 其中 ${reviewed} 份经人工审阅`,
    en: reviewed === 0 ? '' : `, ${reviewed} of them reviewed by hand`,
  };
  const some = retrieved !== null && retrieved.stated < documents;
  return {
    zh:
      `${title}: ${documents} 份政府规划的数据, 由 gangmu ${version ?? '(版本不详)'}(规则 ${rulesHash ?? '不详'})提取` +
      `${byHand.zh}; ${from.zh}; ` +
      `原文获取日期 ${days ?? '未注明'}${some ? `(其中 ${retrieved.stated} 份)` : ''}。`,
    en:
      `${title}: data of ${documents} government ${documents === 1 ? 'plan' : 'plans'}, ` +
      `extracted with gangmu ${version ?? '(version unknown)'} (rules ${rulesHash ?? 'unknown'})${byHand.en}; ${from.en}; ` +
      `retrieved ${days ?? '(date not stated)'}${some ? ` (${retrieved.stated} of them)` : ''}.`,
  };
}

/** The source of a document: its row of the table of documents, and what the manifest says of its file. */
export function citedSource({ docId, tables }: ExportDocument, remarks: Remarks): SourceRow {
  const row = tables.documents[0] ?? {};
  const remark = remarks.get(String(row['file']));
  const all: DatasetRow = { ...row, doc_id: docId, source: remark?.source ?? null, retrieved: remark?.retrieved ?? null };
  return Object.fromEntries(
    SOURCE_COLUMNS.map((column) => [column, typeof all[column] === 'string' ? all[column] : null]),
  ) as unknown as SourceRow;
}
