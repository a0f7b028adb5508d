import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIELD_NOUNS } from '../src/rules/lexicons/words.js';
import { words, wordsOf, type Cutter, type CutWords } from '../src/segment/words.js';

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const lines = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split('\n'));

describe('words', () => {
  it('cover the text', () => {
    for (const line of lines) {
      const found = words(line);
      expect(found.map(({ word }) => word).join('')).toBe(line);
      for (const { word, start, end } of found) expect(line.slice(start, end)).toBe(word);
    }
  });

  it('tell their part of speech', () => {
    expect(words('企业牵头建设').map(({ word, tag }) => `${word}/${tag}`)).toEqual(['企业/n', '牵头/v', '建设/vn']);
  });

  it('hold the nouns of the field whole', () => {
    for (const noun of ['预制菜', '加氢站']) expect(words(`发展${noun}`).map(({ word, tag }) => `${word}/${tag}`)).toContain(`${noun}/n`);
  });
});

describe("words are those of nodejieba's own cutter", () => {
  let own: CutWords;
  beforeAll(() => {
    const nodejieba = createRequire(import.meta.url)('nodejieba') as Cutter & { insertWord(word: string, tag: string): boolean };
    for (const noun of FIELD_NOUNS) nodejieba.insertWord(noun, 'n');
    own = wordsOf(nodejieba);
  }, 60_000);

  it('on the seeds', () => {
    for (const line of lines) expect(words(line)).toEqual(own(line));
  });

  it('on any text', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...lines.join('').slice(0, 3000)),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('AT&T', 'c++', '3.5', '12', 'ab1', '，', '。', ' ', '𠮷'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('').replace(/\p{Cs}/gu, '');
        expect(words(text)).toEqual(own(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('words of another cutter', () => {
  it('cover the text where the cutter drops or alters some of it', () => {
    const cut = wordsOf({
      tag: () => [
        { word: '县', tag: 'n' },
        { word: '', tag: 'x' },
        { word: '\ufffd', tag: 'x' },
        { word: '牵头', tag: 'v' },
      ],
    });
    expect(cut('县\ud800牵头了').map(({ word, tag }) => [word, tag])).toEqual([
      ['县', 'n'],
      ['\ud800', 'x'],
      ['牵头', 'v'],
      ['了', 'x'],
    ]);
    expect(cut('')).toEqual([]);
  });
});
