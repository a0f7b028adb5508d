import type { TargetRecord } from '../model/record.js';
import { foldIndicator } from './indicator.js';

/** Words in front of an indicator that change nothing about which commitment it is. */
const WHOLE = /^(?:全县|全市|全区|全省|我县|我市|我区|全社会)/u;

/** What makes two mentions one commitment: indicator and scope, kind, measure, frequency, value and deadline. The comparator is not part of it: 达到3.4% and 突破3.4% are one commitment said twice. */
function commitmentOf(record: TargetRecord): string {
  const indicator = record.indicator_id === null
    ? `${foldIndicator(record.indicator ?? '').replace(WHOLE, '')} ${record.cluster ?? ''} ${record.action ?? ''}`
    : `#${record.indicator_id} ${record.indicator_scope ?? ''}`;
  const value = record.indicator_value ?? record.value_std;
  const max = record.indicator_value_max ?? record.value_max_std;
  // 年均增长15% and 每年增长15% say the same of a rate
  const frequency = record.frequency === 'annual_average' ? 'annual' : record.frequency;
  return [record.kind, indicator, record.measure, frequency, value ?? record.value_text, max, record.indicator_unit ?? record.unit_std, record.baseline, record.deadline].join('\u0000');
}

/**
 * For each record the id of the first mention of the same commitment, in the order of the text: restatements (goal section, task section,
 * box, annex table) share it, so that sums and matrices can count a commitment once.
 *
 * @param records targets or quantities of one document, in text order
 * @example 国家高新技术企业达到240家 (T010) … 国家高新技术企业达到240家 (T025), both by 2025 → both T010
 */
export function groupIds(records: readonly TargetRecord[]): string[] {
  const first = new Map<string, string>();
  return records.map((record) => {
    // nothing names what is counted: every mention stands for itself
    if (record.indicator === null) return record.target_id;
    const key = commitmentOf(record);
    const known = first.get(key);
    if (known === undefined) first.set(key, record.target_id);
    return known ?? record.target_id;
  });
}
