import { keptWith } from '../model/memo.js';
import { scopeText } from '../model/scope.js';
import { GOAL_SUBJECT } from '../rules/phrases/goal-subjects.js';
import { INDICATOR_NAME } from '../rules/phrases/indicator-names.js';
import { foldIndicator, indicatorTable, type IndicatorTable } from './indicator-names.js';
import { clusterScope, modifiersOf, prefixOf, scopeFor, sized, type Candidate } from './indicator-scope.js';
import { fitUnit, isChangeUnit, type UnitFit } from './indicator-unit.js';

/** What a record says of a quantity besides its indicator's words. */
export interface IndicatorContext {
  /** codebook measure: level, growth, share … */
  readonly measure: string;
  /** base unit of the value; null where there is none */
  readonly unitStd: string | null;
  /** the cluster that the target belongs to: gives a bare 产值 its scope */
  readonly cluster?: string | null;
}

export interface IndicatorMatch {
  readonly id: string;
  /**
   * whose quantity, of what grade and size: `above-scale-industry`, `sector:automotive`, `city-up`, `from-100m`; joined by +; null for the
   * indicator's usual one
   */
  readonly scope: string | null;
  /** unit of the value in `unitStd`, multiplied by `factor` where there is one */
  readonly unit: string | null;
  /** the text left out the denominator (亩均税收 12万元) and `unit` has it */
  readonly denominatorAdded?: boolean;
  /** what a value in `unitStd` is to be multiplied by to be in `unit` (公顷 → 亩); none for 1 */
  readonly factor?: number;
}

/** One name recurs in a plan's goals, tasks and tables, and between plans: a table remembers so many answers, then begins anew. */
const KEPT = 4096;
const answersOf = keptWith((_table: IndicatorTable) => new Map<string, IndicatorMatch | null>());
const MAX_LENGTH = 48;

/** A name that holds for one measure only (经济@growth) is that of a rate: 居民收入增长7%, but not 居民收入增加40亿元. */
const holds = (only: string | null, { measure, unitStd }: IndicatorContext): boolean =>
  only === null || (only.split('|').includes(measure) && (measure !== 'growth' || unitStd === null || isChangeUnit(unitStd)));

/**
 * The names that an indicator of town and country has for each of its two values, the town's first; null for any other.
 *
 * @example townAndCountry('城乡居民收入') → ['城镇居民收入', '农村居民收入']
 */
export function townAndCountry(text: string): readonly [town: string, country: string] | null {
  return text.startsWith('城乡') && text.length > 3 ? [`城镇${text.slice(2)}`, `农村${text.slice(2)}`] : null;
}

/** The rows that a name, its prefix taken off, may be; the longest name (the shortest prefix) wins. */
function candidates(name: string, context: IndicatorContext, table: IndicatorTable): Candidate[] {
  const longest = table.names.longest(name.slice(-2));
  for (let at = Math.max(0, name.length - longest); at < name.length - 1; at++) {
    const rows = table.names.get(name.slice(at))?.filter((one) => holds(one.only, context));
    if (rows === undefined || rows.length === 0) continue;
    const parts = at === 0 ? [] : prefixOf(name, at, table);
    if (parts !== null) return rows.map(({ row }) => ({ row, name: name.slice(at), parts }));
  }
  return [];
}

/**
 * The canonical indicator that a record's words name, with its scope and its unit.
 *
 * @param text the record's `indicator`
 * @param context its measure and base unit, which must not contradict the indicator, and its cluster
 * @returns null where no row fits, where two fit equally, or where the unit contradicts the indicator
 * @example indicatorOf('规上工业亩均税收', { measure: 'level', unitStd: '元' }) → { id: 'tax-per-mu', scope: 'above-scale-industry', unit: '元/亩',
 *   denominatorAdded: true }
 * @example indicatorOf('全社会R&D投入占GDP比重', { measure: 'share', unitStd: '%' }) → { id: 'rd-intensity-gdp', scope: null, unit: '%' }
 */
export function indicatorOf(text: string, context: IndicatorContext, table: IndicatorTable = indicatorTable()): IndicatorMatch | null {
  if (text.length > MAX_LENGTH) return null;
  const known = answersOf(table);
  const key = `${text}\n${context.measure}\n${context.unitStd ?? ''}\n${context.cluster ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = workOut(text, context, table);
  if (known.size >= KEPT) known.clear();
  known.set(key, answer);
  return answer;
}

function workOut(text: string, context: IndicatorContext, table: IndicatorTable): IndicatorMatch | null {
  const folded = foldIndicator(text, (words) => modifiersOf(words, table)?.some((part) => part.kind === 'whose') === true).replace(
    INDICATOR_NAME.leadingCount,
    '',
  );
  const given = table.user.get(folded);
  if (given !== undefined) {
    const row = table.rows.get(given);
    const fit = row ? fitUnit(row, context.measure, context.unitStd, folded) : null;
    return { id: given, scope: null, ...(fit ?? { unit: context.unitStd }) };
  }
  const shorter = [
    folded,
    folded.replace(INDICATOR_NAME.change, ''),
    folded.replace(INDICATOR_NAME.countTail, ''),
    folded.replace(INDICATOR_NAME.countTail, '').replace(INDICATOR_NAME.countTail, ''),
  ];
  const cluster = context.cluster ?? null;
  for (const [order, name] of shorter.entries()) {
    if (name.length < 2 || shorter.indexOf(name) !== order) continue;
    const match = matchName(name, context, cluster, table);
    if (match !== undefined) return match;
  }
  return null;
}

/** null: there is a name, but doubt; undefined: no such name. */
function matchName(
  name: string,
  context: IndicatorContext,
  cluster: string | null,
  table: IndicatorTable,
): IndicatorMatch | null | undefined {
  const bySize = sized(name, table);
  if (bySize) {
    const row = table.rows.get(bySize.id);
    const fit = row ? fitUnit(row, context.measure, context.unitStd, name) : null;
    const scope = scopeText(cluster === null || bySize.id === 'clusters-by-size' ? bySize.scope : [clusterScope(cluster), ...bySize.scope]);
    return fit ? { id: bySize.id, scope, ...fit } : null;
  }
  const found = candidates(name, context, table);
  if (found.length === 0) return undefined;
  const fits: { candidate: Candidate; scope: string | null; fit: UnitFit }[] = [];
  for (const candidate of found) {
    const scope = scopeFor(candidate, cluster);
    const fit = scope === undefined ? null : fitUnit(candidate.row, context.measure, context.unitStd, name);
    if (scope !== undefined && fit !== null) fits.push({ candidate, scope, fit });
  }
  const [first, second] = fits;
  if (first === undefined || second !== undefined) return null;
  return { id: first.candidate.row.id, scope: first.scope, ...first.fit };
}

/** What a name without a value may measure, the likeliest first. */
const CONTEXTS = [
  { measure: 'level', unitStd: null },
  { measure: 'growth', unitStd: null },
  { measure: 'share', unitStd: '%' },
] as const;

/** The registry's answer to a name that has no value: the first measure in which it knows one. */
export function indicatorWithoutValue(name: string, table: IndicatorTable): { readonly id: string; readonly scope: string | null } | null {
  for (const context of CONTEXTS) {
    const found = indicatorOf(name, context, table);
    if (found) return { id: found.id, scope: found.scope };
  }
  return null;
}

/**
 * The registry's answer to the name of a goal, which may join several statistics and say that they are a goal.
 *
 * @returns of joined statistics the ids of those that it knows, each once and in the order of the text, joined by ；; null where it
 *   knows none, or where a part is no name by itself (城镇、农村居民收入)
 * @example indicatorsOfGoal('一般公共预算收入、城乡居民收入', table) → { id: 'budget-revenue；disposable-income', scope: null }
 */
export function indicatorsOfGoal(name: string, table: IndicatorTable): { readonly id: string; readonly scope: string | null } | null {
  const bare = name.replace(INDICATOR_NAME.goalTail, '');
  const one = indicatorWithoutValue(name, table) ?? (bare === name ? null : indicatorWithoutValue(bare, table));
  if (one) return one;
  const parts = bare.split(INDICATOR_NAME.joins);
  const found = parts.map((part) => indicatorWithoutValue(part, table)?.id ?? null);
  if (parts.length < 2 || found.some((id, at) => id === null && !GOAL_SUBJECT.statistic.test(parts[at] ?? ''))) return null;
  const ids = [...new Set(found.filter((id) => id !== null))];
  return ids.length === 0 ? null : { id: ids.join('；'), scope: null };
}
