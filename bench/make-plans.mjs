// node bench/make-plans.mjs N FOLDER: N plans of some 1,600 characters each, made of the seeds with other numbers and places; the same
// files each time. They measure what grows with the number of documents (extract, compare, check, sql).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeRows } from '../dist/rules/lexicons/places.js';
import { madePlans } from './texts.mjs';

const [count, folder] = process.argv.slice(2);
if (!(Number(count) > 0) || folder === undefined) {
  process.stderr.write('node bench/make-plans.mjs N FOLDER\n');
  process.exit(2);
}
const counties = placeRows().filter(({ level }) => level === 'county');
mkdirSync(folder, { recursive: true });
let number = 0;
for (const text of madePlans(Number(count), counties)) {
  const name = `plan-${String(number++).padStart(6, '0')}`;
  // folders of a thousand: none grows slow
  const below = join(folder, String(Math.floor((number - 1) / 1000)).padStart(3, '0'));
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, `${name}.txt`), text);
}
