import type { NoiseReason } from '../../model/tree.js';
import type { PageLine } from './page-lines.js';
import { isPager } from './page-remarks.js';

/** A line that can only be text: it has a sentence in it, and is no link. */
const SENTENCE = /[，。；：、]|[,;:]\s/u;
const LEAST_SENTENCE = 15;
/** So much of a page's sentences stands in its article; the rest is a site's. */
const SHARE = 0.85;
/** A page with fewer characters in sentences is taken whole. */
const LEAST_TEXT = 60;
/** Titles stand in so many lines above the article. */
const ABOVE = 12;

const compact = (text: string): string => text.replace(/[\s\u3000]/gu, '');
const isSentence = ({ text, linked }: PageLine): boolean =>
  compact(text).length >= LEAST_SENTENCE && SENTENCE.test(text) && linked * 2 < compact(text).length;

/** What only the block of metadata above an article is labelled with; other labels may stand in a table of data, too. */
const CERTAIN =
  String.raw`索\s*引\s*号|发文字号|文\s*号|文件编号|发布机构|发文机关|制定机关|公开主体|责任部门|主题分类|组配分类|公开方式|公开范围|统一编号` +
  String.raw`|成文日期|生成日期|发文日期|公开日期|生效日期|有效性|信息名称`;
const OTHER = String.raw`信息来源|来\s*源|发布日期|发布时间|公布日期|时间|日期|主题词|标\s*题|名\s*称|作者|阅读|点击|浏览`;
/** Labels of the block of metadata that sites put above or below an article. */
const METADATA = new RegExp(String.raw`^[\[【(（]?(?:${CERTAIN}|${OTHER})[^。]{0,80}$`, 'u');
const CERTAIN_LABEL = new RegExp(String.raw`^[\[【(（]?(?:${CERTAIN})[\]】)）]?[:：]?$`, 'u');
const LABEL = new RegExp(String.raw`^[\[【(（]?(?:${CERTAIN}|${OTHER})[\]】)）]?[:：]?$`, 'u');
const FOOTER = /(?:版权所有|主办单位|主办[:：]|承办[:：]|ICP备|公网安备|网站标识码|技术支持|Copyright|联系我们|网站地图)/iu;
/** What heads links to other articles: everything behind it is the site's. */
const RELATED =
  /^(?:政策|文件|图文|图片|媒体|专家)?(?:相关|延伸|推荐|关联|热门|最新|更多|解读)?(?:解读|阅读|链接|文章|新闻|信息|政策|文件|稿件|推荐|材料|文档|内容|点击|排行|资讯)(?:推荐|排行|材料|链接)?[:：]?$/u;
const OTHER_ARTICLES = /^[\[【(（<«‹]*[上下]一[篇条页个]|^猜你喜欢|^(?:分享(?:到|至)|扫一扫|打印本页|关闭窗口|返回顶部|我要纠错)/u;
const BUTTONS = /^[\[【(（]?(?:打印|关闭|收藏|字号|字体|大|中|小|顶部|返回|纠错|微信|微博|分享)(?:$|[\s\]】)）:：|、·])/u;

const reasonOf = (line: PageLine): NoiseReason =>
  METADATA.test(line.text) ? 'metadata' : FOOTER.test(line.text) ? 'footer' : 'navigation';

/** Tables that say of an article what it is: every second or third of their cells is a label (索引号, 发文机关). */
function metadataTables(lines: readonly PageLine[]): ReadonlySet<number> {
  const cells = new Map<number, Map<string, string>>();
  for (const { cell, text } of lines) {
    if (!cell) continue;
    const own = cells.get(cell.table) ?? new Map<string, string>();
    cells.set(cell.table, own);
    const key = `${cell.row} ${cell.column}`;
    own.set(key, (own.get(key) ?? '') + compact(text));
  }
  const found = new Set<number>();
  for (const [table, own] of cells) {
    const texts = [...own.values()];
    const labels = texts.filter((text) => LABEL.test(text)).length;
    if (labels >= 2 && labels * 3 >= texts.length && texts.some((text) => CERTAIN_LABEL.test(text))) found.add(table);
  }
  return found;
}

/** The innermost element that holds nearly all of the page's sentences; null where the page is taken whole. */
function articleElement(lines: readonly PageLine[], metadata: ReadonlySet<number>): number | null {
  const weights = new Map<number, number>();
  const depths = new Map<number, number>();
  let all = 0;
  for (const line of lines) {
    if ((!isSentence(line) && line.cell === null) || METADATA.test(line.text) || FOOTER.test(line.text)) continue;
    if (line.cell && metadata.has(line.cell.table)) continue;
    const weight = compact(line.text).length - line.linked;
    all += weight;
    line.within.forEach((element, depth) => {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      depths.set(element, depth);
    });
  }
  if (all < LEAST_TEXT) return null;
  let best: number | null = null;
  for (const [element, weight] of weights)
    if (weight >= all * SHARE && (best === null || (depths.get(element) ?? 0) > (depths.get(best) ?? 0))) best = element;
  return best === null ? null : aroundTable(lines, best);
}

/** An article that is a table has its caption beside it: the element around both, where that is no menu. */
function aroundTable(lines: readonly PageLine[], element: number): number {
  const inside = lines.filter(({ within }) => within.includes(element));
  if (inside.some(({ cell }) => cell === null)) return element;
  const path = inside[0]?.within ?? [];
  for (const outer of path.slice(0, path.indexOf(element)).reverse()) {
    const beside = lines.filter(({ within, cell }) => cell === null && within.includes(outer));
    if (beside.length === 0) continue;
    return beside.filter(({ text, linked }) => linked * 2 >= compact(text).length).length * 2 < beside.length ? outer : element;
  }
  return element;
}

/** A file that the page leads to: no other article. */
const ATTACHED = /^附件|\.(?:pdf|docx?|wps|et|xlsx?|ofd|zip|rar|ceb)$/iu;
const isLink = (line: PageLine): boolean => line.linked > 0 && line.linked >= compact(line.text).length * 0.8;
/** Lines that belong to no article by themselves, between links and footers: an address, a remark. */
const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 60;
const NUMBERED = /^(?:第[一二三四五六七八九十百]+[章节编条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;
const DATE = /\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}|^[二〇○Ｏ零一三四五六七八九]{4}年/u;

/** Where what follows an article begins: links to other articles, buttons and footers, up to the last line. */
function tailBegins(lines: readonly PageLine[], first: number, last: number): number {
  let begin = last + 1;
  let between = 0;
  for (let at = last; at > first && between <= MOST_BETWEEN; at--) {
    const line = lines[at];
    if (!line || line.cell !== null || ATTACHED.test(line.text)) break;
    const text = line.text.trim();
    const foreign = isLink(line) || FOOTER.test(text) || OTHER_ARTICLES.test(text) || BUTTONS.test(text);
    if (foreign || (begin === at + 1 && RELATED.test(text))) {
      begin = at;
      between = 0;
    } else if (begin > last && at < last - MOST_BETWEEN) break;
    else if (text.length > LONGEST_BETWEEN || /[。；]$/u.test(text) || DATE.test(text)) break;
    else between++;
  }
  // links with a sentence of each article below them
  const heads = lines.flatMap(({ text }, at) => (at > first && at < begin && RELATED.test(text.trim()) ? [at] : []));
  const head = heads.find((at) => lines.slice(at + 1, at + 3).some(isLink));
  if (head === undefined) return begin;
  const behind = lines.slice(head + 1, begin);
  const isArticle = behind.some(({ text, cell, heading }) => cell !== null || heading === 1 || NUMBERED.test(text));
  return isArticle || behind.length > (head - first) * 2 ? begin : head;
}

/**
 * Tells the article's lines from those of the site around it: menus, metadata, buttons, related links, footers.
 *
 * @param titles what the page calls itself (its title element, its meta elements): such a line above the article is its title
 * @returns for each line the reason why it is no part of the article, or null
 */
export function noiseOf(lines: readonly PageLine[], titles: readonly string[]): (NoiseReason | null)[] {
  const metadata = metadataTables(lines);
  const element = articleElement(lines, metadata);
  const inside = lines.map((line) => element === null || line.within.includes(element));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const reasons = lines.map((line, at): NoiseReason | null =>
    line.cell && metadata.has(line.cell.table) ? 'metadata' : inside[at] && !isPager(line.text) ? null : reasonOf(line),
  );
  for (let at = tailBegins(lines, first, last); at <= last; at++) {
    const line = lines[at];
    if (line) reasons[at] = reasonOf(line);
  }
  const known = titles.map(compact).filter((title) => title !== '');
  const isTitle = (line: PageLine | undefined): boolean => {
    const text = compact(line?.text ?? '');
    return (
      text.length >= 4 && (line?.heading === 1 || known.some((title) => title.includes(text) && text.length >= Math.min(6, title.length)))
    );
  };
  const repeated = lines
    .slice(first, first + ABOVE)
    .some((line, at) => inside[first + at] && isTitle(line) && known.includes(compact(line.text)));
  if (first > 0 && !repeated) {
    let at = first - 1;
    while (at >= 0 && first - at <= ABOVE && !isTitle(lines[at])) at--;
    for (; at >= 0 && isTitle(lines[at]) && first - at <= ABOVE; at--) reasons[at] = null;
  }
  return reasons;
}
