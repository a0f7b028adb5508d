import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../src/model/mention.js';
import { viewOf } from '../src/model/view.js';
import { timesOf, findTimesInText } from '../src/extract/times/times.js';
import { TIME_GUARDS, TIME_RULES } from '../src/rules/deadlines.js';
import { parseSmall, parseYear } from '../src/normalise/chinese-number.js';
import { addMonths, dayBefore, fiveYearPlan, isoDate, parseDate } from '../src/normalise/date.js';

const NO: Anchor = { written: null, singleYear: null, periodStart: null, periodEnd: null };

function anchorOf(reference: string): Anchor {
  let anchor = NO;
  for (const part of reference.split(' ').filter((item) => item !== '')) {
    const [name, value = ''] = part.split('=');
    if (name === 'written') anchor = { ...anchor, written: value };
    else if (name === 'single') anchor = { ...anchor, singleYear: Number(value), periodStart: Number(value), periodEnd: Number(value) };
    else if (name === 'period') anchor = { ...anchor, periodStart: Number(value.slice(0, 4)), periodEnd: Number(value.slice(5)) };
  }
  return anchor;
}

describe('spec table of times', () => {
  const rows = readFileSync(new URL('specs/times.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  it.each(rows)('%s (%s) → %s', (text = '', reference = '', time = '', type = '', from = '', to = '', role = '') => {
    const found = timesOf(viewOf(text, [[0, text.length]]), anchorOf(reference));
    if (time === '') {
      expect(found.filter((match) => match.bounds && (match.to !== null || match.type === 'recurring'))).toEqual([]);
      return;
    }
    const match = found.find((one) => one.text === time);
    expect(found.map((one) => one.text)).toContain(time);
    expect([match?.type, match?.from ?? '', match?.to ?? '', match?.role]).toEqual([type, from, to, role]);
  });
});

describe('a review that looks ahead', () => {
  const roleIn = (text: string): string | undefined =>
    timesOf(viewOf(text, [[0, text.length]]), anchorOf('written=2025-01-10 single=2025'), { retrospective: true })[0]?.role;
  it('binds a time to come that something will have happened by', () => {
    expect(roleIn('到2030年城区面积将达到60平方公里。')).toBe('bound');
  });
  it('binds nothing else', () => {
    expect(roleIn('到2030年的规划编制完成。')).toBe('past');
    expect(roleIn('到2024年底城区面积将达到60平方公里。')).toBe('past');
  });
});

describe('rules of times', () => {
  const anchor = anchorOf('written=2021-03-29 single=2021');
  it('have ids of their own', () => {
    expect(new Set(TIME_RULES.map((rule) => rule.id)).size).toBe(TIME_RULES.length);
    expect(new Set(TIME_GUARDS.map((guard) => guard.id)).size).toBe(TIME_GUARDS.length);
  });
  for (const rule of TIME_RULES) {
    for (const example of rule.examples) {
      it(`${rule.id} finds ${example.text}`, () => {
        const match = findTimesInText(example.text, anchor).find((one) => one.rule === rule.id);
        expect(match, example.text).toBeDefined();
        const { bounds, ...gives } = example.gives;
        expect(match).toMatchObject(gives);
        if (bounds === null) expect(match?.bounds).toBe(false);
        else expect(['bound', 'past']).toContain(match?.role);
      });
    }
    for (const refusal of rule.refusals) {
      it(`${rule.id} refuses ${refusal.text} (${refusal.why})`, () => {
        expect(findTimesInText(refusal.text, anchor).filter((one) => one.rule === rule.id && one.bounds)).toEqual([]);
      });
    }
  }
  for (const guard of TIME_GUARDS) {
    for (const example of guard.examples) {
      it(`${guard.id} holds for ${example}`, () => {
        expect(findTimesInText(example).map((match) => match.role)).toContain(guard.role);
      });
    }
    for (const refusal of guard.refusals) {
      it(`${guard.id} leaves ${refusal}`, () => {
        expect(findTimesInText(refusal, anchor).filter((match) => match.role === guard.role && match.role !== 'past')).toEqual([]);
      });
    }
  }
});

describe('findTimesInText', () => {
  it('gives offsets of the text given', () => {
    const text = '　 到 2025 年，每年新增3家';
    expect(findTimesInText(text).map((match) => text.slice(match.start, match.end))).toEqual(['到 2025 年', '每年']);
  });
  it('never throws', () => {
    for (const text of ['', '年', '到年', '99年99月99日', '二〇二五', '“”《》', '0000年', '2021年13月40日前'])
      expect(() => findTimesInText(text)).not.toThrow();
  });
});

describe('dates', () => {
  it('reads years, small numbers and dates', () => {
    expect([parseYear('二〇二五'), parseYear('2025'), parseYear('25')]).toEqual([2025, 2025, null]);
    expect(['3', '十', '十二', '二十一', '两', '百', ''].map(parseSmall)).toEqual([3, 10, 12, 21, 2, null, null]);
    expect(['2023年4月23日', '2023-04-27 16:24', '二〇二三年四月二十三日', '2026月3月26日', '2023年2月30日', '无'].map(parseDate)).toEqual([
      '2023-04-23',
      '2023-04-27',
      '2023-04-23',
      '2026-03-26',
      null,
      null,
    ]);
  });
  it('counts', () => {
    expect([fiveYearPlan(14), fiveYearPlan(15), fiveYearPlan(1), fiveYearPlan(8)]).toEqual([
      [2021, 2025],
      [2026, 2030],
      [1953, 1957],
      [1991, 1995],
    ]);
    expect([dayBefore('2021-06-01'), dayBefore('2030-01-01'), addMonths('2021-03-31', 6), addMonths('2024-02-29', 12)]).toEqual([
      '2021-05-31',
      '2029-12-31',
      '2021-09-30',
      '2025-02-28',
    ]);
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  });
});
