import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginningsOf, firstCharacters, type Ranges } from '../src/model/beginnings.js';
import { RuleScanner } from '../src/model/rule-scanner.js';
import { compileRules, triggered, type CompiledRule } from '../src/model/rule.js';
import { foldText } from '../src/model/view.js';
import { TIME_FRAGMENTS, TIME_RULES } from '../src/rules/deadlines.js';
import { DESIGNATION_FRAGMENTS, DESIGNATION_RULES } from '../src/rules/designations.js';

const begins = (pattern: string): string | null => {
  const first = firstCharacters(pattern);
  return first === null ? null : [...first.keys()].flatMap((code) => (first[code] === 1 ? [String.fromCharCode(code)] : [])).join('');
};

describe('the characters that a match can begin with', () => {
  it.each([
    ['年底', '年'],
    ['(?:一|二)批', '一二'],
    ['(?<!第)[一二](?:批|轮)', '一二'],
    ['前?[0-2]家', '012前'],
    ['(?<year>20\\d{2})年|本年', '2本'],
    ['(?:约){0,1}三', '三约'],
    ['[至-]5', '-至'],
    ['\\(含\\)', '('],
    ['\\d家', '0123456789'],
    ['(?=级)[百千]', '千百'],
    ['\\u4e00批', '一'],
    ['[\\wé]', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyzé'],
  ])('%s begins with %s', (pattern, characters) => {
    expect(begins(pattern)).toBe(characters);
  });

  it.each([['[^,]家'], ['.家'], ['年?'], ['(?:)'], ['\\S年'], ['(?<=到)'], ['\\p{L}家'], ['家|(?:年)*']])(
    '%s: any, or nothing at all',
    (pattern) => {
      expect(begins(pattern)).toBeNull();
    },
  );
});

describe('how a match goes on', () => {
  const shown = (all: readonly Ranges[] | null): string | null =>
    all === null
      ? null
      : [...new Set(all.flatMap((ranges) => ranges.flatMap(([from, to]) => [String.fromCharCode(from), String.fromCharCode(to)])))]
          .sort()
          .join('');
  it.each([
    ['第[一二]批', '一二', ''],
    ['[0-9]{1,4}(?:年|个月)', '', '个年'],
    ['(?<!第)[一二三]+[、,]?级', '', ',、级'],
    ['十?百强', '', '强'],
    ['“[^”]+”', '\u0000\uffff', ''],
    ['(?:这|近)(?=三)[一三]年', '一三', ''],
    ['[甲0-9]乙', '乙', '乙'],
    ['(?:第一)+年', '一', ''],
    ['[0-9]{3,5}(?=强|佳)', '', '佳强'],
    ['第(?=批|轮)', '批轮', ''],
    ['(?:第(?=一)|其)一', '一', ''],
  ])('%s: behind its first character %j, behind its numeral %j', (pattern, second, afterNumeral) => {
    expect(shown(beginningsOf(pattern).second)).toBe(second);
    expect(shown(beginningsOf(pattern).afterNumeral)).toBe(afterNumeral);
  });
  it('is open where a match may end there', () => {
    expect(beginningsOf('第|第二').second).toBeNull();
    expect(beginningsOf('[0-9]{4}|[一二]年').afterNumeral).toBeNull();
    // what stands behind a look ahead begins where that began, so there it tells nothing
    expect(beginningsOf('第(?=批)(?!批评)').second).toBeNull();
    expect(beginningsOf('[0-9](?=$|年)').afterNumeral).toBeNull();
    expect(beginningsOf('年?')).toEqual({ first: null, second: null, afterNumeral: null });
  });
});

describe('a scanner', () => {
  it('finds what a class takes for one character of two units', () => {
    const [rule] = compileRules([{ ...TIME_RULES[0]!, triggers: [], pattern: '[^,]年' }], {});
    expect(new RuleScanner([rule!]).matches('𠮷年').map(({ match }) => match[0])).toEqual(['𠮷年']);
  });

  const sets: readonly (readonly [string, readonly CompiledRule[]])[] = [
    ['times', compileRules(TIME_RULES, TIME_FRAGMENTS)],
    ['designations', compileRules(DESIGNATION_RULES, DESIGNATION_FRAGMENTS)],
  ];
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  const texts = [
    ...seeds.flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split('\n').map(foldText)),
    ...sets.flatMap(([, rules]) => rules.flatMap((rule) => [...rule.examples, ...rule.refusals].map(({ text }) => foldText(text)))),
  ];

  it.each(sets)('of %s finds what each rule finds alone', (_name, rules) => {
    const scanner = new RuleScanner(rules);
    for (const text of texts) {
      const alone = rules.flatMap((rule) =>
        triggered(rule, text) ? [...text.matchAll(rule.regexp)].map((match) => [rule.id, match.index, match[0]]) : [],
      );
      expect(scanner.matches(text).map(({ rule, match }) => [rule.id, match.index, match[0]])).toEqual(
        alone.filter(([, , found]) => found !== ''),
      );
    }
  });
});
