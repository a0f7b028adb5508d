import { join, resolve } from 'node:path';
import { missingColumns } from '../../dataset/is-dataset.js';
import type { UserLexicon } from '../../model/lexicon.js';
import type { DocumentRecord } from '../../model/record.js';
import { FAULTS, type DatasetFinding } from '../../dataset/finding.js';
import type { read as readFormat } from '../../read/readers.js';
import type { Original, Verification } from '../../verify/verify.js';
import { printable, tell, type Context, type Exit } from '../command.js';
import { filesBelow, folderAt, isFolder } from '../io/folder.js';
import { say } from '../texts/messages.js';
import { fileBytes } from '../../read/file-bytes.js';

export interface VerifyCommandOptions {
  readonly sources?: string;
  readonly lexicon?: string;
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
async function originals(
  sources: string | undefined,
  documents: readonly DocumentRecord[],
  read: typeof readFormat,
): Promise<(document: DocumentRecord) => Original | null> {
  const below = sources === undefined ? [] : filesBelow(sources, DEEPEST);
  const originalOf = async (document: DocumentRecord): Promise<Original | null> => {
    const shown =
      sources === undefined
        ? document.file
        : (below.find((path) => path === document.file) ??
          below.find((path) => path.endsWith(`/${document.file}`)) ??
          below.find((path) => document.file.endsWith(`/${path}`)));
    if (shown === undefined) return null;
    const path = sources === undefined ? resolve(shown) : join(sources, shown);
    try {
      const bytes = await fileBytes(path);
      const found = await read(bytes, { name: document.file }).then(
        (one) => (one.format === document.format ? one : null),
        () => null,
      );
      return { path, bytes, text: found?.text ?? null, origins: found?.origins ?? [] };
    } catch {
      return null;
    }
  };
  const found = new Map<string, Original | null>();
  for (const document of documents) found.set(document.doc_id, await originalOf(document));
  return ({ doc_id: docId }) => found.get(docId) ?? null;
}

function lineOf(finding: DatasetFinding, { lang }: Context): string {
  const where = [finding.table, finding.id === finding.doc_id ? null : finding.id, finding.field].filter((part) => part !== null).join(' ');
  const stands = say.verifyStands(lang, finding.stands, finding.expected);
  return printable(
    `  ${where}: ${FAULTS[finding.code][lang]}${stands === '' ? '' : ` (${stands})`}  [${finding.where}]`.replace(/\r?\n/gu, '⏎'),
  );
}

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
  const { documents, ...tables } = result.records;
  const records = Object.values(tables).reduce((sum, count) => sum + count, 0);
  const faulty = new Set(result.findings.map((one) => `${one.doc_id ?? ''} ${one.table} ${one.id ?? ''}`)).size;
  if (result.untraced.length > 0) lines.push(printable(say.verifyUntraced(lang, result.untraced)));
  lines.push(
    result.findings.length === 0
      ? say.verifyPassed(lang, documents, records)
      : say.verifyFailed(lang, documents, records, result.findings.length, faulty),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * `gangmu verify DATASET [--sources DIR] [--lexicon DIR] [--json]`. @returns 0 when every record proves itself, 1 when not, 2 for a wrong
 * call
 */
export async function verifyCommand(dataset: string, options: VerifyCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  for (const path of [dataset, options.sources, options.lexicon]) {
    if (path === undefined || isFolder(path)) continue;
    tell(context, 'error', say.notFolder(lang, path));
    return 2;
  }
  const [{ verify }, { documentsIn }, { read }, { readLexicon }] = await Promise.all([
    import('../../verify/verify.js'),
    import('../../dataset/read-dataset.js'),
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
  const folder = folderAt(dataset);
  const lacking = missingColumns(folder);
  if (lacking.length > 0) {
    tell(context, 'error', say.olderDataset(lang, dataset, lacking));
    return 2;
  }
  const result = verify(folder, {
    original: await originals(options.sources, documentsIn(folder), read),
    originals: options.sources !== undefined,
    ...(lexicon ? { lexicon } : {}),
  });
  if (result.empty) {
    tell(context, 'error', say.noDataset(lang, dataset));
    return 2;
  }
  if (options.json) {
    const findings = result.findings.map((one) => ({ ...one, zh: FAULTS[one.code].zh, en: FAULTS[one.code].en }));
    const { records, traced, untraced } = result;
    const stated = { dataset, passed: findings.length === 0, records, traced, untraced, findings };
    effects.out(`${JSON.stringify(stated, null, 2)}\n`);
  } else effects.out(reportOf(result, context));
  if (result.lexicon && options.lexicon === undefined) tell(context, 'warning', say.verifyLexicon(lang));
  return result.findings.length === 0 ? 0 : 1;
}
