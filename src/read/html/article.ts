import type { NoiseReason } from '../../model/tree.js';
import type { PageLine } from './page-lines.js';

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

/** Labels of the block of metadata that sites put above or below an article. */
const METADATA = new RegExp(
  [
    String.raw`^[\[【(（]?(?:索\s*引\s*号|发文字号|文\s*号|文件编号|发布机构|发文机关|制定机关|公开主体|责任部门|信息来源|来\s*源`,
    String.raw`|成文日期|生成日期|发文日期|发布日期|发布时间|公开日期|公布日期|生效日期|有效性|时间|日期`,
    String.raw`|主题分类|主题词|组配分类|公开方式|公开范围|标\s*题|名\s*称|信息名称|统一编号|作者|阅读|点击|浏览)[^。]{0,80}$`,
  ].join(''),
  'u',
);
const FOOTER = /(?:版权所有|主办单位|主办[:：]|承办[:：]|ICP备|公网安备|网站标识码|技术支持|Copyright|联系我们|网站地图)/iu;

const reasonOf = (line: PageLine): NoiseReason =>
  METADATA.test(line.text) ? 'metadata' : FOOTER.test(line.text) ? 'footer' : 'navigation';

/** The innermost element that holds nearly all of the page's sentences; null where the page is taken whole. */
function articleElement(lines: readonly PageLine[]): number | null {
  const weights = new Map<number, number>();
  const depths = new Map<number, number>();
  let all = 0;
  for (const line of lines) {
    if ((!isSentence(line) && line.cell === null) || METADATA.test(line.text) || FOOTER.test(line.text)) continue;
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

/**
 * Tells the article's lines from those of the site around it: menus, metadata, buttons, related links, footers.
 *
 * @param titles what the page calls itself (its title element, its meta elements): such a line above the article is its title
 * @returns for each line the reason why it is no part of the article, or null
 */
export function noiseOf(lines: readonly PageLine[], titles: readonly string[]): (NoiseReason | null)[] {
  const element = articleElement(lines);
  const inside = lines.map((line) => element === null || line.within.includes(element));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const reasons = lines.map((line, at): NoiseReason | null => (inside[at] ? null : reasonOf(line)));
  // links that close the article: 上一篇, 相关阅读, attachments of other papers
  for (let at = last; at > first; at--) {
    const line = lines[at];
    if (!line || line.cell !== null || line.linked < compact(line.text).length * 0.8 || /^附件/u.test(line.text)) break;
    reasons[at] = 'navigation';
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
