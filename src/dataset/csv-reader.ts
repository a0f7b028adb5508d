import { isUtf8 } from 'node:buffer';

/** A row as it stands in a file. */
export interface CsvRow {
  /** line that it begins in, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
  /** `quoting`: a quotation mark where none may stand; `columns`: too few or too many; `utf-8`: bytes that are no text */
  readonly fault: 'quoting' | 'columns' | 'utf-8' | null;
  /** column of the fault, where it is one column's */
  readonly at: number | null;
}
export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

interface Raw {
  readonly cells: readonly string[];
  readonly fault: 'quoting' | null;
  readonly at: number | null;
  readonly end: number;
}

/** One record from `start`: RFC 4180, LF or CRLF. A record ends where its quoting breaks; the rest of it is found by its beginning. */
function recordAt(text: string, start: number): Raw {
  const cells: string[] = [];
  let at = start;
  let fault: 'quoting' | null = null;
  let column: number | null = null;
  for (;;) {
    if (text.charAt(at) === '"') {
      let close = at + 1;
      for (;;) {
        close = text.indexOf('"', close);
        if (close < 0 || text.charAt(close + 1) !== '"') break;
        close += 2;
      }
      if (close < 0) return { cells: [...cells, text.slice(at + 1)], fault: 'quoting', at: cells.length, end: text.length };
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (at < text.length && !/[,\r\n]/u.test(text.charAt(at))) return { cells, fault: 'quoting', at: cells.length - 1, end: text.length };
    } else {
      const stop = /[,\n]/gu;
      stop.lastIndex = at;
      const end = stop.exec(text)?.index ?? text.length;
      const bare = text.slice(at, end);
      const cell = text.charAt(end) === '\n' && bare.endsWith('\r') ? bare.slice(0, -1) : bare;
      if (/["\r]/u.test(cell)) {
        fault = 'quoting';
        column ??= cells.length;
      }
      cells.push(cell);
      at = end;
    }
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    if (at >= text.length || text.charAt(at) === '\n') return { cells, fault, at: column, end: at + 1 };
    at++;
  }
}

/**
 * Reads a CSV file that may be damaged: a broken row is given with its fault and what could be read of it, and reading goes on at the
 * next line that begins like a row, so that one wrong byte costs one row.
 *
 * @param bytes  UTF-8 with or without BOM
 * @param begins does a line begin a row? Asked after a broken row only
 *
 * Example: in `a,T001,"x` + LF + `a,T002,y` the first row has the fault `quoting` and the second is whole.
 */
export function readCsv(bytes: Uint8Array, begins: (line: string) => boolean): CsvFile {
  const whole = isUtf8(bytes);
  // bytes that are no text are told cell by cell, so the file is cut first and decoded then
  const text = Buffer.from(bytes)
    .toString(whole ? 'utf8' : 'latin1')
    .replace(whole ? /^\ufeff/u : /^\u00ef\u00bb\u00bf/u, '');
  const plain = (cell: string): string => (whole ? cell : Buffer.from(cell, 'latin1').toString('utf8'));
  const invalid = (cell: string): boolean => !whole && !isUtf8(Buffer.from(cell, 'latin1'));
  const rows: CsvRow[] = [];
  let header: readonly string[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const raw = recordAt(text, start);
    const cells = raw.cells.map(plain);
    const columns = start > 0 && cells.length !== header.length;
    const broken = raw.cells.findIndex(invalid);
    const fault = raw.fault ?? (broken >= 0 ? 'utf-8' : columns ? 'columns' : null);
    let end = raw.end;
    if (start > 0 && (raw.fault !== null || columns)) {
      end = text.length;
      for (let next = text.indexOf('\n', start); next >= 0; next = text.indexOf('\n', next + 1)) {
        if (!begins(plain(text.slice(next + 1, next + 240)))) continue;
        end = next + 1;
        break;
      }
    }
    if (start === 0) header = cells;
    else rows.push({ line, cells, fault, at: raw.fault !== null ? raw.at : broken >= 0 ? broken : null });
    for (let next = text.indexOf('\n', start); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line++;
    start = end;
  }
  return { header, rows };
}
