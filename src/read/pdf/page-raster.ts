import type { PdfPage } from './open.js';
import type { PageMatrix, PdfContent, PlacedPicture } from './page-content.js';

/** A page as grey pixels: 0 is black. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** pixels to a point of the page */
  readonly scale: number;
}

/** A picture as pdf.js decodes it. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** How pdf.js packs pixels: bytes of each; one bit each where there are fewer. */
const BYTE = 1;
const RGB = 3;
const RGBA = 4;
/** Pixels to a point: print is recognised best at about 300 to an inch; finer ones are averaged, coarser ones are drawn out. */
const FINEST = 420 / 72;
const COARSEST = 180 / 72;
/** A page has no more pixels than an A3 sheet at 420 to an inch. */
const MOST_PIXELS = 36_000_000;
const WHITE = 255;
/** Beside a picture of most of the page one so small is an emblem or a QR code, which recognition only stumbles over. */
const MOST = 0.3;
const EMBLEM = 0.01;

const areaOf = ({ matrix: [a, b, c, d] }: PlacedPicture): number => Math.abs(a * d - b * c);

/** The picture behind a name; null where it could not be decoded. */
async function decoded(page: PdfPage, image: unknown): Promise<Decoded | null> {
  const named = typeof image === 'string' ? image : (image as { data?: unknown } | null)?.data;
  let found = image;
  if (typeof named === 'string') {
    const store = named.startsWith('g_') ? page.commonObjs : page.objs;
    found = await new Promise((resolve) => {
      store.get(named, resolve);
    });
  }
  const { width = 0, height = 0, data } = (found ?? {}) as Partial<Decoded>;
  return ArrayBuffer.isView(data) && width > 0 && height > 0 ? (found as Decoded) : null;
}

/** A picture as lightness, and how opaque each pixel is where that differs; both from 0 to 255. */
interface Grey {
  readonly light: Uint8Array;
  readonly opaque: Uint8Array | null;
}

function greyOf({ width, height, data }: Decoded, stencil: number | null): Grey {
  const count = width * height;
  const light = new Uint8Array(count);
  const bytes = data.length >= count * RGBA ? RGBA : data.length >= count * RGB ? RGB : data.length >= count ? BYTE : 0;
  if (bytes === 0) {
    const row = (width + 7) >> 3;
    for (let y = 0, at = 0; y < height; y++)
      for (let x = 0; x < width; x++, at++) light[at] = (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * WHITE;
    // a stencil paints where its bits are 0
    return stencil === null
      ? { light, opaque: null }
      : { light: new Uint8Array(count).fill(stencil), opaque: light.map((one) => WHITE - one) };
  }
  const opaque = bytes === RGBA ? new Uint8Array(count) : null;
  for (let at = 0, from = 0; at < count; at++, from += bytes) {
    const red = data[from] ?? 0;
    light[at] = bytes === BYTE ? red : (red * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
    if (opaque) opaque[at] = data[from + 3] ?? 0;
  }
  return { light, opaque };
}

/** Paints a picture over what is there: each pixel of the page takes the mean of the picture's pixels that it covers. */
function paint(raster: Raster, { matrix, stencil }: PlacedPicture, image: Decoded): void {
  const { width, height, pixels, scale } = raster;
  const [a, b, c, d, e, f] = matrix.map((value) => value * scale) as unknown as PageMatrix;
  const area = a * d - b * c;
  if (area === 0) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height, Math.ceil(Math.max(...ys)))];
  const grey = greyOf(image, stencil);
  const steps = Math.max(1, Math.min(8, Math.round(Math.sqrt((image.width * image.height) / Math.abs(area)))));
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      let light = 0;
      let cover = 0;
      for (let step = 0; step < steps * steps; step++) {
        const dx = x + ((step % steps) + 0.5) / steps - e;
        const dy = y + (Math.floor(step / steps) + 0.5) / steps - f;
        const column = Math.floor(((dx * d - dy * c) / area) * image.width);
        const row = Math.floor((1 - (dy * a - dx * b) / area) * image.height);
        if (column < 0 || row < 0 || column >= image.width || row >= image.height) continue;
        const from = row * image.width + column;
        const opaque = grey.opaque ? (grey.opaque[from] ?? 0) / WHITE : 1;
        light += (grey.light[from] ?? 0) * opaque;
        cover += opaque;
      }
      const at = y * width + x;
      const share = cover / (steps * steps);
      if (share > 0) pixels[at] = Math.round((pixels[at] ?? WHITE) * (1 - share) + light / (steps * steps));
    }
}

/**
 * What the pictures of a page show together, without a canvas: a scan may be one picture, several strips, or a background with a stencil
 * of the letters over it. Null where no picture of the page can be decoded.
 */
export async function rasterOf(page: PdfPage, { width, height, placed }: PdfContent): Promise<Raster | null> {
  const pictures: { placed: PlacedPicture; image: Decoded }[] = [];
  for (const one of placed) {
    const image = await decoded(page, one.image);
    if (image) pictures.push({ placed: one, image });
  }
  const [largest] = [...pictures].sort((one, other) => areaOf(other.placed) - areaOf(one.placed));
  if (!largest) return null;
  let scale = Math.sqrt((largest.image.width * largest.image.height) / Math.max(1, areaOf(largest.placed)));
  scale /= Math.max(1, Math.ceil(scale / FINEST));
  scale = Math.min(Math.max(scale, COARSEST), Math.sqrt(MOST_PIXELS / (width * height)));
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const raster = { width: columns, height: rows, pixels: new Uint8Array(columns * rows).fill(WHITE), scale };
  const isScan = areaOf(largest.placed) > MOST * width * height;
  for (const { placed: one, image } of pictures) if (!isScan || areaOf(one) > EMBLEM * width * height) paint(raster, one, image);
  return raster;
}
