import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The command itself is killed at random moments, and given again: in the end the same bytes stand there as without. `KILLS` says how often
 * (12 by default).
 */
const KILLS = Number(process.env.KILLS ?? 12);
const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
const SEEDS = join(import.meta.dirname, '../../seeds');

/** Pieces of the seeds, so many, each with numbers of its own. */
function makePlans(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const text = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
    .join('\n');
  for (let at = 0; at < count; at++) {
    const from = (at * 977) % (text.length - 1600);
    const piece = text.slice(from, from + 1600).replace(/(?<![\d年])\d{2,3}(?![\d年月])/gu, (digits) => String(Number(digits) + (at % 50)));
    writeFileSync(join(folder, `${String(at).padStart(4, '0')}.txt`), piece);
  }
}

const dataset = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !one.parentPath.includes('.gangmu'))
      .map((one) => [join(one.parentPath, one.name).slice(folder.length + 1), readFileSync(join(one.parentPath, one.name), 'utf8')])
      .sort(),
  );

test('kill -9 at any moment, then the same command: the same bytes as an undisturbed run', { timeout: 600_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangmu-kill-'));
  try {
    const plans = join(dir, 'plans');
    makePlans(plans, 120);
    const call = (out: string): string[] => [MAIN, 'extract', plans, '-o', join(dir, out), '--jobs', '2', '-q'];
    const began = performance.now();
    expect(spawnSync(process.execPath, call('whole')).status).toBe(0);
    const took = performance.now() - began;
    const whole = dataset(join(dir, 'whole'));

    let killed = 0;
    let random = 42;
    for (let at = 0; at < KILLS; at++) {
      // a dataset that stands there already, and one that has to be made, in turn
      if (at % 4 === 0) rmSync(join(dir, 'out'), { recursive: true, force: true });
      if (at % 4 === 2) writeFileSync(join(plans, '0060.txt'), `${readFileSync(join(plans, '0060.txt'), 'utf8')}\n`);
      random = (random * 1103515245 + 12345) % 2 ** 31;
      const child = spawn(process.execPath, call('out'), { stdio: 'ignore' });
      const ended = new Promise<void>((end) => child.once('exit', () => end()));
      const timer = setTimeout(
        () => {
          if (child.kill('SIGKILL')) killed++;
        },
        (random / 2 ** 31) * took,
      );
      await ended;
      clearTimeout(timer);
      if (at % 4 !== 3) continue;
      expect(spawnSync(process.execPath, call('out')).status).toBe(0);
      const fresh = join(dir, `fresh-${at}`);
      expect(spawnSync(process.execPath, call(`fresh-${at}`)).status).toBe(0);
      expect(dataset(join(dir, 'out'))).toEqual(dataset(fresh));
      rmSync(fresh, { recursive: true });
    }
    expect(killed).toBeGreaterThan(KILLS / 3);
    expect(Object.keys(dataset(join(dir, 'out'))).length).toBe(Object.keys(whole).length);
    expect(readdirSync(join(dir, 'out/.gangmu')).sort()).toEqual(['index.ndjson', 'ledger.ndjson']);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
