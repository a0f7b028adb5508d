import { streamRecords } from '../../batch/stream.js';
import { severityOf } from '../../plugins/message.js';
import { tell, tellMessage, type Context, type Exit } from '../command.js';
import { printInTime, stdinChunks } from '../io/effects.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';
import { limitsOf, type LimitOptions } from './extract.js';

export interface StreamCommandOptions extends LimitOptions {
  readonly lexicon?: string;
}

/**
 * `gangmu stream < docs.ndjson > records.ndjson`: documents in, records out, one JSON object a line.
 *
 * @returns 1 where a line could not be used or a document was refused or failed; 2 for a lexicon that cannot be used
 */
export async function streamCommand(options: StreamCommandOptions, context: Context): Promise<Exit> {
  const { lang, version } = context;
  const { quiet = false, verbose = false } = options;
  const isShown = (severity: ReturnType<typeof severityOf>, inText: boolean): boolean =>
    severity === 'error' || verbose || (!quiet && severity === 'warning' && !inText);
  const { answers, problems } = await streamRecords({
    ...(await stages()),
    version,
    name: 'stdin',
    chunks: stdinChunks(),
    limits: limitsOf(options),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
  });
  for (const one of problems) if (isShown(one.severity, false)) tell(context, one.severity, one[lang]);
  if (answers === null) return 2;
  const counts = { in: 0, ok: 0, partial: 0, refused: 0, failed: 0 };
  let unusable = 0;
  let wrong = problems.some(({ severity }) => severity === 'error');
  for await (const { records, outcome, problems: told } of answers) {
    for (const one of told) if (isShown(one.severity, false)) tell(context, one.severity, one[lang]);
    wrong ||= told.some(({ severity }) => severity === 'error');
    if (outcome === null) unusable++;
    else {
      counts.in++;
      counts[outcome.document.status]++;
      for (const message of outcome.messages)
        if (isShown(severityOf(message), message.place !== undefined && outcome.document.status !== 'partial'))
          tellMessage(context, message);
      await printInTime(records);
    }
  }
  if (!quiet) tell(context, 'info', say.conserved(lang, counts, 0));
  if (unusable > 0 && !quiet) tell(context, 'info', say.unusableLines(lang, unusable));
  return wrong || counts.refused + counts.failed > 0 ? 1 : 0;
}
