import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Code without comments and strings, which may speak Chinese. */
const bare = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/gu, "''")
    .replace(/(^|[^:\\])\/\/[^\n]*/gu, '$1');

const filesBelow = (root: string, ending: RegExp): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path).replaceAll('\\', '/'))
    .filter((path) => ending.test(path));

const DECLARED = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) +([\p{L}\p{N}_$]+)/gmu;

it('no two exported things share a name', () => {
  const homes = new Map<string, Set<string>>();
  for (const path of filesBelow('src', /\.ts$/u))
    for (const [, name = ''] of bare(readFileSync(path, 'utf8')).matchAll(DECLARED))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  expect(homes.size).toBeGreaterThan(500);
  const shared = [...homes].filter(([, paths]) => paths.size > 1);
  expect(shared.map(([name, paths]) => [name, ...paths].join(' '))).toEqual([]);
});

it('no identifier has Chinese letters', () => {
  const named = /\b(?:const|let|var|function|class|interface|type|enum)\s+[\w$]*\p{Script=Han}/u;
  const files = ['src', 'tests', 'scripts'].flatMap((root) => filesBelow(root, /\.(?:ts|mjs)$/u));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => named.test(bare(readFileSync(path, 'utf8'))))).toEqual([]);
});
