import { describe, expect, it } from 'vitest';
import { comparatorWords } from '../src/book/comparators.js';
import { inOrder } from '../src/book/kinds.js';
import { createRuleBook, defaultBook } from '../src/book/rule-book.js';
import { kindOf } from '../src/extract/quantities/kind.js';
import { findQuantityShapes } from '../src/extract/quantities/shapes.js';
import { Trace } from '../src/extract/trace.js';
import { requiredWords, waysToMatch } from '../src/model/pattern.js';
import { expand } from '../src/model/rule.js';
import { createProcessor } from '../src/processor.js';
import { COMPARATOR_ROWS } from '../src/rules/comparators.js';
import { KIND_CONTEXT } from '../src/rules/kind-context.js';
import { KIND_CLASSES, KIND_FRAGMENTS, KIND_RULES } from '../src/rules/kinds.js';
import { NAME_ROWS } from '../src/rules/name-parts.js';

const processor = createProcessor();

/** The text without the marks around its number, and where the number stands. */
function marked(text: string): { sentence: string; start: number; end: number } {
  return { sentence: text.replace(/[⟦⟧]/gu, ''), start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 };
}

describe('comparators', () => {
  const words = comparatorWords();
  function foundAt(text: string, side: 'before' | 'after'): string | null {
    const { sentence, start, end } = marked(text);
    const dimension = findQuantityShapes(sentence, defaultBook()).find((one) => one.start === start)?.dimension ?? 'none';
    return (side === 'before' ? words.before(sentence, start) : words.after(sentence, end, dimension))?.rule ?? null;
  }
  it.each(COMPARATOR_ROWS.flatMap(({ id, side, examples }) => examples.map((text) => [id, side, text] as const)))(
    '%s %s: %s',
    (id, side, text) => {
      expect(foundAt(text, side)).toBe(id);
    },
  );
  it.each(COMPARATOR_ROWS.flatMap(({ id, side, refusals }) => refusals.map((text) => [id, side, text] as const)))(
    '%s %s leaves %s',
    (id, side, text) => {
      expect(foundAt(text, side)).not.toBe(id);
    },
  );
  it('stand in one row each', () => {
    const all = COMPARATOR_ROWS.flatMap(({ side, words: own }) => own.map((word) => `${side} ${word}`));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

describe('numbers in names', () => {
  function ruleAt(text: string): string | null {
    const { sentence, start } = marked(text);
    const trace = new Trace();
    processor.run({ file: 'a', format: 'txt', encoding: 'utf-8', sha256: '', text: sentence }, 'a', {}, trace);
    const all = trace.passages.flatMap(({ names }) => names);
    return all.find(({ quantity }) => start >= quantity.start && start < quantity.end)?.rule ?? null;
  }
  it.each(NAME_ROWS.flatMap(({ id, examples }) => examples.map((text) => [id, text] as const)))('%s: %s', (id, text) => {
    expect(ruleAt(text)).toBe(id);
  });
  it.each(NAME_ROWS.flatMap(({ id, refusals }) => refusals.map((text) => [id, text] as const)))('%s leaves %s', (_id, text) => {
    expect(ruleAt(text)).toBeNull();
  });
  it('have ids of their own', () => {
    const ids = NAME_ROWS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('rules of kind', () => {
  it('decide alike in whatever order they are listed', () => {
    const ids = inOrder(KIND_RULES).map(({ id }) => id);
    expect(inOrder([...KIND_RULES].reverse()).map(({ id }) => id)).toEqual(ids);
    expect(inOrder([...KIND_RULES].sort((a, b) => (a.pattern < b.pattern ? -1 : 1))).map(({ id }) => id)).toEqual(ids);
  });
  it('say with a reason which class decides before which', () => {
    expect(KIND_CLASSES.filter(({ why }) => why.length < 20)).toEqual([]);
  });
  it('cannot give way in a circle, or to nothing', () => {
    const [first, second] = KIND_RULES;
    if (!first || !second) throw new TypeError('no rules');
    expect(() =>
      inOrder([
        { ...first, givesWayTo: [second.id] },
        { ...second, givesWayTo: [first.id] },
      ]),
    ).toThrow(/each other/u);
    expect(() => inOrder([{ ...first, givesWayTo: ['kind-of-nothing'] }])).toThrow(/no rule/u);
  });

  /** Rules whose own example another rule decides: the reason is in the class of the other, or in `givesWayTo`. */
  const DECIDED_BY_ANOTHER: Readonly<Record<string, string>> = {
    '严禁生产厚度低于⟦0.01毫米⟧的地膜': 'kind-prohibition by kind-relative',
    '对首年业绩排名前⟦50名⟧的创业者': 'kind-rank-condition by kind-condition',
    '按照实际投资额的⟦10%⟧给予启动资金': 'kind-rate-of-cost by kind-fee',
    '每年安排专项资金⟦1000万元⟧': 'kind-budget-after by kind-budget-noun',
  };
  it('whose own example is decided by another rule are these', () => {
    const decided = KIND_RULES.flatMap((rule) =>
      rule.examples.flatMap(({ text }) => {
        const { sentence, start, end } = marked(text);
        const own = findQuantityShapes(sentence, defaultBook()).find((one) => one.start < end && one.end > start)?.dimension ?? 'none';
        const dimension = rule.dimensions === undefined || rule.dimensions.includes(own) ? own : (rule.dimensions[0] ?? own);
        const other = kindOf(sentence, start, end, dimension, defaultBook()).rule;
        return other === rule.id ? [] : [[text, `${rule.id} by ${other ?? 'none'}`] as const];
      }),
    );
    expect(Object.fromEntries(decided)).toEqual(DECIDED_BY_ANOTHER);
  });

  it('are tried wherever they fit: a text that a pattern fits holds one of the words that it is tried for', () => {
    const missed = KIND_RULES.flatMap((rule) => {
      const pattern = expand(rule.pattern, KIND_FRAGMENTS);
      const words = requiredWords(pattern, '⟦⟧');
      const texts = KIND_RULES.flatMap(({ examples, refusals }) => [...examples, ...refusals].map(({ text }) => text));
      return texts.filter(
        (text) => new RegExp(pattern, 'u').test(text) && words?.some((word) => text.replace(/[⟦⟧]/gu, '').includes(word)) === false,
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('the place of a quantity', () => {
  const kindsIn = (text: string): string[] => {
    const { targets, quantities } = processor.run({ file: 'a', format: 'txt', encoding: 'utf-8', sha256: '', text }, 'a');
    return [...targets, ...quantities].map(({ kind }) => kind);
  };
  it.each(KIND_CONTEXT.flatMap(({ id, gives, examples }) => examples.map((text) => [id, gives, text] as const)))(
    '%s gives %s: %s',
    (_id, gives, text) => {
      expect(kindsIn(text)).toContain(gives);
    },
  );
  it.each(KIND_CONTEXT.flatMap(({ id, gives, refusals }) => refusals.map((text) => [id, gives, text] as const)))(
    '%s: not all are %s in %s',
    (_id, gives, text) => {
      expect(kindsIn(text).every((kind) => kind === gives)).toBe(false);
    },
  );
});

describe('what is said of a pattern', () => {
  it.each([
    ['(?:给予|奖励)[^,。]{0,8}万元', ['万元']],
    ['(?:给予|奖励)[^,。]{0,8}', ['给予', '奖励']],
    ['(?:不得)?低于⟦', ['低于']],
    ['⟦全面?覆盖⟧', ['覆盖']],
    ['不(?:搞|要求)⟦', ['不']],
    ['[一二]个?', null],
    ['(?!甲)乙丙?', ['乙']],
    ['甲+乙', ['甲']],
    ['(?:甲|乙?)', null],
    ['(?<number>行动(?<ordinal>一))', ['行动']],
    ['\\(甲\\)', ['(甲)']],
  ])('%s needs one of %j', (pattern, words) => {
    expect(requiredWords(pattern, '⟦⟧')).toEqual(words);
  });
  it.each([
    ['甲乙', 1],
    ['(?:甲|乙)[^,]{0,8}丙?', 36],
    ['(?:甲[^,]{0,9}){0,2}', 300],
    ['甲*', Infinity],
    ['(?:甲|乙){2,}', Infinity],
    ['\\p{Script=Han}{1,4}', 4],
  ])('%s can be tried in %d ways', (pattern, ways) => {
    expect(waysToMatch(pattern)).toBe(ways);
  });
});

it('a book has the tables of the program and those of a user apart', () => {
  const book = createRuleBook({
    extend: { comparators: [{ word: '不逾', side: 'before', gives: 'lte', example: '不逾3天', refusal: '逾3天' }] },
  });
  expect(book.comparators.before('不逾3天', 2)?.gives).toBe('lte');
  expect(defaultBook().comparators.before('不逾3天', 2)?.gives).toBe('gt');
});
