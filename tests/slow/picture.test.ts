import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cascade } from '../../src/cascade/cascade.js';
import { compare } from '../../src/compare/comparison.js';
import { outcomes } from '../../src/outcome/outcome.js';
import { panel } from '../../src/panel/panel.js';
import { cascadePicture } from '../../src/picture/cascade-picture.js';
import { comparePicture } from '../../src/picture/compare-picture.js';
import { drawn } from '../../src/picture/frame.js';
import { outcomePicture } from '../../src/picture/outcome-picture.js';
import { panelPicture } from '../../src/picture/panel-picture.js';
import type { Picture } from '../../src/picture/picture.js';
import { renderHtml } from '../../src/render/html.js';
import { chromiumPath } from '../setup/chromium.js';
import { extractText, NAMES, seed } from '../setup/plans.js';
import { INVENTED, report } from '../setup/reports.js';

// Pictures as a reader meets them, in a real browser: no text on another, none cut; saved as PNG and SVG; in the dark, on paper.

const BROWSER = chromiumPath();
const dir = mkdtempSync(join(tmpdir(), 'gangmu-picture-'));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const SOURCE = { names: ['reports'], version: '1.2.3' };
const places = INVENTED.map(({ name }) => name);
/** Reports of all places for six years; many targets of several places are the same, or nearly. */
const REPORTS = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year, at) =>
  places.map((place, nth) =>
    report(
      place,
      year,
      `地区生产总值增长${8 - at / 2 + (nth % 3) / 2}%，城镇新增就业${10 + nth}万人，居民消费价格涨幅3%左右`,
      '',
      `地区生产总值增长${7.8 - at / 3 + (nth % 4) / 3}%，城镇新增就业${9.5 + nth + at / 4}万人。`.replace(/(\.\d)\d+/gu, '$1'),
    ),
  ),
);
const SEEDS = NAMES.map((name) => extractText(seed(name), name));
const PICTURES: Readonly<Record<string, (lang: 'zh' | 'en') => Picture>> = {
  panel: (lang) => panelPicture(panel(REPORTS), { lang }),
  'one year': (lang) => panelPicture(panel(REPORTS, { from: 2026 }), { lang }),
  compare: (lang) => comparePicture(compare(SEEDS, { lang }).report.tables[0]!, SEEDS.length, lang),
  outcome: (lang) => outcomePicture(outcomes(REPORTS), lang),
  cascade: (lang) => cascadePicture(cascade(REPORTS), lang),
};
const svgOf = (name: string, lang: 'zh' | 'en'): string => drawn(PICTURES[name]!(lang), SOURCE);
const PAGE = renderHtml({
  ...compare(SEEDS, { lang: 'zh' }).report,
  pictures: [{ name: 'compare', svg: svgOf('compare', 'zh') }],
});

const SKIPPED = 'SKIPPED: no chromium here (install it, or name its path in CHROMIUM)';
if (BROWSER === null) console.warn(`pictures in a browser: ${SKIPPED}`);

describe.skipIf(BROWSER === null)(BROWSER === null ? `pictures in a browser: ${SKIPPED}` : 'pictures in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function opened(name: string, content: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const path = join(dir, name);
    writeFileSync(path, content);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, trouble };
  }

  /** Texts that stand on another, and those beyond the edge. */
  const CROWDED = `(() => {
    const svg = document.querySelector('svg');
    const { left, top, right, bottom } = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const cut = texts.filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5 || box.top < top || box.bottom > bottom);
    const on = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3.5;
    const pairs = texts.flatMap((a, at) => texts.slice(at + 1).filter((b) => on(a.box, b.box)).map((b) => a.words + ' | ' + b.words));
    return { count: texts.length, cut: cut.map(({ words }) => words), pairs };
  })()`;
  test.each(Object.keys(PICTURES).flatMap((name) => (['zh', 'en'] as const).map((lang) => [name, lang] as const)))(
    'no text of %s (%s) stands on another or is cut',
    async (name, lang) => {
      const { page, trouble } = await opened(`${name}-${lang}.svg`, svgOf(name, lang));
      const { count, cut, pairs } = await page.evaluate<{ count: number; cut: string[]; pairs: string[] }>(CROWDED);
      expect(count).toBeGreaterThan(15);
      expect({ cut, pairs, trouble }).toEqual({ cut: [], pairs: [], trouble: [] });
      await page.close();
    },
  );

  test('buttons save PNG of three times the size, with something on it, and the SVG as it was drawn', async () => {
    const { page, trouble } = await opened('page.html', PAGE, { colorScheme: 'dark' });
    const saved = async (button: string): Promise<{ name: string; bytes: Buffer }> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const download = await waiting;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const png = await saved('存为 PNG');
    expect(png.name).toBe('compare.png');
    const height = Number(/ height="(\d+)"/u.exec(svgOf('compare', 'zh'))?.[1]);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3 * 720, 3 * height]);
    const looks = await page.evaluate<{ corner: number[]; dark: number }>(`(async () => {
      const image = new Image();
      await new Promise((done) => { image.onload = done; image.src = 'data:image/png;base64,${png.bytes.toString('base64')}'; });
      const canvas = document.createElement('canvas');
      canvas.width = image.width; canvas.height = image.height;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark++;
      return { corner: [...data.slice(0, 4)], dark };
    })()`);
    // in the light, also where the page is dark
    expect(looks.corner).toEqual([255, 255, 255, 255]);
    expect(looks.dark).toBeGreaterThan(10_000);
    const svg = await saved('存为 SVG');
    expect(svg.name).toBe('compare.svg');
    const plainOf = (text: string): string =>
      text
        .replace(/\s*\/>|><\/(?:path|circle|line|rect)>/gu, '>')
        .replace(/<g><\/g>|<g>/gu, '')
        .trim();
    expect([...plainOf(svg.bytes.toString('utf8')).matchAll(/<text/gu)].length).toBe(
      [...svgOf('compare', 'zh').matchAll(/<text/gu)].length,
    );
    expect(trouble).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('a page that is %s has nothing that axe calls serious', async (colorScheme) => {
    const { page } = await opened('page.html', PAGE, { colorScheme });
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
    const paper = await page.evaluate<string>("getComputedStyle(document.querySelector('svg.picture > rect')).fill");
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(27, 30, 34)');
    await page.close();
  });

  test('on a phone the picture scrolls by itself, on paper it stands without its buttons', async () => {
    const { page } = await opened('page.html', PAGE, { viewport: { width: 390, height: 800 } });
    const wide = await page.evaluate<[number, number, number]>(
      "[document.body.scrollWidth, document.querySelector('.frame').clientWidth, document.querySelector('svg.picture').clientWidth]",
    );
    expect(wide[0]).toBeLessThanOrEqual(390);
    expect(wide[2]).toBeGreaterThan(wide[1]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.save').isVisible()).toBe(false);
    expect(await page.locator('svg.picture').isVisible()).toBe(true);
    await page.close();
  });
});
