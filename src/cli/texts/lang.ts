import type { Lang } from '../../model/lang.js';

export type { Lang };
export const LANGS = ['zh', 'en'] as const;

/**
 * The language of messages: --lang, else the locale (LC_ALL, LC_MESSAGES, LANG in this order; the first that is set decides):
 * zh_CN.UTF-8 is zh, everything else en. Records never depend on it.
 */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') break;
    const stated = word === '--lang' ? argv[at + 1] : word.startsWith('--lang=') ? word.slice('--lang='.length) : undefined;
    if (stated === 'zh' || stated === 'en') return stated;
  }
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}
