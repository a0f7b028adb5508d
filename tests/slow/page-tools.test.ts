import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { extractText as textOfPdf, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { plain, type Report } from '../../src/render/report.js';
import { chromiumPath } from '../setup/chromium.js';
import { PAGE_KINDS, seedReport, type PageKind } from '../setup/pages.js';
import { seed } from '../setup/plans.js';

// What a reader does with a page of the five plans, in a real browser: sorting, filtering, folding, links, citations, saving, printing.

const BROWSER = chromiumPath();
const SKIPPED = 'SKIPPED: no chromium here (install it, or name its path in CHROMIUM)';
const dir = mkdtempSync(join(tmpdir(), 'gangmu-page-tools-'));
const known = new Map<string, string>();
/** A page of the five plans on the disk. */
function pageOf(kind: PageKind, lang: Report['lang']): string {
  const key = `${kind}-${lang}`;
  const found = known.get(key) ?? join(dir, `${key}.html`);
  if (!known.has(key)) writeFileSync(found, renderHtml(seedReport(kind, lang)));
  known.set(key, found);
  return pathToFileURL(found).href;
}
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('a page of the five plans stays under 1 MB, and holds no sentence around another twice', () => {
  for (const kind of PAGE_KINDS) {
    const html = renderHtml(seedReport(kind, 'en'));
    expect(Buffer.byteLength(html)).toBeLessThan(1e6);
    const json = /<script id="page-data" type="application\/json">([^]*?)<\/script>/u.exec(html)?.[1] ?? '';
    const { stretches } = JSON.parse(json) as { stretches: string[] };
    for (const [at, stretch] of stretches.entries())
      expect(
        stretches.findIndex((one) => one.includes(stretch.slice(10, 90))),
        stretch.slice(0, 30),
      ).toBe(at);
  }
});

describe.skipIf(BROWSER === null)(BROWSER === null ? `a page's tools: ${SKIPPED}` : "a page's tools", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });
  async function opened(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(url);
    return page;
  }
  const names = (page: Page): Promise<string[]> =>
    page.locator('#table-indicators >> xpath=../.. >> tr.row:visible > th .words').allTextContents();

  test.each(
    PAGE_KINDS.flatMap(
      (kind) =>
        [
          [kind, 'zh', 'light', 1280],
          [kind, 'en', 'dark', 390],
        ] as const,
    ),
  )('axe finds nothing on a page of %s: %s, %s, %i px, and nothing goes beyond the screen', async (kind, lang, colorScheme, width) => {
    const page = await opened(pageOf(kind, lang), { colorScheme, viewport: { width, height: 800 } });
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    // no table without rows, and no sign in the legend that is not on the page
    expect(await page.locator('section.table:not(:has(tr.row))').count()).toBe(0);
    for (const tone of ['up', 'down', 'neutral', 'error', 'warn'])
      expect(await page.locator(`.legend .t-${tone}`).count()).toBe((await page.locator(`tr.row .t-${tone}`).count()) > 0 ? 1 : 0);
    await page.close();
  });

  test('a table wider than the screen scrolls within its frame: the page beneath it does not', async () => {
    const columns = ['指标', ...Array.from({ length: 14 }, (_, at) => `某县人民政府工作报告 ${2011 + at}`)].map((title) => ({
      key: title,
      title,
    }));
    const cells = columns.map(({ title }, at) =>
      at === 0 ? plain('地区生产总值') : [{ text: `增长8% (${title})`, tone: 'warn' as const }],
    );
    const wide: Report = { ...seedReport('compare', 'zh'), tables: [{ id: 'wide', title: '指标', columns, rows: [{ key: '1', cells }] }] };
    const file = join(dir, 'wide.html');
    writeFileSync(file, renderHtml(wide));
    const page = await opened(pathToFileURL(file).href);
    const [frame, document] = await page.evaluate<[number, number]>(
      "[document.querySelector('.scroll'), document.documentElement].map((one) => one.scrollWidth - one.clientWidth)",
    );
    expect(frame).toBeGreaterThan(0);
    expect(document).toBe(0);
    await page.close();
  });

  test('a column sorts upwards, downwards, and back into its groups; numbers by their size, what is empty last', async () => {
    const page = await opened(pageOf('panel', 'zh'));
    const head = page.getByRole('columnheader', { name: '数值' });
    const before = await page.locator('tr.row > th').allTextContents();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const values = async (): Promise<number[]> =>
      (await page.locator('tr.row:visible td:nth-child(4) .words').allTextContents()).map((text) => {
        const [, number = '', size = ''] = /(-?[\d.]+)\s*(万亿|亿|万)?/u.exec(text) ?? [];
        return Number(number) * ({ 万亿: 1e12, 亿: 1e8, 万: 1e4 }[size] ?? 1);
      });
    const up = await values();
    expect(up.length).toBeGreaterThan(30);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await values()).toEqual([...up].sort((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect(await page.locator('tr.row > th').allTextContents()).toEqual(before);
    await page.close();
  });

  test('the filter finds both languages on a page of either, and answers within 100 ms on 2,000 rows', async () => {
    const english = await opened(pageOf('compare', 'en'));
    expect(await english.locator('tr.row:visible .own').first().textContent()).toBe('规上工业增加值');
    const box = english.getByRole('searchbox');
    await box.fill('研发经费 3.4%');
    await expect.poll(() => names(english)).toEqual(['R&D expenditure as a share of gross regional product']);
    await english.close();
    const chinese = await opened(pageOf('compare', 'zh'));
    await chinese.getByRole('searchbox').fill('r&d expenditure');
    await expect.poll(() => names(chinese)).toContain('研发经费支出占地区生产总值比重');
    await chinese.close();

    const columns = ['指标', '甲县', '乙县', '丙县', '丁县', '戊县'].map((title, at) => ({ key: title, title, laid: at > 0 }));
    const rows = Array.from({ length: 2000 }, (_, row) => ({
      key: `${row}`,
      group: `第${Math.floor(row / 100)}组`,
      cells: columns.map(({ key }, at) =>
        at === 0 ? plain(`指标${row}`) : plain(at > 1 + (row % 4) ? '' : `${key} ${row * at}亿元 (2025)`),
      ),
    }));
    const large = join(dir, 'large.html');
    writeFileSync(
      large,
      renderHtml({ title: '大表', lang: 'zh', lead: [], tables: [{ id: 'big', title: '大表', columns, rows }], notes: [] }),
    );
    const page = await opened(pathToFileURL(large).href);
    const took: number[] = [];
    for (const words of ['指标199', '甲县', '9', '第3组', '没有', ''])
      took.push(
        await page.evaluate<number>(`(async () => {
          const field = document.querySelector('#filter');
          const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          await frame();
          const from = performance.now();
          field.value = ${JSON.stringify(words)};
          field.dispatchEvent(new Event('input'));
          document.body.offsetHeight;
          return performance.now() - from;
        })()`),
      );
    // what it costs until the rows that are seen are laid out; others follow frame by frame
    expect(took.sort((a, b) => a - b)[3], took.join(' ')).toBeLessThan(100);
    await page.close();
  });

  test('rows with a value in one column are folded and counted; a key opens them, another leaves shared rows only', async () => {
    const page = await opened(pageOf('compare', 'zh'));
    const rows = page.locator('tr.row:visible');
    const status = page.locator('#shown');
    const all = await page.locator('tr.row').count();
    const shared = await rows.count();
    expect(await status.textContent()).toBe(`显示 ${shared} / ${all} 行, 收起 ${all - shared} 行`);
    const line = page.locator('tr.fold:visible button').first();
    const folded = Number(/\d+/u.exec((await line.textContent()) ?? '')?.[0]);
    await line.click();
    expect(await rows.count()).toBe(shared + folded);
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('f');
    expect(await rows.count()).toBe(all);
    await page.keyboard.press('s');
    expect(await page.getByRole('checkbox', { name: '只看共有行' }).isChecked()).toBe(true);
    expect(await rows.count()).toBe(shared);
    expect(await page.locator('tr.fold:visible').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: '按键' }).isVisible()).toBe(true);
    await page.close();
  });

  test('a link to a cell unfolds its row, opens its sentence and is what the dialog copies; so is the citation', async () => {
    const page = await opened(pageOf('compare', 'en'), { permissions: ['clipboard-read', 'clipboard-write'] });
    // a row that is folded
    const row = page.locator('section[data-table=indicators] tr.row[data-laid="1"]:has(button.open)').first();
    const key = await row.getAttribute('data-key');
    const filled = await Promise.all((await row.locator('td').all()).map((cell) => cell.locator('button.open').count()));
    const head = page.locator('section[data-table=indicators] thead th').nth(1 + filled.findIndex((count) => count > 0));
    const column = (await head.getAttribute('data-key')) ?? '';
    const name = await row.locator('th .words').textContent();
    expect(await row.isVisible()).toBe(false);
    const address = `${pageOf('compare', 'en')}#${encodeURIComponent(key ?? '')}/${encodeURIComponent(column)}`;
    await page.goto('about:blank');
    await page.goto(address);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('heading').textContent()).toContain(name ?? '?');
    expect(await row.isVisible()).toBe(true);
    await page.keyboard.press('l');
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(address);
    await page.keyboard.press('c');
    const entry = dialog.locator('ol > li').first();
    const [doc, record, start, end] = await Promise.all(
      ['doc', 'record', 'start', 'end'].map((field) => entry.getAttribute(`data-${field}`)),
    );
    const cited = await page.evaluate<string>('navigator.clipboard.readText()');
    const sentence = await entry.locator('blockquote').textContent();
    const title = seedReport('check', 'en').documents?.find((one) => one.doc_id === doc)?.title;
    const path = (await entry.locator('.step').allTextContents()).join(' › ');
    expect(cited).toBe(`“${sentence}” ${title} (甬政发〔2021〕1号), ${path}, characters ${start}–${end} (text/${doc}.txt, ${record})`);
    expect(cited).toContain([...seed(doc ?? '')].slice(Number(start), Number(end)).join(''));
    await page.keyboard.press('Escape');
    // the dialog says that it is closed a moment later
    await page.waitForFunction('location.hash === ""');
    await page.close();
  });

  test('where a page gets no clipboard, it copies all the same', async () => {
    const page = await opened(pageOf('check', 'zh'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await page.locator('tr.row button.open').first().click();
    const copy = page.getByRole('button', { name: '复制引文' }).first();
    const sentence = await page.getByRole('dialog').locator('blockquote').first().textContent();
    await copy.click();
    await expect.poll(() => page.evaluate<string>('navigator.clipboard.readText()')).toContain(sentence);
    expect(await page.locator('button.cite').first().textContent()).toBe('已复制');
    await page.close();
  });

  test('previous and next go through the values that are shown, each with the text around its sentence', async () => {
    const page = await opened(pageOf('compare', 'zh'));
    const values = page.locator('tr.row:visible button.open');
    const all = await values.count();
    await values.first().click();
    const dialog = page.getByRole('dialog');
    const heading = dialog.getByRole('heading');
    const first = await heading.textContent();
    expect(await dialog.locator('.place').textContent()).toBe(`第 1 / ${all} 个`);
    const entry = dialog.locator('ol > li').first();
    const text = seed((await entry.getAttribute('data-doc')) ?? '').replace(/\s+/gu, '');
    const [before, sentence, behind] = (
      await Promise.all(['.before', 'blockquote', '.behind'].map((part) => entry.locator(part).textContent()))
    ).map((part) => (part ?? '').replace(/^(?:上文|下文): /u, '').replace(/\s+/gu, ''));
    expect(text.replace(/[“”]/gu, '')).toContain(`${before}${sentence}${behind}`.replace(/[“”]/gu, ''));
    await page.keyboard.press('ArrowRight');
    expect(await dialog.locator('.place').textContent()).toBe(`第 2 / ${all} 个`);
    await dialog.getByRole('button', { name: '上一个' }).click();
    expect(await heading.textContent()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await values.first().and(page.locator(':focus')).count()).toBe(1);
    await page.close();
  });

  test('CSV and SVG hold what is seen: rows that are left, in their order, columns that are chosen', async () => {
    const page = await opened(pageOf('compare', 'zh'));
    await page.getByRole('searchbox').fill('亩均');
    const section = page.locator('section[data-table=indicators]');
    await section.locator('summary').click();
    await section.getByRole('checkbox', { name: '象山县 2017' }).uncheck();
    await page.keyboard.press('Escape');
    await section.locator('thead th').first().getByRole('button').click();
    await section.locator('thead th').first().getByRole('button').click();
    const seen = await names(page);
    expect(seen.length).toBeGreaterThan(2);
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), section.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toMatch(/^indicators\.(?:csv|svg)$/u);
      return readFileSync(await download.path(), 'utf8');
    };
    const [head = [], ...rows] = parse(await saved('存为 CSV'), { bom: true }) as string[][];
    expect(head).toEqual(['group', '指标', '鄞州区 2021–2025', '鄞州区 –2025', '象山县 –2025', '嵊泗县 2023–2027']);
    expect(rows.map((row) => row[1])).toEqual(seen);
    expect(rows.flat()).toContain('12万元/亩 (2025) [分母由指标库补出]');
    const svg = await saved('存为 SVG');
    const texts = await page.evaluate<string>(`(() => {
      const { tagName, textContent } = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement;
      return tagName + ' ' + textContent;
    })()`);
    // how it is cited, then the title
    expect(texts.startsWith('svg 引用 seeds: gangmu 1.2.3指标')).toBe(true);
    for (const name of seen) expect(texts).toContain(name);
    expect(texts).not.toContain('象山县 2017');
    await page.close();
  });

  test('on a phone a row is a card, its values behind the titles of their columns', async () => {
    const page = await opened(pageOf('check', 'zh'), { viewport: { width: 390, height: 844 } });
    const row = page.locator('tr.row').first();
    const [card, where] = [await row.boundingBox(), await row.locator('td').last().boundingBox()];
    expect((where?.x ?? 0) + (where?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(where?.y).toBeGreaterThan((card?.y ?? 0) + 40);
    const label = await page.evaluate<string>("getComputedStyle(document.querySelector('tr.row td:last-child'), '::before').content");
    expect(label).toBe('"出处"');
    await page.close();
  });

  test.each(PAGE_KINDS)('%s is printed from the first page on, column titles on each', async (kind) => {
    const page = await opened(pageOf(kind, 'zh'));
    const title = await page.locator('h1').textContent();
    const first = await page.locator('tr.row:visible > th .words').first().textContent();
    const titles = await page.locator('thead').first().locator('th').allTextContents();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await textOfPdf(pdf, { mergePages: false });
    const words = (part: string | null | undefined): string => (part ?? '').normalize('NFKC').replace(/\s+/gu, '');
    expect(words(text[0])).toContain(words(title));
    expect(words(text[0])).toContain(words(first));
    // rows that are folded are counted, and the sentences are printed though their lists are closed on the screen
    if (kind === 'compare') expect(words(text[0])).toMatch(/另有\d+行只有一列有值/u);
    expect(words(text.join(''))).toContain(words(await page.locator('.sources blockquote').last().textContent()).slice(-12));
    expect(words(text[1]).startsWith(words(titles.join(''))), text[1]?.slice(0, 80)).toBe(true);
    await page.close();
  });
});
