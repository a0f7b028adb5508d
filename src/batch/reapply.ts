import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wholePlans, type WholePlans } from '../dataset/whole.js';
import type { Folder } from '../dataset/folder.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { codeOf } from '../model/errors.js';
import type { UserLexicon } from '../model/lexicon.js';
import { isFormat, type Sort } from '../write/choices.js';
import { beginnings, endings, shareOf, type WriteOptions } from '../write/compile.js';
import { openOutput, type Output } from '../write/disk.js';
import { headerOf, type IndexEntry, type IndexHeader } from '../write/index-file.js';
import { runFileText } from '../write/run-file.js';
import { doneIn, indexOf } from '../write/state.js';
import type { PlainMessage } from '../plugins/message.js';
import { CORRECTIONS, digestOf } from '../review/log.js';
import { reviewedShare } from './reviewed.js';
import { foreignLines, readReviews } from './reviews.js';
import { standing } from './standing.js';
import { outcomeOfExtraction } from './task.js';
import { unwritable } from './unwritable.js';

/** Who writes a log of corrections into the tables of a dataset. */
export interface ReapplyCall {
  /** the dataset's folder */
  readonly out: string;
  readonly folder: Folder;
  readonly version: string;
  readonly rulesHash: string;
  /** the user's lexicon that the dataset was made with */
  readonly lexicon: UserLexicon | null;
}
export interface Reapplied {
  /** 0 done; 1 done, but lines do not count any more; 2 no dataset; 3 not written; 4 in use, or made by another version */
  readonly exit: 0 | 1 | 2 | 3 | 4;
  readonly problems: readonly Diagnostic[];
  /** of lines that were not simply applied */
  readonly messages: readonly PlainMessage[];
  /** documents whose lines are others than those that the tables held */
  readonly documents: number;
  readonly applied: number;
  readonly left: number;
}

interface Rewriting {
  readonly output: Output;
  readonly plans: WholePlans;
  readonly writing: WriteOptions;
  readonly lexicon: UserLexicon | null;
}

const EXTRACT_AGAIN = {
  zh: '请用原来的命令再提取一次(extract --force), 审阅记录会一并应用。',
  en: 'Extract again with the same command and --force: the corrections are applied then.',
};

/** Puts a document anew whose lines have changed. @returns what is said of the lines */
function rewrite(
  { output, plans, writing, lexicon }: Rewriting,
  entry: IndexEntry,
  lines: Parameters<typeof reviewedShare>[1],
): readonly PlainMessage[] {
  const { document, review: _, bytes: __, files: ___, ...about } = entry;
  const own = document === null ? null : plans.program(document.doc_id);
  if (own === null) throw Object.assign(new Error(`EILSEQ: ${entry.file}`), { code: 'EILSEQ' });
  const reviewed = lines.length === 0 ? null : reviewedShare(own, lines, lexicon, writing);
  const extraction = reviewed?.extraction ?? own;
  const { certainty, warnings } = outcomeOfExtraction(extraction, []);
  const review = reviewed === null ? {} : { review: reviewed.review };
  output.write(
    { ...about, document: extraction.document, certainty, warnings, ...review },
    reviewed?.share ?? shareOf(extraction, writing),
  );
  return reviewed?.messages ?? [];
}

/**
 * Writes what reviewers have decided into the tables of a dataset, without the originals: each document that has other lines than the
 * tables hold is made anew of what the program had read; all others are taken over as bytes. The result is, byte for byte, what a new run
 * of `extract` would write.
 */
export async function reapply({ out, folder, version, rulesHash, lexicon }: ReapplyCall): Promise<Reapplied> {
  const problems: Diagnostic[] = [];
  const messages: PlainMessage[] = [];
  let [documents, applied, left] = [0, 0, 0];
  const ended = (exit: Reapplied['exit']): Reapplied => ({ exit, problems, messages, documents, applied, left });
  const header = existsSync(indexOf(out)) ? headerOf(indexOf(out)) : null;
  if (header === null) return ended(2);
  const making: IndexHeader = { ...header, version, rules_hash: rulesHash };
  const otherwise = standing(out, making, [], EXTRACT_AGAIN);
  if (otherwise) {
    problems.push(otherwise);
    return ended(4);
  }
  const reviews = await readReviews(join(out, CORRECTIONS), CORRECTIONS);
  problems.push(...reviews.problems);
  if (!reviews.usable) return ended(2);
  const { bom, sort } = header.options;
  const formats = header.options.formats.filter(isFormat);
  const order: Sort = sort === 'certainty' ? sort : 'text';
  const writing: WriteOptions = { formats, bom, sort: order, version };
  const { options, call, rules_hash } = header;
  let output: Output;
  try {
    output = openOutput(out, { version, rules_hash, options, call }, beginnings(writing), true);
  } catch (error) {
    problems.push(unwritable(out, error));
    return ended(codeOf(error) === 'EBUSY' ? 4 : 3);
  }
  try {
    const rewriting: Rewriting = { output, plans: wholePlans(folder), writing, lexicon };
    const known = new Set<string>();
    const source = output.sources.find(({ inPlace }) => inPlace);
    for (const done of source ? doneIn(source) : []) {
      const { document, review } = done.entry;
      if (document !== null) known.add(document.doc_id);
      const lines = document === null ? [] : (reviews.byDocument.get(document.doc_id) ?? []);
      if ((review?.digest ?? '') === digestOf(lines)) output.keep(done, true);
      else {
        documents++;
        messages.push(...rewrite(rewriting, done.entry, lines));
      }
    }
    for (const { review } of output.entries()) {
      applied += review?.applied ?? 0;
      left += review?.left ?? 0;
    }
    const foreign = [...reviews.byDocument.keys()].filter((docId) => !known.has(docId)).sort();
    if (foreign.length > 0) problems.push(foreignLines(foreign));
    if (documents === 0) {
      output.abort();
      return ended(left > 0 ? 1 : 0);
    }
    const manifest = manifestOf(folder);
    const derive = formats.includes('parquet') ? (await import('./parquet-tables.js')).parquetTables : undefined;
    output.commit(
      endings(writing),
      (files) => runFileText({ version, rules_hash, options: { ...options, manifest }, entries: output.entries(), files }),
      derive,
    );
    return ended(left > 0 ? 1 : 0);
  } catch (error) {
    output.abort();
    problems.push(unwritable(out, error));
    return ended(3);
  }
}

/** The fingerprint of the manifest that the dataset was made with. */
function manifestOf(folder: Folder): string | null {
  const bytes = folder.read('run.json');
  const run = bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as { options?: { manifest?: string | null } });
  return run?.options?.manifest ?? null;
}
