/**
 * Rules that look at the words of one phrase: a pattern with a name, an example and a refusal. They are the smallest kind of rule; a record
 * never cites one by its id, but each stands in the catalogue and its texts are run by the tests.
 */
export interface PhraseRow {
  /** what it finds or decides, and why */
  readonly summary: string;
  readonly pattern: RegExp;
  /** texts that it matches; where the engine hands it a part of the text, exactly that part */
  readonly examples: readonly [string, ...string[]];
  /** texts near to them that it must not match */
  readonly refusals: readonly [string, ...string[]];
}

/** A phrase rule as the catalogue lists it. */
export interface PhraseRule extends PhraseRow {
  readonly id: string;
}

const RULES = Symbol('rules');

/** Patterns by the names that the engine calls them by. `rulesOf(table)` gives the whole rows. */
export type PhraseTable<K extends string = string> = { readonly [key in K]: RegExp } & { readonly [RULES]: readonly PhraseRule[] };

/**
 * A table of phrase rules. The engine uses the patterns (`NAME.tier.test(after)`), the catalogue and the tests the rows.
 *
 * @param prefix begins the id of each rule: prefix `name` and key `tierBefore` make `name-tier-before`
 * @example const NAME = phraseTable('name', { tier: { summary: 'A class named by its size: 百亿级', pattern: /^元?级/u, examples: ['级企业'],
 *   refusals: ['企业'] } })
 */
export function phraseTable<const K extends string>(prefix: string, rows: Readonly<Record<K, PhraseRow>>): PhraseTable<K> {
  const entries = Object.entries(rows) as [K, PhraseRow][];
  const table = Object.fromEntries(entries.map(([key, { pattern }]) => [key, pattern]));
  // only the catalogue and the tests ask for the rows
  const rules = (): PhraseRule[] => entries.map(([key, row]): PhraseRule => ({ id: `${prefix}-${kebab(key)}`, ...row }));
  return Object.defineProperty(table, RULES, { get: rules }) as PhraseTable<K>;
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The rows of a table of phrase rules; null for anything else. */
export function phraseRulesOf(value: unknown): readonly PhraseRule[] | null {
  return typeof value === 'object' && value !== null && RULES in value ? (value as PhraseTable)[RULES] : null;
}
