import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import type {
  Shown,
  UserAgency,
  UserComparator,
  UserHeading,
  UserIndicator,
  UserKind,
  UserLabel,
  UserLexicon,
  UserName,
  UserPlace,
  UserRules,
  UserUnit,
  UserVerb,
} from '../model/lexicon.js';
import { ruleFaults } from '../book/user-rules.js';
import { KINDS } from '../model/record.js';
import { complaint } from '../model/complaint.js';
import { readUserCsv, type UserRow, type CsvShape } from './csv-file.js';
import { fileBytes } from '../read/file-bytes.js';

export interface ReadLexicon {
  readonly lexicon: UserLexicon;
  readonly problems: readonly Diagnostic[];
  /** the files that were read and their bytes, for a hash */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly usable: boolean;
}

type Bad = (column: string, zh: string, en: string) => void;
type Check<T> = (line: UserRow, bad: Bad) => T | null;

/** A row with its place, for messages. */
interface Placed<T> {
  readonly value: T;
  readonly bad: Bad;
}

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
  const townships = parts(cells['townships']);
  return { name: cells['name'] ?? '', code, ...(townships.length > 0 ? { townships } : {}) };
};

const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[；;、]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const shown = (cells: UserRow['cells']): Shown => ({ example: cells['example'] ?? '', refusal: cells['refusal'] ?? '' });
const verbOf: Check<UserVerb> = ({ cells }) => {
  const notBefore = parts(cells['not_before']);
  return { verb: cells['verb'] ?? '', ...(notBefore.length > 0 ? { notBefore } : {}), ...shown(cells) };
};
const headingOf: Check<UserHeading> = ({ cells }) => ({
  rule: cells['rule'] ?? '',
  like: cells['like'] ?? '',
  pattern: cells['pattern'] ?? '',
  ...shown(cells),
});
/** The value of a column that allows only these; where it has another, the row is reported. */
function oneOf<T extends string>(column: string, values: readonly T[], { cells }: UserRow, bad: Bad): T | null {
  const value = values.find((one) => one === cells[column]);
  if (value === undefined) bad(column, `应为 ${values.join('、')} 之一`, `should be one of ${values.join(', ')}`);
  return value ?? null;
}
const ROLES = ['lead', 'responsible', 'cooperating', 'leader'] as const;
const labelOf: Check<UserLabel> = (line, bad) => {
  const role = oneOf('role', ROLES, line, bad);
  return role === null ? null : { label: line.cells['label'] ?? '', role, ...shown(line.cells) };
};
const SIDES = ['before', 'after'] as const;
const BOUNDS = ['gte', 'lte', 'gt', 'lt', 'approx'] as const;
const comparatorOf: Check<UserComparator> = (line, bad) => {
  const side = oneOf('side', SIDES, line, bad);
  const gives = oneOf('gives', BOUNDS, line, bad);
  return side === null || gives === null ? null : { word: line.cells['word'] ?? '', side, gives, ...shown(line.cells) };
};
const nameOf: Check<UserName> = ({ cells }) => ({
  rule: cells['rule'] ?? '',
  ...(cells['before'] === undefined ? {} : { before: cells['before'] }),
  ...(cells['after'] === undefined ? {} : { after: cells['after'] }),
  ...shown(cells),
});
const kindOf: Check<UserKind> = (line, bad) => {
  const kind = oneOf('kind', KINDS, line, bad);
  return kind === null ? null : { rule: line.cells['rule'] ?? '', kind, pattern: line.cells['pattern'] ?? '', ...shown(line.cells) };
};

/** Each file with its columns, how a row of it is read, and the table that it goes into. */
const FILES = {
  'units.csv': { table: 'units', required: ['unit', 'base', 'factor', 'dimension'], optional: [], read: unitOf },
  'indicators.csv': { table: 'indicators', required: ['indicator'], optional: ['id', 'unit', 'direction'], read: indicatorOf },
  'agencies.csv': { table: 'agencies', required: ['short'], optional: ['full', 'function'], read: agencyOf },
  'places.csv': { table: 'places', required: ['name', 'code'], optional: ['townships'], read: placeOf },
  'verbs.csv': { table: 'verbs', required: ['verb', 'example', 'refusal'], optional: ['not_before'], read: verbOf },
  'headings.csv': { table: 'headings', required: ['rule', 'like', 'pattern', 'example', 'refusal'], optional: [], read: headingOf },
  'labels.csv': { table: 'labels', required: ['label', 'role', 'example', 'refusal'], optional: [], read: labelOf },
  'comparators.csv': { table: 'comparators', required: ['word', 'side', 'gives', 'example', 'refusal'], optional: [], read: comparatorOf },
  'names.csv': { table: 'names', required: ['rule', 'example', 'refusal'], optional: ['before', 'after'], read: nameOf },
  'kinds.csv': { table: 'kinds', required: ['rule', 'kind', 'pattern', 'example', 'refusal'], optional: [], read: kindOf },
} as const satisfies Record<string, CsvShape & { readonly table: keyof UserLexicon; readonly read: Check<unknown> }>;
type FileName = keyof typeof FILES;

/** Rows of one file that are whole; the others are reported with their row number. */
function rowsOf<T>(
  name: FileName,
  text: string,
  shownAs: string,
  check: Check<T>,
  problems: Diagnostic[],
): { rows: Placed<T>[]; usable: boolean } {
  const shape: CsvShape = FILES[name];
  const table = readUserCsv(shownAs, text, shape);
  problems.push(...table.problems);
  const rows: Placed<T>[] = [];
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
    rows.push({ value: row, bad });
  }
  return { rows, usable: table.usable };
}

/**
 * Reads a user's lexicon folder: the files and columns are those of `FILES`. Each file may be missing, but not all of them. Files are
 * UTF-8. The example and the refusal of each rule are run through the real engine.
 *
 * @param shownAs how messages call the folder
 * @returns the rows that hold; `usable` is false when the folder or a file as a whole cannot be used
 */
export async function readLexicon(dir: string, shownAs: string): Promise<ReadLexicon> {
  const problems: Diagnostic[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const nothing: UserLexicon = { units: [], indicators: [], agencies: [], places: [] };
  const expected = Object.keys(FILES).join(', ');
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
  for (const name of Object.keys(FILES) as FileName[]) {
    if (!names.includes(name)) continue;
    try {
      const bytes = await fileBytes(join(dir, name));
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
  const placed: { -readonly [name in keyof Tables]: Tables[name] } = {};
  for (const [name, text] of texts) {
    const { rows, usable: whole } = rowsOf<unknown>(name, text, `${shownAs}/${name}`, FILES[name].read, problems);
    placed[FILES[name].table] = rows;
    usable &&= whole;
  }
  const tables = await withoutFailing(placed);
  return { lexicon: { ...nothing, ...valuesOf(tables) }, problems, files, usable };
}

type Tables = { readonly [name in keyof UserLexicon]?: readonly Placed<unknown>[] };
const valuesOf = (tables: Tables): Partial<UserLexicon> =>
  Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(({ value }) => value)]));

/** The tables without the rows that cannot be used or whose example or refusal fails; each of them is reported. */
async function withoutFailing(tables: Tables): Promise<Tables> {
  const drop = (
    from: Tables,
    failing: readonly { table: keyof UserRules; at: number; column: string; zh: string; en: string }[],
  ): Tables => {
    for (const { table, at, column, zh, en } of failing) from[table]?.[at]?.bad(column, zh, en);
    const left = (table: string, rows: readonly Placed<unknown>[]): readonly Placed<unknown>[] =>
      rows.filter((_row, at) => !failing.some((one) => one.table === table && one.at === at));
    return Object.fromEntries(Object.entries(from).map(([table, rows]) => [table, left(table, rows)]));
  };
  const usable = drop(tables, ruleFaults(valuesOf(tables)));
  const rules = ['verbs', 'headings', 'labels', 'comparators', 'names', 'kinds'] as const satisfies (keyof UserRules)[];
  if (!rules.some((table) => (usable[table]?.length ?? 0) > 0)) return usable;
  // a lexicon without rules needs no engine before the first document
  const [{ createProcessor }, { tryRules }] = await Promise.all([import('../processor.js'), import('../book/try-rules.js')]);
  const failing = tryRules(valuesOf(usable), (book, text) =>
    createProcessor({ book }).run({ file: 'example.txt', format: 'txt', encoding: 'utf-8', sha256: '', text }, 'example'),
  );
  return drop(usable, failing);
}
