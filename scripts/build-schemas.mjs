// Writes schemas/ from the records of the built program: npm run schemas. A test fails when the committed files are stale.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from '../dist/write/schemas.js';

const root = fileURLToPath(new URL('../schemas', import.meta.url));
for (const folder of ['json', 'table']) rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, text] of schemaFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
