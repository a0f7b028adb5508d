import type { Diagnostic } from '../../model/diagnostic.js';
import { remarksOnLost } from '../damage.js';
import { composePages } from '../layout/compose.js';
import { blocksOfPage, type BlockPage } from '../layout/page-blocks.js';
import type { PageContent } from '../layout/page-content.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { unreadable } from '../text.js';
import { openArchive, partPath, type Archive } from '../zip.js';
import { numbersIn, ofdPageContent, type PhysicalBox } from './page-content.js';
import { descendants, firstDescendant, parseXml, type PlainElement } from './xml.js';

const A4: PhysicalBox = [0, 0, 210, 297];
/** A page with so few characters and so much picture is a scanned one. */
const FEW = 10;
const SCANNED = 0.3;
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

const boxIn = (area: PlainElement | undefined): PhysicalBox | null => {
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(area && firstDescendant(area, 'PhysicalBox')?.text);
  return width > 0 && height > 0 ? [left, top, width, height] : null;
};

/** The names of the fonts, by their ids; they tell what is bold. */
async function fontsOf(archive: Archive, folder: string, document: PlainElement): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const kind of ['PublicRes', 'DocumentRes'])
    for (const { text } of descendants(document, kind)) {
      const resources = await partOf(archive, partPath(folder, text.trim()));
      for (const { attributes } of resources ? descendants(resources, 'Font') : [])
        names.set(attributes['ID'] ?? '', `${attributes['FontName'] ?? ''}${attributes['Bold'] === 'true' ? ' Bold' : ''}`);
    }
  return names;
}

const isPicture = ({ glyphs, pictures }: PageContent): boolean =>
  pictures >= SCANNED && glyphs.filter(({ text }) => text.trim() !== '').length < FEW;

/**
 * An OFD file as its text, laid out as a PDF's is: lines joined to paragraphs, tables by their rules and columns, page numbers, running
 * heads, what is printed on several pages alike and what is set at a slant as noise, page and box of every line kept.
 *
 * @throws UnreadableError where it is damaged, harmful, or holds pictures alone
 */
export async function readOfd(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await openArchive(bytes);
  const root = await partOf(archive, 'OFD.xml');
  if (!root) throw missingPart('OFD.xml');
  const pages: BlockPage[] = [];
  const lost: string[] = [];
  const scanned: number[] = [];
  let count = 0;
  for (const { text: place } of descendants(root, 'DocRoot')) {
    const name = partPath('', place.trim());
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    const document = await partOf(archive, name);
    if (!document) throw missingPart(name);
    const usual = boxIn(firstDescendant(document, 'CommonData')) ?? A4;
    const fonts = await fontsOf(archive, folder, document);
    const templates = new Map<string, PlainElement>();
    for (const { attributes } of descendants(document, 'TemplatePage')) {
      const page = await partOf(archive, partPath(folder, attributes['BaseLoc'] ?? ''));
      if (page) templates.set(attributes['ID'] ?? '', page);
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
      const box = boxIn(firstDescendant(page, 'Area')) ?? usual;
      const content = ofdPageContent(page, box, fonts);
      if (isPicture(content)) scanned.push(count);
      const used = [...descendants(page, 'Template')].flatMap(({ attributes: { TemplateID = '' } }) => templates.get(TemplateID) ?? []);
      const repeated = used.map((template) => ofdPageContent(template, box, fonts));
      const glyphs = repeated.flatMap((one) => one.glyphs);
      pages.push(blocksOfPage(content, count, repeated[0] ? { ...repeated[0], glyphs } : null));
    }
  }
  const { text, hints, origins } = composePages(pages);
  if (text.trim() === '' && scanned.length > 0)
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
  if (scanned.length > 0)
    remarks.push({
      rule: 'pages-scanned',
      severity: 'warning',
      zh: `OFD 文件有 ${scanned.length} 页是图像, 没有文字(如第 ${scanned[0]} 页), 未能读出。请用文字识别(OCR)补上。`,
      en:
        `${scanned.length} pages of the OFD file are pictures without text (page ${scanned[0]}, for one) and were not read. ` +
        'Have them recognised (OCR).',
    });
  const unclear = remarksOnLost(text);
  const partial = remarks.length + unclear.length > 0;
  return { text, encoding: null, hints, origins, remarks: [...remarks, ...unclear], partial };
}
