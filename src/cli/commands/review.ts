import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDataset, missingColumns } from '../../dataset/is-dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { IndexRow } from '../../review/page-model.js';
import { tell, type Context, type Exit } from '../command.js';
import { putFiles, type OutFile } from '../io/files.js';
import { folderAt, isFolder } from '../io/folder.js';
import type { ReviewedDataset } from '../io/review-dataset.js';
import type { OpenLog } from '../io/review-log.js';
import { say } from '../texts/messages.js';
import { reviewTexts as texts } from '../texts/review.js';

export interface ReviewCommandOptions {
  readonly out?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly reviewer?: string;
  readonly force?: boolean;
}

/** The name of a document's page; one that is called index must not take the place of the list. */
const fileOf = (docId: string): string => (docId.toLowerCase() === 'index' ? `${docId}-1.html` : `${docId}.html`);

/** Pages for a disk: the list and one page a document, each made when it is written. */
async function writePages(
  dataset: ReviewedDataset,
  log: OpenLog,
  { out = '', reviewer = null, force = false }: Partial<Omit<ReviewCommandOptions, 'reviewer'>> & { readonly reviewer?: string | null },
  context: Context,
): Promise<Exit> {
  const { lang, effects } = context;
  const [{ pageOf, rowOf }, { renderReview }, { REVIEW_WORDS }] = await Promise.all([
    import('../../review/page-data.js'),
    import('../../review/page.js'),
    import('../../review/page-words.js'),
  ]);
  const byDocument = groupBy(log.entries(), ({ doc_id }) => doc_id);
  const linesOf = (docId: string) => byDocument.get(docId) ?? [];
  const rows = dataset.docIds().flatMap((docId): IndexRow[] => {
    const plan = dataset.plan(docId);
    return plan === null ? [] : [rowOf(plan, linesOf(docId), encodeURIComponent(fileOf(docId)))];
  });
  if (rows.length === 0) {
    tell(context, 'error', texts.nothing(lang, dataset.frame().title));
    return 1;
  }
  const sum = (of: (row: IndexRow) => number | null): number => rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const [records, decided] = [sum((row) => row.records), sum((row) => row.decided)];
  const frame = { lang, reviewer, served: false, ...dataset.frame() };
  const page = (row: IndexRow, at: number): string => {
    const plan = dataset.plan(row.id);
    if (plan === null) return '';
    return renderReview(
      pageOf(plan, linesOf(row.id), frame, {
        previous: rows[at - 1]?.address ?? null,
        next: rows[at + 1]?.address ?? null,
        index: 'index.html',
        others: { decided: decided - (row.decided ?? 0), records: records - row.records },
      }),
    );
  };
  const files: OutFile[] = [
    ...rows.map((row, at) => ({ name: fileOf(row.id), pieces: () => [page(row, at)] })),
    { name: 'index.html', pieces: () => [renderReview({ kind: 'index', ...frame, words: REVIEW_WORDS[lang], rows })] },
  ];
  const exit = await putFiles(out, force, files, context);
  if (exit === 0) effects.out(`${texts.written(lang, out, rows.length, records)}\n`);
  return exit;
}

/** Serves until the user stops it. */
async function serve(dir: string, dataset: ReviewedDataset, log: OpenLog, options: ReviewCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const { serveReview } = await import('../io/review-server.js');
  const { port = null, reviewer = null } = options;
  let server: Awaited<ReturnType<typeof serveReview>>;
  try {
    server = await serveReview({ dir, dataset, log, lang, reviewer, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    tell(context, 'error', texts.portTaken(lang, port ?? 0, code));
    return 3;
  }
  effects.out(`${texts.serving(lang, server.address)}\n${texts.untilStopped(lang)}\n`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  await server.close();
  effects.out(`\n${texts.ended(lang, server.saved(), log.path)}\n`);
  if (server.saved() > 0) effects.out(`${texts.applyNext(lang, dir)}\n`);
  return 0;
}

/**
 * `gangmu review DATASET (-o DIR | --serve [--port N]) [--reviewer NAME]`: pages on which the records of a dataset are accepted, corrected,
 * rejected and added to.
 *
 * @returns 0; 1 where there is nothing to review; 2 for a wrong call; 3 where nothing could be written, or the port is taken
 */
export async function reviewCommand(dir: string | undefined, options: ReviewCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const { out, serve: isServed = false } = options;
  const stop = (text: string): Exit => {
    tell(context, 'error', text);
    return 2;
  };
  if (dir === undefined) return stop(texts.noDataset(lang));
  if (!isFolder(dir)) return stop(say.notFolder(lang, dir));
  const folder = folderAt(dir);
  if (!isDataset(folder)) return stop(say.noDataset(lang, dir));
  const lacking = missingColumns(folder);
  if (lacking.length > 0) return stop(say.olderDataset(lang, dir, lacking));
  if (out === undefined && !isServed) return stop(texts.outOrServe(lang));
  if (out !== undefined && (existsSync(join(out, 'run.json')) || resolve(out) === resolve(dir))) return stop(texts.intoDataset(lang, out));
  const [{ reviewedDataset }, { openLog }] = await Promise.all([import('../io/review-dataset.js'), import('../io/review-log.js')]);
  const log = openLog(dir);
  const [fault] = log.faults();
  if (fault) tell(context, 'warning', texts.faults(lang, log.path, log.faults().length, fault.line, fault[lang]));
  const dataset = reviewedDataset(dir, lang, context.version);
  return isServed ? serve(dir, dataset, log, options, context) : writePages(dataset, log, options, context);
}
