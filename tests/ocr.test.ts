import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBatch } from '../src/index.js';
import type { Ocr } from '../src/read/ocr/engine.js';
import { findOcr } from '../src/read/ocr/tesseract.js';
import { readPdf } from '../src/read/pdf/read-pdf.js';
import { read } from '../src/read/readers.js';
import { chromiumPath } from './setup/chromium.js';
import { extracted } from './setup/extracted.js';
import { handMadePdf, setParagraphs } from './setup/pdf.js';
import { fakeTesseract, tsvOf, type FakeTesseract } from './setup/tesseract.js';

const PLAN = [
  '一、主要目标',
  '到2025年，全县规上工业总产值达到1200亿元，新增规上企业50家，建成省级产业园区2个，完成低效用地整治5000亩。',
  '二、重点任务',
  '（一）培育企业梯队。每年新增专精特新企业10家，力争培育百亿元企业3家，完善从小微企业到龙头企业的培育机制。',
];
const TEXT = `${PLAN.join('\n')}\n`;
const SCAN = handMadePdf([{ scanned: true }]);
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const path = process.env['PATH'] ?? '';
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-ocr-'));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(dir, { recursive: true, force: true });
});

/** Puts a tesseract on the PATH that always reads the same. */
function install(fake: FakeTesseract = { tsv: tsvOf(setParagraphs(PLAN)) }, seconds = 20): Ocr {
  process.env['PATH'] = fakeTesseract(dir, fake);
  const found = findOcr(process.env, seconds);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(join(dir, 'out', file), 'utf8'), { columns: true });
const gangmu = (...args: string[]): { code: number | null; out: string; err: string } => {
  const env = { ...process.env, LANG: 'C.UTF-8' };
  const done = spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...args], { cwd: dir, env, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

describe('tesseract is looked for when it is asked for', () => {
  it('and named with its version', () => {
    expect(install()).toEqual({ engine: 'tesseract 9.9.9 chi_sim', seconds: 20, env: expect.anything() });
  });
  it.each([
    ['the program', undefined, 'tesseract was not found'],
    ['its data for Chinese', { languages: ['eng', 'osd'] }, 'no data for simplified Chinese (chi_sim)'],
  ])('%s is missing: a wrong call that says what to install, before anything is read', (_what, fake, said) => {
    process.env['PATH'] = fake ? fakeTesseract(dir, fake) : join(dir, 'nothing');
    put('scan.pdf', SCAN);
    const { code, err } = gangmu('extract', 'scan.pdf', '-o', 'out', '--ocr');
    expect([code, existsSync(join(dir, 'out'))]).toEqual([2, false]);
    expect(err).toContain(said);
    expect(err).toContain('apt install tesseract-ocr tesseract-ocr-chi-sim');
    expect(err).not.toContain('No file to work on');
  });
  it('without --ocr a scan is refused with the advice to use it', async () => {
    install();
    await expect(readPdf(SCAN)).rejects.toMatchObject({ code: 'scan', en: expect.stringContaining('--ocr') as string });
    expect(existsSync(join(dir, 'bin', 'called'))).toBe(false);
  });
});

describe('a scan', () => {
  it('is read like a text layer: hard wraps joined, each word with its box and how sure it is', async () => {
    const lines = setParagraphs(PLAN).map((one) => ({ ...one, text: one.text.replace('1200', '|1200{41}|') }));
    const document = await readPdf(SCAN, undefined, install({ tsv: tsvOf(lines) }));
    expect([document.text, document.encoding, document.partial]).toEqual([TEXT, 'ocr', false]);
    const words = (document.origins ?? []).map(({ start, end, confidence }) => `${document.text.slice(start, end)} ${confidence}`);
    expect(words.filter((word) => !word.endsWith(' 94'))).toEqual(['1200 41']);
    expect(document.origins?.[0]).toMatchObject({ page: 1, box: [expect.closeTo(114, 0), expect.closeTo(79.8, 0), 72, expect.anything()] });
    expect(document.remarks).toEqual([
      { rule: 'ocr', severity: 'warning', zh: expect.stringContaining('第 1 页'), en: expect.stringContaining('tesseract 9.9.9 chi_sim') },
    ]);
  });
  it('is handed over as a picture through a pipe, with the data for Chinese', async () => {
    await readPdf(SCAN, undefined, install());
    expect(readFileSync(join(dir, 'bin', 'called'), 'utf8')).toBe('- - -l chi_sim --psm 4 --dpi 180 tsv ');
    expect(
      readFileSync(join(dir, 'bin', 'picture'))
        .subarray(0, 17)
        .toString('latin1'),
    ).toBe('P5 1488 2105 255\n');
  });
  it('blanks between Chinese words go; those of Latin words and wide ones stay', async () => {
    const set = setParagraphs(PLAN).map((one) => ({ ...one, text: [...one.text].join('|') }));
    const tsv = tsvOf([
      ...set,
      { text: '第|一|章', x: 90, y: 330 },
      { text: '总|则', x: 147, y: 330 },
      { text: 'GDP', x: 90, y: 370 },
      { text: 'growth', x: 113, y: 370 },
    ]);
    expect((await readPdf(SCAN, undefined, install({ tsv }))).text).toBe(`${TEXT}第一章  总则\nGDP growth\n`);
  });
  it('a dash that was taken for 一 is one; page numbers with it are noise', async () => {
    const lines = setParagraphs([...PLAN, '按照2024一2026年政策，十一个乡镇一起推进。']);
    const number = { text: '一3一', x: 280, y: 800 };
    const { text, hints } = await readPdf(SCAN, undefined, install({ tsv: tsvOf([...lines, number]) }));
    expect(text).toContain('按照2024—2026年政策，十一个乡镇一起推进。');
    expect(hints?.noise?.map(({ start, end, reason }) => [reason, text.slice(start, end)])).toEqual([['page-number', '—3—']]);
  });
  it('sizes that hardly differ make no headings', async () => {
    const uneven = setParagraphs(PLAN).map((one, at) => ({ ...one, size: at % 2 === 0 ? 12.9 : 11.6 }));
    expect((await readPdf(SCAN, undefined, install({ tsv: tsvOf(uneven) }))).hints?.headings).toEqual([]);
  });
  it('in which nothing is found, or which takes too long, is refused with the reason', async () => {
    await expect(readPdf(SCAN, undefined, install({ tsv: '' }))).rejects.toMatchObject({ code: 'no-text' });
    const started = performance.now();
    await expect(readPdf(SCAN, undefined, install({ instead: 'exec sleep 30' }, 1))).rejects.toMatchObject({ code: 'no-text' });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
  it('among pages of text: with recognition all are read, without it the pages are named', async () => {
    const mixed = handMadePdf([{ texts: setParagraphs(['前言', '本规划期为2021年至2025年。']) }, { scanned: true }]);
    const document = await readPdf(mixed, undefined, install());
    expect([document.text, document.partial]).toEqual([`前言\n本规划期为2021年至2025年。\n${TEXT}`, false]);
    expect(document.remarks?.map(({ en }) => en.slice(0, 26))).toEqual(['Pages 2 were recognised fr']);
    expect(document.origins?.map(({ page, confidence }) => `${page} ${confidence ?? '-'}`)).toContain('1 -');
    const bare = await readPdf(mixed);
    expect([bare.partial, bare.remarks?.map(({ en }) => en.slice(0, 20))]).toEqual([true, ['Pages 2 are pictures']]);
  });
});

describe('the pictures of a page', () => {
  it('strips, and letters as a stencil over a background, are one picture', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([100, 100]);
    const image = (entries: Record<string, unknown>, bytes: Uint8Array) =>
      pdf.context.register(pdf.context.stream(bytes, { Type: 'XObject', Subtype: 'Image', Width: 100, ...entries }));
    const grey = { ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
    const names = [
      image({ Height: 50, ...grey }, new Uint8Array(5000).fill(200)),
      image({ Height: 50, ...grey }, new Uint8Array(5000).fill(100)),
      // a stencil paints where its bits are 0: the left half of each row
      image(
        { Height: 100, ImageMask: true, BitsPerComponent: 1 },
        Buffer.concat(Array.from({ length: 100 }, () => Buffer.from('000000000000' + '0fffffffffffff', 'hex'))),
      ),
    ].map((ref, at) => {
      page.node.setXObject(PDFName.of(`Im${at}`), ref);
      return `Im${at}`;
    });
    const [top, bottom, letters] = names;
    const content = `q 100 0 0 50 0 50 cm /${top} Do Q q 100 0 0 50 0 0 cm /${bottom} Do Q 0 g q 100 0 0 100 0 0 cm /${letters} Do Q`;
    page.node.addContentStream(pdf.context.register(pdf.context.stream(content)));
    install({ tsv: tsvOf(setParagraphs(PLAN)) });
    await readPdf(await pdf.save(), undefined, install()).catch(() => undefined);
    const picture = readFileSync(join(dir, 'bin', 'picture'));
    const [, width, height] = /^P5 (\d+) (\d+) 255\n/u.exec(picture.subarray(0, 20).toString('latin1')) ?? [];
    const pixels = picture.subarray(picture.indexOf('\n') + 1);
    const at = (x: number, y: number): number | undefined =>
      pixels[Math.floor(y * Number(height)) * Number(width) + Math.floor(x * Number(width))];
    expect([at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)]).toEqual([0, 200, 0, 100]);
  });
});

describe('a run', () => {
  const tsv = tsvOf(setParagraphs(PLAN).map((one) => ({ ...one, text: one.text.replace('1200', '|1200{41}|') })));

  it('says of the document, and of every record, that its text was recognised, and how surely; verify agrees', async () => {
    install({ tsv });
    put('scan.pdf', SCAN);
    const { exit } = await runBatch({ paths: ['scan.pdf'], out: 'out', cwd: dir, ocr: process.env });
    expect(exit).toBe(0);
    expect(rowsOf('documents.csv').map(({ format, encoding, status, warnings }) => [format, encoding, status, warnings])).toEqual([
      ['pdf', 'ocr', 'ok', expect.stringMatching(/(?:^|；)ocr$/u)],
    ]);
    const targets = rowsOf('targets.csv');
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.every(({ warnings, doubts }) => warnings === 'ocr' && doubts?.includes('recognised'))).toBe(true);
    expect(targets.filter(({ doubts }) => doubts?.includes('faint')).map(({ value, origin }) => [value, origin])).toEqual([
      ['1200', expect.stringMatching(/^page=1&xywh=[\d.,]+&confidence=41$/u)],
    ]);
    expect(rowsOf('sections.csv').every(({ origin }) => /&confidence=\d+$/u.test(origin ?? ''))).toBe(true);
    expect(JSON.parse(readFileSync(join(dir, 'out', 'run.json'), 'utf8'))).toMatchObject({ options: { ocr: 'tesseract 9.9.9 chi_sim' } });
    expect(readFileSync(join(dir, 'out', 'text', 'scan-pdf.txt'), 'utf8')).toBe(TEXT);

    const plain = gangmu('verify', 'out', '--sources', '.');
    expect([plain.code, plain.out]).toEqual([0, expect.stringContaining('Recognised from pictures')]);
    const again = gangmu('verify', 'out', '--sources', '.', '--ocr');
    expect([again.code, again.out]).toEqual([0, expect.not.stringContaining('Recognised from pictures')]);
    install({ tsv: tsv.replace('1200', '1280') });
    expect(gangmu('verify', 'out', '--sources', '.', '--ocr')).toMatchObject({ code: 1, out: expect.stringContaining('expected 80亿元') });
    const stripped = join(dir, 'out', 'targets.csv');
    writeFileSync(stripped, readFileSync(stripped, 'utf8').replace(',ocr,', ',,'));
    expect(gangmu('verify', 'out')).toMatchObject({ code: 1, out: expect.stringContaining('T001') });
    put('scan.pdf', Buffer.concat([SCAN, Buffer.from('\n')]));
    expect(gangmu('verify', 'out', '--sources', '.').code).toBe(1);
  }, 120_000);
  it('leaves texts as they are, reads pictures, and gives every page the time of a file', async () => {
    install({ instead: `cat > /dev/null; sleep 1.2; cat '${join(dir, 'bin', 'page.tsv')}'`, tsv });
    put('plan.txt', TEXT);
    put('page.png', PNG);
    put('scan.pdf', handMadePdf([{ scanned: true }, { scanned: true }, { scanned: true }]));
    const { outcomes } = await runBatch({
      paths: ['page.png', 'plan.txt', 'scan.pdf'],
      out: 'out',
      cwd: dir,
      ocr: process.env,
      limits: { seconds: 3 },
    });
    expect(outcomes.map(({ document }) => [document.file, document.format, document.encoding, document.status])).toEqual([
      ['page.png', 'png', 'ocr', 'ok'],
      ['plan.txt', 'txt', 'utf-8', 'ok'],
      ['scan.pdf', 'pdf', 'ocr', 'ok'],
    ]);
    expect(rowsOf('targets.csv').filter(({ doc_id, warnings }) => doc_id === 'plan' && warnings !== '')).toEqual([]);
  }, 120_000);
});

it('a picture is refused by name where recognition is not asked for', async () => {
  await expect(read(PNG, { name: 'page.png' })).rejects.toMatchObject({ en: expect.stringContaining('PNG image') as string });
});

const real = findOcr(process.env, 60);
const browser = chromiumPath();
const lacking = typeof real === 'string' ? real : browser === null ? 'chromium' : null;
describe.skipIf(lacking !== null)(
  `with the real tesseract and a page that chromium prints${lacking === null ? '' : ` (skipped: no ${lacking})`}`,
  () => {
    it('a scanned page with a ruled table gives the values of its text', async () => {
      const { chromium } = await import('playwright-core');
      const table = [
        ['指标', '单位', '2020年', '2025年'],
        ['规模以上工业总产值', '亿元', '800', '1200'],
        ['高新技术企业', '家', '90', '150'],
        ['研发经费支出占地区生产总值比重', '%', '2.8', '3.5'],
      ];
      const opened = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] });
      const tab = await opened.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 3 });
      await tab.setContent(
        `<style>body{margin:100px;font:21px/36px serif}td{border:1px solid;padding:4px}table{border-collapse:collapse}</style>` +
          `${PLAN.map((one) => `<p>${one}</p>`).join('')}<p>表1 主要指标</p><table>` +
          `${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      );
      const shot = await tab.screenshot();
      await opened.close();
      const pdf = await PDFDocument.create();
      pdf.addPage([595, 842]).drawImage(await pdf.embedPng(shot), { x: 0, y: 0, width: 595, height: 842 });
      const document = await readPdf(await pdf.save(), undefined, real as Ocr);
      const [found] = document.hints?.tables ?? [];
      expect(found?.rows.map((row) => row.map(({ start, end }) => document.text.slice(start, end)).slice(-2))).toEqual(
        table.map((row) => row.slice(-2)),
      );
      const { targets } = await extracted(Buffer.from(document.text), 'plan.txt');
      const values = targets.map(({ value }) => value);
      for (const value of [1200, 50, 2, 5000, 10, 3]) expect(values).toContain(value);
    }, 120_000);
  },
);
