import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlans } from '../setup/made-plans.js';
import { datasetFiles } from '../setup/dataset-files.js';

/**
 * The command itself is killed at random moments, and given again: in the end the same bytes stand there as without. `KILLS` says how often
 * (12 by default).
 */
const KILLS = Number(process.env.KILLS ?? 12);
const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');

test('kill -9 at any moment, then the same command: the same bytes as an undisturbed run', { timeout: 600_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangmu-kill-'));
  try {
    const plans = join(dir, 'plans');
    makePlans(plans, 0, 120);
    const call = (out: string): string[] => [MAIN, 'extract', plans, '-o', join(dir, out), '--jobs', '2', '-q'];
    const began = performance.now();
    expect(spawnSync(process.execPath, call('whole')).status).toBe(0);
    const took = performance.now() - began;
    const whole = datasetFiles(join(dir, 'whole'));

    let killed = 0;
    let random = 42;
    for (let at = 0; at < KILLS; at++) {
      // a dataset that stands there already, and one that has to be made, in turn
      if (at % 4 === 0) rmSync(join(dir, 'out'), { recursive: true, force: true });
      if (at % 4 === 2) writeFileSync(join(plans, '060.txt'), `${readFileSync(join(plans, '060.txt'), 'utf8')}\n`);
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
      expect(datasetFiles(join(dir, 'out'))).toEqual(datasetFiles(fresh));
      rmSync(fresh, { recursive: true });
    }
    expect(killed).toBeGreaterThan(KILLS / 3);
    expect(Object.keys(datasetFiles(join(dir, 'out'))).length).toBe(Object.keys(whole).length);
    expect(readdirSync(join(dir, 'out/.gangmu')).sort()).toEqual(['index.ndjson', 'ledger.ndjson']);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
