import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentMetadata } from '../src/extract/document/metadata.js';
import { readPlan } from '../src/extract/reading.js';
import { placeTable } from '../src/normalise/place.js';
import { structure } from '../src/structure/structure.js';
import { compileRules } from '../src/model/rule.js';
import {
  APPROVED,
  DECLARED_YEAR,
  HEAD_LABEL_RULES,
  METADATA_FRAGMENTS,
  METADATA_LABEL_RULES,
  PERIOD_RULES,
  PROGRAMME_RULES,
  SIGNATURE_RULES,
  TITLE_ORGAN,
} from '../src/rules/metadata.js';
import { REPORT_HEAD_RULES, REPORT_RULES, REPORT_TELLS_YEAR, REPORT_YEAR, REVIEW_YEAR } from '../src/rules/work-reports.js';

const FIELDS = [
  'title',
  'doc_number',
  'index_number',
  'issuer',
  'place',
  'place_code',
  'written_date',
  'published_date',
  'period_start',
  'period_end',
] as const;
const metadata = (text: string) => documentMetadata(readPlan(text, structure(text).plan));

describe('metadata of the seeds', () => {
  const seeds = new URL('../seeds/', import.meta.url);
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    const gold = JSON.parse(readFileSync(new URL(`gold/${name.replace('.txt', '.json')}`, import.meta.url), 'utf8')) as {
      document: Record<string, unknown>;
    };
    const found = metadata(readFileSync(new URL(name, seeds), 'utf8'));
    it.each(FIELDS)(`${name} %s`, (field) => expect(found[field]).toEqual(gold.document[field]));
    it(`${name} programmes`, () => {
      const sorted = (list: unknown): string[] =>
        (list as { name: string; level: string }[]).map((one) => `${one.name} ${one.level}`).sort();
      expect(sorted(found.programmes)).toEqual(sorted(gold.document['programmes']));
    });
  }
});

describe('documentMetadata', () => {
  it('reads a covering notice', () => {
    const found = metadata(
      '云阳县人民政府办公室关于印发云阳县农产品加工业三年行动计划（2024—2026年）的通知\n云阳府办发〔2024〕5号\n\n各乡镇人民政府，县政府各部门：\n\n' +
        '《云阳县农产品加工业三年行动计划（2024—2026年）》已经县政府同意，现印发给你们，请认真贯彻执行。\n\n云阳县人民政府办公室\n2024年2月6日\n\n' +
        '云阳县农产品加工业三年行动计划（2024—2026年）\n\n为加快发展，制定本计划。\n\n一、总体要求\n\n到2026年，全县农产品加工产值达到100亿元。\n',
    );
    expect(found).toMatchObject({
      doc_number: '云阳府办发〔2024〕5号',
      issuer: '云阳县人民政府办公室',
      place: '云阳县',
      place_code: '500235',
      written_date: '2024-02-06',
      period_start: 2024,
      period_end: 2026,
      warnings: [],
    });
    expect(found.title).toContain('云阳县农产品加工业三年行动计划');
  });
  it('parts two organs that sign without a mark between them', () => {
    const found = metadata(
      '各有关单位：\n现将《大理市培育计划》印发你们，请贯彻落实。\n大理市工业和信息化局大理市科学技术局\n二〇二四年三月一日\n大理市培育计划\n为加快发展，制定本计划。\n一、工作目标\n到2025年，建成园区3个。\n',
    );
    expect(found).toMatchObject({
      issuer: '大理市工业和信息化局、大理市科学技术局',
      written_date: '2024-03-01',
      place: '大理市',
      period_end: 2025,
      period_start: null,
    });
  });
  it('takes the organ and the years where the title has them', () => {
    expect(
      metadata(
        '中共安吉县委 安吉县人民政府关于加快产业发展的若干意见\n（2023年2月8日）\n为加快发展，提出如下意见。\n一、总体要求\n到2027年，建成园区3个。\n',
      ),
    ).toMatchObject({ issuer: '中共安吉县委、安吉县人民政府', written_date: '2023-02-08', place_code: '330523', period_end: 2027 });
  });
  it('takes the latest goal where no title has years, and says nothing where nothing is said', () => {
    expect(metadata('为加快发展，提出以下措施。\n一、工作目标\n到2024年，建成2个；到2027年，建成5个。\n')).toMatchObject({
      title: null,
      period_start: null,
      period_end: 2027,
      issuer: null,
      place: null,
    });
    expect(metadata('')).toMatchObject({
      title: null,
      issuer: null,
      place: null,
      written_date: null,
      period_start: null,
      period_end: null,
      programmes: [],
    });
  });
  it('takes a year that the plan is named after', () => {
    expect(
      metadata('某市“项目攻坚年”行动方案\n为推动发展，决定将2023年确定为“项目攻坚年”，制定本方案。\n一、主要任务\n建成项目5个。\n'),
    ).toMatchObject({ period_start: 2023, period_end: 2023 });
  });
  it("knows whose work report it is, its page's day and its year", () => {
    const body = '一、2023年工作回顾\n过去一年，全县生产总值增长6%。\n二、2024年主要任务\n新增规上企业30家。\n';
    expect(
      metadata(
        `政府工作报告\n——2024年1月20日在安吉县第十七届人民代表大会第三次会议上\n来源：安吉日报\n时间：2024-01-28\n县长 张某某\n各位代表：\n` +
          `现在，我代表县人民政府向大会报告工作，请予审议。\n我县奋力拼搏，全县经济稳中有进，全县上下团结一心，安吉县和安吉县的企业都有进步。\n${body}`,
      ),
    ).toMatchObject({ issuer: '安吉县人民政府', published_date: '2024-01-28', period_start: 2024, period_end: 2024 });
    expect(
      metadata(`各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n我国在和县、汶川县、和县开展试点，全国经济发展。\n${body}`),
    ).toMatchObject({ issuer: '国务院', place: '全国', period_end: 2024 });
  });
  it('takes the day on which a congress approved a plan', () => {
    expect(
      metadata(
        '德清县国民经济和社会发展第十四个五年规划\n2021年2月3日德清县第十六届\n人民代表大会第五次会议批准\n一、发展目标\n到2025年，建成园区3个。\n',
      ),
    ).toMatchObject({ written_date: '2021-02-03', place: '德清县' });
  });
  it('finds the county by its townships', () => {
    const text =
      '加快培育产业集群的实施方案\n为加快我县产业发展，制定本方案。\n一、空间布局\n全县重点推进鹤浦镇、泗洲头镇、黄避岙乡建设，对接宁波都市区。\n';
    expect(metadata(text)).toMatchObject({
      place: '象山县',
      place_code: '330225',
      warnings: expect.arrayContaining(['place-from-townships']) as string[],
    });
  });
  it('takes the place from the document number where the text names its city only', () => {
    const text =
      '安政办发〔2023〕5号\n工业发展行动方案\n一、总体要求\n认真落实泉州市部署，对标泉州市先进县。全县要加快发展，我县工业增加值年均增长8%。\n';
    expect(metadata(text)).toMatchObject({
      place: '安溪县',
      place_code: '350524',
      warnings: expect.arrayContaining(['place-from-doc-number']) as string[],
    });
    expect(metadata(text.replaceAll('泉州市', '上级'))).toMatchObject({ place: null });
  });
  it("takes a user's places", () => {
    const table = placeTable([{ name: '星湖新区', code: '999901', townships: ['甲镇'] }]);
    const text = '星湖新区关于加快发展的若干意见\n为加快发展，提出如下意见。\n一、目标\n建成园区3个。\n';
    expect(documentMetadata(readPlan(text, structure(text).plan), table)).toMatchObject({ place: '星湖新区', place_code: '999901' });
  });
});

describe('the year of a work report', () => {
  const SPEECH = '各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n';
  it.each([
    [
      'of the title above a bare one',
      `望溪县2025年政府工作报告\n来源：某网\n政府工作报告\n${SPEECH}一、2024年工作回顾\n新增企业20家。\n`,
      2025,
    ],
    ['of the day on which it was given', `——2019年1月14日在望溪县人民代表大会上\n${SPEECH}一、工作回顾\n新增企业20家。\n`, 2019],
    ['the next one where it was given in December', `政府工作报告\n（2023年12月27日）\n${SPEECH}新增企业20家。\n`, 2024],
    ['after a title that names what is reviewed', `2018年望溪县政府工作报告\n2019年1月14日在望溪县人民代表大会上\n${SPEECH}`, 2019],
    ['of the goals that it sets', `${SPEECH}五年来，新增企业20家。\n做好2012年工作，要稳中求进。\n`, 2012],
    ['after the one that it reviews first', `${SPEECH}2023年，在县委领导下，我们团结奋斗。\n今年新增企业20家。\n`, 2024],
    ['of no five-year plan that it speaks of', `${SPEECH}着眼“十四五”期间发展，新增企业20家。\n`, null],
  ])('%s', (_, text, year) => {
    expect(documentMetadata(readPlan(text, structure(text).plan))).toMatchObject({ period_start: year, period_end: year });
  });
});

describe('rules of metadata', () => {
  const rules = [
    ...METADATA_LABEL_RULES,
    ...SIGNATURE_RULES,
    ...PERIOD_RULES,
    DECLARED_YEAR,
    ...HEAD_LABEL_RULES,
    ...REPORT_HEAD_RULES,
    ...REPORT_TELLS_YEAR,
    ...REPORT_RULES,
    REPORT_YEAR,
    REVIEW_YEAR,
    APPROVED,
    TITLE_ORGAN,
    ...PROGRAMME_RULES,
  ];
  for (const rule of compileRules(rules, METADATA_FRAGMENTS)) {
    const first = (text: string): RegExpExecArray | null => {
      rule.regexp.lastIndex = 0;
      return rule.regexp.exec(text);
    };
    for (const example of rule.examples)
      it(`${rule.id} finds ${example.text}`, () => expect(first(example.text)?.groups).toMatchObject(example.gives));
    for (const refusal of rule.refusals) it(`${rule.id} refuses ${refusal.text}`, () => expect(first(refusal.text)).toBeNull());
  }
  it('have ids of their own', () => expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length));
});
