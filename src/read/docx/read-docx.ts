import type { NoiseReason } from '../../model/tree.js';
import { decode } from '../decode.js';
import { isEncryptedOffice } from '../ole.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { furnitureOf, StoryReader, type DocxBlock, type DocxParagraph, type StoryContext } from './blocks.js';
import { compose } from './compose.js';
import { Numbering } from './numbering.js';
import { Relations } from './relations.js';
import { StyleSheet } from './styles.js';
import { noLosses, remarksOf } from './tally.js';
import { encrypted, openArchive, type Archive } from '../zip.js';
import { childOf, childrenOf, parseXmlPart, type XmlElement } from './xml.js';
import { isMainPart } from '../zip-names.js';

/** What a zip is that holds no Word document. */
const OTHERS: readonly (readonly [sign: RegExp, zh: string, en: string])[] = [
  [/^xl\//u, 'Excel 工作簿(xlsx)', 'an Excel workbook (xlsx)'],
  [/^ppt\//u, 'PowerPoint 演示文稿(pptx)', 'a PowerPoint presentation (pptx)'],
  [/^ofd\.xml$/u, 'OFD 版式文件', 'an OFD file'],
  [/^content\.xml$/u, 'OpenDocument 文档(odt 等)', 'an OpenDocument file (odt or the like)'],
];

function notDocx(zh: string, en: string): UnreadableError {
  return new UnreadableError(
    'not-docx',
    `扩展名是 Word 文档, 内容却是${zh}。请改正扩展名, 或用 Word、WPS 打开后另存为 docx。`,
    `The file is called a Word document but is ${en}. Correct its name, or open it in Word or WPS and save it as docx.`,
  );
}

/** Refuses what is no zip, and says what it is as far as its first bytes tell. */
function refuseOther(bytes: Uint8Array): never {
  if (isEncryptedOffice(bytes)) throw encrypted();
  if (bytes.length === 0) throw notDocx('空文件', 'an empty file');
  try {
    decode(bytes);
  } catch (error) {
    const { format = null } = error as { format?: string | null };
    if (format !== null) throw notDocx(`${format.toUpperCase()} 格式`, `of the format ${format}`);
    throw notDocx('其他二进制数据', 'other binary data');
  }
  throw notDocx('纯文本', 'plain text');
}

/** A part of a document that need not be there; where it is damaged the rest is read and the loss is told. */
async function optionalPart(archive: Archive, name: string | null, lost: string[]): Promise<XmlElement | null> {
  if (name === null) return null;
  try {
    const bytes = await archive.read(name);
    if (bytes === null) {
      lost.push(name);
      return null;
    }
    return parseXmlPart(bytes, name);
  } catch (error) {
    if (!(error instanceof UnreadableError) || error.code !== 'damaged') throw error;
    lost.push(name);
    return null;
  }
}

/** The notes that the text refers to, in its order, as lines of noise: no number in them is one of the sentence that they belong to. */
function noteBlocks(
  references: StoryReader['notes'],
  roots: Readonly<Record<string, XmlElement | null>>,
  context: StoryContext,
): DocxBlock[] {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'])
    for (const element of childrenOf(roots[kind] ?? undefined, `w:${kind}`))
      if (element.attributes['w:id'] !== undefined) notes.set(`${kind} ${element.attributes['w:id']}`, element);
  const seen = new Set<string>();
  return references.flatMap(({ kind, id, number }) => {
    const key = `${kind} ${id}`;
    const element = notes.get(key);
    if (element === undefined || seen.has(key)) return [];
    seen.add(key);
    return asNoise(new StoryReader(context).read(element, 'note'), 'note', number === 0 ? null : number);
  });
}

/** Blocks that are no part of the document, as paragraphs. */
function asNoise(blocks: readonly DocxBlock[], reason: NoiseReason, number: number | null): DocxParagraph[] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)));
  return lines
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'paragraph', text, level: null, title: false, noise: reason, number, cell: null }));
}

/** Headers and footers, each once, whatever sections use it. */
async function furnitureBlocks(archive: Archive, names: readonly string[], context: StoryContext): Promise<DocxBlock[]> {
  const blocks = new Map<string, DocxParagraph>();
  for (const name of new Set(names)) {
    const root = await optionalPart(archive, name, context.tally.lost);
    if (root === null) continue;
    for (const block of asNoise(new StoryReader(context).read(root, 'running-head'), 'running-head', null))
      blocks.set(block.text, blocks.get(block.text) ?? block);
  }
  return [...blocks.values()];
}

const onlyPictures = (count: number): UnreadableError =>
  new UnreadableError(
    'only-pictures',
    `文档只有 ${count} 张图片, 没有文字, 多为扫描件。请识别文字: soffice --headless --convert-to pdf FILE, 再 gangmu extract FILE.pdf -o DIR --ocr。`,
    `The document holds ${count} pictures and no text; it is a scan, most likely. Have its text recognised: ` +
      'soffice --headless --convert-to pdf FILE, then gangmu extract FILE.pdf -o DIR --ocr.',
  );

/**
 * The text of a Word document as Word shows it with all changes accepted, with its headings, tables and places.
 *
 * Example: a paragraph of the list （一） with the text 主要思路 is the line 「（一）主要思路」.
 * @throws UnreadableError where the file is none, is encrypted, damaged or unsafe, or holds only pictures
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04)) refuseOther(bytes);
  const archive = await openArchive(bytes);
  const packageRelations = await Relations.of(archive, '');
  const named = packageRelations.target('officeDocument');
  const main = named !== null && archive.names.has(named) ? named : ([...archive.names].find(isMainPart) ?? null);
  const part = main === null ? null : await archive.read(main);
  if (main === null || part === null) {
    const other = OTHERS.find(([sign]) => [...archive.names].some((name) => sign.test(name)));
    throw notDocx(other?.[1] ?? '不含 Word 正文的压缩包(ZIP)', other?.[2] ?? 'an archive (ZIP) without the text of one');
  }
  const root = parseXmlPart(part, main);
  const body = childOf(root, 'w:body');
  if (root.name !== 'w:document' || body === undefined) {
    const other = OTHERS.find(([sign]) => sign.test(main));
    throw notDocx(other?.[1] ?? '其他文档', other?.[2] ?? 'another document');
  }
  const tally = noLosses();
  const relations = await Relations.of(archive, main);
  const load = async (type: string): Promise<XmlElement | null> => optionalPart(archive, relations.target(type), tally.lost);
  const styles = new StyleSheet(await load('styles'));
  const numbering = new Numbering(await load('numbering'), styles);
  const context: StoryContext = { styles, numbering, tally };
  const story = new StoryReader(context);
  const blocks = story.read(body);
  const notes = noteBlocks(story.notes, { footnote: await load('footnotes'), endnote: await load('endnotes') }, context);
  tally.notes = new Set(story.notes.map(({ kind, id }) => `${kind} ${id}`)).size;
  const furniture = await furnitureBlocks(
    archive,
    furnitureOf(body).flatMap((id) => relations.byId(id) ?? []),
    context,
  );
  const { text, hints, origins, title } = compose([...blocks, ...notes, ...furniture]);
  if (blocks.every((block) => block.type === 'paragraph' && block.text.trim() === '') && tally.pictures > 0)
    throw onlyPictures(tally.pictures);
  return {
    text,
    encoding: null,
    hints,
    origins,
    found: title === null ? {} : { title },
    remarks: remarksOf(tally, numbering.unknownFormats),
    partial: tally.lost.length > 0 || tally.inserted > 0,
  };
}
