import { foldChars } from '../model/view.js';
import { AGENCY_FUNCTIONS, AGENCY_GROUPS, ZONE_ENDINGS, type AgencyEntry } from '../rules/lexicons/agency-names.js';
import { AGENCY_PART } from '../rules/phrases/agency-names.js';
import type { PlaceLevel } from './place.js';

export type AgencyLevel = 'central' | PlaceLevel | 'township';

/** The place whose plan names the agency. */
export interface AgencyPlace {
  readonly name: string;
  readonly level: PlaceLevel;
  /** the city (or prefecture) that a county belongs to, where it is known: full names of a city's branch offices need it */
  readonly city?: string | null;
}

export interface AgencyMatch {
  /** official name with the place; null where it is not sure */
  readonly full: string | null;
  /** what it is there for, free of place, level and renamings; null for groups, companies, people and the unknown */
  readonly function: string | null;
  readonly level: AgencyLevel | null;
}

interface Known {
  readonly name: string;
  readonly entry: AgencyEntry;
}
const byShort = new Map<string, Known>();
for (const row of AGENCY_FUNCTIONS) {
  for (const entry of row.entries) {
    byShort.set(entry.short, { name: row.name, entry });
    const full = entry.full === null ? '' : entry.full.slice(entry.full.indexOf(':') + 1);
    if (full !== '' && !byShort.has(full)) byShort.set(full, { name: row.name, entry });
  }
}

const NONE: AgencyMatch = { full: null, function: null, level: null };
const LEVELS: readonly (readonly [pattern: RegExp, level: AgencyLevel])[] = [
  [AGENCY_PART.centralHead, 'central'],
  [AGENCY_PART.provinceHead, 'province'],
  [AGENCY_PART.cityHead, 'city'],
  [AGENCY_PART.countyHead, 'county'],
];
const MAX_LENGTH = 40;

const shortOf = (name: string): string => {
  const bare = name.replace(AGENCY_PART.placeTail, '');
  return bare.length >= 2 ? bare : name;
};

function fold(text: string): string {
  return foldChars(text)
    .replace(/[\s“”"★☆*]/gu, '')
    .replace(/[〔\[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')');
}

/** 各镇乡街道, 有关部门, 领导小组成员单位: several bodies under one word, in folded text. */
function isGroup(name: string): boolean {
  return (
    /[、,;\/]/u.test(name) ||
    AGENCY_GROUPS.some((word) =>
      word.length === 1
        ? name.startsWith(word)
        : word.length === 2 && AGENCY_PART.groupOpener.test(word)
          ? name.includes(word)
          : name.endsWith(word) || name.startsWith(word),
    )
  );
}

/** Is the unit of an attribution a group of bodies, with no name and function of its own? Example: 各镇乡街道, 县级有关部门 */
export const isAgencyGroup = (unit: string): boolean => isGroup(fold(unit));

/** The level that the name's first word gives, and whether the body is the place's own. */
function levelOf(name: string, place: AgencyPlace): { level: AgencyLevel; rest: string; own: boolean } {
  const party = name.startsWith('中共') ? name.slice(2) : name;
  for (const own of [place.name, shortOf(place.name)]) {
    if (own.length >= 2 && party.startsWith(own)) return { level: place.level, rest: party.slice(own.length), own: true };
  }
  const city = place.city ?? null;
  if (city !== null && party.startsWith(city)) return { level: 'city', rest: party.slice(city.length), own: false };
  for (const [pattern, level] of LEVELS) {
    const found = pattern.exec(party)?.[0];
    if (found === undefined) continue;
    const rest = party.slice(found.length);
    if (level === 'central') return { level, rest, own: false };
    // the word is the place's own where it is of its level, or ends its name: 市 in the plan of a county-level city
    const same =
      level === place.level
        ? found.charAt(0) === place.name.slice(-1) || level !== 'county' || AGENCY_PART.countyTail.test(place.name)
        : place.name.endsWith(found.charAt(0)) && (place.level === 'county' || place.level === 'province');
    return {
      level: same ? place.level : level,
      rest,
      own: same && (level !== 'county' || place.name.endsWith(found.charAt(0)) || place.level !== 'county'),
    };
  }
  return { level: place.level, rest: party, own: true };
}

/** A branch of the city's office in the county: 市生态环境局分局, 市生态环境局嵊泗分局, 区自然资源和规划分局. */
function branchOf(name: string, place: AgencyPlace): AgencyMatch | null {
  const whole = name.slice(0, -2).replace(AGENCY_PART.levelHead, '');
  // 生态环境局嵊泗 · 生态环境局 · 生态环境
  const office = AGENCY_PART.branchOffice.exec(whole)?.groups;
  const where = office?.['where'] ?? '';
  const known = byShort.get(office?.['body'] ?? `${whole}局`);
  if (!known) return null;
  // of another county, or of one that the plan does not name: written out it is its own full name
  if (!['', place.name, shortOf(place.name)].includes(where))
    return { full: AGENCY_PART.branchInFull.test(name) ? name : null, function: known.name, level: 'county' };
  const city = place.city ?? null;
  const entry = known.entry;
  const full = city === null || place.level !== 'county' || entry.full === null ? null : `${city}${entry.full}${shortOf(place.name)}分局`;
  return { full, function: known.name, level: place.level === 'county' ? 'county' : place.level };
}

function fullName(entry: AgencyEntry, place: AgencyPlace): string | null {
  if (entry.full === null) return null;
  if (entry.full.startsWith('税:')) return `国家税务总局${place.name}${entry.full.slice(2)}`;
  if (entry.full.startsWith('行:'))
    return place.level === 'county' ? `中国人民银行${place.name}支行` : place.level === 'city' ? `中国人民银行${place.name}中心支行` : null;
  if (entry.party) return `中共${place.name}${entry.full}`;
  return `${place.name}${entry.full}`;
}

/**
 * The official name of an agency in a place's plan and the function that it has anywhere.
 *
 * @param short as in the attribution: 县经信局, 县委人才办, 人行县支行
 * @param place the plan's place; its level decides what 市 and 县 mean
 * @returns full null where the name is not sure (a body of another level, a name that differs between provinces), all null for groups,
 * companies, people and what is unknown
 * @example agencyOf('县经信局', { name: '象山县', level: 'county' }) → { full: '象山县经济和信息化局', function: '经济和信息化', level: 'county' }
 */
export function agencyOf(short: string, place: AgencyPlace): AgencyMatch {
  if (short.length < 2 || short.length > MAX_LENGTH) return NONE;
  const name = fold(short);
  if (isGroup(name)) return NONE;
  const plain = name.replace(/\([^()]{0,20}\)$/u, '');
  const bank = AGENCY_PART.peoplesBank.exec(plain)?.groups;
  if (bank) {
    const where = bank['where'] ?? '';
    const own = ['', '县', '市', '区', place.name, shortOf(place.name)].includes(where);
    const entry: AgencyEntry = { short: plain, full: '行:', party: false, central: false };
    return { full: own ? fullName(entry, place) : null, function: '人民银行', level: own ? place.level : null };
  }
  if (AGENCY_PART.gridCompany.test(plain)) return { full: null, function: '电力', level: place.level };
  if (AGENCY_PART.taxBureau.test(plain)) return { full: plain, function: '税务', level: plain.includes(place.name) ? place.level : null };
  if (plain.endsWith('分局')) {
    const branch = branchOf(plain, place);
    if (branch) return branch;
  }
  const whole = byShort.get(plain);
  if (whole?.entry.central) return { full: null, function: whole.name, level: 'central' };
  // 市场监管局 names no level
  const { level, rest, own } =
    whole && AGENCY_PART.levelless.test(plain) ? { level: place.level, rest: plain, own: true } : levelOf(plain, place);
  const league = AGENCY_PART.youthLeague.test(plain);
  if (league)
    return {
      full: plain.charAt(1) === place.name.slice(-1) ? `共青团${place.name}委员会` : null,
      function: '共青团',
      level: LEVELS.find(([pattern]) => pattern.test(plain.charAt(1)))?.[1] ?? null,
    };
  const known = byShort.get(rest) ?? (rest.startsWith('委') || !plain.startsWith('中共') ? undefined : byShort.get(`委${rest}`));
  if (known) {
    const sure = own && level === place.level;
    const higher =
      level === 'city' && place.level === 'county' && (place.city ?? null) !== null
        ? { name: place.city ?? '', level: 'city' as const }
        : null;
    return { full: sure ? fullName(known.entry, place) : higher ? fullName(known.entry, higher) : null, function: known.name, level };
  }
  // one body with two names side by side: 市经信局市新经济委
  const two = AGENCY_PART.twoNames.exec(plain)?.groups;
  if (two) {
    const first = agencyOf(two['first'] ?? '', place);
    if (first.function !== null && agencyOf(two['second'] ?? '', place).function === first.function) return first;
  }
  // 市政府国资委, 市委金融办: an office within the government or the committee
  const inner = byShort.get(rest.replace(AGENCY_PART.within, ''));
  if (inner) return { full: null, function: inner.name, level };
  if (ZONE_ENDINGS.some((ending) => rest.endsWith(ending))) return { full: null, function: '开发区管理', level };
  if (AGENCY_PART.township.test(plain)) return { full: null, function: '乡镇街道', level: 'township' };
  return NONE;
}
