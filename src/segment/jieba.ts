import { readDictionary, type Dictionary } from './dictionary.js';
import type { Word } from './words.js';

// jieba's algorithm, on jieba's dictionary: of all ways to cut a sentence into words of the dictionary the most probable one is taken; characters that
// are left single are joined to words by a hidden Markov model. It gives what `nodejieba.tag` gives (tests/words.test.ts) without its 240 MB.

/** Less probable than anything. */
const NEVER = -3.14e100;
/** States of the model: a character begins a word, ends it, stands within it, or is one. */
const STATES = 4;
const END = 1;
const SINGLE = 3;

/** What ends a stretch that is cut by itself: space, tab, line feed, comma, full stop. */
const isSeparator = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0xff0c || unit === 0x3002;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

let dictionary: Dictionary | null = null;

/** The child of a node by a unit; 0 for none. */
function childOf({ first, unit }: Dictionary, node: number, wanted: number): number {
  let low = first[node]!;
  let high = first[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = unit[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** The node of the word from `start` to `end`; 0 where it is none. */
function nodeOf(book: Dictionary, text: string, start: number, end: number): number {
  let node = book.roots[text.charCodeAt(start)]!;
  for (let at = start + 1; node !== 0 && at < end; at++) node = childOf(book, node, text.charCodeAt(at));
  return node !== 0 && book.weight[node] !== 0 ? node : 0;
}

/** The part of speech of what no dictionary tells: figures, Latin letters, anything else. */
function tagOfUnknown(text: string, start: number, end: number): string {
  let characters = 0;
  for (let at = start; at < end; at++) if (!isLowHalf(text, at, start)) characters++;
  let plain = 0;
  let digits = 0;
  for (let at = start; at < end && plain < characters >> 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) continue;
    plain++;
    if (isDigit(unit)) digits++;
  }
  if (plain === 0) return 'x';
  return digits === plain ? 'm' : 'eng';
}

/** Does the second half of a character outside the plane stand at `at`? */
function isLowHalf(text: string, at: number, start: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00 || unit > 0xdfff || at === start) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** Tables of one stretch, kept from one call to the next and made larger where they need to be. */
let best = new Float64Array(256);
let sizes = new Uint16Array(256);
let nodes = new Uint32Array(256);

function makeRoom(length: number): void {
  if (length <= best.length) return;
  best = new Float64Array(length * 2);
  sizes = new Uint16Array(length * 2);
  nodes = new Uint32Array(length * 2);
}

/** The most probable words of a stretch: `sizes` and `nodes` by the place where each begins. */
function mostProbable(book: Dictionary, text: string, start: number, end: number): void {
  const { weights, weight, roots, first } = book;
  const least = weights[0]!;
  const length = end - start;
  makeRoom(length + 1);
  best[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    let node = roots[text.charCodeAt(start + at)]!;
    const own = weight[node]!;
    let most = best[at + 1]! + (own === 0 ? least : weights[own]!);
    let size = 1;
    let chosen = own === 0 ? 0 : node;
    for (let to = at + 1; to < length && node !== 0 && first[node] !== first[node + 1]; to++) {
      node = childOf(book, node, text.charCodeAt(start + to));
      const entry = weight[node]!;
      if (node === 0 || entry === 0) continue;
      const value = best[to + 1]! + weights[entry]!;
      if (value > most) {
        most = value;
        size = to - at + 1;
        chosen = node;
      }
    }
    best[at] = most;
    sizes[at] = size;
    nodes[at] = chosen;
  }
}

/** Cuts characters that the dictionary leaves single, none of them ASCII, with the model. */
function cutByModel(book: Dictionary, text: string, from: number, to: number, push: (start: number, end: number) => void): void {
  if (to - from === 1) {
    push(from, to);
    return;
  }
  const { start, moves, emission, emissionAt } = book;
  const places: number[] = [];
  for (let at = from; at < to; at++) if (!isLowHalf(text, at, from)) places.push(at);
  const weights = new Float64Array(places.length * STATES);
  const path = new Uint8Array(places.length * STATES);
  const row = (index: number): number => {
    const at = places[index]!;
    const isPair = (places[index + 1] ?? to) - at > 1;
    return isPair ? 0 : emissionAt[text.charCodeAt(at)]! * STATES;
  };
  for (let state = 0, emitted = row(0); state < STATES; state++) weights[state] = start[state]! + emission[emitted + state]!;
  for (let index = 1; index < places.length; index++) {
    const emitted = row(index);
    for (let state = 0; state < STATES; state++) {
      let most = NEVER;
      let origin = END;
      const probability = emission[emitted + state]!;
      for (let before = 0; before < STATES; before++) {
        const value = weights[(index - 1) * STATES + before]! + moves[before * STATES + state]! + probability;
        if (value > most) {
          most = value;
          origin = before;
        }
      }
      weights[index * STATES + state] = most;
      path[index * STATES + state] = origin;
    }
  }
  const last = (places.length - 1) * STATES;
  const states = new Uint8Array(places.length);
  for (let index = places.length - 1, state = weights[last + END]! >= weights[last + SINGLE]! ? END : SINGLE; index >= 0; index--) {
    states[index] = state;
    state = path[index * STATES + state]!;
  }
  let left = from;
  states.forEach((state, index) => {
    if (state !== END && state !== SINGLE) return;
    const right = places[index + 1] ?? to;
    push(left, right);
    left = right;
  });
}

/** Where the Latin word or the figure that begins at `at` ends. */
function endOfPlain(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (isLetter(unit)) while (end < to && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  else if (isDigit(unit)) while (end < to && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2e)) end++;
  return end;
}

/** Cuts what the dictionary leaves single: Latin words and figures by their characters, all else by the model. */
function cutSingles(book: Dictionary, text: string, from: number, to: number, push: (start: number, end: number) => void): void {
  let left = from;
  for (let at = from; at < to; ) {
    if (text.charCodeAt(at) >= 0x80) {
      at++;
      continue;
    }
    if (left < at) cutByModel(book, text, left, at, push);
    const end = endOfPlain(text, at, to);
    push(at, end);
    left = at = end;
  }
  if (left < to) cutByModel(book, text, left, to, push);
}

/**
 * Cuts a text into words with their parts of speech, as `nodejieba.tag` does. The words cover the text. The dictionary is read with the first text.
 *
 * @throws Error where the dictionary's file is missing
 * @example cutByJieba('企业牵头建设') → 企业 牵头 建设
 */
export function cutByJieba(text: string): Word[] {
  const book = (dictionary ??= readDictionary());
  const found: Word[] = [];
  const pushNode = (node: number, start: number, end: number): void => {
    const tag = node === 0 ? '' : book.tags[book.tag[node]!]!;
    found.push({ word: text.slice(start, end), tag: tag === '' ? tagOfUnknown(text, start, end) : tag, start, end });
  };
  const push = (start: number, end: number): void => pushNode(nodeOf(book, text, start, end), start, end);
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    if (!isSeparator(text.charCodeAt(start))) while (end < text.length && !isSeparator(text.charCodeAt(end))) end++;
    mostProbable(book, text, start, end);
    for (let at = start; at < end; ) {
      const size = sizes[at - start]!;
      if (size > 1) {
        pushNode(nodes[at - start]!, at, at + size);
        at += size;
        continue;
      }
      let to = at + 1;
      while (to < end && sizes[to - start] === 1) to++;
      cutSingles(book, text, at, to, push);
      at = to;
    }
    start = end;
  }
  return found;
}
