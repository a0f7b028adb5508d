/** What a column of a matrix stands for. */
export const BYS = ['plan', 'place', 'year', 'programme'] as const;
export type By = (typeof BYS)[number];

/** What can be compared. */
export const COMPARABLE = ['indicators', 'clusters', 'responsibilities', 'all'] as const;
export type Comparable = (typeof COMPARABLE)[number];
