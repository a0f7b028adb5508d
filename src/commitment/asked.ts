import type { DocumentRecord } from '../model/record.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { NATION } from '../normalise/place.js';
import { indicatorName, indicatorRow } from './scope.js';

/** What a filter of indicators looks at. */
export interface Measured {
  /** in the registry, or of the user's own; null for words that neither knows */
  readonly id: string | null;
  /** the names that it has there, in both languages; the plan's words where it has none */
  readonly names: readonly string[];
  /** what else it is called in plans */
  readonly words?: readonly string[];
}

/** What stands before the name of an indicator that is meant exactly. */
const EXACTLY = '=';
export const isExact = (asked: string): boolean => asked.startsWith(EXACTLY);
export const exactly = (name: string): string => `${EXACTLY}${name}`;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const folded = (text: string): string => foldIndicator(text).toLowerCase();

/**
 * Is it the indicator that is asked for? By its id, or by a part of a name; with = before it by the whole id or the whole name only. The
 * one definition for all commands.
 *
 * @example 地区生产总值 asks for 单位地区生产总值能耗 too, =地区生产总值 and =gdp do not
 */
export function isAskedIndicator({ id, names, words = [] }: Measured, asked: string): boolean {
  if (isExact(asked)) {
    const whole = plain(asked.slice(EXACTLY.length));
    return whole !== '' && (id === whole || names.some((name) => plain(name) === whole));
  }
  const part = folded(asked);
  return id === asked || (part !== '' && [...names, ...words].some((name) => folded(name).includes(part)));
}

/** What a filter looks at of an indicator of the registry with its scope (规上工业亩均税收), or of the plan's own words. */
export function measured(id: string | null, scope: string | null, own: string | null, words: readonly string[] = []): Measured {
  const row = indicatorRow(id);
  const named = row === null ? [] : [row.zh, row.en, indicatorName(row, scope, 'zh'), indicatorName(row, scope, 'en')];
  return { id, names: row === null && own !== null ? [own] : named, words };
}

type Located = Pick<DocumentRecord, 'place' | 'place_code' | 'province' | 'city'>;

/** 浙江省 for 浙江 and 浙江省: a name whole or its beginning, of two characters at least. */
const begins = (name: string | null, asked: string): boolean => name === asked || (asked.length > 1 && name?.startsWith(asked) === true);

/**
 * Is it the place that is asked for, or one in it? By code (330200, or 3302, with its counties) or by name; of the place itself a part of
 * the name is enough. 全国 (100000) asks for what is of the whole country, not for all places in it.
 *
 * @example 象山县 in 宁波市: 象山, 宁波, 浙江省, 330225, 330200, 33
 */
export function isAskedPlace({ place, place_code: code, province, city }: Located, asked: string): boolean {
  if (asked === NATION.code || asked === NATION.name) return code === NATION.code || place === NATION.name;
  if (/^\d{2,6}$/u.test(asked)) return code?.startsWith(asked.length === 6 ? asked.replace(/(?:00){1,2}$/u, '') : asked) === true;
  return asked !== '' && (place?.includes(asked) === true || begins(province, asked) || begins(city, asked));
}
