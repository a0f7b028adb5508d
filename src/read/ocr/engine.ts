/** The program that recognises text, as it was found on this machine; nothing of it comes with this one. */
export interface Ocr {
  /** Example: tesseract 5.3.0 chi_sim */
  readonly engine: string;
  /** longest time for a page */
  readonly seconds: number;
  /** all that it gets to see of the environment */
  readonly env: Readonly<Record<string, string>>;
}

/** What is missing for recognition: the program itself, or its data for Chinese. */
export type OcrLack = 'tesseract' | 'chi_sim';
