import { axisX, dot, link, ruleX, text } from '@observablehq/plot';
import type { Cascade, CascadeRow } from '../cascade/cascade.js';
import { displayUnit, scaled } from '../commitment/notation.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import type { PanelRow } from '../panel/row.js';
import { panelColumnKey, levelOfPlace, type PanelLevel } from '../panel/series.js';
import { fitting } from './frame.js';
import { apart, widest } from './lettering.js';
import { titleOf } from './panel-series.js';
import { COLOURS, partsIn, type PictureLine, type PicturePart, type Picture } from './picture.js';
import { LETTERS } from './plot.js';
import { numberText, ticksFor } from './scale.js';
import { leftWords, LEVEL_WORDS, namesTogether, PICTURE_WORDS, unitsNote } from './words.js';

const { ink, main, other, soft, line, paper } = COLOURS;
const LEVELS = ['nation', 'province', 'city', 'county'] as const;
type Rung = (typeof LEVELS)[number];
const HEIGHT = 280;
/** So many names of places with one value are written, the others counted; between two levels there is less room. */
const NAMED = { end: 2, between: 1 } as const;
/** With more values than this at a level between two others, or at any, a plot takes the whole width. */
const CROWDED = { between: 3, end: 12 } as const;

/** A place's value at its level. */
interface Spot {
  readonly level: Rung;
  readonly place: string;
  readonly value: number;
}
interface Step {
  readonly from: Spot;
  readonly to: Spot;
  readonly gap: number;
  readonly documents: readonly string[];
}
interface Scale {
  readonly title: string;
  readonly steps: readonly Step[];
}

const isRung = (level: PanelLevel): level is Rung => level !== null;

/** The pairs of one indicator in one time, most pairs first; amounts are parts of a whole, and have no slope. */
function scalesOf({ rows }: Cascade, lang: Lang): Scale[] {
  const sloped = rows.filter(({ gap, below, aboveLevel }) => gap !== null && isRung(levelOfPlace(below.series)) && isRung(aboveLevel));
  return [...groupBy(sloped, ({ below }) => `${panelColumnKey(below.series)}\t${below.series.moment.end}`)]
    .map(([key, own]) => ({ key, scale: scaleOf(own, lang) }))
    .sort((a, b) => b.scale.steps.length - a.scale.steps.length || (a.key < b.key ? -1 : 1))
    .map(({ scale }) => scale);
}

function scaleOf(own: readonly CascadeRow[], lang: Lang): Scale {
  const first = own[0]!.below;
  const unit = displayUnit(
    own.flatMap(({ below, above }) => [below.choice.chosen.record, above.choice.chosen.record]),
    first.value.unit,
  );
  const spotOf = ({ series, value }: PanelRow): Spot => ({
    level: levelOfPlace(series) as Rung,
    place: series.place,
    value: scaled(value.value, unit),
  });
  return {
    title: titleOf(first, unit, { year: first.series.moment.year, level: null }, lang),
    steps: own.map(({ below, above, gap }) => ({
      from: spotOf(above),
      to: spotOf(below),
      gap: gap ?? 0,
      documents: [below.plan.document.doc_id, above.plan.document.doc_id],
    })),
  };
}

interface Name {
  readonly level: Rung;
  /** neither the first nor the last level */
  readonly between: boolean;
  readonly value: number;
  readonly words: string;
}
/** Places of one level and one value have one label. */
function namesOf(steps: readonly Step[], levels: readonly Rung[], lang: Lang): Name[] {
  const spots = new Map(steps.flatMap(({ from, to }) => [from, to]).map((spot) => [`${spot.level} ${spot.place} ${spot.value}`, spot]));
  return [...groupBy([...spots.values()], ({ level, value }) => `${level} ${value}`).values()].map((own) => {
    const { level, value } = own[0]!;
    const between = level !== levels[0] && level !== levels.at(-1);
    const places = own.map(({ place }) => place);
    const words = `${numberText(value)} ${namesTogether(places, between ? NAMED.between : NAMED.end, lang)}`;
    return { level, between, value, words };
  });
}

/** Steps between the same two values are one line, the thicker the more. */
function linesOf(steps: readonly Step[]) {
  return [...groupBy(steps, ({ from, to, gap }) => [from.level, from.value, to.level, to.value, Math.sign(gap)].join(' ')).values()].map(
    (own) => {
      const { from, to, gap } = own[0]!;
      const width = 1.2 + Math.min(4, Math.sqrt(own.length) - 1);
      return { x1: from.level, y1: from.value, x2: to.level, y2: to.value, sign: Math.sign(gap), width };
    },
  );
}

const STEP = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;

/** A plot, and whether it needs the whole width. */
interface Slopes {
  readonly part: PicturePart;
  readonly crowded: boolean;
}

function slopesOf({ title, steps }: Scale, lang: Lang): Slopes {
  const levels = LEVELS.filter((level) => steps.some(({ from, to }) => from.level === level || to.level === level));
  const values = steps.flatMap(({ from, to }) => [from.value, to.value]);
  const { domain } = ticksFor(values, 5);
  const [low, high] = domain;
  const margin = { top: 20, bottom: 24 };
  const names = namesOf(steps, levels, lang);
  const counts = [...groupBy(names, ({ level }) => level).values()].map((own) => ({ between: own[0]!.between, count: own.length }));
  const crowded = counts.some(({ between, count }) => count > (between ? CROWDED.between : CROWDED.end));
  const pitch = LETTERS + 2;
  const height = Math.max(HEIGHT, Math.max(...counts.map(({ count }) => count)) * pitch + margin.top + margin.bottom);
  const inner = height - margin.top - margin.bottom;
  const yOf = (value: number): number => margin.top + (1 - (value - low) / (high - low)) * inner;
  const placed = [...groupBy(names, ({ level }) => level).values()].flatMap((own) => {
    const spots = apart(
      own.map(({ value }) => yOf(value)),
      pitch,
      margin.top,
      height - margin.bottom,
    );
    return own.map((name, at) => ({ ...name, y: low + (1 - ((spots[at] ?? 0) - margin.top) / inner) * (high - low) }));
  });
  const lines = linesOf(steps);
  const of = (sign: number) => lines.filter((one) => one.sign === sign);
  const dots = names.map(({ level, value }) => ({ level, value }));
  const at = (level: Rung | undefined) => placed.filter((name) => name.level === level);
  const room = (level: Rung | undefined): number =>
    widest(
      at(level).map(({ words }) => words),
      LETTERS,
    ) + 14;
  // names of the first level stand before it, those of the last behind it, the others over their dots
  const spotsOf = [
    { own: at(levels[0]), options: { textAnchor: 'end', dx: -8 } },
    { own: at(levels.at(-1)), options: { textAnchor: 'start', dx: 8 } },
    {
      own: levels.slice(1, -1).flatMap(at),
      options: { ...(crowded ? { textAnchor: 'start' as const, dx: 8 } : { dy: -11 }), stroke: paper, strokeWidth: 3 },
    },
  ] as const;
  const part: PicturePart = {
    title,
    height,
    plot: () => ({
      marginTop: margin.top,
      marginBottom: margin.bottom,
      marginLeft: room(levels[0]),
      marginRight: room(levels.at(-1)),
      x: { type: 'point', domain: [...levels], padding: 0 },
      y: { domain: [...domain], axis: null },
      marks: [
        ruleX([...levels], { stroke: line }),
        axisX([...levels], { tickFormat: (level: Rung) => LEVEL_WORDS[level][lang], tickRotate: 0, tickSize: 0, label: null }),
        link(of(0), { ...STEP, stroke: soft, strokeWidth: 'width' }),
        link(of(-1), { ...STEP, stroke: other, strokeWidth: 'width', strokeDasharray: '5 3' }),
        link(of(1), { ...STEP, stroke: main, strokeWidth: 'width' }),
        dot(dots, { x: 'level', y: 'value', r: 3, fill: ink }),
        ...spotsOf.map(({ own, options }) => text(own, { x: 'level', y: 'y', text: 'words', fill: ink, ...options })),
      ],
    }),
  };
  return { part, crowded };
}

/** Crowded plots stand alone, the others two beside each other. */
function linesOfParts(slopes: readonly Slopes[]): PictureLine[] {
  const lines: PictureLine[] = [];
  for (let at = 0; at < slopes.length; at++) {
    const [one, next] = [slopes[at]!, slopes[at + 1]];
    const alone = one.crowded || slopes.length === 1;
    const beside = !alone && next !== undefined && !next.crowded;
    lines.push(alone ? [one.part] : [one.part, beside ? next.part : null]);
    if (beside) at++;
  }
  return lines;
}

/**
 * Targets by level: a line from each target above to the same target of a place below it, so that its slope shows by how much more or less
 * is asked for.
 *
 * @example 地区生产总值 增长 (%), 2026: from 5 (某省) up to 6 (某市), from there up to 6.5 (某县)
 */
export function cascadePicture(found: Cascade, lang: Lang): Picture {
  const scales = scalesOf(found, lang);
  const all = linesOfParts(scales.map((scale) => slopesOf(scale, lang)));
  const lines = all.slice(0, fitting(all));
  const drawn = scales.slice(0, partsIn(lines));
  const steps = drawn.flatMap((scale) => scale.steps);
  const has = (sign: number): boolean => steps.some(({ gap }) => Math.sign(gap) === sign);
  return {
    lang,
    title: PICTURE_WORDS.cascade[lang],
    lead: [PICTURE_WORDS.cascadeLead[lang]],
    lines,
    signs: [
      ...(has(1) ? [{ mark: 'thick' as const, words: PICTURE_WORDS.more[lang] }] : []),
      ...(has(0) ? [{ mark: 'grey' as const, words: PICTURE_WORDS.same[lang] }] : []),
      ...(has(-1) ? [{ mark: 'dashed' as const, words: PICTURE_WORDS.less[lang] }] : []),
    ],
    n: steps.length,
    counted: 'pairs',
    documents: new Set(steps.flatMap(({ documents }) => documents)).size,
    left: [
      ...unitsNote(
        drawn.map(({ title }) => title),
        lang,
      ),
      ...leftWords.indicators(drawn.length, scales.length, lang),
      ...leftWords.amounts(found.rows.filter(({ gap }) => gap === null).length, lang),
      ...leftWords.alone(found.alone, lang),
    ],
  };
}
