/** What a command may do to the outside; tests and main give their own. */
export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** is stderr a terminal: progress and colour only then */
  readonly terminal: boolean;
  readonly columns: number;
  /** may standard output be coloured */
  readonly colour: boolean;
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
    columns: process.stdout.columns ?? Number.MAX_SAFE_INTEGER,
    // https://no-color.org
    colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  };
}
