import type { Diagnostic } from '../model/diagnostic.js';

/** What is wrong with a call or with a user's file, in both languages. */
export function complaint(rule: string, zh: string, en: string, severity: 'error' | 'warning' = 'error'): Diagnostic {
  return { rule, severity, zh, en };
}
