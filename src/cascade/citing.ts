import type { Extraction } from '../model/extraction.js';
import { remembered } from '../model/memo.js';
import type { TargetRecord } from '../model/record.js';
import type { PanelLevel } from '../panel/series.js';
import { ABOVE, CITING } from '../rules/phrases/citing.js';

/** How a plan cites the place above: its plan or report, goals that it sets, what it asks for in general, or not at all. */
export type Conditional = 'plan' | 'assigned' | 'demand' | 'none';

/** Words by which a plan follows the one above; offsets are UTF-16 in its text. */
export interface Citation {
  readonly conditional: Exclude<Conditional, 'none'>;
  readonly start: number;
  readonly end: number;
}

/** The place above, as those below it may name it. */
export interface Above {
  readonly name: string;
  readonly level: PanelLevel;
}

/** The name without the word of its level. Example: 河北省 → 河北, 广西壮族自治区 keeps its first two characters */
const shortOf = (name: string): string => (name.length > 4 ? name.slice(0, 2) : name.slice(0, -1));

/**
 * Do the words name the place above? By its name, or by the word of its level (省委, 市级) where the plan's own place is not called by the
 * same word.
 */
function names(words: string, above: Above, own: string): boolean {
  const short = shortOf(above.name);
  if (words.includes(above.name) || (above.level !== 'nation' && short.length > 1 && !own.includes(short) && words.includes(short)))
    return true;
  const generic = above.level === null || above.level === 'county' ? [] : ABOVE[above.level];
  return words.split(CITING.joined).some((part) => generic.some((word) => part.startsWith(word) && !own.endsWith(word)));
}

/** Ways of citing, the most telling first: a plan by its title, a plan or report by its kind, what is asked for, what is assigned. */
const WAYS = [
  { pattern: CITING.plan, of: 'title', conditional: 'plan' },
  { pattern: CITING.outline, of: 'who', conditional: 'plan' },
  { pattern: CITING.assigned, of: 'who', conditional: 'assigned' },
  { pattern: CITING.demand, of: 'who', conditional: 'demand' },
] as const;

/** The first and most telling words with which a text cites the place above; null for none. */
export function citationIn(text: string, above: Above, own: string, ways: readonly (typeof WAYS)[number][] = WAYS): Citation | null {
  for (const { pattern, of, conditional } of ways)
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.[of] ?? '';
      // 《保定市…》 in a plan of 保定市 is its own
      if (names(words, above, own) && !(of === 'title' && words.includes(own)))
        return { conditional, start: match.index, end: match.index + match[0].length };
    }
  return null;
}

/** So many characters before a target are near to it. */
const NEAR = 200;

/** Near a number 完成省下达任务 is what another goal of the sentence is. */
const LEADING = WAYS.filter(({ conditional }) => conditional !== 'assigned');

/** How the words that lead to a target cite the place above: 按照省委部署…, 地区生产总值增长6%. */
export function citationNear(plan: Extraction, { char_start: start, char_end: end }: TargetRecord, above: Above): Conditional {
  const words = plan.text.slice(Math.max(0, start - NEAR), end);
  return citationIn(words, above, plan.document.place ?? '', LEADING)?.conditional ?? 'none';
}

/** Citations are asked for each row of a plan, and are the same for all. */
const KEPT = 4096;

/** A function that finds how a plan cites a place above, each looked for once. */
export function citations(): (plan: Extraction, above: Above) => Citation | null {
  const plans = new Map<string, Extraction>();
  const found = remembered(KEPT, (key: string): Citation | null => {
    const [id = '', name = '', level = ''] = key.split('\t');
    const plan = plans.get(id);
    return plan === undefined ? null : citationIn(plan.text, { name, level: (level || null) as PanelLevel }, plan.document.place ?? '');
  });
  return (plan, { name, level }) => {
    plans.set(plan.document.sha256, plan);
    return found([plan.document.sha256, name, level ?? ''].join('\t'));
  };
}
