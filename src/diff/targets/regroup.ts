import type { Commitment } from '../../commitment/commitment.js';
import { comparableOf } from '../../commitment/notation.js';
import { deedCost } from './deed.js';
import { ADDED_UP, unitsRatio, type Subject } from './cost.js';
import { placeAmong } from './members.js';
import { insertions } from '../words.js';
import { RENAMING } from '../../rules/phrases/renaming.js';
import { COMPARING } from '../../rules/phrases/comparing.js';

/** One commitment of a plan that the other plan has in parts. */
export interface Regrouping {
  readonly whole: Commitment;
  /** in the order of their text */
  readonly parts: readonly Commitment[];
  /** the sum of the parts in the unit of the whole; null where they are not all of it, do not add up (rates) or have no number */
  readonly sum: number | null;
}

/** Can it be a part of the whole at all: of one kind and measure, in a unit that counts the same, done by no opposite deed? */
function fits(whole: Subject, part: Subject): boolean {
  const [one, other] = [whole.record, part.record];
  return (
    one.kind === other.kind &&
    (one.measure === other.measure || (ADDED_UP.has(one.measure) && ADDED_UP.has(other.measure))) &&
    unitsRatio(other, one) !== null &&
    deedCost(whole.deed, part.deed) !== null &&
    whole.words.names &&
    part.words.names
  );
}

function valueIn(part: Subject, whole: Subject): number | null {
  const { value, max } = comparableOf(part.record);
  const ratio = unitsRatio(part.record, whole.record);
  return value === null || max !== null || ratio === null ? null : value * ratio;
}

function sumOf(whole: Subject, parts: readonly Subject[]): number | null {
  if (!ADDED_UP.has(whole.record.measure)) return null;
  const { unit } = comparableOf(whole.record);
  if (unit === '%') return null;
  const values = parts.map((part) => valueIn(part, whole));
  return values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;
}

/** Parts that the whole's name counts up: 铁路和城际轨道 of 铁路 and 城际轨道; each member once. */
function byMembers(whole: Subject, parts: readonly Subject[]): Subject[] {
  const pieces = whole.words.members;
  if (pieces.length < 2) return [];
  const taken = new Map<number, Subject>();
  for (const part of parts) {
    const at = Math.max(placeAmong(pieces, part.words.core), placeAmong(pieces, part.words.full));
    if (at >= 0 && !taken.has(at) && fits(whole, part)) taken.set(at, part);
  }
  return [...taken.values()];
}

/** Parts that are the whole with a word or a grade before it, by the same deed: 公共充电桩, 专用充电桩 of 充电桩; 省级, 市级 of all. */
function byKinds(whole: Subject, parts: readonly Subject[]): Subject[] {
  const { core, sizes, grade } = whole.words;
  if (core.length < 3) return [];
  const kinds = parts.filter((part) => {
    const { words, record } = part;
    if (!words.core.endsWith(core.slice(-2)) || words.sizes !== sizes || record.action !== whole.record.action) return false;
    if (words.core === core) return grade === '' && words.grade !== '' && fits(whole, part);
    const put = insertions(core, words.core);
    const one = put?.length === 1 ? (put[0] ?? '') : '';
    return one.length > 1 && !COMPARING.joint.test(one) && !RENAMING.perOne.test(one) && fits(whole, part);
  });
  return new Set(kinds.map(({ words }) => words.full)).size === kinds.length ? kinds : [];
}

const idOf = ({ commitment: { plan, id } }: Subject): string => `${plan.document.doc_id}/${id}`;

/**
 * Commitments of one plan that the other plan promises in parts, each part used once; members of the name before kinds of the thing.
 * Numbers that add up prove nothing: among fifty targets some always do.
 *
 * @param wholes commitments of one plan that nothing matched well
 * @param parts the same of the other plan
 * @example 智能工厂(数字化车间)15家 against 智能工厂6家, 数字化车间12家: one whole with two parts, their sum 18
 */
export function regroup(wholes: readonly Subject[], parts: readonly Subject[]): Regrouping[] {
  const used = new Set<Subject>();
  const found: Regrouping[] = [];
  const taken = new Set<Subject>();
  for (const way of [byMembers, byKinds])
    for (const whole of [...wholes].sort((x, y) => (idOf(x) < idOf(y) ? -1 : 1))) {
      if (taken.has(whole)) continue;
      const own = way(
        whole,
        parts.filter((part) => !used.has(part)),
      );
      if (own.length < 2) continue;
      taken.add(whole);
      for (const part of own) used.add(part);
      const inText = [...own].sort((x, y) => x.record.char_start - y.record.char_start);
      found.push({
        whole: whole.commitment,
        parts: inText.map(({ commitment }) => commitment),
        sum: way === byMembers && own.length === whole.words.members.length ? sumOf(whole, inText) : null,
      });
    }
  return found;
}
