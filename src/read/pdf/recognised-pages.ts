import { takeRules } from '../ocr/drawn-rules.js';
import { glyphsOf } from '../ocr/glyphs.js';
import { hasGutter } from '../ocr/gutter.js';
import type { Ocr } from '../ocr/engine.js';
import { recognise } from '../ocr/tesseract.js';
import type { PrintedPage } from '../ocr/tsv.js';
import { UnreadableError } from '../reader.js';
import { gridsOf } from '../layout/grids.js';
import type { PageContent } from '../layout/page-content.js';
import { openPdf } from './open.js';
import { contentOf } from './page-content.js';
import { rasterOf, type Raster } from './page-raster.js';

/** No scanner makes larger pictures; what claims to be larger is left undecoded. */
const MOST_PIXELS = 100_000_000;
const INCH = 72;

const pgm = ({ width, height, pixels }: Raster): Uint8Array =>
  Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), pixels]);

/**
 * The pages of a PDF that are pictures, read by text recognition: their contents as if the words stood on them. A page whose picture cannot
 * be decoded or read is left out.
 *
 * @param numbers the pages, from 1
 */
export async function recognisedPages(
  bytes: Uint8Array,
  numbers: readonly number[],
  ocr: Ocr,
  onPage: () => void = () => undefined,
): Promise<Map<number, PageContent>> {
  const { document, ops, close } = await openPdf(bytes, MOST_PIXELS);
  const read: { number: number; content: PageContent; page: PrintedPage; scale: number }[] = [];
  try {
    for (const number of numbers) {
      onPage();
      const page = await document.getPage(number);
      const content = await contentOf(page, ops);
      const raster = await rasterOf(page, content);
      page.cleanup();
      if (!raster) continue;
      const rules = [...content.rules, ...takeRules(raster)];
      try {
        const column = gridsOf(rules).length > 0 || !hasGutter(raster);
        const [printed] = recognise(pgm(raster), ocr, { dpi: raster.scale * INCH, column });
        if (printed && printed.lines.length > 0) read.push({ number, content: { ...content, rules }, page: printed, scale: raster.scale });
      } catch (error) {
        // a page that takes too long or that tesseract cannot read; the others are read
        if (!(error instanceof UnreadableError)) throw error;
      }
    }
  } finally {
    await close().catch(() => undefined);
  }
  const glyphs = glyphsOf(read);
  return new Map(read.map(({ number, content }, at) => [number, { ...content, glyphs: [...content.glyphs, ...(glyphs[at] ?? [])] }]));
}
