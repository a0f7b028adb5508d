import { closing, splitClauses, splitSentences, type Clause, type Stretch } from '../segment/sentences.js';
import type { Comparator, Frequency, Kind, Measure, Modality } from '../model/record.js';
import { compileRules } from '../model/rule.js';
import { FRAMES, type FrameRule } from '../rules/targets.js';
import { RELATIONAL, STANDALONE_RATE } from '../rules/lexicons/verbs.js';
import { cutItems, parseItem, type CutWords, type Item } from './items.js';
import { kindOf } from './kind.js';
import { isNamePart } from './names.js';
import { trimPiece, type Piece } from './phrase.js';
import type { Quantity } from './quantities.js';
import { headOf, splitHeads, sharedTail } from './share.js';
import type { TimeMatch } from './times.js';

/** A coded quantity in a passage. Offsets are those of the passage's folded text. */
export interface CodedQuantity {
  readonly kind: Kind;
  readonly rules: readonly string[];
  readonly quantity: Quantity;
  readonly indicator: readonly Piece[];
  readonly action: Piece | null;
  readonly measure: Measure;
  readonly frequency: Frequency | null;
  readonly comparator: Comparator | null;
  readonly baseline: Piece | null;
  /** the times that govern it, in the order of deadline_text */
  readonly times: readonly TimeMatch[];
  readonly context: Governing | null;
  readonly modality: Modality | null;
  readonly quote: Piece;
  readonly sentence: Piece;
  readonly warnings: readonly string[];
}

/** A deadline that governs from an earlier sentence, a heading or an earlier passage; text is the source's. */
export interface Governing {
  readonly text: string;
  readonly end: string | null;
  readonly type: TimeMatch['type'];
}

/** A quantity that is no record, and why. */
export interface Uncoded {
  readonly quantity: Quantity;
  readonly verdict: 'name' | 'count' | 'period' | 'routine' | 'unexplained';
  readonly rule: string;
}

export interface PassageInput {
  /** folded text */
  readonly text: string;
  readonly times: readonly TimeMatch[];
  readonly quantities: readonly Quantity[];
  readonly cut: CutWords;
  /** the section is about goals: a deadline that opens a paragraph governs to its end */
  readonly goals: boolean;
  /** a deadline of the heading above or of the sentence that announces this list */
  readonly inherited: Governing | null;
  /** the section looks back: what stands there is a fact */
  readonly retrospective: boolean;
  /** what was said before speaks of the past: goes on until a deadline or a word of intent */
  readonly past: boolean;
  /** how much of the text is the heading that it runs on from */
  readonly headingEnd: number;
}
export interface PassageResult {
  readonly mentions: readonly CodedQuantity[];
  readonly uncoded: readonly Uncoded[];
  /** the deadline that governs when the passage ends */
  readonly governing: Governing | null;
  readonly past: boolean;
}

const frames = compileRules(FRAMES, {}) as (FrameRule & { readonly regexp: RegExp })[];

interface Draft {
  item: Item;
  clause: number;
  rules: string[];
  indicator: Piece[];
  action: Piece | null;
  comparator: Comparator | null;
  growth: 'growth' | 'decline' | null;
  average: boolean;
  yoy: boolean;
  cumulative: boolean;
  carriesAction: boolean;
  /** 最高, 跑进: the comparator goes on over the list */
  distributes: Comparator | null;
  needsAfter: boolean;
  /** the noun of the list stands behind its last number, if it does */
  afterList: boolean;
  quoteFrom: number;
  warnings: string[];
}

const PLACE_TAIL = /(?:(?:位居|位列|跻身|稳居|进入|排名|居|排|在)?(?:全[国省市县区球]|世界|国内|国际)(?:率先|前列)?|率先|首次)$/u;
const MEASURE_TAIL = /(?:年?均?(?:增长率|增长速度|增速|增幅|增长|涨幅|递增))$/u;
const FALL_TAIL = /(?:降低率|下降率|降幅|减少率|下降|减免)$/u;
const LEADING_COMPARATOR: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:不低于|不少于|不得少于|不得低于|至少)/u, 'gte'], [/^(?:最高不超过|不超过|不高于|不多于|最高|最多|不得超过)/u, 'lte'], [/^(?:超过|高于|突破)/u, 'gt'], [/^(?:约|近)/u, 'approx'],
];

const DISTRIBUTING = /^(?:最高|最多|最长|最大|跑进|压缩至|压缩到|缩短至|控制在)/u;
const GIVEN = /^(?:给予|给于|享受|予以|提供)$/u;

/** Fits the frame rules to an item's symbols. */
function frameOf(item: Item): { rule: FrameRule; groups: Record<string, Piece[]> } | null {
  for (const rule of frames) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(item.symbols);
    if (!match) continue;
    const groups: Record<string, Piece[]> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range) groups[name] = item.pieces.slice(range[0], range[1]).flatMap((pieces) => [...pieces]);
    }
    return { rule, groups };
  }
  return null;
}

function textOfPieces(text: string, pieces: readonly Piece[]): string {
  return pieces.map(([start, end]) => text.slice(start, end)).join('');
}

/** Takes the words that `measure` already says off the end of an indicator. */
function stripMeasure(text: string, draft: Draft): void {
  const last = draft.indicator[draft.indicator.length - 1];
  if (!last) return;
  const body = text.slice(last[0], last[1]);
  const growth = MEASURE_TAIL.exec(body);
  if (growth && draft.item.quantity.dimension === 'ratio' && growth[0].length < textOfPieces(text, draft.indicator).length) {
    draft.growth = draft.growth ?? 'growth';
    if (/年均/u.test(growth[0])) draft.average = true;
    setLast(draft, trimPiece(text, [last[0], last[1] - growth[0].length]));
  }
  const end = draft.indicator[draft.indicator.length - 1];
  if (!end) return;
  const span = /(?:连续|近)?[0-9一二三四五六七八九十]{1,3}年(?:内|来|间)?$/u.exec(text.slice(end[0], end[1]));
  if (span && span[0].length < end[1] - end[0]) return setLast(draft, trimPiece(text, [end[0], end[1] - span[0].length]));
  const region = PLACE_TAIL.exec(text.slice(end[0], end[1]));
  if (region && region[0].length < end[1] - end[0] - 1) return setLast(draft, trimPiece(text, [end[0], end[1] - region[0].length]));
  const marker = /(?:年均|同比|累计|分别)$/u.exec(text.slice(end[0], end[1]));
  if (marker) {
    if (marker[0] === '年均') draft.average = true;
    if (marker[0] === '同比') draft.yoy = true;
    if (marker[0] === '累计') draft.cumulative = true;
    setLast(draft, trimPiece(text, [end[0], end[1] - marker[0].length]));
  }
}
function setLast(draft: Draft, piece: Piece): void {
  draft.indicator = [...draft.indicator.slice(0, -1), ...(piece[1] > piece[0] ? [piece] : [])];
}

/** Drops brackets that only define a word; one that names members or alternatives stays. */
function withoutDefinitions(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(([start, end]) => {
    const kept: Piece[] = [];
    let from = start;
    for (let at = start; at < end; at++) {
      if (text.charAt(at) !== '(') continue;
      const close = closing(text, at);
      if (close < 0 || close >= end) continue;
      const inside = text.slice(at + 1, close);
      if (/(?:指|即|简称|以下|下同|详见|具体见|英文)|[,;。]/u.test(inside) || /^[A-Za-z ]+$/u.test(inside)) {
        if (at > from) kept.push([from, at]);
        from = close + 1;
      }
      at = close;
    }
    if (end > from) kept.push([from, end]);
    return kept;
  });
}

function measureOf(draft: Draft, text: string, indicator: string): Measure {
  const { quantity } = draft.item;
  const form = quantity.numerals[0]?.form;
  const action = draft.action ? text.slice(...draft.action) : '';
  const ratio = quantity.dimension === 'ratio';
  if (form === 'doubling' || quantity.base === '倍') return 'multiple';
  if (form === 'coverage' || (ratio && /覆盖(?:率|面)?$/u.test(indicator))) return 'coverage';
  if (quantity.dimension === 'rank') return 'rank';
  if (quantity.dimension === 'time') return 'duration';
  if (draft.growth && (ratio || quantity.dimension === 'money' || form === 'double-digit')) return draft.growth;
  if (ratio && FALL_TAIL.test(indicator)) return 'decline';
  if (draft.cumulative) return 'cumulative';
  if (quantity.base === '个百分点') return 'growth';
  if (ratio) return 'share';
  if (/^(?:新|净增)/u.test(action) || /新增(?:就业|规模|产能|投资)?$/u.test(indicator)) return 'increment';
  return 'level';
}

/** Codes the quantities of one passage. */
export function findTargets(input: PassageInput): PassageResult {
  const mentions: CodedQuantity[] = [];
  const uncoded: Uncoded[] = [];
  let governing: Governing | null = input.inherited;
  let past = input.past;
  let openingDeadline: Governing | null = null;
  const sentences = splitSentences(input.text);
  const bodyFirst = sentences.findIndex((sentence) => sentence.end > input.headingEnd);
  sentences.forEach((sentence, index) => {
    const order = index - Math.max(0, bodyFirst);
    const inside = (one: { start: number; end: number }): boolean => one.start >= sentence.start && one.end <= sentence.end;
    const quantities = input.quantities.filter(inside);
    const times = input.times.filter(inside);
    const opening = times.find((time) => time.bounds && (time.type === 'by' || time.type === 'during'));
    const context = governing;
    const tense = tenseOf(input.text, sentence, times, past);
    past = tense(sentence.end);
    if (order === 0 && input.goals && opening && opening.start - sentence.start <= 12) openingDeadline = asGoverning(opening);
    if (quantities.length > 0) {
      const nested = bracketsWith(input.text, sentence, quantities);
      const free = quantities.filter((quantity) => !nested.some((one) => quantity.start >= one.start && quantity.end <= one.end));
      const main = codeStretch(input, sentence, sentence, free, times, context, openingDeadline, tense);
      mentions.push(...main.mentions);
      uncoded.push(...main.uncoded);
      for (const bracket of nested) {
        const part = codeStretch(input, { start: bracket.start, end: bracket.end }, sentence, quantities.filter((one) => one.start >= bracket.start && one.end <= bracket.end),
          times.filter((time) => time.start >= bracket.start && time.end <= bracket.end), null, null, tense, outerOf(input.text, sentence, bracket.start - 1, main.before(bracket.start)));
        mentions.push(...part.mentions);
        uncoded.push(...part.uncoded);
      }
    }
    const bounding = times.filter((time) => time.bounds && (time.type === 'by' || time.type === 'during'));
    const latest = bounding[bounding.length - 1];
    if (latest) governing = asGoverning(latest);
    else if (sentence.end - sentence.start > 6 && !quantities.some((quantity) => mentions.some((mention) => mention.quantity === quantity && mention.context)) && order > 0) governing = openingDeadline;
  });
  mentions.sort((a, b) => a.quantity.start - b.quantity.start);
  return { mentions, uncoded, governing, past };
}

const INTENT = /力争|争取|确保|努力|务必|要(?!素|求|件|点|闻)|将(?!军|乐|来)|拟|规划|计划|预期目标|主要目标|目标是/gu;

/** Does the text at an offset of the sentence speak of the past? A past time begins it, a deadline or a word of intent ends it. */
function tenseOf(text: string, sentence: Stretch, times: readonly TimeMatch[], before: boolean): (at: number) => boolean {
  const events = times.filter((time) => time.role === 'past' || time.bounds).map((time) => ({ at: time.start, past: time.role === 'past' }));
  for (const match of text.slice(sentence.start, sentence.end).matchAll(INTENT)) events.push({ at: sentence.start + match.index, past: false });
  events.sort((a, b) => a.at - b.at);
  return (at) => {
    let past = before;
    for (const event of events) if (event.at < at) past = event.past;
    return past;
  };
}

function outerOf(text: string, sentence: Stretch, at: number, draft: Draft | null): Outer {
  const clause = splitClauses(text, sentence.start, at).at(-1);
  const near = draft && clause && draft.item.quantity.end > clause.start;
  return { draft: near ? draft : null, phrase: near || !clause || clause.end - clause.start < 4 ? null : [clause.start, at] };
}

function asGoverning(time: TimeMatch): Governing {
  return { text: time.text, end: time.to, type: time.type };
}

/** Brackets of a sentence that hold a quantity: they are read as a sentence of their own. */
function bracketsWith(text: string, sentence: Stretch, quantities: readonly Quantity[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text.charAt(at) !== '(') continue;
    const close = closing(text, at);
    if (close < 0 || close >= sentence.end) continue;
    if (quantities.some((one) => one.start > at && one.end <= close)) found.push({ start: at + 1, end: close });
    at = close;
  }
  return found;
}

const MODAL = /确保|保证|务必|力争|争取|力求|努力/gu;
const MODAL_LEFT = /(?:^|[,;:。、(])(?:[^,;:。、]{0,9})$/u;

/** What stands before a bracket that is read by itself. */
interface Outer {
  readonly draft: Draft | null;
  /** the phrase that the bracket is hung on, where no quantity stands before it */
  readonly phrase: Piece | null;
}

interface StretchResult {
  readonly mentions: CodedQuantity[];
  readonly uncoded: Uncoded[];
  /** the last draft that stands before an offset */
  readonly before: (at: number) => Draft | null;
}

function codeStretch(input: PassageInput, stretch: Stretch, sentence: Stretch, quantities: readonly Quantity[], times: readonly TimeMatch[],
  context: Governing | null, opening: Governing | null, past: (at: number) => boolean, outer: Outer | null = null): StretchResult {
  const { text, cut } = input;
  const uncoded: Uncoded[] = [];
  const drafts: Draft[] = [];
  const clauses = splitClauses(text, stretch.start, stretch.end);
  clauses.forEach((clause, index) => {
    const mine = quantities.filter((quantity) => quantity.start >= clause.start && quantity.end <= clause.end);
    const heads = mine.filter((quantity, at) => {
      const rule = isNamePart(text, quantity, mine, at, clause);
      if (rule) uncoded.push({ quantity, verdict: 'name', rule });
      return !rule;
    });
    if (heads.length === 0) return;
    const items = cutItems(text, clause, heads, cut).map(({ left, right, quantity }, at) => parseItem(text, quantity, left, right, times, cut, at === 0));
    const start = drafts.length;
    for (const item of items) drafts.push(draftOf(text, item, index));
    share(text, drafts, start, clauses, cut, outer);
  });
  // 给予不超过费用的60%、最高500万元补贴: the noun stands with the next quantity
  drafts.forEach((draft, at) => {
    if (!draft.needsAfter) return;
    const next = drafts.slice(at + 1).find((one) => !one.needsAfter && one.indicator.length > 0);
    if (next) {
      draft.indicator = next.indicator;
      draft.action = next.action ?? draft.action;
      draft.rules.push('share-noun-after');
    } else {
      const given = givenAfter(text, draft.item.quantity.closes, stretch.end);
      if (given) {
        draft.indicator = [given.noun];
        draft.action = given.verb;
        draft.rules.push('share-noun-after');
      }
    }
  });
  const onlyLists = drafts.length > 0 && drafts.every((draft) => draft.action === null) && !/^(?:[^,;。]{0,4})(?:支撑|打造|实施|推动|加快|推进|鼓励|支持)/u.test(text.slice(sentence.start, sentence.start + 12));
  const mentions: CodedQuantity[] = [];
  for (const draft of drafts) {
    const built = build(input, draft, clauses, stretch, sentence, times, onlyLists ? context : null, opening, past(draft.item.quantity.start));
    if ('verdict' in built) uncoded.push(built);
    else mentions.push(built);
  }
  return { mentions, uncoded, before: (at) => [...drafts].reverse().find((draft) => draft.item.quantity.end <= at) ?? null };
}

function draftOf(text: string, item: Item, clause: number): Draft {
  const frame = frameOf(item);
  let comparator = item.quantity.comparator;
  const indicator = [...(frame?.groups['indicator'] ?? []), ...(frame?.groups['indicator2'] ?? [])];
  const first = indicator[0];
  if (first) {
    for (const [pattern, value] of LEADING_COMPARATOR) {
      const hit = pattern.exec(text.slice(first[0], first[1]));
      if (!hit) continue;
      if (comparator === 'eq') comparator = value;
      indicator[0] = trimPiece(text, [first[0] + hit[0].length, first[1]]);
      break;
    }
  }
  if (comparator === 'eq' && /b/u.test(item.symbols) && /(?:不超过|不高于|最高|不得超过)/u.test(text.slice(...item.left))) comparator = 'lte';
  if (comparator === 'eq' && /b/u.test(item.symbols)) {
    const base = item.pieces[item.symbols.indexOf('b')]?.[0];
    for (const [pattern, value] of LEADING_COMPARATOR) if (base && pattern.test(text.slice(base[0], base[1]))) comparator = value;
  }
  const action = frame?.groups['action']?.[0] ?? null;
  const draft: Draft = {
    item, clause, rules: [frame ? `frame-${frame.rule.id}` : 'frame-none'],
    indicator: indicator.filter(([start, end]) => end > start), action, comparator, growth: item.growth, average: item.average, yoy: item.yoy, cumulative: item.cumulative,
    carriesAction: action !== null, distributes: DISTRIBUTING.test(text.slice(item.quantity.opens, item.quantity.start)) && comparator === 'lte' ? 'lte' : null, needsAfter: frame?.rule.elided === 'after', afterList: false, quoteFrom: item.quantity.opens, warnings: [],
  };
  if (frame?.rule.elided === 'before' && item.symbols.includes('z')) draft.indicator = [];
  // 给予最高5000元、1万元、2万元补贴; 享受3年5折优惠: what is given is named behind the last number
  if (action && GIVEN.test(text.slice(...action)) && !/[OWB]/u.test(item.symbols) && item.right[1] <= item.quantity.closes) draft.afterList = true;
  const tailEnd = draft.indicator[draft.indicator.length - 1];
  if (tailEnd) {
    const bound = /(?:最高|最多|不超过|至少|不少于|不低于)$/u.exec(text.slice(...tailEnd));
    if (bound && tailEnd[1] - tailEnd[0] > bound[0].length) {
      if (draft.comparator === 'eq') draft.comparator = /^(?:至少|不少于|不低于)/u.test(bound[0]) ? 'gte' : 'lte';
      setLast(draft, [tailEnd[0], tailEnd[1] - bound[0].length]);
    }
  }
  // 新增建设用地25%以上用于…: what begins the share's own phrase is no action
  if (frame?.rule.id === 'number-inside') {
    const at = item.symbols.indexOf('A');
    const verb = at >= 0 ? item.pieces[at]?.[0] : undefined;
    const head = draft.indicator[0];
    if (verb && head && /^新/u.test(text.slice(...verb))) draft.indicator[0] = [verb[0], head[1]];
  }
  // a rate cannot be newly added: 新增工业用地…覆盖100% names new land
  const only = draft.indicator[0];
  if (item.quantity.dimension === 'ratio' && draft.action && only && draft.indicator.length === 1 && /^新增$/u.test(text.slice(...draft.action)) && draft.action[1] === only[0]) {
    draft.indicator = [[draft.action[0], only[1]]];
    draft.action = null;
    draft.carriesAction = false;
  }
  cutReach(text, draft);
  stripMeasure(text, draft);
  return draft;
}

/** 临港装备产业达到规模产值500亿元: the subject of a verb of reaching belongs to the indicator, the verb does not. */
function cutReach(text: string, draft: Draft): void {
  draft.indicator = draft.indicator.flatMap(([start, end]): Piece[] => {
    const body = text.slice(start, end);
    const verb = /(?:达到|实现)/u.exec(body);
    if (!verb || verb.index < 2 || verb.index + verb[0].length > body.length - 2 || draft.item.symbols.endsWith('O')) return [[start, end]];
    return [trimPiece(text, [start, start + verb.index]), trimPiece(text, [start + verb.index + verb[0].length, end])];
  });
}

/** Heads, tails, nouns and verbs that a list shares (codebook §2, sharing and distribution). */
function share(text: string, drafts: Draft[], from: number, clauses: readonly Clause[], cut: CutWords, outer: Outer | null): void {
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft) continue;
    const before = drafts[at - 1] ?? null;
    // A、B分别达到65%、35%: one list of heads, as many bare numbers
    if (draft.item.first || draft.indicator.length > 0) {
      let count = 1;
      while (drafts[at + count] && isBare(drafts[at + count]!) && drafts[at + count]!.clause === draft.clause) count++;
      const heads = draft.indicator.length > 0 && (count > 1 || draft.item.respectively) ? splitHeads(text, draft.indicator, count, draft.item.respectively, cut) : null;
      if (heads && heads.length === count && count > 1) {
        for (let k = 0; k < count; k++) {
          const one = drafts[at + k]!;
          one.indicator = heads[k] ?? one.indicator;
          if (k > 0) inherit(one, draft);
          one.rules.push('share-respectively');
          one.quoteFrom = Math.min(one.quoteFrom, draft.indicator[0]?.[0] ?? one.quoteFrom);
        }
        relate(text, drafts, at, before, cut);
        for (let k = 1; k < count; k++) relate(text, drafts, at + k, drafts[at + k - 1] ?? null, cut);
        at += count - 1;
        continue;
      }
      if (heads && count === 1 && heads.length > 1) {
        // 单位能耗增加值、单位排放增加值年均分别提高4%: one number for each head
        const extra = heads.slice(1).map((indicator): Draft => ({ ...draft, rules: [...draft.rules, 'share-each'], indicator: [...indicator], warnings: [...draft.warnings] }));
        draft.indicator = heads[0] ?? draft.indicator;
        draft.rules.push('share-each');
        drafts.splice(at + 1, 0, ...extra);
        relate(text, drafts, at, before, cut);
        for (let k = 1; k <= extra.length; k++) {
          const one = drafts[at + k];
          if (one) one.quoteFrom = Math.min(one.quoteFrom, heads[0]?.[0]?.[0] ?? one.quoteFrom);
          relate(text, drafts, at + k, drafts[at + k - 1] ?? null, cut);
        }
        at += extra.length;
        continue;
      }
    }
    const behind = behindList(drafts, at);
    if (behind && (isBare(draft) || draft.afterList) && !draft.needsAfter) {
      draft.indicator = nounFor(text, draft, behind);
      behind.action ??= draft.action;
      draft.action ??= behind.action;
      distribute(draft, before ?? draft);
      if (before && before.clause === draft.clause && draft.item.left[1] === draft.item.left[0]) inherit(draft, before);
      distribute(behind, draft);
      draft.rules.push('share-noun-after');
      continue;
    }
    if (isBare(draft) && !draft.needsAfter) {
      elide(text, draft, before ?? outer?.draft ?? null, drafts[at + 1] ?? null, clauses, cut, before ? null : (outer?.phrase ?? null));
      continue;
    }
    // 能耗低于0.52吨的项目…,对超过0.52吨的项目: the noun behind names who qualifies
    if (before && /^[P]?[Q%]O$/u.test(draft.item.symbols) && text.charAt(draft.item.quantity.closes) === '的' && before.item.quantity.base === draft.item.quantity.base && before.indicator.length > 0 && draft.item.quantity.before !== null) {
      draft.indicator = [...(before.item.pieces[before.item.symbols.search(/[NLb]/u)] ?? before.indicator)];
      draft.rules.push('share-noun');
    }
    // a bare noun and number goes on with the verb before
    if (before && !draft.item.ownVerb && draft.action === null && before.carriesAction && carries(text, before, draft, cut)) {
      draft.action = before.action;
      draft.carriesAction = true;
      draft.cumulative ||= before.cumulative;
      draft.quoteFrom = Math.min(draft.quoteFrom, before.action?.[0] ?? draft.quoteFrom);
      draft.rules.push('share-verb');
      if (draft.clause === before.clause || draft.item.quantity.dimension === 'time') distribute(draft, before);
      if (before.cumulative && stockName(textOfPieces(text, draft.indicator))) draft.cumulative = false;
    } else if (before && !draft.item.ownVerb && adjacent(text, before, draft)) {
      draft.cumulative ||= before.cumulative && !stockName(textOfPieces(text, draft.indicator));
    }
    if (before && before.average && adjacent(text, before, draft) && draft.growth !== null) draft.average = true;
    // (A类减免100%,B类减免70%): classes inside a bracket share the noun that it is hung on
    if (outer?.draft && draft.indicator.length === 1 && /[类级档]$/u.test(textOfPieces(text, draft.indicator))) draft.indicator = [...draft.indicator, ...nounFor(text, draft, outer.draft)];
    relate(text, drafts, at, (drafts.some((one) => one.clause === draft.clause - 1) ? null : unnumbered(text, draft, clauses)) ?? before, cut);
    topic(text, draft, before, clauses, cut);
  }
  tails(text, drafts, from);
}

function isBare(draft: Draft): boolean {
  return draft.indicator.length === 0;
}
function inherit(draft: Draft, from: Draft): void {
  draft.action ??= from.action;
  draft.growth ??= from.growth;
  draft.average ||= from.average;
  draft.yoy ||= from.yoy;
  draft.cumulative ||= from.cumulative;
  draft.carriesAction = from.carriesAction;
  distribute(draft, from);
}
/** 最高5000元、1万元、2万元: the bound before the first number holds for the list. */
function distribute(draft: Draft, from: Draft): void {
  if (from.distributes === null || draft.comparator !== 'eq' || draft.item.quantity.dimension !== from.item.quantity.dimension) return;
  draft.comparator = from.distributes;
  draft.distributes = from.distributes;
}
/** Does the verb before reach this bare noun and number: over 、 or over one comma? */
function carries(text: string, before: Draft, draft: Draft, cut: CutWords): boolean {
  // 8家企业进入企业库: what follows the number has a verb of its own
  if (draft.clause !== before.clause && /O$/u.test(draft.item.symbols) && cut(textOfPieces(text, draft.indicator)).some((word) => word.tag === 'v' && word.word.length > 1)) return false;
  return adjacent(text, before, draft) && !stockName(textOfPieces(text, draft.indicator));
}
function adjacent(text: string, before: Draft, draft: Draft): boolean {
  const gap = text.slice(before.item.quantity.closes, draft.item.left[0] + 1);
  return draft.clause === before.clause || (draft.clause === before.clause + 1 && !/[;:。]/u.test(gap));
}
function stockName(name: string): boolean {
  return /(?:拥有量|总量|总数|比重|占比|比例|率|总额|余额)$/u.test(name);
}

/** The noun that a number shares with another; 面积的 belongs to the one that is an area. */
function nounFor(text: string, draft: Draft, other: Draft): Piece[] {
  const first = other.indicator[0];
  if (!first || other.item.quantity.dimension === draft.item.quantity.dimension || !text.startsWith('面积的', first[0])) return other.indicator;
  return [[first[0] + 3, first[1]], ...other.indicator.slice(1)];
}

/** The first draft behind `at` in the clause whose noun stands after its number, where only bare numbers stand between. */
function behindList(drafts: readonly Draft[], at: number): Draft | null {
  const here = drafts[at];
  for (let k = at + 1; here && k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || next.clause !== here.clause || next.item.left[1] > next.item.left[0]) return null;
    if (next.item.symbols.endsWith('O')) return next;
    if (!isBare(next)) return null;
  }
  return null;
}

/** A number whose noun stands elsewhere: the indicator before it, or the phrase of the clause before. */
function elide(text: string, draft: Draft, before: Draft | null, next: Draft | null, clauses: readonly Clause[], cut: CutWords, phrase: Piece | null): void {
  const { quantity } = draft.item;
  const distributive = draft.item.symbols.includes('z') ? draft.item.pieces[draft.item.symbols.indexOf('z')] : undefined;
  const touchesNext = next && draft.clause === next.clause && next.item.left[0] === next.item.left[1] && next.item.quantity.opens === quantity.closes;
  if (touchesNext && next.indicator.length > 0) {
    draft.indicator = nounFor(text, draft, next);
    next.action ??= draft.action;
    draft.action ??= next.action;
    draft.rules.push('share-noun-after');
    return;
  }
  const previous = phrase ? { start: phrase[0], end: phrase[1] } : clauses[draft.clause - 1];
  if (!phrase && before && before.indicator.length > 0 && (draft.clause - before.clause <= 2 || !previous)) {
    draft.action ??= draft.item.ownVerb ? null : before.action;
    if (!draft.item.ownVerb || draft.clause === before.clause) inheritQuiet(draft, before);
    draft.indicator = distributive ? [...distributive, ...before.indicator.slice(-1)] : before.indicator;
    draft.rules.push('share-noun');
    draft.quoteFrom = Math.min(draft.quoteFrom, before.indicator[0]?.[0] ?? draft.quoteFrom);
    return;
  }
  if (distributive) {
    draft.indicator = [...distributive];
    return;
  }
  if (previous) {
    const item = parseItem(text, { ...quantity, start: previous.end, end: previous.end, closes: previous.end, opens: previous.end, dimension: 'count' }, [previous.start, previous.end], [previous.end, previous.end], [], cut, true);
    const whole = phrase && item.symbols.startsWith('P') ? trimPiece(text, [item.bodyStart + (/^(?:由|以|对)/u.exec(text.slice(item.bodyStart))?.[0].length ?? 0), phrase[1]]) : null;
    const noun = whole ? [whole] : item.pieces[item.symbols.search(/[NZLb]/u)];
    const verb = whole ? -1 : item.symbols.indexOf('A');
    if (noun && noun.length > 0) {
      draft.indicator = [...noun];
      draft.action ??= verb >= 0 ? (item.pieces[verb]?.[0] ?? null) : null;
      draft.rules.push('share-clause-before');
      draft.quoteFrom = Math.min(draft.quoteFrom, draft.action?.[0] ?? noun[0]?.[0] ?? draft.quoteFrom);
    }
  }
}
function inheritQuiet(draft: Draft, from: Draft): void {
  const own = draft.item.growth;
  inherit(draft, from);
  if (draft.item.ownVerb && own === null && draft.item.quantity.dimension !== from.item.quantity.dimension) draft.growth = null;
}

/** The indicator of a clause before that states no number: 万元增加值能耗降低率完成下达任务,用水量下降10%. */
function unnumbered(text: string, draft: Draft, clauses: readonly Clause[]): Pick<Draft, 'indicator' | 'clause'> | null {
  const clause = clauses[draft.clause - 1];
  if (!clause || clause.mark !== ',') return null;
  const named = /^([^,;。]{4,30}?(?:率|量|值|额|强度))(?:完成|达到|控制|保持|稳步|持续|明显|进一步|不断)/u.exec(text.slice(clause.start, clause.end));
  return named?.[1] ? { indicator: [[clause.start, clause.start + named[1].length]], clause: draft.clause - 1 } : null;
}

/** 具有资格的财务工作者,大中型企业不少于2人: a phrase without a number that opens the sentence is the head of the norms for each class. */
function topic(text: string, draft: Draft, before: Draft | null, clauses: readonly Clause[], cut: CutWords): void {
  const only = draft.indicator[0];
  if (!only || draft.indicator.length !== 1 || draft.item.quantity.dimension !== 'people' || !/(?:企业|单位|机构|学校|医院|乡镇|街道|部门|村|社区)$/u.test(text.slice(...only))) return;
  const head = before && before.clause === draft.clause - 1 && before.rules.includes('share-topic') ? before.indicator[0] : topicBefore(text, clauses[draft.clause - 1], cut);
  if (!head) return;
  draft.indicator = [head, only];
  draft.quoteFrom = Math.min(draft.quoteFrom, head[0]);
  draft.rules.push('share-topic');
}
function topicBefore(text: string, clause: Clause | undefined, cut: CutWords): Piece | null {
  if (!clause || clause.mark !== ',') return null;
  const time = /^[0-9一二三四五六七八九十年月日份底末前到]{2,10}[前底末年]/u.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0;
  const piece = trimPiece(text, [clause.start + time, clause.end]);
  const words = cut(text.slice(...piece));
  const last = words[words.length - 1];
  return piece[1] - piece[0] >= 6 && text.slice(...piece).includes('的') && last !== undefined && /^n/u.test(last.tag) ? piece : null;
}

/** 亩均增加值 after 规上工业亩均税收: the owner of the indicator before is given back. */
function relate(text: string, drafts: Draft[], at: number, before: Pick<Draft, 'indicator' | 'clause'> | null, cut: CutWords): void {
  const draft = drafts[at];
  if (!draft || !before || draft.indicator.length !== 1) return;
  if (draft.clause - before.clause > 3) return;
  const name = textOfPieces(text, draft.indicator);
  if (STANDALONE_RATE.test(name)) return;
  if (!RELATIONAL.test(name) && !/^[内外]资/u.test(name)) return;
  const owner = headOf(text, before.indicator, name, cut);
  if (!owner || owner.length === 0) return;
  draft.indicator = [...owner, ...draft.indicator];
  draft.quoteFrom = Math.min(draft.quoteFrom, owner[0]?.[0] ?? draft.quoteFrom);
  draft.rules.push('share-head');
}

/** 开展12种零部件、6种材料、3项工艺研发和应用: the last tail is given back to the ones before. */
function tails(text: string, drafts: Draft[], from: number): void {
  for (let at = from + 1; at < drafts.length; at++) {
    const last = drafts[at];
    if (!last || drafts[at + 1]?.clause === last.clause) continue;
    const group = [last];
    for (let k = at - 1; k >= from && drafts[k]!.clause === last.clause && drafts[k]!.rules[0] === last.rules[0] || (k >= from && drafts[k]!.clause === last.clause && /number-noun$/u.test(drafts[k]!.rules[0] ?? '')); k--) group.unshift(drafts[k]!);
    if (group.length < 2 || !group.every((one) => /number-noun$/u.test(one.rules[0] ?? ''))) continue;
    const tail = sharedTail(text, group.map((one) => one.indicator), group[0]?.action ? text.slice(...group[0].action) : '');
    if (!tail) continue;
    for (const one of group.slice(0, -1)) {
      one.indicator = [...one.indicator, tail];
      one.rules.push('share-tail');
    }
  }
}

function givenAfter(text: string, from: number, to: number): { verb: Piece; noun: Piece } | null {
  const match = /(给予|享受|予以|发放)([^,。;]{0,12}?)((?:[^,。;的]{0,6})(?:补贴|补助|奖励|资助|支持|奖补|贴息|优惠))/u.exec(text.slice(from, Math.min(to, from + 60)));
  if (!match?.[3]) return null;
  const verb = from + match.index;
  const noun = verb + match[0].length - match[3].length;
  return { verb: [verb, verb + (match[1]?.length ?? 0)], noun: [noun, noun + match[3].length] };
}

function build(input: PassageInput, draft: Draft, clauses: readonly Clause[], stretch: Stretch, sentence: Stretch, times: readonly TimeMatch[],
  context: Governing | null, opening: Governing | null, past: boolean): CodedQuantity | Uncoded {
  const { text } = input;
  const { quantity } = draft.item;
  const offset = sentence.start;
  const found = kindOf(text.slice(sentence.start, sentence.end), quantity.opens - offset < 0 ? 0 : quantity.start - offset, quantity.end - offset, quantity.dimension);
  if (found.kind === 'none') return { quantity, verdict: 'routine', rule: found.rule ?? 'kind' };
  let kind: Kind = input.retrospective || (past && found.kind === 'target') ? 'fact' : found.kind;
  const clause = clauses[draft.clause] ?? { start: stretch.start, end: stretch.end, mark: '' };
  const small = quantity.numerals[0]?.form === 'chinese' && (quantity.value ?? 99) <= 10 && quantity.valueMax === null;
  if (small && /^(?:count|organisation|people|household)$/u.test(quantity.dimension) && draft.comparator === 'eq' && !/^(?:新|建成|引进|培育)/u.test(draft.action ? text.slice(...draft.action) : '') && kind === 'target')
    return { quantity, verdict: 'count', rule: 'count-enumeration' };
  draft.indicator = trimEnds(text, withoutDefinitions(text, draft.indicator)).filter(([start, end]) => end > start);
  let indicator = textOfPieces(text, draft.indicator);
  const measure = measureOf(draft, text, indicator);
  if (measure === 'coverage' && /[^全面]覆盖$/u.test(indicator)) {
    const last = draft.indicator[draft.indicator.length - 1];
    if (last && last[1] - last[0] > 2) setLast(draft, [last[0], last[1] - 2]);
    indicator = textOfPieces(text, draft.indicator);
  }
  if (kind === 'threshold') conditionIndicator(text, draft, kind);
  if (found.rule === 'kind-admission') draft.action = null;
  if (kind === 'threshold') cutEnd(text, draft, /(?:为主导)?(?:重点)?(?:发展|布局)$/u);
  if (kind === 'incentive') cutEnd(text, draft, /(?<=补贴|补助|优惠|奖励|减免)政策$/u);
  // governance
  const governed = governingTimes(text, quantity, times, clauses, draft.clause).filter((time) => kind !== 'threshold' || !/^当年/u.test(time.text));
  const baseline = times.find((time) => time.role === 'baseline' && time.start >= clause.start && time.end <= quantity.start + 1) ?? times.find((time) => time.role === 'baseline' && time.end <= quantity.start && time.start >= (clauses[Math.max(0, draft.clause)]?.start ?? 0));
  const modality = modalityAt(text, quantity, clauses, draft.clause);
  const minimum = draft.comparator === 'eq' && minimumAt(text, quantity, clauses, draft.clause);
  const every = governed.find((time) => time.type === 'recurring');
  const frequency: Frequency | null = draft.average ? 'annual_average' : draft.yoy ? 'yoy'
    : every ? (/月/u.test(every.text) ? 'monthly' : /季/u.test(every.text) ? 'quarterly' : 'annual') : null;
  const useContext = governed.length === 0 && kind !== 'threshold' && kind !== 'incentive' && kind !== 'fact' ? (context ?? opening) : null;
  // a bare number is a value only where a verb or a comparator says that something reaches it
  if (quantity.unit === null && quantity.base === null && draft.growth === null && quantity.numerals[0]?.form !== 'vague' && quantity.dimension !== 'ratio' &&
    (draft.indicator.length === 0 || quantity.comparator === 'range' || (quantity.comparator === 'eq' && !/R/u.test(draft.item.symbols))))
    return { quantity, verdict: 'unexplained', rule: 'no-unit' };
  const spanStart = Math.min(quantity.opens, draft.quoteFrom, ...draft.indicator.map(([start]) => start), draft.action?.[0] ?? quantity.opens);
  const spanEnd = Math.max(quantity.closes, ...draft.indicator.map(([, end]) => end));
  const [quoteStart, quoteEnd] = [Math.max(spanStart, sentence.start), Math.min(Math.max(spanEnd, quantity.closes), sentence.end)];
  const warnings = [...draft.warnings, ...quantity.warnings, ...(draft.indicator.length === 0 ? ['no-indicator'] : [])];
  return {
    kind, rules: found.rule ? [...draft.rules, found.rule] : draft.rules, quantity, indicator: draft.indicator, action: draft.action, measure, frequency,
    comparator: minimum ? 'gte' : draft.comparator, baseline: baseline && (measure === 'growth' || measure === 'decline' || measure === 'multiple') ? [baseline.start, baseline.end] : null,
    times: governed, context: useContext, modality, quote: [quoteStart, quoteEnd], sentence: [sentence.start, sentence.end], warnings,
  };
}

/** Takes closing words that name nothing off an indicator. */
function cutEnd(text: string, draft: Draft, words: RegExp): void {
  const last = draft.indicator[draft.indicator.length - 1];
  const hit = last && words.exec(text.slice(...last));
  if (last && hit && hit[0].length < last[1] - last[0]) setLast(draft, [last[0], last[1] - hit[0].length]);
}

/** Trims the two outer ends; between pieces 的 stays (某类企业的 + 利润总额). */
function trimEnds(text: string, pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  const first = out[0];
  if (first) out[0] = out.length > 1 ? [trimPiece(text, first)[0], first[1]] : trimPiece(text, first);
  const last = out[out.length - 1];
  if (last && out.length > 1) out[out.length - 1] = [last[0], trimPiece(text, last)[1]];
  return out;
}

/** In a condition the noun behind the number names who qualifies, not what is measured. */
function conditionIndicator(text: string, draft: Draft, kind: Kind): void {
  const { item } = draft;
  const at = item.symbols.search(/[NLb]/u);
  const noun = at >= 0 ? item.pieces[at] : undefined;
  const tail = item.symbols.indexOf('O');
  if (kind === 'threshold' && item.quantity.dimension === 'time') {
    const experience = /^(?:[^,。;]{0,10}?)经验/u.exec(text.slice(item.quantity.closes, item.right[1]));
    if (experience) {
      draft.indicator = [trimPiece(text, [item.quantity.closes, item.quantity.closes + experience[0].length])];
      draft.action = null;
      return;
    }
    const body = text.slice(item.bodyStart, item.quantity.opens);
    const list = body.lastIndexOf('、');
    const opener = /^(?:对于?|凡是?|若|符合[^,。;的]{0,6}的)/u.exec(list >= 0 ? body.slice(list + 1) : body)?.[0] ?? '';
    const start = item.bodyStart + list + 1 + opener.length;
    const end = item.quantity.opens;
    if (start < end) {
      draft.indicator = [trimPiece(text, [start, end])];
      draft.action = null;
      return;
    }
  }
  if (kind === 'threshold' && noun && tail >= 0 && text.charAt(item.quantity.closes) === '的') {
    draft.indicator = [...noun];
    draft.action = null;
  }
}

/** The times that govern a quantity: the last deadline stated before it in the sentence, and 每年 where it still reaches. */
function governingTimes(text: string, quantity: Quantity, times: readonly TimeMatch[], clauses: readonly Clause[], clauseIndex: number): TimeMatch[] {
  let deadline: TimeMatch | null = null;
  let every: TimeMatch | null = null;
  for (const time of times) {
    if (!time.bounds || time.start >= quantity.end) continue;
    if (time.start >= quantity.start && time.end <= quantity.end) continue;
    const own = clauses.findIndex((clause) => time.start >= clause.start && time.start < clause.end + 1);
    const between = clauses.slice(Math.max(0, own), clauseIndex).map((clause) => clause.mark);
    if (time.type === 'recurring') {
      if (between.includes(';') || between.includes(':')) continue;
      const clause = clauses[own];
      const attributive = clause && own < clauseIndex && /^[^,;、]{1,10}的/u.test(text.slice(time.end, clause.end));
      if (attributive) continue;
      every = time;
      const from = deadline ? clauses.findIndex((clause) => deadline!.start >= clause.start && deadline!.start < clause.end + 1) : own;
      if (clauses.slice(Math.max(0, from), own).some((clause) => clause.mark === ';')) deadline = null;
    } else {
      deadline = time;
      every = null;

    }
  }
  const governed: TimeMatch[] = [];
  if (deadline) governed.push(deadline);
  if (every) governed.push(every);
  return governed;
}

function modalityAt(text: string, quantity: Quantity, clauses: readonly Clause[], clauseIndex: number): Modality | null {
  let modality: Modality | null = null;
  for (let at = 0; at <= clauseIndex; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    if (at > 0 && clauses[at - 1] && ';:'.includes(clauses[at - 1]!.mark)) modality = null;
    const end = at === clauseIndex ? quantity.start : clause.end;
    for (const match of text.slice(clause.start, end).matchAll(MODAL)) {
      const where = clause.start + match.index;
      const atStart = MODAL_LEFT.test(text.slice(Math.max(0, clause.start - 1), where)) || at === clauseIndex;
      if (!atStart) continue;
      const full = /^(?:争取|努力)(?:[^,;。]{0,4})(?:支持|政策|资金|授牌|更多|让|使|营造|打造)/u.test(text.slice(where, clause.end));
      if (full && at < clauseIndex) continue;
      if (at < clauseIndex && /的(?:前提|基础|条件|情况)下?/u.test(text.slice(where, clause.end))) continue;
      modality = /^(?:确保|保证|务必)/u.test(match[0]) ? 'ensure' : 'strive';
    }
  }
  return modality;
}

function minimumAt(text: string, quantity: Quantity, clauses: readonly Clause[], clauseIndex: number): boolean {
  let minimum = false;
  for (let at = 0; at <= clauseIndex; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    if (at > 0 && clauses[at - 1]?.mark === ';') minimum = false;
    const end = at === clauseIndex ? quantity.start : clause.end;
    if (text.slice(clause.start, end).includes('至少')) minimum = true;
  }
  return minimum;
}

