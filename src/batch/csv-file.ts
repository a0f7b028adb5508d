import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../model/diagnostic.js';
import { complaint, firstFew } from '../model/complaint.js';
import { suggest } from './suggest.js';

/**
 * One row of a user's CSV file: its cells by column (trimmed, empty ones left out) and its row number as a spreadsheet counts (header = 1).
 */
export interface UserRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}
export interface CsvTable {
  readonly rows: readonly UserRow[];
  readonly problems: readonly Diagnostic[];
  /** false when the file as a whole cannot be used */
  readonly usable: boolean;
}
export interface CsvShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads a small CSV file that a user wrote (manifest, lexicon): UTF-8 with a header line, comma-separated, with or without BOM.
 *
 * @param name how messages call the file
 * @param text its decoded text
 * @returns its rows; problems name the row and say what to do. A column that is not known is a warning and has no effect.
 */
export function readUserCsv(name: string, text: string, shape: CsvShape): CsvTable {
  const known = [...shape.required, ...shape.optional];
  const broken = (problem: Diagnostic): CsvTable => ({ rows: [], problems: [problem], usable: false });
  let lines: string[][];
  try {
    lines = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    const row = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : null;
    const why = error instanceof Error ? error.message : String(error);
    return broken(
      complaint(
        'csv-syntax',
        `${name}${row ? ` 第 ${row} 行` : ''}: 不是有效的 CSV(${why})。请检查引号是否成对。`,
        `${name}${row ? `, row ${row}` : ''}: not valid CSV (${why}). Check that quotation marks come in pairs.`,
      ),
    );
  }
  const header = (lines[0] ?? []).map((cell) => cell.trim());
  if (header.every((cell) => cell === ''))
    return broken(
      complaint(
        'csv-empty',
        `${name}: 文件为空。第一行应为列名: ${known.join(', ')}。`,
        `${name}: the file is empty. Expected a first line with column names: ${known.join(', ')}.`,
      ),
    );
  const problems: Diagnostic[] = [];
  for (const column of shape.required) {
    if (!header.includes(column))
      return broken(
        complaint(
          'csv-column-missing',
          `${name} 第 1 行: 缺少列 ${column}(现有 ${firstFew(header, 'zh')})。请加上这一列。`,
          `${name}, row 1: the column ${column} is missing (found ${firstFew(header, 'en')}). Add it.`,
        ),
      );
  }
  header.forEach((column, at) => {
    if (column === '') return;
    const guess = suggest(column, known);
    if (header.indexOf(column) !== at)
      problems.push(
        complaint(
          'csv-column-twice',
          `${name} 第 1 行: 列 ${column} 出现两次, 只用第一列。`,
          `${name}, row 1: the column ${column} stands twice; only the first one is used.`,
          'warning',
        ),
      );
    else if (!known.includes(column))
      problems.push(
        complaint(
          'csv-column-unknown',
          `${name} 第 1 行: 未知的列 ${column}, 不起作用。${guess ? `是否指 ${guess}? ` : ''}可用的列: ${known.join(', ')}。`,
          `${name}, row 1: unknown column ${column}, it has no effect. ` +
            `${guess ? `Did you mean ${guess}? ` : ''}Columns: ${known.join(', ')}.`,
          'warning',
        ),
      );
  });
  const rows: UserRow[] = [];
  lines.slice(1).forEach((line, index) => {
    const row = index + 2;
    if (line.every((cell) => cell === '')) return;
    if (line.length > header.length && line.slice(header.length).some((cell) => cell !== '')) {
      problems.push(
        complaint(
          'csv-row-long',
          `${name} 第 ${row} 行: 有 ${line.length} 格, 表头只有 ${header.length} 列。含逗号的内容请加引号。`,
          `${name}, row ${row}: ${line.length} cells, but the header has ${header.length}. Put cells that hold a comma in quotation marks.`,
        ),
      );
      return;
    }
    const cells: Record<string, string> = {};
    header.forEach((column, at) => {
      const cell = line[at];
      if (cell !== undefined && cell !== '' && known.includes(column)) cells[column] ??= cell;
    });
    rows.push({ row, cells });
  });
  return { rows, problems, usable: true };
}
