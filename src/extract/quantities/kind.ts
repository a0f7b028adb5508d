import { compileRules } from '../../model/rule.js';
import type { Kind } from '../../model/record.js';
import { KIND_FRAGMENTS, KIND_RULES, type KindRule } from '../../rules/kinds.js';

const compiled = compileRules(KIND_RULES, KIND_FRAGMENTS) as (KindRule & { readonly regexp: RegExp })[];

/** How far around the quantity a kind rule looks. */
const REACH = 110;

/**
 * The kind of a quantity from the words around it.
 *
 * @param sentence folded text of the sentence
 * @param start    where the quantity begins in it
 * @param end      where it ends (comparator words after it excluded)
 * @param dimension of its unit
 * @example kindOf('给予企业10万元/人奖励', 4, 10, 'money') → { kind: 'incentive', rule: 'kind-fee' }
 */
export function kindOf(
  sentence: string,
  start: number,
  end: number,
  dimension: string,
): { kind: Kind | 'none'; rule: string | null; verdict?: KindRule['verdict'] } {
  const marked = mark(sentence, start, end);
  for (const rule of compiled) if (fits(rule, marked, dimension)) return { kind: rule.kind, rule: rule.id, verdict: rule.verdict };
  return { kind: 'target', rule: null };
}

function fits(rule: KindRule & { readonly regexp: RegExp }, marked: string, dimension: string): boolean {
  if (rule.dimensions && !rule.dimensions.includes(dimension)) return false;
  rule.regexp.lastIndex = 0;
  return rule.regexp.test(marked);
}

/** Every kind rule that fits, in order: the first decides, the others nearly did. For `explain`. */
export function kindRules(sentence: string, start: number, end: number, dimension: string): string[] {
  const marked = mark(sentence, start, end);
  return compiled.filter((rule) => fits(rule, marked, dimension)).map((rule) => rule.id);
}

function mark(sentence: string, start: number, end: number): string {
  return `${sentence.slice(Math.max(0, start - REACH), start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end, end + REACH)}`;
}
