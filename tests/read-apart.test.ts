import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apartReader } from '../src/read/apart.js';
import type { Reader } from '../src/read/reader.js';
import { READ_LIMITS } from '../src/read/limits.js';
import { runBatch } from '../src/index.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const PAGE = '<html><body><p>一、目标</p><p>到2025年，全县规上工业总产值达到1200亿元，新增企业7家。</p></body></html>';

describe('files read in threads of their own', () => {
  it('a page comes back as it is read here', async () => {
    const { read, close } = apartReader(1);
    const { text, format, hints } = await read(bytes(PAGE), { name: 'p.html' });
    expect([format, text.split('\n')[0], hints?.paragraphs]).toEqual(['html', '一、目标', true]);
    await close();
  });
  it('a refusal keeps its code and both messages', async () => {
    const { read, close } = apartReader(1);
    const refusal = await read(bytes(`<html>${'<div>'.repeat(5000)}`), { name: 'p.html' }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'too-deep',
      zh: expect.stringContaining('嵌套') as string,
      en: expect.stringContaining('nests') as string,
    });
    await close();
  });
  it('what takes too long is stopped, and the next file is read', async () => {
    const { read, close } = apartReader(1, { ...READ_LIMITS, seconds: 0.001 });
    const long = bytes(`<html>${'<p>到2025年，新增企业7家。</p>'.repeat(200_000)}</html>`);
    await expect(read(long, { name: 'p.html' })).rejects.toMatchObject({ code: 'too-slow' });
    await close();
  });
  it('a reader of the caller goes before the own ones', async () => {
    const shout: Reader = {
      id: 'shout',
      extensions: ['.shout'],
      recognises: (data) => data[0] === 33,
      read: (data) => ({ text: Buffer.from(data.subarray(1)).toString('utf8'), encoding: 'utf-8' }),
    };
    const { read, close } = apartReader(1, READ_LIMITS, [shout]);
    expect(await read(bytes('!一、目标'), { name: 'plan.txt' })).toMatchObject({ format: 'shout', text: '一、目标' });
    await close();
  });
});

describe('in a batch', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'gangmu-apart-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  it('pages and texts beside each other; a file beyond the limit is refused unread', async () => {
    writeFileSync(join(dir, 'a.html'), PAGE);
    writeFileSync(join(dir, 'b.txt'), '一、目标\n到2025年，新增企业7家。\n');
    writeFileSync(join(dir, 'c.txt'), '');
    truncateSync(join(dir, 'c.txt'), 300 * 2 ** 20);
    const result = await runBatch({ paths: [dir], out: join(dir, 'out'), formats: ['csv'] });
    expect(result.exit).toBe(1);
    expect(result.outcomes.map(({ document }) => [document.file, document.format, document.targets])).toEqual([
      ['a.html', 'html', 2],
      ['b.txt', 'txt', 1],
    ]);
    expect(result.problems.map(({ en }) => en)).toEqual([expect.stringContaining('c.txt: cannot be read (EFBIG)')]);
  });
});
