import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  scripts: Record<string, string>;
};

/** Used without an import of their own, and how. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  '@mapbox/node-pre-gyp':
    "nodejieba's install step looks for node-pre-gyp only in nodejieba's own folder; another major version at the top keeps it there",
  '@types/hast': 'types of the page renderer, in the declarations of gangmu/render',
  '@types/mdast': 'types of the tree of Markdown',
  '@types/unist': 'types of the tree, in the declarations of gangmu',
};
/** Only its types are used; the dependency that they belong to brings it. */
const TYPES_ONLY: Readonly<Record<string, string>> = { hyparquet: 'hyparquet-writer' };
/** Development tools that a configuration file names or a script runs. */
const TOOLS: readonly string[] = ['typescript', '@biomejs/biome', 'vitest'];

const IMPORTED = new RegExp(
  [
    String.raw`^\s*(?:import|export)\b[^;'"\x60]*?\bfrom\s*'([a-z@][\w@/.:-]*)'`,
    String.raw`^\s*import\s*'([a-z@][\w@/.:-]*)'`,
    String.raw`\b(?:import|require)\('([a-z@][\w@/.:-]*)'\)`,
    String.raw`createRequire\(import\.meta\.url\)\('([\w@/-]+)'\)`,
  ].join('|'),
  'gmu',
);
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages that the files of a folder import, the runtime's own and gangmu itself left out. */
function importedIn(...roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const root of roots)
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:ts|mjs|js)$/u.test(path)) continue;
      const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[^]*?\*\//gu, '');
      for (const match of code.matchAll(IMPORTED)) found.add(packageOf(match.slice(1).find((one) => one !== undefined) ?? ''));
    }
  return new Set(
    [...found].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && name !== 'gangmu' && name !== 'vitest'),
  );
}

describe('dependencies', () => {
  const inSource = importedIn('src');
  it('of the package are all imported by its source', () => {
    expect(Object.keys(dependencies).filter((name) => !inSource.has(name) && NOT_IMPORTED[name] === undefined)).toEqual([]);
    expect(Object.keys(NOT_IMPORTED).filter((name) => dependencies[name] === undefined)).toEqual([]);
  });
  it('hold everything that the source imports', () => {
    const typed = (name: string): boolean => dependencies[`@types/${name}`] !== undefined;
    const optional = (name: string): boolean => peerDependencies[name] !== undefined;
    const typesOnly = (name: string): boolean => TYPES_ONLY[name] !== undefined;
    expect([...inSource].filter((name) => dependencies[name] === undefined && !typed(name) && !optional(name) && !typesOnly(name))).toEqual(
      [],
    );
  });
  it('that are optional are marked so, tried in the tests, and imported when they are asked for only', () => {
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
    expect(Object.keys(peerDependencies).filter((name) => devDependencies[name] === undefined)).toEqual([]);
    for (const name of Object.keys(peerDependencies)) {
      const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.endsWith('.ts') && readFileSync(join('src', path), 'utf8').includes(`'${name}'`),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const path of files) {
        expect(path).toMatch(/^(?:cli|queue)/u);
        expect(readFileSync(join('src', path), 'utf8')).not.toMatch(new RegExp(`^import (?!type)[^;]*'${name}'`, 'mu'));
      }
    }
  });
  it('hold node-pre-gyp in another major version than the one of nodejieba', () => {
    const wanted = JSON.parse(readFileSync('node_modules/nodejieba/package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(wanted.dependencies['@mapbox/node-pre-gyp']).toMatch(/^\^1\./u);
    expect(dependencies['@mapbox/node-pre-gyp']).toMatch(/^\^2\./u);
  });
  it('for development are imported by tests or scripts, or run', () => {
    const used = importedIn('tests', 'scripts');
    const run = Object.values(scripts).join(' ');
    const types = (name: string): boolean =>
      name.startsWith('@types/') && (name === '@types/node' || inSource.has(name.slice('@types/'.length)));
    const idle = Object.keys(devDependencies).filter(
      (name) => !used.has(name) && !TOOLS.includes(name) && !types(name) && !run.includes(name),
    );
    expect(idle).toEqual([]);
  });
});
