import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processDocument, type Result } from '../src/batch/document.js';
import { checkSource } from '../src/verify/check-source.js';
import { touchesLost } from '../src/model/lost.js';
import { createProcessor } from '../src/processor.js';
import { decodeLeniently } from '../src/read/damage.js';
import { decode, UndecodableError } from '../src/read/decode.js';
import { read } from '../src/read/readers.js';
import { plainText, seedBlocks } from './setup/blocks.js';
import { brokenCopies, outcomesOf } from './setup/broken.js';
import { encoded, utf16be } from './setup/encodings.js';
import { essenceOf } from './setup/essence.js';
import { extracted } from './setup/extracted.js';
import { NAMES } from './setup/plans.js';
import { toTraditional } from './setup/traditional.js';

const SEED = readFileSync(new URL('../seeds/shengsi-2023-2027.txt', import.meta.url), 'utf8');
const processor = createProcessor();
const processed = (bytes: Uint8Array, file = 'plan.txt'): Promise<Result> =>
  processDocument({ docId: 'plan', file, format: null, metadata: {}, encoding: null }, bytes, {
    read,
    process: (one) => processor.process(one),
  });

const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with BOM': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': utf16be,
  'utf-16be with BOM': (text) => utf16be(`\ufeff${text}`),
  gb18030: (text) => encoded(text, 'gb18030'),
};

describe('the same text from every encoding', () => {
  it.each(NAMES)('%s', (name) => {
    const plain = plainText(seedBlocks(name));
    for (const [encoding, encode] of Object.entries(ENCODERS)) {
      // what two bytes cannot say is said otherwise
      const text = encoding === 'gb18030' ? new TextDecoder('gb18030').decode(encode(plain)) : plain;
      expect(decodeLeniently(encode(text))).toEqual({ text, encoding: encoding.replace(' with BOM', '') });
    }
  });
});

/** Big5 has other forms of these characters. */
const FORMS: Readonly<Record<string, string>> = { 羣: '群', 爲: '為', 啓: '啟', 峯: '峰', 裏: '裡', 牀: '床', 衆: '眾' };
const inBig5 = (text: string): Buffer =>
  encoded(
    toTraditional(text).replace(/[羣爲啓峯裏牀衆]/gu, (char) => FORMS[char] ?? char),
    'big5',
  );

const BACK: Readonly<Record<string, string>> = { 為: '为', 啟: '启', 裡: '里', 眾: '众' };
const alike = (text: string): string => text.replace(/[為啟裡眾]/gu, (char) => BACK[char] ?? char);

describe('the same records', () => {
  const parts = ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const;
  it.each(Object.entries(ENCODERS))('%s', async (_encoding, encode) => {
    const plain = plainText(seedBlocks(NAMES[4] ?? ''));
    const [a, b] = [essenceOf(await extracted(Buffer.from(plain), 'plan.txt')), essenceOf(await extracted(encode(plain), 'plan.txt'))];
    expect(a.quantities.length).toBeGreaterThan(5);
    for (const part of parts) expect(b[part]).toEqual(a[part]);
  });
  it.each(NAMES)('from Big5 in traditional characters: %s', async (name) => {
    // 着 has no place in Big5, and 著 is another word to the program
    const plain = plainText(seedBlocks(name)).replaceAll('着', '著');
    const extraction = await extracted(inBig5(plain), 'plan.txt');
    expect(extraction.document.encoding).toBe('big5');
    const [a, b] = [essenceOf(await extracted(Buffer.from(plain), 'plan.txt'), { alike }), essenceOf(extraction, { alike })];
    expect(a.quantities.length).toBeGreaterThan(5);
    // an industry is looked for in the sentence as it is written (tests/slow/metamorphic.test.ts)
    const told = (lines: readonly string[]): string[] => lines.filter((line) => !/软件产值/u.test(line));
    for (const part of parts) expect(told(b[part])).toEqual(told(a[part]));
  });
});

/** The text with damaged bytes at places of it, and U+FFFD for what stood there. */
function damaged(
  text: string,
  encode: (text: string) => Buffer,
  places: readonly number[],
  bytes: readonly number[],
): { bytes: Buffer; text: string } {
  const pieces: Buffer[] = [];
  let at = 0;
  let left = '';
  for (const place of places) {
    pieces.push(encode(text.slice(at, place)), Buffer.from(bytes));
    left += `${text.slice(at, place)}\ufffd`;
    at = place + 1;
  }
  return { bytes: Buffer.concat([...pieces, encode(text.slice(at))]), text: left + text.slice(at) };
}
/** The places of Chinese characters that stand between two others. */
const inWords = (text: string): number[] =>
  [...text.matchAll(/(?<=[\u4e00-\u9fff])[\u4e00-\u9fff](?=[\u4e00-\u9fff])/gu)].map((match) => match.index);

describe('a damaged byte sequence does not cost the file', () => {
  const plain = new TextDecoder('gb18030').decode(encoded(SEED, 'gb18030'));
  it.each([
    ['utf-8', (text: string) => Buffer.from(text), [0xff]],
    ['utf-8', (text: string) => Buffer.from(text), [0xe4, 0xb8]],
    ['utf-8', (text: string) => Buffer.from(text), [0]],
    ['utf-16le', (text: string) => Buffer.from(text, 'utf16le'), [0x00, 0xd8]],
    ['gb18030', (text: string) => encoded(text, 'gb18030'), [0xff]],
  ] as const)('%s, %#', (encoding, encode, bytes) => {
    const places = inWords(plain);
    for (const index of [40, 500, 900]) {
      const broken = damaged(plain, encode, [places[index] ?? 0], bytes);
      const found = decodeLeniently(broken.bytes);
      expect([found.text === broken.text, found.encoding, found.partial]).toEqual([true, encoding, true]);
      expect(found.remarks?.map(({ rule, severity }) => [rule, severity])).toEqual([['damaged-bytes', 'warning']]);
      const from = encode(plain.slice(0, places[index])).length;
      const line = plain.slice(0, places[index]).split('\n').length;
      expect(found.remarks?.[0]?.en).toContain(`1 damaged place (line ${line}, bytes ${from}–${from + bytes.length})`);
      expect(found.remarks?.[0]?.zh).toContain(`第 ${line} 行, 字节 ${from}–${from + bytes.length}`);
      expect(found.remarks?.[0]?.range).toEqual([broken.text.indexOf('\ufffd'), broken.text.indexOf('\ufffd') + 1]);
      expect(() => decode(broken.bytes)).toThrow(UndecodableError);
    }
  });
  it('Big5', () => {
    const text = toTraditional(plain).replace(/[^\n -~\u4e00-\u9fff]/gu, '');
    const big5 = new TextDecoder('big5').decode(encoded(text, 'big5'));
    const broken = damaged(big5, (one) => encoded(one, 'big5'), [inWords(big5)[500] ?? 0], [0xff]);
    expect(decodeLeniently(broken.bytes)).toMatchObject({ text: broken.text, encoding: 'big5', partial: true });
  });
  it('a file that breaks off in a character, and one of an odd length', () => {
    const cut = decodeLeniently(Buffer.from(`${plain}规`).subarray(0, -1));
    expect([cut.text === `${plain}\ufffd`, cut.partial]).toEqual([true, true]);
    const odd = decodeLeniently(Buffer.from(`\ufeff${plain}规`, 'utf16le').subarray(0, -1));
    expect([odd.text === `${plain}\ufffd`, odd.encoding]).toEqual([true, 'utf-16le']);
  });
  it('at most one place in 2,000 characters, or one in all, whatever the encoding', () => {
    const long = plain.repeat(Math.ceil(24_000 / plain.length)).slice(0, 24_000);
    const places = inWords(long);
    const some = (count: number): number[] => Array.from({ length: count }, (_, at) => places[at * Math.floor(places.length / 20)] ?? 0);
    for (const encode of [(text: string) => Buffer.from(text), (text: string) => encoded(text, 'gb18030')]) {
      expect(decodeLeniently(damaged(long, encode, some(12), [0xff]).bytes).remarks?.[0]?.en).toMatch(
        /^12 damaged places \(line .*; line .*; line .* …\)/u,
      );
      expect(() => decodeLeniently(damaged(long, encode, some(13), [0xff]).bytes)).toThrow(UndecodableError);
      expect(() => decodeLeniently(damaged(long.slice(0, 1500), encode, some(2), [0xff]).bytes)).toThrow(UndecodableError);
    }
  });
  it('bytes that lie together are one place, but not a great part of the file', () => {
    const short = plain.slice(0, 1500);
    const [place = 0] = inWords(short).slice(100);
    const count = (length: number): number =>
      decodeLeniently(
        damaged(
          short,
          (text) => Buffer.from(text),
          [place],
          Array.from({ length }, () => 0xff),
        ).bytes,
      ).remarks?.length ?? 0;
    expect(count(100)).toBe(1);
    expect(() => count(1000)).toThrow(UndecodableError);
  });
  it('what is no text is not mended', () => {
    for (const bytes of [
      Buffer.from('abc\xffdef', 'latin1'),
      Buffer.from('ff81ff80fefffdff81', 'hex'),
      Buffer.from([0xe4, 0xb8, 0xad, 0, 1, 2]),
    ])
      expect(() => decodeLeniently(bytes)).toThrow(UndecodableError);
  });
  it('GB18030 with few Chinese characters is not damaged UTF-8, and short UTF-8 that is damaged not GB18030', () => {
    const latin = `${'GDP growth 2025, '.repeat(200)}总体要求`;
    expect(decodeLeniently(encoded(latin, 'gb18030'))).toEqual({ text: latin, encoding: 'gb18030' });
    const short = damaged('一、总体要求，加快建设制造强区和现代产业体系。', (text) => Buffer.from(text), [8], [0xe4]);
    expect(decodeLeniently(short.bytes)).toMatchObject({ text: short.text, encoding: 'utf-8', partial: true });
  });
  it('what is whole has no remark', () => {
    expect(decodeLeniently(Buffer.from(plain))).toEqual({ text: plain, encoding: 'utf-8' });
  });
  it('characters that were lost before are told', () => {
    const { partial, remarks } = decodeLeniently(Buffer.from('一、总体\ufffd求\n'));
    expect([partial, remarks?.map(({ rule, en }) => `${rule} ${en.slice(0, 60)}`)]).toEqual([
      true,
      ['lost-characters 1 characters are lost in the file (U+FFFD, first in line 1).'],
    ]);
  });
});

describe('a number beside a lost character is not trusted', () => {
  it.each([
    ['达到12\ufffd亿元', 2, 4, true],
    ['达到\ufffd2亿元', 3, 4, true],
    ['达到1,\ufffd00亿元', 2, 3, true],
    ['达到\ufffd.5亿元', 4, 5, true],
    ['达到12亿\ufffd', 2, 4, true],
    ['\ufffd', 0, 1, false],
    ['12', 0, 2, false],
    ['达到12亿元\ufffd', 2, 4, false],
    ['\ufffd达到12亿元', 3, 5, false],
    ['12万亿', 0, 2, false],
  ])('%j %d–%d: %s', (text, start, end, touches) => {
    expect(touchesLost(text, start, end)).toBe(touches);
  });
  it('never, wherever the bytes are damaged: no record, but unexplained, with a warning', async () => {
    const sentence =
      '一、总体目标\n到2025年,全县规模以上工业总产值达到1200亿元,年均增长8.5%,新增高新技术企业五十家,建成区域性产业园区3个。\n';
    let seen = 0;
    const figures = [...sentence.matchAll(/2025|1200|8\.5|五十|3/gu)];
    for (const figure of figures)
      for (let place = figure.index - 1; place <= figure.index + figure[0].length; place++) {
        const { bytes } = damaged(sentence, (text) => Buffer.from(text), [place], [0xff]);
        const { extraction, messages } = await processed(bytes);
        const lost = extraction.text.indexOf('\ufffd');
        const touching = (from: number, to: number): boolean => from <= lost + 1 && to >= lost && touchesLost(extraction.text, from, to);
        expect(extraction.document.status).toBe('partial');
        expect(extraction.document.reason).toBe('damaged-bytes');
        expect(extraction.document.warnings).toContain('damaged-bytes');
        for (const record of [...extraction.targets, ...extraction.quantities]) {
          const value = record.value_text;
          const at = extraction.text.indexOf(value, record.char_start);
          expect(at >= 0 && touching(at, at + value.length)).toBe(false);
        }
        for (const { text, char_start, char_end } of extraction.deadlines)
          expect([text, touching(char_start, char_end)]).toEqual([text, false]);
        const beside = extraction.numbers.filter(({ char_start, char_end }) => touching(char_start, char_end));
        expect(beside.map(({ text, verdict }) => [text, verdict])).toEqual(beside.map(({ text }) => [text, 'unexplained']));
        seen += beside.length;
        // where the only digit is lost, nothing stands beside it
        if (beside.length > 0) expect(messages.map((one) => one.ruleId)).toContain('numbers-beside-lost');
      }
    expect(seen).toBeGreaterThan(15);
  });
  it('a word that is damaged elsewhere costs no record', async () => {
    const whole = await processed(Buffer.from('一、目标\n到2025年,全县规模以上工业总产值达到1200亿元。\n'));
    const broken = damaged('一、目标\n到2025年,全县规模以上工业总产值达到1200亿元。\n', (text) => Buffer.from(text), [14], [0xff]);
    expect((await processed(broken.bytes)).extraction.targets.map((one) => one.value)).toEqual(
      whole.extraction.targets.map((one) => one.value),
    );
  });
});

it('the text of a damaged file is that of its original, and not another', async () => {
  const { bytes, text } = damaged(SEED, (one) => Buffer.from(one), [inWords(SEED)[500] ?? 0], [0xff]);
  const { extraction } = await processed(bytes);
  const faults: string[] = [];
  const compare = (found: string, original: string | null): boolean =>
    checkSource(
      { table: 'documents', doc_id: 'plan', id: 'plan', where: 'documents.csv:2' },
      extraction.document,
      found,
      original === null ? null : { path: 'plan.txt', bytes, text: original },
      (_place, rule) => faults.push(rule),
    );
  expect([compare(text, null), compare(text, text), faults]).toEqual([false, true, []]);
  expect([compare(SEED, null), faults]).toEqual([true, ['text-differs']]);
});

describe('pages and Markdown too', () => {
  it('are partial, with a remark', async () => {
    const text = `# 一、总体要求\n\n${'加快建设现代化产业体系,推动高质量发展。'.repeat(5)}\n`;
    for (const [name, source] of [
      ['a.md', text],
      ['a.html', `<html><body><p>${text}</p></body></html>`],
    ] as const) {
      const { bytes } = damaged(source, (one) => Buffer.from(one), [source.indexOf('高质量')], [0xff]);
      const { extraction } = await processed(bytes, name);
      expect([extraction.document.status, extraction.document.warnings.includes('damaged-bytes')]).toEqual(['partial', true]);
    }
  });
});

it('every text comes back from every encoding, or is refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(ENCODERS)),
      fc.nat(SEED.length - 400),
      fc.integer({ min: 60, max: 400 }),
      (encode, from, length) => {
        const text = new TextDecoder('gb18030').decode(encoded(SEED.slice(from, from + length), 'gb18030'));
        fc.pre(/[\u4e00-\u9fff]{20}/u.test(text.replace(/[^\u4e00-\u9fff]/gu, '')) && !text.startsWith('\ufeff'));
        expect(decodeLeniently(encode(text)).text).toBe(text);
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});

it.each(Object.entries(ENCODERS))('200 truncated and bit-flipped copies in %s end in a text or a refusal', async (_encoding, encode) => {
  const counts = await outcomesOf(brokenCopies(encode(SEED), 200), 'plan.txt');
  expect(Object.keys(counts).filter((one) => one !== 'refused')).toEqual(['read']);
});
