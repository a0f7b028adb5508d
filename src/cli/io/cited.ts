import { basename, resolve } from 'node:path';
import { citationOf, originOf, type Remarks } from '../../export/citation.js';
import type { DatasetRow } from '../../dataset/columns.js';
import type { Extraction } from '../../model/extraction.js';
import type { Report } from '../../render/report.js';
import { fileBytes } from '../../read/file-bytes.js';
import type { Context } from '../command.js';
import { folderAt, isFolder } from './folder.js';
import type { InputSettings, Loaded } from './plans.js';
import { stages } from '../texts/stages.js';

/** What a report is about. */
export interface CitedCall {
  readonly paths: readonly string[];
  readonly loaded: readonly Loaded[];
}

/** What the manifest says of the originals; nothing where there is none, and what is wrong with it was told when it was read. */
async function remarksOf(manifest: string | undefined, plans: readonly Extraction[]): Promise<Remarks> {
  if (manifest === undefined) return new Map();
  const [{ remarksIn }, { decode }] = await Promise.all([import('../../batch/manifest.js'), stages()]);
  const { remarks } = remarksIn(manifest, decode(await fileBytes(manifest)).text);
  const files = new Set(plans.map(({ document }) => basename(document.file)));
  return new Map([...remarks].filter(([file]) => files.has(basename(file))));
}

/** run.json of a dataset; null for what is none, or does not tell. */
function runOf(path: string): DatasetRow | null {
  const bytes = isFolder(path) ? folderAt(path).read('run.json') : null;
  if (bytes === null) return null;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as DatasetRow;
  } catch {
    return null;
  }
}

/**
 * A report with what a page tells of its sources besides: how it is cited, and the texts that its sentences stand in. No time is the
 * clock's.
 */
export async function cited(
  report: Report,
  { paths, loaded }: CitedCall,
  { manifest }: InputSettings,
  { lang, version }: Context,
): Promise<Report> {
  const plans = [...new Set(loaded.flatMap((one) => one.plans))];
  const { rulesHash } = await import('../../batch/rules-hash.js');
  const own: DatasetRow = { version, rules_hash: rulesHash() };
  const runs = paths.map(runOf);
  // what was extracted for this report is extracted by this program; datasets of several programs are told of each
  const made = [...runs.filter((run) => run !== null), ...(runs.length === 0 || runs.includes(null) ? [own] : [])];
  const all = (key: string): string => [...new Set(made.map((run) => String(run[key])))].join(', ');
  const names = [...new Set(paths.map((path) => (path === '-' ? 'stdin' : basename(resolve(path)))))].join(' + ');
  const run: DatasetRow = { version: all('version'), rules_hash: all('rules_hash') };
  const origin = originOf(names, run, plans.length, await remarksOf(manifest, plans));
  const files = plans.map(({ document }) => document.file);
  return {
    ...report,
    citation: citationOf({ ...origin, sources: files })[lang],
    documents: plans.map((plan) => ({
      doc_id: plan.document.doc_id,
      title: plan.document.title,
      number: plan.document.doc_number,
      get text() {
        return plan.text;
      },
    })),
  };
}
