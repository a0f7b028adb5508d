import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function newest(dir: string): number {
  return Math.max(0, ...readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(dir, name)).mtimeMs));
}

/**
 * Builds dist/ and data/pages/ when a source is newer than the binary. A type error is printed and does not stop the tests: `npm ci`
 * builds too, and fails on it.
 */
export default function build(): void {
  const binary = join(root, 'dist/cli/main.js');
  const sources = Math.max(
    newest(join(root, 'src')),
    newest(join(root, 'browser')),
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => statSync(join(root, name)).mtimeMs),
  );
  if (existsSync(binary) && existsSync(join(root, 'data/pages')) && statSync(binary).mtimeMs >= sources) return;
  try {
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  } catch (error) {
    console.error(`the build failed: ${String(error)}`);
  }
}
