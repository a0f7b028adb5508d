import { brotliDecompressSync } from 'node:zlib';
import { PLAIN_SHORTS } from './places.js';
import { TOWNSHIPS } from './places.data.js';

const SUFFIX: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡', s: '苏木' };
/** What of {@link SUFFIX} each letter stands for, by its code; all other characters belong to a name. */
const ENDINGS: readonly (string | undefined)[] = Array.from({ length: 128 }, (_none, code) => SUFFIX[String.fromCharCode(code)]);
/** Digits of a county's code. */
const CODE = 6;
/** No name of a township that is looked for in a text is longer. */
const LONGEST = 6;
const SLOTS = 1 << 18;

const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e37) + Math.imul(second, 0x85eb)) & (SLOTS - 1);

/**
 * The townships of the country, by full name (西周镇) and by the name without its ending (西周, where two characters or more are left).
 * A name is found where it stands in the unpacked list, by its first two characters: to make a table of all 56,000 names would cost a
 * run over one short file more than the rest of its tables together.
 */
export class Townships {
  readonly #list: string;
  /** for each slot the last of its entries, counted from 1; 0 for none */
  readonly #last = new Int32Array(SLOTS);
  /** for each entry: where its name begins and ends, the line of its county, the entry of the same slot before it */
  readonly #entries: Int32Array;

  constructor(list: string) {
    this.#list = list;
    let count = 0;
    const entries: number[] = [];
    let line = 0;
    let from = CODE;
    for (let at = CODE; at < list.length; at++) {
      const code = list.charCodeAt(at);
      if (code === 10) {
        line = at + 1;
        at += CODE;
        from = at + 1;
        continue;
      }
      const ending = ENDINGS[code];
      if (ending === undefined) continue;
      const slot = slotOf(list.charCodeAt(from), at - from > 1 ? list.charCodeAt(from + 1) : ending.charCodeAt(0));
      entries.push(from, at, line, this.#last[slot]!);
      this.#last[slot] = ++count;
      from = at + 1;
    }
    this.#entries = Int32Array.from(entries);
  }

  /** Length of the longest name of a township that stands at this place of a text; 0 for none. */
  longestAt(text: string, at: number): number {
    let longest = 0;
    for (let entry = this.#first(text, at); entry >= 0; entry = this.#before(entry)) {
      const bare = this.#bareAt(entry, text, at);
      if (bare === 0) continue;
      const ending = this.#ending(entry);
      const whole = bare + ending.length;
      if (whole <= LONGEST && text.startsWith(ending, at + bare)) longest = Math.max(longest, whole);
      else if (bare > longest && bare <= LONGEST && isShort(text.slice(at, at + bare))) longest = bare;
    }
    return longest;
  }

  /** The codes of the counties that have a township of this name; [] where none has. */
  countiesOf(name: string): string[] {
    const counties: string[] = [];
    for (let entry = this.#first(name, 0); entry >= 0; entry = this.#before(entry)) {
      const bare = this.#bareAt(entry, name, 0);
      if (bare === 0) continue;
      const named = bare === name.length ? isShort(name) : name.slice(bare) === this.#ending(entry);
      if (!named) continue;
      const line = this.#entries[entry + 2]!;
      const county = this.#list.slice(line, line + CODE);
      if (counties[0] !== county) counties.unshift(county);
    }
    return counties;
  }

  /**
   * The names of the townships of a county, full and short.
   *
   * @param county the county's code; without it all are given
   */
  *namesIn(county = ''): Generator<string> {
    for (let entry = 0; entry < this.#entries.length; entry += 4) {
      if (!this.#list.startsWith(county, this.#entries[entry + 2])) continue;
      const bare = this.#list.slice(this.#entries[entry], this.#entries[entry + 1]);
      yield bare + this.#ending(entry);
      if (isShort(bare)) yield bare;
    }
  }

  /** The last entry whose name may begin at a place of a text; below 0 for none. */
  #first(text: string, at: number): number {
    return at + 1 < text.length ? (this.#last[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))]! - 1) * 4 : -4;
  }

  #before(entry: number): number {
    return (this.#entries[entry + 3]! - 1) * 4;
  }

  #ending(entry: number): string {
    return ENDINGS[this.#list.charCodeAt(this.#entries[entry + 1]!)]!;
  }

  /** Length of the entry's name without its ending where it stands at this place of a text; else 0. */
  #bareAt(entry: number, text: string, at: number): number {
    const from = this.#entries[entry]!;
    const to = this.#entries[entry + 1]!;
    for (let index = from; index < to; index++) if (this.#list.charCodeAt(index) !== text.charCodeAt(at + index - from)) return 0;
    return to - from;
  }
}

/** May a township's name without its ending stand for it? */
function isShort(bare: string): boolean {
  return bare.length >= 2 && !bare.startsWith('第') && !PLAIN_SHORTS.has(bare);
}

let unpacked: Townships | null = null;

/** The townships; unpacked when first asked for. */
export function townships(): Townships {
  return (unpacked ??= new Townships(brotliDecompressSync(Buffer.from(TOWNSHIPS, 'base64')).toString('utf8')));
}
