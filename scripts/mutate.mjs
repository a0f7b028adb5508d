#!/usr/bin/env node
/**
 * Changes the engine's logic in small ways (a condition is always true, && becomes ||, an early return goes …) and asks whether a quick
 * test notices.
 *
 *   npm run test:mutate [-- [--sample N] [--list] FILE...]
 *
 * Without files: those of LOGIC. --sample N tries about N mutants, evenly spread. Lists what survived, and the share that was noticed by
 * file. Nothing of the sources is altered: the program is written with all mutants to .mutation/, and tried in a process of its own.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformWithOxc } from 'vite';
import { withMutants } from '../tests/mutation/mutants.mjs';

const LOGIC = [
  'src/extract/mentions.ts',
  'src/extract/quantities/govern.ts',
  'src/extract/quantities/targets.ts',
  'src/extract/quantities/share.ts',
  'src/normalise/restatement.ts',
  'src/normalise/unit.ts',
  'src/diff/targets/match.ts',
  'src/structure/nesting.ts',
];
/** A mutant that has not come to an end by then runs in a circle: noticed. */
const PATIENCE = 120_000;
/** Each try loads its test files anew, which stay in memory: a process that holds more bytes than this is begun again. */
const FULL = 2 ** 31;
/** Tests that start processes or browsers, take long, or look at the sources themselves. */
const NOT_QUICK = /child_process|recheck'|playwright|setup\/regexps|setup\/chromium/u;

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(root, '.mutation');
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, list: { type: 'boolean', default: false }, tests: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const chosen = positionals.length > 0 ? positionals.map((path) => relative(root, path)) : LOGIC;

const filesBelow = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

/** Sources and tests as JavaScript, with mutants in the chosen files. */
async function writeCopy() {
  rmSync(copy, { recursive: true, force: true });
  const mutants = [];
  for (const path of chosen) if (!existsSync(join(root, path))) throw new Error(`no such file: ${path}`);
  for (const path of [...filesBelow('src'), ...filesBelow('tests')].filter(
    (one) => one.endsWith('.ts') && !one.startsWith('tests/slow/'),
  )) {
    let source = readFileSync(join(root, path), 'utf8');
    if (chosen.includes(path)) {
      const made = withMutants(path, source, mutants.length + 1);
      source = made.text;
      mutants.push(...made.mutants);
    }
    if (path.startsWith('tests/'))
      source = source.replace(/from 'vitest'/gu, `from '${pathToFileURL(join(root, 'tests/mutation/small-vitest.mjs')).href}'`);
    const { code } = await transformWithOxc(source, path, { lang: 'ts', sourcemap: false });
    const out = join(copy, path.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, code);
  }
  // what tests read beside themselves
  for (const entry of readdirSync(root))
    if (!['src', 'tests', '.mutation', '.git'].includes(entry)) symlinkSync(join(root, entry), join(copy, entry));
  for (const entry of readdirSync(join(root, 'tests'), { withFileTypes: true }))
    if (!entry.name.endsWith('.ts') && !existsSync(join(copy, 'tests', entry.name)))
      symlinkSync(join(root, 'tests', entry.name), join(copy, 'tests', entry.name));
  return mutants;
}

/** A process that tries mutants, and the answer to one message; null when it took too long and was ended. */
function start() {
  const child = fork(join(root, 'tests/mutation/try-mutants.mjs'), [], {
    cwd: root,
    env: { ...process.env, CI: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    ask: (message) =>
      new Promise((resolve) => {
        const done = (answer) => {
          clearTimeout(timer);
          child.removeAllListeners('message');
          child.removeAllListeners('exit');
          resolve(answer);
        };
        const timer = setTimeout(() => {
          child.kill('SIGKILL');
          done(null);
        }, PATIENCE);
        child.once('message', done);
        child.once('exit', () => done(null));
        child.send(message);
      }),
    end: () => child.kill('SIGKILL'),
  };
}

const all = await writeCopy();
const step = values.sample === undefined ? 1 : Math.max(1, all.length / Number(values.sample));
const mutants = all.filter((_mutant, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
console.log(`${all.length} mutants, ${mutants.length} of them tried`);
if (values.list) {
  for (const { path, line, was, instead } of mutants) console.log(`${path}:${line} ${was} → ${instead}`);
  process.exit(0);
}

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => name.endsWith('.test.ts') && !name.startsWith('slow/') && !NOT_QUICK.test(readFileSync(join(root, 'tests', name), 'utf8')),
  )
  .filter((name) => values.tests === undefined || values.tests.some((part) => name.includes(part)))
  .map((name) => pathToFileURL(join(copy, 'tests', name.replace(/\.ts$/u, '.js'))).href);
let child = start();
const baselines = [];
for (const file of files) {
  const answer = await child.ask({ baseline: file });
  const name = file.replace(/^.*\/tests\//u, '');
  if (answer === null) {
    console.log(`left out, it does not come to an end here: ${name}`);
    child = start();
  } else if (answer.error) console.log(`left out, it cannot be loaded here: ${name}: ${answer.error}`);
  else if (answer.reached.length > 0) {
    baselines.push(answer);
    if (answer.known.length > 0) console.log(`${name}: ${answer.known.length} tests fail here without a mutant and are left out`);
  }
}
baselines.sort((a, b) => a.took - b.took);
const known = baselines.map(({ baseline, known }) => [baseline, known]);
console.log(`${baselines.length} test files reach them, ${Math.round(baselines.reduce((sum, { took }) => sum + took, 0))} ms together`);

const results = [];
for (const [at, mutant] of mutants.entries()) {
  const reaching = baselines.filter(({ reached }) => reached.includes(mutant.id)).map(({ baseline }) => baseline);
  let result = 'not reached';
  if (reaching.length > 0) {
    const answer = await child.ask({ mutant: mutant.id, files: reaching, known });
    result = answer === null ? 'no end' : answer.killer === null ? 'survived' : 'noticed';
    if (answer !== null && answer.held > FULL) child.end();
    if (answer === null || answer.held > FULL) child = start();
  }
  results.push({ ...mutant, result });
  if (result === 'survived' || result === 'not reached')
    console.log(`${result}: ${mutant.path}:${mutant.line}  ${mutant.was}  →  ${mutant.instead}`);
  if (at % 50 === 49) console.log(`… ${at + 1} of ${mutants.length}`);
}
child.end();
rmSync(copy, { recursive: true, force: true });

const count = (list, result) => list.filter((one) => one.result === result).length;
console.log('\nnoticed  no end  survived  not reached  score');
for (const path of [...chosen, null]) {
  const mine = results.filter((one) => path === null || one.path === path);
  const caught = count(mine, 'noticed') + count(mine, 'no end');
  const cells = ['noticed', 'no end', 'survived', 'not reached'].map((result) => String(count(mine, result)).padStart(7));
  console.log(`${cells.join('  ')}  ${mine.length === 0 ? '–' : `${((caught / mine.length) * 100).toFixed(1)} %`}  ${path ?? 'together'}`);
}
