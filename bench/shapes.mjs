// npm run bench:shapes [-- NAME …] [-- --huge] [-- --stages]: the time per character of shapes of text, at 10 thousand, 100 thousand and
// 1 million characters. A shape is marked where a character costs more than 40 µs, or at 1 million more than 1.5 times what it costs at
// 10 thousand. With names only the shapes whose names hold one of them; --stages prints what each stage costs; --huge adds 10 million
// characters of an ordinary plan.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SHAPES } from './shape-texts.mjs';

const MOST = 40;
const GROWTH = 1.5;
/** Sizes, and how often each is measured: a short text often, since its time is the less certain one. */
const SIZES = [
  { size: 10_000, rounds: 9 },
  { size: 100_000, rounds: 3 },
  { size: 1_000_000, rounds: 1 },
];
/** ms to start and to warm up. */
const PATIENCE = 300_000;
const HUGE = 10_000_000;
const worker = fileURLToPath(new URL('shape-worker.mjs', import.meta.url));

const args = process.argv.slice(2);
const stages = args.includes('--stages');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const names = Object.keys(SHAPES).filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

/** The next message of a child, or null where it takes longer than `limit` ms or ends. */
function answer(child, limit) {
  return new Promise((resolve) => {
    const done = (value) => {
      clearTimeout(timer);
      child.off('message', done);
      child.off('exit', ended);
      resolve(value);
    };
    const ended = () => done(null);
    const timer = setTimeout(ended, limit);
    child.on('message', done);
    child.on('exit', ended);
  });
}

/** The µs per character of a shape at each size; null from the size on that took too long, which is never waited for. */
async function measure(name, sizes) {
  const child = fork(worker, [name], { execArgv: ['--max-old-space-size=8192'] });
  const found = [];
  let alive = (await answer(child, PATIENCE)) !== null;
  for (const { size, rounds } of sizes) {
    if (alive) child.send({ size, rounds });
    // costs are CPU time, and the machine may be shared: what takes ten times the time that is allowed is not waited for
    const result = alive ? await answer(child, PATIENCE + (10 * MOST * size) / 1000) : null;
    alive = result !== null;
    found.push(result && { cost: (result.whole * 1000) / result.characters, stages: result.stages, characters: result.characters });
  }
  child.kill('SIGKILL');
  return found;
}

const cell = (result) => (result ? result.cost.toFixed(1) : 'too long').padStart(9);

/** What is wrong with the costs of a shape, in words; empty for nothing. */
function faults(results) {
  const costs = results.map((result) => result?.cost ?? Infinity);
  const growth = costs.at(-1) / costs[0];
  return [...(Math.max(...costs) > MOST ? [`above ${MOST}`] : []), ...(growth > GROWTH ? [`grows ${growth.toFixed(1)} times`] : [])].join(
    ', ',
  );
}

console.log(`${'µs per character'.padEnd(30)} ${SIZES.map(({ size }) => size.toLocaleString('en').padStart(9)).join(' ')}`);
let marked = 0;
for (const name of names) {
  const results = await measure(name, SIZES);
  const wrong = faults(results);
  if (wrong !== '') marked++;
  console.log(`${name.padEnd(30)} ${results.map(cell).join(' ')}  ${wrong}`);
  if (!stages) continue;
  for (const stage of Object.keys(results[0]?.stages ?? {})) {
    const each = results.map((result) => result && { cost: (result.stages[stage] * 1000) / result.characters });
    console.log(`  ${stage.padEnd(28)} ${each.map(cell).join(' ')}`);
  }
}
console.log(marked === 0 ? 'every shape is linear' : `${marked} of ${names.length} shapes are marked`);
if (args.includes('--huge')) {
  const [result] = await measure('ordinary plan', [{ size: HUGE, rounds: 1 }]);
  console.log(
    `ordinary plan, ${HUGE.toLocaleString('en')} characters: ` +
      `${result ? `${result.cost.toFixed(1)} µs per character` : 'did not end in time'}`,
  );
}
process.exitCode = marked === 0 ? 0 : 1;
