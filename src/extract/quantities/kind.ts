import type { RuleBook } from '../../book/rule-book.js';
import type { Comparator, Kind } from '../../model/record.js';
import { CODING } from '../../rules/phrases/coding.js';
import { KIND_CONTEXT, type KindContext } from '../../rules/kind-context.js';
import type { KindRule } from '../../rules/kinds.js';

/** The rows in one shape, whatever their authors leave out: the engine reads them for every quantity. */
const STEPS = KIND_CONTEXT.map(({ id, where, rules, kinds, gives, decides }) => ({
  id,
  where,
  rules: rules ?? null,
  kinds: kinds ?? null,
  gives,
  decides,
}));

/** How far around the quantity a kind rule looks. */
const REACH = 110;

/** A quantity's kind and the rule that says so; a quantity without a rule is a target. `none` is not coded at all. */
export interface FoundKind {
  readonly kind: Kind | 'none';
  readonly rule: string | null;
  readonly verdict?: KindRule['verdict'];
}

function mark(sentence: string, start: number, end: number): string {
  return `${sentence.slice(Math.max(0, start - REACH), start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end, end + REACH)}`;
}

/**
 * The kind of a quantity from the words around it.
 *
 * @param sentence folded text of the sentence
 * @param start    where the quantity begins in it
 * @param end      where it ends (comparator words after it excluded)
 * @param dimension of its unit
 * @example kindOf('给予企业10万元/人奖励', 4, 10, 'money', defaultBook()) → { kind: 'incentive', rule: 'kind-fee' }
 */
export function kindOf(sentence: string, start: number, end: number, dimension: string, book: RuleBook): FoundKind {
  const rule = book.kinds.deciding(mark(sentence, start, end), dimension, sentence);
  return rule ? { kind: rule.kind, rule: rule.id, verdict: rule.verdict } : { kind: 'target', rule: null };
}

/** Every kind rule that fits, the deciding one first; the others nearly did. */
export function kindRules(sentence: string, start: number, end: number, dimension: string, book: RuleBook): string[] {
  return book.kinds.fitting(mark(sentence, start, end), dimension).map(({ id }) => id);
}

/**
 * The kind where the passage is known too: what is ahead, past or looked back on overrules the words of the sentence.
 *
 * @param found   what the words of the sentence say
 * @param context what is known of the place
 * @returns `stated` is the kind by what the sentence says and intends, `kind` the one by its tense as well, `steps` the rows that changed
 *   it
 * @example decideKind({ kind: 'target', rule: null }, { past: true, … }) → { stated: 'target', kind: 'fact', steps: ['kind-context-past'] }
 */
export function decideKind(
  found: { readonly kind: Kind; readonly rule: string | null },
  context: KindContext,
): { stated: Kind; kind: Kind; steps: readonly string[] } {
  const decided: { stated: Kind; kind: Kind } = { stated: found.kind, kind: found.kind };
  const steps: string[] = [];
  for (const row of STEPS) {
    if (row.rules !== null && !row.rules.includes(found.rule ?? '')) continue;
    if (row.kinds !== null && !row.kinds.includes(decided.kind)) continue;
    if (!row.where.some((name) => context[name])) continue;
    if (decided.kind !== row.gives) steps.push(row.id);
    decided.kind = row.gives;
    if (row.decides === 'stated') decided.stated = row.gives;
  }
  return { ...decided, steps };
}

/**
 * Where support is offered: is the quantity what somebody gets, a ceiling or a sum, rather than something that is to be reached or made?
 *
 * @param before the words of its clause before it
 * @param dimension of its unit
 * @param growth the word of a change that it measures, if any
 * @example isOffered('单个企业最多', 'people', 'lte', null) → true; isOffered('产值达到', 'money', 'eq', null) → false
 */
export function isOffered(before: string, dimension: string, comparator: Comparator | null, growth: unknown): boolean {
  if (CODING.reaching.test(before)) return false;
  return comparator === 'lte' || CODING.ceiling.test(before) || (dimension === 'money' && growth === null);
}
