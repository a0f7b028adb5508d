// Texts to measure on that are always the same: made from the seeds, with other numbers in each copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seedFolder = fileURLToPath(new URL('../seeds', import.meta.url));

/** The texts of a folder of text files, in the order of their names. */
export function textsOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort();
  return names.map((name) => readFileSync(join(folder, name)));
}

/** The five plans of the project, as bytes. */
export const seeds = () => textsOf(seedFolder);

/** The same row of numbers each time: a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text with other digits, as long as before; years and numbers at the start of a line (headings) stay as they are. */
export function withOtherNumbers(text, random) {
  return text.replace(/(?<![\d\n第])[1-9]\d*(?!\d|年)/gu, (digits) =>
    Array.from(digits, (_, index) => (index === 0 ? 1 + random(9) : random(10))).join(''),
  );
}

/**
 * Work reports are not part of the project: `count` texts of some `length` characters stand for them, made of the seeds' paragraphs in
 * turn.
 */
export function madeReports(count, length) {
  const random = randomFrom(count);
  const paragraphs = seeds().flatMap((bytes) => bytes.toString('utf8').split('\n'));
  return Array.from({ length: count }, () => {
    const lines = [];
    for (let size = 0, at = random(paragraphs.length); size < length; at = (at + 1) % paragraphs.length) {
      lines.push(withOtherNumbers(paragraphs[at], random));
      size += paragraphs[at].length + 1;
    }
    return Buffer.from(lines.join('\n'));
  });
}

/** One plan of `size` characters: the seeds again and again, each time with other numbers. */
export function ordinaryPlan(size) {
  const random = randomFrom(7);
  const whole = seeds()
    .map((bytes) => bytes.toString('utf8').replaceAll('\r\n', '\n'))
    .join('\n');
  let text = '';
  while (text.length < size) text += `${withOtherNumbers(whole, random)}\n`;
  return text.slice(0, size);
}

/** The names of the seeds' places, the longer before what they contain. */
const SEED_PLACES = /(?:象山县|鄞州区|嵊泗县|象山|鄞州|嵊泗)/gu;

/**
 * Plans for measuring what grows with their number: each a piece of some `length` characters of the seeds with a title, other numbers and
 * another county, so that nothing that is worked out for one serves the next. `places` are taken in turn.
 *
 * @param places name and short name of counties: { name: '赵县', short: '赵县' }
 */
export function* madePlans(count, places, length = 1600) {
  const random = randomFrom(11);
  const whole = seeds()
    .map((bytes) => bytes.toString('utf8').replaceAll('\r\n', '\n'))
    .join('\n');
  const after = (from) => whole.slice(from).search(/[。\n]/u) + from + 1;
  for (let number = 0; number < count; number++) {
    // neighbours in the list are of one city: a step that shares no divisor with their number walks over the country
    const { name, short } = places[(number * 1009) % places.length];
    const first = 2021 + (Math.floor(number / places.length) % 5);
    const from = after(random(whole.length - length - 400));
    const piece = withOtherNumbers(whole.slice(from, after(from + length)), random).replace(SEED_PLACES, (word) =>
      /[县区]$/u.test(word) ? name : short,
    );
    yield `${name}制造业高质量发展行动方案(${first}—${first + 4}年)\n\n${piece}\n`;
  }
}
