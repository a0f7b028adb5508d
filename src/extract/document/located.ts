import { foldText } from '../../model/view.js';
import {
  codePrefix,
  countPlaces,
  findPlace,
  findPlaces,
  NATION,
  placeByCode,
  placeByName,
  placeByNumber,
  placeByTownships,
  townshipsIn,
  type Place,
  type PlaceTable,
} from '../../normalise/place.js';
import { DOCUMENT, DOCUMENT_PLACE } from '../../rules/phrases/metadata.js';

/** A zone under a committee of its own has no GB/T 2260 code; one that covers a county of the same name (综合实验区) has that county's. */
function zoneOf(text: string, table: PlaceTable): { name: string; code: string | null } | null {
  const name = DOCUMENT_PLACE.zone.exec(text)?.[0];
  if (name === undefined || table.byName.has(name)) return null;
  const whole = DOCUMENT_PLACE.experimentalZone.test(name)
    ? placeByName(name.replace(DOCUMENT_PLACE.experimentalZone, ''), '', table)
    : null;
  return { name, code: whole?.level === 'county' ? whole.code : null };
}

/** A county that an organ is named after and that is in no list (it has another name today): 某县 of 某市某县人民政府. */
function governmentOf(head: string, table: PlaceTable): string | null {
  const whole = DOCUMENT_PLACE.government.exec(head)?.groups?.['place'];
  if (whole === undefined) return null;
  let known = 0;
  for (const place of findPlaces(whole, table)) if (place.start === known) known = place.end;
  const rest = whole.slice(known);
  return rest.length < SHORTEST_NAME || table.byName.has(rest) ? null : rest;
}

/** 某县: no name of a place is shorter. */
const SHORTEST_NAME = 3;
/** A text that says 我国 and 全国 as often as this, and speaks of no place as its own, is of the nation. */
const OFTEN = 8;
/** How much of a text is its opening. */
const OPENING = 800;

/** The place of a document. */
export interface Located {
  readonly place: string | null;
  readonly code: string | null;
  readonly warnings: readonly string[];
}

/**
 * Where the plan is from: its organ, its titles, then the words of its text, then the townships that they name, then its document number.
 *
 * @param text the words of its text; only asked for where no head names a place of one code
 */
export function locate(heads: readonly string[], text: () => string, number: string | null, table: PlaceTable): Located {
  for (const head of heads) {
    const zone = zoneOf(head, table);
    const government = zone === null ? governmentOf(head, table) : null;
    if (government !== null) return { place: government, code: null, warnings: ['place-without-code'] };
    const place = zone === null ? findPlace(head, table) : null;
    if (zone !== null)
      return { place: zone.name, code: zone.code, warnings: zone.code === null ? ['place-without-code'] : ['place-code-of-county'] };
    if (place !== null) {
      // a county in the name of its city's paper (宁波市支持鄞州区) is not whose paper it is: findPlace takes the first chain
      const code = place.code ?? byContext(place, text(), table);
      return { place: place.name, code, warnings: code === null ? ['place-ambiguous'] : [] };
    }
  }
  if (heads.some((head) => DOCUMENT.national.test(head))) return { place: NATION.name, code: NATION.code, warnings: [] };
  const body = text();
  // which level the text speaks of: 我县, 全区 …
  const said = DOCUMENT_PLACE.ownLevel;
  const levels = new Map<string, number>();
  let ours = 0;
  const add = (word: string): void => {
    const level = word === '盟' ? '州' : word === '旗' ? '县' : word;
    levels.set(level, (levels.get(level) ?? 0) + 1);
  };
  for (const match of body.matchAll(said)) {
    add(match[2] ?? '');
    if (match[1] === '我' && match[2] !== '国') ours++;
  }
  // a text whose tasks are given to 省科技厅 is no ministry's
  for (const match of body.matchAll(DOCUMENT_PLACE.ownBody)) {
    add(match[1] ?? '');
    ours++;
  }
  // 我代表市人民政府: the report itself says of what level it is
  const speaker = DOCUMENT_PLACE.speaker.exec(body.slice(0, OPENING))?.[1];
  if (speaker !== undefined) levels.set(speaker === '盟' ? '州' : speaker, Infinity);
  else if (DOCUMENT_PLACE.office.test(body.slice(0, OPENING))) levels.set('州', Infinity);
  const says = (word: string): number => levels.get(word) ?? 0;
  const [own] = (['县', '区', '市', '州', '省', '自治区'] as const)
    .map((word) => [word, says(word)] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
  const fits = (place: Place): boolean => own === undefined || isOfLevel(place, own[0]);
  const counts = [...countPlaces(body, table)]
    .map(([code, count]) => ({ place: placeByCode(code, table), count }))
    .filter((one): one is { place: Place; count: number } => one.place !== null);
  counts.sort((a, b) => b.count - a.count || ((a.place.code ?? '') < (b.place.code ?? '') ? -1 : 1));
  // a text that speaks of 全国 and 我国 more than of any place, and of none as its own, is not a place's
  if (own === undefined || (ours === 0 && says('国') > own[1]))
    return says('国') >= OFTEN
      ? { place: NATION.name, code: NATION.code, warnings: ['place-from-text'] }
      : { place: null, code: null, warnings: ['place-unknown'] };
  const [first, ...others] = counts.filter((one) => fits(one.place));
  // 大冶市 in a text of 黄石市 is a part of it
  const second = others.find((one) => !(one.place.code ?? '').startsWith(codePrefix(first?.place.code ?? '')));
  // a province is one of few: 我省 and its name, once
  const enough = (own[0] === '省' || own[0] === '自治区') && ours > 0 && others.length === 0 ? 1 : 2;
  // a county that a text names more often, though it calls itself otherwise: the text is older than the name
  const outdone = counts.some((one) => one.place.level === first?.place.level && !fits(one.place) && one.count > 2 * first.count);
  if (first !== undefined && !outdone && first.count >= enough && first.count >= 2 * (second?.count ?? 0))
    return { place: first.place.name, code: first.place.code, warnings: ['place-from-text'] };
  // narrowed by the province or city that the text names most
  const upper = counts
    .filter((one) => one.place.level !== 'county' && one.count >= 2)
    .map((one) => codePrefix(one.place.code ?? ''))
    .filter((prefix) => prefix.length > 0);
  const names = townshipsIn(body, table);
  const narrowed = upper.length > 0 ? placeByTownships(names, upper.slice(0, 2), table) : null;
  const county = narrowed ?? placeByTownships(names, [], table);
  if (county !== null && fits(county)) return { place: county.name, code: county.code, warnings: ['place-from-townships'] };
  const numbered = number === null ? null : placeByNumber(foldText(number), upper, fits, table);
  if (numbered !== null) return { place: numbered.name, code: numbered.code, warnings: ['place-from-doc-number'] };
  return { place: null, code: null, warnings: ['place-unknown'] };
}

/** Is a place of the level that a text speaks of: 全省, 我市, 全县, 我区? 天津市 is a city to itself, though it ranks with provinces. */
function isOfLevel({ level, name }: Place, word: '县' | '区' | '市' | '州' | '省' | '自治区'): boolean {
  if (word === '省') return level === 'province' && DOCUMENT_PLACE.stateName.test(name);
  if (word === '自治区') return DOCUMENT_PLACE.autonomousRegion.test(name);
  if (word === '州') return level === 'city' && DOCUMENT_PLACE.prefecture.test(name);
  if (word === '市') return DOCUMENT_PLACE.city.test(name);
  return level === 'county' && (word === '区' ? DOCUMENT_PLACE.district : DOCUMENT_PLACE.countyName).test(name);
}

function byContext(place: Place, body: string, table: PlaceTable): string | null {
  const within = findPlaces(body, table)
    .filter((one) => one.level !== 'county' && one.code !== null)
    .map((one) => codePrefix(one.code ?? ''));
  for (const prefix of within) {
    const found = placeByName(place.name, prefix, table);
    if (found !== null) return found.code;
  }
  return null;
}
