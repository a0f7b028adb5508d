import { withoutControls } from '../model/visible.js';
import { severityOf, type PlainMessage } from '../plugins/message.js';
import type { Console } from './io/effects.js';
import type { Lang } from './texts/lang.js';
import { say } from './texts/messages.js';

/** What every command gets besides its own arguments. */
export interface Context {
  readonly lang: Lang;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly effects: Console;
  readonly version: string;
}
/**
 * 0 all is well; 1 some files were refused or failed; 2 a wrong call; 3 nothing could be written; 4 the folder is in use, or was made
 * otherwise
 */
export type Exit = 0 | 1 | 2 | 3 | 4;

/** A name or a message in one line: a line feed in it must not look like the beginning of another. */
export const printable = (text: string): string => withoutControls(text).replaceAll('\n', '�');

/** Prints one message to standard error, with what it is in front. */
export function tell({ lang, effects }: Context, severity: 'error' | 'warning' | 'info', text: string): void {
  effects.err(`${say.labels(lang)[severity]}: ${printable(text)}\n`);
}

/** Prints a message of a file, its place in front, as editors and compilers do: 象山县.txt:3:1. */
export function tellMessage(context: Context, message: PlainMessage): void {
  const { file = '', line, column, reason, note, source } = message;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  // the note is the message in Chinese where gangmu made it; another's note says more of the same
  const text = context.lang === 'zh' && source === 'gangmu' ? (note ?? reason) : reason;
  tell(context, severityOf(message), `${place}: ${text}`);
}
