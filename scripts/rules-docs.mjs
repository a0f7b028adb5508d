// npm run rules:docs: writes docs/rules.md from the catalogue of rules and from what they do on the seeds. With --check it writes nothing
// and exits with 1 when the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../dist/rules/catalogue.js';
import { PHRASES } from '../dist/rules/phrase-catalogue.js';
import { ruleFiring } from './rule-firing.mjs';

const FILE = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const TITLES = {
  'headings.ts': 'Numbers of headings',
  'metadata.ts': 'What a document says of itself',
  'targets.ts': 'How a phrase with a quantity is laid out',
  'decided.ts': 'What a list shares, and what is no record',
  'kinds.ts': 'What kind of quantity it is',
  'kind-context.ts': 'What kind it is where it stands',
  'comparators.ts': 'Words that bound a number',
  'name-parts.ts': 'Numbers that are part of a name',
  'clusters.ts': 'Industries that a plan builds',
  'responsibilities.ts': 'Who answers for a task',
  'deadlines.ts': 'Times, and what keeps one from bounding anything',
  'designations.ts': 'Numerals that are no quantities',
};

// Markdown must not read a rule's text: backticks around it, white space shown
const code = (text) => {
  const plain = String(text).replaceAll('\n', '⏎').replaceAll('`', 'ˋ');
  return plain.trim() === '' ? '` `' : `\`${plain}\``;
};
const given = (gives) =>
  Object.entries(gives)
    .map(([name, value]) => `${name} ${value === null ? '–' : code(value)}`)
    .join(', ');
const plural = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;

const firing = ruleFiring();
const support = new Map(CATALOGUE.map((rule) => [rule.id, firing.count(rule.id)]));
const files = [...new Set(CATALOGUE.map((rule) => rule.file))];
const supported = (rules) => rules.filter((rule) => support.get(rule.id).documents.length > 1).length;

function section(rule) {
  const { documents, sentences } = support.get(rule.id);
  const lines = [
    `### ${rule.id}`,
    '',
    `${rule.summary}`,
    '',
    `- codebook ${rule.codebook}, finds ${rule.finds}; fires in ${plural(documents.length, 'seed')}, ${plural(sentences, 'sentence')}`,
  ];
  if (documents.length < 2) lines.push(`- here because: ${rule.why ?? '(no reason given)'}`);
  if (rule.triggers.length > 0) lines.push(`- tried where one of these stands: ${rule.triggers.map(code).join(' ')}`);
  for (const { text, gives } of rule.examples)
    lines.push(`- yes: ${code(text)}${Object.keys(gives).length > 0 ? ` gives ${given(gives)}` : ''}`);
  for (const { text, why } of rule.refusals) lines.push(`- no: ${code(text)}: ${why}`);
  return [...lines, ''];
}

// a table row must not be parted by a text of its own
const cell = (text) => text.replaceAll('|', '\\|');

function phrases(file) {
  const rows = PHRASES.filter((one) => one.file === file);
  return [
    `### [${file}](../src/rules/${file})`,
    '',
    '| id | fits | yes | no |',
    '|---|---|---|---|',
    ...rows.map(
      ({ id, summary, examples, refusals }) => `| ${id} | ${cell(summary)} | ${cell(code(examples[0]))} | ${cell(code(refusals[0]))} |`,
    ),
    '',
  ];
}

const text = [
  '# Rules',
  '',
  `Made by \`npm run rules:docs\` from src/rules and the ${firing.files.length} seeds; do not edit. ` +
    `${CATALOGUE.length} rules, ${supported(CATALOGUE)} of them at work in two seeds or more; each of the others`,
  'says why it is there (src/rules/reasons.ts, `npm run rules:support`). A ' +
    'sentence is counted once for each rule; a heading counts as one.',
  '',
  '| file | rules | in two seeds or more | in one | in none |',
  '|---|--:|--:|--:|--:|',
  ...files.map((file) => {
    const rules = CATALOGUE.filter((rule) => rule.file === file);
    const count = (n) => rules.filter((rule) => support.get(rule.id).documents.length === n).length;
    return `| [${TITLES[file] ?? file}](../src/rules/${file}) | ${rules.length} | ${supported(rules)} | ${count(1)} | ${count(0)} |`;
  }),
  '',
  ...files.flatMap((file) => [`## ${TITLES[file] ?? file}`, '', ...CATALOGUE.filter((rule) => rule.file === file).flatMap(section)]),
  '## Phrases',
  '',
  `${PHRASES.length} expressions that the rules and the engine look for in the words of a phrase. No ` +
    `record cites one; each with a text that it fits and one near to it that it does not.`,
  '',
  ...[...new Set(PHRASES.map(({ file }) => file))].flatMap(phrases),
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/rules.md is stale: npm run rules:docs');
  process.exitCode = 1;
}
