import { createHash } from 'node:crypto';

/** What an id is made of: the path as people see it, and the folders above it, the nearest first. */
export interface Named {
  readonly file: string;
  readonly above: readonly string[];
}
/** A document's name: its id, and the path that the output shows. */
export interface DocumentName {
  readonly docId: string;
  readonly file: string;
}

/** A file system takes names of 255 bytes; an ending and a hash have to fit beside the slug. */
const LONGEST = 200;

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);

/** As much of a text, from its beginning, as `bytes` bytes of UTF-8 hold. */
function within(text: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const point of text) {
    size += Buffer.byteLength(point);
    if (size > bytes) break;
    kept += point;
  }
  return kept;
}

/**
 * A readable slug: letters (Chinese ones too) and digits stay, everything else becomes one hyphen; Latin letters in lower case, so
 * that two ids differ on every file system. One of more than 200 bytes is cut, and ends in a hash of the whole.
 *
 * Example: 2023/嵊泗县（2023—2027年） is 2023-嵊泗县-2023-2027年.
 */
export function slug(text: string): string {
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return Buffer.byteLength(clean) <= LONGEST ? clean : `${within(clean, LONGEST).replace(/-$/u, '')}-${hash(text)}`;
}

/** The ending of a text says nothing; that of another format is part of the id, since a plan is often kept in two formats. */
const withoutTxt = (file: string): string => file.replace(/(?<=[^/])\.txt$/iu, '');

/** `file` with as many of the folders above it as `depth` says. */
const deepen = ({ file, above }: Named, depth: number): string => [...above.slice(0, depth).reverse(), file].join('/');

function* namesOf(input: Named): Generator<DocumentName> {
  for (let depth = 0; depth <= Math.min(input.above.length, 8); depth++) {
    const file = deepen(input, depth);
    yield { docId: slug(withoutTxt(file)), file };
  }
  const whole = deepen(input, input.above.length);
  for (let more = ''; ; more += '+')
    yield { docId: [slug(withoutTxt(input.file)), hash(`${whole}${more}`)].filter((part) => part !== '').join('-'), file: whole };
}

/**
 * Names the documents of a run. An id comes from the path of its document, so that a file which is added never renames another. Where two
 * paths give one id (they differ in case or punctuation, or lie in two folders that were both named) the later in the order of paths takes
 * the names of the folders above it, then a hash of its path.
 *
 * @param key   tells which file an input is: its absolute path
 * @param known names that documents of the dataset have already, by the same key; they keep them
 * @returns for each input, in order, its doc_id and the path that the output shows
 * @example 2017/象山县工作要点.txt is 2017-象山县工作要点, 2017/象山县工作要点.pdf is 2017-象山县工作要点-pdf
 */
export function nameDocuments<T extends Named>(
  inputs: readonly T[],
  key: (input: T) => string = (input) => deepen(input, input.above.length),
  known: ReadonlyMap<string, DocumentName> = new Map(),
): DocumentName[] {
  const ids = new Set<string>();
  const files = new Set<string>();
  for (const { docId, file } of known.values()) {
    ids.add(docId);
    files.add(file);
  }
  const named = new Map<string, DocumentName>();
  const byKey = new Map(inputs.map((input) => [key(input), input]));
  for (const [path, input] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let name = known.get(path);
    for (const one of name ? [] : namesOf(input)) {
      if (one.docId === '' || ids.has(one.docId) || files.has(one.file)) continue;
      name = one;
      break;
    }
    if (!name) continue;
    ids.add(name.docId);
    files.add(name.file);
    named.set(path, name);
  }
  return inputs.map((input) => named.get(key(input)) ?? { docId: '', file: input.file });
}
