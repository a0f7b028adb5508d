import type { NumberRecord, TargetRecord } from '../model/record.js';
import { findNumerals } from '../normalise/number.js';
import { foldText, offsetAt, viewOf } from '../model/view.js';
import type { Held } from '../dataset/read-dataset.js';
import { ofStroke, tidy, unparted } from './derive.js';
import { apartFromPages, isSpace, squeeze, withoutPages } from './located.js';
import { placeIn, type VerifiedDocument } from './subject.js';

/** The value that a numeral states where it stands; undefined where no number begins there. */
function valueAt(subject: VerifiedDocument, row: NumberRecord): number | null | undefined {
  const { text } = subject;
  const words = unparted(foldText(row.text));
  const [start, end] = [text.unit(row.char_start), text.unit(row.char_end)];
  // a page number that cuts it is no part of what it states
  const cut = squeeze(text.slice(row.char_start, row.char_end)) !== squeeze(row.text);
  // with what stands behind it, since a lone 三 is a numeral before 个 and none before 农; then by itself, where a line break cuts it
  const inPlace = viewOf(text.text, [
    [start, end],
    [end, end + 12],
  ]).text;
  const alone = viewOf(text.text, [[start, end]]).text;
  const part = ofStroke(words);
  if (part !== undefined) return part;
  for (const stated of [...(cut ? [] : [unparted(alone) + inPlace.slice(alone.length)]), `${words}个`, words]) {
    const first = findNumerals(stated).find((one) => one.start === 0 && (words.startsWith(one.text) || one.text === words));
    if (first) return first.value === null ? null : tidy(first.value);
  }
  return findNumerals(`第${words}`).find((one) => one.start === 1)?.value;
}

/** A numeral is the text at its place, its value is what it states, and the records that use it are there and hold it. */
export function checkNumber(subject: VerifiedDocument, held: Held, quantities: ReadonlyMap<string, Held>): void {
  const { report, text } = subject;
  const row = held.row as NumberRecord;
  const place = placeIn(subject, held);
  const words = text.slice(row.char_start, row.char_end);
  const stated = squeeze(row.text);
  const edges =
    words !== '' &&
    !isSpace(words.charAt(0)) &&
    !isSpace(words.charAt(words.length - 1)) &&
    words.charAt(0) === stated.charAt(0) &&
    words.endsWith(stated.slice(-1));
  if (!edges || (squeeze(words) !== stated && withoutPages(words) !== stated)) report(place, 'quote-differs', 'text', row.text, words);
  const value = valueAt(subject, row);
  if (value === undefined || value !== row.value) report(place, 'value', 'value', row.value, value === undefined ? row.text : value);
  if (row.verdict === 'rejected') report(place, 'review', 'verdict', row.verdict, null);
  for (const id of row.record_ids) {
    const user = quantities.get(id);
    if (!user) {
      report(place, 'unknown-reference', 'record_ids', id);
      continue;
    }
    if (!user.sound) continue;
    const quantity = user.row as TargetRecord;
    if (quantity.kind !== row.verdict) report(place, 'record-ids', 'verdict', row.verdict, `${quantity.kind} (${id})`);
    const inside = row.char_start >= quantity.char_start && row.char_end <= quantity.char_end;
    // 10万 of 9/10万 stands in the unit
    if (!inside || !squeeze(`${quantity.value_text}${quantity.unit ?? ''}`).includes(stated.slice(0, 1)))
      report(place, 'record-ids', 'record_ids', id, `${quantity.char_start}-${quantity.char_end}`);
  }
}

/** Which characters of a place are the numeral's own: all of them, but for a page number that cuts it. */
function ownPoints(words: string, stated: string): boolean[] {
  if (squeeze(words) === squeeze(stated) || withoutPages(words) !== squeeze(stated)) return [...words].map(() => true);
  // 1, a page number 2 and 2%: the page's own 2 is not the number's
  return apartFromPages(words).flatMap(({ part, page }) => [...part].map(() => !page));
}

/** White space and a page number that may cut a numeral. */
const LONGEST_GAP = 12;
const DIGIT = /[0-9０-９]/u;

/** Each digit of the text, and each Chinese numeral, belongs to exactly one numeral; each quantity has its numeral and that has it. */
export function checkAccount(subject: VerifiedDocument): void {
  const { report, text, records } = subject;
  const document = records.documents[0];
  const at = (from: number, to: number): { table: 'numbers'; doc_id: string; id: string | null; where: string } => ({
    table: 'numbers',
    doc_id: subject.docId,
    id: document?.id ?? subject.docId,
    where: `numbers.csv; text/${subject.docId}.txt@${from}-${to}`,
  });
  const covered = new Uint8Array(text.length);
  const uses = new Map<string, Held[]>();
  for (const held of records.numbers) {
    const row = held.row as NumberRecord;
    if (!held.sound) continue;
    let twice = false;
    // a wrong end must not make all numerals behind it look wrong: it is told of its own record
    const most = row.char_end - row.char_start > row.text.length + LONGEST_GAP ? row.char_start + row.text.length : row.char_end;
    const own = ownPoints(text.slice(row.char_start, Math.min(most, text.length)), row.text);
    for (const [at, mine] of own.entries()) {
      if (!mine) continue;
      twice ||= covered[row.char_start + at] === 1;
      covered[row.char_start + at] = 1;
    }
    if (twice) report(placeIn(subject, held), 'numeral', 'char_start', row.text, 'once');
    for (const id of row.record_ids) uses.set(id, [...(uses.get(id) ?? []), held]);
  }
  const whole = records.numbers.every((held) => held.sound);
  if (whole)
    missing(subject, covered, (from, to, words) => {
      report(at(from, to), 'numeral', 'text', null, words);
    });
  for (const held of [...records.targets, ...records.quantities]) {
    if (!held.sound) continue;
    const row = held.row as TargetRecord;
    const numerals = uses.get(held.id) ?? [];
    if (numerals.length === 0 && whole) report(placeIn(subject, held), 'record-ids', 'value_text', row.value_text, 'numbers');
    if (
      numerals.length > 0 &&
      !numerals.some(
        (one) =>
          squeeze(row.value_text).startsWith(squeeze(String(one.row['text']))) ||
          squeeze(String(one.row['text'])).includes(squeeze(row.value_text)),
      )
    ) {
      report(
        placeIn(subject, held),
        'record-ids',
        'value_text',
        row.value_text,
        numerals.map((one) => String(one.row['text'])),
      );
    }
  }
}

function missing(subject: VerifiedDocument, covered: Uint8Array, tell: (from: number, to: number, words: string) => void): void {
  const { text } = subject;
  let point = 0;
  let from = -1;
  for (const char of `${text.text}\n`) {
    const lacks = DIGIT.test(char) && covered[point] !== 1;
    if (lacks && from < 0) from = point;
    if (!lacks && from >= 0) {
      tell(from, point, text.slice(from, point));
      from = -1;
    }
    point++;
  }
  // Chinese numerals, line by line: what is a numeral by itself must be one in its passage too. Where a line breaks inside a sentence,
  // the characters beside the break are left to the passage (零部 + 件 is no number)
  let start = 0;
  for (const line of text.text.split(/[\n\r\u2028\u2029\f]/u)) {
    const view = viewOf(text.text, [[start, start + line.length]]);
    for (const numeral of findNumerals(view.text)) {
      const first = text.point(offsetAt(view, numeral.start) ?? 0);
      const last = text.point(offsetAt(view, numeral.end - 1) ?? 0);
      const edge = numeral.start < 3 || (numeral.end > view.text.length - 6 && !/[。；;：:]$/u.test(view.text));
      // a magnitude alone may be the unit of a cell
      if (edge || /^[万亿]+$/u.test(numeral.text) || DIGIT.test(numeral.text) || covered[first] === 1 || covered[last] === 1) continue;
      // a cell ends what it says: 五 before a cell 张明远 counts nothing, nor does 八 of 20万八年 before a cell 半
      const from = offsetAt(view, numeral.start) ?? 0;
      const tab = text.text.indexOf('\t', from);
      if (text.slice(first, last + 2).includes('\t')) {
        const begins = Math.max(start, text.text.lastIndexOf('\t', from) + 1);
        const cell = foldText(text.text.slice(begins, tab));
        if (!findNumerals(cell).some((one) => one.start === from - begins)) continue;
      }
      tell(first, last + 1, numeral.text);
    }
    start += line.length + 1;
  }
}
