/** The forms that an output can have. */
export const FORMATS = ['csv', 'json', 'ndjson', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (name: string): name is Format => FORMATS.some((one) => one === name);

/** The orders in which a document's targets and quantities can stand in CSV: as in the text, or the least certain first. */
export const SORTS = ['text', 'certainty'] as const;
export type Sort = (typeof SORTS)[number];

/** How a run was called, as far as it bears on its output. */
export interface RunOptionsStated {
  readonly formats: readonly string[];
  readonly bom: boolean;
  /** only where it is not that of the text */
  readonly sort?: string;
  /** sha256 of the manifest and of the user's lexicon files; null for none */
  readonly manifest: string | null;
  readonly lexicon: string | null;
  /** what recognised the text of pictures, where the run was asked for it: tesseract 5.3.0 chi_sim */
  readonly ocr?: string;
}
