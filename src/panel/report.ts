import { evidenceOf } from '../commitment/evidence.js';
import { displayUnit, notation } from '../commitment/notation.js';
import { reviewFlag } from '../commitment/reviewed.js';
import type { Lang } from '../model/lang.js';
import type { Cell as ReportCell, Report, ReportRow, ReportTable } from '../render/report.js';
import { plain } from '../render/report.js';
import { cell } from '../write/csv.js';
import type { Panel } from './panel.js';
import type { PanelRow } from './row.js';
import { panelRowName, type PanelTable } from './variables.js';
import { BASIS_WORDS, leftNote, TEXTS } from './words.js';

export interface PanelReportOptions {
  readonly lang: Lang;
  readonly facts?: boolean;
  /** rows that are shown at most; null for all */
  readonly limit: number | null;
}

/** The record of a value as its plan's unit has it. Example: ≈5% */
export function valueWords({ choice, value }: PanelRow, lang: Lang): string {
  const { record } = choice.chosen;
  const words = notation({ ...record, deadline: null }, displayUnit([record], value.unit), value.unit, lang);
  return choice.wish === null
    ? words
    : `${words} → ${notation({ ...choice.wish.record, deadline: null }, displayUnit([record], value.unit), value.unit, lang)}`;
}

function timeWords({ series: { moment } }: PanelRow, lang: Lang): string {
  const word = BASIS_WORDS[moment.basis][lang];
  const when = moment.basis === 'part' ? moment.end : String(moment.year);
  return word === '' ? when : `${when} ${word}`;
}

const areTargets = (rows: readonly PanelRow[]): boolean => rows.some(({ choice }) => choice.chosen.record.kind === 'target');

interface Shown {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly of: (row: PanelRow, lang: Lang) => string;
  readonly numeric?: true;
  readonly when?: (rows: readonly PanelRow[]) => boolean;
}
/** What people get to see; the files for programs have all variables. */
const SHOWN: readonly Shown[] = [
  { key: 'place', zh: '地区', en: 'Place', of: ({ series }) => series.place },
  { key: 'year', zh: '年份', en: 'Year', of: timeWords },
  { key: 'indicator', zh: '指标', en: 'Indicator', of: panelRowName },
  { key: 'value', zh: '数值', en: 'Value', of: valueWords },
  {
    key: 'strength',
    zh: '强度',
    en: 'Strength',
    numeric: true,
    of: ({ choice }) => cell(choice.chosen.record.strength),
    when: areTargets,
  },
  {
    key: 'headline',
    zh: '主要目标',
    en: 'Main goal',
    of: ({ choice }) => (choice.chosen.record.headline === true ? '✓' : ''),
    when: areTargets,
  },
  { key: 'candidates', zh: '记录数', en: 'Records', numeric: true, of: ({ choice }) => String(choice.others.length + 1) },
  {
    key: 'review',
    zh: '审阅',
    en: 'Review',
    of: ({ choice }, lang) => reviewFlag([choice.chosen.record], lang).join(''),
    when: (rows) => rows.some(({ choice }) => reviewFlag([choice.chosen.record], 'en').length > 0),
  },
  {
    key: 'rank',
    zh: '位次',
    en: 'Rank',
    of: ({ rank }) => (rank === null ? '' : `${rank.rank}/${rank.of}`),
    when: (rows) => rows.some(({ rank }) => rank !== null),
  },
  {
    key: 'change',
    zh: '较上年',
    en: 'On the year before',
    numeric: true,
    of: ({ change }) => cell(change?.change ?? null),
    when: (rows) => rows.some(({ change }) => change !== null),
  },
];

function tableOf(rows: readonly PanelRow[], { lang }: PanelReportOptions): ReportTable {
  const columns = SHOWN.filter(({ when }) => when === undefined || when(rows));
  return {
    id: 'panel',
    title: TEXTS.title[lang],
    empty: TEXTS.empty[lang],
    columns: [
      ...columns.map(({ key, zh, en, numeric }) => ({ key, title: lang === 'zh' ? zh : en, ...(numeric ? { numeric } : {}) })),
      { key: 'quote', title: lang === 'zh' ? '引文' : 'Quote' },
    ],
    rows: rows.map((row): ReportRow => {
      const { record } = row.choice.chosen;
      return {
        key: `${record.doc_id} ${record.target_id}`,
        get cells() {
          const quote: ReportCell = [
            {
              text: record.quote,
              get evidence() {
                return [evidenceOf(row.plan, record.doc_id, record.target_id, record)];
              },
            },
          ];
          return [...columns.map(({ of }) => plain(of(row, lang))), quote];
        },
      };
    }),
  };
}

/** What a reader must know of a panel besides its rows. */
function notesOf(panel: Panel, options: PanelReportOptions, more: readonly string[]): string[] {
  const { lang } = options;
  return [
    ...more,
    ...(panel.unbalanced > 0 ? [TEXTS.unbalanced[lang](panel.unbalanced)] : []),
    TEXTS[options.facts === true ? 'factChoice' : 'choice'][lang],
    ...leftNote(panel.left, lang),
  ];
}

/** A panel in its long form, for people. */
export function panelReport(panel: Panel, options: PanelReportOptions): Report {
  const { lang, limit, facts = false } = options;
  const rows = limit === null ? panel.rows : panel.rows.slice(0, limit);
  const more = rows.length < panel.rows.length ? [TEXTS.shown[lang](rows.length, panel.rows.length)] : [];
  return {
    title: `${TEXTS.title[lang]}: ${TEXTS[facts ? 'facts' : 'targets'][lang]}`,
    lang,
    lead: [TEXTS.lead[lang](panel.rows.length, panel.documents)],
    tables: [tableOf(rows, options)],
    notes: notesOf(panel, options, more),
  };
}

/** A panel in its wide form, for people: the same table as the files have. */
export function wideReport(panel: Panel, table: PanelTable, parts: number, options: PanelReportOptions): Report {
  const { lang, limit, facts = false } = options;
  const rows: ReportRow[] = [];
  for (const values of table.rows) {
    if (limit !== null && rows.length >= limit) break;
    rows.push({ key: String(rows.length), cells: values.map((one) => plain(cell(one))) });
  }
  const more = [
    ...(rows.length < table.count ? [TEXTS.shown[lang](rows.length, table.count)] : []),
    ...(parts > 0 ? [TEXTS.parts[lang](parts)] : []),
  ];
  return {
    title: `${TEXTS.title[lang]}: ${TEXTS[facts ? 'facts' : 'targets'][lang]}`,
    lang,
    lead: [TEXTS.lead[lang](panel.rows.length, panel.documents)],
    tables: [
      {
        id: 'panel',
        title: TEXTS.title[lang],
        empty: TEXTS.empty[lang],
        columns: table.variables.map(({ name, kind }) => ({ key: name, title: name, ...(kind === 'number' ? { numeric: true } : {}) })),
        rows,
      },
    ],
    notes: notesOf(panel, options, more),
  };
}
