import type { DocumentRecord, TargetRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { indicatorOf, indicatorsOfGoal } from '../normalise/indicator.js';
import { fitUnit } from '../normalise/indicator-unit.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { agencyPlaceOf, officeOf, type KnownNames } from '../normalise/records.js';
import { sectorById, sectorOf } from '../normalise/sector.js';
import { matchUnit, standardise, type UnitTable } from '../normalise/unit.js';
import type { ReviewedTable } from './correction.js';

const VALUE_FIELDS = ['value_text', 'value', 'value_max', 'unit', 'kind', 'measure'];
const NAME_FIELDS = ['indicator', 'indicator_id', 'indicator_scope', 'cluster', ...VALUE_FIELDS];

/** A unit that a reviewer has written, in base units; one that nobody knows is its own base. */
function unitOf({ unit, measure, kind }: TargetRecord, units: UnitTable): { readonly base: string | null; readonly factor: number } {
  if (unit === null) return { base: measure === 'growth' || measure === 'decline' ? '%' : null, factor: 1 };
  const folded = foldText(unit);
  const match = matchUnit(folded, 0, units);
  if (match === null || match.end !== folded.length) return { base: unit, factor: 1 };
  const isMoney = match.base === null && (kind === 'incentive' || kind === 'budget');
  return { base: isMoney ? '元' : match.base, factor: match.factor === 0 ? 1 : match.factor };
}

/**
 * What follows from the fields of a quantity that a reviewer has corrected: standard values, the indicator's own value, and what only a
 * range, a target or a stated deadline has. Fields that the reviewer has stated are never derived.
 *
 * @param record  with the reviewer's fields in it
 * @param changed the fields that are the reviewer's
 * @example value 12 → 1200 of 亿元: value_std 120000000000
 */
function followQuantity(record: TargetRecord, changed: ReadonlySet<string>, names: KnownNames, units: UnitTable): TargetRecord {
  const touches = (fields: readonly string[]): boolean => fields.some((field) => changed.has(field));
  const own = <F extends keyof TargetRecord>(field: F, derived: TargetRecord[F]): TargetRecord[F] =>
    changed.has(field) ? record[field] : derived;
  const { base, factor } = unitOf(record, units);
  const valued: TargetRecord = touches(VALUE_FIELDS)
    ? {
        ...record,
        value_std: standardise(record.value, factor),
        value_max_std: standardise(record.value_max, factor),
        unit_std: base,
        comparator: own('comparator', comparatorOf(record)),
      }
    : record;
  const named = touches(NAME_FIELDS) ? withIndicator(valued, changed, factor, names) : valued;
  const isTarget = named.kind === 'target';
  return {
    ...named,
    verb: isTarget ? named.verb : null,
    strength: isTarget ? named.strength : null,
    deadline_source: own(
      'deadline_source',
      named.deadline === null && named.deadline_text === null
        ? null
        : touches(['deadline', 'deadline_text'])
          ? named.deadline_text !== null && named.sentence.includes(named.deadline_text)
            ? 'explicit'
            : (named.deadline_source ?? 'context')
          : named.deadline_source,
    ),
  };
}

function comparatorOf({ value, value_max: max, comparator }: TargetRecord): TargetRecord['comparator'] {
  if (value === null) return null;
  if (max !== null) return 'range';
  return comparator === null || comparator === 'range' ? 'eq' : comparator;
}

/** The canonical indicator of the reviewer's words, or the one that the reviewer states, with the value in its unit. */
function withIndicator(record: TargetRecord, changed: ReadonlySet<string>, factor: number, { indicators }: KnownNames): TargetRecord {
  const { indicator, indicator_id: id, measure, unit_std: unitStd, cluster } = record;
  const isStated = changed.has('indicator_id');
  const found = indicator === null ? null : indicatorOf(indicator, { measure, unitStd, cluster }, indicators);
  const row = isStated ? indicators.rows.get(id ?? '') : undefined;
  const stated = row ? fitUnit(row, measure, unitStd, foldIndicator(indicator ?? '')) : null;
  const fit = isStated ? (stated === null ? null : { id, scope: record.indicator_scope, ...stated }) : found;
  const scale = factor * (fit?.factor ?? 1);
  return {
    ...record,
    indicator_id: isStated ? id : (fit?.id ?? null),
    indicator_scope: changed.has('indicator_scope') ? record.indicator_scope : (fit?.scope ?? null),
    indicator_value: fit === null ? null : standardise(record.value, scale),
    indicator_value_max: fit === null ? null : standardise(record.value_max, scale),
    indicator_unit: fit === null ? null : fit.unit,
  };
}

/**
 * The same for a record of any reviewed table.
 *
 * @param document the record's document: an office's full name begins with its place
 */
export function followRecord(
  table: ReviewedTable,
  row: Readonly<Record<string, unknown>>,
  changed: ReadonlySet<string>,
  { names, units }: { readonly names: KnownNames; readonly units: UnitTable },
  document: DocumentRecord,
): Record<string, unknown> {
  const without = (derived: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(derived).filter(([field]) => !changed.has(field)));
  if (changed.size === 0) return { ...row };
  switch (table) {
    case 'targets':
    case 'quantities':
      return { ...followQuantity(row as unknown as TargetRecord, changed, names, units) };
    case 'goals': {
      if (!changed.has('indicator')) return { ...row };
      const found = indicatorsOfGoal(String(row['indicator']), names.indicators);
      return { ...row, ...without({ indicator_id: found?.id ?? null, indicator_scope: found?.scope ?? null }) };
    }
    case 'clusters': {
      const sector = changed.has('sector_id') ? sectorById(String(row['sector_id'])) : sectorOf(String(row['name']));
      const segments = row['segments'] as readonly string[];
      const ids = { segment_sector_ids: segments.map((segment) => sectorOf(segment)?.id ?? '-') };
      const own = changed.has('name') || changed.has('sector_id');
      return { ...row, ...(own ? without({ sector_id: sector?.id ?? null, gbt4754: sector?.gbt4754 ?? [] }) : {}), ...ids };
    }
    case 'responsibilities':
      return changed.has('unit') ? { ...row, ...without(officeOf(String(row['unit']), agencyPlaceOf(document), names)) } : { ...row };
    case 'deadlines':
      return { ...row };
  }
}
