/** What a quantity is for. */
export const KINDS = ['target', 'threshold', 'incentive', 'budget', 'fact'] as const;
export type Kind = (typeof KINDS)[number];
