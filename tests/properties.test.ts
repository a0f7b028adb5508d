import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimesInText } from '../src/extract/times/times.js';
import { findAgencies } from '../src/extract/responsibilities/agencies.js';
import { textOf } from '../src/model/span.js';
import { foldChar, offsetAt, viewOf } from '../src/model/view.js';
import { parseChinese } from '../src/normalise/chinese-number.js';
import { findNumerals, parseNumber } from '../src/normalise/number.js';
import { matchUnit, standardise } from '../src/normalise/unit.js';
import { UNITS } from '../src/rules/lexicons/units.js';
import { words } from '../src/segment/words.js';
import { splitClauses, splitSentences } from '../src/segment/sentences.js';
import { validate } from '../src/validate/validate.js';
import { extractText } from './setup/plans.js';

/** Pieces that plans are made of, whole and broken, and any string between them. */
const PIECES = [
  '一、',
  '（一）',
  '(二)',
  '1.',
  '第三章',
  '附件',
  '专栏1',
  '\n',
  '\r\n',
  '\t',
  '　',
  '。',
  '，',
  ',',
  '；',
  '：',
  '、',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '〔',
  '——',
  '到2025年',
  '每年',
  '2023—2027年',
  '五年内',
  '今年',
  '6月底前',
  '比2020年',
  '力争',
  '确保',
  '新增',
  '达到',
  '突破',
  '增长',
  '下降',
  '翻一番',
  '两位数',
  '全覆盖',
  '分别',
  '不低于',
  '以上',
  '左右',
  '25',
  '1.5',
  '3,200',
  '二十五',
  '一千二百余',
  '百分之三',
  '三分之二',
  '5-6',
  '３０',
  '亿元',
  '万元/亩',
  '%',
  '％',
  '家',
  '个',
  '个百分点',
  '项',
  '规上工业总产值',
  '企业',
  '高新技术企业',
  '千亿级产业集群',
  '占比',
  '（责任单位：县经信局、县科技局）',
  '牵头单位：',
  '给予',
  '奖励',
  '专项资金',
  '不超过',
  '序号',
  '|',
  '第1页',
  '- 2 -',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
  '產值',
  '\u200b',
  '\ufeff',
];
const plan = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** 0 to 9999 9999 9999 in Chinese numerals, as one writes them. */
function chinese(value: number): string {
  const DIGITS = '零一二三四五六七八九';
  const below = (part: number): string => {
    let said = '';
    let zero = false;
    for (const [step, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / step) % 10;
      if (digit === 0) {
        zero = said !== '';
        continue;
      }
      said += (zero ? '零' : '') + DIGITS.charAt(digit) + name;
      zero = false;
    }
    return said;
  };
  if (value === 0) return '零';
  let said = '';
  for (const [step, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / step) % 1e4;
    if (part === 0) {
      continue;
    }
    const gap = said !== '' && (part < 1000 || (Math.floor(value / step / 1e4) % 10 === 0 && part < 1000));
    said += (gap ? '零' : '') + below(part) + name;
  }
  return said.replace(/^一十/u, '十');
}

describe('any text', () => {
  it('gives records that hold the contract, every digit in one numeral, the same twice', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const extraction = extractText(text);
        expect(validate(extraction)).toEqual([]);
        const owners = new Map<number, number>();
        for (const { char_start, char_end } of extraction.numbers)
          for (let at = char_start; at < char_end; at++) owners.set(at, (owners.get(at) ?? 0) + 1);
        for (const match of text.matchAll(/[0-9０-９]/gu))
          expect(owners.get(match.index), `${match.index} of ${JSON.stringify(text)}`).toBe(1);
        const known = new Set([...extraction.targets, ...extraction.quantities].map((one) => one.target_id));
        for (const { record_ids } of extraction.numbers) for (const id of record_ids) expect(known).toContain(id);
        expect(JSON.stringify({ ...extractText(text), timings: {} })).toBe(JSON.stringify({ ...extraction, timings: {} }));
      }),
      { numRuns: 400 },
    );
  });

  it('has a view of one character for one, with a way back', () => {
    fc.assert(
      fc.property(fc.oneof(plan, fc.string({ unit: 'binary' })), (text) => {
        const view = viewOf(text, [[0, text.length]]);
        expect(view.raw.length).toBe(view.text.length);
        for (let at = 0; at < view.text.length; at++)
          if (view.raw.charAt(at) !== ' ') expect(text.charAt(offsetAt(view, at) ?? -1)).toBe(view.raw.charAt(at));
        expect(offsetAt(view, view.text.length)).toBeUndefined();
        for (const char of text.split('')) expect(foldChar(char)).toHaveLength(1);
      }),
    );
  });

  it.each(['企业10家,', '企业10家、', '企业10家'])('is cut into sentences of bounded length where it has no full stop: %s', (unit) => {
    const lengths = splitSentences(unit.repeat(2000)).map(({ start, end }) => end - start);
    expect(lengths.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(/\p{P}/u.test(unit) ? 1010 : 2000);
  });

  it('is parted into sentences and clauses and words without a gap', () => {
    fc.assert(
      fc.property(plan, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBe(at);
          let inside = start;
          for (const clause of splitClauses(text, start, end)) {
            expect(clause.start).toBe(inside);
            inside = clause.end + clause.mark.length;
          }
          expect(inside).toBe(end);
          at = end;
        }
        expect(at).toBe(text.length);
        expect(
          words(text)
            .map(({ word }) => word)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('has numerals, times and units whose places are valid', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const places = [
          ...findNumerals(text),
          ...findTimesInText(text, { written: '2024-02-29', periodStart: 2021, periodEnd: 2025 }),
          ...findAgencies(text),
        ];
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end, text: own } of findNumerals(text)) expect(textOf(text, [[start, end]])).toBe(own);
        for (const { from, to } of findTimesInText(text))
          for (const date of [from, to]) if (date !== null) expect(date).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
        for (let at = 0; at < text.length; at++) expect(matchUnit(text, at)?.end ?? at + 1).toBeGreaterThan(at);
      }),
      { numRuns: 200 },
    );
  });
});

describe('numbers', () => {
  const whole = fc.oneof(
    fc.nat(9999),
    fc.nat(99_999_999),
    fc.integer({ min: 0, max: 999_999_999_999 }),
    fc.nat(99_999_999).map((value) => value * 10_000),
    fc.nat(9999).map((value) => value * 1_000_000),
  );
  it('are the same in Chinese numerals', () => {
    expect([25, 10, 110, 1005, 20_000, 10_010, 256_000, 100_000_001].map(chinese)).toEqual([
      '二十五',
      '十',
      '一百一十',
      '一千零五',
      '二万',
      '一万零一十',
      '二十五万六千',
      '一亿零一',
    ]);
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseChinese(chinese(value))).toBe(value);
        expect(parseNumber(chinese(value))?.value).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
  it('are the same in digits, with separators, in full width, with blanks', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 2 }), (value, places) => {
        const text = places === 0 ? String(value) : (value / 10 ** places).toFixed(places);
        const grouped = text.replace(/\B(?=(?:\d{3})+(?!\d|\.))(?<!\.\d*)/gu, ',');
        for (const form of [
          text,
          grouped,
          text.replace(/[0-9.]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
          ` ${text} `,
        ])
          expect(parseNumber(form)?.value, form).toBe(Number(text));
      }),
    );
  });
  it('grow by the magnitude behind them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(['万', 1e4], ['亿', 1e8], ['万亿', 1e12]), (value, [word, factor]) => {
        expect(parseNumber(`${value}${String(word)}`)?.value).toBe(value * Number(factor));
        expect(parseNumber(`${value}${String(word)}`)?.comparator).toBe('eq');
      }),
    );
  });
  it('have ends in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom('-', '—', '～', '至', '到'),
        (low, more, mark) => {
          expect(parseNumber(`${low}${mark}${low + more}`)).toMatchObject({ value: low, value_max: low + more, comparator: 'range' });
        },
      ),
    );
  });
  it('never throw and never come out as no number', () => {
    fc.assert(
      fc.property(
        fc.oneof(plan, fc.string({ unit: fc.constantFrom(...'零〇一二两三十百千万亿点分之余多0123.,/-百分'), maxLength: 14 })),
        (text) => {
          const parsed = parseNumber(text);
          for (const value of [parsed?.value, parsed?.value_max])
            expect(value === null || value === undefined || Number.isFinite(value), text).toBe(true);
          expect(Number.isFinite(parseChinese(text) ?? 0)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('units', () => {
  it('scale: a value in a unit is factor times it in the base unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.constantFrom('', '万', '亿', '百万', '千万', '万亿'),
        fc.integer({ min: 1, max: 9999 }),
        (row, word, value) => {
          const match = matchUnit(`${word}${row.unit}`, 0);
          fc.pre(match !== null && match.end === word.length + row.unit.length && match.base === row.base);
          const factor = { '': 1, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7, 万亿: 1e12 }[word] ?? 1;
          expect(match?.factor).toBe(factor * row.factor);
          expect(standardise(value, match?.factor ?? 1)).toBe(Number((value * factor * row.factor).toPrecision(12)));
        },
      ),
      { numRuns: 500 },
    );
  });
  it('keep a base unit and a factor above nought', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), fc.constantFrom('', '万', '千'), (over, under, word) => {
        const text = `${over.unit}/${word}${under.unit}`;
        const match = matchUnit(text, 0);
        fc.pre(match !== null);
        expect(match?.factor).toBeGreaterThan(0);
        expect(Number.isFinite(match?.factor)).toBe(true);
        expect(match?.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
