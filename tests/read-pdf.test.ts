import { describe, expect, it } from 'vitest';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Extraction } from '../src/model/extraction.js';
import { planFile } from '../src/plugins/file.js';
import { createProcessor } from '../src/processor.js';
import { apartReader } from '../src/read/apart.js';
import { READ_LIMITS } from '../src/read/limits.js';
import { PDF_READER } from '../src/read/pdf/reader.js';
import { readPdf } from '../src/read/pdf/read-pdf.js';
import { UnreadableError, type ReadDocument } from '../src/read/reader.js';
import { read, readerOf } from '../src/read/readers.js';
import { cellsOf } from './setup/cells.js';
import { essenceOf } from './setup/essence.js';
import { bombPdf, endlessPdf, handMadePdf, loopingPdf, setParagraphs, shifted, type PdfPageContent, type PdfText } from './setup/pdf.js';

const PLAN = [
  '一、总体要求',
  '以新发展理念为指导，坚持稳中求进，加快建设现代化产业体系，推动全县工业经济高质量发展，为建设共同富裕示范区提供有力支撑。',
  '二、主要目标',
  '到2025年，全县规上工业总产值达到1200亿元，年均增长8%以上，新增规上企业50家，研发经费支出占地区生产总值比重达到3.5%。',
  '三、重点任务',
  '（一）培育企业梯队。每年新增专精特新企业10家，力争到2025年培育百亿元企业3家，完善从小微企业到龙头企业的培育机制。',
  '（二）建设产业平台。建成省级产业园区2个，完成低效用地整治5000亩，新建标准厂房100万平方米。',
];

/** Of a password that nobody knows. */
const LOCKED = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

const text = (one: string, x: number, y: number, more: Partial<PdfText> = {}): PdfText => ({ text: one, x, y, ...more });
const noiseOf = ({ text: whole, hints }: ReadDocument): string[] =>
  (hints?.noise ?? []).map(({ start, end, reason }) => `${reason} ${whole.slice(start, end)}`);
const tablesOf = ({ text: whole, hints }: ReadDocument): string[][][] =>
  (hints?.tables ?? []).map((table) => table.rows.map((row) => row.map(({ start, end }) => whole.slice(start, end))));
const codeOf = (bytes: Uint8Array): Promise<string> =>
  readPdf(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.code : String(error)),
  );

const processor = createProcessor();
async function extracted(bytes: Uint8Array, name: string): Promise<Extraction> {
  const { text: whole, format, encoding, hints = {}, found = {} } = await read(bytes, { name });
  return processor.process(
    planFile(name, whole, { docId: 'plan', source: { file: name, format, encoding, sha256: '', text: whole }, hints, found }),
  );
}

describe('lines', () => {
  it('that only the width of the page has parted are a paragraph, on one page and over two', async () => {
    const set = setParagraphs(PLAN);
    const half = Math.floor(set.length / 2);
    const moved = set.slice(half).map((one, at) => ({ ...one, y: 90 + at * 20 }));
    expect((await readPdf(handMadePdf([{ texts: set }]))).text).toBe(`${PLAN.join('\n')}\n`);
    expect((await readPdf(handMadePdf([{ texts: set.slice(0, half) }, { texts: moved }]))).text).toBe(`${PLAN.join('\n')}\n`);
  });
  it('without indents are parted by the distance between paragraphs', async () => {
    let top = 90;
    const texts = PLAN.flatMap((paragraph) => {
      const own = setParagraphs([paragraph], { indent: false, top });
      top += own.length * 20 + 10;
      return own;
    });
    expect((await readPdf(handMadePdf([{ texts }]))).text).toBe(`${PLAN.join('\n')}\n`);
  });
  it('give the same records as the plain text', async () => {
    const plain = essenceOf(await extracted(Buffer.from(PLAN.join('\n')), 'plan.txt'));
    const paged = essenceOf(await extracted(handMadePdf([{ texts: setParagraphs(PLAN) }]), 'plan.pdf'));
    expect(plain.quantities.length).toBeGreaterThan(6);
    expect(paged).toEqual(plain);
  });
  it('keep page and box, so that each character has a page', async () => {
    const { text: whole, origins = [] } = await readPdf(handMadePdf([{ texts: setParagraphs(PLAN) }, { texts: [text('附件', 90, 90)] }]));
    const covered = origins.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(whole.replace(/\n/gu, '').length);
    expect(origins[0]).toMatchObject({ page: 1, box: [114, expect.closeTo(79.8, 1), 72, expect.closeTo(12.6, 1)] });
    expect(origins[origins.length - 1]).toMatchObject({ page: 2 });
  });
  it('of two columns are read column by column, below a title over both', async () => {
    const left = setParagraphs(PLAN.slice(0, 4), { width: 17, left: 50, top: 120 });
    const right = setParagraphs(PLAN.slice(4), { width: 17, left: 290, top: 120 });
    const title = text('某县工业经济高质量发展行动方案（2021—2025年）', 120, 80, { size: 16 });
    const { text: whole } = await readPdf(handMadePdf([{ texts: [...right, title, ...left] }]));
    expect(whole).toBe(`某县工业经济高质量发展行动方案（2021—2025年）\n${PLAN.join('\n')}\n`);
  });
  it('of a page turned on its side are read as they are shown', async () => {
    const texts = setParagraphs(PLAN.slice(0, 2)).map((one) => ({ ...one, x: one.y, y: 800 - one.x, angle: 90 }));
    expect((await readPdf(handMadePdf([{ texts, rotate: 90 }]))).text).toBe(`${PLAN.slice(0, 2).join('\n')}\n`);
    expect((await readPdf(handMadePdf([{ texts }]))).text).toBe(`${PLAN.slice(0, 2).join('\n')}\n`);
  });
  it('a title over two lines is one heading; numbers of headings begin lines of their own', async () => {
    const { text: whole, hints } = await readPdf(
      handMadePdf([
        {
          texts: [
            text('某县人民政府关于加快产业', 162, 80, { size: 22 }),
            text('发展的实施方案', 217, 112, { size: 22 }),
            ...setParagraphs(PLAN, { top: 160 }),
          ],
        },
      ]),
    );
    expect(whole.split('\n')[0]).toBe('某县人民政府关于加快产业发展的实施方案');
    expect(hints?.headings).toEqual([{ start: 0, end: 19, level: 1 }]);
  });
  it('small figures above the line are exponents and marks of notes', async () => {
    const texts = [
      ...setParagraphs(PLAN),
      text('厂房100万m', 114, 500),
      text('2', 175, 496, { size: 7 }),
      text('和企业50家', 180, 500),
      text('3', 236, 496, { size: 7 }),
    ];
    expect((await readPdf(handMadePdf([{ texts }]))).text).toContain('厂房100万m²和企业50家³');
  });
  it('notes at the foot of a page stand behind the paragraph that they interrupt', async () => {
    const set = setParagraphs([PLAN[1] ?? '', ...PLAN.slice(3)]);
    const notes = setParagraphs(['1 规上企业指年主营业务收入2000万元以上的工业企业，以统计部门核定的名录为准，不含当年退出的企业。'], {
      size: 9,
      width: 40,
      top: 760,
      leading: 13,
    });
    const document = await readPdf(
      handMadePdf([{ texts: [...set.slice(0, 2), ...notes] }, { texts: set.slice(2).map((one) => ({ ...one, y: one.y - 40 })) }]),
    );
    expect(document.text.split('\n').slice(0, 2)).toEqual([
      PLAN[1],
      '1 规上企业指年主营业务收入2000万元以上的工业企业，以统计部门核定的名录为准，不含当年退出的企业。',
    ]);
  });
  it('of several notes, each that has the next number is one; a number that is none goes on', async () => {
    const notes = ['① 规上企业以2020年名录为准，新增的', '20 家也在其中。', '② 平台指省级以上平台。'].map((one, at) =>
      text(one, 90, 760 + at * 13, { size: 9 }),
    );
    const document = await readPdf(handMadePdf([{ texts: [...setParagraphs(PLAN), ...notes] }]));
    expect(document.text.trim().split('\n').slice(-2)).toEqual([
      '① 规上企业以2020年名录为准，新增的20 家也在其中。',
      '② 平台指省级以上平台。',
    ]);
  });
  it('bold ones are headings', async () => {
    const texts = setParagraphs(['重点任务', ...PLAN.slice(1, 4)]).map((one, at) => ({
      ...one,
      ...(at === 0 ? { font: 'hei' as const } : {}),
    }));
    expect((await readPdf(handMadePdf([{ texts }]))).hints?.headings).toEqual([{ start: 0, end: 4, level: 7 }]);
  });
});

describe('what a page has around its text', () => {
  const pages = (foot: (page: number) => string, head: (page: number) => string): PdfPageContent[] =>
    [1, 2, 3, 4].map((page) => ({
      texts: [
        text(head(page), 90, 50, { size: 9 }),
        ...setParagraphs([`第${page}段加快建设现代化产业体系，推动全县工业经济高质量发展，新增规上企业${page * 7}家。`]),
        text(foot(page), 290, 800, { size: 10 }),
      ],
    }));
  it.each([
    ['dashes', (page: number) => `- ${page + 4} -`],
    ['long dashes', (page: number) => `— ${page} —`],
    ['words', (page: number) => `第${page}页 共4页`],
    ['a bare number', (page: number) => String(page + 11)],
    ['a share', (page: number) => `${page}/4`],
  ])('page numbers: %s', async (_name, foot) => {
    const document = await readPdf(handMadePdf(pages(foot, () => '某县人民政府公报')));
    expect(noiseOf(document).filter((one) => one.startsWith('page-number'))).toHaveLength(4);
    expect(noiseOf(document).filter((one) => one === 'running-head 某县人民政府公报')).toHaveLength(4);
  });
  it('heads that differ on even pages; numbers that do not count are text', async () => {
    const document = await readPdf(
      handMadePdf([
        ...pages(
          () => '500',
          (page) => (page % 2 === 0 ? '某县规划' : '2024年第3期'),
        ),
        ...pages(
          () => '500',
          (page) => (page % 2 === 0 ? '某县规划' : '2024年第4期'),
        ),
      ]),
    );
    expect(noiseOf(document).filter((one) => one === 'running-head 某县规划')).toHaveLength(4);
    expect(noiseOf(document).filter((one) => one.startsWith('page-number'))).toHaveLength(0);
  });
  it('a page number in the middle of a sentence stands behind it', async () => {
    const set = setParagraphs([PLAN[1] ?? '']);
    const document = await readPdf(
      handMadePdf([
        { texts: [...set.slice(0, 1), text('— 1 —', 290, 800)] },
        { texts: [...set.slice(1).map((one) => ({ ...one, y: one.y - 20 })), text('— 2 —', 290, 800)] },
      ]),
    );
    expect(document.text).toBe(`${PLAN[1]}\n— 1 —\n— 2 —\n`);
  });
  it('contents with leaders', async () => {
    const document = await readPdf(
      handMadePdf([
        {
          texts: [
            text('目  录', 270, 90),
            text('一、总体要求..............................1', 90, 120),
            text('二、主要目标..............................3', 90, 140),
            text('三、重点任务……………………………………………5', 90, 160),
          ],
        },
        { texts: setParagraphs(PLAN) },
      ]),
    );
    expect(noiseOf(document).map((one) => one.slice(0, 10))).toEqual(['contents 目', 'contents 一', 'contents 二', 'contents 三']);
  });
  it('words aslant over the page', async () => {
    const document = await readPdf(handMadePdf([{ texts: [...setParagraphs(PLAN), text('内部资料', 200, 500, { size: 60, angle: 45 })] }]));
    expect(document.text).toBe(`${PLAN.join('\n')}\n内部资料\n`);
    expect(noiseOf(document)).toEqual(['garbage 内部资料']);
  });
});

describe('tables', () => {
  const XS = [90, 130, 290, 390, 490];
  /** A table with rules, its cells broken into lines, rows at the given heights. */
  function ruled(rows: readonly (readonly string[])[], top: number): Pick<Required<PdfPageContent>, 'texts' | 'rules'> {
    const height = 40;
    const texts = rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.split('|').map((line, index) => text(line, (XS[column] ?? 0) + 4, top + at * height + 16 + index * 14, { size: 11 })),
      ),
    );
    const bottom = top + rows.length * height;
    const rules = [
      ...Array.from({ length: rows.length + 1 }, (_, at) => [90, top + at * height, 490, top + at * height] as const),
      ...XS.map((x) => [x, top, x, bottom] as const),
    ];
    return { texts, rules };
  }
  const HEAD = ['序号', '指标', '2020年', '2025年'];

  it('with rules, over the end of a page: the head comes once, a row that is cut is whole', async () => {
    const first = ruled(
      [
        HEAD,
        ['1', '规模以上工业总产|值（亿元）', '800', '1200'],
        ['2', '新增规上企业（家）', '20', '50'],
        ['3', '研发经费支出占地|区生产总值', '2.8', '3.5'],
      ],
      640,
    );
    const second = ruled([HEAD, ['', '比重（%）', '', ''], ['4', '高新技术企业（家）', '90', '150']], 60);
    const document = await readPdf(
      handMadePdf([
        { texts: [...setParagraphs(PLAN), ...first.texts, text('— 1 —', 290, 815)], rules: first.rules },
        { texts: [...second.texts, ...setParagraphs(['四、保障措施'], { top: 300 }), text('— 2 —', 290, 815)], rules: second.rules },
      ]),
    );
    expect(tablesOf(document)).toEqual([
      [
        HEAD,
        ['1', '规模以上工业总产值（亿元）', '800', '1200'],
        ['2', '新增规上企业（家）', '20', '50'],
        ['3', '研发经费支出占地区生产总值比重（%）', '2.8', '3.5'],
        ['4', '高新技术企业（家）', '90', '150'],
      ],
    ]);
    expect(document.hints?.tables?.[0]?.head).toBe(1);
    expect(noiseOf(document).filter((one) => one.startsWith('table-header'))).toHaveLength(4);
    expect(document.text.trim().split('\n').slice(-2)).toEqual(['四、保障措施', '— 2 —']);
  });
  it('a merged cell that the end of a page has cut covers the rows of both parts', async () => {
    const part = (names: readonly string[], rows: readonly string[], top: number): Pick<Required<PdfPageContent>, 'texts' | 'rules'> => {
      const made = ruled(
        rows.map((row, at) => [names[at] ?? '', row, '1', '2']),
        top,
      );
      const inner = made.rules.filter(([x1, y1, , y2]) => !(x1 === 90 && y1 === y2 && y1 > top && y1 < top + rows.length * 40));
      return {
        texts: made.texts,
        rules: [...inner, ...rows.slice(1).map((_, at) => [130, top + (at + 1) * 40, 490, top + (at + 1) * 40] as const)],
      };
    };
    const first = part(['甲', ''], ['总产值', '增加值'], 700);
    const second = part(['', ''], ['利润', '税收'], 60);
    const { hints } = await readPdf(handMadePdf([first, second]));
    expect(hints?.tables?.map(({ rows }) => rows.map((row) => row.map((cell) => `${cell.column}×${cell.rows}`)))).toEqual([
      [['0×4', '1×1', '2×1', '3×1'], ...Array.from({ length: 3 }, () => ['1×1', '2×1', '3×1'])],
    ]);
  });
  it('below a caption that is repeated or says that the table goes on, it is the same table', async () => {
    const first = ruled([HEAD, ['1', '规模以上工业总产值', '800', '1200'], ['2', '新增规上企业', '20', '50']], 640);
    const second = ruled([HEAD, ['3', '研发投入强度', '2.8', '3.5']], 100);
    const caption = [text('主要指标表', 260, 610), text('单位：个', 430, 628)];
    const again = [text('续表', 280, 70), text('单位：个', 430, 88)];
    const document = await readPdf(
      handMadePdf([
        { texts: [...caption, ...first.texts], rules: first.rules },
        { texts: [...again, ...second.texts], rules: second.rules },
      ]),
    );
    expect(tablesOf(document).map((rows) => rows.map((row) => row[0]))).toEqual([['序号', '1', '2', '3']]);
    expect(noiseOf(document).slice(-2)).toEqual(['table-header 续表', 'table-header 单位：个']);
  });
  it('cells that no rule parts are merged', async () => {
    const rules = [
      [90, 100, 490, 100],
      [290, 140, 490, 140],
      [90, 180, 490, 180],
      [90, 220, 490, 220],
      [90, 100, 90, 220],
      [290, 100, 290, 220],
      [390, 140, 390, 220],
      [490, 100, 490, 220],
    ] as const;
    const texts = [
      text('指标', 150, 145),
      text('目标', 380, 125),
      text('2020年', 320, 165),
      text('2025年', 420, 165),
      text('总产值', 150, 205),
      text('800', 320, 205),
      text('1200', 420, 205),
    ];
    const { text: whole, hints } = await readPdf(handMadePdf([{ texts, rules }]));
    expect(cellsOf(whole, hints?.tables?.[0])).toEqual([
      [
        ['指标', 0, 1, 2],
        ['目标', 1, 2, 1],
      ],
      [
        ['2020年', 1, 1, 1],
        ['2025年', 2, 1, 1],
      ],
      [
        ['总产值', 0, 1, 1],
        ['800', 1, 1, 1],
        ['1200', 2, 1, 1],
      ],
    ]);
  });
  it('without rules, by the columns that their cells stand in', async () => {
    const rows = [
      HEAD,
      ['1', '规上工业总产值（亿元）', '800', '1200'],
      ['2', '新增规上企业（家）', '20', '50'],
      ['3', '研发投入强度（%）', '2.8', '3.5'],
    ];
    const texts = rows.flatMap((row, at) => row.map((cell, column) => text(cell, (XS[column] ?? 0) + 4, 500 + at * 20)));
    const document = await readPdf(handMadePdf([{ texts: [...setParagraphs(PLAN), ...texts] }]));
    expect(tablesOf(document)).toEqual([rows]);
  });
  /** Lines of a table at the given places: a row of the array is a line of print. */
  const printedLines = (lines: readonly (readonly string[])[], xs: readonly number[], steps: readonly number[] = []): PdfText[] => {
    let y = 500;
    return lines.flatMap((line, at) => {
      y += steps[at] ?? (at === 0 ? 0 : 15);
      return line.flatMap((cell, column) => (cell === '' ? [] : [text(cell, xs[column] ?? 0, y, { size: 10 })]));
    });
  };
  const WRAPPED = [
    ['1', '规模以上工业增加值年均', '%', '7.5', '8'],
    ['', '增长', '', '', ''],
    ['2', '研究与试验发展经费支出', '%', '2.8', '3.5'],
    ['', '占地区生产总值的比重', '', '', ''],
    ['3', '新增规上企业', '家', '20', '50'],
    ['4', '高新技术企业', '家', '90', '150'],
  ];
  const COLUMNS = ['序号', '指标', '单位', '2020年', '2025年'];
  const AT = [90, 130, 270, 320, 390];
  const whole = [
    COLUMNS,
    ['1', '规模以上工业增加值年均增长', '%', '7.5', '8'],
    ['2', '研究与试验发展经费支出占地区生产总值的比重', '%', '2.8', '3.5'],
    ['3', '新增规上企业', '家', '20', '50'],
    ['4', '高新技术企业', '家', '90', '150'],
  ];
  it('without rules, cells over several lines: rows by their numbers', async () => {
    const document = await readPdf(handMadePdf([{ texts: printedLines([COLUMNS, ...WRAPPED], AT) }]));
    expect(tablesOf(document)).toEqual([whole]);
  });
  it('without rules and numbers: rows by what each has in its first line, also where the last goes on', async () => {
    const lines = [COLUMNS, ...WRAPPED.slice(2), ...WRAPPED.slice(0, 2)].map((row) => row.slice(1));
    const document = await readPdf(handMadePdf([{ texts: printedLines(lines, AT.slice(1)) }]));
    expect(tablesOf(document)).toEqual([[whole[0], whole[2], whole[3], whole[4], whole[1]].map((row) => row?.slice(1))]);
  });
  it('without rules, cells in the middle of their rows: rows by their distance', async () => {
    const lines = [
      COLUMNS,
      ['', '规模以上工业增加值年均', '', '', ''],
      ['1', '', '%', '7.5', '8'],
      ['', '增长', '', '', ''],
      ['', '研究与试验发展经费支出', '', '', ''],
      ['2', '', '%', '2.8', '3.5'],
      ['', '占地区生产总值的比重', '', '', ''],
      ...WRAPPED.slice(4),
    ];
    const document = await readPdf(handMadePdf([{ texts: printedLines(lines, AT, [0, 22, 7, 7, 22, 7, 7, 22, 22]) }]));
    expect(tablesOf(document)).toEqual([whole]);
  });
  it('without rules, rows in doubt: the text stays as it is', async () => {
    // who goes on, 增长 or what stands above it?
    const lines = [
      COLUMNS.slice(1),
      ['新增规上企业', '家', '20', '50'],
      ['规上工业增加值', '', '', ''],
      ['年均增长', '%', '7.5', '8'],
      ['高新技术企业', '家', '90', '150'],
      ['专精特新企业', '家', '9', '15'],
    ];
    const document = await readPdf(handMadePdf([{ texts: printedLines(lines, AT.slice(1)) }]));
    expect(document.hints?.tables).toEqual([]);
    expect(document.text).toContain('规上工业增加值\n');
  });
  it('with rules above and below head and body alone, and a head over two columns', async () => {
    const heads = [text('目标值', 340, 490, { size: 10 })];
    const body = printedLines([COLUMNS.map((one, at) => (at < 3 ? '' : one)), ...WRAPPED], AT, [8]);
    const names = COLUMNS.slice(0, 3).map((one, at) => text(one, AT[at] ?? 0, 499, { size: 10 }));
    const rules = [
      [85, 475, 450, 475],
      [310, 496, 450, 496],
      [85, 514, 450, 514],
      [85, 606, 450, 606],
    ] as const;
    const { text: got, hints } = await readPdf(handMadePdf([{ texts: [...setParagraphs(PLAN), ...heads, ...names, ...body], rules }]));
    expect(cellsOf(got, hints?.tables?.[0])?.slice(0, 2)).toEqual([
      [
        ['序号', 0, 1, 2],
        ['指标', 1, 1, 2],
        ['单位', 2, 1, 2],
        ['目标值', 3, 2, 1],
      ],
      [
        ['2020年', 3, 1, 1],
        ['2025年', 4, 1, 1],
      ],
    ]);
    expect(tablesOf({ text: got, encoding: null, ...(hints ? { hints } : {}) })[0]?.slice(2)).toEqual(whole.slice(1));
  });
  it('with rules between rows alone: a cell that no rule parts covers its rows', async () => {
    const xs = [90, 150, 224, 267];
    const lines = [
      ['类别', '指标', '单位', '2025年'],
      ['创新驱动', '研究与试验发', '亿元', '12'],
      ['', '展经费支出', '', ''],
      ['', '高新技术企业', '家', '150'],
      ['绿色发展', '单位能耗下降', '%', '12'],
    ];
    const rules = [
      [85, 486, 300, 486],
      [85, 504, 300, 504],
      [145, 534, 300, 534],
      [85, 549, 300, 549],
      [85, 564, 300, 564],
    ] as const;
    const { text: got, hints } = await readPdf(handMadePdf([{ texts: [...setParagraphs(PLAN), ...printedLines(lines, xs)], rules }]));
    expect(cellsOf(got, hints?.tables?.[0])?.slice(1)).toEqual([
      [
        ['创新驱动', 0, 1, 2],
        ['研究与试验发展经费支出', 1, 1, 1],
        ['亿元', 2, 1, 1],
        ['12', 3, 1, 1],
      ],
      [
        ['高新技术企业', 1, 1, 1],
        ['家', 2, 1, 1],
        ['150', 3, 1, 1],
      ],
      [
        ['绿色发展', 0, 1, 1],
        ['单位能耗下降', 1, 1, 1],
        ['%', 2, 1, 1],
        ['12', 3, 1, 1],
      ],
    ]);
  });
  it('rules below a head, above a foot and between paragraphs make no table', async () => {
    const rules = [60, 210, 330, 780].map((y) => [90, y, 450, y] as const);
    const document = await readPdf(
      handMadePdf([{ texts: [text('某县人民政府公报  2025年  第3期', 90, 55), ...setParagraphs(PLAN)], rules }]),
    );
    expect(document.hints?.tables).toEqual([]);
    expect(document.text).toBe(`某县人民政府公报 2025年 第3期\n${PLAN.join('\n')}\n`);
  });
  it('give targets', async () => {
    const { texts, rules } = ruled(
      [
        ['序号', '指标', '2020年', '2025年'],
        ['1', '规上工业总产值（亿元）', '800', '1200'],
        ['2', '规上企业数（家）', '20', '50'],
      ],
      400,
    );
    const { targets } = await extracted(handMadePdf([{ texts: [...setParagraphs(PLAN.slice(0, 3)), ...texts], rules }]), 'plan.pdf');
    expect(targets.map(({ value, unit_std, deadline }) => [value, unit_std, deadline])).toEqual([
      [1200, '元', '2025-12-31'],
      [50, '家', '2025-12-31'],
    ]);
  });
  it('a frame around text is no table', async () => {
    const document = await readPdf(
      handMadePdf([
        {
          texts: setParagraphs(PLAN, { top: 100 }),
          rules: [
            [80, 70, 480, 70],
            [80, 500, 480, 500],
            [80, 70, 80, 500],
            [480, 70, 480, 500],
          ],
        },
      ]),
    );
    expect(document.text).toBe(`${PLAN.join('\n')}\n`);
    expect(document.hints?.tables).toEqual([]);
  });
});

describe('fonts', () => {
  it('with a standard map or a map of their own are read', async () => {
    const mapped = setParagraphs(PLAN).map((one) =>
      /^[\u4e00-\u9fff]+$/u.test(one.text) ? { ...one, text: shifted(one.text), font: 'mapped' as const } : one,
    );
    expect((await readPdf(handMadePdf([{ texts: [...mapped, text('全县总产值120亿元', 90, 700, { font: 'gbk' })] }]))).text).toContain(
      '全县总产值120亿元',
    );
    expect((await readPdf(handMadePdf([{ texts: [text(shifted('加快建设'), 90, 90, { font: 'mapped' })] }]))).text).toBe('加快建设\n');
  });
  it('without any map are refused', async () => {
    const texts = setParagraphs(PLAN).map((one) => ({ ...one, text: shifted(one.text), font: 'unmapped' as const }));
    expect(await codeOf(handMadePdf([{ texts }]))).toBe('broken-fonts');
  });
  it('without a map on one page of many: that page is left out, and it is said', async () => {
    const bad = setParagraphs(PLAN).map((one) => ({ ...one, text: shifted(one.text), font: 'unmapped' as const }));
    const document = await readPdf(handMadePdf([{ texts: setParagraphs(PLAN) }, { texts: bad }, { texts: setParagraphs(PLAN) }]));
    expect(document.partial).toBe(true);
    expect(document.remarks?.map(({ rule, en }) => `${rule} ${en.slice(0, 7)}`)).toEqual(['pdf-broken-fonts Pages 2']);
  });
  it('a Latin text is a text', async () => {
    const made = await PDFDocument.create();
    const font = await made.embedFont(StandardFonts.Helvetica);
    made.addPage().drawText('Annual plan of the county for economic and social development', { x: 50, y: 700, size: 12, font });
    expect((await readPdf(await made.save())).text).toBe('Annual plan of the county for economic and social development\n');
  });
});

describe('what cannot be read', () => {
  it('a scan is refused, with advice', async () => {
    await expect(readPdf(handMadePdf([{ scanned: true }, { scanned: true }]))).rejects.toMatchObject({
      code: 'scan',
      zh: expect.stringContaining('2 页'),
    });
  });
  it('scanned pages among others are named', async () => {
    const document = await readPdf(handMadePdf([{ texts: setParagraphs(PLAN) }, { scanned: true }, { scanned: true }, {}]));
    expect(document.partial).toBe(true);
    expect(document.remarks?.map(({ rule, zh }) => `${rule} ${zh.slice(0, 8)}`)).toEqual(['pdf-scanned-pages 第 2–3 页是']);
  });
  it('text that was recognised behind a picture is read with a warning', async () => {
    const texts = setParagraphs(PLAN).map((one) => ({ ...one, hidden: true }));
    const document = await readPdf(handMadePdf([{ texts, scanned: true }]));
    expect(document.text).toBe(`${PLAN.join('\n')}\n`);
    expect([document.partial, document.remarks?.map(({ rule }) => rule)]).toEqual([false, ['pdf-recognised-text']]);
  });
  it.each([
    [
      'encrypted',
      handMadePdf([{ texts: setParagraphs(PLAN) }], {
        trailer: `/ID [<00> <00>] ${LOCKED}`,
      }),
    ],
    ['no-text', handMadePdf([{}, {}])],
    ['damaged', Buffer.from('%PDF-1.4\nnothing of a PDF')],
    ['damaged', Buffer.from('%PDF-')],
  ])('%s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
  it('more pages, characters or seconds than the limits are refused', async () => {
    const bytes = handMadePdf([{ texts: setParagraphs(PLAN) }, { texts: setParagraphs(PLAN) }]);
    const limits = { pages: 10, characters: 10_000, seconds: 60 };
    await expect(readPdf(bytes, { ...limits, pages: 1 })).rejects.toMatchObject({ code: 'too-many-pages' });
    await expect(readPdf(bytes, { ...limits, characters: 100 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(readPdf(bytes, { ...limits, seconds: -1 })).rejects.toMatchObject({ code: 'too-slow' });
  });
  it('a broken table of objects is rebuilt; a file without its end is read and said to be cut', async () => {
    const whole = handMadePdf([{ texts: setParagraphs(PLAN) }], { brokenTable: true });
    expect((await readPdf(whole)).text).toBe(`${PLAN.join('\n')}\n`);
    const cut = await readPdf(handMadePdf([{ texts: setParagraphs(PLAN) }]).subarray(0, -5));
    expect([cut.partial, cut.remarks?.map(({ rule }) => rule)]).toEqual([true, ['pdf-truncated']]);
  });
  it('a page that never ends is stopped with its thread, and the next file is read', async () => {
    const { read: readApart, close } = apartReader(1, { ...READ_LIMITS, seconds: 3 });
    await expect(readApart(endlessPdf(), { name: 'p.pdf' })).rejects.toMatchObject({ code: 'too-slow' });
    expect(await readApart(handMadePdf([{ texts: setParagraphs(PLAN) }]), { name: 'p.pdf' })).toMatchObject({ format: 'pdf' });
    await close();
  });
  it('a small file that unpacks to gigabytes is refused; one that unpacks to little is opened', async () => {
    const { read: readApart, close } = apartReader(1);
    for (const part of ['content', 'font', 'map'] as const)
      await expect(readApart(bombPdf(part, 2 ** 28), { name: 'p.pdf' })).rejects.toMatchObject({ code: 'too-large' });
    await expect(readApart(bombPdf('objects', 2 ** 16), { name: 'p.pdf' })).rejects.toMatchObject({ code: 'no-text' });
    await close();
  });
  it('what no bound sees is stopped by the memory that it takes: of several files the one at fault', async () => {
    const { read: readApart, close } = apartReader(2, { ...READ_LIMITS, heapMebibytes: 40 });
    const whole = handMadePdf([{ texts: setParagraphs(PLAN) }]);
    const both = await Promise.allSettled([
      readApart(bombPdf('objects', 2 ** 28), { name: 'p.pdf' }),
      ...Array.from({ length: 12 }, () => readApart(whole, { name: 'p.pdf' })),
    ]);
    expect(both.map((one) => (one.status === 'rejected' ? (one.reason as UnreadableError).code : one.value.format))).toEqual([
      'too-much-memory',
      ...Array.from({ length: 12 }, () => 'pdf'),
    ]);
    await close();
  }, 60_000);
  it('a tree of pages that comes back to its root, and one of 6000 pages', async () => {
    expect(await codeOf(loopingPdf())).toBe('damaged');
    expect(await codeOf(handMadePdf(Array.from({ length: 6000 }, () => ({}))))).toBe('too-many-pages');
  });
  it('whatever is cut off or flipped, it ends in a text or a refusal', async () => {
    const whole = handMadePdf([{ texts: setParagraphs(PLAN), rules: [[90, 700, 490, 700]] }, { texts: setParagraphs(PLAN) }]);
    let state = 11;
    const next = (below: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % below;
    const outcomes = new Map<string, number>();
    for (let round = 0; round < 200; round++) {
      const broken = Buffer.from(round % 2 === 0 ? whole.subarray(0, 20 + next(whole.length - 20)) : whole);
      for (let flip = 0; flip < 1 + (round % 8); flip++) {
        const at = next(broken.length);
        broken[at] = (broken[at] ?? 0) ^ (1 << next(8));
      }
      const outcome = await read(broken, { name: 'p.pdf' }).then(
        ({ text: got }) => typeof got,
        (error: unknown) => (error instanceof UnreadableError ? 'refused' : String(error)),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes.keys()].sort()).toEqual(['refused', 'string']);
    expect(outcomes.get('string')).toBeGreaterThan(50);
  });
});

describe('what a file is', () => {
  it('is told by its bytes', () => {
    expect(readerOf(handMadePdf([{}]), 'plan.txt').id).toBe('pdf');
    expect(readerOf(Buffer.concat([Buffer.from('\r\n\r\n'), handMadePdf([{}])]), 'plan').id).toBe('pdf');
    expect(readerOf(Buffer.from('一、目标'), 'plan.txt').id).toBe('txt');
    expect(PDF_READER.extensions).toEqual(['.pdf']);
  });
});
