/**
 * How matches of a pattern begin: what lets a scanner pass over most places of a text. It reads the syntax that rules are written in (flag
 * u: alternatives, groups, classes, lookarounds, quantifiers; named backreferences are not used) and is never too narrow: a lookaround
 * refuses nothing (what a match looks ahead to at its end is read as its end), a repetition has no end, and what it cannot tell is any
 * character.
 */

/** Characters, as ranges of UTF-16 units. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const EVERY = 0xffff;
const ANY: Ranges = [[0, EVERY]];

/** How the matches of a pattern begin. */
export interface Beginnings {
  /** what a match can begin with; null where it may be empty */
  readonly first: readonly Ranges[] | null;
  /** what can stand behind the first character where that is no numeral's; null where a match may end there */
  readonly second: readonly Ranges[] | null;
  /** what can stand behind the numeral's characters that it begins with, all of them; null where a match may end within or behind them */
  readonly afterNumeral: readonly Ranges[] | null;
}

/** The characters of numerals. */
export const NUMERALS: ReadonlySet<number> = new Set([...'0123456789零〇一二两三四五六七八九十百千万亿'].map((char) => char.charCodeAt(0)));

/**
 * The characters that a match of a pattern can begin with.
 *
 * @param pattern the source of a regular expression
 * @returns one entry for each UTF-16 unit, 1 where a match may begin with it; null where it may begin with any, or be empty
 * @example firstCharacters('(?<!第)[一二](?:批|轮)') → 1 at 一 and 二
 */
export function firstCharacters(pattern: string): Uint8Array | null {
  const { first } = beginningsOf(pattern);
  if (first === null || first.includes(ANY)) return null;
  const table = new Uint8Array(0x10000);
  for (const ranges of first) for (const [from, to] of ranges) table.fill(1, from, to + 1);
  return table;
}

/**
 * How matches of a pattern begin.
 *
 * @param pattern the source of a regular expression
 * @example beginningsOf('[一二两]+(?:批|轮)').afterNumeral → 批, 轮; of '第[一二]批' → second is 一, 二
 */
export function beginningsOf(pattern: string): Beginnings {
  const parser = new Parser(pattern);
  const { empty, first, last } = parser.alternatives();
  if (empty) return { first: null, second: null, afterNumeral: null };
  const { characters, follow } = parser;
  const ends = new Set(last);
  const rangesOf = (places: Iterable<number>): Ranges[] => [...new Set(places)].map((place) => characters[place]!);
  const behind = (places: readonly number[]): number[] => places.flatMap((place) => follow[place]!.flat());

  const others = first.filter((place) => !withinNumerals(characters[place]!));
  const run = new Set(first.filter((place) => mayBeOfNumeral(characters[place]!)));
  // a set grows while it is walked
  for (const place of run) for (const list of follow[place]!) for (const next of list) if (mayBeOfNumeral(characters[next]!)) run.add(next);
  const endsIn = (places: Iterable<number>): boolean => [...places].some((place) => ends.has(place));
  return {
    first: rangesOf(first),
    second: endsIn(others) ? null : rangesOf(behind(others)),
    afterNumeral: endsIn(run) ? null : rangesOf(behind([...run]).filter((place) => !withinNumerals(characters[place]!))),
  };
}

function mayBeOfNumeral(ranges: Ranges): boolean {
  return ranges.some(([from, to]) => (from === to ? NUMERALS.has(from) : [...NUMERALS].some((code) => code >= from && code <= to)));
}

function withinNumerals(ranges: Ranges): boolean {
  return ranges.every(
    ([from, to]) => to - from < 10 && Array.from({ length: to - from + 1 }, (_none, at) => from + at).every((code) => NUMERALS.has(code)),
  );
}

/** What the short forms of classes stand for. Source: ECMAScript, CharacterClassEscape. */
const SHORT: Readonly<Record<string, Ranges>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 13],
    [32, 32],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
};

/** A part of a pattern: whether it can match nothing, and its places that a match can begin and end with (Glushkov's construction). */
interface Part {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}
const NOTHING: Part = { empty: true, first: [], last: [] };

class Parser {
  /** for each place of the pattern where a character stands, which it may be */
  readonly characters: Ranges[] = [];
  /** for each place, lists of the places that can follow it */
  readonly follow: (readonly number[])[][] = [];
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Reads alternatives up to a closing bracket or the end. */
  alternatives(): Part {
    let all = this.#sequence();
    while (this.#pattern.charAt(this.#at) === '|') {
      this.#at++;
      const one = this.#sequence();
      all = { empty: all.empty || one.empty, first: [...all.first, ...one.first], last: [...all.last, ...one.last] };
    }
    return all;
  }

  #sequence(): Part {
    let whole = NOTHING;
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at))) {
      const next = this.#repeated(this.#term());
      if (next.first.length > 0) for (const place of whole.last) this.follow[place]!.push(next.first);
      whole = {
        empty: whole.empty && next.empty,
        first: whole.empty ? [...whole.first, ...next.first] : whole.first,
        last: next.empty ? [...whole.last, ...next.last] : next.last,
      };
    }
    return whole;
  }

  #term(): Part {
    const char = this.#pattern.charAt(this.#at);
    if (char === '(') return this.#group();
    if (char === '[') return this.#characterClass();
    if (char === '\\') {
      const letter = this.#pattern.charAt(this.#at + 1);
      const characters = this.#escape();
      return letter === 'b' || letter === 'B' ? NOTHING : this.#place(characters);
    }
    this.#at++;
    if (char === '^' || char === '$') return NOTHING;
    return this.#place(char === '.' ? ANY : [[char.charCodeAt(0), char.charCodeAt(0)]]);
  }

  #place(characters: Ranges): Part {
    const place = this.characters.push(characters) - 1;
    this.follow.push([]);
    return { empty: false, first: [place], last: [place] };
  }

  /** The part with the quantifier that follows it, if any. */
  #repeated(part: Part): Part {
    const mark = this.#pattern.charAt(this.#at);
    if (mark === '' || !'*?+{'.includes(mark)) return part;
    const match = /^(?:[*?+]|\{(\d{1,4})(,?)(\d{0,4})\})/u.exec(this.#pattern.slice(this.#at, this.#at + 12));
    if (!match) return part;
    this.#at += match[0].length;
    if (this.#pattern.charAt(this.#at) === '?') this.#at++;
    const [, least, , most] = match;
    if (mark !== '?' && match[0] !== '{0,1}' && !(least === '1' && (most === '1' || match[2] === '')))
      for (const place of part.last) this.follow[place]!.push(part.first);
    return mark === '*' || mark === '?' || (mark === '{' && Number(least) === 0) ? { ...part, empty: true } : part;
  }

  #group(): Part {
    const head = /^\((?:\?(?:<[=!]|[=!:]|<\w+>))?/u.exec(this.#pattern.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += head.length;
    const inner = this.alternatives();
    this.#at++;
    // what must follow the end of a match can be read as its end: nothing behind it is looked at
    const closes = this.#at >= this.#pattern.length || '|)'.includes(this.#pattern.charAt(this.#at));
    return head === '(?=' && closes ? inner : /[=!]$/u.test(head) ? NOTHING : inner;
  }

  /** The characters of an escape outside a class. */
  #escape(): Ranges {
    const letter = this.#pattern.charAt(this.#at + 1);
    const code = this.#escaped();
    return SHORT[letter] ?? (/[a-zA-Z]/u.test(letter) && !'ntrfvu'.includes(letter) ? ANY : [[code, code]]);
  }

  /** The unit that an escape stands for; classes (\d, \s, \p{…}) are for the caller to look at. */
  #escaped(): number {
    const letter = this.#pattern.charAt(this.#at + 1);
    const hex = /^\\u(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4}))/u.exec(this.#pattern.slice(this.#at, this.#at + 12));
    const property = /^\\[pP]\{[^}]*\}/u.exec(this.#pattern.slice(this.#at, this.#at + 40))?.[0];
    this.#at += hex ? hex[0].length : (property?.length ?? 2);
    const control: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11 };
    return Math.min(EVERY, hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : (control[letter] ?? letter.charCodeAt(0)));
  }

  #characterClass(): Part {
    this.#at++;
    let any = this.#pattern.charAt(this.#at) === '^';
    if (any) this.#at++;
    const ranges: (readonly [number, number])[] = [];
    while (this.#at < this.#pattern.length && this.#pattern.charAt(this.#at) !== ']') {
      const letter = this.#pattern.charAt(this.#at) === '\\' ? this.#pattern.charAt(this.#at + 1) : '';
      if (SHORT[letter]) ranges.push(...SHORT[letter]);
      else if (/[a-zA-Z]/u.test(letter) && !'ntrfvu'.includes(letter)) any = true;
      const from = this.#classUnit();
      if (this.#pattern.charAt(this.#at) === '-' && this.#pattern.charAt(this.#at + 1) !== ']') {
        this.#at++;
        ranges.push([from, this.#classUnit()]);
      } else if (!SHORT[letter]) ranges.push([from, from]);
    }
    this.#at++;
    return this.#place(any ? ANY : ranges);
  }

  #classUnit(): number {
    return this.#pattern.charAt(this.#at) === '\\' ? this.#escaped() : this.#pattern.charCodeAt(this.#at++);
  }
}
