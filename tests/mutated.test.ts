import { describe, expect, it } from 'vitest';
import { generator } from '../src/evaluate/bootstrap.js';
import { MUTATIONS, mutatedPiece, TEXTS } from './setup/mutate.js';
import { faultsOf } from './setup/verified.js';

describe('a text that went wrong', () => {
  it('gives records that all prove themselves, whatever went wrong (tests/slow has thousands more)', () => {
    for (let number = 0; number < 150; number++) {
      const text = mutatedPiece(TEXTS, number);
      expect(faultsOf(text), JSON.stringify(text)).toEqual([]);
    }
  }, 120_000);

  it.each(Object.entries(MUTATIONS))('%s: something changes', (_name, mutation) => {
    const before = [...'（一）到2025年，新增企业20家，\n序号\t指标\t单位\n１\t產值\t亿元（含税）。'];
    const changed = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
      const chars = [...before];
      mutation(chars, generator(number));
      return chars.join('');
    });
    expect(changed.some((text) => text !== before.join(''))).toBe(true);
  });

  // what verify accepts must not hide what is false, in a dataset of JSON alone, so that only the text can tell
  it.each([
    ['a term that is full is no minimum of another', '满意度达到95%，投资期限2年。', '"投资期限",', 'eq', 'gte'],
    [
      'a heading that has words is not called by its number',
      '一、目标\n新增企业10家。\n二、保障\n新增企业5家。',
      '"title": "保障"',
      '保障',
      '二、',
    ],
    ['a stroke that parts a whole', '占比达到3/16。', '"value": 0.1875', '0.1875', '0.3'],
    [
      'an indicator that a town and a country name share',
      '城乡居民医保人均财政补助标准从450元提高到610元。',
      '"indicator_id"',
      'health-insurance-subsidy',
      'gdp',
    ],
    ['some per cent', '产值增长了百分之三四。', '"value_max": 4', '4', '5'],
    [
      'a page number in a number',
      '引进几十个项目人，建成一千\n--2-\n二百余个站点，产值翻两番。',
      '"text": "一千二百"',
      '一千二百',
      '一千三百',
    ],
    [
      'a title without the ending of its file',
      '确保实处。\n\n  附件:2017年8重点突破方案.doc\n  某县',
      '"title": "2017年8',
      '2017年8重点突破方案',
      '2017年8重点',
    ],
    ['a title that goes on behind a page number', '某县工业振兴\n行动方案\n一、目标\n新增企业10家。', '"title"', '行动方案', '行动办法'],
  ])('%s', (_name, text, place, stands, false_) => {
    expect(faultsOf(text)).toEqual([]);
    const altered = faultsOf(text, (path, content) => {
      if (!path.startsWith('json/')) return content;
      const at = content.indexOf(place);
      expect(at, place).toBeGreaterThan(0);
      const from = content.indexOf(stands, at);
      return content.slice(0, from) + false_ + content.slice(from + stands.length);
    });
    expect(altered).not.toEqual([]);
  });

  // each of these shapes came out of such texts
  it.each([
    ['a range that descends', '一、目标\n新增企业8-5家，占比达到10%-8%。'],
    ['a range that is empty', '一、目标\n新增企业10至10家。'],
    ['a heading without words', '一、目标\n85、(责任单位:县经信局)\n86、做好工作。(责任单位:县财政局)'],
    ['a heading of nothing but its number, and a blank', '1. 配合单位:'],
    ['a heading of nothing but a mark', '一、\n。2025年经济工作的重点，是提高效益。\n二、做好工作\n新增企业10家。'],
    ['a heading that is closed twice', '一、目标\n新增企业10家。\n二、优化服务。。为360家企业提供贷款。'],
    ['a number beside a line that is a subscript', '颗粒物（PM ）年平均浓度从 2015 年 53 微克/立方米下降至 32\r\n2.5\r\n3微克/立方米。'],
    ['a number parted by a line of one digit', '一、目标\n到2025年，浓度下降至 32\n2\n3克。'],
    ['two of one price', '其中单位加值能耗低于2吨标煤/元,对超2吨标煤/元的造'],
    [
      'places in a bracket that are given out in turn',
      '对获得国家级一、二、三等奖的，分别给予最高不超过25万元、14万元,3万元一次性后补助；对获得省级一！二、三等奖的，分别给予最高不超过10万元、3万元:1万元补助。',
    ],
    ['a year of doubling', '深入开展“产业质效倍增年”活动，新增企业10家。'],
    ['a size of hundreds of millions', '带动形成千亿级产业规模。'],
    ['a stroke that parts no whole', '给予50/00元的一次性补贴。'],
    ['a cap by the year', '为企业提供算力券，单个企业年度最高2万元。'],
    ['a term that is full', '投资期限满2年的，按投资额的10%给予奖励。'],
    ['town and country, each value from and to', '城乡居民医保人均财政补助标准从450元提高到610元。'],
    ['town and country in a name that has no sides', '城乡居民基础养老金最低标准分别达到98元/月、178元/月。'],
    ['steps that do not descend', '财政收入为七百百七十三亿元，增加到三千百九十六亿斤。'],
    ['steps that stand twice', '压减生产工区十十个，传统产业占比仍高达千千%以上，规模企业达到十百家，建成千千百余个站点。'],
    ['a few that go on with a digit', '建成一二千二百余个站点，产值翻两番。'],
    ['a few hundred that are cut short', '建成一千二三余个站点。'],
    ['a year whose digits are parted', '附件\n主要指标表\n序号\t指标\t单位\t２０　２５年目标\n１\t增加值\t亿元\t５００\n2\t强度\t%\t3.5'],
    ['a numeral at the end of a cell', '\t位\t限\n]范园五\t张明远\t工业和'],
    ['a half that halves nothing', '到2多2半年产值达到157亿元左右。'],
    ['some per cent', '产值增长了百分之三四。'],
    [
      'a page number that equals the digit behind it',
      '0%。责任单位：市农业农村局、市供销社。（三）延伸产业链条。建成年产5万吨果汁生产线2条，苹果精深加工率由2021年的1\n2\n2%提高到202',
    ],
    ['a page number between several dashes', '引进几十个项目人，建成一千\n-- 2 -\n二百余个站点，产值翻两番。'],
    [
      'a full stop of half width behind a standard heading',
      '；一、要求(一)指导思想.坚持，果农人均纯收入年均增长8%定在90万亩重点任务（一）加快老果园改造。',
    ],
    ['an attachment with the name of its file', '确保落到实处。\n\n  附件:2017年8重点突破工作推进方案.doc\n  象山县工业强县建设'],
    ...[
      ['户', '1.2万'],
      ['亿元', '1.2万'],
      ['万元', '1.2亿'],
      ['%', '5亿'],
      ['万亩', '亿两'],
      ['％', '全覆盖'],
      ['率%', '全覆盖'],
      ['亿亿元', '500'],
      ['万', '08'],
      ['', '3万'],
    ].map(([unit, cell]) => [
      `${cell} in a row of ${unit}`,
      `附件\n主要指标表\n序号\t指标\t单位\t2025年目标\n1\t用户\t${unit}\t${cell}\n2\t强度\t%\t3.5`,
    ]),
    ['a list that goes on with its sentence', '一、2003年的工作重点\n2003年的主要目标是：(1)国内生产总值增长13.5%；(2)财政收入增长7%。'],
    ['a control character in a heading', '一、目标\n新增企业10家。\n二、扩大科技创新开放\u0000合作\n新增企业5家。'],
    ['nothing of width in the number of a heading', '（一）目标\n新增企业10家。\n（\u200b二）推进绿色工程。新增企业5家。'],
    ['another line break', '开工建设第\u2028二工人文化宫，新增企业10家。'],
    ['a year before a line break', '制定规划和二〇三五\r年远景目标的建议，新增企业10家。'],
  ])('%s', (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
