import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { suggest } from '../../batch/suggest.js';
import { documentOf, evaluate, type Evaluation } from '../../evaluate/evaluate.js';
import { GoldError, goldOfJson, goldOfRows, type GoldDocument } from '../../evaluate/gold.js';
import { CsvSyntaxError } from '../../model/errors.js';
import { COMPARED, rowsOf, tablesFrom, type ExtractedTables } from '../../evaluate/tables.js';
import type { ScoredRow } from '../../evaluate/same.js';
import { tell, type Context, type Exit } from '../command.js';
import type { Least } from '../least.js';
import { evaluationJson, evaluationText, namedFigures } from '../texts/evaluation.js';
import type { Lang } from '../texts/lang.js';
import { say } from '../texts/messages.js';
import { fileBytes } from '../../read/file-bytes.js';

export interface EvaluateCommandOptions {
  readonly sources?: string;
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly min?: readonly Least[];
  readonly resamples?: number;
}

/** A message that ends the command, with its exit code. */
class Stop extends Error {
  constructor(
    readonly exit: Exit,
    message: string,
  ) {
    super(message);
  }
}

async function textFile(path: string, { lang }: Context): Promise<string> {
  const { decode } = await import('../../read/decode.js');
  try {
    return decode(await fileBytes(path)).text;
  } catch (error) {
    const told = (error as Partial<Record<'zh' | 'en', string>>)[lang];
    if (told !== undefined) throw new Stop(2, `${path}: ${told}`);
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(2, code === 'ENOENT' || code === 'ENOTDIR' ? say.noFile(lang, path) : say.cannotRead(lang, path, code ?? String(error)));
  }
}

async function listed(folder: string, { lang }: Context): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      2,
      code === 'ENOENT'
        ? say.noFile(lang, folder)
        : code === 'ENOTDIR'
          ? say.folderExpected(lang, folder)
          : say.cannotRead(lang, folder, code ?? String(error)),
    );
  }
}

async function csvFile(path: string, context: Context): Promise<ScoredRow[]> {
  const text = await textFile(path, context);
  try {
    return rowsOf(text);
  } catch (error) {
    throw error instanceof CsvSyntaxError ? new Stop(2, say.csvSyntax(context.lang, path, error.detail)) : error;
  }
}

async function extractedTables(folder: string, context: Context): Promise<ExtractedTables> {
  const names = await listed(folder, context);
  if (!names.includes('documents.csv')) throw new Stop(2, say.noExtraction(context.lang, folder));
  const files = new Map(
    await Promise.all(
      COMPARED.filter((table) => names.includes(`${table}.csv`)).map(
        async (table) => [table, await csvFile(join(folder, `${table}.csv`), context)] as const,
      ),
    ),
  );
  return tablesFrom((table) => files.get(table) ?? []);
}

/** What a hand coding holds; what is wrong with it ends the command. */
function coded<T>(path: string, lang: Lang, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof GoldError ? new Stop(2, say.goldProblem(lang, path, error)) : error;
  }
}

async function goldDocuments(path: string, context: Context): Promise<GoldDocument[]> {
  const { lang } = context;
  const folder = await stat(path).then(
    (one) => one.isDirectory(),
    () => {
      throw new Stop(2, say.noFile(lang, path));
    },
  );
  if (!folder && /\.csv$/iu.test(path)) {
    const rows = await csvFile(path, context);
    return coded(path, lang, () => goldOfRows(rows));
  }
  const names = folder ? (await listed(path, context)).filter((name) => name.endsWith('.json')) : [basename(path)];
  const home = folder ? path : dirname(path);
  return Promise.all(
    names.map(async (name) => {
      const text = await textFile(join(home, name), context);
      return coded(join(home, name), lang, () => goldOfJson(name.replace(/\.json$/iu, ''), text));
    }),
  );
}

/** The source text of each coded document: from the folder of sources, else as the extraction kept it. */
async function sourceTexts(
  folder: string,
  sources: string | undefined,
  gold: readonly GoldDocument[],
  documents: readonly ScoredRow[],
  context: Context,
): Promise<Record<string, string>> {
  const names = sources === undefined ? null : await listed(sources, context);
  const texts: Record<string, string> = {};
  for (const one of gold) {
    const row = documentOf(one, documents);
    if (names && sources !== undefined) {
      const start = one.by === 'stem' ? one.name : basename(String(row?.['file'] ?? one.name));
      const name = names.find((file) => file.startsWith(start));
      if (name === undefined) throw new Stop(2, say.noSource(context.lang, one.name, sources));
      texts[one.name] = await textFile(join(sources, name), context);
    } else if (row) {
      // the extraction's own text is taken as it is: its offsets count from its first character
      const path = join(folder, 'text', `${String(row['doc_id'])}.txt`);
      const bytes = await fileBytes(path).catch(() => {
        throw new Stop(2, say.noText(context.lang, one.name, path));
      });
      texts[one.name] = bytes.toString('utf8');
    }
  }
  return texts;
}

/** Says which figures are too low; false when one is. */
function reached(evaluation: Evaluation, min: readonly Least[], context: Context): boolean {
  const figures = namedFigures(evaluation);
  const low = min.filter(({ name, least }) => (figures[name] ?? -1) < least);
  for (const { name, least } of low) tell(context, 'error', say.below(context.lang, name, figures[name] ?? null, least));
  return low.length === 0;
}

/** `gangmu evaluate EXTRACTED GOLD [--sources DIR] [--misses] [--json] [--min NAME=VALUE]` */
export async function evaluateCommand(folder: string, goldPath: string, options: EvaluateCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  try {
    const [extracted, gold] = await Promise.all([extractedTables(folder, context), goldDocuments(goldPath, context)]);
    const texts = await sourceTexts(folder, options.sources, gold, extracted.documents, context);
    const absent = gold.filter((one) => !documentOf(one, extracted.documents));
    if (gold.length === absent.length)
      throw new Stop(1, gold.length === 0 ? say.noGold(lang, goldPath) : say.nothingInCommon(lang, folder, goldPath));
    for (const one of absent) tell(context, 'warning', say.absent(lang, one.name, folder));
    const evaluation = evaluate(extracted, gold, texts, options.resamples === undefined ? {} : { resamples: options.resamples });
    const known = Object.keys(namedFigures(evaluation));
    const unknown = (options.min ?? []).find(({ name }) => !known.includes(name));
    if (unknown)
      throw new Stop(2, say.unknownFigure(lang, unknown.name, suggest(unknown.name, known), Object.keys(evaluation.figures).join(', ')));
    if (options.json) effects.data(evaluationJson(evaluation, options.misses === true));
    else effects.out(evaluationText(evaluation, options.misses === true, lang));
    return reached(evaluation, options.min ?? [], context) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    tell(context, 'error', error.message);
    return error.exit;
  }
}
