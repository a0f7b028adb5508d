import { NumberList } from './number-list.js';

/** Plans that hold one fingerprint are numbered below this; a fingerprint and a plan are one number of 52 bits. */
const PLANS = 2 ** 20;
/** So many plans that have a fingerprint are all set beside each other; of more each is set beside the first ones and those before it. */
const ALL_PAIRS = 48;
const FIRST = 4;
const BEFORE = 4;
/** What is in so many times more plans is common whatever their places: the foot of a web page stands in all reports of one place. */
export const ONE_PLACE = 3;
/** Fingerprints in common below which two plans have no more than a phrase in common. */
const LEAST = 3;

export interface Candidates {
  /** fingerprints that plans of more places have than the limit: what everybody writes */
  readonly common: ReadonlySet<number>;
  /** fingerprints that so many plans have that not all pairs of them were looked at */
  readonly crowded: number;
  /** for a plan those behind it that may share at least `least` of the text of one of the two, in their order */
  readonly of: (plan: number, least: number) => number[];
}

/**
 * An inverted index of fingerprints: which plans have which. Its cost grows with the text and not with the pairs of plans, since a
 * fingerprint that many plans have gives each of them a few others only.
 */
export class FingerprintIndex {
  private readonly entries = new NumberList();
  /** distinct fingerprints of each plan */
  private readonly sizes: number[] = [];
  private readonly places: number[] = [];

  /**
   * Adds the next plan.
   *
   * @param prints fingerprints of its clauses
   * @param place number of its place: what one place writes year after year is not what everybody writes
   */
  add(prints: Iterable<number>, place: number): void {
    const distinct = new Set(prints);
    const plan = this.sizes.length;
    this.sizes.push(distinct.size);
    this.places.push(place);
    for (const one of distinct) this.entries.push(one * PLANS + plan);
  }

  /**
   * Ends the index.
   *
   * @param limit a fingerprint that plans of more places have is common, and no sign that one copied from another
   */
  candidates(limit: number): Candidates {
    const { sizes, places } = this;
    const sorted = this.entries.sorted();
    const common = new Set<number>();
    // the plans of the fingerprints that are shared, one after another, and where the plans of each begin
    const holders = new NumberList();
    const begins = new NumberList();
    const sharedOf = sizes.map(() => 0);
    let crowded = 0;
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const print = Math.floor((sorted[from] ?? 0) / PLANS);
      while (to < sorted.length && Math.floor((sorted[to] ?? 0) / PLANS) === print) to++;
      const size = to - from;
      if (size < 2) continue;
      if (
        size > limit &&
        (size > limit * ONE_PLACE || new Set(Array.from(sorted.subarray(from, to), (one) => places[one % PLANS])).size > limit)
      ) {
        common.add(print);
        continue;
      }
      if (size > ALL_PAIRS) crowded++;
      begins.push(holders.length);
      for (let at = from; at < to; at++) {
        const plan = (sorted[at] ?? 0) % PLANS;
        holders.push(plan);
        sharedOf[plan] = (sharedOf[plan] ?? 0) + 1;
      }
    }
    begins.push(holders.length);

    // the same from the plans' side: which fingerprints each has, and as which of their holders
    const start = new Uint32Array(sizes.length + 1);
    for (const [plan, count] of sharedOf.entries()) start[plan + 1] = (start[plan] ?? 0) + count;
    const filled = start.slice();
    const place = new Uint32Array(holders.length);
    const owner = new Uint32Array(holders.length);
    for (let print = 0; print + 1 < begins.length; print++)
      for (let at = begins.at(print); at < begins.at(print + 1); at++) {
        const plan = holders.at(at);
        const own = filled[plan] ?? 0;
        place[own] = at;
        owner[own] = print;
        filled[plan] = own + 1;
      }

    const met = new Uint32Array(sizes.length);
    const of = (plan: number, least: number): number[] => {
      const others: number[] = [];
      const meet = (from: number, to: number): void => {
        for (let at = from; at < to; at++) {
          const other = holders.at(at);
          if (met[other] === 0) others.push(other);
          met[other] = (met[other] ?? 0) + 1;
        }
      };
      for (let own = start[plan] ?? 0; own < (start[plan + 1] ?? 0); own++) {
        const [at, print] = [place[own] ?? 0, owner[own] ?? 0];
        const [from, to] = [begins.at(print), begins.at(print + 1)];
        meet(at + 1, to - from <= ALL_PAIRS || at - from < FIRST ? to : Math.min(to, at + 1 + BEFORE));
      }
      const found = others.filter((other) => {
        const both = met[other] ?? 0;
        return both >= LEAST && both >= least * Math.min(sizes[plan] ?? 0, sizes[other] ?? 0);
      });
      for (const other of others) met[other] = 0;
      return found.sort((a, b) => a - b);
    };
    return { common, crowded, of };
  }
}
