import type { RuleBook } from '../../book/rule-book.js';
import { closing } from '../../segment/sentences.js';
import { HEAD } from '../../rules/phrases/heads.js';
import { trimPiece, type Piece } from './phrase.js';

/**
 * The owner in an indicator, which an elliptic name after it shares: 规上工业 in 规上工业亩均税收, 难题 in 难题答复率.
 *
 * @param name the elliptic name (亩均增加值, 解决率, 总量)
 * @returns the owner's pieces, or null where the indicator before has no such part
 */
export function headOf(text: string, indicator: readonly Piece[], name: string, book: RuleBook): Piece[] | null {
  const [first] = indicator;
  const last = indicator[indicator.length - 1];
  if (!first || !last) return null;
  const whole = indicator.map(([start, end]) => text.slice(start, end)).join('');
  if (HEAD.shareOf.test(name)) {
    const standing = HEAD.standing.exec(text.slice(...last));
    return HEAD.shareName.test(whole)
      ? null
      : [...indicator.slice(0, -1), standing && standing.index > 1 ? [last[0], last[0] + standing.index] : last];
  }
  if (HEAD.total.test(name)) {
    // 规模企业30家以上,总量达到530家: the thing counted is the owner
    if (!HEAD.measureName.test(whole)) return [...indicator];
  }
  const body = text.slice(last[0], last[1]);
  // 实际利用外资…、内资…: the words of use are given on
  const use = HEAD.useOfFunds.exec(body);
  if (use && HEAD.funds.test(name)) return [[last[0], last[0] + use[0].length]];
  const words = book.cut(body);
  if (name.endsWith('率') && !body.endsWith('率') && !name.endsWith('费用率')) return null;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) continue;
    const rest = body.slice(word.start);
    const core = HEAD.core.test(rest) || (name.endsWith('率') && HEAD.rateWord.test(rest));
    if (!core) continue;
    let start = word.start;
    for (let more = at - 1; more >= 0 && HEAD.core.test(body.slice(words[more]?.start ?? 0)); more--) start = words[more]?.start ?? start;
    // 万元增加值能耗…、用水量: a modifier that the new name has not is given on with the owner
    for (let guard = 0; guard < 4; guard++) {
      const modifier =
        HEAD.modifier.exec(body.slice(0, start)) ?? (HEAD.ownDenominator.test(name) ? HEAD.denominator.exec(body.slice(0, start)) : null);
      if (!modifier) break;
      start -= modifier[0].length;
    }
    // 签约转化率…、开工率: a verb owns nothing
    const owning = words.filter((one) => one.start < start);
    if (name.endsWith('率') && owning.length > 0 && owning.every((one) => /^vn?$/u.test(one.tag) && one.word.length === 2)) return null;
    const owner = trimOwner(text, [last[0], last[0] + start]);
    const pieces = [...indicator.slice(0, -1), ...(owner[1] > owner[0] ? [owner] : [])];
    return pieces.length > 0 && pieces.some(([s, e]) => e - s >= 2) ? pieces : null;
  }
  return null;
}
/** An owner keeps its 的 (公类企业的营业总收入 and 公类企业的利润总额). */
function trimOwner(text: string, piece: Piece): Piece {
  return text.charAt(piece[1] - 1) === '的' ? [trimPiece(text, piece)[0], piece[1]] : trimPiece(text, piece);
}

/**
 * The heads of a list that shares its numbers: 「高端装备产业增加值、战略性新兴产业增加值分别占规上工业增加值比重」 for two numbers gives two
 * heads, each with the common tail given back; a common tail of the last head is given to the ones before.
 *
 * @param count numbers to be distributed; 1 with `respectively` gives each head the one number
 */
export function splitHeads(
  text: string,
  indicator: readonly Piece[],
  count: number,
  respectively: boolean,
  book: RuleBook,
): Piece[][] | null {
  const last = indicator[indicator.length - 1];
  if (!last) return null;
  const [start, end] = last;
  // 水利、交通建设分别完成投资60亿元、70亿元: a verb parts the list from what each of it has
  const [list] = indicator;
  if (list && indicator.length === 2 && HEAD.endsInTurn.test(text.slice(...list))) {
    const members = splitAt(text, list[0], list[1] - 2, HEAD.joinWord);
    const heads = members.map((piece): Piece[] => [piece]);
    if (heads.length !== count) return null;
    countedTail(text, members, heads);
    return heads.map((pieces) => [...pieces, last]);
  }
  const at = text.slice(start, end).search(HEAD.inTurn);
  const headEnd = at >= 0 ? start + at : end;
  const tail: Piece | null = at >= 0 && start + at + 2 < end ? [start + at + 2, end] : null;
  // A、B等河道17条、40公里: one list, not one number each
  if (at < 0 && !respectively && (count === 1 || HEAD.andOthers.test(text.slice(start, end)))) return null;
  for (const joins of [/^$/u, HEAD.joinWord]) {
    const parts = splitAt(text, start, headEnd, joins);
    const wanted = count > 1 ? parts.length === count : parts.length > 1;
    if (!wanted) continue;
    const heads = parts.map((piece): Piece[] => [piece, ...(tail ? [tail] : [])]);
    if (!tail && !countedTail(text, parts, heads)) giveTail(text, parts, heads, book);
    // 主要污染物化学需氧量和氨氮排放量: all are of the class
    const kind = parts[0] ? (HEAD.listClass.exec(text.slice(...parts[0]))?.[0].length ?? 0) : 0;
    return kind === 0 ? heads : heads.map((pieces, at) => (at === 0 ? pieces : [[start, start + kind], ...pieces]));
  }
  return null;
}

function splitAt(text: string, start: number, end: number, joins: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if ('(“《〔'.includes(char)) {
      const close = closing(text, at);
      if (close > 0 && close < end) at = close;
      continue;
    }
    const word = text.startsWith('以及', at) ? '以及' : char;
    const isJoin = joins.test(word) && !HEAD.joinInWord.test(text.slice(at)) && at > start;
    if (char !== '、' && !isJoin) continue;
    parts.push(trimPiece(text, [from, at]));
    from = at + (isJoin ? word.length : 1);
    at = from - 1;
  }
  parts.push(trimPiece(text, [from, end]));
  return parts.filter(([s, e]) => e > s);
}

/** A、B两个产业集群营收: what follows the count of the list belongs to each of its members. */
function countedTail(text: string, parts: readonly Piece[], heads: Piece[][]): boolean {
  const last = parts[parts.length - 1];
  const counted = last ? HEAD.countOfList.exec(text.slice(...last)) : null;
  if (!last || counted?.[1] === undefined) return false;
  const tail: Piece = [last[0] + counted[0].length, last[1]];
  const member: Piece = [last[0], last[0] + counted[1].length];
  parts.forEach((part, index) => (heads[index] = [index === parts.length - 1 ? member : part, tail]));
  return true;
}

/** How many characters two names begin with alike. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charAt(at) === other.charAt(at)) at++;
  return at;
}

/** 城镇和农村常住居民人均可支配收入: the last head's common tail is given to heads that are no measure themselves. */
function giveTail(text: string, parts: readonly Piece[], heads: Piece[][], book: RuleBook): void {
  const last = parts[parts.length - 1];
  if (!last) return;
  const lastText = text.slice(...last);
  // 国家、省级“专精特新”企业: levels share the noun behind the last one
  const level = HEAD.level.exec(lastText);
  if (
    level &&
    level[0].length < lastText.length &&
    parts.slice(0, -1).every((part) => HEAD.level.exec(text.slice(...part))?.[0].length === part[1] - part[0])
  ) {
    parts.slice(0, -1).forEach((part, index) => {
      heads[index] = [part, [last[0] + level[0].length, last[1]]];
    });
    return;
  }
  if (!HEAD.measured.test(lastText)) return;
  const words = book.cut(lastText);
  const measure = words[words.length - 1];
  let tailAt = measure === undefined || measure.word.length > 1 ? words.length - 1 : words.length - 2;
  const owned = tailAt > 1 && HEAD.ofTail.test(words[tailAt - 1]?.word ?? '');
  if (owned) tailAt--;
  else while (tailAt > 1 && !lastText.endsWith('规模') && words[tailAt - 1]?.tag.startsWith('v')) tailAt--; // 认证数量
  const whole = HEAD.eventTail.exec(lastText) ?? HEAD.shareTail.exec(lastText);
  const measureStart = whole && whole.index > 0 ? whole.index : (words[tailAt]?.start ?? 0);
  parts.slice(0, -1).forEach((part, index) => {
    const name = text.slice(...part);
    // 制造业投资、技改投资总量占全区比重: what has a share is a measure itself
    const share = HEAD.shareTail.test(lastText) && !name.includes('占');
    if (HEAD.measured.test(name) && !share) return;
    const own = book.cut(name);
    // 城镇常住居民和农村常住居民人均收入: the tail begins behind what both end with; else behind the word that stands beside the head (城镇 | 农村)
    const parallel = (own.length === 1 && name.length <= 2) || (own[own.length - 1]?.tag.startsWith('v') && words[0]?.tag.startsWith('v'));
    let from = parallel && !HEAD.eventTail.test(lastText) ? words[1]?.start : measureStart;
    // 高血脂、高血糖人群规范干预率: what has the same beginning is the same kind of word
    if (name.length > 2 && sharedStart(name, lastText) >= 2) from = name.length;
    if (HEAD.townOrCountry.test(name) && HEAD.townOrCountry.test(lastText)) from = 2;
    for (let k = 0; k < own.length; k++) {
      const shared = own
        .slice(k)
        .map((word) => word.word)
        .join('');
      const at = text.slice(...last).indexOf(shared);
      if (at > 0) {
        from = at + shared.length;
        break;
      }
    }
    if (from === undefined || from === 0) return;
    // “四新”经济和高技术产业投资: an industry needs no 产业 from the last one
    if (HEAD.isIndustry.test(name) && lastText.startsWith('产业', from)) from += 2;
    heads[index] = [part, [last[0] + from, last[1]]];
    // 油菜种植、收获机械化率: a common head stays with every verb
    const verb = own[own.length - 1];
    if (index === 0 && own.length > 1 && verb && verb.tag.startsWith('v') && words[0]?.tag.startsWith('v')) {
      const owner: Piece = [part[0], part[0] + verb.start];
      for (let k = 1; k < heads.length; k++) heads[k] = [owner, ...(heads[k] ?? [])];
    }
  });
}

/**
 * The tail that a list of numbered nouns shares under one verb: 开展12种零部件、6种材料、3项工艺研发和应用.
 *
 * @returns the tail's piece in the last member, or null
 */
export function sharedTail(text: string, indicators: readonly (readonly Piece[])[], verb: string): Piece | null {
  if (!HEAD.carryingOut.test(verb)) return null;
  const last = indicators[indicators.length - 1]?.at(-1);
  if (!last) return null;
  const tail = HEAD.deverbal.exec(text.slice(...last));
  if (!tail || tail[0].length >= last[1] - last[0]) return null;
  const others = indicators.slice(0, -1).map((pieces) => pieces.map((piece) => text.slice(...piece)).join(''));
  if (others.some((name) => HEAD.deverbal.test(name) || HEAD.ownDeed.test(name))) return null;
  return [last[1] - tail[0].length, last[1]];
}
