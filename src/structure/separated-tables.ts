import { isBlank } from '../model/view.js';
import type { CellDraft, PlanDraft, TableDraft } from './draft.js';
import { openLines } from './draft.js';
import { halvedHeads } from './flat-head.js';
import type { Line } from './lines.js';

const SEPARATOR = /[\t|]/u;

/** Finds tables that have a row on a line, its cells parted by tabs or by |; the first row is the header. */
export function findSeparatedTables(draft: PlanDraft): PlanDraft {
  const tables: TableDraft[] = [];
  let run: { line: Line; cells: CellDraft[] }[] = [];
  const wordsOf = ({ start, end }: CellDraft): string => draft.folded.slice(start, end).replace(/\s/gu, '');
  const flush = (): void => {
    const header = run[0];
    const last = run[run.length - 1];
    if (header && last && run.length >= 2) {
      const names = header.cells.map(wordsOf);
      const halved =
        run.length > 2
          ? halvedHeads(
              names,
              names.map((_name, at) => wordsOf(run[1]?.cells[at] ?? header.cells[0]!)),
            )
          : null;
      const heads = run.slice(0, halved ? 2 : 1).map(({ cells }) => cells.map(wordsOf).join('|'));
      // the head comes again where a page begins
      const [head, body] = [true, false].map((is) => run.filter(({ cells }) => heads.includes(cells.map(wordsOf).join('|')) === is));
      if (body && body.length > 0)
        tables.push({
          start: header.line.from,
          end: last.line.to,
          columns: halved ?? names,
          headers: (head ?? []).flatMap(({ cells }) => cells.filter(({ start, end }) => end > start)),
          rows: body.map(({ cells }) => cells),
        });
    }
    run = [];
  };
  const open = openLines(draft).map(({ line }) => line);
  const tabs = (line: Line | undefined): number => (line ? draft.folded.slice(line.start, line.end).split('\t').length : 0);
  open.forEach((line, at) => {
    // a head that ends in blank cells is as wide as what stands under it
    const width = run[0]?.cells.length ?? (tabs(line) === tabs(open[at + 1]) ? tabs(line) : 0);
    const separated = SEPARATOR.test(line.text) || (run.length > 0 && tabs(line) > 1);
    const cells = separated ? separate(draft.folded, line, width) : [];
    // a blank cell at the end of a line leaves no mark
    if (cells.length >= (run.length === 0 ? 3 : 2) && (run.length === 0 || Math.abs((run[0]?.cells.length ?? 0) - cells.length) <= 1)) {
      run.push({ line, cells });
    } else if (!/^[|: +-]+$/u.test(line.text) || run.length === 0) flush();
  });
  flush();
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}

/** The cells of a line; tabs at its ends part blank cells where that makes it as wide as the table. */
function separate(folded: string, line: Line, width: number): CellDraft[] {
  const mark = line.text.includes('|') ? '|' : '\t';
  if (mark === '|' && /^[|: +-]+$/u.test(line.text)) return [];
  const whole = folded.slice(line.start, line.end);
  const ends = mark === '\t' && whole.split(mark).length === width;
  const text = ends ? whole : line.text;
  const cells: CellDraft[] = [];
  const first = text.startsWith('|') ? 1 : 0;
  const parts = text.slice(first, text.length > 1 && text.endsWith('|') ? -1 : undefined).split(mark);
  let at = (ends ? line.start : line.from) + first;
  for (const part of parts) {
    let start = at;
    let end = at + part.length;
    while (start < end && isBlank(folded.charCodeAt(start))) start++;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
    cells.push({ start, end });
    at += part.length + 1;
  }
  return cells;
}
