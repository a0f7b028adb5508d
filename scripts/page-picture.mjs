// Writes docs/matrix.png: the page of `gangmu compare extracted` as it looks in chromium, with one sentence opened. For the READMEs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangmu-picture-'));
const page = join(folder, 'matrix.html');
const wanted = ['rd-intensity-gdp', 'value-added', '亩均', '劳动生产率', 'high-tech-enterprises', '高新技术产业'];
execFileSync(process.execPath, [
  join(root, 'dist/cli/main.js'),
  'compare',
  join(root, 'extracted'),
  '--lang',
  'zh',
  ...wanted.flatMap((name) => ['--indicator', name]),
  '-o',
  page,
]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage({ viewport: { width: 1180, height: 1020 }, colorScheme: 'light' });
  await tab.goto(pathToFileURL(page).href);
  await tab.getByText('3.4% (2025)').first().click();
  await tab.screenshot({ path: join(root, 'docs/matrix.png') });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
