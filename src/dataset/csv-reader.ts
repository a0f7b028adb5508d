import { isUtf8 } from 'node:buffer';
import { blocksOf, type ByteSource } from './folder.js';

/** A row as it stands in a file. */
export interface CsvRow {
  /** line that it begins in, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
  /** `quoting`: a quotation mark where none may stand; `columns`: too few or too many; `utf-8`: bytes that are no text */
  readonly fault: 'quoting' | 'columns' | 'utf-8' | null;
  /** column of the fault, where it is one column's */
  readonly at: number | null;
  /** its bytes in the file, the line's end included */
  readonly start: number;
  readonly end: number;
}
/** A stretch of rows in a file that has been read before. */
export interface RowStretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** columns of the header */
  readonly columns: number;
}

interface Raw {
  readonly cells: readonly string[];
  readonly fault: 'quoting' | null;
  readonly at: number | null;
  readonly end: number;
  /** a cell whose closing quotation mark is not in the text */
  readonly open: boolean;
}

const COMMA = 44;
const FEED = 10;

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
      if (close < 0) return { cells: [...cells, text.slice(at + 1)], fault: 'quoting', at: cells.length, end: text.length, open: true };
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (at < text.length && !/[,\r\n]/u.test(text.charAt(at)))
        return { cells, fault: 'quoting', at: cells.length - 1, end: text.length, open: false };
    } else {
      let end = at;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === COMMA || code === FEED) break;
      }
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
    if (at >= text.length || text.charAt(at) === '\n') return { cells, fault, at: column, end: at + 1, open: false };
    at++;
  }
}

/**
 * Reads a CSV file that may be damaged, row by row and block by block: a broken row is given with its fault and what could be read of it,
 * and reading goes on at the next line that begins like a row, so that one wrong byte costs one row. The header is the first row.
 *
 * @param source UTF-8 with or without BOM
 * @param begins does a line begin a row? Asked after a broken row only
 * @param among  a stretch of rows to read again, instead of the whole file
 *
 * Example: in `a,T001,"x` + LF + `a,T002,y` the first row has the fault `quoting` and the second is whole.
 */
export function rowsOfCsv(source: ByteSource, begins: (line: string) => boolean, among?: RowStretch): Generator<CsvRow, void> {
  let line = among?.line ?? 1;
  let width = among?.columns ?? null;
  return blocksOf(source, among?.start ?? 0, among?.end ?? source.size, function* ({ bytes, last }, offset) {
    const whole = isUtf8(bytes);
    // bytes that are no text are told cell by cell, so the block is cut first and decoded then
    const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(whole ? 'utf8' : 'latin1');
    const text = offset === 0 ? decoded.replace(whole ? /^\ufeff/u : /^\u00ef\u00bb\u00bf/u, '') : decoded;
    const plain = (cell: string): string => (whole ? cell : Buffer.from(cell, 'latin1').toString('utf8'));
    const invalid = (cell: string): boolean => !whole && !isUtf8(Buffer.from(cell, 'latin1'));
    const bytesIn = (from: number, to: number): number => (whole ? Buffer.byteLength(text.slice(from, to)) : to - from);
    const mark = decoded.length === text.length ? 0 : 3;
    let at = offset + mark;
    for (let start = 0; start < text.length; ) {
      const raw = recordAt(text, start);
      const cells = raw.cells.map(plain);
      const header = width === null;
      const columns = !header && cells.length !== width;
      const broken = raw.cells.findIndex(invalid);
      const fault = raw.fault ?? (broken >= 0 ? 'utf-8' : columns ? 'columns' : null);
      let end = raw.end;
      if (!header && (raw.fault !== null || columns)) {
        end = text.length;
        for (let next = text.indexOf('\n', start); next >= 0; next = text.indexOf('\n', next + 1)) {
          if (!begins(plain(text.slice(next + 1, next + 240)))) continue;
          end = next + 1;
          break;
        }
      }
      // what a block cuts short may be whole with the next
      if (!last && (raw.open || (fault !== null && end >= text.length))) return at - offset - (start === 0 ? mark : 0);
      const size = bytesIn(start, end);
      yield { line, cells, fault, at: raw.fault !== null ? raw.at : broken >= 0 ? broken : null, start: at, end: at + size };
      width ??= cells.length;
      for (let next = text.indexOf('\n', start); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line++;
      start = end;
      at += size;
    }
    return bytes.length;
  });
}

/** The cells of one sound row, by its bytes. */
export function cellsAt(source: ByteSource, start: number, end: number): readonly string[] {
  return recordAt(Buffer.from(source.part(start, end)).toString('utf8'), 0).cells;
}
