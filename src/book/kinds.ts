import type { UserKind } from '../model/lexicon.js';
import { requiredWords } from '../model/pattern.js';
import { expand } from '../model/rule.js';
import { KIND_CLASSES, KIND_FRAGMENTS, KIND_RULES, type KindRule } from '../rules/kinds.js';

/** The rules that tell a quantity's kind, in the order in which they give way to each other. */
export interface KindTable {
  /**
   * The rule that decides: the first that fits. The text has the quantity as ⟦…⟧; the whole sentence, where it is handed over too, tells
   * once for all its quantities which rules can fit.
   */
  deciding(marked: string, dimension: string, sentence?: string): KindRule | null;
  /** Every rule that fits, the deciding one first. */
  fitting(marked: string, dimension: string, sentence?: string): readonly KindRule[];
}

/** Of a longer sentence the words around the quantity are asked, since it names too many of the words that rules need. */
const LONG_SENTENCE = 400;

interface Compiled {
  readonly rule: KindRule;
  readonly regexp: RegExp;
  readonly dimensions: readonly string[] | null;
}

/**
 * Rules in the order in which they decide: a rule stands behind all that it gives way to, and behind the classes before its own. Where
 * nothing says which of two gives way, the order of their ids decides, so the order of the list has no meaning.
 *
 * @throws Error where two rules give way to each other, or one to a rule that is not there
 */
export function inOrder(rules: readonly KindRule[]): KindRule[] {
  const rank = (rule: KindRule): number => KIND_CLASSES.findIndex(({ name }) => name === rule.class);
  const left = [...rules].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const ids = new Set(left.map(({ id }) => id));
  for (const rule of left)
    for (const id of rule.givesWayTo ?? []) if (!ids.has(id)) throw new Error(`${rule.id} gives way to ${id}, which is no rule`);
  const placed = new Set<string>();
  const ordered: KindRule[] = [];
  while (left.length > 0) {
    const at = left.findIndex((rule) => rule.givesWayTo?.every((id) => placed.has(id)) ?? true);
    const [next] = left.splice(at, 1);
    if (at < 0 || !next) throw new Error(`these rules give way to each other: ${left.map(({ id }) => id).join(', ')}`);
    placed.add(next.id);
    ordered.push(next);
  }
  return ordered;
}

/** The rule that a user's row makes. It belongs to the class that decides before all others. */
function ruleOf({ rule, kind, pattern, example, refusal }: UserKind): KindRule {
  return {
    id: `user-kind-${rule}`,
    class: 'user',
    kind,
    finds: 'kind',
    codebook: '2',
    summary: `A user's rule: ${rule}`,
    triggers: [],
    pattern,
    examples: [{ text: example, gives: { kind } }],
    refusals: [{ text: refusal, why: 'the row must change nothing here' }],
  };
}

/**
 * The program's rules of kind with a user's among them. Most patterns can fit only where one of some words stands, so one walk over the
 * text tells which of them are worth trying.
 *
 * @param extra the user's rules
 * @example kindTable().deciding('给予企业⟦10万元⟧奖励', 'money')?.id // kind-fee
 */
export function kindTable(extra: readonly UserKind[] = []): KindTable {
  const rules = inOrder([...extra.map(ruleOf), ...KIND_RULES]).map((rule): Compiled & { pattern: string } => {
    const pattern = expand(rule.pattern, KIND_FRAGMENTS);
    return { rule, pattern, regexp: new RegExp(pattern, 'u'), dimensions: rule.dimensions ?? null };
  });
  const always: number[] = [];
  const byFirst = new Map<string, { word: string; rules: number[] }[]>();
  rules.forEach(({ pattern }, at) => {
    const words = requiredWords(pattern, '⟦⟧');
    if (words === null) always.push(at);
    for (const word of words ?? []) {
      const list = byFirst.get(word.charAt(0)) ?? [];
      byFirst.set(word.charAt(0), list);
      const known = list.find((one) => one.word === word);
      if (known) known.rules.push(at);
      else list.push({ word, rules: [at] });
    }
  });
  const lists = [...byFirst.values()];
  /** by character: the list of the words that begin with it, counted from one */
  const begins = new Uint16Array(0x10000);
  [...byFirst.keys()].forEach((first, at) => {
    begins[first.charCodeAt(0)] = at + 1;
  });
  /** Which rules can fit, by their place in the order. */
  const possible = (marked: string, flags: Uint8Array): Uint8Array => {
    flags.fill(0);
    for (const at of always) flags[at] = 1;
    for (let at = 0; at < marked.length; at++) {
      const list = begins[marked.charCodeAt(at)]!;
      if (list === 0) continue;
      for (const { word, rules: needing } of lists[list - 1]!)
        if (word.length === 1 || marked.startsWith(word, at)) for (const one of needing) flags[one] = 1;
    }
    return flags;
  };
  let last = '';
  const lastFlags = possible(last, new Uint8Array(rules.length));
  const ownFlags = new Uint8Array(rules.length);
  const flagsOf = (marked: string, sentence: string | undefined): Uint8Array => {
    if (sentence === undefined || sentence.length > LONG_SENTENCE) return possible(marked, ownFlags);
    if (sentence !== last) {
      last = sentence;
      possible(sentence, lastFlags);
    }
    return lastFlags;
  };
  const fits = ({ dimensions, regexp }: Compiled, at: number, flags: Uint8Array, marked: string, dimension: string): boolean =>
    flags[at] === 1 && dimensions?.includes(dimension) !== false && regexp.test(marked);
  return {
    deciding(marked, dimension, sentence) {
      const flags = flagsOf(marked, sentence);
      for (let at = 0; at < rules.length; at++) {
        const one = rules[at];
        if (one && fits(one, at, flags, marked, dimension)) return one.rule;
      }
      return null;
    },
    fitting(marked, dimension, sentence) {
      const flags = flagsOf(marked, sentence);
      return rules.filter((one, at) => fits(one, at, flags, marked, dimension)).map(({ rule }) => rule);
    },
  };
}
