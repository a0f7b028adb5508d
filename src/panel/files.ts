import type { Lang } from '../model/lang.js';
import { cell, csvLines } from '../write/csv.js';
import { stataLines } from '../write/stata.js';
import type { PanelTable, Variable } from './variables.js';
import type { WideVariable } from './wide.js';

/** Rows that are turned into text at a time. */
const PIECE = 1000;

/** A panel as CSV: the names of its variables, then its rows; lists are joined by ；. */
export function* panelCsv({ variables, rows }: PanelTable): Generator<string, void> {
  yield csvLines([variables.map(({ name }) => name)]);
  let held: string[][] = [];
  for (const row of rows) {
    held.push(row.map(cell));
    if (held.length < PIECE) continue;
    yield csvLines(held);
    held = [];
  }
  yield csvLines(held);
}

/** A panel as JSON: what stands in no row, then the rows as objects. */
export function* panelJson({ variables, rows }: PanelTable, about: Readonly<Record<string, unknown>>): Generator<string, void> {
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "rows": [`;
  let first = true;
  for (const row of rows) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(Object.fromEntries(variables.map(({ name }, at) => [name, row[at] ?? null])))}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}

/** What a variable holds: how often it is empty, its least and greatest value, or how many different ones. */
interface Summary {
  filled: number;
  least: number;
  greatest: number;
  readonly different: Set<string>;
}

const isWide = (variable: Variable): variable is WideVariable => 'indicator_id' in variable;

/** The codebook of a panel as CSV: each variable with its labels, kind, indicator, unit, and what it holds in this panel. */
export function* codebookPieces({ variables, rows }: PanelTable): Generator<string, void> {
  const summaries = variables.map((): Summary => ({ filled: 0, least: Infinity, greatest: -Infinity, different: new Set() }));
  for (const row of rows)
    row.forEach((value, at) => {
      const one = summaries[at];
      if (one === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
      one.filled++;
      if (typeof value === 'number') {
        one.least = Math.min(one.least, value);
        one.greatest = Math.max(one.greatest, value);
      } else one.different.add(cell(value));
    });
  yield csvLines([['name', 'kind', 'label_zh', 'label_en', 'indicator_id', 'unit', 'n', 'n_different', 'min', 'max']]);
  yield csvLines(
    variables.map((variable, at) => {
      const { filled, least, greatest, different } = summaries[at] as Summary;
      const numeric = Number.isFinite(least);
      const own = isWide(variable) ? [variable.indicator_id ?? '', variable.unit ?? ''] : ['', ''];
      const held = [String(filled), numeric ? '' : String(different.size), numeric ? cell(least) : '', numeric ? cell(greatest) : ''];
      return [variable.name, variable.kind, variable.zh, variable.en, ...own, ...held];
    }),
  );
}

/** The first line of a .do file of this program, by which it knows its own. */
const DO_HEAD = '* gangmu panel';

/**
 * The .do file that loads a panel from its CSV into Stata 14 or later.
 *
 * @param csv the CSV's name, beside the .do file
 */
export function doFile({ variables }: PanelTable, csv: string, lang: Lang): string {
  const lines = stataLines(
    variables.map((one) => ({ name: one.name, kind: one.kind, label: one[lang] })),
    csv,
  );
  return `${[DO_HEAD, 'version 14', ...lines, 'egen long place_n = group(place_code place), missing'].join('\n')}\n`;
}
