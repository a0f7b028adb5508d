import type { Commitment } from '../commitment/commitment.js';
import { doubtsAbout, type Doubts } from '../commitment/doubts.js';
import { evidenceOf } from '../commitment/evidence.js';
import { planNames } from '../commitment/plan-name.js';
import { comparableOf, deadlineWords, displayUnit, MAGNITUDES_EN, notation, plainNumber } from '../commitment/notation.js';
import { indicatorRow, ownName, scopeWords } from '../commitment/scope.js';
import type { Extraction } from '../model/extraction.js';
import type { Both, Lang } from '../model/lang.js';
import type { ClusterRecord, TargetRecord } from '../model/record.js';
import {
  plain,
  type Cell,
  type Evidence,
  type CellItem,
  type Report,
  type ReportRow,
  type ReportTable,
  type Tone,
} from '../render/report.js';
import { clausesLead, clausesTable } from './clauses/clauses-table.js';
import { CLASSES, type Change, type ChangeClass } from './targets/classify.js';
import { DIFF_TABLES, type DiffTable } from './choices.js';
import { CLUSTER_CLASSES, type ClusterChange, type ClusterClass, type ClusterPair } from './clusters/clusters.js';
import type { CommitmentDiff, PlanDiff } from './diff.js';
import type { PlanPairs } from './pair-plans.js';
import { functionsTable, responsibilitiesTable } from './responsibilities/responsibilities-table.js';
import { sectionsTable } from './sections/sections-table.js';
import { CHANGE_WORDS, CLASS_WORDS, CLUSTER_WORDS, codeWords, DIFF_TEXTS, diffSay } from './texts.js';

type Names = ReadonlyMap<Extraction, string>;

export interface DiffReportOptions {
  readonly lang: Lang;
  /** plans without a counterpart, which are named; none by default */
  readonly unpaired?: Pick<PlanPairs, 'onlyA' | 'onlyB'>;
  /** classes to show, of commitments and clusters; all but the unchanged ones by default */
  readonly only?: readonly string[];
  /** the unchanged ones too */
  readonly all?: boolean;
  /**
   * what only one plan has, a row a chapter instead of a row each: `items` each with its own sentences, `line` as one line with all of
   * them; nothing is left out
   */
  readonly gather?: 'items' | 'line';
  readonly doubts?: Doubts;
  /** commitments and clusters by default; a line in the lead says what became of the rest */
  readonly tables?: readonly DiffTable[];
}

const USUAL: readonly DiffTable[] = ['commitments', 'clusters'];
/** Clauses that both plans have: so many in a report, all of them in JSON. */
const CLAUSES = 60;

/** Words that --only takes: classes of commitments and of clusters. */
export const DIFF_CLASSES: readonly string[] = [...new Set<string>([...CLASSES, ...CLUSTER_CLASSES])];

const shown = (name: string, { only, all }: DiffReportOptions): boolean =>
  only ? only.includes(name) : all === true || name !== 'unchanged';
const wordsOf = (words: { readonly beside: Both; readonly after: Both }, { successive }: PlanDiff, lang: Lang): string =>
  words[successive ? 'after' : 'beside'][lang];

/**
 * A commitment's name: the text's own words with its cluster; in an English report behind the registry's English name; A's and B's where
 * they are not the same.
 */
function nameOf(a: Commitment | null, b: Commitment | null, lang: Lang): string {
  const words = [...new Set([a, b].flatMap((one) => (one === null ? [] : [ownName(one.first)])))].join(' → ');
  const row = lang === 'en' ? indicatorRow((a ?? b)?.first.indicator_id ?? null) : null;
  return row === null ? words : `${row.en} (${words})`;
}

/** A commitment's value with all the sentences that say it, and what its mentions don't agree in. */
function valueItem(one: Commitment, beside: Commitment | null, names: Names, lang: Lang, doubts: Doubts | undefined): CellItem {
  const { unit } = comparableOf(one.first);
  const alike = beside !== null && comparableOf(beside.first).unit === unit ? [one.first, beside.first] : [one.first];
  const display = displayUnit(alike, unit);
  const said = (record: TargetRecord): string => notation(record, display, unit, lang);
  const text = said(one.first);
  const others = [...new Set(one.mentions.map(said))]
    .filter((words) => words !== text)
    .map((words) => `${DIFF_TEXTS.elsewhere[lang]} ${words}`);
  const kind = one.first.kind === 'target' ? [] : [codeWords('kind', one.first.kind, lang)];
  const name = names.get(one.plan) ?? '';
  const flags = [...kind, ...others, ...doubtsAbout(one, doubts)];
  return {
    text,
    evidence: one.mentions.map((record) => evidenceOf(one.plan, name, record.target_id, record)),
    ...(flags.length > 0 ? { flags } : {}),
  };
}

/** By how much: +270家, +0.1个百分点. */
function difference(a: TargetRecord, b: TargetRecord, lang: Lang): string {
  const [one, two] = [comparableOf(a), comparableOf(b)];
  if (one.value === null || two.value === null || one.max !== null || two.max !== null) return '';
  const unit = displayUnit([a, b], one.unit);
  const by = (two.value - one.value) / unit.factor;
  return ` ${by > 0 ? '+' : '−'}${plainNumber(Math.abs(by))}${unit.label === '%' ? { zh: '个百分点', en: ' points' }[lang] : unit.label}`;
}

/** Fields that the cells of A and B show; for other fields the row says what they were and what they are. */
const SHOWN: ReadonlySet<string> = new Set<Change['what'] | ClusterChange['what']>([
  'value',
  'measure',
  'frequency',
  'bound',
  'comparator',
  'modality',
  'deadline',
  'tier',
  'output',
]);
/** What the first cell shows. */
const NAMED: ReadonlySet<string> = new Set<Change['what'] | ClusterChange['what']>(['indicator', 'sector', 'name']);

function changeWords(change: Change | ClusterChange, lang: Lang): string {
  const say = (value: string | null): string =>
    change.what === 'deadline'
      ? deadlineWords(value) || '—'
      : change.what === 'scope'
        ? scopeWords(value) || '—'
        : codeWords(change.what, value, lang);
  return `${CHANGE_WORDS[change.what][lang]} ${say(change.from)} → ${say(change.to)}`;
}

/** All that changed in one line: the reason of the class and what no cell shows with what it was and is, the rest by name. */
function changesLine(changes: readonly (Change | ClusterChange)[], main: string, lang: Lang): string {
  // a deadline that makes no class only moves on with the plan's year
  const told = changes.filter(
    (change) =>
      !NAMED.has(change.what) &&
      change.what !== 'value' &&
      change.what !== 'joined' &&
      change.what !== 'left' &&
      !(change.what === 'deadline' && change.class === undefined),
  );
  const full = told.filter((change) => change.class === main || !SHOWN.has(change.what)).map((change) => changeWords(change, lang));
  const moved = (['joined', 'left'] as const).flatMap((what) => {
    const segments = changes.filter((change) => change.what === what).map((change) => change.to ?? change.from ?? '');
    return segments.length === 0 ? [] : [`${CHANGE_WORDS[what][lang]} ${segments.join('、')}`];
  });
  const rest = told.filter((change) => change.class !== main && SHOWN.has(change.what)).map((change) => CHANGE_WORDS[change.what][lang]);
  return [...full, ...moved, ...(rest.length === 0 ? [] : [diffSay.besides(lang, rest)])].join('; ');
}

/** What changed; of a pair it opens the sentences of both. */
function changeCell(
  head: string,
  tone: Tone,
  changes: readonly (Change | ClusterChange)[],
  main: string,
  [a, b]: readonly [Cell, Cell],
  lang: Lang,
): Cell {
  const line = changesLine(changes, main, lang);
  const evidence = a.length > 0 && b.length > 0 ? [...a, ...b].flatMap((item) => item.evidence?.[0] ?? []) : [];
  return [{ text: line === '' ? head : `${head}: ${line}`, tone, ...(evidence.length > 0 ? { evidence } : {}) }];
}

function commitmentRow(one: CommitmentDiff, diff: PlanDiff, names: Names, options: DiffReportOptions): ReportRow {
  const { lang } = options;
  const cell = (side: Commitment | null, other: Commitment | null): Cell =>
    side === null ? [] : [valueItem(side, other, names, lang, options.doubts)];
  const sides: readonly [Cell, Cell] = [cell(one.a, one.b), cell(one.b, one.a)];
  const count = diff.counts[one.class];
  const by = one.a && one.b && (one.class === 'raised' || one.class === 'lowered') ? difference(one.a.first, one.b.first, lang) : '';
  const head = `${wordsOf(CLASS_WORDS[one.class], diff, lang)}${by}`;
  return {
    key: `${one.a?.id ?? '-'} ${one.b?.id ?? '-'}`,
    group: `${wordsOf(CLASS_WORDS[one.class], diff, lang)} (${count})`,
    cells: [plain(nameOf(one.a, one.b, lang)), ...sides, changeCell(head, one.tone, one.changes, one.class, sides, lang)],
  };
}

/** Rows of the classes wanted, the most important class first. */
function commitmentsTable(diff: PlanDiff, id: string, names: Names, options: DiffReportOptions): ReportTable {
  const { lang } = options;
  const apart = (name: ChangeClass): boolean => options.gather !== undefined && (name === 'dropped' || name === 'added');
  const classes = CLASSES.filter((name) => shown(name, options) && !apart(name));
  const rows = classes
    .flatMap((name) => diff.commitments.filter((one) => one.class === name))
    .map((one) => commitmentRow(one, diff, names, options));
  return {
    id: `${id}commitments`,
    title: DIFF_TEXTS.commitments[lang],
    columns: columnsOf(diff, names, lang, 'indicator'),
    rows,
    empty: DIFF_TEXTS.noCommitments[lang],
  };
}

function columnsOf(diff: PlanDiff, names: Names, lang: Lang, first: 'indicator' | 'cluster'): ReportTable['columns'] {
  return [
    { key: first, title: DIFF_TEXTS[first][lang] },
    { key: 'a', title: `A ${names.get(diff.a) ?? ''}` },
    { key: 'b', title: `B ${names.get(diff.b) ?? ''}` },
    { key: 'change', title: DIFF_TEXTS.change[lang], sumsUp: true },
  ];
}

/** What only one plan has, gathered by its chapters. */
function aloneTable(
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
    const item = valueItem(commitment, null, names, lang, doubts);
    bySection.set(section, [...(bySection.get(section) ?? []), { ...item, text: `${nameOf(commitment, null, lang)} ${item.text}` }]);
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
    title: `${wordsOf(CLASS_WORDS[name], diff, lang)} (${diff.counts[name]}): ${plan}`,
    columns: [
      { key: 'section', title: DIFF_TEXTS.section[lang] },
      { key: 'what', title: DIFF_TEXTS.what[lang] },
    ],
    rows: [...bySection].map(([section, items], at) => ({ key: `${at + 1}`, cells: [plain(`${section} (${items.length})`), cell(items)] })),
  };
}

function clusterItem(one: ClusterRecord, plan: Extraction, names: Names, lang: Lang): CellItem {
  const evidence: Evidence = evidenceOf(plan, names.get(plan) ?? '', one.cluster_id, one);
  const output =
    one.target_value === null
      ? ''
      : `${one.target_value}${one.target_unit ?? ''}${one.deadline === null ? '' : ` (${deadlineWords(one.deadline)})`}`;
  return { text: [one.tier ?? '', output].filter((part) => part !== '').join(' ') || DIFF_TEXTS.named[lang], evidence: [evidence] };
}

function clusterRow(one: ClusterPair, diff: PlanDiff, names: Names, lang: Lang): ReportRow {
  const head = `${wordsOf(CLUSTER_WORDS[one.class], diff, lang)}${one.within === null ? '' : ` (${one.within.name})`}`;
  const sides: readonly [Cell, Cell] = [
    one.a ? [clusterItem(one.a, diff.a, names, lang)] : [],
    one.b ? [clusterItem(one.b, diff.b, names, lang)] : [],
  ];
  const name = [...new Set([one.a?.name ?? '', one.b?.name ?? ''])].filter((part) => part !== '').join(' → ');
  return {
    key: `${one.a?.cluster_id ?? '-'} ${one.b?.cluster_id ?? '-'}`,
    group: wordsOf(CLUSTER_WORDS[one.class], diff, lang),
    cells: [plain(name), ...sides, changeCell(head, one.tone, one.changes, one.class, sides, lang)],
  };
}

function clustersTable(diff: PlanDiff, id: string, names: Names, options: DiffReportOptions): ReportTable {
  const classes = CLUSTER_CLASSES.filter((name: ClusterClass) => shown(name, options));
  const rows = classes
    .flatMap((name) => diff.clusters.filter((one) => one.class === name))
    .map((one) => clusterRow(one, diff, names, options.lang));
  return {
    id: `${id}clusters`,
    title: DIFF_TEXTS.clusters[options.lang],
    columns: columnsOf(diff, names, options.lang, 'cluster'),
    rows,
    empty: DIFF_TEXTS.noClusters[options.lang],
  };
}

/** Agencies, headings and clauses: each table where it is asked for. */
function furtherTables(
  { a, b, responsibilities, sections, clauses }: PlanDiff,
  id: string,
  names: Names,
  { lang, all = false, tables = USUAL }: DiffReportOptions,
): ReportTable[] {
  const pair = { a: `A ${names.get(a) ?? ''}`, b: `B ${names.get(b) ?? ''}` };
  const found = [
    ...(tables.includes('responsibilities')
      ? [responsibilitiesTable(responsibilities, pair, lang, { all }), functionsTable(responsibilities, pair, lang)]
      : []),
    ...(tables.includes('sections') ? [sectionsTable(sections, pair, lang, { all })] : []),
    ...(tables.includes('clauses') ? [clausesTable(clauses, pair, lang, all ? {} : { limit: CLAUSES })] : []),
  ];
  return found.map((table) => ({ ...table, id: `${id}${table.id}` }));
}

/** What became of units, headings and clauses, a line each, where both plans have such. */
function furtherLead({ a, b, responsibilities, sections, clauses }: PlanDiff, names: Names, lang: Lang): string[] {
  const both = (table: 'responsibilities' | 'sections'): boolean => a[table].length > 0 && b[table].length > 0;
  return [
    ...(both('responsibilities') ? [diffSay.tasks(lang, responsibilities)] : []),
    ...(both('sections') ? [diffSay.sections(lang, sections)] : []),
    clausesLead(clauses, { a: `A ${names.get(a) ?? ''}`.trim(), b: `B ${names.get(b) ?? ''}`.trim() }, lang),
  ];
}

/** 提高 3, 降低 1, …: the classes that there are. */
function summary(diff: PlanDiff, lang: Lang): string {
  const parts = CLASSES.filter((name) => diff.counts[name] > 0).map(
    (name) => `${wordsOf(CLASS_WORDS[name], diff, lang)} ${diff.counts[name]}`,
  );
  return diffSay.lead(lang, parts.join(', ') || '—', diff.ofA, diff.livesOn);
}

/** Is a place not known, so that nobody can say whether B follows A? */
const unplaced = ({ a, b }: PlanDiff): boolean => a.document.place === null || b.document.place === null;

const incentives = (plan: Extraction): number => plan.quantities.filter((record) => record.kind === 'incentive').length;

/**
 * The tables of one pair of plans. The first says what became of A's commitments, the classes that tell most first, the second what became
 * of its clusters; with `gather` what is only in one plan follows by chapter.
 *
 * @param id goes before the ids of the tables where a report has several pairs
 */
function diffTables(diff: PlanDiff, names: Names, options: DiffReportOptions, id = ''): ReportTable[] {
  const wanted = options.tables ?? USUAL;
  const alone = (['dropped', 'added'] as const)
    .filter((name) => wanted.includes('commitments') && options.gather !== undefined && shown(name, options) && diff.counts[name] > 0)
    .map((name) => aloneTable(diff, name, id, names, options));
  const clusters =
    wanted.includes('clusters') && diff.clusters.length > 0 && CLUSTER_CLASSES.some((name) => shown(name, options))
      ? [clustersTable(diff, id, names, options)]
      : [];
  const tables = [
    ...(wanted.includes('commitments') ? [commitmentsTable(diff, id, names, options)] : []),
    ...clusters,
    ...alone,
    ...furtherTables(diff, id, names, options),
  ];
  // of many pairs only what there is; of one pair that there is nothing
  return id === '' ? tables : tables.filter((table) => table.rows.length > 0);
}

/**
 * What changed between two plans, or two sets of plans, for a reader.
 *
 * @param diffs   what diffPlans() found, pair by pair
 * @param options language, and what is shown
 * @example 象山县 2017 → 象山县 –2025: 「提高 2, 口径或单位改变 4, 度量改变 7, 取消 58, 新增 46。A 的 72 项承诺中 14 项(19%)在 B 中有对应。」
 */
export function diffReport(diffs: readonly PlanDiff[], options: DiffReportOptions): Report {
  const { lang, unpaired: { onlyA, onlyB } = { onlyA: [], onlyB: [] } } = options;
  // a plan may stand on both sides: names are told apart within each
  const names: Names = new Map([
    ...planNames([...new Set(diffs.map(({ a }) => a)), ...onlyA]),
    ...planNames([...new Set(diffs.map(({ b }) => b)), ...onlyB]),
  ]);
  const nameOfPair = (diff: PlanDiff): string => `A ${names.get(diff.a) ?? ''} ${diff.successive ? '→' : '|'} B ${names.get(diff.b) ?? ''}`;
  const several = diffs.length > 1;
  const tables = diffs.flatMap((diff, at) =>
    diffTables(diff, names, options, several ? `${at + 1}-` : '').map((table) =>
      several ? { ...table, title: `${nameOfPair(diff)}: ${table.title}` } : table,
    ),
  );
  const hidden = options.only || options.all ? 0 : diffs.reduce((sum, diff) => sum + diff.counts.unchanged, 0);
  const [ofA, ofB] = [diffs.reduce((sum, diff) => sum + incentives(diff.a), 0), diffs.reduce((sum, diff) => sum + incentives(diff.b), 0)];
  const alone = (
    [
      ['A', onlyA],
      ['B', onlyB],
    ] as const
  ).flatMap(([side, plans]) =>
    plans.length === 0
      ? []
      : [
          diffSay.alone(
            lang,
            side,
            plans.map((plan) => names.get(plan) ?? plan.document.doc_id),
          ),
        ],
  );
  return {
    title: several ? diffSay.pairs(lang, diffs.length) : diffs.map(nameOfPair).join(''),
    lang,
    lead: [
      ...diffs.flatMap((diff) => [`${several ? `${nameOfPair(diff)}: ` : ''}${summary(diff, lang)}`, ...furtherLead(diff, names, lang)]),
      ...alone,
    ],
    tables,
    notes: [
      ...(DIFF_TABLES.every((name) => (options.tables ?? USUAL).includes(name)) ? [] : [DIFF_TEXTS.further[lang]]),
      ...(hidden > 0 ? [diffSay.hidden(lang, hidden)] : []),
      DIFF_TEXTS.matched[lang],
      DIFF_TEXTS.incomparable[lang],
      DIFF_TEXTS.order[lang],
      ...(lang === 'en' ? [MAGNITUDES_EN] : []),
      ...(diffs.some(unplaced) ? [DIFF_TEXTS.unplaced[lang]] : []),
      ...(ofA + ofB > 0 ? [diffSay.incentives(lang, ofA, ofB)] : []),
    ],
  };
}
