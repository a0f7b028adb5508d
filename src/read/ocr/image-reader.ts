import { foreignRefusal } from '../decode.js';
import { foreignFormat } from '../foreign.js';
import type { ForeignId } from '../foreign-formats.js';
import type { Reader } from '../reader.js';

/** A picture of a page: read where recognition is asked for, else refused by name. */
const imageReader = (id: string, format: ForeignId, extensions: readonly string[]): Reader => ({
  id,
  extensions,
  recognises: (bytes) => foreignFormat(bytes) === format,
  read: async (bytes, { ocr, onPage }) => {
    if (!ocr) throw foreignRefusal(format);
    return (await import('./read-image.js')).readImage(bytes, ocr, onPage);
  },
});

/** Pictures that tesseract opens. */
export const IMAGE_READERS: readonly Reader[] = [
  imageReader('png', 'png', ['.png']),
  imageReader('jpg', 'jpeg', ['.jpg', '.jpeg']),
  imageReader('tif', 'tiff', ['.tif', '.tiff']),
];
