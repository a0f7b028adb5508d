import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../src/extract/responsibilities/attributions.js';
import { bodyStrength } from '../src/extract/responsibilities/body-names.js';
import { findAgencies } from '../src/extract/responsibilities/agencies.js';
import type { Block, Leaf, Plan, PlanChild, Row, Section, Table } from '../src/model/tree.js';
import { textOf } from '../src/model/span.js';
import { readPlan } from '../src/extract/reading.js';
import { structure } from '../src/structure/structure.js';
import { words } from '../src/segment/words.js';
import { taskText } from '../src/normalise/task-name.js';

const rows = readFileSync(new URL('./specs/attributions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('attributions: the spec table', () => {
  it.each(rows)('%s', (text = '', units = '') => {
    expect(
      findAgencies(text)
        .map(({ agency, role }) => `${agency}=${role}`)
        .join('；'),
    ).toBe(units);
  });
});

describe('findAgencies', () => {
  it('gives offsets and the whole attribution in the given text', () => {
    const text = '第一条。\n完善制度。（责任单位：县经信局、\n县科技局）\n';
    const found = findAgencies(text);
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(['县经信局', '县科技局']);
    expect(found.map((one) => text.slice(...one.quote))).toEqual(Array(2).fill('（责任单位：县经信局、\n县科技局）'));
  });

  it('keeps the order of leading through the text where 下同 says so, and only there', () => {
    const roles = (text: string): string[] => findAgencies(text).map(({ role }) => role);
    expect(roles('甲。（责任单位：市经信局、市科技局〔列第一位的为牵头单位，下同〕）\n乙。（责任单位：市教育局、市民政局）')).toEqual([
      'lead',
      'cooperating',
      'lead',
      'cooperating',
    ]);
    expect(roles('甲。（责任单位：市经信局、市科技局〔列第一位的为牵头单位〕）\n乙。（责任单位：市教育局、市民政局）')).toEqual([
      'lead',
      'cooperating',
      'responsible',
      'responsible',
    ]);
  });

  it('never throws, and its offsets are valid, on any string', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '（',
        '）',
        '责任单位：',
        '县经信局',
        '、',
        '，',
        '牵头',
        '；',
        '〔',
        '\n',
        '等负责',
        '列第一位的为牵头单位，下同',
        '*',
        '会同',
        '和',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const one of findAgencies(text)) {
          expect(one.start).toBeGreaterThanOrEqual(one.quote[0]);
          expect(one.end).toBeLessThanOrEqual(one.quote[1]);
          expect(text.slice(one.start, one.end).replace(/\s/gu, '')).toContain(one.agency.replace(/\s/gu, '').slice(0, 1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end over brackets that never close', () => {
    const text = '（责任单位：县经信局，配合单位：县发改局、县科技局）（'.repeat(2000);
    expect(findAgencies(text).length).toBeGreaterThan(0);
  });
});

describe('bodyStrength', () => {
  it.each([
    ['县人力社保局', 2],
    ['各镇（街、园区）', 2],
    ['县级有关部门', 2],
    ['鄞工集团', 1],
    ['生态环境部', 2],
    ['石浦镇', 1],
    ['优化布局', 0],
    ['总部', 0],
    ['中心', 0],
    ['企业', 0],
  ] as const)('%s: %i', (name, strength) => {
    expect(bodyStrength(name.replace('（', '(').replace('）', ')'))).toBe(strength);
  });
});

// A tree made by hand: enough of one for a section with a paragraph, and for a table.
const place = (
  start: number,
  end: number,
): { position: { start: { line: number; column: number; offset: number }; end: { line: number; column: number; offset: number } } } => ({
  position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
});
const leaf = (type: Leaf['type'], source: string, start: number, end: number): Leaf => ({
  type,
  value: source.slice(start, end),
  ...place(start, end),
});
const plan = (children: PlanChild[], length: number): Plan => ({ type: 'plan', children, ...place(0, length) });

function sectionOf(source: string, id: string, number: string, title: string, body: string): Section {
  const start = source.indexOf(number + title);
  const heading: Block = {
    type: 'heading',
    children: [
      leaf('marker', source, start, start + number.length),
      leaf('text', source, start + number.length, start + number.length + title.length),
    ],
    ...place(start, start + number.length + title.length),
    data: { part: 'body' },
  };
  const from = source.indexOf(body, start);
  const paragraph: Block = {
    type: 'paragraph',
    children: [leaf('text', source, from, from + body.length)],
    ...place(from, from + body.length),
    data: { runIn: true, part: 'body' },
  };
  return { type: 'section', data: { id, number, level: 1, title }, children: [heading, paragraph], ...place(start, from + body.length) };
}

describe('findAttributions', () => {
  it('gives a name back the end that its list shares, in two stretches of the source', () => {
    const source = '一、推进试点。开展推介。（广州、深圳市政府负责）\n';
    const mentions = findAttributions(readPlan(source, structure(source).plan));
    expect(mentions.map(({ agency }) => agency.text)).toEqual(['广州市政府', '深圳市政府']);
    expect(mentions.map(({ agency }) => textOf(source, agency.span))).toEqual(['广州市政府', '深圳市政府']);
  });

  it('takes whose site it is for no attribution, and the host of a task for one', () => {
    const head = '某县工业发展行动方案\n为加快发展，制定本方案。\n一、主要任务\n开展推介。\n主办单位：县科技局\n二、保障措施\n加强领导。\n';
    const foot = '网站地图\n某ICP备06016263号-1\n网站标识码：1300000013\n主办：某县人民政府办公室\n版权所有：某县人民政府\n';
    const source = `${head}${foot}分享到\n微信扫一扫\n您访问的链接即将离开门户网站\n是否继续？\n`;
    expect(findAttributions(readPlan(source, structure(source).plan)).map(({ agency }) => agency.text)).toEqual(['县科技局']);
  });

  it('names the task by number and title of the section', () => {
    const source = '一、强化招商。开展推介。（责任单位：县投促中心）';
    const [mention] = findAttributions(
      readPlan(source, plan([sectionOf(source, 's1', '一、', '强化招商', '。开展推介。（责任单位：县投促中心）')], source.length)),
    );
    expect(mention).toMatchObject({
      task: { number: '一', title: '强化招商' },
      sectionId: 's1',
      role: 'responsible',
      agency: { text: '县投促中心' },
    });
    expect(source.slice(...(mention?.quote ?? [0, 0]))).toBe('（责任单位：县投促中心）');
  });

  it('names a task without a heading by its first clause', () => {
    const source = '(3)建设研究院2家,申报专项5项。(责任单位:县科技局)';
    const section = sectionOf(source, 's1', '(3)', '建设研究院2家,申报专项5项', '。(责任单位:县科技局)');
    expect(findAttributions(readPlan(source, plan([section], source.length))).map(({ task }) => task)).toEqual([
      { number: '(3)', title: '建设研究院2家' },
    ]);
  });

  it('reads role columns of a table: merged cells, missing separators, officials', () => {
    const cells = [
      ['1', '编制规划', '王五', '县经信局\n\n各镇（街、园区）县自然资源和规划局'],
      ['2', '改造 园区', '', '县发改局'],
    ];
    const names = ['序号', '重点任务', '牵头县领导', '牵头单位'];
    const source = cells.map((row) => row.join('\t')).join('\n');
    let at = 0;
    const body: Row[] = cells.map((row) => {
      const start = at;
      const children = row.map((text, column): Block => {
        const cell: Block = {
          type: 'cell',
          children: text === '' ? [] : [leaf('text', source, at, at + text.length)],
          ...place(at, at + text.length),
          data: { column: names[column] ?? '', part: 'annex' },
        };
        at += text.length + 1;
        return cell;
      });
      return { type: 'row', children, ...place(start, at - 1) };
    });
    const table: Table = { type: 'table', data: { columns: names }, children: body, ...place(0, source.length) };
    const mentions = findAttributions(readPlan(source, plan([table], source.length)));
    expect(mentions.map(({ task, agency, role }) => `${task === null ? '' : taskText(task)}: ${agency.text} ${role}`)).toEqual([
      '1 编制规划: 王五 leader',
      '1 编制规划: 县经信局 lead',
      '1 编制规划: 各镇（街、园区） lead',
      '1 编制规划: 县自然资源和规划局 lead',
      '2 改造园区: 王五 leader',
      '2 改造园区: 县发改局 lead',
    ]);
    expect(mentions.every((one) => textOf(source, one.agency.span) === one.agency.text)).toBe(true);
    expect(mentions[4]?.warnings).toEqual(['merged-cell']);
  });
});

// Whole plans, so that lines, notes and tables come as the tree gives them.
const inPlan = (...lines: readonly string[]): string[] => {
  const source = `某县工业振兴行动方案（2024—2026年）\n\n一、重点任务\n${lines.join('\n')}\n`;
  return findAttributions(readPlan(source, structure(source).plan), { cut: words }).map(
    ({ task, agency, role }) => `${task === null ? '' : taskText(task)}: ${agency.text} ${role}`,
  );
};

describe('lines of a plan', () => {
  it('go on behind a label, and inside the list that it opened', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        '牵头单位：县科经局；配合单位：',
        '县发改局',
        '（二）强化创新。建设平台。',
        '【责任单位】',
        '县科技局、县教育局',
      ),
    ).toEqual([
      '（一） 绿色转型: 县科经局 lead',
      '（一） 绿色转型: 县发改局 cooperating',
      '（二） 强化创新: 县科技局 responsible',
      '（二） 强化创新: 县教育局 responsible',
    ]);
    expect(inPlan('（一）绿色转型。实施改造。', '责任领导：', '李建军', '责任单位：县发改局、', '县财政局')).toEqual([
      '（一） 绿色转型: 李建军 leader',
      '（一） 绿色转型: 县发改局 responsible',
      '（一） 绿色转型: 县财政局 responsible',
    ]);
  });

  it('do not take in what is no list of units', () => {
    expect(inPlan('（一）绿色转型。实施改造。', '责任单位：', '各单位要高度重视，落实到人。')).toEqual([]);
  });

  it('a star explained below holds for all, and leaves the others the role of their label', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        '责任单位：*县科经局、县发改局',
        '（二）强化创新。建设平台。',
        '责任单位：县科技局',
        '注：标*的为牵头单位。',
      ),
    ).toEqual(['（一） 绿色转型: 县科经局 lead', '（一） 绿色转型: 县发改局 responsible', '（二） 强化创新: 县科技局 responsible']);
    expect(inPlan('（一）绿色转型。实施改造。', '责任单位：*县科经局、县发改局', '注：标*的为牵头单位，其余为配合单位。')).toEqual([
      '（一） 绿色转型: 县科经局 lead',
      '（一） 绿色转型: 县发改局 cooperating',
    ]);
  });

  it('the list rule in the first attribution without a label holds for those that follow', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。（县科经局、县发改局，各镇（街道）〔列第一位的为牵头单位，下同〕）',
        '（二）强化创新。建设平台。（县科技局、县教育局）',
      ),
    ).toEqual([
      '（一） 绿色转型: 县科经局 lead',
      '（一） 绿色转型: 县发改局 cooperating',
      '（一） 绿色转型: 各镇（街道） cooperating',
      '（二） 强化创新: 县科技局 lead',
      '（二） 强化创新: 县教育局 cooperating',
    ]);
  });
});

describe('a table with one cell a line', () => {
  const head = ['附件', '任务分解表', '序号', '重点任务', '责任领导', '牵头单位', '配合单位', '完成时限'];

  it('a cell of two lines does not push names and bodies into the next column', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        ...head,
        '1',
        '扩大产能',
        '李建军',
        '县经信局',
        '县发改局',
        '县自然资源和规划局',
        '2024年6月',
        '2',
        '培育企业',
        '王海燕',
        '县科技局',
        '县教育局',
        '2025年12月',
        '3',
        '建设设施',
        '王海燕',
        '县发改局',
        '县住建局、',
        '县供电公司',
        '2023年12月',
      ),
    ).toEqual([
      '1 扩大产能: 李建军 leader',
      '1 扩大产能: 县经信局 lead',
      '1 扩大产能: 县发改局 cooperating',
      '1 扩大产能: 县自然资源和规划局 cooperating',
      '2 培育企业: 王海燕 leader',
      '2 培育企业: 县科技局 lead',
      '2 培育企业: 县教育局 cooperating',
      '3 建设设施: 王海燕 leader',
      '3 建设设施: 县发改局 lead',
      '3 建设设施: 县住建局 cooperating',
      '3 建设设施: 县供电公司 cooperating',
    ]);
  });

  it('of several bodies in two columns the first leads', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        '附件',
        '任务清单',
        '序号',
        '工作任务',
        '牵头单位',
        '配合单位',
        '完成时限',
        '1',
        '企业培育',
        '县工信局',
        '县发改局',
        '县财政局',
        '2024年12月',
        '2',
        '园区建设',
        '县经开区管委会',
        '县住建局',
        '2025年6月',
        '3',
        '要素保障',
        '县发改局',
        '县水利局',
        '2026年12月',
      ),
    ).toEqual([
      '1 企业培育: 县工信局 lead',
      '1 企业培育: 县发改局 cooperating',
      '1 企业培育: 县财政局 cooperating',
      '2 园区建设: 县经开区管委会 lead',
      '2 园区建设: 县住建局 cooperating',
      '3 要素保障: 县发改局 lead',
      '3 要素保障: 县水利局 cooperating',
    ]);
  });
});

describe('a column 指导部门', () => {
  it('helps beside a column of those who answer, and answers alone', () => {
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        '附件',
        '任务清单',
        '序号\t重点任务\t责任单位\t指导部门',
        '1\t培育企业\t县工信局\t市工信局',
        '2\t建设园区\t各乡镇\t市发改委',
      ),
    ).toEqual([
      '1 培育企业: 县工信局 responsible',
      '1 培育企业: 市工信局 cooperating',
      '2 建设园区: 各乡镇 responsible',
      '2 建设园区: 市发改委 cooperating',
    ]);
    expect(
      inPlan(
        '（一）绿色转型。实施改造。',
        '附件',
        '任务清单',
        '序号\t重点任务\t指导部门',
        '1\t培育企业\t市工信局',
        '2\t建设园区\t市发改委',
      ),
    ).toEqual(['1 培育企业: 市工信局 responsible', '2 建设园区: 市发改委 responsible']);
  });
});

describe('words', () => {
  it('covers the text', () => {
    for (const text of ['县经信局牵头，配合单位：县发改局。', 'a\ud800b\u0000c', '', '𠀀 “引号”\n']) {
      const cut = words(text);
      expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }
  });
});
