import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS, CHECK_IDS } from '../src/check/catalogue.js';
import { checkPlans } from '../src/check/check.js';
import type { Finding, Sample } from '../src/check/finding.js';
import { checkReport, listReport } from '../src/check/report.js';
import { parseSilence, silence, silenceLines } from '../src/check/silence.js';
import { findingCodes, WARNING_CHECKS } from '../src/check/warnings.js';
import type { Extraction } from '../src/model/extraction.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const plansOf = (sample: Sample): Extraction[] =>
  (typeof sample === 'string' ? [sample] : sample).map((text, at) => extractText(text, `plan-${at + 1}`));
const found = (sample: Sample, id: string): Finding[] => checkPlans(plansOf(sample)).filter((one) => one.check === id);

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('explains itself in both languages', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    for (const text of [check.title, check.explanation]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z]/u);
    }
    expect([check.explanation.zh.endsWith('。'), check.explanation.en.endsWith('.')]).toEqual([true, true]);
    expect([check.examples.length > 0, check.refusals.length > 0, check.within !== undefined || check.across !== undefined]).toEqual([
      true,
      true,
      true,
    ]);
  });
  test.each(check.examples.map((text) => [text] as const))('finds %j', (text) => {
    const findings = found(text, id);
    expect(findings.length).toBeGreaterThan(0);
    for (const { places, message } of findings) {
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(place.sentence).not.toBe('');
      expect([message.zh.endsWith('。'), message.en.endsWith('.')]).toEqual([true, true]);
    }
  });
  test.each(check.refusals)('leaves alone $text: $why', ({ text }) => {
    // a text that gives no records would refuse nothing
    expect(plansOf(text).every((plan) => plan.targets.length + plan.sections.length > 0)).toBe(true);
    expect(found(text, id).map((one) => one.message.en)).toEqual([]);
  });
});

const SPECS = readFileSync('tests/specs/checks.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
test('the spec rows name checks', () => {
  expect(SPECS.filter(([id = '', fires = '']) => !CHECK_IDS.includes(id) || !['yes', 'no'].includes(fires))).toEqual([]);
  expect(SPECS.length).toBeGreaterThan(40);
});
test.each(SPECS.map(([id = '', fires = '', text = '', note = '']) => ({ id, fires, text, note })))(
  '$id $fires: $text $note',
  ({ id, fires, text }) => {
    const findings = found(
      text.split('‖').map((one) => one.replaceAll('⏎', '\n')),
      id,
    );
    expect(findings.map((one) => one.message.zh)).toHaveLength(fires === 'yes' ? Math.max(1, findings.length) : 0);
  },
);

const seeds = NAMES.map((name) => extractText(seed(name), name));
/** What is questionable; notes are told of most plans. */
const QUESTIONS = CHECKS.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
const onSeeds = checkPlans(seeds, QUESTIONS);
/** All that is found on the five plans; a row more is a false alarm until it was read. */
const EXPECTED: readonly (readonly [key: string, first: string, second: string | null])[] = [
  ['two-comparators@xiangshan-123-clusters:T009', 'R&D经费支出占GDP比重达到3.4%', '全社会R&D投入占GDP比重突破3.4%'],
  ['unit-malformed@xiangshan-123-clusters:T052', '亩均税收达到35万元亩', '亩均增加值达到125万元亩'],
  ['misprint@xiangshan-123-clusters:T043', '每年选择23家龙头企业', '每年选择2-3家'],
  ['parts-whole@xiangshan-123-clusters:T003', '规上工业总产值达到1200亿元', '临港装备产业达到规模产值500亿元'],
  ['two-comparators@xiangshan-2017-work-plan:T006', '新增规模以上企业30家', '新增规模企业30家以上'],
  ['unit-size@xiangshan-2017-work-plan:T046', '实际利用外资(工业)0.75美元', '实际利用外资(工业)达到0.75亿美元'],
  ['attachment-missing@xiangshan-2017-work-plan', '附件:2017年重点突破工作推进方案', null],
  ['two-comparators@yinzhou-14th-five-year-manufacturing:T009', '建成和提升小微企业园30个以上', '全区累计建成和提升小微企业园30个'],
  ['plans-disagree@yinzhou-14th-five-year-manufacturing:T011', '规上工业亩均税收、亩均增加值分别达到49万元/亩', '亩均税收达到58万元/亩'],
  ['attachment-missing@yinzhou-14th-five-year-manufacturing', '附件:1.“十四五”期间“154”千百亿级产业集群产值目标', null],
  ['parts-whole@yinzhou-154-clusters:T004', '规上工业总产值达到2800亿元', '汽车产业产值达到550亿元'],
  ['body-annex@yinzhou-154-clusters:T077', '国际、国家标准3项以上', '国际、国家、行业标准3项以上'],
];

describe('on the five plans', () => {
  test('these and no others are found', () => {
    expect(onSeeds.map(({ key }) => key)).toEqual(EXPECTED.map(([key]) => key));
  });
  test.each(EXPECTED)('%s: %s / %s', (key, first, second) => {
    const finding = onSeeds.find((one) => one.key === key);
    expect(finding?.places[0]?.sentence).toContain(first);
    if (second !== null) expect(finding?.places[1]?.sentence).toContain(second);
    for (const place of finding?.places ?? []) expect([...seed(place.doc_id)].slice(place.start, place.end).join('')).toBe(place.quote);
  });
  test('messages hold the values', () => {
    const says = (key: string, ...words: readonly string[]): void => {
      for (const word of words)
        for (const lang of ['zh', 'en'] as const) expect(onSeeds.find((one) => one.key === key)?.message[lang]).toContain(word);
    };
    says('parts-whole@xiangshan-123-clusters:T003', '500+300+150+100+200+100=1350亿元', '1200亿元');
    says('plans-disagree@yinzhou-14th-five-year-manufacturing:T011', '49万元/亩', '58万元/亩', '规上工业');
    says('misprint@xiangshan-123-clusters:T043', '23家', '2-3家');
    says('unit-size@xiangshan-2017-work-plan:T046', '0.75美元', '0.75亿美元');
  });
  test('each plan by itself gives what lies within it, whatever stands beside it', () => {
    const alone = seeds.flatMap((plan) => checkPlans([plan], QUESTIONS));
    const within = new Set(CHECKS.filter((check) => check.within !== undefined).map(({ id }) => id));
    const across = new Set(['misprint@xiangshan-123-clusters:T043', 'plans-disagree@yinzhou-14th-five-year-manufacturing:T011']);
    expect(alone.map(({ key }) => key)).toEqual(
      onSeeds.filter(({ key, check }) => within.has(check) && !across.has(key)).map(({ key }) => key),
    );
  });
  test('the order of the plans changes nothing but the order of the findings', () => {
    const keys = (plans: readonly Extraction[]): string[] =>
      checkPlans(plans)
        .map(
          ({ check, places }) =>
            `${check} ${places
              .map((one) => `${one.doc_id}:${one.record_id ?? one.start}`)
              .sort()
              .join(' ')}`,
        )
        .sort();
    expect(keys([...seeds].reverse())).toEqual(keys(seeds));
    expect(
      JSON.stringify(
        checkPlans(
          NAMES.map((name) => extractText(seed(name), name)),
          QUESTIONS,
        ),
      ),
    ).toBe(JSON.stringify(onSeeds));
  });
  test('some checks only', () => {
    expect(checkPlans(seeds, ['misprint', 'body-annex']).map(({ check }) => check)).toEqual(['misprint', 'body-annex']);
  });
});

/** Faults put into a plan: what a typist, an editor or a scanner does. */
const PLANTED: readonly (readonly [check: string, plan: string, from: string | RegExp, to: string])[] = [
  ['two-values', 'xiangshan-123-clusters', '国家高新技术企业达到240家、全社会', '国家高新技术企业达到260家、全社会'],
  ['two-values', 'xiangshan-2017-work-plan', '吸引浙商回归资金30亿元。(责任单位', '吸引浙商回归资金35亿元。(责任单位'],
  ['unit-size', 'xiangshan-123-clusters', '规上亩均税收达到35万元/亩', '规上亩均税收达到35元/亩'],
  ['unit-malformed', 'yinzhou-154-clusters', '亩均税收达到58万元/亩', '亩均税收达到58万元亩'],
  ['parts-whole', 'xiangshan-123-clusters', '规上工业增加值达到250亿元', '规上工业增加值达到2500亿元'],
  ['tier-value', 'yinzhou-154-clusters', '到2025年汽车产业产值达到550亿元', '到2025年汽车产业产值达到350亿元'],
  ['tier-value', 'xiangshan-123-clusters', '临港装备产业达到规模产值500亿元', '临港装备产业达到规模产值50亿元'],
  [
    'share-over-100',
    'xiangshan-123-clusters',
    '高新技术产业增加值占规上工业增加值比重60%以上',
    '高新技术产业增加值占规上工业增加值比重160%以上',
  ],
  ['range-and-bound', 'yinzhou-154-clusters', '培育省级服务型制造示范企业4-5家。', '培育省级服务型制造示范企业4-5家以上。'],
  ['deadline-outside-period', 'shengsi-2023-2027', '到 2027年,组织实施', '到 2029年,组织实施'],
  ['later-lower', 'shengsi-2023-2027', '规上企业营业收入突破25亿元', '规上工业亩均税收达到11万元,规上企业营业收入突破25亿元'],
  [
    'body-annex',
    'yinzhou-154-clusters',
    /全区人才资源总量达到60万人，省级及以上领军人才和高端创新人才团队分别达到120人和300个。\n\t王邦进/u,
    '全区人才资源总量达到65万人，省级及以上领军人才和高端创新人才团队分别达到120人和300个。\n\t王邦进',
  ],
  ['numbering', 'shengsi-2023-2027', '12.加快企业标准创新发展', '13.加快企业标准创新发展'],
  ['numbering', 'xiangshan-2017-work-plan', '(三)科学提升促发展', '(四)科学提升促发展'],
  ['heading-count', 'yinzhou-154-clusters', '三、实施五大工程', '三、实施六大工程'],
  ['heading-count', 'yinzhou-154-clusters', '二、建设十大产业集群', '二、建设九大产业集群'],
  ['task-without-unit', 'shengsi-2023-2027', '(责任单位:县投促中心)', ''],
  ['task-without-unit', 'xiangshan-123-clusters', '(责任单位:县经信局;配合单位:县科技局、经济开发区管委会)', ''],
  ['attachment-missing', 'yinzhou-154-clusters', /附件\n\n鄞州区“154”千百亿级产业集群培育重点任务分工表\n[^]*$/u, ''],
];
test.each(PLANTED)('a planted fault is found: %s in %s', (check, name, from, to) => {
  const whole = seed(name);
  const text = whole.replace(from, to);
  expect(text).not.toBe(whole);
  const count = (source: string): number => checkPlans([extractText(source, name)]).filter((one) => one.check === check).length;
  expect(count(text)).toBeGreaterThan(count(whole));
});

describe('silences', () => {
  test.each([
    ['misprint', { check: 'misprint', doc: null, record: null }],
    ['misprint@plan-2025', { check: 'misprint', doc: 'plan-2025', record: null }],
    [' misprint@plan-2025:T043 ', { check: 'misprint', doc: 'plan-2025', record: 'T043' }],
  ])('%j', (text, wanted) => {
    expect(parseSilence(text)).toMatchObject(wanted);
  });
  test.each(['', '@plan', 'misprint@', 'misprint:T001', 'mis print', 'misprint@a@b'])('%j is none', (text) => {
    expect(parseSilence(text)).toBeNull();
  });
  test('lines of a file', () => {
    expect(silenceLines('\ufeff# what we know\r\nmisprint  # read\n\n numbering@a#b \n')).toEqual(['misprint', 'numbering@a#b']);
  });
  test('a check, its findings in a document, or those that touch a record', () => {
    const left = (...texts: readonly string[]): string[] =>
      silence(
        onSeeds,
        texts.flatMap((text) => parseSilence(text) ?? []),
      ).findings.map(({ key }) => key);
    expect(left('two-comparators')).toHaveLength(onSeeds.length - 3);
    expect(left('two-comparators@xiangshan-2017-work-plan')).not.toContain('two-comparators@xiangshan-2017-work-plan:T006');
    expect(left('two-comparators@xiangshan-2017-work-plan')).toContain('two-comparators@xiangshan-123-clusters:T009');
    // through the second place too
    expect(left('plans-disagree@yinzhou-154-clusters:T013')).toHaveLength(onSeeds.length - 1);
    expect(left('misprint@shengsi-2023-2027')).toHaveLength(onSeeds.length);
  });
  test('what is silenced is counted, what matches nothing is named', () => {
    const { count, idle } = silence(
      onSeeds,
      ['misprint', 'misprint@shengsi-2023-2027'].flatMap((text) => parseSilence(text) ?? []),
    );
    expect([count, idle.map(({ text }) => text)]).toEqual([1, ['misprint@shengsi-2023-2027']]);
    const notes = checkReport([], { lang: 'en', plans: 5, checks: 18, silenced: count, idle }).notes.join(' ');
    expect(notes).toContain('1 more finding was silenced');
    expect(notes).toContain('misprint@shengsi-2023-2027');
  });
  test('the key of a finding silences it', () => {
    fc.assert(
      fc.property(fc.subarray([...onSeeds]), (some) => {
        const { findings, idle } = silence(
          onSeeds,
          some.flatMap(({ key }) => parseSilence(key) ?? []),
        );
        expect(idle).toEqual([]);
        expect(findings.filter((one) => some.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('warnings of records', () => {
  const codes = (plan: Extraction): string[] =>
    [...plan.targets, ...plan.quantities].flatMap((record) =>
      record.warnings.filter((code) => WARNING_CHECKS.has(code)).map((code) => `${record.target_id} ${code}`),
    );
  test('of the records concerned, behind what was there; what is only compared with has none', () => {
    const [, clusters, work, , annex] = seeds;
    expect(clusters?.targets.find(({ target_id: id }) => id === 'T052')?.warnings).toEqual(['unit-repaired', 'unit-malformed']);
    expect(clusters && codes(clusters)).toEqual([
      'T003 parts-whole',
      'T009 two-comparators',
      ...[14, 15, 16, 17, 18, 19].map((n) => `T0${n} parts-whole`),
      'T026 two-comparators',
      'T052 unit-malformed',
      'T053 unit-malformed',
    ]);
    expect(work && codes(work)).toEqual(['T006 two-comparators', 'T046 unit-size', 'T066 two-comparators']);
    expect(annex && codes(annex).filter((code) => code.endsWith('body-annex'))).toEqual(['T054 body-annex', 'T077 body-annex']);
  });
  test('of the document where no quantity is concerned', () => {
    expect(seeds.map((plan) => plan.document.warnings.filter((code) => WARNING_CHECKS.has(code)))).toEqual([
      [],
      [],
      ['attachment-missing'],
      ['attachment-missing'],
      [],
    ]);
  });
  test('found again in the finished records, each code once', () => {
    for (const plan of seeds) {
      const again = findingCodes(plan);
      for (const record of [...plan.targets, ...plan.quantities])
        expect(record.warnings.filter((code) => WARNING_CHECKS.has(code))).toEqual(again.get(record.target_id) ?? []);
      for (const list of again.values()) expect(new Set(list).size).toBe(list.length);
    }
  });
  test('the codes are those of nothing else', () => {
    const others = [
      'unit-repaired',
      'unit-inferred',
      'denominator-added',
      'vague',
      'no-indicator',
      'not-a-plan',
      'title-missing',
      'issuer-missing',
      'place-unknown',
      'no-headings',
    ];
    expect(others.filter((code) => WARNING_CHECKS.has(code))).toEqual([]);
    expect(new Set(CHECK_IDS).size).toBe(CHECK_IDS.length);
  });
});

describe('the report', () => {
  test.each(['zh', 'en'] as const)('a table a document, each finding with its sentences (%s)', (lang) => {
    const report = checkReport(onSeeds, { lang, plans: seeds.length, checks: CHECKS.length, silenced: 0, idle: [] });
    expect(report.tables.map(({ id }) => id)).toEqual([
      'xiangshan-123-clusters',
      'xiangshan-2017-work-plan',
      'yinzhou-14th-five-year-manufacturing',
      'yinzhou-154-clusters',
    ]);
    expect(report.tables.flatMap(({ rows }) => rows)).toHaveLength(onSeeds.length);
    for (const table of report.tables)
      for (const row of table.rows) {
        expect(row.cells).toHaveLength(table.columns.length);
        expect(row.cells.flat().some((item) => (item.evidence?.length ?? 0) > 0)).toBe(true);
      }
  });
  test('nothing found is said, not shown as an empty page', () => {
    const empty = (settings: Partial<Parameters<typeof checkReport>[1]>): string | undefined =>
      checkReport([], { lang: 'en', plans: 1, ...settings }).tables[0]?.empty;
    expect(empty({})).toBe('Nothing to question.');
    expect(empty({ checks: 18 })).toBe('The checks that ran found nothing; others were left out.');
    expect(empty({ silenced: 2 })).toBe('Nothing that is not silenced.');
    expect(empty({ unexplained: 3 })).toBe('3 numbers of the plans are unexplained and not checked.');
    expect(empty({ values: 0 })).toBe('No value to check: no target and no quantity was read. Check that these are plans.');
    for (const settings of [{ silenced: 2 }, { checks: 18 }, { values: 0 }, {}])
      expect(empty({ ...settings, unexplained: 3 })).not.toBe('Nothing to question.');
  });
  test('the catalogue lists every check', () => {
    expect(listReport('zh').tables[0]?.rows.map(({ key }) => key)).toEqual(CHECK_IDS);
  });
});

test('checks never throw, and cost little, on texts of any kind', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '一、目标\n',
          '(一)任务。',
          '到2025年，',
          '规上工业总产值达到1200亿元，',
          '其中',
          '亩均税收35万元亩；',
          '5-6家以上。',
          '附件1:',
          '汽车产业产值翻一番',
          '\n',
          '𠮷',
          '占比160%',
          '0',
          '三、',
        ),
      ),
      (parts) => {
        const plan = extractText(parts.join(''));
        for (const { places } of checkPlans([plan, extractText(parts.reverse().join(''), 'other')]))
          for (const place of places) expect(place.end).toBeGreaterThanOrEqual(place.start);
      },
    ),
    { numRuns: 100 },
  );
});
