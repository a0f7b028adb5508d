import type { PlanBlock } from './blocks.js';
import { encoded } from './encodings.js';

const escaped = (char: string): string => ('\\{}'.includes(char) ? `\\${char}` : char);
const hexOf = (text: string): string => [...encoded(text, 'gb18030')].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

/** Characters as different programs write them. */
export const WRITERS = {
  /** Word: the code of the character, with its bytes for old readers */
  word: (text: string): string =>
    [...text]
      .map((char) => (char < '\u0080' ? escaped(char) : `\\uc2\\u${(char.charCodeAt(0) << 16) >> 16}${hexOf(char).padEnd(8, "\\'3f")}`))
      .join(''),
  /** old programs: bytes of the code page alone */
  bytes: (text: string): string => [...text].map((char) => (char < '\u0080' ? escaped(char) : hexOf(char))).join(''),
  /** LibreOffice: the code with a question mark */
  plain: (text: string): string => [...text].map((char) => (char < '\u0080' ? escaped(char) : `\\u${char.charCodeAt(0)}?`)).join(''),
} as const;
export type RtfWriter = (text: string) => string;

const HEAD =
  '{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl' +
  "{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}{\\f1\\froman\\fcharset0 Times New Roman;}}\r\n" +
  '{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}' +
  '{\\info{\\title 2024}{\\author 99}}{\\header\\pard 3 \\par}{\\footer\\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt 5}}\\par}\r\n';

export const rtfFile = (body: string): Buffer => Buffer.from(`${HEAD}${body}}`, 'latin1');

/** A plan as a program writes it. */
export function rtfOf(blocks: readonly PlanBlock[], write: RtfWriter): Buffer {
  const row = (cells: readonly string[]): string =>
    `\\trowd\\trgaph108${cells.map((_, at) => `\\clbrdrt\\brdrs\\cellx${(at + 1) * 1500}`).join('')}\r\n` +
    `\\pard\\intbl ${cells.map((cell) => `{\\f0 ${write(cell)}}\\cell `).join('')}\\row\r\n`;
  return rtfFile(
    blocks
      .map((block) =>
        block.type === 'table'
          ? [block.columns, ...block.rows].map(row).join('')
          : `\\pard\\plain\\f0\\fs32 {${write(block.text)}}\\par\r\n`,
      )
      .join(''),
  );
}
