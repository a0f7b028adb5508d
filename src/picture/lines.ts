import { axisX, axisY, dot, gridY, link, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { groupBy } from '../model/group-by.js';
import { apart, widest } from './lettering.js';
import type { DrawnIndicator, SeriesPoint } from './panel-series.js';
import { COLOURS, type PicturePart } from './picture.js';
import { LETTERS } from './plot.js';
import { ticksFor, tickText, yearTicks, type Ticks } from './scale.js';

/** So many lines are told apart in one plot; of more places each has a plot of its own. */
export const FEW_PLACES = 6;
/** So many plots of single places are drawn. */
export const MOST_PLACES = 48;

const { ink, main, other, soft, rule, line, paper } = COLOURS;

/** Lines that are told apart without colour: by dashes, by the shapes of their dots, and by the names with these shapes at their ends. */
const STYLES = [
  { stroke: main, dash: 'none', symbol: 'circle', fill: main },
  { stroke: other, dash: '7 3', symbol: 'square', fill: paper },
  { stroke: ink, dash: '2 2', symbol: 'triangle', fill: ink },
  { stroke: main, dash: '9 3 2 3', symbol: 'diamond', fill: paper },
  { stroke: other, dash: '4 2', symbol: 'cross', fill: other },
  { stroke: soft, dash: '1 3', symbol: 'star', fill: soft },
] as const;

interface Step {
  readonly code: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The steps of a place's line from value to value: from year to year, and over years without one. */
function stepsOf(points: readonly SeriesPoint[]): { readonly whole: Step[]; readonly over: Step[] } {
  const whole: Step[] = [];
  const over: Step[] = [];
  for (const [code, own] of groupBy(points, (point) => point.code)) {
    const sorted = [...own].sort((a, b) => a.year - b.year);
    sorted.slice(1).forEach((to, at) => {
      const from = sorted[at]!;
      (to.year - from.year > 1 ? over : whole).push({ code, x1: from.year, y1: from.value, x2: to.year, y2: to.value });
    });
  }
  return { whole, over };
}
const STEP = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;

const valuesOf = (points: readonly SeriesPoint[]): number[] =>
  points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
/** The scale of values; ranks begin at 1. */
function scaleFor(points: readonly SeriesPoint[], falling: boolean, count: number): Ticks {
  const { domain, ticks } = ticksFor(valuesOf(points), count);
  return falling
    ? { domain: [0.5, domain[1] + 0.5], ticks: [1, ...ticks.filter((rank) => rank > 1 && Number.isInteger(rank))] }
    : { domain, ticks };
}
const yearsOf = (points: readonly SeriesPoint[]): number[] => points.map(({ year }) => year);
/** Half a year of air at both ends. */
const yearsDomain = (years: readonly number[]): [number, number] => [Math.min(...years) - 0.4, Math.max(...years) + 0.4];
const spans = (points: readonly SeriesPoint[]): SeriesPoint[] => points.filter(({ low }) => low !== null);
const SPAN = {
  x1: 'year',
  x2: 'year',
  y1: 'low',
  y2: 'high',
  stroke: main,
  strokeWidth: 6,
  strokeOpacity: 0.3,
  strokeLinecap: 'round',
} as const;

/** A few places in one plot, a line each, with its name at its end. */
export function linesPart({ points, title, falling }: DrawnIndicator): PicturePart {
  const height = 236;
  const [marginTop, marginBottom] = [10, 24];
  const years = yearsOf(points);
  const { domain, ticks } = scaleFor(points, falling, 5);
  const places = [...groupBy(points, ({ code }) => code).values()];
  const alone = places.length === 1;
  const inner = height - marginTop - marginBottom;
  const [floor, top] = falling ? [domain[1], domain[0]] : domain;
  const yOf = (value: number): number => height - marginBottom - ((value - floor) / (top - floor)) * inner;
  const ends = places.map((own) => own.reduce((last, point) => (point.year > last.year ? point : last)));
  const spots = apart(
    ends.map(({ value }) => yOf(value)),
    LETTERS + 2,
    marginTop,
    height - marginBottom,
  );
  const valueAt = (y: number): number => floor + ((height - marginBottom - y) / inner) * (top - floor);
  const names = ends.map(({ place, code, year, value }, at) => ({
    code,
    place,
    from: year,
    own: value,
    year: Math.max(...years),
    value: valueAt(spots[at] ?? 0),
  }));
  const { whole, over } = stepsOf(points);
  const styleOf = new Map(places.map((own, at) => [own[0]?.code ?? '', STYLES[at % STYLES.length]!]));
  return {
    title,
    height,
    plot: (width): PlotOptions => ({
      marginTop,
      marginBottom,
      marginLeft: widest(ticks.map(tickText), LETTERS) + 10,
      marginRight: alone
        ? 12
        : widest(
            names.map(({ place }) => place),
            LETTERS,
          ) + 24,
      x: { domain: yearsDomain(years) },
      y: { domain: [...domain], reverse: falling },
      marks: [
        axisY([...ticks], { tickFormat: tickText, tickSize: 0, color: soft, label: null }),
        gridY([...ticks], { stroke: line, strokeOpacity: 1 }),
        ...(domain[0] <= 0 && domain[1] >= 0 ? [ruleY([0], { stroke: rule })] : []),
        axisX(yearTicks(years, Math.floor(width / 46)), { tickFormat: tickText, tickSize: 4, color: soft, label: null }),
        ...(alone ? [] : [link(names, { x1: 'from', y1: 'own', x2: yearsDomain(years)[1], y2: 'value', stroke: rule, strokeWidth: 0.8 })]),
        link(spans(points), SPAN),
        link(over, { ...STEP, stroke: soft, strokeWidth: 1.2, strokeDasharray: '1 3' }),
        ...places.flatMap((own) => {
          const { code = '' } = own[0] ?? {};
          const style = styleOf.get(code) ?? STYLES[0];
          const look = { r: 3.2, symbol: style.symbol, fill: style.fill, stroke: style.stroke, strokeWidth: 1.4 };
          return [
            link(
              whole.filter((step) => step.code === code),
              { ...STEP, stroke: style.stroke, strokeWidth: 1.8, strokeDasharray: style.dash },
            ),
            dot(own, { x: 'year', y: 'value', ...look }),
            // the same shape before the name tells lines apart that end on one value
            ...(alone
              ? []
              : [
                  dot(
                    names.filter((name) => name.code === code),
                    { x: yearsDomain(years)[1], dx: 7, y: 'value', ...look },
                  ),
                ]),
          ];
        }),
        ...(alone ? [] : [text(names, { x: yearsDomain(years)[1], dx: 14, y: 'value', text: 'place', textAnchor: 'start' })]),
      ],
    }),
  };
}

/** Each place in a plot of its own, all on one scale, with the lines of the others behind it. */
export function facetsPart({ points, title, falling }: DrawnIndicator): PicturePart {
  const places = [...groupBy(points, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const columns = places.length <= 9 ? 3 : places.length <= 20 ? 4 : 5;
  const rows = Math.ceil(places.length / columns);
  const cell = { height: 92, top: 20, bottom: 20 };
  const spot = new Map(places.map(([code], at) => [code, { fx: at % columns, fy: Math.floor(at / columns) }]));
  const years = yearsOf(points);
  const { domain, ticks } = scaleFor(points, falling, 3);
  const { whole, over } = stepsOf(points);
  const here = <T extends { readonly code: string }>(list: readonly T[]): (T & { fx: number; fy: number })[] =>
    list.map((one) => ({ ...one, ...spot.get(one.code)! }));
  const names = places.map(([code, own]) => ({ code, place: own[0]?.place ?? '' }));
  const FACET = { fx: 'fx', fy: 'fy' } as const;
  return {
    title,
    height: rows * cell.height + cell.bottom,
    plot: (width): PlotOptions => {
      const marginLeft = widest(ticks.map(tickText), LETTERS) + 10;
      const each = (width - marginLeft) / columns;
      return {
        marginLeft,
        marginRight: 4,
        marginTop: cell.top,
        marginBottom: cell.bottom,
        x: { domain: yearsDomain(years) },
        y: { domain: [...domain], reverse: falling },
        fx: { domain: Array.from({ length: columns }, (_, at) => at), axis: null, paddingInner: 0.1 },
        fy: { domain: Array.from({ length: rows }, (_, at) => at), axis: null, paddingInner: cell.top / cell.height },
        marks: [
          axisY([...ticks], { tickFormat: tickText, tickSize: 0, color: soft, label: null }),
          gridY([...ticks], { stroke: line, strokeOpacity: 1 }),
          axisX(yearTicks(years, Math.max(1, Math.floor(each / 44))), { tickFormat: tickText, tickSize: 3, color: soft, label: null }),
          link(whole, { ...STEP, stroke: rule, strokeWidth: 0.6 }),
          link(here(spans(points)), { ...SPAN, ...FACET }),
          link(here(over), { ...STEP, ...FACET, stroke: soft, strokeWidth: 1.2, strokeDasharray: '1 3' }),
          link(here(whole), { ...STEP, ...FACET, stroke: main, strokeWidth: 2.2 }),
          dot(here(points), { ...FACET, x: 'year', y: 'value', r: 2.4, fill: main }),
          text(here(names), { ...FACET, frameAnchor: 'top-left', dy: -13, text: 'place', fontWeight: 'bold' }),
        ],
      };
    },
  };
}
