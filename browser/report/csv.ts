const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Lines of texts as CSV by RFC 4180, with a byte order mark so that a spreadsheet reads the Chinese. The characters of a text are never
 * altered.
 */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`;
