/** What a column of a matrix stands for. */
export const BYS = ['plan', 'place', 'year', 'programme'] as const;
export type By = (typeof BYS)[number];

/** What can be compared. */
export const COMPARABLE = ['indicators', 'clusters', 'responsibilities', 'all'] as const;
export type Comparable = (typeof COMPARABLE)[number];

/** What values of a matrix are shown in: one unit for each row, or each in the unit that its plan writes. */
export const UNIT_CHOICES = ['indicator', 'own'] as const;
export type UnitChoice = (typeof UNIT_CHOICES)[number];
