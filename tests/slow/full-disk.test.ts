import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlans } from '../setup/made-plans.js';
import { datasetFiles } from '../setup/dataset-files.js';

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
/** Runs a script that may mount, in a mount namespace of its own; as a user without rights in a user namespace. */
const apart = (script: string): ReturnType<typeof spawnSync> =>
  spawnSync('unshare', [...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount', 'sh', '-c', script], { encoding: 'utf8' });
const mounts = apart('mount -t tmpfs -o size=1m tmpfs /mnt').status === 0;
const why = mounts ? '' : ' (skipped: this machine lets no test mount a file system)';

test.skipIf(!mounts)(
  `a disk that fills up stops the run with its reason; with room it goes on to the same bytes${why}`,
  { timeout: 300_000 },
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'gangmu-disk-'));
    try {
      const plans = join(dir, 'plans');
      const disk = join(dir, 'disk');
      mkdirSync(disk);
      makePlans(plans, 0, 150);
      const extract = (out: string): string => `"${process.execPath}" "${MAIN}" extract "${plans}" -o "${out}" --jobs 2 -f ndjson`;
      expect(spawnSync('sh', ['-c', extract(join(dir, 'whole'))]).status).toBe(0);
      const whole = datasetFiles(join(dir, 'whole'));
      const bytes = [...Object.values(whole)].reduce((sum, content) => sum + content.length, 0);
      // room for about half of it
      const half = Math.floor(bytes / 2 / 1024);
      const script = `
      mount -t tmpfs -o size=${half}k tmpfs "${disk}" || exit 9
      ${extract(join(disk, 'out'))} 2> "${dir}/said"; echo $? > "${dir}/first"
      find "${disk}/out" -type f | grep -v '/[.]gangmu/' > "${dir}/beside"
      wc -l < "${disk}/out/.gangmu/next/index.ndjson" > "${dir}/kept"
      mount -o remount,size=${half * 8}k "${disk}" || exit 9
      ${extract(join(disk, 'out'))} > "${dir}/again" 2>&1; echo $? > "${dir}/second"
      cp -r "${disk}/out" "${dir}/out"`;
      expect(apart(script).status).toBe(0);
      const told = (name: string): string => readFileSync(join(dir, name), 'utf8').trim();
      expect(told('first')).toBe('3');
      expect(told('said')).toMatch(/ENOSPC|no space/iu);
      // nothing stands there that could be taken for a dataset, and what is done is not lost
      expect(told('beside')).toBe('');
      expect(Number(told('kept'))).toBeGreaterThan(10);
      expect(told('second')).toBe('0');
      expect(told('again')).toMatch(/unchanged|taken over/iu);
      expect(datasetFiles(join(dir, 'out'))).toEqual(whole);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
);
