import { strToU8 } from 'fflate';
import { handMade, p } from './docx.js';

/** A block of `tests/specs/tables.txt`: text, rows with the marks of their merged cells, and what they must give. */
export interface TableSpec {
  readonly name: string;
  readonly before: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after: readonly string[];
  readonly forms: readonly string[];
  readonly left: number;
  readonly expected: readonly string[];
}

const EVERY_FORM = ['lines', 'tabs', 'pipes', 'html', 'mineru', 'docx'];

/** The blocks of a table of specs. */
export function tableSpecs(text: string): TableSpec[] {
  return text
    .split(/^== /mu)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      const at = lines.indexOf('=>');
      const shown = lines.slice(0, at).filter((line) => line !== '');
      const told = lines.slice(at + 1).filter((line) => line !== '');
      const first = shown.findIndex((line) => line.startsWith('|'));
      const last = shown.findLastIndex((line) => line.startsWith('|'));
      // a line between rows is a page's, and a row of one cell
      const rows = shown.slice(first, last + 1);
      const option = (key: string): string | undefined => told.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
      return {
        name,
        before: shown.slice(0, first),
        rows: rows.map((row) =>
          row
            .replace(/^\||\|$/gu, '')
            .split('|')
            .map((cell) => cell.trim()),
        ),
        after: shown.slice(first + rows.length),
        forms: option('forms')?.split(' ') ?? EVERY_FORM,
        left: Number(option('left') ?? 0),
        expected: told.filter((line) => !/^(?:forms|left) /u.test(line)),
      };
    });
}

/** A cell that begins where it stands, with how far it reaches. */
interface Cell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** What stands at each place: a cell, or null where one from the left or from above reaches. */
function grid(rows: readonly (readonly string[])[]): (Cell | null)[][] {
  return rows.map((row, y) =>
    row.map((text, x) => {
      if (text === '<' || text === '^') return null;
      let columns = 1;
      while (row[x + columns] === '<') columns++;
      let down = 1;
      while (rows[y + down]?.[x] === '^') down++;
      return { lines: text.split('⏎'), columns, rows: down };
    }),
  );
}

const html = (rows: (Cell | null)[][]): string =>
  `<table border="1">${rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell) => (cell ? `<td rowspan="${cell.rows}" colspan="${cell.columns}">${cell.lines.join('<br>')}</td>` : ''))
          .join('')}</tr>`,
    )
    .join('')}</table>`;

function docx(spec: TableSpec, rows: (Cell | null)[][]): string {
  const row = (cells: (Cell | null)[], y: number): string =>
    cells
      .map((cell, x) => {
        if (spec.rows[y]?.[x] === '<') return '';
        const merge = cell ? (cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '') : '<w:vMerge/>';
        const span = cell && cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
        return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${(cell?.lines ?? ['']).map((line) => p(line)).join('')}</w:tc>`;
      })
      .join('');
  const table = `<w:tbl>${rows.map((cells, y) => `<w:tr>${row(cells, y)}</w:tr>`).join('')}</w:tbl>`;
  return [...spec.before.map((line) => p(line)), table, ...spec.after.map((line) => p(line))].join('');
}

/** The document of a spec in a form, with the name of its file. */
export function inForm(spec: TableSpec, form: string): { readonly bytes: Uint8Array; readonly file: string } {
  const rows = grid(spec.rows);
  const { before, after } = spec;
  const words = (cell: Cell | null): string => cell?.lines.join('') ?? '';
  const lined = (table: string): Uint8Array => strToU8([...before, table, ...after, ''].join('\n'));
  switch (form) {
    case 'lines':
      // as Word's text has it: a blank cell is a blank line
      return { bytes: lined(rows.flatMap((row) => row.flatMap((cell) => cell?.lines ?? [])).join('\n')), file: 'plan.txt' };
    case 'tabs':
      return { bytes: lined(rows.map((row) => row.map(words).join('\t')).join('\n')), file: 'plan.txt' };
    case 'pipes': {
      const [head = [], ...body] = rows.map((row) => `| ${row.map(words).join(' | ')} |`);
      const table = [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
      return { bytes: strToU8([...before, table, ...after, ''].join('\n\n')), file: 'plan.md' };
    }
    case 'html': {
      const paragraph = (line: string): string => `<p>${line}</p>`;
      const body = `${before.map(paragraph).join('')}${html(rows)}${after.map(paragraph).join('')}`;
      return {
        bytes: strToU8(`<html><head><meta charset="utf-8"></head><body><div class="content">${body}</div></body></html>`),
        file: 'plan.html',
      };
    }
    case 'mineru':
      return {
        bytes: strToU8([...before.map((line, at) => (at < 2 ? `# ${line}` : line)), html(rows), ...after, ''].join('\n\n')),
        file: 'plan.md',
      };
    default:
      return { bytes: handMade(docx(spec, rows)), file: 'plan.docx' };
  }
}
