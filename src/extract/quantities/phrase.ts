import type { RuleBook } from '../../book/rule-book.js';

/** A stretch of the passage's folded text. */
export type Piece = readonly [start: number, end: number];

/** What makes a noun of the verb before it: 入园率, 建设用地, 注册商标, 培育库. */
const NOUNING =
  /^(?:率|额|量(?!子|产|化)|数(?=[\d,;、。达超]|量|额|$)|值|期(?!货)|库|员|者|费|型(?!材|钢)|类(?!脑)|的|之|后(?!续|备)|对象|主体|人员|水平|周期|时间|时限|时长|强度|密度|比重|占比|比例|满意度|用地|经费|成本|进度|合同额|总额|总量|人数|户数|家数|(?:面积|收入|增加值|产值)(?!超|过|达到?[0-9]|[0-9])|工作(?!站|室|坊|专班))/u;
/** Verbs that take a scheme as their object; after any other the scheme is what the verb names (建设方案, 培育计划). */
const SCHEME = /^(?:机制|体系|制度|方案|行动|计划|规划|办法|细则|标准(?!厂房|化|地|海塘|农田)|资金)/u;
const TAKES_SCHEME =
  /^(?:建立|制定|制订|制修订|编制|出台|构建|实施|开展|推进|落实|修订|发布|组织实施|参与|主持|推行|启动|安排|拨付|提取|筹措|设立|统筹|完成|打造|谋划|新增|引导|撬动|吸引|整合|争取|兑付|发放)$/u;
/** Verbs that, bare before 项目 or 企业, make a name of a kind of project or firm (签约项目60个). */
const PROJECT_VERBS =
  /^(?:签约|注册|动建|投产|开工|竣工|入库|落地|上市|储备|投用|试点|挂牌|上云|续建|改建|扩建|出口|孵化|培育入库|新开工|新签约|新投产|新建|建成|转化|服务|生产|运营|监测|入驻|示范)$/u;
const BARE_HEAD = /^(?:[项企])(?:目|业)(?:$|[\d,;、二三四五六七八九十]|一[百千]|数|达|超|突|不|总|累|新)/u;
/** 新增 and 净增 join only with verbs of building and gaining. */
const INCREMENTS = /^(?:新增|净增)$/u;
/** Verbs of giving take a receiver, never a second verb (给予研发单位…). */
const GIVINGS = /^(?:给予|给于|享受|发放|安排|奖励|补助|补贴|资助|提供|落实)$/u;
const AFTER_INCREMENT = /^(?:培育|应用|引进|认定|建设|建成|招引|实施|打造|创建|获批|引育|培养|推广|落地|设立|布局|投放|改造)$/u;

/** Is the word at the start of a phrase a verb, judged by what follows it? */
export function isVerb(book: RuleBook, text: string, word: string, after: number, end: number): boolean {
  const rest = text.slice(after, Math.min(end, after + 8));
  if (rest === '') return true;
  if (book.words.nounAfter(word)?.test(rest) === true) return false;
  if (NOUNING.test(rest) || (SCHEME.test(rest) && !TAKES_SCHEME.test(word))) return false;
  return !(PROJECT_VERBS.test(word) && BARE_HEAD.test(text.slice(after, after + 3)));
}

const JOIN = /^(?:和|或|并|及|与|、|或者|以及)/u;

/**
 * The verb of doing that begins at `at`: one or several joined (引进和培育, 新增培育, 主持或参与制修订). Returns its end, or -1.
 * A verb that only begins a noun (建设用地, 签约项目) is none.
 */
export function verbGroup(book: RuleBook, text: string, at: number, end: number): number {
  // 新发展, 新开行: 新 before any verb of doing makes one
  const fresh = text.charAt(at) === '新' && book.words.at('action', text, at, end) === '' ? book.words.at('action', text, at + 1, end) : '';
  const first = fresh.length > 1 ? `新${fresh}` : book.words.at('action', text, at, end);
  if (first === '' || !isVerb(book, text, first, at + first.length, end)) return -1;
  let here = at + first.length;
  let last = first;
  for (let guard = 0; guard < 5; guard++) {
    const join = JOIN.exec(text.slice(here, Math.min(end, here + 2)))?.[0] ?? '';
    const next = book.words.at('action', text, here + join.length, end) || book.words.at('second', text, here + join.length, end);
    if (
      next === '' ||
      (join === '' &&
        /^(?:服务|生产|使用|管理|培训|应用|保护|上市|运营|转化)$/u.test(next) &&
        !/[一-龥]/u.test(text.slice(here + next.length, here + next.length + 1))) ||
      !isVerb(book, text, next, here + join.length + next.length, end)
    )
      break;
    if (join === '' && (GIVINGS.test(last) || /^新/u.test(next))) break;
    if (join === '' && INCREMENTS.test(last) && !AFTER_INCREMENT.test(next)) break;
    here += join.length + next.length;
    last = next;
  }
  return here;
}

/** The verb of doing that ends at `end` (每年选择, 十大产业集群…推进): its start, or -1. */
export function verbGroupBefore(book: RuleBook, text: string, start: number, end: number): number {
  const last = book.words.before('action', text, start, end);
  if (last === '') return -1;
  let here = end - last.length;
  for (let guard = 0; guard < 4; guard++) {
    const join = /(?:和|或|并|及|与|、|或者|以及)$/u.exec(text.slice(Math.max(start, here - 2), here))?.[0] ?? '';
    const next = book.words.before('action', text, start, here - join.length);
    if (next === '') break;
    here -= join.length + next.length;
  }
  return here;
}

/** Cleans a phrase's two ends: marks, 的, 等, a lone opening or closing quotation mark. Returns the shortened piece. */
export function trimPiece(text: string, piece: Piece): Piece {
  let [start, end] = piece;
  const odd = (from: number, to: number): boolean => {
    const inside = text.slice(from, to);
    return inside.split('“').length - 1 !== inside.split('”').length - 1;
  };
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const first = text.charAt(start);
    const last = text.charAt(end - 1);
    if (',;:、。 ·的+]['.includes(first) || first === '”' || (first === '“' && odd(start, end)) || first === ')') {
      start++;
      changed = true;
      continue;
    }
    if (',;:、。 ·+的'.includes(last) || last === '“' || (last === '”' && odd(start, end)) || last === '(') {
      end--;
      changed = true;
      continue;
    }
    if (last === '等' && !/(?:[同高中初上下优一二三四平对相均]等)$/u.test(text.slice(start, end))) {
      end--;
      changed = true;
    }
  }
  return [start, end];
}
