import { describe, expect, it, test } from 'vitest';
import { genreOf } from '../src/extract/frames.js';
import { extract } from '../src/index.js';

// What each part of a document is, and what follows from it for the quantities that stand in it. The texts are made up.

/** Sections as 「level number title: role start–end」. */
function parts(text: string): string[] {
  return extract(text).sections.map(({ level, number, title, role, period_start, period_end }) => {
    const years = [period_start, period_end].map((date) => date?.slice(0, 4) ?? '').join('–');
    return `${level} ${number ?? '·'} ${title}: ${role ?? ''}${years === '–' ? '' : ` ${years}`}`;
  });
}

/** Quantities as 「value unit kind deadline source」. */
function coded(text: string): string[] {
  const { targets, quantities } = extract(text);
  return [...targets, ...quantities]
    .sort((a, b) => a.char_start - b.char_start || (a.value ?? 0) - (b.value ?? 0))
    .map(({ value, unit, kind, deadline_text, deadline, deadline_source }) =>
      [value, unit, kind, deadline_text, deadline, deadline_source].filter((field) => field !== null).join(' '),
    );
}

const REPORT = '2026年望溪县政府工作报告\n各位代表：\n';

describe('a report whose parts have no numbers', () => {
  const text =
    `${REPORT}“十四五”时期工作情况\n五年来，各项事业稳步前进。\n我们坚持实业为本，家具产业越做越强。家具业产值达到320亿元，新增规上企业41家。\n` +
    '我们坚持生态优先，城乡面貌焕然一新。治理河道96公里，新建公园18个。\n' +
    '“十五五”时期的奋斗目标\n一是实力更强。家具业增加值年均增长7%。\n二是生态更美。森林覆盖率达到63%。\n' +
    '2026年主要任务\n今年是新一轮规划的第一年。\n（一）扩大内需\n新建菜场12个。\n（二）做强工业\n培育龙头企业9家。';

  it('has them all the same', () => {
    expect(parts(text)).toEqual([
      '1 · “十四五”时期工作情况: review 2021–2025',
      '1 · “十五五”时期的奋斗目标: goals 2026–2030',
      '2 一是 实力更强: goals 2026–2030',
      '2 二是 生态更美: goals 2026–2030',
      '1 · 2026年主要任务: tasks 2026–2026',
      '2 （一） 扩大内需: tasks 2026–2026',
      '2 （二） 做强工业: tasks 2026–2026',
    ]);
  });

  it('tells its facts from the goals of five years and the targets of one', () => {
    expect(coded(text)).toEqual([
      '320 亿元 fact',
      '41 家 fact',
      '96 公里 fact',
      '18 个 fact',
      '7 % target “十五五”时期 2030-12-31 context',
      '63 % target “十五五”时期 2030-12-31 context',
      '12 个 target 2026年 2026-12-31 context',
      '9 家 target 2026年 2026-12-31 context',
    ]);
  });
});

test('what stands before the part that names what is ahead looks back, whatever it is called', () => {
  const text = `${REPORT}一、同心同德，望溪发展迈上新台阶\n培育新动能，产业基础更牢\n新投产家具项目27个，引进设计师310名。\n二、2026年重点工作\n（一）扩大内需\n新建菜场12个。`;
  expect(coded(text)).toEqual(['27 个 fact', '310 名 fact', '12 个 target 2026年 2026-12-31 context']);
});

test('a plan is no report: its first part does not look back because a later one names a year', () => {
  const text = '望溪县工业行动方案（2026—2028年）\n一、做强主体\n新增规上企业41家。\n二、2026年重点工作\n新建园区2个。';
  expect(coded(text)).toEqual(['41 家 target', '2 个 target 2026年 2026-12-31 context']);
});

describe('a heading with two periods', () => {
  const both = `${REPORT}一、2025年工作回顾\n家具业增加值增长6%。\n二、“十五五”时期奋斗目标和2026年任务安排\n“十五五”时期，家具业增加值年均增长7%。\n`;

  it('leaves the choice to its paragraphs', () => {
    const text = `${both}今年预期目标是：家具业增加值增长6.5%左右。\n（一）扩大内需\n新建菜场12个。`;
    expect(coded(text)).toEqual([
      '6 % fact',
      '7 % target “十五五”时期 2030-12-31 explicit',
      '6.5 % target 今年 2026-12-31 explicit',
      '12 个 target 2026年 2026-12-31 context',
    ]);
  });

  it('is of the first where none names the second', () => {
    expect(coded(`${both}做强家具业，建成园区3个。`).at(-1)).toBe('3 个 target “十五五”时期 2030-12-31 context');
  });

  it('may turn from what was done to what is ahead', () => {
    const text = `${REPORT}一、“十四五”时期发展成就和“十五五”时期主要目标任务\n过去五年，新增规上企业41家。\n根据县委建议，我们编制了“十五五”规划纲要，家具业产值达到500亿元。\n森林覆盖率达到63%。`;
    expect(coded(text).map((one) => one.split(' ')[2])).toEqual(['fact', 'target', 'target']);
  });
});

test('a paragraph of a review that turns to this year looks ahead, up to the next heading', () => {
  const text = `${REPORT}一、2025年工作回顾\n（一）做强工业\n新增规上企业41家。\n今年经济社会发展的主要预期目标是：家具业增加值增长6.5%。\n（二）改善民生\n新建菜场12个。`;
  expect(coded(text).map((one) => one.split(' ')[2])).toEqual(['fact', 'target', 'fact']);
});

describe('a report whose second part has lost its heading', () => {
  const REVIEW = `${REPORT}一、2025年工作回顾\n——工业做强。新增规上企业41家。\n`;
  const GOALS = '今年政府工作的总体要求是：稳中求进。\n主要预期目标是：家具业增加值增长6.5%。\n';

  it('looks ahead from the paragraph that sets the goals, whose year reaches the next one', () => {
    const review = REVIEW.replace('——', '（一）');
    expect(coded(`${review}${GOALS}（一）全力做强工业。新增规上企业50家。\n（二）改善民生。新建菜场12个。\n`)).toEqual([
      '41 家 fact',
      '6.5 % target 今年 2026-12-31 context',
      '50 家 target 2026-12-31 document',
      '12 个 target 2026-12-31 document',
    ]);
  });

  it('does not turn where it tells that the goals were reached', () => {
    const kinds = coded(`${REVIEW}圆满完成了2025年主要预期目标。\n——民生改善。新建菜场12个。\n`).map((one) => one.split(' ')[2]);
    expect(kinds).toEqual(['fact', 'fact']);
  });

  it('has no part that is headed: what stands before the goals is told, what follows is to be done', () => {
    const text = `各位代表：\n2025年，在县委领导下，我们团结奋斗。\n工业发展实现新突破。新增规上企业41家。\n${GOALS}（一）做强工业。新增规上企业50家。\n`;
    expect(coded(text)).toEqual(['41 家 fact', '6.5 % target 今年 2026-12-31 context', '50 家 target 2026-12-31 document']);
  });
});

test('numbers that begin again under a review are of a part that has lost its heading', () => {
  const text = `${REPORT}2025年工作回顾\n（一）做强工业\n新增规上企业41家。\n（二）改善民生\n新建菜场12个。\n（一）坚定不移做强工业\n新增规上企业50家。`;
  expect(coded(text).map((one) => one.split(' ')[2])).toEqual(['fact', 'fact', 'target']);
});

describe('roles', () => {
  const plan = (...titles: string[]): string =>
    `望溪县家具业行动方案（2026—2028年）\n${titles.map((title, at) => `${'一二三四五六七八'.charAt(at)}、${title}\n坚持质量第一，推动家具业健康发展。`).join('\n')}`;

  it.each([
    ['主要目标', 'goals'],
    ['发展现状', 'situation'],
    ['重点任务', 'tasks'],
    ['扶持政策', 'measures'],
    ['申报条件', 'conditions'],
    ['保障措施', 'safeguards'],
    ['附则', 'closing'],
    ['名词解释', 'notes'],
  ])('%s: %s', (title, role) => expect(parts(plan(title))[0]).toBe(`1 一、 ${title}: ${role}`));

  it.each(['优化营商环境', '以绿色发展为目标，做强实业', '提升民生保障水平', '标准化建设'])('%s has none of its own', (title) =>
    expect(parts(plan(title))[0]).toBe(`1 一、 ${title}: `),
  );

  it('a task keeps its role under headings that only sound like another', () => {
    const text =
      '望溪县家具业行动方案（2026—2028年）\n一、重点任务\n（一）优化发展环境\n开展服务活动10场。\n（二）主要目标\n产值达到500亿元。';
    expect(parts(text)).toEqual(['1 一、 重点任务: tasks', '2 （一） 优化发展环境: tasks', '2 （二） 主要目标: goals']);
  });

  it('a document that offers support does so in all its parts', () => {
    const text = '望溪县支持家具业发展若干措施\n一、支持入驻\n对入驻企业给予10万元奖励。\n二、附则\n本措施自发布之日起施行。';
    expect(parts(text)).toEqual(['1 一、 支持入驻: measures', '1 二、 附则: closing']);
  });
});

describe('genres', () => {
  it.each([
    ['2026年望溪县政府工作报告', true, false],
    ['关于望溪县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告', true, false],
    ['望溪县支持家具业发展若干措施', false, true],
    ['望溪县工业行动方案（2026—2028年）', false, false],
  ])('%s', (title, report, offers) => expect(genreOf(title, '')).toEqual({ report, offers }));

  it('a report that has lost its title shows itself by whom it speaks to', () => {
    expect(genreOf(null, '各位代表：\n现在，我代表县人民政府向大会报告工作。').report).toBe(true);
    expect(genreOf('望溪县工业行动方案', '各位代表：\n').report).toBe(false);
  });
});
