import { describe, expect, it } from 'vitest';
import { read } from '../src/read/readers.js';
import { plainText, seedBlocks } from './setup/blocks.js';
import { brokenCopies, outcomesOf } from './setup/broken.js';
import { cellsOf } from './setup/cells.js';
import { essenceOf } from './setup/essence.js';
import { extracted } from './setup/extracted.js';
import { NAMES } from './setup/plans.js';
import { rtfFile, rtfOf, WRITERS } from './setup/rtf.js';

const readRtf = (body: string): ReturnType<typeof read> => read(rtfFile(body), { name: '规划.rtf' });

describe('the same records from RTF as from the plain text', () => {
  describe.each(NAMES)('%s', (name) => {
    const blocks = seedBlocks(name);
    it.each(Object.entries(WRITERS))('%s', async (_writer, write) => {
      const [a, b] = [
        essenceOf(await extracted(Buffer.from(plainText(blocks)), 'plan.txt')),
        essenceOf(await extracted(rtfOf(blocks, write), 'plan.rtf')),
      ];
      expect(a.quantities.length).toBeGreaterThan(5);
      for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
    });
  });
});

describe('what is text', () => {
  it.each([
    [
      'what stands for old readers is passed over',
      String.raw`\uc1\u24635?\u20307\'3f \uc2\u35201\'d2\'aaa\uc0\u27714 !\par`,
      '总体 要a求!\n',
    ],
    [
      'a number of a list as it is printed',
      String.raw`{\listtext\pard\plain\f0 \'d2\'bb\'a1\'a2\tab}\pard\f0 \'d7\'dc\'cc\'e5\par`,
      '一、总体\n',
    ],
    ['the result of a field', String.raw`{\field{\*\fldinst HYPERLINK "http://a.cn/2024"}{\fldrslt \'d7\'dc}}\par`, '总\n'],
    ['signs and breaks', String.raw`\ldblquote 7\rdblquote\emdash a\~b\_c\-d\{e\}\\\line f\tab g\par`, '“7”—a\u00a0b\u2011cd{e}\\\nf\tg\n'],
    ['hidden and deleted words are none', String.raw`5{\v 6}{\deleted 7}8\v 9\v0 0\par`, '580\n'],
    ['nor are unknown groups, pictures and bytes', String.raw`1{\*\unknown 2{3}}{\pict\wmetafile8 0102}4\bin3 }{\5\par`, '145\n'],
    [
      'a letter that is half a character',
      `\\f0 \\'81A\\'81@1\\par`,
      `${new TextDecoder('gb18030').decode(Uint8Array.of(0x81, 0x41, 0x81, 0x40))}1\n`,
    ],
    ['line breaks of the file are none', "\\f0 \\'d7\r\n\\'dc\n\\'cc\\'e5\\par", '总体\n'],
    ['a font has its own code page', String.raw`{\fonttbl{\f7\fcharset136 MingLiU;}}{\f7 \'c1\'60}{\f0 \'d7\'dc}\par`, '總总\n'],
    ['quotation marks of a Western font, and Chinese in it', String.raw`\f1 \'91a\'92\'93\f0 \'d7\'dc\f1 \'cc\'e5\par`, '‘a’“总体\n'],
    [
      'a backslash at the end of a line ends a paragraph',
      "{\\fonttbl\\f5\\fnil\\fcharset134 PingFangSC;}\\f5 \\'d7\\'dc\\\n\\'cc\\'e5\\\n",
      '总\n体\n',
    ],
    ['the last paragraph need not be closed', String.raw`\'d7\'dc`, '总\n'],
    ['the text within two forms of a word', String.raw`{\upr{?}{\*\ud{\u24635?}}}\par`, '总\n'],
  ])('%s', async (_what, body, want) => {
    expect((await readRtf(body)).text).toBe(want);
  });
  it('a code page that the file states, or none', async () => {
    const file = (head: string, body: string): Promise<{ text: string }> =>
      read(Buffer.from(`{\\rtf1${head} ${body}\\par}`, 'latin1'), { name: 'a.rtf' });
    expect((await file('\\ansi\\ansicpg950', String.raw`\'c1\'60`)).text).toBe('總\n');
    expect((await file('\\ansi', String.raw`\'93x\'94`)).text).toBe('“x”\n');
    expect((await file('\\ansi\\ansicpg936', '\u00d7\u00dc')).text).toBe('总\n');
  });
  it('what is left out is remarked', async () => {
    const { remarks, partial, text } = await readRtf(String.raw`7{\footnote 8\par}{\shp{\*\shpinst{\shptxt 9\par}}}\par`);
    expect([text, remarks?.map(({ rule }) => rule), partial]).toEqual(['7\n', ['footnotes-left-out', 'text-boxes-left-out'], true]);
    expect((await readRtf(String.raw`{\header{\shp{\*\shpinst{\shptxt 9\par}}}}7\par`)).partial).toBe(false);
  });
  it('a file that breaks off is partial, and so is one with bytes that are no characters', async () => {
    const cut = await read(Buffer.from('{\\rtf1\\ansi 7{8'), { name: 'a.rtf' });
    expect([cut.text, cut.partial, cut.remarks?.map(({ rule }) => rule)]).toEqual(['78\n', true, ['cut-off']]);
    const lost = await readRtf(String.raw`\f0 \'d7\'dc\'ff{}5\par`);
    expect([lost.text, lost.partial, lost.remarks?.map(({ rule }) => rule)]).toEqual([
      '总\ufffd5\n',
      true,
      ['lost-characters', 'numbers-beside-lost'],
    ]);
    expect((await readRtf(String.raw`\u-10240?\par`)).text).toBe('\ufffd\n');
  });
});

describe('what stands beside the text', () => {
  it('outline levels are headings, within a list too', async () => {
    const { text, hints } = await readRtf(
      String.raw`\pard\outlinelevel0 A\par\pard B\par\pard\outlinelevel1{\listtext\pard 1.\tab}C\par\pard\outlinelevel9 D\par`,
    );
    expect(hints?.headings?.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['A', 1],
      ['1.C', 2],
    ]);
  });
  it('merged cells, several paragraphs in one, a repeated head', async () => {
    const { text, hints, origins } = await readRtf(
      String.raw`\trowd\trhdr\clvmgf\cellx1000\cellx3000\pard\intbl A\cell B\cell\row` +
        String.raw`\trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell C\cell D\cell\row` +
        String.raw`\trowd\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl E\par F\cell 800\cell\cell\row\pard G\par`,
    );
    const [table] = hints?.tables ?? [];
    expect(table?.head).toBe(1);
    expect(cellsOf(text, table)).toEqual([
      [
        ['A', 0, 1, 2],
        ['B', 1, 2, 1],
      ],
      [
        ['C', 1, 1, 1],
        ['D', 2, 1, 1],
      ],
      [
        ['E\nF', 0, 1, 1],
        ['800', 1, 2, 1],
      ],
    ]);
    expect(origins?.find(({ start }) => text.startsWith('800', start))?.cell).toEqual([1, 3, 2]);
    expect(text.endsWith('\nG\n')).toBe(true);
  });
});

describe('bad files', () => {
  it('groups without end are refused', async () => {
    await expect(readRtf('{'.repeat(20_000))).rejects.toMatchObject({ code: 'too-deep' });
  });
  it('200 truncated and bit-flipped copies end in a text or a refusal', async () => {
    const whole = rtfOf(seedBlocks(NAMES[0] ?? '').slice(0, 60), WRITERS.word);
    const counts = await outcomesOf(brokenCopies(whole, 200), 'plan.rtf');
    expect(Object.keys(counts).filter((one) => one !== 'refused')).toEqual(['read']);
    expect((counts['read'] ?? 0) + (counts['refused'] ?? 0)).toBe(200);
  });
});
