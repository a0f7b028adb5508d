// npm run docs:readme : runs both READMEs as a newcomer does, each in a copy of the clone, and writes what their commands and snippets
// print below them. Where a README shows nothing below a call, nothing is written; so it is with what is not run (NOT_RUN).
// tests/slow/readme.test.ts runs the same and compares.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The READMEs with the locale under which each shows what is printed. */
export const READMES = { 'README.md': 'en_GB.UTF-8', 'README.zh-CN.md': 'zh_CN.UTF-8' };

/** Calls that a copy of the clone does not run, and why. */
export const NOT_RUN = [
  [/^cd /u, 'the copy is the folder'],
  [/^npm ci$/u, 'the copy has the packages of this clone; tests/slow/packed.test.ts installs'],
  [/^npm test$/u, 'this is it'],
  [/^npx gangmu queue /u, 'needs Redis; run where redis-server is there'],
];

/** Calls that end with another exit code than 0, as the READMEs say. */
export const EXITS = new Map([
  ['npx gangmu extract examples/plans -o out/plans', 1],
  ['npx gangmu add seeds/shengsi-2023-2027.txt --to out/plans', 1],
]);
/** Did a step that was run end as it should? */
export const failed = ({ code, status }) => status !== undefined && status !== (EXITS.get(code) ?? 0);

/** How a snippet of each language is run, from standard input, and what must be there for it. */
const SNIPPETS = {
  r: { run: 'Rscript --vanilla -', needs: () => 'Rscript --version' },
  python: { run: 'python3 -', needs: (code) => `python3 -c "import ${code.includes('pandas') ? 'pandas' : 'json'}"` },
};
const missing = (command) => (spawnSync('bash', ['-c', command], { stdio: 'ignore' }).status === 0 ? undefined : `fails here: ${command}`);

/**
 * What a README has to type, in its order, with what it shows below.
 *
 * @returns {{ kind: 'call' | 'snippet', language: string, code: string, shown: string }[]} `shown` is '' where nothing stands below
 */
export function stepsOf(text) {
  const blocks = [...text.matchAll(/^```([a-z]*)\n([^]*?)\n?```$/gmu)].map(([, language, body]) => ({ language, body }));
  return blocks.flatMap(({ language, body }, at) => {
    if (language === 'console')
      return body
        .split(/^\$ /mu)
        .slice(1)
        .map((part) => {
          const [code = '', ...shown] = part.split('\n');
          return { kind: 'call', language, code, shown: shown.join('\n').trimEnd() };
        });
    const after = blocks[at + 1];
    const shown = after?.language === 'text' ? after.body : '';
    return language in SNIPPETS ? [{ kind: 'snippet', language, code: body, shown }] : [];
  });
}

/** A folder with what a clone of the present state has, installed and built. */
export function copyOfClone() {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-readme-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const path of listed.stdout.split('\0').filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  for (const name of ['dist', 'data']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs one step in a folder; what it prints to both ends, as a terminal shows it. */
function printed({ kind, language, code }, folder, locale) {
  // the program itself and not npx, which takes half a second to find it
  const npx = 'npx() { shift; node dist/cli/main.js "$@"; }';
  const command = kind === 'snippet' ? SNIPPETS[language].run : code;
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|LC_|LANG|VITEST|NODE_OPTIONS)/u.test(name));
  const child = spawn('bash', ['-c', `${npx}\nexec 2>&1\n${command}`], {
    cwd: folder,
    // a group of its own, so that a worker ends with the shell around it
    detached: true,
    // R and Python have no words of ours, but complain of a locale that is not installed
    env: { ...Object.fromEntries(own), LANG: kind === 'snippet' ? 'C.UTF-8' : locale },
    stdio: [kind === 'snippet' ? 'pipe' : 'ignore', 'pipe', 'inherit'],
  });
  child.stdin?.end(code);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    text += piece;
  });
  const done = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, text: text.replace(/[ \t]+$/gmu, '').trimEnd() }));
  });
  return { child, done };
}

/**
 * Runs what a README has to type.
 *
 * @param options `folder` a copy of the clone; `locale`; `redis` the address of a Redis that stands in for the README's, null without
 *   one; `only` says which steps are run
 * @returns for each step that was run: the step, its exit status and what it printed; the others have `reason`
 */
export async function runSteps(steps, { folder, locale, redis = null, only = () => true }) {
  const results = [];
  const workers = [];
  for (const step of steps) {
    const queue = redis !== null && step.code.startsWith('npx gangmu queue ');
    const reason =
      step.kind === 'snippet'
        ? missing(SNIPPETS[step.language].needs(step.code))
        : NOT_RUN.find(([call]) => !queue && call.test(step.code))?.[1];
    if (reason !== undefined || !only(step)) {
      results.push({ ...step, reason: reason ?? 'the same in the other README' });
      continue;
    }
    const { child, done } = printed({ ...step, code: queue ? step.code.replace(/redis:\S+/u, redis) : step.code }, folder, locale);
    if (queue && step.code.includes(' work ')) {
      // a worker works until it is stopped, in a terminal of its own
      workers.push(child);
      results.push({ ...step, status: 0, text: '' });
    } else results.push({ ...step, ...(await done) });
  }
  for (const { pid } of workers) process.kill(-pid, 'SIGKILL');
  return results;
}

/** A README with what its steps print; what fails keeps what it shows. */
export function rewritten(text, results) {
  const left = [...results];
  const fresh = () => {
    const result = left.shift();
    const { shown, text: now } = result;
    return shown === '' || now === undefined || failed(result) ? shown : now;
  };
  let snippet = null;
  return text.replace(/^```([a-z]*)\n([^]*?)\n?```$/gmu, (whole, language, body) => {
    if (language === 'console') {
      snippet = null;
      const calls = body.split('\n').filter((line) => line.startsWith('$ '));
      return `\`\`\`console\n${calls.flatMap((line) => [line, ...[fresh()].filter((shown) => shown !== '')]).join('\n')}\n\`\`\``;
    }
    const printedBefore = snippet;
    snippet = language in SNIPPETS ? fresh() : null;
    return language === 'text' && printedBefore ? `\`\`\`text\n${printedBefore}\n\`\`\`` : whole;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all(
    Object.entries(READMES).map(async ([name, locale]) => {
      const folder = copyOfClone();
      try {
        const before = readFileSync(join(ROOT, name), 'utf8');
        const results = await runSteps(stepsOf(before), { folder, locale });
        for (const { code, status, text } of results.filter(failed)) {
          process.stderr.write(`${name}: exit code ${status}: ${code}\n${text}\n`);
          process.exitCode = 1;
        }
        writeFileSync(join(ROOT, name), rewritten(before, results));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
  );
}
