import {
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { rangeOf, type Plan, type PlanChild, type Table as PlanTable } from '../src/model/tree.js';
import { ordinalOf } from '../src/structure/ordinal.js';
import { structure } from '../src/structure/structure.js';
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

/** All tables of a plan. */
const tablesOf = (children: readonly PlanChild[]): PlanTable[] =>
  children.flatMap((child) => (child.type === 'section' ? tablesOf(child.children) : child.type === 'table' ? [child] : []));

/** The rows of a table, the head first: the lines of each cell. */
function rowsOf({ data, children }: PlanTable): string[][][] {
  const rows = children.flatMap((row) => (row.type === 'row' ? [row.children] : []));
  const cells = rows.map((row) => row.flatMap((cell) => (cell.type === 'cell' ? [cell.children] : [])));
  return [
    data.columns.map((name) => [name]),
    ...cells.map((row) => row.map((leaves) => leaves.filter(({ type }) => type === 'text').map(({ value }) => value))),
  ];
}

/** A table in Word: what is blank below a cell of the first columns is merged with it. */
function wordTable(rows: readonly (readonly (readonly string[])[])[]): Table {
  const isBlank = (row: number, column: number): boolean => row > 1 && rows[row]?.[column]?.length === 0;
  return new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.flatMap((lines, column) => {
            if (isBlank(at, column)) return [];
            let rowSpan = 1;
            while (at > 0 && isBlank(at + rowSpan, column)) rowSpan++;
            return [new TableCell({ rowSpan, children: (lines.length > 0 ? lines : ['']).map((line) => new Paragraph(line)) })];
          }),
        }),
    ),
  });
}

describe('the table of tasks of a plan', () => {
  it('as a table of Word with merged cells gives the same records as its cells in lines', async () => {
    const text = seed('yinzhou-154-clusters');
    const plan: Plan = structure(text).plan;
    const tables = tablesOf(plan.children);
    const lines = (start: number, end: number): Paragraph[] =>
      text
        .slice(start, end)
        .split('\n')
        .map((line) => new Paragraph(line));
    let last = 0;
    const children = tables.flatMap((table) => {
      const [start, end] = rangeOf(table);
      const before = lines(last, start);
      last = end;
      return [...before, wordTable(rowsOf(table))];
    });
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [...children, ...lines(last, text.length)] }] }));
    const got = await extractBytes(bytes, 'a.docx');
    expect(tables.map((table) => rowsOf(table).length)).toEqual([28]);
    expect(difference(essenceOf(extractText(text)), essenceOf(got))).toEqual([]);
  });
});

describe('a document with all that an author puts around a text', () => {
  it('gives the records of the text', async () => {
    const plain =
      '某县工业发展行动方案\n一、发展目标\n到2025年，新增规上企业50家，产值达到500亿元。\n二、重点任务\n（一）培育企业。每年新增高新技术企业7家。\n';
    const author = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' };
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('规上企业指年主营业务收入2000万元以上的企业。')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('某县工业发展行动方案（2024年第3稿）')] }) },
          footers: {
            default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] }),
          },
          children: [
            new Paragraph({ text: '某县工业发展行动方案', heading: HeadingLevel.TITLE }),
            new TableOfContents('目录', { headingStyleRange: '1-2' }),
            new Paragraph({ text: '一、发展目标', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('到2025年，新增规上企业'),
                new DeletedTextRun({ text: '40', ...author }),
                new InsertedTextRun({ text: '50', ...author }),
                new FootnoteReferenceRun(1),
                new TextRun('家，产值达到500亿元。'),
              ],
            }),
            new Paragraph({ text: '二、重点任务', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('（一）培育企业。每年新增高新技术企业7家。'),
          ],
        },
      ],
    });
    const got = await extractBytes(await Packer.toBuffer(document), 'a.docx');
    // what stands around the text is in it, and no number of it is more than a numeral
    expect(difference(essenceOf(extractText(plain)), essenceOf(got))).toEqual(['+ verdicts: name 2000', '+ verdicts: date 2024']);
    expect(got.text).toContain('第3稿');
  });
});
