// Makes data/jieba.bin, which src/segment/dictionary.ts reads: jieba's dictionary of words and its model for words that it does not hold, as tables that
// need no building when a program starts. They come from the package nodejieba (a development dependency) and are the same words with the same
// frequencies; the nouns of the field (src/rules/lexicons/words.ts) stand among them. `npm run build` calls it where the file is missing or out of date.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');
const sources = {
  words: join(folder, 'jieba.dict.utf8'),
  added: join(folder, 'user.dict.utf8'),
  model: join(folder, 'hmm_model.utf8'),
};
const target = fileURLToPath(new URL('../data/jieba.bin', import.meta.url));

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Words with their weight (logarithm of the probability) and tag. A word that stands twice has what is said of it last. */
function readWords(fieldNouns) {
  const rows = linesOf(sources.words).map((line) => {
    const [word, count, tag] = line.split(' ');
    return { word, count: Number(count), tag };
  });
  const sum = rows.reduce((total, { count }) => total + count, 0);
  const weights = rows.map(({ count }) => Math.log(count / sum)).sort((one, other) => one - other);
  // jieba gives a word that is added without a count the weight that stands in the middle
  const median = weights[weights.length >> 1];
  const words = new Map(rows.map(({ word, count, tag }) => [word, { weight: Math.log(count / sum), tag }]));
  for (const line of linesOf(sources.added)) {
    const cells = line.split(' ');
    const weight = cells.length === 3 ? Math.log(Number(cells[1]) / sum) : median;
    words.set(cells[0], { weight, tag: cells.length > 1 ? cells.at(-1) : '' });
  }
  for (const word of fieldNouns) words.set(word, { weight: median, tag: 'n' });
  return { words, least: weights[0] };
}

/**
 * The tree of the words by their UTF-16 units, its nodes in the order of their depth: the children of a node stand side by side, by their units, and
 * `first` tells where they begin (and so where those of the node before end). Node 0 is the root.
 */
function treeOf(words) {
  const sorted = [...words.keys()].sort();
  const nodes = { first: [], unit: [0], entry: [null] };
  // a node is the stretch of sorted words that begin with it
  let level = [{ from: 0, to: sorted.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const below = [];
    for (const { from, to } of level) {
      nodes.first.push(nodes.unit.length);
      let at = sorted[from].length === depth ? from + 1 : from;
      while (at < to) {
        const unit = sorted[at].charCodeAt(depth);
        const start = at;
        while (at < to && sorted[at].charCodeAt(depth) === unit) at++;
        nodes.unit.push(unit);
        nodes.entry.push(sorted[start].length === depth + 1 ? words.get(sorted[start]) : null);
        below.push({ from: start, to: at });
      }
    }
    level = below;
  }
  nodes.first.push(nodes.unit.length);
  return nodes;
}

/** jieba's model of words that no dictionary holds: how probable it is that a character begins, ends, continues or is a word (B E M S). */
function readModel() {
  const lines = linesOf(sources.model).filter((line) => !line.startsWith('#') && line.trim() !== '');
  const numbers = (line) => line.trim().split(' ').map(Number);
  const emissions = lines.slice(5, 9).map((line) => new Map(line.split(',').map((cell) => [cell[0], Number(cell.slice(2))])));
  return { start: numbers(lines[0]), moves: lines.slice(1, 5).flatMap(numbers), emissions };
}

/** Where a character has no probability in a state: as good as impossible. */
const NEVER = -3.14e100;

/** Writes the file. What it holds and in which order is told by the tables of src/segment/dictionary.ts. */
export function buildDictionary(fieldNouns) {
  const { words, least } = readWords(fieldNouns);
  const { first, unit, entry } = treeOf(words);
  const weights = [...new Set([...words.values()].map(({ weight }) => weight))].sort((one, other) => one - other);
  const tags = [...new Set([...words.values()].map(({ tag }) => tag))].sort();
  const weightAt = new Map(weights.map((weight, index) => [weight, index + 1]));
  const { start, moves, emissions } = readModel();
  const characters = [...new Set(emissions.flatMap((states) => [...states.keys()]))].sort();
  const emissionAt = new Uint16Array(65_536);
  const emission = new Float64Array((characters.length + 1) * 4).fill(NEVER);
  characters.forEach((character, index) => {
    emissionAt[character.charCodeAt(0)] = index + 1;
    emissions.forEach((states, state) => (emission[(index + 1) * 4 + state] = states.get(character) ?? NEVER));
  });
  const parts = {
    weights: Float64Array.from([least, ...weights]),
    start: Float64Array.from(start),
    moves: Float64Array.from(moves),
    emission,
    first: Uint32Array.from(first),
    unit: Uint16Array.from(unit),
    weight: Uint16Array.from(entry, (one) => (one ? weightAt.get(one.weight) : 0)),
    emissionAt,
    tag: Uint8Array.from(entry, (one) => (one ? tags.indexOf(one.tag) : 0)),
  };
  const header = JSON.stringify({ tags, lengths: Object.fromEntries(Object.entries(parts).map(([name, { length }]) => [name, length])) });
  // the header is filled up with spaces, so that every table begins where its numbers may
  const opening = Buffer.from(header.padEnd(Math.ceil((Buffer.byteLength(header) + 1) / 8) * 8 - 1) + '\n');
  mkdirSync(dirname(target), { recursive: true });
  const fresh = `${target}.tmp-${process.pid}`;
  writeFileSync(fresh, Buffer.concat([opening, ...Object.values(parts).map((part) => Buffer.from(part.buffer))]));
  renameSync(fresh, target);
}

/** Is the file there, and younger than all it is made of? */
export function isCurrent(...others) {
  if (!existsSync(target)) return false;
  const made = statSync(target).mtimeMs;
  return [...Object.values(sources), fileURLToPath(import.meta.url), ...others].every((path) => statSync(path).mtimeMs < made);
}
