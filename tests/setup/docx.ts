import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Extraction } from '../../src/model/extraction.js';
import { planFile } from '../../src/plugins/file.js';
import { createProcessor } from '../../src/processor.js';
import { read } from '../../src/read/readers.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts of a document that are not given are left out; each is the inside of its root. */
export interface HandMade {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

/** The parts of a document by hand, for what no writer of documents makes. */
export function handMadeParts({ body, styles, numbering, footnotes, header }: HandMade): Record<string, Uint8Array> {
  const part = (root: string, inside: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`);
  const given = Object.entries({ styles, numbering, footnotes, header }).filter(([, inside]) => inside !== undefined);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string): Uint8Array =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`);
  const roots: Readonly<Record<string, string>> = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', header: 'hdr' };
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(given.map(([name]) => relation(name, name, `${name}.xml`)).join('')),
    ...Object.fromEntries(given.map(([name, inside]) => [`word/${name}.xml`, part(roots[name] ?? name, inside ?? '')])),
  };
}

export const handMade = (made: HandMade | string): Uint8Array => zipSync(handMadeParts(typeof made === 'string' ? { body: made } : made));

/** A paragraph with properties and runs of text. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') || text === '' ? text : r(text)}</w:p>`;

/** A run. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A complex field: its code is not shown, its result is. */
export const field = (code: string, result: string | null): string =>
  `${fieldStart(code)}${result === null ? '' : `${fieldMark('separate')}${result}`}${fieldMark('end')}`;

/** A field whose result begins behind it, and may reach over paragraphs. */
export const fieldStart = (code: string): string => `${fieldMark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>`;

export const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A list: the inside of w:lvl for each level, and instances with what they override. */
export const list = (levels: readonly string[], instances: readonly string[] = ['']): string =>
  `<w:abstractNum w:abstractNumId="5">${levels.map((level, at) => `<w:lvl w:ilvl="${at}">${level}</w:lvl>`).join('')}</w:abstractNum>` +
  instances.map((override, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="5"/>${override}</w:num>`).join('');

export const level = (format: string, text: string, more = ''): string =>
  `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}`;

/** A paragraph in a list. */
export const item = (text: string, at = 0, num = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr>`);

/** A style of paragraphs. */
export const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const processor = createProcessor();

/** What the whole pipeline makes of a file. */
export async function extractBytes(bytes: Uint8Array, name: string): Promise<Extraction> {
  const { text, format, encoding, hints = {}, found = {}, partial = false } = await read(bytes, { name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return processor.process(
    planFile(name, '', { docId: 'plan', source: { file: name, format, encoding, sha256, text }, hints, found, partial }),
  );
}
