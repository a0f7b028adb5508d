import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../src/cli/texts/messages.js';
import { datasetFiles } from './setup/dataset-files.js';

const BIN = resolve('dist/cli/main.js');
const SEEDS = resolve('seeds');
const PLAN = `${SEEDS}/shengsi-2023-2027.txt`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-cli-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** Calls the real binary as a user does: the built file itself, by its first line. */
function gangmu(args: readonly string[], { env = {}, input }: { env?: Record<string, string>; input?: string | Buffer } = {}): Called {
  const base = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' };
  const done = spawnSync(BIN, args, { cwd: dir, env: { ...base, ...env }, encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
function put(path: string, content: string | Uint8Array = '一、主要目标\n到2025年，规上工业总产值达到1200亿元。\n'): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}
const files = (folder: string): Record<string, string> => datasetFiles(folder, 'latin1');
const rows = (path: string): Record<string, string>[] => parse(readFileSync(join(dir, path), 'utf8'), { columns: true, bom: true });

describe('help', () => {
  test('the binary is executable and knows its version', () => {
    expect(statSync(BIN).mode & 0o111).toBe(0o111);
    const { code, out } = gangmu(['--version']);
    expect([code, out.trim()]).toEqual([0, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version]);
  });
  test.each(['gangmu', 'extract', 'tree', 'explain', 'schema'])('help of %s has examples, in both languages', (command) => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out, err } = gangmu([...(command === 'gangmu' ? [] : [command]), '--help', '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(lang === 'zh' ? '示例:' : 'Examples:');
      expect(EXAMPLES[command]?.length).toBeGreaterThan(0);
      for (const example of EXAMPLES[command] ?? []) expect(out).toContain(example.call);
    }
  });
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, '用法:'],
    [{ LANG: 'en_US.UTF-8' }, 'Usage:'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'Usage:'],
    [{ LANG: 'C', LC_MESSAGES: 'zh_TW.UTF-8' }, '用法:'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, '用法:'],
  ])('language from %j', (env, word) => {
    expect(gangmu(['--help'], { env }).out).toContain(word);
  });
  test('called without a command it prints the help, as a wrong call', () => {
    const { code, out, err } = gangmu([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('gangmu extract seeds -o extracted');
  });
});

describe('wrong calls', () => {
  test.each([
    [['extract', 'x', '-o', 'y', '--formt', 'csv'], 'Unknown option --formt. Did you mean --format?'],
    [
      ['extract', 'x', '-o', 'y', '--format', 'cvs'],
      '"cvs" is not valid for -f, --format <list>: expected one or more of csv, json, ndjson',
    ],
    [['extract', 'x', '-o', 'y', '--jobs', '0'], 'a whole number of at least 1'],
    [['extract', 'x', '-o', 'y', '--jobs', '2.5'], 'a whole number of at least 1'],
    [['extract', 'x', '-o'], 'needs a value'],
    [['extract', 'x'], 'The option -o, --out <dir> is required'],
    [['extract', '-o', 'y'], 'The argument PATHS is missing'],
    [['extract', 'x', '-o', 'y', '-q', '-v'], 'cannot be used together'],
    [['extrakt', 'x'], 'Unknown command extrakt. Did you mean extract?'],
    [['tree'], 'The argument FILE is missing'],
    [['tree', 'a', 'b'], 'Too many arguments'],
    [['tree', 'nowhere.txt'], 'nowhere.txt: no such file'],
    [['tree', SEEDS], 'expected one file, not a folder'],
    [['explain', PLAN, '--at', 'x'], 'a whole number of at least 0'],
    [['explain', PLAN, '--at', '1', '--find', 'x'], 'cannot be used together'],
    [['explain', PLAN, '--at', '99999999'], 'outside the text'],
    [['schema', 'targts'], 'Did you mean targets?'],
    [['schema', '--lang', 'fr'], 'expected zh or en'],
    [['extract', 'nowhere', '-o', 'y'], 'nowhere: no such file or folder'],
    [['extract', SEEDS, '-o', 'y', '--manifest', 'nowhere.csv'], 'nowhere.csv: the manifest cannot be read (ENOENT)'],
    [['extract', SEEDS, '-o', 'y', '--lexicon', 'nowhere'], 'nowhere: the lexicon folder cannot be opened (ENOENT)'],
  ])('%j', (args, message) => {
    const { code, out, err } = gangmu(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(existsSync(join(dir, 'y'))).toBe(false);
    const chinese = gangmu(args.includes('fr') ? args : [...args, '--lang', 'zh']);
    expect(chinese.code).toBe(2);
    if (!args.includes('fr')) expect(chinese.err).toMatch(/\p{Script=Han}/u);
  });
});

describe('extract', () => {
  test('the seeds: a row a plan, all files, valid counts', () => {
    const { code, out, err } = gangmu(['extract', SEEDS, '-o', 'out']);
    expect([code, err.match(/^error/gmu)]).toEqual([0, null]);
    const [header = '', ...lines] = out.split('\n');
    expect(header.split(/ {2,}/u)).toEqual([
      'file',
      'place',
      'period',
      'sections',
      'targets',
      'quantities',
      'clusters',
      'deadlines',
      'units',
      'unexplained',
      'warnings',
    ]);
    for (const name of readdirSync(SEEDS).filter((one) => one.endsWith('.txt')))
      expect(
        lines.some((line) => line.startsWith(name)),
        name,
      ).toBe(true);
    expect(out).toContain('象山县');
    expect(out).toContain('Written to out: ');
    const documents = rows('out/documents.csv');
    expect(documents).toHaveLength(5);
    for (const table of ['sections', 'targets', 'quantities', 'clusters', 'responsibilities', 'deadlines', 'numbers'])
      expect(rows(`out/${table}.csv`), table).toHaveLength(documents.reduce((sum, document) => sum + Number(document[table]), 0));
    for (const table of ['targets', 'quantities', 'clusters', 'responsibilities', 'deadlines'])
      for (const row of rows(`out/${table}.csv`)) {
        const text = [...readFileSync(join(dir, `out/text/${row['doc_id']}.txt`), 'utf8')];
        expect(text.slice(Number(row['char_start']), Number(row['char_end'])).join('')).toBe(row['quote']);
      }
    for (const document of documents)
      expect(readFileSync(join(dir, `out/text/${document['doc_id']}.txt`))).toEqual(readFileSync(`${SEEDS}/${document['file']}`));
    const names = Object.keys(files(join(dir, 'out')));
    expect((JSON.parse(readFileSync(join(dir, 'out/run.json'), 'utf8')) as { files: string[] }).files).toEqual(names.sort());
  });
  test('two runs give the same bytes, whatever the time zone, the language and the number of jobs', () => {
    expect(
      gangmu(['extract', SEEDS, '-o', 'a', '--format', 'csv,json,ndjson', '--jobs', '1'], {
        env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
      }).code,
    ).toBe(0);
    expect(
      gangmu(['extract', SEEDS, '-o', 'b', '--format', 'ndjson,json,csv', '--jobs', '5'], {
        env: { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
      }).code,
    ).toBe(0);
    expect(files(join(dir, 'b'))).toEqual(files(join(dir, 'a')));
  });
  test('a Chinese summary is aligned', () => {
    put('一.txt');
    put('another-plan.txt');
    const { out } = gangmu(['extract', '.', '-o', 'out', '--lang', 'zh']);
    const [header = '', first = '', second = ''] = out.split('\n');
    expect(header).toMatch(/^文件 +地区 +规划期 +章节/u);
    // the number of sections ends in the same cell in each row: Chinese characters take two
    const cells = (text: string): number => [...text].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1), 0);
    const end = (line: string, pattern: RegExp): number =>
      cells(line.slice(0, (pattern.exec(line)?.index ?? -1) + (pattern.exec(line)?.[0].length ?? 0)));
    const wanted = end(header, /^文件 +地区 +规划期 +章节/u);
    for (const line of [first, second]) expect(end(line, /^\S+ +\S+ +\S+ +\d+/u)).toBe(wanted);
  });
  test('bad files are told one by one, the others are done: exit 1', () => {
    put('p/good.txt');
    put('p/empty.txt', '');
    put('p/scan.pdf', '%PDF-1.4 x');
    put('p/named.txt', Buffer.from('%PDF-1.4 \0\u0001\u0002'));
    put('p/poem.txt', '春眠不觉晓，处处闻啼鸟。\n');
    put('p/damaged.txt', Buffer.concat([Buffer.from(readFileSync(PLAN)), Buffer.from('要求规')]).subarray(0, -1));
    const { code, out, err } = gangmu(['extract', 'p', 'nowhere', '-o', 'out']);
    expect(code).toBe(1);
    expect(err).toMatch(/warning: damaged\.txt:\d+:\d+: 1 damaged place \(line \d+, bytes \d+–\d+\)/u);
    expect(out).toMatch(/damaged\.txt .*partial: damaged-bytes/u);
    for (const message of [
      'error: nowhere: no such file or folder',
      'error: empty.txt: the file holds no text',
      'error: scan.pdf: The PDF is damaged',
      'error: named.txt: ',
      'warning: poem.txt: no heading and no number in it',
    ])
      expect(err).toContain(message);
    // each once, with what to do; of a file that is taken over as it was only the summary tells
    for (const name of ['empty.txt', 'scan.pdf', 'named.txt']) expect(`${out}${err}`.split(name), name).toHaveLength(2);
    expect(gangmu(['extract', 'p', '-o', 'out']).out).toMatch(/scan\.pdf +refused: unreadable: damaged/u);
    const status = Object.fromEntries(rows('out/documents.csv').map((row) => [row['doc_id'], row['status']]));
    expect(status).toEqual({ good: 'ok', empty: 'refused', 'scan-pdf': 'refused', named: 'refused', poem: 'ok', damaged: 'partial' });
    expect(rows('out/targets.csv').length).toBeGreaterThan(0);
  });
  test('an output that cannot be written: exit 3, nothing half-written', () => {
    put('p/good.txt');
    put('file', 'mine');
    const { code, out, err } = gangmu(['extract', 'p', '-o', 'file/out']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('file/out');
    expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('mine');
    if (existsSync('/proc/self')) expect(gangmu(['extract', 'p', '-o', '/proc/gangmu']).code).toBe(3);
  });
  test('stale files of an earlier run go, other files stay', () => {
    put('p/a.txt');
    put('p/b.txt');
    gangmu(['extract', 'p', '-o', 'out']);
    put('out/my-notes.md', 'mine');
    rmSync(join(dir, 'p/b.txt'));
    expect(gangmu(['extract', 'p', '-o', 'out', '--format', 'json']).code).toBe(4);
    gangmu(['extract', 'p', '-o', 'out', '--format', 'json', '--force']);
    expect(Object.keys(files(join(dir, 'out')))).toEqual(['json/a.json', 'my-notes.md', 'run.json', 'text/a.txt', 'tree/a.json']);
  });
  test('an output inside the input is not read again', () => {
    put('a.txt');
    for (let time = 0; time < 2; time++) {
      expect(gangmu(['extract', '.', '-o', 'out']).code).toBe(0);
      expect(rows('out/documents.csv')).toHaveLength(1);
    }
    gangmu(['extract', '.', '-o', 'out2']);
    expect(rows('out2/documents.csv')).toHaveLength(1);
  });
  test('standard input, formats, BOM', () => {
    const plan = readFileSync(PLAN);
    const { code } = gangmu(['extract', '-', '-o', 'out', '--format', 'csv,ndjson', '--bom'], { input: plan });
    expect(code).toBe(0);
    expect(readFileSync(join(dir, 'out/targets.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readFileSync(join(dir, 'out/records.ndjson'))[0]).toBe('{'.charCodeAt(0));
    expect(existsSync(join(dir, 'out/json'))).toBe(false);
    expect(rows('out/documents.csv')[0]).toMatchObject({ doc_id: 'stdin', file: 'stdin', place: '嵊泗县' });
  });
  test('encodings: one plan in five of them gives the same records', () => {
    const text = '﻿'.slice(1) + readFileSync(PLAN, 'utf8');
    const utf16 = Buffer.from(text, 'utf16le');
    const variants: Record<string, Buffer> = {
      'a-utf8': Buffer.from(text),
      'b-bom': Buffer.from(`\ufeff${text}`),
      'c-utf16le': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'd-utf16be': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    };
    const iconv = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });
    if (iconv.status === 0) variants['e-gb18030'] = iconv.stdout;
    for (const [name, bytes] of Object.entries(variants)) put(`p/${name}.txt`, bytes);
    expect(gangmu(['extract', 'p', '-o', 'out']).code).toBe(0);
    const all = rows('out/targets.csv');
    const of = (id: string): object[] => all.filter((row) => row['doc_id'] === id).map(({ doc_id: _id, ...row }) => row);
    expect(of('a-utf8').length).toBeGreaterThan(0);
    for (const name of Object.keys(variants)) {
      expect(of(name), name).toEqual(of('a-utf8'));
      expect(readFileSync(join(dir, `out/text/${name}.txt`), 'utf8')).toBe(text);
    }
  });
  test('the manifest overrides, and says where it differs', () => {
    writeFileSync(join(dir, 'plan.txt'), readFileSync(PLAN));
    put('manifest.csv', 'file,place,place_code,published_date,colour\nplan.txt,象山县,330225,soon,red\n');
    const { code, err } = gangmu(['extract', 'plan.txt', '-o', 'out', '--manifest', 'manifest.csv']);
    expect(code).toBe(1);
    expect(err).toContain('manifest.csv, row 2, column published_date: "soon" is not a date');
    expect(err).toContain('manifest.csv, row 1: unknown column colour');
    const [document] = rows('out/documents.csv');
    expect(document).toMatchObject({ place: '象山县', place_code: '330225' });
    expect(document?.['warnings']).toContain('stated-place');
    expect(err).toContain('plan.txt: place as the manifest states it differs');
  });
  test("the user's own units are read", () => {
    put('plan.txt', '一、主要目标\n到2025年，港口吞吐量达到30标箱。\n');
    put('lex/units.csv', 'unit,base,factor,dimension\n标箱,箱,2,count\n');
    expect(gangmu(['extract', 'plan.txt', '-o', 'out', '--lexicon', 'lex']).code).toBe(0);
    expect(rows('out/targets.csv')[0]).toMatchObject({ value: '30', unit: '标箱', value_std: '60', unit_std: '箱' });
  });
  test('--quiet prints errors only, --verbose the time of each stage', () => {
    put('good.txt');
    expect(gangmu(['extract', 'good.txt', '-o', 'out', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    const { err } = gangmu(['extract', 'good.txt', '-o', 'out', '--verbose', '--force']);
    for (const stage of ['read', 'structure', 'extract', 'validate', 'write'])
      expect(err).toMatch(new RegExp(`^ +${stage}.* \\d+\\.\\d$`, 'mu'));
  });
  test('an interrupted run leaves the earlier output as it is', async () => {
    put('p/a.txt');
    gangmu(['extract', 'p', '-o', 'out']);
    const before = files(join(dir, 'out'));
    const child = spawn(BIN, ['extract', 'p', '-', '-o', 'out'], { cwd: dir, stdio: ['pipe', 'ignore', 'pipe'] });
    // it waits for standard input, its next dataset begun
    for (let wait = 0; wait < 200 && !existsSync(join(dir, 'out/.gangmu/next')); wait++) await new Promise((next) => setTimeout(next, 50));
    child.kill('SIGINT');
    const code = await new Promise((end) => child.on('exit', end));
    expect(code).toBe(130);
    expect(files(join(dir, 'out'))).toEqual(before);
  });
});

describe('tree, explain, schema', () => {
  test('tree prints the headings, and the syntax tree in code points', () => {
    const { code, out } = gangmu(['tree', PLAN]);
    expect(code).toBe(0);
    expect(out).toContain('总体要求');
    put('plan.txt', `𠮷县规划\n一、总体目标\n到2025年达到100家。\n`);
    const json = gangmu(['tree', 'plan.txt', '--json']);
    const tree = JSON.parse(json.out) as { type: string; position: { end: { offset: number } } };
    expect([json.code, tree.type, tree.position.end.offset]).toEqual([
      0,
      'plan',
      [...'𠮷县规划\n一、总体目标\n到2025年达到100家。\n'].length,
    ]);
  });
  test('tree reads standard input, and says what it cannot read', () => {
    expect(gangmu(['tree', '-'], { input: '一、总体目标\n一段话。\n二、保障措施\n一段话。\n' }).out).toContain('总体目标');
    put('x.docx', Buffer.from('504b0304140000000800', 'hex'));
    put('empty.txt', '');
    expect(gangmu(['tree', 'x.docx'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('x.docx: This is a ZIP container (docx, xlsx, ofd or the like) that is cut off') as string,
    });
    expect(gangmu(['tree', 'empty.txt'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty.txt: the file holds no text') as string,
    });
  });
  test('a reader that stops early is no error', async () => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', `'${BIN}' tree '${PLAN}' --json | head -1`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    expect([await new Promise((end) => child.on('exit', end)), err]).toEqual([0, '']);
  });
  test('explain finds a place by offset and by text', () => {
    put('plan.txt');
    expect(gangmu(['explain', 'plan.txt', '--find', '１２００亿元'])).toMatchObject({ code: 0, err: '' });
    expect(gangmu(['explain', 'plan.txt', '--at', '10'])).toMatchObject({ code: 0, err: '' });
    expect(gangmu(['explain', 'plan.txt', '--find', '没有的话'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('was not found') as string,
    });
  });
  test('schema prints columns in both languages, or JSON Schema', () => {
    expect(gangmu(['schema', 'targets']).out).toMatch(/^ {2}value_std +Standard value /mu);
    expect(gangmu(['schema', 'targets', '--lang', 'zh']).out).toMatch(/^ {2}value_std +标准数值 /mu);
    expect(JSON.parse(gangmu(['schema', 'targets', '--json']).out)).toEqual(
      JSON.parse(readFileSync('schemas/json/targets.schema.json', 'utf8')),
    );
    expect(Object.keys(JSON.parse(gangmu(['schema', '--json']).out) as object)).toHaveLength(9);
  });
});
