import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// What the documents say is held against the program: commands, options, scripts, links, the library's examples, and the rows that README
// shows.

const READMES = ['README.md', 'README.zh-CN.md'] as const;
const HANDED_OVER = new Set(['codebook', 'indicators', 'rules', 'checks']);
const GUIDES = readdirSync('docs')
  .filter((name) => name.endsWith('.md') && !HANDED_OVER.has(name.slice(0, -'.md'.length)))
  .map((name) => `docs/${name}`);
const DOCUMENTS = [...READMES, 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...GUIDES];
const read = (path: string): string => readFileSync(path, 'utf8');

function gangmu(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args, '--lang', 'en'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}
const optionsIn = (help: string): Set<string> =>
  new Set(
    [...help.matchAll(/^ {2}(?:(-[a-zA-Z]), )?(--[a-z-]+)/gmu)]
      .flatMap((found) => [found[1], found[2]])
      .filter((option) => option !== undefined),
  );
const commandsIn = (help: string): string[] =>
  [...(help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z]+)/gmu)].map((found) => found[1] ?? '');
const COMMANDS = commandsIn(gangmu('--help'));
/** The options of a command, with those of the commands below it. */
function optionsOf(name: string): Set<string> {
  const help = gangmu(name, '--help');
  return new Set([...optionsIn(help), ...commandsIn(help).flatMap((below) => [...optionsIn(gangmu(name, below, '--help'))])]);
}
const OPTIONS = new Map(COMMANDS.filter((name) => name !== 'help').map((name) => [name, optionsOf(name)]));
const SCRIPTS = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

interface Block {
  readonly language: string;
  readonly text: string;
}
function blocks(text: string): Block[] {
  return [...text.matchAll(/^ *```([a-z]*)\n([^]*?)\n *```$/gmu)].map((found) => ({ language: found[1] ?? '', text: found[2] ?? '' }));
}
const prose = (text: string): string => text.replace(/^ *```[^]*?^ *```$/gmu, '');
const calls = (text: string): string[] =>
  blocks(text)
    .filter(({ language }) => language === 'console')
    .flatMap((block) => block.text.split('\n'))
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
/** Everything that a document gives as code to type: lines behind a $ and words in backticks. */
const typed = (text: string): string[] => [...calls(text), ...[...prose(text).matchAll(/`([^`\n]+)`/gu)].map((found) => found[1] ?? '')];

describe('commands', () => {
  test('the program lists them', () => {
    expect(COMMANDS).toEqual(expect.arrayContaining(['extract', 'tree', 'explain', 'schema', 'evaluate', 'verify']));
  });
  test('docs/analysis.md shows what its commands print (npm run docs:analysis)', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/analysis-docs.mjs', '--check'], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
  test('docs/cli.md is what the help says (npm run docs:cli)', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli-docs.mjs', '--check'], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
  test.each([...OPTIONS.keys()])('%s stands in docs/cli.md and is shown in both READMEs', (name) => {
    expect(read('docs/cli.md')).toContain(`## gangmu ${name}\n`);
    for (const path of READMES)
      expect(
        calls(read(path)).some((call) => call.includes(`gangmu ${name} `)),
        path,
      ).toBe(true);
  });
  test.each(DOCUMENTS)('%s names no command, option or script that is not there', (path) => {
    const faults: string[] = [];
    for (const line of typed(read(path))) {
      for (const [, script] of line.matchAll(/\bnpm run (?:--?[a-z-]+ )*([a-z][a-z:-]*)/gu))
        if (!SCRIPTS.includes(script ?? '')) faults.push(`npm run ${script}`);
      for (const [, command = '', rest = ''] of line.matchAll(/(?<!npm install )\bgangmu ([a-z]+)([^|;]*)/gu)) {
        const options = OPTIONS.get(command);
        if (!COMMANDS.includes(command)) faults.push(`gangmu ${command}`);
        for (const [option] of rest.matchAll(/(?<= )--?[a-z][a-z-]*/gu))
          if (options?.has(option) === false) faults.push(`gangmu ${command} ${option}`);
      }
    }
    expect(faults).toEqual([]);
  });
  test('the scripts that make something have their line in CONTRIBUTING', () => {
    const named = typed(read('CONTRIBUTING.md')).join('\n');
    expect(
      SCRIPTS.filter((name) => name.includes(':') || ['schemas', 'score', 'check'].includes(name)).filter(
        (name) => !named.includes(`npm run ${name}`),
      ),
    ).toEqual([]);
  });
});

describe('the two READMEs', () => {
  const [english, chinese] = READMES.map(read) as [string, string];
  const headings = (text: string): number[] => [...prose(text).matchAll(/^(#+) /gmu)].map((found) => (found[1] ?? '').length);
  test('have the same outline', () => {
    expect(headings(english).length).toBeGreaterThan(15);
    expect(headings(chinese)).toEqual(headings(english));
  });
  test('show the same calls and the same code', () => {
    const code = (text: string): Block[] => blocks(text).filter(({ language }) => !['console', 'text'].includes(language));
    expect(calls(chinese)).toEqual(calls(english));
    expect(code(chinese)).toEqual(code(english));
    expect(blocks(chinese).map(({ language }) => language)).toEqual(blocks(english).map(({ language }) => language));
  });
  test.each(READMES)('%s can be read in one sitting', (path) => {
    expect(read(path).split('\n').length).toBeLessThan(480);
  });
  test.each(READMES)('the rows that %s shows are those of extracted/targets.csv', (path) => {
    const cells = (line: string): string[] =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const [head = '', , ...rows] =
      read(path)
        .split('\n\n')
        .find((part) => part.startsWith('| doc_id |'))
        ?.split('\n') ?? [];
    const targets = parse(read('extracted/targets.csv'), { columns: true, bom: true }) as Record<string, string>[];
    const shown = new Set(
      targets.map((row) =>
        cells(head)
          .map((column) => row[column])
          .join(' | '),
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map((row) => cells(row).join(' | ')).filter((row) => !shown.has(row))).toEqual([]);
  });
});

test.each(DOCUMENTS)('the links of %s lead somewhere', (path) => {
  const links = [...prose(read(path)).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
    .map((found) => found[1] ?? '')
    .filter((link) => !/^[a-z]+:/u.test(link));
  expect(links.filter((link) => !existsSync(join(path, '..', link)))).toEqual([]);
});

test('docs/README.md names every document of docs/', () => {
  const named = read('docs/README.md');
  const documents = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(documents.filter((name) => !named.includes(`](${name})`))).toEqual([]);
});

/** The programs of the documents, with what each line gives collected in `shown`. */
const PROGRAMS = ['README.md', 'docs/library.md', 'docs/plugins.md'].flatMap((path) =>
  blocks(read(path))
    .filter(({ language }) => language === 'js' || language === 'ts')
    .map(({ language, text }, at) => ({
      name: `${path.replaceAll(/\W/gu, '-')}-${at + 1}`,
      language,
      code: [
        `const shown${language === 'ts' ? ': unknown[][]' : ''} = [];`,
        ...text.split('\n').map((line) => line.replace(/^(.+); \/\/ (.+)$/u, 'shown.push([$1, $2]);')),
        'process.stdout.write(JSON.stringify(shown));',
      ].join('\n'),
    })),
);

describe('the programs that the documents show', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-programs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const typescript = PROGRAMS.filter(({ language }) => language === 'ts').map(({ name }) => name);
  let compiled = '';
  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/gangmu'));
    for (const name of ['unified', 'vfile']) symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
    for (const { name, language, code } of PROGRAMS) writeFileSync(join(folder, `${name}.${language === 'ts' ? 'mts' : 'mjs'}`), code);
    writeFileSync(join(folder, 'process.d.ts'), 'declare const process: { stdout: { write(text: string): void } };\n');
    const compilerOptions = { target: 'ES2022', module: 'NodeNext', strict: true, noUncheckedIndexedAccess: true, types: [] };
    const files = ['process.d.ts', ...typescript.map((name) => `${name}.mts`)];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' }).stdout;
  });
  test('compile against the declarations, where they are TypeScript', () => {
    expect(typescript.length).toBeGreaterThan(1);
    expect(compiled).toBe('');
  });
  test.each(PROGRAMS.map(({ name }) => name))('%s gives the results that it shows, imported as a user does', (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const shown = JSON.parse(stdout) as [unknown, unknown][];
    expect(shown.length).toBeGreaterThan(1);
    for (const [got, want] of shown) expect(got).toEqual(want);
  });
});

test('no file points outside the project', () => {
  // put together, so that this file does not hold them itself
  const foreign = new RegExp(`${['/wo', 'rk'].join('')}(?![\\w-])|\\b${['sha', 'red/'].join('')}`, 'u');
  const generated = new Set(['node_modules', 'dist', '.git', 'coverage', '.gangmu']);
  const files = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true })
      .filter((one) => !generated.has(one.name) && !one.name.includes('.tmp-'))
      .flatMap((one) => (one.isDirectory() ? files(join(dir, one.name)) : one.isFile() ? [join(dir, one.name)] : []));
  const all = files('.').filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((path) => foreign.test(read(path)))).toEqual([]);
});
