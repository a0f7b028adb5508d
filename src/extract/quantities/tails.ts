import type { RuleBook } from '../../book/rule-book.js';
import { closing } from '../../segment/sentences.js';
import { TAIL } from '../../rules/phrases/items.js';
import type { TimeMatch } from '../times/times.js';
import { trimPiece, verbGroup, type Piece } from './phrase.js';

/**
 * What stands behind the number, as symbols of rules/targets.ts with their pieces: a noun, a verb with its gift, a word that only closes
 * the phrase.
 */
export function readTail(book: RuleBook, text: string, right: Piece, times: readonly TimeMatch[]): { symbols: string; pieces: Piece[][] } {
  let [start, end] = right;
  const time = times.find((one) => one.start >= start && one.end <= end && one.bounds);
  if (time) end = time.start - (TAIL.joinsTime.exec(text.slice(start, time.start))?.[0].length ?? 0);
  while (start < end && '”)'.includes(text.charAt(start)) && (text.charAt(start) === '”' || !text.slice(right[0], right[1]).includes('(')))
    start++;
  start += TAIL.noteMark.exec(text.slice(start, end))?.[0].length ?? 0;
  const open = text.charAt(start) === '(' ? closing(text, start) : -1;
  if (open > 0 && open < end) start = open + 1; // 100家(含以上): a remark on the number
  if (start >= end || text.charAt(start) === '、' || TAIL.nextPhrase.test(text.slice(start, end))) return { symbols: '', pieces: [] };
  // 按30%的比例给予补贴: the word for the share names nothing
  const measure = TAIL.shareWord.exec(text.slice(start, end));
  if (measure) start += measure[0].length;
  if (start >= end) return { symbols: '', pieces: [] };
  const as = TAIL.as.exec(text.slice(start, end))?.[0] ?? '';
  if (as !== '') {
    const piece = trimPiece(text, [start + as.length, end]);
    return piece[1] > piece[0] ? { symbols: 'WO', pieces: [[[start, start + as.length]], [piece]] } : { symbols: '', pieces: [] };
  }
  const whole = text.slice(start, end);
  if (TAIL.closer.test(whole)) return { symbols: 'C', pieces: [[[start, end]]] };
  if (text.charAt(start) !== '的') {
    const verb = TAIL.givingVerb.test(whole) ? start + 2 : verbGroup(book, text, start, end);
    const giving = TAIL.giving.test(whole);
    if (verb > 0 && giving) {
      const piece = trimPiece(text, [verb, end]);
      if (TAIL.gift.test(whole) && verb === start + 2 && whole.length > 2) return { symbols: 'O', pieces: [[[start, verb]]] };
      if (piece[1] > piece[0] && TAIL.givesObject.test(whole)) return { symbols: 'BO', pieces: [[[start, verb]], [piece]] };
    }
  }
  // 3月减半”优惠: a closing quotation mark ends what it quotes; 100个场景打造“双百”工程: a new verb phrase begins
  const closed = text.indexOf('”', start);
  if (closed > start && closed < end && !text.slice(start, closed).includes('“')) end = closed;
  const anew = TAIL.newVerbPhrase.exec(text.slice(start, end));
  if (anew) end = start + anew.index;
  const reached = TAIL.reached.exec(text.slice(start, end));
  if (reached && reached.index > 1) end = start + reached.index;
  const more = TAIL.vagueMore.exec(text.slice(start, end));
  if (more && more.index > 1) end = start + more.index;
  const piece = trimPiece(text, [start, end]);
  if (piece[1] <= piece[0]) return { symbols: '', pieces: [] };
  const soon = TAIL.adverbInside.exec(text.slice(...piece));
  if (soon) {
    const at = piece[0] + soon.index;
    return {
      symbols: 'O',
      pieces: [
        [
          [piece[0], at],
          [at + soon[0].length, piece[1]],
        ],
      ],
    };
  }
  return { symbols: 'O', pieces: [[piece]] };
}
