import { deflateSync } from 'node:zlib';

/** Small PDFs written by hand: text at places, rules, a picture. Fonts are the standard Chinese ones, which are not in the file. */

export interface PdfText {
  readonly text: string;
  /** from the left and from the top, in points */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** degrees, counter-clockwise */
  readonly angle?: number;
  readonly font?: 'song' | 'hei' | 'unmapped' | 'mapped' | 'gbk';
  /** not shown, as recognised text behind a picture */
  readonly hidden?: boolean;
}
export interface PdfPageContent {
  readonly texts?: readonly PdfText[];
  /** x1, y1, x2, y2 from the upper left corner */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** a picture over the whole page */
  readonly scanned?: boolean;
  readonly rotate?: number;
}

const WIDTH = 595;
const HEIGHT = 842;

const hex16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
/** GBK of the few characters that a test needs. */
const GBK: Readonly<Record<string, string>> = { 全: 'c8ab', 县: 'cfd8', 总: 'd7dc', 产: 'b2fa', 值: 'd6b5', 亿: 'd2da', 元: 'd4aa' };
const gbk = (text: string): string => [...text].map((char) => GBK[char] ?? char.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const FONT_IDS = { song: 'F1', hei: 'F2', unmapped: 'F3', mapped: 'F4', gbk: 'F5' } as const;

function contentOf({ texts = [], rules = [], scanned = false }: PdfPageContent): string {
  const lines: string[] = [];
  if (scanned) lines.push(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im1 Do Q`);
  for (const [x1, y1, x2, y2] of rules) lines.push(`0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  for (const { text, x, y, size = 12, angle = 0, font = 'song', hidden = false } of texts) {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const codes = font === 'gbk' ? gbk(text) : hex16(text);
    lines.push(
      `BT /${FONT_IDS[font]} ${size} Tf ${hidden ? 3 : 0} Tr ` +
        `${[cos, sin, -sin, cos].map((value) => value.toFixed(5)).join(' ')} ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`,
    );
  }
  return lines.join('\n');
}

const stream = (content: string, entries = ''): string => `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const descriptor = (name: string): string =>
  `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 >>`;
const system = (ordering: string): string => `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >>`;
const chineseFont = (id: number, name: string, encoding: string): string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${id + 1} 0 R] >>`,
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /DW 1000 /W [1 95 500] ${system('GB1')} /FontDescriptor ${id + 2} 0 R >>`,
  descriptor(name),
];
const identityFont = (id: number, name: string, toUnicode: string): string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${id + 1} 0 R]${toUnicode} >>`,
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 1000 ${system('Identity')} /FontDescriptor ${id + 2} 0 R >>`,
  descriptor(name),
];
/** Codes are characters shifted by 0x1000: without the map nobody can know. */
const SHIFT = 0x1000;
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
  Array.from({ length: 0x60 }, (_, at) => 0x4e + at)
    .reduce<string[][]>((groups, high, at) => {
      if (at % 50 === 0) groups.push([]);
      const code = ((high << 8) + SHIFT) & 0xffff;
      groups[groups.length - 1]?.push(
        `<${code.toString(16).padStart(4, '0')}> <${(code + 255).toString(16).padStart(4, '0')}> <${(high << 8).toString(16)}>`,
      );
      return groups;
    }, [])
    .map((group) => `${group.length} beginbfrange\n${group.join('\n')}\nendbfrange`)
    .join('\n') +
  '\nendcmap end end';

/** What a text looks like in the font `mapped`, whose codes only its own map explains. */
export const shifted = (text: string): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) + SHIFT) & 0xffff));

export interface PdfFile {
  /** entries of the trailer, such as /Encrypt */
  readonly trailer?: string;
  /** a table of objects that points nowhere */
  readonly brokenTable?: boolean;
}

/** The bytes of a PDF with the given pages. */
export function handMadePdf(pages: readonly PdfPageContent[], { trailer = '', brokenTable = false }: PdfFile = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    ...chineseFont(3, 'STSong-Light', 'UniGB-UCS2-H'),
    ...chineseFont(6, 'STHeiti-Bold', 'UniGB-UCS2-H'),
    ...identityFont(9, 'ABCDEF+Lost', ''),
    ...identityFont(12, 'ABCDEF+Mapped', ' /ToUnicode 15 0 R'),
    stream(TO_UNICODE),
    ...chineseFont(16, 'STFangsong-Light', 'GBK-EUC-H'),
    stream('\u0080', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  ];
  const kids: number[] = [];
  for (const page of pages) {
    objects.push(stream(contentOf(page)));
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate ?? 0} /Contents ${objects.length} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 6 0 R /F3 9 0 R /F4 12 0 R /F5 16 0 R >> /XObject << /Im1 19 0 R >> >> >>',
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  return fileOf(objects, trailer, brokenTable);
}

/** Forms of which each paints the next one twice: what is small to write takes for ever to paint. */
export function endlessPdf(depth = 40): Uint8Array {
  const form = (at: number): string =>
    stream(
      '/F Do /F Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${Math.min(at + 6, depth + 4)} 0 R >> >>`,
    );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>`,
    stream('/F Do'),
    ...Array.from({ length: depth - 1 }, (_, at) => form(at)),
    stream('q Q', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'),
  ];
  return fileOf(objects, '', false);
}

/** What unpacks twice to so many bytes of blanks: a gibibyte has some 4 KB. */
function packed(beginning: string, bytes: number): string {
  const blanks = deflateSync(Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.alloc(bytes, ' ')]));
  return deflateSync(blanks, { level: 9 }).toString('latin1');
}
const TWICE = '/Filter [/FlateDecode /FlateDecode]';

/** A small file of which one part unpacks to so many bytes: what a page shows, a font, a font's map, or the stream that holds the pages. */
export function bombPdf(part: 'content' | 'font' | 'map' | 'objects', bytes: number): Uint8Array {
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  const tree = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`;
  const shown = 'BT /F1 12 Tf 90 700 Td (a plan of the county) Tj ET ';
  if (part !== 'objects') {
    const own = (one: string, small: string): string => (one === part ? stream(packed(small, bytes), TWICE) : stream(small));
    const font =
      part === 'font'
        ? '<< /Type /Font /Subtype /TrueType /BaseFont /Plan /FirstChar 32 /Widths [500] /FontDescriptor 6 0 R >>'
        : '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>';
    const described = '<< /Type /FontDescriptor /FontName /Plan /Flags 4 /FontFile2 7 0 R >>';
    return fileOf([catalog, tree, page, own('content', shown), font, described, own('font', ''), own('map', '')], '', false);
  }
  const places = `1 0 2 ${catalog.length + 1} 3 ${catalog.length + tree.length + 2} `;
  const packedObjects = packed(`${places}${catalog} ${tree} ${page} `, bytes);
  const head = '%PDF-1.5\n';
  const objects = `5 0 obj\n${stream(packedObjects, `/Type /ObjStm /N 3 /First ${places.length} ${TWICE}`)}\nendobj\n`;
  const at = head.length + objects.length;
  const rows = [[0, 0, 0], ...[0, 1, 2].map((index) => [2, 5, index]), [0, 0, 0], [1, head.length, 0], [1, at, 0]];
  const table = rows.map(([type = 0, where = 0, index = 0]) => String.fromCharCode(type, where >> 8, where & 255, index)).join('');
  const listed = `6 0 obj\n${stream(table, '/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R')}\nendobj\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(`${head}${objects}${listed}`, 'latin1');
}

/** A tree of pages that comes back to its root. */
export function loopingPdf(): Uint8Array {
  const branch = '<< /Type /Pages /Parent 2 0 R /Count 4000 /Kids [2 0 R 2 0 R] >>';
  return fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 4000 /Kids [3 0 R] >>', branch], '', false);
}

function fileOf(objects: readonly string[], trailer: string, brokenTable: boolean): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(brokenTable ? 1 : place).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${brokenTable ? 7 : table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export interface SetPage {
  readonly left?: number;
  readonly top?: number;
  /** characters in a line */
  readonly width?: number;
  readonly size?: number;
  readonly leading?: number;
  readonly indent?: boolean;
}

/** Paragraphs set in lines of so many full characters, the first one of each indented by two. */
export function setParagraphs(paragraphs: readonly string[], options: SetPage = {}): PdfText[] {
  const { left = 90, top = 90, width = 30, size = 12, leading = 20, indent = true } = options;
  const texts: PdfText[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    let first = true;
    while (rest !== '') {
      const room = (first && indent ? width - 2 : width) * 2;
      let used = 0;
      let count = 0;
      while (count < rest.length && used + (rest.charCodeAt(count) > 0xff ? 2 : 1) <= room) used += rest.charCodeAt(count++) > 0xff ? 2 : 1;
      // a number is not broken, and no line begins with punctuation
      while (count < rest.length && /[0-9]/u.test(rest.charAt(count - 1)) && /[0-9%]/u.test(rest.charAt(count))) count--;
      if (/[，。；：、）]/u.test(rest.charAt(count))) count--;
      texts.push({ text: rest.slice(0, count), x: left + (first && indent ? size * 2 : 0), y, size });
      rest = rest.slice(count);
      y += leading;
      first = false;
    }
  }
  return texts;
}
