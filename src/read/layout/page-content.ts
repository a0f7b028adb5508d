/** A character on a page: where its origin stands, in points from the upper left corner, and which way it is written. */
export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** advance along the line of writing */
  readonly width: number;
  readonly size: number;
  /** direction of writing in degrees, clockwise; 0 from left to right */
  readonly angle: number;
  /** name of the font, without the mark of a subset */
  readonly font: string;
  /** how sure recognition is of its word, in per cent; only of what was recognised from a picture */
  readonly confidence?: number;
}

/** A line that is drawn, straight and upright; a thin rectangle is one. */
export interface RuledLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly RuledLine[];
  /** share of the page that pictures cover */
  readonly pictures: number;
  /** things drawn that are no rules: letters turned into outlines are many */
  readonly drawings: number;
  /** characters that are not shown: the text that recognition puts behind a picture */
  readonly invisible: number;
}
