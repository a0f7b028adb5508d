import type { TargetRecord } from '../model/record.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { FALLS, GROWS, REACHES } from '../rules/lexicons/verbs.js';
import { COMPARING } from '../rules/phrases/comparing.js';

const MOVES = new Set([...REACHES, ...GROWS, ...FALLS].flatMap((verb) => [verb, `${verb}到`, `${verb}至`, `${verb}为`]));

/**
 * Do a record's own words name what is counted? A verb of moving alone does not, and a noun of one word (规模, 项目, 产值) only with the verb of
 * what is done or the cluster that it belongs to. Without a name there is nothing to compare.
 *
 * @param core the indicator's words without region, grade and words of counting; all of them by default
 * @example 规模 → false; 产值 of 化学制剂产业 → true; 提高到 → false
 */
export function namesThing({ indicator, action, cluster }: TargetRecord, core: string = foldIndicator(indicator ?? '')): boolean {
  if (indicator === null || MOVES.has(core.replace(COMPARING.beforeVerb, '')) || COMPARING.timeAlone.test(core)) return false;
  return core.length > 2 || (core.length === 2 && cluster !== null) || action !== null;
}
