// Measures one shape in a process of its own: it is told a size, and answers with the CPU time that it took, and the
// time of each stage.
import { compile, extract, validate } from '../dist/index.js';
import { SHAPES } from './shape-texts.mjs';

const [, , name] = process.argv;
const shape = SHAPES[name];
/** ms after which a slow shape is not measured again. */
const ENOUGH = 2000;
/** What is read to warm up: characters, how often, and the ms after which it is enough. */
const WARM = 10_000;
const ROUNDS = 40;
const LONGEST = 5000;
const OUTPUT = { formats: ['csv', 'json', 'ndjson'], bom: false, version: 'bench' };

/** Reads, checks and writes the text once. */
function once(text) {
  const before = process.cpuUsage();
  const extraction = extract(text);
  const extracted = performance.now();
  validate(extraction);
  const validated = performance.now();
  compile([extraction], OUTPUT);
  const written = performance.now();
  const { user, system } = process.cpuUsage(before);
  return { whole: (user + system) / 1000, stages: { ...extraction.timings, validate: validated - extracted, write: written - validated } };
}

process.on('message', ({ size, rounds }) => {
  const text = shape(size);
  const runs = [];
  for (let spent = 0; runs.length < rounds && spent < ENOUGH; spent += runs.at(-1).whole) runs.push(once(text));
  runs.sort((one, other) => one.whole - other.whole);
  process.send({ characters: text.length, ...runs[runs.length >> 1] });
});

// the word cutter's dictionary and the compiler's work are no part of a text's cost: the shape is read until its code is compiled
const warm = shape(WARM);
for (let round = 0, spent = 0; round < ROUNDS && spent < LONGEST; round++) spent += once(warm).whole;
process.send({ ready: true });
