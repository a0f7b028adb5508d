import type { Extraction } from '../model/extraction.js';
import type { UserLexicon } from '../model/lexicon.js';
import { knownNames } from '../normalise/records.js';
import { unitTable } from '../normalise/unit.js';
import type { PlainMessage } from '../plugins/message.js';
import { applyCorrections } from '../review/apply.js';
import type { Correction } from '../review/correction.js';
import { isLeft, tellFate } from '../review/fate.js';
import { digestOf } from '../review/log.js';
import { shareOf, uncorrectedFile, type Share, type WriteOptions } from '../write/compile.js';
import type { ReviewShare } from '../write/index-file.js';

/** A document as reviewers have left it. */
export interface ReviewedDocument {
  readonly extraction: Extraction;
  /** with what the program itself has read beside it */
  readonly share: Share;
  readonly review: ReviewShare;
  /** of lines that were not simply applied */
  readonly messages: readonly PlainMessage[];
}

/**
 * What reviewers have decided about a document, laid over it, as it is written.
 *
 * @param own     what the program has read
 * @param lexicon the user's, by which derived values are derived
 * @throws RangeError where its records are too many for one file
 */
export function reviewedShare(
  own: Extraction,
  corrections: readonly Correction[],
  lexicon: UserLexicon | null,
  writing: WriteOptions,
): ReviewedDocument {
  const { extraction, fates } = applyCorrections(own, corrections, {
    names: knownNames(lexicon),
    units: unitTable(lexicon?.units ?? []),
  });
  const { lines, files } = shareOf(extraction, writing);
  const left = fates.filter(isLeft).length;
  const messages = fates.flatMap((fate): PlainMessage[] => {
    const told = tellFate(fate);
    if (told === null) return [];
    const place = { line: undefined, column: undefined, place: undefined };
    const fatal = isLeft(fate) ? false : null;
    const ruleId = `correction-${fate.state}`;
    return [{ file: own.document.file, ...place, reason: told.en, note: told.zh, source: 'gangmu', fatal, ruleId } as PlainMessage];
  });
  return {
    extraction,
    share: { lines, files: new Map([...files, uncorrectedFile(own)]) },
    review: { digest: digestOf(corrections), applied: fates.length - left, left },
    messages,
  };
}
