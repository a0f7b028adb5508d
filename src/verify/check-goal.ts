import type { Held } from '../dataset/read-dataset.js';
import { foldText } from '../model/view.js';
import type { GoalRecord } from '../model/record.js';
import { indicatorsOfGoal } from '../normalise/indicator.js';
import { checkDeadline, checkSentence, checkSurroundings, MODAL, saysOne } from './check-quantity.js';
import { holds } from './located.js';
import { placeIn, type VerifiedDocument } from './subject.js';

/** Indicator, wording and reference of a goal without a number stand in its words; its deadline and indicator follow from them. */
export function checkGoal(subject: VerifiedDocument, held: Held): void {
  const { report, text, names } = subject;
  const row = held.row as GoalRecord;
  const place = placeIn(subject, held);
  if (!holds(row.quote, row.wording_text)) report(place, 'not-in-text', 'wording_text', row.wording_text, row.quote);
  if (row.reference !== null && !holds(row.wording_text, row.reference))
    report(place, 'not-in-text', 'reference', row.reference, row.wording_text);
  if (held.spans === null && !text.pieced(row.indicator)) report(place, 'not-in-text', 'indicator', row.indicator);
  if (row.modality !== null && !saysOne(foldText(text.text), MODAL[row.modality]))
    report(place, 'word', 'modality', row.modality, MODAL[row.modality]);
  checkSentence(subject, row, place);
  checkDeadline(subject, held, row, true, place);
  checkSurroundings(subject, row, place);
  if (names === null) return;
  const found = indicatorsOfGoal(row.indicator, names.indicators);
  if (row.indicator_id !== (found?.id ?? null)) report(place, 'derived', 'indicator_id', row.indicator_id, found?.id ?? null);
  if (row.indicator_scope !== (found?.scope ?? null))
    report(place, 'derived', 'indicator_scope', row.indicator_scope, found?.scope ?? null);
}
