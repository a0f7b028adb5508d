import type { Commitment } from '../commitment/commitment.js';
import { isAskedIndicator, measured } from '../commitment/asked.js';
import { halvesOf } from '../commitment/scope.js';
import { GangmuError } from '../model/errors.js';
import type { Lang } from '../model/lang.js';
import { sectorOf } from '../normalise/sector.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import { SECTORS } from '../rules/lexicons/sectors.js';

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
  readonly filter: 'indicator' | 'place' | 'sector' | 'kind' | 'year' | 'series' | 'together';
  readonly value: string;
  /** names that would match, in the reader's language, in the order of the registry or of the plans */
  readonly known: readonly string[];
  /** other spellings that would match: ids, names in the other language */
  readonly also: readonly string[];
}

/** Does the commitment measure what is asked for, by the registry's name or the plan's own words? */
export function measures({ first, mentions }: Commitment, asked: string): boolean {
  const words = mentions.flatMap(({ indicator }) => indicator ?? []);
  return isAskedIndicator(measured(first.indicator_id, first.indicator_scope, first.indicator, words), asked);
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
