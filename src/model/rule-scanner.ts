import { beginningsOf, NUMERALS, type Beginnings, type Ranges } from './beginnings.js';
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
/** Numbers for each place: where it is, the class of its character, the class of what stands behind its beginning. */
const NOTED = 3;

/** A trigger with the place of its rule. */
interface Word {
  readonly word: string;
  readonly block: number;
  readonly bit: number;
}

/** One rule as the scanner tries it. */
interface Tried<R> {
  readonly rule: R;
  readonly sticky: RegExp;
}

/** Up to thirty rules; a bit for each. Tables are by class of characters. */
interface Block<R> {
  readonly rules: readonly Tried<R>[];
  /** the rules that can begin with a character */
  readonly begins: Int32Array;
  /** the rules that can go on with what stands behind their beginning: see `#note` */
  readonly goesOn: Int32Array;
  /** the rules that have a character as a trigger */
  readonly triggers: Int32Array;
  /** the rules without triggers */
  readonly always: number;
}

/**
 * Finds the matches of many rules in one walk over a text: at each place only the rules are tried whose match can begin with its
 * character and go on with what stands behind it, and only those that have a trigger in the text. For each rule the matches are those of
 * `matchAll`: from the left, without overlaps of its own.
 *
 * @example new RuleScanner(compileRules(TIME_RULES, TIME_FRAGMENTS)).matches('到2025年') → 到2025年 of time-year
 */
export class RuleScanner<R extends CompiledRule> {
  readonly #classes: Classes;
  readonly #blocks: readonly Block<R>[];
  /** by class: the triggers of several characters that begin with it, each with the rule that it lets in */
  readonly #words: (Word[] | undefined)[] = [];
  /** by class: 1: a trigger may begin with the character; 2: a match may; 3: both */
  readonly #interest: Uint8Array;
  /** by class: 1 for the characters of numerals */
  readonly #numeral: Uint8Array;
  #places = new Int32Array(NOTED * PLACES);
  /** for each rule of the block that is tried, where its last match ends */
  readonly #resume = new Int32Array(BLOCK);

  constructor(rules: readonly R[]) {
    const beginnings = rules.map((rule) => beginningsOf(rule.regexp.source));
    const classes = new Classes([
      ...beginnings.flatMap(({ first, second, afterNumeral }) => [...(first ?? []), ...(second ?? []), ...(afterNumeral ?? [])]),
      ...rules.flatMap((rule) => rule.triggers.map((word): Ranges => [[word.charCodeAt(0), word.charCodeAt(0)]])),
      ...[...NUMERALS].map((code): Ranges => [[code, code]]),
      SECOND_HALVES,
    ]);
    this.#classes = classes;
    this.#interest = new Uint8Array(classes.size);
    this.#numeral = new Uint8Array(classes.size);
    for (const code of NUMERALS) this.#numeral[classes.of[code]!] = 1;
    const blocks: Block<R>[] = [];
    for (let start = 0; start < rules.length; start += BLOCK)
      blocks.push(this.#block(blocks.length, rules.slice(start, start + BLOCK), beginnings.slice(start, start + BLOCK)));
    this.#blocks = blocks;
  }

  #block(place: number, rules: readonly R[], beginnings: readonly Beginnings[]): Block<R> {
    const { of, size } = this.#classes;
    const begins = new Int32Array(size);
    const goesOn = new Int32Array(2 * size);
    const triggers = new Int32Array(size);
    let always = 0;
    const mark = (table: Int32Array, offset: number, characters: readonly Ranges[] | null, bit: number): void => {
      if (characters === null) for (let at = offset; at < offset + size; at++) table[at]! |= bit;
      else
        for (const ranges of [...characters, SECOND_HALVES])
          for (const [from, to] of ranges) for (let at = of[from]!; at <= of[to]!; at++) table[offset + at]! |= bit;
    };
    rules.forEach((rule, index) => {
      const bit = 1 << index;
      const { first, second, afterNumeral } = beginnings[index]!;
      mark(begins, 0, first, bit);
      mark(goesOn, 0, second, bit);
      mark(goesOn, size, afterNumeral, bit);
      for (const word of rule.triggers) {
        const trigger = of[word.charCodeAt(0)]!;
        if (word.length > 1) (this.#words[trigger] ??= []).push({ word, block: place, bit });
        else triggers[trigger]! |= bit;
        this.#interest[trigger]! |= 1;
      }
      if (rule.triggers.length === 0) always |= bit;
    });
    for (let at = 0; at < size; at++) if (begins[at] !== 0) this.#interest[at]! |= 2;
    const tried = rules.map((rule) => ({
      rule,
      sticky: new RegExp(rule.regexp.source, `${rule.regexp.flags.replace('g', '')}y`),
    }));
    return { rules: tried, begins, goesOn, triggers, always };
  }

  /** All matches, rule by rule in the order of the rules, each rule's in the order of the text. */
  matches(text: string): RuleMatch<R>[] {
    const live = this.#blocks.map(({ always }) => always);
    const count = this.#note(text, live);
    const found: RuleMatch<R>[] = [];
    this.#blocks.forEach((block, index) => {
      const rules = live[index] ?? 0;
      if (rules !== 0) this.#scan(text, block, rules, count, found);
    });
    return found;
  }

  /**
   * Notes the places where a match may begin, each with what stands behind its beginning: behind a numeral's character the first one that
   * is none, behind any other the next. Most rules that may begin with a digit tell by this that they do not match. Notes, too, the rules
   * that a trigger lets in; tells how many numbers were noted.
   */
  #note(text: string, live: number[]): number {
    const { of, size } = this.#classes;
    const interest = this.#interest;
    const numerals = this.#numeral;
    const blocks = this.#blocks;
    let places = this.#places;
    let used = 0;
    let runEnd = 0;
    for (let at = 0; at < text.length; at++) {
      const own = of[text.charCodeAt(at)]!;
      const kind = interest[own]!;
      if (kind === 0) continue;
      if ((kind & 1) !== 0) {
        for (let block = 0; block < blocks.length; block++) live[block]! |= blocks[block]!.triggers[own]!;
        const words = this.#words[own];
        if (words !== undefined)
          for (const { word, block, bit } of words) if ((live[block]! & bit) === 0 && text.startsWith(word, at)) live[block]! |= bit;
      }
      if ((kind & 2) === 0) continue;
      if (used === places.length) {
        this.#places = new Int32Array(used * 2);
        this.#places.set(places);
        places = this.#places;
      }
      const numeral = numerals[own] === 1;
      if (numeral && at >= runEnd) {
        runEnd = at + 1;
        while (runEnd < text.length && numerals[of[text.charCodeAt(runEnd)]!] === 1) runEnd++;
      }
      const behind = numeral ? runEnd : at + 1;
      places[used] = at;
      places[used + 1] = own;
      places[used + 2] = (numeral ? size : 0) + (behind < text.length ? of[text.charCodeAt(behind)]! : of[END]!);
      used += NOTED;
    }
    return used;
  }

  #scan(text: string, { rules, begins, goesOn }: Block<R>, live: number, used: number, found: RuleMatch<R>[]): void {
    const places = this.#places;
    const own: RuleMatch<R>[][] = [];
    const resume = this.#resume.fill(0);
    for (let index = 0; index < used; index += NOTED) {
      let bits = begins[places[index + 1]!]! & goesOn[places[index + 2]!]! & live;
      if (bits === 0) continue;
      const at = places[index]!;
      for (; bits !== 0; bits &= bits - 1) {
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

/** Stands for the end of the text; no character. */
const END = 0xffff;
/** A class of a pattern counts a character of two units as one; a scanner sees its second unit. */
const SECOND_HALVES: Ranges = [[0xdc00, 0xdfff]];

/** Classes of characters that no rule tells apart. Their numbers ascend with the characters. */
class Classes {
  /** the class of each UTF-16 unit */
  readonly of = new Uint16Array(0x10000);
  readonly size: number;

  constructor(told: readonly Ranges[]) {
    const starts = new Set<number>([END]);
    for (const ranges of told) for (const [from, to] of ranges) starts.add(from).add(to + 1);
    const sorted = [...starts].filter((start) => start > 0 && start <= END).sort((a, b) => a - b);
    sorted.forEach((start, index) => this.of.fill(index + 1, start, sorted[index + 1] ?? 0x10000));
    this.size = sorted.length + 1;
  }
}
