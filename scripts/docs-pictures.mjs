// Writes docs/pictures/: the pictures of panel, outcome and cascade of invented reports (东陵省 and what lies in it), and of compare and
// reuse of the seeds, as SVG; and each as PNG where chromium is there (CHROMIUM names it).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangmu-pictures-'));
const target = join(root, 'docs/pictures');
mkdirSync(target, { recursive: true });

/** Places that there are not, with the growth and the new jobs (万人) that each wants in 2021 to 2026, and what it reports of the growth. */
const PLACES = [
  { name: '东陵省', code: '990000', whole: '全省', goals: [6.5, 6.5, 6, 5.5, 5.5, 5], told: [8.1, 4.2, 5.8, 5.6, 5.3], jobs: 80 },
  { name: '新川市', code: '990100', whole: '全市', goals: [7, 7, 6.5, 6, 6, 5.5], told: [8.4, 3.9, 6.6, 6.1, 5.7], jobs: 9 },
  { name: '长坪市', code: '990200', whole: '全市', goals: [7, 6.5, 6.5, 6.5, 5.5, 5], told: [7.9, 4.8, 6.2, 6.5, 5.6], jobs: 6 },
  { name: '石桥县', code: '990101', whole: '全县', goals: [8, 8, 7, 7, 6.5, 6], told: [9.2, 4.4, 7.3, 6.8, 6.5], jobs: 0.8 },
  { name: '柳溪县', code: '990102', whole: '全县', goals: [7.5, 7, 6.5, 6, 5.5, 5.5], told: [8, 5.1, 6.5, 6.2, 5.2], jobs: 0.6 },
];
const FIRST = 2021;
const words = ['以上', '左右', '', '左右', '左右', '左右'];

function reportText({ name, whole, goals, told, jobs }, at) {
  const year = FIRST + at;
  const before =
    at === 0
      ? '各项工作有序推进。'
      : `${whole}地区生产总值增长${told[at - 1]}%，城镇新增就业${Number((jobs * (1.04 - 0.03 * (at % 3))).toFixed(2))}万人。`;
  return [
    `${year}年${name}政府工作报告`,
    `——${year}年1月20日在${name}第十届人民代表大会第一次会议上`,
    '各位代表：',
    `一、${year - 1}年工作回顾`,
    `${year - 1}年，${before}`,
    `二、${year}年工作安排`,
    `今年${whole}经济社会发展的主要预期目标是：地区生产总值增长${goals[at]}%${words[at]}，城镇新增就业${jobs}万人。`,
    '',
  ].join('\n');
}

mkdirSync(join(folder, 'reports'));
mkdirSync(join(folder, 'words'));
writeFileSync(join(folder, 'words/places.csv'), `name,code\n${PLACES.map(({ name, code }) => `${name},${code}`).join('\n')}\n`);
for (const place of PLACES)
  for (const at of place.goals.keys()) writeFileSync(join(folder, 'reports', `${place.code}-${FIRST + at}.txt`), reportText(place, at));

const gangmu = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], { cwd: folder, stdio: 'pipe' });
gangmu('extract', 'reports', '-o', 'invented', '--lexicon', 'words', '-q');
const seeds = join(root, 'extracted');
/** What each picture is made with. */
const PICTURES = {
  panel: ['panel', 'invented', '--indicator', 'gdp', '--lang', 'en'],
  'panel-one-year': ['panel', 'invented', '--indicator', 'gdp', '--from', '2026', '--lang', 'zh'],
  outcome: ['outcome', 'invented', '--indicator', 'gdp', '--lang', 'en'],
  cascade: ['cascade', 'invented', '--indicator', 'gdp', '--from', '2023', '--lang', 'zh'],
  compare: ['compare', seeds, '--indicator', 'tax-per-mu', '--indicator', '劳动生产率', '--indicator', 'rd-intensity-gdp', '--lang', 'zh'],
  reuse: ['reuse', seeds, '--lang', 'en'],
};
for (const [name, args] of Object.entries(PICTURES)) gangmu(...args, '-o', join(target, `${name}.svg`), '--force');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (existsSync(executablePath)) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const name of Object.keys(PICTURES)) {
    const page = await browser.newPage({ viewport: { width: 720, height: 400 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(target, `${name}.svg`)).href);
    await page.locator('svg').screenshot({ path: join(target, `${name}.png`) });
  }
  await browser.close();
}
rmSync(folder, { recursive: true, force: true });
