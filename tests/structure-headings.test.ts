import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldSource } from '../src/structure/lines.js';
import { levelsOf } from '../src/structure/nesting.js';
import { ordinalOf } from '../src/structure/ordinal.js';
import { outline, sections } from '../src/structure/outline.js';
import { structure } from '../src/structure/structure.js';
import { passagesOf } from '../src/model/tree.js';
import { MARKER_RULES } from '../src/rules/headings.js';

const ROWS = readFileSync(new URL('./specs/headings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

function levels(text: string): [string | null, number][] {
  return sections(structure(text).plan).map((section) => [section.number, section.level]);
}
const titles = (text: string): (string | null)[] => sections(structure(text).plan).map((section) => section.title);

describe('headings.tsv', () => {
  it.each(ROWS)('%s', (text = '', number, title, level) => {
    const found = sections(structure(text).plan).filter((section) => section.number !== null);
    if (number === '-') expect(found).toEqual([]);
    else expect(found.map((section) => [section.number, section.title, String(section.level)])).toEqual([[number, title, level]]);
  });
});

describe('rules', () => {
  for (const rule of MARKER_RULES) {
    const regexp = new RegExp(rule.pattern, 'du');
    it.each(rule.examples.map((example) => [example.text, example] as const))(`${rule.id}: %s`, (_text, { text, gives }) => {
      expect(regexp.exec(foldSource(text))?.groups).toMatchObject(gives);
    });
    it.each(rule.refusals.map((refusal) => [refusal.text] as const))(`${rule.id} refuses %s`, (text) => {
      expect(regexp.exec(foldSource(text))).toBeNull();
    });
  }
});

describe('ordinals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十八', 38],
    ['②', 2],
    ['1.2.3', 3],
    ['', 0],
    ['——', 0],
  ])('%s is %i', (text, value) => {
    expect(ordinalOf(text)).toBe(value);
  });
});

describe('nesting', () => {
  it('is the order that the document shows', () => {
    expect(levels('一、总体要求\n（一）思路\n1.甲\n2.乙\n（二）目标\n二、任务\n1.丙\n（1）丁')).toEqual([
      ['一、', 1],
      ['（一）', 2],
      ['1.', 3],
      ['2.', 3],
      ['（二）', 2],
      ['二、', 1],
      ['1.', 2],
      ['（1）', 3],
    ]);
  });
  it('counts tasks on through the parts above them', () => {
    expect(levels('一、任务\n（一）空间\n1.甲\n2.乙\n（二）招商\n3.丙')).toEqual([
      ['一、', 1],
      ['（一）', 2],
      ['1.', 3],
      ['2.', 3],
      ['（二）', 2],
      ['3.', 3],
    ]);
  });
  it('gives a fragment the level of the parent that it lacks', () => {
    expect(levels('(四)优配资源要素\n1.甲\n五、保障措施\n1.乙')).toEqual([
      ['(四)', 2],
      ['1.', 3],
      ['五、', 1],
      ['1.', 2],
    ]);
  });
  it('takes numbers in another order as they come', () => {
    expect(levels('1.总则\n（一）范围\n（二）原则\n2.任务\n（一）甲')).toEqual([
      ['1.', 1],
      ['（一）', 2],
      ['（二）', 2],
      ['2.', 1],
      ['（一）', 2],
    ]);
  });
  it('puts a list that begins again before the next number beside it, not beneath it', () => {
    expect(levels('1.总则\n（一）范围\n（二）原则\n（一）对象\n2.任务')).toEqual([
      ['1.', 2],
      ['（一）', 1],
      ['（二）', 1],
      ['（一）', 1],
      ['2.', 2],
    ]);
  });
  it('goes on with 三、 where 二、 came before, though a number follows', () => {
    expect(levels('一、目标\n二、内容\n三、四类支持对象\n四、要求').map(([number]) => number)).toEqual(['一、', '二、', '三、', '四、']);
    expect(levels('一、目标\n三、四线城市加快发展\n二、内容').map(([number]) => number)).toEqual(['一、', '二、']);
  });
  it('puts a box beneath the task, and its own list into it', () => {
    expect(levels('（一）整治\n专栏1 工程\n1.完善体系\n2.提升能力\n（二）治理')).toEqual([
      ['（一）', 1],
      ['专栏1', 2],
      ['1.', 3],
      ['2.', 3],
      ['（二）', 1],
    ]);
    expect(levels('1.整治。以规划为引领，推进整治。\n专栏7：工程\n2.提升。以标准为引领，推进提升。')).toEqual([
      ['1.', 1],
      ['专栏7', 2],
      ['2.', 1],
    ]);
  });
  it('is empty for no headings', () => {
    expect(levelsOf([])).toEqual([]);
  });
});

const LONG =
  '以高质量发展为主题，以供给侧结构性改革为主线，坚持新兴产业培育和传统产业提升并重，推动产业集群发展壮大，形成布局合理、特色鲜明的产业格局，不断提升综合竞争力。';

describe('a text without line breaks', () => {
  const text =
    `一、总体思路和目标(一)总体思路${LONG}(二)工作目标到2025年，产值达到500亿元。规模更大。${LONG}结构更优。${LONG}二、` +
    `主要任务(一)实施平台提升行动1加强规划统筹。${LONG}(责任单位:县经信局)2打造平台园区。各集聚区聚焦1-2个产业。${LONG}(责任单位:县经信局)三、保障措施${LONG}`;
  it('has the headings that a reader would set', () => {
    expect(sections(structure(text).plan).map(({ number, title, level }) => [number, title, level])).toEqual([
      ['一、', '总体思路和目标', 1],
      ['(一)', '总体思路', 2],
      ['(二)', '工作目标', 2],
      [null, '规模更大', 3],
      [null, '结构更优', 3],
      ['二、', '主要任务', 1],
      ['(一)', '实施平台提升行动', 2],
      ['1', '加强规划统筹', 3],
      ['2', '打造平台园区', 3],
      ['三、', '保障措施', 1],
    ]);
  });
  it('ends an attribution without brackets at the next heading', () => {
    const fused =
      `一、目标${LONG}${LONG}二、任务（一）指标提升1.明确目标。${LONG}其中：（1）甲类企业增长10%；` +
      `（2）乙类企业增长8%。责任单位：各区属国企（二）产业提升2.聚焦主业。${LONG}责任单位：各区属国企三、保障${LONG}`;
    const { plan } = structure(fused);
    expect(sections(plan).map(({ number, level }) => [number, level])).toEqual([
      ['一、', 1],
      ['二、', 1],
      ['（一）', 2],
      ['1.', 3],
      ['（1）', 4],
      ['（2）', 4],
      ['（二）', 2],
      ['2.', 3],
      ['三、', 1],
    ]);
  });
});

describe('run-in headings of paragraphs', () => {
  it('come in threes at least', () => {
    const three = `某县方案\n一、基本原则\n突出重点，规划先行。${LONG}\n因地制宜，一城一策。${LONG}\n统筹协调，洪涝兼治。${LONG}`;
    expect(titles(three)).toEqual(['基本原则', '突出重点，规划先行', '因地制宜，一城一策', '统筹协调，洪涝兼治']);
    expect(titles(`一、基本原则\n突出重点，规划先行。${LONG}\n${LONG}`)).toEqual(['基本原则']);
  });
});

describe('layouts', () => {
  const read = (text: string): string[] =>
    sections(structure(text).plan).map(({ level, number, title }) => `${level} ${number ?? '·'} ${title}`);
  const parts = (text: string): string[] => passagesOf(structure(text).plan).map((one) => `${one.part} ${one.kind}`);

  it('a notice with its attachments listed, the plan as attachment 1, a table as attachment 2', () => {
    const text =
      `某县人民政府办公室关于印发\n某县工业发展三年行动计划（2024—2026年）的通知\n\n某政办发〔2024〕5号\n\n各乡镇人民政府：\n\n` +
      `《某县工业发展三年行动计划（2024—2026年）》已经县政府同意，现印发给你们。\n\n附件：1.某县工业发展三年行动计划\n2.任务分解表\n\n某县人民政府办公室\n2024年3月1日\n\n附件1\n\n` +
      `某县工业发展三年行动计划\n（2024—2026年）\n\n${LONG}\n\n一、总体要求\n${LONG}\n\n附件2\n\n任务分解表\n\n序号\t任务\t责任单位\n1\t培育龙头\t县经信局`;
    expect(outline(structure(text).plan)).toBe(
      '《某县工业发展三年行动计划（2024—2026年）》\n一、 总体要求\n附件2 任务分解表\n  [表 1×3] 序号 | 任务 | 责任单位\n',
    );
    expect(parts(text).filter((one) => one.startsWith('notice'))).toHaveLength(10);
    expect(parts(text).filter((one) => one.startsWith('annex'))).toEqual(['annex heading', 'annex cell', 'annex cell', 'annex cell']);
  });
  it('chapters and articles', () => {
    expect(
      read(
        '某市节约用水管理办法\n第一章  总  则\n第一条　为加强节约用水管理，制定本办法。\n第二章　管理\n第二条　市水务局负责下列工作：\n（一）制定规划；\n（二）监督检查。',
      ),
    ).toEqual([
      '1 第一章 总则',
      '2 第一条 为加强节约用水管理，制定本办法',
      '1 第二章 管理',
      '2 第二条 市水务局负责下列工作',
      '3 （一） 制定规划',
      '3 （二） 监督检查',
    ]);
  });
  it('contents without leaders', () => {
    expect(
      read(
        `某区制造业规划\n目  录\n一、发展基础 1\n二、总体要求 3\n（一）指导思想 3\n一、发展基础\n${LONG}\n二、总体要求\n（一）指导思想\n${LONG}`,
      ),
    ).toEqual(['1 一、 发展基础', '1 二、 总体要求', '2 （一） 指导思想']);
  });
  it('decimal numbers beneath bare ones', () => {
    expect(
      read(
        `某县应急预案\n1 总则\n1.1 编制目的\n${LONG}\n1.2 编制依据\n${LONG}\n2 组织体系\n2.1 领导机构\n2.1.1 职责\n${LONG}\n3 附则\n${LONG}`,
      ),
    ).toEqual(['1 1 总则', '2 1.1 编制目的', '2 1.2 编制依据', '1 2 组织体系', '2 2.1 领导机构', '3 2.1.1 职责', '1 3 附则']);
  });
  it('a bare number that does not count on is none', () => {
    expect(read(`某县应急预案\n1 总则\n${LONG}\n2 组织体系\n${LONG}\n24小时值班制度落实到位。\n3 附则\n${LONG}`)).toEqual([
      '1 1 总则',
      '1 2 组织体系',
      '1 3 附则',
    ]);
  });
  it('a notice that is itself the plan', () => {
    const text =
      '关于做好2024年工业经济工作的通知\n各镇街：\n现就有关事项通知如下：\n一、主要目标\n全年规上工业增加值增长8%。\n某市经济和信息化局\n2024年2月2日';
    expect(outline(structure(text).plan)).toBe('《关于做好2024年工业经济工作的通知》\n一、 主要目标\n');
    expect(parts(text).slice(-2)).toEqual(['back paragraph', 'back paragraph']);
  });
  it("an attribution behind a list in its paragraph is the task's", () => {
    const text = '一、资金支持。（1）给予创业者贴息；（2）给予高校毕业生补贴。（责任单位：县人力社保局）';
    const last = passagesOf(structure(text).plan).at(-1);
    expect(last?.section?.data.number).toBe('一、');
    const own = '一、资金支持。（1）给予贴息。（责任单位：县财政局）（2）给予补贴。（责任单位：县人力社保局）';
    expect(passagesOf(structure(own).plan).at(-1)?.section?.data.number).toBe('（2）');
  });
});

describe('a number that the plan leaves out', () => {
  const numbers = (text: string): (string | null)[] => sections(structure(text).plan).map((section) => section.number);
  it('is no end of the headings inside a paragraph', () => {
    expect(
      numbers(
        '一、任务\n(一)做大规模。每年新增企业6户。(二)推进转型。建成车间5个。(四)提升创新能力。新建平台8个。(五)加强人才引育。引进人才30名。',
      ),
    ).toEqual(['一、', '(一)', '(二)', '(四)', '(五)']);
  });
  it('is none where the number stands for another thing', () => {
    expect(
      numbers('一、任务\n(一)做大规模。每年新增企业6户。(二)推进转型。按照第(四)项的规定办理，建成车间5个。(四)目标为8个，不得少于。'),
    ).toEqual(['一、', '(一)', '(二)']);
  });
});

describe('一是, 二是 inside a paragraph', () => {
  const text = (one: string, two: string): string => `一、总体要求\n工作要求如下。一是${one}二是${two}\n二、保障措施\n加强领导。\n`;
  it('is a heading where it names what follows', () => {
    expect(titles(text('强化规划引领。加快推进项目建设。', '强化要素保障。落实土地指标。'))).toEqual([
      '总体要求',
      '强化规划引领',
      '强化要素保障',
      '保障措施',
    ]);
  });
  it('is none before a whole sentence', () => {
    const sentence = '坚持规划引领，按照统一部署加快推进各类重点项目建设，确保各项任务按期完成并取得实效。';
    expect(titles(text(sentence, sentence))).toEqual(['总体要求', '保障措施']);
  });
});

describe('a dash before a paragraph', () => {
  it('makes a heading of the words that name it', () => {
    expect(titles('一、主要目标\n——综合实力明显增强。产业体系更加完善。\n——创新能力明显提升。研发投入稳步增长。\n')).toEqual([
      '主要目标',
      '综合实力明显增强',
      '创新能力明显提升',
    ]);
  });
  it('and none of a sentence that has no name', () => {
    expect(titles('一、主要目标\n——产业体系更加完善，创新能力明显提升；\n——研发投入稳步增长，人才加快集聚。\n')).toEqual(['主要目标']);
  });
});
