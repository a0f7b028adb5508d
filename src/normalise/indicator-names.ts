/** Names of indicators as the registry has them, and the one form in which names are compared. */
import { firstCharacters } from '../model/first-characters.js';
import type { UserIndicator } from '../model/lexicon.js';
import { remembered } from '../model/memo.js';
import { foldChars } from '../model/view.js';
import { INDICATORS, SCOPES, type Indicator, type ScopeRow } from '../rules/lexicons/indicators.js';
import { expandNames } from '../rules/lexicons/indicators-row.js';
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
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** the length of the longest name with these last two characters: most words of a text end like none */
  readonly longest: ReadonlyMap<string, number>;
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

function fold(text: string, isScope: (text: string) => boolean): string {
  const width = foldChars(text);
  let at = 0;
  while (at < width.length && CHANGED[width.charCodeAt(at)] === 0) at++;
  if (at === width.length) return width;
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

function ownTable(): IndicatorTable {
  const names = new Map<string, Name[]>();
  const longest = new Map<string, number>();
  for (const row of INDICATORS)
    for (const [name, only] of namesOf(row)) {
      const same = names.get(name);
      if (same === undefined) names.set(name, [{ row, only }]);
      else same.push({ row, only });
      longest.set(name.slice(-2), Math.max(longest.get(name.slice(-2)) ?? 0, name.length));
    }
  return { names, longest, modifiers: modifierTable(), user: new Map(), rows: new Map(INDICATORS.map((row) => [row.id, row])) };
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
