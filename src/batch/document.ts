import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Diagnostic } from '../model/diagnostic.js';
import { programmeText } from '../model/programme.js';
import type { DocumentMetadata, Source } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { GangmuError } from '../model/errors.js';
import type { DocumentRecord } from '../model/record.js';
import { READABLE_EXTENSIONS } from '../read/formats.js';
import { prune } from '../validate/prune.js';

/** What the batch needs of the other stages; given from outside, so that tests can put their own. */
export interface Tools {
  /** @throws an error with `code`, `zh` and `en` for bytes that are no text */
  readonly decode: (bytes: Uint8Array, label?: string) => { readonly text: string; readonly encoding: string };
  readonly run: (source: Source, docId: string, stated?: Partial<DocumentMetadata>) => Extraction;
}
/** A file to work on: what it is called and what is known of it. */
export interface Assignment {
  readonly docId: string;
  readonly file: string;
  readonly format: string | null;
  readonly readable: boolean;
  readonly metadata: Partial<DocumentMetadata>;
  readonly encoding: string | null;
}
export interface Result {
  readonly extraction: Extraction;
  /** complete messages about the file: why it was refused, what is odd about it */
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Readonly<Record<string, number>>;
}

const EXPECTED = READABLE_EXTENSIONS.join(' ');

function message(file: string, severity: Diagnostic['severity'], rule: string, zh: string, en: string): Diagnostic {
  return { rule, severity, zh: `${file}: ${zh}`, en: `${file}: ${en}` };
}

/** The line and column (from 1, in code points) of an offset, as editors count. */
function placer(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const start = starts[low - 1] ?? 0;
    return `${low}:${[...text.slice(start, offset)].length + 1}`;
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document that could not be read; its metadata are those that the user states. */
function emptyExtraction(
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
    written_date: metadata.written_date ?? null,
    published_date: metadata.published_date ?? null,
    period_start: metadata.period_start ?? null,
    period_end: metadata.period_end ?? null,
    programmes: (metadata.programmes ?? []).map(programmeText),
    characters: [...source.text].length,
    sections: 0,
    targets: 0,
    quantities: 0,
    clusters: 0,
    responsibilities: 0,
    deadlines: 0,
    numbers: 0,
    unexplained: 0,
    warnings: [],
  };
  return {
    text: source.text,
    document,
    sections: [],
    targets: [],
    quantities: [],
    clusters: [],
    responsibilities: [],
    deadlines: [],
    numbers: [],
    spans: {},
    diagnostics: [],
    timings: {},
  };
}

function refuse(task: Assignment, sha256: string, reason: string, why: Diagnostic): Result {
  return { extraction: emptyExtraction(task, 'refused', reason, sha256, { text: '', encoding: null }), diagnostics: [why], timings: {} };
}

function undecodable(error: unknown): { code: string; zh: string; en: string } {
  const { code, zh, en } = error as { code?: unknown; zh?: unknown; en?: unknown };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: typeof code === 'string' ? code : 'undecodable',
    zh: typeof zh === 'string' ? zh : text,
    en: typeof en === 'string' ? en : text,
  };
}

/**
 * One file from bytes to a checked extraction. Never throws: what cannot be read is `refused`, an error of the program `failed`,
 * each with a reason and a message that says what to do.
 *
 * @param bytes the file's bytes
 */
export function processDocument(task: Assignment, bytes: Uint8Array, tools: Tools): Result {
  const { file } = task;
  const sha256 = hashOf(bytes);
  if (!task.readable) {
    const format = task.format ?? 'unknown';
    return refuse(
      task,
      sha256,
      `format-not-read: ${format}`,
      message(
        file,
        'error',
        'format-not-read',
        `尚不能读取这种格式(${format})。能读 ${EXPECTED}; 请另存为纯文本(UTF-8)后再试。`,
        `this format (${format}) cannot be read yet. Expected ${EXPECTED}; save it as plain text (UTF-8) and try again.`,
      ),
    );
  }
  const timings: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    timings[stage] = (timings[stage] ?? 0) + now - last;
    last = now;
  };
  let decoded: { readonly text: string; readonly encoding: string };
  try {
    decoded = tools.decode(bytes, task.encoding ?? undefined);
  } catch (error) {
    const { code, zh, en } = undecodable(error);
    return refuse(task, sha256, `undecodable: ${code}`, message(file, 'error', 'undecodable', zh, en));
  }
  lap('decode');
  if (decoded.text.trim() === '')
    return refuse(
      task,
      sha256,
      'empty-file',
      message(file, 'error', 'empty-file', '文件没有内容。请检查是否保存完整。', 'the file holds no text. Check that it was saved whole.'),
    );
  const source: Source = { file, format: task.format ?? 'txt', encoding: decoded.encoding, sha256, text: decoded.text };
  try {
    const extraction = tools.run(source, task.docId, task.metadata);
    last = performance.now();
    const { extraction: checked, diagnostics: faults } = prune(withNotice(extraction));
    lap('validate');
    const { document } = checked;
    const place = placer(decoded.text);
    const diagnostics = [...checked.diagnostics, ...faults].map((one) => {
      const where = one.range ? `${file}:${place(one.range[0])}` : file;
      return { ...one, zh: `${where}: ${one.zh}`, en: `${where}: ${one.en}` };
    });
    if (document.warnings.includes(NOT_A_PLAN))
      diagnostics.push(
        message(
          file,
          'warning',
          NOT_A_PLAN,
          '没有标题, 也没有数字, 可能不是规划。请确认文件。',
          'no heading and no number in it; it may be no plan. Check that it is the right file.',
        ),
      );
    for (const field of Object.keys(task.metadata))
      if (document.warnings.includes(`stated-${field.replaceAll('_', '-')}`))
        diagnostics.push(
          message(
            file,
            'warning',
            'stated-differs',
            `清单所述的 ${field} 与文件中的不同, 以清单为准。请核对。`,
            `${field} as the manifest states it differs from the file's own; the manifest's holds. Check which is right.`,
          ),
        );
    if (faults.some((one) => one.severity === 'error'))
      diagnostics.push(
        message(
          file,
          'error',
          'invalid-records',
          '有记录未通过校验, 已去除, 其余照常写出。这是程序的错误, 请报告。',
          'some records did not pass validation and were left out; the others are written. This is a fault of the program: please report it.',
        ),
      );
    return { extraction: checked, diagnostics, timings: { ...timings, ...checked.timings } };
  } catch (error) {
    if (error instanceof GangmuError)
      return {
        extraction: emptyExtraction(task, 'failed', error.code, sha256, decoded),
        timings,
        diagnostics: [message(file, 'error', error.code, error.zh, error.en)],
      };
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      extraction: emptyExtraction(task, 'failed', `internal-error: ${text}`, sha256, decoded),
      timings,
      diagnostics: [
        message(
          file,
          'error',
          'internal-error',
          `程序出错(${text})。其他文件不受影响; 请附上该文件报告此错误。`,
          `the program failed on it (${text}). Other files are not affected; please report it with the file.`,
        ),
      ],
    };
  }
}

/** Warning of a text in which nothing speaks of a plan. */
export const NOT_A_PLAN = 'not-a-plan';

function withNotice(extraction: Extraction): Extraction {
  const { document } = extraction;
  if (extraction.sections.length > 0 || extraction.numbers.length > 0 || document.warnings.includes(NOT_A_PLAN)) return extraction;
  return { ...extraction, document: { ...document, warnings: [...document.warnings, NOT_A_PLAN] } };
}
