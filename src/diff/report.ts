import { planNames } from '../commitment/plan-name.js';
import { MAGNITUDES_EN } from '../commitment/notation.js';
import { reviewNotes } from '../commitment/reviewed.js';
import type { Extraction } from '../model/extraction.js';
import type { Lang } from '../model/lang.js';
import type { Report, ReportTable } from '../render/report.js';
import { DIFF_TABLES, type DiffTable } from './choices.js';
import { clausesLead, clausesTable } from './clauses/clauses-table.js';
import { CLUSTER_CLASSES } from './clusters/clusters.js';
import { clustersTable } from './clusters/clusters-table.js';
import type { PlanDiff } from './diff.js';
import { functionsTable, responsibilitiesTable } from './responsibilities/responsibilities-table.js';
import { sectionsTable } from './sections/sections-table.js';
import { isShown, type DiffReportOptions, type Names } from './shown.js';
import { aloneTable, commitmentsTable, summaryOf } from './targets/commitments-table.js';
import { DIFF_TEXTS, diffSay } from './texts.js';

export { DIFF_CLASSES, type DiffReportOptions } from './shown.js';

const USUAL: readonly DiffTable[] = ['commitments', 'clusters'];
/** Clauses that both plans have: so many in a report, all of them in JSON. */
const CLAUSES = 60;

/** Agencies, headings and clauses: each table where it is asked for. */
function furtherTables(
  { a, b, responsibilities, sections, clauses }: PlanDiff,
  id: string,
  names: Names,
  { lang, all = false, tables = USUAL }: DiffReportOptions,
): ReportTable[] {
  const pair = { a: `A ${names.get(a) ?? ''}`, b: `B ${names.get(b) ?? ''}` };
  const found = [
    ...(tables.includes('responsibilities')
      ? [responsibilitiesTable(responsibilities, pair, lang, { all }), functionsTable(responsibilities, pair, lang)]
      : []),
    ...(tables.includes('sections') ? [sectionsTable(sections, pair, lang, { all })] : []),
    ...(tables.includes('clauses') ? [clausesTable(clauses, pair, lang, all ? {} : { limit: CLAUSES })] : []),
  ];
  return found.map((table) => ({ ...table, id: `${id}${table.id}` }));
}

/** What became of units, headings and clauses, a line each, where both plans have such. */
function furtherLead({ a, b, responsibilities, sections, clauses }: PlanDiff, names: Names, lang: Lang): string[] {
  const both = (table: 'responsibilities' | 'sections'): boolean => a[table].length > 0 && b[table].length > 0;
  return [
    ...(both('responsibilities') ? [diffSay.tasks(lang, responsibilities)] : []),
    ...(both('sections') ? [diffSay.sections(lang, sections)] : []),
    clausesLead(clauses, { a: `A ${names.get(a) ?? ''}`.trim(), b: `B ${names.get(b) ?? ''}`.trim() }, lang),
  ];
}

/** Is a place not known, so that nobody can say whether B follows A? */
const unplaced = ({ a, b }: PlanDiff): boolean => a.document.place === null || b.document.place === null;

const incentives = (plan: Extraction): number => plan.quantities.filter((record) => record.kind === 'incentive').length;

/**
 * The tables of one pair of plans. The first says what became of A's commitments, the classes that tell most first, the second what became
 * of its clusters; with `gather` what is only in one plan follows by chapter.
 *
 * @param id goes before the ids of the tables where a report has several pairs
 */
function diffTables(diff: PlanDiff, names: Names, options: DiffReportOptions, id = ''): ReportTable[] {
  const wanted = options.tables ?? USUAL;
  const alone = (['dropped', 'added'] as const)
    .filter((name) => wanted.includes('commitments') && options.gather !== undefined && isShown([name], options) && diff.counts[name] > 0)
    .map((name) => aloneTable(diff, name, id, names, options));
  const clusters =
    wanted.includes('clusters') && diff.clusters.length > 0 && CLUSTER_CLASSES.some((name) => isShown([name], options))
      ? [clustersTable(diff, id, names, options)]
      : [];
  const tables = [
    ...(wanted.includes('commitments') ? [commitmentsTable(diff, id, names, options)] : []),
    ...clusters,
    ...alone,
    ...furtherTables(diff, id, names, options),
  ];
  // of many pairs only what there is; of one pair that there is nothing
  return id === '' ? tables : tables.filter((table) => table.rows.length > 0);
}

/**
 * What changed between two plans, or two sets of plans, for a reader.
 *
 * @param diffs   what diffPlans() found, pair by pair
 * @param options language, and what is shown
 * @example 象山县 2017 → 象山县 –2025: 「提高 2, 口径或单位改变 4, 度量改变 7, 取消 58, 新增 46。A 的 72 项承诺中 14 项(19%)在 B 中有对应。」
 */
export function diffReport(diffs: readonly PlanDiff[], options: DiffReportOptions): Report {
  const { lang, unpaired: { onlyA, onlyB } = { onlyA: [], onlyB: [] } } = options;
  // a plan may stand on both sides: names are told apart within each
  const names: Names = new Map([
    ...planNames([...new Set(diffs.map(({ a }) => a)), ...onlyA]),
    ...planNames([...new Set(diffs.map(({ b }) => b)), ...onlyB]),
  ]);
  const nameOfPair = (diff: PlanDiff): string => `A ${names.get(diff.a) ?? ''} ${diff.successive ? '→' : '|'} B ${names.get(diff.b) ?? ''}`;
  const several = diffs.length > 1;
  const tables = diffs.flatMap((diff, at) =>
    diffTables(diff, names, options, several ? `${at + 1}-` : '').map((table) =>
      several ? { ...table, title: `${nameOfPair(diff)}: ${table.title}` } : table,
    ),
  );
  const hidden = options.only || options.all ? 0 : diffs.reduce((sum, diff) => sum + diff.counts.unchanged, 0);
  const [ofA, ofB] = [diffs.reduce((sum, diff) => sum + incentives(diff.a), 0), diffs.reduce((sum, diff) => sum + incentives(diff.b), 0)];
  const alone = (
    [
      ['A', onlyA],
      ['B', onlyB],
    ] as const
  ).flatMap(([side, plans]) =>
    plans.length === 0
      ? []
      : [
          diffSay.alone(
            lang,
            side,
            plans.map((plan) => names.get(plan) ?? plan.document.doc_id),
          ),
        ],
  );
  return {
    title: several ? diffSay.pairs(lang, diffs.length) : diffs.map(nameOfPair).join(''),
    lang,
    lead: [
      ...diffs.flatMap((diff) => [`${several ? `${nameOfPair(diff)}: ` : ''}${summaryOf(diff, lang)}`, ...furtherLead(diff, names, lang)]),
      ...alone,
    ],
    tables,
    notes: [
      ...(DIFF_TABLES.every((name) => (options.tables ?? USUAL).includes(name)) ? [] : [DIFF_TEXTS.further[lang]]),
      ...(hidden > 0 ? [diffSay.hidden(lang, hidden)] : []),
      DIFF_TEXTS.matched[lang],
      DIFF_TEXTS.incomparable[lang],
      DIFF_TEXTS.ambition[lang],
      DIFF_TEXTS.order[lang],
      ...(lang === 'en' ? [MAGNITUDES_EN] : []),
      ...(diffs.some((diff) => !diff.successive && unplaced(diff)) ? [DIFF_TEXTS.unplaced[lang]] : []),
      ...(ofA + ofB > 0 ? [diffSay.incentives(lang, ofA, ofB)] : []),
      ...reviewNotes([...new Set(diffs.flatMap(({ a, b }) => [a, b]))], lang),
    ],
  };
}
