import { reviewFlag } from '../commitment/reviewed.js';
import { groupBy } from '../model/group-by.js';
import type { Both, Lang } from '../model/lang.js';
import { plain, type Cell, type Evidence, type Report, type ReportRow, type ReportTable } from '../render/report.js';
import { CHECKS } from './catalogue.js';
import { SEVERITIES, type Finding, type Severity } from './finding.js';
import type { Silence } from './silence.js';

const SEVERITY_WORDS: Readonly<Record<Severity, Both>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};
const TEXTS = {
  title: { zh: '检查结果', en: 'What a careful reader would question' },
  columns: {
    severity: { zh: '级别', en: 'Severity' },
    check: { zh: '检查', en: 'Check' },
    message: { zh: '说明', en: 'Finding' },
    places: { zh: '出处', en: 'Where' },
  },
  how: { zh: '屏蔽其中一条, 例如', en: 'To silence one of them, for instance' },
  none: { zh: '没有发现问题。', en: 'Nothing to question.' },
  noValues: {
    zh: '没有可检查的数值: 未从中读出目标或数量。请检查是否为规划。',
    en: 'No value to check: no target and no quantity was read. Check that these are plans.',
  },
  noneOfThese: { zh: '所做的检查没有发现问题; 其他检查未做。', en: 'The checks that ran found nothing; others were left out.' },
  noneShown: { zh: '没有未屏蔽的问题。', en: 'Nothing that is not silenced.' },
  counts: {
    title: { zh: '各项检查的结果数', en: 'Findings by check' },
    findings: { zh: '结果数', en: 'Findings' },
    plans: { zh: '规划数', en: 'Plans' },
  },
  list: {
    title: { zh: '检查一览', en: 'The checks' },
    lead: { zh: '用 --only 或 --silence 指定编号。', en: 'Name them with --only or --silence.' },
    id: { zh: '编号', en: 'Id' },
    name: { zh: '名称', en: 'Title' },
    reach: { zh: '范围', en: 'Looks at' },
    what: { zh: '说明', en: 'What it finds' },
    within: { zh: '一份规划', en: 'one plan' },
    across: { zh: '多份规划', en: 'several plans' },
  },
} as const;

/** What the report is told besides the findings. */
export interface CheckSettings {
  readonly lang: Lang;
  readonly plans: number;
  /** how many checks ran; all by default */
  readonly checks?: number;
  readonly silenced?: number;
  /** numbers of the plans that no record and no rule explains: of them nothing was checked */
  readonly unexplained?: number;
  /** what is said of records that reviewers have changed */
  readonly reviewed?: readonly string[];
  /** targets and quantities of the plans; where there is none, nothing was checked */
  readonly values?: number;
  /** silences that matched nothing */
  readonly idle?: readonly Silence[];
  /** how many findings are shown at most, the gravest; null, as by default, for all; `readable` for as many as can be read */
  readonly limit?: number | 'readable' | null;
}

function places(finding: Finding, lang: Lang): Cell {
  return finding.places.map((place) => ({
    text: `${place.plan}${place.record_id === null ? '' : ` ${place.record_id}`}${markOf(place, lang)}: ${shortened(place.quote)}`,
    evidence: [place],
  }));
}
const markOf = ({ review }: Evidence, lang: Lang): string =>
  review === undefined
    ? ''
    : reviewFlag([{ review }], lang)
        .map((mark) => ` (${mark})`)
        .join('');

/** A quote on one line, its middle left out where it is long. */
function shortened(quote: string): string {
  const line = [...quote.replace(/\s+/gu, ' ')];
  return line.length > 60 ? `${line.slice(0, 40).join('')}…${line.slice(-15).join('')}` : line.join('');
}

function rowOf(finding: Finding, lang: Lang, at: number): ReportRow {
  const tone = finding.severity === 'info' ? ('muted' as const) : ('warn' as const);
  return {
    key: `${finding.key} ${at}`,
    cells: [
      [{ text: SEVERITY_WORDS[finding.severity][lang], tone }],
      plain(finding.check),
      [{ text: finding.message[lang], evidence: finding.places, tone: finding.severity === 'error' ? 'warn' : 'neutral' }],
      places(finding, lang),
    ],
  };
}

/** Up to so many findings are shown whole, of more the gravest. */
const READABLE = { whole: 200, shown: 100 } as const;

/** The findings to show, in their order: where there are too many, errors before warnings before notes. */
function shownFindings(findings: readonly Finding[], limit: CheckSettings['limit']): readonly Finding[] {
  const most =
    limit === null || limit === undefined
      ? findings.length
      : limit === 'readable'
        ? findings.length > READABLE.whole
          ? READABLE.shown
          : findings.length
        : limit;
  if (findings.length <= most) return findings;
  const gravest = new Set(SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity)).slice(0, most));
  return findings.filter((one) => gravest.has(one));
}

/** How many findings each check has, the gravest checks and the most findings first. */
function countTable(findings: readonly Finding[], lang: Lang): ReportTable {
  const { check, severity } = TEXTS.columns;
  const rows = [...groupBy(findings, (one) => one.check)].map(([id, own]) => ({ id, own, severity: own[0]?.severity ?? 'info' }));
  rows.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.own.length - a.own.length);
  const titles = new Map(CHECKS.map(({ id, title }) => [id, title[lang]]));
  return {
    id: 'counts',
    title: TEXTS.counts.title[lang],
    columns: [
      { key: 'severity', title: severity[lang] },
      { key: 'check', title: check[lang] },
      { key: 'title', title: TEXTS.list.name[lang] },
      { key: 'findings', title: TEXTS.counts.findings[lang], numeric: true },
      { key: 'plans', title: TEXTS.counts.plans[lang], numeric: true },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        plain(SEVERITY_WORDS[row.severity][lang]),
        plain(row.id),
        plain(titles.get(row.id) ?? ''),
        plain(String(row.own.length)),
        plain(String(new Set(row.own.map(({ places: [first] }) => first?.doc_id)).size)),
      ],
    })),
  };
}

const notShownOf = (all: number, left: number, lang: Lang): string =>
  ({
    zh: `共 ${all} 条, 未列出 ${left} 条(先列较重的); --limit N 显示更多, --all 全部显示, --only 只看某项检查, -f csv 和 -f json 总是完整的。`,
    en:
      `Not shown: ${left} of ${all} findings, the less grave ones; --limit N shows more, --all shows everything, --only one check; ` +
      '-f csv and -f json always hold all.',
  })[lang];

/** The findings as a report: a table a document, each row with the sentences that it rests on. */
export function checkReport(
  findings: readonly Finding[],
  { lang, plans, checks = CHECKS.length, silenced = 0, unexplained = 0, values, reviewed = [], idle = [], limit = null }: CheckSettings,
): Report {
  const columns = (['severity', 'check', 'message', 'places'] as const).map((key) => ({ key, title: TEXTS.columns[key][lang] }));
  const shown = shownFindings(findings, limit);
  const tables = [...groupBy(shown, ({ places: [first] }) => first?.doc_id ?? '')].map(
    ([doc, own]): ReportTable => ({
      id: doc,
      title: `${own[0]?.places[0]?.plan ?? ''} (${doc})`,
      columns,
      rows: own.map((finding, at) => rowOf(finding, lang, at)),
    }),
  );
  if (shown.length < findings.length) tables.unshift(countTable(findings, lang));
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  const counts = {
    zh: `${plans} 份规划, ${checks} 项检查: 错误 ${count('error')}, 存疑 ${count('warning')}, 提示 ${count('info')}`,
    en:
      `${many(plans, 'plan')}, ${many(checks, 'check')}: ${many(count('error'), 'error')}, ` +
      `${many(count('warning'), 'warning')}, ${many(count('info'), 'note')}`,
  }[lang];
  const unknown = {
    zh: `另有 ${unexplained} 个数字未能归类, 未经检查。`,
    en: `${many(unexplained, 'number')} of the plans ${unexplained === 1 ? 'is' : 'are'} unexplained and not checked.`,
  }[lang];
  const none =
    checks < CHECKS.length
      ? TEXTS.noneOfThese[lang]
      : silenced > 0
        ? TEXTS.noneShown[lang]
        : unexplained > 0
          ? unknown
          : TEXTS[values === 0 ? 'noValues' : 'none'][lang];
  const [first] = findings;
  const notes = [
    ...reviewed,
    ...(shown.length < findings.length ? [notShownOf(findings.length, findings.length - shown.length, lang)] : []),
    ...(first ? [`${TEXTS.how[lang]} --silence ${first.key}`] : []),
    ...(silenced > 0
      ? [{ zh: `另有 ${silenced} 条已屏蔽。`, en: `${silenced} more ${silenced === 1 ? 'finding was' : 'findings were'} silenced.` }[lang]]
      : []),
    ...(idle.length > 0
      ? [
          {
            zh: `未起作用的屏蔽: ${idle.map((one) => one.text).join('、')}`,
            en: `Silences that matched nothing: ${idle.map((one) => one.text).join(', ')}`,
          }[lang],
        ]
      : []),
  ];
  return {
    title: TEXTS.title[lang],
    lang,
    lead: unexplained > 0 ? [counts, unknown] : [counts],
    tables: tables.length > 0 ? tables : [{ id: 'findings', title: TEXTS.title[lang], columns, rows: [], empty: none }],
    notes,
  };
}

/** The catalogue as a report. */
export function listReport(lang: Lang): Report {
  const words = TEXTS.list;
  return {
    title: words.title[lang],
    lang,
    lead: [words.lead[lang]],
    notes: [],
    tables: [
      {
        id: 'checks',
        title: words.title[lang],
        columns: [
          { key: 'id', title: words.id[lang] },
          { key: 'severity', title: TEXTS.columns.severity[lang] },
          { key: 'reach', title: words.reach[lang] },
          { key: 'name', title: words.name[lang] },
          { key: 'what', title: words.what[lang] },
        ],
        rows: CHECKS.map((check) => ({
          key: check.id,
          cells: [
            check.id,
            SEVERITY_WORDS[check.severity][lang],
            [check.within ? words.within[lang] : '', check.across ? words.across[lang] : '']
              .filter((part) => part !== '')
              .join(lang === 'zh' ? '、' : ', '),
            check.title[lang],
            check.explanation[lang],
          ].map(plain),
        })),
      },
    ],
  };
}
