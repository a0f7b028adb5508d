/** The forms that an output can have. */
export const FORMATS = ['csv', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** The orders in which a document's targets and quantities can stand in CSV: as in the text, or the least certain first. */
export const SORTS = ['text', 'certainty'] as const;
export type Sort = (typeof SORTS)[number];
