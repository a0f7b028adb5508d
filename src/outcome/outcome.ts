import { planNames, placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import type { Report } from '../render/report.js';
import { METS, type Met } from './choices.js';
import { matched, type Matched } from './match.js';
import { reportsOf } from './reported.js';
import { longTable, missingTable, pairTable, summaryTable, type Pair } from './report.js';
import { judgedOf, outcomeRow, type OutcomeRow } from './rows.js';
import { leadWords, outcomeNote, outcomeWords, restNote } from './words.js';

export interface OutcomeOptions {
  readonly lang: Lang;
  /** rows that a table for reading shows at most, `readable` for as many as can be read, null for all; left out for the data, a row a target */
  readonly limit?: number | 'readable' | null;
}
export interface OutcomeData {
  readonly documents: number;
  readonly targets: number;
  readonly found: number;
  readonly met: Readonly<Record<Met, number>>;
  readonly outcomes: Iterable<OutcomeRow>;
}
export interface Outcomes {
  readonly report: Report;
  readonly data: OutcomeData;
}

/** Up to so many rows are shown whole, of more so many. */
const READABLE = { whole: 200, shown: 100 } as const;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** By place, the year of the target, the document and the place in its text, whatever the order of the inputs. */
function inOrder(a: Matched, b: Matched): number {
  const place = ({ target: { record, plan } }: Matched): string => record.place_code ?? plan.document.place_code ?? `9${plan.document.place ?? ''}`;
  const year = ({ target: { series } }: Matched): number => (typeof series === 'string' ? 9999 : series.moment.year);
  return (
    compare(place(a), place(b)) ||
    compare(year(a), year(b)) ||
    compare(a.target.record.doc_id, b.target.record.doc_id) ||
    a.target.record.char_start - b.target.record.char_start ||
    compare(a.target.record.target_id, b.target.record.target_id)
  );
}

/**
 * Lays beside each target what a later document of the place reports of it.
 *
 * @param plans of any places and years, in any order; one place after the other is looked at
 * @returns the report to render, and a row for each target as data
 * @example outcomes(reports, { lang: 'zh', limit: null }) has the row 全国 2024 国内生产总值 增长≈5% 增长5% 0个百分点 完成
 */
export function outcomes(plans: readonly Extraction[], { lang, limit }: OutcomeOptions): Outcomes {
  const places = groupBy(plans, (plan) => placeKey(plan) ?? `? ${plan.document.doc_id}`);
  const all = [...places.values()].flatMap((own) => matched(reportsOf(own))).sort(inOrder);
  const pairs: Pair[] = all.flatMap((one) => (one.outcome === null ? [] : [{ matched: one, outcome: one.outcome, judged: judgedOf(one, one.outcome) }]));
  const met = Object.fromEntries(METS.map((one) => [one, pairs.filter(({ judged }) => judged.met === one).length])) as Record<Met, number>;
  const data: OutcomeData = {
    documents: plans.length,
    targets: all.length,
    found: pairs.length,
    met,
    get outcomes() {
      return all.map((one) => outcomeRow(one, lang));
    },
  };
  const names = planNames(plans);
  const counts = { documents: plans.length, places: places.size, targets: all.length, ...met };
  const frame = { title: outcomeWords('title', lang), lang, lead: [leadWords(counts, lang)] };
  if (limit === undefined) return { data, report: { ...frame, tables: [longTable(all, names, lang)], notes: [] } };
  const most = limit === 'readable' ? (pairs.length > READABLE.whole ? READABLE.shown : pairs.length) : (limit ?? pairs.length);
  const shown = pairs.slice(0, most);
  const missing = all.filter(({ outcome }) => outcome === null);
  const rest = pairs.length - shown.length;
  return {
    data,
    report: {
      ...frame,
      tables: [
        pairTable(shown, names, lang),
        ...(pairs.length > 1 ? [summaryTable(all, pairs, lang)] : []),
        ...(missing.length > 0 ? [missingTable(missing, lang)] : []),
      ],
      notes: [
        ...(rest > 0 ? [restNote(outcomeWords('pairs', lang), rest, pairs.length, lang)] : []),
        outcomeNote('how', lang),
        outcomeNote('data', lang),
      ],
    },
  };
}
