import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { folderAt } from '../src/cli/io/folder.js';
import { fileBytes, fileBytesNow } from '../src/read/file-bytes.js';
import { writtenBefore } from '../src/write/state.js';
import { describe, expect, it } from 'vitest';
import { decode, UndecodableError } from '../src/read/decode.js';
import { foreignFormat, foreignMessage } from '../src/read/foreign.js';
import { ADVICE, BY_NAME, FOREIGN_FORMATS, type ForeignId } from '../src/read/foreign-formats.js';
import { findInputs, readInput } from '../src/read/inputs.js';
import type { Reader } from '../src/read/reader.js';
import { read, readerOf, READERS } from '../src/read/readers.js';
import { brokenCopies, outcomesOf } from './setup/broken.js';
import { encoded, utf32 } from './setup/encodings.js';
import { oleFile, wordFile } from './setup/legacy.js';
import { ofdFile, textObject } from './setup/ofd.js';
import { rtfFile } from './setup/rtf.js';

const hex = (text: string): Buffer => Buffer.concat([Buffer.from(text.replace(/ /gu, ''), 'hex'), Buffer.alloc(40)]);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const odf = (mime: string): Uint8Array => zipSync({ mimetype: [strToU8(mime), { level: 0 }], 'content.xml': strToU8('<a/>') });
const ole = (stream: string): Buffer => oleFile({ [stream]: Buffer.alloc(100) });
const locked = (bytes: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(1, 6);
  return copy;
};
const wordHead = (magic: number, flags: number): Buffer => {
  const main = Buffer.alloc(600);
  main.writeUInt16LE(magic, 0);
  main.writeUInt16LE(flags, 10);
  return oleFile({ WordDocument: main });
};
const TEXT = '到2025年，全县规模以上工业总产值达到1200亿元。一、总体要求。';
const WORD = wordFile({ body: [{ text: `${TEXT}\r` }] });
const OFD = ofdFile([textObject('总体要求', 20, 50)]);

/** Files of every format that is named, as they begin. */
const SAMPLES: Readonly<Record<ForeignId, readonly Uint8Array[]>> = {
  pdf: [latin('%PDF-1.7\n%\u00e2\u00e3')],
  docx: [zip('[Content_Types].xml', 'word/document.xml'), zip('word/document2.xml')],
  doc: [WORD],
  'word-6': [wordHead(0xa5dc, 0), hex('dba52d00')],
  'word-xml': [
    utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="a">'),
    utf8('\ufeff<?xml version="1.0"?><pkg:package xmlns:pkg="a">'),
  ],
  'flat-odf': [utf8('<?xml version="1.0"?><office:document xmlns:office="a">')],
  rtf: [rtfFile('7\\par')],
  odt: [odf('application/vnd.oasis.opendocument.text')],
  ods: [odf('application/vnd.oasis.opendocument.spreadsheet')],
  odp: [odf('application/vnd.oasis.opendocument.presentation')],
  ofd: [OFD, zip('OFD.xml', 'Doc_0/Document.xml')],
  epub: [odf('application/epub+zip'), zip('META-INF/container.xml', 'a.html')],
  xlsx: [zip('[Content_Types].xml', 'xl/workbook.xml')],
  xls: [ole('Workbook'), ole('Book')],
  pptx: [zip('ppt/presentation.xml')],
  ppt: [ole('PowerPoint Document')],
  xps: [zip('FixedDocSeq.fdseq')],
  visio: [zip('visio/document.xml'), ole('VisioDocument')],
  msg: [ole('__properties_version1.0')],
  hwp: [ole('\u0005HwpSummaryInformation')],
  'encrypted-office': [ole('EncryptedPackage'), wordHead(0xa5ec, 0x0100)],
  'encrypted-zip': [locked(zip('规划.docx')), locked(zip('a.bin'))],
  ole: [ole('Contents')],
  'cut-ole': [WORD.subarray(0, 600), WORD.subarray(0, WORD.length - 5000), hex('d0cf11e0a1b11ae1')],
  'cut-zip': [zip('word/document.xml').subarray(0, 60), latin('PK\u0003\u0004')],
  plans: [zip('某县规划.docx', '附件.pdf'), zip('a/b/方案.txt')],
  zip: [zip('a.bin')],
  jar: [zip('META-INF/MANIFEST.MF', 'a.class')],
  rar: [hex('526172211a0700')],
  '7z': [hex('377abcaf271c')],
  gzip: [hex('1f8b0800')],
  xz: [hex('fd377a585a00')],
  bzip2: [hex('425a6839314159265359')],
  zstd: [hex('28b52ffd')],
  cab: [hex('4d53434600000000')],
  tar: [Buffer.concat([latin('a.txt'), Buffer.alloc(252), latin('ustar\u000000'), Buffer.alloc(100)])],
  png: [hex('89504e470d0a1a0a')],
  jpeg: [hex('ffd8ffe000104a46')],
  gif: [latin('GIF89a'), latin('GIF87a')],
  tiff: [hex('49492a0008'), hex('4d4d002a')],
  bmp: [hex('424d36000c0000000000')],
  webp: [latin('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
  heic: [latin('\u0000\u0000\u0000\u0018ftypheic')],
  djvu: [latin('AT&TFORM\u0000')],
  psd: [hex('384250530001000000')],
  caj: [hex('43414a00'), hex('484e0000'), hex('c8000000'), latin('KDH ')],
  ceb: [latin('Founder CEB 4.0')],
  sep: [latin('%SEP-1.0\u0000')],
  mht: [latin('From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html>')],
  eml: [latin('Received: from a\r\n by b\r\nFrom: a@b.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nx')],
  postscript: [latin('%!PS-Adobe-3.0')],
  sqlite: [latin('SQLite format 3\u0000')],
  executable: [hex('7f454c46020101'), hex('4d5a9000'), hex('cffaedfe'), hex('cafebabe'), hex('0061736d01')],
  media: [
    latin('RIFF\u0001\u0002\u0003\u0004WAVEfmt '),
    latin('\u0000\u0000\u0000\u0020ftypisom'),
    latin('ID3\u0003\u0000\u0000\u0000\u0000'),
  ],
  'utf-32': [
    utf32(TEXT, true),
    utf32(TEXT, false),
    utf32(`\ufeff${TEXT}`, true),
    utf32(`\ufeff${TEXT}`, false),
    utf32('plain English', true),
  ],
  zeros: [Buffer.alloc(10_000)],
};
const READ: readonly ForeignId[] = ['doc', 'rtf', 'ofd', 'mht', 'pdf', 'docx', 'encrypted-office', 'cut-zip'];

describe('each format that is no text is named by its bytes', () => {
  it.each(Object.entries(SAMPLES))('%s', async (id, samples) => {
    const said = foreignMessage(id as ForeignId);
    const { zh, en } = FOREIGN_FORMATS[id as ForeignId];
    expect([said.zh.includes(zh), said.en.includes(en)]).toEqual([true, true]);
    expect(samples.length).toBeGreaterThan(0);
    for (const bytes of samples) {
      expect(foreignFormat(bytes)).toBe(id);
      expect(() => decode(bytes)).toThrow(UndecodableError);
      if (!READ.includes(id as ForeignId))
        for (const name of ['规划.txt', '规划.doc', '规划.html', '规划.md', '规划.ofd', '规划'])
          await expect(read(bytes, { name })).rejects.toMatchObject({ code: 'other-format', format: id, ...said });
    }
  });
  it.each([
    ['png', 'gangmu extract FILE -o DIR --ocr'],
    ['word-6', 'soffice --headless --convert-to docx FILE'],
    ['xls', 'soffice --headless --convert-to html FILE'],
    ['ppt', 'soffice --headless --convert-to pdf FILE'],
    ['caj', 'caj2pdf convert FILE -o FILE.pdf'],
    ['encrypted-office', 'msoffcrypto-tool -p PASSWORD FILE NEW'],
  ] as const)('%s with the command that converts it', (id, command) => {
    const { zh, en } = foreignMessage(id);
    expect([zh.split(command).length, en.split(command).length]).toEqual([2, 2]);
  });
  it('with what to do, in both languages', () => {
    for (const { zh, en } of Object.values(ADVICE)) expect([/[\u4e00-\u9fff]/u.test(zh), /^[a-z]/u.test(en)]).toEqual([true, true]);
    expect(foreignMessage('plans')).toEqual({
      zh: '这是装有文档的压缩文件, 不能作为文本读取; 请先解压, 再读取其中的文件 (unzip FILE)。',
      en: 'This is an archive of documents, not a text: unpack it and read the files in it (unzip FILE).',
    });
  });
  it.each([
    TEXT,
    'BM25算法应用方案',
    'MZ区规划',
    'PK赛实施方案',
    'ID3决策树',
    'Subject: 方案\n\n一、目标',
    'GIF动图征集方案',
    '',
    '%PDF',
    'HN-01项目',
    '<?xml version="1.0"?><a/>',
    'Content-Type: multipart/related',
  ])('%j is text', (text) => {
    expect(foreignFormat(utf8(text))).toBe(text.startsWith('Content-Type') ? 'mht' : null);
    expect(foreignFormat(encoded(text, 'gb18030'))).toBe(text.startsWith('Content-Type') ? 'mht' : null);
    expect(foreignFormat(Buffer.from(text, 'utf16le'))).toBeNull();
  });
});

describe('the name only breaks ties', () => {
  const html = utf8(`<html><body><p>${TEXT}</p></body></html>`);
  it.each([
    ['规划.doc', html, 'html'],
    ['规划.doc', rtfFile('7\\par'), 'rtf'],
    ['规划.wps', WORD, 'doc'],
    ['规划.txt', WORD, 'doc'],
    ['规划.pdf', OFD, 'ofd'],
    ['规划.docx', rtfFile('7\\par'), 'rtf'],
    ['规划.doc', utf8(TEXT), 'txt'],
    ['规划.ofd', utf8(TEXT), 'txt'],
    ['规划.md', utf8(TEXT), 'md'],
    ['规划.xls', html, 'html'],
  ])('%s %#: %s', async (name, bytes, format) => {
    expect((await read(bytes, { name })).format).toBe(format);
  });
  it('bytes that nothing is known of are what their name says', async () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256));
    expect(Object.keys(BY_NAME).length).toBeGreaterThan(5);
    for (const [extension, format] of Object.entries(BY_NAME))
      await expect(read(bytes, { name: `规划${extension}` })).rejects.toMatchObject({ code: 'other-format', format });
    await expect(read(bytes, { name: '规划.txt' })).rejects.toMatchObject({ code: 'binary' });
  });
  it('a reader from outside takes what its name says, also a format that would be refused', async () => {
    const own: Reader = { id: 'xlsx', extensions: ['.xlsx'], recognises: () => false, read: () => ({ text: '甲', encoding: null }) };
    const bytes = zip('xl/workbook.xml');
    expect(readerOf(bytes, '表.xlsx', [own, ...READERS])).toBe(own);
    expect((await read(bytes, { name: '表.xlsx' }, [own, ...READERS])).text).toBe('甲');
  });
});

it('400 truncated and bit-flipped archives and containers end in a refusal or a text', async () => {
  const archive = zip('某县规划.docx', '附件.pdf', 'a/b/方案.txt');
  const counts = await outcomesOf([...brokenCopies(archive, 200), ...brokenCopies(ole('Workbook'), 200)], 'plan.zip');
  expect(Object.keys(counts).filter((one) => one !== 'read')).toEqual(['refused']);
});

describe('a page saved as one file', () => {
  const message = (type: string, transfer: string, body: string): Buffer =>
    latin(
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_1"\r\n\r\nx\r\n' +
        `------=_1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${body}\r\n` +
        '------=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_1--\r\n',
    );
  const html = `<html><body><p>${TEXT}</p></body></html>`;
  const quoted = (bytes: Buffer): string =>
    [...bytes]
      .map((byte) => (byte < 128 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
      .join('')
      .replace(/(.{60}[^=]{3})/gu, '$1=\r\n');
  it.each([
    ['quoted, GB2312', message('text/html; charset="gb2312"', 'quoted-printable', quoted(encoded(html, 'gb18030')))],
    ['base64', message('text/html;\r\n\tcharset="utf-8"', 'base64', utf8(html).toString('base64').replace(/.{76}/gu, '$&\r\n'))],
    ['as it is', message('text/html', '8bit', utf8(html).toString('latin1'))],
    [
      'in a part of a part',
      message(
        'multipart/alternative; boundary=b2',
        '7bit',
        `--b2\r\nContent-Type: text/plain\r\n\r\nx\r\n--b2\r\nContent-Type: text/html\r\n\r\n${utf8(html).toString('latin1')}\r\n--b2--`,
      ),
    ],
  ])('%s', async (_how, bytes) => {
    for (const name of ['规划.mht', '规划.html', '规划.doc']) {
      const { text, format } = await read(bytes, { name });
      expect([format, text]).toEqual(['mht', `${TEXT}\n`]);
    }
  });
  it('without a page is refused', async () => {
    await expect(read(message('text/plain', '7bit', 'x'), { name: 'a.mht' })).rejects.toMatchObject({ code: 'no-page' });
    await expect(read(SAMPLES.mht[0] ?? Buffer.alloc(0), { name: 'a.mht' })).rejects.toMatchObject({ code: 'no-page' });
  });
  it('200 truncated and bit-flipped copies end in a text or a refusal', async () => {
    const counts = await outcomesOf(brokenCopies(message('text/html', 'base64', utf8(html.repeat(20)).toString('base64')), 200), 'a.mht');
    expect(Object.keys(counts).filter((one) => one !== 'refused')).toEqual(['read']);
  });
});

describe('what stands where a file should', () => {
  const root = mkdtempSync(join(tmpdir(), 'gangmu-'));
  const find = (path: string): ReturnType<typeof findInputs> => findInputs([path], { cwd: root, exclude: [] });
  mkdirSync(join(root, 'plans', 'deep'), { recursive: true });
  writeFileSync(join(root, 'plans', 'a.txt'), TEXT);
  execFileSync('mkfifo', [join(root, 'plans', 'pipe.txt')]);
  execFileSync('mkfifo', [join(root, 'plans', 'pipe')]);
  symlinkSync('b.txt', join(root, 'plans', 'c.txt'));
  symlinkSync('c.txt', join(root, 'plans', 'b.txt'));
  symlinkSync('..', join(root, 'plans', 'deep', 'up'));

  it.each([
    ['plans/pipe.txt', 'not-a-file', '命名管道', 'a named pipe'],
    ['/dev/zero', 'not-a-file', '设备', 'a device'],
    ['plans/c.txt', 'link-loop', '互相指向', 'lead in a circle'],
  ])('%s', async (path, rule, zh, en) => {
    const { inputs, problems } = await find(path);
    expect([inputs, problems.map((one) => one.rule)]).toEqual([[], [rule]]);
    expect(problems[0]?.zh).toContain(zh);
    expect(problems[0]?.en).toContain(en);
  });
  it('in a folder they are named, and a circle of folders is walked once', async () => {
    const { inputs, problems } = await find('plans');
    expect(inputs.map(({ file }) => file)).toEqual(['a.txt']);
    expect(problems.map(({ rule, en }) => `${rule} ${en.slice(en.indexOf('plans'), en.indexOf(':'))}`)).toEqual([
      'link-loop plans/b.txt',
      'link-loop plans/c.txt',
      'not-a-file plans/pipe.txt',
    ]);
  });
  it('whatever is read of a file, a pipe is not waited for', async () => {
    const pipe = join(root, 'plans', 'pipe');
    await expect(fileBytes(pipe)).rejects.toMatchObject({ code: 'not-a-file' });
    expect(() => fileBytesNow(pipe)).toThrow('a named pipe');
    expect(fileBytesNow(import.meta.filename).length).toBeGreaterThan(1000);
    expect(folderAt(join(root, 'plans')).list()).not.toContain('pipe');
    mkdirSync(join(root, 'out'));
    execFileSync('mkfifo', [join(root, 'out', 'run.json')]);
    expect(writtenBefore(join(root, 'out'))).toEqual([]);
  });
  it('a pipe that has taken a file’s place does not keep anybody waiting', async () => {
    const input = { path: join(root, 'plans', 'pipe'), file: 'a.txt', above: [], format: 'txt' };
    await expect(readInput(input, () => Promise.resolve(Buffer.alloc(0)))).rejects.toMatchObject({ code: 'not-a-file' });
    expect(
      Buffer.from(await readInput({ ...input, path: join(root, 'plans', 'a.txt') }, () => Promise.resolve(Buffer.alloc(0)))).toString(),
    ).toBe(TEXT);
  });
});
