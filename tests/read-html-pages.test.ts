/** Pages as sites have them: what stands around the article and in it, pages without a text, and where a line stands in the file. */
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../src/read/reader.js';
import { read } from '../src/read/readers.js';
import { plainText, seedBlocks, type PlanBlock } from './setup/blocks.js';
import { encoded } from './setup/encodings.js';
import { essenceOf } from './setup/essence.js';
import { extracted } from './setup/extracted.js';
import { NAMES } from './setup/plans.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const page = (text: string): Promise<ReadDocument> => read(bytes(text), { name: 'plan.html' });
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const cells = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`;
const table = (block: PlanBlock & { type: 'table' }): string => `<table>${[block.columns, ...block.rows].map(cells).join('')}</table>`;
const article = (blocks: readonly PlanBlock[], line: (text: string, block: PlanBlock) => string): string =>
  blocks
    .map((block) => (block.type === 'table' ? table(block) : block.type === 'title' ? '' : line(escaped(block.text), block)))
    .join('\n');
const whole = (title: string, inner: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_某县人民政府</title></head><body>${inner}</body></html>`;

const MENU = '<ul><li><a>首页</a></li><li><a>政务公开</a></li></ul><div>当前位置：<a>首页</a> &gt; <a>政务公开</a></div>';
const BUTTONS = '<div>【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a> <a>关闭</a></div>';
const SHARE = '<div>分享到：<a>微信</a><a>新浪微博</a></div><div>扫一扫在手机打开当前页</div>';
const labels = (title: string): string =>
  `<table><tr><td><b>索 引 号：</b></td><td>113302250029447789/2017-08412</td><td>主题分类：</td><td>工业、交通</td></tr>` +
  `<tr><td>发文机关：</td><td>某县人民政府办公室</td><td>公开方式：</td><td>主动公开</td></tr>` +
  `<tr><td>标　　题：</td><td colspan="3">${title}</td></tr></table>`;
const RELATED =
  '<h3>政策解读</h3><ul><li><a>《某县行动方案》政策解读 到2027年产值突破1200亿元</a></li></ul>' +
  '<div>上一篇：<a>关于2024年新增就业5000人的通知</a><br>下一篇：<a>某县2023年GDP增长6.5%</a></div>';
const TEASERS = `<h3>推荐阅读</h3><ul>${[3, 4, 5]
  .map((count) => `<li><a>关于${count}号项目的通知</a><p>据悉，到2030年，全县将建成${count}个项目，具体情况详见正文。</p></li>`)
  .join('')}</ul>`;
const FOOT =
  '<p>主办：某县人民政府办公室　承办：某县大数据中心</p><p>浙ICP备05000001号　网站标识码：3302250001</p><p>地址：某县人民路1号　电话：0574-65712000</p>';

const PAGES: Readonly<Record<string, (blocks: readonly PlanBlock[], title: string) => string>> = {
  'metadata, buttons and links in the element of the article': (blocks, title) =>
    `${MENU}<div><h1>${title}</h1>${labels(title)}${BUTTONS}${article(blocks, (text) => `<p>${text}</p>`)}${SHARE}${RELATED}</div>${FOOT}`,
  'no element of its own': (blocks, title) =>
    `${MENU}<center><font size="5"><b>${title}</b></font></center>${BUTTONS}` +
    `${article(blocks, (text) => `<P>　　<FONT face=仿宋_GB2312>${text}</FONT></P>`)}${SHARE}${RELATED}${FOOT}`,
  'a table for each paragraph': (blocks, title) =>
    `${MENU}<h1>${title}</h1>${article(blocks, (text) => `<table><tr><td>${text}</td></tr></table>`)}${RELATED}${FOOT}`,
  'links with a sentence each': (blocks, title) =>
    `${MENU}<h1>${title}</h1><div>${article(blocks, (text) => `<p>${text}</p>`)}</div>${TEASERS}${FOOT}`,
  'as Word pastes it': (blocks, title) =>
    `${MENU}<h1>${title}</h1><div>${article(
      blocks,
      (text) =>
        '<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><span style="font-size:16.0pt">' +
        `${text.replace(/\d+/gu, '</span><span lang="EN-US">$&<o:p></o:p></span><span>')}</span><span><o:p>&nbsp;</o:p></span></p>` +
        '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->',
    )}</div>${RELATED}${FOOT}`,
};

describe('the same records from a page as from the plain text', () => {
  describe.each(NAMES)('%s', (name) => {
    const blocks = seedBlocks(name);
    const title = blocks.find((block) => block.type === 'title');
    it.each(Object.entries(PAGES))('%s', async (_kind, render) => {
      const heading = title && 'text' in title ? title.text : '某县行动方案';
      const a = essenceOf(await extracted(bytes(plainText(blocks)), 'plan.txt'));
      const b = essenceOf(await extracted(bytes(whole(heading, render(blocks, heading))), 'plan.html'));
      for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
    });
  });
  it('but a link above the article is the end of nothing', async () => {
    const { text, hints } = await page(
      whole(
        '某县行动方案',
        '<div><h1>某县行动方案</h1><p>政策解读</p><p><a>一图读懂</a></p><p>一、目标</p><p>到2027年，新增企业30家，产值达到90亿元。</p></div>',
      ),
    );
    expect((hints?.noise ?? []).map(({ start, end }) => text.slice(start, end))).not.toContain('到2027年，新增企业30家，产值达到90亿元。');
  });
});

describe('a table of data is no metadata', () => {
  it('also where a column is called 名称 or 时间', async () => {
    const { hints } = await page('<table><tr><td>名称</td><td>时间</td></tr><tr><td>甲项目</td><td>2025年</td></tr></table>');
    expect([hints?.tables?.length, hints?.noise]).toEqual([1, []]);
  });
});

const LINE = '<p>到2027年，全县规上工业总产值突破1200亿元，新增企业450家。</p>';
const STATE = `<script>window.state={"content":"${'到2027年，全县规上工业总产值突破1200亿元。'.repeat(4)}"}</script>`;

describe('a page without its text is refused, and says why', () => {
  it.each([
    ['a script puts it in', `<div id="app"></div>${STATE}`, 'page-without-text'],
    ['only scripts', '<script src="a.js"></script><div id="app"></div>', 'page-without-text'],
    ['it stands in a field', `<div>首页</div><textarea style="display:none">${LINE.repeat(5)}</textarea>`, 'page-without-text'],
    ['it stands in a frame', '<div>首页</div><iframe src="/content/1.html"></iframe>', 'page-without-text'],
    ['it leads to another page', '<meta http-equiv="refresh" content="0;url=a.html">', 'page-without-text'],
    ['it is a picture', '<h1>某县行动方案</h1><img src="1.jpg">', 'only-pictures'],
    ['nothing is there', '<h1>404 Not Found</h1><hr>nginx', 'error-page'],
    ['somebody must log in', '<p>请使用政务钉扫码登录，连续输错5次将锁定30分钟。</p>', 'error-page'],
  ])('%s', async (_why, inner, code) => {
    await expect(page(whole('x', inner))).rejects.toMatchObject({ code });
  });
  it('a plan that speaks of errors, scripts and frames is read', async () => {
    const text = '全面清理网站失效链接，用户访问的页面不存在时应当给出提示，到2027年网站可用率达到99%。'.repeat(12);
    expect((await page(whole('x', `<p>${text}</p><iframe src="ad.html"></iframe>${STATE}`))).text).toContain('99%');
  });
});

describe('what a reader of the records must know of a page', () => {
  const remarks = async (inner: string): Promise<string[]> =>
    ((await page(whole('x', inner))).remarks ?? []).map(({ rule, severity }) => `${severity} ${rule}`);
  it.each([
    ['nothing of an article', LINE.repeat(3), []],
    [
      'it is a list',
      '<ul>' + '<li><a>某县人民政府关于印发行动方案的通知</a> 2024-03-01</li>'.repeat(9) + '</ul>',
      ['warning list-of-articles'],
    ],
    ['it is one page of several', `${LINE}<div>上一页 <b>1</b> <a>2</a> <a>下一页</a> 共3页</div>`, ['warning further-pages']],
    ['it only announces a file', `<p>现将方案印发给你们。</p><p>附件：<a>某县行动方案.pdf</a></p>`, ['warning attachments-not-read']],
    ['files beside an article', `${LINE.repeat(40)}<p><a>任务分解表.xlsx</a></p>`, ['info attachments-not-read']],
  ])('%s', async (_what, inner, said) => {
    expect(await remarks(inner)).toEqual(said);
  });
});

describe('a table made to do harm', () => {
  it('of more columns than any table is read as its text', async () => {
    const row = `<tr>${'<td colspan=1000 rowspan=60000>1</td>'.repeat(20)}</tr>`;
    const { text, hints } = await page(`<table>${row.repeat(100)}</table><p>到2027年，新增企业30家。</p>`);
    expect([hints?.tables, text.split('\n').length]).toEqual([[], 2002]);
  });
  it('nested without end in Markdown is refused', async () => {
    const deep = `# 甲\n\n# 乙\n\n${'<table><tr><td>'.repeat(9000)}1${'</td></tr></table>'.repeat(9000)}`;
    await expect(read(bytes(deep), { name: 'x.md' })).rejects.toMatchObject({ code: 'too-deep' });
  });
});

describe('where a line stands in the file', () => {
  const html = `<meta charset="x"><h1>某县“行动”方案</h1><p>&nbsp;到2027年，新增企业450家。</p><p>😀 5家</p>`;
  it.each([
    ['UTF-8', bytes(html)],
    ['UTF-8 with a mark', bytes(`\ufeff${html}`)],
    ['UTF-16', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['GB18030', encoded(html.replace('😀', ''), 'gb18030')],
    ['UTF-8 with a damaged byte', Buffer.concat([bytes(`<p>行动方案要加强企业建设和管理`), Buffer.of(0xff, 0xfe), bytes(`</p>${html}`)])],
  ])('%s: its bytes are those of the line', async (encoding, data) => {
    const { text, origins = [], encoding: found } = await read(data, { name: 'p.html' });
    const lines = origins.map(({ start, end, bytes: own }) => [
      text.slice(start, end),
      new TextDecoder(found ?? '').decode(data.subarray(own?.[0], own?.[1])).replace('&nbsp;', ' ').trim(),
    ]);
    expect(lines.length, encoding).toBeGreaterThanOrEqual(3);
    for (const [line = '', own = ''] of lines) expect(own.replace(/\ufffd+/u, '\ufffd')).toBe(line.trim());
  });
  it('a day that no calendar has is no date', async () => {
    const dated = async (day: string): Promise<unknown> =>
      (await page(`<meta name="PubDate" content="${day}"><p>甲</p>`)).found?.published_date;
    expect([await dated('2023-13-40'), await dated('2023-02-30'), await dated('2024-2-29 10:00')]).toEqual([
      undefined,
      undefined,
      '2024-02-29',
    ]);
  });
});
