import type { OwnLabels } from '../../book/labels.js';
import type { Range } from '../../model/span.js';
import type { View } from '../../model/view.js';
import type { Role } from '../../rules/responsibilities.js';

/** A responsible body in a list: offsets in the view. */
export interface ListedAgency {
  readonly start: number;
  readonly end: number;
  /** what it shares with a later name of its list: 市政府 of 广州 in 广州、深圳市政府; null where its name is whole */
  readonly tail: Range | null;
  readonly role: Role;
  /** a mark stands before it (*, ★) */
  readonly starred: string;
  /** said by a word of its own (牵头单位：, …牵头), so that no statement of order changes it */
  readonly said: boolean;
  /** commas and semicolons before it in its group */
  readonly commas: number;
  readonly semicolons: number;
}

/** The name of a listed body in a text, with the tail that it shares. */
export function nameOf(text: string, { start, end, tail }: Pick<ListedAgency, 'start' | 'end' | 'tail'>): string {
  return text.slice(start, end) + (tail === null ? '' : text.slice(...tail));
}

/** What a cutter of words must give (segment/words): only its place names matter here. */
export type AgencyCut = (text: string) => readonly { readonly tag: string; readonly start: number }[];

/** Words that the lists of bodies are read with. */
export interface AgencyWords {
  /** only asked where two names stand in one without a separator; without it such names stay one */
  readonly cut?: AgencyCut | undefined;
  /** labels that a user adds */
  readonly labels?: OwnLabels | undefined;
}

export interface ListContext extends AgencyWords {
  readonly source: string;
  readonly view: View;
  /** a table cell: a line break or a missing separator parts two names */
  readonly cell: boolean;
}
