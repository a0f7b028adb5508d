import { codedPlace, extractedPlace, type TextPlace, type PlacedText } from './place.js';
import { textOfCell, type ScoredRow } from './same.js';

/** A record with its place. */
export interface PlacedRow {
  readonly row: ScoredRow;
  readonly place: TextPlace | null;
  /** of a coded record: does its quote stand in the text? Of an extracted one: is its quote the text's slice? */
  readonly sound: boolean;
}

/** A coded record with the place of its quote; a heading has none. */
export function placeCoded(row: ScoredRow, text: PlacedText): PlacedRow {
  if (textOfCell(row['quote']) === '') return { row, place: null, sound: true };
  const { place, found } = codedPlace(row, text);
  return { row, place, sound: found };
}

/** An extracted record with its place. */
export function placeExtracted(row: ScoredRow, text: PlacedText): PlacedRow {
  const place = extractedPlace(row, text);
  return { row, place, sound: place !== null };
}

/** Marked by the coder as counting neither for nor against. */
export const isOptional = (row: ScoredRow): boolean => row['optional'] === true;
