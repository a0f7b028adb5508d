import { describe, expect, it } from 'vitest';
import { HTML_READER } from '../src/read/html/reader.js';
import { UnreadableError, type ReadDocument } from '../src/read/reader.js';
import { UndecodableError } from '../src/read/decode.js';
import { read, readerOf } from '../src/read/readers.js';
import { seedBlocks, plainText, type PlanBlock } from './setup/blocks.js';
import { cellsOf } from './setup/cells.js';
import { extracted } from './setup/extracted.js';
import { essenceOf } from './setup/essence.js';
import { NAMES } from './setup/plans.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const page = (text: string): Promise<ReadDocument & { format: string }> => read(bytes(text), { name: 'plan.html' });

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const rows = (block: PlanBlock & { type: 'table' }, cell: (text: string, tag: string) => string): string =>
  [block.columns.map((name) => cell(escaped(name), 'th')), ...block.rows.map((row) => row.map((text) => cell(escaped(text), 'td')))]
    .map((cells) => `<tr>${cells.join('')}</tr>`)
    .join('\n');

/** What government sites put around an article. */
const MENU =
  '<div class="nav"><ul>' +
  ['首页', '政务公开', '政务服务', '互动交流', '数据开放'].map((w) => `<li><a href="/x">${w}</a></li>`).join('') +
  '</ul></div>';
const RELATED =
  '<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">2024年新增高新技术企业90家 全县工业总产值达到9000亿元</a></li>' +
  '<li><a href="/2">一图读懂：到2025年建成99个园区</a></li></ul></div>';
const FOOT = '<div class="foot">主办单位：某县人民政府办公室 版权所有 ICP备12345678号 网站标识码3302250001</div>';

/** Three templates in the manner of the systems that most government sites run on. */
const TEMPLATES: Readonly<Record<string, (blocks: readonly PlanBlock[], title: string) => string>> = {
  jcms: (blocks, title) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}">
<meta name="SiteName" content="某县人民政府"><title>${title}-某县人民政府门户网站</title><script>var a="到2025年新增企业77家";</script></head><body>
<div id="header">${MENU}</div><table class="xxgk_table" width="100%"><tbody>
<tr><td>索引号：</td><td>002482286/2023-00001</td><td>公开方式：</td><td>主动公开</td></tr>
<tr><td>发布机构：</td><td>县政府办公室</td><td>有效性：</td><td>有效</td></tr></tbody></table>
<div class="main-txt"><h1 class="title">${title}</h1>
<div class="share">字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> <a href="#">打印</a></div>
<div id="zoom"><!--ZJEG_RSS.content.begin-->${blocks
    .map((block) =>
      block.type === 'table'
        ? `<table border="1">${rows(block, (text) => `<td><p style="margin:0">${text}</p></td>`)}</table>`
        : `<p style="text-indent: 2em;"><span style="font-size: 16pt; font-family: 仿宋_GB2312;">${escaped(block.text)}</span></p>`,
    )
    .join('\n')}<!--ZJEG_RSS.content.end--></div></div>${RELATED}${FOOT}</body></html>`,
  trs: (blocks, title) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>${title}</title>
<style>.TRS_Editor P{line-height:2}</style></head><body><table width="1000"><tr><td>${MENU}</td></tr><tr><td>
<div class="TRS_Editor">${blocks
    .map((block) =>
      block.type === 'table'
        ? `<table>${rows(block, (text, tag) => `<${tag}>${text}</${tag}>`)}</table>`
        : block.type === 'heading'
          ? `<h${Math.min(6, block.level + 1)}>${escaped(block.text)}</h${Math.min(6, block.level + 1)}>`
          : `<p>　　${escaped(block.text)}</p>`,
    )
    .join('')}</div></td></tr><tr><td>${RELATED}</td></tr><tr><td>${FOOT}</td></tr></table></body></html>`,
  breaks: (blocks, title) => `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY>${MENU}
<DIV id=artibody>${blocks
    .map((block) =>
      block.type === 'table'
        ? `<TABLE>${rows(block, (text) => `<TD>${text}</TD>`)}</TABLE>`
        : `&nbsp;&nbsp;&nbsp;&nbsp;${block.type === 'heading' ? `<STRONG>${escaped(block.text)}</STRONG>` : escaped(block.text)}<BR><BR>`,
    )
    .join('\r\n')}</DIV>${RELATED}${FOOT}</BODY></HTML>`,
};

describe('the same records from a page as from the plain text', () => {
  describe.each(NAMES)('%s', (name) => {
    const blocks = seedBlocks(name);
    const plain = plainText(blocks);
    it.each(Object.entries(TEMPLATES))('%s', async (_template, render) => {
      const title = blocks.find((block) => block.type === 'title');
      const fromText = await extracted(bytes(plain), 'plan.txt');
      const fromPage = await extracted(bytes(render(blocks, title && 'text' in title ? title.text : '某县行动方案')), 'plan.html');
      expect(fromText.targets.length + fromText.quantities.length).toBeGreaterThan(5);
      const [a, b] = [essenceOf(fromText), essenceOf(fromPage)];
      for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
    });
  });
});

describe('the article', () => {
  it('menus, related links and footers are in the text, marked as noise', async () => {
    const { text, hints } = await page(
      `<html><body>${MENU}<div class="c"><p>一、目标</p><p>到2025年，全县规上工业总产值达到1200亿元，新增企业7家。</p>` +
        `<p>二、任务</p><p>加快建设现代化产业体系，推动高质量发展取得新成效，各项指标走在前列。</p></div>${RELATED}${FOOT}</body></html>`,
    );
    const noise = (hints?.noise ?? []).map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`);
    expect(noise).toEqual([
      'navigation 首页',
      'navigation 政务公开',
      'navigation 政务服务',
      'navigation 互动交流',
      'navigation 数据开放',
      'navigation 相关阅读',
      'navigation 2024年新增高新技术企业90家 全县工业总产值达到9000亿元',
      'navigation 一图读懂：到2025年建成99个园区',
      'footer 主办单位：某县人民政府办公室 版权所有 ICP备12345678号 网站标识码3302250001',
    ]);
  });
  it('what is hidden or a script is no text; entities are characters', async () => {
    const { text } = await page(
      '<html><body><p>A&amp;B&nbsp;&#30010;&lt;5%&gt;</p><p style="display:none">隐藏</p>' +
        '<script>x("脚本")</script><noscript>无脚本</noscript></body></html>',
    );
    expect(text).toBe('A&B\u00a0界<5%>\n'.replace('界', String.fromCodePoint(30010)));
  });
  it('the title above the article stays, its repetition in the head does not come twice', async () => {
    const { text, hints } = await page(
      '<html><head><title>象山县行动方案_象山县人民政府</title></head><body><div><h1>象山县行动方案</h1><span>来源：县政府办</span></div>' +
        '<div><p>到2025年，全县规上工业总产值达到1200亿元，新增企业7家。</p><p>加快建设现代化产业体系，推动高质量发展取得新成效，走在前列。</p></div></body></html>',
    );
    expect((hints?.noise ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(['来源：县政府办']);
  });
  it('metadata of the head fill in what the text does not say', async () => {
    const { found } = await page(
      '<html><head><meta name="ArticleTitle" content="象山县 行动方案"><meta name="PubDate" content="2023-05-06 10:00">' +
        '</head><body><p>甲</p></body></html>',
    );
    expect(found).toEqual({ title: '象山县行动方案', published_date: '2023-05-06' });
  });
});

describe('tables', () => {
  it('merged cells cover rows and columns', async () => {
    const { text, hints } = await page(
      '<html><body><table><tr><th rowspan="2">指标</th><th colspan="2">目标</th></tr><tr><th>2020年</th><th>2025年</th></tr>' +
        '<tr><td>总产值</td><td>800</td><td>1200</td></tr><tr><td>企业</td><td></td><td>50</td></tr></table></body></html>',
    );
    const table = hints?.tables?.[0];
    expect(table?.head).toBe(2);
    expect(cellsOf(text, table)).toEqual([
      [
        ['指标', 0, 1, 2],
        ['目标', 1, 2, 1],
      ],
      [
        ['2020年', 1, 1, 1],
        ['2025年', 2, 1, 1],
      ],
      [
        ['总产值', 0, 1, 1],
        ['800', 1, 1, 1],
        ['1200', 2, 1, 1],
      ],
      [
        ['企业', 0, 1, 1],
        ['', 1, 1, 1],
        ['50', 2, 1, 1],
      ],
    ]);
  });
  it('a table that lays out a page is its text', async () => {
    const long = '到2025年，全县规上工业总产值达到1200亿元。'.repeat(30);
    const { hints } = await page(
      `<html><body><table><tr><td>栏目</td><td>${long}</td></tr><tr><td>${long}</td></tr></table></body></html>`,
    );
    expect(hints?.tables).toEqual([]);
  });
});

describe('what a file is', () => {
  it.each([
    ['<!DOCTYPE html><p>a', 'plan.txt', 'html'],
    ['\ufeff<html><body>', 'x', 'html'],
    ['---\nlayout: default\n---\n\n<style>p{}</style><div>正文</div>', 'x.html', 'html'],
    ['# 一、目标\n\n<table><tr><td>1</td></tr></table>', 'x.md', 'md'],
    ['一、目标\n企业<10家，利润>5%', 'x.txt', 'txt'],
    ['<table><tr><td>甲</td></tr></table>\n# 标题\n', 'x.md', 'md'],
  ])('%s %s: %s', (text, name, format) => {
    expect(readerOf(bytes(text), name).id).toBe(format);
  });
  it('a page in GB18030 that says so, and one that says something else', async () => {
    const gbk = Buffer.from(
      '3c6d65746120636861727365743d67626b3e3c703eb6bcb5bd32303235c4ea' +
        'c8abcfd8b9e6c4a3d2d4c9cfb9a4d2b5d7dcb2fad6b5cdbba6c6313230d2dad4aa3c2f703e',
      'hex',
    );
    const { encoding } = await read(gbk, { name: 'p.html' });
    expect(encoding).toBe('gb18030');
    const utf8 = await read(bytes('<meta charset="gb2312"><p>到2025年全县规模以上工业总产值突破120亿元</p>'), { name: 'p.html' });
    expect([utf8.encoding, utf8.text]).toEqual(['utf-8', '到2025年全县规模以上工业总产值突破120亿元\n']);
  });
});

describe('bad pages', () => {
  it('elements nested without end are refused in a moment', async () => {
    await expect(page(`<html>${'<div>'.repeat(100_000)}到2025年`)).rejects.toThrow(UnreadableError);
  });
  it('many elements that close by themselves are no depth', async () => {
    expect((await page(`<html>${'<p>甲<br>'.repeat(20_000)}`)).text.length).toBe(40_000);
  });
  it('whatever is cut off or flipped, it ends in a text or a refusal', async () => {
    const whole = bytes(TEMPLATES['jcms']?.(seedBlocks(NAMES[0] ?? ''), '某县行动方案') ?? '');
    let state = 7;
    const next = (below: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 60; round++) {
      const broken = Buffer.from(whole.subarray(0, 200 + next(whole.length - 200)));
      for (let flip = 0; flip < 5; flip++) {
        const at = next(broken.length);
        broken[at] = (broken[at] ?? 0) ^ (1 << next(8));
      }
      const outcome = await read(broken, { name: 'p.html' }).then(
        ({ text }) => typeof text,
        (error: unknown) => (error instanceof UnreadableError || error instanceof UndecodableError ? 'refused' : String(error)),
      );
      expect(['string', 'refused']).toContain(outcome);
    }
  });
  it('is a reader that says what it reads', () => {
    expect(HTML_READER.extensions).toContain('.htm');
  });
});
