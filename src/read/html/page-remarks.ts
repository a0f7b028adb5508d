import type { Diagnostic } from '../../model/diagnostic.js';
import type { NoiseReason } from '../../model/tree.js';
import type { PageLine } from './page-lines.js';

/** Links so long are titles of articles; a page of so many of them, and of little else, is a list. */
const TITLE = 12;
const LEAST_TITLES = 8;
/** A page that says less than this only announces what is attached to it. */
const ANNOUNCEMENT = 800;
const NAMED = 3;
const FILE = /\.(?:pdf|docx?|wps|et|xlsx?|ofd|zip|rar|ceb)$/iu;

const compact = (text: string): string => text.replace(/[\s\u3000]/gu, '');
const ownOf = ({ text, linked }: PageLine): number => Math.max(0, compact(text).length - linked);
/** 12下一页, 上一页 1 2 3 下一页 共3页. */
const PAGER = /^(?:首页|上一页|下一页|尾页|末页|跳转|转到|前往|GO|[共第页到\d<>«»…|[\]【】()（）/])+$/iu;

/** A line that leads to the other pages of an article. */
export const isPager = (text: string): boolean => {
  const words = compact(text);
  return /[上下]一页|共\d{1,3}页/u.test(words) && PAGER.test(words);
};

/**
 * What a reader of the records must know of a page: it is a list of articles, one page of several, or only announces what is attached.
 *
 * Example: of a page that ends in 附件：某县实施方案.pdf and says nothing else of it, a warning that the plan is not in it.
 */
export function pageRemarks(lines: readonly PageLine[], reasons: readonly (NoiseReason | null)[]): Diagnostic[] {
  // a list has the day of each article beside its link
  const all = lines.reduce(
    (sum, line) => sum + Math.max(0, compact(line.text).replace(/[\d年月日.:/[\]()-]/gu, '').length - line.linked),
    0,
  );
  const titles = lines.filter((line) => line.cell === null && line.linked >= TITLE);
  const linked = titles.reduce((sum, line) => sum + line.linked, 0);
  if (titles.length >= LEAST_TITLES && linked > all * 2)
    return [
      {
        rule: 'list-of-articles',
        severity: 'warning',
        zh: `这是文章列表(${titles.length} 个链接), 不是正文。请打开所需的一篇并保存。`,
        en: `This is a list of articles (${titles.length} links), not one of them. Open the one that you need and save it.`,
      },
    ];
  const remarks: Diagnostic[] = [];
  if (lines.some(({ text, linked: links }) => links > 0 && isPager(text)))
    remarks.push({
      rule: 'further-pages',
      severity: 'warning',
      zh: '正文分为多页, 只保存了本页。请保存其余各页, 或使用“全文阅读”、打印版。',
      en: 'The article is on several pages, and only this one was saved. Save the others as well, or the page for printing.',
    });
  const article = lines.filter((_, at) => (reasons[at] ?? null) === null);
  const attached = lines
    .map((line) => ({ name: line.text.replace(/^附件\s{0,3}[\d一二三四五六七八九十]{0,3}\s{0,3}[:：.、]?\s{0,3}/u, ''), line }))
    .filter(({ name, line }) => line.linked > 0 && (FILE.test(name) || /^附件/u.test(line.text)))
    .map(({ name }) => name.slice(0, 60));
  if (attached.length > 0) {
    const names = `${attached.slice(0, NAMED).join(', ')}${attached.length > NAMED ? ' …' : ''}`;
    const short = article.reduce((sum, line) => sum + ownOf(line), 0) < ANNOUNCEMENT;
    remarks.push({
      rule: 'attachments-not-read',
      severity: short ? 'warning' : 'info',
      zh: `网页有 ${attached.length} 个附件未读取(${names})。${short ? '正文多在附件中, 请下载后读取。' : ''}`,
      en:
        `The page leads to ${attached.length} ${attached.length === 1 ? 'file' : 'files'} that were not read (${names}).` +
        (short ? ' The plan itself is in them, most likely: download and read them.' : ''),
    });
  }
  return remarks;
}
