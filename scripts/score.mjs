// npm run score [-- GOLD SOURCES] [-- --misses] [-- --min NAME=VALUE]: extracts the coded documents into a temporary folder, compares
// them with their coding and prints every figure, one a line. Without paths: the project's own seeds and gold. Exits with 1 below --min.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli/main.js');
const call = (args) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });
const stop = (text, code) => {
  console.error(text);
  process.exitCode = code;
};

const args = process.argv.slice(2);
const first = args.findIndex((arg) => arg.startsWith('-'));
const paths = args.slice(0, first < 0 ? args.length : first);
const options = args.slice(paths.length);
const [gold, sources] = paths.length === 0 ? [join(root, 'tests/gold'), join(root, 'seeds')] : paths;

const folder = mkdtempSync(join(tmpdir(), 'gangmu-score-'));
try {
  if (paths.length !== 0 && paths.length !== 2) stop('usage: npm run score [-- GOLD SOURCES] [-- --misses] [-- --min NAME=VALUE]', 2);
  else score();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function score() {
  // only what was coded: a folder of sources may hold much more
  const names = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  const files = readdirSync(sources).sort();
  const plans = names.flatMap((name) => files.find((file) => file.startsWith(name)) ?? []).map((file) => join(sources, file));
  if (plans.length === 0) return stop(`${sources}: holds none of the documents coded in ${gold}`, 1);
  const manifest = join(sources, 'manifest.csv');
  const extracted = call([
    'extract',
    ...plans,
    '-o',
    join(folder, 'out'),
    '--quiet',
    ...(files.includes('manifest.csv') ? ['--manifest', manifest] : []),
  ]);
  if (extracted.status !== 0 && extracted.status !== 1) return stop('score: nothing was extracted', extracted.status ?? 1);
  const evaluated = call([
    'evaluate',
    join(folder, 'out'),
    gold,
    '--json',
    '--resamples',
    '0',
    ...options.filter((option) => option !== '--misses'),
  ]);
  if (evaluated.stdout === '') {
    process.exitCode = evaluated.status ?? 1;
    return;
  }
  const { figures } = JSON.parse(evaluated.stdout);
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${value === null ? '-' : value.toFixed(4)}`);
  if (options.includes('--misses')) {
    const text = call(['evaluate', join(folder, 'out'), gold, '--misses', '--resamples', '0']).stdout;
    const lines = text.split('\n');
    console.log(['', ...lines.slice(lines.findIndex((line) => /^(?:\d+ differences?|差异)/u.test(line)))].join('\n').trimEnd());
  }
  process.exitCode = evaluated.status ?? 1;
}
