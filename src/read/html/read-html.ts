import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { DocumentMetadata } from '../../model/document.js';
import type { Hints, HintedTable } from '../../model/hints.js';
import type { Origin } from '../../model/origin.js';
import type { NoiseReason } from '../../model/tree.js';
import { bytePlaces } from '../byte-places.js';
import { decodeLeniently } from '../damage.js';
import type { ReadDocument, ReadOptions } from '../reader.js';
import { noiseOf } from './article.js';
import { checkDepth } from './depth.js';
import { pageLines, type PageText } from './page-lines.js';
import { pageRemarks } from './page-remarks.js';
import { elementsBelow, textIn } from './table-cells.js';
import { refusePageWithoutText } from './without-text.js';

/** The encoding that a page declares; its bytes go before it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]{1,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  );
}

const METAS = new Set(['meta']);
const TITLES = new Set(['title']);

/** The day that a meta element states; one that no calendar has is none. Example: of 2023-05-06 10:00 it is 2023-05-06. */
function statedDay(text: string | undefined): string | null {
  const [, year, month, day] = (/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(text ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** What the head of the page says: GB/T 38155 and the national guide for government sites name these meta elements. */
function headOf(root: Root): { titles: string[]; found: Partial<DocumentMetadata> } {
  const meta = new Map<string, string>();
  for (const { properties } of elementsBelow(root, METAS))
    if (typeof properties['name'] === 'string' && typeof properties['content'] === 'string')
      meta.set(properties['name'].toLowerCase(), properties['content'].trim());
  const article = meta.get('articletitle');
  const page = elementsBelow(root, TITLES).map(textIn).join('').trim();
  const published = statedDay(meta.get('pubdate') ?? meta.get('publishdate'));
  return {
    titles: [article ?? '', page].filter((title) => title !== ''),
    found: {
      ...(article ? { title: article.replace(/\s+/gu, '') } : {}),
      ...(published ? { published_date: published } : {}),
    },
  };
}

/** The text of the page, a line for each of its lines, with the stretches that its tables and headings take. */
function compose(
  { lines, tables }: PageText,
  reasons: readonly (NoiseReason | null)[],
  places: Uint32Array | null,
): { text: string; hints: Hints; origins: Origin[] } {
  const headings: NonNullable<Hints['headings']>[number][] = [];
  const noise: NonNullable<Hints['noise']>[number][] = [];
  const origins: Origin[] = [];
  const cells = new Map<string, { start: number; end: number }>();
  let text = '';
  lines.forEach((line, at) => {
    const start = text.length;
    const end = start + line.text.length;
    text += `${line.text}\n`;
    const bytes = places ? ([places[line.from] ?? 0, places[line.to] ?? 0] as const) : null;
    origins.push({ start, end, ...(bytes ? { bytes } : { paragraph: at + 1 }) });
    const reason = reasons[at];
    if (reason) noise.push({ start, end, reason });
    else if (line.cell) {
      const key = `${line.cell.table} ${line.cell.row} ${line.cell.column}`;
      cells.set(key, { start: cells.get(key)?.start ?? start, end });
    } else if (line.heading !== null) headings.push({ start, end, level: line.heading });
  });
  return { text, hints: { paragraphs: true, headings, noise, tables: hintedTables(tables, cells) }, origins };
}

function hintedTables(tables: PageText['tables'], cells: ReadonlyMap<string, { start: number; end: number }>): HintedTable[] {
  return tables.flatMap((table, index): HintedTable[] => {
    const own = table.rows.map((row, at) => row.map((cell) => ({ ...cell, place: cells.get(`${index} ${at} ${cell.column}`) })));
    const filled = own.flat().flatMap(({ place }) => (place ? [place] : []));
    const first = filled[0];
    const last = filled[filled.length - 1];
    // a table outside the article is noise, and has no cells
    if (!first || !last) return [];
    let at = first.start;
    const rows = own.map((row) =>
      row.map(({ place, column, columns, rows: covers }) => {
        const stretch = place ?? { start: at, end: at };
        at = stretch.end;
        return { ...stretch, column, columns, rows: covers };
      }),
    );
    return [{ start: first.start, end: last.end, head: table.head, rows }];
  });
}

/**
 * A web page as its article: menus, metadata, buttons and footers stay in the text and are marked as noise, so that nothing is dropped
 * unseen. Scripts and styles are no text.
 *
 * @throws UnreadableError for a page nested too deep, or whose text stands elsewhere; UndecodableError where the bytes are no text
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const { text: page, encoding, remarks = [], partial = false } = decodeLeniently(bytes, options.encoding ?? declaredEncoding(bytes));
  checkDepth(page);
  const root = unified().use(rehypeParse).parse(page);
  const { titles, found } = headOf(root);
  const lines = pageLines(root);
  refusePageWithoutText(root, lines, titles);
  const reasons = noiseOf(lines.lines, titles);
  const { text, hints, origins } = compose(lines, reasons, bytePlaces(bytes, page, encoding));
  const told = [...remarks.map(({ range: _, ...remark }) => remark), ...pageRemarks(lines.lines, reasons)];
  // their places are those of the page, not of the text that is made of it
  return { text, encoding, hints, origins, found, partial, remarks: told };
}
