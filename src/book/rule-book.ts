import type { UserLexicon } from '../model/lexicon.js';
import { placeTable, type PlaceTable } from '../normalise/place.js';
import { knownNames, type KnownNames } from '../normalise/records.js';
import { unitTable, type UnitTable } from '../normalise/unit.js';
import { words } from '../segment/words.js';
import { withWords, type CutWords } from './added-words.js';
import { comparatorWords, type ComparatorWords } from './comparators.js';
import { kindTable, type KindTable } from './kinds.js';
import { nameRows } from './name-rows.js';
import type { NameRow } from '../rules/name-parts.js';
import { phraseWords, type PhraseWords } from './phrase-words.js';

/** All that the stages look up: rules, vocabulary and the word cutter. It never changes, and what one book holds reaches no other. */
export interface RuleBook {
  /** word classes that a phrase is taken apart by, verbs of doing among them */
  readonly words: PhraseWords;
  /** words beside a number that say how its value bounds */
  readonly comparators: ComparatorWords;
  /** rules that tell a quantity's kind */
  readonly kinds: KindTable;
  /** rows that tell numbers which are part of a name */
  readonly nameRows: readonly NameRow[];
  readonly units: UnitTable;
  /** indicators and agencies by name */
  readonly names: KnownNames;
  readonly places: PlaceTable;
  /** cuts a text into words; the added ones among them */
  readonly cut: CutWords;
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
 * A rule book: the program's rules and words, and those of a user.
 *
 * @param options what is added, and the cutter
 * @returns an immutable value for any number of processors; its large tables are made when they are first asked for
 * @example createProcessor({ book: createRuleBook({ extend: { units: [{ unit: '标箱', base: '箱', factor: 1, dimension: 'count' }] } }) })
 */
export function createRuleBook({ extend = {}, cutter = words }: BookOptions = {}): RuleBook {
  const {
    units = [],
    indicators = [],
    agencies = [],
    places = [],
    verbs = [],
    comparators = [],
    kinds = [],
    names: nameParts = [],
  } = extend;
  const tables = {
    words: once(() => phraseWords(verbs)),
    comparators: once(() => comparatorWords(comparators)),
    kinds: once(() => kindTable(kinds)),
    nameRows: once(() => nameRows(nameParts)),
    units: once(() => unitTable(units)),
    names: once(() => knownNames({ indicators, agencies })),
    places: once(() => placeTable(places)),
  };
  const cut = withWords(cutter, [...indicators.map(({ indicator }) => indicator), ...agencies.map(({ short }) => short)]);
  return Object.freeze({
    get words() {
      return tables.words();
    },
    get comparators() {
      return tables.comparators();
    },
    get kinds() {
      return tables.kinds();
    },
    get nameRows() {
      return tables.nameRows();
    },
    get units() {
      return tables.units();
    },
    get names() {
      return tables.names();
    },
    get places() {
      return tables.places();
    },
    cut,
  });
}

/** The program's own rules and words, made once. */
export const defaultBook = once(() => createRuleBook());
