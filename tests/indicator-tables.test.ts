import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { defaultBook } from '../src/book/rule-book.js';
import { readIndicatorTables } from '../src/extract/indicator-tables/read-tables.js';
import { readPlan } from '../src/extract/reading.js';
import { looksBack } from '../src/extract/frames.js';
import type { Anchor } from '../src/model/mention.js';
import { textOf } from '../src/model/span.js';
import { leavesOf, passagesOf, type Section } from '../src/model/tree.js';
import { unitCell } from '../src/normalise/unit-cell.js';
import { TABLE_RULES } from '../src/rules/indicator-tables.js';
import { structure } from '../src/structure/structure.js';

const ANCHOR: Anchor = { written: null, singleYear: null, periodStart: 2021, periodEnd: 2025 };
const HEAD =
  '某县国民经济和社会发展第十四个五年规划纲要\n一、总体要求\n坚持高质量发展，推进各项工作，努力建设现代化新县城，让人民群众过上更好的生活。\n二、主要目标\n到2025年，经济社会发展取得新成效。\n';
const TAIL = '\n三、重点任务\n建成标准厂房50万平方米。\n';
const read = (table: string): string[] => {
  const text = HEAD + table + TAIL;
  return readIndicatorTables(readPlan(text, structure(text).plan), { anchor: ANCHOR, book: defaultBook() }).targets.map(({ mention }) => {
    for (const field of [mention.indicator, mention.valueText, mention.action])
      if (field) expect(textOf(text, field.span).replace(/\s/gu, '')).toBe(field.text);
    expect(text.slice(...mention.quote)).toContain(mention.valueText.text);
    return [
      mention.class,
      mention.indicator?.text,
      mention.measure,
      mention.comparator,
      mention.value,
      mention.unit?.text ?? '',
      mention.deadline?.text ?? '',
    ].join(' ');
  });
};

describe('a column of yearly values and, in brackets, of those of all years', () => {
  it('takes only what stands in brackets for a total', () => {
    const rows = read('指标\t单位\t2020年\t年均[累计]\n城镇新增就业\t万人\t1.1\t1.2\n新增养老床位\t张\t400\t[2500]\n');
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.includes(' cumulative '))).toEqual(['target 养老床位 cumulative eq 2500 张 ']);
  });
});

describe('rows of a line each', () => {
  it('reads units behind names, years, growth and cumulative values, and the names of groups', () => {
    expect(
      read(
        '专栏1 “十四五”时期经济社会发展主要指标\n类别 指 标 2020年 2025年 年均/累计 属性\n经济发展\n1.地区生产总值（亿元） 538 800 7% 预期性\n' +
          '2.全员劳动生产率增长（%） 2.5 - 6.5左右 预期性\n绿色生态\n3.单位GDP能源消耗降低（%） - - [13.5] 约束性\n注：[ ]内为5年累计数。',
      ),
    ).toEqual([
      'fact 地区生产总值 level eq 538 亿元 ',
      'target 地区生产总值 level eq 800 亿元 2025年',
      'target 地区生产总值 growth eq 7 % “十四五”',
      'fact 全员劳动生产率 growth eq 2.5 % ',
      'target 全员劳动生产率 growth approx 6.5 % “十四五”',
      'target 单位GDP能源消耗 decline eq 13.5 % “十四五”',
    ]);
  });
  it('puts together a name and a unit that stand above and below their values', () => {
    expect(
      read(
        '序 “十四五”目标\n指 标 单位 属性\n号\n2025年 年均[累计]\n万元/\n1 全员劳动生产率 预期性 36左右 -\n人\n2 在县企业地区总部数量 家 预期性 - [累计达到100]\n' +
          '全社会研发经费支出相当于\n3 % 预期性 4.5左右 -\n全县生产总值比例\n4 每万人口发明专利拥有量1 件 预期性 >30 -\n1 指每万人口拥有的有效发明专利件数。',
      ),
    ).toEqual([
      'target 全员劳动生产率 level approx 36 万元/人 2025年',
      'target 在县企业地区总部数量 cumulative eq 100 家 “十四五”',
      'target 全社会研发经费支出相当于全县生产总值比例 share approx 4.5 % 2025年',
      'target 每万人口发明专利拥有量 level gt 30 件 2025年',
    ]);
  });
  it("reads a group's name before the number of its first row, and a tail below a row", () => {
    expect(
      read(
        '类别 序号 指标名称 单位 2020年 2025年 指标属性\n经济发展 1 地区生产总值 亿元 538 800 预期性\n2 规上工业增加值年均增速 % 6.1 8左右 预期性\n创新驱动 3 数字经济增加值占地区 % 8 12 预期性\n生产总值比重',
      ).filter((one) => one.startsWith('target')),
    ).toEqual([
      'target 地区生产总值 level eq 800 亿元 2025年',
      'target 规上工业增加值 growth approx 8 % 2025年',
      'target 数字经济增加值占地区生产总值比重 share eq 12 % 2025年',
    ]);
  });
});

describe('cells apart', () => {
  it('reads cells parted by tabs', () => {
    expect(
      read(
        '序号\t指标名称\t单位\t2020年实际\t2025年目标\t年均增长\t属性\n1\t地区生产总值\t亿元\t538\t800\t7%\t预期性\n2\t研发经费支出占GDP比重\t%\t2.1\t≥3\t-\t预期性\n',
      ),
    ).toEqual([
      'fact 地区生产总值 level eq 538 亿元 ',
      'target 地区生产总值 level eq 800 亿元 2025年',
      'target 地区生产总值 growth eq 7 % 2025年',
      'fact 研发经费支出占GDP比重 share eq 2.1 % ',
      'target 研发经费支出占GDP比重 share gte 3 % 2025年',
    ]);
  });
  it('reads cells parted by bars', () => {
    expect(
      read(
        '| 指标 | 单位 | 2020年 | 2023年 | 2025年 |\n| --- | --- | --- | --- | --- |\n| ' +
          '高新技术企业 | 家 | 50 | 80 | 120以上 |\n| 亩均税收（万元/亩） | | 20 | 25 | 30 |',
      ),
    ).toEqual([
      'fact 高新技术企业 level eq 50 家 ',
      'target 高新技术企业 level eq 80 家 2023年',
      'target 高新技术企业 level gte 120 家 2025年',
      'fact 亩均税收 level eq 20 万元/亩 ',
      'target 亩均税收 level eq 25 万元/亩 2023年',
      'target 亩均税收 level eq 30 万元/亩 2025年',
    ]);
  });
  it('reads a cell a line, with and without numbers of rows', () => {
    expect(
      read('主要指标\n指标\n单位\n2020年\n2025年\n属性\n地区生产总值\n亿元\n538\n800\n预期性\n高新技术企业数量\n家\n50\n≥120\n预期性'),
    ).toEqual([
      'fact 地区生产总值 level eq 538 亿元 ',
      'target 地区生产总值 level eq 800 亿元 2025年',
      'fact 高新技术企业数量 level eq 50 家 ',
      'target 高新技术企业数量 level gte 120 家 2025年',
    ]);
    expect(
      read(
        '表4 “十四五”建设主要指标\n序号\n主要指标\n单位\n计划任务\n其中：2021年任务\n指标属性\n1\n建设雨水管网\n公里\n2000\n628\n约束性\n2\n新增泵站能力\n立方米\n10\n4.5\n约束性',
      ),
    ).toEqual([
      'target 雨水管网 level eq 2000 公里 “十四五”',
      'target 雨水管网 level eq 628 公里 2021年',
      'target 泵站能力 increment eq 10 立方米 “十四五”',
      'target 泵站能力 increment eq 4.5 立方米 2021年',
    ]);
  });
  it('reads one value for each sort of place', () => {
    expect(
      read(
        '序号\n类别\n主要指标\n2020年现状\n2025年目标\n指标\n属性\n1\n综合\n治理\n城市内涝防治达标率（%）\n——\n95\n约束性\n2\n\n市政管网监测率（%）\n——\n重点城市≥30\n一般城市≥15\n预期性',
      ),
    ).toEqual([
      'target 城市内涝防治达标率 share eq 95 % 2025年',
      'target 重点城市市政管网监测率 share gte 30 % 2025年',
      'target 一般城市市政管网监测率 share gte 15 % 2025年',
    ]);
  });
  it.each([
    ['序号\n项目名称\n总投资\n1\n甲项目\n5000\n2\n乙项目\n600\n3\n丙项目\n700', 'a list of projects'],
    ['序号\t责任单位\t时间\n1\t县经信局\t2025年\n2\t县商务局\t2025年', 'no indicators'],
  ])('leaves %s (%s)', (table) => expect(read(table)).toEqual([]));
});

describe('layouts of a page', () => {
  const rowsOf = (text: string): string[] => {
    const cells = passagesOf(structure(text).plan).filter(({ cell }) => cell !== null);
    const rows = new Map<number, string[]>();
    for (const { cell, ranges } of cells) rows.set(cell?.row ?? -1, [...(rows.get(cell?.row ?? -1) ?? []), textOf(text, ranges)]);
    return [...rows.values()].map((row) => row.join('¦'));
  };
  it('keeps groups without rows in their table, and the numbers that go on behind them', () => {
    const text =
      '附件\n改革举措推广清单\n序号\n改革举措\n指导部门\n一、知识产权方面（共2项）\n1\n快速审判机制\n最高人民法院\n2\n专利保险机制\n' +
      '国家知识产权局\n二、军民融合方面（共6项）\n三、管理体制方面（共1项）\n9\n容错机制\n国家发展改革委、审计署\n';
    expect(rowsOf(text)).toEqual([
      '一、知识产权方面（共2项）',
      '1¦快速审判机制¦最高人民法院',
      '2¦专利保险机制¦国家知识产权局',
      '二、军民融合方面（共6项）',
      '三、管理体制方面（共1项）',
      '9¦容错机制¦国家发展改革委、审计署',
    ]);
  });
  it('takes a notice of two lines that is itself the document for its title', () => {
    const text =
      '某市人民政府办公厅关于推广第二批\n支持创新相关改革举措的通知\n某政办发〔2018〕26号\n各区县人民政府：\n按照部署，现就有关事项通知如下：\n一、推广的改革举措\n（一）完善机制。建立试点园区3个。\n';
    const title = passagesOf(structure(text).plan).find(({ kind }) => kind === 'title');
    expect(textOf(text, title?.ranges ?? []).replace(/\s/gu, '')).toBe('某市人民政府办公厅关于推广第二批支持创新相关改革举措的通知');
  });
  it('leaves out figures that a converter has set on a line of their own', () => {
    const line = '生态环境质量持续改善，全县各项污染物排放大幅下降，能源结构';
    const text =
      `一、环境\n${Array.from({ length: 12 }, () => `${line}\n`).join('')}细颗粒物（PM ` +
      `）年平均浓度从五十三微克每立方米下降至三十二\n2.5\n微克每立方米，劣类水体基本消除，人均公园绿地面积提高很多，\n各项指标继续向好。\n`;
    const paragraph = passagesOf(structure(text).plan)
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ ranges }) => textOf(text, ranges))
      .join('');
    expect(paragraph).toContain('下降至三十二微克每立方米');
  });
});

describe('what a table has been read for', () => {
  const text = `${HEAD}指标\t单位\t2020年\t2025年\t属性\n每千人口3岁以下婴幼儿托位数\t个\t2\t4.5\t预期性\n空气质量优良天数比率\t%\t90\t达到国家要求\t约束性\n${TAIL}`;
  const { plan } = structure(text);
  const document = readPlan(text, plan);
  const tables = readIndicatorTables(document, { anchor: ANCHOR, book: defaultBook() });
  it('gives every numeral of its cells a verdict', () => {
    expect(tables.numerals.map(({ numeral, verdict }) => `${numeral.text} ${verdict}`)).toEqual([
      '千 name',
      '3 name',
      '2 fact',
      '4.5 target',
      '90 fact',
    ]);
  });
  it('says which passages they are', () => {
    const taken = document.passages.map(({ passage }) => passage).filter(tables.takes);
    expect(taken.every(({ cell }) => cell !== null)).toBe(true);
    expect(taken).toHaveLength(10);
  });
  it('never throws and keeps every character', () => {
    const piece = fc.constantFrom(
      '指标',
      '单位',
      '2025年',
      '属性',
      '预期性',
      '1 ',
      '地区生产总值',
      '亿元',
      '-',
      '[20]',
      '\n',
      '\t',
      ' ',
      '800',
      '≥30',
      '|',
      '（%）',
      '万元/',
      '序号',
      '项目名称',
      '总投资（万元）',
      '（1）',
      '小计',
      '2021-2023',
      '新建',
      '1\n',
      '乡镇',
      '牵头单位',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const some = pieces.join('');
        const tree = structure(some).plan;
        expect(
          leavesOf(tree)
            .map((leaf) => leaf.value)
            .join(''),
        ).toBe(some);
        readIndicatorTables(readPlan(some, tree), { anchor: ANCHOR, book: defaultBook() });
      }),
      { numRuns: 300 },
    );
  });
});

describe('unitCell', () => {
  it.each([
    ['万元/人', '元/人', 10000],
    ['%', '%', 1],
    ['(亿元)', '元', 100000000],
    ['人/亿元', '人/元', 1e-8],
  ])('%s', (text, base, factor) => expect(unitCell(text)).toMatchObject({ base, factor }));
  it.each([['—'], ['/'], [''], ['地区生产总值']])('%s is none', (text) => expect(unitCell(text)).toBeNull());
  it('takes an unknown word only in a column of units', () => {
    expect(unitCell('蒲式耳')).toBeNull();
    expect(unitCell('万蒲式耳', true)).toMatchObject({ base: '蒲式耳', factor: 10000 });
  });
});

describe('titles that look back', () => {
  const path = (...titles: string[]): Section[] =>
    titles.map((title, at) => ({ type: 'section', data: { id: `S${at}`, number: null, level: at + 1, title }, children: [] }));
  it.each([
    ['发展基础'],
    ['产业基础'],
    ['现实基础'],
    ['基本情况'],
    ['发展现状'],
    ['面临形势'],
    ['既定目标如期实现'],
    ['2024年工作回顾'],
    ['“十三五”时期取得的成效'],
    ['现状与评价'],
    ['发展环境'],
    ['规划背景'],
    ['存在问题与成因分析'],
  ])('%s', (title) => expect(looksBack(path(title))).toBe(true));
  it.each([
    ['经济发展取得新成效'],
    ['改革开放取得重大进展'],
    ['主要目标'],
    ['全面完成企业改制'],
    ['夯实产业基础'],
    ['优化发展环境'],
    ['通报国内外形势'],
    ['重点任务'],
    ['基础设施建设'],
  ])('%s looks ahead', (title) => expect(looksBack(path('主要目标', title))).toBe(false));
  it('follows the outer title where the inner one says nothing of time', () => {
    expect(looksBack(path('2024年工作回顾', '加强重点领域改革'))).toBe(true);
    expect(looksBack(path('2024年工作回顾', '下一步工作思路'))).toBe(false);
    expect(looksBack(path('目标任务', '取得新成效'))).toBe(false);
  });
});

describe.each(TABLE_RULES)('rule $id', ({ id, examples, refusals }) => {
  const targetsOf = (table: string) => {
    const text = `${HEAD}${table.replaceAll(' | ', '\t')}${TAIL}`;
    return readIndicatorTables(readPlan(text, structure(text).plan), { anchor: ANCHOR, book: defaultBook() }).targets.map(
      ({ mention }) => mention,
    );
  };
  it('finds its examples', () => {
    for (const { text, gives } of examples) {
      const [mention] = targetsOf(text);
      expect(mention?.rules, text).toEqual([id]);
      expect({ indicator: mention?.indicator?.text, value: mention?.value }, text).toEqual(gives);
    }
  });
  it('refuses what it should', () => {
    for (const { text, why } of refusals) expect(targetsOf(text), `${text}: ${why}`).toEqual([]);
  });
});
