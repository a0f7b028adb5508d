/** Names of indicators as the registry has them, and the one form in which names are compared. */
import { firstCharacters } from '../model/beginnings.js';
import type { UserIndicator } from '../model/lexicon.js';
import { remembered } from '../model/memo.js';
import { foldChars } from '../model/view.js';
import { INDICATORS, SCOPES, type Indicator, type ScopeRow } from '../rules/lexicons/indicators.js';
import { expandNames, withFragments } from '../rules/lexicons/indicators-row.js';
import { INDICATOR_NAME } from '../rules/phrases/indicator-names.js';

export interface Name {
  readonly row: Indicator;
  /** the measures that the name holds for, parted by |; null for all */
  readonly only: string | null;
}
export interface Modifier {
  readonly id: string;
  readonly kind: ScopeRow['kind'];
}

/** Names and modifiers, compiled. A name is found by one look-up of the whole rest, a modifier by its first character. */
export interface IndicatorTable {
  readonly names: IndicatorNames;
  readonly modifiers: ReadonlyMap<string, readonly (readonly [text: string, modifier: Modifier])[]>;
  readonly user: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, Indicator>;
}

/** Words that one thing has several of, and the one that names are compared in. */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [INDICATOR_NAME.aboveScale, '规上'],
  [INDICATOR_NAME.grossProduct, 'GDP'],
  [INDICATOR_NAME.research, 'R&D'],
  [INDICATOR_NAME.revenue, '营业收入'],
  [INDICATOR_NAME.shareOfPlace, '占'],
];

/** Names kept in their folded form. */
const KEPT = 4096;
const plain = remembered(KEPT, (text) => fold(text, () => false));

/**
 * The form in which names are compared: width folded, quotation marks and the brackets of abbreviations and units gone, GDP, R&D,
 * 规上 and 占…比重 in one spelling, a scope in closing brackets before the name: 「实际利用外资（工业）」 is 「工业实际利用外资」.
 *
 * @param isScope says whether the words in closing brackets are a scope; without it none are
 */
export function foldIndicator(text: string, isScope?: (text: string) => boolean): string {
  return isScope === undefined || !(text.includes(')') || text.includes('）')) ? plain(text) : fold(text, isScope);
}

/** 1 for each character that may begin what `fold` changes: most names have none. */
const CHANGED = new Uint8Array(0x10000);
for (const char of '()占') CHANGED[char.charCodeAt(0)] = 1;
for (const { source } of [INDICATOR_NAME.quotes, INDICATOR_NAME.abbreviation, ...SPELLINGS.map(([pattern]) => pattern)]) {
  const first = firstCharacters(source);
  for (let code = 0; code < CHANGED.length; code++) if (first === null || first[code] === 1) CHANGED[code] = 1;
}

/** Where the first character stands that may begin what `fold` changes; the end where none does. */
function firstChanged(text: string): number {
  let at = 0;
  while (at < text.length && CHANGED[text.charCodeAt(at)] === 0) at++;
  return at;
}

function fold(text: string, isScope: (text: string) => boolean): string {
  const width = foldChars(text);
  if (firstChanged(width) === width.length) return width;
  let folded = width.replace(INDICATOR_NAME.quotes, '').replace(INDICATOR_NAME.abbreviation, '');
  if (folded.endsWith(')')) {
    const behind = INDICATOR_NAME.scopeBehind.exec(folded);
    if (behind && isScope(behind[2] ?? '')) folded = `${behind[2] ?? ''}${behind[1] ?? ''}`;
  }
  folded = folded.replace(/[()]/gu, '');
  for (const [pattern, spelling] of SPELLINGS) folded = folded.replace(pattern, spelling);
  const of = folded.indexOf('占');
  if (of >= 0 && of + 3 < folded.length) {
    folded = INDICATOR_NAME.shareWord.test(folded)
      ? folded.replace(INDICATOR_NAME.shareWord, '比重')
      : INDICATOR_NAME.wholeOfShare.test(folded)
        ? `${folded}比重`
        : folded;
  }
  return folded;
}

const patternsOf = (patterns: string): [name: string, only: string | null][] =>
  patterns
    .split(/\s+/u)
    .filter((one) => one !== '')
    .flatMap((pattern) => {
      const [names = '', only = null] = pattern.split('@');
      return expandNames(names).map((name): [string, string | null] => [name, only]);
    });

/** All literal names of a row, its Chinese name included. */
export function namesOf(row: Indicator): [name: string, only: string | null][] {
  const all = new Map<string, string | null>();
  for (const [name, only] of [...patternsOf(row.patterns), [row.zh.includes('(按') ? '' : row.zh, null] as [string, null]]) {
    const folded = fold(name, () => false);
    if (folded !== '') all.set(folded, all.get(folded) === null ? null : only);
  }
  return [...all];
}

function modifierTable(): Map<string, [string, Modifier][]> {
  const modifiers = new Map<string, [string, Modifier][]>();
  for (const row of SCOPES)
    for (const [name] of patternsOf(row.patterns)) {
      const key = name.charAt(0);
      modifiers.set(key, [...(modifiers.get(key) ?? []), [name, { id: row.id, kind: row.kind }]]);
    }
  for (const list of modifiers.values()) list.sort((a, b) => b[0].length - a[0].length);
  return modifiers;
}

/** What `fold` puts into names that do not have it. */
const PUT_IN = `${SPELLINGS.map(([, spelling]) => spelling).join('')}比重`;

/** A row whose names are not made yet, with the characters that they are made of. */
interface Unread {
  readonly row: Indicator;
  readonly order: number;
  readonly characters: string;
  /** `fold` may change its names */
  readonly changes: boolean;
}

/**
 * The names of the registry. Its rows stand for 18,600 of them, and one file asks for few: those of a row are made when a name is looked
 * up that ends with a character of the row's.
 */
export class IndicatorNames {
  #unread: Unread[];
  readonly #asked = new Set<string>();
  readonly #names = new Map<string, (Name & { readonly order: number })[]>();
  readonly #longest = new Map<string, number>();

  constructor(rows: readonly Indicator[]) {
    this.#unread = rows.map((row, order) => {
      const characters = foldChars(withFragments(row.patterns) + row.zh);
      return { row, order, characters, changes: firstChanged(characters) < characters.length };
    });
  }

  /** The rows of a name, in the order of the registry. */
  get(name: string): readonly Name[] | undefined {
    this.#read(name.slice(-1));
    return this.#names.get(name);
  }

  /** The length of the longest name with these last two characters, or 0: most words of a text end like none. */
  longest(ending: string): number {
    this.#read(ending.slice(-1));
    return this.#longest.get(ending) ?? 0;
  }

  /** All names with their rows. */
  all(): ReadonlyMap<string, readonly Name[]> {
    for (const one of this.#unread.splice(0)) this.#add(one);
    return this.#names;
  }

  /** Makes the names that may end with a character. */
  #read(last: string): void {
    if (this.#asked.has(last)) return;
    this.#asked.add(last);
    const rest: Unread[] = [];
    for (const one of this.#unread)
      if (one.characters.includes(last) || (one.changes && PUT_IN.includes(last))) this.#add(one);
      else rest.push(one);
    this.#unread = rest;
  }

  #add({ row, order }: Unread): void {
    for (const [name, only] of namesOf(row)) {
      const same = this.#names.get(name);
      if (same === undefined) this.#names.set(name, [{ row, only, order }]);
      else {
        same.push({ row, only, order });
        same.sort((a, b) => a.order - b.order);
      }
      const ending = name.slice(-2);
      this.#longest.set(ending, Math.max(this.#longest.get(ending) ?? 0, name.length));
    }
  }
}

function ownTable(): IndicatorTable {
  return {
    names: new IndicatorNames(INDICATORS),
    modifiers: modifierTable(),
    user: new Map(),
    rows: new Map(INDICATORS.map((row) => [row.id, row])),
  };
}

let own: IndicatorTable | null = null;

/** The program's registry, or it with a user's rows, whose words are compared whole and come first. */
export function indicatorTable(extra: readonly UserIndicator[] = []): IndicatorTable {
  own ??= ownTable();
  if (extra.length === 0) return own;
  const rows = new Map(own.rows);
  for (const row of extra)
    if (row.id !== undefined && row.unit !== undefined && !rows.has(row.id)) {
      rows.set(row.id, {
        id: row.id,
        zh: row.indicator,
        en: row.id,
        unit: row.unit,
        direction: row.direction ?? 'none',
        patterns: '',
        field: 'user',
        source: 'indicators.csv',
        options: {},
      });
    }
  return {
    ...own,
    rows,
    user: new Map(extra.flatMap((row) => (row.id === undefined ? [] : [[foldIndicator(row.indicator), row.id] as const]))),
  };
}
