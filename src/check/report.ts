import type { Both, Lang } from '../model/lang.js';
import { plain, type Cell, type Report, type ReportRow, type ReportTable } from '../render/report.js';
import { CHECKS } from './catalogue.js';
import type { Finding, Severity } from './finding.js';
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
  /** silences that matched nothing */
  readonly idle?: readonly Silence[];
}

function places(finding: Finding): Cell {
  return finding.places.map((place) => ({
    text: `${place.plan}${place.record_id === null ? '' : ` ${place.record_id}`}: ${shortened(place.quote)}`,
    evidence: [place],
  }));
}
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
      places(finding),
    ],
  };
}

/** The findings as a report: a table a document, each row with the sentences that it rests on. */
export function checkReport(
  findings: readonly Finding[],
  { lang, plans, checks = CHECKS.length, silenced = 0, idle = [] }: CheckSettings,
): Report {
  const columns = (['severity', 'check', 'message', 'places'] as const).map((key) => ({ key, title: TEXTS.columns[key][lang] }));
  const docs = [...new Set(findings.map(({ places: [first] }) => first?.doc_id ?? ''))];
  const tables: ReportTable[] = docs.map((doc) => {
    const own = findings.filter(({ places: [first] }) => (first?.doc_id ?? '') === doc);
    return {
      id: doc,
      title: `${own[0]?.places[0]?.plan ?? ''} (${doc})`,
      columns,
      rows: own.map((finding, at) => rowOf(finding, lang, at)),
    };
  });
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  const counts = {
    zh: `${plans} 份规划, ${checks} 项检查: 错误 ${count('error')}, 存疑 ${count('warning')}, 提示 ${count('info')}`,
    en:
      `${many(plans, 'plan')}, ${many(checks, 'check')}: ${many(count('error'), 'error')}, ` +
      `${many(count('warning'), 'warning')}, ${many(count('info'), 'note')}`,
  }[lang];
  const [first] = findings;
  const notes = [
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
    lead: [counts],
    tables: tables.length > 0 ? tables : [{ id: 'findings', title: TEXTS.title[lang], columns, rows: [], empty: TEXTS.none[lang] }],
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
