import type { Stretch } from './hints.js';

/** Where a stretch of a text stands in the file that it was read from. What a format does not have is left out. */
export interface Origin extends Stretch {
  /** page from 1 */
  readonly page?: number;
  /** left, top, width, height on the page, in points from its upper left corner */
  readonly box?: readonly [left: number, top: number, width: number, height: number];
  /** paragraph from 1, in the order of the document's body */
  readonly paragraph?: number;
  /** table, row and column from 1 */
  readonly cell?: readonly [table: number, row: number, column: number];
  /** bytes of the file, end exclusive; of the decoded page for HTML */
  readonly bytes?: readonly [start: number, end: number];
}
