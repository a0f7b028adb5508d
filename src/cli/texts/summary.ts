import type { BatchResult, Outcome } from '../../batch/run.js';
import { periodOf } from '../../commitment/plan-name.js';
import { CERTAINTIES } from '../../model/record.js';
import { printable } from '../command.js';
import type { Lang } from './lang.js';
import { say, SUMMARY_COLUMNS } from './messages.js';
import { shorten, tableLines, width } from '../../render/width.js';

/** More unexplained numbers than this are only counted. */
const LISTED = 20;

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

/**
 * What `extract` prints in the end: a row a plan, the unexplained numbers when they are few, where the files are.
 *
 * @param columns cells of a line in the terminal
 */
export function summary(result: BatchResult, out: string, lang: Lang, columns: number): string {
  const { outcomes } = result;
  const header = SUMMARY_COLUMNS[lang];
  const others = header.slice(1).reduce((sum, title) => sum + width(title) + 2, 0);
  const cells = Math.max(24, Math.min(60, columns - others));
  const rows = outcomes.map((outcome) => rowOf(outcome, lang, cells));
  const whole = rows.filter((row) => row.length > 2);
  if (outcomes.length > 1 && whole.length > 0) {
    const sums = outcomes.map(countsOf).reduce((all, one) => all.map((count, at) => count + (one[at] ?? 0)));
    whole.push([say.total(lang, outcomes.length), '', '', ...sums.map(String)]);
  }
  const numeric = new Set(header.keys());
  for (const text of [0, 1, 2, header.length]) numeric.delete(text);
  const lines = whole.length > 0 ? tableLines([header, ...whole], numeric) : [];
  lines.push(
    ...tableLines(
      rows.filter((row) => row.length === 2),
      new Set(),
    ),
  );

  const unexplained = outcomes.reduce((sum, outcome) => sum + outcome.document.unexplained, 0);
  if (unexplained > LISTED) lines.push('', say.unexplainedMany(lang, unexplained, `${out}/numbers.csv`));
  else if (unexplained > 0) {
    lines.push('', say.unexplained(lang, unexplained));
    const places = outcomes.flatMap((outcome) =>
      outcome.unexplained.map((one) => [`  ${one.file}:${one.line}:${one.column}`, one.text, one.context].map(printable)),
    );
    lines.push(...tableLines(places, new Set()));
  }
  const certainty = { high: 0, medium: 0, low: 0 };
  for (const one of outcomes) for (const level of CERTAINTIES) certainty[level] += one.certainty[level];
  if (certainty.high + certainty.medium + certainty.low > 0) lines.push('', say.certainty(lang, certainty));
  lines.push('', say.written(lang, out, filesLine(result.files, lang)));
  return `${lines.join('\n')}\n`;
}
