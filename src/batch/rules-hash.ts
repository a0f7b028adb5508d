import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/**
 * Fingerprint of the rules, lexicons and checks that this program uses: the files of rules/ and check/ beside this folder. Two runs with
 * the same fingerprint and version read a text alike.
 *
 * @returns the first 16 digits of a SHA-256
 */
export function rulesHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['rules', 'check']) {
    const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:js|ts|json|tsv)$/u.test(name) && !name.endsWith('.d.ts'))
      .sort();
    for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
