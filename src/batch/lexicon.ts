import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import type { UserAgency, UserIndicator, UserLexicon, UserPlace, UserUnit } from '../model/lexicon.js';
import { complaint, readUserCsv, type UserRow, type CsvShape } from './csv-file.js';

export interface ReadLexicon {
  readonly lexicon: UserLexicon;
  readonly problems: readonly Diagnostic[];
  /** the files that were read and their bytes, for a hash */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly usable: boolean;
}

type Check<T> = (line: UserRow, bad: (column: string, zh: string, en: string) => void) => T | null;

const SHAPES = {
  'units.csv': { required: ['unit', 'base', 'factor', 'dimension'], optional: [] },
  'indicators.csv': { required: ['indicator'], optional: ['id', 'unit', 'direction'] },
  'agencies.csv': { required: ['short'], optional: ['full', 'function'] },
  'places.csv': { required: ['name', 'code'], optional: ['townships'] },
} as const satisfies Record<string, CsvShape>;
type FileName = keyof typeof SHAPES;

const unitOf: Check<UserUnit> = ({ cells }, bad) => {
  const factor = cells['factor'] ?? '';
  if (!/^\d+(?:\.\d+)?$/u.test(factor) || Number(factor) <= 0) {
    bad('factor', '应为正数, 如 10000', 'should be a positive number such as 10000');
    return null;
  }
  return { unit: cells['unit'] ?? '', base: cells['base'] ?? '', factor: Number(factor), dimension: cells['dimension'] ?? '' };
};
const DIRECTIONS = ['up', 'down', 'none'] as const;
const indicatorOf: Check<UserIndicator> = ({ cells }, bad) => {
  const direction = DIRECTIONS.find((one) => one === cells['direction']);
  if (cells['direction'] !== undefined && direction === undefined) {
    bad('direction', '应为 up、down 或 none', 'should be up, down or none');
    return null;
  }
  return {
    indicator: cells['indicator'] ?? '',
    ...(cells['id'] === undefined ? {} : { id: cells['id'] }),
    ...(cells['unit'] === undefined ? {} : { unit: cells['unit'] }),
    ...(direction === undefined ? {} : { direction }),
  };
};
const agencyOf: Check<UserAgency> = ({ cells }) => ({
  short: cells['short'] ?? '',
  ...(cells['full'] === undefined ? {} : { full: cells['full'] }),
  ...(cells['function'] === undefined ? {} : { function: cells['function'] }),
});
const placeOf: Check<UserPlace> = ({ cells }, bad) => {
  const code = cells['code'] ?? '';
  if (!/^\d{6}$/u.test(code)) {
    bad('code', '应为六位地区代码, 如 330225', 'should be a six-digit place code such as 330225');
    return null;
  }
  const townships = (cells['townships'] ?? '')
    .split(/[；;、]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return { name: cells['name'] ?? '', code, ...(townships.length > 0 ? { townships } : {}) };
};

/** Rows of one file that are whole; the others are reported with their row number. */
function rowsOf<T>(name: FileName, text: string, shownAs: string, check: Check<T>, problems: Diagnostic[]): { rows: T[]; usable: boolean } {
  const shape: CsvShape = SHAPES[name];
  const table = readUserCsv(shownAs, text, shape);
  problems.push(...table.problems);
  const rows: T[] = [];
  const seen = new Map<string, number>();
  for (const line of table.rows) {
    const bad = (column: string, zh: string, en: string): void => {
      problems.push(
        complaint(
          'lexicon-row',
          `${shownAs} 第 ${line.row} 行, 列 ${column}: ${zh}(现为 “${line.cells[column] ?? ''}”)。该行不起作用, 请改正。`,
          `${shownAs}, row ${line.row}, column ${column}: ${en} (found "${line.cells[column] ?? ''}"). The row has no effect; correct it.`,
        ),
      );
    };
    const empty = shape.required.find((column) => line.cells[column] === undefined);
    if (empty !== undefined) {
      bad(empty, '不能为空', 'must not be empty');
      continue;
    }
    const key = line.cells[shape.required[0] ?? ''] ?? '';
    const before = seen.get(key);
    if (before !== undefined) {
      bad(shape.required[0] ?? '', `与第 ${before} 行重复`, `stands already in row ${before}`);
      continue;
    }
    const row = check(line, bad);
    if (row === null) continue;
    seen.set(key, line.row);
    rows.push(row);
  }
  return { rows, usable: table.usable };
}

/**
 * Reads a user's lexicon folder: units.csv (unit, base, factor, dimension), indicators.csv (indicator, id), agencies.csv (short,
 * full), places.csv (name, code, townships joined by ；). Each file may be missing, but not all of them. Files are UTF-8.
 *
 * @param shownAs how messages call the folder
 * @returns the rows that hold; `usable` is false when the folder or a file as a whole cannot be used
 */
export async function readLexicon(dir: string, shownAs: string): Promise<ReadLexicon> {
  const problems: Diagnostic[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const nothing: UserLexicon = { units: [], indicators: [], agencies: [], places: [] };
  const expected = Object.keys(SHAPES).join(', ');
  let names: readonly string[];
  try {
    names = await readdir(dir);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    problems.push(
      complaint(
        'lexicon-missing',
        `${shownAs}: 无法打开词表文件夹(${code})。应为含有 ${expected} 的文件夹。`,
        `${shownAs}: the lexicon folder cannot be opened (${code}). Expected a folder with ${expected}.`,
      ),
    );
    return { lexicon: nothing, problems, files, usable: false };
  }
  let usable = true;
  const texts = new Map<FileName, string>();
  for (const name of Object.keys(SHAPES) as FileName[]) {
    if (!names.includes(name)) continue;
    try {
      const bytes = await readFile(join(dir, name));
      texts.set(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      files.push({ name, bytes });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      usable = false;
      problems.push(
        code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? complaint(
              'lexicon-encoding',
              `${shownAs}/${name}: 不是 UTF-8。请另存为 UTF-8 编码的 CSV。`,
              `${shownAs}/${name}: not UTF-8. Save it as CSV in UTF-8.`,
            )
          : complaint(
              'lexicon-unreadable',
              `${shownAs}/${name}: 无法读取(${code})。请检查权限。`,
              `${shownAs}/${name}: cannot be read (${code}). Check its permissions.`,
            ),
      );
    }
  }
  if (texts.size === 0 && usable) {
    problems.push(
      complaint(
        'lexicon-empty',
        `${shownAs}: 其中没有词表。应有 ${expected} 之一。`,
        `${shownAs}: no lexicon in it. Expected one of ${expected}.`,
      ),
    );
    return { lexicon: nothing, problems, files, usable: false };
  }
  const read = <T>(name: FileName, check: Check<T>): T[] => {
    const text = texts.get(name);
    if (text === undefined) return [];
    const { rows, usable: whole } = rowsOf(name, text, `${shownAs}/${name}`, check, problems);
    usable &&= whole;
    return rows;
  };
  const lexicon: UserLexicon = {
    units: read('units.csv', unitOf),
    indicators: read('indicators.csv', indicatorOf),
    agencies: read('agencies.csv', agencyOf),
    places: read('places.csv', placeOf),
  };
  return { lexicon, problems, files, usable };
}
