// Makes data/jieba.dict.utf8 and the small files beside it, which src/segment/words.ts hands to nodejieba. They are cut down from
// nodejieba's own, since loading is what its words cost: a word stays that is common, that is a single character (every text is cut into
// them in the end), or that plans use (data/plan-words.txt, made by scripts/plan-words.mjs). Most of what goes are names of people and
// rare compounds. nodejieba's keyword finder, which nothing here uses, gets tables of one word. `npm run build` calls this where a file
// is missing or out of date.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const own = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict/jieba.dict.utf8');
const folder = fileURLToPath(new URL('../data', import.meta.url));
const planWords = join(folder, 'plan-words.txt');

/** A word counted at least so often in jieba's corpus is common. */
const COMMON = 100;

/** The rows of nodejieba's own dictionary. */
export function readOwnDictionary() {
  return readFileSync(own, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line, word: line.split(' ')[0], count: Number(line.split(' ')[1]) }));
}

/** Does a word stay whatever the texts? */
export const isCommon = ({ word, count }) => count >= COMMON || [...word].length === 1;

/**
 * Words of no text: they hold the places of the words left out, so that the probability of every word is what it is in nodejieba's own
 * dictionary.
 */
const FILLER = '\ue000\ue001';
const RAREST = '\ue000\ue002';

/** The files' names and texts. nodejieba ends the process on an empty file, so each has a line. */
function files(fieldNouns) {
  const used = new Set(readFileSync(planWords, 'utf8').split('\n'));
  const rows = readOwnDictionary();
  const kept = rows.filter((row) => isCommon(row) || used.has(row.word));
  const counted = (some) => some.reduce((sum, { count }) => sum + count, 0);
  const counts = rows.map(({ count }) => count).sort((a, b) => a - b);
  return {
    'jieba.dict.utf8': [
      ...kept.map(({ line }) => line),
      `${RAREST} ${counts[0]} x`,
      `${FILLER} ${counted(rows) - counted(kept) - counts[0]} x`,
    ],
    // a word without a count would get the middle one of those kept
    'user.dict.utf8': fieldNouns.map((noun) => `${noun} ${counts[counts.length >> 1]} n`),
    'idf.utf8': ['的 1'],
    'stop_words.utf8': ['的'],
  };
}

/** Writes the files. */
export function buildDictionary(fieldNouns) {
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files(fieldNouns))) {
    const fresh = join(folder, `${name}.tmp-${process.pid}`);
    writeFileSync(fresh, `${lines.join('\n')}\n`);
    renameSync(fresh, join(folder, name));
  }
}

/** Are the files there, and younger than all they are made of? */
export function isCurrent(...others) {
  const made = ['jieba.dict.utf8', 'user.dict.utf8', 'idf.utf8', 'stop_words.utf8'].map((name) => join(folder, name));
  if (!made.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...made.map((path) => statSync(path).mtimeMs));
  return [own, planWords, fileURLToPath(import.meta.url), ...others].every((path) => statSync(path).mtimeMs < oldest);
}
