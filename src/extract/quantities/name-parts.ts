import { keptWith, remembered } from '../../model/memo.js';
import { COUNTS, NAME_WORD, type NameCondition, type NameRow, type NameStretch } from '../../rules/name-parts.js';
import type { Clause } from '../../segment/sentences.js';
import type { Quantity } from './shapes.js';

/** How far behind the number its name is looked for. */
const REACH = 30;
/** How far behind a count the rate may stand that it belongs to. */
const RATE_REACH = 40;

/** A condition with a bit of its own; there are fewer of them than a number has bits. */
interface Condition {
  readonly name: NameCondition;
  readonly bit: number;
}
const conditions = new Map<NameCondition, Condition>();
function conditionOf(name: NameCondition): Condition {
  const known = conditions.get(name) ?? { name, bit: 1 << conditions.size };
  conditions.set(name, known);
  return known;
}

/** A number with the words and numbers around it in its clause. */
class Surroundings {
  readonly #text: string;
  readonly #clause: Clause;
  readonly #all: readonly Quantity[];
  readonly #at: number;
  readonly quantity: Quantity;
  /** a bit for each condition that has been asked for, and for each of these that holds */
  #asked = 0;
  #held = 0;

  constructor(text: string, clause: Clause, all: readonly Quantity[], at: number, quantity: Quantity) {
    this.#text = text;
    this.#clause = clause;
    this.#all = all;
    this.#at = at;
    this.quantity = quantity;
  }

  get #next(): Quantity | undefined {
    return this.#all[this.#at + 1];
  }

  get #previous(): Quantity | undefined {
    return this.#all[this.#at - 1];
  }

  /** between the number and the next one */
  get #gap(): string {
    return this.#next ? this.#text.slice(this.quantity.closes, this.#next.opens) : '';
  }

  get #rate(): Quantity | undefined {
    return this.#all.slice(this.#at + 1).find((one) => one.dimension === 'ratio');
  }

  words(stretch: NameStretch): string {
    const { quantity } = this;
    const behind = (from: number): string => this.#text.slice(from, Math.min(this.#clause.end, from + REACH));
    switch (stretch) {
      case 'left':
        return this.#text.slice(this.#clause.start, quantity.start);
      case 'opened':
        return this.#text.slice(this.#clause.start, quantity.opens);
      case 'near':
        return this.#text.slice(Math.max(0, quantity.start - 6), quantity.start);
      case 'value':
        return this.#text.slice(quantity.valueText.start, quantity.valueText.end);
      case 'unit':
        return quantity.unit ? this.#text.slice(quantity.unit.start, quantity.unit.end) : '';
      case 'closing':
        return this.#text.slice(quantity.end, quantity.closes);
      case 'after':
        return behind(quantity.end);
      case 'beyond':
        return behind(quantity.closes);
      case 'phrase':
        return behind(quantity.closes).replace(/[,;。][^]*/u, '');
      case 'subject':
        return this.#next ? this.#text.slice(quantity.closes, this.#next.start) : '';
      case 'rateSubject':
        return this.#rate ? this.#text.slice(quantity.closes, this.#rate.start) : '';
    }
  }

  is(condition: Condition): boolean {
    const { bit, name } = condition;
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit;
      if (this.#holds(name)) this.#held |= bit;
    }
    return (this.#held & bit) !== 0;
  }

  #holds(condition: NameCondition): boolean {
    const { quantity } = this;
    switch (condition) {
      case 'magnitude':
        // 十余万 and 十几万 count: a magnitude that is passed is a number
        return NAME_WORD.magnitude.test(this.words('value')) && (quantity.before !== null || quantity.comparator !== 'gt');
      case 'money':
        return quantity.dimension === 'money' || quantity.dimension === 'bare';
      case 'exact':
        return quantity.comparator === 'eq';
      case 'closed':
        return quantity.closes > quantity.end;
      case 'bounded':
        return quantity.before !== null;
      case 'over':
        return quantity.before === 'gt';
      case 'chinese':
        return quantity.numerals[0]?.form === 'chinese';
      case 'scaled':
        return quantity.factor > 1 || quantity.dimension === 'mass' || quantity.dimension === 'power';
      case 'quoted':
        return this.#text.charAt(quantity.start - 1) === '“' && this.#text.charAt(quantity.end) === '”';
      case 'one':
        return quantity.value === 1;
      case 'each':
        return this.#text.charAt(quantity.start - 1) === '每';
      case 'ranked':
        return this.#text.charAt(quantity.start - 1) === '前';
      case 'followed':
        return this.#next !== undefined;
      case 'rateNear':
        return this.#rate !== undefined && this.#rate.start - quantity.closes <= RATE_REACH;
      case 'countedAfter':
        return this.#countedAfter();
      case 'countedBefore':
        return this.#countedBefore();
      case 'sumTaken':
        return this.#sumTaken();
      case 'classed':
        return NAME_WORD.classed.test(this.words('after'));
      case 'named':
        return this.#named();
      case 'noun':
        return NAME_WORD.noun.test(this.words('beyond'));
      case 'attributive':
        return this.words('beyond').startsWith('的');
      case 'received':
        return NAME_WORD.receives.test(this.words('left')) && this.words('beyond').startsWith('的');
      case 'area':
        return quantity.dimension === 'area';
      case 'reachedOver':
        return NAME_WORD.reached.test(this.words('left').replace(NAME_WORD.reachedOver, ''));
    }
  }

  #countedAfter(): boolean {
    const next = this.#next;
    if (!next) return false;
    const { dimension } = this.quantity;
    const counts =
      COUNTS.includes(next.dimension) || (next.dimension === 'length' && (dimension === 'recurrence' || dimension === 'power'));
    const gap = this.#gap;
    return counts && gap.length > 0 && gap.length <= 30 && !NAME_WORD.separatesCount.test(gap);
  }

  #countedBefore(): boolean {
    const previous = this.#previous;
    if (!previous || !COUNTS.includes(previous.dimension)) return false;
    const gap = this.#text.slice(previous.closes, this.quantity.opens);
    return gap.length <= 12 && !NAME_WORD.separatesSize.test(gap) && !NAME_WORD.reached.test(gap) && this.words('beyond').length > 0;
  }

  #sumTaken(): boolean {
    if (this.is(conditionOf('magnitude'))) return false;
    if (this.is(conditionOf('over')) && this.is(conditionOf('countedAfter')) && NAME_WORD.sized.test(this.#gap)) return false;
    return (!this.is(conditionOf('over')) && NAME_WORD.sumTaken.test(this.words('left'))) || NAME_WORD.sumTaken.test(this.words('opened'));
  }

  #named(): boolean {
    const gap = this.#gap;
    const noun = this.#text.slice(this.quantity.end, this.#next?.opens ?? this.quantity.end);
    return NAME_WORD.named.test(noun) && !NAME_WORD.reached.test(gap) && !NAME_WORD.building.test(gap.slice(2));
  }
}

type Words = readonly { readonly stretch: NameStretch; readonly pattern: RegExp }[];

/** A row in the one shape that all have, whatever its author leaves out. */
interface ReadRow {
  readonly id: string;
  readonly is: readonly Condition[];
  readonly isNot: readonly Condition[];
  readonly any: readonly Condition[] | null;
  readonly has: Words;
  readonly hasNot: Words;
}

const wordsOf = (words: NameRow['has']): Words =>
  Object.entries(words ?? {}).map(([stretch, pattern]) => ({ stretch: stretch as NameStretch, pattern }));

/** For each dimension of a unit the rows that can fit. */
const rowsFor = keptWith((rows: readonly NameRow[]) =>
  remembered(MOST_DIMENSIONS, (dimension): readonly ReadRow[] =>
    rows
      .filter((row) => row.dimensions?.includes(dimension) !== false && row.notDimensions?.includes(dimension) !== true)
      .map(({ id, is = [], isNot = [], any: oneOf, has, hasNot }) => ({
        id,
        is: is.map(conditionOf),
        isNot: isNot.map(conditionOf),
        any: oneOf?.map(conditionOf) ?? null,
        has: wordsOf(has),
        hasNot: wordsOf(hasNot),
      })),
  ),
);
const MOST_DIMENSIONS = 200;

function fits({ is, isNot, any, has, hasNot }: ReadRow, here: Surroundings): boolean {
  for (const one of is) if (!here.is(one)) return false;
  for (const one of isNot) if (here.is(one)) return false;
  if (any !== null && !any.some((one) => here.is(one))) return false;
  for (const { stretch, pattern } of has) if (!pattern.test(here.words(stretch))) return false;
  for (const { stretch, pattern } of hasNot) if (pattern.test(here.words(stretch))) return false;
  return true;
}

/**
 * Is the number part of a name (亿元以上工业项目, 500亿级企业)? The rows say so (rules/name-parts).
 *
 * @param rows the book's rows
 * @param all  the numbers of the clause, `at` the place of this one among them
 * @returns the rule that says so, or null
 * @example isNamePart(defaultBook().nameRows, '打造500亿级企业', quantity, [quantity], 0, clause) // 'name-tier'
 */
export function isNamePart(
  rows: readonly NameRow[],
  text: string,
  quantity: Quantity,
  all: readonly Quantity[],
  at: number,
  clause: Clause,
): string | null {
  const here = new Surroundings(text, clause, all, at, quantity);
  return rowsFor(rows)(quantity.dimension).find((row) => fits(row, here))?.id ?? null;
}
