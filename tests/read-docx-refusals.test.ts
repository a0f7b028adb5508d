import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCX_READER } from '../src/read/docx/docx-reader.js';
import { GangmuError } from '../src/model/errors.js';
import { read, readerOf } from '../src/read/readers.js';
import { fieldMark, handMade, handMadeParts, item, level, list, p, r } from './setup/docx.js';

const WHOLE = handMade({
  body:
    p('一、总体要求') +
    p(`${r('到2025年，新增企业7家')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
    `<w:tbl><w:tr><w:tc>${p('产值')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('1200')}</w:tc></w:tr></w:tbl>` +
    item('培育企业'),
  styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>',
  numbering: list([level('decimal', '%1.')]),
  footnotes: `<w:footnote w:id="1">${p('限额以上。')}</w:footnote>`,
});

const refusalOf = async (bytes: Uint8Array, name = '规划.docx'): Promise<string> =>
  read(bytes, { name }).then(
    ({ text }) => `text: ${text}`,
    (error: unknown) => {
      if (!(error instanceof GangmuError)) throw error;
      return error.code;
    },
  );

/** Where the entry of a part begins in the directory of a zip. */
function entryAt(bytes: Uint8Array, name: string): number {
  const view = Buffer.from(bytes);
  for (let at = view.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = view.indexOf('PK\x01\x02', at + 1, 'latin1'))
    if (view.toString('latin1', at + 46, at + 46 + name.length) === name) return at;
  throw new RangeError(name);
}

/** The zip with another number in the directory. */
function patched(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, entryAt(bytes, name) + offset);
  return copy;
}
const UNPACKED = 24;

describe('which files are Word documents', () => {
  it('their bytes say it, whatever they are called', async () => {
    expect(readerOf(WHOLE, '规划.txt').id).toBe('docx');
    expect((await read(WHOLE, { name: '规划.wps' })).format).toBe('docx');
    expect(readerOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), '表.xlsx').id).not.toBe('docx');
    // a zip in which a document lies is none
    expect(DOCX_READER.recognises(zipSync({ 'word/a.docx': [WHOLE, { level: 0 }] }))).toBe(false);
  });
  it('bytes behind the archive do no harm', async () => {
    expect(await refusalOf(new Uint8Array([...WHOLE, 13, 10]))).toContain('text: 一、总体要求');
  });
});

describe('what is no document is refused with what it is', () => {
  it.each([
    ['plain text', strToU8('一、总体要求'), 'plain text'],
    ['nothing', new Uint8Array(), 'an empty file'],
    ['a PDF', strToU8('%PDF-1.7 '), 'format pdf'],
    ['a legacy document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'cut-ole'],
    ['bytes', new Uint8Array([1, 0, 2, 0, 3]), 'binary'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'Excel workbook'],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), 'an archive (ZIP)'],
  ])('%s called .docx', async (_, bytes, says) => {
    await expect(Promise.resolve(DOCX_READER.read(bytes, { name: 'a.docx' }))).rejects.toMatchObject({
      code: 'not-docx',
      en: expect.stringContaining(says) as string,
    });
  });
});

describe('what is damaged, closed or made to do harm is refused', () => {
  it('a document under a password', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect([await refusalOf(ole), await refusalOf(ole, '规划.doc')]).toEqual(['encrypted', 'encrypted']);
    expect(await refusalOf(patched(WHOLE, 'word/document.xml', 8, 0x0008_0001))).toBe('encrypted');
  });
  it('a download that broke off', async () => {
    expect(await refusalOf(WHOLE.subarray(0, WHOLE.length - 30), '规划')).toBe('truncated');
  });
  it('a flipped bit in the text, which its checksum tells', async () => {
    const stored = zipSync(handMadeParts({ body: p('新增企业7家。') }), { level: 0 });
    const at = Buffer.from(stored).indexOf('7家');
    const changed = Buffer.from(stored);
    changed[at] = 0x39;
    expect([await refusalOf(stored), await refusalOf(changed)]).toEqual(['text: 新增企业7家。\n', 'damaged']);
  });
  it('bytes that are no text, and two parts of one name', async () => {
    const parts = handMadeParts({ body: p('新增企业7家。') });
    const document = Buffer.from(parts['word/document.xml'] ?? []);
    document[document.indexOf('新增')] = 0xff;
    expect(await refusalOf(zipSync({ ...parts, 'word/document.xml': document }))).toBe('damaged');
    expect(await refusalOf(zipSync({ ...parts, 'word/Document.xml': strToU8('<a/>') }))).toBe('damaged');
    expect(await refusalOf(zipSync({ ...parts, 'a.txt': strToU8('a'), 'A.txt': strToU8('a') }))).toBe('text: 新增企业7家。\n');
  });
  it('a part that need not be there, where it is made to do harm', async () => {
    const styles = strToU8('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>');
    expect(await refusalOf(zipSync({ ...handMadeParts({ body: p('甲'), styles: '' }), 'word/styles.xml': styles }))).toBe(
      'external-entity',
    );
  });
  it('sizes that are not those stated', async () => {
    expect(await refusalOf(patched(WHOLE, 'word/document.xml', UNPACKED, 10))).toBe('damaged');
    expect(await refusalOf(patched(WHOLE, 'word/document.xml', UNPACKED, 100_000))).toBe('damaged');
    expect(await refusalOf(patched(WHOLE, 'word/document.xml', UNPACKED, 300 * 2 ** 20))).toBe('too-large');
  });
  it('an archive that unpacks to a thousand times its size', async () => {
    const blank = new Uint8Array(4 * 2 ** 20).fill(32);
    expect(deflateRawSync(blank).length).toBeLessThan(blank.length / 200);
    expect(await refusalOf(zipSync({ ...handMadeParts({ body: '' }), 'word/document.xml': blank }))).toBe('too-large');
  });
  it('an archive of one part after another that unpack to a thousand times its size', async () => {
    const parts = { ...handMadeParts({ body: p('甲') }), 'word/media/a.bmp': new Uint8Array(4 * 2 ** 20) };
    const bytes = zipSync(parts);
    expect(await refusalOf(bytes)).toBe('text: 甲\n');
    expect(await refusalOf(patched(bytes, 'word/media/a.bmp', UNPACKED, 0x7fff_ffff))).toBe('too-large');
  });
  it.each(['../evil.xml', '/etc/passwd', 'C:/evil.xml'])('a name that leads out of its folder: %s', async (name) => {
    expect(await refusalOf(zipSync({ ...handMadeParts({ body: p('甲') }), [name]: strToU8('<a/>') }))).toBe('unsafe-path');
  });
  it.each([
    ['of a file', '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['of entities that grow', '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['of nothing', '<!doctype html>'],
  ])('a document type %s', async (_, declaration) => {
    const parts = handMadeParts({ body: p('甲') });
    const source = new TextDecoder().decode(parts['word/document.xml']).replace('?>', `?>${declaration}`);
    expect(await refusalOf(zipSync({ ...parts, 'word/document.xml': strToU8(source) }))).toBe('external-entity');
  });
  it('elements in elements without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000);
    expect(await refusalOf(handMade(deep))).toBe('damaged');
    const nested = '<w:sdt><w:sdtContent>'.repeat(100) + p('甲') + '</w:sdtContent></w:sdt>'.repeat(100);
    expect(await refusalOf(handMade(nested))).toBe('text: 甲\n');
  });
});

/** A stream of whole numbers that is the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('damage of any kind gives a text or a refusal, never another error', () => {
  it('cut off or with flipped bits', async () => {
    const next = random(7);
    const outcomes = new Set<string>();
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(round % 3 === 0 ? WHOLE.subarray(0, next(WHOLE.length)) : WHOLE);
      // the directory at the end is what everything hangs on: half of the flips are there
      const from = round % 2 === 0 ? 0 : Math.max(0, bytes.length - 700);
      for (let flips = round % 3 === 0 ? 0 : 1 + next(3); flips > 0; flips--) {
        const at = from + next(bytes.length - from);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      }
      outcomes.add((await refusalOf(bytes)).replace(/^text.*/su, 'text'));
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['text', 'damaged', 'truncated', 'other-format']));
  });
  it('in the parts, packed anew', async () => {
    const next = random(11);
    const parts = handMadeParts({
      body: p('一、总体要求') + item('培育企业') + p(fieldMark('begin')),
      numbering: list([level('decimal', '%1.')]),
    });
    const names = ['word/document.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels', '_rels/.rels'] as const;
    const outcomes = new Set<string>();
    for (let round = 0; round < 300; round++) {
      const name = names[round % names.length] ?? names[0];
      const source = new TextDecoder().decode(parts[name]);
      const [from, to] = [next(source.length), next(source.length)];
      // a piece of it once more in another place: well-formed more often than a flipped bit
      const piece = source.slice(from, from + next(60));
      const changed = round % 2 === 0 ? source.slice(0, to) + piece + source.slice(to) : source.slice(0, to) + source.slice(to + next(8));
      outcomes.add((await refusalOf(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 }))).replace(/^text.*/su, 'text'));
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['text', 'damaged']));
  });
});
