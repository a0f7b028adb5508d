import type { TimeMatch } from './times.js';
import type { Quantity } from './quantities.js';
import { closing, marksIn, type Clause } from '../segment/sentences.js';
import { ATTRIBUTIVE } from '../rules/lexicons/verbs.js';
import { trimPiece, verbGroup, verbGroupBefore, wordAt, wordBefore, type Piece } from './phrase.js';

const NOT_HAVING = /^有(?:色|机|限|效|轨|关|序|线|利|偿|害|毒|氧|形|声|望|意|源|条件|潜力|能力)/u;

/** What the engine needs from the word cutter. */
export type CutWords = (text: string) => readonly { readonly start: number; readonly end: number; readonly tag: string; readonly word: string }[];

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
  /** where the phrase begins once connectives and modality are taken off: what a condition is named by */
  readonly bodyStart: number;
}

const DISTRIBUTIVE = /^(?:每(?:个|家|人|户|名|处|项|条|村|镇|县|区|座|批|辆)|单(?:个|家|户)|各(?:产业|工业|园|集聚|企|单位|类)|同一)/u;
/** A distributive subject without a noun of its own: 每人, 每家OPC. */
const BARE_DISTRIBUTIVE = /^每[个家人户名项位](?:[A-Za-z]{1,6}|企业|项目|单位)?$/u;
const CLOSERS = /^(?:大关|的?(?:准入)?(?:标准|制度|门槛|条件|要求)|(?:的)?(?:奋斗)?目标(?:任务)?|台阶|关口|任务)$/u;
const AS = /^(?:作为|用作|设为)/u;
const NUMBERING = /^(?:\([0-9一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.)](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十],)/u;
const CONNECTIVE = /^(?:其中|并且|并|同时|以及|且|还|再|另外|此外|即|到时|届时|合计|总计|总共|共计|预期|累积|每|平均|首期|近期|远期|提出|明确提出|可?按规定|可?按程序|是指|指|若|如果|如|依法|原则上|一般(?!公共|企业|项目|工业|债|性|贸易|固)|预计|计划(?=新|建|培|引|实|完|到|在))/u;

interface Peeled {
  symbols: string;
  pieces: Piece[][];
  growth: 'growth' | 'decline' | null;
  cumulative: boolean;
  average: boolean;
  yoy: boolean;
  respectively: boolean;
  ownVerb: boolean;
}

function fresh(): Peeled {
  return { symbols: '', pieces: [], growth: null, cumulative: false, average: false, yoy: false, respectively: false, ownVerb: false };
}
function put(peeled: Peeled, symbol: string, ...pieces: Piece[]): void {
  peeled.symbols += symbol;
  peeled.pieces.push(pieces);
}

/** Words on both ends that set a field and are no part of the phrase. Returns how long the word is. */
function marker(text: string, at: number, peeled: Peeled): number {
  const rest = text.slice(at, at + 4);
  const hit = /^(?:年均|同比|累计|分别|依次|年平均)/u.exec(rest)?.[0] ?? '';
  if (hit === '年均' || hit === '年平均') peeled.average = true;
  else if (hit === '同比') peeled.yoy = true;
  else if (hit === '累计') peeled.cumulative = true;
  else if (hit !== '') peeled.respectively = true;
  return hit.length;
}
function markerBefore(text: string, start: number, end: number, peeled: Peeled): number {
  const hit = /(?:年均|同比|累计|分别|依次|分批|年平均)$/u.exec(text.slice(Math.max(start, end - 3), end))?.[0] ?? '';
  if (hit === '年均' || hit === '年平均') peeled.average = true;
  else if (hit === '同比') peeled.yoy = true;
  else if (hit === '累计') peeled.cumulative = true;
  else if (hit !== '') peeled.respectively = true;
  return hit.length;
}

/** Single characters that are verbs only between a noun and a number. */
const WEAK_REACH = /^[为是至到在占超达共按仅使让]$/u;

/** Takes fillers, regions, modality, markers and the verb of doing off the left end; returns where the phrase proper begins. */
function peelLeft(text: string, start: number, end: number, peeled: Peeled): number {
  let at = start;
  for (let guard = 0; guard < 24 && at < end; guard++) {
    const rest = text.slice(at, end);
    const number = NUMBERING.exec(rest)?.[0].length ?? 0;
    if (number > 0) { at += number; continue; }
    if (/^[,;:、。”)+·]/u.test(rest)) { at++; continue; }
    const modal = wordAt('ensure', text, at, end) || wordAt('strive', text, at, end);
    if (modal !== '') { at += modal.length; continue; }
    const region = wordAt('region', text, at, end);
    if (region !== '' && !/^(?:性|级|化|范围)/u.test(text.slice(at + region.length))) { at += region.length; continue; }
    const mark = marker(text, at, peeled);
    if (mark > 0) { at += mark; continue; }
    const join = CONNECTIVE.exec(rest)?.[0] ?? '';
    if (join !== '' && !(join === '每' && /^每[一-龥]/u.test(rest)) && !(join === '即' && /^即[一-龥]期/u.test(rest))) { at += join.length; continue; }
    const filler = wordAt('filler', text, at, end);
    if (filler !== '' && fillerFits(text, at + filler.length, end)) { at += filler.length; continue; }
    const having = wordAt('having', text, at, end);
    if (having !== '' && !(having === '有' && NOT_HAVING.test(rest))) { put(peeled, 'H', [at, at + having.length]); at += having.length; continue; }
    const reach = wordAt('reach', text, at, end);
    if (reach !== '' && (!WEAK_REACH.test(reach) || reach === '达' || reach === '使') && !(reach === '完成' && verbGroup(text, at, end) > 0) && !/^(?:保持|稳定|形成)/u.test(reach)) {
      peeled.ownVerb = true;
      at += reach.length;
      continue;
    }
    const group = verbGroup(text, at, end);
    if (group > 0) {
      if (group >= end) break; // the verb stands at the number: the right end takes it
      put(peeled, 'A', [at, group]);
      peeled.ownVerb = true;
      at = group;
      const article = /^(?:了|一批|若干)/u.exec(text.slice(at, end))?.[0] ?? '';
      at += article.length;
      const again = marker(text, at, peeled);
      at += again;
      break;
    }
    break;
  }
  return at;
}

/** A filler is taken off only before a verb, another filler or the end: 重点 stays in 重点技术改造项目. */
function fillerFits(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  let here = at;
  for (let guard = 0; guard < 4; guard++) {
    if (here >= end) return true;
    if (verbGroup(text, here, end) > 0) return true;
    const reach = wordAt('reach', text, here, end);
    if (reach.length > 1 || wordAt('having', text, here, end) !== '' || wordAt('ensure', text, here, end) !== '' || wordAt('strive', text, here, end) !== '') return true;
    const next = wordAt('filler', text, here, end);
    if (next === '') return false;
    here += next.length;
  }
  return false;
}

/** Verbs that, right before a number without a noun behind it, are verbs and not the end of a name. */
const SURE_AT_NUMBER = /^(?:新增|净增|新建|新引进|新认定|新设立|新培育|建成|遴选|选择|发放|投放|提供|给予|给于|支持|奖励|补助|补贴|资助|提取|安排|拿出|配置|享受|开展|举办|培训|转化|引进|培育)$/u;

function peelRight(text: string, start: number, end: number, item: { hasTail: boolean; countable: boolean; fronted: boolean }, peeled: Peeled): { end: number; symbols: string; pieces: Piece[][] } {
  let at = end;
  const symbols: string[] = [];
  const pieces: Piece[][] = [];
  for (let guard = 0; guard < 16 && at > start; guard++) {
    const last = text.charAt(at - 1);
    if (',、:“('.includes(last)) { at--; continue; }
    const mark = markerBefore(text, start, at, peeled);
    if (mark > 0) { at -= mark; continue; }
    const modal = wordBefore('ensure', text, start, at) || wordBefore('strive', text, start, at);
    if (modal !== '') { at -= modal.length; continue; }
    const reach = wordBefore('reach', text, start, at);
    const grow = item.countable ? '' : wordBefore('grow', text, start, at);
    const fall = item.countable ? '' : wordBefore('fall', text, start, at);
    if (!item.countable && text.slice(start, at).endsWith('完成') && at - 2 > start) { symbols.unshift('R'); pieces.unshift([[at - 2, at]]); at -= 2; peeled.ownVerb = true; continue; }
    if (reach !== '' && reach.length >= Math.max(grow.length, fall.length) && reachFits(text, start, at, reach)) {
      if (/(?:降|减|缩|低)/u.test(reach) && reach.length > 1) peeled.growth = peeled.growth ?? null;
      symbols.unshift('R'); pieces.unshift([[at - reach.length, at]]);
      at -= reach.length;
      peeled.ownVerb = true;
      continue;
    }
    const having = wordBefore('having', text, start, at);
    if (having !== '' && (having.length > 1 || at - 1 === start || !/[所共国公专持享占含富拥]/u.test(text.charAt(at - 2)))) {
      symbols.unshift('H'); pieces.unshift([[at - having.length, at]]);
      at -= having.length;
      peeled.ownVerb = true;
      continue;
    }
    if ((grow !== '' || fall !== '') && peeled.growth === null) {
      const falls = fall.length > grow.length;
      peeled.growth = falls ? 'decline' : 'growth';
      symbols.unshift(falls ? 'F' : 'G'); pieces.unshift([[at - Math.max(grow.length, fall.length), at]]);
      at -= Math.max(grow.length, fall.length);
      peeled.ownVerb = true;
      continue;
    }
    const every = /[均都各]$/u.test(text.slice(start, at)) && symbols.length > 0 && !/(?:[年人户亩地平])均$/u.test(text.slice(start, at));
    if (every) { peeled.respectively = true; at--; continue; }
    const filler = /(?:再|均|都|总共|共|合计|总|一般|原则上|预计|分别|要|应|可|各|每年|平均|每|首期|仅|须|达|另|又)$/u.exec(text.slice(Math.max(start, at - 3), at))?.[0] ?? '';
    if (filler !== '' && (at - filler.length === start || filler.length > 1)) { at -= filler.length; continue; }
    const verb = verbGroupBefore(text, start, at);
    if (verb >= 0 && !symbols.includes('V') && !symbols.includes('G') && !symbols.includes('F')) {
      const word = text.slice(verb, at);
      const alone = verb === start;
      if (item.hasTail || alone || (SURE_AT_NUMBER.test(wordBefore('action', text, start, at)) && (item.fronted || /^(?:新增|净增|新建|新引进|新认定|新设立|新培育|建成|支持|发放|遴选|选择|提供|享受)$/u.test(word)))) {
        symbols.unshift(alone && !item.fronted && peeled.symbols === '' ? 'A' : 'V'); pieces.unshift([[verb, at]]);
        at = verb;
        peeled.ownVerb = true;
        continue;
      }
    }
    break;
  }
  return { end: at, symbols: symbols.join(''), pieces };
}

/** 在 占 到 … at the end of a noun are letters of it: 存在, 独占, 签到. */
function reachFits(text: string, start: number, at: number, reach: string): boolean {
  if (!WEAK_REACH.test(reach)) return true;
  const before = text.charAt(at - 2);
  if (at - 1 === start) return true;
  return !new RegExp(`[${({ 为: '作成行认因以', 是: '但可只于', 至: '甚以直', 到: '得感想看遇受', 在: '存现所实内潜正旨', 占: '独侵抢多', 超: '赶反', 达: '发表到传抵通', 共: '公总', 按: '', 仅: '不', 使: '促即大天行', 让: '转出' })[reach] ?? ''}]`, 'u').test(before);
}

/** The phrase's left part: its pieces between the times that stand in it. */
function segmentsOf(left: Piece, times: readonly TimeMatch[], text: string): { piece: Piece; after: TimeMatch | null }[] {
  const inside = times.filter((time) => time.start >= left[0] && time.end <= left[1] && time.role !== 'name' && time.role !== 'condition');
  const segments: { piece: Piece; after: TimeMatch | null }[] = [];
  let from = left[0];
  for (const time of inside) {
    segments.push({ piece: [from, time.start], after: time });
    from = time.end;
    if (time.role === 'baseline') {
      const base = /^(?:年)?(?:水平)?(?:的)?(?:基础上|基数上|相比|比|末)?/u.exec(text.slice(from, left[1]))?.[0] ?? '';
      from += base.length;
    }
  }
  segments.push({ piece: [from, left[1]], after: null });
  return segments;
}

const BASELINE_OPENER = /(?:较上年|比上年|与上年|较|比|在|与|以|相比|相较于?|对比)$/u;
const COUNT_DIMENSIONS = new Set(['count', 'organisation', 'people', 'household', 'none', 'area', 'length', 'time', 'computing', 'mass', 'volume', 'power', 'energy', 'other', 'age', 'rank', 'score']);

/** Takes a phrase apart. `left` ends where the quantity's comparator begins, `right` starts behind it. */
export function parseItem(text: string, quantity: Quantity, left: Piece, right: Piece, times: readonly TimeMatch[], cut: CutWords, first: boolean): Item {
  const peeled = fresh();
  const tailParts = readTail(text, right, times);
  const ratio = quantity.dimension === 'ratio';
  const hasTail = tailParts.symbols.includes('O');
  const segments = segmentsOf(left, times, text);
  const nominal: Piece[] = [];
  let rightSymbols = '';
  let rightPieces: Piece[][] = [];
  let fronted = false;
  let bodyStart = -1;
  const lastIndex = segments.length - 1;
  for (let at = 0; at <= lastIndex; at++) {
    const segment = segments[at];
    if (!segment) continue;
    let [start, end] = segment.piece;
    const before = peeled.symbols.length;
    start = peelLeft(text, start, end, peeled);
    if (bodyStart < 0 && end > start) bodyStart = peeled.symbols.length > before ? (peeled.pieces[before]?.[0]?.[0] ?? start) : start;
    if (segment.after?.role === 'baseline') {
      const opener = BASELINE_OPENER.exec(text.slice(start, end))?.[0] ?? '';
      end -= opener.length;
    }
    const setting = /^在[^,;。]{1,24}?(?:情况|条件|前提|基础|背景|框架|过程)(?:之)?(?:下|上|中)/u.exec(text.slice(start, end));
    if (setting) start += setting[0].length;
    if (wordAt('preposition', text, start, end).length === end - start && end > start) start = end;
    const preposition = wordAt('preposition', text, start, end);
    const verbFor = preposition === '通过' ? verbInside(text, start + 2, end, hasTail, cut) : null;
    if (preposition !== '' && prepositionFits(text, start, preposition, end) && (preposition !== '通过' || verbFor)) {
      fronted = preposition === '对' || preposition === '对于';
      const verb = verbInside(text, start + preposition.length, end, hasTail, cut);
      if (verb) {
        put(peeled, 'P', [start, verb[0]]);
        start = verb[0];
        if (verb[1] < end) { put(peeled, 'A', verb); start = verb[1]; peeled.ownVerb = true; const again = marker(text, start, peeled); start += again; }
      } else {
        put(peeled, 'P', [start, start + preposition.length]);
        start += preposition.length;
      }
    }
    if (at === lastIndex || restEmpty(text, segments.slice(at + 1))) {
      const taken = peelRight(text, start, end, { hasTail, countable: COUNT_DIMENSIONS.has(quantity.dimension), fronted }, peeled);
      end = taken.end;
      rightSymbols = taken.symbols + rightSymbols;
      rightPieces = [...taken.pieces, ...rightPieces];
    }
    // 同一企业每年申领和兑付算力券金额: behind a subject the verb belongs to the phrase
    const verbAt = peeled.symbols.lastIndexOf('A');
    const verb = peeled.pieces[verbAt]?.[0];
    if (nominal.length > 0 && !fronted && verb && verb[0] >= segment.piece[0] && /(?:额|率|量|数|值|比例|比重)$/u.test(text.slice(start, end))) {
      start = verb[0];
      peeled.symbols = peeled.symbols.slice(0, verbAt) + peeled.symbols.slice(verbAt + 1);
      peeled.pieces.splice(verbAt, 1);
    }
    const piece = trimPiece(text, [start, end]);
    if (piece[1] > piece[0]) {
      const adverbial = segment.after === null || segment.after.type === 'recurring' || (segment.after.type === 'during' && /^(?:年内|今年|全年|当年|本年|年度)/u.test(segment.after.text)) || segment.after.role === 'baseline' || at === lastIndex;
      if (!adverbial && !restEmpty(text, segments.slice(at + 1))) continue; // 为…,到2025年X: what stands before the deadline is another phrase
      if (preposition !== '' && !fronted && at < lastIndex && !restEmpty(text, segments.slice(at + 1))) continue;
      nominal.push(piece);
    }
  }
  const kept = fronted && rightSymbols === '' && nominal.length > 1 ? nominal.slice(-1) : nominal;
  if (kept.length > 0) {
    const whole = kept.map(([s, e]) => text.slice(s, e)).join('');
    const endsWithDe = text.charAt((kept[kept.length - 1]?.[1] ?? 0)) === '的' || /的$/u.test(text.slice(left[0], left[1]));
    const symbol = ratio && (endsWithDe || (hasTail && text.charAt(quantity.closes) === '的')) ? 'b' : BARE_DISTRIBUTIVE.test(whole) ? 'z' : DISTRIBUTIVE.test(whole) ? 'Z' : ATTRIBUTIVE.test(whole) && !/、/u.test(whole) && hasTail ? 'L' : 'N';
    put(peeled, symbol, ...kept);
  }
  peeled.symbols += rightSymbols;
  peeled.pieces.push(...rightPieces);
  put(peeled, ratio ? '%' : 'Q', [quantity.start, quantity.end]);
  peeled.symbols += tailParts.symbols;
  peeled.pieces.push(...tailParts.pieces);
  return { quantity, left, right, symbols: peeled.symbols, pieces: peeled.pieces, growth: peeled.growth, cumulative: peeled.cumulative, average: peeled.average,
    yoy: peeled.yoy, respectively: peeled.respectively, first, bodyStart: bodyStart < 0 ? left[0] : bodyStart,
    ownVerb: peeled.ownVerb || /(?:突破|超过|超|迈上|高于|低于)$/u.test(text.slice(quantity.opens, quantity.start)) };
}

function restEmpty(text: string, segments: readonly { piece: Piece }[]): boolean {
  return segments.every(({ piece: [start, end] }) => {
    const scratch = fresh();
    const from = peelLeft(text, start, end, scratch);
    const taken = peelRight(text, from, end, { hasTail: false, countable: false, fronted: true }, scratch);
    const [s, e] = trimPiece(text, [from, taken.end]);
    return s >= e;
  });
}

/** 在建项目, 从业人员, 对外投资, 为企服务: the preposition is a letter of a noun. */
function prepositionFits(text: string, at: number, word: string, end: number): boolean {
  const rest = text.slice(at + word.length, Math.min(end, at + word.length + 3));
  if (word === '在' && /^(?:建|校|岗|册|线|业|职|研|库|营|役|编|读)/u.test(rest)) return false;
  if (word === '利用' && /^(?:[外内]资|率|量|水平)/u.test(rest)) return false;
  if (word === '从' && /^(?:业|事)/u.test(rest)) return false;
  if (word === '对' && /^(?:外|口|标|接|内|台|华|俄)/u.test(rest)) return false;
  if (word === '为' && /^(?:民|企)/u.test(rest)) return false;
  if (word === '自' && /^(?:主|然|有|贸|动|建|助|治|来|给|驾|营|备|用|由|愿)/u.test(rest)) return false;
  if (word === '以' && /^(?:上|下|内|外)/u.test(rest)) return false;
  if (word === '经' && /^(?:营|济|费|开|信|贸|认|销)/u.test(rest)) return false;
  if (word === '与' || word === '由' || word === '就') return !/^(?:业|地)/u.test(rest);
  return rest !== '';
}

/** The verb of doing inside a phrase that a preposition opened: 围绕重点领域[启动建设]. */
function verbInside(text: string, start: number, end: number, hasTail: boolean, cut: CutWords): Piece | null {
  const words = cut(text.slice(start, end));
  let found: Piece | null = null;
  for (const word of words) {
    const at = start + word.start;
    if (at < start + 1) continue;
    const group = verbGroup(text, at, end);
    if (group < 0) continue;
    if (/[的、和]$/u.test(text.slice(at - 1, at)) && group < end) continue;
    if (group >= end && (hasTail || !found)) return [at, group];
    found ??= word.tag.startsWith('v') || wordAt('action', text, at, end).length > 2 ? [at, group] : null;
  }
  return found;
}

function readTail(text: string, right: Piece, times: readonly TimeMatch[]): { symbols: string; pieces: Piece[][] } {
  let [start, end] = right;
  const time = times.find((one) => one.start >= start && one.end <= end && one.bounds);
  if (time) end = time.start - (/(?:或|并|和|或者)[一-龥]{0,4}$/u.exec(text.slice(start, time.start))?.[0].length ?? 0);
  while (start < end && '”)'.includes(text.charAt(start)) && (text.charAt(start) === '”' || !text.slice(right[0], right[1]).includes('('))) start++;
  const open = text.charAt(start) === '(' ? closing(text, start) : -1;
  if (open > 0 && open < end) start = open + 1; // 100家(含以上): a remark on the number
  if (start >= end || text.charAt(start) === '、') return { symbols: '', pieces: [] };
  const as = AS.exec(text.slice(start, end))?.[0] ?? '';
  if (as !== '') {
    const piece = trimPiece(text, [start + as.length, end]);
    return piece[1] > piece[0] ? { symbols: 'WO', pieces: [[[start, start + as.length]], [piece]] } : { symbols: '', pieces: [] };
  }
  const whole = text.slice(start, end);
  if (CLOSERS.test(whole)) return { symbols: 'C', pieces: [[[start, end]]] };
  if (text.charAt(start) !== '的') {
    const verb = /^(?:奖励|补助|补贴|资助)(?!支持|资金|标准|政策|经费|力度|办法|金)[一-龥]{2}/u.test(whole) ? start + 2 : verbGroup(text, start, end);
    const giving = /^(?:给予|给于|享受|补助|补贴|奖励|资助|安排|拨付|发放|支持|兑现|兑付|返还|减免)/u.test(whole);
    if (verb > 0 && giving) {
      const piece = trimPiece(text, [verb, end]);
      if (/^(?:奖励|补助|补贴|资助)/u.test(whole) && verb === start + 2 && whole.length > 2) return { symbols: 'O', pieces: [[[start, verb]]] };
      if (piece[1] > piece[0] && /^(?:给予|给于|享受|发放|安排|拨付|支持|兑现|返还|减免)/u.test(whole)) return { symbols: 'BO', pieces: [[[start, verb]], [piece]] };
    }
  }
  // 3月减半”优惠: a closing quotation mark ends what it quotes; 100个场景打造“双百”工程: a new verb phrase begins
  const whereClosed = text.slice(start, end).search(/”/u);
  if (whereClosed > 0 && !text.slice(start, start + whereClosed).includes('“')) end = start + whereClosed;
  const anew = /(?<=[一-龥]{2})(?:打造|构建|形成|实施|开展|推动|创建)“/u.exec(text.slice(start, end));
  if (anew) end = start + anew.index;
  const piece = trimPiece(text, [start, end]);
  if (piece[1] <= piece[0]) return { symbols: '', pieces: [] };
  return { symbols: 'O', pieces: [[piece]] };
}

const BUILDING = /^(?:建设|建成|新建|打造|培育|种植|实施|开展|完成|改造|引进|新增|发展|兴建|修建|创建|举办|发放|开工|启动|生产|推广)/u;
/** Where a verb of building begins a phrase of its own between two numbers, or null. */
function secondVerb(text: string, start: number, end: number, cut: CutWords): number | null {
  if (end - start < 8) return null;
  for (const word of cut(text.slice(start, end))) {
    const at = start + word.start;
    if (word.start < 2 || !BUILDING.test(word.word)) continue;
    const group = verbGroup(text, at, end);
    if (group > 0 && end - group >= 2) return at;
  }
  return null;
}

const GIVING = /^(?:给予|给于|予以|享受|奖励|补助|补贴|资助)/u;

/** Items of a clause: where one quantity's phrase ends and the next one's begins. */
export function cutItems(text: string, clause: Clause, quantities: readonly Quantity[], cut: CutWords): { left: Piece; right: Piece; quantity: Quantity }[] {
  const items: { left: Piece; right: Piece; quantity: Quantity }[] = [];
  let from = clause.start;
  for (let at = 0; at < quantities.length; at++) {
    const quantity = quantities[at];
    const next = quantities[at + 1];
    if (!quantity) continue;
    let to = clause.end;
    let resume = clause.end;
    if (next) {
      const gapStart = quantity.closes;
      const gapEnd = Math.max(gapStart, next.opens);
      const marks = marksIn(text, gapStart, gapEnd, '、');
      const last = marks[marks.length - 1];
      const touching = last !== undefined && gapEnd - last <= 1;
      const joined = /(?:和|及|以及|与|并|且|\+|或)(?:者)?$/u.exec(text.slice(gapStart, gapEnd));
      if (last !== undefined && touching) { to = last; resume = last + 1; }
      else if (joined) { to = gapEnd - joined[0].length; resume = gapEnd; }
      else if (marks[0] !== undefined) { to = marks[0]; resume = marks[0] + 1; }
      else {
        const word = /(?:以及|和|与|及|并|且)/u.exec(text.slice(gapStart, gapEnd));
        if (word && word.index <= 24 && word.index > 0) { to = gapStart + word.index; resume = to + word[0].length; }
        else if (word && word.index === 0) { to = gapStart; resume = gapStart + word[0].length; }
        else if (quantity.dimension === 'time' && text.charAt(gapStart) === '的') { to = gapStart; resume = gapStart + 1; }
        else if (GIVING.test(text.slice(gapStart, gapEnd))) { to = gapStart; resume = gapStart; }
        else {
          // 支持20个重点县建设果菜基地6.2万亩: a second verb begins the second phrase
          const verb = secondVerb(text, gapStart, gapEnd, cut);
          to = verb ?? gapEnd;
          resume = to;
        }
      }
    }
    items.push({ left: [from, Math.max(from, quantity.opens)], right: [Math.min(quantity.closes, to), Math.max(quantity.closes, to)], quantity });
    from = resume;
  }
  return items;
}
