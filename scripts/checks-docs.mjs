// npm run checks:docs: writes docs/checks.md from the catalogue of checks. With --check it writes nothing and exits with 1 when the file
// is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../dist/check/catalogue.js';

const FILE = fileURLToPath(new URL('../docs/checks.md', import.meta.url));
const REACH = { within: 'one plan', across: 'several plans' };

// Markdown must not read a sample's text: backticks around it, line breaks shown, plans parted
const code = (sample) =>
  [sample]
    .flat()
    .map((text) => `\`${text.replaceAll('\n', ' ⏎ ').replaceAll('`', 'ˋ')}\``)
    .join(' beside ');
const reach = (check) =>
  Object.keys(REACH)
    .filter((key) => check[key] !== undefined)
    .map((key) => REACH[key])
    .join(', ');

const text = [
  '# Checks',
  '',
  'Made by `npm run checks:docs` from src/check; do not edit. `gangmu check` runs all of them; ' +
    '`gangmu extract` those that look at one plan, and puts their ids into `warnings`',
  'of the quantities concerned, or of the document where no quantity is (notes, of the ' +
    'severity info, are left out). Of several places the first is the questionable one.',
  '',
  '| severity | meaning |',
  '|---|---|',
  '| error | one of the two places is wrong |',
  '| warning | a reader must decide |',
  '| info | worth knowing, no fault of the plan |',
  '',
  '| check | severity | looks at | finds |',
  '|---|---|---|---|',
  ...CHECKS.map(
    (check) => `| [${check.id}](#${check.id}) | ${check.severity} | ${reach(check)} | ${check.title.en}<br>${check.title.zh} |`,
  ),
  '',
  ...CHECKS.flatMap((check) => [
    `## ${check.id}`,
    '',
    check.explanation.en,
    '',
    check.explanation.zh,
    '',
    ...check.examples.map((sample) => `- yes: ${code(sample)}`),
    ...check.refusals.map((refusal) => `- no: ${code(refusal.text)}: ${refusal.why}`),
    '',
  ]),
  '## Silencing',
  '',
  'A silence is `CHECK`, `CHECK@DOC` or `CHECK@DOC:RECORD`: `gangmu check seeds --silence ' +
    'misprint@xiangshan-123-clusters:T043`, or a file with a silence a ' +
    'line (`#` begins a comment) named by `--silences`.',
  'A finding is silenced through any of its places. The report says how many were silenced, and which silences matched nothing.',
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/checks.md is stale: npm run checks:docs');
  process.exitCode = 1;
}
