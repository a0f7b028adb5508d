/**
 * Which characters a match of a pattern can begin with: what lets a scanner pass over all other places of a text. It reads the syntax that
 * rules are written in (flag u: alternatives, groups, classes, lookarounds, quantifiers, named backreferences are not used) and is never
 * too narrow: what it cannot tell is any character.
 *
 * @param pattern the source of a regular expression
 * @returns one entry for each UTF-16 unit, 1 where a match may begin with it; null where it may begin with any, or be empty
 * @example firstCharacters('(?<!第)[一二](?:批|轮)') → 1 at 一 and 二
 */
export function firstCharacters(pattern: string): Uint8Array | null {
  const first = new Uint8Array(0x10000);
  const parser = new Parser(pattern, first);
  const empty = parser.alternatives();
  return empty || parser.any ? null : first;
}

const EVERY = 0xffff;
/** What the short forms of classes stand for, as ranges. Source: ECMAScript, CharacterClassEscape. */
const SHORT: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
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

class Parser {
  any = false;
  #at = 0;

  constructor(
    readonly pattern: string,
    readonly first: Uint8Array,
  ) {}

  /** Reads alternatives up to a closing bracket or the end; tells whether one of them can match nothing. `first` is filled on the way. */
  alternatives(collect = true): boolean {
    let empty = false;
    for (;;) {
      if (this.#sequence(collect)) empty = true;
      if (this.pattern.charAt(this.#at) !== '|') return empty;
      this.#at++;
    }
  }

  #sequence(collect: boolean): boolean {
    let open = true;
    while (this.#at < this.pattern.length && !'|)'.includes(this.pattern.charAt(this.#at))) {
      const optional = this.#term(collect && open);
      if (!optional) open = false;
    }
    return open;
  }

  /** Reads one term with its quantifier; tells whether it can match nothing. */
  #term(collect: boolean): boolean {
    const char = this.pattern.charAt(this.#at);
    let empty = false;
    if (char === '(') empty = this.#group(collect);
    else if (char === '[') this.#characterClass(collect);
    else if (char === '\\') empty = this.#escape(collect);
    else if (char === '^' || char === '$') {
      this.#at++;
      return true;
    } else if (char === '.') {
      this.#at++;
      if (collect) this.any = true;
    } else {
      this.#at++;
      this.#add(char.charCodeAt(0), char.charCodeAt(0), collect);
    }
    return this.#quantifier() || empty;
  }

  /** Does a quantifier follow that allows for nothing? */
  #quantifier(): boolean {
    if (!'*?+{'.includes(this.pattern.charAt(this.#at))) return false;
    const match = /^(?:[*?]|\{0[,}]|\+|\{\d+(?:,\d*)?\})/u.exec(this.pattern.slice(this.#at, this.#at + 12))?.[0];
    if (match === undefined) return false;
    this.#at = match.startsWith('{') ? this.pattern.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.pattern.charAt(this.#at) === '?') this.#at++;
    return match !== '+' && (!match.startsWith('{') || match.startsWith('{0'));
  }

  #group(collect: boolean): boolean {
    const head = /^\((?:\?(?:<[=!]|[=!:]|<\w+>))?/u.exec(this.pattern.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += head.length;
    const lookaround = /[=!]$/u.test(head);
    const empty = this.alternatives(collect && !lookaround);
    this.#at++;
    return lookaround || empty;
  }

  #escape(collect: boolean): boolean {
    const letter = this.pattern.charAt(this.#at + 1);
    const [from, to] = this.#escaped();
    if (letter === 'b' || letter === 'B') return true;
    if (SHORT[letter]) for (const [low, high] of SHORT[letter]) this.#add(low, high, collect);
    else if (/[a-zA-Z]/u.test(letter) && !'ntrfvu'.includes(letter)) {
      if (collect) this.any = true;
    } else this.#add(from, to, collect);
    return false;
  }

  /** The unit that an escape stands for; classes (\d, \s, \p{…}) are for the caller to look at. */
  #escaped(): readonly [number, number] {
    const letter = this.pattern.charAt(this.#at + 1);
    const hex = /^\\u(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4}))/u.exec(this.pattern.slice(this.#at, this.#at + 12));
    const property = /^\\[pP]\{[^}]*\}/u.exec(this.pattern.slice(this.#at, this.#at + 40))?.[0];
    this.#at += hex ? hex[0].length : (property?.length ?? 2);
    const control: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11 };
    const code = hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : (control[letter] ?? letter.charCodeAt(0));
    return [code, code];
  }

  #characterClass(collect: boolean): void {
    this.#at++;
    const negated = this.pattern.charAt(this.#at) === '^';
    if (negated) this.#at++;
    while (this.#at < this.pattern.length && this.pattern.charAt(this.#at) !== ']') {
      const from = this.#classUnit(collect);
      if (this.pattern.charAt(this.#at) === '-' && this.pattern.charAt(this.#at + 1) !== ']') {
        this.#at++;
        const to = this.#classUnit(collect);
        this.#add(from, to, collect);
      } else this.#add(from, from, collect);
    }
    this.#at++;
    if (negated && collect) this.any = true;
  }

  #classUnit(collect: boolean): number {
    if (this.pattern.charAt(this.#at) !== '\\') return this.pattern.charCodeAt(this.#at++);
    const letter = this.pattern.charAt(this.#at + 1);
    if (SHORT[letter]) for (const [low, high] of SHORT[letter]) this.#add(low, high, collect);
    else if (collect && /[a-zA-Z]/u.test(letter) && !'ntrfvu'.includes(letter)) this.any = true;
    return this.#escaped()[0];
  }

  #add(from: number, to: number, collect: boolean): void {
    if (collect) this.first.fill(1, Math.min(from, EVERY), Math.min(to, EVERY) + 1);
  }
}
