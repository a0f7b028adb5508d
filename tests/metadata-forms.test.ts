import { describe, expect, it } from 'vitest';
import { documentMetadata } from '../src/extract/document/metadata.js';
import { readPlan } from '../src/extract/reading.js';
import { structure } from '../src/structure/structure.js';

const metadata = (text: string) => documentMetadata(readPlan(text, structure(text).plan));
const TASKS = '一、总体要求\n到2027年，全市工业增加值年均增长8%。\n二、重点任务\n（一）培育企业\n新增规上企业30家。\n';
const plan = (end: string): string => `产业集群培育行动方案\n为加快发展，制定本方案。\n${TASKS}${end}\n`;

describe('organ and day in the closing lines', () => {
  const signed = {
    issuer: '慈溪市人民政府办公室',
    place: '慈溪市',
    place_code: '330282',
    written_date: '2024-03-05',
    published_date: null,
  };
  it.each([
    ['one below the other', '慈溪市人民政府办公室\n2024年3月5日', signed],
    ['in one line', '慈溪市人民政府办公室 2024年3月5日', signed],
    ['in one line without a blank', '慈溪市人民政府办公室2024年3月5日', signed],
    ['the day in Chinese numerals', '慈溪市人民政府办公室\n二〇二四年三月五日', signed],
    ['发布', '慈溪市人民政府办公室2024年3月5日发布', { ...signed, written_date: null, published_date: '2024-03-05' }],
    ['印发', '慈溪市人民政府办公室　　　2024年3月5日印发', { ...signed, written_date: null, published_date: '2024-03-05' }],
    [
      '由…发布',
      '本方案由余姚市经济和信息化局于2024年3月5日发布。',
      { issuer: '余姚市经济和信息化局', place_code: '330281', written_date: null, published_date: '2024-03-05' },
    ],
    [
      'several in one line',
      '慈溪市财政局 慈溪市科学技术局\n2024年3月5日',
      { issuer: '慈溪市财政局、慈溪市科学技术局', written_date: '2024-03-05' },
    ],
    [
      'several in a line each',
      '慈溪市财政局\n慈溪市科学技术局\n2024年3月5日',
      { issuer: '慈溪市财政局、慈溪市科学技术局', written_date: '2024-03-05' },
    ],
    ['a district of one name', '余杭区人民政府\n2024年3月5日', { issuer: '余杭区人民政府', place: '余杭区', place_code: '330110' }],
    ['a district of a city', '南京市鼓楼区人民政府\n2024年3月5日', { place: '鼓楼区', place_code: '320106' }],
    ['a cited paper is no signature', '按照慈溪市人民政府办公室2024年3月5日印发的通知执行。', { issuer: null, published_date: null }],
  ])('%s', (_, end, expected) => expect(metadata(plan(end))).toMatchObject(expected));
});

describe('the title', () => {
  const notice = '各区镇：\n现印发给你们，请认真贯彻执行。\n昆山市人民政府\n2024年3月5日\n';
  it.each([
    [
      'in a notice, the text without a title of its own',
      `昆山市人民政府关于印发《昆山市培育行动方案（2024—2026年）》的通知\n${notice}${TASKS}`,
      '昆山市培育行动方案（2024—2026年）',
    ],
    ['in a notice without quotation marks', `昆山市人民政府关于印发昆山市培育行动方案的通知\n${notice}${TASKS}`, '昆山市培育行动方案'],
    [
      'in the sentence of a notice',
      `各有关单位：\n现将《昆山市培育行动方案》印发给你们，请贯彻落实。\n昆山市工业和信息化局\n2024年3月5日\n${TASKS}`,
      '昆山市培育行动方案',
    ],
    [
      'in a label, where that is a notice’s',
      `标题：昆山市人民政府关于印发昆山市培育行动方案的通知\n为加快发展，制定本方案。\n${TASKS}`,
      '昆山市培育行动方案',
    ],
    [
      'of a newspaper page, without the running head',
      `某某日报 / 2024年 / 03月 / 第A01版 /\n昆山市工业发展行动方案\n为加快发展，制定本方案。\n${TASKS}`,
      '昆山市工业发展行动方案',
    ],
    ['a text that only cites a plan has none', `按照《昆山市培育行动方案》要求，提出以下措施。\n${TASKS}`, null],
  ])('%s', (_, text, title) => expect(metadata(text).title).toBe(title));
});

describe('a work report', () => {
  const BODY =
    '各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n全市生产总值增长6%。\n二、2024年主要任务\n新增规上企业30家。\n';
  const of = { issuer: '慈溪市人民政府', place: '慈溪市', place_code: '330282', period_start: 2024, period_end: 2024 };
  const day = { ...of, written_date: '2024-01-23' };
  const assembly = '2024年1月23日在慈溪市第十八届人民代表大会第三次会议上';
  it.each([
    ['its day behind a dash', `政府工作报告\n——${assembly}\n慈溪市人民政府市长 张某\n${BODY}`, { ...day, title: '政府工作报告' }],
    ['its day in brackets', `政府工作报告\n（${assembly}）\n市长 张某\n${BODY}`, day],
    [
      'its assembly broken over two lines',
      `政府工作报告\n——2024年1月23日在慈溪市第十八届人民代表大会\n第三次会议上\n市长　张　某\n${BODY}`,
      day,
    ],
    ['a day alone in brackets', `政府工作报告\n在慈溪市第十八届人民代表大会第三次会议上\n市长 张某\n（2024年1月23日）\n${BODY}`, day],
    [
      'a fuller title above it',
      `工作报告\n宁波市慈溪市2024年政府工作报告\n时间：2024-04-02\n政府工作报告\n——${assembly}\n慈溪市人民政府市长 张某\n${BODY}`,
      { ...day, title: '宁波市慈溪市2024年政府工作报告', published_date: '2024-04-02' },
    ],
    [
      'a fuller title in a label',
      `标题：慈溪市政府工作报告——${assembly}\n发文单位：慈溪市人民政府\n${BODY}`,
      { ...day, title: '慈溪市政府工作报告' },
    ],
    [
      'the day in the text before that of the page',
      `标题：政府工作报告\n发文时间：2024-02-15\n政府工作报告\n——${assembly}\n市长 张某\n${BODY}`,
      day,
    ],
    [
      'place and year above the title',
      `慈溪市\n2024年政府工作报告\n${BODY}`,
      { ...of, title: '慈溪市2024年政府工作报告', written_date: null },
    ],
    ['place and year below the title', `政府工作报告\n慈溪市2024年\n${BODY}`, { ...of, title: '政府工作报告', written_date: null }],
    [
      'line breaks that are spelt out',
      `政府工作报告\n（审议稿）\n（2024年1月23日）\n慈溪市人民政府市长 张某\n${BODY}`.replaceAll('\n', '\\r\\n'),
      { ...day, title: '政府工作报告（审议稿）' },
    ],
    ['another dash', `――${assembly}\n慈溪市人民政府市长 张某\n${BODY}`, { ...day, title: null }],
    [
      'only the year that it looks back on',
      `政府工作报告\n慈溪市\n各位代表：\n现在，我代表市人民政府向大会报告工作。\n一、2023年工作回顾\n全市生产总值增长6%。\n二、今后的任务\n新增规上企业30家。\n`,
      { ...of, written_date: null },
    ],
    [
      'the assembly of a county that no list has',
      `政府工作报告\n——2024年1月23日在甲水县第十四届人民代表大会第四次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n一、2023年工作回顾\n全县发展。\n`,
      { issuer: '甲水县人民政府', place: '甲水县', place_code: null, written_date: '2024-01-23' },
    ],
    ['a title broken inside its last word', `政府工作报\n告\n——${assembly}\n市长 张某\n${BODY}`, { ...day, title: '政府工作报告' }],
    ['an acting head of government', `政府工作报告\n——${assembly}\n慈溪市人民政府代市长 张某\n${BODY}`, day],
    [
      'given by a department for the government',
      `关于慈溪市2024年国民经济和社会发展计划草案的报告\n——${assembly}\n受市人民政府委托，现将执行情况报告如下。\n一、2024年主要任务\n新增规上企业30家。\n`,
      day,
    ],
  ])('%s', (_, text, expected) => expect(metadata(text)).toMatchObject(expected));

  it('of a province, of an autonomous region, of a league and of the nation', () => {
    const head = (assembly: string): string => `政府工作报告\n——2024年1月23日在${assembly}第二次会议上\n各位代表：\n`;
    const body = '一、2023年工作回顾\n生产总值增长6%。\n二、2024年主要任务\n新增规上企业30家。\n';
    expect(metadata(`${head('浙江省第十四届人民代表大会')}现在，我代表省人民政府向大会报告工作。\n${body}`)).toMatchObject({
      issuer: '浙江省人民政府',
      place: '浙江省',
      place_code: '330000',
    });
    expect(metadata(`${head('广西壮族自治区第十四届人民代表大会')}现在，我代表自治区人民政府向大会报告工作。\n${body}`)).toMatchObject({
      issuer: '广西壮族自治区人民政府',
      place_code: '450000',
    });
    expect(metadata(`政府工作报告\n各位委员：\n我代表行署作工作报告。\n${body}全盟、锡林郭勒盟和锡林郭勒的企业都有进步。\n`)).toMatchObject(
      {
        issuer: '锡林郭勒盟行政公署',
        place_code: '152500',
      },
    );
    expect(metadata(`${head('第十四届全国人民代表大会')}现在，我代表国务院，向大会报告政府工作。\n${body}`)).toMatchObject({
      issuer: '国务院',
      place: '全国',
      place_code: '100000',
      written_date: '2024-01-23',
    });
  });
});

describe('the place', () => {
  const text = (words: string): string => `培育行动方案\n${words}\n一、主要任务\n新增规上企业30家。\n`;
  it.each([
    [
      'a county that has another name today keeps its own, without a code',
      '现在，我代表甲水县人民政府向大会报告工作。全县干部努力，兴城市和兴城市来人。',
      { place: '甲水县', place_code: null, warnings: ['place-without-code'] },
    ],
    [
      'a county-level city within the city is no rival',
      '我市要发展。黄石市、黄石市、黄石、大冶市、大冶市都有进步，我市黄石的企业增多。',
      { place: '黄石市', place_code: '420200' },
    ],
    ['two cities are rivals', '我市要发展。黄石市、黄石市、黄石、咸宁市、咸宁市都有进步。', { place: null }],
    [
      'a text that says 我市 is a city’s, however often it says 全国',
      '我市要发展。全国领先，全国先进，全国示范，柳州市和柳州企业都有进步。',
      { place: '柳州市' },
    ],
    ['全国 and only 全市 is the nation’s', '全市、全国、全国、全国都要发展，柳州市和柳州企业都有进步。', { place: null }],
    [
      'bodies of a province',
      '全国领先，全国先进。促进全省发展。山东省与山东企业要努力（责任单位：省科技厅、省财政厅）。',
      { place: '山东省', place_code: '370000' },
    ],
    ['我省 and its name, once', '我省要发展，落实《山东省行动纲要》。', { place: '山东省' }],
    ['我省 is no city under the nation', '我省要发展，北京市和北京企业来投资。', { place: null }],
    ['我县 is no city of a county’s rank', '我县要发展，全县努力，迁安市和迁安企业来投资。', { place: null }],
    [
      'a county that the text names less than one of another kind',
      '我县要发展，全县努力。清苑区、清苑、清苑、清苑、清苑都有进步，阳城万亩、阳城高产。',
      { place: null },
    ],
    ['我省 behind a word that 全省 may not follow', '推进我省传统产业改造，落实《山东省发展规划》。', { place: '山东省' }],
    ['a river and a township have no county’s name', '我县要发展，整治唐河河道、唐河大道，改造阳城镇和阳城村。', { place: null }],
    ['one street proves no district', '为加快我区发展，全区重点推进甬江街道建设，对接宁波市和宁波企业。', { place: null }],
  ])('%s', (_, words, expected) => expect(metadata(text(words))).toMatchObject(expected));
});
