import { datasetColumns, SEPARATOR, type DatasetColumn } from '../dataset/columns.js';
import type { Both, Lang } from '../model/lang.js';
import { columns } from '../write/schemas.js';
import { TABLE_NAMES } from './document.js';

const CLASSES: Readonly<Record<DatasetColumn['type'], string>> = {
  string: 'character',
  integer: 'integer',
  number: 'numeric',
  boolean: 'logical',
  date: 'Date',
  list: 'character',
};

/** A string of R in ASCII, so that the script reads the same in every locale. Source: R Language Definition, 10.3.1. */
const rText = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/gu, (char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
const rWords = (words: readonly string[]): string => `c(${words.map(rText).join(', ')})`;
const named = (pairs: readonly (readonly [string, string])[]): string =>
  `c(${pairs.map(([name, text]) => `${name} = ${text}`).join(', ')})`;

/** The function of R that reads one table. */
const READ = [
  'gangmu_read <- function(file, classes, levels, lists, labels) {',
  '  rows <- read.csv(file, colClasses = classes, na.strings = "", encoding = "UTF-8", comment.char = "", check.names = FALSE)',
  '  stopifnot(identical(names(rows), names(classes)))',
  '  for (name in names(levels)) {',
  '    found <- factor(rows[[name]], levels = levels[[name]])',
  '    stopifnot(identical(is.na(found), is.na(rows[[name]])))',
  '    rows[[name]] <- found',
  '  }',
  '  for (name in lists) {',
  '    rows[[name]] <- I(lapply(rows[[name]], function(cell) {',
  `      if (is.na(cell)) character(0) else strsplit(cell, ${rText(SEPARATOR)}, fixed = TRUE)[[1]]`,
  '    }))',
  '  }',
  '  for (name in names(labels)) attr(rows[[name]], "label") <- labels[[name]]',
  '  rows',
  '}',
];

/** The R script that reads the CSV tables beside it into one list of data frames, each column with its type. Base R only. */
export function rScript(citation: Both, lang: Lang): string {
  const tables = TABLE_NAMES.map((table) => {
    const own = datasetColumns(table);
    const titles = columns(table).map(({ name, meta }) => [name, rText(String(meta[lang === 'zh' ? 'title_zh' : 'title']))] as const);
    const levels = own.flatMap(({ name, type, values }) => (values && type === 'string' ? [`${name} = ${rWords(values)}`] : []));
    return [
      `gangmu$${table} <- gangmu_read(${rText(`${table}.csv`)},`,
      `  classes = ${named(own.map(({ name, type }) => [name, rText(CLASSES[type])]))},`,
      `  levels = list(${levels.join(', ')}),`,
      `  lists = ${rWords(own.flatMap(({ name, type }) => (type === 'list' ? [name] : [])))},`,
      `  labels = ${named(titles)})`,
    ].join('\n');
  });
  return [
    '# gangmu export',
    '# source("gangmu.R", chdir = TRUE) makes a list of data frames: gangmu$targets, gangmu$documents ...',
    '# Empty cells are NA, days are Date, words of a fixed list are factors, columns of several values are lists of character vectors.',
    ...READ,
    '',
    'gangmu <- list()',
    ...tables,
    `attr(gangmu, "citation") <- ${rText(citation[lang])}`,
    '',
  ].join('\n');
}
