// npm run bench [-- seeds [NAME=]FOLDER …] [-- --rounds N] [-- --write]: what gangmu costs beside others, in one run: every competitor
// has a process of its own, each round asks each of them once on each set of texts, and the median of the rounds is told. Without
// folders: the seeds, and two sets of the size of 6 and of 52 work reports that are made from the seeds with other numbers. --write puts
// the tables into docs/performance.md.
import { fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeReports } from './texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const seedFolder = join(root, 'seeds');
const LEAST_ROUNDS = 7;
/** The length of a work report: characters of one on an average. */
const REPORT = 18_000;

/** The rows of the table: who does it, what, how it is called. All are set against `cut`. */
const ROWS = [
  { competitor: 'gangmu', task: 'pipeline', name: 'gangmu: the whole pipeline (`extract`)' },
  { competitor: 'nodejieba', task: 'cut', name: '`nodejieba.cut(text, true)`' },
  { competitor: 'nodejieba', task: 'tag', name: '`nodejieba.tag(text)`' },
  { competitor: 'gangmu', task: 'decode', name: 'gangmu: read and decode the files' },
  { competitor: 'gangmu', task: 'regexp', name: 'one RegExp for numbers with units' },
  { competitor: 'recognizers', task: 'number', name: 'Recognizers-Text: number' },
  { competitor: 'recognizers', task: 'dimension', name: 'Recognizers-Text: number with unit' },
  { competitor: 'recognizers', task: 'currency', name: 'Recognizers-Text: currency' },
  { competitor: 'recognizers', task: 'datetime', name: 'Recognizers-Text: date and time' },
];

/** Calls of the program, each a process of its own; `ONE` is a file with one number, `OUT` a folder. */
const CALLS = [
  { name: '`gangmu extract` of a file with one number', args: ['extract', 'ONE', '-o', 'OUT', '-q'] },
  { name: '`gangmu --help`', args: ['--help'] },
  { name: '`gangmu tree` of a seed', args: ['tree', join(seedFolder, 'xiangshan-2017-work-plan.txt')] },
];

const args = process.argv.slice(2);
const option = args.indexOf('--rounds');
const rounds = Math.max(LEAST_ROUNDS, option < 0 ? LEAST_ROUNDS : Number(args[option + 1]) || 0);
const named = args.filter((arg, index) => !arg.startsWith('--') && (option < 0 || index !== option + 1));
const scratch = mkdtempSync(join(tmpdir(), 'gangmu-bench-'));
const say = (text) => process.stderr.write(`${text}\n`);

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

function pathsIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/i.test(name));
  return names.sort().map((name) => join(folder, name));
}

function made(count) {
  const paths = madeReports(count, REPORT).map((bytes, index) => {
    const path = join(scratch, `${count}-${index}.txt`);
    writeFileSync(path, bytes);
    return path;
  });
  return { name: `${count} texts made from the seeds`, paths };
}

/** The sets of texts that the call names. */
function corporaOf(wanted) {
  const own = { name: 'the seeds', paths: pathsIn(seedFolder) };
  if (wanted.length === 0) return [own, made(6), made(52)];
  return wanted.map((word) => {
    if (word === 'seeds') return own;
    const [, name, folder] = /^(?:([^=]*)=)?(.*)$/u.exec(word);
    const paths = pathsIn(folder);
    return { name: name ?? `${paths.length} texts of ${basename(folder)}`, paths };
  });
}

/** The next message of a child. */
function answer(child) {
  return new Promise((resolve, reject) => {
    const settle = (act) => (value) => {
      child.off('message', taken);
      child.off('exit', ended);
      act(value);
    };
    const taken = settle(resolve);
    const ended = settle(() => reject(new Error(`a competitor ended: ${child.spawnargs.at(-1)}`)));
    child.on('message', taken);
    child.on('exit', ended);
  });
}

async function start(competitor) {
  const child = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [competitor]);
  await answer(child);
  return child;
}

async function ask(child, message) {
  child.send(message);
  return answer(child);
}

/** CPU seconds and peak memory of one call of the program. */
function call(callArgs) {
  const places = { ONE: join(scratch, 'one.txt'), OUT: join(scratch, 'out') };
  const filled = callArgs.map((arg) => places[arg] ?? arg);
  const cost = fileURLToPath(new URL('cost.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', cost, join(root, 'dist/cli/main.js'), ...filled], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let told = '';
    child.stdio[3].on('data', (chunk) => (told += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(told)) : reject(new Error(`gangmu ${filled.join(' ')} ended with ${code}`)),
    );
  });
}

const columns = (cells) => `| ${cells.join(' | ')} |`;
const figure = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

function corpusTable({ name, paths }, found, rows) {
  const cut = found.get('cut');
  const whole = found.get('pipeline');
  return [
    `### ${name[0].toUpperCase()}${name.slice(1)}: ${paths.length} files, ${whole.characters.toLocaleString('en')} characters`,
    '',
    columns(['', 'CPU ms', 'µs per character', 'times `cut`']),
    columns(['---', '---:', '---:', '---:']),
    ...rows.map(({ task, name: title }) => {
      const { characters, ms } = found.get(task);
      const each = (ms * 1000) / characters;
      const part = characters < whole.characters ? ` (on ${characters.toLocaleString('en')} characters)` : '';
      return columns([title + part, figure(ms), figure(each), figure(each / ((cut.ms * 1000) / cut.characters))]);
    }),
  ].join('\n');
}

function callTable(costs) {
  return [
    columns(['', 'CPU seconds', 'peak memory, MiB']),
    columns(['---', '---:', '---:']),
    ...CALLS.map(({ name }, index) =>
      columns([
        name,
        median(costs[index].map(({ seconds }) => seconds)).toFixed(2),
        median(costs[index].map(({ mebibytes }) => mebibytes)).toFixed(0),
      ]),
    ),
  ].join('\n');
}

async function run() {
  const corpora = corporaOf(named);
  const withRecognizers = existsSync(join(root, 'bench/node_modules/@microsoft/recognizers-text-suite'));
  if (!withRecognizers) say('Recognizers-Text is not installed: its rows are left out. Install it with: npm ci --prefix bench');
  const rows = ROWS.filter(({ competitor }) => withRecognizers || competitor !== 'recognizers');
  writeFileSync(join(scratch, 'one.txt'), '到2025年，规上工业总产值达到1200亿元。\n');
  const children = {};
  for (const { competitor } of rows) children[competitor] ??= await start(competitor);
  const runs = corpora.map(() => new Map(rows.map(({ task }) => [task, []])));
  const costs = CALLS.map(() => []);
  // the first round warms up and is not counted
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const [index, { paths }] of corpora.entries())
      for (const { competitor, task } of rows) {
        const result = await ask(children[competitor], { task, corpus: index, paths });
        if (round > 0) runs[index].get(task).push(result);
      }
    for (const [index, { args: callArgs }] of CALLS.entries()) {
      const result = await call(callArgs);
      if (round > 0) costs[index].push(result);
    }
  }
  for (const child of Object.values(children)) child.disconnect();
  const tables = corpora.map((corpus, index) => {
    const found = new Map(
      [...runs[index]].map(([task, all]) => [task, { characters: all[0].characters, ms: median(all.map(({ ms }) => ms)) }]),
    );
    return corpusTable(corpus, found, rows);
  });
  return [...tables, '### Calls of the program', callTable(costs)].join('\n\n');
}

/** Puts the tables between the two marks of the document; what stands around them is written by hand. */
function write(tables) {
  const path = join(root, 'docs/performance.md');
  const text = readFileSync(path, 'utf8');
  const [model] = cpus();
  const machine = `Machine: ${model.model.trim()}, ${cpus().length} CPUs, Node ${process.version}. ${rounds} rounds.`;
  const marked = /(<!-- bench -->\n)[^]*(<!-- \/bench -->)/u;
  if (!marked.test(text)) throw new Error(`${path}: the marks <!-- bench --> and <!-- /bench --> are missing`);
  writeFileSync(
    path,
    text.replace(marked, (_, open, close) => `${open}\n${machine}\n\n${tables}\n\n${close}`),
  );
  say(`written: ${path}`);
}

try {
  const tables = await run();
  console.log(tables);
  if (args.includes('--write')) write(tables);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
