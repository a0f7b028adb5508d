import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The package as a stranger gets it: packed, installed into an empty project by a shell without a terminal, compiled against and run.
// Slow: the word cutter is compiled at each install.

const PATIENCE = 900_000;
const dir = mkdtempSync(join(tmpdir(), 'gangmu-packed-'));
let tarball = '';

/** The environment of a shell of its own: nothing of the npm that runs the tests, and an npx that may not ask for anything. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|CI$|INIT_CWD$|NODE_PATH$|NODE_OPTIONS$|VITEST)/iu.test(name));
  const headers = process.env['npm_config_nodedir'];
  return {
    ...Object.fromEntries(own),
    npm_config_yes: 'false',
    ...(headers === undefined ? {} : { npm_config_nodedir: headers }),
    ...more,
  };
}

function run(command: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd,
    env: environment(more),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    shell: process.platform === 'win32',
  });
}

/** An empty project with the package in it. */
function installed(name: string, more: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): string {
  const project = join(dir, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  const { status, stdout, stderr } = run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', ...flags, tarball],
    project,
    more,
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  return project;
}

beforeAll(() => {
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(out) as { filename: string; files: { path: string }[] }[];
  tarball = join(dir, packed?.filename ?? '');
  expect(packed?.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'dist/render/index.js',
      'dist/rules/index.d.ts',
      'data/pages/report.js',
      'data/pages/report.css',
      'examples/plans/manifest.csv',
      'LICENSE',
    ]),
  );
}, PATIENCE);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const CONSUMER = `
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { compare, createProcessor, extract, gangmu, GangmuError, runBatch } from 'gangmu';
import type { Cluster, Deadline, Goal, Quantity, Responsibility, Target } from 'gangmu';
import type { Comparison, Extraction, Plan, PlanData, PlanMessage, UserLexicon } from 'gangmu';
import { renderCsv, renderEvidence, renderHtml, renderMarkdown, renderText, type Report } from 'gangmu/render';
import { CATALOGUE, INDICATORS, type CatalogueEntry } from 'gangmu/rules';

const plan: Extraction = extract('象山县行动方案\\n一、目标\\n到2025年,亩均税收达到35万元/亩。', { docId: 'plan' });
const units = [{ unit: '车皮', base: '吨', factor: 60, dimension: 'mass' }];
const lexicon: UserLexicon = { units, indicators: [], agencies: [], places: [] };
const source = { file: 'rail', format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64), text: '到2025年,铁路发运煤炭500车皮。' };
const rail = createProcessor({ lexicon }).run(source, 'rail');
const named: Plugin<[string], Plan> = (docId) => (_tree, file) => {
  const known: PlanData = file.data.gangmu ?? {};
  file.data.gangmu = { ...known, docId };
};
const file = unified().use(named, 'staged').use(gangmu, { lexicon }).processSync(new VFile({ path: 'a.txt', value: source.text }));
const staged: Extraction = file.result;
const messages: readonly PlanMessage[] = file.messages;
const comparison: Comparison = compare([plan], { lang: 'zh' });
const report: Report = comparison.report;
const plain: readonly string[] = [renderText(report), renderMarkdown(report), renderCsv(report), renderEvidence(report)];
const rendered: readonly string[] = [...plain, renderHtml(report)];
let code = '';
try {
  extract(new Uint8Array([0, 1, 2, 0]));
} catch (error) {
  if (error instanceof GangmuError) code = error.code;
}
const entry: CatalogueEntry | undefined = CATALOGUE[0];
const batch = await runBatch({ paths: ['plan.txt'], out: 'out', formats: ['csv'] });
const row = (one: Target): unknown[] => [one.indicator, one.value_std, one.unit_std];
const dueOf = (one: Quantity | Goal | Cluster): string | null => one.deadline;
const whoOf = (one: Responsibility): string => one.unit;
const endOf = (one: Deadline): string | null => one.end;
const dues = [...rail.quantities, ...rail.goals, ...rail.clusters].map(dueOf);
const result = {
  others: [...dues, ...rail.responsibilities.map(whoOf), ...rail.deadlines.map(endOf)],
  targets: [plan, rail].flatMap(({ targets }) => targets.map(row)),
  rendered: rendered.map((text) => text.includes('35万元/亩')),
  code,
  rules: entry !== undefined && INDICATORS.length > 100,
  exit: batch.exit,
  staged: [staged.document.doc_id, staged.targets.length, messages[0]?.ruleId],
};
export default JSON.stringify(result);
`;

describe.each([
  ['outside of CI', {}],
  ['in CI', { CI: 'true' }],
] as const)('%s', (name, more) => {
  let project = '';
  test(
    'it installs where nobody can be asked',
    () => {
      project = installed(name.replaceAll(' ', '-'), more);
    },
    PATIENCE,
  );
  test(
    'the program reads a text',
    () => {
      writeFileSync(join(project, 'plan.txt'), '一、目标\n到2025年,新增高新技术企业7家以上。\n');
      const { status, stderr } = run('npx', ['gangmu', 'extract', 'plan.txt', '-o', 'cli', '--quiet'], project, more);
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(join(project, 'cli/targets.csv'), 'utf8')).toContain('新增高新技术企业7家以上');
    },
    PATIENCE,
  );
  test(
    'a strict consumer in TypeScript compiles, with the declarations checked, and runs',
    () => {
      writeFileSync(join(project, 'consumer.ts'), CONSUMER);
      const compilerOptions = {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        types: [],
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      const compiled = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], project);
      expect([compiled.status, compiled.stdout]).toEqual([0, '']);
      const program = "process.stdout.write((await import('./consumer.js')).default)";
      const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', program], project);
      expect([status, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toEqual({
        others: ['2025-12-31'],
        targets: [
          ['亩均税收', 350000, '元/亩'],
          ['铁路发运煤炭', 30000, '吨'],
        ],
        rendered: [true, true, true, true, true],
        code: 'binary',
        rules: true,
        exit: 0,
        staged: ['staged', 1, 'no-headings'],
      });
    },
    PATIENCE,
  );
});

test(
  'without its word cutter it says what to do, and still reads without words',
  () => {
    const project = installed('no-scripts', {}, '--ignore-scripts');
    const program = `
      import { extract } from 'gangmu';
      const text = '到2025年,力争培育省级及以上专精特新中小企业2家以上。';
      let code = '';
      try { extract(text); } catch (error) { code = error.code; }
      process.stdout.write(JSON.stringify([code, extract(text, { words: false }).targets.length]));`;
    const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', program], project);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(['words-unavailable', 1]);
    writeFileSync(join(project, 'plan.txt'), '一、目标\n到2025年,力争培育省级及以上专精特新中小企业2家以上。\n');
    const told = run('npx', ['gangmu', 'extract', 'plan.txt', '-o', 'out', '--lang', 'en'], project);
    expect(told.status).toBe(1);
    expect(told.stderr).toContain('npm rebuild nodejieba');
  },
  PATIENCE,
);
