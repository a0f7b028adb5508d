/**
 * Which stretches of text a clause is known by: hashes of 8 neighbouring characters, of which winnowing keeps the least of every 4 in a row
 * (Schleimer, Wilkerson and Aiken, Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003). So two clauses that have 11
 * characters in a row in common have a fingerprint in common, wherever they stand, and a plan needs two for every five characters.
 */
const SHINGLE = 8;
const WINDOW = 4;
/** Chinese characters below which a clause says too little to be known by: 9 give it two shingles. A web address has none. */
const SHORTEST = SHINGLE + 1;
const NOT_HAN = /\P{Script=Han}/gu;

/** Chinese characters of a text: what says something. Example: 3 for 「＃家企业」 */
export const hanLength = (text: string): number => text.replace(NOT_HAN, '').length;

/** FNV-1a over UTF-16 units, 32 bits, with the finish of MurmurHash3: the least of several must be any of them. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The fingerprints of a clause.
 *
 * @param core the clause without numbers, dates, names and punctuation (PlanClause.core)
 * @returns 32-bit hashes, each once; none for a clause of fewer than 9 Chinese characters
 * @example fingerprintsOf('＠规上工业总产值达到＃元') → three hashes; 全县…1200亿元 and 全区…2800亿元 have the same core, and the same hashes
 */
export function fingerprintsOf(core: string): number[] {
  if (hanLength(core) < SHORTEST) return [];
  const hashes: number[] = [];
  for (let at = 0; at + SHINGLE <= core.length; at++) hashes.push(hashOf(core, at, at + SHINGLE));
  const kept = new Set<number>();
  const window = Math.min(WINDOW, hashes.length);
  for (let from = 0; from + window <= hashes.length; from++) {
    let least = Infinity;
    for (let at = from; at < from + window; at++) least = Math.min(least, hashes[at] ?? Infinity);
    kept.add(least);
  }
  return [...kept];
}

/** A number that only clauses of one core have, as far as 52 bits go: what families are gathered by. */
export function keyOf(core: string): number {
  return hashOf(core, 0, core.length) * 2 ** 20 + (hashOf(`${core.length}${core}`, 0, core.length + String(core.length).length) >>> 12);
}
