import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import type { Panel } from '../panel/panel.js';
import { leftNote, TEXTS } from '../panel/words.js';
import { fitting } from './frame.js';
import { facetsPart, FEW_PLACES, linesPart, MOST_PLACES } from './lines.js';
import type { DrawnIndicator, SeriesPoint } from './panel-series.js';
import { indicatorsOf } from './panel-series.js';
import type { PictureLine, PicturePart, Picture, Sign } from './picture.js';
import { MOST_RANKED, rankParts } from './ranks.js';
import { leftWords, PICTURE_WORDS, placeTitle, unitsNote } from './words.js';

export interface PanelPictureOptions {
  readonly lang: Lang;
  readonly facts?: boolean;
  /** were indicators chosen? Then records of others are none that is missing */
  readonly chosen?: boolean;
}

/** How an indicator is drawn: places by size where all values are of one year, else lines, of many places each in a plot of its own. */
type Form = 'ranks' | 'lines' | 'facets';
interface Drawn {
  readonly form: Form;
  readonly points: readonly SeriesPoint[];
  readonly lines: readonly (readonly PicturePart[])[];
  readonly places: { readonly shown: number; readonly all: number };
}

/** The points of as many places as can be drawn: those with the most values, in the order of their codes. */
function ofSomePlaces(points: readonly SeriesPoint[], most: number): { points: readonly SeriesPoint[]; shown: number; all: number } {
  const places = [...groupBy(points, ({ code }) => code)];
  const kept = new Set(
    [...places]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([code]) => code),
  );
  return { points: points.filter(({ code }) => kept.has(code)), shown: kept.size, all: places.length };
}

function drawnOf(indicator: DrawnIndicator): Drawn {
  const { points } = indicator;
  const ranked = new Set(points.map(({ year }) => year)).size === 1;
  const places = new Set(points.map(({ code }) => code)).size;
  const form: Form = ranked ? 'ranks' : places <= FEW_PLACES ? 'lines' : 'facets';
  const { points: some, ...count } = ofSomePlaces(points, ranked ? MOST_RANKED : MOST_PLACES);
  const kept = { ...indicator, points: some };
  const parts = form === 'ranks' ? rankParts(kept) : [form === 'lines' ? linesPart(kept) : facetsPart(kept)];
  return { form, points: some, lines: [parts], places: count };
}

/** Two plots of lines side by side where there are several and none needs the whole width. */
function together(drawn: readonly Drawn[]): PictureLine[] {
  const lines: PictureLine[] = [];
  let waiting: PicturePart | null = null;
  const flush = (): void => {
    if (waiting) lines.push([waiting, null]);
    waiting = null;
  };
  for (const one of drawn) {
    const [part] = one.lines[0] ?? [];
    if (one.form !== 'lines' || part === undefined || drawn.length === 1) {
      flush();
      lines.push(...one.lines);
    } else if (waiting) {
      lines.push([waiting, part]);
      waiting = null;
    } else waiting = part;
  }
  flush();
  return lines;
}

function signsOf(drawn: readonly Drawn[], lang: Lang): Sign[] {
  const has = (form: Form): boolean => drawn.some((one) => one.form === form);
  const points = drawn.flatMap((one) => one.points);
  const gaps = drawn.some(({ form, points: own }) => form !== 'ranks' && hasGap(own));
  return [
    ...(has('facets')
      ? [
          { mark: 'thick' as const, words: PICTURE_WORDS.place[lang] },
          { mark: 'pale' as const, words: PICTURE_WORDS.othersPale[lang] },
        ]
      : []),
    ...(gaps ? [{ mark: 'dotted' as const, words: PICTURE_WORDS.gap[lang] }] : []),
    ...(points.some(({ low }) => low !== null) ? [{ mark: 'span' as const, words: PICTURE_WORDS.range[lang] }] : []),
  ];
}

function hasGap(points: readonly SeriesPoint[]): boolean {
  return [...groupBy(points, ({ code }) => code).values()].some((own) => {
    const years = own.map(({ year }) => year);
    return Math.max(...years) - Math.min(...years) >= new Set(years).size;
  });
}

/**
 * A panel as a picture: for each indicator its places by size where all values are of one year, else their lines over the years.
 *
 * @example of the reports of 31 provinces of one year, --indicator gdp: a dot for each province on one scale, 「≈5%」 beside it
 */
export function panelPicture(found: Panel, { lang, facts = false, chosen = false }: PanelPictureOptions): Picture {
  const known = indicatorsOf(found.rows, lang);
  // a lone value makes no picture, unless there is nothing else
  const several = known.filter(({ points }) => points.length > 1);
  const indicators = several.length > 0 ? several : known;
  const all: Drawn[] = [];
  for (const one of indicators) {
    const more = [...all, drawnOf(one)];
    const lines = together(more);
    if (fitting(lines) < lines.length) break;
    all.push(more.at(-1)!);
  }
  const points = all.flatMap((one) => one.points);
  const places = new Set(points.map(({ place }) => place));
  const most = all.reduce((one, { places }) => (places.all - places.shown > one.all - one.shown ? places : one), { shown: 0, all: 0 });
  const [place = ''] = places;
  const kind = places.size === 1 ? placeTitle(place, facts, lang) : PICTURE_WORDS[facts ? 'facts' : 'targets'][lang];
  const alone = all.length === 1;
  const shown = all.map((_, at) => indicators[at]?.title ?? '');
  return {
    lang,
    title: alone ? (shown[0] ?? '') : kind,
    lead: [
      ...(alone ? [`${kind}${lang === 'zh' ? '。' : '.'}`] : []),
      ...new Set(all.map(({ form }) => PICTURE_WORDS[form === 'ranks' ? 'rankLead' : 'panelLead'][lang])),
      ...(all.some(({ form, points: own }) => form === 'ranks' && own.some(({ words }) => /[≥≤≈<>]/u.test(words)))
        ? [PICTURE_WORDS.comparators[lang]]
        : []),
    ],
    lines: alone ? together(all).map((line) => line.map((part) => part && { ...part, title: '' })) : together(all),
    signs: signsOf(all, lang),
    n: points.length,
    counted: 'values',
    documents: new Set(points.map(({ doc }) => doc)).size,
    left: [
      ...unitsNote(shown, lang),
      ...leftWords.indicators(all.length, indicators.length, lang),
      ...leftWords.lone(known.length - indicators.length, lang),
      ...leftWords.places(most.shown, most.all, lang),
      ...(found.unbalanced > 0 ? [TEXTS.unbalanced[lang](found.unbalanced)] : []),
      ...(chosen ? [] : leftNote(found.left, lang)),
    ],
  };
}
