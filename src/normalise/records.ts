import type { DocumentMetadata } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { UserAgency, UserLexicon } from '../model/lexicon.js';
import type { AttributionMention, ClusterMention, Mentions, QuantityMention } from '../model/mention.js';
import type { ClusterRecord, DeadlineRecord, NumberRecord, ResponsibilityRecord, SectionRecord, TargetRecord } from '../model/record.js';
import { hull, type Span } from '../model/span.js';
import { foldText } from '../model/view.js';
import { agencyOf, type AgencyPlace } from './agency.js';
import { clusterKey } from './cluster-name.js';
import { indicatorOf, indicatorTable, type IndicatorTable } from './indicator.js';
import { placeByCode } from './place.js';
import { groupIds } from './restatement.js';
import { sectorOf } from './sector.js';
import { standardise } from './unit.js';

/** Records of one document, with the place of each text field. */
export type Records = Pick<Extraction, 'targets' | 'quantities' | 'clusters' | 'responsibilities' | 'deadlines' | 'numbers' | 'spans'>;

const id = (prefix: string, order: number): string => `${prefix}${String(order + 1).padStart(3, '0')}`;

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

/** Values, units and dates of the mentions: the compiler's last step. Pure; what is unknown is null. */
export function compileRecords(
  docId: string,
  source: string,
  metadata: DocumentMetadata,
  sections: readonly SectionRecord[],
  mentions: Mentions,
  names: KnownNames = knownNames(null),
): Records {
  const spans: Record<string, Record<string, Span>> = {};
  const byId = new Map(sections.map((section) => [section.section_id, section]));
  const ancestors = (from: string | null): SectionRecord[] => {
    const path: SectionRecord[] = [];
    for (let at = from === null ? undefined : byId.get(from); at; at = at.parent_id === null ? undefined : byId.get(at.parent_id))
      path.unshift(at);
    return path;
  };
  const keep = (record: string, fields: Record<string, Span | null | undefined>): void => {
    const kept = Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Span] => (entry[1]?.length ?? 0) > 0));
    if (Object.keys(kept).length > 0) spans[record] = kept;
  };
  const singleYear = metadata.period_start !== null && metadata.period_start === metadata.period_end ? metadata.period_end : null;
  const agencyPlace = agencyPlaceOf(metadata);
  const leadsOf = leads(mentions.attributions);
  const clusterOf = clusters(mentions.clusters, (mention) => source.slice(...mention.sentence), ancestors);
  const targets: TargetRecord[] = [];
  const quantities: TargetRecord[] = [];
  const quantityIds = new Map<QuantityMention, string>();
  const ordered = [...mentions.quantities].sort((a, b) => a.quote[0] - b.quote[0] || (a.numerals[0]?.[0] ?? 0) - (b.numerals[0]?.[0] ?? 0));
  for (const mention of ordered) {
    const isTarget = mention.class === 'target';
    const record = id(isTarget ? 'T' : 'Q', isTarget ? targets.length : quantities.length);
    quantityIds.set(mention, record);
    const path = ancestors(mention.sectionId);
    const warnings = [...mention.warnings];
    const unit = unitOf(mention, warnings);
    const deadline = deadlineOf(mention, singleYear);
    const cluster = isTarget ? clusterOf(mention) : null;
    const indicator = registered(mention, unit, cluster, names, warnings);
    const row: TargetRecord = {
      doc_id: docId,
      target_id: record,
      place: metadata.place,
      place_code: metadata.place_code,
      section_id: mention.sectionId,
      section: path.map((section) => section.title),
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
      deadline_text: deadline.text,
      deadline: deadline.date,
      deadline_source: deadline.source,
      modality: mention.modality,
      cluster,
      leads: leadsOf(mention),
      group_id: record,
      quote: source.slice(...mention.quote),
      sentence: source.slice(...mention.sentence),
      rule: mention.rules.join('+'),
      warnings: [...new Set(warnings)],
      char_start: mention.quote[0],
      char_end: mention.quote[1],
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
  const clusterRecords = mentions.clusters.map((mention, order): ClusterRecord => {
    const record = id('C', order);
    const own = outputTarget(mention, mentions.quantities, ancestors);
    const ownUnit = own ? unitOf(own, []) : null;
    const ownDeadline = own ? deadlineOf(own, singleYear) : null;
    const sector = sectorOf(mention.name.text);
    keep(record, { name: mention.name.span });
    return {
      doc_id: docId,
      cluster_id: record,
      name: mention.name.text,
      tier: mention.tier,
      programme: mention.programme,
      target_value: own?.value ?? null,
      target_unit: ownUnit?.text ?? null,
      deadline: ownDeadline?.date ?? null,
      segments: mention.segments.map((segment) => segment.text),
      sector_id: sector?.id ?? null,
      segment_sector_ids: mention.segments.map((segment) => sectorOf(segment.text)?.id ?? '-'),
      gbt4754: sector?.gbt4754 ?? [],
      quote: source.slice(...mention.quote),
      char_start: mention.quote[0],
      char_end: mention.quote[1],
    };
  });
  const responsibilities = mentions.attributions.map((mention, order): ResponsibilityRecord => {
    const record = id('R', order);
    keep(record, { unit: mention.agency.span });
    return {
      doc_id: docId,
      responsibility_id: record,
      section_id: mention.sectionId,
      task: mention.task,
      unit: mention.agency.text,
      ...officeOf(mention.agency.text, agencyPlace, names),
      role: mention.role,
      quote: source.slice(...mention.quote),
      char_start: mention.quote[0],
      char_end: mention.quote[1],
    };
  });
  const deadlines = mentions.times.map((mention, order): DeadlineRecord => {
    const record = id('D', order);
    keep(record, { text: mention.time.span });
    return {
      doc_id: docId,
      deadline_id: record,
      text: mention.time.text,
      type: mention.type,
      start: mention.start,
      end: mention.end,
      quote: source.slice(...mention.quote),
      char_start: mention.quote[0],
      char_end: mention.quote[1],
    };
  });
  const users = new Map<number, string[]>();
  for (const [mention, record] of quantityIds)
    for (const [start] of mention.numerals) users.set(start, [...(users.get(start) ?? []), record]);
  const numbers = mentions.numerals.map((mention, order): NumberRecord => {
    const [start, end] = hull(mention.numeral.span);
    return {
      doc_id: docId,
      number_id: id('N', order),
      text: mention.numeral.text,
      value: mention.value,
      verdict: mention.verdict,
      record_ids: users.get(start) ?? [],
      char_start: start,
      char_end: end,
    };
  });
  return {
    targets: grouped(targets),
    quantities: grouped(quantities),
    clusters: clusterRecords,
    responsibilities,
    deadlines,
    numbers,
    spans,
  };
}

const MONEY_NOUN =
  /(?:投资|产值|总产值|增加值|营收|营业收入|收入|销售额|交易额|成交额|税收|利润|利税|贷款|余额|资金|进出口|出口|进口|生产总值|GDP|零售额|总额)$/u;

interface Registered {
  readonly id: string | null;
  readonly scope: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
}

/** The canonical indicator with its value in the indicator's own unit; the registry stays silent where it doubts. */
function registered(
  mention: QuantityMention,
  unit: { base: string | null; factor: number },
  cluster: string | null,
  names: KnownNames,
  warnings: string[],
): Registered {
  const text = mention.indicator?.text;
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
  if (metadata.place === null || metadata.place_code === null) return null;
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
  if (mention.base === null && text !== null && /^[十百千万亿]+$/u.test(text) && MONEY_NOUN.test(mention.indicator?.text ?? '')) {
    warnings.push('unit-inferred');
    return { text, base: '元', factor: mention.factor };
  }
  if (text === null && (mention.measure === 'growth' || mention.measure === 'decline')) return { text: '%', base: '%', factor: 1 };
  return { text, base: mention.base, factor: mention.factor };
}

function deadlineOf(
  mention: QuantityMention,
  singleYear: number | null,
): { text: string | null; date: string | null; source: 'explicit' | 'context' | 'document' | null } {
  if (mention.deadline) return { text: mention.deadline.text, date: mention.deadline.date, source: mention.deadline.source };
  // an average over years does not end with the one year of the plan that quotes it
  if (singleYear !== null && (mention.class === 'target' || mention.class === 'budget'))
    return { text: null, date: `${singleYear}-12-31`, source: 'document' };
  return { text: null, date: null, source: null };
}

/** The units that lead a mention's task (its section or its row), else the responsible ones. */
function leads(attributions: readonly AttributionMention[]): (mention: QuantityMention) => string[] {
  const bySection = new Map<string, AttributionMention[]>();
  for (const one of attributions) if (one.sectionId !== null) bySection.set(one.sectionId, [...(bySection.get(one.sectionId) ?? []), one]);
  return (mention) => {
    let mine = mention.sectionId === null ? [] : (bySection.get(mention.sectionId) ?? []);
    if (mention.row !== null)
      mine = mine.filter(
        (one) =>
          foldText(one.task ?? '').startsWith(`${(mention.row ?? 0) + 1}`) &&
          !/^\d/u.test(foldText(one.task ?? '').slice(String((mention.row ?? 0) + 1).length)),
      );
    const role = mine.some((one) => one.role === 'lead') ? 'lead' : 'responsible';
    return [...new Set(mine.filter((one) => one.role === role).map((one) => one.agency.text))];
  };
}

const OUTPUT = /(?:产值|营业收入|业务收入|营收|总产出|增加值|主营业务收入|产业规模|收入)$/u;

/** The cluster that a target belongs to: that of its section, or the one whose name its indicator begins with. */
function clusters(
  mentions: readonly ClusterMention[],
  sentenceOf: (mention: QuantityMention) => string,
  ancestors: (id: string | null) => { section_id: string }[],
): (mention: QuantityMention) => string | null {
  const bySection = new Map(mentions.filter((one) => one.sectionId !== null).map((one) => [one.sectionId, one.name.text]));
  return (mention) => {
    if (/产业集群$/u.test(foldText(mention.indicator?.text ?? ''))) return null;
    for (const section of ancestors(mention.sectionId).reverse()) {
      const name = bySection.get(section.section_id);
      if (name !== undefined) return name;
    }
    const indicator = foldText(mention.indicator?.text ?? '');
    // 软件产业…,软件产值增长20%: the sentence names the industry whose output it is
    const own = /^(.{2,8}?)(?:总|规模)?(?:产值|增加值|营业收入|营收)$/u.exec(indicator)?.[1];
    if (own !== undefined && !/产业|工业|行业|企业|制造业$/u.test(own) && sentenceOf(mention).includes(`${own}产业`)) return `${own}产业`;
    for (const one of mentions) {
      const key = clusterKey(one.name.text);
      if (
        key.length >= 2 &&
        indicator.startsWith(key) &&
        /^(?:产业)?(?:集群)?(?:总|规模)?(?:产值|增加值|营业收入|营收|产业规模)/u.test(indicator.slice(key.length))
      )
        return one.name.text;
    }
    return null;
  };
}

/** The target that states a cluster's own output: in its section, a sum of money for its output; of one that a list names, the target with its name. */
function outputTarget(
  cluster: ClusterMention,
  quantities: readonly QuantityMention[],
  ancestors: (id: string | null) => { section_id: string }[],
): QuantityMention | null {
  const key = clusterKey(cluster.name.text);
  const outputs = quantities.filter(
    (one) => one.class === 'target' && one.measure === 'level' && one.base === '元' && OUTPUT.test(foldText(one.indicator?.text ?? '')),
  );
  if (cluster.sectionId === null) {
    const named = outputs.filter(({ indicator }) => {
      const words = foldText(indicator?.text ?? '');
      return (
        words.startsWith(key) &&
        /^(?:产业)?(?:集群)?(?:年|总|规模)?(?:总?产值|营业收入|业务收入|营收|总产出|产业规模)$/u.test(words.slice(key.length))
      );
    });
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  const mine = outputs.filter((one) => ancestors(one.sectionId).some((section) => section.section_id === cluster.sectionId));
  return mine.find((one) => foldText(one.indicator?.text ?? '').includes(key)) ?? mine[0] ?? null;
}
