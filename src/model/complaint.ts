import type { Diagnostic } from './diagnostic.js';

/** What is wrong with a call, a user's file or a document, in both languages. */
export function complaint(rule: string, zh: string, en: string, severity: 'error' | 'warning' = 'error'): Diagnostic {
  return { rule, severity, zh, en };
}
