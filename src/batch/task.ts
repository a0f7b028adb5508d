import vm from 'node:vm';
import { GangmuError } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import type { UserLexicon } from '../model/lexicon.js';
import type { Certainty, DocumentRecord } from '../model/record.js';
import type { PlanFile } from '../plugins/file.js';
import type { PlainMessage, PlanMessage } from '../plugins/message.js';
import type { ReadAnswer } from '../read/answer.js';
import type { Ocr } from '../read/ocr/engine.js';
import type { ReadLimits } from '../read/limits.js';
import { shareOf, type Share, type WriteOptions } from '../write/compile.js';
import type { ReviewShare } from '../write/index-file.js';
import { emptyExtraction, hashOf, processDocument, type Assignment, type Tools } from './document.js';
import { bytesOf } from './prepare.js';
import { reviewedShare } from './reviewed.js';

/** What all documents of a run have in common, as a thread gets it. */
export interface PoolSettings {
  readonly lexicon: UserLexicon | null;
  readonly writing: WriteOptions;
  readonly limits: ReadLimits;
  /** recognises the text of pictures, where the call asks for it */
  readonly ocr: Ocr | null;
}
/** One document of a run, as a thread gets it. */
export interface DocumentTask extends Assignment {
  /** absolute path; - for standard input, whose bytes stand in `bytes` */
  readonly path: string;
  readonly bytes?: Uint8Array;
  /** sha256 of the file when it was last worked on, where nothing else about it has changed */
  readonly known: string | null;
  /** what reading it apart has given, where its format is more than text */
  readonly answer?: ReadAnswer;
}
/** A numeral without an explanation, with its place as an editor counts (line and column from 1). */
export interface Unexplained {
  readonly docId: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly context: string;
}
/** What a run tells of a document. */
export interface Outcome {
  readonly document: DocumentRecord;
  /** the first of them; none of a document that was taken over unchanged */
  readonly unexplained: readonly Unexplained[];
  /** how many targets and quantities are read how surely */
  readonly certainty: Readonly<Record<Certainty, number>>;
  /** warning codes of the document and of its records */
  readonly warnings: number;
  /** about the document: why it was refused, what is odd about it */
  readonly messages: readonly PlainMessage[];
  /** what became of reviewers' lines; left out where there are none */
  readonly review?: ReviewShare;
}
/** What became of a task. */
export type Answer =
  | { readonly kind: 'unchanged'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly code: string }
  /** its format is more than text: it has to be read apart first */
  | { readonly kind: 'apart' }
  | {
      readonly kind: 'done';
      readonly size: number;
      readonly outcome: Outcome;
      readonly share: Share;
      readonly timings: Readonly<Record<string, number>>;
    };

const UNEXPLAINED_KEPT = 50;

function certaintyOfAll({ targets, quantities }: Extraction): Outcome['certainty'] {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { certainty } of [...targets, ...quantities]) counts[certainty]++;
  return counts;
}

function unexplainedOf(extraction: Extraction): Unexplained[] {
  const { text, document } = extraction;
  const found: Unexplained[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const number of [...extraction.numbers].sort((a, b) => a.char_start - b.char_start)) {
    if (number.verdict !== 'unexplained' || found.length >= UNEXPLAINED_KEPT) continue;
    for (; at < number.char_start; at++) {
      if (text[at] === '\n') {
        line++;
        lineStart = at + 1;
      }
    }
    const context = text
      .slice(Math.max(lineStart, number.char_start - 12), number.char_end + 12)
      .replace(/\s+/gu, ' ')
      .trim();
    found.push({
      docId: document.doc_id,
      file: document.file,
      line,
      column: [...text.slice(lineStart, number.char_start)].length + 1,
      text: number.text,
      context,
    });
  }
  return found;
}

function warningsOf(extraction: Extraction): number {
  const ofRecords = [...extraction.targets, ...extraction.quantities].reduce((sum, record) => sum + record.warnings.length, 0);
  return extraction.document.warnings.length + ofRecords;
}

const plain = ({ file, line, column, place, reason, note, source, fatal, ruleId }: PlanMessage): PlainMessage => ({
  file,
  line,
  column,
  place,
  reason,
  note,
  source,
  fatal,
  ruleId,
});

/** What is said of a text that extraction was stopped with. */
export const extractionTooSlow = (seconds: number): GangmuError =>
  new GangmuError(
    'too-slow',
    `提取超过 ${seconds} 秒, 已停止。请拆分文件, 或用 --limit-time 放宽; 并请附上该文件报告。`,
    `Extraction took more than ${seconds} seconds and was stopped. Split the file, or allow more with --limit-time; ` +
      'please report it with the file.',
  );

/** Where the function stands that a limited call runs. */
const CALL = Symbol.for('gangmu.limited');
const LIMITED = new vm.Script('globalThis[Symbol.for("gangmu.limited")]()');

/**
 * Runs a function that may not end, and stops it. Node can stop a script alone, so the function is called from one.
 *
 * @throws GangmuError too-slow
 */
function limited<T>(seconds: number, run: () => T): T {
  const place = globalThis as unknown as Record<symbol, unknown>;
  place[CALL] = run;
  try {
    return LIMITED.runInThisContext({ timeout: seconds * 1000 }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw extractionTooSlow(seconds);
  } finally {
    place[CALL] = undefined;
  }
}

/** A processor that is stopped after so many seconds with a document. */
export const limitedProcess =
  (process: (file: PlanFile) => Extraction, seconds: number): ((file: PlanFile) => Extraction) =>
  (file) =>
    limited(seconds, () => process(file));

/** A document that no record could be made of, as an answer; with what is said of it, if anything is. */
export function emptyAnswer(
  task: Assignment,
  status: 'refused' | 'failed',
  reason: string,
  said: Pick<GangmuError, 'code' | 'zh' | 'en'> | null,
  bytes: Uint8Array,
  writing: WriteOptions,
): Answer & { readonly kind: 'done' } {
  const { document, ...rest } = emptyExtraction(task, status, reason, hashOf(bytes), { text: '', encoding: null });
  const place = { line: undefined, column: undefined, place: undefined };
  const messages = said
    ? [{ file: task.file, ...place, reason: said.en, note: said.zh, source: 'gangmu', fatal: true, ruleId: said.code }]
    : [];
  return {
    kind: 'done',
    size: bytes.length,
    outcome: {
      document,
      unexplained: [],
      certainty: { high: 0, medium: 0, low: 0 },
      warnings: 0,
      messages,
    },
    share: shareOf({ document, ...rest }, writing),
    timings: {},
  };
}

/** What is said of a document whose thread had to be ended: refused while it was read, failed after. */
export async function stoppedAnswer(task: DocumentTask, why: GangmuError, wasRead: boolean, settings: PoolSettings): Promise<Answer> {
  const bytes = task.bytes ?? (await bytesOf(task.path, settings));
  if (typeof bytes === 'string') return { kind: 'unreadable', code: bytes };
  return emptyAnswer(task, wasRead ? 'failed' : 'refused', wasRead ? why.code : `unreadable: ${why.code}`, why, bytes, settings.writing);
}

/** The longest text that the engine of JavaScript can hold is half a gibibyte. */
const TOO_MUCH = {
  code: 'too-many-records',
  zh: '记录过多, 无法写成一个文件, 未写出。请拆分文件。',
  en: 'its records are too many for one file and were not written. Split the file.',
};

/** What a run tells of an extraction. */
export const outcomeOfExtraction = (extraction: Extraction, messages: readonly PlainMessage[], review?: ReviewShare): Outcome => ({
  document: extraction.document,
  unexplained: unexplainedOf(extraction),
  certainty: certaintyOfAll(extraction),
  warnings: warningsOf(extraction),
  messages,
  ...(review === undefined ? {} : { review }),
});

/**
 * Works on one document, from its bytes to the lines of the tables. Never throws for what the document holds.
 *
 * @param bytes what the file holds, or the code of the error that kept it
 */
export async function workOn(
  task: DocumentTask,
  bytes: Uint8Array | string,
  tools: Tools,
  { writing, lexicon }: Pick<PoolSettings, 'writing' | 'lexicon'>,
): Promise<Answer> {
  if (typeof bytes === 'string') return { kind: 'unreadable', code: bytes };
  const sha256 = hashOf(bytes);
  if (task.known === sha256) return { kind: 'unchanged', size: bytes.length };
  if (tools.isApart?.(bytes, task.file)) return { kind: 'apart' };
  const { extraction: own, messages, timings } = await processDocument(task, bytes, tools, sha256);
  const before = performance.now();
  const reviewed = task.corrections === undefined ? null : reviewedShare(own, task.corrections, lexicon, writing);
  let share: Share;
  try {
    share = reviewed?.share ?? shareOf(own, writing);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return emptyAnswer(task, 'failed', TOO_MUCH.code, TOO_MUCH, bytes, writing);
  }
  return {
    kind: 'done',
    size: bytes.length,
    outcome: outcomeOfExtraction(reviewed?.extraction ?? own, [...messages.map(plain), ...(reviewed?.messages ?? [])], reviewed?.review),
    share,
    timings: { ...timings, format: performance.now() - before },
  };
}
