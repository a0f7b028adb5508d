import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../src/model/tree.js';
import { read } from '../src/read/readers.js';
import { structure } from '../src/structure/structure.js';
import { plainText, seedBlocks } from './setup/blocks.js';
import { brokenCopies, outcomesOf } from './setup/broken.js';
import { cellsOf } from './setup/cells.js';
import { essenceOf } from './setup/essence.js';
import { extracted } from './setup/extracted.js';
import { IN_TABLE, NUMBERED, oleFile, outlineLevel, rowEnd, wordFile, wordParagraphs, type WordParagraph } from './setup/legacy.js';
import { NAMES } from './setup/plans.js';

const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  extract(bytes: Buffer): Promise<{ getBody(options: { filterUnicode: boolean }): string }>;
};

const lines = (...texts: string[]): WordParagraph[] => texts.map((text) => ({ text: `${text}\r` }));
const readBody = (body: readonly WordParagraph[]): ReturnType<typeof read> => read(wordFile({ body }), { name: '规划.doc' });
const cell = (text: string): WordParagraph => ({ text: `${text}\u0007`, properties: Uint8Array.from(IN_TABLE) });

describe('the same records from a legacy Word file as from the plain text', () => {
  it.each(NAMES)('%s', async (name) => {
    const blocks = seedBlocks(name);
    const [a, b] = [
      essenceOf(await extracted(Buffer.from(plainText(blocks)), 'plan.txt')),
      essenceOf(await extracted(wordFile({ body: wordParagraphs(blocks) }), 'plan.doc')),
    ];
    expect(a.quantities.length).toBeGreaterThan(5);
    for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
  });
});

describe('the same text as an independent reader gives', () => {
  it.each(NAMES)('%s', async (name) => {
    const file = wordFile({ body: wordParagraphs(seedBlocks(name).filter(({ type }) => type !== 'table')) });
    const { text } = await read(file, { name: 'plan.doc' });
    expect(text).toBe((await new WordExtractor().extract(file)).getBody({ filterUnicode: false }));
  });
});

describe('a legacy Word file', () => {
  it('is known by its bytes, whatever it is called', async () => {
    for (const name of ['规划.wps', '规划.txt', '规划.docx'])
      expect((await read(wordFile({ body: lines('总体要求') }), { name })).format).toBe('doc');
  });
  it('fields give their results, and what steers Word is no text', async () => {
    const { text } = await readBody(
      lines(
        '见\u0013 HYPERLINK "http://a.cn/2024" \u0014附件\u0013 PAGEREF x \u00142\u0015\u0015。\u0001\u0002\u0005\u0008',
        '甲\u000b乙\u001f丙\u001e丁',
        '\u0013 PAGE ',
        '戊',
      ),
    );
    expect(text).toBe('见附件2。\n甲\n乙丙\u2011丁\n\n戊\n');
  });
  it('characters of one byte', async () => {
    const { text } = await read(wordFile({ body: lines('GDP \u0093100\u0094'), narrow: true }), { name: 'a.doc' });
    expect(text).toBe('GDP “100”\n');
  });
  it('what is deleted is left out', async () => {
    const { text } = await read(wordFile({ body: lines('新增企业57家。'), deleted: [4, 5] }), { name: 'a.doc' });
    expect(text).toBe('新增企业7家。\n');
  });
  it('outline levels and the styles of headings are hints', async () => {
    const { text, hints } = await readBody([
      { text: '总体要求\r', style: 1 },
      { text: '主要目标\r', properties: Uint8Array.from(outlineLevel(1)) },
      { text: '正文。\r', properties: Uint8Array.from(outlineLevel(9)) },
    ]);
    expect(hints?.headings?.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['总体要求', 1],
      ['主要目标', 2],
    ]);
  });
  it('numbers that Word counts are remarked', async () => {
    const { remarks } = await readBody([
      { text: '总体要求\r', properties: Uint8Array.from(NUMBERED) },
      { text: '\r', properties: Uint8Array.from(NUMBERED) },
      { text: '主要目标\r', properties: Uint8Array.from(NUMBERED) },
    ]);
    expect(remarks?.map(({ rule, en }) => `${rule}: ${en.slice(0, 24)}`)).toEqual(['automatic-numbers-missing: Word counts 2 paragraphs']);
    expect((await readBody(lines('一、总体要求'))).remarks).toEqual([]);
  });
  it('footnotes and text boxes stand behind the text, as noise', async () => {
    const { text, hints, remarks } = await read(
      wordFile({ body: lines('新增企业7家。'), footnotes: '\u0002指限额以上9家。\r', boxes: '专栏3\r\r' }),
      { name: 'a.doc' },
    );
    expect(text).toBe('新增企业7家。\n指限额以上9家。\n专栏3\n');
    expect(hints?.noise?.map(({ start, end }) => text.slice(start, end))).toEqual(['指限额以上9家。', '专栏3']);
    expect(remarks?.map(({ rule }) => rule)).toEqual(['text-boxes-apart', 'notes-apart']);
  });
});

describe('tables', () => {
  it('cells with several paragraphs, merged ones, and a paragraph with a tab before them', async () => {
    const file = [
      { text: '单位:\t亿元\r' },
      cell('指标'),
      cell('目标'),
      cell(''),
      rowEnd([1000, 2000, 3000], [0x60, 0x01, 0x02]),
      cell(''),
      cell('2020年'),
      cell('2025年'),
      rowEnd([1000, 2000, 3000], [0x20]),
      { text: '总产值\r', properties: Uint8Array.from(IN_TABLE) },
      cell('合计'),
      cell('800'),
      cell('1200'),
      rowEnd([1000, 2000, 3000]),
      { text: '完。\r' },
    ];
    const { text, hints, origins } = await readBody(file);
    const [table] = hints?.tables ?? [];
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
        ['总产值\n合计', 0, 1, 1],
        ['800', 1, 1, 1],
        ['1200', 2, 1, 1],
      ],
    ]);
    expect(text.startsWith('单位:\t亿元\n')).toBe(true);
    expect(origins?.find(({ start }) => text.startsWith('1200', start))?.cell).toEqual([1, 3, 3]);
    const passages = passagesOf(structure(text, hints ? { hints } : {}).plan);
    expect(passages.filter((one) => one.kind === 'cell').length).toBe(3);
  });
});

describe('bad files', () => {
  const whole = wordFile({ body: wordParagraphs(seedBlocks(NAMES[0] ?? '').slice(0, 60)) });
  it('200 truncated and bit-flipped copies end in a text or a refusal', async () => {
    const counts = await outcomesOf(brokenCopies(whole, 200), 'plan.doc');
    expect(Object.keys(counts).sort()).toEqual(['read', 'refused']);
    expect((counts['read'] ?? 0) + (counts['refused'] ?? 0)).toBe(200);
  });
  it('chains of sectors in a circle, or out of the file, are refused at once', async () => {
    for (const next of [0, 3, 5, 100_000]) {
      const copy = Buffer.from(whole);
      copy.writeUInt32LE(next, 512 + 5 * 4);
      await expect(read(copy, { name: 'a.doc' })).rejects.toMatchObject({ code: 'other-format', format: 'cut-ole' });
    }
  });
  it('a list of pieces that gives each byte many times is refused', async () => {
    const main = Buffer.alloc(0x800);
    main.writeUInt16LE(0xa5ec, 0);
    main.writeUInt16LE(0x0200, 0x0a);
    main.writeUInt32LE(0xffffff, 0x4c);
    const table = Buffer.alloc(5 + 4 + 300 * 12);
    table.writeUInt8(2, 0);
    table.writeUInt32LE(4 + 300 * 12, 1);
    for (let piece = 0; piece <= 300; piece++) table.writeUInt32LE(piece * 0x800, 5 + piece * 4);
    for (let piece = 0; piece < 300; piece++) table.writeUInt32LE(0x40000000, 5 + 301 * 4 + piece * 8 + 2);
    main.writeUInt32LE(table.length, 0x1a6);
    await expect(read(oleFile({ WordDocument: main, '1Table': table }), { name: 'a.doc' })).rejects.toMatchObject({ code: 'damaged' });
  });
});
