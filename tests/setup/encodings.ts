/** Node decodes GB18030 and Big5 but does not encode them: the table is turned round. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      try {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if ([...char].length === 1 && !table.has(char)) table.set(char, [lead, trail]);
      } catch {
        // no character has these bytes
      }
  return table;
}

const tables = new Map<string, Map<string, readonly number[]>>();

/** A text in GB18030 (two bytes a character at most) or Big5; a character that it has not is a question mark. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes: number[] = [];
  for (const char of text) {
    const own = table.get(char);
    if (char < '\u0080') bytes.push(char.charCodeAt(0));
    else if (own) bytes.push(...own);
    else bytes.push('?'.charCodeAt(0));
  }
  return Buffer.from(bytes);
}

export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** UTF-32 without a mark. */
export function utf32(text: string, littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((char, at) => {
    const code = char.codePointAt(0) ?? 0;
    if (littleEndian) bytes.writeUInt32LE(code, at * 4);
    else bytes.writeUInt32BE(code, at * 4);
  });
  return bytes;
}
