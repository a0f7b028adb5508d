// npm run docs:analysis: runs the commands of docs/analysis.md in a folder with the examples, seeds and tables of the clone, and writes
// what they print below them. With --check it writes nothing and exits with 1 when the file is stale. Blocks of the language text are left.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'docs/analysis.md');
const before = readFileSync(FILE, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gangmu-analysis-'));

/** What a line behind a $ prints, to both of its ends. */
function printed(call) {
  const npx = `npx() { shift; "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"; }`;
  const { status, stdout } = spawnSync('bash', ['-c', `${npx}\nexec 2>&1\n${call}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', COLUMNS: '200' },
  });
  if (status === null) throw new Error(`it did not end: ${call}`);
  return stdout.replace(/[ \t]+$/gmu, '').trimEnd();
}

let after;
try {
  for (const name of ['examples', 'seeds', 'extracted', 'tests']) symlinkSync(join(ROOT, name), join(folder, name));
  after = before.replace(/^```console\n([^]*?)^```$/gmu, (_, block) => {
    const calls = block.split('\n').filter((line) => line.startsWith('$ '));
    const lines = calls.flatMap((line) => [line, ...[printed(line.slice(2))].filter((output) => output !== '')]);
    return `\`\`\`console\n${lines.join('\n')}\n\`\`\``;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!process.argv.includes('--check')) writeFileSync(FILE, after);
else if (before !== after) {
  process.stderr.write('docs/analysis.md is stale: npm run docs:analysis\n');
  process.exitCode = 1;
}
