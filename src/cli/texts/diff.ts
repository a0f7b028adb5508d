import type { Lang } from './lang.js';

/** What `gangmu diff` says besides its report. */
export const sayDiff = {
  unknownClass: (lang: Lang, unknown: readonly string[], known: readonly string[]): string =>
    ({
      zh: `--only: 没有 ${unknown.join('、')} 这样的变化。可用: ${known.join(', ')}`,
      en: `--only: no such class of change: ${unknown.join(', ')}. There are: ${known.join(', ')}`,
    })[lang],
  noPair: (lang: Lang): string =>
    ({
      zh: 'A 和 B 中没有同一地区的规划, 无从比较。各指定一份规划时, 不同地区的也可比较。',
      en:
        'A and B have no plans of one place, so there is nothing to compare. Name ' +
        'one plan on each side to compare plans of different places.',
    })[lang],
} as const;
