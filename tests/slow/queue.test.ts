import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { PREFIX, queueName } from '../../src/queue/jobs.js';
import { makePlans } from '../setup/made-plans.js';
import { datasetFiles } from '../setup/dataset-files.js';

/**
 * Submit, work and collect against a Redis on loopback, with worker processes that are killed. What is collected is held against what a
 * local run writes.
 */
const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
const installed = spawnSync('redis-server', ['--version']).status === 0;
const SKIPPED = 'skipped, as redis-server is not installed (apt-get install redis-server)';
if (!installed) console.warn(`tests/slow/queue.test.ts: ${SKIPPED}`);

let redis: ChildProcess;
let url: string;
let dir: string;
let workers: ChildProcess[] = [];

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

async function gangmu(...args: string[]): Promise<{ readonly status: number | null; readonly told: string }> {
  const child = spawn(process.execPath, [MAIN, ...args, '--lang', 'en'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  return new Promise((done) => {
    child.once('close', (status) => done({ status, told }));
  });
}
/** A worker, and what it says. */
function startWorker(...more: string[]): {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly says: (what: RegExp) => Promise<void>;
} {
  const args = [MAIN, 'queue', 'work', '--queue', url, '--concurrency', '2', '--stalled-after', '5', '--verbose', '--lang', 'en', ...more];
  const child = spawn(process.execPath, args, { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
  workers.push(child);
  let text = '';
  let heard = (): void => undefined;
  child.stderr?.on('data', (piece: Buffer) => {
    text += piece.toString();
    heard();
  });
  return {
    child,
    said: () => text,
    says: (what) =>
      new Promise((done) => {
        heard = () => {
          if (what.test(text)) done();
        };
        heard();
      }),
  };
}
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
const dataset = (folder: string): Record<string, string> => datasetFiles(join(dir, folder));
/** The queue that the last call has put documents into. */
async function ownQueue(client: Redis): Promise<string> {
  const [name = ''] = await client.smembers(`${PREFIX}:makings`);
  return name;
}

/** Takes a job and dies of it, as often as it is started. */
const SUICIDE = `
  import { Worker } from 'bullmq';
  import { Redis } from 'ioredis';
  new Worker(process.argv[2], () => process.kill(process.pid, 'SIGKILL'), {
    connection: new Redis(process.argv[1], { maxRetriesPerRequest: null }), prefix: process.argv[3],
    lockDuration: 1000, stalledInterval: 1000, maxStalledCount: 10,
  });`;

describe.skipIf(!installed)(installed ? 'a queue on Redis' : `a queue on Redis: ${SKIPPED}`, { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), 'gangmu-redis-'));
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', home], {
      stdio: 'ignore',
    });
    url = `redis://127.0.0.1:${port}`;
    const client = new Redis(url, { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    await client.ping();
    client.disconnect();
  });
  afterAll(async () => {
    redis.kill();
    await ended(redis);
  });
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'gangmu-queue-'));
    workers = [];
    const client = new Redis(url);
    await client.flushall();
    client.disconnect();
  });
  afterEach(async () => {
    for (const child of workers) child.kill('SIGKILL');
    await Promise.all(workers.map(ended));
    rmSync(dir, { recursive: true, force: true });
  });

  test('three workers, one killed in mid-job: the dataset of a local run, and of a second one with what has changed', async () => {
    makePlans(join(dir, 'plans'), 0, 90);
    writeFileSync(join(dir, 'plans/empty.txt'), '');
    writeFileSync(join(dir, 'manifest.csv'), 'file,place\nplans/000.txt,象山县\n');
    const call = ['plans', '--manifest', 'manifest.csv', '--format', 'csv,json,ndjson'];
    expect((await gangmu('extract', ...call, '-o', 'local', '-q')).status).toBe(1);

    const submitted = await gangmu('queue', 'submit', ...call, '--queue', url, '-o', 'out');
    expect(submitted).toEqual({
      status: 0,
      told: expect.stringContaining('Put into the queue: 91; there already: 0; nothing to do: 0.'),
    });
    expect((await gangmu('queue', 'submit', ...call, '--queue', url, '-o', 'out')).told).toContain(
      'Put into the queue: 0; there already: 91',
    );

    const client = new Redis(url, { maxRetriesPerRequest: null });
    const own = await ownQueue(client);
    const events = new QueueEvents(own, { connection: client, prefix: PREFIX });
    await events.waitUntilReady();
    let stalled = 0;
    events.on('stalled', () => stalled++);
    const [victim] = [startWorker(), startWorker(), startWorker()];
    await victim?.says(/note: \d+\.txt/u);
    victim?.child.kill('SIGKILL');
    const collected = await gangmu('queue', 'collect', '--queue', url, '-o', 'out', '-q');
    expect(collected.status).toBe(1);
    expect(stalled).toBeGreaterThan(0);
    await events.close();
    expect(dataset('out')).toEqual(dataset('local'));
    const ledger = readFileSync(join(dir, 'out/.gangmu/ledger.ndjson'), 'utf8').trim().split('\n');
    expect(JSON.parse(ledger.at(-1) ?? '')).toMatchObject({ event: 'end', in: 91, ok: 90, partial: 0, refused: 1, failed: 0 });
    // nothing stays behind
    expect(
      (await client.keys(`${PREFIX}:bytes:*`)).concat(
        await client.keys(`${PREFIX}:answer:*`),
        await client.keys(`${PREFIX}:${own}:?????????????????????*`),
      ),
    ).toEqual([]);
    client.disconnect();

    writeFileSync(join(dir, 'plans/007.txt'), `${readFileSync(join(dir, 'plans/007.txt'), 'utf8')}\n到2027年,新增规上企业20家。\n`);
    makePlans(join(dir, 'plans'), 90, 92);
    expect((await gangmu('queue', 'submit', ...call, '--queue', url, '-o', 'out')).told).toContain(
      'Put into the queue: 3; there already: 0; nothing to do: 90.',
    );
    expect((await gangmu('queue', 'collect', '--queue', url, '-o', 'out', '-q')).status).toBe(1);
    expect((await gangmu('extract', ...call, '-o', 'local', '-q')).status).toBe(1);
    expect(dataset('out')).toEqual(dataset('local'));
  });

  test('a document that kills its workers is set aside with its reason; the others are done', async () => {
    makePlans(join(dir, 'plans'), 0, 1);
    expect((await gangmu('queue', 'submit', 'plans', '--queue', url, '-o', 'out')).status).toBe(0);
    const client = new Redis(url);
    const own = await ownQueue(client);
    client.disconnect();
    for (let at = 0; at < 2; at++) {
      const poisoned = spawn(process.execPath, ['--input-type=module', '-e', SUICIDE, url, own, PREFIX], { stdio: 'ignore' });
      workers.push(poisoned);
      await ended(poisoned);
    }
    makePlans(join(dir, 'plans'), 1, 4);
    expect((await gangmu('queue', 'submit', 'plans', '--queue', url, '-o', 'out')).told).toContain(
      'Put into the queue: 3; there already: 1',
    );
    startWorker('--tries', '2');
    const { status, told } = await gangmu('queue', 'collect', '--queue', url, '-o', 'out');
    expect(status).toBe(1);
    expect(told).toContain('000.txt: The workers that were at it ended, time and again; it is set aside.');
    const statuses = readFileSync(join(dir, 'out/documents.csv'), 'utf8')
      .split('\n')
      .map((line) => /,(ok|failed),([a-z]*),/u.exec(line)?.slice(1));
    expect(statuses.filter((one) => one)).toEqual([
      ['failed', 'crashed'],
      ['ok', ''],
      ['ok', ''],
      ['ok', ''],
    ]);
    // the next time it is tried again
    expect((await gangmu('queue', 'submit', 'plans', '--queue', url, '-o', 'out')).told).toContain(
      'Put into the queue: 1; there already: 0; nothing to do: 3.',
    );
  });

  test('workers read shared files themselves, with the lexicon of the call; a file that has changed is not taken for it', async () => {
    makePlans(join(dir, 'plans'), 0, 3);
    writeFileSync(join(dir, 'plans/rail.txt'), '一、目标\n到2025年,铁路发运煤炭500车皮。\n');
    mkdirSync(join(dir, 'lexicon'));
    writeFileSync(join(dir, 'lexicon/units.csv'), 'unit,base,factor,dimension\n车皮,吨,60,mass\n');
    const call = ['plans', '--lexicon', 'lexicon', '--sort', 'certainty'];
    expect((await gangmu('extract', ...call, '-o', 'local', '-q')).status).toBe(0);
    expect((await gangmu('queue', 'submit', ...call, '--queue', url, '-o', 'out', '--shared-files')).status).toBe(0);
    const client = new Redis(url);
    expect(await client.keys(`${PREFIX}:bytes:*`)).toEqual([]);
    client.disconnect();
    const before = readFileSync(join(dir, 'plans/000.txt'));
    writeFileSync(join(dir, 'plans/000.txt'), '改过了');
    const worker = startWorker();
    await worker.says(/000\.txt: this try failed \(another-file\)/u);
    writeFileSync(join(dir, 'plans/000.txt'), before);
    expect(await gangmu('queue', 'collect', '--queue', url, '-o', 'out', '-q')).toEqual({ status: 0, told: '' });
    expect(dataset('out')).toEqual(dataset('local'));
    worker.child.kill('SIGTERM');
    await ended(worker.child);
    expect([worker.child.exitCode, worker.said()]).toEqual([0, expect.stringMatching(/4 documents done\.\n$/u)]);
  });

  test('what Redis has lost is put there again by who collects', async () => {
    makePlans(join(dir, 'plans'), 0, 3);
    expect((await gangmu('extract', 'plans', '-o', 'local', '-q')).status).toBe(0);
    expect((await gangmu('queue', 'submit', 'plans', '--queue', url, '-o', 'out')).status).toBe(0);
    const client = new Redis(url);
    await client.flushall();
    client.disconnect();
    startWorker();
    expect(await gangmu('queue', 'collect', '--queue', url, '-o', 'out', '-q')).toEqual({ status: 0, told: '' });
    expect(dataset('out')).toEqual(dataset('local'));
  });

  test('a worker leaves documents of another version alone, and says so', async () => {
    const client = new Redis(url, { maxRetriesPerRequest: null });
    const other = queueName({ version: '0.0.1', rules_hash: 'other' });
    const queue = new Queue(other, { connection: client, prefix: PREFIX });
    await queue.add('document', {});
    await client.sadd(`${PREFIX}:makings`, other);
    const worker = startWorker();
    await worker.says(/At work/u);
    expect(worker.said()).toContain(`Submitted by another version or with other rules (${other}): 1;`);
    worker.child.kill('SIGTERM');
    await ended(worker.child);
    expect(await queue.getWaitingCount()).toBe(1);
    await queue.close();
    client.disconnect();
  });
});
