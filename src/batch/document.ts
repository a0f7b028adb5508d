import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { DocumentMetadata, Source } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { GangmuError } from '../model/errors.js';
import type { DocumentRecord } from '../model/record.js';
import { lineageOf } from '../normalise/place.js';
import { planFile, type PlanFile } from '../plugins/file.js';
import type { PlanMessage } from '../plugins/message.js';
import { report } from '../plugins/report.js';
import type { ReadDocument, ReadOptions } from '../read/reader.js';
import type { Correction } from '../review/correction.js';
import { prune } from '../validate/prune.js';

/** What the batch needs of the other stages; given from outside, so that tests can put their own. */
export interface Tools {
  /** @throws an error with `code`, `zh` and `en` for bytes that hold no text */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadDocument & { readonly format: string }>;
  /** must such a file be read apart first? */
  readonly isApart?: (bytes: Uint8Array, name: string) => boolean;
  /** reads the file; what it remarks becomes the file's messages */
  readonly process: (file: PlanFile) => Extraction;
}
/** A file to work on: what it is called and what is known of it. */
export interface Assignment {
  readonly docId: string;
  readonly file: string;
  /** what the name says of the format; the bytes decide */
  readonly format: string | null;
  readonly metadata: Partial<DocumentMetadata>;
  readonly encoding: string | null;
  /** what reviewers have decided about it; left out where nobody has */
  readonly corrections?: readonly Correction[];
}
export interface Result {
  readonly extraction: Extraction;
  /** about the file: why it was refused, what is odd about it */
  readonly messages: readonly PlanMessage[];
  readonly timings: Readonly<Record<string, number>>;
}

/** How a document's bytes are to be read. */
export const readOptionsOf = ({ file, encoding }: Assignment): ReadOptions => ({
  name: file,
  ...(encoding === null ? {} : { encoding }),
});

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A document of which nothing could be read; its metadata are the stated ones. */
export function emptyExtraction(
  task: Assignment,
  status: 'refused' | 'failed',
  reason: string,
  sha256: string,
  source: { text: string; encoding: string | null },
): Extraction {
  const { metadata } = task;
  const document: DocumentRecord = {
    doc_id: task.docId,
    file: task.file,
    sha256,
    format: task.format ?? 'unknown',
    encoding: source.encoding,
    status,
    reason,
    title: metadata.title ?? null,
    doc_number: metadata.doc_number ?? null,
    index_number: metadata.index_number ?? null,
    issuer: metadata.issuer ?? null,
    place: metadata.place ?? null,
    place_code: metadata.place_code ?? null,
    ...lineageOf(metadata.place_code ?? null),
    written_date: metadata.written_date ?? null,
    published_date: metadata.published_date ?? null,
    period_start: metadata.period_start ?? null,
    period_end: metadata.period_end ?? null,
    programmes: (metadata.programmes ?? []).map((one) => `${one.name}(${one.level})`),
    characters: [...source.text].length,
    sections: 0,
    targets: 0,
    quantities: 0,
    goals: 0,
    clusters: 0,
    responsibilities: 0,
    deadlines: 0,
    numbers: 0,
    unexplained: 0,
    warnings: [],
  };
  return {
    text: source.text,
    tree: null,
    document,
    sections: [],
    targets: [],
    quantities: [],
    goals: [],
    clusters: [],
    responsibilities: [],
    deadlines: [],
    numbers: [],
    spans: {},
    diagnostics: [],
    timings: {},
  };
}

/** What is said of a file, in both languages. */
interface Said {
  readonly zh: string;
  readonly en: string;
}

function unreadable(error: unknown): { code: string; zh: string; en: string } {
  const { code, zh, en } = error as { code?: unknown; zh?: unknown; en?: unknown };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: typeof code === 'string' ? code : 'unreadable',
    zh: typeof zh === 'string' ? zh : text,
    en: typeof en === 'string' ? en : text,
  };
}

/**
 * One file from bytes to a checked extraction. Never throws: what cannot be read is `refused`, an error of the program `failed`,
 * each with a reason and a message that says what to do.
 *
 * @param bytes  the file's bytes
 * @param sha256 theirs, where it is known
 */
export async function processDocument(task: Assignment, bytes: Uint8Array, tools: Tools, sha256 = hashOf(bytes)): Promise<Result> {
  const file = planFile(task.file, bytes, { docId: task.docId, stated: task.metadata });
  const tell = (severity: 'error' | 'warning', rule: string, said: Said): void =>
    report(file, [{ rule, severity, zh: said.zh, en: said.en }]);
  const refused = (reason: string, rule: string, said: Said): Result => {
    tell('error', rule, said);
    const extraction = emptyExtraction(task, 'refused', reason, sha256, { text: '', encoding: null });
    return { extraction, messages: file.messages, timings: {} };
  };
  const timings: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    timings[stage] = (timings[stage] ?? 0) + now - last;
    last = now;
  };
  let document: ReadDocument & { readonly format: string };
  try {
    document = await tools.read(bytes, readOptionsOf(task));
  } catch (error) {
    const { code, ...said } = unreadable(error);
    return refused(`unreadable: ${code}`, 'unreadable', said);
  }
  lap('read');
  if (document.text.trim() === '')
    return refused('empty-file', 'empty-file', {
      zh: '文件没有内容。请检查是否保存完整。',
      en: 'the file holds no text. Check that it was saved whole.',
    });
  const { text, format, encoding, hints = {}, origins = [], found = {}, remarks = [], partial = false } = document;
  const source: Source = { file: task.file, format, encoding, sha256, text };
  file.data.gangmu = { docId: task.docId, stated: task.metadata, source, hints, origins, found, partial, diagnostics: [...remarks] };
  report(file, remarks);
  try {
    const extraction = tools.process(file);
    last = performance.now();
    const { extraction: checked, diagnostics: faults } = prune(withNotice(extraction));
    lap('validate');
    report(file, faults);
    const { warnings } = checked.document;
    if (warnings.includes(NOT_A_PLAN))
      tell('warning', NOT_A_PLAN, {
        zh: '没有标题, 也没有数字, 可能不是规划。请确认文件。',
        en: 'no heading and no number in it; it may be no plan. Check that it is the right file.',
      });
    for (const field of Object.keys(task.metadata))
      if (warnings.includes(`stated-${field.replaceAll('_', '-')}`))
        tell('warning', 'stated-differs', {
          zh: `清单所述的 ${field} 与文件中的不同, 以清单为准。请核对。`,
          en: `${field} as the manifest states it differs from the file's own; the manifest's holds. Check which is right.`,
        });
    if (faults.some((one) => one.severity === 'error'))
      tell('error', 'invalid-records', {
        zh: '有记录未通过校验, 已去除, 其余照常写出。这是程序的错误, 请报告。',
        en:
          'some records did not pass validation and were left out; the others are written. ' +
          'This is a fault of the program: please report it.',
      });
    return { extraction: checked, messages: file.messages, timings: { ...timings, ...checked.timings } };
  } catch (error) {
    const failed = (reason: string, rule: string, said: Said): Result => {
      tell('error', rule, said);
      return { extraction: emptyExtraction(task, 'failed', reason, sha256, document), messages: file.messages, timings };
    };
    if (error instanceof GangmuError) return failed(error.code, error.code, error);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failed(`internal-error: ${text}`, 'internal-error', {
      zh: `程序出错(${text})。其他文件不受影响; 请附上该文件报告此错误。`,
      en: `the program failed on it (${text}). Other files are not affected; please report it with the file.`,
    });
  }
}

/** Warning of a text in which nothing speaks of a plan. */
export const NOT_A_PLAN = 'not-a-plan';

function withNotice(extraction: Extraction): Extraction {
  const { document } = extraction;
  if (extraction.sections.length > 0 || extraction.numbers.length > 0 || document.warnings.includes(NOT_A_PLAN)) return extraction;
  return { ...extraction, document: { ...document, warnings: [...document.warnings, NOT_A_PLAN] } };
}
