import type { Extraction } from '../../src/model/extraction.js';
import type { NumberRecord, SectionRecord, TargetRecord } from '../../src/model/record.js';

/** A small plan made for the tests; 𠮷 takes two UTF-16 units. */
export const SAMPLE_TEXT =
  '𠮷县工业规划\r\n一、目标\r\n到2025年，规上工业总产值达到1200亿元，“企业”800家；\n（一）任务\n每年新增,企业25家。\n';

export const place = (words: string): readonly [number, number] => {
  const start = SAMPLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return [start, start + words.length];
};

function section(id: string, parent: string | null, number: string, level: number, title: string): SectionRecord {
  const [char_start, char_end] = place(number + title);
  return {
    doc_id: 'sample',
    section_id: id,
    parent_id: parent,
    number,
    level,
    title,
    role: null,
    period_start: null,
    period_end: null,
    char_start,
    char_end,
    origin: null,
  };
}

export function target(id: string, quote: string, value: number, unit: string, more: Partial<TargetRecord> = {}): TargetRecord {
  const [char_start, char_end] = place(quote);
  return {
    doc_id: 'sample',
    target_id: id,
    place: '象山县',
    place_code: '330225',
    section_id: 'S1',
    section: ['目标'],
    kind: 'target',
    indicator: '规上工业总产值',
    indicator_id: null,
    indicator_scope: null,
    action: null,
    measure: 'level',
    frequency: null,
    comparator: 'eq',
    value_text: String(value),
    value,
    value_max: null,
    unit,
    value_std: value,
    value_max_std: null,
    unit_std: unit,
    indicator_value: null,
    indicator_value_max: null,
    indicator_unit: null,
    group_id: id,
    baseline: null,
    baseline_value: null,
    baseline_unit: null,
    reference_start: null,
    reference_end: null,
    verb: null,
    strength: null,
    headline: null,
    deadline_text: '到2025年',
    deadline: '2025-12-31',
    deadline_source: 'explicit',
    modality: null,
    binding: null,
    cluster: null,
    leads: ['县经信局', '县科技局'],
    quote,
    sentence: quote,
    rule: 'made',
    certainty: 'high',
    doubts: [],
    warnings: [],
    review: null,
    char_start,
    char_end,
    origin: null,
    ...more,
  };
}

function number(id: string, text: string, value: number, record: string): NumberRecord {
  const [char_start, char_end] = place(text);
  return {
    doc_id: 'sample',
    number_id: id,
    text,
    value,
    verdict: record === '' ? 'unexplained' : 'target',
    record_ids: record === '' ? [] : [record],
    char_start,
    char_end,
    origin: null,
  };
}

/** A valid extraction of SAMPLE_TEXT. */
export function sample(): Extraction {
  const sections = [section('S1', null, '一、', 1, '目标'), section('S2', 'S1', '（一）', 2, '任务')];
  const targets = [
    target('T001', '规上工业总产值达到1200亿元', 1200, '亿元', { value_std: 120000000000, unit_std: '元' }),
    target('T002', '“企业”800家', 800, '家', { indicator: '“企业”' }),
  ];
  const quantities = [
    target('T003', '每年新增,企业25家', 25, '家', {
      section_id: 'S2',
      section: ['目标', '任务'],
      kind: 'fact',
      deadline: null,
      deadline_text: null,
      deadline_source: null,
      value_std: 0.1 + 0.2,
      value_max_std: 5.2e-7,
    }),
  ];
  const numbers = [number('N1', '1200', 1200, 'T001'), number('N2', '800', 800, 'T002'), number('N3', '25', 25, '')];
  return {
    text: SAMPLE_TEXT,
    tree: null,
    sections,
    targets,
    quantities,
    numbers,
    goals: [
      {
        doc_id: 'sample',
        goal_id: 'G001',
        place: '象山县',
        place_code: '330225',
        section_id: 'S1',
        section: ['目标'],
        indicator: '规上工业总产值',
        indicator_id: null,
        indicator_scope: null,
        wording: 'improve',
        wording_text: '稳步提升',
        reference: null,
        deadline_text: '到2025年',
        deadline: '2025-12-31',
        deadline_source: 'explicit',
        modality: null,
        headline: true,
        leads: [],
        quote: '规上工业总产值',
        sentence: '规上工业总产值',
        rule: 'goal-improve',
        certainty: 'high',
        doubts: [],
        warnings: [],
        review: null,
        char_start: place('规上工业总产值')[0],
        char_end: place('规上工业总产值')[1],
        origin: null,
      },
    ],
    clusters: [
      {
        doc_id: 'sample',
        cluster_id: 'C1',
        name: '工业',
        tier: null,
        programme: null,
        target_value: null,
        target_unit: null,
        deadline: null,
        segments: ['甲', '乙'],
        sector_id: null,
        segment_sector_ids: ['-', '-'],
        gbt4754: [],
        quote: '工业',
        review: null,
        char_start: place('工业')[0],
        char_end: place('工业')[1],
        origin: null,
      },
    ],
    responsibilities: [
      {
        doc_id: 'sample',
        responsibility_id: 'R1',
        section_id: 'S2',
        task: null,
        unit: '企业',
        unit_name: null,
        unit_function: null,
        role: 'lead',
        quote: '企业',
        review: null,
        char_start: place('企业25')[0],
        char_end: place('企业25')[0] + 2,
        origin: null,
      },
    ],
    deadlines: [
      {
        doc_id: 'sample',
        deadline_id: 'D1',
        text: '到2025年',
        type: 'by',
        start: null,
        end: '2025-12-31',
        quote: '到2025年',
        review: null,
        char_start: place('到2025年')[0],
        char_end: place('到2025年')[1],
        origin: null,
      },
    ],
    document: {
      doc_id: 'sample',
      file: 'sample.txt',
      sha256: 'a'.repeat(64),
      format: 'txt',
      encoding: 'utf-8',
      status: 'ok',
      reason: null,
      title: '𠮷县工业规划',
      doc_number: null,
      index_number: null,
      issuer: null,
      place: '象山县',
      place_code: '330225',
      province: null,
      city: null,
      county: null,
      parent_code: null,
      written_date: null,
      published_date: null,
      period_start: null,
      period_end: 2025,
      programmes: ['“123”(county)', '市“246”(city)'],
      characters: [...SAMPLE_TEXT].length,
      sections: 2,
      targets: 2,
      quantities: 1,
      goals: 1,
      clusters: 1,
      responsibilities: 1,
      deadlines: 1,
      numbers: 3,
      unexplained: 1,
      warnings: [],
    },
    spans: { T001: { indicator: [place('规上工业总产值')], unit: [place('亿元')] } },
    diagnostics: [],
    timings: {},
  };
}
