import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../render/report.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';

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

const endingOf = (out: string | undefined): string => (out === undefined ? '' : (/\.[a-z][a-z0-9]*$/iu.exec(out)?.[0] ?? '').toLowerCase());

/** The format asked for, else that of the file's ending, else text. */
export function outputFormatOf({ format, out }: OutputSettings): OutputFormat {
  return format ?? BY_ENDING[endingOf(out)] ?? 'text';
}

async function rendered(
  report: Report,
  data: unknown,
  view: OutputFormat,
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): Promise<string> {
  switch (view) {
    case 'json':
      return `${json(data)}\n`;
    case 'md':
      return (await import('../../render/markdown.js')).renderMarkdown(report);
    case 'csv':
      return (await import('../../render/csv.js')).renderCsv(report);
    case 'evidence':
      return (await import('../../render/csv.js')).renderEvidence(report);
    case 'html':
      return (await import('../../render/html.js')).renderHtml(report);
    default:
      return (await import('../../render/text.js')).renderText(report, { columns, colour });
  }
}

/** JSON of the same meaning in which no control character stands as it is: JSON.stringify escapes only those below the space. */
const json = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(/[\u007f-\u009f]/gu, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);

/**
 * Writes beside the file and renames, so that nobody finds half of it. A link stays one; what is no file (/dev/stdout, a pipe) is written
 * to, not replaced.
 */
function write(path: string, content: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = there === undefined ? path : realpathSync(path);
  const beside = join(dirname(target), `.gangmu-${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
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
  const mark = settings.bom === true && (view === 'csv' || view === 'evidence') ? '\ufeff' : '';
  const content =
    mark + (await rendered(report, data, view, settings.out === undefined ? effects : { columns: Number.MAX_SAFE_INTEGER, colour: false }));
  if (settings.out === undefined) {
    (view === 'text' ? effects.out : effects.data)(content);
    return 0;
  }
  try {
    write(settings.out, content);
  } catch (error) {
    tell(context, 'error', say.cannotWrite(lang, settings.out, (error as NodeJS.ErrnoException).code ?? String(error)));
    return 3;
  }
  return 0;
}
