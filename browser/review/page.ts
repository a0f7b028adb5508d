import { byId } from '../common/elements.js';
import type { ReviewPage } from '../../src/review/page-model.js';
import type { PageWord } from '../../src/review/page-words.js';

/** What the page was made with. */
export const page = JSON.parse(byId('page-data').textContent ?? '') as ReviewPage;

/** A phrase of the interface with its blanks filled in. Example: say('of', { n: 3, all: 12 }) → 3 / 12 */
export function say(key: PageWord, values: Readonly<Record<string, string | number>> = {}): string {
  return (page.words[key] ?? key).replace(/\{(\w+)\}/gu, (_all, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(page.lang) : (value ?? '');
  });
}

/** Things named one after the other, as the language does it. */
export const listed = (names: readonly string[]): string => names.join(page.lang === 'zh' ? '、' : ', ');
