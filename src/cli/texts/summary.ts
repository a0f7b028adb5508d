import type { BatchResult, Outcome } from '../../batch/run.js';
import { periodOf } from '../../commitment/plan-name.js';
import { printable } from '../command.js';
import type { Lang } from './lang.js';
import { say, SUMMARY_COLUMNS } from './messages.js';
import { shorten, tableLines, width } from '../../render/width.js';

/** More unexplained numbers than this are only counted. */
const LISTED = 20;
/** Of more documents than this, only those are listed of which something could not be read. */
const ROWS = 60;
/** Records that the table of sums has a column for, in its order. */
const SUMMED = ['sections', 'targets', 'quantities', 'clusters', 'deadlines', 'responsibilities', 'unexplained', 'warnings'];

function countsOf({ document, warnings }: Outcome): number[] {
  const { sections, targets, quantities, clusters, deadlines, responsibilities, unexplained } = document;
  return [sections, targets, quantities, clusters, deadlines, responsibilities, unexplained, warnings].map(Number);
}

function rowOf(outcome: Outcome, lang: Lang, cells: number): string[] {
  const { document } = outcome;
  const name = shorten(printable(document.file), cells);
  const reason = document.status === 'ok' ? [] : [`${say.status(lang, document.status)}: ${document.reason ?? ''}`];
  if (document.status === 'refused' || document.status === 'failed') return [name, ...reason];
  return [name, document.place ?? '-', periodOf(document) || '-', ...countsOf(outcome).map(String), ...reason];
}

/** Files as a person reads them: those in folders as counts. */
function filesLine(files: readonly string[], lang: Lang): string {
  const folders = new Map<string, number>();
  const plain: string[] = [];
  for (const file of files) {
    const [folder, below] = file.split('/');
    if (below === undefined || folder === undefined) plain.push(file);
    else folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...plain, ...[...folders].map(([folder, count]) => say.folder(lang, folder, count))].join(lang === 'zh' ? '、' : ', ');
}

/** The file that holds a table: its own, or the one that holds all. */
function fileOf(table: 'documents' | 'numbers', files: readonly string[]): string {
  if (files.includes('documents.csv')) return `${table}.csv`;
  return files.includes('records.ndjson') ? 'records.ndjson' : 'json/';
}

/**
 * What `extract` prints in the end: a row a plan, the unexplained numbers when they are few, where the files are.
 *
 * @param columns cells of a line in the terminal
 */
export function summary(result: BatchResult, out: string, lang: Lang, columns: number): string {
  const { outcomes, counts, totals, certainty, review, unchanged, vanished } = result;
  const header = SUMMARY_COLUMNS[lang];
  const others = header.slice(1).reduce((sum, title) => sum + width(title) + 2, 0);
  const cells = Math.max(24, Math.min(60, columns - others));
  const [documents, numbers] = (['documents', 'numbers'] as const).map((table) => `${out}/${fileOf(table, result.files)}`) as [
    string,
    string,
  ];
  const isBad = ({ document }: Outcome): boolean => document.status === 'refused' || document.status === 'failed';
  const few = counts.in <= ROWS;
  const whole = few ? outcomes.filter((one) => !isBad(one)).map((one) => rowOf(one, lang, cells)) : [];
  if (counts.in > 1 && outcomes.some((one) => !isBad(one)))
    whole.push([say.total(lang, counts.in), '', '', ...SUMMED.map((name) => String(totals[name] ?? 0))]);
  const numeric = new Set(header.keys());
  for (const text of [0, 1, 2, header.length]) numeric.delete(text);
  const lines = whole.length > 0 ? tableLines([header, ...whole], numeric) : [];
  // what was told with its reason is not told again: these are documents that are taken over as they were
  const bad = outcomes.filter((one) => isBad(one) && one.messages.length === 0).map((one) => rowOf(one, lang, cells));
  lines.push(...tableLines(bad.slice(0, ROWS), new Set()));
  if (bad.length > ROWS) lines.push(say.moreRows(lang, bad.length - ROWS, documents));
  if (!few) lines.push(say.rowsElsewhere(lang, documents));
  if (counts.in > 1 || unchanged > 0) lines.push('', say.conserved(lang, counts, unchanged));
  if (review.applied + review.left > 0) lines.push('', say.reviewed(lang, review));
  if (vanished.count > 0)
    lines.push(say.vanished(lang, vanished.count, vanished.first.map(printable).join(lang === 'zh' ? '、' : ', '), vanished.pruned));

  const unexplained = totals.unexplained ?? 0;
  const places = outcomes.flatMap((outcome) =>
    outcome.unexplained.map((one) => [`  ${one.file}:${one.line}:${one.column}`, one.text, one.context].map(printable)),
  );
  if (unexplained > LISTED || (unexplained > 0 && places.length < unexplained))
    lines.push('', say.unexplainedMany(lang, unexplained, numbers));
  else if (unexplained > 0) lines.push('', say.unexplained(lang, unexplained), ...tableLines(places, new Set()));
  if (certainty.high + certainty.medium + certainty.low > 0) lines.push('', say.certainty(lang, certainty));
  lines.push('', say.written(lang, out, filesLine(result.files, lang)));
  return `${lines.join('\n')}\n`;
}
