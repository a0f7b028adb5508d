import { Document, LevelFormat, LevelSuffix, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { ordinalOf } from '../src/structure/ordinal.js';
import { extractBytes } from './setup/docx.js';
import { difference, essenceOf } from './setup/essence.js';
import { NAMES, seed, extractText } from './setup/plans.js';

/** The numbers that open the paragraphs of plans, by level. */
const NUMBERS = [/^([一二三四五六七八九十]+)、/u, /^[（(]([一二三四五六七八九十]+)[）)]/u, /^(\d{1,2})\.(?!\d)/u];

interface Numbered {
  readonly text: string;
  readonly numbering?: { readonly reference: string; readonly level: number };
}

/**
 * The lines of a plan as an author writes them in Word: numbers that a list gives are left to the list, one of three levels, or one of a
 * single level where the numbers do not begin anew.
 */
function asLists(text: string): { lines: Numbered[]; levels: { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }[] } {
  const wide = /^\s*（[一二三四五六七八九十]+）/mu.test(text);
  const levels = [
    { format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' },
    { format: LevelFormat.CHINESE_COUNTING, text: wide ? '（%2）' : '(%2)' },
    { format: LevelFormat.DECIMAL, text: '%3.' },
  ];
  const nested = [0, 0, 0];
  let flat = 0;
  const lines = text.split('\n').map((line): Numbered => {
    const bare = line.trim();
    const level = NUMBERS.findIndex((number) => number.test(bare));
    const match = NUMBERS[level]?.exec(bare);
    if (!match || (level === 1 && bare.startsWith('（') !== wide)) return { text: line };
    const value = ordinalOf(match[1] ?? '');
    const rest = bare.slice(match[0].length);
    if (value === (nested[level] ?? 0) + 1) {
      nested[level] = value;
      nested.fill(0, level + 1);
      return { text: rest, numbering: { reference: 'nested', level } };
    }
    if (level === 2 && value === flat + 1) {
      flat = value;
      return { text: rest, numbering: { reference: 'flat', level: 0 } };
    }
    return { text: line };
  });
  return { lines, levels };
}

describe('a plan whose numbers are those of lists', () => {
  it.each(NAMES)('%s: the same records as from its text', async (name) => {
    const text = seed(name);
    const { lines, levels } = asLists(text);
    expect(lines.filter(({ numbering }) => numbering).length).toBeGreaterThan(name === 'xiangshan-123-clusters' ? -1 : 3);
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'nested',
            levels: levels.map((level, at) => ({ ...level, level: at, suffix: at === 2 ? LevelSuffix.TAB : LevelSuffix.NOTHING })),
          },
          { reference: 'flat', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
        ],
      },
      sections: [{ children: lines.map((line) => new Paragraph(line)) }],
    });
    const bytes = await Packer.toBuffer(document);
    const got = await extractBytes(bytes, `${name}.docx`);
    expect(got.document.format).toBe('docx');
    const trimmed = (one: string): string[] =>
      one
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().replace(/^(\d{1,2}\.)\s/u, '$1'));
    expect(trimmed(got.text)).toEqual(trimmed(text));
    expect(difference(essenceOf(extractText(text)), essenceOf(got))).toEqual([]);
  });
});

describe('a document in which each line of print is a paragraph', () => {
  it('is read like a text that is broken by the width of its page', async () => {
    const lines = seed('yinzhou-14th-five-year-manufacturing')
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [''] : (line.trim().match(/.{1,30}/gu) ?? [])));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
    expect(difference(essenceOf(extractText(lines.join('\n'))), essenceOf(await extractBytes(bytes, 'a.docx')))).toEqual([]);
    expect((await extractBytes(bytes, 'a.docx')).targets.length).toBeGreaterThan(5);
  });
});
