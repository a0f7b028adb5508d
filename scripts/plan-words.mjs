// Writes data/plan-words.txt: the rare words of nodejieba's dictionary that occur in texts of plans and reports. The dictionary that the
// program is built with leaves rare words out (scripts/build-dictionary.mjs); these stay in. `node scripts/plan-words.mjs FOLDER...`
// reads the .txt files below the folders.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCommon, readOwnDictionary } from './build-dictionary.mjs';
import { foldText } from '../dist/model/view.js';

const LONGEST = 8;
const seen = new Set();
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.txt')))
    for (const stretch of foldText(readFileSync(join(folder, name), 'utf8')).match(/\p{Script=Han}{2,}/gu) ?? [])
      for (let start = 0; start < stretch.length; start++)
        for (let end = start + 2; end <= Math.min(stretch.length, start + LONGEST); end++) seen.add(stretch.slice(start, end));

const words = readOwnDictionary()
  .filter((row) => !isCommon(row) && seen.has(row.word))
  .map(({ word }) => word)
  .sort();
writeFileSync(fileURLToPath(new URL('../data/plan-words.txt', import.meta.url)), `${words.join('\n')}\n`);
console.log(`${words.length} words`);
