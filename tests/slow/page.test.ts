import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { scaleOf } from '../../src/render/page-plot.js';
import { plain, type Dot, type Evidence, type CellItem, type Report } from '../../src/render/report.js';
import { chromiumPath } from '../setup/chromium.js';
import { seed } from '../setup/plans.js';
import { sampleReport } from '../setup/report.js';

// The page as a reader meets it, in a real browser. Without one, what can be said of its bytes is tested and the rest is skipped.

const REPORT = sampleReport();
const PAGE = renderHtml(REPORT);
const BROWSER = chromiumPath();
const dir = mkdtempSync(join(tmpdir(), 'gangmu-page-'));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function fileOf(name: string, content: string): string {
  const path = join(dir, `${name}.html`);
  writeFileSync(path, content);
  return pathToFileURL(path).href;
}

describe('the bytes of a page', () => {
  test('are the same for the same report', () => {
    expect(renderHtml(sampleReport())).toBe(PAGE);
  });
  test('allow its own style and script only', () => {
    const hash = (element: string): string =>
      [...PAGE.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'gu'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .join(' ');
    expect(/Content-Security-Policy" content="([^"]*)"/u.exec(PAGE)?.[1]?.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    // what the page's own script reads is no script
    expect([...PAGE.matchAll(/<(?:style|script)\b[^>]*>/gu)].map(([tag]) => tag)).toEqual([
      '<style>',
      '<style>',
      '<script id="page-data" type="application/json">',
      '<script>',
    ]);
  });
  test('name no address outside', () => {
    expect(
      [...PAGE.matchAll(/\b(?:href|src|srcset|action|style|on[a-z]+)="([^"]*)"/gu)]
        .map((found) => found[1] ?? '')
        .filter((address) => !address.startsWith('#')),
    ).toEqual([]);
    expect(PAGE).not.toMatch(/@import|url\(/u);
  });
  test.each([
    [[3.4, 3.5], { from: 0, to: 3.5 }],
    [[12, 49], { from: 0, to: 49 }],
    [[0, 0], { from: 0, to: 0 }],
    [[-10, 5], { from: -10, to: 5 }],
    [[-10, -9], { from: -10, to: 0 }],
  ])('the scale of %j', (values, range) => {
    expect(scaleOf(values.map((value): Dot => ({ column: 'a', label: '', value, max: null, comparator: null, flagged: false })))).toEqual(
      range,
    );
  });
});

/** What axe finds, with the elements. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

const SKIPPED = 'SKIPPED: no chromium here (install it, or name its path in CHROMIUM)';
if (BROWSER === null) console.warn(`a page in a browser: ${SKIPPED}`);

describe.skipIf(BROWSER === null)(BROWSER === null ? `a page in a browser: ${SKIPPED}` : 'a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens a page; `trouble` gathers what it asks of the network and what the browser complains of. */
  async function opened(content: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const url = fileOf(createHash('sha256').update(content).digest('hex'), content);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) trouble.push(request.url());
    });
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(url);
    return { page, trouble };
  }
  /** A value of the matrix that one plan states, with its row and its sentence. */
  const known = (): { label: string; text: string; evidence: readonly Evidence[] } => {
    const states = (item: CellItem): boolean => item.evidence?.[0]?.quote.includes('3.4%') === true;
    const row = REPORT.tables[0]?.rows.find((one) => one.cells.flat().some(states));
    const item = row?.cells.flat().find(states);
    return { label: row?.cells[0]?.[0]?.text ?? '', text: item?.text ?? '', evidence: item?.evidence ?? [] };
  };

  test('a click on a value opens its sentence; Escape closes it, and the focus is back', async () => {
    const { page, trouble } = await opened(PAGE);
    const { label, text, evidence } = known();
    const button = page.locator('tr.row', { hasText: label }).first().getByRole('button', { name: text }).first();
    const dialog = page.getByRole('dialog');
    expect(await dialog.isVisible()).toBe(false);
    await button.click();
    expect(await dialog.getByRole('heading').textContent()).toBe(`${label} · ${text}`);
    expect(await dialog.locator('mark').allTextContents()).toEqual(evidence.map((one) => one.quote));
    expect(await dialog.locator('blockquote').allTextContents()).toEqual(evidence.map((one) => one.sentence));
    for (const [at, one] of evidence.entries()) {
      expect(await dialog.locator('.where').nth(at).textContent()).toBe([one.plan, ...one.section].join(''));
      expect(await dialog.locator('.keys').nth(at).locator('code, span').allTextContents()).toEqual([
        one.doc_id,
        ...(one.record_id === null ? [] : [one.record_id]),
        `位置 ${one.start}–${one.end}`,
      ]);
      // and the offsets are those of the source
      expect([...seed(one.doc_id)].slice(one.start, one.end).join('')).toBe(one.quote);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await button.and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await page.getByRole('button', { name: '关闭' }).click();
    expect(await dialog.isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('every value with a sentence is a button, and arrow keys go from one to the next', async () => {
    const { page } = await opened(PAGE);
    const items = REPORT.tables
      .flatMap((table) => table.rows.flatMap((row) => row.cells.flat()))
      .filter((item) => (item.evidence ?? []).length > 0);
    expect(await page.locator('tr.row button.open .words').allTextContents()).toEqual(items.map((item) => item.text));
    const first = page.locator('section[data-table=indicators] button.open').first();
    await first.focus();
    const rowOf = (): Promise<number> => page.evaluate<number>("document.activeElement.closest('tr').rowIndex");
    const before = await rowOf();
    await page.keyboard.press('ArrowDown');
    expect(await rowOf()).toBeGreaterThan(before);
    await page.close();
  });

  test('the filter keeps the rows that hold every word, in either width, and the headings above them', async () => {
    const { page } = await opened(PAGE);
    const rows = page.locator('tr.row:visible');
    const all = REPORT.tables.reduce((sum, table) => sum + table.rows.length, 0);
    expect(await rows.count()).toBe(all);
    const box = page.getByRole('searchbox', { name: '筛选行' });
    await box.fill(`${known().label} ３.４％`);
    expect(await rows.locator('th').allTextContents()).toEqual([known().label]);
    expect(await page.locator('tr.group:visible').allTextContents()).toEqual(['%']);
    expect(await page.getByRole('status').textContent()).toBe(`显示 1 / ${all} 行`);
    expect(await page.getByRole('heading', { name: '变化' }).isVisible()).toBe(false);
    await box.fill('没有这样的行');
    expect(await rows.count()).toBe(0);
    await box.fill('');
    expect(await rows.count()).toBe(all);
    await page.close();
  });

  test.each([
    ['zh', 'light', 1280],
    ['zh', 'dark', 1280],
    ['en', 'light', 420],
  ] as const)('axe finds nothing: %s, %s, %i px', async (lang, colorScheme, size) => {
    const { page, trouble } = await opened(lang === 'zh' ? PAGE : renderHtml(sampleReport(lang)), {
      colorScheme,
      viewport: { width: size, height: 800 },
    });
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await faultsOf(page)).toEqual([]);
    // the page itself is not wider than the screen: only tables scroll
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test.each([
    [1600, true],
    [700, false],
  ] as const)('column titles stay in sight at %i px, where the table fits (%s) and where it scrolls by itself', async (size, fits) => {
    const { page } = await opened(PAGE, { viewport: { width: size, height: 500 } });
    const box = page.locator('.scroll').first();
    expect(await box.getAttribute('class')).toBe(fits ? 'scroll fits' : 'scroll');
    await page.evaluate("document.querySelector('tr.row:nth-child(6)').scrollIntoView({ block: 'center' })");
    const [title, row] = [await box.locator('thead th').nth(1).boundingBox(), await box.locator('tr.row').nth(5).boundingBox()];
    expect(title?.y).toBeGreaterThanOrEqual(0);
    expect(row?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
    await page.close();
  });

  test('without scripts each value leads to its sentence', async () => {
    const { page } = await opened(PAGE, { javaScriptEnabled: false });
    const { text, evidence } = known();
    await page.getByRole('link', { name: text }).first().click();
    await expect.poll(async () => page.locator('.sources li:target mark').first().textContent({ timeout: 1000 })).toBe(evidence[0]?.quote);
    expect(await page.locator('.sources li:target').isVisible()).toBe(true);
    await page.close();
  });

  test('no text becomes markup', async () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '"><b>',
      "'&lt;",
      '&amp;',
      '</style>',
      '<!--',
      '--><p>',
      ']]>',
      '=1+1',
      '</td></table>',
      'R&D',
    ];
    const evidence = (text: string): Evidence => ({
      doc_id: text,
      plan: text,
      record_id: text,
      section: [text],
      sentence: `前${text}后`,
      quote: text,
      start: 1,
      end: 2,
    });
    const report: Report = {
      title: texts.join(''),
      lang: 'zh',
      lead: texts,
      notes: texts,
      tables: [
        {
          id: 'x',
          title: texts.join(''),
          columns: texts.map((text, at) => ({ key: `${at}`, title: text })),
          rows: [
            {
              key: '"',
              group: texts.join(''),
              cells: texts.map((text) => [{ text, flags: [text], evidence: [evidence(text)] }]),
              plot: {
                unit: '<b>',
                direction: 'up',
                dots: [{ column: '1', label: '<i>', value: 1, max: null, comparator: 'gte', flagged: true }],
              },
            },
          ],
        },
      ],
    };
    const { page, trouble } = await opened(renderHtml(report));
    const read = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
    expect(await read('tr.row .words')).toEqual(texts);
    expect(await read('tr.row .flag')).toEqual(texts);
    expect((await read('thead th')).slice(0, texts.length)).toEqual(texts);
    expect(await read('header .lead')).toEqual(texts);
    expect(await read('.notes li')).toEqual(texts);
    expect(await read('tr.group th')).toEqual([texts.join('')]);
    expect((await read('.sources mark')).sort()).toEqual([...texts].sort());
    expect((await read('.sources blockquote')).sort()).toEqual(texts.map((text) => `前${text}后`).sort());
    expect(await page.title()).toBe(texts.join(''));
    expect(await page.locator('img, td b, iframe').count()).toBe(0);
    await page.locator('button.open').nth(1).click();
    expect(await read('dialog mark')).toEqual([texts[1]]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a page of 300 rows and 6 columns stays usable', async () => {
    const columns = ['指标', '甲县', '乙县', '丙县', '丁县', '戊县', '己县'].map((title) => ({ key: title, title }));
    const sentence =
      '到2025年,规上工业总产值达到1200亿元,规上工业增加值达到250亿元,研发经费支出占地区生产总值比重达到3.4%,高新技术企业达到240家,数字经济核心产业增加值年均增长15%以上。';
    const rows = Array.from({ length: 300 }, (_, row) => ({
      key: `${row}`,
      group: `第${Math.floor(row / 30)}组`,
      cells: columns.map(({ key }, at) =>
        at === 0
          ? plain(`指标${row}`)
          : [
              {
                text: `≥${row * at}亿元 (2025)`,
                flags: ['规上工业'],
                evidence: [
                  {
                    doc_id: key,
                    plan: key,
                    record_id: `T${row}`,
                    section: ['总体要求', '主要目标'],
                    sentence,
                    quote: '规上工业增加值达到250亿元',
                    start: row * 100,
                    end: row * 100 + 14,
                  },
                ],
              },
            ],
      ),
      plot: {
        unit: '亿元',
        direction: 'up' as const,
        dots: columns.slice(1).map(({ key }, at) => ({
          column: key,
          label: key,
          value: row * (at + 1),
          max: null,
          comparator: 'gte' as const,
          flagged: false,
        })),
      },
    }));
    const content = renderHtml({ title: '大表', lang: 'zh', lead: [], tables: [{ id: 'big', title: '大表', columns, rows }], notes: [] });
    const { page } = await opened(content);
    await page.getByRole('searchbox').fill('指标29');
    expect(await page.getByRole('status').textContent()).toBe('显示 11 / 300 行');
    await page.locator('tr.row:visible button.open').last().click();
    expect(await page.getByRole('dialog').locator('mark').count()).toBe(1);
    await page.close();
    expect(content.length).toBeLessThan(4e6);
  });
});
