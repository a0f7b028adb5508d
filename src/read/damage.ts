import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../model/diagnostic.js';
import { LOST, touchesLost } from '../model/lost.js';
import { decode, decodeFatal, LABELS, plainness, UndecodableError, utf16Of, type Encoding } from './decode.js';
import type { ReadDocument } from './reader.js';
import { unreadable } from './text.js';

/**
 * Few places of a text may be damaged: one, or one in so many characters. More than that is another encoding, or a file that nobody should
 * code from.
 */
const CHARACTERS_PER_PLACE = 2000;
/** No more than one byte in so many is damaged, however they lie together. */
const BYTES_PER_DAMAGED = 20;
/** So many Chinese characters must be left, and so many of them frequent ones, for the rest to be a text. */
const LEAST_HAN = 10;
const LEAST_FREQUENT = 0.05;
/** So many places are named. */
const NAMED = 3;

/** Bytes that are no characters: where they stand in the file, and the U+FFFD in the text that stands for them. */
interface Damage {
  readonly from: number;
  to: number;
  readonly at: number;
}
interface Mended {
  readonly text: string;
  readonly encoding: Encoding;
  readonly damages: readonly Damage[];
}

const isBetween = (byte: number | undefined, low: number, high: number): boolean => byte !== undefined && byte >= low && byte <= high;

/** How many bytes the character takes that begins at a place. */
export function unitLength(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const lead = bytes[at] ?? 0;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const high = bytes[at + (encoding === 'utf-16le' ? 1 : 0)] ?? 0;
    return isBetween(high, 0xd8, 0xdb) ? 4 : 2;
  }
  if (lead < 0x80) return 1;
  if (encoding === 'utf-8') return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return encoding === 'gb18030' && isBetween(bytes[at + 1], 0x30, 0x39) ? 4 : 2;
}

/** Bytes up to the next line break are tried at once; both bytes of it where a character has two. */
function lineEnd(bytes: Uint8Array, from: number, encoding: Encoding): number {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!wide) {
    const at = bytes.indexOf(10, from);
    return at < 0 ? bytes.length : at + 1;
  }
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes[at + low] === 10 && bytes[at + 1 - low] === 0) return at + 2;
  return bytes.length;
}

/** The text of damaged bytes with one U+FFFD for each stretch of them; null where the damage is more than a text may have. */
function mend(bytes: Uint8Array, encoding: Encoding, begin: number): Mended | null {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const most = Math.max(1, Math.floor(bytes.length / CHARACTERS_PER_PLACE));
  const damages: Damage[] = [];
  let damaged = 0;
  let text = '';
  const decoded = (from: number, to: number): string | null => {
    const part = decodeFatal(bytes.subarray(from, to), encoding);
    return part?.includes('\0') === true ? null : part;
  };
  const lose = (from: number, to: number): void => {
    const last = damages[damages.length - 1];
    damaged += to - from;
    if (last?.to === from) last.to = to;
    else {
      damages.push({ from, to, at: text.length });
      text += LOST;
    }
  };
  for (let line = begin; line < bytes.length; ) {
    const end = lineEnd(bytes, line, encoding);
    const whole = decoded(line, end);
    if (whole !== null) text += whole;
    else
      for (let at = line; at < end; ) {
        const length = unitLength(bytes, at, encoding);
        const one = at + length <= end ? decoded(at, at + length) : null;
        if (one !== null) {
          text += one;
          at += length;
        } else {
          const step = Math.min(wide ? 2 : 1, end - at);
          lose(at, at + step);
          at += step;
          if (damages.length > most || damaged * BYTES_PER_DAMAGED > bytes.length) return null;
        }
      }
    line = end;
  }
  const { han, frequent } = plainness(text);
  const few = damages.length <= Math.max(1, text.length / CHARACTERS_PER_PLACE);
  return damages.length > 0 && few && han >= LEAST_HAN && frequent >= han * LEAST_FREQUENT && unreadable(text) === null
    ? { text, encoding, damages }
    : null;
}

function mendedWide(bytes: Uint8Array, label: Encoding | undefined): Mended | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1);
  const stated = label === 'utf-16le' || label === 'utf-16be' ? label : null;
  const encoding = marked ?? utf16Of(even) ?? stated;
  return encoding === null ? null : mend(bytes, encoding, marked ? 2 : 0);
}

function mendedNarrow(bytes: Uint8Array, label: Encoding | undefined): Mended | null {
  for (const encoding of label === 'big5' ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const)) {
    const mended = mend(bytes, encoding, 0);
    if (mended) return mended;
  }
  return null;
}

const MARK = [0xef, 0xbb, 0xbf];

/** The bytes as a text that may have lost a few characters; else what decode() says of them. */
function decodeMending(bytes: Uint8Array, label: string | undefined): Mended {
  let decoded: { text: string; encoding: Encoding } | null = null;
  let refusal: unknown = null;
  try {
    decoded = decode(bytes, label);
    if (decoded.encoding !== 'gb18030' && decoded.encoding !== 'big5') return { ...decoded, damages: [] };
  } catch (error) {
    if (!(error instanceof UndecodableError) || (error.code !== 'undecodable' && error.code !== 'binary')) throw error;
    refusal = error;
  }
  const stated = label === undefined ? undefined : LABELS[label.trim().toLowerCase()];
  // UTF-8 with a damaged byte may by chance be characters of GB18030
  const begin = MARK.every((byte, at) => bytes[at] === byte) ? 3 : 0;
  const mended = isUtf8(bytes) && refusal === null ? null : mend(bytes, 'utf-8', begin);
  if (mended) return mended;
  if (decoded) return { ...decoded, damages: [] };
  const other = mendedWide(bytes, stated) ?? mendedNarrow(bytes, stated);
  if (other) return other;
  throw refusal;
}

const lineOf = (text: string, at: number): number => (text.slice(0, at).match(/\r\n|[\r\n]/gu)?.length ?? 0) + 1;

/** Numerals that stand beside a lost character, wherever they go on from there. */
const NUMERAL = /[0-9０-９零〇一二三四五六七八九十百千万亿]+(?:[.,，．][0-9０-９]+)*/gu;

/** What is to be said of characters that a text has lost, `damaged` of which are told already. */
export function remarksOnLost(text: string, damaged = 0): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  const lost = text.indexOf(LOST);
  if (lost < 0) return remarks;
  const earlier = (text.match(/\ufffd/gu)?.length ?? 0) - damaged;
  if (earlier > 0)
    remarks.push({
      rule: 'lost-characters',
      severity: 'warning',
      zh: `文件中有 ${earlier} 个字符已丢失(U+FFFD, 首见于第 ${lineOf(text, lost)} 行)。请与原件核对。`,
      en: `${earlier} characters are lost in the file (U+FFFD, first in line ${lineOf(text, lost)}). Compare with the original.`,
      range: [lost, lost + 1],
    });
  const beside = [...text.matchAll(NUMERAL)].filter((one) => touchesLost(text, one.index, one.index + one[0].length));
  const [first] = beside;
  if (first)
    remarks.push({
      rule: 'numbers-beside-lost',
      severity: 'warning',
      zh: `${beside.length} 个数字与丢失的字符相邻(首见于第 ${lineOf(text, first.index)} 行), 不作记录。请与原件核对。`,
      en:
        `${beside.length} numbers stand beside lost characters (first in line ${lineOf(text, first.index)}); no record is made of them. ` +
        'Compare with the original.',
      range: [first.index, first.index + first[0].length],
    });
  return remarks;
}

function remarksOn(text: string, damages: readonly Damage[]): Diagnostic[] {
  const places = damages.slice(0, NAMED).map(({ from, to, at }) => ({ from, to, line: lineOf(text, at) }));
  const [zhMore, enMore] = damages.length > NAMED ? [' 等', ' …'] : ['', ''];
  const zh = places.map(({ from, to, line }) => `第 ${line} 行, 字节 ${from}–${to}`).join('; ');
  const en = places.map(({ from, to, line }) => `line ${line}, bytes ${from}–${to}`).join('; ');
  const first = damages[0];
  const own: Diagnostic[] = first
    ? [
        {
          rule: 'damaged-bytes',
          severity: 'warning',
          zh: `文件有 ${damages.length} 处字节损坏(${zh}${zhMore}), 以 U+FFFD 代替。请与原件核对。`,
          en:
            `${damages.length} damaged ${damages.length === 1 ? 'place' : 'places'} (${en}${enMore}); U+FFFD stands there. ` +
            'Compare with the original.',
          range: [first.at, first.at + 1],
        },
      ]
    : [];
  return [...own, ...remarksOnLost(text, damages.length)];
}

/**
 * Bytes of a text as a reader reads them: what decode() does, but a few damaged sequences do not cost the file. U+FFFD stands in their
 * place, the document is partial, and remarks say where they are and whether numbers stand beside them. At most one place in 2,000
 * characters may be damaged (or one in all), and one byte in 20.
 *
 * @throws UndecodableError where more is damaged, or the bytes are no text
 */
export function decodeLeniently(
  bytes: Uint8Array,
  label?: string,
): { text: string; encoding: Encoding } & Pick<ReadDocument, 'remarks' | 'partial'> {
  const { text, encoding, damages } = decodeMending(bytes, label);
  if (damages.length === 0 && !text.includes(LOST)) return { text, encoding };
  return { text, encoding, partial: true, remarks: remarksOn(text, damages) };
}
