import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withWords } from '../src/book/added-words.js';
import { createRuleBook } from '../src/book/rule-book.js';
import { extract } from '../src/index.js';
import type { UserLexicon } from '../src/model/lexicon.js';
import { createProcessor, type PlanProcessor } from '../src/processor.js';
import { words } from '../src/segment/words.js';

const LEXICON: UserLexicon = {
  units: [{ unit: '标箱位', base: '标箱位', factor: 1, dimension: 'count' }],
  indicators: [
    { indicator: '规模以上企业亩均税收贡献额', id: 'tax-per-mu' },
    { indicator: '数字经济核心制造业营业收入' },
    { indicator: '海洋生产总值占比' },
  ],
  agencies: [
    { short: '县海洋经济局', full: '县海洋经济发展局', function: '海洋' },
    { short: '工投集团', full: '县工业投资集团有限公司' },
  ],
  places: [{ name: '临海新城', code: '331099' }],
};
const SENTENCES = [
  '到2025年,规模以上企业亩均税收贡献额达到35万元/亩。',
  '到2025年,数字经济核心制造业营业收入增长10%。',
  '力争到2026年,海洋生产总值占比提高到15%。',
  '新建泊位,新增能力500标箱位。',
  '建成临海新城产业园3个。',
  '(责任单位:县海洋经济局、工投集团)',
  '支持数字经济核心制造业企业20家以上。',
  '推进海洋生产总值占比、亩均税收分别达到15%、20万元。',
  '由工投集团牵头,县海洋经济局、县商务局配合,招引项目20个。',
  '规模以上企业亩均税收贡献额、数字经济核心制造业营业收入年均增长8%、12%。',
];

/** What a processor makes of the sentences, one after another. */
const read = (processor: PlanProcessor, text: string): unknown => {
  const { document, targets, quantities, responsibilities, numbers } = processor.run(
    { file: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text },
    'a',
  );
  return { place: document.place, targets, quantities, responsibilities, numbers };
};
const both = (first: PlanProcessor, second: PlanProcessor): [unknown[], unknown[]] => {
  const found: [unknown[], unknown[]] = [[], []];
  for (const text of SENTENCES) {
    found[0].push(read(first, text));
    found[1].push(read(second, text));
  }
  return found;
};

describe('two processors in one process', () => {
  /** What a process gives that has only one processor. */
  const alone = (lexicon: UserLexicon | null): unknown => {
    const dist = fileURLToPath(new URL('../dist/index.js', import.meta.url));
    const script = `
      const { createProcessor } = await import(${JSON.stringify(dist)});
      const processor = createProcessor(${lexicon ? `{ lexicon: ${JSON.stringify(lexicon)} }` : ''});
      console.log(JSON.stringify(${JSON.stringify(SENTENCES)}.map((text) => {
        const { document, targets, quantities, responsibilities, numbers } =
          processor.run({ file: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text }, 'a');
        return { place: document.place, targets, quantities, responsibilities, numbers };
      })));`;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  };
  const plain = alone(null);
  const extended = alone(LEXICON);

  it('read differently', () => {
    expect(extended).not.toEqual(plain);
  });
  it('each reads as it does alone, the plain one made first', () => {
    const [first, second] = both(createProcessor(), createProcessor({ lexicon: LEXICON }));
    expect(first).toEqual(plain);
    expect(second).toEqual(extended);
  });
  it('each reads as it does alone, the one with a lexicon made first', () => {
    const [first, second] = both(createProcessor({ lexicon: LEXICON }), createProcessor());
    expect(first).toEqual(extended);
    expect(second).toEqual(plain);
  });
});

describe('a rule book', () => {
  it('serves several processors', () => {
    const book = createRuleBook({ extend: LEXICON });
    expect(SENTENCES.map((text) => read(createProcessor({ book }), text))).toEqual(
      SENTENCES.map((text) => read(createProcessor({ lexicon: LEXICON }), text)),
    );
  });
  it('has a fingerprint of what was added', () => {
    expect(createRuleBook({ extend: LEXICON }).hash).toBe(createRuleBook({ extend: LEXICON }).hash);
    expect(createRuleBook({ extend: LEXICON }).hash).not.toBe(createRuleBook().hash);
  });
  it('cannot be changed', () => {
    expect(Object.isFrozen(createRuleBook())).toBe(true);
  });
  it('can have another cutter', () => {
    const asked: string[] = [];
    const book = createRuleBook({
      cutter: (text) => {
        asked.push(text);
        return words(text);
      },
    });
    extract('到2025年,焕活老字号7家,某平台举荐人才8名。', { book });
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('added words', () => {
  const cut = (text: string, ...added: string[]): string[] => withWords(words, added)(text).map(({ word }) => word);
  it('join what the cutter has cut', () => {
    expect(cut('县海洋经济局牵头', '县海洋经济局')).toEqual(['县海洋经济局', '牵头']);
  });
  it('join the longest', () => {
    expect(cut('海洋经济发展规划', '海洋经济', '海洋经济发展')).toEqual(['海洋经济发展', '规划']);
  });
  it('never cut a word of the dictionary in two', () => {
    expect(cut('海洋经济', '洋经')).toEqual(words('海洋经济').map(({ word }) => word));
  });
  it('cover the text, whatever it is', () => {
    for (const text of ['', 'a', '海洋\ud800经济', '海洋经济海洋经济'])
      expect(
        withWords(words, ['海洋经济'])(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
  });
  it('leave out white space', () => {
    expect(withWords(words, ['', ' ', '海洋 经济'])).toBe(words);
  });
});
