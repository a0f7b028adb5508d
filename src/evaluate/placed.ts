import { codedPlace, extractedPlace, type Place, type PlacedText } from './place.js';
import { textOfCell, type Row } from './same.js';

/** A record with its place. */
export interface Placed {
  readonly row: Row;
  readonly place: Place | null;
  /** of a coded record: does its quote stand in the text? Of an extracted one: is its quote the text's slice? */
  readonly sound: boolean;
}

/** A coded record with the place of its quote; a heading has none. */
export function placeCoded(row: Row, text: PlacedText): Placed {
  if (textOfCell(row['quote']) === '') return { row, place: null, sound: true };
  const { place, found } = codedPlace(row, text);
  return { row, place, sound: found };
}

/** An extracted record with its place. */
export function placeExtracted(row: Row, text: PlacedText): Placed {
  const place = extractedPlace(row, text);
  return { row, place, sound: place !== null };
}

/** Marked by the coder as counting neither for nor against. */
export const isOptional = (row: Row): boolean => row['optional'] === true;
