import { COMPARING } from '../../rules/phrases/comparing.js';

/**
 * The numerals and sizes of a name: names that differ in them name different things.
 *
 * @example sizesIn('总投资10亿元以上项目') → '10亿元以上'; sizesIn('省151专家') → '151'
 */
export function sizesIn(name: string): string {
  return [...name.matchAll(COMPARING.sizeInName)]
    .map(([found]) => found.replace('及以上', '以上').replaceAll('元', ''))
    .filter((found) => found !== '')
    .join(' ');
}
