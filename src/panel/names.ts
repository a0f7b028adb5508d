import { createHash } from 'node:crypto';
import { indicatorRow } from '../commitment/scope.js';
import type { Measure } from '../model/record.js';
import { panelColumnKey, type Series } from './series.js';

/** Stata takes no longer name. Source: [U] 11.3 Naming conventions. */
export const LONGEST_NAME = 32;

const MEASURES: Readonly<Record<Measure, string>> = {
  level: '',
  growth: 'gr',
  decline: 'de',
  increment: 'new',
  cumulative: 'cum',
  share: 'sh',
  multiple: 'mult',
  coverage: 'cov',
  duration: 'dur',
  rank: 'rk',
};
/** Units of rates and shares, which the measure tells already. */
const TOLD: ReadonlySet<string | null> = new Set(['%', null]);

function timePart({ basis, start }: Series['moment']): string {
  const from = start?.slice(0, 4) ?? '';
  return { year: '', annual: 'py', annual_average: `av${from}`, quarterly: 'q', monthly: 'm', span: `sp${from}`, part: 'pt' }[basis];
}

/**
 * The variable of a series in a wide panel: the registry's id, the scope, and what is short for measure and time. It depends on the series
 * alone, so that the same one has the same name in every panel; one that would be too long, or that two series would share, ends in a hash.
 *
 * @example 地区生产总值增长 gdp_gr; 年均 (2026–2030) gdp_gr_av2026; 规上工业增加值增长 value_added_abo_1x2y3
 */
export function variableName(series: Series): string {
  const { indicator_id: id, scope, deed, measure, unit, moment } = series;
  const parts = [id ?? 'x', scope, deed, MEASURES[measure], timePart(moment)].filter((part) => part !== null && part !== '');
  const name = parts
    .join('_')
    .replace(/[^a-z0-9_]+/giu, '_')
    .replace(/^(?=[0-9])/u, 'i_');
  const plain =
    id !== null && (TOLD.has(unit) || unit === indicatorRow(id)?.unit) && moment.basis !== 'part' && /^[\x20-\x7e]*$/u.test(scope ?? '');
  if (plain && name.length <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(panelColumnKey(series)).digest('hex').slice(0, 6);
  return `${name.slice(0, LONGEST_NAME - 7).replace(/_{1,32}$/u, '')}_${hash}`;
}
