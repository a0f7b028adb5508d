import { statSync } from 'node:fs';
import type { Report } from '../../render/report.js';
import { ForeignFileError, isForeign, writePieces } from '../../write/own-file.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { gathered, jsonPieces } from './pieces.js';

/** How a report is put out; `evidence` is a CSV of its sentences, `json` the command's own data. */
export const OUTPUT_FORMATS = ['text', 'md', 'csv', 'evidence', 'json', 'html'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Where the output of a command goes. */
export interface OutPlace {
  /** standard output where there is none */
  readonly out?: string;
  /** also over a file that gangmu did not write */
  readonly force?: boolean;
}
export interface OutputSettings extends OutPlace {
  readonly format?: OutputFormat;
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
 * Puts a report out: to standard output, or into a file that is written beside and then renamed.
 *
 * @param data what `--format json` prints
 * @returns 0; 2 where the file's ending names no format and none was asked for; 3 where the file cannot be written
 */
export async function putReport(report: Report, data: unknown, settings: OutputSettings, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const ending = endingOf(settings.out);
  if (settings.format === undefined && ending !== '' && BY_ENDING[ending] === undefined) {
    tell(context, 'error', say.unknownEnding(lang, settings.out ?? '', Object.keys(BY_ENDING)));
    return 2;
  }
  const view = outputFormatOf(settings);
  const mark = settings.bom === true && (view === 'csv' || view === 'evidence') ? ['\ufeff'] : [];
  const pieces = await rendered(
    report,
    data,
    view,
    settings.out === undefined ? effects : { columns: Number.MAX_SAFE_INTEGER, colour: false },
  );
  return putPieces([mark, pieces], settings, context, view === 'text' ? effects.out : effects.data);
}

/** Says why nothing was written. @throws what is no fault of the place */
export function notWritten(error: unknown, out: string, context: Context): Exit {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  tell(context, 'error', error instanceof ForeignFileError ? error[context.lang] : say.cannotWrite(context.lang, out, code));
  return 3;
}

/** Stops a command, before it works, that would end in a file that it must leave alone. @returns null where it may go on */
export function refusedPlace({ out, force = false }: OutPlace, context: Context): Exit | null {
  return out === undefined || force || !isForeign(out) ? null : notWritten(new ForeignFileError([out]), out, context);
}

/**
 * Puts text out, piece by piece, in the order of its parts: to `print`, or into a file.
 *
 * @returns 0; 3 where the file cannot be written, or is not gangmu's
 */
export async function putPieces(
  parts: readonly Iterable<string>[],
  { out, force = false }: OutPlace,
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
    await writePieces(out, content, force);
  } catch (error) {
    return notWritten(error, out, context);
  }
  return 0;
}
