import { withoutControls } from '../model/visible.js';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PageWords } from './page-words.js';
import type { ReportColumn, Dot, DotPlot, ReportTable } from './report.js';

const WIDTH = 184;
/** room for arrows beyond the outermost dots */
const MARGIN = 10;
const LANE = 8;
/** room above the first lane, and below the axis for its labels */
const TOP = 2;
const LABELS = 14;
const RADIUS = 3.2;
/** Colours that the page has for columns; more columns begin again with the first. */
const COLOURS = 8;

/** The columns that have a dot somewhere in the table, with the class of their colour: each has the same lane and colour in every row. */
export function lanesOf(
  table: ReportTable,
): Map<string, { readonly lane: number; readonly colour: string; readonly column: ReportColumn }> {
  const used = new Set(table.rows.flatMap((row) => (row.plot?.dots ?? []).map((dot) => dot.column)));
  return new Map(
    table.columns
      .filter((column) => used.has(column.key))
      .map((column, lane) => [column.key, { lane, colour: `c${lane % COLOURS}`, column }]),
  );
}
export type Lanes = ReturnType<typeof lanesOf>;

/**
 * Ends of the scale. It always holds 0: on a scale from the least to the greatest, two values stand at its two ends whether they are 3.4
 * and 3.5 or 12 and 49.
 */
export function scaleOf(dots: readonly Dot[]): { readonly from: number; readonly to: number } {
  const values = dots.flatMap((dot) => (dot.max === null ? [dot.value] : [dot.value, dot.max]));
  return { from: Math.min(0, ...values), to: Math.max(0, ...values) };
}

/** An end of the scale in at most six digits. */
const endLabel = (value: number): string => String(Number(value.toPrecision(6)));

/** Marks beside a dot: an arrow to where the value may lie, strokes on both sides for about. */
function comparatorPath({ comparator }: Dot, x: number, y: number): string | null {
  switch (comparator) {
    case 'gte':
    case 'gt':
      return `M${x + 4} ${y}h5m-2.5-2.5l2.5 2.5l-2.5 2.5`;
    case 'lte':
    case 'lt':
      return `M${x - 4} ${y}h-5m2.5-2.5l-2.5 2.5l2.5 2.5`;
    case 'approx':
      return `M${x + 4} ${y}h3M${x - 4} ${y}h-3`;
    default:
      return null;
  }
}

function dotMark(dot: Dot, lanes: Lanes, place: (value: number) => number): Element[] {
  const lane = lanes.get(dot.column);
  if (lane === undefined) return [];
  const x = place(dot.value);
  const y = TOP + LANE * lane.lane + LANE / 2;
  const path = comparatorPath(dot, x, y);
  const shape =
    dot.max === null
      ? s('circle', { cx: x, cy: y, r: RADIUS })
      : s('rect', { x: x - 2, y: y - 2.5, width: Math.max(4, place(dot.max) - x + 4), height: 5, rx: 2.5 });
  return [
    s('g', { className: [lane.colour, ...(dot.flagged ? ['hollow'] : [])] }, [
      s('title', withoutControls(`${lane.column.title}: ${dot.label}`)),
      ...(path === null ? [] : [s('path', { d: path })]),
      shape,
    ]),
  ];
}

/**
 * A row's values on one scale, a lane a column, so that equal values stay apart and a column is known without its colour.
 *
 * @param label what the row is about, for readers that hear the page
 */
export function plotFigure(plot: DotPlot, label: string, lanes: Lanes, words: PageWords): Element {
  const { from, to } = scaleOf(plot.dots);
  const place = (value: number): number =>
    Math.round(10 * (MARGIN + (to === from ? 0 : (value - from) / (to - from)) * (WIDTH - 2 * MARGIN))) / 10;
  const axis = TOP + LANE * lanes.size + 2;
  const better = plot.direction === 'none' ? [] : [plot.direction === 'up' ? words.higherBetter : words.lowerBetter];
  const spoken = [
    `${label}: ${plot.dots.map((dot) => `${lanes.get(dot.column)?.column.title ?? ''} ${dot.label}`).join('; ')}`,
    ...better,
  ].join('; ');
  const end = plot.direction === 'up' ? `M${WIDTH - 5} ${axis - 2.5}l3 2.5l-3 2.5` : `M5 ${axis - 2.5}l-3 2.5l3 2.5`;
  return s(
    'svg.plot',
    { viewBox: `0 0 ${WIDTH} ${axis + LABELS}`, width: WIDTH, height: axis + LABELS, role: 'img', ariaLabel: withoutControls(spoken) },
    [
      s('path.axis', { d: `M2 ${axis}H${WIDTH - 2}M${MARGIN} ${axis - 2}v4M${WIDTH - MARGIN} ${axis - 2}v4` }),
      ...(plot.direction === 'none' ? [] : [s('path.axis', { d: end })]),
      s('text', { x: 2, y: axis + LABELS - 3 }, endLabel(from)),
      s('text', { x: WIDTH - 2, y: axis + LABELS - 3, textAnchor: 'end' }, withoutControls(`${endLabel(to)} ${plot.unit}`.trim())),
      ...plot.dots.flatMap((dot) => dotMark(dot, lanes, place)),
    ],
  );
}
