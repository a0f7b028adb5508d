import { evidenceOf } from '../commitment/evidence.js';
import { displayUnit } from '../commitment/notation.js';
import type { Lang } from '../model/lang.js';
import { valueWords } from '../panel/report.js';
import { panelRowName } from '../panel/variables.js';
import { BASIS_WORDS } from '../panel/words.js';
import { namedCell, otherName, plain, type CellItem, type Report, type ReportTable } from '../render/report.js';
import { cell } from '../write/csv.js';
import type { Cascade, CascadeRow } from './cascade.js';
import { summaryTable } from './variables.js';
import type { PanelRow } from '../panel/row.js';

export interface CascadeReportOptions {
  readonly lang: Lang;
  /** rows of each table that are shown at most; null for all */
  readonly limit: number | null;
}

const WORDS = {
  title: { zh: '层层加码', en: 'Cascade' },
  pairs: { zh: '目标与上级目标', en: 'Targets beside those above' },
  summary: { zh: '按级别和年份汇总', en: 'By level and year' },
  empty: { zh: '没有上下级都提出的目标', en: 'No target is stated by a place and one above it' },
  place: { zh: '地区', en: 'Place' },
  parent: { zh: '上级', en: 'Place above' },
  year: { zh: '年份', en: 'Year' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '目标', en: 'Target' },
  above: { zh: '上级目标', en: 'Target above' },
  gap: { zh: '差距', en: 'Gap' },
  strength: { zh: '强度(上级)', en: 'Strength (above)' },
  cites: { zh: '援引上级', en: 'Cites' },
  plan: { zh: '规划或报告', en: 'plan' },
  assigned: { zh: '下达', en: 'assigned' },
  demand: { zh: '要求', en: 'demand' },
} as const;

const LEFT = {
  lead: {
    zh: (rows: number, documents: number) => `${documents} 份文件, ${rows} 对: 同一指标、口径、度量和时间`,
    en: (rows: number, documents: number) => `${rows} pairs of ${documents} documents: the same indicator, scope, measure and time`,
  },
  alone: {
    zh: (count: number) => `${count} 个目标没有列入: 数据中没有任何上级提出同一目标。`,
    en: (count: number) => `${count} target${count === 1 ? ' is' : 's are'} left out: no place above states the same in these documents.`,
  },
  gap: {
    zh: '差距为正: 按指标方向比上级要求更高。总量类(如新增就业人数)是上级的一部分, 不算差距, 列出占上级的 %。',
    en:
      'A positive gap asks for more than above, by the direction of the indicator. Amounts (new jobs) are parts of a whole: ' +
      'they have no gap, but their % of the one above.',
  },
  passed: {
    zh: '“越级”: 中间一级没有文件或没有此目标, 与更高一级相比(列 passed)。',
    en: '“Over a level”: a place between has no plan or no such target; the next one above is taken (column passed).',
  },
  shown: {
    zh: (shown: number, all: number) =>
      `显示 ${all} 对中的前 ${shown} 对; --limit N 显示更多, --all 全部显示, -f csv、json、parquet 总是完整的。`,
    en: (shown: number, all: number) =>
      `The first ${shown} of ${all} pairs; --limit N shows more, --all shows everything; -f csv, json and parquet always hold all.`,
  },
} as const;

function valueItem(row: PanelRow, lang: Lang): CellItem {
  const { record } = row.choice.chosen;
  return {
    text: valueWords(row, lang),
    get evidence() {
      return [evidenceOf(row.plan, record.doc_id, record.target_id, record)];
    },
  };
}

function gapWords({ gap, part, below }: CascadeRow, lang: Lang): string {
  if (gap === null) {
    const share = part === null ? '' : `${cell(Number(part.toPrecision(3)))}%`;
    return share === '' ? '' : lang === 'zh' ? `占 ${share}` : `${share} of it`;
  }
  const { value: base, unit } = below.value;
  const { label, factor } = displayUnit([below.choice.chosen.record], unit);
  return `${gap > 0 ? '+' : ''}${cell(Number((gap / (base === 0 ? 1 : factor)).toPrecision(6)))}${label === '%' ? '' : label}`;
}

function pairsTable(rows: readonly CascadeRow[], lang: Lang): ReportTable {
  const strength = (row: PanelRow): string => cell(row.choice.chosen.record.strength);
  return {
    id: 'pairs',
    title: WORDS.pairs[lang],
    empty: WORDS.empty[lang],
    columns: (['place', 'parent', 'year', 'indicator', 'target', 'above', 'gap', 'strength', 'cites'] as const).map((key) => ({
      key,
      title: WORDS[key][lang],
      ...(key === 'gap' ? { numeric: true } : {}),
    })),
    rows: rows.map((row) => ({
      key: `${row.below.choice.chosen.record.doc_id} ${row.below.choice.chosen.record.target_id}`,
      find: otherName((of) => panelRowName(row.below, of), lang),
      get cells() {
        const { below, above, passed, gap, citation } = row;
        const over = passed.length === 0 ? {} : { flags: [lang === 'zh' ? '越级' : 'over a level'] };
        const tone = gap === null || gap === 0 ? {} : { tone: gap > 0 ? ('up' as const) : ('down' as const) };
        const words = gapWords(row, lang);
        const basis = BASIS_WORDS[below.series.moment.basis][lang];
        return [
          plain(below.series.place),
          [{ text: above.series.place, ...over }],
          plain(`${below.series.moment.year}${basis === '' ? '' : ` ${basis}`}`),
          namedCell((of) => panelRowName(below, of), lang),
          [valueItem(below, lang)],
          [valueItem(above, lang)],
          words === '' ? [] : [{ text: words, ...tone }],
          plain(`${strength(below)} (${strength(above)})`),
          citation === null
            ? []
            : [
                {
                  text: WORDS[citation.conditional][lang],
                  get evidence() {
                    return [
                      evidenceOf(below.plan, below.plan.document.doc_id, null, { char_start: citation.start, char_end: citation.end }),
                    ];
                  },
                },
              ],
        ];
      },
    })),
  };
}

/** Targets beside those of the places above, and what they come to by level and year, for people. */
export function cascadeReport({ rows, documents, alone }: Cascade, { lang, limit }: CascadeReportOptions): Report {
  const shown = limit === null ? rows : rows.slice(0, limit);
  const summary = summaryTable(rows, lang);
  const sums = [...summary.rows];
  const some = limit === null ? sums : sums.slice(0, limit);
  return {
    title: WORDS.title[lang],
    lang,
    lead: [LEFT.lead[lang](rows.length, documents)],
    tables: [
      pairsTable(shown, lang),
      {
        id: 'summary',
        title: WORDS.summary[lang],
        empty: WORDS.empty[lang],
        columns: summary.variables.map((one) => ({ key: one.name, title: one[lang], ...(one.kind === 'string' ? {} : { numeric: true }) })),
        rows: some.map((values, at) => ({ key: String(at), cells: values.map((one) => plain(cell(one))) })),
      },
    ],
    notes: [
      ...(shown.length < rows.length || some.length < sums.length ? [LEFT.shown[lang](shown.length, rows.length)] : []),
      LEFT.gap[lang],
      ...(rows.some(({ passed }) => passed.length > 0) ? [LEFT.passed[lang]] : []),
      ...(alone > 0 ? [LEFT.alone[lang](alone)] : []),
    ],
  };
}

/** What is left out, in one sentence; [] for nothing. */
export const aloneNote = (alone: number, lang: Lang): string[] => (alone > 0 ? [LEFT.alone[lang](alone)] : []);
