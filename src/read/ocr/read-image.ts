import { OCR_ENCODING, OCR_WARNING } from '../../model/recognised.js';
import { composePages } from '../layout/compose.js';
import { blocksOfPage } from '../layout/page-blocks.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { glyphsOf } from './glyphs.js';
import { recognise } from './tesseract.js';
import type { Ocr } from './engine.js';

/** A picture is read as if it were so wide, in points: an A4 page. */
const WIDTH = 595;

/**
 * A picture of a page, or of several (TIFF), as its text. Boxes are in pixels of the picture.
 *
 * @throws UnreadableError `no-text` where nothing was recognised, `too-slow`, `ocr-failed`
 */
export function readImage(bytes: Uint8Array, ocr: Ocr, onPage: () => void = () => undefined): ReadDocument {
  onPage();
  const printed = recognise(bytes, ocr).map((page) => ({ page, scale: page.width / WIDTH }));
  if (printed.every(({ page }) => page.lines.length === 0))
    throw new UnreadableError(
      'no-text',
      `图片中未识别出文字(${ocr.engine})。请检查图像。`,
      `No text was recognised in the picture (${ocr.engine}). Look at it.`,
    );
  const glyphs = glyphsOf(printed);
  const { origins, ...composed } = composePages(
    printed.map(({ page, scale }, at) => {
      const bare = { rules: [], pictures: 1, drawings: 0, invisible: 0 };
      return blocksOfPage({ ...bare, width: WIDTH, height: page.height / scale, glyphs: glyphs[at] ?? [] }, at + 1);
    }),
  );
  return {
    ...composed,
    encoding: OCR_ENCODING,
    origins: origins.map(({ box, ...origin }) => {
      const scale = printed[(origin.page ?? 1) - 1]?.scale ?? 1;
      const [left, top, width, height] = (box ?? [0, 0, 0, 0]).map((value) => Math.round(value * scale)) as [
        number,
        number,
        number,
        number,
      ];
      return { ...origin, box: [left, top, width, height] };
    }),
    remarks: [
      {
        rule: OCR_WARNING,
        severity: 'warning',
        zh: `文字由文字识别(${ocr.engine})从图片得来, 可能有误。请核对数字。`,
        en: `The text was recognised from a picture (${ocr.engine}) and may be wrong. Check the numbers.`,
      },
    ],
  };
}
