import { once } from 'node:events';
import { withoutControls } from '../../model/visible.js';

/** What a command may do to the outside; tests and main give their own. */
export interface Effects {
  /** exactly these characters to standard output */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** is stderr a terminal: progress and colour only then */
  readonly terminal: boolean;
  readonly columns: number;
  /** may standard output be coloured */
  readonly colour: boolean;
  /** is standard output a terminal */
  readonly screen?: boolean;
}

/** The outside as commands have it: whatever they say is harmless on a terminal. */
export interface Console extends Effects {
  /** data of a format (CSV, JSON, Markdown): exact where it is piped on */
  readonly data: (text: string) => void;
}

/** The program's own colours, which may pass where it uses any. */
const COLOURS = /(\u001b\[\d{1,2}m)/u;

/** A text as a terminal may get it, whatever files and names it quotes. */
function harmless(text: string, colour: boolean): string {
  if (!colour) return withoutControls(text);
  return text
    .split(COLOURS)
    .map((part, at) => (at % 2 === 1 ? part : withoutControls(part)))
    .join('');
}

/** The one way of a command to standard output and standard error. */
export function guarded(effects: Effects): Console {
  return {
    ...effects,
    out: (text) => {
      effects.out(harmless(text, effects.colour));
    },
    err: (text) => {
      effects.err(harmless(text, effects.colour));
    },
    data: (text) => {
      effects.out(effects.screen === true ? withoutControls(text) : text);
    },
  };
}

/** All of standard input. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The real outside. */
export function processEffects(): Effects {
  return {
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    stdin: readStdin,
    terminal: process.stderr.isTTY === true,
    screen: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? Number.MAX_SAFE_INTEGER,
    // https://no-color.org
    colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  };
}

/** Standard input as it comes. */
export const stdinChunks = (): AsyncIterable<Uint8Array> => process.stdin;

/** Prints, and waits while the reader has not taken what came before. */
export async function printInTime(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
