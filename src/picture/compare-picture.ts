import { axisX, dot, gridX, link, ruleX, text } from '@observablehq/plot';
import { COMPARATOR_SIGNS } from '../commitment/notation.js';
import type { Lang } from '../model/lang.js';
import type { Dot, ReportColumn, ReportRow, ReportTable } from '../render/report.js';
import { fitting } from './frame.js';
import { widest } from './lettering.js';
import { COLOURS, inColumns, partsIn, type PicturePart, type Picture } from './picture.js';
import { LETTERS } from './plot.js';
import { numberText, ticksFor, tickText } from './scale.js';
import { leftWords, measureWords, PICTURE_WORDS, unitsNote } from './words.js';

/** So many values are drawn of an indicator. */
const MOST_VALUES = 60;
/** With longer names than this, in pixels, a plot takes the whole width. */
const LONG_NAME = 170;
const ROW = 17;

const { main, paper, soft, line, rule } = COLOURS;

/** A row of the matrix whose values have one scale. */
interface Scale {
  readonly title: string;
  readonly dots: readonly Dot[];
}

function scalesOf({ rows }: ReportTable, lang: Lang): Scale[] {
  const found = rows.flatMap((row: ReportRow): Scale[] => {
    const { plot } = row;
    if (plot === undefined) return [];
    const name = row.cells[0]?.[0]?.text ?? row.key;
    const words = [name, measureWords(name, plot.measure, lang)].filter((word) => word !== '').join(' ');
    return [{ title: plot.unit === '' ? words : `${words} (${plot.unit})`, dots: plot.dots }];
  });
  const columns = ({ dots }: Scale): number => new Set(dots.map(({ column }) => column)).size;
  // the sort is stable: rows of as many plans stay in the order of the matrix
  return found.sort((a, b) => columns(b) - columns(a) || b.dots.length - a.dots.length);
}

function dotWords({ value, max, comparator }: Dot): string {
  const sign = comparator === null ? '' : COMPARATOR_SIGNS[comparator];
  return max === null ? `${sign}${numberText(value)}` : `${numberText(value)}–${numberText(max)}`;
}

/** The values of one indicator, a line of the plot each; those of one plan in the order of the text. */
function dotsPart({ title, dots }: Scale): PicturePart {
  const rows = dots.map((one, at) => ({ ...one, at: String(at), end: one.max ?? one.value, words: dotWords(one) }));
  const { domain, ticks } = ticksFor(
    dots.flatMap(({ value, max }) => [value, max ?? value]),
    4,
  );
  const names = widest(
    dots.map(({ label }) => label),
    LETTERS,
  );
  const words = widest(
    rows.map((row) => row.words),
    LETTERS,
  );
  const marginTop = 22;
  return {
    title,
    height: marginTop + rows.length * ROW + 4,
    plot: () => ({
      marginTop,
      marginBottom: 4,
      marginLeft: names + 10,
      marginRight: words + 12,
      x: { domain: [...domain] },
      y: { type: 'point', domain: rows.map(({ at }) => at), axis: null, padding: 0.5 },
      marks: [
        axisX([...ticks], { anchor: 'top', tickFormat: tickText, tickSize: 0, color: soft, label: null }),
        gridX([...ticks], { stroke: line, strokeOpacity: 1 }),
        ...(domain[0] <= 0 && domain[1] >= 0 ? [ruleX([0], { stroke: rule })] : []),
        link(
          rows.filter(({ max }) => max !== null),
          { x1: 'value', x2: 'end', y1: 'at', y2: 'at', stroke: main, strokeWidth: 6, strokeOpacity: 0.35, strokeLinecap: 'round' },
        ),
        dot(rows, { x: 'value', y: 'at', r: 3.6, fill: (row: Dot) => (row.flagged ? paper : main), stroke: main, strokeWidth: 1.6 }),
        text(rows, { x: domain[0], dx: -8, y: 'at', text: 'label', textAnchor: 'end' }),
        text(rows, { x: 'end', dx: 8, y: 'at', text: 'words', textAnchor: 'start', fill: soft }),
      ],
    }),
  };
}

/**
 * The matrix of indicators as a dot plot: for each row in which two values or more can be compared its plans on one scale.
 *
 * @param documents plans that are compared
 * @example 规上工业亩均税收 (万元/亩): 象山县 –2025 (2025) ● 35, 鄞州区 2021–2025 (2025) ● 58
 */
export function comparePicture(table: ReportTable, plans: number, lang: Lang): Picture {
  const scales = scalesOf(table, lang);
  const kept = scales.map((scale) => ({ ...scale, dots: scale.dots.slice(0, MOST_VALUES) }));
  const wide = kept.some(
    ({ dots }) =>
      widest(
        dots.map(({ label }) => label),
        LETTERS,
      ) > LONG_NAME,
  );
  const parts = kept.map(dotsPart);
  const all = wide ? parts.map((part) => [part]) : inColumns(parts);
  const lines = all.slice(0, fitting(all));
  const drawn = kept.slice(0, partsIn(lines));
  const cut = scales.slice(0, drawn.length).reduce((sum, { dots }) => sum + Math.max(0, dots.length - MOST_VALUES), 0);
  const dots = drawn.flatMap((scale) => scale.dots);
  const titles = new Map(table.columns.map(({ key, title }: ReportColumn) => [key, title]));
  return {
    lang,
    title: PICTURE_WORDS.compare[lang],
    lead: [
      PICTURE_WORDS.compareLead[lang],
      ...(dots.some(({ comparator }) => comparator !== null && COMPARATOR_SIGNS[comparator] !== '')
        ? [PICTURE_WORDS.comparators[lang]]
        : []),
    ],
    lines,
    signs: [
      ...(dots.length > 0 ? [{ mark: 'dot' as const, words: PICTURE_WORDS.value[lang] }] : []),
      ...(dots.some(({ flagged }) => flagged) ? [{ mark: 'hollow' as const, words: PICTURE_WORDS.apart[lang] }] : []),
      ...(dots.some(({ max }) => max !== null) ? [{ mark: 'span' as const, words: PICTURE_WORDS.range[lang] }] : []),
    ],
    n: dots.length,
    counted: 'values',
    documents: plans,
    left: [
      ...unitsNote(
        drawn.map(({ title }) => title),
        lang,
      ),
      ...leftWords.indicators(drawn.length, scales.length, lang),
      ...leftWords.values(cut, titles.size - 1, lang),
      ...leftWords.single(table.rows.length - scales.length, lang),
    ],
  };
}
