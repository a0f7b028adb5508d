import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ReviewDataset } from '../../review/dataset.js';
import type { Documents, ReviewFormatId } from '../../review/formats/format.js';
import { tell, type Context, type Exit } from '../command.js';
import { putFiles, type OutFile } from '../io/files.js';
import { notWritten } from '../io/output.js';
import { reviewable } from '../io/reviewable.js';
import { exchangeTexts as texts } from '../texts/review-exchange.js';

export interface ReviewExportOptions {
  readonly to?: ReviewFormatId;
  readonly gold?: boolean;
  readonly out: string;
  readonly reviewer?: string;
  readonly force?: boolean;
}

/** gangmu and the rules that read the dataset, as run.json has them. */
async function readerOf(dataset: string): Promise<string> {
  const { readFileSync } = await import('node:fs');
  try {
    const { version, rules_hash: rules } = JSON.parse(readFileSync(join(dataset, 'run.json'), 'utf8')) as Record<string, unknown>;
    return `gangmu ${String(version)} (${String(rules)})`;
  } catch {
    return 'gangmu';
  }
}

/** Gold files of the documents of which a table is wholly decided. */
async function exportGold(dataset: ReviewDataset, options: ReviewExportOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const { goldNames, goldOf } = await import('../../review/gold.js');
  const found = dataset.docIds.flatMap((docId) => {
    const document = dataset.document(docId);
    return document === null || document.entries.length === 0
      ? []
      : [{ ...goldOf(document, options.reviewer ?? null), file: document.plan.document.file }];
  });
  for (const { docId, coverage } of found)
    for (const { table, records, undecided, coded } of coverage)
      if (!coded && undecided > 0) tell(context, 'info', texts.goldLeft(lang, docId, table, undecided, records));
  const names = goldNames(dataset.docIds.flatMap((docId) => ({ docId, file: found.find((one) => one.docId === docId)?.file ?? docId })));
  const written = found.filter(({ gold }) => gold !== null);
  if (written.length === 0) {
    tell(context, 'error', texts.goldNone(lang));
    return 1;
  }
  const files = written.map(({ docId, gold }): OutFile => {
    const name = names.get(docId) ?? docId;
    const whole = name === docId ? { doc_id: docId, ...gold } : gold;
    return { name: `${name}.json`, pieces: () => [`${JSON.stringify(whole, null, 1)}\n`] };
  });
  const exit = await putFiles(options.out, options.force === true, files, context);
  if (exit === 0)
    effects.out(
      `${texts.goldWritten(
        lang,
        options.out,
        files.length,
        written.reduce((sum, { records }) => sum + records, 0),
      )}\n`,
    );
  return exit;
}

/**
 * `gangmu review export DATASET --to FORMAT|--gold -o DIR`.
 *
 * @returns 0; 1 where no table is wholly decided (gold); 2 a wrong call; 3 where nothing could be written
 */
export async function reviewExportCommand(dir: string, options: ReviewExportOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const { to, out, force = false } = options;
  const stop = (exit: Exit, text: string): Exit => {
    tell(context, 'error', text);
    return exit;
  };
  if ((to === undefined) === (options.gold !== true)) return stop(2, texts.toOrGold(lang));
  const dataset = reviewable(dir, context);
  if (dataset === null) return 2;
  if (existsSync(join(out, 'run.json')) || resolve(out) === resolve(dir)) return stop(2, texts.intoDataset(lang, out));
  if (to === undefined) return exportGold(dataset, options, context);
  const { docIds, textless } = dataset;
  if (docIds.length === 0) return stop(2, texts.nothing(lang, dir));
  const documents: Documents = { docIds, document: dataset.document };
  let names: readonly string[];
  if (to === 'xlsx') {
    const { REVIEW_WORKBOOK, writeReviewWorkbook } = await import('../io/review-workbook.js');
    names = [REVIEW_WORKBOOK];
    try {
      await writeReviewWorkbook(out, documents, basename(resolve(dir)), force);
    } catch (error) {
      return notWritten(error, join(out, REVIEW_WORKBOOK), context);
    }
  } else {
    const [{ reviewFormatOf }, reader] = await Promise.all([import('../../review/formats/formats.js'), readerOf(dir)]);
    const files = reviewFormatOf(to).write?.(documents, { reader }) ?? [];
    names = files.map(({ name }) => name);
    const exit = await putFiles(out, force, files, context);
    if (exit !== 0) return exit;
  }
  if (textless.length > 0) tell(context, 'warning', texts.withoutText(lang, textless));
  effects.out(`${texts.exported(lang, out, docIds.length, names)}\n${texts.importNext(lang, dir)}\n`);
  return 0;
}
