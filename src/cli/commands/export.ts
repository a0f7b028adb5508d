import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DatasetRow } from '../../dataset/columns.js';
import { isDataset, missingColumns } from '../../dataset/is-dataset.js';
import type { Remarks } from '../../export/citation.js';
import type { SourceRow } from '../../export/document.js';
import { GangmuError } from '../../model/errors.js';
import { fileBytes } from '../../read/file-bytes.js';
import { tell, type Context, type Exit } from '../command.js';
import { exportFiles, MissingPackage, NEEDS, openExports } from '../io/exports.js';
import { mayReplace } from '../../write/own-file.js';
import { fillFolder } from '../io/files.js';
import { notWritten } from '../io/output.js';
import { folderAt, isFolder } from '../io/folder.js';
import { exportTexts as texts } from '../texts/export.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';
import type { ExportFormat } from './export-formats.js';

export interface ExportCommandOptions {
  readonly to: readonly ExportFormat[];
  readonly out: string;
  readonly manifest?: string;
  readonly title?: string;
  readonly force?: boolean;
}

/** Files that were read, as run.json names them. */
const inputsOf = (run: DatasetRow | null): string[] =>
  (Array.isArray(run?.['inputs']) ? (run['inputs'] as DatasetRow[]) : [])
    .filter(({ status }) => status === 'ok' || status === 'partial')
    .map(({ file }) => String(file));

/** What the manifest says of the files of a dataset, by their names there; null where it cannot be used, which is told. */
async function remarksOf(path: string, run: DatasetRow | null, context: Context): Promise<Remarks | null> {
  const { lang } = context;
  let bytes: Buffer;
  try {
    bytes = await fileBytes(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    tell(context, 'error', code === 'ENOENT' ? say.noFile(lang, path) : say.cannotRead(lang, path, code));
    return null;
  }
  const [{ remarksIn }, { decode }] = await Promise.all([import('../../batch/manifest.js'), stages()]);
  const { remarks, problems, usable } = remarksIn(path, decode(bytes).text);
  for (const one of problems) tell(context, one.severity, one[lang]);
  if (!usable) return null;
  const { manifest = null } = (run?.['options'] ?? {}) as { manifest?: string | null };
  if (manifest !== createHash('sha256').update(bytes).digest('hex')) tell(context, 'warning', texts.otherManifest(lang, path));
  // a dataset names a file below the folder that was read, a manifest below its own
  const byName = new Map<string, string[]>();
  for (const file of remarks.keys()) byName.set(basename(file), [...(byName.get(basename(file)) ?? []), file]);
  return new Map(
    inputsOf(run).flatMap((file) => {
      const same = byName.get(basename(file)) ?? [];
      const known = remarks.get(file) ?? (same.length === 1 ? remarks.get(same[0] ?? '') : undefined);
      return known === undefined ? [] : [[file, known] as const];
    }),
  );
}

/**
 * `gangmu export DATASET --to FORMATS -o DIR`.
 *
 * @returns 0; 1 where records were left out; 2 for a wrong call: no dataset, a package that is not installed; 3 where nothing could be
 * written, or a file there is not gangmu's
 */
export async function exportCommand(dir: string, options: ExportCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const { out, to, title = basename(resolve(dir)), force = false } = options;
  const stop = (exit: Exit, text: string): Exit => {
    tell(context, 'error', text);
    return exit;
  };
  if (!isFolder(dir)) return stop(2, say.notFolder(lang, dir));
  const folder = folderAt(dir);
  if (!isDataset(folder)) return stop(2, say.noDataset(lang, dir));
  const lacking = missingColumns(folder);
  if (lacking.length > 0) return stop(2, say.olderDataset(lang, dir, lacking));
  if (existsSync(join(out, 'run.json')) || resolve(out) === resolve(dir)) return stop(2, texts.intoDataset(lang, out));
  const files = exportFiles(to);
  try {
    mayReplace(
      files.map((name) => join(out, name)),
      force,
    );
  } catch (error) {
    return notWritten(error, out, context);
  }

  const [{ openDataset }, { collector }, { citationOf, originOf, citedSource }, { exportDocuments }] = await Promise.all([
    import('../../dataset/read-dataset.js'),
    import('../../dataset/finding.js'),
    import('../../export/citation.js'),
    import('../../export/document.js'),
  ]);
  const { findings, report } = collector();
  const dataset = openDataset(folder, report);
  const remarks: Remarks | null = options.manifest === undefined ? new Map() : await remarksOf(options.manifest, dataset.run, context);
  if (remarks === null) return 2;
  const origin = originOf(title, dataset.run, dataset.docIds.length, remarks);
  const left = { records: 0 };
  let cut = 0;
  const settings = {
    title,
    citation: citationOf(origin),
    version: origin.version ?? context.version,
    lang,
    cut: (count: number) => {
      cut = count;
    },
  };
  const sources: SourceRow[] = [];
  try {
    await fillFolder(out, files, force, async (staging) => {
      const sink = await openExports(to, staging, settings);
      try {
        for (const document of exportDocuments(dataset, folder, report, left)) {
          await sink.add(document);
          sources.push(citedSource(document, remarks));
        }
        await sink.close(sources);
      } finally {
        sink.abandon();
      }
    });
  } catch (error) {
    if (error instanceof MissingPackage)
      return stop(2, texts.missingPackage(lang, error.format, NEEDS[error.format] ?? '', error.reason.split('\n')[0] ?? ''));
    if (error instanceof GangmuError) return stop(3, `${out}: ${error[lang]}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return stop(3, say.cannotWrite(lang, out, code));
  }
  if (findings.length > 0) tell(context, 'warning', say.datasetFaults(lang, dir, findings.length));
  if (left.records > 0) tell(context, 'warning', texts.left(lang, left.records));
  if (cut > 0) tell(context, 'warning', texts.cut(lang, cut));
  const undated = origin.documents - (origin.retrieved?.stated ?? 0);
  if (undated > 0) tell(context, 'info', texts.notRetrieved(lang, undated, origin.documents));
  tell(context, 'info', settings.citation[lang]);
  tell(context, 'info', texts.written(lang, out, sources.length, exportFiles(to)));
  return findings.length + left.records > 0 ? 1 : 0;
}
