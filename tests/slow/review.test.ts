import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Correction } from '../../src/review/correction.js';
import { readLog } from '../../src/review/log.js';
import { chromiumPath } from '../setup/chromium.js';
import { calledIn } from '../setup/command.js';

// A person reviews a plan from the keyboard, in a real browser: with a server that saves, and on a page from a disk.

const BROWSER = chromiumPath();
const SKIPPED = 'SKIPPED: no chromium here (install it, or name its path in CHROMIUM)';
if (BROWSER === null) console.warn(`a review in a browser: ${SKIPPED}`);
const DOC = 'xiangshan-123-clusters';
const dir = mkdtempSync(join(tmpdir(), 'gangmu-review-'));
const dataset = join(dir, 'dataset');
const log = join(dataset, 'corrections.ndjson');
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** What axe finds wrong. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}
/** What lines say, without what differs from run to run. */
const said = (entries: readonly Correction[]): unknown[] =>
  entries.map((entry) => [
    entry.act,
    entry.record,
    entry.reviewer,
    ...(entry.act === 'correct' ? [entry.field, entry.from, entry.to, entry.words?.exact ?? null] : []),
    ...(entry.act === 'add' ? [entry.table, entry.values['value'], entry.values['unit'], entry.words['value_text']?.exact ?? null] : []),
    ...(entry.act === 'undo' ? [entries.find(({ id }) => id === entry.undoes)?.act] : []),
    entry.why,
  ]);

describe.skipIf(BROWSER === null)(BROWSER === null ? `a review in a browser: ${SKIPPED}` : 'a review in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
    expect(calledIn('.', ['extract', join('seeds', `${DOC}.txt`), '-o', dataset, '--quiet']).code).toBe(0);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  async function opened(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) trouble.push(request.url());
    });
    await page.goto(url);
    return { page, trouble };
  }
  /** Extends the selection over words of the text from the caret on, as Shift with the arrow does. */
  async function selectAhead(page: Page, characters: number): Promise<void> {
    for (let at = 0; at < characters; at++) await page.keyboard.press('Shift+ArrowRight');
  }
  async function caretAt(page: Page, words: string): Promise<void> {
    await page.keyboard.press('s');
    for (let steps = 0; steps < 200; steps++) {
      const ahead = await page.evaluate<string>(`(() => {
        const own = document.getSelection();
        const plan = document.querySelector('#plan');
        const range = document.createRange();
        range.setStart(own.focusNode, own.focusOffset);
        range.setEnd(plan, plan.childNodes.length - 1);
        return range.toString().slice(0, ${words.length});
      })()`);
      if (ahead === words) return;
      await page.keyboard.press('ArrowRight');
    }
    throw new Error(`no ${words} behind the caret`);
  }
  const title = (page: Page): Promise<string | null> => page.locator('#record-title').textContent();
  const standing = (page: Page): Promise<string | null> => page.locator('.standing').textContent();

  /** The whole of a review without a mouse. */
  async function reviewByKeyboard(page: Page): Promise<void> {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    // the order of the text; the first two targets
    await press('o');
    await press('1');
    await press('j');
    expect(await title(page)).toBe('培育形成五百亿级产业集群 · 1个 · 到2025年');
    await press('a');
    await page.locator('#answer').fill('王敏');
    await press('Enter');
    await page.locator('#ask').waitFor({ state: 'hidden' });
    expect(await page.locator('.position').textContent()).toContain('2 / 61');

    // a value by its words: the caret goes into the text, Shift selects, v gives them to the value
    await caretAt(page, '5个百亿级');
    await selectAhead(page, 2);
    await press('v');
    expect(await page.locator('#edit-value_text').inputValue()).toBe('5');
    expect(await page.locator('#edit-unit').inputValue()).toBe('个');
    await page.locator('#edit-value').fill('6');
    await page.locator('#edit-why').fill('原文列出六个');
    await press('Enter');
    await page.locator('.standing', { hasText: '已校正' }).waitFor();

    // the next is none
    await press('j');
    await press('r');
    await page.locator('#answer').fill('不是目标');
    await press('Enter');
    await page.locator('.standing', { hasText: '已剔除' }).waitFor();

    // a note, and an acceptance that is taken back
    await press('j');
    await press('m');
    await page.locator('#answer').fill('待查统计公报');
    await press('Control+Enter');
    await page.locator('#ask').waitFor({ state: 'hidden' });
    const noted = await page.locator('.position').textContent();
    await press('a');
    await press('u');
    expect(await page.locator('.position').textContent()).toBe(noted);
    expect(await standing(page)).toContain('未定');

    // a record that the program has not found
    await press('k');
    await press('k');
    await press('k');
    await caretAt(page, '1个五百亿级产业集群');
    await selectAhead(page, 10);
    await press('+');
    expect(await page.locator('#edit-value').inputValue()).toBe('1');
    await page.locator('#edit-indicator').fill('五百亿级集群数');
    await press('Enter');
    await page.locator('.standing', { hasText: '补录' }).waitFor();
  }
  const EXPECTED = [
    ['accept', 'T001', '王敏', null],
    ['correct', 'T002', '王敏', 'value', 5, 6, null, '原文列出六个'],
    ['reject', 'T003', '王敏', '不是目标'],
    ['note', 'T004', '王敏', '待查统计公报'],
    ['accept', 'T004', '王敏', null],
    ['undo', 'T004', '王敏', 'accept', null],
    ['add', null, '王敏', 'targets', 1, '个', '1', null],
  ];

  describe('with a server', () => {
    let server: ChildProcess;
    let address = '';
    let printed = '';
    beforeAll(async () => {
      server = spawn(process.execPath, ['dist/cli/main.js', 'review', dataset, '--serve', '--port', '0', '--lang', 'zh']);
      server.stdout?.on('data', (data: Buffer) => {
        printed += String(data);
      });
      for (let wait = 0; wait < 200 && !address; wait++) {
        await new Promise((go) => setTimeout(go, 50));
        address = /http:\S+/u.exec(printed)?.[0] ?? '';
      }
    }, 20_000);
    afterAll(() => {
      server.kill('SIGKILL');
    });

    test('every act is a line of the log, and is there again after a reload', async () => {
      const { page, trouble } = await opened(`${address}d/${DOC}`);
      await reviewByKeyboard(page);
      await page.locator('#saved', { hasText: '已保存' }).waitFor();
      const lines = readLog(readFileSync(log, 'utf8'));
      expect(lines.faults).toEqual([]);
      expect(said(lines.entries)).toEqual(EXPECTED);
      await page.reload();
      expect(await page.locator('#progress-text').textContent()).toContain('已定 4 / 192');
      expect(await page.locator('#reviewer').textContent()).toBe('王敏');
      await page.goto(`${address}d/${DOC}#T002`);
      await page.reload();
      expect(await standing(page)).toContain('已校正 · 王敏');
      expect(trouble).toEqual([]);
      // another browser sees what was decided
      const other = await opened(address);
      await other.page.locator('td', { hasText: '4 / 192' }).waitFor();
      expect(await other.page.locator('tbody tr').textContent()).toContain('王敏');
      expect(await faultsOf(other.page)).toEqual([]);
    }, 60_000);

    test("what no server has taken is told on the list; two tabs keep each other's, and who leaves a form is asked", async () => {
      const { page } = await opened(`${address}d/${DOC}`, { storageState: { cookies: [], origins: [] } });
      await page.evaluate("localStorage.setItem('gangmu-reviewer', '王敏')");
      const second = await page.context().newPage();
      await second.goto(page.url());
      for (const one of [page, second]) await one.route('**/corrections**', (route) => route.abort());
      for (const one of [page, second]) {
        await one.bringToFront();
        await one.keyboard.press('j');
        await one.keyboard.press('a');
        await one.locator('#saved.trouble').waitFor();
      }
      await second.close({ runBeforeUnload: false });
      await page.locator('#plan').focus();
      await page.keyboard.press('e');
      await page.locator('[data-field="indicator"]').fill('别的指标');
      const asked = page.waitForEvent('dialog');
      const left = page.locator('#all-documents').click({ noWaitAfter: true });
      await (await asked).accept();
      await left;
      await page.locator('#saved', { hasText: `2 条只存在本浏览器中, 打开该文件即保存: ${DOC}` }).waitFor();
    }, 60_000);

    test('it says in the end what was saved, and how to write it into the tables', async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(printed).toContain(`保存 7 条审阅: ${log}`);
      expect(printed).toContain(`gangmu review apply ${dataset}`);
    });
  });

  describe('afterwards', () => {
    const plans = join(dir, 'plans');
    const call = (...args: readonly string[]) => calledIn(dir, [...args, '--lang', 'en']);
    const targets = (): Record<string, string>[] =>
      parse(readFileSync(join(dataset, 'targets.csv'), 'utf8'), { columns: true }) as Record<string, string>[];
    const reviewed = (): unknown[] =>
      targets()
        .filter(({ review }) => review !== '')
        .map(({ value, indicator, review }) => [value, indicator, review]);
    const DECIDED = [
      ['1', '五百亿级产业集群', 'accepted'],
      ['6', '百亿级产业集群', 'corrected'],
      ['1', '五百亿级集群数', 'added'],
    ];
    const SEED = readFileSync(join('seeds', `${DOC}.txt`), 'utf8');
    const extracted = (text: string) => {
      writeFileSync(join(plans, `${DOC}.txt`), text);
      return call('extract', plans, '-o', dataset);
    };

    test('the decisions go into the tables, and each cell of them is proved', () => {
      expect(call('review', 'apply', dataset)).toMatchObject({ code: 0, err: '' });
      expect(reviewed()).toEqual(DECIDED);
      expect(targets().some(({ indicator }) => indicator === '规上工业总产值')).toBe(false);
      const { code, out } = call('verify', dataset, '--sources', resolve('seeds'));
      expect(out).toContain('1 accepted, 1 corrected, 1 added, 0 disputed, 1 rejected');
      expect(code).toBe(0);
    });

    test('they are found again in a text with more before and between them', () => {
      mkdirSync(plans);
      renameSync(join(dataset, 'corrections.ndjson'), join(dir, 'kept.ndjson'));
      rmSync(dataset, { recursive: true });
      mkdirSync(dataset);
      renameSync(join(dir, 'kept.ndjson'), log);
      const { code, err } = extracted(`本方案自发布之日起施行。\n${SEED.replace('二、建设', '现将有关事项明确如下。\n二、建设')}`);
      expect([code, err]).toEqual([0, expect.not.stringContaining('warning')]);
      expect(reviewed()).toEqual(DECIDED);
      expect(call('verify', dataset, '--sources', plans).code).toBe(0);
    });

    test('and where the words are others now, that is told, and nothing is guessed', () => {
      const { code, err, out } = extracted(SEED.replace('海洋生物等5个百亿级产业集群', '海洋生物等7个百亿级产业集群'));
      expect(code).toBe(0);
      expect(err).toMatch(/王敏's correct of T002 value .*7个百亿级产业集群.* not applied: look again/u);
      expect(out).toMatch(/Corrections: \d+ lines applied, 1 not/u);
      expect(reviewed()).toEqual(DECIDED.filter(([, , review]) => review !== 'corrected'));
      expect(targets().find(({ indicator }) => indicator === '百亿级产业集群')).toMatchObject({ value: '7', review: '' });
    });

    test('Label Studio and Excel get them, and give them back without another line', async () => {
      expect(extracted(SEED).code).toBe(0);
      const before = readFileSync(log, 'utf8');
      expect(call('review', 'export', dataset, '--to', 'label-studio', '-o', join(dir, 'tasks')).code).toBe(0);
      expect(call('export', dataset, '--to', 'xlsx', '-o', join(dir, 'book')).code).toBe(0);
      const tasks = readdirSync(join(dir, 'tasks')).filter((name) => name.endsWith('.json'));
      for (const path of [...tasks.map((name) => join(dir, 'tasks', name)), join(dir, 'book/gangmu.xlsx')]) {
        const { code, err } = call('review', 'import', dataset, path, '--reviewer', '李强');
        expect([path, code, err]).toEqual([path, 0, expect.not.stringContaining('error')]);
      }
      expect(readFileSync(log, 'utf8')).toBe(before);
    });
  });

  describe('from a disk', () => {
    const pages = join(dir, 'pages');
    const fileOf = (name: string): string => pathToFileURL(join(pages, name)).href;
    beforeAll(async () => {
      rmSync(dataset, { recursive: true, force: true });
      expect(calledIn('.', ['extract', join('seeds', `${DOC}.txt`), '-o', dataset, '--quiet']).code).toBe(0);
      expect(calledIn('.', ['review', dataset, '-o', pages, '--lang', 'zh']).code).toBe(0);
    }, 30_000);

    test('the same decisions are kept by the browser, and come as a file', async () => {
      const { page, trouble } = await opened(fileOf(`${DOC}.html`));
      await reviewByKeyboard(page);
      expect(await page.locator('#saved').textContent()).toBe('7 条未下载');
      const loading = page.waitForEvent('download');
      await page.keyboard.press('d');
      const download = await loading;
      expect(download.suggestedFilename()).toBe('corrections-王敏.ndjson');
      const lines = readLog(readFileSync(await download.path(), 'utf8'));
      expect(lines.faults).toEqual([]);
      expect(said(lines.entries)).toEqual(EXPECTED);
      expect(await page.locator('#saved').textContent()).toBe('');
      await page.reload();
      expect(await page.locator('#progress-text').textContent()).toContain('已定 4 / 192');
      await page.goto(fileOf('index.html'));
      expect(await page.locator('tbody').textContent()).toContain('4 / 192');
      expect(trouble).toEqual([]);
    }, 60_000);

    test.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['phone', { viewport: { width: 390, height: 844 } }],
    ] as const)(
      'axe finds nothing: %s',
      async (name, options) => {
        const { page } = await opened(fileOf(`${DOC}.html`), options);
        await page.keyboard.press('n');
        expect(await faultsOf(page)).toEqual([]);
        await page.keyboard.press('e');
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        if (name !== 'light') return;
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        expect(await faultsOf(page)).toEqual([]);
      },
      60_000,
    );
  });
});
