/**
 * A text of its own. One that is cut out of another keeps all of that in memory; what is kept for long, of texts that are not, is copied.
 *
 * @example the quote of a finding, once the text of its plan is let go
 */
export const copied = (text: string): string => Buffer.from(text).toString();
