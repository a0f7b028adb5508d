// npm run docs:cli: writes docs/cli.md from the commands' own help, in English. With --check it writes nothing and exits with 1 when the
// file is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const FILE = fileURLToPath(new URL('../docs/cli.md', import.meta.url));

function help(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...command, '--help', '--lang', 'en'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`gangmu ${command.join(' ')} --help: ${stderr}`);
  return stdout.trimEnd();
}
const fenced = (text) => ['```text', ...text.split('\n').map((line) => line.trimEnd()), '```', ''];

const program = help();
/** The commands that a help text lists, each as the words of its call. */
const listed = (text, ...above) =>
  [...(text.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z]+)/gmu)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help')
    .map((name) => [...above, name]);
const commands = listed(program).flatMap((call) => [call, ...listed(help(...call), ...call)]);
if (commands.length === 0) throw new Error('gangmu --help lists no commands');

const text = [
  '# Commands',
  '',
  "Made by `npm run docs:cli` from the commands' own help; do not edit. With `--lang " +
    'zh`, or under a Chinese locale, help and messages are in Chinese.',
  '',
  '## gangmu',
  '',
  ...fenced(program),
  ...commands.flatMap((call) => [`${'#'.repeat(call.length + 1)} gangmu ${call.join(' ')}`, '', ...fenced(help(...call))]),
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.log('docs/cli.md is stale: run npm run docs:cli');
  process.exitCode = 1;
}
