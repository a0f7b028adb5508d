// Builds dist/ from src/: into a folder beside it, which then takes its place. So a program that runs meanwhile never finds half of
// it, nothing stale is left, and a type error leaves the old one as it was.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildDictionary, isCurrent } from './build-dictionary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `dist.tmp-${process.pid}`);
const old = `${fresh}-old`;

const compiler = spawnSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', fresh], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (compiler.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(compiler.status ?? 1);
}
const nouns = 'rules/lexicons/words';
if (!isCurrent(join(root, 'src', `${nouns}.ts`))) {
  const { FIELD_NOUNS } = await import(pathToFileURL(join(fresh, `${nouns}.js`)).href);
  buildDictionary(FIELD_NOUNS);
}
chmodSync(join(fresh, 'cli/main.js'), 0o755);
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
rmSync(old, { recursive: true, force: true });
