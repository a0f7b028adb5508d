// npm run bench:against -- OTHER FOLDER … [--rounds N]: this build against another one, whose folder holds its own dist/ (a worktree of an
// earlier commit, say). Both read each text in turn in one process, so that whatever else the machine does meets both. Told is whether
// every byte of the records is the same, and the CPU time of this build as a part of the other's, the median of the rounds.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract } from '../dist/index.js';

const args = process.argv.slice(2);
const option = args.indexOf('--rounds');
const rounds = option < 0 ? 7 : Math.max(1, Number(args[option + 1]) || 0);
const [other, ...folders] = args.filter((arg, index) => !arg.startsWith('--') && (option < 0 || index !== option + 1));
if (folders.length === 0) throw new Error('npm run bench:against -- OTHER FOLDER …');
const { extract: extractOther } = await import(pathToFileURL(resolve(other, 'dist/index.js')).href);

const texts = folders.flatMap((folder) => {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/i.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
});

/** All records as one text; how long the stages took is no record. */
const recordsOf = ({ timings: _timings, ...extraction }) => JSON.stringify(extraction);

const differing = texts.filter(({ text }) => recordsOf(extract(text)) !== recordsOf(extractOther(text)));
for (const { name } of differing) console.log(`differs: ${name}`);
console.log(`${texts.length} texts, ${differing.length} with other records`);

function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const ratios = [];
// the first round warms up and is not counted
for (let round = 0; round <= rounds; round++) {
  let [own, others] = [0, 0];
  for (const { text } of texts) {
    const steps = [() => (own += cpu(() => extract(text))), () => (others += cpu(() => extractOther(text)))];
    for (const step of round % 2 === 0 ? steps : steps.reverse()) step();
  }
  if (round > 0) ratios.push(own / others);
}
ratios.sort((a, b) => a - b);
console.log(`CPU time: ${ratios[ratios.length >> 1].toFixed(3)} of the other's (${ratios[0].toFixed(3)} to ${ratios.at(-1).toFixed(3)})`);
if (differing.length > 0) process.exitCode = 1;
