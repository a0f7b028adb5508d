import { statusOf, type DatasetStatus } from '../../batch/status.js';
import { tableLines } from '../../render/width.js';
import { printable, tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';

/** The status as a person reads it. */
function statusLines(status: DatasetStatus, { lang }: Context): string[] {
  const { dataset, run, last, reasons, slowest } = status;
  const lines: string[] = [];
  if (run) lines.push(say.runProgress(lang, run));
  if (dataset) lines.push(say.datasetStands(lang, dataset.version, dataset.written), say.conserved(lang, dataset, 0));
  else lines.push(say.noDatasetYet(lang));
  if (last) lines.push(say.lastRun(lang, last));
  if (reasons.length > 0) {
    const rows = reasons.map((one) => [`  ${one.documents}`, say.status(lang, one.status), one.reason, one.first].map(printable));
    lines.push('', say.notRead(lang), ...tableLines(rows, new Set([0])));
  }
  if (slowest.length > 0) {
    const rows = slowest.map(({ file, ms, size }) => [`  ${ms}`, String(Math.ceil(size / 1024)), printable(file)]);
    lines.push('', say.slowest(lang), ...tableLines(rows, new Set([0, 1])));
  }
  return lines;
}

/** `gangmu status DIR`. @returns 2 where no run has written into the folder */
export function statusCommand(dataset: string, { json = false }: { json?: boolean }, context: Context): Exit {
  const { lang, effects } = context;
  const status = statusOf(dataset);
  if (status === null) {
    tell(context, 'error', say.noRunYet(lang, dataset));
    return 2;
  }
  if (json) effects.data(`${JSON.stringify(status, null, 2)}\n`);
  else effects.out(`${statusLines(status, context).join('\n')}\n`);
  return 0;
}
