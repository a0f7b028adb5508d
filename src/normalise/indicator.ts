import { foldChars } from '../model/view.js';
import type { UserIndicator } from '../model/lexicon.js';
import { COVERAGES, INDICATORS, SCOPES, SIZE_BASES, type Indicator, type ScopeRow } from '../rules/lexicons/indicators.js';
import { expandNames } from '../rules/lexicons/indicators-row.js';
import { clusterKey } from './cluster-name.js';
import { fitUnit, isChangeUnit, type UnitFit } from './indicator-unit.js';
import { magnitude, parseChinese } from './number.js';
import { sectorNamed, sectorOf } from './sector.js';

/** What a record says of a quantity besides its indicator's words. */
export interface IndicatorContext {
  /** codebook measure: level, growth, share … */
  readonly measure: string;
  /** base unit of the value; null where there is none */
  readonly unitStd: string | null;
  /** the cluster that the target belongs to: gives a bare 产值 its scope */
  readonly cluster?: string | null;
}

export interface IndicatorMatch {
  readonly id: string;
  /** whose quantity, of what grade and size: `above-scale-industry`, `sector:automotive`, `city-up`, `from-100m`; joined by +; null for the indicator's usual one */
  readonly scope: string | null;
  /** unit of the value in `unitStd`, multiplied by `factor` where there is one */
  readonly unit: string | null;
  /** the text left out the denominator (亩均税收 12万元) and `unit` has it */
  readonly denominatorAdded?: boolean;
  /** what a value in `unitStd` is to be multiplied by to be in `unit` (公顷 → 亩); none for 1 */
  readonly factor?: number;
}

interface Name {
  readonly row: Indicator;
  /** the measures that the name holds for, parted by |; null for all */
  readonly only: string | null;
}
interface Modifier {
  readonly id: string;
  readonly kind: ScopeRow['kind'];
}

/** Names and modifiers, compiled. A name is found by one look-up of the whole rest, a modifier by its first character. */
export interface IndicatorTable {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly modifiers: ReadonlyMap<string, readonly (readonly [text: string, modifier: Modifier])[]>;
  readonly user: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, Indicator>;
}

const QUOTES = /[“”‘’"'「」《》〈〉<>\s]/gu;
const ABBREVIATION = /\((?:[A-Za-z0-9&._%‰]{1,12}|亿?元|万元|亿美元|万人|[家个项件亩吨人]|元\/亩|万元\/亩)\)/gu;

const SHARE_WORD = /(?:所占)?(?:的)?(?:比重|比例|占比|份额|比率|之比|比)$/u;
/** Words that one thing has several of, and the one that names are compared in. */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/规模以上(?!的)/gu, '规上'],
  [/地区生产总值|国内生产总值|生产总值|地区GDP/gu, 'GDP'],
  [/(?:R&D|R·D|RD|研究与试验发展|研究与开发|研究开发|研发)(?=经费|投入|支出|费用|强度|机构|活动|人员)/gu, 'R&D'],
  [/营收(?!入)/gu, '营业收入'],
  [/占(?:全县|全区|全州|全市|全省)(?=GDP)|占(?:全县|全区)(?=.)|(?:相当于|与)(?:全县|全市|全区|全省)?(?=GDP|营业收入)/gu, '占'],
];

/**
 * The form in which names are compared: width folded, quotation marks and the brackets of abbreviations and units gone, GDP, R&D,
 * 规上 and 占…比重 in one spelling, a scope in closing brackets before the name: 「实际利用外资（工业）」 is 「工业实际利用外资」.
 */
export function foldIndicator(text: string, isScope: (text: string) => boolean = () => false): string {
  let folded = foldChars(text).replace(QUOTES, '').replace(ABBREVIATION, '');
  const behind = /^([^()]{2,30})\(([^()]{2,10})\)$/u.exec(folded);
  if (behind && isScope(behind[2] ?? '')) folded = `${behind[2] ?? ''}${behind[1] ?? ''}`;
  folded = folded.replace(/[()]/gu, '');
  for (const [pattern, spelling] of SPELLINGS) folded = folded.replace(pattern, spelling);
  const of = folded.indexOf('占');
  if (of >= 0 && of + 3 < folded.length) {
    folded = SHARE_WORD.test(folded) ? folded.replace(SHARE_WORD, '比重') : /(?:GDP|收入|增加值)$/u.test(folded) ? `${folded}比重` : folded;
  }
  return folded;
}

const patternsOf = (patterns: string): [name: string, only: string | null][] =>
  patterns
    .split(/\s+/u)
    .filter((one) => one !== '')
    .flatMap((pattern) => {
      const [names = '', only = null] = pattern.split('@');
      return expandNames(names).map((name): [string, string | null] => [name, only]);
    });

/** All literal names of a row, its Chinese name included. */
export function namesOf(row: Indicator): [name: string, only: string | null][] {
  const all = new Map<string, string | null>();
  for (const [name, only] of [...patternsOf(row.patterns), [row.zh.includes('(按') ? '' : row.zh, null] as [string, null]]) {
    const folded = foldIndicator(name);
    if (folded !== '') all.set(folded, all.get(folded) === null ? null : only);
  }
  return [...all];
}

let own: IndicatorTable | null = null;

/** The program's registry, or it with a user's rows, whose words are compared whole and come first. */
export function indicatorTable(extra: readonly UserIndicator[] = []): IndicatorTable {
  if (extra.length === 0 && own !== null) return own;
  if (own === null) {
    const names = new Map<string, Name[]>();
    for (const row of INDICATORS) for (const [name, only] of namesOf(row)) names.set(name, [...(names.get(name) ?? []), { row, only }]);
    const modifiers = new Map<string, [string, Modifier][]>();
    for (const row of SCOPES) {
      for (const [name] of patternsOf(row.patterns)) {
        const key = name.charAt(0);
        modifiers.set(key, [...(modifiers.get(key) ?? []), [name, { id: row.id, kind: row.kind }]]);
      }
    }
    for (const list of modifiers.values()) list.sort((a, b) => b[0].length - a[0].length);
    own = { names, modifiers, user: new Map(), rows: new Map(INDICATORS.map((row) => [row.id, row])) };
  }
  if (extra.length === 0) return own;
  const rows = new Map(own.rows);
  for (const row of extra)
    if (row.id !== undefined && row.unit !== undefined && !rows.has(row.id)) {
      rows.set(row.id, {
        id: row.id,
        zh: row.indicator,
        en: row.id,
        unit: row.unit,
        direction: row.direction ?? 'none',
        patterns: '',
        field: 'user',
        source: 'indicators.csv',
        options: {},
      });
    }
  return {
    ...own,
    rows,
    user: new Map(extra.flatMap((row) => (row.id === undefined ? [] : [[foldIndicator(row.indicator), row.id] as const]))),
  };
}

const CHANGE = /(?:年均|同比)?(?:增长率|增长|增速|增幅|涨幅|下降|降幅)$/u;
/** Words after a count's name that add nothing: 数字化车间数量, 博士后工作站建设. 数 is left alone behind 指 and the like. */
export const COUNT_TAIL = /(?:拥有量|保有量|总量|总数|数量|家数|个数|户数|建设|培育|认定|创建)$/u;
const LEADING_COUNT = /^\d+(?:\.\d+)?[万亿]?[个家项条台件亩](?=[\p{Script=Han}])/u;
const MAX_LENGTH = 48;
const MAX_PARTS = 5;

/** Size of a kind of enterprise or project: 百亿级 is a class, 亿元以上 a lower bound. */
const SIZE_NUMBER = String.raw`(?<number>\d+(?:\.\d+)?|[一二两三四五六七八九十百千]{1,3})?(?<step>[百千]?[万亿]|万亿)(?:元|人民币|美元)?`;
const SIZED: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    'enterprises-by-size',
    new RegExp(
      String.raw`^(?:${SIZE_BASES['enterprises']?.join('|') ?? ''})?(?<over>超过|超|突破|达到)?${SIZE_NUMBER}(?<up>级|及以上|以上)?(?:的)?(?<whose>[\p{Script=Han}]{0,6}?)(?:龙头)?企业(?:数量|总数|数)?$`,
      'u',
    ),
  ],
  [
    'enterprises-by-tax',
    new RegExp(
      String.raw`^(?:${SIZE_BASES['taxes']?.join('|') ?? ''})(?<over>超过|超|突破|达到)?${SIZE_NUMBER}(?<up>级|及以上|以上)?(?:的)?(?<whose>[\p{Script=Han}]{0,6}?)(?:龙头)?企业(?:数量|总数|数)?$`,
      'u',
    ),
  ],
  [
    'projects-by-size',
    new RegExp(
      String.raw`^(?:${SIZE_BASES['projects']?.join('|') ?? ''})?(?<over>超过|超|突破|达到)?${SIZE_NUMBER}(?<up>级|及以上|以上)?(?:的)?(?:重大|重点)?(?<whose>[\p{Script=Han}]{0,6}?)(?:投资)?项目(?:数量|总数|数)?$`,
      'u',
    ),
  ],
  [
    'clusters-by-size',
    new RegExp(
      String.raw`^(?<over>超)?${SIZE_NUMBER}(?<up>级|及以上|以上)?(?:的)?(?:特色|先进|优势)?(?<whose>[\p{Script=Han}]{0,6}?)(?:产业)?集群(?:数量|总数|数)?$`,
      'u',
    ),
  ],
];

function sizeLabel(groups: Readonly<Record<string, string | undefined>>): string | null {
  const number = groups['number'];
  const lead = number === undefined ? 1 : /^\d/u.test(number) ? Number(number) : parseChinese(number);
  const step = magnitude(groups['step'] ?? '');
  if (lead === null || step === null) return null;
  const value = lead * step;
  const text = value >= 1e9 ? `${value / 1e9}bn` : `${value / 1e6}m`;
  return `${groups['up'] === '级' ? 'class' : 'from'}-${text}`;
}

/** 总投资亿元以上 before another name: a part of its scope. */
const SIZE_PREFIX = new RegExp(String.raw`^(?:总投资|投资)?(?<over>超过|超)?${SIZE_NUMBER}(?<up>级|及以上|以上)(?:的)?`, 'u');

/** A count whose name holds a size. The bare sum is a lower bound (亿元企业). */
function sized(name: string, table: IndicatorTable): { id: string; scope: string } | null {
  if (!/[万亿]/u.test(name)) return null;
  for (const [id, pattern] of SIZED) {
    const groups = pattern.exec(name)?.groups;
    if (!groups) continue;
    const size = sizeLabel(groups);
    if (size === null) return null;
    const whose = groups['whose'] ?? '';
    const word = whose === '产业' ? 'industries' : whose === '规下' ? 'below-scale' : null;
    if (whose === '' || word !== null) return { id, scope: word === null ? size : `${word}+${size}` };
    const parts = modifiersOf(whose, table);
    if (parts !== null && parts.length > 0) return { id, scope: [...parts.map((part) => part.id), size].join('+') };
    return null;
  }
  return null;
}

/** Splits text wholly into modifiers, the longest first; null where something is left over. */
function modifiersOf(text: string, table: IndicatorTable): Modifier[] | null {
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
    const sizeHere = SIZE_PREFIX.exec(rest);
    const size = sizeHere?.groups ? sizeLabel(sizeHere.groups) : null;
    if (sizeHere && size !== null) {
      found.push({ id: size, kind: 'whose' });
      at += sizeHere[0].length;
      continue;
    }
    const area = /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?:亩|公顷|平方公里|万平方米|平方米)(?:以上|左右)?(?:的)?/u.exec(rest);
    if (area) {
      found.push({ id: `area:${area[0].replace(/的$/u, '')}`, kind: 'whose' });
      at += area[0].length;
      continue;
    }
    const programme = /^(\d{2,3}X?)(?:重点培育|标志性|重点)?(?:产业集群|产业)/u.exec(rest);
    if (programme) {
      found.push({ id: `programme:${programme[1] ?? ''}`, kind: 'whose' });
      at += programme[0].length;
      continue;
    }
    const industry = /^.{2,14}$/u.test(rest) && !/[、,;和及与等]/u.test(rest) ? sectorNamed(rest) : null;
    if (industry === null) return null;
    found.push({ id: `sector:${industry.id}`, kind: 'whose' });
    return found;
  }
  return found;
}

interface Candidate {
  readonly row: Indicator;
  /** the name that it was found by, the scope before it taken off */
  readonly name: string;
  readonly parts: readonly Modifier[];
}

/** A name that holds for one measure only (经济@growth) is that of a rate: 居民收入增长7%, but not 居民收入增加40亿元. */
const holds = (only: string | null, { measure, unitStd }: IndicatorContext): boolean =>
  only === null || (only.split('|').includes(measure) && (measure !== 'growth' || unitStd === null || isChangeUnit(unitStd)));

/** What stands before a name. 产业 belongs to whose it is where that is a term of statistics (文化产业增加值), else to the name (纺织·产业增加值). */
function prefixOf(name: string, at: number, table: IndicatorTable): Modifier[] | null {
  const tail = /^(?:产业|行业)/u.exec(name.slice(at))?.[0];
  const joined = tail === undefined ? null : modifiersOf(name.slice(0, at + tail.length), table);
  if (joined !== null && joined.length > 0 && !joined.some((part) => part.id.startsWith('sector:'))) return joined;
  return modifiersOf(name.slice(0, at), table);
}

/** The rows that a name, its prefix taken off, may be; the longest name (the shortest prefix) wins. */
function candidates(name: string, context: IndicatorContext, table: IndicatorTable): Candidate[] {
  for (let at = 0; at < name.length; at++) {
    const rows = table.names.get(name.slice(at))?.filter((one) => holds(one.only, context));
    if (rows === undefined || rows.length === 0) continue;
    const parts = at === 0 ? [] : prefixOf(name, at, table);
    if (parts !== null) return rows.map(({ row }) => ({ row, name: name.slice(at), parts }));
  }
  return [];
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
function clusterScope(cluster: string): string {
  const sector = sectorOf(cluster);
  return sector === null ? `cluster:${clusterKey(cluster)}` : `sector:${sector.id}`;
}

/** The scope of a match, or undefined where the row can't have it. */
function scopeFor({ row, name, parts }: Candidate, cluster: string | null): string | null | undefined {
  const whose = parts
    .filter((part) => part.kind === 'whose')
    .map((part) => (part.id === 'above-scale' ? (row.options.bareScale ?? part.id) : part.id));
  const grades = parts.filter((part) => part.kind === 'grade').map((part) => part.id);
  const mode = row.options.scope;
  if (new Set(whose).size !== whose.length || grades.length > 1) return undefined;
  if (mode === 'fixed' && whose.length > 0) return undefined;
  if (!SECTORAL.has(row.field) && whose.some((part) => part.startsWith('sector:'))) return undefined;
  if (mode === 'place' && (whose.length > 0 || grades.length > 0 || cluster !== null)) return undefined;
  // 研发投入强度 with nobody named is the place's, of an industry it may be of its product (海洋研发投入强度); 占营业收入 is always that of enterprises
  const ofIndustry = whose.some((part) => part.startsWith('sector:')) || whose.includes('marine-economy') || whose.includes('agriculture');
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
    whose.every((part) => COVERAGES.has(part) || /^(?:from-|class-|area:|major|key)/u.test(part)) &&
    mode !== 'place' &&
    mode !== 'fixed' &&
    SECTORAL.has(row.field)
  )
    whose.unshift(clusterScope(cluster));
  const all = [...whose, ...grades];
  return all.length === 0 ? null : all.join('+');
}

/**
 * The canonical indicator that a record's words name, with whose it is and in what unit.
 *
 * @param text the record's `indicator`
 * @param context its measure and base unit, which must not contradict the indicator, and its cluster
 * @returns null where no row fits, where two fit equally, or where the unit contradicts the indicator
 * @example indicatorOf('规上工业亩均税收', { measure: 'level', unitStd: '元' }) → { id: 'tax-per-mu', scope: 'above-scale-industry', unit: '元/亩', denominatorAdded: true }
 * @example indicatorOf('全社会R&D投入占GDP比重', { measure: 'share', unitStd: '%' }) → { id: 'rd-intensity-gdp', scope: null, unit: '%' }
 */
export function indicatorOf(text: string, context: IndicatorContext, table: IndicatorTable = indicatorTable()): IndicatorMatch | null {
  if (text.length > MAX_LENGTH) return null;
  const folded = foldIndicator(text, (words) => modifiersOf(words, table)?.some((part) => part.kind === 'whose') === true).replace(
    LEADING_COUNT,
    '',
  );
  const given = table.user.get(folded);
  if (given !== undefined) {
    const row = table.rows.get(given);
    const fit = row ? fitUnit(row, context.measure, context.unitStd, folded) : null;
    return { id: given, scope: null, ...(fit ?? { unit: context.unitStd }) };
  }
  const shorter = [
    folded,
    folded.replace(CHANGE, ''),
    folded.replace(COUNT_TAIL, ''),
    folded.replace(COUNT_TAIL, '').replace(COUNT_TAIL, ''),
  ];
  const cluster = context.cluster ?? null;
  for (const [order, name] of shorter.entries()) {
    if (name.length < 2 || shorter.indexOf(name) !== order) continue;
    const match = matchName(name, context, cluster, table);
    if (match !== undefined) return match;
  }
  return null;
}

/** null: there is a name, but doubt; undefined: no such name. */
function matchName(
  name: string,
  context: IndicatorContext,
  cluster: string | null,
  table: IndicatorTable,
): IndicatorMatch | null | undefined {
  const bySize = sized(name, table);
  if (bySize) {
    const row = table.rows.get(bySize.id);
    const fit = row ? fitUnit(row, context.measure, context.unitStd, name) : null;
    const scope = cluster === null || bySize.id === 'clusters-by-size' ? bySize.scope : `${clusterScope(cluster)}+${bySize.scope}`;
    return fit ? { id: bySize.id, scope, ...fit } : null;
  }
  const found = candidates(name, context, table);
  if (found.length === 0) return undefined;
  const fits: { candidate: Candidate; scope: string | null; fit: UnitFit }[] = [];
  for (const candidate of found) {
    const scope = scopeFor(candidate, cluster);
    const fit = scope === undefined ? null : fitUnit(candidate.row, context.measure, context.unitStd, name);
    if (scope !== undefined && fit !== null) fits.push({ candidate, scope, fit });
  }
  const [first, second] = fits;
  if (first === undefined || second !== undefined) return null;
  return { id: first.candidate.row.id, scope: first.scope, ...first.fit };
}
