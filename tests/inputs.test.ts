import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGS } from '../src/cli/texts/lang.js';
import { say } from '../src/cli/texts/messages.js';
import { firstFew } from '../src/model/complaint.js';
import { isEscaped, nameOfBytes, onDisk, readable } from '../src/read/file-names.js';
import { findInputs, readInput } from '../src/read/inputs.js';

let dir: string;
const put = (path: string, text = '一、目标\n新增企业5家。'): void => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
};
const find = (...paths: string[]): ReturnType<typeof findInputs> => findInputs(paths, { cwd: dir, exclude: [] });
const names = async (...paths: string[]): Promise<string[]> => (await find(...paths)).inputs.map((one) => one.file).sort();
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-inputs-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe("a link never takes the file's name", () => {
  it('a file beside its link, whichever comes first', async () => {
    put('p/规划.txt');
    symlinkSync('规划.txt', join(dir, 'p/a.txt'));
    symlinkSync('规划.txt', join(dir, 'p/龘.txt'));
    expect(await names('p')).toEqual(['规划.txt']);
    expect(await names('p/a.txt', 'p')).toEqual(['规划.txt']);
    expect(await names('p/*.txt')).toEqual(['p/规划.txt'.slice(2)]);
    expect(await names('p/a.txt', 'p/规划.txt', 'p/龘.txt')).toEqual(['规划.txt']);
  });
  it('a folder below the root before the links to it', async () => {
    put('p/z/县/规划.txt');
    symlinkSync('z', join(dir, 'p/a'));
    symlinkSync('z/县', join(dir, 'p/b'));
    expect(await names('p')).toEqual(['z/县/规划.txt']);
  });
  it('but names it where nothing else leads to it', async () => {
    put('elsewhere/x.txt');
    put('folder/y.txt');
    mkdirSync(join(dir, 'p'));
    symlinkSync('../elsewhere/x.txt', join(dir, 'p/规划.txt'));
    symlinkSync('../folder', join(dir, 'p/县'));
    expect(await names('p')).toEqual(['县/y.txt', '规划.txt']);
    expect(await names('p/规划.txt')).toEqual(['规划.txt']);
  });
});

describe('names that are not UTF-8', () => {
  // 象山 in GB18030, a per cent sign, and a name that is UTF-8
  const GBK = Buffer.concat([Buffer.from([0xcf, 0xf3, 0xc9, 0xbd]), Buffer.from('%1.txt')]);
  /** macOS takes no such name */
  const written = (): boolean => {
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), GBK]), '一、目标\n新增企业7家。');
      return true;
    } catch {
      return false;
    }
  };
  it('are read, shown escaped, and told once', async ({ skip }) => {
    if (!written()) skip('the file system takes UTF-8 only');
    put('好100%.txt');
    const { inputs, problems } = await find('.');
    expect(inputs.map((one) => one.file).sort()).toEqual(['%CF%F3%C9%BD%251.txt', '好100%.txt']);
    expect(problems.map((one) => [one.rule, one.severity])).toEqual([['name-not-utf8', 'warning']]);
    expect(problems[0]?.en).toContain('%CF%F3%C9%BD%251.txt');
    const own = inputs.find((one) => one.file.startsWith('%'));
    const bytes = own && (await readInput(own, () => Promise.resolve(new Uint8Array())));
    expect(Buffer.from(bytes ?? []).toString()).toBe('一、目标\n新增企业7家。');
  });
  it('are found as a shell hands them on', async ({ skip }) => {
    if (!written()) skip('the file system takes UTF-8 only');
    expect(await names(GBK.toString('utf8'))).toEqual(['%CF%F3%C9%BD%251.txt']);
  });
  it('lead back to their bytes', () => {
    for (const bytes of [GBK, Buffer.from('县𠮷🙂.txt'), Buffer.from([0xe8, 0xb1, 0x61, 0xff, 0xf0, 0x9f, 0x99])]) {
      const name = nameOfBytes(bytes);
      expect(Buffer.from(onDisk(name))).toEqual(bytes);
      expect(isEscaped(name)).toBe(!bytes.equals(Buffer.from(bytes.toString('utf8'))));
      const shown = readable(name);
      const again = isEscaped(name) ? Buffer.from(unescaped(shown)) : Buffer.from(shown);
      expect(again).toEqual(bytes);
    }
  });
  const unescaped = (shown: string): number[] =>
    [...shown.matchAll(/%([0-9A-F]{2})|[^%]/gu)].flatMap(([char, hex]) =>
      hex === undefined ? [...Buffer.from(char)] : [Number.parseInt(hex, 16)],
    );
});

describe('lists in messages have an end', () => {
  const files = Array.from({ length: 5000 }, (_, at) => `县/规划${at}.txt`);
  it('names the first few and counts the others', () => {
    expect(firstFew(['甲', '乙'], 'zh')).toBe('甲、乙');
    expect(firstFew(['甲', '乙', '丙'], 'zh', 2)).toBe('甲、乙 等 3 个');
    expect(firstFew(['a', 'b', 'c'], 'en', 2)).toBe('a, b and 1 more');
  });
  it.each(LANGS)('plans given twice, files not read, documents not traced: %s', (lang) => {
    const lists = [
      say.plansTwice(lang, files),
      say.datasetUnread(lang, 'out', files),
      say.verifyUntraced(lang, files),
      say.noPlans(lang, files),
    ];
    for (const text of lists) {
      expect(text.length).toBeLessThan(400);
      expect(text).toContain('规划9.txt');
      expect(text).not.toContain('规划10.txt');
      expect(text).toMatch(/5000 个|4990 more/u);
    }
  });
});
