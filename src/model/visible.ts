/** Control characters, line feeds aside, and those that turn the direction of writing. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Texts and names of files come from anywhere: what would move a cursor, clear a screen or turn the direction of writing is shown as �, so
 * that none of it reaches a terminal or a page. A tab is a blank.
 *
 * Example: 「\u202e目标\u001b[2J」 is �目标�[2J
 */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(HIDDEN, (char) => (char === '\t' ? ' ' : '�'));
