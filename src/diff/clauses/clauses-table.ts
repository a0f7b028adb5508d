import type { Both, Lang } from '../../model/lang.js';
import type { CellItem, ReportTable, Tone } from '../../render/report.js';
import type { ClauseAlignment, ClauseKind, ClauseMatch, ClausePlace } from './clauses.js';
import { marked } from '../targets/differences.js';

const KINDS: Readonly<Record<ClauseKind, Both & { readonly tone: Tone }>> = {
  identical: { zh: '相同', en: 'same words', tone: 'muted' },
  numbers: { zh: '数字不同', en: 'other numbers', tone: 'neutral' },
  names: { zh: '名称不同', en: 'other names', tone: 'neutral' },
  'numbers-and-names': { zh: '数字、名称不同', en: 'other numbers and names', tone: 'neutral' },
  near: { zh: '近似', en: 'nearly the same', tone: 'neutral' },
};
const FLAGS = { moved: { zh: '位置不同', en: 'moved' }, formula: { zh: '套话', en: 'stock phrase' } } as const;
const TEXTS = {
  title: { zh: '文字: 相同和相近的语句', en: 'Text: clauses that both have' },
  kind: { zh: '关系', en: 'Relation' },
  differences: { zh: '差异', en: 'Differences' },
  empty: { zh: '没有相同或相近的语句', en: 'No clauses in common' },
} as const;

function item(place: ClausePlace, places: readonly (readonly [number, number])[], plan: string): CellItem {
  const { section_id: _section, text, ...evidence } = place;
  return { text: marked(text, places), evidence: [{ ...evidence, plan }] };
}

/** 1200亿 → 2800亿; +经济 for words that only the second has, -重点 for those that only the first has. */
function differences({ differences: list }: ClauseMatch): string {
  return list.map(({ a, b }) => (a === '' ? `+${b}` : b === '' ? `-${a}` : `${a} → ${b}`)).join('; ');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** One line on how much of each plan stands in the other. */
export function clausesLead({ a, b }: ClauseAlignment, names: { readonly a: string; readonly b: string }, lang: Lang): string {
  const one = (own: string, other: string, shares: ClauseAlignment['a']): string => {
    const kinds = (Object.keys(KINDS) as ClauseKind[])
      .filter((kind) => shares.by_kind[kind] > 0)
      .map((kind) => `${KINDS[kind][lang]} ${percent(shares.by_kind[kind] / Math.max(1, shares.characters))}`)
      .join(lang === 'zh' ? '、' : ', ');
    return lang === 'zh'
      ? `${own}的文字有 ${percent(shares.share)} 也见于${other}${kinds === '' ? '' : `(${kinds})`}`
      : `${percent(shares.share)} of the text of ${own} is also in ${other}${kinds === '' ? '' : ` (${kinds})`}`;
  };
  return `${one(names.a, names.b, a)}; ${one(names.b, names.a, b)}`;
}

/** What may be left out of the table of clauses. */
export interface ClausesTableOptions {
  /** at most so many rows; the title says of how many */
  readonly limit?: number;
  /** only these kinds */
  readonly kinds?: readonly ClauseKind[];
}

/**
 * The clauses that both plans have, side by side, what differs in ⟦ ⟧; longest and rarest first.
 *
 * @param names the plans' short names
 */
export function clausesTable(
  { matches }: ClauseAlignment,
  names: { readonly a: string; readonly b: string },
  lang: Lang,
  { limit, kinds }: ClausesTableOptions = {},
): ReportTable {
  const wanted = kinds === undefined ? matches : matches.filter((one) => kinds.includes(one.kind));
  const shown = wanted.slice(0, limit);
  const count =
    shown.length < matches.length
      ? lang === 'zh'
        ? ` (${shown.length}/${matches.length})`
        : ` (${shown.length} of ${matches.length})`
      : '';
  return {
    id: 'clauses',
    title: TEXTS.title[lang] + count,
    empty: TEXTS.empty[lang],
    columns: [
      { key: 'kind', title: TEXTS.kind[lang] },
      { key: 'a', title: names.a },
      { key: 'b', title: names.b },
      { key: 'differences', title: TEXTS.differences[lang] },
    ],
    rows: shown.map((match) => {
      const { zh, en, tone } = KINDS[match.kind];
      const flags = (['moved', 'formula'] as const).filter((flag) => match[flag]).map((flag) => FLAGS[flag][lang]);
      const words = differences(match);
      return {
        key: match.id,
        cells: [
          [{ text: lang === 'zh' ? zh : en, tone, ...(flags.length > 0 ? { flags } : {}) }],
          [
            item(
              match.a,
              match.differences.map((one) => one.a_at),
              names.a,
            ),
          ],
          [
            item(
              match.b,
              match.differences.map((one) => one.b_at),
              names.b,
            ),
          ],
          words === '' ? [] : [{ text: words }],
        ],
      };
    }),
  };
}
