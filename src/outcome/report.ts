import { evidenceOf } from '../commitment/evidence.js';
import { amount, comparableOf, displayUnit, plainNumber, type DisplayUnit } from '../commitment/notation.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import { namedCell, otherName, plain, type CellItem, type Report, type ReportRow, type ReportTable, type Tone } from '../render/report.js';
import { METS, WHYS, type Met } from './choices.js';
import type { Matched } from './match.js';
import type { ReportedValue } from './reported.js';
import { judgedOf } from './judged.js';
import { measuredName } from './variables.js';
import type { Outcomes } from './outcome.js';
import { caveatWords, leadWords, metWords, outcomeNote, outcomeWords, restNote, whyWords, type OutcomeWordKey } from './words.js';

/** A target with its outcome, and whether that meets it. */
interface Pair {
  readonly matched: Matched;
  readonly outcome: ReportedValue;
  readonly met: Met;
}
const pairsOf = (rows: readonly Matched[]): Pair[] =>
  rows.flatMap((row) => (row.outcome === null ? [] : [{ matched: row, outcome: row.outcome, met: judgedOf(row, row.outcome).met }]));

type Names = ReadonlyMap<Extraction, string>;

const TONES: Readonly<Record<Met, Tone>> = { yes: 'up', no: 'down', unclear: 'warn' };
const column = (key: OutcomeWordKey, lang: Lang, numeric = false): ReportTable['columns'][number] => ({
  key,
  title: outcomeWords(key, lang),
  ...(numeric ? { numeric } : {}),
});

const proofOf = ({ plan, record }: Pick<ReportedValue, 'plan' | 'record'>, names: Names): NonNullable<CellItem['evidence']>[number] =>
  evidenceOf(plan, names.get(plan) ?? plan.document.doc_id, record.target_id, record);

/** A gap in the unit of the row: +0.2个百分点, -300套. */
function gapText(gap: number, { label, factor }: DisplayUnit, lang: Lang): string {
  const shown = plainNumber(gap / factor);
  return `${gap > 0 ? '+' : ''}${shown}${label === '%' ? outcomeWords('points', lang) : label}`;
}

/** The pairs, a row each. */
function pairTable(pairs: readonly Pair[], names: Names, lang: Lang): ReportTable {
  return {
    id: 'outcomes',
    title: outcomeWords('pairs', lang),
    empty: outcomeWords('noPairs', lang),
    columns: [
      column('place', lang),
      column('year', lang, true),
      column('indicator', lang),
      column('target', lang, true),
      column('outcome', lang, true),
      column('gap', lang, true),
      column('met', lang),
    ],
    rows: pairs.map((pair): ReportRow => {
      const { matched, outcome } = pair;
      const { target } = matched;
      return {
        key: `${target.record.doc_id} ${target.record.target_id}`,
        find: otherName((of) => measuredName(matched, of) ?? '', lang),
        get cells() {
          const { unit } = comparableOf(target.record);
          const display = displayUnit([target.record, outcome.record], unit);
          const judged = judgedOf(matched, outcome);
          const year = typeof target.series === 'string' ? '' : String(target.series.moment.year);
          return [
            plain(target.record.place ?? target.plan.document.place ?? ''),
            plain(year),
            namedCell((of) => measuredName(matched, of) ?? '', lang),
            [{ text: amount(target.record, display, unit, lang), evidence: [proofOf(target, names)] }],
            [{ text: amount(outcome.record, display, unit, lang), evidence: [proofOf(outcome, names)] }],
            plain(gapText(judged.gap, display, lang)),
            [{ text: metWords(judged.met, lang), tone: TONES[judged.met], flags: judged.caveats.map((one) => caveatWords(one, lang)) }],
          ];
        },
      };
    }),
  };
}

/** How each indicator fared: those with most outcomes first, what the registry does not know in one row. */
function summaryTable(all: readonly Matched[], pairs: readonly Pair[], lang: Lang): ReportTable {
  const unknown = outcomeWords('unknown', lang);
  const key = (one: Matched): string => (one.target.record.indicator_id === null ? unknown : (measuredName(one, lang) ?? unknown));
  const targets = groupBy(all, key);
  const found = groupBy(pairs, ({ matched }) => key(matched));
  const rows = [...targets].map(([name, own]) => ({ name, own, found: found.get(name) ?? [] })).filter((row) => row.found.length > 0);
  rows.sort(
    (a, b) => Number(a.name === unknown) - Number(b.name === unknown) || b.found.length - a.found.length || (a.name < b.name ? -1 : 1),
  );
  const nameOf =
    ({ name, own: [first] }: (typeof rows)[number]) =>
    (of: Lang): string =>
      (name === unknown || first === undefined ? null : measuredName(first, of)) ?? outcomeWords('unknown', of);
  return {
    id: 'summary',
    title: outcomeWords('summary', lang),
    columns: [
      column('indicator', lang),
      column('targets', lang, true),
      column('found', lang, true),
      ...METS.map((met) => ({ key: met, title: metWords(met, lang), numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: row.name,
      find: otherName(nameOf(row), lang),
      cells: [
        namedCell(nameOf(row), lang),
        ...[row.own.length, row.found.length, ...METS.map((met) => row.found.filter((one) => one.met === met).length)].map((count) =>
          plain(String(count)),
        ),
      ],
    })),
  };
}

/** Why targets have no outcome, counted. */
function missingTable(missing: readonly Matched[], lang: Lang): ReportTable {
  const counts = groupBy(missing, ({ why }) => why);
  return {
    id: 'missing',
    title: outcomeWords('missing', lang),
    columns: [column('why', lang), column('targets', lang, true)],
    rows: WHYS.flatMap((why) => {
      const own = counts.get(why) ?? [];
      return own.length === 0 ? [] : [{ key: why, cells: [plain(`${whyWords(why, lang)} (${why})`), plain(String(own.length))] }];
    }),
  };
}

/**
 * The outcomes as a report: the pairs, how each indicator fared, and why targets have no outcome.
 *
 * @param limit rows of pairs that are shown at most; null for all
 */
export function outcomeReport({ rows, documents, places, names }: Outcomes, { lang, limit }: { lang: Lang; limit: number | null }): Report {
  const pairs = pairsOf(rows);
  const shown = limit === null ? pairs : pairs.slice(0, limit);
  const missing = rows.filter(({ outcome }) => outcome === null);
  const rest = pairs.length - shown.length;
  const count = (met: Met): number => pairs.filter((one) => one.met === met).length;
  const counts = { documents, places, targets: rows.length, yes: count('yes'), no: count('no'), unclear: count('unclear') };
  return {
    title: outcomeWords('title', lang),
    lang,
    lead: [leadWords(counts, lang)],
    tables: [
      pairTable(shown, names, lang),
      ...(pairs.length > 1 ? [summaryTable(rows, pairs, lang)] : []),
      ...(missing.length > 0 ? [missingTable(missing, lang)] : []),
    ],
    notes: [
      ...(rest > 0 ? [restNote(outcomeWords('pairs', lang), rest, pairs.length, lang)] : []),
      outcomeNote('how', lang),
      outcomeNote('data', lang),
    ],
  };
}
