/** A text as it is looked for: in one width and case. Example: fold('３.４％ GDP') → 「3.4% gdp」 */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
