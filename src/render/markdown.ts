import { withoutControls } from '../model/visible.js';
import { itemWords, type Report, type ReportRow, type ReportTable } from './report.js';

/** What Markdown would take for a mark of its own. An ampersand is one only where it begins an entity (R&D stays as it is). */
function escaped(text: string): string {
  return withoutControls(text)
    .trim()
    .replace(/[\\`*_~|[\]$]/gu, '\\$&')
    .replace(/&(?=#?[0-9A-Za-z]+;)/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}
/** In one line, as a heading, a paragraph or an item of a list: no mark at its beginning either. */
const line = (text: string): string =>
  escaped(text)
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\')
    .replace(/^[-+#=]/u, '\\$&');
const cell = (text: string): string => escaped(text).replace(/\n/gu, '<br>');
const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableMarkdown(table: ReportTable): string[] {
  const heading = table.title === '' ? [] : [`## ${line(table.title)}`];
  if (table.rows.length === 0) return [...heading, ...(table.empty === undefined ? [] : [line(table.empty)])];
  const { columns } = table;
  const lines = [
    tableLine(columns.map(({ title }) => cell(title))),
    tableLine(columns.map(({ numeric }) => (numeric === true ? '---:' : '---'))),
  ];
  let group: ReportRow['group'];
  for (const row of table.rows) {
    if (row.group !== group && row.group !== undefined)
      lines.push(tableLine(columns.map((_, at) => (at === 0 ? `**${cell(row.group ?? '')}**` : ''))));
    group = row.group;
    const { cells } = row;
    lines.push(tableLine(columns.map((_, at) => (cells[at] ?? []).map((item) => cell(itemWords(item))).join('<br>'))));
  }
  return [...heading, lines.join('\n')];
}

/**
 * A report as GitHub Flavored Markdown (https://github.github.com/gfm/): headings, pipe tables, notes as a list. Several items of a cell
 * stand on lines of their own (`<br>`); rows of one group follow a row with its heading.
 *
 * @example a row: 「| 规上工业亩均税收 | 58万元/亩 (2025) | 35万元/亩 (2025) \[规上工业\] |」
 */
export function renderMarkdown(report: Report): string {
  const blocks = [
    ...(report.title === '' ? [] : [`# ${line(report.title)}`]),
    ...report.lead.map(line),
    ...report.tables.flatMap(tableMarkdown),
    ...(report.notes.length === 0 ? [] : [report.notes.map((note) => `- ${line(note)}`).join('\n')]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
