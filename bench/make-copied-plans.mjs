// node bench/make-copied-plans.mjs N FOLDER: N plans of some 2,000 characters, most of their own words, which copy from each other as plans
// do; truth.csv beside FOLDER says who copied how many paragraphs from whom. The same files each time. They measure what `gangmu reuse`
// costs and finds: plans made of the seeds alone share too much.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeRows } from '../dist/rules/lexicons/places.js';
import { randomFrom, seeds, withOtherNumbers } from './texts.mjs';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
if (!(count > 0) || folder === undefined) {
  process.stderr.write('node bench/make-copied-plans.mjs N FOLDER\n');
  process.exit(2);
}
const random = randomFrom(23);
const counties = placeRows().filter(({ level }) => level === 'county');
const whole = seeds()
  .map((bytes) => bytes.toString('utf8'))
  .join('')
  .replace(/\s/gu, '');
/** What follows a character in the seeds: a text walked along it has their characters and clauses, and hardly eight in a row of theirs. */
const after = new Map();
for (let at = 0; at + 1 < whole.length; at++) {
  const char = whole.charAt(at);
  if (!after.has(char)) after.set(char, []);
  after.get(char).push(whole.charAt(at + 1));
}
function ownWords(length) {
  let text = '';
  let char = whole.charAt(random(whole.length));
  while (text.length < length) {
    const next = after.get(char) ?? after.get('的');
    char = next[random(next.length)];
    text += char;
  }
  return `${text.replace(/[。，、；：]+$/u, '')}。`;
}
/** What everybody writes. */
const common = Array.from({ length: 6 }, () => ownWords(120));
const made = [];
const truth = ['copy,source,paragraphs'];
mkdirSync(folder, { recursive: true });
for (let number = 0; number < count; number++) {
  const paragraphs = Array.from({ length: 10 }, () => ownWords(140 + random(80)));
  const sources = number > 0 && random(10) < 6 ? 1 + random(2) : 0;
  for (let source = 0; source < sources; source++) {
    const from = random(number);
    const copied = 1 + random(3);
    const first = random(10 - copied);
    for (let at = 0; at < copied; at++) paragraphs[(source * 4 + at) % 10] = withOtherNumbers(made[from][first + at], random);
    truth.push(`plan-${String(number).padStart(6, '0')},plan-${String(from).padStart(6, '0')},${copied}`);
  }
  made.push(paragraphs);
  const year = 2015 + random(10);
  const { name } = counties[(number * 1009) % counties.length];
  const body = [...paragraphs, common[random(6)], common[random(6)]].map(
    (text, at) => `（${'一二三四五六七八九十'[at % 10]}）任务${at + 1}\n${text}`,
  );
  const below = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'));
  mkdirSync(below, { recursive: true });
  writeFileSync(
    join(below, `plan-${String(number).padStart(6, '0')}.txt`),
    `${name}制造业高质量发展行动方案(${year}—${year + 4}年)\n\n一、主要任务\n${body.join('\n')}\n`,
  );
}
writeFileSync(join(dirname(folder), 'truth.csv'), `${truth.join('\n')}\n`);
