/** A figure and what it must reach. */
export interface Least {
  readonly name: string;
  readonly least: number;
}

/** Reads `--min core=0.9,strict=0.8`; null where it is no such list. */
export function leastOf(value: string): Least[] | null {
  const parts = value.split(',').map((part) => /^\s*([^\s=]+)\s*=\s*(\d+(?:\.\d+)?|\.\d+)\s*$/u.exec(part));
  return parts.every((part) => part !== null) ? parts.map((part) => ({ name: part[1] ?? '', least: Number(part[2]) })) : null;
}
