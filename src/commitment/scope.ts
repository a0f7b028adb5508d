import type { TargetRecord } from '../model/record.js';
import { readPart, scopeParts } from '../model/scope.js';
import { clusterKey } from '../normalise/cluster-name.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { sectorById } from '../normalise/sector.js';
import { namesThing } from './names-thing.js';
import { COVERAGES, INDICATORS, SCOPES, type Indicator } from '../rules/lexicons/indicators.js';
import { SCOPE_WORDS_EN, SCOPE_WORDS_ZH } from '../rules/lexicons/scope-words.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/**
 * A scope in its two halves. The object is part of what is measured: an industry, a size, a programme (汽车产业产值 is not 医药产业产值). The
 * coverage is how widely it is measured: 规上工业, 制造业, 省级以上 (规上工业亩均税收 beside 亩均税收). Quantities of one object are laid
 * beside each other; another coverage is flagged.
 */
export interface ScopeHalves {
  readonly object: readonly string[];
  readonly coverage: readonly string[];
}

/**
 * The parts of a scope by their half. Example: above-scale-industry+sector:automotive → coverage above-scale-industry, object
 * sector:automotive
 */
export function halvesOf(scope: string | null): ScopeHalves {
  const parts = scopeParts(scope);
  return { object: parts.filter((part) => !COVERAGES.has(part)), coverage: parts.filter((part) => COVERAGES.has(part)) };
}

const rows = new Map(INDICATORS.map((row) => [row.id, row]));
const scopes = new Map(SCOPES.filter((row) => row.id !== '').map((row) => [row.id, row.zh]));

/** The registry's row of an id; null for an id of the user's own. */
export function indicatorRow(id: string | null): Indicator | null {
  return id === null ? null : (rows.get(id) ?? null);
}

/** 1亿元 for 1e8, 100 million yuan: as plans in that language say it. */
function sizeWords(number: number, lang: 'zh' | 'en'): string {
  if (lang === 'en') return number >= 1e9 ? `${number / 1e9} billion yuan` : `${number / 1e6} million yuan`;
  return number >= 1e8 ? `${number / 1e8}亿元` : `${number / 1e4}万元`;
}

/**
 * A part of a scope in words. Example: above-scale-industry → 规上工业, sector:automotive → 汽车, from-100m → 1亿元以上; in English industry above
 * designated size
 */
export function partName(part: string, lang: 'zh' | 'en'): string {
  const read = readPart(part);
  switch (read.kind) {
    case 'class':
      return `${sizeWords(read.value, lang)}${lang === 'en' ? ' class' : '级'}`;
    case 'from':
      return `${sizeWords(read.value, lang)}${lang === 'en' ? ' or more' : '以上'}`;
    case 'sector':
      return sectorById(read.name)?.[lang] ?? read.name;
    case 'programme':
      return `“${read.name}”`;
    case 'cluster':
    case 'area':
      return read.name;
    case 'word':
      return lang === 'en' ? (SCOPE_WORDS_EN[part] ?? part.replaceAll('-', ' ')) : (scopes.get(part) ?? SCOPE_WORDS_ZH[part] ?? part);
  }
}

/** A part of a scope in Chinese words. */
export const partWords = (part: string): string => partName(part, 'zh');

/** A scope in words, '' for none. */
export function scopeWords(scope: string | null, lang: 'zh' | 'en' = 'zh'): string {
  return scopeParts(scope)
    .map((part) => partName(part, lang))
    .join(lang === 'en' ? ', ' : '·');
}

/**
 * The name of an indicator of a scope, as a table's row is labelled. Example: tax-per-mu, above-scale-industry → 规上工业亩均税收; output-value,
 * sector:automotive → 汽车·总产值
 */
export function indicatorName(row: Pick<Indicator, 'zh' | 'en'>, scope: string | null, lang: 'zh' | 'en' = 'zh'): string {
  const words = scopeWords(scope, lang);
  if (lang === 'en') return words === '' ? row.en : `${row.en} (${words})`;
  // 企业(按规模): the size is in the scope, 1亿元以上企业
  const name = words === '' ? row.zh : row.zh.replace(COMPARING.byWhat, '');
  const last = readPart(scopeParts(scope).at(-1) ?? '').kind;
  return words === '' ? name : `${words}${last === 'word' || last === 'from' || last === 'class' ? '' : '·'}${name}`;
}

/**
 * The text's own words for what a record measures, with the cluster that they leave to the heading. Example: 产值 under 化学制剂产业 → 化学制剂产业·产值
 */
export function ownName(record: TargetRecord): string {
  const { indicator, indicator_id: id, cluster, quote } = record;
  const words = indicator !== null && (id !== null || namesThing(record)) ? indicator : quote;
  return cluster === null || words.includes(clusterKey(cluster)) ? words : `${cluster}·${words}`;
}

/**
 * What a row of a matrix is about: the indicator and the object of its scope; words of the text where the registry does not know it.
 * Records with one key can be compared. A record whose words name nothing (提高到, 规模) has a key of its own.
 *
 * @example 规上工业亩均税收 → tax-per-mu; 汽车产业产值 → output-value sector:automotive
 */
export function subjectKey(record: TargetRecord): string {
  if (record.indicator_id === null && !namesThing(record)) return `“” ${record.doc_id} ${record.target_id}`;
  if (record.indicator_id === null) return `“${foldIndicator(record.indicator ?? '')}”`;
  return [record.indicator_id, ...[...halvesOf(record.indicator_scope).object].sort()].join(' ');
}
