import type { Range } from '../../model/span.js';
import { placeTable } from '../../normalise/place.js';
import { DEPARTMENTS, STRONG_ENDINGS } from '../../rules/lexicons/agencies.js';
import { townships } from '../../rules/lexicons/townships.js';
import { AGENCY_NAME, SHARED_TAIL } from '../../rules/phrases/agencies.js';
import { bodyStrength } from './body-names.js';
import { closingVerb } from './closing-verb.js';

/** Items between a name and the one that has the tail are no more than these. */
const MOST_ITEMS = 12;
/** Names that are whole without the level before them: 财政局, 组织部. */
const whole = new Set([...DEPARTMENTS, ...STRONG_ENDINGS.filter((ending) => ending.length > 2)]);

const isPlace = (name: string): boolean => placeTable().byName.has(name) || townships().countiesOf(name).length > 0;
const isDepartment = (name: string): boolean => whole.has(name.replace(AGENCY_NAME.level, '').replace(AGENCY_NAME.committee, ''));

/**
 * The tail that an item of a list shares with a later one: governments of several places (广州、深圳市政府), departments of one kind
 * (市公安、司法局), governments of two levels (市、县人民政府), branches of companies (中国移动、中国电信省分公司). Only where both names are
 * known with it, so that no word of a sentence becomes a body.
 *
 * @param text  folded text
 * @param start first character of the item
 * @param end   behind its last
 * @param limit where the list ends
 * @returns the place of the tail in the text; null where the item shares none
 * @example tailOfAgencies('广州、深圳市政府', 0, 2, 8) → the place of 市政府
 */
export function tailOfAgencies(text: string, start: number, end: number, limit: number): Range | null {
  const name = text.slice(start, end);
  if (!SHARED_TAIL.name.test(name)) return null;
  const { next } = SHARED_TAIL;
  let at = end;
  // 和 joins two halves of one department's name (自然资源和规划局)
  let listed = true;
  for (let items = 0; items < MOST_ITEMS && at < limit; items++) {
    next.lastIndex = at;
    const item = next.exec(text)?.groups?.['item'];
    if (item === undefined || next.lastIndex > limit) return null;
    listed &&= text.charAt(at) === '、';
    const from = next.lastIndex - item.length;
    const closing = closingVerb(item);
    const body = closing === null ? item : item.slice(0, closing.at);
    const tail =
      placeTail(name, body) ??
      levelTail(name, body) ??
      (listed ? (departmentTail(name, body) ?? branchTail(name, body) ?? unknownPlaceTail(name, body)) : null);
    if (tail !== null) return [from + tail[0], from + tail[1]];
    // 广州、深圳和东莞市政府: the item goes on behind 和; a whole name ends the search
    const joined = SHARED_TAIL.joined.exec(item)?.index;
    if (joined === undefined && bodyStrength(item) > 0 && !SHARED_TAIL.company.test(item)) return null;
    at = joined === undefined ? next.lastIndex : from + joined;
  }
  return null;
}

/** Where the tail stands that makes a body of another place, too: 市政府 of 深圳市政府. */
function placeTail(name: string, item: string): Range | null {
  const levels = SHARED_TAIL.level;
  levels.lastIndex = 0;
  for (let match = levels.exec(item); match; match = levels.exec(item)) {
    const level = match[0];
    const behind = match.index + level.length;
    if (!isPlace(item.slice(0, behind)) || !isPlace(name + level)) continue;
    if (behind === item.length || bodyStrength(item) > 0) return [match.index, item.length];
  }
  return null;
}

/** The same of places that no list has, in a list of governments that 、 alone joins: 市政府 of 云溪、青川市政府. */
function unknownPlaceTail(name: string, item: string): Range | null {
  const tail = SHARED_TAIL.placeGovernment.exec(item)?.groups?.['tail'];
  return tail === undefined || !SHARED_TAIL.shortName.test(name) || isDepartment(name) || bodyStrength(name) > 0
    ? null
    : [item.length - tail.length, item.length];
}

/** Where the word stands that makes a department of another name, too: 局 of 司法局. */
function departmentTail(name: string, item: string): Range | null {
  const kind = SHARED_TAIL.department.exec(item);
  return kind && isDepartment(item) && isDepartment(name + kind[0]) ? [kind.index, item.length] : null;
}

/** Where the government of a lower level stands, which a higher one shares: 市、县(区)人民政府. */
function levelTail(name: string, item: string): Range | null {
  const government = SHARED_TAIL.bareLevel.test(name) ? SHARED_TAIL.government.exec(item) : null;
  return government && [government.index, item.length];
}

/** Where the branch stands that several companies have: 省分公司. */
function branchTail(name: string, item: string): Range | null {
  const branch = SHARED_TAIL.company.test(name) ? SHARED_TAIL.branch.exec(item) : null;
  return branch && [branch.index, item.length];
}
