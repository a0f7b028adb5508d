import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generator } from '../../src/evaluate/bootstrap.js';
import { MADE, NAMES, seed } from './plans.js';

/** Ways in which a text goes wrong on its way into a file: typing, copying, converting, scanning. */

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** What the tests change: the seeds, the made-up plans of the tests, and short texts of all sorts. */
const PLANS = resolve('tests/plans');
export const TEXTS = [
  ...NAMES.map(seed),
  ...Object.values(MADE),
  ...readdirSync(PLANS).flatMap((name) => (name.endsWith('.txt') ? [readFileSync(join(PLANS, name), 'utf8')] : [])),
];

const whole = (random: Random, below: number): number => Math.floor(random() * below);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[whole(random, list.length)] as T;

const MARKS = [...'，。；：、！？,.;:'];
const BRACKETS = [...'（）()【】〔〕“”《》「」[]'];
const NUMERALS = [...'0123456789一二三四五六七八九十百千万亿两半几余多'];
const BETWEEN = ['\n', ' ', '-', '至', '、', '—', '/', '\n2\n', '\r\n3\r\n', '　'];
const LINES = ['1', '- 2 -', '3 ', '', ' ', '一、', '（一）', '1.', '第一条', '\\r\\n'];
const CONTROLS = ['\u0000', '\u0007', '\u001b[31m', '\u0085', '\u009b', '\u000b', '\r', '\u2028', '\u200b', '\u00ad', '\ufeff'];
const DIRECTIONS = ['\u202e', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f'];

/** Places of characters that are one of a list. */
const places = (chars: readonly string[], wanted: readonly string[]): number[] =>
  chars.flatMap((char, at) => (wanted.includes(char) ? [at] : []));

/** Puts others for some of the characters of a list. */
const exchanged = (chars: string[], random: Random, wanted: readonly string[], others: readonly string[], share: number): void => {
  for (const at of places(chars, wanted)) if (random() < share) chars[at] = oneOf(random, others);
};

type Mutation = (chars: string[], random: Random) => void;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'characters deleted': (chars, random) => void chars.splice(whole(random, chars.length), 1 + whole(random, 3)),
  'characters doubled': (chars, random) => {
    const at = whole(random, chars.length);
    chars.splice(at, 0, ...chars.slice(at, at + 1 + whole(random, 4)));
  },
  'characters swapped': (chars, random) => {
    const at = whole(random, chars.length - 1);
    chars.splice(at, 2, ...chars.slice(at, at + 2).reverse());
  },
  'digits changed': (chars, random) => exchanged(chars, random, [...'0123456789'], [...'0123456789'], 0.2),
  'numerals changed': (chars, random) => exchanged(chars, random, NUMERALS, NUMERALS, 0.1),
  'a numeral put in': (chars, random) => void chars.splice(whole(random, chars.length), 0, oneOf(random, NUMERALS)),
  'something within a number': (chars, random) => {
    const at = oneOf(random, places(chars, NUMERALS));
    if (at !== undefined) chars.splice(at, 0, oneOf(random, BETWEEN));
  },
  'lines joined': (chars, random) => {
    const at = oneOf(random, places(chars, ['\n']));
    if (at !== undefined) chars.splice(at, 1);
  },
  'a line parted': (chars, random) => void chars.splice(whole(random, chars.length), 0, '\n'),
  'a line put in': (chars, random) => {
    const at = oneOf(random, places(chars, ['\n']));
    if (at !== undefined) chars.splice(at, 0, '\n', oneOf(random, LINES));
  },
  'punctuation swapped': (chars, random) => exchanged(chars, random, MARKS, MARKS, 0.15),
  'a bracket lost': (chars, random) => {
    const at = oneOf(random, places(chars, BRACKETS));
    if (at !== undefined) chars.splice(at, 1);
  },
  'a bracket put in': (chars, random) => void chars.splice(whole(random, chars.length), 0, oneOf(random, BRACKETS)),
  'width changed': (chars, random) => {
    const from = whole(random, chars.length);
    for (let at = from; at < Math.min(chars.length, from + 60); at++) {
      const code = chars[at]?.charCodeAt(0) ?? 0;
      if (code > 32 && code < 127) chars[at] = String.fromCharCode(code + 0xfee0);
      else if (code > 0xff00 && code < 0xff5f) chars[at] = String.fromCharCode(code - 0xfee0);
    }
  },
  'a table broken': (chars, random) => exchanged(chars, random, ['\t', '|'], ['\t', '|', ' ', '', '\n'], 0.3),
  'a control character': (chars, random) => void chars.splice(whole(random, chars.length), 0, oneOf(random, CONTROLS)),
  'a mark of direction': (chars, random) => void chars.splice(whole(random, chars.length), 0, oneOf(random, DIRECTIONS)),
  'a piece from elsewhere': (chars, random) => {
    const from = whole(random, chars.length);
    chars.splice(whole(random, chars.length), 0, ...chars.slice(from, from + whole(random, 30)));
  },
};
const ALL = Object.values(MUTATIONS);

/** A text with one to `most` mutations. */
export function mutated(text: string, random: Random, most = 14): string {
  let chars = [...text];
  for (let times = 1 + whole(random, most); times > 0 && chars.length > 2; times--) {
    oneOf(random, ALL)(chars, random);
    chars = [...chars.join('')];
  }
  return chars.join('');
}

/** A piece of one of the texts with some mutations: the same for the same number. */
export function mutatedPiece(texts: readonly string[], number: number): string {
  const random = generator(number);
  const text = [...oneOf(random, texts)];
  const size = 60 + whole(random, 450);
  const from = whole(random, Math.max(1, text.length - size));
  return mutated(text.slice(from, from + size).join(''), random);
}
