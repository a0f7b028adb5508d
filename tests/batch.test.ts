import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameDocuments, slug } from '../src/read/doc-id.js';
import { readLexicon } from '../src/batch/lexicon.js';
import { readManifest } from '../src/batch/manifest.js';
import { extractToFolder, type BatchCall, type BatchResult } from '../src/batch/run.js';
import { suggest } from '../src/batch/suggest.js';
import type { DocumentMetadata, Source } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { dataOf, sourceOf, type PlanFile } from '../src/plugins/file.js';
import { decode } from '../src/read/decode.js';
import { findInputs } from '../src/read/inputs.js';
import { datasetFiles } from './setup/dataset-files.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-batch-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array = '一、目标\n到2025年达到100家。\n'): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}
const files = (folder: string): Record<string, string> => datasetFiles(join(dir, folder));

/**
 * A stand-in for the engine: one section for each line that begins with 一、, a numeral for each run of digits. It takes longer for longer
 * texts and fails on 炸.
 */
function run(source: Source, docId: string, stated: Partial<DocumentMetadata> = {}): Extraction {
  if (source.text.includes('炸')) throw new TypeError('boom');
  const numbers = [...source.text.matchAll(/\d+/gu)].map((found, at) => ({
    doc_id: docId,
    number_id: `N${at + 1}`,
    text: found[0],
    value: Number(found[0]),
    verdict: 'unexplained' as const,
    record_ids: [],
    char_start: found.index,
    char_end: found.index + found[0].length,
    origin: null,
  }));
  const sections = [...source.text.matchAll(/^一、.*$/gmu)].map((found, at) => ({
    doc_id: docId,
    section_id: `S${at + 1}`,
    parent_id: null,
    number: '一、',
    level: 1,
    title: found[0].slice(2),
    role: null,
    period_start: null,
    period_end: null,
    char_start: found.index,
    char_end: found.index + found[0].length,
    origin: null,
  }));
  return {
    text: source.text,
    sections,
    targets: [],
    quantities: [],
    goals: [],
    clusters: [],
    responsibilities: [],
    deadlines: [],
    numbers,
    tree: null,
    spans: {},
    diagnostics: [],
    timings: { engine: 1 },
    document: {
      doc_id: docId,
      file: source.file,
      sha256: source.sha256,
      format: source.format,
      encoding: source.encoding,
      status: 'ok',
      reason: null,
      title: stated.title ?? null,
      doc_number: null,
      index_number: null,
      issuer: null,
      place: stated.place ?? null,
      place_code: stated.place_code ?? null,
      province: null,
      city: null,
      county: null,
      parent_code: null,
      written_date: stated.written_date ?? null,
      published_date: null,
      period_start: stated.period_start ?? null,
      period_end: stated.period_end ?? null,
      programmes: (stated.programmes ?? []).map((one) => `${one.name}(${one.level})`),
      characters: [...source.text].length,
      sections: sections.length,
      targets: 0,
      quantities: 0,
      goals: 0,
      clusters: 0,
      responsibilities: 0,
      deadlines: 0,
      numbers: numbers.length,
      unexplained: numbers.length,
      warnings: [],
    },
  };
}
/** The stand-in as a processor has it. */
const processWith =
  (engine: typeof run) =>
  (file: PlanFile): Extraction =>
    engine(sourceOf(file), dataOf(file).docId, dataOf(file).stated);
function batch(paths: readonly string[], more: Partial<BatchCall> = {}): Promise<BatchResult> {
  return extractToFolder({
    paths,
    out: 'out',
    cwd: dir,
    version: '0',
    rulesHash: 'x',
    decode,
    createProcessor: () => ({ process: processWith(run) }),
    ...more,
  });
}
const ids = (result: BatchResult): string[] => result.outcomes.map((one) => one.document.doc_id);
const rules = (result: BatchResult): string[] => result.problems.map((one) => one.rule);

describe('ids', () => {
  test.each([
    ['嵊泗县（2023—2027年）', '嵊泗县-2023-2027年'],
    ['A Plan_v2', 'a-plan-v2'],
    ['２０２５', '2025'],
    ['..//', ''],
    ['café', 'café'],
    ['cafe\u0301', 'café'],
  ])('slug of %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
  const name = (file: string, ...above: string[]): { file: string; above: string[] } => ({ file, above });
  test('readable, from the path without its extension', () => {
    expect(nameDocuments([name('2017/象山县工作要点.txt', 'plans')])).toEqual([
      { docId: '2017-象山县工作要点', file: '2017/象山县工作要点.txt' },
    ]);
  });
  test('another format is part of the id; of two files of one name the later takes its folder', () => {
    const both = [name('plan.txt', 'b', 'data'), name('plan.txt', 'a', 'data'), name('x.txt'), name('x.pdf'), name('x.HTML')];
    expect(nameDocuments(both)).toEqual([
      { docId: 'b-plan', file: 'b/plan.txt' },
      { docId: 'plan', file: 'plan.txt' },
      { docId: 'x', file: 'x.txt' },
      { docId: 'x-pdf', file: 'x.pdf' },
      { docId: 'x-html', file: 'x.HTML' },
    ]);
  });
  test('a file that is added never renames another', () => {
    const key = (one: { file: string; above: string[] }): string => [...[...one.above].reverse(), one.file].join('/');
    const first = [name('计划!.txt', 'b'), name('2023/a.txt')];
    const known = new Map(nameDocuments(first, key).map((one, at) => [key(first[at] ?? name('')), one]));
    const more = [...first, name('计划?.txt', 'a'), name('2023-a.txt'), name('计划.txt', 'b'), name('2023/a.md')];
    const named = nameDocuments(more, key, known);
    expect(named.slice(0, 2)).toEqual([...known.values()]);
    expect(new Set(named.map((one) => one.docId)).size).toBe(6);
    expect(new Set(named.map((one) => one.file)).size).toBe(6);
  });
  test('no id is too long for the file system, whatever its letters', () => {
    for (const letter of ['长', 'a', '𠮷', 'ﷺ']) expect(Buffer.byteLength(slug(letter.repeat(300)))).toBeLessThan(215);
  });
  test('unique, and the same in any order', () => {
    const inputs = [
      name('计划.txt', 'a'),
      name('计划!.txt', 'a'),
      name('计划?.txt', 'a'),
      name('PLAN.txt', 'a'),
      name('plan.txt', 'a'),
      name('(((.txt', 'a'),
      name(`${'长'.repeat(200)}1.txt`),
      name(`${'长'.repeat(200)}2.txt`),
    ];
    const named = new Map(inputs.map((input, at) => [input, nameDocuments(inputs)[at]?.docId]));
    expect(new Set(named.values()).size).toBe(inputs.length);
    for (const docId of named.values()) expect(docId).toMatch(/^[\p{L}\p{N}-]{1,215}$/u);
    const turned = [...inputs].reverse();
    nameDocuments(turned).forEach(({ docId }, at) => expect(docId).toBe(named.get(turned[at] as (typeof inputs)[number])));
  });
});

describe('inputs', () => {
  const find = (...paths: string[]): ReturnType<typeof findInputs> => findInputs(paths, { cwd: dir, exclude: [join(dir, 'out/text')] });
  const names = async (...paths: string[]): Promise<string[]> => (await find(...paths)).inputs.map((one) => one.file);
  test('folders recursively in order; hidden files, other files and earlier outputs are passed over', async () => {
    for (const path of ['p/b.txt', 'p/a/c.md', 'p/a/D.TEXT', 'p/.hidden.txt', 'p/node_modules/x.txt', 'p/notes.csv', 'p/old/text/b.txt'])
      put(path);
    put('p/old/run.json', '{"tool":"gangmu"}');
    const found = await find('p');
    expect(found.inputs.map((one) => one.file)).toEqual(['a/D.TEXT', 'a/c.md', 'b.txt']);
    expect(found.skipped).toEqual(['p/notes.csv', 'p/old/run.json']);
    expect(found.problems).toEqual([]);
  });
  test('a file stands once, whatever leads to it, and its name does not depend on the order', async () => {
    put('p/a/x.txt');
    symlinkSync(join(dir, 'p/a/x.txt'), join(dir, 'p/z.txt'));
    symlinkSync(join(dir, 'p'), join(dir, 'p/loop'));
    expect(await names('p')).toEqual(['a/x.txt']);
    expect(await names('p/a/x.txt', 'p')).toEqual(['a/x.txt']);
    expect(await names('p', 'p/a/x.txt', 'p/*/x.txt')).toEqual(['a/x.txt']);
  });
  test('globs; a name with brackets that is there is no glob', async () => {
    put('p/一[2017].txt');
    put('p/q/二.txt');
    put('out/text/二.txt');
    expect(await names('p/一[2017].txt')).toEqual(['一[2017].txt']);
    expect(await names('**/*.txt')).toEqual(['p/q/二.txt', 'p/一[2017].txt'].sort());
    expect((await find('p/*.md')).problems.map((one) => one.rule)).toEqual(['no-match']);
  });
  test('what is not there, and folders with nothing to read', async () => {
    mkdirSync(join(dir, 'empty'));
    put('others/a.csv');
    expect((await find('nowhere')).problems[0]).toMatchObject({
      rule: 'missing',
      en: expect.stringContaining('nowhere: no such file') as string,
    });
    expect((await find('empty')).problems[0]?.rule).toBe('nothing-to-read');
    expect((await find('others')).problems[0]?.rule).toBe('nothing-to-read');
  });
});

describe('manifest', () => {
  const read = (text: string): ReturnType<typeof readManifest> => readManifest('m.csv', text, dir);
  test('metadata of a file, BOM and CRLF', () => {
    const { rows, problems } = read(
      '\ufefffile,title,place,place_code,written_date,period_start,period_end,programmes,source,note' +
        '\r\na.txt,"甲,乙",象山县,330225,2023年5月6日,2023,2027,“123”(county)；市“246”（city）,某处,x\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      row: 2,
      file: 'a.txt',
      path: join(dir, 'a.txt'),
      metadata: {
        title: '甲,乙',
        place: '象山县',
        place_code: '330225',
        written_date: '2023-05-06',
        period_start: 2023,
        period_end: 2027,
        programmes: [
          { name: '“123”', level: 'county' },
          { name: '市“246”', level: 'city' },
        ],
      },
    });
    expect(rows[0]?.metadata).not.toHaveProperty('source');
  });
  test.each([
    ['file,written_date\na.txt,2023-13-01\n', 'row 2, column written_date', 'is not a date'],
    ['file,published_date\na.txt,x\nb.txt,去年\n', 'row 3, column published_date', 'is not a date'],
    ['file,period_end\n\na.txt,25\n', 'row 3, column period_end', 'is not a year'],
    ['file,period_start,period_end\na.txt,2027,2023\n', 'row 2, column period_end', 'is before period_start'],
    ['file,place_code\na.txt,33\n', 'row 2, column place_code', 'six-digit'],
    ['file,programmes\na.txt,“123”\n', 'row 2, column programmes', 'NAME(LEVEL)'],
    ['file,title\n,x\n', 'row 2', 'file is empty'],
    ['file,title\na.txt,x\na.txt,y\n', 'row 3', 'already in row 2'],
    ['file,titel\na.txt,x\n', 'row 1', 'unknown column titel, it has no effect. Did you mean title?'],
    ['file\na.txt,x\n', 'row 2', '2 cells'],
    ['title,place\nx,y\n', 'row 1', 'column file is missing'],
    ['', 'm.csv', 'the file is empty'],
    ['file,title\na.txt,"x\n', 'm.csv', 'not valid CSV'],
  ])('%j', (text, where, what) => {
    const { problems } = read(text);
    expect(
      problems.some((one) => one.en.includes(where) && one.en.includes(what)),
      JSON.stringify(problems),
    ).toBe(true);
    for (const one of problems) expect(one.zh).toMatch(/\p{Script=Han}/u);
  });
  test('a bad cell has no effect, the rest of its row holds', () => {
    expect(read('file,place,written_date\na.txt,象山县,never\n').rows[0]?.metadata).toEqual({ place: '象山县' });
  });
});

describe('lexicon', () => {
  test('rows of all four files', async () => {
    put('lex/units.csv', 'unit,base,factor,dimension\n标箱,箱,1,count\n万标箱,箱,10000,count\n');
    put('lex/indicators.csv', 'indicator,id,unit,direction\n海洋生产总值,gop,元,up\n港口吞吐量,,,\n');
    put('lex/agencies.csv', 'short,full,function\n县海洋局,象山县海洋局,海洋\n');
    put('lex/places.csv', 'name,code,townships\n某县,330299,甲镇；乙镇\n');
    const { lexicon, problems, usable } = await readLexicon(join(dir, 'lex'), 'lex');
    expect(problems).toEqual([]);
    expect(usable).toBe(true);
    expect(lexicon).toEqual({
      units: [
        { unit: '标箱', base: '箱', factor: 1, dimension: 'count' },
        { unit: '万标箱', base: '箱', factor: 10000, dimension: 'count' },
      ],
      indicators: [{ indicator: '海洋生产总值', id: 'gop', unit: '元', direction: 'up' }, { indicator: '港口吞吐量' }],
      agencies: [{ short: '县海洋局', full: '象山县海洋局', function: '海洋' }],
      places: [{ name: '某县', code: '330299', townships: ['甲镇', '乙镇'] }],
    });
  });
  test.each([
    ['units.csv', 'unit,base,factor,dimension\n标箱,箱,一万,count\n', 'lex/units.csv, row 2, column factor', true],
    ['units.csv', 'unit,base,factor,dimension\n标箱,,1,count\n', 'column base: must not be empty', true],
    ['units.csv', 'unit,base,factor,dimension\n标箱,箱,0,count\n', 'positive number', true],
    ['units.csv', 'unit,base,factor,dimension\n标箱,箱,1,count\n标箱,箱,2,count\n', 'stands already in row 2', true],
    ['units.csv', 'unit,base\n标箱,箱\n', 'column factor is missing', false],
    ['indicators.csv', 'indicator,id,direction\n贻贝产量,mussels,more\n', 'up, down or none', true],
    ['places.csv', 'name,code\n某县,33\n', 'six-digit', true],
    ['plan.csv', 'a\n', 'no lexicon in it', false],
  ])('%s %j', async (name, text, message, usable) => {
    put(`lex/${name}`, text);
    const read = await readLexicon(join(dir, 'lex'), 'lex');
    expect(read.problems.map((one) => one.en).join('\n')).toContain(message);
    expect(read.usable).toBe(usable);
  });
  test('not UTF-8, not there', async () => {
    put('lex/units.csv', Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb]));
    expect((await readLexicon(join(dir, 'lex'), 'lex')).problems[0]?.rule).toBe('lexicon-encoding');
    expect((await readLexicon(join(dir, 'nowhere'), 'nowhere')).problems[0]?.rule).toBe('lexicon-missing');
  });
});

describe('batch', () => {
  test('one bad document never stops the others', async () => {
    put('p/1-good.txt');
    put('p/2-bomb.txt', '一、炸\n');
    put('p/3-empty.txt', '');
    put('p/4-blank.txt', '\ufeff \n');
    put('p/5-scan.pdf', '%PDF-1.4');
    put(
      'p/6-binary.txt',
      Uint8Array.from({ length: 400 }, (_unused, at) => (at * 7) % 256),
    );
    put('p/7-prose.txt', '春眠不觉晓');
    put('p/8-good.md');
    const result = await batch(['p', 'nowhere']);
    expect(result.exit).toBe(1);
    expect(result.outcomes.map(({ document }) => [document.doc_id, document.status, document.reason])).toEqual([
      ['1-good', 'ok', null],
      ['2-bomb', 'failed', 'internal-error: TypeError: boom'],
      ['3-empty', 'refused', 'empty-file'],
      ['4-blank', 'refused', 'empty-file'],
      ['5-scan-pdf', 'refused', 'unreadable: damaged'],
      ['6-binary', 'refused', expect.stringMatching(/^unreadable: /u)],
      ['7-prose', 'ok', null],
      ['8-good-md', 'ok', null],
    ]);
    expect(result.outcomes[6]?.document.warnings).toEqual(['not-a-plan']);
    for (const at of [1, 2, 3, 4, 5, 6]) expect(result.outcomes[at]?.messages.length).toBeGreaterThan(0);
    expect(rules(result)).toEqual(['missing']);
    expect(Object.keys(files('out')).filter((path) => path.startsWith('text/'))).toEqual([
      'text/1-good.txt',
      'text/2-bomb.txt',
      'text/7-prose.txt',
      'text/8-good-md.txt',
    ]);
  });
  test('the output does not depend on jobs, on the run, or on where it is', async () => {
    for (let at = 0; at < 12; at++) put(`p/${at}.txt`, `一、目标\n${'到2025年达到100家。'.repeat(((at * 7) % 5) + 1)}`);
    await batch(['p'], { jobs: 1 });
    const one = files('out');
    await batch(['p'], { jobs: 8, out: 'elsewhere' });
    expect(files('elsewhere')).toEqual(one);
    await batch(['p'], { jobs: 3 });
    expect(files('out')).toEqual(one);
    expect(Object.values(one).join('')).not.toContain(dir);
    expect(one['run.json']).toContain('"rules_hash": "x"');
  });
  test('documents stand in the order of their names', async () => {
    put('b.txt', '一、'.padEnd(50_000, '长1'));
    put('a.txt');
    put('c.txt');
    expect(ids(await batch(['b.txt', 'c.txt', 'a.txt'], { jobs: 3 }))).toEqual(['a', 'b', 'c']);
  });
  test('standard input', async () => {
    const result = await batch(['-'], { stdin: () => Promise.resolve(Buffer.from('一、目标\n100家')) });
    expect(ids(result)).toEqual(['stdin']);
    expect(result.exit).toBe(0);
  });
  test('the manifest states what a file does not say, and is no input itself', async () => {
    put('p/a.txt');
    put('p/b.txt');
    put('p/manifest.csv', 'file,place,period_start,source\na.txt,象山县,2021,x\nb.txt,嵊泗县,never,x\nc.txt,某县,,x\n');
    const result = await batch(['p/a.txt', 'p/b.txt', 'p/manifest.csv'], { manifest: 'p/manifest.csv' });
    expect(result.outcomes.map(({ document }) => [document.place, document.period_start])).toEqual([
      ['象山县', 2021],
      ['嵊泗县', null],
    ]);
    expect(rules(result).sort()).toEqual(['manifest-file-missing', 'manifest-value']);
    expect(result.problems.find((one) => one.rule === 'manifest-file-missing')?.en).toContain('row 4');
    expect(result.exit).toBe(1);
    const other = await batch(['p'], { manifest: 'p/manifest.csv' });
    expect(other.skipped).toEqual([]);
  });
  test('a manifest finds its files by name where it stands elsewhere', async () => {
    put('p/a.txt');
    put('m/manifest.csv', 'file,place\na.txt,象山县\n');
    const result = await batch(['p'], { manifest: 'm/manifest.csv' });
    expect([result.exit, result.outcomes[0]?.document.place]).toEqual([0, '象山县']);
  });
  test('an encoding that the manifest states', async () => {
    put('a.txt', Buffer.from('c4bfb1ea313030bcd2', 'hex'));
    put('m.csv', 'file,encoding\na.txt,gbk\n');
    const result = await batch(['a.txt'], { manifest: 'm.csv' });
    expect(result.outcomes[0]?.document.encoding).toBe('gb18030');
    expect(files('out')['text/a.txt']).toBe('目标100家');
  });
  test('nothing to do is a wrong call and leaves the earlier output as it was', async () => {
    put('p/a.txt');
    await batch(['p']);
    const before = files('out');
    for (const [paths, more] of [
      [['nowhere'], {}],
      [['p'], { manifest: 'nowhere.csv' }],
      [['p'], { lexicon: 'nowhere' }],
      [['out/text'], {}],
    ] as const) {
      const result = await batch(paths, more);
      expect([result.exit, result.files]).toEqual([2, []]);
      expect(result.problems.length).toBeGreaterThan(0);
      expect(files('out')).toEqual(before);
    }
  });
  test('an output that would overwrite an input is refused', async () => {
    put('text/a.txt');
    const result = await batch(['text/a.txt'], { out: '.' });
    expect([result.exit, rules(result)]).toEqual([2, ['would-overwrite']]);
  });
  test('an output that cannot be written', async () => {
    put('p/a.txt');
    put('file', 'x');
    const result = await batch(['p'], { out: 'file/out' });
    expect([result.exit, rules(result)]).toEqual([3, ['unwritable']]);
    expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('x');
    put('out/targets.csv/keep.txt', 'x');
    const blocked = await batch(['p']);
    expect([blocked.exit, rules(blocked)]).toEqual([3, ['unwritable']]);
    expect(Object.keys(files('out'))).toEqual(['targets.csv/keep.txt']);
  });
  test('an engine that cannot start is our fault, told as such', async () => {
    put('p/a.txt');
    const result = await batch(['p'], {
      createProcessor: () => {
        throw new Error('no rules');
      },
    });
    expect([result.exit, rules(result)]).toEqual([3, ['internal-error']]);
  });
  test('records that break the contract are left out, the others are written', async () => {
    put('a.txt');
    const result = await batch(['a.txt'], {
      createProcessor: () => ({
        process: processWith((...call) => {
          const made = run(...call);
          return { ...made, numbers: made.numbers.map((one, at) => (at === 0 ? { ...one, char_end: 9999, origin: null } : one)) };
        }),
      }),
    });
    expect(result.outcomes[0]?.document).toMatchObject({ status: 'partial', reason: 'invalid-records: N1', numbers: 1 });
    expect(result.exit).toBe(0);
  });
  test('unexplained numbers keep their place as an editor counts', async () => {
    put('a.txt', '𠮷\n一、目标100家\n');
    const [outcome] = (await batch(['a.txt'])).outcomes;
    expect(outcome?.unexplained).toEqual([{ docId: 'a', file: 'a.txt', line: 2, column: 5, text: '100', context: '一、目标100家' }]);
  });
});

test('suggestions are near, or none', () => {
  expect(suggest('titel', ['title', 'place'])).toBe('title');
  expect(suggest('publishd_date', ['published_date', 'written_date'])).toBe('published_date');
  expect(suggest('colour', ['title', 'place'])).toBeNull();
});
