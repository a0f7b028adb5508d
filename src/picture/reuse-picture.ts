import { cell, text } from '@observablehq/plot';
import type { Extraction } from '../model/extraction.js';
import type { Lang } from '../model/lang.js';
import type { PairSummary } from '../reuse/tables.js';
import { roomOf, widest } from './lettering.js';
import { COLOURS, partWidth, type PicturePart, type Picture } from './picture.js';
import { LETTERS } from './plot.js';
import { leftWords, PICTURE_WORDS } from './words.js';

/** So many plans are drawn: of more the numbers of the cells have no room. */
const MOST_PLANS = 30;
/** A cell is so large at most. */
const LARGEST = 44;
/** A name takes this much of the width at most. */
const NAME = 230;

const { line, soft } = COLOURS;

/** Six steps from paper to ink; each text stands on its cell with a contrast of 4.5 at least (WCAG 2.2, 1.4.3). */
const DEPTHS = ['#f4f2ec', '#dde6f0', '#b4cce6', '#74a2d3', '#2f6db0', '#123f73'] as const;
/** Texts on light and on dark cells; a page in the dark leaves cells and their texts as they are. */
const ON_CELLS = ['#14181d', '#fdfdfd'] as const;
/** Shares at which the next step begins. */
const STEPS = [0.02, 0.05, 0.1, 0.2, 0.4] as const;
const depthOf = (share: number): number => STEPS.filter((step) => share >= step).length;

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly share: number;
}

/** Plans that share something, those in the most and largest pairs first if there are too many, else by place and time. */
function plansOf(pairs: readonly PairSummary[]): { plans: Extraction[]; all: number } {
  const weight = new Map<Extraction, number>();
  for (const { a, b, shareA, shareB } of pairs)
    for (const plan of [a, b]) weight.set(plan, (weight.get(plan) ?? 0) + Math.max(shareA, shareB));
  const id = (plan: Extraction): string => plan.document.doc_id;
  const kept = [...weight].sort(([a, one], [b, two]) => two - one || (id(a) < id(b) ? -1 : 1)).slice(0, MOST_PLANS);
  const order = ({ document }: Extraction): string =>
    [document.place_code ?? '9', document.place, document.written_date ?? document.period_start, document.doc_id].join('\t');
  return { plans: kept.map(([plan]) => plan).sort((a, b) => (order(a) < order(b) ? -1 : 1)), all: weight.size };
}

function heatPart(plans: readonly Extraction[], cells: readonly Cell[], nameOf: (plan: Extraction) => string): PicturePart {
  const labels = plans.map((plan, at) => ({ row: String(at), words: shortened(nameOf(plan), NAME - 30), number: String(at + 1) }));
  const names =
    widest(
      labels.map(({ words }) => words),
      LETTERS,
    ) + 34;
  const top = 20;
  const size = Math.min(LARGEST, Math.floor((partWidth(1) - names) / plans.length));
  const same = labels.map(({ row }) => ({ row, column: row }));
  const domain = labels.map(({ row }) => row);
  return {
    title: '',
    height: top + size * plans.length + 2,
    plot: (width) => ({
      marginTop: top,
      marginBottom: 2,
      marginLeft: names,
      marginRight: width - names - size * plans.length,
      x: { type: 'band', domain, axis: null, padding: 0, round: false },
      y: { type: 'band', domain, axis: null, padding: 0, round: false },
      marks: [
        cell(same, { x: 'column', y: 'row', fill: line, inset: 0.5 }),
        ...DEPTHS.map((fill, depth) =>
          cell(
            cells.filter(({ share }) => depthOf(share) === depth),
            { x: 'column', y: 'row', fill, inset: 0.5 },
          ),
        ),
        ...ON_CELLS.map((fill, at) =>
          text(
            cells.filter(({ share }) => depthOf(share) >= 4 === (at === 1)),
            {
              x: 'column',
              y: 'row',
              text: ({ share }: Cell) => shareWords(share),
              fill,
              fontSize: Math.max(7, Math.min(LETTERS, size * 0.4)),
            },
          ),
        ),
        text(labels, { x: 'row', frameAnchor: 'top', dy: -14, text: 'number', fill: soft }),
        text(labels, { y: 'row', frameAnchor: 'left', dx: -8, textAnchor: 'end', text: 'number', fill: soft }),
        text(labels, { y: 'row', frameAnchor: 'left', dx: -28, textAnchor: 'end', text: 'words' }),
      ],
    }),
  };
}

/** 0.4 for less than one percent, else whole percents. */
const shareWords = (share: number): string => (share < 0.01 ? (share * 100).toFixed(1) : String(Math.round(share * 100)));

function shortened(name: string, pixels: number): string {
  if (roomOf(name, LETTERS) <= pixels) return name;
  const chars = [...name];
  while (chars.length > 1 && roomOf(`${chars.join('')}…`, LETTERS) > pixels) chars.pop();
  return `${chars.join('')}…`;
}

/**
 * Which plan has how much of which other: a table of shades with the percents written in it.
 *
 * @param plans   all that were compared
 * @param pairs   those that share enough
 * @example row 象山县 –2025, column 鄞州区 –2025: 3
 */
export function reusePicture(
  plans: readonly Extraction[],
  pairs: readonly PairSummary[],
  names: ReadonlyMap<Extraction, string>,
  lang: Lang,
): Picture {
  const { plans: kept, all } = plansOf(pairs);
  const at = new Map(kept.map((plan, nth) => [plan, String(nth)]));
  const cells = pairs.flatMap(({ a, b, shareA, shareB }): Cell[] => {
    const [one, two] = [at.get(a), at.get(b)];
    if (one === undefined || two === undefined) return [];
    return [
      { row: one, column: two, share: shareA },
      { row: two, column: one, share: shareB },
    ];
  });
  return {
    lang,
    title: PICTURE_WORDS.reuse[lang],
    lead: [PICTURE_WORDS.reuseLead[lang]],
    lines: kept.length === 0 ? [] : [[heatPart(kept, cells, (plan) => names.get(plan) ?? plan.document.doc_id)]],
    signs: [],
    n: cells.length / 2,
    counted: 'pairs',
    documents: kept.length,
    left: [
      ...leftWords.plans(kept.length, all, lang),
      ...leftWords.pairs(pairs.length - cells.length / 2, lang),
      ...leftWords.unshared(plans.length - all, lang),
    ],
  };
}
