import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { allBuilt, allLiterals, literals, type Found } from '../setup/regexps.js';

/**
 * No pattern of the program may take more than linear time on a text that somebody else wrote. recheck looks at every regex literal of
 * the source and at every expression that a module builds when it is loaded.
 */

/**
 * Patterns that never see a long text, with the most that they see: there the worst text that recheck finds, cut to that length, must be
 * done in a few milliseconds.
 */
const SHORT: readonly { readonly pattern: RegExp; readonly characters: number; readonly why: string }[] = [
  { pattern: /⟦/u, characters: 400, why: 'extract/kind cuts 110 characters before the quantity and 110 after it' },
];

/**
 * Patterns that recheck has found good are not looked at again, since that takes minutes: what it says of a pattern does not change. The
 * list has a fingerprint of each with recheck's version. RECHECK=all looks at all of them and writes the list anew.
 */
const LIST = 'tests/slow/recheck.good.txt';
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const fingerprintOf = (key: string): string => createHash('sha256').update(`${version} ${key}`).digest('hex').slice(0, 16);
const KNOWN: ReadonlySet<string> = new Set(process.env['RECHECK'] === 'all' ? [] : readFileSync(LIST, 'utf8').split('\n'));

/** Faults to be mended: pattern and the bounded form. An entry that is vulnerable no more fails the test. */
const FAULTS: readonly { readonly source: string; readonly mend: string }[] = [];

const SLOW = 3000;
const BUDGET = 5;
const LIMIT = 2000;

/** A text of the given length that makes recheck's attack. */
function attackText(attack: { pumps: { prefix: string; pump: string }[]; suffix: string }, characters: number): string {
  const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length);
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((characters - fixed) / Math.max(1, pumped)));
  return attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix;
}

/** The best of three runs in milliseconds; infinite beyond `LIMIT`: an exponential pattern shall fail the test, not hang it. */
function milliseconds(pattern: RegExp, text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    pattern.lastIndex = 0;
    try {
      runInNewContext('pattern.exec(text)', { pattern, text }, { timeout: LIMIT });
    } catch {
      return Infinity;
    }
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * recheck's fuzzer takes a bounded repetition ([^,。]{2,20}) now and then for a polynomial: its steps are many, but in proportion to the
 * text. Four times the text must then take about four times as long.
 */
function grows(pattern: RegExp, attack: Parameters<typeof attackText>[0]): boolean {
  const less = milliseconds(pattern, attackText(attack, 10_000));
  const more = less === Infinity ? less : milliseconds(pattern, attackText(attack, 40_000));
  return more === Infinity || (more > 20 && more > less * 9);
}

it('literals are told from divisions, strings and comments', () => {
  expect(
    literals(
      `#!/usr/bin/env x\nconst a = b / c / d; // /no/\n/* /no/ */ return ` +
        `/[/"]\\//gu.test("/no/") ? \`/no/\${x.replace(/y/u, '')}/no/\` : 4 / 2;\nif (/z/u.test(s)) {}`,
    ),
  ).toEqual([
    { line: 3, source: '[/"]\\/', flags: 'gu' },
    { line: 3, source: 'y', flags: 'u' },
    { line: 4, source: 'z', flags: 'u' },
  ]);
});

it('no pattern can be made to backtrack over a long text', { timeout: 600_000 }, async () => {
  const all = [...allLiterals(), ...(await allBuilt())];
  expect(all.length).toBeGreaterThan(600);
  const unique = new Map<string, Found>();
  for (const one of all) {
    const key = `/${one.source}/${one.flags.replace(/[dgy]/gu, '')}`;
    if (!unique.has(key)) unique.set(key, one);
  }
  const open = [...unique].filter(([key]) => !KNOWN.has(fingerprintOf(key)));
  const poor = new Set<string>();
  const bad: string[] = [];
  const slow: string[] = [];
  const seen = new Set<string>();
  const worker = async (): Promise<void> => {
    for (let next = open.pop(); next; next = open.pop()) {
      const [key, one] = next;
      const before = bad.length;
      const short = SHORT.find(({ pattern }) => pattern.test(one.source));
      const start = performance.now();
      const result = await check(one.source, one.flags.replace(/[dgy]/gu, ''), { timeout: short ? 1500 : 30_000 });
      const took = performance.now() - start;
      if (took > SLOW && !short) slow.push(`${one.where} ${Math.round(took)} ms ${result.status} /${one.source.slice(0, 60)}…/`);
      if (result.status === 'safe') continue;
      const fault = FAULTS.find(({ source }) => source === one.source);
      if (fault) {
        seen.add(fault.source);
        continue;
      }
      if (result.status !== 'vulnerable') continue;
      const pattern = new RegExp(one.source, one.flags.replace(/[gy]/gu, ''));
      if (short) {
        const took = milliseconds(pattern, attackText(result.attack, short.characters));
        if (took > BUDGET) bad.push(`${one.where} ${took.toFixed(1)} ms on ${short.characters} characters /${one.source}/`);
      } else if (result.checker !== 'fuzz' || grows(pattern, result.attack))
        bad.push(`${one.where} ${result.complexity.summary} /${one.source}/ attack ${JSON.stringify(result.attack.pattern)}`);
      if (bad.length > before) poor.add(key);
    }
  };
  await Promise.all([worker(), worker()]);
  if (slow.length > 0) console.info(`slow to check:\n${slow.join('\n')}`);
  const good = [...unique.keys()].filter((key) => !poor.has(key)).map(fingerprintOf);
  if (process.env['RECHECK'] === 'all') writeFileSync(LIST, `${good.sort().join('\n')}\n`);
  expect(bad).toEqual([]);
  expect(FAULTS.filter(({ source }) => !seen.has(source))).toEqual([]);
});
