import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Are missing goldens to be written? Asked for by name, never by the way: a golden that nobody has read holds nothing. */
const writing = (): boolean => process.env['GOLDEN'] === 'write';

/**
 * Compares a text with a golden file below tests/fixtures. What differs is written beside it as `*-changed` (not where CI is set), to be
 * read and, if it is right, moved over the golden. A missing golden fails, with GOLDEN=write it is written.
 */
export function expectGolden(path: string, got: string): void {
  const file = `${FIXTURES}${path}`;
  const changed = file.replace(/(\.[a-z]+)$/u, '-changed$1');
  if (!existsSync(file)) {
    if (!writing()) expect.fail(`${path} is missing: run the test with GOLDEN=write, read the file and commit it`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, got);
    return;
  }
  const want = readFileSync(file, 'utf8');
  if (want === got) rmSync(changed, { force: true });
  else if (process.env['CI'] === undefined) writeFileSync(changed, got);
  expect(got, `${path}: the difference is in ${path.replace(/(\.[a-z]+)$/u, '-changed$1')}`).toBe(want);
}
