import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { codeOf } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import type { UserLexicon } from '../model/lexicon.js';
import type { PlanFile } from '../plugins/file.js';
import { onDisk } from '../read/file-names.js';
import { findInputs, readInput, type Input } from '../read/inputs.js';
import { apartReader, type ApartReader } from '../read/apart.js';
import { READ_LIMITS, type ReadLimits } from '../read/limits.js';
import type { Ocr } from '../read/ocr/engine.js';
import { findOcr } from '../read/ocr/tesseract.js';
import type { Reader } from '../read/reader.js';
import { READERS } from '../read/readers.js';
import { CORRECTIONS } from '../review/log.js';
import { complaint } from '../model/complaint.js';
import { nameDocuments, type DocumentName } from '../read/doc-id.js';
import { STATE } from '../write/state.js';
import { foreignLines, readReviews } from './reviews.js';
import type { Assignment, Tools } from './document.js';
import type { Manifest } from './manifest.js';
import { fileBytes } from '../read/file-bytes.js';

/** What a call says about its inputs. */
export interface InputOptions {
  /** files, folders, globs, - for standard input */
  readonly paths: readonly string[];
  /** path of a manifest */
  readonly manifest?: string;
  /** folder with the user's own lexicon files */
  readonly lexicon?: string;
  /** folder that paths are relative to; the process's own by default */
  readonly cwd?: string;
  /** formats besides the program's own; they go before those */
  readonly readers?: readonly Reader[];
  /** what a file may take: size, time, memory */
  readonly limits?: Partial<ReadLimits>;
  /**
   * recognise the text of scans and pictures, with tesseract and its data for Chinese, which must be installed; this is the environment
   * (process.env) in which they are found
   */
  readonly ocr?: Readonly<Record<string, string | undefined>>;
  /** what - reads; nothing by default */
  readonly stdin?: () => Promise<Uint8Array>;
}

/** What turns bytes into records: given by the library and by the command line, which loads it late. */
export interface BatchStages {
  readonly decode: (bytes: Uint8Array) => { readonly text: string };
  readonly createProcessor: (options?: { lexicon?: UserLexicon }) => {
    process(file: PlanFile): Extraction;
  };
  /** these are the program's own, which a thread can load for itself */
  readonly ownStages?: boolean;
}

const allReaders = (own: readonly Reader[] = []): readonly Reader[] => [...own, ...READERS];

/** What processDocument() needs, with the user's lexicon in it. */
export function toolsOf(
  { createProcessor, readers, limits }: Pick<BatchStages, 'createProcessor'> & Pick<InputOptions, 'readers' | 'limits'>,
  lexicon: UserLexicon | null,
  threads: number,
  ocr: Ocr | null = null,
): Tools & Pick<ApartReader, 'close'> & { renew: () => void } {
  const fresh = () => createProcessor(lexicon ? { lexicon } : {});
  let processor = fresh();
  const { read, close } = apartReader(threads, { ...READ_LIMITS, ...limits }, readers, ocr);
  return {
    read,
    close,
    process: (file) => processor.process(file),
    renew: () => {
      processor = fresh();
    },
  };
}

/** The program that recognises text where the call asks for it; what to install where it is not there. */
export function ocrOf({ ocr, limits }: Pick<InputOptions, 'ocr' | 'limits'>): Ocr | Diagnostic | null {
  if (!ocr) return null;
  const found = findOcr(ocr, limits?.seconds ?? READ_LIMITS.seconds);
  if (typeof found !== 'string') return found;
  const [zh, en] =
    found === 'tesseract'
      ? ['没有找到 tesseract', 'tesseract was not found on the PATH']
      : ['tesseract 没有简体中文数据(chi_sim)', 'tesseract has no data for simplified Chinese (chi_sim)'];
  return complaint(
    'ocr-missing',
    `--ocr: ${zh}, 未读取任何文件。请安装: Debian、Ubuntu 用 apt install tesseract-ocr tesseract-ocr-chi-sim, ` +
      `macOS 用 brew install tesseract tesseract-lang, Windows 见 https://tesseract-ocr.github.io。`,
    `--ocr: ${en}, and nothing was read. Install it: apt install tesseract-ocr tesseract-ocr-chi-sim (Debian, Ubuntu), ` +
      `brew install tesseract tesseract-lang (macOS), for Windows see https://tesseract-ocr.github.io.`,
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A file that is there but cannot be read. */
export const cannotRead = (file: string, code: string): Diagnostic =>
  complaint(
    'cannot-read',
    `${file}: 无法读取(${code})。${code === 'EFBIG' ? '文件过大, 请拆分, 或用 --limit-size 放宽。' : '请检查文件和权限。'}`,
    `${file}: cannot be read (${code}). ${
      code === 'EFBIG' ? 'It is larger than the limit: split it, or allow more with --limit-size.' : 'Check the file and its permissions.'
    }`,
  );

/**
 * The bytes of an input (- is standard input), or the code of the error that kept them: EFBIG for a file beyond the limit, which is not
 * loaded.
 */
export async function bytesOf(
  path: string,
  { stdin = () => Promise.resolve(new Uint8Array()), limits }: Pick<InputOptions, 'stdin' | 'limits'>,
): Promise<Uint8Array | string> {
  const most = (limits?.mebibytes ?? READ_LIMITS.mebibytes) * 2 ** 20;
  if (path !== '-' && ((await stat(onDisk(path)).catch(() => null))?.size ?? 0) > most) return 'EFBIG';
  return readInput({ path }, stdin).catch(codeOf);
}

/** A file to work on and where it stands. */
export interface PreparedInput extends Assignment {
  readonly input: Input;
  /** fingerprint of what the manifest states of it; '' for nothing */
  readonly stated: string;
}

/** What is to be done: the files with what is known of them, the lexicon, and what is wrong with the call. */
export interface Prepared {
  readonly assignments: readonly PreparedInput[];
  readonly lexicon: UserLexicon | null;
  readonly manifestHash: string | null;
  readonly lexiconHash: string | null;
  /** recognises the text of pictures, where the call asks for it */
  readonly ocr: Ocr | null;
  readonly problems: Diagnostic[];
  readonly skipped: readonly string[];
  /** false: nothing can be done */
  readonly usable: boolean;
}

/** The user's lexicon that a call names, with its fingerprint; null where it names none. */
export async function lexiconOf(
  options: Pick<InputOptions, 'lexicon'>,
  cwd: string,
): Promise<Pick<Prepared, 'lexicon' | 'lexiconHash' | 'usable'> & { readonly problems: readonly Diagnostic[] }> {
  if (options.lexicon === undefined) return { lexicon: null, lexiconHash: null, problems: [], usable: true };
  const { readLexicon } = await import('./lexicon.js');
  const { lexicon, files, problems, usable } = await readLexicon(resolve(cwd, options.lexicon), options.lexicon);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name} ${sha256(file.bytes)}\n`);
  return { lexicon, lexiconHash: hash.digest('hex'), problems, usable };
}

/** What is stated of most documents: one object for all. */
const NOTHING: Assignment['metadata'] = {};

/** Where a folder's hidden state and the files of each document lie. */
const OUTPUT_PARTS = [STATE, 'json', 'text', 'tree', 'uncorrected'];

/**
 * Finds the inputs of a call, reads its manifest and lexicon, and gives each document its id. What reads manifest and lexicon is loaded
 * only where there is one: a run over one file should wait for nothing that it does not need.
 *
 * @param out   the output folder, which is no input; null where nothing is written
 * @param known names that documents have already, by path
 * @returns the documents in the order of their `file`
 */
export async function prepare(
  options: InputOptions & Pick<BatchStages, 'decode'>,
  cwd: string,
  out: string | null,
  known?: ReadonlyMap<string, DocumentName>,
): Promise<Prepared> {
  const problems: Diagnostic[] = [];
  let usable = true;
  let manifestHash: string | null = null;
  let stated: Manifest['rows'] = [];
  const manifestPath = options.manifest === undefined ? null : resolve(cwd, options.manifest);
  if (options.manifest !== undefined && manifestPath !== null) {
    try {
      const bytes = await fileBytes(manifestPath);
      const { readManifest } = await import('./manifest.js');
      manifestHash = sha256(bytes);
      const manifest = readManifest(options.manifest, options.decode(bytes).text, dirname(manifestPath));
      problems.push(...manifest.problems);
      usable &&= manifest.usable;
      stated = manifest.rows;
    } catch (error) {
      problems.push(
        complaint(
          'manifest-unreadable',
          `${options.manifest}: 无法读取清单(${codeOf(error)})。应为带表头的 UTF-8 CSV 文件。`,
          `${options.manifest}: the manifest cannot be read (${codeOf(error)}). Expected a CSV file in UTF-8 with a header.`,
        ),
      );
      usable = false;
    }
  }
  const { lexicon, lexiconHash, ...read } = await lexiconOf(options, cwd);
  problems.push(...read.problems);
  usable &&= read.usable;
  const reviews = out === null ? null : await readReviews(join(out, CORRECTIONS), relative(cwd, join(out, CORRECTIONS)));
  problems.push(...(reviews?.problems ?? []));
  usable &&= reviews?.usable ?? true;
  const recognition = ocrOf(options);
  const ocr = recognition && 'rule' in recognition ? null : recognition;
  if (recognition && 'rule' in recognition) {
    problems.push(recognition);
    usable = false;
  }
  const exclude = [...(out === null ? [] : OUTPUT_PARTS.map((name) => join(out, name))), ...(manifestPath === null ? [] : [manifestPath])];
  const found = await findInputs(options.paths, { cwd, exclude, readers: allReaders(options.readers) });
  problems.push(...found.problems);
  const names = nameDocuments(found.inputs, ({ path }) => path, whereTheyAre(found.inputs, known ?? new Map()));

  const rows = await matchRows(
    stated,
    found.inputs,
    names.map((name) => name.file),
    cwd,
  );
  const assignments = found.inputs
    .map((input, index): PreparedInput => {
      const { metadata = NOTHING, encoding = null } = rows.matched.get(index) ?? {};
      const isStated = encoding !== null || Object.keys(metadata).length > 0;
      const name = names[index] ?? { docId: `document-${index}`, file: input.file };
      const corrections = reviews?.byDocument.get(name.docId);
      return {
        ...name,
        ...(corrections === undefined ? {} : { corrections }),
        input,
        format: input.format,
        metadata,
        encoding,
        stated: isStated ? sha256(Buffer.from(JSON.stringify([metadata, encoding]))).slice(0, 16) : '',
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  if (reviews !== null && reviews.byDocument.size > 0) {
    const ids = new Set([...assignments, ...(known?.values() ?? [])].map(({ docId }) => docId));
    const foreign = [...reviews.byDocument.keys()].filter((docId) => !ids.has(docId));
    if (foreign.length > 0) problems.push(foreignLines(foreign));
  }
  for (const row of rows.lost) {
    problems.push(
      complaint(
        'manifest-file-missing',
        `${options.manifest} 第 ${row.row} 行: 没有文件 ${row.file}(相对于清单所在文件夹)。请改正路径或删去该行。`,
        `${options.manifest}, row ${row.row}: there is no file ${row.file} (below ` +
          `the manifest's folder). Correct the path or take the row out.`,
      ),
    );
  }
  const texts = out === null ? null : join(out, 'text', sep);
  const inside = texts === null ? [] : found.inputs.filter((input) => input.path.startsWith(texts));
  const outputs = new Set(inside.length === 0 ? [] : assignments.map((one) => `${texts}${one.docId}.txt`));
  const overwritten = inside.find((input) => outputs.has(input.path));
  if (overwritten) {
    usable = false;
    problems.push(
      complaint(
        'would-overwrite',
        `${relative(cwd, overwritten.path)}: 输出会覆盖这个输入文件。请用 -o 另选文件夹。`,
        `${relative(cwd, overwritten.path)}: the output would overwrite this input. Choose another folder with -o.`,
      ),
    );
  }
  return { assignments, lexicon, manifestHash, lexiconHash, ocr, problems, skipped: found.skipped, usable };
}

/** Names by the path that a document has now: a folder of plans may have been moved since, or stand on another machine. */
function whereTheyAre(inputs: readonly Input[], known: ReadonlyMap<string, DocumentName>): ReadonlyMap<string, DocumentName> {
  const now = new Map(known);
  const read = new Set(inputs.map(({ path }) => path));
  const byFile = new Map([...known].map(([path, { file }]) => [file, path]));
  for (const { path, file } of inputs) {
    const before = byFile.get(file);
    if (known.has(path) || before === undefined || read.has(before) || existsSync(before)) continue;
    const name = known.get(before);
    now.delete(before);
    if (name) now.set(path, name);
  }
  return now;
}

type StatedRow = Manifest['rows'][number];

/**
 * Which row of the manifest is about which input: by path (below the manifest's folder, else below the current one), else by the
 * name that the input has in the output, where only one has it. A row for a file that is there but not part of this run is no fault.
 */
async function matchRows(
  stated: readonly StatedRow[],
  inputs: readonly Input[],
  shown: readonly string[],
  cwd: string,
): Promise<{ matched: Map<number, StatedRow>; lost: StatedRow[] }> {
  const byPath = new Map(inputs.map((input, index) => [input.path.normalize('NFC'), index]));
  const byName = new Map<string, number[]>();
  shown.forEach((name, index) => byName.set(name, [...(byName.get(name) ?? []), index]));
  const matched = new Map<number, StatedRow>();
  const lost: StatedRow[] = [];
  for (const row of stated) {
    const places = row.path === '-' ? ['-'] : [row.path, resolve(cwd, row.file)];
    const real = await Promise.all(places.map(async (place) => (place === '-' ? place : realpath(place).catch(() => place))));
    const named = byName.get(row.file.normalize('NFC')) ?? [];
    const index =
      real.map((place) => byPath.get(place.normalize('NFC'))).find((one) => one !== undefined) ??
      (named.length === 1 ? named[0] : undefined);
    if (index !== undefined) {
      if (!matched.has(index)) matched.set(index, row);
    } else if (
      row.path !== '-' &&
      !(
        await Promise.all(
          places.map((place) =>
            stat(place).then(
              () => true,
              () => false,
            ),
          ),
        )
      ).includes(true)
    )
      lost.push(row);
  }
  return { matched, lost };
}
