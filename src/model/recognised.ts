/** What says of a document and of its records that their text was recognised from pictures. */
export const OCR_WARNING = 'ocr';
/** Stands in the column `encoding` of such a document: its characters were pictures. */
export const OCR_ENCODING = 'ocr';
