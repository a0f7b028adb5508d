// Writes docs/indicators.md from the registry of the built program: npm run indicators:docs. A test fails when the page is stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIRECTIONS = { up: '↑', down: '↓', none: '·' };
const cell = (text) => String(text).replaceAll('|', '\\|');

/**
 * The page as Markdown.
 * @param {{ INDICATORS: readonly any[], SCOPES: readonly any[], SECTORS: readonly any[], dimensionOf: (unit: string) => string }} registry
 * @returns {string}
 */
export function indicatorsPage({ INDICATORS, SCOPES, SECTORS, dimensionOf }) {
  const lines = [
    '# Indicators, scopes and sectors',
    '',
    'Generated from `src/rules/lexicons/` by `npm run indicators:docs`; do not edit.',
    '',
    `${INDICATORS.length} indicators. An id names the quantity alone. Whose quantity it ` +
      `is (规上工业, an industry, the place), of what grade (省级以上) and of what`,
    'size (亿元以上) is its scope: `above-scale-industry`, `sector:automotive`, ' +
      '`city-up`, `from-100m`, joined by `+`; no scope means the usual one.',
    'Direction: ↑ more is better, ↓ less is better, · neither. A unit with a denominator is ' +
      'also the default where a text leaves it out (亩均税收达到12万元 is 元/亩, flagged).',
    'In patterns `[x]` may be left out, `(a|b)` is one of them, `{NAME}` a fragment; `@growth` ' +
      'holds for that measure only. GDP, R&D, 规上 and 占…比重 stand for all their spellings.',
    '',
  ];
  const fields = [...new Set(INDICATORS.map((row) => row.field))];
  for (const field of fields) {
    const rows = INDICATORS.filter((row) => row.field === field);
    lines.push(`## ${field}`, '', '| id | name | | unit | dimension | names | source |', '|---|---|---|---|---|---|---|');
    for (const row of rows) {
      const scope = row.options.scope === undefined ? '' : ` (${row.options.scope})`;
      lines.push(
        `| \`${row.id}\`${scope} | ${row.zh}<br>${row.en} | ${DIRECTIONS[row.direction]} | ` +
          `${row.unit} | ${dimensionOf(row.unit)} | ${cell(row.patterns) || '—'} | ${row.source} |`,
      );
    }
    lines.push('');
  }
  lines.push(
    'After an id: `(needed)` only with a scope or in a cluster; `(place)` of the whole place ' +
      'only; `(enterprise)` of enterprises only; `(fixed)` takes no scope but a grade.',
    '',
  );
  lines.push('## Scopes', '', '| id | kind | words |', '|---|---|---|');
  for (const row of SCOPES) lines.push(`| ${row.id === '' ? '(none)' : `\`${row.id}\``} | ${row.kind} | ${cell(row.patterns)} |`);
  lines.push(
    '',
    'Sizes: `from-100m` for 亿元以上, `class-10bn` for 百亿级; `programme:246` for the industries of a ' +
      'programme; `area:…` for a size of land; `cluster:…` for a cluster of no known sector.',
    '',
  );
  lines.push(
    '## Sectors',
    '',
    `${SECTORS.length} sectors. GB/T 4754-2017 divisions only where the name is plainly theirs. \`~\`: also at the end of a longer name.`,
    '',
    '| id | parent | name | GB/T 4754 | names |',
    '|---|---|---|---|---|',
  );
  for (const row of SECTORS)
    lines.push(
      `| \`${row.id}\` | ${row.parent === null ? '' : `\`${row.parent}\``} | ` +
        `${row.zh}<br>${row.en} | ${row.gbt4754.join(', ')} | ${row.names.join(' ')} |`,
    );
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [{ INDICATORS, SCOPES }, { SECTORS }, { dimensionOf }] = await Promise.all([
    import('../dist/rules/lexicons/indicators.js'),
    import('../dist/rules/lexicons/sectors.js'),
    import('../dist/normalise/indicator-unit.js'),
  ]);
  writeFileSync(
    fileURLToPath(new URL('../docs/indicators.md', import.meta.url)),
    indicatorsPage({ INDICATORS, SCOPES, SECTORS, dimensionOf }),
  );
}
