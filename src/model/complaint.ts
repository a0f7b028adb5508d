import type { Diagnostic } from './diagnostic.js';
import type { Lang } from './lang.js';

/** A message names so many things, and counts the others. */
const NAMED = 10;

/**
 * Things as a message names them: the first few, then how many more there are.
 *
 * Example: a.txt to l.txt in Chinese are a.txt、b.txt、…、j.txt 等 12 个
 */
export function firstFew(things: readonly string[], lang: Lang, most = NAMED): string {
  const named = things.slice(0, most).join(lang === 'zh' ? '、' : ', ');
  if (things.length <= most) return named;
  return lang === 'zh' ? `${named} 等 ${things.length} 个` : `${named} and ${things.length - most} more`;
}

/** What is wrong with a call, a user's file or a document, in both languages. */
export function complaint(rule: string, zh: string, en: string, severity: 'error' | 'warning' = 'error'): Diagnostic {
  return { rule, severity, zh, en };
}
