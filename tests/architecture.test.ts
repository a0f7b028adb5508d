import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

interface Source {
  /** path below src, with /; of what runs in a page browser/… */
  readonly path: string;
  /** folder below src; '' for index.ts and processor.ts */
  readonly layer: string;
  readonly text: string;
  /** without comments and the contents of strings */
  readonly code: string;
  /** paths below src that it imports, and packages */
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

/** The code without comments; strings and regular expressions are left as they are where they cannot hide an import. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//gu, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/gu, '$1');
}

/** from '…', import '…', import('…') */
const IMPORT = new RegExp(
  [
    String.raw`(?:^|[;\n])\s*(?:import|export)\b[^;'"\x60]*?\bfrom\s*['"]([^'"]+)['"]`,
    String.raw`(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]`,
    String.raw`\bimport\(\s*['"]([^'"]+)['"]\s*\)`,
  ].join('|'),
  'gu',
);

function read(path: string, root: string = SRC): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const code = withoutComments(text);
  const imports = [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const own = imports
    .filter((one) => one.startsWith('.'))
    .map((one) => posix.normalize(posix.join(dirname(path).split(sep).join('/'), one)).replace(/\.js$/u, '.ts'))
    .map((one) => (root === SRC ? one : one.replace(/^src\//u, '')));
  return {
    path,
    layer: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    text,
    code,
    own,
    packages: imports.filter((one) => !one.startsWith('.')),
  };
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(relative('.', path).split(sep).join('/')));
/** What runs in a page, beside src/. */
const inPages = readdirSync(join(ROOT, 'browser'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`browser/${path.split(sep).join('/')}`, ROOT));
const layerOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);

/**
 * What each layer may import of the project, as the table of ARCHITECTURE.md has it: stages the model and the rules, and the pure
 * functions that turn text into values and cut it into sentences; the consumers of records also normalise, and diff reads the texts
 * themselves.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `([a-z]+)\/` \|.*\| ([^|]+) \|$/gmu)]
    .filter(([, , imports]) => imports !== 'all')
    .map(([, folder = '', imports = '']) => [folder, imports === 'nothing else' ? [] : imports.split(', ')]),
);
/** The files that put everything together. */
const DOORS = ['index.ts', 'processor.ts', 'explain.ts'];

describe('layers', () => {
  it('of the table in ARCHITECTURE.md are folders, and import folders', () => {
    const folders = new Set([...sources.map((one) => one.layer), ...DOORS, 'browser']);
    expect(Object.keys(ALLOWED).length).toBeGreaterThan(15);
    expect(Object.entries(ALLOWED).flatMap(([folder, imports]) => [folder, ...imports].filter((name) => !folders.has(name)))).toEqual([]);
  });

  it('are known', () => {
    expect(
      [...new Set(sources.map((one) => one.layer))].filter((layer) => layer !== '' && layer !== 'cli' && ALLOWED[layer] === undefined),
    ).toEqual([]);
    expect(
      sources
        .filter((one) => one.layer === '')
        .map((one) => one.path)
        .filter((path) => !DOORS.includes(path)),
    ).toEqual([]);
  });

  it('import only what lies below them', () => {
    const wrong = [...sources, ...inPages]
      .filter((one) => ALLOWED[one.layer] !== undefined)
      .flatMap((one) =>
        one.own
          .filter((path) => layerOf(path) !== one.layer && ALLOWED[one.layer]?.includes(layerOf(path)) !== true)
          .map((path) => `${one.path} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('nobody imports the command line or the door but the command line', () => {
    expect(
      sources
        .filter((one) => one.layer !== 'cli')
        .flatMap((one) =>
          one.own.filter((path) => layerOf(path) === 'cli' || path === 'index.ts').map((path) => `${one.path} imports ${path}`),
        ),
    ).toEqual([]);
  });

  it('imports lead to files', () => {
    expect(sources.reduce((sum, one) => sum + one.own.length, 0)).toBeGreaterThan(sources.length * 2);
    const known = new Set([...sources, ...inPages].map((one) => one.path));
    expect(
      [...sources, ...inPages].flatMap((one) =>
        one.own.filter((path) => !known.has(path) && !path.endsWith('.json')).map((path) => `${one.path} imports ${path}`),
      ),
    ).toEqual([]);
  });

  it('no file imports itself over others, types included', () => {
    const byPath = new Map([...sources, ...inPages].map((one) => [one.path, one]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) cycles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (above.includes(path) || done.has(path)) return;
      for (const next of byPath.get(path)?.own ?? []) walk(next, [...above, path]);
      done.add(path);
    };
    for (const { path } of byPath.values()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  it('what runs in a page needs no package and nothing of node, nor does anything that it imports', () => {
    const byPath = new Map([...sources, ...inPages].map((one) => [one.path, one]));
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const next of byPath.get(path)?.own ?? []) walk(next);
    };
    for (const { path } of inPages) walk(path);
    expect(reached.size).toBeGreaterThan(5);
    expect([...reached].filter((path) => (byPath.get(path)?.packages.length ?? 0) > 0)).toEqual([]);
  });
});

describe('effects', () => {
  const using = (pattern: RegExp, allowed: (source: Source) => boolean): string[] =>
    sources.filter((one) => !allowed(one) && pattern.test(one.code)).map((one) => one.path);

  it('only the command line prints and exits', () => {
    expect(using(/\bconsole\s*\.|\bprocess\s*\.\s*(?:stdout|stderr|exit|exitCode|argv|on)\b/u, (one) => one.layer === 'cli')).toEqual([]);
  });
  it('only the command line reads the environment', () => {
    expect(using(/\bprocess\s*\.\s*env\b/u, (one) => one.layer === 'cli')).toEqual([]);
  });
  it('only read, write, batch and the command line touch the disk, the word cutter for its dictionary and pages for their scripts', () => {
    const disk = /^(?:node:)?(?:fs|fs\/promises)$/u;
    expect(
      sources
        .filter(
          (one) =>
            !['segment/words.ts', 'render/page-files.ts'].includes(one.path) &&
            !['read', 'write', 'batch', 'cli'].includes(one.layer) &&
            one.packages.some((name) => disk.test(name)),
        )
        .map((one) => one.path),
    ).toEqual([]);
  });
  it('only the plugins, the processor made of them and readers that parse with it know unified and vfile', () => {
    expect(
      sources
        .filter(
          (one) =>
            one.layer !== 'plugins' &&
            one.layer !== 'read' &&
            one.path !== 'processor.ts' &&
            one.packages.some((name) => /^(?:unified|vfile)/u.test(name)),
        )
        .map((one) => one.path),
    ).toEqual([]);
  });
  it('no clock, no chance, no locale in what makes records', () => {
    const pure = ['model', 'rules', 'normalise', 'segment', 'book', 'structure', 'extract', 'validate'];
    expect(
      using(/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\.toLocale|\blocaleCompare\b|\bIntl\b/u, (one) => !pure.includes(one.layer)),
    ).toEqual([]);
  });
});

describe('files', () => {
  it('none is over 400 lines without a reason in its first comment', () => {
    const long = [...sources, ...inPages].filter((one) => one.text.split('\n').length > 401);
    expect(
      long
        .filter((one) => !/\blong\b|\blines\b|one (?:table|file|list)/iu.test(/\/\*\*[^]*?\*\//u.exec(one.text)?.[0] ?? ''))
        .map((one) => one.path),
    ).toEqual([]);
  });
  it('none has a line of more than 140 characters, the formatter leaves strings and comments as they are', () => {
    const files = ['src', 'browser', 'tests', 'scripts', 'bench']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.split(sep).join('/')}`),
      )
      .filter((path) => /\.(?:ts|mjs|css)$/u.test(path) && !path.includes('node_modules/'));
    expect(files.length).toBeGreaterThan(400);
    const long = files.flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => ([...line].length > 140 ? [`${path}:${at + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });
  it('none is called a helper', () => {
    expect(
      sources.filter((one) => /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\.ts|\/)/u.test(one.path)).map((one) => one.path),
    ).toEqual([]);
  });
  it('none uses any', () => {
    expect([...sources, ...inPages].filter((one) => /(?::|<|\bas)\s*any\b(?!\s*[.(])/u.test(one.code)).map((one) => one.path)).toEqual([]);
  });
});

it('the doors are index.ts and those of render and rules', () => {
  const { exports, main, types, bin, sideEffects } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string }>;
    main: string;
    types: string;
    bin: Record<string, string>;
    sideEffects: boolean;
  };
  const doors = Object.entries(exports).filter(([path]) => path !== './package.json');
  expect(doors.map(([path]) => path)).toEqual(['.', './render', './rules']);
  for (const [path, { types: declared, default: file }] of doors) {
    const door = path === '.' ? 'index' : `${path.slice(2)}/index`;
    expect([declared, file]).toEqual([`./dist/${door}.d.ts`, `./dist/${door}.js`]);
    expect(sources.map((one) => one.path)).toContain(`${door}.ts`);
    expect(sources.filter((one) => one.own.includes(`${door}.ts`)).map((one) => one.path)).toEqual([]);
  }
  expect([main, types]).toEqual(['dist/index.js', 'dist/index.d.ts']);
  expect(Object.values(bin)).toEqual(['dist/cli/main.js']);
  expect(sideEffects).toBe(false);
});

it('no file but the program calls another when it is imported', () => {
  // a table that a file builds for itself is no effect
  expect(sources.filter((one) => one.path !== 'cli/main.ts' && /^[\w$.]+\(/mu.test(one.code)).map((one) => one.path)).toEqual([]);
});
