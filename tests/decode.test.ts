import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, UndecodableError } from '../src/read/decode.js';
import { unreadable } from '../src/read/text.js';

const TEXT = readFileSync(new URL('../seeds/shengsi-2023-2027.txt', import.meta.url), 'utf8');
const LINES = '一、总体要求\r\n(一)主要思路。\n到2025年，产值达到100亿元。\r';

/** GBK bytes of characters whose codes are written out here: Node decodes GB18030 but does not encode it. */
const GBK: readonly (readonly [string, string])[] = [
  ['象山县', 'cff3c9bdcfd8'],
  ['总体要求', 'd7dccce5d2aac7f3'],
  ['一、', 'd2bba1a2'],
  ['。\r\n', 'a1a30d0a'],
];
const gbk = (...words: string[]): Uint8Array =>
  Buffer.from(words.map((word) => GBK.find(([text]) => text === word)?.[1] ?? '').join(''), 'hex');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function refusal(bytes: Uint8Array): UndecodableError {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof UndecodableError) return error;
  }
  throw new Error('was not refused');
}

describe('decode', () => {
  it.each([TEXT, LINES, ''])('UTF-8 with and without BOM', (text) => {
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });
  it.each([TEXT, LINES])('UTF-16 with and without BOM', (text) => {
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(utf16be(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-16be' });
    expect(decode(Buffer.from(text, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(utf16be(text))).toEqual({ text, encoding: 'utf-16be' });
  });
  it.each([undefined, 'gbk', 'gb2312', 'GB18030', 'utf-8', 'no such label'])('GB18030 labelled %s', (label) => {
    expect(decode(gbk('一、', '总体要求', '。\r\n', '象山县'), label)).toEqual({ text: '一、总体要求。\r\n象山县', encoding: 'gb18030' });
  });
  it('four-byte GB18030', () => {
    expect(decode(Buffer.concat([gbk('象山县'), Buffer.from('8139ee39', 'hex')]), 'gbk').text).toBe('象山县㐀');
  });
  it('what the bytes are goes before the label', () => {
    expect(decode(Buffer.from('象山县'), 'gbk')).toEqual({ text: '象山县', encoding: 'utf-8' });
  });
  it('leaves line ends alone', () => {
    expect(decode(Buffer.from(LINES)).text).toBe(LINES);
  });
  it('gives back every string that is written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(
          !text.includes('\0') &&
            !text.startsWith('\ufeff') &&
            unreadable(text) === null &&
            !/^(?:%PDF-|PK|GIF8|BM|RIFF|\{\\rtf)/u.test(text),
        );
        expect(decode(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('refusals', () => {
  it.each([
    ['pdf', '%PDF-1.7 …'],
    ['cut-zip', 'PK\u0003\u0004…'],
    ['rtf', '{\\rtf1 …'],
    ['gif', 'GIF89a'],
  ])('%s is named', (format, head) => {
    expect(refusal(Buffer.from(head, 'latin1'))).toMatchObject({ code: 'other-format', format });
  });
  it.each([
    ['cut-ole', 'd0cf11e0a1b11ae100'],
    ['png', '89504e470d0a1a0a'],
    ['jpeg', 'ffd8ffe0'],
    ['tiff', '49492a0008'],
    ['gzip', '1f8b0800'],
  ])('%s is named', (format, bytes) => {
    expect(refusal(Buffer.from(bytes, 'hex'))).toMatchObject({ code: 'other-format', format });
  });
  it('binary', () => {
    expect(refusal(Buffer.concat([Buffer.from('象山县'), Buffer.from([0, 1, 2])])).code).toBe('binary');
  });
  it('undecodable', () => {
    expect(refusal(Buffer.from('ff81ff80fefffdff81', 'hex')).code).toBe('undecodable');
  });
  // bytes that are characters of GB18030 and of Big5, but of no language: hardly one of them is frequent
  const rare = Buffer.from(Array.from({ length: 60 }, (_one, at) => [0xe0 + (at % 16), 0xb0 + ((at * 7) % 64)]).flat());
  it('characters that no text is made of', () => {
    expect(refusal(rare).code).toBe('undecodable');
    expect(refusal(rare.subarray(0, 2 * 20)).code).toBe('undecodable');
  });
  it('characters that look like UTF-16 and are of no language', () => {
    const wide = Buffer.from(Array.from({ length: 60 }, (_one, at) => [0x90 + at, 0x74 + (at % 8)]).flat());
    expect(refusal(wide).code).toBe('undecodable');
    expect(decode(wide, 'gb18030').encoding).toBe('gb18030');
  });
  it('unless somebody stated the encoding, or there are too few to tell', () => {
    expect(decode(rare, 'gb18030').encoding).toBe('gb18030');
    expect(decode(rare.subarray(0, 2 * 19)).encoding).toBe('gb18030');
  });
  it('glyph codes', () => {
    const error = refusal(Buffer.from('市人民政府办公厅(cid:127)(cid:128))(cid:129)市政府公报'.repeat(5)));
    expect(error).toMatchObject({ code: 'glyph-codes' });
    expect(error.zh).toMatch(/字形代码/u);
    expect(error.en).toMatch(/glyph codes/u);
  });
  it('replacement characters', () => {
    expect(refusal(Buffer.from('发展\ufffd\ufffd规划\ufffd'.repeat(5))).code).toBe('replacement-characters');
  });
  it('a few odd characters do no harm', () => {
    expect(unreadable(`${TEXT}\uf06c\ufffd`)).toBeNull();
    expect(unreadable(`${TEXT}(cid:12)`)).toBeNull();
  });
});
