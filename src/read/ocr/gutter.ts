import type { Raster } from '../pdf/page-raster.js';

const INK = 140;
/** Heights of the bands in which ink is looked for, and the least width of a gutter, in points. */
const BAND = 4;
const WIDTH = 6;
/** A gutter lies so far from the sides, and only so many of the written bands (titles) run over it. */
const MIDDLE = 0.3;
const CROSSED = 0.25;

/** Is the page of a picture set in columns? Then a blank stretch runs down its middle half, which no single column of text has. */
export function hasGutter({ width, height, pixels, scale }: Raster): boolean {
  const step = Math.max(1, Math.round(BAND * scale));
  const inked = new Uint32Array(width);
  let bands = 0;
  for (let top = 0; top < height; top += step) {
    const band = new Uint8Array(width);
    for (let y = top; y < Math.min(height, top + step); y++)
      for (let x = 0; x < width; x++) if ((pixels[y * width + x] ?? 255) < INK) band[x] = 1;
    if (!band.includes(1)) continue;
    bands++;
    for (let x = 0; x < width; x++) inked[x] = (inked[x] ?? 0) + (band[x] ?? 0);
  }
  let blank = 0;
  for (let x = Math.floor(width * MIDDLE); x < width * (1 - MIDDLE); x++) {
    blank = (inked[x] ?? 0) <= bands * CROSSED ? blank + 1 : 0;
    if (blank >= WIDTH * scale) return true;
  }
  return false;
}
