import type { Commitment } from '../../commitment/commitment.js';
import { reviewFlag } from '../../commitment/reviewed.js';
import { doubtsAbout, type Doubts } from '../../commitment/doubts.js';
import { evidenceOf } from '../../commitment/evidence.js';
import { comparableOf, notation, writtenUnit } from '../../commitment/notation.js';
import { indicatorRow, ownName } from '../../commitment/scope.js';
import type { Lang } from '../../model/lang.js';
import type { TargetRecord } from '../../model/record.js';
import { plain, type Cell, type CellItem, type ReportRow, type ReportTable } from '../../render/report.js';
import { changeCell, changeColumns } from '../change-cell.js';
import type { CommitmentDiff, PlanDiff } from '../diff.js';
import { isShown, labelsOf, wordsFor, type DiffReportOptions, type Names } from '../shown.js';
import { AMBITION_WORDS, CLASS_WORDS, codeWords, DIFF_TEXTS, diffSay, type Words } from '../texts.js';
import { CLASSES } from './classify.js';
import { changeHead } from './change-words.js';

/**
 * A commitment's name: the text's own words with its cluster; in an English report behind the registry's English name; A's and B's where
 * they are not the same, parts with + between them.
 */
function nameOf(a: readonly Commitment[], b: readonly Commitment[], lang: Lang): string {
  const sideWords = (side: readonly Commitment[]): string => [...new Set(side.map((one) => ownName(one.first)))].join(' + ');
  const words = [...new Set([a, b].map(sideWords))].filter((one) => one !== '');
  const row = lang === 'en' ? indicatorRow((a[0] ?? b[0])?.first.indicator_id ?? null) : null;
  return row === null ? words.join(' → ') : `${row.en} (${words.join(' → ')})`;
}

/** A commitment's value as its plan writes it, with all the sentences that say it, and what its mentions don't agree in. */
function valueItem(one: Commitment, names: Names, lang: Lang, doubts: Doubts | undefined): CellItem {
  const said = (record: TargetRecord): string => notation(record, writtenUnit(record), comparableOf(record).unit, lang);
  const text = said(one.first);
  const others = [...new Set(one.mentions.map(said))]
    .filter((words) => words !== text)
    .map((words) => `${DIFF_TEXTS.elsewhere[lang]} ${words}`);
  const kind = one.first.kind === 'target' ? [] : [codeWords('kind', one.first.kind, lang)];
  const name = names.get(one.plan) ?? '';
  const flags = [...kind, ...others, ...doubtsAbout(one, doubts), ...reviewFlag(one.mentions, lang)];
  return {
    text,
    evidence: one.mentions.map((record) => evidenceOf(one.plan, name, record.target_id, record)),
    ...(flags.length > 0 ? { flags } : {}),
  };
}

/** Rows that stand under one heading: first what is asked less or more, then numbers of which nobody knows, then the other classes. */
interface Band {
  readonly words: Words;
  readonly has: (one: CommitmentDiff) => boolean;
}
const isValue = ({ class: name }: CommitmentDiff): boolean => name === 'lowered' || name === 'raised';
const BANDS: readonly Band[] = [
  ...(['lowered', 'raised'] as const).map(
    (name): Band => ({
      words: AMBITION_WORDS[name],
      has: (one) => isValue(one) && one.ambition === name,
    }),
  ),
  ...CLASSES.map(
    (name): Band => ({
      words: CLASS_WORDS[name],
      has: (one) => one.class === name && !(isValue(one) && one.ambition !== null),
    }),
  ),
];

/** A's and B's commitments of a row: one each, or the parts of what was split or merged. */
function sidesOf({ a, b, also, class: name }: CommitmentDiff): readonly [readonly Commitment[], readonly Commitment[]] {
  const side = (one: Commitment | null, more: boolean): Commitment[] => [...(one === null ? [] : [one]), ...(more ? also : [])];
  return [side(a, name === 'merged'), side(b, name === 'split')];
}

function commitmentRow(one: CommitmentDiff, group: string, diff: PlanDiff, names: Names, options: DiffReportOptions): ReportRow {
  const { lang } = options;
  const cell = (side: readonly Commitment[]): Cell => side.map((commitment) => valueItem(commitment, names, lang, options.doubts));
  const [as, bs] = sidesOf(one);
  const sides: readonly [Cell, Cell] = [cell(as), cell(bs)];
  const head = changeHead(one, diff.successive ? 'after' : 'beside', lang);
  return {
    key: `${one.a?.id ?? '-'} ${one.b?.id ?? '-'}`,
    group,
    cells: [plain(nameOf(as, bs, lang)), ...sides, changeCell(head, one.tone, one.changes, one.class, sides, lang)],
  };
}

/** Rows of the classes wanted, the most important class first. */
export function commitmentsTable(diff: PlanDiff, id: string, names: Names, options: DiffReportOptions): ReportTable {
  const { lang } = options;
  const apart = ({ class: name }: CommitmentDiff): boolean => options.gather !== undefined && (name === 'dropped' || name === 'added');
  const wanted = diff.commitments.filter((one) => isShown(labelsOf(one), options) && !apart(one));
  const rows = BANDS.flatMap(({ words, has }) => {
    const group = `${wordsFor(words, diff, lang)} (${diff.commitments.filter(has).length})`;
    return wanted.filter(has).map((one) => commitmentRow(one, group, diff, names, options));
  });
  return {
    id: `${id}commitments`,
    title: DIFF_TEXTS.commitments[lang],
    columns: changeColumns(diff, names, lang, 'indicator'),
    rows,
    empty: DIFF_TEXTS.noCommitments[lang],
  };
}

/** What only one plan has, gathered by its chapters. */
export function aloneTable(
  diff: PlanDiff,
  name: 'dropped' | 'added',
  id: string,
  names: Names,
  { lang, gather, doubts }: DiffReportOptions,
): ReportTable {
  const bySection = new Map<string, CellItem[]>();
  for (const one of diff.commitments.filter((item) => item.class === name)) {
    const commitment = one.a ?? one.b;
    if (commitment === null) continue;
    const section = commitment.first.section[0] ?? DIFF_TEXTS.untitled[lang];
    const item = valueItem(commitment, names, lang, doubts);
    bySection.set(section, [...(bySection.get(section) ?? []), { ...item, text: `${nameOf([commitment], [], lang)} ${item.text}` }]);
  }
  const cell = (items: readonly CellItem[]): Cell =>
    gather === 'items'
      ? items
      : [
          {
            text: items.map((item) => [item.text, ...(item.flags ?? []).map((flag) => `[${flag}]`)].join(' ')).join('; '),
            evidence: items.flatMap((item) => item.evidence ?? []),
          },
        ];
  const plan = names.get(name === 'dropped' ? diff.a : diff.b) ?? '';
  return {
    id: `${id}${name}`,
    title: `${wordsFor(CLASS_WORDS[name], diff, lang)} (${diff.counts[name]}): ${plan}`,
    columns: [
      { key: 'section', title: DIFF_TEXTS.section[lang] },
      { key: 'what', title: DIFF_TEXTS.what[lang] },
    ],
    rows: [...bySection].map(([section, items], at) => ({ key: `${at + 1}`, cells: [plain(`${section} (${items.length})`), cell(items)] })),
  };
}

/** 要求降低 3, 要求提高 1, …: the bands that there are, and how much of A lives on. */
export function summaryOf(diff: PlanDiff, lang: Lang): string {
  const parts = BANDS.flatMap(({ words, has }) => {
    const count = diff.commitments.filter(has).length;
    return count === 0 ? [] : [`${wordsFor(words, diff, lang)} ${count}`];
  });
  return diffSay.lead(lang, parts.join(', ') || '—', diff.ofA, diff.livesOn);
}
