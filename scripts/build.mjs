// Builds dist/ from src/, and data/pages/ from browser/: into folders beside them, which then take their place. So a program that runs
// meanwhile never finds half of them, nothing stale is left, and a type error leaves the old ones as they were.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildDictionary, isCurrent } from './build-dictionary.mjs';
import { buildPages } from './build-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `dist.tmp-${process.pid}`);
const old = `${fresh}-old`;

function compile(...options) {
  const compiler = spawnSync('tsc', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (compiler.status === 0) return;
  rmSync(fresh, { recursive: true, force: true });
  process.exit(compiler.status ?? 1);
}
compile('-p', 'browser');
compile('-p', 'tsconfig.build.json', '--outDir', fresh);
await buildPages();
const nouns = 'rules/lexicons/words';
if (!isCurrent(join(root, 'src', `${nouns}.ts`))) {
  const { FIELD_NOUNS } = await import(pathToFileURL(join(fresh, `${nouns}.js`)).href);
  buildDictionary(FIELD_NOUNS);
}
chmodSync(join(fresh, 'cli/main.js'), 0o755);
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
rmSync(old, { recursive: true, force: true });
