import { placeKey } from '../commitment/plan-name.js';
import { evidenceOf } from '../commitment/evidence.js';
import { ONE_PLACE } from './candidates.js';
import { NumberList } from './number-list.js';
import { dayOfPlan, type Basis } from './moments.js';
import { hanLength } from './fingerprints.js';
import { isFormula, SHORTEST, type PassagePlace } from './passages.js';
import type { PlanText } from './plan-text.js';

/** A clause, or several in a row, that stands in two plans or more with other numbers, dates and names at most. */
export interface Family {
  /** in the order of the list: F0001 */
  readonly id: string;
  /** one for each place where it stands, plan by plan in their order */
  readonly members: readonly PassagePlace[];
  readonly plans: number;
  readonly places: number;
  readonly clauses: number;
  /** plans of more places have it than the limit, or it is a formula of the genre: it says nothing of who copied from whom */
  readonly common: boolean;
  /** the first of `members` by day or period; null where two plans or more are the first, or it is not known of two at least */
  readonly first: PassagePlace | null;
  /** what tells the first one; of most members it is known */
  readonly basis: Basis | null;
  /** members whose day or period is not known: one of them may be earlier */
  readonly undated: number;
}

interface Place {
  readonly text: number;
  readonly clause: number;
}
/** Families as they are gathered: the places of their first clause, and how many clauses in a row they have. */
interface Gathered {
  readonly places: readonly Place[];
  readonly length: number;
}

/** A plan and a clause of it as one number. */
const CLAUSES = 2 ** 24;

/** Where clauses of one core stand, in the order of plans and clauses; those of one plan only are left out. */
function gather(texts: readonly PlanText[]): Place[][] {
  const all = new NumberList();
  for (const { keys } of texts) for (const key of new Set(keys)) if (key > 0) all.push(key);
  const sorted = all.sorted();
  const shared = new Map<number, NumberList>();
  for (let at = 1; at < sorted.length; at++) {
    const key = sorted[at] ?? 0;
    if (key === sorted[at - 1] && !shared.has(key)) shared.set(key, new NumberList(4));
  }
  for (const [text, { keys }] of texts.entries())
    for (const [clause, key] of keys.entries()) shared.get(key)?.push(text * CLAUSES + clause);
  return [...shared.values()].map((list) =>
    Array.from({ length: list.length }, (_, at) => ({ text: Math.floor(list.at(at) / CLAUSES), clause: list.at(at) % CLAUSES })),
  );
}

/** Clauses that stand behind one another in all the same places are one family. */
function joined(texts: readonly PlanText[], found: readonly (readonly Place[])[]): Gathered[] {
  const sorted = [...found].sort((x, y) => (x[0]?.text ?? 0) - (y[0]?.text ?? 0) || (x[0]?.clause ?? 0) - (y[0]?.clause ?? 0));
  const gathered: { places: readonly Place[]; length: number }[] = [];
  for (const places of sorted) {
    const last = gathered.at(-1);
    const goesOn =
      last?.places.length === places.length &&
      last.places.every(({ text, clause }, at) => {
        const here = places[at];
        return (
          here?.text === text &&
          here.clause === clause + last.length &&
          texts[text]?.clause(clause).sentence === texts[text]?.clause(here.clause).sentence
        );
      });
    if (last && goesOn) last.length++;
    else gathered.push({ places, length: 1 });
  }
  return gathered;
}

function placeOf({ plan, clause, sectionOf }: PlanText, first: number, length: number): PassagePlace {
  const [char_start, char_end] = [clause(first).start, clause(first + length - 1).end];
  const { doc_id, quote, start, end } = evidenceOf(plan, '', null, { char_start, char_end, section: [], sentence: '' });
  return { doc_id, section_id: sectionOf(first), quote, start, end };
}

/** Which of some plans is the first: by their days where most are known, else by the first years of their periods. */
function firstOf(texts: readonly PlanText[]): Pick<Family, 'basis' | 'undated'> & { readonly at: number | null } {
  const days = texts.map(({ plan }) => dayOfPlan(plan.document));
  const years = texts.map(({ plan }) => plan.document.period_start?.toString() ?? null);
  const known = (list: readonly (string | null)[]): string[] => list.flatMap((one) => one ?? []);
  const [moments, basis]: [(string | null)[], Basis] = known(days).length >= known(years).length ? [days, 'date'] : [years, 'period'];
  const earliest = known(moments).sort()[0];
  const undated = moments.filter((one) => one === null).length;
  if (earliest === undefined || known(moments).length < 2) return { at: null, basis: null, undated };
  const at = moments.indexOf(earliest);
  // a plan may say it twice; two plans of one day are two first ones
  const only = moments.every((one, other) => one !== earliest || texts[other] === texts[at]);
  return { at: only ? at : null, basis, undated };
}

/**
 * The families of clauses of some plans.
 *
 * @param limit a family of more places, or of three times as many plans, is common
 * @returns those that are not common first, then by plans, the longer first
 * @example 「按照目标任务“项目化、清单化”原则,层层细化压实各项责任」 stands in two plans of 鄞州区: one family, of two clauses
 */
export function familiesOf(texts: readonly PlanText[], limit: number): Family[] {
  const families = joined(texts, gather(texts)).flatMap(({ places, length }): Omit<Family, 'id'>[] => {
    const own = places.flatMap(({ text, clause }) => {
      const found = texts[text];
      return found ? [{ text: found, clause }] : [];
    });
    const head = own[0];
    if (!head) return [];
    const clauses = Array.from({ length }, (_, at) => head.text.clause(head.clause + at));
    if (clauses.reduce((sum, { core }) => sum + hanLength(core), 0) < SHORTEST) return [];
    const says = clauses.some(({ index, text }) => head.text.measures[index] === 0 && !isFormula(text));
    const plans = new Set(own.map(({ text }) => text)).size;
    const named = new Set(own.map(({ text: { plan } }) => placeKey(plan) ?? plan.document.doc_id)).size;
    const members = own.map(({ text, clause }) => placeOf(text, clause, length));
    const { at, basis, undated } = firstOf(own.map(({ text }) => text));
    return [
      {
        members,
        plans,
        places: named,
        clauses: length,
        common: named > limit || plans > limit * ONE_PLACE || !says,
        first: at === null ? null : (members[at] ?? null),
        basis,
        undated,
      },
    ];
  });
  const size = ({ members }: Omit<Family, 'id'>): number => members[0]?.quote.length ?? 0;
  return families
    .sort((x, y) => Number(x.common) - Number(y.common) || y.plans - x.plans || size(y) - size(x))
    .map((one, at) => ({ id: `F${String(at + 1).padStart(4, '0')}`, ...one }));
}
