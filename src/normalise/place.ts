import type { UserPlace } from '../model/lexicon.js';
import { Prefixes } from '../model/prefixes.js';
import { PLAIN_NAMES, PLAIN_SHORTS, placeRows, type PlaceRow } from '../rules/lexicons/places.js';
import { townships } from '../rules/lexicons/townships.js';
import { PLACE_PHRASE } from '../rules/phrases/places.js';

export type PlaceLevel = PlaceRow['level'];

/** A place of China. `code` is GB/T 2260, six digits; null where the name alone does not say which of several it is (鼓楼区). */
export interface Place {
  readonly name: string;
  readonly code: string | null;
  readonly level: PlaceLevel;
}

export interface PlaceMention extends Place {
  readonly start: number;
  readonly end: number;
}

/** Places by full and by short name, with a user's own rows. */
export interface PlaceTable {
  readonly byName: ReadonlyMap<string, readonly PlaceRow[]>;
  readonly byShort: ReadonlyMap<string, readonly PlaceRow[]>;
  readonly byCode: ReadonlyMap<string, PlaceRow>;
  /** full names by their first two characters, longest first */
  readonly starts: ReadonlyMap<string, readonly string[]>;
  /** townships that a user's rows add: name → county codes */
  readonly townships: ReadonlyMap<string, readonly string[]>;
}

function group(map: Map<string, PlaceRow[]>, key: string, row: PlaceRow): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}

let own: PlaceTable | null = null;

/** The program's places, or these with a user's rows before them (a user's row replaces one of the same name and code). */
export function placeTable(extra: readonly UserPlace[] = []): PlaceTable {
  if (extra.length === 0 && own !== null) return own;
  const byName = new Map<string, PlaceRow[]>();
  const byShort = new Map<string, PlaceRow[]>();
  const byCode = new Map<string, PlaceRow>();
  const townships = new Map<string, string[]>();
  const user: PlaceRow[] = extra.map((row) => ({
    name: row.name,
    short: row.name,
    code: row.code,
    level: row.code.endsWith('0000') ? 'province' : row.code.endsWith('00') ? 'city' : 'county',
  }));
  for (const row of extra) for (const name of row.townships ?? []) townships.set(name, [...(townships.get(name) ?? []), row.code]);
  const known = new Set(user.map((row) => row.name + row.code));
  for (const row of [...user, ...placeRows().filter((one) => !known.has(one.name + one.code))]) {
    group(byName, row.name, row);
    if (!byCode.has(row.code)) byCode.set(row.code, row);
    if (row.short !== row.name) group(byShort, row.short, row);
  }
  const starts = new Map<string, string[]>();
  for (const name of byName.keys()) {
    const key = name.slice(0, 2);
    const list = starts.get(key);
    if (list === undefined) starts.set(key, [name]);
    else list.push(name);
  }
  for (const list of starts.values()) list.sort((a, b) => b.length - a.length);
  const table = { byName, byShort, byCode, starts, townships };
  if (extra.length === 0) own = table;
  return table;
}

const prefixes = new WeakMap<PlaceTable, { readonly names: Prefixes; readonly all: Prefixes }>();

/** How full names, and how full and short names, begin; worked out once for a table. */
function prefixesOf(table: PlaceTable): { readonly names: Prefixes; readonly all: Prefixes } {
  const known = prefixes.get(table) ?? {
    names: new Prefixes(table.byName.keys()),
    all: new Prefixes(table.byName.keys(), table.byShort.keys()),
  };
  prefixes.set(table, known);
  return known;
}

/** Digits of a code that say something: 33 of 330000, 3302 of 330200, all six of a county's. */
export function codePrefix(code: string): string {
  return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
}

function pick(rows: readonly PlaceRow[], within: readonly string[]): PlaceRow | null {
  if (rows.length === 1) return rows[0] ?? null;
  for (const prefix of within) {
    const inside = rows.filter((row) => row.code.startsWith(prefix) && row.code !== prefix.padEnd(6, '0'));
    if (inside.length === 1) return inside[0] ?? null;
  }
  return null;
}

/**
 * Every place that a text names in full, in order, longest first. A name that several places share gets its code from a place
 * named before it (南京市鼓楼区), else null.
 */
export function findPlaces(text: string, table: PlaceTable = placeTable()): PlaceMention[] {
  const found: PlaceMention[] = [];
  const seen: string[] = [];
  const { names } = prefixesOf(table);
  for (let at = 0; at + 1 < text.length; at++) {
    if (names.longestAt(text, at) === 0) continue;
    const name = table.starts.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    const previous = found[found.length - 1];
    if (PLAIN_NAMES.has(name) && previous?.end !== at && !(at === 0 && text.startsWith('人民政府', name.length))) continue;
    const rows = table.byName.get(name) ?? [];
    const row = pick(rows, seen);
    const level = (row ?? rows[0])?.level ?? 'county';
    found.push({ name, code: row?.code ?? null, level, start: at, end: at + name.length });
    if (row !== null) seen.unshift(codePrefix(row.code));
    at += name.length - 1;
  }
  return found;
}

/**
 * The place that a name or title speaks of: the first that it names, taken down to the last of an unbroken chain.
 * Example: 「浙江省宁波市象山县人民政府」 and 「象山县人民政府办公室」 both give 象山县, 330225.
 */
export function findPlace(text: string, table: PlaceTable = placeTable()): Place | null {
  const mentions = findPlaces(text, table);
  let best = mentions[0];
  if (best === undefined) return null;
  for (const next of mentions.slice(1)) {
    if (next.start !== best.end || next.level === 'province') break;
    best = next;
  }
  return { name: best.name, code: best.code, level: best.level };
}

/**
 * A place by its full or short name; `within` narrows it to a province or city (leading digits of the code). Null where it is none or not
 * one only.
 */
export function placeByName(name: string, within = '', table: PlaceTable = placeTable()): Place | null {
  const rows = (table.byName.get(name) ?? table.byShort.get(name) ?? []).filter((row) => row.code.startsWith(within));
  const [row] = rows;
  return row !== undefined && rows.length === 1 ? { name: row.name, code: row.code, level: row.level } : null;
}

/**
 * How often a text names each county, by full or short name; names that are plain words, or may be parts of them (建成县级, 与文县政府), do not
 * count, nor does the short name of a river, a road or a township (唐河堤防, 阳城镇).
 */
export function countPlaces(text: string, table: PlaceTable = placeTable()): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const { all } = prefixesOf(table);
  for (let at = 0; at + 1 < text.length; at++) {
    const longest = all.longestAt(text, at);
    if (longest === 0) continue;
    const full =
      longest === 2
        ? undefined
        : table.starts.get(text.slice(at, at + 2))?.find((one) => one.length > 2 && text.startsWith(one, at) && !PLAIN_NAMES.has(one));
    let rows = full === undefined ? [] : (table.byName.get(full) ?? []);
    let length = full?.length ?? 0;
    for (let size = Math.min(4, longest); rows.length === 0 && size >= 2; size--) {
      const piece = text.slice(at, at + size);
      if (piece.length < size || PLAIN_SHORTS.has(piece) || PLACE_PHRASE.feature.test(text.slice(at + size, at + size + 2))) continue;
      rows = table.byShort.get(piece) ?? [];
      length = size;
    }
    if (rows.length === 0) continue;
    for (const row of rows) counts.set(row.code, (counts.get(row.code) ?? 0) + 1 / rows.length);
    at += length - 1;
  }
  return counts;
}

/** The nation, above the provinces. GB/T 2260 has no row for it; statistics use this code. */
export const NATION = { name: '全国', code: '100000' } as const;

/** A place's names at each level, and the code of the place above it. */
export interface PlaceLineage {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly parent_code: string | null;
}
const NO_LINEAGE: PlaceLineage = { province: null, city: null, county: null, parent_code: null };

/**
 * Where a place belongs, by its code: a county to its city, or to its province where no city stands between them; a province to the nation.
 *
 * @param code GB/T 2260, six digits; null where the place has none
 * @example lineageOf('330225') // 象山县: { province: '浙江省', city: '宁波市', county: '象山县', parent_code: '330200' }
 */
export function lineageOf(code: string | null, table: PlaceTable = placeTable()): PlaceLineage {
  if (code === null || code === NATION.code || !/^\d{6}$/u.test(code)) return NO_LINEAGE;
  const name = (of: string): string | null => table.byCode.get(of)?.name ?? null;
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const above = { province: name(province), city: city === province ? null : name(city) };
  if (code === province) return { ...above, county: null, parent_code: NATION.code };
  if (code === city) return { ...above, county: null, parent_code: province };
  return { ...above, county: name(code), parent_code: above.city === null ? province : city };
}

/** The place of a code; null for an unknown one. */
export function placeByCode(code: string, table: PlaceTable = placeTable()): Place | null {
  const row = table.byCode.get(code);
  return row === undefined ? null : { name: row.name, code, level: row.level };
}

/**
 * The county that these townships are in. Each name counts by how few counties have one of that name; the best county must hold two of
 * them and be clearly ahead of the second.
 *
 * @param names full (西周镇) or short (西周), each counted once
 * @param within leading digits of the codes that are possible; [] for the whole country
 */
export function placeByTownships(names: Iterable<string>, within: readonly string[] = [], table: PlaceTable = placeTable()): Place | null {
  const index = townships();
  const score = new Map<string, number>();
  const hits = new Map<string, number>();
  const possible = (county: string): boolean => within.length === 0 || within.some((prefix) => county.startsWith(prefix));
  for (const name of new Set(names)) {
    const counties = [...(table.townships.get(name) ?? []), ...index.countiesOf(name)].filter(possible);
    for (const county of counties) {
      score.set(county, (score.get(county) ?? 0) + 1 / counties.length);
      hits.set(county, (hits.get(county) ?? 0) + 1);
    }
  }
  const [best, second] = [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return null;
  // one street proves no district
  const enough = (hits.get(best[0]) ?? 0) >= 2;
  if (!enough || (second !== undefined && best[1] < second[1] * 1.5)) return null;
  return placeByCode(best[0], table);
}

/**
 * The place whose short form opens a document number: its first character (安政办发〔2023〕5号 is of 安溪县 in a text of 泉州市).
 *
 * @param number the document number (文号)
 * @param within leading digits of the codes that are possible; without any the character says too little
 * @param fits    is it a place of the level that the text speaks of?
 * @returns null where none or several begin so
 * Source: 党政机关公文格式 GB/T 9704-2012, 发文字号 (发文机关代字).
 */
export function placeByNumber(
  number: string,
  within: readonly string[],
  fits: (place: Place) => boolean,
  table: PlaceTable = placeTable(),
): Place | null {
  const first = PLACE_PHRASE.numberShortForm.exec(number)?.groups?.['place'];
  if (first === undefined || within.length === 0) return null;
  const found = [...table.byCode.values()].filter(
    (row) =>
      row.name.startsWith(first) &&
      within.some((prefix) => row.code.startsWith(prefix)) &&
      fits({ name: row.name, code: row.code, level: row.level }),
  );
  const [row] = found;
  return row !== undefined && found.length === 1 ? { name: row.name, code: row.code, level: row.level } : null;
}

/** Names in a text that are townships somewhere (西周, 石浦镇): candidates for placeByTownships. */
export function townshipsIn(text: string, table: PlaceTable = placeTable()): string[] {
  const index = townships();
  const names = new Set<string>();
  const added = table.townships.size === 0 ? null : new Prefixes(table.townships.keys());
  for (let at = 0; at + 1 < text.length; at++) {
    let size = index.longestAt(text, at);
    for (let longer = Math.min(6, added?.longestAt(text, at) ?? 0, text.length - at); longer > size && longer >= 2; longer--)
      if (table.townships.has(text.slice(at, at + longer))) size = longer;
    if (size > 0) names.add(text.slice(at, at + size));
  }
  return [...names];
}
