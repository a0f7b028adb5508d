import { createHash } from 'node:crypto';

/** What an id is made of: the path as people see it, and the folders above it, the nearest first. */
export interface Named {
  readonly file: string;
  readonly above: readonly string[];
}

const LONGEST = 80;

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);

/**
 * A readable slug: letters (Chinese ones too) and digits stay, everything else becomes one hyphen; Latin letters in lower case, so
 * that two ids differ on every file system.
 *
 * Example: 2023/嵊泗县（2023—2027年）.TXT without its extension is 2023-嵊泗县-2023-2027年.
 */
export function slug(text: string): string {
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const points = [...clean];
  return points.length <= LONGEST ? clean : `${points.slice(0, LONGEST).join('').replace(/-$/u, '')}-${hash(text)}`;
}

const withoutExtension = (file: string): string => file.replace(/(?<=[^/])\.[^./\\\s]{1,8}$/u, '');

/** `file` with as many of the folders above it as `depth` says. */
const deepen = ({ file, above }: Named, depth: number): string => [...above.slice(0, depth).reverse(), file].join('/');

/**
 * Names the documents of a run. Where two would have the same id, both take the names of the folders above them, as many as are
 * needed, then their extension, then a hash of their path; so an id depends on which files are read together, never on their order.
 *
 * @returns for each input, in order, its doc_id and the path that the output shows
 */
export function nameDocuments(inputs: readonly Named[]): { docId: string; file: string }[] {
  const levels: ((input: Named) => { docId: string; file: string })[] = [];
  const deepest = Math.max(0, ...inputs.map((input) => input.above.length));
  for (let depth = 0; depth <= Math.min(deepest, 8); depth++) {
    levels.push((input) => ({ docId: slug(withoutExtension(deepen(input, depth))), file: deepen(input, depth) }));
    levels.push((input) => ({ docId: slug(deepen(input, depth)), file: deepen(input, depth) }));
  }
  levels.push((input) => {
    const whole = deepen(input, input.above.length);
    return { docId: `${slug(withoutExtension(input.file)) || 'document'}-${hash(whole)}`, file: input.file };
  });
  const chosen = new Array<number>(inputs.length).fill(0);
  const at = (index: number): { docId: string; file: string } => {
    const input = inputs[index];
    const level = levels[chosen[index] ?? 0];
    if (!input || !level) throw new RangeError(`nameDocuments: ${index}`);
    return level(input);
  };
  for (;;) {
    const groups = new Map<string, number[]>();
    inputs.forEach((_input, index) => {
      const { docId } = at(index);
      const group = groups.get(docId) ?? [];
      groups.set(docId, group);
      group.push(index);
    });
    const clashing = [...groups].filter(([docId, members]) => members.length > 1 || docId === '').flatMap(([, members]) => members);
    const movable = clashing.filter((index) => (chosen[index] ?? 0) < levels.length - 1);
    if (movable.length === 0) break;
    for (const index of movable) chosen[index] = (chosen[index] ?? 0) + 1;
  }
  return inputs.map((_input, index) => at(index));
}
