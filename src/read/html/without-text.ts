import type { Element, Root } from 'hast';
import { UnreadableError } from '../reader.js';
import type { PageText } from './page-lines.js';
import { elementsBelow, textIn } from './table-cells.js';

/** A page that tells something in sentences has at least so many characters of its own outside links. */
const LEAST_TEXT = 60;
/** What a server says instead of an article is short. */
const LONGEST_ERROR = 400;
const ERROR = new RegExp(
  [
    String.raw`\b(?:40[034]|50[0234])\b.{0,12}(?:not found|forbidden|bad gateway|server error|service unavailable|bad request)`,
    'access denied',
    '页面(?:不存在|未找到|找不到|已删除|丢失|走丢)',
    '(?:访问|请求|查看)的(?:页面|网页|地址|资源|内容|信息)(?:不存在|未找到|已(?:被)?(?:删除|移除)|无法|可能)',
    '(?:完成|进行)(?:安全|人机)验证|访问(?:过于|太)频繁|(?:扫码|密码|账号|统一身份)(?:认证|登录)',
  ].join('|'),
  'iu',
);

const SCRIPTS = new Set(['script']);
const FIELDS = new Set(['textarea']);
const PICTURES = new Set(['img', 'embed', 'object', 'canvas']);
const FRAMES = new Set(['iframe', 'frame']);
const METAS = new Set(['meta']);
const LONGEST_NAME = 80;

const hanIn = (text: string): number => text.match(/\p{Script=Han}|\\u[4-9][0-9a-f]{3}/giu)?.length ?? 0;
const sourceOf = ({ properties }: Element): string => String(properties['src'] ?? '').slice(0, LONGEST_NAME);

function withoutText(zh: string, en: string): UnreadableError {
  return new UnreadableError('page-without-text', zh, en);
}

/** The page that a frame shows; scripts, counters and empty frames show none. */
const shownIn = (root: Root): string[] =>
  elementsBelow(root, FRAMES)
    .map(sourceOf)
    .filter((source) => source !== '' && !/^(?:about:|javascript:)/iu.test(source));

/**
 * Refuses a page that does not hold its text: what a server says instead of an article (404, a login), a page whose text is put in by a
 * script, stands in a frame or a field, or is a picture.
 *
 * Example: a page of <div id="app"></div> with scripts is refused with the advice to save it from the browser once its text is shown.
 * @throws UnreadableError error-page, page-without-text, only-pictures
 */
export function refusePageWithoutText(root: Root, { lines, tables }: PageText, titles: readonly string[]): void {
  if (tables.length > 0) return;
  const own = lines.map(({ text, linked }) => Math.max(0, text.replace(/\s/gu, '').length - linked));
  const size = own.reduce((sum, one) => sum + one, 0);
  const said = [...titles, ...lines.map(({ text }) => text)].join('\n');
  if (size <= LONGEST_ERROR && ERROR.test(said))
    throw new UnreadableError(
      'error-page',
      `这是网站的出错、验证或登录页面(“${said.slice(0, 20).replace(/\s+/gu, ' ')}”), 不是文件正文。请重新打开原网页并保存。`,
      `This is a page of an error, a check or a login ("${said.slice(0, 20).replace(/\s+/gu, ' ')}"), not the document. ` +
        'Open the page anew and save it.',
    );
  if (size >= LEAST_TEXT) return;
  const frames = shownIn(root);
  const named = frames[0] ?? '';
  if (frames.length > 0)
    throw withoutText(
      `网页正文在框架中(${named}), 未随本页保存。请在浏览器中单独打开该框架, 另存为网页或复制为 txt。`,
      `The text stands in a frame (${named}), which was not saved with the page. Open the frame by itself and save it, or copy its text.`,
    );
  const hidden = Math.max(0, ...[...elementsBelow(root, SCRIPTS), ...elementsBelow(root, FIELDS)].map((one) => hanIn(textIn(one))));
  const pictures = elementsBelow(root, PICTURES).length;
  if (pictures > 0 && hidden < LEAST_TEXT && size > 0)
    throw new UnreadableError(
      'only-pictures',
      `网页没有正文文字, 只有 ${pictures} 张图片, 多为扫描件。请寻找文字版, 或先识别文字(OCR)。`,
      `The page has no text but ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}; a scan, most likely. ` +
        'Look for a text version, or have them recognised (OCR) first.',
    );
  const redirects = elementsBelow(root, METAS).some(({ properties }) => /refresh/iu.test(String(properties['httpEquiv'] ?? '')));
  if (hidden >= LEAST_TEXT || redirects || (size === 0 && elementsBelow(root, SCRIPTS).length > 0))
    throw withoutText(
      '网页没有正文: 正文由脚本载入, 保存时尚未显示, 或本页只作跳转。请在浏览器中打开, 待正文显示后复制为 txt, 或打印为 PDF。',
      'The page holds no text: a script puts it in, and had not when the page was saved, or the page only leads to another. ' +
        'Open it in a browser, wait for its text, and copy it into a text file or print it to PDF.',
    );
}
