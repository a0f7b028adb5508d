import { describe, expect, it } from 'vitest';
import { extracted } from './setup/extracted.js';

const of = async (text: string): Promise<Awaited<ReturnType<typeof extracted>>> => extracted(Buffer.from(text), 'plan.txt');

describe('headline: the record stands where the main goals are set', () => {
  const headlines = async (text: string): Promise<string[]> =>
    (await of(text)).targets.filter(({ headline }) => headline === true).map(({ quote }) => quote);
  it('a section of goals, and not the goals of a task', async () => {
    const text =
      '晴川县工业行动计划（2023—2025年）\n一、主要目标\n到2025年，规上企业达到120家。\n' +
      '二、重点任务\n（一）发展目标\n到2025年，园区达到3个。\n（二）做强主业\n新增企业15家。\n';
    expect(await headlines(text)).toEqual(['规上企业达到120家']);
  });
  it('of a heading of goals and work, the sentence that sets the goals, up to what is done for them', async () => {
    const text =
      '2024年晴川县政府工作报告\n一、2023年工作回顾\n2023年，新增企业12家。\n二、2024年工作目标和主要任务\n' +
      '今年主要预期目标是：生产总值增长6%左右。规上工业增加值增长8%。实现上述目标，要新增企业15家。\n（一）抓项目\n建成园区3个。\n';
    expect(await headlines(text)).toEqual(['生产总值增长6%左右', '规上工业增加值增长8%']);
  });
  it('a list that a colon announces, also without marks', async () => {
    const text =
      '2012年晴川县政府工作报告\n一、2011年工作回顾\n去年，新增企业12家。\n二、2012年工作总体部署\n' +
      '今年经济社会发展的主要预期目标是：\n生产总值增长7.5%；城镇新增就业900人以上。\n我们要新增企业15家。\n';
    expect(await headlines(text)).toEqual(['生产总值增长7.5%', '城镇新增就业900人以上']);
  });
  it('goals that are met or served are not set', async () => {
    const text = '晴川县2024年工作要点\n一、重点工作\n围绕主要目标，新增企业15家。\n二、保障措施\n为完成全年预期目标，安排资金100万元。\n';
    expect(await headlines(text)).toEqual([]);
  });
});

describe('reference: whose year a fact is', () => {
  const facts = async (text: string): Promise<string[]> =>
    (await of(text)).quantities
      .filter(({ kind }) => kind === 'fact')
      .map(
        ({ value_text, unit, reference_start, reference_end }) => `${value_text}${unit} ${reference_start ?? ''}..${reference_end ?? ''}`,
      );
  const review = (text: string): string =>
    `2024年晴川县政府工作报告\n各位代表：\n一、工作回顾\n${text}\n二、2024年工作安排\n新增企业15家。\n`;
  it.each([
    ['全年新增企业12家。', ['12家 2023-01-01..2023-12-31']],
    ['五年来，新增企业60家。', ['60家 2019-01-01..2023-12-31']],
    ['“十三五”期间，新增企业50家，建成园区2个。', ['50家 2016-01-01..2020-12-31', '2个 2016-01-01..2020-12-31']],
    ['截至2023年9月底，企业达到90家。', ['90家 2023-01-01..2023-09-30']],
    ['2022年，企业达到80家。园区达到2个。', ['80家 2022-01-01..2022-12-31', '2个 2022-01-01..2022-12-31']],
    ['目前，企业达到90家。', ['90家 ..']],
    ['企业达到90家，比2020年增长20%。', ['90家 2023-01-01..2023-12-31', '20% 2023-01-01..2023-12-31']],
    ['一季度企业达到80家，开局良好。全年新增企业12家。', ['80家 2023-01-01..2023-03-31', '12家 2023-01-01..2023-12-31']],
    ['城镇化率由上年的58%提高到60%。', ['58% 2022-01-01..2022-12-31', '60% 2023-01-01..2023-12-31']],
    ['城镇化率从58%提高到60%。', ['58% ..', '60% 2023-01-01..2023-12-31']],
    [
      '企业从2020年的60家增加到90家，增幅达50%。',
      ['60家 2020-01-01..2020-12-31', '90家 2023-01-01..2023-12-31', '50% 2023-01-01..2023-12-31'],
    ],
    [
      '生产总值从2018年的50亿元增长到2023年的70亿元，累计增长40%。',
      ['50亿元 2018-01-01..2018-12-31', '70亿元 2023-01-01..2023-12-31', '40% 2019-01-01..2023-12-31'],
    ],
  ])('in a review of 2023: %s', async (text, wanted) => {
    expect(await facts(review(text))).toEqual(wanted);
  });
  it('a heading with a year and five years gives the year to what names neither', async () => {
    const text = '2021年晴川县政府工作报告\n各位代表：\n一、2020年和“十三五”工作回顾\n新增企业12家。\n二、2021年工作安排\n新增企业15家。\n';
    expect(await facts(text)).toEqual(['12家 2020-01-01..2020-12-31']);
  });
  it('a paragraph that turns to one year or to five holds for the items that follow', async () => {
    const text = [
      '2023年晴川县政府工作报告',
      '各位代表：',
      '一、过去五年工作回顾',
      '——五年来，产业升级加快。新增企业60家。',
      '——五年来，民生改善。新增学位500个。',
      '一年来，我们主要做了以下工作：',
      '（一）抓项目。新开工项目12个。',
      '（二）惠民生。新建公园3个。',
      '五年来，我们深化改革，主要有以下体会。',
      '（三）优服务。取消审批事项40项。',
      '二、2023年工作安排',
      '新增企业15家。',
      '',
    ].join('\n');
    expect(await facts(text)).toEqual([
      '60家 2018-01-01..2022-12-31',
      '500个 2018-01-01..2022-12-31',
      '12个 2022-01-01..2022-12-31',
      '3个 2022-01-01..2022-12-31',
      '40项 2018-01-01..2022-12-31',
    ]);
  });
  it('of a target it is the time of its baseline', async () => {
    const { targets } = await of('晴川县规划（2021—2025年）\n一、主要目标\n到2025年，工业增加值比2020年增长50%，企业达到120家。\n');
    expect(targets.map(({ reference_start, reference_end }) => [reference_start, reference_end])).toEqual([
      ['2020-01-01', '2020-12-31'],
      [null, null],
    ]);
  });
});

describe('strength and verb', () => {
  const told = async (text: string): Promise<unknown[]> =>
    (await of(`晴川县2024年工作要点\n一、工作目标\n${text}\n`)).targets.map(({ strength, verb }) => [strength, verb]);
  it.each([
    ['确保企业达到90家左右。', [[5, 'reach']]],
    ['粮食产量必须稳定在50万吨以上。', [[5, 'keep']]],
    ['工业总产值突破50亿元。', [[4, 'exceed']]],
    ['失业率控制在5%以内。', [[4, 'limit']]],
    ['工业总产值增长8%左右。', [[3, 'reach']]],
    ['力争新增企业15家以上。', [[2, 'do']]],
    ['生产总值确保增长6%、力争增长7%。', [[5, 'reach'], [1, 'reach']]], // biome-ignore format: rows
    ['力争新增企业15家、冲刺20家。', [[2, 'do'], [1, 'do']]], // biome-ignore format: rows
  ])('%s', async (text, wanted) => {
    expect(await told(text)).toEqual(wanted);
  });
  it('a bracket behind the number says that it binds', async () => {
    const { targets } = await of('晴川县2024年工作要点\n一、工作目标\n研发投入强度达到3%（约束性指标），企业达到90家。\n');
    expect(targets.map(({ binding }) => binding)).toEqual(['binding', null]);
  });
});

describe('places with their parents', () => {
  const lineage = async (title: string): Promise<unknown[]> => {
    const { document } = await of(`${title}\n一、主要目标\n到2025年，企业达到90家。\n`);
    return [document.place_code, document.province, document.city, document.county, document.parent_code];
  };
  it.each([
    ['象山县工业发展规划', ['330225', '浙江省', '宁波市', '象山县', '330200']],
    ['杭州市工业发展规划', ['330100', '浙江省', '杭州市', null, '330000']],
    ['山东省工业发展规划', ['370000', '山东省', null, null, '100000']],
    ['重庆市工业发展规划', ['500000', '重庆市', null, null, '100000']],
    ['国务院关于加快工业发展的意见', ['100000', null, null, null, null]],
  ])('%s', async (title, wanted) => {
    expect(await lineage(title)).toEqual(wanted);
  });
  it('a report for the State Council is of the nation', async () => {
    const { document } = await of('各位代表：\n现在，我代表国务院，向大会报告政府工作。\n一、2024年工作回顾\n我国经济增长5%。\n');
    expect([document.place, document.place_code]).toEqual(['全国', '100000']);
  });
});
