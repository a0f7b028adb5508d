import { endingTest } from '../../model/endings.js';
import {
  BARE,
  CENTRAL,
  DEPARTMENTS,
  GROUP_HEADS,
  LEVELS,
  NOT_ENDINGS,
  STRONG_ENDINGS,
  WEAK_ENDINGS,
} from '../../rules/lexicons/agencies.js';
import { AGENCY_NAME } from '../../rules/phrases/agencies.js';

/**
 * How sure it is that a piece of text is the name of a public body.
 * 0: it does not look like one; 1: it ends like one (鄞工集团, 税务总局); 2: it also begins like one (县经信局, 各乡镇) or is a known department.
 */
export type Strength = 0 | 1 | 2;

const BRACKETS = /[(〔[【〈<][^()〔〕[\]【】〈〉<>]{0,40}[)〕\]】〉>]/gu;
const NAME = /^[\p{Script=Han}A-Za-z0-9·“”‘’《》()〔〕〈〉、—-]+$/u;
const HAN = /\p{Script=Han}/u;

const isStrongEnding = endingTest(STRONG_ENDINGS);
const isWeakEnding = endingTest(WEAK_ENDINGS);
const isOtherEnding = endingTest(NOT_ENDINGS);
const bare = new Set<string>([...BARE, ...LEVELS, ...GROUP_HEADS]);
const departments = new Set([...DEPARTMENTS, ...CENTRAL]);

/**
 * Judges a name. Own brackets of the name (市委组织部（市委人才办）, 各区县（市）政府) are left aside.
 *
 * @param text folded text of one item of a list, without separators
 * @example bodyStrength('县人力社保局') → 2; bodyStrength('鄞工集团') → 1; bodyStrength('优化布局') → 0
 */
export function bodyStrength(text: string): Strength {
  const name = text.replace(BRACKETS, '');
  if (name.length < 2 || name.length > 40 || !NAME.test(name) || !HAN.test(name)) return 0;
  if (departments.has(name)) return 2;
  if (bare.has(name) || isOtherEnding(name)) return 0;
  const isStrong = isStrongEnding(name);
  const isWeak = !isStrong && isWeakEnding(name);
  if (AGENCY_NAME.groupHead.test(name)) return isStrong || isWeak ? 2 : 0;
  if (AGENCY_NAME.levelGroup.test(name)) return 2;
  const level = AGENCY_NAME.level.exec(name)?.[0];
  if (level !== undefined && name.length > level.length) {
    const rest = name.slice(level.length);
    if (departments.has(rest) || isStrong) return 2;
    if (isWeak && name.length >= 4) return 2;
  }
  if (AGENCY_NAME.members.test(name)) return 2;
  if (isStrong && name.length >= 3) return 1;
  return isWeak && (name.length >= 4 || AGENCY_NAME.shortPlace.test(name)) ? 1 : 0;
}

/** Is this a body's ending with nothing before it, or only a level (办公室, 区分局, 人民政府)? Such a piece goes on the name before it. */
export function isBareEnding(text: string): boolean {
  const rest = text.replace(BRACKETS, '').replace(AGENCY_NAME.level, '').replace(AGENCY_NAME.people, '');
  return rest === '' || bare.has(rest);
}

/** One group in two words: 各乡镇、街道; 各区、县（市）政府. */
export function continuesGroup(first: string, second: string): boolean {
  const head = first.replace(BRACKETS, '');
  const tail = second.replace(BRACKETS, '');
  if (!AGENCY_NAME.groupHead.test(head)) return false;
  return AGENCY_NAME.groupTail.test(tail) || (AGENCY_NAME.everyPlace.test(head) && AGENCY_NAME.placeGovernment.test(tail));
}

/** Party and government organs whose name another may follow as part of one name (县委组织部, 市政府国资委). */
export function opensName(text: string): boolean {
  return AGENCY_NAME.opensName.test(text.replace(BRACKETS, ''));
}

/** May the item be a body where a label says that bodies follow? Only remarks and sentences are kept out. */
export function mayBeAgency(text: string): boolean {
  if (bodyStrength(text) > 0) return true;
  const name = text.replace(BRACKETS, '');
  return name.length >= 2 && name.length <= 16 && NAME.test(name) && HAN.test(name) && !AGENCY_NAME.sentence.test(name);
}
