import type { Lang } from '../model/lang.js';

/**
 * What a page tells its script besides its markup, as JSON within the page; browser/report/ reads it. Texts are plain: the script makes no
 * markup of them.
 */
export interface PageData {
  readonly lang: Lang;
  readonly words: Readonly<Record<ScriptWord, string>>;
  /** of the documents that the sentences are of, by doc_id: how they are cited */
  readonly documents: Readonly<Record<string, PageDocument>>;
  /** stretches of the documents' texts; each holds all that stands around the sentences in it, so that no text is here twice */
  readonly stretches: readonly string[];
  /** by the number of a sentence, from 1: where it stands in a stretch; null where nothing around it is at hand */
  readonly around: readonly (Around | null)[];
}
export interface PageDocument {
  readonly title: string | null;
  readonly number: string | null;
}
/**
 * A stretch by its number, and where in it the text before a sentence begins, the sentence begins and ends, and the text behind it ends.
 */
export type Around = readonly [stretch: number, before: number, start: number, end: number, behind: number];

/** What only the script says. */
export const SCRIPT_WORDS = [
  'shown',
  'folded',
  'foldedRows',
  'unfold',
  'foldAgain',
  'shared',
  'columns',
  'columnsOf',
  'sortBy',
  'csv',
  'svg',
  'keys',
  'previous',
  'next',
  'ofAll',
  'copyCitation',
  'copyLink',
  'copied',
  'before',
  'behind',
  'keyFilter',
  'keyFold',
  'keyShared',
  'keyArrows',
  'keyOpen',
  'keyPrevious',
  'keyNext',
  'keyCopy',
  'keyLink',
  'keyClose',
  'keyHelp',
  'close',
] as const;
export type ScriptWord = (typeof SCRIPT_WORDS)[number];
