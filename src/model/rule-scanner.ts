import { firstCharacters } from './first-characters.js';
import type { CompiledRule } from './rule.js';

/** A match of a rule, with its groups' places. */
export interface RuleMatch<R> {
  readonly rule: R;
  readonly match: RegExpExecArray;
}

/** Rules whose bits share a number. */
const BLOCK = 30;
/** How many places of a text are noted at first; a longer list takes its place where a text needs one. */
const PLACES = 1024;

/** One rule as the scanner tries it. */
interface Tried<R> {
  readonly rule: R;
  readonly sticky: RegExp;
  /** triggers to be looked for in the text; empty where one character of the text has told already */
  readonly words: readonly string[];
}

/** Up to thirty rules; a bit for each. */
interface Block<R> {
  readonly rules: readonly Tried<R>[];
  /** the rules that can begin with a character */
  readonly begins: Int32Array;
  /** the rules that have a trigger beginning with a character */
  readonly triggers: Int32Array;
  /** the rules without triggers */
  readonly always: number;
}

/**
 * Finds the matches of many rules in one walk over a text: at each place only the rules are tried whose match can begin with its
 * character, and only those that have a trigger in the text. For each rule the matches are those of `matchAll`: from the left, without
 * overlaps of its own.
 *
 * @example new RuleScanner(compileRules(TIME_RULES, TIME_FRAGMENTS)).matches('到2025年') → 到2025年 of time-year
 */
export class RuleScanner<R extends CompiledRule> {
  readonly #blocks: readonly Block<R>[];
  /** 1: a trigger may begin with the character; 2: a match may; 3: both */
  readonly #interest = new Uint8Array(0x10000);
  #places = new Int32Array(PLACES);

  constructor(rules: readonly R[]) {
    const blocks: Block<R>[] = [];
    for (let start = 0; start < rules.length; start += BLOCK) blocks.push(this.#block(rules.slice(start, start + BLOCK)));
    this.#blocks = blocks;
  }

  #block(rules: readonly R[]): Block<R> {
    const begins = new Int32Array(0x10000);
    const triggers = new Int32Array(0x10000);
    let always = 0;
    let anywhere = 0;
    rules.forEach((rule, index) => {
      const bit = 1 << index;
      const first = firstCharacters(rule.regexp.source);
      if (first === null) anywhere |= bit;
      else for (let code = first.indexOf(1); code >= 0; code = first.indexOf(1, code + 1)) begins[code]! |= bit;
      for (const word of rule.triggers) {
        triggers[word.charCodeAt(0)]! |= bit;
        this.#interest[word.charCodeAt(0)]! |= 1;
      }
      if (rule.triggers.length === 0) always |= bit;
    });
    for (let code = 0; code < begins.length; code++) {
      begins[code]! |= anywhere;
      if (begins[code] !== 0) this.#interest[code]! |= 2;
    }
    const tried = rules.map((rule) => ({
      rule,
      sticky: new RegExp(rule.regexp.source, `${rule.regexp.flags.replace('g', '')}y`),
      words: rule.triggers.some((word) => word.length > 1) ? rule.triggers : [],
    }));
    return { rules: tried, begins, triggers, always };
  }

  /** All matches, rule by rule in the order of the rules, each rule's in the order of the text. */
  matches(text: string): RuleMatch<R>[] {
    const live = this.#blocks.map(({ always }) => always);
    const count = this.#note(text, live);
    const found: RuleMatch<R>[] = [];
    this.#blocks.forEach((block, index) => {
      const rules = withWords(block, live[index] ?? 0, text);
      if (rules !== 0) this.#scan(text, block, rules, count, found);
    });
    return found;
  }

  /** Notes the places where a match may begin, and the rules that a trigger lets in; tells how many places there are. */
  #note(text: string, live: number[]): number {
    const interest = this.#interest;
    const blocks = this.#blocks;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = interest[code]!;
      if (kind === 0) continue;
      if ((kind & 1) !== 0) for (let block = 0; block < blocks.length; block++) live[block]! |= blocks[block]!.triggers[code]!;
      if ((kind & 2) === 0) continue;
      if (count === this.#places.length) {
        const more = new Int32Array(count * 2);
        more.set(this.#places);
        this.#places = more;
      }
      this.#places[count++] = at;
    }
    return count;
  }

  #scan(text: string, { rules, begins }: Block<R>, live: number, count: number, found: RuleMatch<R>[]): void {
    const places = this.#places;
    const own: RuleMatch<R>[][] = [];
    const resume = new Int32Array(BLOCK);
    for (let index = 0; index < count; index++) {
      const at = places[index]!;
      for (let bits = begins[text.charCodeAt(at)]! & live; bits !== 0; bits &= bits - 1) {
        const number = 31 - Math.clz32(bits & -bits);
        if (resume[number]! > at) continue;
        const { rule, sticky } = rules[number]!;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (!match) continue;
        resume[number] = Math.max(sticky.lastIndex, at + 1);
        const mine = own[number];
        if (mine) mine.push({ rule, match });
        else own[number] = [{ rule, match }];
      }
    }
    for (const mine of own) if (mine) for (const one of mine) found.push(one);
  }
}

/** The rules of a block whose triggers stand in the text as whole words. */
function withWords<R>({ rules, always }: Block<R>, live: number, text: string): number {
  let kept = live;
  for (let bits = live & ~always; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    const { words } = rules[31 - Math.clz32(bit)]!;
    if (words.length > 0 && !words.some((word) => text.includes(word))) kept &= ~bit;
  }
  return kept;
}
