import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PdfPageContent } from './pdf.js';

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const SIZE = 5;
/** One command that sets text. */
export function textObject(text: string, left: number, base: number, more = ''): string {
  const advances = `g ${[...text].length - 1} ${SIZE}`;
  return (
    `<ofd:TextObject ID="1" Boundary="${left} ${base - SIZE} 160 7" Font="2" Size="${SIZE}"${more}>` +
    `<ofd:TextCode X="0" Y="${SIZE}" DeltaX="${advances}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`
  );
}

/** An OFD file whose pages have these contents. */
export function ofdFile(pages: readonly string[], more: Readonly<Record<string, string>> = {}, common = ''): Uint8Array {
  const listed = pages.map((_, at) => `<ofd:Page ID="${at + 10}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('');
  const parts: Zippable = {
    'OFD.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/>` +
        '<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>` +
        `${common}</ofd:CommonData><ofd:Pages>${listed}</ofd:Pages></ofd:Document>`,
    ),
  };
  pages.forEach((content, at) => {
    parts[`Doc_0/Pages/Page_${at}/Content.xml`] = strToU8(page(content));
  });
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  return zipSync(parts);
}

export function page(content: string): string {
  const whole = content.startsWith('<ofd:Template') ? content : `<ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content>`;
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NAMESPACE}>${whole}</ofd:Page>`;
}

const millimetres = (points: number): string => ((points * 25.4) / 72).toFixed(3);

/** A page's texts and rules in the words of OFD; measures of the page are points. */
function contentOfPage({ texts = [], rules = [] }: PdfPageContent): string {
  const set = texts.map(({ text, x, y, size = 12 }) => {
    const advances = [...text].slice(0, -1).map((char) => millimetres(char.charCodeAt(0) > 0xff ? size : size / 2));
    return (
      `<ofd:TextObject ID="1" Boundary="${millimetres(x)} ${millimetres(y - size)} 160 7" Font="2" Size="${millimetres(size)}">` +
      `<ofd:TextCode X="0" Y="${millimetres(size)}" DeltaX="${advances.join(' ')}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`
    );
  });
  const drawn = rules.map(([x1, y1, x2, y2]) => {
    const [width, height] = [millimetres(x2 - x1), millimetres(y2 - y1)];
    const boundary = `${millimetres(x1)} ${millimetres(y1)} ${width} ${height}`;
    const path = `<ofd:AbbreviatedData>M 0 0 L ${width} ${height}</ofd:AbbreviatedData>`;
    return `<ofd:PathObject ID="1" Boundary="${boundary}" LineWidth="0.2">${path}</ofd:PathObject>`;
  });
  // what is set last may stand first
  return [...drawn, ...set.reverse()].join('');
}

/** The pages of a plan as an OFD file. */
export const printedOfd = (pages: readonly PdfPageContent[]): Uint8Array => ofdFile(pages.map(contentOfPage));
