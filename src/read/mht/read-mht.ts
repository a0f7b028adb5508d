import { Buffer } from 'node:buffer';
import { UnreadableError, type ReadDocument, type ReadOptions } from '../reader.js';

/** A part of a message: its header fields by their names in small letters, and what stands below them. */
interface MessagePart {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts stand in parts two or three deep. */
const DEEPEST = 5;
const LONGEST_HEADER = 65_536;

/** The part that a text in Latin 1 is. */
function partIn(text: string): MessagePart {
  const head = text.slice(0, LONGEST_HEADER);
  const end = /\r?\n\r?\n/u.exec(head);
  const fields = new Map<string, string>();
  let name = '';
  for (const line of head.slice(0, end?.index ?? head.length).split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).toLowerCase();
      fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return { fields, body: end ? text.slice(end.index + end[0].length) : '' };
}

/** Example: boundary of multipart/related; boundary="----=_x" is ----=_x. */
function parameter(field: string | undefined, name: string): string | undefined {
  for (const piece of (field ?? '').split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, equals).trim().toLowerCase() === name)
      return piece
        .slice(equals + 1)
        .trim()
        .replaceAll('"', '');
  }
  return undefined;
}

/** The first page of a message: parts stand between lines with the boundary that its header names. */
function pageIn(part: MessagePart, depth: number): MessagePart | null {
  const type = part.fields.get('content-type') ?? '';
  if (/^text\/html/iu.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined || boundary === '' || depth >= DEEPEST) return null;
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    const found = pageIn(partIn(piece.replace(/^\r?\n/u, '')), depth + 1);
    if (found) return found;
  }
  return null;
}

function bytesOfPart({ fields, body }: MessagePart): Buffer {
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

/**
 * A web page that was saved as one file, with its pictures: the first page in it, read as any other.
 *
 * @throws UnreadableError where there is no page in it
 */
export async function readMht(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const page = pageIn(partIn(source.replace(/^\u00ef\u00bb\u00bf/u, '')), 0);
  if (!page)
    throw new UnreadableError(
      'no-page',
      '单一文件网页(mht)中没有网页正文, 可能不完整。请在浏览器中打开, 另存为网页(仅 HTML)或 txt。',
      'There is no page in the single-file web page (mht); it may be cut off. Open it in a browser and save it as HTML only, or as text.',
    );
  const encoding = options.encoding ?? parameter(page.fields.get('content-type'), 'charset');
  const { readHtml } = await import('../html/read-html.js');
  const document = readHtml(bytesOfPart(page), { ...options, ...(encoding === undefined ? {} : { encoding }) });
  // the bytes of the page are none of the file that it is packed in: its lines are counted
  const origins = document.origins?.map(({ start, end }, at) => ({ start, end, paragraph: at + 1 }));
  return { ...document, ...(origins ? { origins } : {}) };
}
