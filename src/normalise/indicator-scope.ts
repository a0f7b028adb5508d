/** Whose quantity it is: the words before an indicator's name, taken apart into the parts of a scope. */
import { isPart, namedPart, readPart, scopeText, sizePart } from '../model/scope.js';
import { COVERAGES, type Indicator } from '../rules/lexicons/indicators.js';
import { INDICATOR_NAME } from '../rules/phrases/indicator-names.js';
import { magnitude, parseEither } from './chinese-number.js';
import { clusterKey } from './cluster-name.js';
import type { IndicatorTable, Modifier } from './indicator-names.js';
import { sectorNamed, sectorOf } from './sector.js';

/** A row of the registry that words may name, with the words before its name. */
export interface Candidate {
  readonly row: Indicator;
  /** the name that it was found by, the scope before it taken off */
  readonly name: string;
  readonly parts: readonly Modifier[];
}

const MAX_PARTS = 5;

/** Counts of things of a size, by the words that they are counted with. */
const SIZED: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['enterprises-by-size', INDICATOR_NAME.enterprisesBySize],
  ['enterprises-by-tax', INDICATOR_NAME.enterprisesByTax],
  ['projects-by-size', INDICATOR_NAME.projectsBySize],
  ['clusters-by-size', INDICATOR_NAME.clustersBySize],
];

/** Size of a kind of enterprise or project: 百亿级 is a class, 亿元以上 a lower bound. */
function sizeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const number = groups['number'];
  const lead = number === undefined ? 1 : parseEither(number);
  const step = magnitude(groups['step'] ?? '');
  return lead === null || step === null ? null : sizePart(groups['up'] === '级' ? 'class' : 'from', lead * step);
}

/** A count whose name holds a size. The bare sum is a lower bound (亿元企业). */
export function sized(name: string, table: IndicatorTable): { id: string; scope: readonly string[] } | null {
  if (!name.includes('万') && !name.includes('亿')) return null;
  for (const [id, pattern] of SIZED) {
    const groups = pattern.exec(name)?.groups;
    if (!groups) continue;
    const size = sizeOf(groups);
    if (size === null) return null;
    const whose = groups['whose'] ?? '';
    const word = whose === '产业' ? 'industries' : whose === '规下' ? 'below-scale' : null;
    if (whose === '' || word !== null) return { id, scope: word === null ? [size] : [word, size] };
    const parts = modifiersOf(whose, table);
    return parts !== null && parts.length > 0 ? { id, scope: [...parts.map((part) => part.id), size] } : null;
  }
  return null;
}

/** Splits text wholly into modifiers, the longest first; null where something is left over. */
export function modifiersOf(text: string, table: IndicatorTable): Modifier[] | null {
  const found: Modifier[] = [];
  let at = 0;
  while (at < text.length) {
    // a lone 省 or 市 is a grade only where it begins the name (省重点项目)
    const hit = table.modifiers
      .get(text.charAt(at))
      ?.find(([word, one]) => text.startsWith(word, at) && (at === 0 || word.length > 1 || one.kind !== 'grade'));
    if (hit) {
      at += hit[0].length;
      if (hit[1].kind !== 'region' && hit[1].kind !== 'noise') found.push(hit[1]);
      if (found.length > MAX_PARTS) return null;
      continue;
    }
    const rest = text.slice(at);
    const sizeHere = INDICATOR_NAME.sizeBefore.exec(rest);
    const size = sizeHere?.groups ? sizeOf(sizeHere.groups) : null;
    if (sizeHere && size !== null) {
      found.push({ id: size, kind: 'whose' });
      at += sizeHere[0].length;
      continue;
    }
    const area = INDICATOR_NAME.areaBefore.exec(rest);
    if (area) {
      found.push({ id: namedPart('area', area[0].endsWith('的') ? area[0].slice(0, -1) : area[0]), kind: 'whose' });
      at += area[0].length;
      continue;
    }
    const programme = INDICATOR_NAME.programmeBefore.exec(rest);
    if (programme) {
      found.push({ id: namedPart('programme', programme[1] ?? ''), kind: 'whose' });
      at += programme[0].length;
      continue;
    }
    const industry = rest.length >= 2 && rest.length <= 14 && !INDICATOR_NAME.listed.test(rest) ? sectorNamed(rest) : null;
    if (industry === null) return null;
    found.push({ id: namedPart('sector', industry.id), kind: 'whose' });
    return found;
  }
  return found;
}

/** The words before a name. 产业 belongs to them where they make a term of statistics (文化产业增加值), else to the name (纺织·产业增加值). */
export function prefixOf(name: string, at: number, table: IndicatorTable): Modifier[] | null {
  const tail = INDICATOR_NAME.industryWord.exec(name.slice(at))?.[0];
  const joined = tail === undefined ? null : modifiersOf(name.slice(0, at + tail.length), table);
  if (joined !== null && joined.length > 0 && !joined.some((part) => isPart(part.id, 'sector'))) return joined;
  return modifiersOf(name.slice(0, at), table);
}

/** Fields whose quantities can be those of one industry. */
const SECTORAL: ReadonlySet<string> = new Set([
  'accounts',
  'industry',
  'investment',
  'attraction',
  'trade',
  'finance',
  'research',
  'talent',
  'platforms',
  'digital',
  'enterprises',
  'quality',
  'land',
  'parks',
]);

/** Scope of a target that belongs to a cluster: its sector, or its name where the sector is not known. */
export function clusterScope(cluster: string): string {
  const sector = sectorOf(cluster);
  return sector === null ? namedPart('cluster', clusterKey(cluster)) : namedPart('sector', sector.id);
}

/** Is it a size, or as good as one? A count of a size in a cluster's section is of that cluster. */
function isSize(part: string): boolean {
  const { kind } = readPart(part);
  return kind === 'from' || kind === 'class' || kind === 'area' || part.startsWith('major') || part.startsWith('key');
}

/** The scope of a match, or undefined where the row can't have it. */
export function scopeFor({ row, name, parts }: Candidate, cluster: string | null): string | null | undefined {
  const whose = parts
    .filter((part) => part.kind === 'whose')
    .map((part) => (part.id === 'above-scale' ? (row.options.bareScale ?? part.id) : part.id));
  const grades = parts.filter((part) => part.kind === 'grade').map((part) => part.id);
  const mode = row.options.scope;
  if (new Set(whose).size !== whose.length || grades.length > 1) return undefined;
  if (mode === 'fixed' && whose.length > 0) return undefined;
  if (!SECTORAL.has(row.field) && whose.some((part) => isPart(part, 'sector'))) return undefined;
  if (mode === 'place' && (whose.length > 0 || grades.length > 0 || cluster !== null)) return undefined;
  // 研发投入强度 with nobody named is the place's, of an industry it may be of its product (海洋研发投入强度); 占营业收入 is always that of enterprises
  const ofIndustry = whose.some((part) => isPart(part, 'sector')) || whose.includes('marine-economy') || whose.includes('agriculture');
  if (
    mode === 'enterprise' &&
    (parts.some((part) => part.kind === 'whole') || (!name.includes('收入') && (ofIndustry || (whose.length === 0 && cluster === null))))
  )
    return undefined;
  if (mode === 'needed' && whose.length === 0) {
    if (cluster === null) return undefined;
  }
  // a count in a cluster's section is of that cluster, not of the place, and 产业集群 without a name is that one
  if (cluster !== null && whose.length === 1 && whose[0] === 'clusters') whose.pop();
  if (
    cluster !== null &&
    whose.every((part) => COVERAGES.has(part) || isSize(part)) &&
    mode !== 'place' &&
    mode !== 'fixed' &&
    SECTORAL.has(row.field)
  )
    whose.unshift(clusterScope(cluster));
  return scopeText([...whose, ...grades]);
}
