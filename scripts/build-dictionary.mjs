// Makes data/jieba.dict.utf8 and the small files beside it, which src/segment/words.ts hands to nodejieba. They are cut down from nodejieba's own: two
// thirds of its words were counted fewer than LEAST times in its corpus (names of people and places, rare compounds), and loading is what they cost. Single
// characters stay whatever their count, since every text is cut into them in the end. nodejieba's keyword finder, which nothing here uses, gets empty tables.
// `npm run build` calls it where a file is missing or out of date.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const own = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict/jieba.dict.utf8');
const folder = fileURLToPath(new URL('../data', import.meta.url));

/** A word counted less often than this in jieba's corpus is left out. */
const LEAST = Number(process.env.DICTIONARY_LEAST ?? 6);

/** The files' names and texts. nodejieba ends the process on an empty file, so each has a line. */
function files(fieldNouns) {
  const kept = readFileSync(own, 'utf8')
    .split('\n')
    .filter((line) => {
      const [word, count] = line.split(' ');
      return line !== '' && (Number(count) >= LEAST || [...word].length === 1);
    });
  return {
    'jieba.dict.utf8': kept,
    'user.dict.utf8': fieldNouns.map((noun) => `${noun} n`),
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
  return [own, fileURLToPath(import.meta.url), ...others].every((path) => statSync(path).mtimeMs < oldest);
}
