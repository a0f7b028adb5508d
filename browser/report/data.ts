import type { PageData, ScriptWord } from '../../src/render/page-data.js';
import { byId } from '../common/elements.js';

export type { PageData };

/** What the page was made with for its script. */
export const data = JSON.parse(byId('page-data').textContent ?? '{}') as PageData;

/** A text of the page with numbers or names in it. */
export const say = (word: ScriptWord, values: Readonly<Record<string, string | number>> = {}): string =>
  data.words[word].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
