import type { Correction } from '../../review/correction.js';
import type { Documents, GivenFile, ReviewFormatId } from '../../review/formats/format.js';
import type { ImportFault, Testimony } from '../../review/testimony.js';
import { tell, type Context, type Exit } from '../command.js';
import { givenFiles } from '../io/given-files.js';
import { notWritten } from '../io/output.js';
import { openLog } from '../io/review-log.js';
import { reviewable } from '../io/reviewable.js';
import { say } from '../texts/messages.js';
import { exchangeTexts as texts } from '../texts/review-exchange.js';

export interface ReviewImportOptions {
  readonly from?: ReviewFormatId | 'corrections';
  /** NAME, or ID=NAME of an annotator of whom the file knows a number only */
  readonly reviewer?: readonly string[];
  readonly acceptUnchanged?: boolean;
  readonly dryRun?: boolean;
  readonly all?: boolean;
}

/** Faults that are listed without --all. */
const SHOWN = 20;

/** What is found in files, by where it comes from. */
interface Found {
  /** lines of a log, as they are */
  readonly lines: readonly Correction[];
  readonly testimonies: readonly Testimony[];
  readonly faults: readonly ImportFault[];
  readonly unknown: readonly string[];
}

/** Lines of a log: what a page offers as a download. Null where the file is none. */
async function logIn(
  file: GivenFile,
  asked: boolean,
): Promise<{ readonly lines: readonly Correction[]; readonly faults: ImportFault[] } | null> {
  const text = file.text();
  if (!asked && !/^\ufeff?\s*\{[^\n]*"act":/u.test(text)) return null;
  const { readLog } = await import('../../review/log.js');
  const { entries, faults } = readLog(text);
  return { lines: entries, faults: faults.map(({ line, zh, en }) => ({ where: `${file.name}:${line}`, zh, en })) };
}

async function readFiles(files: readonly GivenFile[], from: ReviewImportOptions['from'], documents: Documents): Promise<Found> {
  const { reviewFormatOf, isBeside, recognised } = await import('../../review/formats/formats.js');
  const lines: Correction[] = [];
  const testimonies: Testimony[] = [];
  const faults: ImportFault[] = [];
  const unknown: string[] = [];
  const byFormat = new Map<ReviewFormatId, GivenFile[]>();
  for (const file of files) {
    const log = from === undefined || from === 'corrections' ? await logIn(file, from === 'corrections') : null;
    if (log !== null) {
      lines.push(...log.lines);
      faults.push(...log.faults);
      continue;
    }
    if (isBeside(file)) continue;
    const id = from === undefined || from === 'corrections' ? (recognised(file)?.id ?? null) : from;
    if (id === null) unknown.push(file.name);
    else byFormat.set(id, [...(byFormat.get(id) ?? []), file]);
  }
  for (const [id, own] of byFormat) {
    const read = await reviewFormatOf(id).read([...own, ...files.filter(isBeside)], documents);
    testimonies.push(...read.testimonies);
    faults.push(...read.faults);
  }
  return { lines, testimonies, faults, unknown };
}

/** Names given with --reviewer: one for all, or one for each number. */
function namesOf(given: readonly string[]): { readonly all: string | null; readonly of: ReadonlyMap<string, string> } {
  const pairs = given.flatMap((one) => {
    const [, account, name] = /^([^=\s]+)=(.+)$/u.exec(one) ?? [];
    return account !== undefined && name !== undefined ? [[account, name.trim()] as const] : [];
  });
  return { all: given.find((one) => !/^[^=\s]+=.+$/u.test(one))?.trim() ?? null, of: new Map(pairs) };
}

/**
 * `gangmu review import DATASET FILES…`: adds to corrections.ndjson what files of other tools, or of pages, say.
 *
 * @returns 0; 1 where something was not imported (each is told of); 2 a wrong call; 3 not written; 4 the dataset is in use
 */
export async function reviewImportCommand(
  dir: string,
  paths: readonly string[],
  options: ReviewImportOptions,
  context: Context,
): Promise<Exit> {
  const { lang, effects } = context;
  const dataset = reviewable(dir, context);
  if (dataset === null) return 2;
  const { files, missing } = givenFiles(paths);
  for (const path of missing) tell(context, 'error', say.noFile(lang, path));
  if (missing.length > 0) return 2;
  const [{ REVIEW_FORMATS }, { importedLines }, { merged }] = await Promise.all([
    import('../../review/formats/format.js'),
    import('../../review/imported.js'),
    import('../../review/correction.js'),
  ]);
  const found = await readFiles(files, options.from, dataset);
  for (const name of found.unknown) tell(context, 'error', texts.unknownFile(lang, name, REVIEW_FORMATS));
  if (found.unknown.length > 0) return 2;
  const names = namesOf(options.reviewer ?? []);
  const unnamed = found.testimonies.filter(({ reviewer }) => reviewer === null);
  const accounts = [...new Set(unnamed.flatMap(({ account }) => account ?? []))].sort();
  const nameOf = ({ reviewer, account }: Testimony): string | null =>
    reviewer ?? names.of.get(account ?? '') ?? (accounts.length > 1 && account !== null ? null : names.all);
  if (unnamed.some((one) => nameOf(one) === null)) {
    tell(context, 'error', texts.reviewerNeeded(lang, paths.join(', '), accounts));
    return 2;
  }
  const faults: ImportFault[] = [...found.faults];
  const known = new Set(dataset.log.entries.map(({ id }) => id));
  const lines: Correction[] = [...found.lines];
  let unchanged = 0;
  const time = new Date().toISOString();
  for (const testimony of found.testimonies) {
    const document = dataset.document(testimony.docId);
    if (document === null) continue;
    const settings = { reviewer: nameOf(testimony) ?? '', time, acceptUnchanged: options.acceptUnchanged === true };
    const imported = importedLines(document, testimony, settings);
    lines.push(...imported.entries);
    faults.push(...imported.faults);
    unchanged += imported.unchanged;
  }
  const fresh = merged(lines).filter(({ id }) => !known.has(id));
  if (options.dryRun === true) for (const line of fresh) effects.out(`${JSON.stringify(line)}\n`);
  else
    try {
      openLog(dir).append(fresh);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EBUSY') return notWritten(error, dir, context);
      tell(context, 'error', texts.busy(lang, dir));
      return 4;
    }
  const shown = options.all === true ? faults : faults.slice(0, SHOWN);
  for (const fault of shown) tell(context, 'warning', texts.fault(lang, fault.where, fault));
  if (shown.length < faults.length) tell(context, 'warning', texts.faults(lang, faults.length, shown.length));
  const dry = options.dryRun === true;
  tell(context, 'info', texts.imported(lang, { lines: fresh.length, unchanged, faults: faults.length, dry }));
  if (!dry && fresh.length > 0) tell(context, 'info', texts.applyNext(lang, dir));
  return faults.length > 0 ? 1 : 0;
}
