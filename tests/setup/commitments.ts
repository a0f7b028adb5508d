import type { Commitment } from '../../src/commitment/commitment.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { DocumentRecord, TargetRecord } from '../../src/model/record.js';
import { indicatorOf } from '../../src/normalise/indicator.js';

const DOCUMENT: DocumentRecord = {
  doc_id: 'plan',
  file: 'plan.txt',
  sha256: '0'.repeat(64),
  format: 'txt',
  encoding: 'utf-8',
  status: 'ok',
  reason: null,
  title: '行动计划',
  doc_number: null,
  index_number: null,
  issuer: null,
  place: '某县',
  place_code: null,
  province: null,
  city: null,
  county: null,
  parent_code: null,
  written_date: null,
  published_date: null,
  period_start: 2021,
  period_end: 2025,
  programmes: [],
  characters: 0,
  sections: 0,
  targets: 0,
  quantities: 0,
  goals: 0,
  clusters: 0,
  responsibilities: 0,
  deadlines: 0,
  numbers: 0,
  unexplained: 0,
  warnings: [],
};

/** A plan that is nothing but its targets. */
export function planOf(targets: readonly TargetRecord[], document: Partial<DocumentRecord> = {}): Extraction {
  return {
    text: '',
    document: { ...DOCUMENT, ...document },
    sections: [],
    targets,
    quantities: [],
    goals: [],
    clusters: [],
    responsibilities: [],
    deadlines: [],
    numbers: [],
    tree: null,
    spans: {},
    diagnostics: [],
    timings: {},
  };
}

/**
 * A target as the pipeline would make it of an indicator's words.
 *
 * @param short indicator|measure|base unit|action|cluster|frequency|kind, the last ones left out where there is nothing to say
 */
export function targetOf(short: string, fields: Partial<TargetRecord> = {}): TargetRecord {
  const [indicator = '', measure = 'level', unit = '', action = '', cluster = '', frequency = '', kind = ''] = short.split('|');
  const known = indicatorOf(indicator, { measure, unitStd: unit === '' ? null : unit, cluster: cluster === '' ? null : cluster });
  const value = fields.value ?? 10;
  const id = fields.target_id ?? 'T001';
  return {
    doc_id: 'plan',
    target_id: id,
    place: null,
    place_code: null,
    section_id: null,
    section: [],
    kind: (kind || 'target') as TargetRecord['kind'],
    indicator,
    indicator_id: known?.id ?? null,
    indicator_scope: known?.scope ?? null,
    action: action || null,
    measure: measure as TargetRecord['measure'],
    frequency: (frequency || null) as TargetRecord['frequency'],
    comparator: 'eq',
    value_text: String(value),
    value,
    value_max: null,
    unit,
    value_std: value,
    value_max_std: null,
    unit_std: unit || null,
    indicator_value: known ? value * (known.factor ?? 1) : null,
    indicator_value_max: null,
    indicator_unit: known?.unit ?? null,
    baseline: null,
    baseline_value: null,
    baseline_unit: null,
    reference_start: null,
    reference_end: null,
    verb: null,
    strength: null,
    headline: null,
    deadline_text: null,
    deadline: null,
    deadline_source: null,
    modality: null,
    binding: null,
    cluster: cluster || null,
    leads: [],
    group_id: id,
    quote: indicator,
    sentence: `${indicator}${String(value)}`,
    rule: 'test',
    certainty: 'high',
    doubts: [],
    warnings: [],
    review: null,
    char_start: 0,
    char_end: 1,
    origin: null,
    ...fields,
  };
}

/** A commitment that is said once. */
export function commitmentOf(plan: Extraction, short: string, fields: Partial<TargetRecord> = {}): Commitment {
  const first = targetOf(short, fields);
  return { plan, id: first.target_id, first, mentions: [first] };
}
