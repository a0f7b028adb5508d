import { namesThing } from '../commitment/names-thing.js';
import type { TargetRecord } from '../model/record.js';
import { dice, shinglesOf } from '../model/shingles.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { sizesIn } from './clusters/sizes.js';
import { COMPARING } from '../rules/phrases/comparing.js';
import { RENAMING } from '../rules/phrases/renaming.js';
import { piecesOfName } from './targets/members.js';

/** What an indicator's words say, for names that the registry does not know. */
export interface NameWords {
  /** there are words that name a thing: no bare verb (提高到), no bare noun without a verb (项目) */
  readonly names: boolean;
  /** folded, without the plan's own region, the grade in front, words of counting behind, and what the words behind it mean anyway */
  readonly core: string;
  /** the grade and the core */
  readonly full: string;
  /** 省级以上, '' for none */
  readonly grade: string;
  /** numbers, sizes and grades inside the name, in order: 亿元以上, 151 */
  readonly sizes: string;
  /** the deed that the name ends with, where the plan says it as a noun: 老旧小区改造36个; null for none */
  readonly deed: string | null;
  /** the members of a coordinated name, each with the words that it may have alone; none for a name of one thing */
  readonly members: readonly (readonly string[])[];
  readonly shingles: ReadonlySet<string>;
}

/** One spelling for what plans of different years call differently. Example: 公共图书馆藏书量 → 公共图书馆藏量 */
function oneSpelling(name: string): string {
  return name
    .replace(RENAMING.latinTail, '')
    .replace(RENAMING.taskTail, '')
    .replace(RENAMING.andAbove, '')
    .replace(RENAMING.implied, '')
    .replace(RENAMING.holdings, '藏量')
    .replace(RENAMING.trunkRoads, '国省干线')
    .replace(RENAMING.toEnterprise, '个转企')
    .replace(RENAMING.shareTail, '比例');
}

/** Words of a record's indicator; of its sentence where nothing names what is counted. */
export function nameWords(record: TargetRecord): NameWords {
  const name = record.indicator ?? record.sentence;
  const folded = oneSpelling(foldIndicator(name).replace(COMPARING.ownRegion, ''));
  const grade = COMPARING.grade.exec(folded)?.[0] ?? '';
  const counted = folded.slice(grade.length).replace(COMPARING.counting, '').replace(RENAMING.measuredTail, '');
  // a name of the registry keeps its deed (老旧小区改造户数 is a row of its own)
  const deed = record.indicator_id === null ? (RENAMING.deedTail.exec(counted)?.[0] ?? null) : null;
  const core = counted.slice(0, deed === null ? undefined : -deed.length).replaceAll('的', '') || folded;
  return {
    names: namesThing(record, core),
    core,
    full: `${grade}${core}`,
    grade: grade.endsWith('的') ? grade.slice(0, -1) : grade,
    sizes: sizesIn(core),
    deed,
    // a bracket with a further name is folded away from the core: 智能工厂(数字化车间)
    members: piecesOfName(RENAMING.otherName.test(name) ? foldIndicator(name.replace(RENAMING.otherName, '、$1')) : core),
    shingles: shinglesOf(core),
  };
}

/** Below it names never pair; names shorter than that (新项目, 项目) only where they are the same. */
const LEAST_ALIKE = 0.6;
const LEAST_LENGTH = 4;

/** The stretches that the longer name has and the shorter has not; null where both have words of their own. */
export function insertions(shorter: string, longer: string): string[] | null {
  const found: string[] = [];
  let at = 0;
  let open = '';
  for (const char of longer) {
    if (at < shorter.length && char === shorter[at]) {
      if (open !== '') found.push(open);
      open = '';
      at++;
    } else open += char;
  }
  if (open !== '') found.push(open);
  return at === shorter.length ? found : null;
}

/**
 * How far two names are from naming one thing, from 0 (the same words) to 0.8; null where they name two.
 *
 * A Chinese noun phrase ends with its head, and the words before the head narrow it down. So words put in front or in between may be the
 * same thing more closely described; another word in the place of a word (答复率, 解决率) or behind the head (企业, 企业贷款) is another thing, and
 * so is one more member (A和B against B), a character within a word (工业, 工农业) and another number or size (亿元以上, 10亿元以上).
 *
 * @example 青年企业经营管理人才 against 企业经营管理人才 → 0.25; 难题答复率 against 难题解决率 → null
 */
export function wordDistance(a: NameWords, b: NameWords): number | null {
  if (a.core === b.core) return 0;
  if (a.sizes !== b.sizes) return null;
  const [shorter, longer] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  // the head first: most pairs of names end here, before anything is counted
  if (shorter.length < LEAST_LENGTH || !longer.endsWith(shorter.slice(-1))) return null;
  const alike = dice(a.shingles, b.shingles);
  if (alike < LEAST_ALIKE) return null;
  // from the back: the head is at the end, so the earliest place from there is the surest
  const backwards = insertions([...shorter].reverse().join(''), [...longer].reverse().join(''));
  if (backwards === null || backwards.length > 2) return null;
  // 人均 before a name makes another quantity of it
  if (backwards.some((text) => RENAMING.perOne.test([...text].reverse().join('')))) return null;
  if (backwards.some((text) => COMPARING.joint.test(text) || (text.length === 1 && !COMPARING.smallWord.test(text)))) return null;
  return 2 * (1 - alike);
}
