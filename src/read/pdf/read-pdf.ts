import { performance } from 'node:perf_hooks';
import type { Diagnostic } from '../../model/diagnostic.js';
import { OCR_ENCODING, OCR_WARNING } from '../../model/recognised.js';
import type { Ocr } from '../ocr/engine.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { composePages } from '../layout/compose.js';
import { openPdf, type OpenPdf } from './open.js';
import { blocksOfPage, type BlockPage } from '../layout/page-blocks.js';
import type { PageContent } from '../layout/page-content.js';
import { contentOf } from './page-content.js';
import { garbled } from './garbled.js';

/**
 * What is read of one file at most. Pages are counted before the first is read; characters and time are looked at between two pages, so a
 * single page may run over them. Nothing within a page can be stopped from here, not by a timer either, because pdf.js never lets one run:
 * forms that paint other forms twice, thirty deep, or a stream that unpacks to gigabytes hold the thread until the page is done or the
 * memory is. That is why a batch reads in threads that bound what a stream unpacks to (`inflate.ts`) and that it can end (`apartReader`).
 */
export interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
  readonly seconds: number;
}
export const PDF_LIMITS: PdfLimits = { pages: 5000, characters: 20_000_000, seconds: 120 };

/** A page with so few characters and so much picture is a scanned one. */
const FEW = 10;
const PICTURE = 0.3;
/** Letters turned into outlines: hundreds of curves, and no text. */
const OUTLINES = 300;
/** Where half of the pages with text are garbled, the rest is no document. */
const GARBLED = 0.5;
const TAIL = 2048;

type PageState = 'text' | 'picture' | 'recognised' | 'garbled' | 'failed' | 'empty';

interface Survey {
  readonly pages: BlockPage[];
  readonly states: PageState[];
  sample: string;
  recognised: number[];
}

const tooLarge = (code: string, zh: string, en: string): UnreadableError =>
  new UnreadableError(code, `${zh}请拆分后分别读取。`, `${en} Split it and read the parts.`);

function stateOf(content: PageContent): { state: PageState; sample: string } {
  const text = content.glyphs.map((glyph) => glyph.text).join('');
  const shown = text.replace(/\s/gu, '').length;
  if (shown < FEW && (content.pictures >= PICTURE || content.drawings >= OUTLINES)) return { state: 'picture', sample: '' };
  if (shown === 0) return { state: 'empty', sample: '' };
  const sample = garbled(text);
  return sample === null ? { state: 'text', sample: '' } : { state: 'garbled', sample };
}

async function survey({ document, ops }: OpenPdf, limits: PdfLimits): Promise<Survey> {
  const found: Survey = { pages: [], states: [], sample: '', recognised: [] };
  const start = performance.now();
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() - start > limits.seconds * 1000)
      throw tooLarge(
        'too-slow',
        `PDF 读取超过 ${limits.seconds} 秒(第 ${number} 页, 共 ${document.numPages} 页)。`,
        `Reading the PDF takes more than ${limits.seconds} seconds (page ${number} of ${document.numPages}).`,
      );
    try {
      const page = await document.getPage(number);
      const content = await contentOf(page, ops);
      const { state, sample } = stateOf(content);
      found.states.push(state);
      characters += content.glyphs.length;
      if (state === 'text') {
        found.pages.push(blocksOfPage(content, number));
        if (content.invisible * 2 > content.glyphs.length && content.pictures >= PICTURE) found.recognised.push(number);
      } else if (state === 'garbled' && found.sample === '') found.sample = sample;
      page.cleanup();
    } catch {
      // a page that is not in the file, or whose objects are damaged; the others are read
      found.states.push('failed');
    }
    if (characters > limits.characters)
      throw tooLarge(
        'too-large',
        `PDF 的文字超过 ${limits.characters} 个字符。`,
        `The PDF holds more than ${limits.characters} characters.`,
      );
  }
  return found;
}

/** Reads the pages that are pictures; those in which nothing is found stay what they are. */
async function withRecognised(found: Survey, bytes: Uint8Array, ocr: Ocr, onPage?: () => void): Promise<void> {
  const pictures = found.states.flatMap((state, at) => (state === 'picture' ? [at + 1] : []));
  if (pictures.length === 0) return;
  const { recognisedPages } = await import('./recognised-pages.js');
  for (const [number, content] of await recognisedPages(bytes, pictures, ocr, onPage)) {
    found.states[number - 1] = 'recognised';
    found.pages.push(blocksOfPage(content, number));
  }
  found.pages.sort((a, b) => a.number - b.number);
}

/** 1, 3–7, 9 */
function listed(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs.slice(0, 20).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${shown.join(', ')}${runs.length > 20 ? ' …' : ''}`;
}

/** A file of which no text can be used is refused, with the reason that most of its pages give. */
function refuseWithoutText({ states, sample }: Survey, ocr: Ocr | undefined): void {
  const count = (state: PageState): number => states.filter((one) => one === state).length;
  const text = count('text') + count('recognised');
  if (count('garbled') > 0 && count('garbled') >= (text + count('garbled')) * GARBLED)
    throw new UnreadableError(
      'broken-fonts',
      `PDF 字体缺少文字对照表, 取出的是乱码(如「${sample}」), 无法还原。请用文字识别(OCR)重新识别, 或换用网页、Word 版。`,
      `The fonts of the PDF have no map to characters: what they give is garbage (${sample}). ` +
        'Use text recognition (OCR), or the web page or Word file of the document.',
    );
  if (text > 0) return;
  if (count('picture') > 0 && ocr)
    throw new UnreadableError(
      'no-text',
      `PDF 是扫描件: ${count('picture')} 页是图像, 文字识别(${ocr.engine})未得出文字。请检查文件。`,
      `The PDF is a scan: in its ${count('picture')} pages no text was recognised (${ocr.engine}). Check the file.`,
    );
  if (count('picture') > 0)
    throw new UnreadableError(
      'scan',
      `PDF 是扫描件: ${count('picture')} 页是图像, 没有文字。请换用网页、Word 版, ` +
        '或用 gangmu extract FILE -o DIR --ocr 识别文字(需先安装 tesseract)。',
      `The PDF is a scan: ${count('picture')} ${count('picture') === 1 ? 'page is a picture' : 'pages are pictures'} without text. ` +
        'Use the web page or Word file of the document, or have it recognised: ' +
        'gangmu extract FILE -o DIR --ocr (with tesseract installed).',
    );
  if (count('failed') > 0)
    throw new UnreadableError(
      'damaged',
      'PDF 已损坏, 没有一页能读出。请重新下载。',
      'The PDF is damaged: none of its pages can be read. Download it again.',
    );
  throw new UnreadableError('no-text', 'PDF 中没有文字。请检查文件。', 'There is no text in the PDF. Check the file.');
}

function remarksOn({ states, recognised }: Survey, whole: boolean, ocr: Ocr | undefined): { remarks: Diagnostic[]; partial: boolean } {
  const remarks: Diagnostic[] = [];
  const lost = (state: PageState, rule: string, zh: string, en: string): void => {
    const pages = states.flatMap((one, at) => (one === state ? [at + 1] : []));
    if (pages.length > 0)
      remarks.push({ rule, severity: 'warning', zh: `第 ${listed(pages)} 页${zh}`, en: `Pages ${listed(pages)} ${en}` });
  };
  lost(
    'picture',
    'pdf-scanned-pages',
    ocr ? '是图像, 未识别出文字。请核对这些页。' : '是图像, 没有文字, 未能读出。可用 --ocr 识别。',
    ocr
      ? 'are pictures in which no text was recognised. Look at them.'
      : 'are pictures without text and were not read. Have them recognised with --ocr.',
  );
  lost(
    'garbled',
    'pdf-broken-fonts',
    '的字体缺少文字对照表, 是乱码, 未收入。请用文字识别(OCR)补上。',
    'have fonts without a map to characters and were left out. Have them recognised (OCR).',
  );
  lost('failed', 'pdf-damaged-pages', '已损坏, 未能读出。请重新下载。', 'are damaged and were not read. Download the file again.');
  if (!whole)
    remarks.push({
      rule: 'pdf-truncated',
      severity: 'warning',
      zh: 'PDF 没有结尾标记, 可能不完整。请重新下载。',
      en: 'The PDF has no end mark and may not be whole. Download it again.',
    });
  const partial = remarks.length > 0;
  if (ocr)
    lost(
      'recognised',
      OCR_WARNING,
      `的文字由文字识别(${ocr.engine})得来, 可能有误。请核对数字。`,
      `were recognised from pictures (${ocr.engine}); their text may be wrong. Check the numbers.`,
    );
  if (recognised.length > 0)
    remarks.push({
      rule: 'pdf-recognised-text',
      severity: 'warning',
      zh: `第 ${listed(recognised)} 页的文字由文字识别(OCR)得来, 可能有误。请核对数字。`,
      en: `The text of pages ${listed(recognised)} was recognised from pictures (OCR) and may be wrong. Check the numbers.`,
    });
  return { remarks, partial };
}

/**
 * A PDF as its text: lines joined to paragraphs, tables by their rules and columns, page numbers and running heads marked as noise, the
 * page and the box of every line kept.
 *
 * @param ocr recognises pages that are pictures; each of their words keeps its box and how sure it is
 * @param onPage told before each of these pages
 * @throws UnreadableError `encrypted`, `damaged`, `scan`, `broken-fonts`, `no-text`, `too-many-pages`, `too-large`, `too-slow`
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS, ocr?: Ocr, onPage?: () => void): Promise<ReadDocument> {
  const open = await openPdf(bytes);
  try {
    const { numPages } = open.document;
    if (numPages > limits.pages)
      throw tooLarge(
        'too-many-pages',
        `PDF 有 ${numPages} 页, 超过 ${limits.pages} 页。`,
        `The PDF has ${numPages} pages, more than ${limits.pages}.`,
      );
    const found = await survey(open, limits);
    if (ocr) await withRecognised(found, bytes, ocr, onPage);
    refuseWithoutText(found, ocr);
    const whole = Buffer.from(bytes.subarray(-TAIL)).includes('%%EOF');
    const encoding = found.states.includes('recognised') ? OCR_ENCODING : null;
    return { ...composePages(found.pages), encoding, ...remarksOn(found, whole, ocr) };
  } finally {
    await open.close().catch(() => undefined);
  }
}
