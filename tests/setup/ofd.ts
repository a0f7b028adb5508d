import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PlanBlock } from './blocks.js';

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const SIZE = 5;
const LEFT = 28;
const TOP = 40;
const LEADING = 9;
const LINES = 22;

/** A line of print: words with the place from which they are set. */
export type OfdLine = readonly { readonly text: string; readonly left: number }[];

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

/** Lines on pages, with a page number in dashes below each. */
export function printed(lines: readonly OfdLine[]): Uint8Array {
  const pages: string[] = [];
  for (let first = 0; first < lines.length; first += LINES) {
    const own = lines
      .slice(first, first + LINES)
      .flatMap((line, at) => line.map(({ text, left }) => textObject(text, left, TOP + at * LEADING)));
    // what is set last may stand first
    pages.push([...own.reverse(), textObject(`— ${pages.length + 1} —`, 95, 280)].join(''));
  }
  return ofdFile(pages);
}

/** The lines of a plan that is set with so many characters a line; cells of a row stand apart. */
export function linesOfPlan(blocks: readonly PlanBlock[], width: number): OfdLine[] {
  return blocks.flatMap((block): OfdLine[] => {
    if (block.type === 'table')
      return [block.columns, ...block.rows].map((row) =>
        row.flatMap((cell, at) => (cell === '' ? [] : [{ text: cell, left: LEFT + at * 600 }])),
      );
    const lines: OfdLine[] = [];
    for (let at = 0; at < block.text.length; at += width) lines.push([{ text: block.text.slice(at, at + width), left: LEFT }]);
    return lines;
  });
}
