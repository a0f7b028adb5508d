import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../src/read/reader.js';
import { read } from '../src/read/readers.js';
import { plainText, seedBlocks } from './setup/blocks.js';
import { brokenCopies, outcomesOf } from './setup/broken.js';
import { essenceOf } from './setup/essence.js';
import { extracted } from './setup/extracted.js';
import { ofdFile, page, printedOfd, textObject } from './setup/ofd.js';
import { NAMES } from './setup/plans.js';
import { printedPages } from './setup/print.js';

const readPages = (...pages: string[]): ReturnType<typeof read> => read(ofdFile(pages), { name: '规划.ofd' });
const refusal = async (bytes: Uint8Array): Promise<string> =>
  read(bytes, { name: '规划.ofd' }).then(
    ({ text }) => `text: ${text}`,
    (error: unknown) => (error instanceof UnreadableError ? error.code : String(error)),
  );

describe('the same records from OFD as from the plain text', () => {
  it.each(NAMES)('%s', async (name) => {
    const blocks = seedBlocks(name);
    const [a, b] = [
      essenceOf(await extracted(Buffer.from(plainText(blocks)), 'plan.txt')),
      essenceOf(await extracted(printedOfd(printedPages(blocks, 'ruled')), 'plan.ofd')),
    ];
    expect(a.quantities.length).toBeGreaterThan(5);
    for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
  });
});

describe('pages', () => {
  it('words of one line are joined, columns are parted, the order is that of the page', async () => {
    const { text } = await readPages(
      textObject('目标。', 28, 60) + textObject('要求', 38, 50) + textObject('总体', 28, 50.4) + textObject('亿元', 120, 60),
    );
    expect(text).toBe('总体要求\n目标。  亿元\n');
  });
  it('page numbers are noise, also over the border of a page; a number within a page is none', async () => {
    const { text, hints } = await readPages(
      textObject('到2025年,新增企业', 28, 60) + textObject('2025', 28, 150) + textObject('- 1 -', 100, 285),
      textObject('7家。', 28, 60) + textObject('2', 100, 285),
    );
    expect(hints?.noise?.map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`)).toEqual([
      'page-number - 1 -',
      'page-number 2',
    ]);
  });
  it('every word knows its page and its place, in points', async () => {
    const { text, origins } = await readPages(textObject('甲', 0, 100), textObject('乙丙', 25.4, 50.8));
    expect(origins).toHaveLength(2);
    expect(origins?.[1]).toMatchObject({ page: 2, start: text.indexOf('乙'), end: text.indexOf('乙') + 2 });
    expect(origins?.[1]?.box?.slice(0, 3)).toEqual([72, 131.9, 28.3]);
  });
  it('bold type that is set twice is read once; a blank parts two Latin words', async () => {
    const { text } = await readPages(
      textObject('目标', 28, 60) + textObject('目标', 28.3, 60) + textObject('AB', 28, 90) + textObject('12', 41, 90),
    );
    expect(text).toBe('目标\nAB 12\n');
  });
  it('what is turned, and what stands on each page alike, is noise', async () => {
    const template = page(textObject('某县人民政府文件', 60, 10));
    const content =
      '<ofd:Template TemplateID="7" ZOrder="Background"/><ofd:Content><ofd:Layer>' +
      `${textObject('目标', 28, 60)}${textObject('内部资料', 60, 150, ' CTM="0.7 0.7 -0.7 0.7 0 0"')}</ofd:Layer></ofd:Content>`;
    const { text, hints } = await read(
      ofdFile([content], { 'Doc_0/Tpls/T.xml': template }, '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>'),
      { name: 'a.ofd' },
    );
    expect(text.split('\n')[0]).toBe('目标');
    expect(hints?.noise?.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(['内部资料', '某县人民政府文件']);
  });
  it('advances of every sort: a wide one parts columns, one downwards sets below each other', async () => {
    const object = (code: string): string =>
      `<ofd:TextObject ID="1" Boundary="20 50 100 100" Font="2" Size="5" CTM="1 0 0 1 0 0">${code}</ofd:TextObject>`;
    expect((await readPages(object('<ofd:TextCode X="0" Y="5" DeltaX="5 40 5">指标单位</ofd:TextCode>'))).text).toBe('指标  单位\n');
    expect((await readPages(object('<ofd:TextCode X="0" Y="5" DeltaY="g 1 8">上下</ofd:TextCode>'))).text).toBe('上下\n');
    expect(
      (await readPages(object('<ofd:TextCode X="0" Y="5" DeltaX="g 1 5">总体</ofd:TextCode><ofd:TextCode X="10">要求</ofd:TextCode>')))
        .text,
    ).toBe('总体要求\n');
  });
  it('a page that is missing is remarked', async () => {
    const { partial, remarks } = await read(ofdFile([textObject('目标', 28, 60)], {}, '').slice(), { name: 'a.ofd' });
    expect([partial, remarks]).toEqual([false, []]);
    const lacking = ofdFile([textObject('目标', 28, 60)], {
      'Doc_0/Document.xml':
        '<ofd:Document><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>' +
        '<ofd:Page ID="2" BaseLoc="../../../etc/passwd"/></ofd:Pages></ofd:Document>',
    });
    const read2 = await read(lacking, { name: 'a.ofd' });
    expect([read2.partial, read2.remarks?.map(({ rule }) => rule)]).toEqual([true, ['pages-missing']]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a scan', 'scan', ofdFile(['<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="3"/>'])],
    ['glyphs without characters', 'glyph-codes', ofdFile([textObject('\ue001\ue002\ue003'.repeat(20), 28, 60)])],
    ['a document type', 'external-entity', ofdFile([], { 'Doc_0/Document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ['XML that is none', 'damaged', ofdFile([], { 'Doc_0/Document.xml': '<a><b></a>' })],
    ['groups without end', 'damaged', ofdFile([`${'<ofd:PageBlock>'.repeat(200)}${'</ofd:PageBlock>'.repeat(200)}`])],
    [
      'no document',
      'damaged',
      ofdFile([], { 'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_9/D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>' }),
    ],
    ['a path out of the archive', 'unsafe-path', ofdFile([], { '../../etc/cron.d/x': 'x' })],
    ['a bomb', 'too-large', ofdFile([' '.repeat(20_000_000)])],
  ])('%s', async (_name, code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });
  it('a part that is longer or shorter than the directory says, or another one', async () => {
    const whole = Buffer.from(ofdFile([textObject('目标', 28, 60)]));
    const entry = whole.lastIndexOf('Doc_0/Document.xml') - 46;
    for (const offset of [16, 24])
      for (const value of [3, 0x7fffffff]) {
        const copy = Buffer.from(whole);
        copy.writeUInt32LE(value, entry + offset);
        expect(['damaged', 'too-large']).toContain(await refusal(copy));
      }
  });
  it('200 truncated and bit-flipped copies end in a text or a refusal', async () => {
    const whole = printedOfd(printedPages(seedBlocks(NAMES[0] ?? '').slice(0, 40), 'ruled'));
    const counts = await outcomesOf(brokenCopies(whole, 200), 'plan.ofd');
    expect(Object.keys(counts).filter((one) => one !== 'read')).toEqual(['refused']);
    expect((counts['read'] ?? 0) + (counts['refused'] ?? 0)).toBe(200);
  });
});
