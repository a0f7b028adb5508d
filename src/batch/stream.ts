import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import PQueue from 'p-queue';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Both } from '../model/lang.js';
import { complaint } from '../model/complaint.js';
import { formatOf } from '../read/formats.js';
import { READ_LIMITS } from '../read/limits.js';
import type { Assignment } from './document.js';
import { streamLines, type StreamLine } from './lines.js';
import { MANIFEST_COLUMNS, statedMetadata } from './manifest.js';
import { cannotRead, lexiconOf, type BatchStages, type InputOptions } from './prepare.js';
import { emptyAnswer, type Answer, type Outcome, type PoolSettings, type DocumentTask } from './task.js';
import { workersOf } from './workers.js';

/** A stream as its caller wants it read. */
export interface StreamCall extends BatchStages, Pick<InputOptions, 'lexicon' | 'cwd' | 'limits' | 'readers'> {
  /** one JSON object a line */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** what messages call the stream */
  readonly name: string;
  /** threads that extract; by default the cores */
  readonly jobs?: number;
  readonly version: string;
}
/** What became of a line. */
export interface StreamAnswer {
  readonly line: number;
  /** its records as lines of NDJSON, the document first; '' for a line that names no document */
  readonly records: string;
  /** null for a line that names no document */
  readonly outcome: Outcome | null;
  /** what is wrong with the line itself */
  readonly problems: readonly Diagnostic[];
}
export interface StreamRun {
  /** in the order of the lines; null for a wrong call */
  readonly answers: AsyncIterable<StreamAnswer> | null;
  /** about the call */
  readonly problems: readonly Diagnostic[];
}

/** Documents that may wait for those before them, for each thread. */
const WAITING_A_THREAD = 4;
/** JSON may write a character of three bytes with six; the engine holds no string of more than half a gibibyte. */
const LONGEST_LINE = 500 * 2 ** 20;
const STATED: ReadonlySet<string> = new Set(MANIFEST_COLUMNS.filter((column) => column !== 'file' && column !== 'encoding'));

/** A line that can be worked on, or why it cannot; with the document that it names, if it names one. */
type Parsed =
  | { readonly task: DocumentTask; readonly problems: readonly Diagnostic[] }
  | { readonly task: null; readonly why: Both; readonly named: Assignment | null };

/** Texts and numbers as the cells of a manifest; a list is joined as there. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('；') : null;
}

const bad = (zh: string, en: string, named: Assignment | null = null): Parsed => ({ task: null, why: { zh, en }, named });

function parsed({ number, bytes }: StreamLine, { name, cwd = process.cwd(), readers }: StreamCall): Parsed {
  if (bytes === null) return bad('该行过长, 未读取', 'the line is too long and was not read');
  let text: string;
  try {
    // drops a byte order mark
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bad('不是 UTF-8', 'not UTF-8');
  }
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return bad('不是 JSON', 'not JSON');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return bad('不是 JSON 对象', 'not a JSON object');
  const given = line as Record<string, unknown>;
  const docId = cellOf(given['id']) ?? '';
  if (docId === '') return bad('缺少 id', 'it has no id');
  const { text: content, path } = given;
  const shown = cellOf(given['file']) ?? '';
  const file = shown !== '' ? shown : typeof path === 'string' && typeof content !== 'string' ? path.replaceAll('\\', '/') : docId;
  const problems: Diagnostic[] = [];
  const cells: Record<string, string> = {};
  for (const [column, value] of Object.entries(given)) {
    if (!STATED.has(column) || value === null) continue;
    const cell = cellOf(value);
    if (cell === null)
      problems.push(
        complaint(
          'stream-value',
          `${name} 第 ${number} 行, ${column}: 应为文字或数字。该项不起作用, 请改正。`,
          `${name}, row ${number}, ${column}: expected a text or a number. It has no effect; correct it.`,
        ),
      );
    else if (cell !== '') cells[column] = cell;
  }
  const metadata = statedMetadata(name, { row: number, cells }, problems);
  const encoding = cellOf(given['encoding']);
  const assignment: Assignment = { docId, file, format: formatOf(file, readers), metadata, encoding: encoding === '' ? null : encoding };
  if (typeof content === 'string')
    return {
      // a text has no encoding any more: these are the bytes that stand for it
      task: { ...assignment, format: assignment.format ?? 'txt', encoding: 'utf-8', path: '-', bytes: Buffer.from(content), known: null },
      problems,
    };
  if (typeof path === 'string' && path !== '') return { task: { ...assignment, path: resolve(cwd, path), known: null }, problems };
  return bad('既无 text 也无 path', 'it has neither text nor path', assignment);
}

/**
 * Reads documents from a stream, one JSON object a line, and gives back their records in the order of the lines, each as soon as it and
 * those before it are done. It reads no further ahead than keeps the threads at work, so that an endless stream takes no more memory than
 * a short one, and stops reading while nobody takes what it gives.
 *
 * A line that cannot be used never ends the stream.
 *
 * @example {"id": "330225", "text": "到2027年，新增企业20家。", "place": "象山县"} gives a documents record and those of its tables
 */
export async function streamRecords(call: StreamCall): Promise<StreamRun> {
  const cwd = call.cwd ?? process.cwd();
  const { lexicon, problems, usable } = await lexiconOf(call, cwd);
  if (!usable) return { answers: null, problems };
  const limits = { ...READ_LIMITS, ...call.limits };
  const settings: PoolSettings = { lexicon, ocr: null, writing: { formats: ['ndjson'], bom: false, version: call.version }, limits };
  return { answers: answersOf({ ...call, cwd }, settings), problems };
}

async function* answersOf(call: StreamCall, settings: PoolSettings): AsyncGenerator<StreamAnswer> {
  const threads = call.jobs ?? availableParallelism();
  const workers = await workersOf(call, threads, settings);
  const queue = new PQueue({ concurrency: threads });
  const answerTo = async (line: StreamLine): Promise<StreamAnswer> => {
    const found = parsed(line, call);
    if (found.task === null) {
      const { zh, en } = found.why;
      const told = complaint(
        'stream-line',
        `${call.name} 第 ${line.number} 行: ${zh}。每行应为 {"id": …, "text": …} 或 {"id": …, "path": …}。`,
        `${call.name}, line ${line.number}: ${en}. Expected {"id": …, "text": …} or {"id": …, "path": …} on each line.`,
      );
      if (found.named === null) return { line: line.number, records: '', outcome: null, problems: [told] };
      return { ...recordsOf(line, nothingFrom(found.named, 'failed', 'bad-line', line, settings)), problems: [told] };
    }
    const { task } = found;
    const answer = await queue.add(() => workers.run(task));
    if (answer.kind !== 'unreadable') return { ...recordsOf(line, answer), problems: found.problems };
    const reason = `cannot-read: ${answer.code}`;
    return {
      ...recordsOf(line, nothingFrom(task, 'refused', reason, line, settings)),
      problems: [...found.problems, cannotRead(task.file, answer.code)],
    };
  };
  const lines = Readable.from(usedLines(call.chunks), { highWaterMark: 1 });
  try {
    // keeps the order; how much is under way at a time is bounded
    yield* lines.map(answerTo, { concurrency: threads * WAITING_A_THREAD }) as AsyncIterable<StreamAnswer>;
  } finally {
    lines.destroy();
    await queue.onIdle();
    await workers.close();
  }
}

/** The lines that are not blank. */
async function* usedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  for await (const line of streamLines(chunks, LONGEST_LINE)) if (line.bytes === null || !isBlank(line.bytes)) yield line;
}

/** Nothing but white space, perhaps behind a byte order mark. */
const isBlank = (bytes: Buffer): boolean => bytes.toString('utf8', 0, 64).trim() === '' && bytes.toString('utf8').trim() === '';

/** What is said of a document that no bytes were read of; its checksum is that of its line. */
function nothingFrom(
  assignment: Assignment,
  status: 'refused' | 'failed',
  reason: string,
  { bytes }: StreamLine,
  { writing }: PoolSettings,
): Answer {
  return emptyAnswer(assignment, status, reason, null, bytes ?? Buffer.alloc(0), writing);
}

function recordsOf({ number }: StreamLine, answer: Answer): Pick<StreamAnswer, 'line' | 'records' | 'outcome'> {
  if (answer.kind !== 'done') throw new RangeError('recordsOf: nothing was done');
  return { line: number, records: answer.share.lines.get('records.ndjson') ?? '', outcome: answer.outcome };
}
