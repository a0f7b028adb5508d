import type { Commitment } from '../commitment/commitment.js';
import { halvesOf, indicatorName, indicatorRow } from '../commitment/scope.js';
import { GangmuError } from '../model/errors.js';
import type { Lang } from '../model/lang.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { sectorOf } from '../normalise/sector.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import { SECTORS } from '../rules/lexicons/sectors.js';
import type { ComparedPlan } from './columns.js';

/**
 * The plans hold nothing that a filter asks for: the call is wrong, not the answer empty. Code `unmatched-filter`; `known` are words that
 * would match.
 */
export class UnmatchedFilterError extends GangmuError implements Unmatched {
  override readonly name = 'UnmatchedFilterError';
  readonly filter: Unmatched['filter'];
  readonly value: string;
  readonly known: readonly string[];
  readonly also: readonly string[];

  constructor({ filter, value, known, also }: Unmatched) {
    const named = (joint: string): string => (known.length === 0 ? '' : known.slice(0, 12).join(joint));
    super(
      'unmatched-filter',
      `没有与筛选 ${filter} “${value}” 相符的内容。${known.length === 0 ? '' : `可用: ${named('、')}。`}`,
      `Nothing answers to the filter ${filter} “${value}”.${known.length === 0 ? '' : ` There are: ${named(', ')}.`}`,
    );
    this.filter = filter;
    this.value = value;
    this.known = known;
    this.also = also;
  }
}

/** A filter, or filters together, that nothing matches. */
export interface Unmatched {
  readonly filter: 'indicator' | 'place' | 'sector' | 'kind' | 'together';
  readonly value: string;
  /** names that would match, in the reader's language, in the order of the registry or of the plans */
  readonly known: readonly string[];
  /** other spellings that would match: ids, names in the other language */
  readonly also: readonly string[];
}

const plain = (text: string): string => foldIndicator(text).toLowerCase();

/**
 * Is the place one of those asked for? By its name or a part of it, by its code, or by the code of the city or province above it (330200
 * holds 330212).
 */
export function isPlace({ plan: { document } }: ComparedPlan, asked: string): boolean {
  if (/^\d{2,6}$/u.test(asked))
    return document.place_code?.startsWith(asked.length === 6 ? asked.replace(/(?:00){1,2}$/u, '') : asked) === true;
  return document.place !== null && asked !== '' && document.place.includes(asked);
}

/** Does the commitment measure what is asked for: an id, a part of the registry's name or of the plan's own words? */
export function isIndicator({ first, mentions }: Commitment, asked: string): boolean {
  if (first.indicator_id === asked) return true;
  const part = plain(asked);
  if (part === '') return false;
  const row = indicatorRow(first.indicator_id);
  const names = row === null ? [] : [row.zh, row.en, indicatorName(row, first.indicator_scope)];
  return [...names, ...mentions.map((one) => one.indicator ?? '')].some((name) => plain(name).includes(part));
}

/** The sectors that a word means, with everything below them: an id, a name of the registry, the name of a cluster (汽模配产业). */
export function sectorsOf(asked: string): ReadonlySet<string> {
  const word = asked.trim().toLowerCase();
  const named = SECTORS.filter((row) => row.id === word || row.zh === asked || row.en.toLowerCase() === word).map((row) => row.id);
  const known = sectorOf(asked);
  const found = new Set(named.length > 0 ? named : known === null ? [] : [known.id]);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const row of SECTORS) if (row.parent !== null && found.has(row.parent)) found.add(row.id);
  }
  return found;
}

/** The sectors of a commitment's object. */
export function sectorIdsOf({ first }: Commitment): string[] {
  return halvesOf(first.indicator_scope)
    .object.filter((part) => part.startsWith('sector:'))
    .map((part) => part.slice(7));
}

type Names = Pick<Unmatched, 'known' | 'also'>;
function namesOf(rows: readonly { readonly id: string; readonly zh: string; readonly en: string }[], lang: Lang): Names {
  return { known: rows.map((row) => row[lang]), also: rows.flatMap((row) => [row.id, row[lang === 'zh' ? 'en' : 'zh']]) };
}

/** Names that a filter could have meant, of what the plans hold. */
export function namesOfIndicators(commitments: readonly Commitment[], lang: Lang): Names {
  const ids = new Set(commitments.map(({ first }) => first.indicator_id));
  return namesOf(
    INDICATORS.filter((row) => ids.has(row.id)),
    lang,
  );
}

/** The same for industries. */
export function namesOfSectors(ids: ReadonlySet<string>, lang: Lang): Names {
  return namesOf(
    SECTORS.filter((row) => ids.has(row.id)),
    lang,
  );
}
