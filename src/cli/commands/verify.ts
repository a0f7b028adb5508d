import { join, resolve } from 'node:path';
import { missingColumns } from '../../dataset/is-dataset.js';
import { groupBy } from '../../model/group-by.js';
import { OCR_ENCODING } from '../../model/recognised.js';
import type { Ocr } from '../../read/ocr/engine.js';
import type { UserLexicon } from '../../model/lexicon.js';
import type { DocumentRecord } from '../../model/record.js';
import { FAULTS, type DatasetFinding } from '../../dataset/finding.js';
import type { read as readFormat } from '../../read/readers.js';
import type { Original, Verification } from '../../verify/verify.js';
import { printable, tell, type Context, type Exit } from '../command.js';
import { filesBelow, folderAt, isFolder } from '../io/folder.js';
import { say } from '../texts/messages.js';
import { fileBytes } from '../../read/file-bytes.js';
import { readable } from '../../read/file-names.js';

export interface VerifyCommandOptions {
  readonly sources?: string;
  readonly lexicon?: string;
  readonly ocr?: boolean;
  readonly json?: boolean;
}

/** More findings than this in one document are counted only: one lost byte of a text can move every offset behind it. */
const SHOWN = 200;

/** Sources are looked for so many folders down. */
const DEEPEST = 12;

/**
 * Finds originals: below the folder of sources at the path that the tables record, else under the end of that path (plan.txt was read
 * from a folder further down); without such a folder at the recorded path itself.
 */
function originals(
  sources: string | undefined,
  read: typeof readFormat,
  ocr: Ocr | null,
): (document: DocumentRecord) => Promise<Original | null> {
  const below = sources === undefined ? [] : filesBelow(sources, DEEPEST).map((path) => ({ path, shown: readable(path) }));
  const exact = new Map(below.map(({ path, shown }) => [shown, path]));
  const ofName = groupBy(below, ({ shown }) => nameOf(shown));
  const among = (file: string): string | undefined => {
    const alike = ofName.get(nameOf(file)) ?? [];
    const found = alike.find(({ shown }) => shown.endsWith(`/${file}`)) ?? alike.find(({ shown }) => file.endsWith(`/${shown}`));
    return exact.get(file) ?? found?.path;
  };
  return async (document) => {
    const shown = sources === undefined ? document.file : among(document.file);
    if (shown === undefined) return null;
    const path = sources === undefined ? resolve(shown) : join(sources, shown);
    try {
      const bytes = await fileBytes(path);
      const wasRecognised = document.encoding === OCR_ENCODING;
      // what was recognised cannot be read in another way
      const found =
        wasRecognised && !ocr
          ? null
          : await read(bytes, { name: document.file, ...(wasRecognised && ocr ? { ocr } : {}) }).then(
              (one) => (one.format === document.format ? one : null),
              () => null,
            );
      return { path, bytes, text: found?.text ?? null, origins: found?.origins ?? [] };
    } catch {
      return null;
    }
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function lineOf(finding: DatasetFinding, { lang }: Context): string {
  const where = [finding.table, finding.id === finding.doc_id ? null : finding.id, finding.field].filter((part) => part !== null).join(' ');
  const stands = say.verifyStands(lang, finding.stands, finding.expected);
  return printable(
    `  ${where}: ${FAULTS[finding.code][lang]}${stands === '' ? '' : ` (${stands})`}  [${finding.where}]`.replace(/\r?\n/gu, '⏎'),
  );
}

/** Records of all tables, the documents themselves apart. */
const recordsIn = ({ records: { documents: _, ...tables } }: Verification): number =>
  Object.values(tables).reduce((sum, count) => sum + count, 0);

function reportOf(result: Verification, context: Context): string {
  const { lang } = context;
  const groups = new Map<string, DatasetFinding[]>();
  for (const one of result.findings) groups.set(one.doc_id ?? '', [...(groups.get(one.doc_id ?? '') ?? []), one]);
  const lines: string[] = [];
  for (const [docId, findings] of groups) {
    lines.push(printable(docId === '' ? '-' : docId), ...findings.slice(0, SHOWN).map((one) => lineOf(one, context)));
    if (findings.length > SHOWN) lines.push(`  ${say.verifyMore(lang, findings.length - SHOWN)}`);
    lines.push('');
  }
  const { documents } = result.records;
  const records = recordsIn(result);
  const faulty = new Set(result.findings.map((one) => `${one.doc_id ?? ''} ${one.table} ${one.id ?? ''}`)).size;
  if (result.recognised.length > 0) lines.push(printable(say.verifyRecognised(lang, result.recognised)));
  if (result.untraced.length > 0) lines.push(printable(say.verifyUntraced(lang, result.untraced)));
  if (Object.values(result.reviews).some((count) => count > 0)) lines.push(say.verifyReviewed(lang, result.reviews));
  lines.push(
    result.findings.length === 0
      ? records === 0
        ? say.verifyNothing(lang, documents)
        : say.verifyPassed(lang, documents, records)
      : say.verifyFailed(lang, documents, records, result.findings.length, faulty),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * `gangmu verify DATASET [--sources DIR] [--lexicon DIR] [--ocr] [--json]`.
 *
 * @returns 0 when every record proves itself, 1 when not, 2 for a wrong call
 */
export async function verifyCommand(dataset: string, options: VerifyCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  for (const path of [dataset, options.sources, options.lexicon]) {
    if (path === undefined || isFolder(path)) continue;
    tell(context, 'error', say.notFolder(lang, path));
    return 2;
  }
  const [{ verifySteps }, { read }, { readLexicon }] = await Promise.all([
    import('../../verify/verify.js'),
    import('../../read/readers.js'),
    import('../../batch/lexicon.js'),
  ]);
  let lexicon: UserLexicon | null = null;
  if (options.lexicon !== undefined) {
    const read = await readLexicon(options.lexicon, options.lexicon);
    for (const one of read.problems) tell(context, one.severity, one[lang]);
    if (!read.usable) return 2;
    lexicon = read.lexicon;
  }
  const { ocrOf } = await import('../../batch/prepare.js');
  const ocr = ocrOf(options.ocr === true ? { ocr: context.env } : {});
  if (ocr && 'rule' in ocr) {
    tell(context, 'error', ocr[lang]);
    return 2;
  }
  const folder = folderAt(dataset);
  const lacking = missingColumns(folder);
  if (lacking.length > 0) {
    tell(context, 'error', say.olderDataset(lang, dataset, lacking));
    return 2;
  }
  const originalOf = originals(options.sources, read, ocr);
  const steps = verifySteps(folder, { originals: options.sources !== undefined, ...(lexicon ? { lexicon } : {}) });
  let step = steps.next(null);
  while (!step.done) step = steps.next(await originalOf(step.value));
  const result = step.value;
  if (result.empty) {
    tell(context, 'error', say.noDataset(lang, dataset));
    return 2;
  }
  if (options.json) {
    const findings = result.findings.map((one) => ({ ...one, zh: FAULTS[one.code].zh, en: FAULTS[one.code].en }));
    const { records, traced, untraced, recognised, reviews } = result;
    // of no record nothing is proved, and nothing is wrong
    const passed = findings.length > 0 ? false : recordsIn(result) > 0 ? true : null;
    const stated = { dataset, passed, records, traced, untraced, recognised, reviews, findings };
    effects.data(`${JSON.stringify(stated, null, 2)}\n`);
  } else effects.out(reportOf(result, context));
  if (result.lexicon && options.lexicon === undefined) tell(context, 'warning', say.verifyLexicon(lang));
  if (ocr && result.ocr !== null && result.ocr !== ocr.engine) tell(context, 'warning', say.verifyEngine(lang, result.ocr, ocr.engine));
  return result.findings.length === 0 ? 0 : 1;
}
