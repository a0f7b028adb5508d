import { axisX, axisY, dot, gridX, gridY, link, text } from '@observablehq/plot';
import { displayUnit, scaled } from '../commitment/notation.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import type { Met } from '../outcome/choices.js';
import { comparable } from '../outcome/compared.js';
import { judgedOf } from '../outcome/judged.js';
import type { Matched } from '../outcome/match.js';
import type { Outcomes } from '../outcome/outcome.js';
import type { ReportedValue } from '../outcome/reported.js';
import { measuredName } from '../outcome/variables.js';
import { panelColumnKey } from '../panel/series.js';
import { BASIS_WORDS } from '../panel/words.js';
import type { Direction } from '../rules/lexicons/indicators.js';
import { fitting } from './frame.js';
import { roomOf, widest } from './lettering.js';
import { COLOURS, inColumns, partsIn, partWidth, type PicturePart, type Picture } from './picture.js';
import { LETTERS } from './plot.js';
import { ticksFor, tickText } from './scale.js';
import { leftWords, measureWords, PICTURE_WORDS, unitsNote } from './words.js';

const { ink, main, paper, soft, line, rule } = COLOURS;
/** Of a plot beside another one, and of one that stands alone. */
const HEIGHTS = { beside: 312, alone: 560 } as const;

/** A target with its outcome, in the unit of its plot. */
interface Pair {
  readonly target: number;
  readonly outcome: number;
  readonly met: Met;
  /** is more of what is drawn better? Of a fall by so much more is, where less of the indicator is */
  readonly better: Direction;
  readonly name: string;
  readonly documents: readonly string[];
}
interface Scale {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

/** The pairs of one indicator, scope, measure and kind of time, most pairs first. */
function scalesOf({ rows }: Outcomes, lang: Lang): Scale[] {
  const told = rows.flatMap((matched) => {
    const { target, outcome } = matched;
    return outcome === null || typeof target.series === 'string' ? [] : [{ matched, outcome, series: target.series }];
  });
  return [...groupBy(told, ({ series }) => panelColumnKey(series))]
    .map(([key, own]) => ({ key, scale: scaleOf(own, lang) }))
    .sort((a, b) => b.scale.pairs.length - a.scale.pairs.length || (a.key < b.key ? -1 : 1))
    .map(({ scale }) => scale);
}

function scaleOf(
  own: readonly { readonly matched: Matched; readonly outcome: ReportedValue; readonly series: ReportedValue['series'] }[],
  lang: Lang,
): Scale {
  const { matched, series } = own[0]!;
  const records = own.flatMap((one) => [one.matched.target.record, one.outcome.record]);
  const unit = displayUnit(records, series.unit);
  const name = measuredName(matched, lang) ?? '';
  const words = [name, measureWords(name, series.measure, lang), BASIS_WORDS[series.moment.basis][lang]];
  const places = new Set(own.map((one) => one.series.place));
  return {
    title: `${words.filter((word) => word !== '').join(' ')}${unit.label === '' ? '' : ` (${unit.label})`}`,
    pairs: own.map((one): Pair => {
      const judged = judgedOf(one.matched, one.outcome);
      const { place, moment } = one.series;
      return {
        target: scaled(judged.target, unit),
        outcome: scaled(judged.outcome, unit),
        met: judged.met,
        better: turned(judged.direction, comparable(one.matched.target.record).sign),
        name: places.size === 1 ? String(moment.year) : `${place} ${moment.year}`,
        documents: [one.matched.target.plan.document.doc_id, one.outcome.plan.document.doc_id],
      };
    }),
  };
}

const turned = (direction: Direction, sign: 1 | -1): Direction =>
  sign > 0 || direction === 'none' ? direction : direction === 'up' ? 'down' : 'up';

/** A box that a name or a dot takes, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places of a name beside its dot, the best first. */
const SIDES = [
  { anchor: 'start', dx: 7, dy: 0 },
  { anchor: 'end', dx: -7, dy: 0 },
  { anchor: 'middle', dx: 0, dy: -11 },
  { anchor: 'middle', dx: 0, dy: 12 },
] as const;
type Side = (typeof SIDES)[number];

function boxOf(x: number, y: number, room: number, { anchor, dx, dy }: Side): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? room : room / 2);
  return { left, right: left + room, top: y + dy - 6, bottom: y + dy + 6 };
}

/** Names for as many dots as have room for one; those far from the line come first, since they are what one asks about. */
function named(pairs: readonly Pair[], inside: Box, placeOf: (pair: Pair) => { x: number; y: number }) {
  const dots = pairs.map((pair) => {
    const { x, y } = placeOf(pair);
    return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
  });
  const taken: Box[] = [];
  const found: (Pair & { readonly side: Side })[] = [];
  const order = pairs.map((pair, at) => ({ pair, at })).sort((a, b) => gapOf(b.pair) - gapOf(a.pair) || a.at - b.at);
  for (const { pair, at } of order) {
    const { x, y } = placeOf(pair);
    const room = roomOf(pair.name, LETTERS - 1);
    const side = SIDES.find((one) => {
      const box = boxOf(x, y, room, one);
      const fits = box.left >= inside.left && box.right <= inside.right && box.top >= inside.top && box.bottom <= inside.bottom;
      return fits && !taken.some((other) => meet(other, box)) && !dots.some((other, nth) => nth !== at && meet(other, box));
    });
    if (side === undefined) continue;
    taken.push(boxOf(x, y, room, side));
    found.push({ ...pair, side });
  }
  return found;
}
const gapOf = ({ target, outcome }: Pair): number => Math.abs(outcome - target);

/** A plot, and how many of its dots found no room for their names. */
interface Scatter {
  readonly part: PicturePart;
  readonly unnamed: number;
}

/** The targets of an indicator against their outcomes, both on one scale. */
function scatterOf({ title, pairs }: Scale, alone: boolean, lang: Lang): Scatter {
  const full = partWidth(alone ? 1 : 2);
  const height = HEIGHTS[alone ? 'alone' : 'beside'];
  const { domain, ticks } = ticksFor(
    pairs.flatMap(({ target, outcome }) => [target, outcome]),
    6,
  );
  const [low, high] = domain;
  const directions = new Set(pairs.map((pair) => pair.better));
  const better = directions.size > 1 ? null : directions.has('up') ? 'higherBetter' : directions.has('down') ? 'lowerBetter' : 'neither';
  const margin = { top: 22, right: 12, bottom: 40, left: widest(ticks.map(tickText), LETTERS) + 12 };
  const width = Math.min(full, height + margin.left + margin.right - margin.top - margin.bottom);
  const inside = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const share = (value: number): number => (value - low) / (high - low);
  const names = named(pairs, { ...inside, right: full }, ({ target, outcome }) => ({
    x: inside.left + share(target) * (inside.right - inside.left),
    y: inside.bottom - share(outcome) * (inside.bottom - inside.top),
  }));
  const of = (met: Met) => pairs.filter((pair) => pair.met === met);
  const part: PicturePart = {
    title,
    lead: better === null ? '' : PICTURE_WORDS[better][lang],
    height,
    plot: () => ({
      marginTop: margin.top,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      marginRight: full - inside.right,
      x: { domain: [...domain] },
      y: { domain: [...domain] },
      marks: [
        axisY([...ticks], { tickFormat: tickText, tickSize: 0, color: soft, label: null }),
        axisX([...ticks], { tickFormat: tickText, tickSize: 0, color: soft, label: null }),
        gridX([...ticks], { stroke: line, strokeOpacity: 1 }),
        gridY([...ticks], { stroke: line, strokeOpacity: 1 }),
        link([{ low, high }], { x1: 'low', y1: 'low', x2: 'high', y2: 'high', stroke: rule, strokeWidth: 1.4 }),
        dot(of('yes'), { x: 'target', y: 'outcome', r: 3.6, fill: main, stroke: main, strokeWidth: 1.4 }),
        dot(of('no'), { x: 'target', y: 'outcome', r: 3.6, fill: paper, stroke: main, strokeWidth: 1.6 }),
        dot(of('unclear'), { x: 'target', y: 'outcome', r: 3.4, symbol: 'times', stroke: ink, strokeWidth: 1.6 }),
        ...SIDES.map((side) =>
          text(
            names.filter((one) => one.side === side),
            {
              x: 'target',
              y: 'outcome',
              text: 'name',
              textAnchor: side.anchor,
              dx: side.dx,
              dy: side.dy,
              fontSize: LETTERS - 1,
              fill: soft,
            },
          ),
        ),
        text([PICTURE_WORDS.outcomeAxis[lang]], { frameAnchor: 'top-left', dx: -margin.left, dy: -18, textAnchor: 'start' }),
        text([PICTURE_WORDS.targetAxis[lang]], { frameAnchor: 'bottom-right', dy: 32, textAnchor: 'end' }),
      ],
    }),
  };
  return { part, unnamed: pairs.length - names.length };
}

/**
 * Targets against their outcomes, a plot for each indicator, with the line on which both are equal.
 *
 * @example of the reports of one place 国内生产总值 增长 (%): the year beside each dot; filled where the target was met, hollow where it was missed
 */
export function outcomePicture(found: Outcomes, lang: Lang): Picture {
  const scales = scalesOf(found, lang);
  const several = scales.filter(({ pairs }) => pairs.length > 1);
  const some = several.length > 0 ? several : scales;
  const scatters = some.map((scale) => scatterOf(scale, some.length === 1, lang));
  const parts = scatters.map(({ part }) => part);
  const all = inColumns(parts);
  const lines = all.slice(0, fitting(all));
  const drawn = some.slice(0, partsIn(lines));
  const pairs = drawn.flatMap((scale) => scale.pairs);
  const has = (met: Met): boolean => pairs.some((pair) => pair.met === met);
  const missing = found.rows.filter(({ outcome }) => outcome === null).length;
  return {
    lang,
    title: PICTURE_WORDS.outcome[lang],
    lead: [PICTURE_WORDS.outcomeLead[lang]],
    lines,
    signs: [
      ...(has('yes') ? [{ mark: 'dot' as const, words: PICTURE_WORDS.met[lang] }] : []),
      ...(has('no') ? [{ mark: 'hollow' as const, words: PICTURE_WORDS.missed[lang] }] : []),
      ...(has('unclear') ? [{ mark: 'cross' as const, words: PICTURE_WORDS.unclear[lang] }] : []),
      ...(pairs.length > 0 ? [{ mark: 'pale' as const, words: PICTURE_WORDS.equalLine[lang] }] : []),
    ],
    n: pairs.length,
    counted: 'pairs',
    documents: new Set(pairs.flatMap(({ documents }) => documents)).size,
    left: [
      ...unitsNote(
        drawn.map(({ title }) => title),
        lang,
      ),
      ...leftWords.indicators(drawn.length, some.length, lang),
      ...leftWords.lone(scales.length - some.length, lang),
      ...leftWords.names(
        scatters.slice(0, drawn.length).reduce((sum, { unnamed }) => sum + unnamed, 0),
        lang,
      ),
      ...leftWords.withoutOutcome(missing, lang),
    ],
  };
}
