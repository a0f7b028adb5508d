import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/**
 * Compares a text with a golden file below tests/fixtures. What differs is written beside it as `*-changed`, to be read and, if it is right, moved over
 * the golden. A missing golden is written, except in continuous integration (CI set), where it is a fault.
 */
export function expectGolden(path: string, got: string): void {
  const file = `${FIXTURES}${path}`;
  const changed = file.replace(/(\.[a-z]+)$/u, '-changed$1');
  const ci = process.env['CI'] !== undefined;
  if (!existsSync(file)) {
    if (ci) expect.fail(`${path} is missing: run the tests without CI set, read the file and commit it`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, got);
    return;
  }
  const want = readFileSync(file, 'utf8');
  if (want === got) rmSync(changed, { force: true });
  else if (!ci) writeFileSync(changed, got);
  expect(got, `${path}: the difference is in ${path.replace(/(\.[a-z]+)$/u, '-changed$1')}`).toBe(want);
}
