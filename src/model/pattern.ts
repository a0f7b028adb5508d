/**
 * What can be said of a regular expression without running it: which words a text must hold for it to fit at all, and how long it can be
 * busy. A small reader of the syntax that rules use; no dependency, because both are asked at start-up and of a user's own patterns.
 */

/** One part of a pattern with how often it may stand. */
interface Part {
  /** a letter, a set of letters, alternatives in brackets, or a place (^, $, \b) */
  readonly what: 'letter' | 'set' | 'group' | 'place';
  /** the letter */
  readonly letter: string;
  readonly options: readonly (readonly Part[])[];
  /** a look around: `not` says that its words must be absent */
  readonly look: 'none' | 'is' | 'not';
  readonly min: number;
  readonly max: number;
}

class Reader {
  #at = 0;
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }

  whole(): Part[][] {
    const options = this.#alternatives();
    if (this.#at < this.#source.length) throw new SyntaxError(`unexpected ${this.#source.charAt(this.#at)} at ${this.#at + 1}`);
    return options;
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #alternatives(): Part[][] {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    return options;
  }

  #sequence(): Part[] {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#counted(this.#part()));
    return parts;
  }

  #part(): Omit<Part, 'min' | 'max'> {
    const plain = { letter: '', options: [], look: 'none' } as const;
    if (this.#takes('(')) {
      const look = this.#takes('?=') || this.#takes('?<=') ? 'is' : this.#takes('?!') || this.#takes('?<!') ? 'not' : 'none';
      if (look === 'none' && !this.#takes('?:') && this.#takes('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1;
      const options = this.#alternatives();
      this.#takes(')');
      return { what: 'group', letter: '', options, look };
    }
    if (this.#takes('[')) {
      while (this.#at < this.#source.length && !this.#takes(']')) this.#at += this.#source.charAt(this.#at) === '\\' ? 2 : 1;
      return { what: 'set', ...plain };
    }
    if (this.#takes('^') || this.#takes('$') || this.#takes('\\b') || this.#takes('\\B')) return { what: 'place', ...plain };
    if (this.#takes('.')) return { what: 'set', ...plain };
    if (this.#takes('\\')) {
      const letter = this.#letter();
      if (!/[A-Za-z0-9]/u.test(letter)) return { what: 'letter', letter, options: [], look: 'none' };
      if (/[pPuk]/u.test(letter)) this.#at += /^(?:\{[^}]*\}|<[^>]*>|[0-9A-Fa-f]{4})/u.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
      return { what: 'set', ...plain };
    }
    return { what: 'letter', letter: this.#letter(), options: [], look: 'none' };
  }

  #letter(): string {
    const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += letter.length;
    return letter;
  }

  #counted(part: Omit<Part, 'min' | 'max'>): Part {
    const braces = /^\{(\d{1,6})(,?)(\d{0,6})\}/u.exec(this.#source.slice(this.#at));
    let [min, max] = [1, 1];
    if (braces) {
      this.#at += braces[0].length;
      min = Number(braces[1]);
      max = braces[2] === '' ? min : braces[3] === '' ? Infinity : Number(braces[3]);
    } else if (this.#takes('?')) min = 0;
    else if (this.#takes('*')) [min, max] = [0, Infinity];
    else if (this.#takes('+')) max = Infinity;
    else return { ...part, min, max };
    this.#takes('?');
    return { ...part, min, max };
  }
}

/** More words than this are no help. */
const MOST_WORDS = 160;

/** Which of two sets of words excludes more texts: the one whose shortest word is longer, then the smaller one. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const shortest = (words: readonly string[]): number => Math.min(2, ...words.map((word) => word.length));
  const difference = shortest(one) - shortest(other);
  return difference > 0 || (difference === 0 && one.length <= other.length) ? one : other;
}

function wordsOfOptions(options: readonly (readonly Part[])[], ignored: string): readonly string[] | null {
  const all = new Set<string>();
  for (const option of options) {
    const words = wordsOf(option, ignored);
    if (words === null) return null;
    for (const word of words) all.add(word);
  }
  return all.size > MOST_WORDS ? null : [...all];
}

function wordsOf(parts: readonly Part[], ignored: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let run = '';
  const close = (): void => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  for (const part of parts) {
    if (part.what === 'letter' && ignored.includes(part.letter)) {
      close();
      continue;
    }
    if (part.what === 'letter' && part.min === 1 && part.max === 1) {
      run += part.letter;
      continue;
    }
    if (part.what === 'place') continue;
    if (part.what === 'letter' && part.min > 0) run += part.letter;
    close();
    if (part.what === 'group' && part.look !== 'not' && part.min > 0) best = better(best, wordsOfOptions(part.options, ignored));
  }
  close();
  return best;
}

/**
 * Words of which a text must hold at least one for the pattern to fit anywhere in it.
 *
 * @param pattern source of a regular expression
 * @param ignored letters that every text holds
 * @returns null where it cannot find such words
 * @example requiredWords('(?:给予|奖励)[^,。]{0,8}万元') // ['给予', '奖励']
 */
export function requiredWords(pattern: string, ignored = ''): readonly string[] | null {
  return wordsOfOptions(new Reader(pattern).whole(), ignored);
}

function waysOf(parts: readonly Part[]): number {
  let ways = 1;
  for (const { what, options, min, max } of parts) {
    if (max === Infinity) return Infinity;
    const once = what === 'group' ? options.reduce((sum, option) => sum + waysOf(option), 0) : 1;
    ways *= once ** Math.max(1, max) * (max - min + 1);
  }
  return ways;
}

/**
 * In how many ways a pattern can be tried at one place of a text, counted from above: the choices and lengths multiplied. It bounds how
 * long a text without a match can keep it busy.
 *
 * @param pattern source of a regular expression that compiles
 * @returns Infinity where a repetition has no upper bound
 * @example waysToMatch('(?:给予|奖励)[^,。]{0,8}万元') // 18
 */
export function waysToMatch(pattern: string): number {
  return new Reader(pattern).whole().reduce((sum, option) => sum + waysOf(option), 0);
}

function firstOf(parts: readonly Part[]): Set<string> | null {
  const letters = new Set<string>();
  for (const part of parts) {
    if (part.what === 'place' || part.look !== 'none') continue;
    if (part.what === 'set') return null;
    if (part.what === 'letter') letters.add(part.letter);
    for (const option of part.options) {
      const own = firstOf(option);
      if (own === null || own.size === 0) return null;
      for (const letter of own) letters.add(letter);
    }
    if (part.min > 0) return letters;
  }
  return letters;
}

/**
 * The letters that what a pattern fits can begin with, in one string.
 *
 * @param pattern source of a regular expression that compiles
 * @returns null where it can begin with a set of letters, or with nothing
 * @example firstLetters('^(?<number>(?:板块|领域)[一二三])') // 板领
 */
export function firstLetters(pattern: string): string | null {
  const letters = new Set<string>();
  for (const option of new Reader(pattern).whole()) {
    const own = firstOf(option);
    if (own === null || own.size === 0) return null;
    for (const letter of own) letters.add(letter);
  }
  return [...letters].join('');
}
