import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { streamLines } from '../src/batch/lines.js';
import { streamRecords, type StreamAnswer, type StreamCall } from '../src/batch/stream.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';
import { NAMES, SEEDS } from './setup/plans.js';

const MAIN = resolve('dist/cli/main.js');
const processor = createProcessor();
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-stream-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

async function* piecesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
async function answersTo(chunks: AsyncIterable<Uint8Array>, more: Partial<StreamCall> = {}): Promise<AsyncIterable<StreamAnswer>> {
  const call = { chunks, name: 'stdin', jobs: 1, version: '1', decode, createProcessor: () => processor, ...more };
  const { answers } = await streamRecords(call);
  if (answers === null) throw new Error('a wrong call');
  return answers;
}
async function allOf(text: string, more: Partial<StreamCall> = {}, length = 1000): Promise<StreamAnswer[]> {
  const found: StreamAnswer[] = [];
  for await (const answer of await answersTo(piecesOf(Buffer.from(text), length), more)) found.push(answer);
  return found;
}
const told = (answers: readonly StreamAnswer[]): string[] => answers.flatMap(({ problems }) => problems.map(({ en }) => en));
const documentOf = ({ records }: StreamAnswer): Record<string, unknown> =>
  JSON.parse(records.slice(0, records.indexOf('\n') + 1) || 'null') as Record<string, unknown>;
const line = (id: string, households: number): string =>
  `${JSON.stringify({ id, text: `一、主要目标\n到2027年,新增规上企业${households}家以上。` })}\n`;

describe('gangmu stream', () => {
  test('gives the records of --format ndjson, byte for byte, in the order of the input', { timeout: 60_000 }, () => {
    const docs = NAMES.map((name, at) => {
      const file = `${name}.txt`;
      return JSON.stringify(
        at % 2 === 0 ? { id: name, file, text: readFileSync(SEEDS + file, 'utf8') } : { id: name, file, path: SEEDS + file },
      );
    }).join('\n');
    const out = join(dir, 'out');
    const extract = spawnSync(process.execPath, [MAIN, 'extract', SEEDS, '-o', out, '--format', 'ndjson', '-q']);
    expect(extract.status).toBe(0);
    const stream = spawnSync(process.execPath, [MAIN, 'stream', '--jobs', '2', '-q'], { input: docs, encoding: 'utf8' });
    expect([stream.status, stream.stderr]).toEqual([0, '']);
    expect(stream.stdout).toBe(readFileSync(join(out, 'records.ndjson'), 'utf8'));
  });

  test('tells of bad lines with their number and goes on; one with an id has a documents record', async () => {
    const answers = await allOf(`nonsense\n{"text":"x"}\n{"id":"a"}\n\n[]\n{"id":"b","path":"${dir}/none.txt"}\n${line('c', 20)}`);
    expect(told(answers).map((one) => one.replace(/ Expected.*$/u, '').replaceAll(dir, ''))).toEqual([
      'stdin, line 1: not JSON.',
      'stdin, line 2: it has no id.',
      'stdin, line 3: it has neither text nor path.',
      'stdin, line 5: not a JSON object.',
      '/none.txt: cannot be read (ENOENT). Check the file and its permissions.',
    ]);
    expect(
      answers.map((one) => one.outcome && [one.line, documentOf(one)['doc_id'], documentOf(one)['status'], documentOf(one)['reason']]),
    ).toEqual([null, null, [3, 'a', 'failed', 'bad-line'], null, [6, 'b', 'refused', 'cannot-read: ENOENT'], [7, 'c', 'ok', null]]);
    expect(answers.at(-1)?.records).toContain('"value":20');
  });

  test('of a refused document gives status and reason, and exits with 1', () => {
    const input = `${JSON.stringify({ id: 'x', path: MAIN, encoding: 'utf-16le' })}\n${JSON.stringify({ id: 'y', text: ' ' })}\n`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'stream', '--jobs', '1', '--lang', 'en'], {
      input,
      encoding: 'utf8',
    });
    const [, second] = stdout
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as Record<string, unknown>)
      .filter(({ table }) => table === 'documents');
    expect([second?.['doc_id'], second?.['status'], second?.['reason']]).toEqual(['y', 'refused', 'empty-file']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/note: 2 documents = \d ok \+ \d partial \+ \d refused \+ 0 failed/u);
  });

  test('takes what is stated of a document as a manifest does', async () => {
    const given = {
      id: 7,
      text: '一、目标\n到2027年,新增企业20家。',
      place: '象山县',
      period_start: 2023,
      written_date: '2023年5月6日',
      period_end: 'soon',
    };
    const [answer] = await allOf(JSON.stringify(given));
    expect(answer && documentOf(answer)).toMatchObject({
      doc_id: '7',
      file: '7',
      place: '象山县',
      period_start: 2023,
      written_date: '2023-05-06',
    });
    expect(answer && told([answer])).toEqual([
      'stdin, row 1, column period_end: "soon" is not a year (expected 2025). The cell has no effect; correct it.',
    ]);
  });

  test('reads a byte order mark, CRLF, blank lines and a last line without an end, wherever the pieces are cut', async () => {
    const text = `\ufeff${line('a', 20).replace('\n', '\r\n')}\r\n  \n${line('b', 30).trim()}`;
    const whole = await allOf(text);
    expect([told(whole), whole.map(documentOf).map((one) => one['doc_id'])]).toEqual([[], ['a', 'b']]);
    for (const length of [1, 7]) expect(await allOf(text, {}, length)).toMatchObject(whole.map(({ records }) => ({ records })));
  });

  test('reads a line of 100 MB, and passes over one that is longer than is read without holding it', async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"long","note":"');
      for (let at = 0; at < 100; at++) yield Buffer.alloc(1e6, 'x');
      yield Buffer.from(`",${line('', 20).slice(9)}${line('next', 30)}`);
    }
    const found: (readonly [unknown, boolean])[] = [];
    for await (const answer of await answersTo(long())) found.push([documentOf(answer)['doc_id'], answer.records.includes('"targets"')]);
    expect(found).toEqual([
      ['long', true],
      ['next', true],
    ]);
    const lines: (readonly [number, number | undefined])[] = [];
    for await (const { number, bytes } of streamLines(long(), 1000)) lines.push([number, bytes?.length]);
    expect(lines).toEqual([
      [1, undefined],
      [2, Buffer.byteLength(line('next', 30)) - 1],
    ]);
  });

  test('answers each line before the next one comes', async () => {
    const seen: number[] = [];
    let answered = (): void => undefined;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < 3; at++) {
        const answer = new Promise<void>((resume) => {
          answered = resume;
        });
        yield Buffer.from(line(String(at), at + 20));
        await answer;
      }
    }
    for await (const answer of await answersTo(slow())) {
      seen.push(answer.line);
      answered();
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  test('reads no more of an endless stream than is asked for, and lets go of it', async () => {
    let given = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(line(String(given++), 20));
      } finally {
        ended = true;
      }
    }
    const taken: number[] = [];
    for await (const answer of await answersTo(endless())) {
      taken.push(answer.line);
      // a reader that takes its time
      await new Promise((resume) => setTimeout(resume, 20));
      if (taken.length === 10) break;
    }
    expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(given).toBeLessThan(25);
    await vi.waitFor(() => expect(ended).toBe(true));
  });

  test('ends quietly when its reader has seen enough', { timeout: 60_000 }, () => {
    writeFileSync(join(dir, 'doc.ndjson'), line('a', 20));
    const script = `while cat doc.ndjson; do :; done 2>/dev/null | ${process.execPath} ${MAIN} stream --jobs 1 | head -n 300 | wc -l`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: dir, encoding: 'utf8', timeout: 50_000 });
    expect([status, stdout.trim(), stderr]).toEqual([0, '300', '']);
  });

  test('says what is wrong with a lexicon and reads nothing', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'stream', '--lexicon', 'nowhere', '--lang', 'en'], {
      cwd: dir,
      input: line('a', 20),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere: the lexicon folder cannot be opened (ENOENT)');
  });
});
