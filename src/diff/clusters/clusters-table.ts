import { deadlineWords } from '../../commitment/notation.js';
import { evidenceOf } from '../../commitment/evidence.js';
import { reviewFlag } from '../../commitment/reviewed.js';
import type { Extraction } from '../../model/extraction.js';
import type { Lang } from '../../model/lang.js';
import type { ClusterRecord } from '../../model/record.js';
import { plain, type Cell, type CellItem, type Evidence, type ReportRow, type ReportTable } from '../../render/report.js';
import { changeCell, changeColumns } from '../change-cell.js';
import type { PlanDiff } from '../diff.js';
import { isShown, wordsFor, type DiffReportOptions, type Names } from '../shown.js';
import { CLUSTER_WORDS, DIFF_TEXTS } from '../texts.js';
import { CLUSTER_CLASSES, type ClusterClass, type ClusterPair } from './clusters.js';

function clusterItem(one: ClusterRecord, plan: Extraction, names: Names, lang: Lang): CellItem {
  const evidence: Evidence = evidenceOf(plan, names.get(plan) ?? '', one.cluster_id, one);
  const output =
    one.target_value === null
      ? ''
      : `${one.target_value}${one.target_unit ?? ''}${one.deadline === null ? '' : ` (${deadlineWords(one.deadline)})`}`;
  const flags = reviewFlag([one], lang);
  const text = [one.tier ?? '', output].filter((part) => part !== '').join(' ') || DIFF_TEXTS.named[lang];
  return { text, evidence: [evidence], ...(flags.length > 0 ? { flags } : {}) };
}

function clusterRow(one: ClusterPair, diff: PlanDiff, names: Names, lang: Lang): ReportRow {
  const head = `${wordsFor(CLUSTER_WORDS[one.class], diff, lang)}${one.within === null ? '' : ` (${one.within.name})`}`;
  const sides: readonly [Cell, Cell] = [
    one.a ? [clusterItem(one.a, diff.a, names, lang)] : [],
    one.b ? [clusterItem(one.b, diff.b, names, lang)] : [],
  ];
  const name = [...new Set([one.a?.name ?? '', one.b?.name ?? ''])].filter((part) => part !== '').join(' → ');
  return {
    key: `${one.a?.cluster_id ?? '-'} ${one.b?.cluster_id ?? '-'}`,
    group: wordsFor(CLUSTER_WORDS[one.class], diff, lang),
    cells: [plain(name), ...sides, changeCell(head, one.tone, one.changes, one.class, sides, lang)],
  };
}

/** What became of A's clusters; a row each, by class. */
export function clustersTable(diff: PlanDiff, id: string, names: Names, options: DiffReportOptions): ReportTable {
  const classes = CLUSTER_CLASSES.filter((name: ClusterClass) => isShown([name], options));
  const rows = classes
    .flatMap((name) => diff.clusters.filter((one) => one.class === name))
    .map((one) => clusterRow(one, diff, names, options.lang));
  return {
    id: `${id}clusters`,
    title: DIFF_TEXTS.clusters[options.lang],
    columns: changeColumns(diff, names, options.lang, 'cluster'),
    rows,
    empty: DIFF_TEXTS.noClusters[options.lang],
  };
}
