import { firstCharacters } from './first-characters.js';
import type { CompiledRule } from './rule.js';

/** A match of a rule, with its groups' places. */
export interface RuleMatch<R> {
  readonly rule: R;
  readonly match: RegExpExecArray;
}

/** Rules whose bits share a number. */
const BLOCK = 30;

/**
 * Finds the matches of many rules in one walk over a text: at each place only the rules are tried whose match can begin with its character, and only
 * those that have a trigger in the text. For each rule the matches are those of `matchAll`: from the left, without overlaps of its own.
 *
 * @example new RuleScanner(compileRules(TIME_RULES, TIME_FRAGMENTS)).matches('到2025年') → 到2025年 of time-year
 */
export class RuleScanner<R extends CompiledRule> {
  readonly #rules: readonly { readonly rule: R; readonly sticky: RegExp; readonly words: readonly string[] }[];
  readonly #blocks: number;
  /** for each block: the rules that can begin with a character, one bit each */
  readonly #begins: readonly Int32Array[];
  /** for each block: the rules that have a trigger beginning with a character */
  readonly #triggers: readonly Int32Array[];
  /** for each block: the rules without triggers */
  readonly #always: readonly number[];

  constructor(rules: readonly R[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      sticky: new RegExp(rule.regexp.source, `${rule.regexp.flags.replace('g', '')}y`),
      words: rule.triggers.some((word) => word.length > 1) ? rule.triggers : [],
    }));
    this.#blocks = Math.ceil(rules.length / BLOCK);
    const tables = (): Int32Array[] => Array.from({ length: this.#blocks }, () => new Int32Array(0x10000));
    const [begins, triggers] = [tables(), tables()];
    const always = new Array<number>(this.#blocks).fill(0);
    rules.forEach((rule, index) => {
      const block = Math.floor(index / BLOCK);
      const bit = 1 << (index % BLOCK);
      const first = firstCharacters(rule.regexp.source);
      const begin = begins[block];
      const trigger = triggers[block];
      if (!begin || !trigger) return;
      for (let code = 0; code < begin.length; code++) if (first === null || first[code] === 1) begin[code] = (begin[code] ?? 0) | bit;
      for (const word of rule.triggers) trigger[word.charCodeAt(0)] = (trigger[word.charCodeAt(0)] ?? 0) | bit;
      if (rule.triggers.length === 0) always[block] = (always[block] ?? 0) | bit;
    });
    this.#begins = begins;
    this.#triggers = triggers;
    this.#always = always;
  }

  /** All matches, rule by rule in the order of the rules, each rule's in the order of the text. */
  matches(text: string): RuleMatch<R>[] {
    const found = new Map<number, RuleMatch<R>[]>();
    for (let block = 0; block < this.#blocks; block++) this.#scan(text, block, this.#live(text, block), found);
    return [...found.keys()].sort((a, b) => a - b).flatMap((index) => found.get(index) ?? []);
  }

  /** The rules of a block that a trigger in the text lets in. */
  #live(text: string, block: number): number {
    const trigger = this.#triggers[block];
    let live = this.#always[block] ?? 0;
    if (!trigger) return live;
    for (let at = 0; at < text.length; at++) live |= trigger[text.charCodeAt(at)] ?? 0;
    for (let bits = live & ~(this.#always[block] ?? 0); bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const words = this.#rules[block * BLOCK + 31 - Math.clz32(bit)]?.words ?? [];
      if (words.length > 0 && !words.some((word) => text.includes(word))) live &= ~bit;
    }
    return live;
  }

  #scan(text: string, block: number, live: number, found: Map<number, RuleMatch<R>[]>): void {
    const begin = this.#begins[block];
    if (live === 0 || !begin) return;
    const resume = new Int32Array(BLOCK);
    for (let at = 0; at < text.length; at++) {
      for (let bits = (begin[text.charCodeAt(at)] ?? 0) & live; bits !== 0; bits &= bits - 1) {
        const index = 31 - Math.clz32(bits & -bits);
        if ((resume[index] ?? 0) > at) continue;
        const one = this.#rules[block * BLOCK + index];
        if (!one) continue;
        one.sticky.lastIndex = at;
        const match = one.sticky.exec(text);
        if (!match) continue;
        resume[index] = Math.max(one.sticky.lastIndex, at + 1);
        const mine = found.get(block * BLOCK + index);
        if (mine) mine.push({ rule: one.rule, match });
        else found.set(block * BLOCK + index, [{ rule: one.rule, match }]);
      }
    }
  }
}
