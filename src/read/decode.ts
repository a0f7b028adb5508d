import { isUtf8, transcode } from 'node:buffer';
import { GangmuError } from '../model/errors.js';
import type { ForeignId } from './foreign-formats.js';
import { foreignFormat, foreignMessage } from './foreign.js';
import { unreadable } from './text.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
export type UndecodableCode = 'other-format' | 'binary' | 'undecodable' | 'glyph-codes' | 'replacement-characters';

/**
 * The bytes are no text that can be read. `zh` and `en` say what was found and what to do; `format` names a file format that was
 * recognised.
 */
export class UndecodableError extends GangmuError {
  override readonly name = 'UndecodableError';

  constructor(
    override readonly code: UndecodableCode,
    zh: string,
    en: string,
    readonly format: string | null = null,
  ) {
    super(code, zh, en);
  }
}

/** A file of a format that is no text, with what its owner can do. */
export function foreignRefusal(id: ForeignId): UndecodableError {
  const { zh, en } = foreignMessage(id);
  return new UndecodableError('other-format', zh, en, id);
}

/** Labels as they are written in the wild; gbk and gb2312 are read as gb18030, which holds them both. */
export const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  utf16le: 'utf-16le',
  'utf-16be': 'utf-16be',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'cn-big5': 'big5',
  cp950: 'big5',
  'gb_2312-80': 'gb18030',
  'euc-cn': 'gb18030',
  'windows-936': 'gb18030',
  ms936: 'gb18030',
};

const SAMPLE = 65_536;

/** UTF-16 without a byte order mark: the high bytes of Chinese text (4E–9F, 30, FF) and of ASCII (00) stand all on one side. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  const high = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff || byte === 0x00 || byte === 0x20)
      high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (odd >= pairs * 0.95 && even < pairs * 0.7) return 'utf-16le';
  if (even >= pairs * 0.95 && odd < pairs * 0.7) return 'utf-16be';
  return null;
}

/** The most frequent characters of official Chinese, simplified and traditional: a wrong decoding gives hardly any of them. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国地到年发展建设工作实施加强市县区政府单位部门企业产业重点推进化业务管理安全及与以对于第十二三提高行动方案规划各省會國發實為產業業務區縣單門'.split(
    '',
  ),
);

/** How many of a text's Chinese characters are frequent, and how many there are. */
export function plainness(text: string): { readonly han: number; readonly frequent: number } {
  let han = 0;
  let frequent = 0;
  for (const char of text.slice(0, 20_000)) {
    if (char < '\u4e00' || char > '\u9fff') continue;
    han++;
    if (FREQUENT.has(char)) frequent++;
  }
  return { han, frequent };
}

/** Is it Chinese, or no Chinese at all? A wrong decoding or a wrong font gives characters that hardly any text has. */
export function isPlausible(text: string): boolean {
  const { han, frequent } = plainness(text);
  return han < 20 || frequent >= han * 0.05;
}

/** Node gives these for 80 and FF, which are no characters of the encodings of two bytes. */
const NO_CHARACTER = /[\u0080\uf8f8]/u;

/** Bytes as characters of an encoding; null where any of them are none. */
export function decodeFatal(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return (encoding === 'big5' || encoding === 'gb18030') && NO_CHARACTER.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Valid UTF-8 to a string: by way of UTF-16 it is several times as fast as toString('utf8') on Chinese text. */
function fromUtf8(bytes: Uint8Array): string {
  return bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function binary(): UndecodableError {
  return new UndecodableError(
    'binary',
    '文件含有空字节，是二进制文件而不是文本；请提供 txt 文本。',
    'The file holds NUL bytes: it is binary, not text; hand in a text file.',
  );
}

function decodeText(bytes: Uint8Array, label: Encoding | undefined): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isUtf8(bytes))
    return { text: fromUtf8(bytes.subarray(3)), encoding: 'utf-8' };
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const wide = marked ?? (label === 'utf-16le' || label === 'utf-16be' ? (utf16Of(bytes) ?? label) : null);
  if (wide !== null) {
    const text = decodeFatal(marked ? bytes.subarray(2) : bytes, wide);
    if (text !== null) return { text: withoutMark(text), encoding: wide };
  }
  const nul = bytes.includes(0);
  if (!nul && isUtf8(bytes)) return { text: fromUtf8(bytes), encoding: 'utf-8' };
  const guessed = utf16Of(bytes);
  const guess = guessed === null ? null : decodeFatal(bytes, guessed);
  if (guessed !== null && guess !== null && isPlausible(guess) && !guess.includes('\0')) return { text: guess, encoding: guessed };
  if (nul) throw binary();
  const found: { text: string; encoding: Encoding; share: number }[] = [];
  for (const encoding of label === 'big5' ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const)) {
    const text = decodeFatal(bytes, encoding);
    if (text === null) continue;
    if (encoding === label) return { text, encoding };
    const { han, frequent } = plainness(text);
    if (isPlausible(text)) found.push({ text, encoding, share: han === 0 ? 0 : frequent / han });
  }
  // what is written in the one may be characters in the other, but seldom frequent ones
  const [first, second] = found;
  if (first) {
    const { text, encoding } = second && second.share > first.share ? second : first;
    return { text, encoding };
  }
  throw new UndecodableError(
    'undecodable',
    '文件既不是 UTF-8、UTF-16，也不是 GB18030 文本；请另存为 UTF-8 文本。',
    'The bytes are neither UTF-8, UTF-16 nor GB18030; save the file as UTF-8 text.',
  );
}

/** @throws UndecodableError for a text that is glyph codes, or has lost too many characters */
export function refuseGarbage(text: string): void {
  const trouble = unreadable(text);
  if (trouble?.code === 'glyph-codes') {
    throw new UndecodableError(
      'glyph-codes',
      `文本是 PDF 字形代码（如 ${trouble.sample}，共 ${trouble.count} 处），无法还原为文字；请重新识别原文件。`,
      `The text is PDF glyph codes (${trouble.sample}, ${trouble.count} of them), not characters; extract it again with text recognition.`,
    );
  }
  if (trouble) {
    throw new UndecodableError(
      'replacement-characters',
      `文本含有 ${trouble.count} 个无法辨认的字符，已损坏；请更换来源。`,
      `The text holds ${trouble.count} replacement or private-use characters and is damaged; use another source.`,
    );
  }
}

/**
 * Bytes of a text file to its text: UTF-8 and UTF-16 with or without a byte order mark, GB18030 (so also GBK and GB2312), Big5. The mark is
 * removed, line ends are never altered.
 *
 * Example: the GBK bytes of 「总体要求」 give { text: '总体要求', encoding: 'gb18030' }.
 * @param bytes the file
 * @param label an encoding that somebody stated; what the bytes plainly are goes before it
 * @throws UndecodableError where the file is of another format, binary, undecodable or garbage
 */
export function decode(bytes: Uint8Array, label?: string): { text: string; encoding: Encoding } {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) throw foreignRefusal(foreign);
  const decoded = decodeText(bytes, label === undefined ? undefined : LABELS[label.trim().toLowerCase()]);
  refuseGarbage(decoded.text);
  return decoded;
}
