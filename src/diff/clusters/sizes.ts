/** Numerals inside a name, with what is counted or bounded by them. 一 to 十 only before a magnitude or a class: 一体化, 三方 are words. */
const SIZE =
  /(?:\d+(?:\.\d+)?(?:[-—–~]\d+(?:\.\d+)?)?|[一二两三四五六七八九十百千]{0,3}(?=[万亿][元级吨人]?))[百千]?[万亿]*(?:元|级|亩|平方米|平方公里|公顷|人|X)?(?:及以上|以上|以下|以内)?/gu;

/**
 * The numerals and sizes of a name: names that differ in them name different things.
 *
 * @example sizesIn('总投资10亿元以上项目') → '10亿元以上'; sizesIn('省151专家') → '151'
 */
export function sizesIn(name: string): string {
  return [...name.matchAll(SIZE)]
    .map(([found]) => found.replace(/及以上$/u, '以上').replace(/元/gu, ''))
    .filter((found) => found !== '')
    .join(' ');
}
