import { foldChars } from '../model/view.js';
import { remembered } from '../model/memo.js';
import { SECTORS, SECTOR_FILLERS, SECTOR_HEADS, SECTOR_TAILS, type Sector } from '../rules/lexicons/sectors.js';
import { SECTOR_NAME } from '../rules/phrases/sectors.js';

export interface SectorMatch {
  readonly id: string;
  readonly parent: string | null;
  /** two-digit divisions of GB/T 4754-2017; [] where the name is not plainly theirs */
  readonly gbt4754: string[];
}

const MAX_LENGTH = 24;
const byName = new Map<string, Sector>();
const endings = new Set<string>();
const byId = new Map<string, Sector>();
let longest = 0;
for (const row of SECTORS) {
  byId.set(row.id, row);
  for (const written of row.names) {
    const name = written.replace(/^~/u, '');
    byName.set(name, row);
    if (written.startsWith('~')) {
      endings.add(name);
      longest = Math.max(longest, name.length);
    }
  }
}
for (const row of SECTORS) if (!byName.has(row.zh)) byName.set(row.zh, row);
const fillers = new Set(SECTOR_FILLERS);

function fold(name: string): string {
  return foldChars(name).replace(/[“”‘’"'《》\s]/gu, '');
}

/** The row of a name as it stands, or with tails and heads taken off, tails first: 现代纺织服装产业集群 → 现代纺织服装 → 纺织服装. */
function whole(name: string): Sector | null {
  let bare = name;
  for (let round = 0; round < 4; round++) {
    const hit = byName.get(bare);
    if (hit) return hit;
    const tails = SECTOR_TAILS.filter((one) => bare.length > one.length && bare.endsWith(one));
    // 生物制造产业 is 生物制造, not 生物
    for (const tail of [...tails].reverse()) {
      const known = byName.get(bare.slice(0, -tail.length));
      if (known) return known;
    }
    const [longestTail] = tails;
    if (longestTail === undefined) break;
    bare = bare.slice(0, -longestTail.length);
  }
  for (let round = 0; round < 3; round++) {
    const hit = byName.get(bare);
    if (hit) return hit;
    const head = SECTOR_HEADS.find((one) => bare.length > one.length + 1 && bare.startsWith(one));
    if (head === undefined) return null;
    bare = bare.slice(head.length);
  }
  return byName.get(bare) ?? null;
}

/** The longest known industry that the name ends with: a Chinese name's last noun is its kind (休闲服装 is 服装). */
function byEnding(name: string): Sector | null {
  let bare = name;
  for (let round = 0; round < 3; round++) {
    for (let size = Math.min(longest, bare.length - 1); size >= 2; size--) {
      const end = bare.slice(-size);
      if (endings.has(end)) return byName.get(end) ?? null;
    }
    const tail = SECTOR_TAILS.find((one) => bare.length > one.length && bare.endsWith(one));
    if (tail === undefined) return null;
    bare = bare.slice(0, -tail.length);
  }
  return null;
}

const one = (name: string): Sector | null => whole(name) ?? byEnding(name);

function top(sector: Sector): Sector {
  let at = sector;
  for (let parent = at.parent; parent !== null; parent = at.parent) {
    const next = byId.get(parent);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

const result = (sector: Sector): SectorMatch => ({ id: sector.id, parent: sector.parent, gbt4754: [...sector.gbt4754] });

/**
 * The sector that the name of a cluster or segment means.
 *
 * A joined name (A与B) is known where both are of one sector, where one says nothing (软件与新兴服务产业), or else where both have
 * one parent, which it then is.
 *
 * @param name as in the text, with or without 产业, 集群
 * @returns null where it is none that is known, or joins industries that have nothing in common
 * @example sectorOf('汽模配产业') → { id: 'automotive', parent: null, gbt4754: ['36'] }
 */
export function sectorOf(name: string): SectorMatch | null {
  if (name.length < 1 || name.length > MAX_LENGTH) return null;
  const sector = meant(name);
  return sector ? result(sector) : null;
}

/** Names kept: those of a plan's clusters and segments recur in every table of it. */
const KEPT = 2048;
const meant = remembered(KEPT, sectorMeant);

function sectorMeant(name: string): Sector | null {
  const folded = fold(name);
  const known = whole(folded);
  if (known) return known;
  const plain = folded.replace(/\([^()]{0,20}\)/gu, '');
  const again = plain === folded ? null : whole(plain);
  if (again) return again;
  // two names of one build stand beside each other: 新能源新材料
  const parts = plain
    .replace(SECTOR_NAME.sideBySide, '$1、')
    .split(SECTOR_NAME.joint)
    .filter((part) => part !== '');
  if (parts.length === 1) return byEnding(plain);
  const bare = (part: string): string =>
    SECTOR_TAILS.reduce(
      (text, tail) => (text === part && text.endsWith(tail) && text.length > tail.length ? text.slice(0, -tail.length) : text),
      part,
    );
  const telling = parts.filter((part) => !fillers.has(part) && !fillers.has(bare(part)));
  const sectors = telling.map(one);
  const [first, ...rest] = sectors;
  if (first === null || first === undefined) return null;
  if (rest.every((sector) => sector?.id === first.id)) return first;
  if (rest.some((sector) => sector === null)) return null;
  const root = top(first);
  return rest.every((sector) => sector !== null && top(sector).id === root.id) ? root : null;
}

const wholly = remembered(KEPT, (name) => whole(fold(name)));

/** The sector of a name that is known whole, the words that say nothing aside; endings don't count (行业龙头软件 is no sector). */
export function sectorNamed(name: string): SectorMatch | null {
  if (name.length < 1 || name.length > MAX_LENGTH) return null;
  const known = wholly(name);
  return known ? result(known) : null;
}

/** A sector by its id. */
export function sectorById(id: string): Sector | null {
  return byId.get(id) ?? null;
}
