import type { RuleBook } from '../../book/rule-book.js';
import type { TimeMatch } from '../times/times.js';
import type { Quantity } from './shapes.js';
import { closing } from '../../segment/sentences.js';
import type { Word } from '../../segment/words.js';
import {
  AS,
  BARE_DISTRIBUTIVE,
  BASELINE_OPENER,
  CLOSERS,
  DISTRIBUTIVE,
  LOOSE_END,
  NAMED_BY_VERB,
  QUALIFYING_VERB,
} from '../../rules/lexicons/phrases.js';
import { ATTRIBUTIVE, HOLDER_VERBS } from '../../rules/lexicons/verbs.js';
import { fresh, marker, peelLeft, peelRight, put } from './peel.js';
import { isVerb, trimPiece, verbGroup, type Piece } from './phrase.js';

function verbOfEach(book: RuleBook, text: string, piece: Piece, origin: number, words: readonly Word[]): Piece | null {
  for (const word of words) {
    const at = origin + word.start;
    if (at < piece[0] + 3 || at >= piece[1]) continue;
    const group = verbGroup(book, text, at, piece[1]);
    if (group > 0 && /^v/u.test(word.tag) && words.some((one) => origin + one.end === group)) return [at, group];
  }
  return null;
}
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
    from = time.end + (text.charAt(time.end - 1) === '年' && /^度(?!假)/u.test(text.slice(time.end, time.end + 2)) ? 1 : 0);
    if (time.role === 'baseline') {
      const base = /^(?:年)?(?:水平)?(?:的)?(?:基础上|基数上|相比|比|末)?/u.exec(text.slice(from, left[1]))?.[0] ?? '';
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
  const tailParts = readTail(book, text, right, times);
  const ratio = quantity.dimension === 'ratio';
  const hasTail = tailParts.symbols.includes('O');
  const segments = segmentsOf(left, times, text);
  const nominal: Piece[] = [];
  let rightSymbols = '';
  let rightPieces: Piece[][] = [];
  let fronted = false;
  // no word of the dictionary goes on over this place: 再 is no word in 再生水, nor 近 in 近视率
  const wholeAt = (at: number): boolean =>
    !words.some((word) => left[0] + word.start < at && at < left[0] + word.end && !/^[mx]/u.test(word.tag));
  // 国有园区减免小微企业3个月房租: somebody gives
  const giver = /^[^,;。、]{2,14}?(?=(?:给予|减免|免收|发放)[^,;。])/u.exec(text.slice(left[0], left[1]));
  let bodyStart = -1;
  const words = left[1] > left[0] ? book.cut(text.slice(left[0], left[1])) : [];
  // a verb whose end lies inside a noun of the dictionary only begins that noun (营造林, 申报人)
  const cutAt = (at: number): boolean =>
    !words.some((word) => left[0] + word.start < at && at < left[0] + word.end && word.word.length <= 3 && NOUN_TAG.test(word.tag));
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
    if (peeled.symbols.endsWith('A') && lastVerb && lastVerb[1] === start && peeled.symbols.length > before) {
      const more = secondVerb(book, text, start, end, left[0], words);
      if (more > start) {
        peeled.pieces[peeled.pieces.length - 1] = [[lastVerb[0], more]];
        start = more;
      }
    }
    if (segment.after?.role === 'baseline') {
      const opener = BASELINE_OPENER.exec(text.slice(start, end))?.[0] ?? '';
      end -= opener.length;
    }
    const led = peeled.symbols.includes('A');
    const setting = /^在[^,;。]{1,24}?(?:情况|条件|前提|基础|背景|框架|过程)(?:之)?(?:下|上|中)/u.exec(text.slice(start, end));
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
        },
        peeled,
      );
      end = taken.end;
      rightSymbols = taken.symbols + rightSymbols;
      rightPieces = [...taken.pieces, ...rightPieces];
    }
    // 同一企业每年申领和兑付算力券金额: behind a subject the verb belongs to the phrase
    const verbAt = peeled.symbols.lastIndexOf('A');
    const verb = peeled.pieces[verbAt]?.[0];
    if (
      nominal.length > 0 &&
      !fronted &&
      verb &&
      verb[0] >= segment.piece[0] &&
      /(?:额|率|量|数|值|比例|比重)$/u.test(text.slice(start, end))
    ) {
      start = verb[0];
      peeled.symbols = peeled.symbols.slice(0, verbAt) + peeled.symbols.slice(verbAt + 1);
      peeled.pieces.splice(verbAt, 1);
    }
    if (at === lastIndex && peeled.symbols === '' && rightSymbols === '' && nominal.length === 0 && !ratio && !hasTail) {
      const unknown = unknownVerb(book, text, start, end, left[0], words);
      if (unknown > start) {
        put(peeled, 'A', [start, unknown]);
        peeled.ownVerb = true;
        start = unknown;
      }
    }
    const piece = trimPiece(text, [start, looseEnd(text, start, end, left[0], words)]);
    if (piece[1] > piece[0]) {
      const adverbial =
        segment.after === null ||
        segment.after.type === 'recurring' ||
        (segment.after.type === 'during' &&
          /^(?:年内|今年|全年|当年|本年|年度)/u.test(text.slice(segment.after.start, segment.after.end))) ||
        segment.after.role === 'baseline' ||
        at === lastIndex;
      if (!adverbial && !restEmpty(book, text, segments.slice(at + 1))) continue; // 为…,到2025年X: what stands before the deadline is another phrase
      if (preposition !== '' && !fronted && at < lastIndex && !restEmpty(book, text, segments.slice(at + 1))) continue;
      nominal.push(piece);
    }
  }
  const kept = fronted && rightSymbols === '' && nominal.length > 1 ? nominal.slice(-1) : nominal;
  if (kept.length > 0) {
    const whole = kept.map(([s, e]) => text.slice(s, e)).join('');
    const endsWithDe = text.charAt(kept[kept.length - 1]?.[1] ?? 0) === '的' || /的$/u.test(text.slice(left[0], left[1]));
    const symbol =
      ratio && (endsWithDe || (hasTail && text.charAt(quantity.closes) === '的'))
        ? 'b'
        : BARE_DISTRIBUTIVE.test(whole)
          ? 'z'
          : DISTRIBUTIVE.test(whole)
            ? 'Z'
            : ATTRIBUTIVE.test(whole) && !/、/u.test(whole) && hasTail
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
    ownVerb:
      peeled.ownVerb ||
      /(?:突破|超过|超|迈上|高于|低于|(?:压缩|缩短|压减|减少|精简)[到至]|控制在|限制在|降[到至低])$/u.test(
        text.slice(quantity.opens, quantity.start),
      ),
  };
}

/**
 * The verb of doing that opens a phrase and stands in no lexicon (接待过夜游客80万人次): words that the cutter tags as verbs, before a noun that
 * is no measure itself. Returns its end, or -1.
 */
function unknownVerb(book: RuleBook, text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  let at = start;
  for (const word of words) {
    if (origin + word.start < at) continue;
    if (origin + word.start > at || at - start >= 6) break;
    if (
      word.tag !== 'v' ||
      word.word.length < 2 ||
      HOLDER_VERBS.test(word.word) ||
      QUALIFYING_VERB.test(word.word) ||
      book.words.at('reach', text, at, end) !== '' ||
      book.words.at('having', text, at, end) !== ''
    )
      break;
    at += word.word.length;
  }
  const rest = text.slice(at, end);
  if (at === start || rest.length < 2 || MEASURED_NOUN.test(rest) || !isVerb(book, text, text.slice(start, at), at, end)) return -1;
  return at;
}
/** Where a phrase ends once loose words (严格, 须, 总体) are taken off it; a loose word is one that the cutter sees as a word. */
function looseEnd(text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  const based = /在[^,;。]{1,8}基础上$/u.exec(text.slice(start, end));
  if (based && based.index > 1) return start + based.index;
  const last = words.find((word) => origin + word.end === end);
  return last && origin + last.start > start + 1 && LOOSE_END.test(last.word) ? origin + last.start : end;
}
function secondVerb(book: RuleBook, text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  const word = words.find((one) => origin + one.start === start);
  const next = words.find((one) => origin + one.start === start + (word?.word.length ?? 0));
  if (!word || word.tag !== 'v' || word.word.length !== 2 || !next || !/^[nabjls]/u.test(next.tag)) return -1;
  const after = start + word.word.length;
  if (
    HOLDER_VERBS.test(word.word) ||
    QUALIFYING_VERB.test(word.word) ||
    NAMED_BY_VERB.test(text.slice(after, end)) ||
    end - after < 2 ||
    !isVerb(book, text, word.word, after, end)
  )
    return -1;
  return after;
}
const MEASURED_NOUN = /(?:额|量|率|值|数|度|收入|人次|产值|面积|规模|余额|强度|比重|比例|投资|税收|利润)$/u;

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
    const taken = peelRight(book, text, from, end, { hasTail: false, countable: false, fronted: true, sum: false, counted: true }, scratch);
    const [s, e] = trimPiece(text, [from, taken.end]);
    return s >= e;
  });
}

/** 在建项目, 从业人员, 对外投资, 为企服务: the preposition is a letter of a noun. */
function prepositionFits(text: string, at: number, word: string, end: number): boolean {
  const rest = text.slice(at + word.length, Math.min(end, at + word.length + 3));
  if (
    word === '在' &&
    /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼甬杭温蓉汉深穗](?![一-龥]{0,3}(?:建成|建设|培育|新增|打造|引进|设立))/u.test(
      rest + text.slice(at + word.length + 3, end),
    )
  )
    return false;
  if (word === '在' && /^(?:建|校|岗|册|线|业|职|研|库|营|役|编|读)/u.test(rest)) return false;
  if (word === '按' && /^(?:期|时|质|量|需|劳|揭|键|摩|压)/u.test(rest)) return false;
  if (word === '向' && /^上/u.test(rest)) return false;
  if (word === '利用' && /^(?:[外内]资|率|量|水平)/u.test(rest)) return false;
  if (word === '从' && /^(?:业|事)/u.test(rest)) return false;
  if (word === '对' && /^(?:外|口|标|接|内|台|华|俄)/u.test(rest)) return false;
  if (word === '为' && /^(?:民|企(?!业))/u.test(rest)) return false;
  if (word === '自' && /^(?:主|然|有|贸|动|建|助|治|来|给|驾|营|备|用|由|愿)/u.test(rest)) return false;
  if (word === '以' && /^(?:上|下|内|外)/u.test(rest)) return false;
  if (word === '经' && /^(?:营|济|费|开|信|贸|认|销)/u.test(rest)) return false;
  if (word === '与' || word === '由' || word === '就') return !/^(?:业|地)/u.test(rest);
  return rest !== '';
}

/** The verb of doing inside a phrase that a preposition opened: 围绕重点领域[启动建设]. */
function verbInside(book: RuleBook, text: string, start: number, end: number, hasTail: boolean): Piece | null {
  const words = book.cut(text.slice(start, end));
  let found: Piece | null = null;
  for (const word of words) {
    const at = start + word.start;
    if (at < start + 1) continue;
    const group = verbGroup(book, text, at, end);
    if (group < 0) continue;
    if (/[的、和]$/u.test(text.slice(at - 1, at)) && group < end) continue;
    if (group >= end && (hasTail || !found)) return [at, group];
    found ??= word.tag.startsWith('v') || book.words.at('action', text, at, end).length > 2 ? [at, group] : null;
  }
  return found;
}

function readTail(book: RuleBook, text: string, right: Piece, times: readonly TimeMatch[]): { symbols: string; pieces: Piece[][] } {
  let [start, end] = right;
  const time = times.find((one) => one.start >= start && one.end <= end && one.bounds);
  if (time) end = time.start - (/(?:或|并|和|或者)[一-龥]{0,4}$/u.exec(text.slice(start, time.start))?.[0].length ?? 0);
  while (start < end && '”)'.includes(text.charAt(start)) && (text.charAt(start) === '”' || !text.slice(right[0], right[1]).includes('(')))
    start++;
  const open = text.charAt(start) === '(' ? closing(text, start) : -1;
  if (open > 0 && open < end) start = open + 1; // 100家(含以上): a remark on the number
  if (
    start >= end ||
    text.charAt(start) === '、' ||
    /^(?:且|并且|并(?!购|网|轨|联)|以及|(?:总共|共计|共有|共|合计|总计)(?:约|达|为)?$)/u.test(text.slice(start, end))
  )
    return { symbols: '', pieces: [] };
  // 按30%的比例给予补贴: the word for the share names nothing
  const measure =
    /^的?(?:比例|标准|额度|幅度|力度)(?=给予|给于|予以|享受|奖励|补助|补贴|资助|发放|安排|支持|减免|返还|贴息|[,。;]|$)/u.exec(
      text.slice(start, end),
    );
  if (measure) start += measure[0].length;
  if (start >= end) return { symbols: '', pieces: [] };
  const as = AS.exec(text.slice(start, end))?.[0] ?? '';
  if (as !== '') {
    const piece = trimPiece(text, [start + as.length, end]);
    return piece[1] > piece[0] ? { symbols: 'WO', pieces: [[[start, start + as.length]], [piece]] } : { symbols: '', pieces: [] };
  }
  const whole = text.slice(start, end);
  if (CLOSERS.test(whole)) return { symbols: 'C', pieces: [[[start, end]]] };
  if (text.charAt(start) !== '的') {
    const verb = /^(?:奖励|补助|补贴|资助)(?!支持|资金|标准|政策|经费|力度|办法|金)[一-龥]{2}/u.test(whole)
      ? start + 2
      : verbGroup(book, text, start, end);
    const giving = /^(?:给予|给于|予以|享受|补助|补贴|奖励|资助|安排|拨付|发放|支持|兑现|兑付|返还|减免)/u.test(whole);
    if (verb > 0 && giving) {
      const piece = trimPiece(text, [verb, end]);
      if (/^(?:奖励|补助|补贴|资助)/u.test(whole) && verb === start + 2 && whole.length > 2)
        return { symbols: 'O', pieces: [[[start, verb]]] };
      if (piece[1] > piece[0] && /^(?:给予|给于|予以|享受|发放|安排|拨付|支持|兑现|返还|减免)/u.test(whole))
        return { symbols: 'BO', pieces: [[[start, verb]], [piece]] };
    }
  }
  // 3月减半”优惠: a closing quotation mark ends what it quotes; 100个场景打造“双百”工程: a new verb phrase begins
  const whereClosed = text.slice(start, end).search(/”/u);
  if (whereClosed > 0 && !text.slice(start, start + whereClosed).includes('“')) end = start + whereClosed;
  const anew = /(?<=[一-龥]{2})(?:打造|构建|形成|实施|开展|推动|创建)“/u.exec(text.slice(start, end));
  if (anew) end = start + anew.index;
  const reached = /(?:达到|达|超过|突破|不低于|控制在)$/u.exec(text.slice(start, end));
  if (reached && reached.index > 1) end = start + reached.index;
  const piece = trimPiece(text, [start, end]);
  if (piece[1] <= piece[0]) return { symbols: '', pieces: [] };
  return { symbols: 'O', pieces: [[piece]] };
}
