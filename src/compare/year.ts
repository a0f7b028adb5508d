import type { Commitment } from '../commitment/commitment.js';
import type { ClusterRecord } from '../model/record.js';
import { yearOf } from '../normalise/date.js';
import type { Lang } from './words.js';

/** What a filter by year leaves out. */
export interface OtherYears {
  readonly year: number;
  /** due in another year, or a fact of one */
  other: number;
  /** without any year */
  none: number;
}

/** The years that a commitment is of: those in which its mentions are due, or which they tell of. */
export const yearsOf = ({ mentions }: Pick<Commitment, 'mentions'>): number[] => [
  ...new Set(mentions.flatMap(({ kind, deadline, reference_end: end }) => yearOf(kind === 'fact' ? end : deadline) ?? [])),
];
export const yearsOfCluster = ({ deadline }: ClusterRecord): number[] => [yearOf(deadline) ?? []].flat();

/** A filter by year that counts what it leaves out; every commitment is asked about once. */
export function ofYear<T>(year: number | undefined, years: (one: T) => readonly number[]): { keep: (one: T) => boolean; left: OtherYears } {
  const left: OtherYears = { year: year ?? 0, other: 0, none: 0 };
  const keep = (one: T): boolean => {
    const own = year === undefined ? [] : years(one);
    if (year === undefined || own.includes(year)) return true;
    if (own.length > 0) left.other++;
    else left.none++;
    return false;
  };
  return { keep, left };
}

const WHAT = {
  commitments: { zh: '项承诺', en: ['commitment', 'commitments'] },
  clusters: { zh: '个集群', en: ['cluster', 'clusters'] },
} as const;

/** What a year leaves out, and how to see it. */
export function otherYearsNote({ year, other, none }: OtherYears, what: keyof typeof WHAT, lang: Lang): string[] {
  if (other + none === 0) return [];
  const [one, many] = WHAT[what].en;
  return [
    {
      zh: `--year ${year} 未列出 ${other + none} ${WHAT[what].zh}: 属于其他年份 ${other}, 未定年份 ${none}; 不加 --year 则全部列出, --by year 按年份分列。`,
      en:
        `--year ${year} leaves out ${other + none} ${other + none === 1 ? one : many}: ${other} of another year, ${none} of no year; ` +
        'without --year all are shown, --by year lays them out by year.',
    }[lang],
  ];
}
