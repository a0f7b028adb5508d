import { createHash } from 'node:crypto';
import type { UserLexicon } from '../model/lexicon.js';
import { checkLexicon } from '../model/lexicon-check.js';
import { placeTable, type PlaceTable } from '../normalise/place.js';
import { knownNames, type KnownNames } from '../normalise/records.js';
import { unitTable, type UnitTable } from '../normalise/unit.js';
import type { MarkerRule } from '../rules/headings.js';
import type { NameRow } from '../rules/name-parts.js';
import { words, type CutWords } from '../segment/words.js';
import { withWords } from './added-words.js';
import { comparatorWords, type ComparatorWords } from './comparators.js';
import { kindTable, type KindTable } from './kinds.js';
import { ownLabels, type OwnLabels } from './labels.js';
import { markerRules } from './markers.js';
import { nameRows } from './name-rows.js';
import { phraseWords, type PhraseWords } from './phrase-words.js';
import { ruleFaults, RuleBookError } from './user-rules.js';

/** All that the stages look up: rules, vocabulary and the word cutter. It never changes, and what one book holds reaches no other. */
export interface RuleBook {
  /** forms of numbers before headings */
  readonly markers: readonly MarkerRule[];
  /** word classes that a phrase is taken apart by, verbs of doing among them */
  readonly words: PhraseWords;
  /** words beside a number that say how its value bounds */
  readonly comparators: ComparatorWords;
  /** labels that a user adds before responsible bodies */
  readonly labels: OwnLabels | undefined;
  /** rows that tell numbers which are part of a name */
  readonly nameRows: readonly NameRow[];
  /** rules that tell a quantity's kind */
  readonly kinds: KindTable;
  readonly units: UnitTable;
  /** indicators and agencies by name */
  readonly names: KnownNames;
  readonly places: PlaceTable;
  /** cuts a text into words; the added ones among them */
  readonly cut: CutWords;
  /** what was added to the program's own; {} for nothing */
  readonly extend: Partial<UserLexicon>;
  /** fingerprint of what was added: two books with one fingerprint, of one version of the program, read alike by one cutter */
  readonly hash: string;
}

/** What a book is made of besides the program's own rules. */
export interface BookOptions {
  /** a user's words and rules */
  readonly extend?: Partial<UserLexicon>;
  /** another cutter of words than nodejieba */
  readonly cutter?: CutWords;
}

/** A value that is worked out when it is first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: make() }).value;
}

/**
 * No plain object: unified merges the options of a plugin that is used twice, and copies plain objects, which would make all their parts.
 */
class Lazy {}

/** An object whose parts are made when they are first asked for. */
function lazily<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const made = new Lazy();
  for (const [name, make] of Object.entries<() => unknown>(parts)) Object.defineProperty(made, name, { get: once(make), enumerable: true });
  return Object.freeze(made) as T;
}

/**
 * A rule book: the program's rules and words, and those of a user.
 *
 * @param options what is added, and the cutter
 * @returns an immutable value for any number of processors; its tables are made when they are first asked for
 * @throws LexiconError for a row that cannot hold
 * @throws RuleBookError for a rule that cannot be used, for instance a pattern that does not compile
 * @example createProcessor({ book: createRuleBook({ extend: { verbs: [{ verb: '攻坚', example: '攻坚技术5项。', refusal: '攻坚行动。' }] } }) })
 */
export function createRuleBook({ extend = {}, cutter = words }: BookOptions = {}): RuleBook {
  const { units, indicators = [], agencies = [], places } = extend;
  checkLexicon(extend);
  const [fault] = ruleFaults(extend);
  if (fault) throw new RuleBookError(fault);
  const added = [...indicators.map(({ indicator }) => indicator), ...agencies.map(({ short }) => short)];
  return lazily<RuleBook>({
    markers: () => markerRules(extend.headings),
    words: () => phraseWords(extend.verbs),
    comparators: () => comparatorWords(extend.comparators),
    labels: () => (extend.labels && extend.labels.length > 0 ? ownLabels(extend.labels) : undefined),
    nameRows: () => nameRows(extend.names),
    kinds: () => kindTable(extend.kinds),
    units: () => unitTable(units),
    names: () => knownNames({ indicators, agencies }),
    places: () => placeTable(places),
    cut: () => withWords(cutter, added),
    extend: () => extend,
    hash: () => createHash('sha256').update(JSON.stringify(extend)).digest('hex').slice(0, 16),
  });
}

/** The program's own rules and words, made once. */
export const defaultBook = once(() => createRuleBook());
