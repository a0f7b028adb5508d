import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { GangmuError } from '../model/errors.js';
import { columnName, sheetFoot, sheetHead, CELL_STYLE, workbookParts, xmlText, type ListedSheet } from './xlsx-parts.js';

/** What a cell holds. A text is a text, whatever it looks like; a day is a day; a link leads to a cell of the workbook. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly text: string; readonly sheet: string; readonly row: number };

/** A table of a workbook, which goes on in further worksheets where one is full. */
export interface Sheet {
  /** Adds a row under the heads. */
  readonly append: (cells: readonly SheetCell[]) => void;
  /** rows so far, heads left out */
  readonly count: () => number;
  /** The worksheet and row in which a row stands or will stand. @param at counted from 0 */
  readonly placeOf: (at: number) => { readonly sheet: string; readonly row: number };
}
export interface Workbook {
  /** @param heads rows of heads, which stay in view, as does the first columns */
  readonly sheet: (name: string, heads: readonly (readonly string[])[], frozenColumns: number) => Sheet;
  /** texts that were longer than a cell may be, and are cut */
  readonly cut: () => number;
  /** Writes the file. @throws GangmuError xlsx-too-large */
  readonly close: (about: { readonly title: string; readonly description: string }) => void;
  /** Takes away what was put down on the way. Harmless after close(). */
  readonly abandon: () => void;
}

/** Rows of a worksheet, and UTF-16 units of a cell. Source: Excel specifications and limits, support.microsoft.com. */
export const XLSX_ROWS = 1_048_576;
const CELL = 32_767;
const CUT = '…';
/** What sizes and places in a zip archive without its extension of 64 bits can say. */
const LARGEST = 2 ** 32 - 1;
/** Widths of columns in characters. */
const [NARROWEST, WIDEST] = [5, 48];
const CHUNK = 1 << 16;
const DAY = 86_400_000;
/** 1970-01-01 counted in days from 1899-12-30; before March 1900 Excel's calendar has a day that never was. */
const EPOCH = 25_569;
const FIRST_DAY = '1900-03-01';

/** Columns that a text takes, looked at as far as the widest column goes; characters of Chinese take two. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length && width < WIDEST; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

/** A worksheet's rows, put down as they come. */
class Part {
  readonly #path: string;
  readonly #file: number;
  #held = '';
  #open = true;
  bytes = 0;
  rows = 0;
  readonly name: string;
  constructor(path: string, name: string) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
    this.name = name;
  }
  write(xml: string): void {
    this.#held += xml;
    if (this.#held.length >= CHUNK) this.flush();
  }
  flush(): void {
    const bytes = Buffer.from(this.#held);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.bytes += bytes.length;
    this.#held = '';
  }
  *read(): Generator<Uint8Array> {
    for (let at = 0; at < this.bytes; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.bytes - at));
      const read = readSync(this.#file, chunk, 0, chunk.length, at);
      yield chunk.subarray(0, read);
      at += read;
    }
  }
  drop(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
    rmSync(this.#path, { force: true });
  }
}

/**
 * Begins a workbook for Excel, WPS and LibreOffice (Office Open XML). Its tables grow beside each other; rows are put down as XML beside
 * the file, so memory holds none of them. The same calls give the same bytes. The libraries that there are hold all cells in memory, or
 * write one sheet, or no results of formulas.
 *
 * @param path    the file; beside it `path.1.part`, `path.2.part` … while it grows
 * @param largest rows of a worksheet, heads included
 * @example openWorkbook('规划.xlsx').sheet('targets', [['指标'], ['indicator']], 0).append(['2-3', '+500家'])
 */
export function openWorkbook(path: string, largest = XLSX_ROWS): Workbook {
  const tables: { readonly parts: Part[]; readonly widths: number[]; readonly heads: number; readonly frozen: number }[] = [];
  let parts = 0;
  let cut = 0;

  const fitting = (text: string): string => {
    if (text.length <= CELL) return text;
    cut++;
    return `${text.slice(0, CELL - CUT.length)}${CUT}`;
  };
  const inline = (at: string, style: number, text: string): string =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text))}</t></is></c>`;
  const cellXml = (at: string, cell: SheetCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell === '' ? '' : inline(at, CELL_STYLE.text, cell);
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if ('day' in cell) {
      const days = Date.parse(`${cell.day}T00:00:00Z`) / DAY + EPOCH;
      return cell.day < FIRST_DAY ? inline(at, CELL_STYLE.text, cell.day) : `<c r="${at}" s="${CELL_STYLE.date}"><v>${days}</v></c>`;
    }
    const formula = `HYPERLINK("#'${cell.sheet}'!A${cell.row}","${cell.text.replaceAll('"', '""')}")`;
    return `<c r="${at}" s="${CELL_STYLE.link}" t="str"><f>${xmlText(formula)}</f><v>${xmlText(cell.text)}</v></c>`;
  };
  const textOf = (cell: SheetCell): string =>
    cell === null ? '' : typeof cell !== 'object' ? String(cell) : 'day' in cell ? cell.day : cell.text;

  return {
    sheet(name, heads, frozen) {
      const width = heads[0]?.length ?? 0;
      const table = { parts: [] as Part[], widths: Array.from({ length: width }, () => NARROWEST), heads: heads.length, frozen };
      tables.push(table);
      const capacity = largest - heads.length;
      const nameOf = (at: number): string => (at === 0 ? name : `${name}_${at + 1}`);
      let count = 0;
      const widen = (texts: readonly string[], most: number): void => {
        texts.forEach((text, at) => {
          table.widths[at] = Math.max(table.widths[at] ?? NARROWEST, Math.min(most, widthOf(text) + 2));
        });
      };
      const row = (part: Part, cells: string): void => {
        part.rows++;
        part.write(`<row r="${part.rows}">${cells}</row>`);
      };
      const begin = (): Part => {
        const part = new Part(`${path}.${++parts}.part`, nameOf(table.parts.length));
        table.parts.push(part);
        heads.forEach((texts, line) => {
          const style = line === 0 ? CELL_STYLE.title : CELL_STYLE.name;
          row(part, texts.map((text, at) => inline(`${columnName(at)}${line + 1}`, style, text)).join(''));
          widen(texts, 24);
        });
        return part;
      };
      let part = begin();
      return {
        append(cells) {
          if (count > 0 && count % capacity === 0) part = begin();
          count++;
          const at = part.rows + 1;
          widen(cells.map(textOf), WIDEST);
          row(part, cells.map((cell, column) => cellXml(`${columnName(column)}${at}`, cell)).join(''));
        },
        count: () => count,
        placeOf: (at) => ({ sheet: nameOf(Math.floor(at / capacity)), row: (at % capacity) + heads.length + 1 }),
      };
    },
    cut: () => cut,
    close(about) {
      const listed: ListedSheet[] = [];
      const file = openSync(path, 'w');
      try {
        let size = 0;
        const zip = new Zip((error, bytes) => {
          if (error !== null) throw error;
          for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
          size += bytes.length;
          if (size > LARGEST) throw tooLarge();
        });
        const add = (name: string, pieces: Iterable<Uint8Array>): void => {
          const entry = new ZipDeflate(name);
          // the earliest time that an archive knows: the file tells nothing of when it was made
          entry.mtime = new Date(1980, 0, 1);
          zip.add(entry);
          for (const piece of pieces) entry.push(piece);
          entry.push(new Uint8Array(0), true);
        };
        for (const { parts: own, widths, heads, frozen } of tables)
          for (const part of own) {
            part.flush();
            const last = `${columnName(widths.length - 1)}${part.rows}`;
            const filter = `A${heads}:${last}`;
            listed.push({ name: part.name, filter });
            const head = Buffer.from(sheetHead(`A1:${last}`, { rows: heads, columns: frozen }, widths));
            const foot = Buffer.from(sheetFoot(filter));
            if (head.length + part.bytes + foot.length > LARGEST) throw tooLarge();
            add(
              `xl/worksheets/sheet${listed.length}.xml`,
              (function* () {
                yield head;
                yield* part.read();
                yield foot;
              })(),
            );
            part.drop();
          }
        for (const [name, text] of workbookParts(listed, about)) add(name, [Buffer.from(text)]);
        zip.end();
      } finally {
        closeSync(file);
        this.abandon();
      }
    },
    abandon() {
      for (const { parts: own } of tables) for (const part of own) part.drop();
    },
  };
}

const tooLarge = (): GangmuError =>
  new GangmuError(
    'xlsx-too-large',
    '数据超过一个 .xlsx 文件所能容纳的 4 GiB; 请改用 parquet、sqlite 或 duckdb',
    'the data are more than the 4 GiB that an .xlsx file can hold; take parquet, sqlite or duckdb instead',
  );
