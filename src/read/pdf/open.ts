import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as PdfJs from 'unpdf/pdfjs';
import { UnreadableError } from '../reader.js';

export type PdfLibrary = typeof PdfJs;
export type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** pdf.js wants what Node has from version 21 on. */
function supplyMissing(): void {
  const buffer = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  if (buffer.transferToFixedLength) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      if (length === moved.byteLength) return moved;
      const resized = new ArrayBuffer(length);
      new Uint8Array(resized).set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)));
      return resized;
    },
  });
}

const CMAP = /^[A-Za-z0-9-]{1,40}\.bcmap$/u;

/**
 * Hands pdf.js the standard maps of Chinese fonts (UniGB-UCS2-H, GBK-EUC-H …), which PDF names without holding them. They stand in data/;
 * nothing is fetched from a network, and fonts that are not in the file are not looked for.
 */
class PackagedMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !CMAP.test(filename)) throw new Error(`not packaged: ${filename}`);
    return new Uint8Array(await readFile(fileURLToPath(new URL(`../../../data/cmaps/${filename}`, import.meta.url))));
  }
}

/** pdf.js is loaded with the first PDF: it takes 0.2 s. */
async function library(): Promise<PdfLibrary> {
  supplyMissing();
  return (await import('unpdf/pdfjs')) as PdfLibrary;
}

/** Why pdf.js does not open a file, in words for its reader. */
function refusal(error: unknown): UnreadableError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return new UnreadableError(
      'encrypted',
      'PDF 已加密, 需要密码才能打开。请先用密码打开并另存为不加密的文件(qpdf --password=PASSWORD --decrypt FILE NEW.pdf)。',
      'The PDF is encrypted and opens only with a password. Open it with the password and save it without one ' +
        '(qpdf --password=PASSWORD --decrypt FILE NEW.pdf).',
      { cause: error },
    );
  return new UnreadableError(
    'damaged',
    `PDF 已损坏, 无法打开(${message})。请重新下载; 若仍不行, 用阅读器打开后另存。`,
    `The PDF is damaged and cannot be opened (${message}). Download it again; if that does not help, open it in a viewer and save it anew.`,
    { cause: error },
  );
}

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly ops: PdfLibrary['OPS'];
  /** frees what pdf.js holds of the document */
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF without executing anything in it: no eval, no XFA, no fonts of the system. A damaged table of objects is rebuilt where it can
 * be.
 *
 * @param pixels the largest image that is decoded; by default none is, and an image leaves the place where it would be painted
 * @throws UnreadableError `encrypted`, `damaged`
 */
export async function openPdf(bytes: Uint8Array, pixels = 0): Promise<OpenPdf> {
  const pdfjs = await library();
  const task = pdfjs.getDocument({
    // pdf.js keeps the bytes and may detach them
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: pixels,
    cMapPacked: true,
    BinaryDataFactory: PackagedMaps,
  });
  try {
    return { document: await task.promise, ops: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw refusal(error);
  }
}
