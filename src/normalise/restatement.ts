import type { TargetRecord } from '../model/record.js';
import { actionClass } from './action.js';
import { isPart, scopeParts, scopeText } from '../model/scope.js';
import { INDICATOR_NAME } from '../rules/phrases/indicator-names.js';
import { RESTATEMENT } from '../rules/phrases/restatements.js';
import { foldIndicator } from './indicator-names.js';

const isRate = (record: TargetRecord): boolean => record.measure === 'growth' || record.measure === 'decline';
const areaOf = (record: TargetRecord): string => scopeParts(record.indicator_scope).find((part) => isPart(part, 'area')) ?? '';
const isNewThings = (record: TargetRecord): boolean =>
  record.measure === 'increment' ||
  ((record.measure === 'level' || record.measure === 'cumulative') && RESTATEMENT.brings.test(record.action ?? ''));

function nameOf(record: TargetRecord): string {
  if (record.indicator_id === null)
    return `${foldIndicator(record.indicator ?? '')
      .replace(INDICATOR_NAME.wholePlace, '')
      .replace(INDICATOR_NAME.countTail, '')} ${record.cluster ?? ''} ${record.action ?? ''}`;
  const scope = scopeText(scopeParts(record.indicator_scope).filter((part) => !isPart(part, 'area'))) ?? '';
  return `#${record.indicator_id} ${scope}`;
}

/**
 * What two mentions of one commitment have in common in any case. The comparator is not part of it: 达到3.4% and 突破3.4% are one commitment
 * said twice.
 */
function commitmentOf(record: TargetRecord): string {
  const value = record.indicator_value ?? record.value_std;
  const max = record.indicator_value_max ?? record.value_max_std;
  // of one number by one date 建成5G基站2600个 and 累计建成5G基站2600个 say the same
  const measure =
    record.indicator_id === null
      ? record.measure
      : isNewThings(record)
        ? 'new'
        : record.measure === 'cumulative'
          ? 'level'
          : record.measure;
  // 签约项目30个 and 投产项目30个 are two commitments; 新增, 引进 and 培育 of new things are one
  const verb = actionClass(record);
  const doing = verb === 'attract' && isNewThings(record) ? null : verb;
  // 年均增长15% and 每年增长15% say the same of a rate, 同比 says nothing that 增长 does not
  const frequency =
    record.frequency === 'annual_average' ? 'annual' : isRate(record) && record.frequency === 'yoy' ? null : record.frequency;
  return [
    record.kind,
    nameOf(record),
    measure,
    frequency,
    value ?? record.value_text,
    max,
    record.indicator_unit ?? record.unit_std,
    record.baseline,
    doing,
  ].join('\u0000');
}

const upwards = (record: TargetRecord): boolean => record.comparator === 'gt' || record.comparator === 'gte';
const downwards = (record: TargetRecord): boolean => record.comparator === 'lt' || record.comparator === 'lte';

/**
 * Can two mentions that agree so far be one commitment? Where nothing but the words and the number agree, they must stand in different
 * parts of the plan.
 */
function agree(one: TargetRecord, other: TargetRecord, undatedIsOne: boolean): boolean {
  if ((upwards(one) && downwards(other)) || (downwards(one) && upwards(other))) return false;
  if (one.deadline !== other.deadline && !(undatedIsOne && (one.deadline === null || other.deadline === null))) return false;
  if (areaOf(one) !== '' && areaOf(other) !== '' && areaOf(one) !== areaOf(other)) return false;
  const timed = [one, other].some((record) => record.deadline !== null || record.frequency !== null);
  const named = one.indicator_id !== null;
  // facts and conditions without a name of the registry (奖励, 补贴) and counts in lists of projects (新建泵站1座) recur by chance
  if (!named && (!timed || one.kind !== 'target')) return false;
  // of two years' growth rates in a look back nothing says that they are one
  if (one.kind === 'fact' && isRate(one)) return false;
  if (one.section_id === other.section_id) return named && timed && !isNewThings(one) && one.measure !== 'cumulative';
  const [here, there] = [one.section.at(-1) ?? '', other.section.at(-1) ?? ''];
  return here === there || !(RESTATEMENT.placeHeading.test(here) && RESTATEMENT.placeHeading.test(there));
}

/** What `agree` looks at beside the commitment: of mentions that are alike in it, one speaks for all. */
function signatureOf(record: TargetRecord): string {
  const bound = upwards(record) ? 'up' : downwards(record) ? 'down' : '';
  const { deadline, frequency, measure, section_id, section, indicator_scope, action } = record;
  return [bound, deadline, frequency, measure, section_id, section.at(-1), indicator_scope, action].join('\u0000');
}

/** Mentions of one commitment. */
interface RestatementGroup {
  readonly first: TargetRecord;
  /** one of each signature */
  readonly unlike: Map<string, TargetRecord>;
}

/** Mentions that have a commitment's words and number in common. */
interface AlikeMentions {
  readonly deadlines: Set<string>;
  readonly groups: RestatementGroup[];
  /** for a signature: how many of the first groups it does not belong to */
  readonly passed: Map<string, number>;
}

/** The group that a mention belongs to; null where it begins one. */
function groupOf(record: TargetRecord, signature: string, { groups, deadlines, passed }: AlikeMentions): RestatementGroup | null {
  // a group only gets more members, so what it once has refused it refuses for good
  let at = passed.get(signature) ?? 0;
  while (at < groups.length && ![...groups[at]!.unlike.values()].every((one) => agree(one, record, deadlines.size === 1))) at++;
  passed.set(signature, at);
  return groups[at] ?? null;
}

/**
 * For each record the id of the first mention of the same commitment, in the order of the text: restatements (goal section, task section,
 * box, annex table) share it, so that sums and matrices can count a commitment once. A mention without a deadline joins those that have one
 * where they have one only.
 *
 * @param records targets or quantities of one document, in text order
 * @example 国家高新技术企业达到240家 (T010) … 国家高新技术企业达到240家 (T025), both by 2025 → both T010
 */
export function groupIds(records: readonly TargetRecord[]): string[] {
  const alike = new Map<string, AlikeMentions>();
  // nothing names what is counted: every mention stands for itself; so do facts and conditions without a name of the registry
  const own = records.map((record) => {
    if (record.indicator === null || (record.indicator_id === null && record.kind !== 'target')) return null;
    const key = commitmentOf(record);
    const known: AlikeMentions = alike.get(key) ?? { deadlines: new Set(), groups: [], passed: new Map() };
    if (record.deadline !== null) known.deadlines.add(record.deadline);
    alike.set(key, known);
    return known;
  });
  return records.map((record, at) => {
    const known = own[at];
    if (known == null) return record.target_id;
    const signature = signatureOf(record);
    const joined = groupOf(record, signature, known);
    const group = joined ?? { first: record, unlike: new Map() };
    if (joined === null) known.groups.push(group);
    if (!group.unlike.has(signature)) group.unlike.set(signature, record);
    return group.first.target_id;
  });
}
