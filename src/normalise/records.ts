import { certaintyOf } from './certainty.js';
import type { DocumentMetadata } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { UserAgency, UserLexicon } from '../model/lexicon.js';
import type { Mentions, QuantityMention } from '../model/mention.js';
import type {
  ClusterRecord,
  DeadlineRecord,
  GoalRecord,
  NumberRecord,
  ResponsibilityRecord,
  SectionRecord,
  TargetRecord,
} from '../model/record.js';
import { keptWith } from '../model/memo.js';
import { confidenceOf, originText, type Origin } from '../model/origin.js';
import { OCR_WARNING } from '../model/recognised.js';
import { hull, type Range, type Span } from '../model/span.js';
import { recordId } from '../model/tables.js';
import { foldText } from '../model/view.js';
import { CUT } from '../rules/phrases/lists.js';
import { NUMERAL } from '../rules/phrases/numerals.js';
import { OUTPUT } from '../rules/phrases/outputs.js';
import { agencyOf, type AgencyPlace } from './agency.js';
import { clusterOf, leadsOf, outputTargetOf, pathsOf } from './belongs.js';
import { compileGoal } from './goal-records.js';
import { indicatorTable, type IndicatorTable } from './indicator-names.js';
import { indicatorOf, townAndCountry } from './indicator.js';
import { NATION, placeByCode } from './place.js';
import { groupIds } from './restatement.js';
import { sectorOf } from './sector.js';
import { strengthOf } from './strength.js';
import { taskText } from './task-name.js';
import { standardise } from './unit.js';

/** Records of one document, with the place of each text field. */
export type Records = Pick<
  Extraction,
  'targets' | 'quantities' | 'goals' | 'clusters' | 'responsibilities' | 'deadlines' | 'numbers' | 'spans'
>;

/** Names that a user's lexicon gives beside the program's own: indicators, and agencies by the words of the text. */
export interface KnownNames {
  readonly indicators: IndicatorTable;
  readonly agencies: ReadonlyMap<string, UserAgency>;
}

/** The names of a lexicon, ready for use. */
export function knownNames(lexicon: Pick<UserLexicon, 'indicators' | 'agencies'> | null): KnownNames {
  return {
    indicators: indicatorTable(lexicon?.indicators ?? []),
    agencies: new Map((lexicon?.agencies ?? []).map((row) => [row.short, row])),
  };
}

/** What records are compiled with besides the document's own words. */
export interface CompileOptions {
  readonly names?: KnownNames;
  /** where the text stands in the original; nothing for a plain text */
  readonly origins?: readonly Origin[];
}

/** Values, units and dates of the mentions: the compiler's last step. Pure; what is unknown is null. */
export function compileRecords(
  docId: string,
  source: string,
  metadata: DocumentMetadata,
  sections: readonly SectionRecord[],
  mentions: Mentions,
  { names = knownNames(null), origins = [] }: CompileOptions = {},
): Records {
  const origin = ([start, end]: Range): string | null => originText(origins, start, end);
  const spans: Record<string, Record<string, Span>> = {};
  const pathOf = pathsOf(sections);
  const keep = (record: string, fields: Record<string, Span | null | undefined>): void => {
    let kept: Record<string, Span> | null = null;
    for (const name in fields) {
      const span = fields[name];
      if (span != null && span.length > 0) (kept ??= {})[name] = span;
    }
    if (kept !== null) spans[record] = kept;
  };
  const singleYear = metadata.period_start !== null && metadata.period_start === metadata.period_end ? metadata.period_end : null;
  const agencyPlace = agencyPlaceOf(metadata);
  const leads = leadsOf(mentions.attributions);
  const clusterOfTarget = clusterOf(mentions.clusters, (mention) => source.slice(...mention.sentence), pathOf);
  const outputTarget = outputTargetOf(mentions.quantities, pathOf);
  const titles = keptWith((path: readonly SectionRecord[]) => path.map((section) => section.title));
  const offices = new Map<string, ReturnType<typeof officeOf>>();
  const office = (unit: string): ReturnType<typeof officeOf> => {
    const known = offices.get(unit) ?? officeOf(unit, agencyPlace, names);
    offices.set(unit, known);
    return known;
  };
  const targets: TargetRecord[] = [];
  const quantities: TargetRecord[] = [];
  const quantityIds = new Map<QuantityMention, string>();
  const ordered = [...mentions.quantities].sort((a, b) => a.quote[0] - b.quote[0] || (a.numerals[0]?.[0] ?? 0) - (b.numerals[0]?.[0] ?? 0));
  for (const [at, mention] of ordered.entries()) {
    const isTarget = mention.class === 'target';
    const record = isTarget ? recordId('targets', targets.length) : recordId('quantities', quantities.length);
    quantityIds.set(mention, record);
    const warnings = [...mention.warnings];
    const unit = unitOf(mention, warnings);
    const deadline = deadlineOf(mention, singleYear);
    const cluster = isTarget || mention.class === 'fact' ? clusterOfTarget(mention) : null;
    const name = nameOf(source, mention, ordered[at - 1], ordered[at + 1]);
    const indicator = registered(mention, name, unit, cluster, names, warnings);
    const confidence = confidenceOf(origins, ...mention.quote);
    const row: TargetRecord = {
      doc_id: docId,
      target_id: record,
      place: metadata.place,
      place_code: metadata.place_code,
      section_id: mention.sectionId,
      section: [...titles(pathOf(mention.sectionId))],
      kind: mention.class,
      indicator: mention.indicator?.text ?? null,
      indicator_id: indicator.id,
      indicator_scope: indicator.scope,
      action: mention.action?.text ?? null,
      measure: mention.measure,
      frequency: mention.frequency,
      comparator: mention.comparator,
      value_text: mention.valueText.text,
      value: mention.value,
      value_max: mention.valueMax,
      unit: unit.text,
      value_std: standardise(mention.value, unit.factor),
      value_max_std: standardise(mention.valueMax, unit.factor),
      unit_std: unit.base,
      indicator_value: indicator.value,
      indicator_value_max: indicator.valueMax,
      indicator_unit: indicator.unit,
      baseline: mention.baseline?.text ?? null,
      baseline_value: mention.baselineValue?.value ?? null,
      baseline_unit: mention.baselineValue?.unit ?? null,
      reference_start: mention.reference.start,
      reference_end: mention.reference.end,
      deadline_text: deadline.text,
      deadline: deadline.date,
      deadline_source: deadline.source,
      modality: mention.modality,
      verb: isTarget ? mention.promise.verb : null,
      strength: strengthOf(mention, ordered[at - 1]),
      headline: mention.headline ? true : null,
      binding: mention.binding,
      cluster,
      leads: leads(mention),
      group_id: record,
      quote: source.slice(...mention.quote),
      sentence: source.slice(...mention.sentence),
      rule: mention.rules.join('+'),
      ...certaintyOf(mention, warnings, indicator.id !== null, confidence),
      warnings: [...new Set([...warnings, ...(confidence === null ? [] : [OCR_WARNING])])],
      review: null,
      char_start: mention.quote[0],
      char_end: mention.quote[1],
      origin: origin(mention.quote),
    };
    (isTarget ? targets : quantities).push(row);
    keep(record, {
      indicator: mention.indicator?.span,
      action: mention.action?.span,
      value_text: mention.valueText.span,
      unit: mention.unit?.span,
      baseline: mention.baseline?.span,
      deadline_text: mention.deadline?.span,
    });
  }
  const goals = mentions.goals.map((mention, order): GoalRecord => {
    const record = recordId('goals', order);
    keep(record, {
      indicator: mention.indicator.span,
      wording_text: mention.wordingText.span,
      reference: mention.reference?.span,
      deadline_text: mention.deadline?.span,
    });
    const { place, place_code } = metadata;
    const section = [...titles(pathOf(mention.sectionId))];
    const around = { doc_id: docId, place, place_code, section, leads: leads(mention), origin: origin(mention.quote) };
    return compileGoal(mention, record, source, around, names.indicators, singleYear);
  });
  const clusterRecords = mentions.clusters.map((mention, order): ClusterRecord => {
    const record = recordId('clusters', order);
    const own = outputTarget(mention);
    const ownUnit = own ? unitOf(own, []) : null;
    const ownDeadline = own ? deadlineOf(own, singleYear) : null;
    const sector = sectorOf(mention.name.text);
    keep(record, { name: mention.name.span });
    return {
      doc_id: docId,
      cluster_id: record,
      name: mention.name.text,
      tier: mention.tier,
      // one that the document does not name is none
      programme: metadata.programmes.some(({ name }) => name === mention.programme) ? mention.programme : null,
      target_value: own?.value ?? null,
      target_unit: ownUnit?.text ?? null,
      deadline: ownDeadline?.date ?? null,
      segments: mention.segments.map((segment) => segment.text),
      sector_id: sector?.id ?? null,
      segment_sector_ids: mention.segments.map((segment) => sectorOf(segment.text)?.id ?? '-'),
      gbt4754: sector?.gbt4754 ?? [],
      quote: source.slice(...mention.quote),
      review: null,
      char_start: mention.quote[0],
      char_end: mention.quote[1],
      origin: origin(mention.quote),
    };
  });
  const responsibilities = mentions.attributions.map((mention, order): ResponsibilityRecord => {
    const record = recordId('responsibilities', order);
    keep(record, { unit: mention.agency.span });
    return {
      doc_id: docId,
      responsibility_id: record,
      section_id: mention.sectionId,
      task: mention.task === null ? null : taskText(mention.task),
      unit: mention.agency.text,
      ...office(mention.agency.text),
      role: mention.role,
      quote: source.slice(...mention.quote),
      review: null,
      char_start: mention.quote[0],
      char_end: mention.quote[1],
      origin: origin(mention.quote),
    };
  });
  const deadlines = mentions.times.map((mention, order): DeadlineRecord => {
    const record = recordId('deadlines', order);
    keep(record, { text: mention.time.span });
    return {
      doc_id: docId,
      deadline_id: record,
      text: mention.time.text,
      type: mention.type,
      start: mention.start,
      end: mention.end,
      quote: source.slice(...mention.quote),
      review: null,
      char_start: mention.quote[0],
      char_end: mention.quote[1],
      origin: origin(mention.quote),
    };
  });
  const users = new Map<number, string[]>();
  for (const [mention, record] of quantityIds)
    for (const [start] of mention.numerals) users.set(start, [...(users.get(start) ?? []), record]);
  const numbers = mentions.numerals.map((mention, order): NumberRecord => {
    const [start, end] = hull(mention.numeral.span);
    return {
      doc_id: docId,
      number_id: recordId('numbers', order),
      text: mention.numeral.text,
      value: mention.value,
      verdict: mention.verdict,
      record_ids: users.get(start) ?? [],
      char_start: start,
      char_end: end,
      origin: origin([start, end]),
    };
  });
  return {
    targets: grouped(targets),
    quantities: grouped(quantities),
    goals,
    clusters: clusterRecords,
    responsibilities,
    deadlines,
    numbers,
    spans,
  };
}

interface Registered {
  readonly id: string | null;
  readonly scope: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
}

/** What the registry is asked for: of 城乡低保标准分别达到900元、700元 the first value is the town's, the second the country's. */
function nameOf(
  source: string,
  mention: QuantityMention,
  before: QuantityMention | undefined,
  after: QuantityMention | undefined,
): string | undefined {
  const text = mention.indicator?.text;
  const sides = text === undefined ? null : townAndCountry(text);
  if (sides === null) return text;
  const between = (one: QuantityMention, two: QuantityMention): string =>
    foldText(source.slice(hull(one.unit?.span ?? one.valueText.span)[1], hull(two.valueText.span)[0]));
  const beside = (other: QuantityMention | undefined): boolean =>
    other?.indicator?.text === text &&
    other?.unit?.text === mention.unit?.text &&
    other?.measure === mention.measure &&
    other.sentence[0] === mention.sentence[0] &&
    // 从450元提高到610元: two values of both
    !CUT.changeTo.test(other === after ? between(mention, other) : between(other, mention));
  if (beside(before) === beside(after)) return text;
  return beside(after) ? sides[0] : sides[1];
}

/** The canonical indicator with its value in the indicator's own unit; the registry stays silent where it doubts. */
function registered(
  mention: QuantityMention,
  text: string | undefined,
  unit: { base: string | null; factor: number },
  cluster: string | null,
  names: KnownNames,
  warnings: string[],
): Registered {
  const found = text === undefined ? null : indicatorOf(text, { measure: mention.measure, unitStd: unit.base, cluster }, names.indicators);
  if (!found) return { id: null, scope: null, value: null, valueMax: null, unit: null };
  if (found.denominatorAdded) warnings.push('denominator-added');
  const factor = unit.factor * (found.factor ?? 1);
  return {
    id: found.id,
    scope: found.scope,
    value: standardise(mention.value, factor),
    valueMax: standardise(mention.valueMax, factor),
    unit: found.unit,
  };
}

/** Restatements point to the first mention of the commitment. */
function grouped(records: readonly TargetRecord[]): TargetRecord[] {
  const groups = groupIds(records);
  return records.map((record, at) => ({ ...record, group_id: groups[at] ?? record.target_id }));
}

/** The full name of a unit and its function, by the user's own row before the program's. */
export function officeOf(
  unit: string,
  place: AgencyPlace | null,
  names: KnownNames,
): { unit_name: string | null; unit_function: string | null } {
  const own = names.agencies.get(unit);
  const found = agencyOf(unit, place ?? NOWHERE);
  return { unit_name: own?.full ?? (place === null ? null : found.full), unit_function: own?.function ?? found.function };
}
/** A county without a name: functions don't depend on the place. */
const NOWHERE: AgencyPlace = { name: '', level: 'county' };

/** The place that an agency's full name begins with, with the city that its branch offices belong to. */
export function agencyPlaceOf(metadata: Pick<DocumentMetadata, 'place' | 'place_code'>): AgencyPlace | null {
  if (metadata.place === null || metadata.place_code === null || metadata.place_code === NATION.code) return null;
  const level = metadata.place_code.endsWith('0000') ? 'province' : metadata.place_code.endsWith('00') ? 'city' : 'county';
  const city = level === 'county' ? placeByCode(`${metadata.place_code.slice(0, 4)}00`)?.name : undefined;
  return { name: metadata.place, level, ...(city === undefined ? {} : { city }) };
}

/** The unit as written and in base units; a bare 万 beside a sum given is 万元. */
function unitOf(mention: QuantityMention, warnings: string[]): { text: string | null; base: string | null; factor: number } {
  const text = mention.unit?.text ?? (mention.base === '倍' || mention.base === '%' ? mention.base : null);
  if (mention.base === null && text !== null && (mention.class === 'incentive' || mention.class === 'budget')) {
    warnings.push('unit-inferred');
    return { text, base: '元', factor: mention.factor };
  }
  // 投资完成15亿: a bare magnitude of a sum of money
  if (mention.base === null && text !== null && NUMERAL.magnitudesOnly.test(text) && OUTPUT.moneyNoun.test(mention.indicator?.text ?? '')) {
    warnings.push('unit-inferred');
    return { text, base: '元', factor: mention.factor };
  }
  // 增长两位数 is a growth in per cent, 提高四分之一 says its own whole
  const growing = mention.measure === 'growth' || mention.measure === 'decline';
  if (text === null && growing && !NUMERAL.partOfWhole.test(mention.valueText.text)) return { text: '%', base: '%', factor: 1 };
  return { text, base: mention.base, factor: mention.factor };
}

function deadlineOf(
  mention: QuantityMention,
  singleYear: number | null,
): { text: string | null; date: string | null; source: 'explicit' | 'context' | 'document' | null } {
  if (mention.deadline) return { text: mention.deadline.text, date: mention.deadline.date, source: mention.deadline.source };
  // an average over years does not end with the one year of the plan that quotes it
  if (singleYear !== null && mention.frequency !== 'annual_average' && (mention.class === 'target' || mention.class === 'budget'))
    return { text: null, date: `${singleYear}-12-31`, source: 'document' };
  return { text: null, date: null, source: null };
}
