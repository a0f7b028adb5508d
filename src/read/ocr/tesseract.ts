import { spawnSync } from 'node:child_process';
import { UnreadableError } from '../reader.js';
import type { Ocr, OcrLack } from './engine.js';
import { printedPages, type PrintedPage } from './tsv.js';

const PROGRAM = 'tesseract';
const LANGUAGE = 'chi_sim';
/** tesseract's words for what it is to expect of a page. */
const ANY_LAYOUT = '3';
const ONE_COLUMN = '4';
const MOST_OUTPUT = 64 * 2 ** 20;
const ASKING = 20_000;

/** Where programs and the data are, on Windows also where the system is. */
const SHARED = ['PATH', 'TESSDATA_PREFIX', 'SystemRoot'] as const;

/**
 * What the child gets to see: no more than it needs, and that it may use one core, so that several files are read beside each other and the
 * output is the same every time.
 */
function narrowed(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const shared = SHARED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { OMP_THREAD_LIMIT: '1', LC_ALL: 'C', ...Object.fromEntries(shared) };
}

/** No shell, arguments as a list, the picture through a pipe: nothing is written to the disk, and no name is handed on. */
function run(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  milliseconds: number,
  input?: Uint8Array,
): ReturnType<typeof spawnSync> {
  return spawnSync(PROGRAM, [...args], {
    ...(input ? { input } : {}),
    env,
    timeout: Math.max(1, milliseconds),
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT,
    windowsHide: true,
  });
}

/**
 * Looks for tesseract with data for simplified Chinese on the PATH.
 *
 * @param environment of this process: PATH, and TESSDATA_PREFIX where the data stand elsewhere
 * @param seconds longest time for a page
 * @returns what was found, else what is missing
 */
export function findOcr(environment: Readonly<Record<string, string | undefined>>, seconds: number): Ocr | OcrLack {
  const env = narrowed(environment);
  const version = run(env, ['--version'], ASKING);
  if (version.error || version.status !== 0) return 'tesseract';
  const number = /^tesseract\s+v?(\S+)/u.exec(`${String(version.stdout)}${String(version.stderr)}`.trim())?.[1] ?? '?';
  const listed = run(env, ['--list-langs'], ASKING);
  const languages = `${String(listed.stdout)}\n${String(listed.stderr)}`.split('\n').map((line) => line.trim());
  return languages.includes(LANGUAGE) ? { engine: `${PROGRAM} ${number} ${LANGUAGE}`, seconds, env } : LANGUAGE;
}

/**
 * The pages of a picture as tesseract reads them.
 *
 * @param picture a file of pixels: PNM, PNG, JPEG, TIFF, BMP
 * @param more its pixels to an inch, left out where the file itself says them; whether it is known to be one column, of text or of the
 *   rows of a table, of which tesseract reads more when it is told so
 * @throws UnreadableError `too-slow` beyond the time for a page, `ocr-failed` where tesseract ends with an error
 */
export function recognise(picture: Uint8Array, ocr: Ocr, more: { readonly dpi?: number; readonly column?: boolean } = {}): PrintedPage[] {
  const dpi = more.dpi === undefined ? [] : ['--dpi', String(Math.round(more.dpi))];
  const args = ['-', '-', '-l', LANGUAGE, '--psm', more.column === true ? ONE_COLUMN : ANY_LAYOUT, ...dpi, 'tsv'];
  const { error, status, signal, stdout, stderr } = run(ocr.env, args, ocr.seconds * 1000, picture);
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT')
    throw new UnreadableError(
      'too-slow',
      `文字识别超过 ${ocr.seconds} 秒, 已停止。请用 --limit-time 放宽。`,
      `Recognising a page took more than ${ocr.seconds} seconds and was stopped. Allow more with --limit-time.`,
    );
  if (error || status !== 0) {
    const why = error?.message ?? (String(stderr).trim().split('\n').pop() || `${signal ?? status}`);
    throw new UnreadableError('ocr-failed', `文字识别出错(${why})。请检查图像。`, `Recognition failed (${why}). Check the picture.`);
  }
  return printedPages(String(stdout));
}
