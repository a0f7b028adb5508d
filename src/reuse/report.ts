import type { Extraction } from '../model/extraction.js';
import type { Lang } from '../model/lang.js';
import { plain, type Cell, type Evidence, type Report, type ReportTable } from '../render/report.js';
import type { Family } from './families.js';
import type { PassagePlace } from './passages.js';
import type { ReuseCounts } from './reuse.js';
import type { PairSummary } from './tables.js';
import { BASES, lead, reuseNotes, reusePart, percent, WORDS } from './words.js';

export interface ReuseReportOptions {
  readonly lang: Lang;
  readonly names: ReadonlyMap<Extraction, string>;
  /** the share that was asked for */
  readonly least: number;
  /** rows of each table; null for all */
  readonly limit: number | null;
}

const LONGEST = 80;
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`).replace(/\s+/gu, '');

const evidence = ({ doc_id, quote, start, end }: PassagePlace, plan: string): Evidence => ({
  doc_id,
  plan,
  record_id: null,
  section: [],
  sentence: quote,
  quote,
  start,
  end,
});

function pairsTable(pairs: readonly PairSummary[], { lang, names, limit }: ReuseReportOptions): ReportTable {
  const shown = limit === null ? pairs : pairs.slice(0, limit);
  const nameOf = (plan: Extraction): string => names.get(plan) ?? plan.document.doc_id;
  return {
    id: 'pairs',
    title: reusePart(WORDS.pairs[lang], shown.length, pairs.length, lang),
    empty: WORDS.noPairs[lang],
    columns: [
      { key: 'id', title: 'id' },
      { key: 'a', title: WORDS.a[lang] },
      { key: 'b', title: WORDS.b[lang] },
      { key: 'earlier', title: WORDS.earlier[lang] },
      { key: 'share_a', title: WORDS.shareA[lang], numeric: true },
      { key: 'share_b', title: WORDS.shareB[lang], numeric: true },
      { key: 'clauses', title: WORDS.clauses[lang], numeric: true },
      { key: 'numbers', title: WORDS.numbers[lang], numeric: true },
      { key: 'longest', title: WORDS.longest[lang] },
    ],
    rows: shown.map(({ id, a, b, basis, shareA, shareB, clauses, numbers, longest }) => ({
      key: id,
      cells: [
        plain(id),
        plain(nameOf(a)),
        plain(nameOf(b)),
        plain(basis === null ? WORDS.unknown[lang] : BASES[basis][lang]),
        plain(percent(shareA)),
        plain(percent(shareB)),
        plain(String(clauses)),
        plain(numbers === 0 ? '' : String(numbers)),
        longest === null
          ? []
          : [{ text: cut(longest.a.quote), evidence: [evidence(longest.a, nameOf(a)), evidence(longest.b, nameOf(b))] }],
      ],
    })),
  };
}

function familiesTable(families: readonly Family[], { lang, names, limit }: ReuseReportOptions): ReportTable {
  const shown = limit === null ? families : families.slice(0, limit);
  const byId = new Map([...names].map(([plan, name]) => [plan.document.doc_id, name]));
  const nameOf = (id: string): string => byId.get(id) ?? id;
  const firstCell = ({ first, undated }: Family): Cell =>
    first === null
      ? plain(WORDS.unknown[lang])
      : [
          {
            text: nameOf(first.doc_id),
            ...(undated > 0 ? { flags: [{ zh: `${undated} 处时间不详`, en: `${undated} without a date` }[lang]] } : {}),
          },
        ];
  return {
    id: 'families',
    title: reusePart(WORDS.families[lang], shown.length, families.length, lang),
    empty: WORDS.noFamilies[lang],
    columns: [
      { key: 'id', title: 'id' },
      { key: 'clause', title: WORDS.clause[lang] },
      { key: 'plans', title: WORDS.plans[lang], numeric: true },
      { key: 'places', title: WORDS.places[lang], numeric: true },
      { key: 'first', title: WORDS.first[lang] },
    ],
    rows: shown.map((family) => {
      const own = family.first ?? family.members[0];
      return {
        key: family.id,
        cells: [
          plain(family.id),
          own === undefined
            ? []
            : [
                {
                  text: cut(own.quote),
                  ...(family.common ? { flags: [WORDS.common[lang]] } : {}),
                  evidence: family.members.map((one) => evidence(one, nameOf(one.doc_id))),
                },
              ],
          plain(String(family.plans)),
          plain(String(family.places)),
          firstCell(family),
        ],
      };
    }),
  };
}

/** Pairs of plans and families of clauses, to be read. */
export function reuseReport(
  pairs: readonly PairSummary[],
  families: readonly Family[],
  counts: ReuseCounts,
  options: ReuseReportOptions,
): Report {
  const { lang, least } = options;
  return {
    title: WORDS.title[lang],
    lang,
    lead: [lead(counts, pairs.length, least, lang)],
    tables: [pairsTable(pairs, options), familiesTable(families, options)],
    notes: reuseNotes(counts, families.filter(({ common }) => common).length, lang),
  };
}
