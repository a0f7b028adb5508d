// Writes docs/review.png: the page of `gangmu review` on which the 123 plan of the seeds has been begun. For the READMEs.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { folderAt } from '../dist/cli/io/folder.js';
import { wholePlans } from '../dist/dataset/whole.js';
import { aboutRecords, logLines, valuesOfRecord, withId } from '../dist/index.js';

const DOC = 'xiangshan-123-clusters';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangmu-picture-'));
const dataset = join(folder, 'extracted');
const gangmu = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args, '--lang', 'zh'], { cwd: root });
gangmu('extract', 'seeds', '-o', dataset, '--manifest', 'seeds/manifest.csv', '-q');

const plan = wholePlans(folderAt(dataset)).program(DOC);
const about = aboutRecords(plan);
const target = (id) => plan.targets.find((one) => one.target_id === id);
let minute = 0;
const line = (id, reviewer, told) =>
  withId({
    time: `2026-11-29T10:${String(minute++).padStart(2, '0')}:00.000Z`,
    reviewer,
    why: null,
    ...about('targets', target(id)),
    ...told,
  });
const accept = (id, reviewer) => line(id, reviewer, { act: 'accept', values: valuesOfRecord('targets', target(id)) });
appendFileSync(
  join(dataset, 'corrections.ndjson'),
  logLines([
    ...['T001', 'T002', 'T003', 'T004', 'T005', 'T006'].map((id) => accept(id, '王敏')),
    line('T043', '王敏', {
      act: 'correct',
      field: 'value',
      from: 23,
      to: 2,
      words: null,
      why: '2017年工作推进方案为“每年选择2-3家”',
    }),
    line('T043', '王敏', { act: 'correct', field: 'value_max', from: null, to: 3, words: null }),
    line('T043', '王敏', { act: 'correct', field: 'comparator', from: 'eq', to: 'range', words: null }),
    accept('T010', '李强'),
  ]),
);
gangmu('review', dataset, '-o', join(folder, 'pages'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage({ viewport: { width: 1360, height: 860 }, colorScheme: 'light', locale: 'zh-CN' });
  await tab.goto(`${pathToFileURL(join(folder, 'pages', `${DOC}.html`)).href}#T043`);
  await tab.waitForTimeout(500);
  await tab.screenshot({ path: join(root, 'docs/review.png') });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
