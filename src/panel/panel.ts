import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { TargetRecord } from '../model/record.js';
import { balanced } from './balanced.js';
import { chooseOf, type PanelCandidate } from './choice.js';
import { filtered } from './filters.js';
import { withChanges } from './growth.js';
import type { PanelOptions } from './options.js';
import { withRanks } from './rank.js';
import type { PanelRow } from './row.js';
import { levelOfPlace, lineKey, seriesKey, seriesOf, type Outside, type Series } from './series.js';
import { panelValue } from './value.js';

export interface Panel {
  /** by place, indicator, scope, measure and time */
  readonly rows: readonly PanelRow[];
  /** documents that have a row */
  readonly documents: number;
  /** records that are in no row, by why; `unknown`: the registry does not know the indicator */
  readonly left: Readonly<Record<Outside | 'unknown', number>>;
  /** rows of places that lack a year */
  readonly unbalanced: number;
}

const less = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** By place, then line, then time; the end of all keys is the document, so that the order of the inputs never shows. */
function inOrder({ series: a }: PanelRow, { series: b }: PanelRow): number {
  return (
    less(a.place_code ?? '9', b.place_code ?? '9') ||
    less(a.place, b.place) ||
    less(lineKey(a), lineKey(b)) ||
    less(a.moment.basis, b.moment.basis) ||
    less(a.moment.end, b.moment.end) ||
    less(a.moment.start ?? '', b.moment.start ?? '')
  );
}

interface Found extends PanelCandidate {
  readonly series: Series;
  readonly plan: Extraction;
}

/** The records that a panel is about. */
const recordsOf = (plan: Extraction, facts: boolean): readonly TargetRecord[] =>
  facts ? plan.quantities.filter(({ kind }) => kind === 'fact') : plan.targets.filter(({ kind }) => kind === 'target');

/**
 * The panel of some plans: one row for each place, time, indicator, scope and measure, with one value that is chosen by stated rules; what
 * it was chosen among is kept. Records of plans that state no place, no time or no number are in no row and are counted.
 *
 * @param plans in any order; the result does not depend on it
 * @throws PanelFilterError where a filter matches nothing
 * @example panel(plans, { indicators: ['gdp'] }).rows[0]?.value // of 「地区生产总值增长5%左右」 { value: 5, low: 5, high: 5, unit: '%' }
 */
export function panel(plans: readonly Extraction[], options: PanelOptions = {}): Panel {
  const { facts = false, point = 'low', unknown = false } = options;
  const left: Record<Outside | 'unknown', number> = {
    'no-place': 0,
    'no-year': 0,
    'no-number': 0,
    'no-indicator': 0,
    margin: 0,
    unknown: 0,
  };
  const rows: PanelRow[] = [];
  // place by place: only the keys of one stand in memory
  const byPlace = groupBy(plans, ({ document }) => document.place_code ?? document.place ?? '');
  for (const own of byPlace.values()) {
    const found: Found[] = [];
    for (const plan of own)
      for (const record of recordsOf(plan, facts)) {
        const series = seriesOf(record, plan);
        if (typeof series === 'string') left[series]++;
        else if (series.indicator_id === null && !unknown) left.unknown++;
        else found.push({ record, document: plan.document, plan, series });
      }
    for (const [first, ...others] of groupBy(found, ({ series }) => seriesKey(series)).values()) {
      if (first === undefined) continue;
      const choice = chooseOf([first, ...others]);
      const value = panelValue(choice, point);
      const { series, plan } = choice.chosen as Found;
      if (value === null) left['no-number'] += others.length + 1;
      else rows.push({ series, level: levelOfPlace(series), lineage: plan.document, choice, plan, value, rank: null, change: null });
    }
  }
  rows.sort(inOrder);
  const asked = filtered(rows, options);
  const kept = options.balanced === true ? balanced(asked, options) : asked;
  // ranks and changes are among all that is asked for, before places that lack a year are left out: a change needs the year before
  const changed = options.growth === true ? withChanges(kept, rows) : kept;
  const ranked = options.rank === true ? withRanks(changed) : changed;
  return {
    rows: ranked,
    documents: new Set(ranked.map(({ plan }) => plan.document.doc_id)).size,
    left,
    unbalanced: asked.length - kept.length,
  };
}
