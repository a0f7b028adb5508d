import { placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { FingerprintIndex, ONE_PLACE } from './candidates.js';
import { familiesOf, type Family } from './families.js';
import { orderOf, type Order } from './moments.js';
import { sharedWith, type SharedPassage, type SharedText } from './passages.js';
import { planTextOf } from './plan-text.js';

export interface ReuseOptions {
  /** pairs are told that share so much of the text of one of the two, 0..1; 0.02 by default */
  readonly least?: number;
  /** what more than this share of the places write is no sign of copying, 0..1; 0.05 by default; never what ten places or fewer write */
  readonly common?: number;
  /** only pairs of plans of different places */
  readonly across?: boolean;
}

/** Two plans that share text; a is the earlier one where that is known. */
export interface ReusePair extends SharedText {
  /** in the order of the plans: P0001 */
  readonly id: string;
  readonly a: Extraction;
  readonly b: Extraction;
  /** a is the earlier one, and what tells it; null where it is not known */
  readonly basis: Order['basis'];
  readonly samePlace: boolean;
}
/** What was left out, to be said. */
export interface ReuseCounts {
  plans: number;
  places: number;
  /** pairs of plans that were set beside each other */
  compared: number;
  /** of these, pairs that share less than `least` */
  below: number;
  /** pairs of plans of one place that were left out (`across`) */
  samePlace: number;
  /** passages of the pairs that count for nothing: common, formulas or short */
  stock: number;
  /** places, and plans, above which text is common */
  limit: number;
  limitPlans: number;
  /** stretches of 8 characters that are common, and those that so many plans have that not all pairs of them were looked at */
  common: number;
  crowded: number;
}
export interface Reuse {
  readonly plans: readonly Extraction[];
  /** in the order of the plans; it may be walked once, and `counts` are whole when it is at its end */
  readonly pairs: Iterable<ReusePair>;
  readonly families: () => readonly Family[];
  readonly counts: Readonly<ReuseCounts>;
}

/** What so few places write is never common, however few places there are. */
const FEW_PLACES = 10;

const turned = ({ a, b, numbers, ...rest }: SharedPassage): SharedPassage => ({
  ...rest,
  a: b,
  b: a,
  numbers: numbers.map((one) => ({ a: one.b, b: one.a })),
});

/**
 * Text that plans share, over any number of them: pairs of plans with the passages that stand in both, and the families of a clause.
 *
 * Plans that have fingerprints in common are candidates, and only these are aligned, with the alignment that `diff` has; so the cost
 * grows with the text and with what is shared, not with the pairs. Numbers, dates and names of places count for nothing: a copy with
 * other numbers is a copy. What everybody writes is left out and counted.
 *
 * @example [...reuse(seeds).pairs][0] → 象山县 –2025 and 鄞州区 –2025, 3.2 % of the one, 规上工业总产值 1200亿 beside 2800亿
 */
export function reuse(plans: readonly Extraction[], { least = 0.02, common = 0.05, across = false }: ReuseOptions = {}): Reuse {
  const sorted = [...plans].sort((x, y) => (x.document.doc_id < y.document.doc_id ? -1 : 1));
  const places = new Map<string, number>();
  const placeOf = sorted.map((plan) => {
    const key = placeKey(plan) ?? `doc ${plan.document.doc_id}`;
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key) ?? 0;
  });
  const index = new FingerprintIndex();
  const texts = sorted.map((plan, at) => {
    const text = planTextOf(plan);
    index.add(text.prints, placeOf[at] ?? 0);
    return text;
  });
  const limit = Math.max(FEW_PLACES, Math.floor(places.size * common));
  const candidates = index.candidates(limit);
  const counts: ReuseCounts = {
    plans: sorted.length,
    places: places.size,
    compared: 0,
    below: 0,
    samePlace: 0,
    stock: 0,
    limit,
    limitPlans: limit * ONE_PLACE,
    common: candidates.common.size,
    crowded: candidates.crowded,
  };

  function* pairs(): Generator<ReusePair, void> {
    let number = 0;
    for (const [one, text] of texts.entries()) {
      const sharedBy = sharedWith(text, candidates.common);
      // near copies have few fingerprints in common: whoever has half of what is asked is looked at
      for (const other of candidates.of(one, least / 2)) {
        const second = texts[other];
        if (!second) continue;
        const samePlace = placeOf[one] === placeOf[other];
        if (across && samePlace) {
          counts.samePlace++;
          continue;
        }
        counts.compared++;
        const shared = sharedBy(second);
        if (Math.max(shared.shareA, shared.shareB) < least || shared.passages.length === 0) {
          counts.below++;
          continue;
        }
        counts.stock += shared.stock;
        const { earlier, basis } = orderOf(text.plan.document, second.plan.document);
        const head = { id: `P${String(++number).padStart(4, '0')}`, basis, samePlace };
        yield earlier === 'b'
          ? {
              ...head,
              ...shared,
              a: second.plan,
              b: text.plan,
              shareA: shared.shareB,
              shareB: shared.shareA,
              charactersA: shared.charactersB,
              charactersB: shared.charactersA,
              passages: shared.passages.map(turned).sort((x, y) => x.a.start - y.a.start),
            }
          : { ...head, ...shared, a: text.plan, b: second.plan };
      }
    }
  }
  return { plans: sorted, pairs: { [Symbol.iterator]: pairs }, families: () => familiesOf(texts, limit), counts };
}
