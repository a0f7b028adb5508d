import type { Extraction } from '../model/extraction.js';
import { indicatorRow } from '../commitment/scope.js';
import { isAskedPlace } from '../commitment/asked.js';
import { lineageOf, NATION } from '../normalise/place.js';
import type { PanelOptions } from '../panel/options.js';
import { panel } from '../panel/panel.js';
import type { PanelRow } from '../panel/row.js';
import { isSmallerBetter } from '../panel/rank.js';
import { panelColumnKey, levelOfPlace, type PanelLevel } from '../panel/series.js';
import { isChosenPlace, mustAnswer } from '../panel/filters.js';
import { CASCADE } from '../rules/phrases/cascades.js';
import { clean } from '../write/decimal.js';
import { citationNear, citations, type Citation, type Conditional } from './citing.js';

/** Why a place between a place and the one that it is laid beside is passed over. */
export const PASSED = ['no-plan', 'no-target'] as const;
export interface Passed {
  readonly code: string;
  readonly why: (typeof PASSED)[number];
}

/** A target of a place beside the same one of the place above. */
export interface CascadeRow {
  readonly below: PanelRow;
  readonly above: PanelRow;
  readonly aboveLevel: PanelLevel;
  /** places between them: of a county whose city is not in the data, the city */
  readonly passed: readonly Passed[];
  /** in the unit of both, positive where the place below asks for more by the indicator's direction; null for amounts, parts of a whole */
  readonly gap: number | null;
  /** in %: what an amount is of the one above; null for rates and the like, which are no parts */
  readonly part: number | null;
  /** how the plan cites the place above, the most telling words of all */
  readonly citation: Citation | null;
  /** how the target's own words, or those right before them, do */
  readonly near: Conditional;
}

export interface Cascade {
  /** by place, indicator and time, as in a panel */
  readonly rows: readonly CascadeRow[];
  readonly documents: number;
  /** targets of places below the nation that no place above states */
  readonly alone: number;
}

export type CascadeOptions = Pick<PanelOptions, 'point' | 'indicators' | 'places' | 'from' | 'to' | 'unknown'>;

const THE_NATION = { place: NATION.name, place_code: NATION.code, province: null, city: null };

const keyOf = (code: string, { series }: PanelRow): string => [code, panelColumnKey(series), series.moment.end].join('\t');

/**
 * Can the values of a county and a province be laid beside each other as they are? Rates, shares and what is counted for each person or mu
 * can; amounts are parts of a whole.
 */
export function isIntensive({ series, value }: PanelRow): boolean {
  const { measure, indicator_id: id, words } = series;
  if (measure !== 'level' && measure !== 'increment' && measure !== 'cumulative') return measure !== 'rank';
  return (value.unit ?? '').includes('/') || value.unit === '%' || CASCADE.perUnit.test(indicatorRow(id)?.zh ?? words ?? '');
}

/** The places above a place, the nearest first. Example: 330225 (象山县) → 330200, 330000, 100000 */
function placesAbove(code: string, parents: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let at: string | null = code; at !== null && found.length < 4; ) {
    at = parents.get(at) ?? lineageOf(at).parent_code;
    if (at !== null) found.push(at);
  }
  return found;
}

/**
 * Each target of a place beside the same target of the place above it: same indicator, scope, measure and time. The nearest place above
 * that states it is taken; those that are passed over are told.
 *
 * @param plans in any order; the result does not depend on it
 * @throws PanelFilterError where a filter matches nothing
 * @example 某县 地区生产总值增长6.5%, 某市 6%左右: gap 0.5
 */
export function cascade(plans: readonly Extraction[], { places = [], ...options }: CascadeOptions = {}): Cascade {
  const { rows } = panel(plans, options);
  const parents = new Map(
    plans.flatMap(({ document: { place_code: code, parent_code: parent } }) => (code && parent ? [[code, parent]] : [])),
  );
  const known = new Set(plans.flatMap(({ document }) => document.place_code ?? []));
  const byKey = new Map(rows.flatMap((row) => (row.series.place_code === null ? [] : [[keyOf(row.series.place_code, row), row]])));
  const cited = citations();
  const found: CascadeRow[] = [];
  let alone = 0;
  mustAnswer(rows, places);
  // nothing stands above the nation: who asks for it asks for what is laid beside it
  const besideNation = places.some((place) => isAskedPlace(THE_NATION, place));
  for (const below of rows) {
    const { place_code: code } = below.series;
    const asked = places.length === 0 || places.some((place) => isChosenPlace(below, place));
    if (code === null || !(asked || besideNation)) continue;
    const chain = placesAbove(code, parents);
    const at = chain.findIndex((one) => byKey.has(keyOf(one, below)));
    const aboveCode = chain[at];
    const above = aboveCode === undefined ? undefined : byKey.get(keyOf(aboveCode, below));
    if (above === undefined) {
      if (asked && chain.length > 0) alone++;
      continue;
    }
    if (!asked && aboveCode !== NATION.code) continue;
    const place = { name: above.series.place, level: levelOfPlace(above.series) };
    const intensive = isIntensive(below);
    const [own, other] = [below.value.value, above.value.value];
    const sign = isSmallerBetter(below.series) ? -1 : 1;
    found.push({
      below,
      above,
      aboveLevel: place.level,
      passed: chain.slice(0, at).map((one) => ({ code: one, why: known.has(one) ? 'no-target' : 'no-plan' })),
      gap: intensive ? clean(sign * clean(own - other)) : null,
      part: intensive || other <= 0 ? null : Number(((own / other) * 100).toPrecision(6)),
      citation: cited(below.plan, place),
      near: citationNear(below.plan, below.choice.chosen.record, place),
    });
  }
  const documents = new Set(found.flatMap(({ below, above }) => [below.plan.document.doc_id, above.plan.document.doc_id])).size;
  return { rows: found, documents, alone };
}
