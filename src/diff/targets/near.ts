import { readPart } from '../../model/scope.js';
import { dice } from '../../model/shingles.js';
import { COMPARING } from '../../rules/phrases/comparing.js';
import { RENAMING } from '../../rules/phrases/renaming.js';
import { insertions } from '../words.js';
import { matchCost, type MatchCost, type Subject } from './cost.js';
import { placeAmong, sharesMembers } from './members.js';

/** Names that are near but not the same cost this: more than any difference of words, so that such a pair is `rescoped`. */
const NEAR = 2;
/** Names of which less is alike are near only under one heading and with one verb. */
const ALIKE = 0.5;
const SHORT = 4;
/** Names that have less in common are never near: most pairs end here. */
const LEAST = 0.2;

/** 20万元以上的村 and 30万元以上的村: one name but for the threshold. */
function otherThreshold(a: string, b: string): boolean {
  const without = (name: string): string => name.replace(RENAMING.threshold, '#');
  const [one, other] = [without(a), without(b)];
  return one === other && one.includes('#') && one.length > 2;
}

const digits: Readonly<Record<string, string>> = Object.fromEntries([...'一二三四五六七八九'].map((char, at) => [char, String(at + 1)]));
/** The classes that a name is of, as digits: 一二级 → 12. */
const classesOf = (words: string): string[] => [...words].map((char) => digits[char] ?? char).filter((char) => /[1-9]/u.test(char));

/** 二级 and 一二级, 四级 and 四、五级: one name, whose classes are some of the other's. Two classes apart (4A, 5A) are two things. */
function otherClasses(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(RENAMING.classes, '#'));
  if (one !== other || one === undefined || !one.includes('#')) return false;
  const [mine, theirs] = [a, b].map((name) => (name.match(RENAMING.classes) ?? []).flatMap(classesOf));
  if (mine === undefined || theirs === undefined || mine.length === theirs.length) return false;
  return mine.every((part) => theirs.includes(part)) || theirs.every((part) => mine.includes(part));
}

/** 项目 of 1亿元以上 and of 2亿元以上, where the registry has the size in the scope. */
function otherSize(a: Subject, b: Subject): boolean {
  const rest = (parts: readonly string[]): string =>
    parts
      .filter((part) => readPart(part).kind !== 'from')
      .sort()
      .join(' ');
  const size = (parts: readonly string[]): string => parts.filter((part) => readPart(part).kind === 'from').join(' ');
  const [one, other] = [a.scope.object, b.scope.object];
  return rest(one) === rest(other) && size(one) !== '' && size(other) !== '' && size(one) !== size(other);
}

const headingOf = ({ record }: Subject): string => (record.section.at(-1) ?? '').replace(COMPARING.numbersOfTitle, '');

/** Done by one deed under one heading. */
const sameTask = (a: Subject, b: Subject): boolean =>
  a.record.action !== null && a.record.action === b.record.action && headingOf(a) === headingOf(b);

/** A name with words put in before its head: 学校, 中小学校; 发明专利拥有量, 高价值发明专利拥有量. */
function narrower(a: Subject, b: Subject): boolean {
  const [one, other] = [a.words.core, b.words.core];
  if (one === other || a.words.sizes !== b.words.sizes) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < 2 || shorter.slice(-1) !== longer.slice(-1)) return false;
  const put = insertions([...shorter].reverse().join(''), [...longer].reverse().join(''))?.map((text) => [...text].reverse().join(''));
  if (put === undefined || put === null || put.length > 2) return false;
  if (put.some((text) => COMPARING.joint.test(text) || RENAMING.contrast.test(text) || RENAMING.perOne.test(text))) return false;
  const sure = shorter.length >= SHORT && dice(a.words.shingles, b.words.shingles) >= ALIKE;
  return sure || sameTask(a, b);
}

/** What makes two names near: another threshold or class, a member more, a word more. */
function isNear(a: Subject, b: Subject): boolean {
  if (!a.words.names || !b.words.names || dice(a.words.shingles, b.words.shingles) < LEAST) return false;
  const [one, other] = [a.record.indicator_id, b.record.indicator_id];
  if (one !== null && one === other) return otherSize(a, b);
  const [mine, theirs] = [a.words.core, b.words.core];
  return (
    otherThreshold(mine, theirs) ||
    otherClasses(mine, theirs) ||
    ((placeAmong(a.words.members, theirs) >= 0 || placeAmong(b.words.members, mine) >= 0) && sameTask(a, b)) ||
    sharesMembers(a.words.members, b.words.members) ||
    narrower(a, b)
  );
}

/**
 * What it costs to take two commitments, for which nothing nearer was found, for one whose scope was changed inside its name; null where
 * they can't be. Both values are shown and neither is called higher.
 *
 * @example 年收入20万元以上的村占比 and 年收入30万元以上的村占比 → 2; 二级医院 and 一二级医院 → 2; 粮食产量 and 蔬菜产量 → null
 */
export function nearCost(a: Subject, b: Subject): MatchCost | null {
  if (a.record.kind !== b.record.kind || a.record.measure !== b.record.measure || !isNear(a, b)) return null;
  return matchCost(a, b, NEAR);
}
