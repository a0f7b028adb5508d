/** Forms of `gangmu review status`. */
export const REVIEW_STATUS_FORMATS = ['text', 'json', 'csv'] as const;
export type ReviewStatusFormat = (typeof REVIEW_STATUS_FORMATS)[number];
