import { firstLetters, waysToMatch } from '../model/pattern.js';

/** More ways than this to try a pattern at one place are too many. */
const MOST_WAYS = 1_000_000;

/** What is wrong with a user's pattern, in both languages. */
export interface PatternFault {
  readonly zh: string;
  readonly en: string;
}

/** What a pattern must have besides being bounded. */
export interface PatternNeeds {
  /** groups by name */
  readonly groups?: readonly string[];
  /** words that must stand in it */
  readonly marks?: readonly string[];
  /** it must begin with words, so that it is tried only where one of them begins */
  readonly beginsWithWords?: boolean;
}

/**
 * Why a user's pattern cannot be used, or null: it does not compile, it has a repetition without an upper bound, it can be tried in too
 * many ways, or it lacks what its use needs.
 *
 * @example patternFault('(?:甲|乙)+') // a repetition needs an upper bound …
 */
export function patternFault(
  pattern: string,
  { groups = [], marks = [], beginsWithWords = false }: PatternNeeds = {},
): PatternFault | null {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { zh: `不是有效的正则表达式(${why})`, en: `is no valid regular expression (${why})` };
  }
  const ways = waysToMatch(pattern);
  if (ways === Infinity)
    return { zh: '重复须有上限, 如 {0,20} 而非 * 或 +', en: 'needs an upper bound for each repetition: {0,20} instead of * or +' };
  if (ways > MOST_WAYS)
    return {
      zh: `在一处可有约 ${ways.toPrecision(2)} 种匹配方式, 最多 ${MOST_WAYS}; 请减少重复的上限或并列的选项`,
      en: `can be tried in some ${ways.toPrecision(2)} ways at one place, at most ${MOST_WAYS} are allowed; lower the bounds or take out choices`,
    };
  const group = groups.find((name) => !pattern.includes(`(?<${name}>`));
  if (group !== undefined) return { zh: `应含命名组 (?<${group}>…)`, en: `must have the group (?<${group}>…)` };
  const mark = marks.find((one) => !pattern.includes(one));
  if (mark !== undefined) return { zh: `应含 ${mark}, 它标出数量`, en: `must hold ${mark}, which marks the quantity` };
  if (beginsWithWords && firstLetters(pattern) === null)
    return { zh: '应以确定的字词开头, 如 板块 或 (?:板块|领域)', en: 'must begin with words, for instance 板块 or (?:板块|领域)' };
  return null;
}
