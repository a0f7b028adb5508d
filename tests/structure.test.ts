import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../src/model/tree.js';
import { leavesOf, passagesOf, rangeOf } from '../src/model/tree.js';
import { outline, sections } from '../src/structure/outline.js';
import { planDraft, STAGES, structure } from '../src/structure/structure.js';
import { expectGolden } from './setup/golden.js';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
const GOLD = fileURLToPath(new URL('./gold/', import.meta.url));
const NAMES = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
const seed = (name: string): string => readFileSync(`${SEEDS}${name}.txt`, 'utf8');

/** Leaves cover the text in order, none is empty, each holds its slice. */
function expectCovered(text: string, plan: Plan): void {
  let at = 0;
  for (const leaf of leavesOf(plan)) {
    const [start, end] = rangeOf(leaf);
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    expect(leaf.value).toBe(text.slice(start, end));
    at = end;
  }
  expect(at).toBe(text.length);
}

/** The words of the plan without white space: what must stay the same however the text is laid out. */
function words(text: string): string[] {
  return sections(structure(text).plan).map(({ number, title, level }) => `${level} ${number ?? '·'} ${title}`);
}
function bodyOf(text: string): string {
  return passagesOf(structure(text).plan)
    .filter((one) => one.part === 'body')
    .flatMap((one) => one.ranges.map(([start, end]) => text.slice(start, end)))
    .join('')
    .replace(/\s/gu, '');
}

describe.each(NAMES)('%s', (name) => {
  const text = seed(name);
  const { plan } = structure(text);

  it('is covered by the leaves', () => {
    expectCovered(text, plan);
  });

  it('has no text that belongs nowhere', () => {
    expect(leavesOf(plan).filter((leaf) => leaf.data?.reason === 'garbage')).toEqual([]);
  });

  it('gives the same tree twice', () => {
    expect(JSON.stringify(structure(text).plan)).toBe(JSON.stringify(plan));
  });

  it('has lines and columns that lead to its offsets', () => {
    const lines = text.split('\n');
    for (const leaf of leavesOf(plan)) {
      const start = leaf.position?.start;
      const before = lines.slice(0, (start?.line ?? 1) - 1).join('\n').length + ((start?.line ?? 1) > 1 ? 1 : 0);
      expect(before + (start?.column ?? 0) - 1).toBe(start?.offset);
    }
  });

  it('has the outline that was read by hand', () => {
    expectGolden(`structure/${name}.txt`, outline(plan));
  });

  it('has the sections of the gold', () => {
    const fold = (one: string | null): string => (one ?? '').normalize('NFKC').replace(/[\s“”"'()〔〕《》、,;。.:·\-—–]+/gu, '');
    const gold = JSON.parse(readFileSync(`${GOLD}${name}.json`, 'utf8')) as {
      sections: { number: string | null; title: string; level: number; optional?: boolean }[];
    };
    const got = new Set(sections(plan).map((one) => `${one.level} ${fold(one.number)} ${fold(one.title)}`));
    const missed = gold.sections.filter((one) => one.optional !== true && !got.has(`${one.level} ${fold(one.number)} ${fold(one.title)}`));
    expect(missed).toEqual([]);
    const known = new Set(gold.sections.map((one) => `${fold(one.number)} ${fold(one.title)}`));
    expect(sections(plan).filter((one) => !known.has(`${fold(one.number)} ${fold(one.title)}`))).toEqual([]);
  });

  it('keeps its sections with CRLF', () => {
    const crlf = text.replace(/\n/gu, '\r\n');
    expectCovered(crlf, structure(crlf).plan);
    expect(words(crlf)).toEqual(words(text));
  });

  it('keeps its sections in full width', () => {
    const wide = text.replace(/[0-9(),;:%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const fold = (one: string): string => one.normalize('NFKC').replace(/\s/gu, '');
    expect(words(wide).map(fold)).toEqual(words(text).map(fold));
  });
});

describe('layout that changes nothing', () => {
  const text = seed('shengsi-2023-2027');
  const lines = text.split('\n');

  it.each([28, 35, 40])('hard line breaks every %i characters', (width) => {
    const wrapped = lines
      .map((line) => (line.length > width ? (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n') : line))
      .join('\n');
    expect(words(wrapped)).toEqual(words(text));
    expect(bodyOf(wrapped)).toBe(bodyOf(text));
    // a page that was copied with a blank line behind each line of print
    expect(words(wrapped.replaceAll('\n', '\n\n'))).toEqual(words(text));
  });

  it.each([
    ['bare page numbers', (page: number) => `${page}`],
    ['page numbers in dashes', (page: number) => `- ${page} -`],
    ['第N页', (page: number) => `第${page}页`],
    ['— N —', (page: number) => `— ${page} —`],
  ])('%s between paragraphs', (_name, print) => {
    let page = 0;
    const paged = lines.flatMap((line, at) => (at > 60 && at % 12 === 0 ? [line, print(++page), ''] : [line])).join('\n');
    expect(words(paged)).toEqual(words(text));
    expect(bodyOf(paged)).toBe(bodyOf(text));
  });

  it('page numbers and running heads inside paragraphs', () => {
    let page = 0;
    const paged = lines
      .map((line, at) => (at > 60 && line.length > 120 ? `${line.slice(0, 90)}\n${++page}\n某县制造业行动方案\n${line.slice(90)}` : line))
      .join('\n');
    expect(words(paged)).toEqual(words(text));
    expect(bodyOf(paged)).toBe(bodyOf(text));
  });

  it('blanks between the characters of a heading', () => {
    const spaced = text.replace('总体要求', '总 体 要 求').replace('主要任务', '主 要 任 务');
    expect(words(spaced)).toEqual(words(text));
  });
});

describe('line breaks that are spelt out', () => {
  const text = '工业发展行动方案\n一、总体要求\n到2027年，新增规上企业\n30家。\n二、重点任务\n（一）培育企业\n加强服务。\n';
  const spelt = text.replaceAll('\n', '\\r\\n');
  it('part lines as real ones do', () => {
    const titles = (source: string): string[] => sections(structure(source).plan).map(({ title }) => title);
    expect(titles(spelt)).toEqual(['总体要求', '重点任务', '培育企业']);
    expect(titles(spelt)).toEqual(titles(text));
  });
  it('are in no paragraph, and the leaves cover them', () => {
    const { plan } = structure(spelt);
    expectCovered(spelt, plan);
    const words = passagesOf(plan).map(({ ranges }) => ranges.map(([start, end]) => spelt.slice(start, end)).join(''));
    expect(words.join('\n')).not.toContain('\\r');
  });
});

describe('a page number that cuts a word', () => {
  const filler = '推动企业集聚发展，不断提高综合竞争力，完善基础设施配套，加强要素保障，优化营商环境，深化改革创新，'.repeat(4);
  const text = [
    `1、某县推动制造业高质量发展的实施方案为加快建设步伐，提出以下方案。一、总体要求坚持新发展理念，${filler}改造提升传统`,
    `2、优势产业，培育战略性新兴产业，${filler}${filler}努力实`,
    `3、现跨越。${filler}全面提高质量。二、主要任务落实各项举措，${filler}取得实效。`,
  ].join('\n');
  it('is noise, and the word is whole', () => {
    const { plan } = structure(text);
    expect(
      leavesOf(plan)
        .filter((leaf) => leaf.data?.reason === 'page-number')
        .map((leaf) => leaf.value),
    ).toEqual(['1、', '2、', '3、']);
    expect(bodyOf(text)).toContain('改造提升传统优势产业');
    expect(bodyOf(text)).toContain('努力实现跨越');
  });
  it('is not a list whose items end as sentences', () => {
    const list = '一、任务\n1、完善政策体系，落实各项责任。\n2、加大财政支持，用好专项资金。\n3、加强招才引智，引进各类人才。';
    expect(words(list)).toHaveLength(4);
  });
});

describe('tables', () => {
  const row = (...cells: string[]): string => cells.map((cell) => `\t${cell}`).join('\n');
  it('flattened, with merged cells, a header that comes again and two units in a cell', () => {
    const text = [
      '一、目标',
      '附件',
      '',
      '重点任务分工表',
      row('序号', '工程名称', '重点任务', '牵头单位'),
      '',
      row('1', '平台\n\n工程', '制定规划', '区经信局'),
      '',
      row('2', '', '打造平台', '区经信局\n\n各镇街'),
      '',
      row('序号', '工程名称', '重点任务', '牵头单位'),
      '',
      row('3', '', '改造区块', '区发改局'),
    ].join('\n');
    const { plan } = structure(text);
    expectCovered(text, plan);
    const cells = passagesOf(plan)
      .filter((one) => one.kind === 'cell')
      .map((one) => [one.cell?.row, one.cell?.column, one.ranges.map(([start, end]) => text.slice(start, end))]);
    expect(cells).toEqual([
      [0, '序号', ['1']],
      [0, '工程名称', ['平台', '工程']],
      [0, '重点任务', ['制定规划']],
      [0, '牵头单位', ['区经信局']],
      [1, '序号', ['2']],
      [1, '重点任务', ['打造平台']],
      [1, '牵头单位', ['区经信局', '各镇街']],
      [2, '序号', ['3']],
      [2, '重点任务', ['改造区块']],
      [2, '牵头单位', ['区发改局']],
    ]);
  });
  it('one cell a line, without tabs', () => {
    const text =
      '表1  主要指标\n序号\n指标\n单位\n目标\n1\n雨水管网\n公里\n2000\n2\n提标改造\n公里\n1500\n注：1. 按年统计。\n2. 不含县城。\n（一）全面整治';
    const { plan } = structure(text);
    expect(
      passagesOf(plan)
        .filter((one) => one.cell?.column === '目标')
        .map((one) => one.ranges.map(([start, end]) => text.slice(start, end)).join('')),
    ).toEqual(['2000', '1500']);
    expect(sections(plan).map((one) => one.number)).toEqual(['（一）']);
  });
  it.each([
    ['tabs', '序号\t指标\t目标\n1\t产值\t500亿元\n2\t企业\t80家'],
    ['bars', '| 序号 | 指标 | 目标 |\n|---|---|---|\n| 1 | 产值 | 500亿元 |\n| 2 | 企业 | 80家 |'],
  ])('a row a line, with %s', (_name, text) => {
    const { plan } = structure(text);
    expectCovered(text, plan);
    expect(
      passagesOf(plan)
        .filter((one) => one.cell?.column === '目标')
        .map((one) => one.ranges.map(([start, end]) => text.slice(start, end)).join('')),
    ).toEqual(['500亿元', '80家']);
  });
});

describe('any text', () => {
  it('is covered and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '一、',
        '（一）',
        '1.',
        '1',
        '2',
        '序号',
        '\t',
        '\n',
        '\r\n',
        '。',
        '：',
        '附件',
        '专栏1',
        '——',
        '责任单位：县经信局',
        '到2025年',
        '目录',
        '关于印发《方案》的通知',
        '实施方案',
        '2023年4月23日',
        '|',
        '1.1',
        '(1)',
        '一是',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expectCovered(text, structure(text).plan);
      }),
      { numRuns: 300 },
    );
  });
  it('comes to an end over many plans in one text', () => {
    const text = seed('xiangshan-2017-work-plan').repeat(11);
    expectCovered(text, structure(text).plan);
  });
  it('goes through named stages that can be called one by one', () => {
    let draft = planDraft('一、总体要求\n坚持。');
    for (const [, stage] of STAGES) draft = stage(draft);
    expect(draft.units.map((unit) => unit.type)).toEqual(['heading', 'paragraph']);
  });
});
