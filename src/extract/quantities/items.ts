import type { RuleBook } from '../../book/rule-book.js';
import type { Word } from '../../segment/words.js';
import type { TimeMatch } from '../times/times.js';
import type { Quantity } from './shapes.js';
import { AFTER_INCREMENT, INCREMENTS } from '../../rules/lexicons/verbs.js';
import { ITEM, TAIL } from '../../rules/phrases/items.js';
import { PREPOSITION } from '../../rules/phrases/prepositions.js';
import { fresh, marker, peelLeft, peelRight, put } from './peel.js';
import { trimPiece, verbGroup, type Piece } from './phrase.js';
import { spendsFor } from './cut-items.js';
import { prepositionFits, verbInside } from './prepositions.js';
import { readTail } from './tails.js';
import { looseEnd, secondVerb, unknownVerb, verbOfEach, verbsInList, verbOfSubject, verbsBeforeNumber } from './unlisted-verbs.js';

const NOUN_TAG = /^(?:n|l|j|i)/u;

/** A quantity with the phrase that it belongs to, its parts taken off the two ends. */
export interface Item {
  readonly quantity: Quantity;
  readonly left: Piece;
  readonly right: Piece;
  /** symbols of rules/targets.ts */
  readonly symbols: string;
  /** the piece behind each symbol */
  readonly pieces: readonly (readonly Piece[])[];
  readonly growth: 'growth' | 'decline' | null;
  readonly cumulative: boolean;
  readonly average: boolean;
  readonly yoy: boolean;
  readonly respectively: boolean;
  /** a verb of reaching, growing or doing of its own: nothing is carried over to it */
  readonly ownVerb: boolean;
  readonly first: boolean;
  /** 最高 or 最多 stands with a verb of giving before the sum */
  readonly capped: boolean;
  /** where the phrase begins once connectives and modality are taken off: what a condition is named by */
  readonly bodyStart: number;
}

/** The phrase's left part: its pieces between the times that stand in it. */
function segmentsOf(left: Piece, times: readonly TimeMatch[], text: string): { piece: Piece; after: TimeMatch | null }[] {
  const inside = times.filter((time) => time.start >= left[0] && time.end <= left[1] && time.role !== 'name' && time.role !== 'condition');
  const segments: { piece: Piece; after: TimeMatch | null }[] = [];
  let from = left[0];
  for (const time of inside) {
    segments.push({ piece: [from, time.start], after: time });
    from = time.end + (text.charAt(time.end - 1) === '年' && ITEM.yearDegree.test(text.slice(time.end, time.end + 2)) ? 1 : 0);
    if (time.role === 'baseline') {
      const base = ITEM.baselineTail.exec(text.slice(from, left[1]))?.[0] ?? '';
      from += base.length;
    }
  }
  segments.push({ piece: [from, left[1]], after: null });
  return segments;
}

const COUNT_DIMENSIONS = new Set([
  'count',
  'organisation',
  'people',
  'household',
  'none',
  'area',
  'length',
  'time',
  'computing',
  'mass',
  'volume',
  'power',
  'energy',
  'other',
  'age',
  'rank',
  'score',
]);

/** Takes a phrase apart. `left` ends where the quantity's comparator begins, `right` starts behind it. */
export function parseItem(
  text: string,
  quantity: Quantity,
  left: Piece,
  right: Piece,
  times: readonly TimeMatch[],
  book: RuleBook,
  first: boolean,
): Item {
  const peeled = fresh();
  const ratio = quantity.dimension === 'ratio';
  const grows = ratio && TAIL.growth.test(text.slice(...right));
  // 投资6亿元实施改造工程: the sum is what is spent, the deed behind it is another phrase
  if (spendsFor(book, text, quantity, left[0], ...right)) right = [right[0], right[0]];
  const tailParts = grows ? { symbols: 'C', pieces: [[right]] } : readTail(book, text, right, times);
  if (grows) peeled.growth = 'growth';
  const hasTail = tailParts.symbols.includes('O');
  const segments = segmentsOf(left, times, text);
  const nominal: Piece[] = [];
  let rightSymbols = '';
  let rightPieces: Piece[][] = [];
  let fronted = false;
  const reached = ITEM.reachingAtNumber.test(text.slice(quantity.opens, quantity.start));
  // the cutter is asked only where a rule is undecided, and once for the phrase
  let cutWords: readonly Word[] | null = null;
  const words = (): readonly Word[] => (cutWords ??= left[1] > left[0] ? book.cut(text.slice(left[0], left[1])) : []);
  // no word of the dictionary goes on over this place: 再 is no word in 再生水, nor 近 in 近视率
  const wholeAt = (at: number): boolean =>
    at >= left[1] || !words().some((word) => left[0] + word.start < at && at < left[0] + word.end && !/^[mx]/u.test(word.tag));
  // 国有园区减免小微企业3个月房租: somebody gives
  const giver = ITEM.giver.exec(text.slice(left[0], left[1]));
  let bodyStart = -1;
  // a verb whose end lies inside a noun of the dictionary only begins that noun (营造林, 申报人)
  const cutAt = (at: number): boolean =>
    at >= left[1] ||
    !words().some((word) => left[0] + word.start < at && at < left[0] + word.end && word.word.length <= 3 && NOUN_TAG.test(word.tag));
  const lastIndex = segments.length - 1;
  for (let at = 0; at <= lastIndex; at++) {
    const segment = segments[at];
    if (!segment) continue;
    let [start, end] = segment.piece;
    if (at === 0 && giver && verbGroup(book, text, start, end) < 0 && segment.piece[1] > start + giver[0].length) {
      put(peeled, 'P', [start, start + giver[0].length]);
      start += giver[0].length;
    }
    const before = peeled.symbols.length;
    start = peelLeft(book, text, start, end, peeled, cutAt, wholeAt);
    if (bodyStart < 0 && end > start) bodyStart = peeled.symbols.length > before ? (peeled.pieces[before]?.[0]?.[0] ?? start) : start;
    // 谋划储备, 盘活腾挪: the word cutter knows a second verb that no lexicon has
    const lastVerb = peeled.pieces[peeled.pieces.length - 1]?.[0];
    if (
      peeled.symbols.endsWith('A') &&
      lastVerb &&
      lastVerb[1] === start &&
      peeled.symbols.length > before &&
      (!INCREMENTS.has(text.slice(...lastVerb)) || AFTER_INCREMENT.has(text.slice(start, start + 2)))
    ) {
      const more = secondVerb(book, text, start, end, left[0], words);
      const listed = more > start ? more : verbsInList(text, start, end, left[0], words);
      if (listed > start) {
        peeled.pieces[peeled.pieces.length - 1] = [[lastVerb[0], listed]];
        start = listed;
      }
    }
    if (segment.after?.role === 'baseline') {
      const opener = PREPOSITION.baselineOpener.exec(text.slice(start, end))?.[0] ?? '';
      end -= opener.length;
    }
    const led = peeled.symbols.includes('A');
    const setting = PREPOSITION.setting.exec(text.slice(start, end));
    if (setting) start += setting[0].length;
    if (book.words.at('preposition', text, start, end).length === end - start && end > start) {
      put(peeled, 'P', [start, end]);
      start = end;
    }
    const preposition = book.words.at('preposition', text, start, end);
    const verbFor = preposition === '通过' ? verbInside(book, text, start + 2, end, hasTail) : null;
    if (
      preposition !== '' &&
      !led &&
      prepositionFits(text, start, preposition, end) &&
      wholeAt(start + preposition.length) &&
      (preposition !== '通过' || verbFor)
    ) {
      fronted = preposition === '对' || preposition === '对于';
      const verb = verbInside(book, text, start + preposition.length, end, hasTail);
      if (verb) {
        put(peeled, 'P', [start, verb[0]]);
        start = verb[0];
        if (verb[1] < end) {
          put(peeled, 'A', verb);
          start = verb[1];
          peeled.ownVerb = true;
          const again = marker(text, start, peeled);
          start += again;
        }
      } else {
        put(peeled, 'P', [start, start + preposition.length]);
        start += preposition.length;
      }
    }
    if (at === lastIndex || restEmpty(book, text, segments.slice(at + 1))) {
      const taken = peelRight(
        book,
        text,
        start,
        end,
        {
          hasTail,
          countable: COUNT_DIMENSIONS.has(quantity.dimension),
          fronted,
          sum: quantity.dimension === 'money' || quantity.dimension === 'bare' || quantity.dimension === 'ratio',
          counted: /^(?:count|organisation|household|people)$/u.test(quantity.dimension),
          ranked: quantity.dimension === 'rank',
          placed: quantity.base === '位',
        },
        peeled,
      );
      end = taken.end;
      rightSymbols = taken.symbols + rightSymbols;
      rightPieces = [...taken.pieces, ...rightPieces];
    }
    // 景区全年接待游客量: behind a subject the verb belongs to a measure, unless something is drawn or paid (企业每年申领算力券金额)
    const verbAt = peeled.symbols.lastIndexOf('A');
    const verb = peeled.pieces[verbAt]?.[0];
    if (
      nominal.length > 0 &&
      !fronted &&
      verb &&
      verb[0] >= segment.piece[0] &&
      ITEM.measureEnd.test(text.slice(start, end)) &&
      !ITEM.drawn.test(text.slice(...verb))
    ) {
      start = verb[0];
      peeled.symbols = peeled.symbols.slice(0, verbAt) + peeled.symbols.slice(verbAt + 1);
      peeled.pieces.splice(verbAt, 1);
    }
    if (at === lastIndex && peeled.symbols === '' && rightSymbols === '' && nominal.length === 0 && !ratio && !hasTail) {
      const counted = /^(?:count|organisation|household|people|area|length|computing)$/u.test(quantity.dimension);
      const unknown = unknownVerb(book, text, start, end, left[0], words, counted);
      const inner = unknown < 0 ? verbOfSubject(text, start, end, left[0], words, counted) : null;
      if (inner) {
        put(peeled, 'P', [start, inner[0]]);
        put(peeled, 'A', inner);
        peeled.ownVerb = true;
        start = inner[1];
      } else if (unknown > start) {
        put(peeled, 'A', [start, unknown]);
        peeled.ownVerb = true;
        start = unknown;
      }
    }
    // 打通42条断头巷: the verb is all that stands before the number
    if (at === lastIndex && hasTail && !ratio && end > start && rightSymbols === '' && nominal.length === 0 && !reached) {
      const verb = verbsBeforeNumber(book, start, end, left[0], words, text);
      const known = peeled.pieces[peeled.pieces.length - 1]?.[0];
      if (verb === start && peeled.symbols.endsWith('A') && known && known[1] === start) {
        peeled.pieces[peeled.pieces.length - 1] = [[known[0], end]];
        start = end;
      } else if (verb >= 0 && !peeled.symbols.includes('A') && (verb === start || verb > start + 1)) {
        if (verb > start) put(peeled, 'P', [start, verb]);
        put(peeled, 'A', [verb, end]);
        peeled.ownVerb = true;
        start = end;
      }
    }
    const piece = trimPiece(text, [start, looseEnd(text, start, end, left[0], words)]);
    if (piece[1] > piece[0]) {
      const adverbial =
        segment.after === null ||
        segment.after.type === 'recurring' ||
        (segment.after.type === 'during' && ITEM.wholeYear.test(text.slice(segment.after.start, segment.after.end))) ||
        segment.after.role === 'baseline' ||
        at === lastIndex;
      // 为…,到2025年X: what stands before the deadline is another phrase
      if (!adverbial && !restEmpty(book, text, segments.slice(at + 1))) continue;
      if (preposition !== '' && !fronted && at < lastIndex && !restEmpty(book, text, segments.slice(at + 1))) continue;
      nominal.push(piece);
    }
  }
  // 高于全省1.2个百分点: what is measured was named before
  const comparedAlone =
    (ratio || quantity.dimension === 'rank') && nominal.length === 1 && nominal[0] && ITEM.onlyCompared.test(text.slice(...nominal[0]));
  if (comparedAlone) nominal.length = 0;
  const kept: Piece[] = fronted && rightSymbols === '' && nominal.length > 1 ? nominal.slice(-1) : nominal;
  if (kept.length > 0) {
    const whole = kept.map(([s, e]) => text.slice(s, e)).join('');
    const endsWithDe = text.charAt(kept[kept.length - 1]?.[1] ?? 0) === '的' || (left[1] > left[0] && text.charAt(left[1] - 1) === '的');
    // 打造具有推广效应的100个算法产品: what the number parts is one name
    const qualifying =
      endsWithDe && hasTail && /^(?:count|organisation|people|household)$/u.test(quantity.dimension) && ITEM.qualifying.test(whole);
    const lastKept = kept[kept.length - 1];
    if (qualifying && lastKept && text.charAt(lastKept[1]) === '的') kept[kept.length - 1] = [lastKept[0], lastKept[1] + 1];
    const symbol =
      ratio && !ITEM.shareOfWhole.test(whole) && (endsWithDe || (hasTail && text.charAt(quantity.closes) === '的'))
        ? 'b'
        : ITEM.bareDistributive.test(whole)
          ? 'z'
          : ITEM.distributive.test(whole)
            ? 'Z'
            : hasTail && (qualifying || (ITEM.attributive.test(whole) && !whole.includes('、')))
              ? 'L'
              : 'N';
    // 每个行政村设置公益性岗位5个: the subject that each stands for, its verb, and what is counted
    const inner = symbol === 'Z' && kept.length === 1 && kept[0] ? verbOfEach(book, text, kept[0], left[0], words) : null;
    if (inner && kept[0]) {
      put(peeled, 'Z', [kept[0][0], inner[0]], ...(inner[1] < kept[0][1] ? [[inner[1], kept[0][1]] as Piece] : []));
      put(peeled, 'V', inner);
    } else put(peeled, symbol, ...kept);
  }
  peeled.symbols += rightSymbols;
  peeled.pieces.push(...rightPieces);
  put(peeled, ratio || quantity.dimension === 'time' ? '%' : 'Q', [quantity.start, quantity.end]);
  peeled.symbols += tailParts.symbols;
  peeled.pieces.push(...tailParts.pieces);
  return {
    quantity,
    left,
    right,
    symbols: peeled.symbols,
    pieces: peeled.pieces,
    growth: peeled.growth,
    cumulative: peeled.cumulative,
    average: peeled.average,
    yoy: peeled.yoy,
    respectively: peeled.respectively,
    first,
    capped: peeled.capped,
    bodyStart: bodyStart < 0 ? left[0] : bodyStart,
    ownVerb: peeled.ownVerb || reached,
  };
}

function restEmpty(book: RuleBook, text: string, segments: readonly { piece: Piece }[]): boolean {
  return segments.every(({ piece: [start, end] }) => {
    const scratch = fresh();
    const from = peelLeft(
      book,
      text,
      start,
      end,
      scratch,
      () => true,
      () => true,
    );
    const taken = peelRight(
      book,
      text,
      from,
      end,
      { hasTail: false, countable: false, fronted: true, sum: false, counted: true, ranked: false, placed: false },
      scratch,
    );
    const [s, e] = trimPiece(text, [from, taken.end]);
    return s >= e;
  });
}
