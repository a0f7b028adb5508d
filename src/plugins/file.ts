import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import type { Frame } from '../extract/frames.js';
import type { Trace } from '../extract/trace.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { DocumentMetadata, Source } from '../model/document.js';
import type { Hints } from '../model/hints.js';
import type { Origin } from '../model/origin.js';
import type { Mentions } from '../model/mention.js';
import { decode } from '../read/decode.js';
import { nameDocuments } from '../read/doc-id.js';
import { formatOf } from '../read/formats.js';

/**
 * What stands in `file.data.gangmu`: what is known of a document before it is read, and what each stage leaves for those after it. All of
 * it can be given by whoever makes the file; what is missing is filled in.
 */
export interface PlanData {
  /** id of the document in the records; by default made of the file's name */
  docId?: string;
  /** the decoded file; what is not given is read off the file's path and value */
  source?: Partial<Source>;
  /** what is known of the document from elsewhere; it overrides what the text says */
  stated?: Partial<DocumentMetadata>;
  /** what the reader of its format knows beside the text */
  hints?: Hints;
  /** where stretches of the text stand in the file */
  origins?: readonly Origin[];
  /** what the format says of the document; it fills in what the text does not say */
  found?: Partial<DocumentMetadata>;
  /** a part of the file could not be read and is missing from the text */
  partial?: boolean;
  /** takes what happens while the document is read */
  trace?: Trace;
  /** `planMetadata` leaves it, `planExtract` and `planCompile` read it */
  metadata?: DocumentMetadata;
  /** `planExtract` leaves it, `planCompile` makes records of it */
  mentions?: Mentions;
  /** what each section of the document is, by its id; `planExtract` leaves it */
  frames?: ReadonlyMap<string, Frame>;
  /** what the program remarks about the document; each is also a message of the file */
  diagnostics?: Diagnostic[];
  /** milliseconds by stage */
  timings?: Record<string, number>;
}

declare module 'vfile' {
  interface DataMap {
    gangmu: PlanData;
  }
}

/** The file as the stages read it: a vfile. */
export type PlanFile = VFile;

/** The id of a file's document by its name. Example: of plans/象山县.txt it is 象山县. */
const idOf = ({ basename = 'text' }: VFile): string => nameDocuments([{ file: basename, above: [] }])[0]?.docId ?? basename;

/** The data of a file. A file that a stranger made gets empty ones. */
export function dataOf(file: VFile): PlanData & Required<Pick<PlanData, 'docId' | 'diagnostics' | 'timings'>> {
  file.data.gangmu ??= {};
  const data = file.data.gangmu;
  return Object.assign(data, {
    docId: data.docId ?? idOf(file),
    diagnostics: data.diagnostics ?? [],
    timings: data.timings ?? {},
  });
}

const isWhole = (source: Partial<Source>): source is Source =>
  [source.file, source.format, source.encoding, source.sha256, source.text].every((value) => value !== undefined);

/** The text of a file and how it is encoded. A text that is given stands for the file's own. */
function decoded({ value }: VFile, { text, encoding }: Partial<Source>): Pick<Source, 'text' | 'encoding'> {
  if (text === undefined && value instanceof Uint8Array) return decode(value, encoding ?? undefined);
  return { text: text ?? String(value ?? '').replace(/^\uFEFF/u, ''), encoding: encoding ?? 'utf-8' };
}

/**
 * The decoded file, made once and kept in its data.
 *
 * @throws UndecodableError where the file's value are bytes that are no text
 * @example sourceOf(new VFile({ path: '象山县.md', value: '一、目标' })).format // md
 */
export function sourceOf(file: VFile): Source {
  const data = dataOf(file);
  const given = data.source ?? {};
  if (isWhole(given)) return given;
  const path = file.path ?? 'text';
  const source: Source = {
    file: path,
    format: formatOf(path) ?? 'txt',
    sha256: createHash('sha256')
      .update(file.value ?? '')
      .digest('hex'),
    ...given,
    ...decoded(file, given),
  };
  data.source = source;
  return source;
}

/** A file to be read, with what is known of it. */
export function planFile(path: string, value: string | Uint8Array, gangmu: PlanData): VFile {
  return new VFile({ path, value, data: { gangmu } });
}

/** Runs a stage and adds how long it took to the file's timings. */
export function timed<T>(file: VFile, stage: string, run: () => T): T {
  const { timings } = dataOf(file);
  const start = performance.now();
  try {
    return run();
  } finally {
    timings[stage] = (timings[stage] ?? 0) + performance.now() - start;
  }
}
