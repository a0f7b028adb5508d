import { createHash } from 'node:crypto';
import fs, { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reviewedDataset, type ReviewedDataset } from '../src/cli/io/review-dataset.js';
import { openLog } from '../src/cli/io/review-log.js';
import { serveReview, type ReviewServer } from '../src/cli/io/review-server.js';
import { valuesOfRecord } from '../src/review/about.js';
import { DOUBT_WORDS } from '../src/review/code-words.js';
import { REVIEWED_FIELDS, type Correction, type Unsigned, withId } from '../src/review/correction.js';
import { CORRECTIONS, logLines, readLog } from '../src/review/log.js';
import { pageOf, rowOf, type PageFrame } from '../src/review/page-data.js';
import type { DocumentPage, ReviewPage } from '../src/review/page-model.js';
import { REVIEW_WORDS } from '../src/review/page-words.js';
import { renderReview } from '../src/review/page.js';
import { DOUBTS } from '../src/rules/certainty.js';
import { takeLock } from '../src/write/lock.js';
import { lockOf } from '../src/write/state.js';
import { calledIn, type Called } from './setup/command.js';
import { extractText, seed } from './setup/plans.js';
import { lineAbout, programOf } from './setup/review.js';

const FRAME: PageFrame = { lang: 'zh', title: 'plans', key: 'plans', citation: '', version: '0', reviewer: null, served: false };
const AROUND = { previous: null, next: null, index: 'index.html', others: { decided: 0, records: 0 } };
const dataOf = (html: string): ReviewPage =>
  JSON.parse(/<script id="page-data" type="application\/json">([^]*?)<\/script>/u.exec(html)?.[1] ?? '') as ReviewPage;

describe('the page of a document', () => {
  const text = '一、目标\n𠮷县到2025年,规上工业总产值达到1200亿元。</script><b>三、新增企业20家。\n(责任单位:县经信局)';
  const plan = extractText(text);
  const page = pageOf(plan, [], FRAME, AROUND);

  it('holds the records with their fields in words, in code points', () => {
    const points = [...text];
    const [first] = page.records.filter(({ table }) => table === 'targets');
    expect(first?.values).toMatchObject({ indicator: '规上工业总产值', value: 1200, unit: '亿元' });
    const [[start, end] = [0, 0]] = first?.spans['value_text'] ?? [];
    expect(points.slice(start, end).join('')).toBe('1200');
    expect(points.slice(first?.start, first?.end).join('')).toContain('规上工业总产值达到1200亿元');
    expect(first?.values['baseline']).toBeUndefined();
    expect(first?.derived).toMatchObject({ value_std: 120000000000 });
    for (const rule of first?.rules ?? []) expect(page.rules[rule]).not.toBe('');
  });
  it('says which fields a record must have, and what may stand in them', () => {
    const tables = new Map(page.tables.map((table) => [table.name, table]));
    const required = (name: 'targets' | 'goals' | 'clusters' | 'responsibilities' | 'deadlines'): string[] =>
      (tables.get(name)?.fields ?? []).filter((field) => field.required).map((field) => field.name);
    expect(required('targets')).toEqual(['kind', 'measure', 'value_text']);
    expect(required('goals')).toEqual(['indicator', 'wording', 'wording_text']);
    expect(required('clusters')).toEqual(['name']);
    expect(required('responsibilities')).toEqual(['unit', 'role']);
    expect(required('deadlines')).toEqual(['text', 'type']);
    for (const [name, table] of tables) expect(table.fields.map((field) => field.name)).toEqual(REVIEWED_FIELDS[name]);
    // every choice has a name in Chinese
    const unnamed = page.tables.flatMap(({ fields }) =>
      fields.flatMap(({ choices }) => (choices ?? []).filter(({ label }) => /^[a-z_-]+$/u.test(label))),
    );
    expect(unnamed).toEqual([]);
  });
  it('runs its own script alone, and nothing in the text ends an element', () => {
    const html = renderReview(page);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    const hash = (element: string): string =>
      `'sha256-${createHash('sha256')
        .update(new RegExp(`<${element}>([^]*?)</${element}>`, 'u').exec(html)?.[1] ?? '')
        .digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect([...html.matchAll(/<script\b/gu)].length).toBe(2);
    expect((dataOf(html) as DocumentPage).text).toBe(text);
    expect(renderReview(page)).toBe(html);
  });
  it('tells where each page of a PDF begins', () => {
    const paged = { ...plan, tree: { ...plan.tree!, pages: [[0, 1] as const, [12, 2] as const] } };
    expect(pageOf(paged, [], FRAME, AROUND).pages).toEqual([
      [0, 1],
      [11, 2],
    ]);
    expect(pageOf(plan, [], FRAME, AROUND).pages).toEqual([]);
  });
  it('has words for every doubt, in both languages', () => {
    expect(Object.keys(DOUBT_WORDS).sort()).toEqual(DOUBTS.map(({ code }) => code).sort());
    expect(Object.keys(REVIEW_WORDS.zh)).toEqual(Object.keys(REVIEW_WORDS.en));
    for (const [key, words] of Object.entries(REVIEW_WORDS.zh)) {
      const blanks = (text_: string): string[] => [...text_.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();
      expect(blanks(REVIEW_WORDS.en[key as keyof typeof REVIEW_WORDS.en])).toEqual(blanks(words));
    }
  });
  it('counts what is decided as the list does', () => {
    const plan_ = extractText(seed('xiangshan-123-clusters'));
    const before = rowOf(plan_, [], 'plan.html');
    const doubtful = plan_.targets.findIndex(({ certainty }) => certainty === 'low');
    const lines = [
      lineAbout(plan_, 'targets', doubtful, { act: 'accept', values: valuesOfRecord('targets', plan_.targets[doubtful]!) }),
      lineAbout(plan_, 'clusters', 0, { act: 'reject', values: {} }),
      lineAbout(plan_, 'clusters', 1, { act: 'note', why: '?' }),
    ];
    expect(rowOf(plan_, lines, 'plan.html')).toEqual({
      ...before,
      decided: 2,
      doubtful: (before.doubtful ?? 0) - 1,
      reviewers: ['王敏'],
    });
  });
});

describe('gangmu review', () => {
  let dir = '';
  let plan: ReturnType<typeof programOf>;
  const run = (...args: readonly string[]): Called => calledIn(dir, [...args, '--lang', 'en']);
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'gangmu-pages-'));
    mkdirSync(join(dir, 'plans'));
    writeFileSync(join(dir, 'plans/plan.txt'), seed('xiangshan-123-clusters'));
    writeFileSync(join(dir, 'plans/index.txt'), '一、目标\n新增企业20家。');
    expect(run('extract', 'plans', '-o', 'data', '-q').code).toBe(0);
    plan = programOf(join(dir, 'data'), 'plan');
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('writes a page for each document and a list; what is not its own it leaves alone', () => {
    const done = run('review', 'data', '-o', 'pages', '--reviewer', '王敏');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(
      readdirSync(join(dir, 'pages'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['index-1.html', 'index.html', 'plan.html']);
    const list = dataOf(readFileSync(join(dir, 'pages/index.html'), 'utf8'));
    expect(list.kind === 'index' && list.rows.map(({ id, address }) => [id, address])).toEqual([
      ['index', 'index-1.html'],
      ['plan', 'plan.html'],
    ]);
    const page = dataOf(readFileSync(join(dir, 'pages/plan.html'), 'utf8'));
    expect(page.reviewer).toBe('王敏');
    expect(run('review', 'data', '-o', 'pages').code).toBe(0);
    writeFileSync(join(dir, 'pages/plan.html'), '<p>mine</p>');
    expect(run('review', 'data', '-o', 'pages')).toMatchObject({ code: 3 });
    expect(readFileSync(join(dir, 'pages/plan.html'), 'utf8')).toBe('<p>mine</p>');
    expect(run('review', 'data', '-o', 'pages', '--force').code).toBe(0);
  });
  it.each([
    [['review'], 'Name a folder that gangmu extract wrote'],
    [['review', 'data'], 'Name a folder for the pages with -o'],
    [['review', 'plans', '-o', 'p'], 'plans'],
    [['review', 'nowhere', '--serve'], 'nowhere: no such folder'],
    [['review', 'data', '-o', 'data'], 'a dataset stands in this folder'],
    [['review', 'data', '-o', 'p', '--serve'], '--serve'],
  ])('%j is a wrong call', (args, words) => {
    const { code, err } = run(...args);
    expect([code, err.includes(words)]).toEqual([2, true]);
  });

  describe('its log', () => {
    const path = (): string => join(dir, 'data', CORRECTIONS);
    const line = (at: number): Correction => lineAbout(plan, 'targets', at, { act: 'reject', values: {} });
    afterAll(() => rmSync(path(), { force: true }));

    it('keeps each line once, behind a last line that was cut off, and sees what others add', () => {
      const log = openLog(join(dir, 'data'));
      const [first, second, third] = [line(0), line(1), line(2)];
      expect(log.append([first, first])).toEqual([first]);
      appendFileSync(path(), '{"id":"0');
      expect(log.append([first, second])).toEqual([second]);
      expect(readFileSync(path(), 'utf8')).toBe(`${logLines([first])}{"id":"0\n${logLines([second])}`);
      appendFileSync(path(), logLines([third]));
      log.refresh();
      expect(log.entries()).toEqual([first, second, third]);
      expect(log.faults().map(({ line: at }) => at)).toEqual([2]);
    });
    it('is not begun anew where the dataset was moved away', () => {
      const log = openLog(join(dir, 'moved'));
      expect(() => log.append([line(4)])).toThrow('ENOENT');
      expect(existsSync(join(dir, 'moved'))).toBe(false);
    });
    it('holds no half line where the disk is full', () => {
      const full = join(dir, 'full');
      mkdirSync(full);
      writeFileSync(join(full, CORRECTIONS), logLines([line(0)]));
      const log = openLog(full);
      const before = readFileSync(join(full, CORRECTIONS), 'utf8');
      vi.spyOn(fs, 'writeSync').mockImplementationOnce((file: number) => {
        appendFileSync(file, '{"id":"0');
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      });
      syncBuiltinESMExports();
      try {
        expect(() => log.append([line(5)])).toThrow('ENOSPC');
      } finally {
        vi.restoreAllMocks();
        syncBuiltinESMExports();
      }
      expect(readFileSync(join(full, CORRECTIONS), 'utf8')).toBe(before);
    });
    it('is not touched while a run writes the dataset', () => {
      const log = openLog(join(dir, 'data'));
      const release = takeLock(lockOf(join(dir, 'data')));
      // a run of another process that is at work
      try {
        expect(() => log.append([line(3)])).toThrow('EBUSY');
      } finally {
        release();
      }
      expect(log.append([line(3)])).toHaveLength(1);
    });
  });

  describe('its server', () => {
    let server: ReviewServer;
    const log = (): string => join(dir, 'data', CORRECTIONS);
    beforeAll(async () => {
      rmSync(log(), { force: true });
      const data = join(dir, 'data');
      const dataset = reviewedDataset(data, 'en', '0');
      server = await serveReview({ dir: data, dataset, log: openLog(data), lang: 'en', reviewer: null, port: 0 });
    });
    afterAll(() => server.close());

    /** Asks as whoever one likes; fetch sends no name but its own. */
    const ask = (path: string, options: { method?: string; body?: string; headers?: Record<string, string> } = {}) =>
      new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>((done) => {
        const { hostname, port } = new URL(server.address);
        const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (answer) => {
          let body = '';
          answer.on('data', (data) => (body += String(data)));
          answer.on('end', () => done({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
        });
        asked.end(options.body);
      });
    const home = (): string => new URL(server.address).pathname;
    const origin = (): string => new URL(server.address).origin;
    const put = (body: string, headers: Record<string, string> = { origin: origin() }) =>
      ask(`${home()}corrections`, { method: 'POST', body, headers });
    const accept = (): Correction => lineAbout(plan, 'targets', 0, { act: 'accept', values: valuesOfRecord('targets', plan.targets[0]!) });

    it('gives the pages to who knows the address, and to no page of another place', async () => {
      const list = await ask(home());
      expect(list.status).toBe(200);
      expect(list.headers['content-security-policy']).toContain("connect-src 'self'");
      expect(list.headers['cache-control']).toBe('no-store');
      expect((await ask(`${home()}d/plan`)).body).toContain('"kind":"document"');
      expect((await ask(`${home()}d/other`)).status).toBe(404);
      expect((await ask(`${home()}d/%E0%A4%A`)).status).toBe(404);
      expect((await ask('/')).status).toBe(403);
      expect((await ask(`${home().slice(0, -2)}x/`)).status).toBe(403);
      expect((await ask(home(), { headers: { host: 'evil.example' } })).status).toBe(403);
      expect((await ask(home(), { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
      expect((await ask(`${home()}corrections`, { method: 'DELETE', headers: { origin: origin() } })).status).toBe(405);
    });
    it('writes lines of its own pages only, whole ones about its documents only', async () => {
      const line = accept();
      expect((await put(logLines([line]), {})).status).toBe(403);
      expect((await put(logLines([line]), { origin: 'http://evil.example' })).status).toBe(403);
      expect((await put(logLines([line]).replace('王敏', '李四'))).status).toBe(400);
      const { id: _, ...rest } = line;
      expect((await put(logLines([withId({ ...rest, doc_id: 'other' } as Unsigned)]))).body).toContain('no document other');
      expect((await put('x'.repeat(9 << 20))).status).toBe(413);
      expect(existsSync(log())).toBe(false);
      expect((await put(logLines([line]))).status).toBe(200);
      expect(readLog(readFileSync(log(), 'utf8')).entries).toEqual([line]);
      expect(server.saved()).toBe(1);
    });
    it('tells other browsers what was decided, and counts it in the list', async () => {
      const first = JSON.parse((await ask(`${home()}corrections?doc=plan&since=0`)).body) as { next: number; entries: Correction[] };
      expect([first.next, first.entries.map(({ act }) => act)]).toEqual([1, ['accept']]);
      expect(JSON.parse((await ask(`${home()}corrections?doc=plan&since=1`)).body)).toMatchObject({ entries: [] });
      let rows: { id: string; decided: number | null }[] = [];
      for (let wait = 0; wait < 100 && rows.find(({ id }) => id === 'plan')?.decided == null; wait++)
        rows = JSON.parse((await ask(`${home()}documents`)).body) as typeof rows;
      expect(rows.find(({ id }) => id === 'plan')?.decided).toBe(1);
    });
    it('goes on where a document cannot be read', async () => {
      const broken: ReviewedDataset = {
        docIds: () => ['broken'],
        plan: () => {
          throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
        },
        frame: () => ({ title: 'data', key: 'data', citation: '', version: '0' }),
        reopen: () => false,
      };
      const data = join(dir, 'data');
      const other = await serveReview({ dir: data, dataset: broken, log: openLog(data), lang: 'en', reviewer: null, port: 0 });
      await new Promise((later) => setTimeout(later, 50));
      const answer = await fetch(`${other.address}documents`);
      expect(await answer.json()).toEqual([]);
      expect((await fetch(`${other.address}d/broken`)).status).toBe(500);
      await other.close();
    });
    it('says that a run is writing, and keeps nothing half', async () => {
      const release = takeLock(lockOf(join(dir, 'data')));
      try {
        const line = lineAbout(plan, 'targets', 1, { act: 'reject', values: {} });
        expect(await put(logLines([line]))).toMatchObject({ status: 503, body: expect.stringContaining('tried again') });
      } finally {
        release();
      }
      expect(server.saved()).toBe(1);
    });
  });
});
