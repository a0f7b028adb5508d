import { readFileSync } from 'node:fs';

/** The script and the style of a kind of page, as `npm run build` makes them of browser/. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

const read = (file: string): string => readFileSync(new URL(`../../data/pages/${file}`, import.meta.url), 'utf8');
const known = new Map<string, PageFiles>();

/**
 * @param kind a folder of browser/: report
 * @throws where data/pages/ is missing: `npm run build` makes it
 */
export function pageFiles(kind: string): PageFiles {
  const files = known.get(kind) ?? { script: read(`${kind}.js`), style: read(`${kind}.css`) };
  known.set(kind, files);
  return files;
}
