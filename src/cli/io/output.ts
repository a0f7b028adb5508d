import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../render/report.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import type { About } from './cited.js';
import { gathered, jsonPieces } from './pieces.js';
import type { InputSettings } from './plans.js';

/** How a report is put out; `evidence` is a CSV of its sentences, `json` the command's own data. */
export const OUTPUT_FORMATS = ['text', 'md', 'csv', 'evidence', 'json', 'html'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface OutputSettings {
  readonly format?: OutputFormat;
  readonly out?: string;
  /** a CSV begins with a byte order mark, for Excel */
  readonly bom?: boolean;
}

const BY_ENDING: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'text',
  '.md': 'md',
  '.csv': 'csv',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
};

/** A file's ending in small letters, with its dot; '' for none. */
export const endingOf = (out: string | undefined): string =>
  out === undefined ? '' : (/\.[a-z][a-z0-9]*$/iu.exec(out)?.[0] ?? '').toLowerCase();

/** Does a path name a folder? What has no ending, ends in a slash or is one. */
export const isFolderName = (out: string): boolean =>
  endingOf(out) === '' || /[\\/]$/u.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;

/** The format asked for, else that of the file's ending, else text. */
export function outputFormatOf({ format, out }: OutputSettings): OutputFormat {
  return format ?? BY_ENDING[endingOf(out)] ?? 'text';
}

/** Is it read by people? What programs read is always whole. */
export const isForReading = (settings: OutputSettings): boolean => ['text', 'md', 'html'].includes(outputFormatOf(settings));

async function rendered(
  report: Report,
  data: unknown,
  view: OutputFormat,
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): Promise<Iterable<string>> {
  switch (view) {
    case 'json':
      return json(data);
    case 'md':
      return [(await import('../../render/markdown.js')).renderMarkdown(report)];
    case 'csv':
      return (await import('../../render/csv.js')).csvPieces(report);
    case 'evidence':
      return (await import('../../render/csv.js')).evidencePieces(report);
    case 'html':
      return [(await import('../../render/html.js')).renderHtml(report)];
    default:
      return [(await import('../../render/text.js')).renderText(report, { columns, colour })];
  }
}

/** JSON of the same meaning in which no control character stands as it is: JSON.stringify escapes only those below the space. */
function* json(data: unknown): Generator<string, void> {
  for (const piece of jsonPieces(data)) yield piece.replace(/[\u007f-\u009f]/gu, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  yield '\n';
}

/**
 * Writes beside the file and renames, so that nobody finds half of it. A link stays one; what is no file (/dev/stdout, a pipe) is written
 * to, not replaced.
 */
export async function writePieces(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false });
  const fill = async (file: string): Promise<void> => {
    const handle = openSync(file, 'w');
    try {
      for await (const piece of pieces) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  };
  if (there !== undefined && !there.isFile()) {
    await fill(path);
    return;
  }
  const target = there === undefined ? path : realpathSync(path);
  const beside = join(dirname(target), `.gangmu-${process.pid}.tmp`);
  try {
    await fill(beside);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Puts a report out: to standard output, or into a file that is written beside and then renamed.
 *
 * @param data what `--format json` prints
 * @param about what it was made of: a page names it
 * @returns 0; 2 where the file's ending names no format and none was asked for; 3 where the file cannot be written
 */
export async function putReport(
  report: Report,
  data: unknown,
  settings: OutputSettings & InputSettings,
  context: Context,
  about?: About,
): Promise<Exit> {
  const { lang, effects } = context;
  const ending = endingOf(settings.out);
  if (settings.format === undefined && ending !== '' && BY_ENDING[ending] === undefined) {
    tell(context, 'error', say.unknownEnding(lang, settings.out ?? '', Object.keys(BY_ENDING)));
    return 2;
  }
  const view = outputFormatOf(settings);
  const mark = settings.bom === true && (view === 'csv' || view === 'evidence') ? ['\ufeff'] : [];
  const whole =
    about !== undefined && view === 'html' ? await (await import('./cited.js')).cited(report, about, settings, context) : report;
  const pieces = await rendered(
    whole,
    data,
    view,
    settings.out === undefined ? effects : { columns: Number.MAX_SAFE_INTEGER, colour: false },
  );
  return putPieces([mark, pieces], settings.out, context, view === 'text' ? effects.out : effects.data);
}

/**
 * Puts text out, piece by piece, in the order of its parts: to `print`, or into a file.
 *
 * @returns 0; 3 where the file cannot be written
 */
export async function putPieces(
  parts: readonly Iterable<string>[],
  out: string | undefined,
  context: Context,
  print: (text: string) => void = context.effects.data,
): Promise<Exit> {
  const content = gathered(
    (function* () {
      for (const part of parts) yield* part;
    })(),
  );
  if (out === undefined) {
    for (const piece of content) print(piece);
    return 0;
  }
  try {
    await writePieces(out, content);
  } catch (error) {
    tell(context, 'error', say.cannotWrite(context.lang, out, (error as NodeJS.ErrnoException).code ?? String(error)));
    return 3;
  }
  return 0;
}
