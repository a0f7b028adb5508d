import { axisX, dot, gridX, link, ruleX, text } from '@observablehq/plot';
import { widest } from './lettering.js';
import type { DrawnIndicator, SeriesPoint } from './panel-series.js';
import { COLOURS, type PicturePart } from './picture.js';
import { LETTERS } from './plot.js';
import { ticksFor, tickText } from './scale.js';

/** So many places stand below each other in a column … */
const COLUMN = 40;
/** … and so many are drawn, in two or three columns. */
export const MOST_RANKED = 3 * COLUMN;
const ROW = 17;

const { main, soft, line, rule } = COLOURS;

/** Places by size: a dot for each, its words beside it, what a range covers as a bar. All columns have one scale. */
export function rankParts({ points, title, falling }: DrawnIndicator): PicturePart[] {
  const sorted = [...points].sort((a, b) => (falling ? a.value - b.value : b.value - a.value) || (a.code < b.code ? -1 : 1));
  const columns = Math.ceil(sorted.length / COLUMN);
  const rows = Math.ceil(sorted.length / columns);
  const { domain, ticks } = ticksFor(
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    columns === 1 ? 6 : 3,
  );
  const names = widest(
    points.map(({ place }) => place),
    LETTERS,
  );
  const words = widest(
    points.map((point) => point.words),
    LETTERS,
  );
  return Array.from({ length: columns }, (_, nth): PicturePart => {
    const own = sorted.slice(nth * rows, (nth + 1) * rows).map((point, at) => ({ ...point, at: String(nth * rows + at) }));
    const marginTop = 22;
    return {
      title: nth === 0 ? title : ' ',
      height: marginTop + own.length * ROW + 4,
      plot: () => ({
        marginTop,
        marginBottom: 4,
        marginLeft: names + 10,
        marginRight: words + 12,
        x: { domain: [...domain], reverse: falling },
        y: { type: 'point', domain: own.map(({ at }) => at), axis: null, padding: 0.5 },
        marks: [
          axisX([...ticks], { anchor: 'top', tickFormat: tickText, tickSize: 0, color: soft, label: null }),
          gridX([...ticks], { stroke: line, strokeOpacity: 1 }),
          ...(domain[0] <= 0 && domain[1] >= 0 ? [ruleX([0], { stroke: rule })] : []),
          link(
            own.filter(({ low }) => low !== null),
            { x1: 'low', x2: 'high', y1: 'at', y2: 'at', stroke: main, strokeWidth: 6, strokeOpacity: 0.35, strokeLinecap: 'round' },
          ),
          dot(own, { x: 'value', y: 'at', r: 3.6, fill: main }),
          text(own, { x: falling ? domain[1] : domain[0], dx: -8, y: 'at', text: 'place', textAnchor: 'end' }),
          text(own, {
            x: (point: SeriesPoint) => (falling ? null : point.high) ?? point.value,
            dx: 8,
            y: 'at',
            text: 'words',
            textAnchor: 'start',
            fill: soft,
          }),
        ],
      }),
    };
  });
}
