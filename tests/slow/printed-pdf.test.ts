import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import { planFile } from '../../src/plugins/file.js';
import { createProcessor } from '../../src/processor.js';
import { read } from '../../src/read/readers.js';
import { plainText, seedBlocks, type PlanBlock } from '../setup/blocks.js';
import { chromiumPath } from '../setup/chromium.js';
import { essenceOf } from '../setup/essence.js';
import { NAMES } from '../setup/plans.js';

// Plans as a browser prints them: what is read from the PDF is what is read from the text.

const BROWSER = chromiumPath();
const SKIPPED = 'SKIPPED: no chromium here (install it, or name its path in CHROMIUM)';
if (BROWSER === null) console.warn(`printed plans: ${SKIPPED}`);

const processor = createProcessor();

async function extracted(data: Uint8Array, name: string): Promise<Extraction> {
  const { text, format, encoding, hints = {}, found = {} } = await read(data, { name });
  return processor.process(
    planFile(name, text, { docId: 'plan', source: { file: name, format, encoding, sha256: '', text }, hints, found }),
  );
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const table = (block: PlanBlock & { type: 'table' }): string => {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(block.columns, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};
const page = (style: string, blocks: readonly PlanBlock[]): string =>
  `<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0;text-align:justify}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #000;padding:2px;text-indent:0;text-align:left}
p,h1,h2,h3,h4,h5,h6{margin:0;font-weight:normal;font-size:1em}h1{text-align:center}${style}</style>
${blocks
  .map((block) =>
    block.type === 'table'
      ? table(block)
      : block.type === 'title'
        ? `<h1>${escaped(block.text)}</h1>`
        : block.type === 'heading'
          ? `<h${Math.min(6, block.level + 1)}>${escaped(block.text)}</h${Math.min(6, block.level + 1)}>`
          : `<p>${escaped(block.text)}</p>`,
  )
  .join('\n')}`;

const FOOT = '<div style="font-size:10px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>';
const HEAD = '<div style="font-size:9px;width:100%;text-align:right;padding-right:2cm">某县人民政府公报</div>';
const NONE = '<span></span>';
const COUNTED =
  '<div style="font-size:9px;width:100%;text-align:center"><span class="pageNumber"></span>/<span class="totalPages"></span></div>';

/** How official papers are set (GB/T 9704), how word processors set by default, and how gazettes do. */
const LAYOUTS: Readonly<Record<string, { style: string; margin: string; header: string; footer: string }>> = {
  official: {
    style: 'p,h2,h3,h4,h5,h6{text-indent:2em}body{font-size:16pt;line-height:28pt}h1{font-size:22pt;line-height:32pt}',
    margin: '30mm',
    header: NONE,
    footer: FOOT,
  },
  flush: {
    style: 'p,h2,h3,h4,h5,h6{margin:0 0 8pt}body{font-size:11pt;line-height:1.5}h2,h3{font-weight:bold;font-size:13pt}',
    margin: '25mm',
    header: HEAD,
    footer: COUNTED,
  },
  ragged: {
    style:
      'p{text-indent:2em;margin-bottom:6pt}h2,h3,h4,h5,h6{font-weight:bold;margin:8pt 0}' +
      'body{font-size:12pt;line-height:1.6;text-align:left}',
    margin: '20mm',
    header: HEAD,
    footer: FOOT,
  },
  dense: { style: 'body{font-size:12pt;line-height:20pt;text-align:left}', margin: '25mm', header: NONE, footer: COUNTED },
  gazette: {
    style:
      'p,h2,h3,h4,h5,h6{text-indent:2em}body{font-size:10.5pt;line-height:17pt;column-count:2;column-gap:9mm}' +
      'h1{column-span:all;font-size:18pt;line-height:40pt}table{font-size:9pt}',
    margin: '20mm',
    header: HEAD,
    footer: FOOT,
  },
};

describe.skipIf(BROWSER === null)(BROWSER === null ? `printed plans: ${SKIPPED}` : 'printed plans', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function print(html: string, { margin, header, footer }: { margin: string; header: string; footer: string }): Promise<Uint8Array> {
    const tab = await browser.newPage();
    try {
      await tab.setContent(html);
      return await tab.pdf({
        format: 'A4',
        margin: { top: margin, bottom: margin, left: margin, right: margin },
        displayHeaderFooter: true,
        headerTemplate: header,
        footerTemplate: footer,
      });
    } finally {
      await tab.close();
    }
  }

  describe.each(Object.entries(LAYOUTS))('%s', (_layout, layout) => {
    it.each(NAMES)('%s', async (name) => {
      const blocks = seedBlocks(name);
      const fromText = await extracted(Buffer.from(plainText(blocks)), 'plan.txt');
      const printed = await print(page(layout.style, blocks), layout);
      const fromPages = await extracted(printed, 'plan.pdf');
      const [a, b] = [essenceOf(fromText), essenceOf(fromPages)];
      for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
    });
  });
});
