import { basename, resolve } from 'node:path';
import type { Picture } from '../../picture/picture.js';
import type { Report } from '../../render/report.js';
import { tell, type Context, type Exit } from '../command.js';
import { pictureTexts as texts } from '../texts/picture.js';
import { endingOf, putPieces, type OutPlace } from './output.js';

export interface PictureSettings extends OutPlace {
  readonly format?: string;
  /** a picture above the tables of a page */
  readonly picture?: boolean;
}

/** Is a picture asked for and nothing else? */
export const isSvg = ({ format, out }: PictureSettings): boolean => (format === undefined ? endingOf(out) === '.svg' : format === 'svg');

const isPage = ({ format, out }: PictureSettings): boolean =>
  format === undefined ? ['.html', '.htm'].includes(endingOf(out)) : format === 'html';

/** Is a picture to be drawn at all? What draws it is loaded then only. */
export const isPictured = (settings: PictureSettings): boolean => isSvg(settings) || (settings.picture === true && isPage(settings));

/** What is wrong with how a picture is asked for; null for nothing. */
export function wrongPicture(settings: PictureSettings, { lang }: Context): string | null {
  const { format, out = '', picture = false } = settings;
  if (format === undefined && ['.png', '.pdf', '.jpg', '.jpeg'].includes(endingOf(out))) return texts.otherEnding(lang, out);
  return picture && !isSvg(settings) && !isPage(settings) ? texts.needsPage(lang) : null;
}

/** Names of what was read, without folders: they are the same on every machine. */
const namesOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => (path === '-' ? 'stdin' : basename(resolve(path))))),
];

async function svgOf(picture: Picture, paths: readonly string[], { version }: Context): Promise<string> {
  const { drawn } = await import('../../picture/frame.js');
  return drawn(picture, { names: namesOf(paths), version });
}

/**
 * Puts a picture out; what is not drawn is told on standard error too.
 *
 * @returns 0; 3 where the file cannot be written
 */
export async function putPicture(picture: Picture, paths: readonly string[], settings: PictureSettings, context: Context): Promise<Exit> {
  const written = await putPieces([[await svgOf(picture, paths, context)]], settings, context);
  for (const note of picture.left) tell(context, 'info', note);
  return written;
}

/** A report with a picture above its tables, where one is asked for. */
export async function pictured(
  report: Report,
  make: () => Promise<Picture>,
  name: string,
  paths: readonly string[],
  settings: PictureSettings,
  context: Context,
): Promise<Report> {
  if (!isPictured(settings)) return report;
  return { ...report, pictures: [{ name, svg: await svgOf(await make(), paths, context) }] };
}
