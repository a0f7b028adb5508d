import type { Diagnostic } from '../../model/diagnostic.js';
import type { Hints } from '../../model/hints.js';
import type { Origin } from '../../model/origin.js';
import { remarksOnLost } from '../damage.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { unreadable } from '../text.js';
import { openArchive, partPath, type Archive } from '../zip.js';
import { gapBetween, printedLines } from './page-lines.js';
import { hasImages, runsOf, type Run } from './page-runs.js';
import { descendants, firstDescendant, parseXml, type PlainElement } from './xml.js';

const POINTS = 72 / 25.4;
const HEIGHT = 297;
/** Page numbers stand in the outermost parts of a page. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^[-—–―·•~\s]{0,6}\d{1,4}[-—–―·•~\s]{0,6}$/u;
const MOST_PAGES = 5000;

async function partOf(archive: Archive, name: string): Promise<PlainElement | null> {
  const bytes = await archive.read(name);
  return bytes === null ? null : parseXml(bytes, name);
}

const missingPart = (name: string): UnreadableError =>
  new UnreadableError(
    'damaged',
    `OFD 文件缺少 ${name}, 已损坏。请重新下载。`,
    `The OFD file lacks ${name}: it is damaged. Download it again.`,
  );

interface PageText {
  readonly number: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** what is printed on several pages alike */
  readonly template: readonly Run[];
}

class TextOfPages {
  text = '';
  readonly origins: Origin[] = [];
  readonly noise: NonNullable<Hints['noise']>[number][] = [];

  add({ number, height, runs, template }: PageText): void {
    for (const { runs: own, base } of printedLines(runs.filter(({ turned }) => !turned))) {
      const [start, end] = this.line(own, number);
      const outside = base < height * MARGIN || base > height * (1 - MARGIN);
      if (outside && PAGE_NUMBER.test(this.text.slice(start, end))) this.noise.push({ start, end, reason: 'page-number' });
    }
    for (const { runs: own } of printedLines([...template, ...runs.filter(({ turned }) => turned)])) {
      const [start, end] = this.line(own, number);
      this.noise.push({ start, end, reason: 'running-head' });
    }
  }

  private line(runs: readonly Run[], page: number): [number, number] {
    const begin = this.text.length;
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1];
      if (before) this.text += gapBetween(before, run);
      const start = this.text.length;
      this.text += run.text;
      const box = [run.left, run.base - run.size, run.width, run.size].map((one) => Math.round(one * POINTS * 100) / 100);
      this.origins.push({ start, end: this.text.length, page, box: box as unknown as [number, number, number, number] });
    }
    const end = this.text.length;
    this.text += '\n';
    return [begin, end];
  }
}

const heightOf = (area: PlainElement | undefined): number | null =>
  Number((area && firstDescendant(area, 'PhysicalBox')?.text.trim().split(/\s+/u)[3]) ?? Number.NaN) || null;

/**
 * An OFD file as the lines of its pages, with the page and the place of all words. Page numbers, what is printed on several pages alike and
 * what is set at a slant are noise. Lines are left as they are printed: structure joins them.
 *
 * @throws UnreadableError where it is damaged, harmful, or holds pictures alone
 */
export async function readOfd(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await openArchive(bytes);
  const root = await partOf(archive, 'OFD.xml');
  if (!root) throw missingPart('OFD.xml');
  const pages = new TextOfPages();
  const lost: string[] = [];
  let count = 0;
  let images = false;
  for (const { text: place } of descendants(root, 'DocRoot')) {
    const name = partPath('', place.trim());
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    const document = await partOf(archive, name);
    if (!document) throw missingPart(name);
    const usual = heightOf(firstDescendant(document, 'CommonData')) ?? HEIGHT;
    const templates = new Map<string, readonly Run[]>();
    for (const { attributes } of descendants(document, 'TemplatePage')) {
      const page = await partOf(archive, partPath(folder, attributes['BaseLoc'] ?? ''));
      if (page) templates.set(attributes['ID'] ?? '', runsOf(page));
    }
    const list = document.children.find((one) => one.name === 'Pages');
    for (const { attributes } of list?.children ?? []) {
      if (++count > MOST_PAGES)
        throw new UnreadableError(
          'too-large',
          `OFD 文件超过 ${MOST_PAGES} 页。请拆分为几个文件。`,
          `The OFD file has over ${MOST_PAGES} pages. Divide it into several files.`,
        );
      const part = partPath(folder, attributes['BaseLoc'] ?? '');
      const page = await partOf(archive, part);
      if (!page) {
        lost.push(part);
        continue;
      }
      images ||= hasImages(page);
      const template = [...descendants(page, 'Template')].flatMap((one) => templates.get(one.attributes['TemplateID'] ?? '') ?? []);
      pages.add({ number: count, height: heightOf(firstDescendant(page, 'Area')) ?? usual, runs: runsOf(page), template });
    }
  }
  const { text, origins, noise } = pages;
  if (text.trim() === '' && images)
    throw new UnreadableError(
      'scan',
      'OFD 文件中只有图片, 没有文字(扫描件)。请先做文字识别(OCR), 或寻找文字版。',
      'The OFD file holds pictures alone (a scan). Recognise their text (OCR) first, or look for a text version.',
    );
  const trouble = unreadable(text);
  if (trouble)
    throw new UnreadableError(
      'glyph-codes',
      `OFD 文件的字体没有对应的文字(${trouble.count} 处无法辨认)。请打印为 PDF 后做文字识别(OCR), 或寻找其他版本。`,
      `The fonts of the OFD file have no map to characters (${trouble.count} are lost). ` +
        'Recognise its text (OCR), or look for another version.',
    );
  const remarks: Diagnostic[] = lost.slice(0, 1).map((part) => ({
    rule: 'pages-missing',
    severity: 'warning',
    zh: `OFD 文件缺少 ${lost.length} 页(如 ${part})。请与原件核对。`,
    en: `${lost.length} pages are missing in the OFD file (${part}, for one). Compare with the original.`,
  }));
  const unclear = remarksOnLost(text);
  return {
    text,
    encoding: null,
    hints: { noise },
    origins,
    remarks: [...remarks, ...unclear],
    partial: lost.length + unclear.length > 0,
  };
}
