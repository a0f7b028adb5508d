import type { Severity } from './choices.js';
import type { Extraction } from '../model/extraction.js';
import type { Both } from '../model/lang.js';
import type { Evidence } from '../render/report.js';
import { evidenceOf, type Placed } from '../commitment/evidence.js';

export { SEVERITIES, type Severity } from './choices.js';

/** Where a finding looks at: a record, or a stretch of the text that is none. */
export interface Spot {
  readonly plan: Extraction;
  /** id of the record, null for a stretch of text */
  readonly id: string | null;
  readonly record: Placed;
  /** only there to be compared with: nothing is doubtful about it */
  readonly witness?: true;
}
/** What a check finds: what it says, and the places that it sets against each other, the questionable one first. */
export interface Hit {
  readonly message: Both;
  readonly spots: readonly Spot[];
}

/** Plans that an example is made of: one text, or several where the check lies across plans. */
export type Sample = string | readonly string[];

/** A check as the catalogue lists it. */
export interface Check {
  /** in `warnings` and in silences; never the code of something else */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Both;
  /** what is found, why it matters, and what is left alone */
  readonly explanation: Both;
  /** texts in which it must find something */
  readonly examples: readonly Sample[];
  /** texts near to them in which it must not, with the reason */
  readonly refusals: readonly { readonly text: Sample; readonly why: string }[];
  /** looks at one plan by itself */
  readonly within?: (plan: Extraction) => readonly Hit[];
  /** looks at plans beside each other; its hits have places in several of them */
  readonly across?: (plans: readonly Extraction[]) => readonly Hit[];
}

/** One thing that a careful reader would question, with the sentences that it rests on. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: Both;
  /** the places set against each other, the questionable one first */
  readonly places: readonly Evidence[];
  /** CHECK@doc_id:RECORD of the first place: what silences it; without a record, CHECK@doc_id */
  readonly key: string;
}

/** The places of a target, a section or another record. */
export const spotOf = (plan: Extraction, id: string | null, record: Placed): Spot => ({ plan, id, record });

/** A place that others are compared with, not doubtful itself. */
export const asWitness = (spot: Spot): Spot => ({ ...spot, witness: true });

/** A stretch of the text of a plan, no record of its own. */
export const textSpot = (plan: Extraction, start: number, end: number): Spot => ({
  plan,
  id: null,
  record: { char_start: start, char_end: end },
});

/** CHECK@doc_id:RECORD */
export function findingKey(check: string, { plan, id }: Spot): string {
  return `${check}@${plan.document.doc_id}${id === null ? '' : `:${id}`}`;
}

/** A hit with the sentences of its places, for a reader. */
export function findingOf(check: Check, hit: Hit, names: ReadonlyMap<Extraction, string>): Finding {
  const [first] = hit.spots;
  const { zh, en } = hit.message;
  return {
    check: check.id,
    severity: check.severity,
    message: { zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
    key: first === undefined ? check.id : findingKey(check.id, first),
    places: hit.spots.map(({ plan, id, record }) => evidenceOf(plan, names.get(plan) ?? plan.document.doc_id, id, record)),
  };
}
