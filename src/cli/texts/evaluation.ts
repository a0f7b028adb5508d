import type { Interval } from '../../evaluate/bootstrap.js';
import type { Evaluation } from '../../evaluate/evaluate.js';
import type { Figure } from '../../evaluate/fields.js';
import type { Miss } from '../../evaluate/ledger.js';
import { printable } from '../command.js';
import type { Lang } from './lang.js';
import { EVALUATION, say } from './messages.js';
import { shorten, tableLines } from '../../render/width.js';

const PLAIN = ['precision', 'recall', 'f1'] as const;
const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const span = (interval: Interval | null): string => (interval === null ? '-' : `${number(interval[0])}–${number(interval[1])}`);
const both = ({ value, interval }: Figure): string[] => [number(value), span(interval)];

/** Every figure by the name that --min takes: core, targets.f1, targets.deadline.alpha … */
export function namedFigures(evaluation: Evaluation): Record<string, number | null> {
  const named = Object.entries(evaluation.figures).map(([name, figure]): [string, number | null] => [name, figure.value]);
  for (const table of evaluation.tables) for (const part of PLAIN) named.push([`${table.table}.${part}`, table[part].value]);
  for (const field of evaluation.fields)
    for (const part of ['agreement', 'alpha', ...PLAIN] as const) named.push([`${field.table}.${field.field}.${part}`, field[part].value]);
  return Object.fromEntries(named);
}

/** The figures as JSON; `figures` holds the plain numbers by name. */
export function evaluationJson(evaluation: Evaluation, misses: boolean): string {
  const { figures, misses: all, ...rest } = evaluation;
  const entries = Object.entries(figures);
  return `${JSON.stringify(
    {
      ...rest,
      figures: Object.fromEntries(entries.map(([name, figure]) => [name, figure.value])),
      intervals: Object.fromEntries(entries.map(([name, figure]) => [name, figure.interval])),
      ...(misses ? { misses: all } : {}),
    },
    null,
    2,
  )}\n`;
}

/** Figures of all kinds and fields together, which no table shows. */
const WHOLE = [
  'core',
  'strict',
  'strict_all',
  'kind',
  'indicator_near',
  'headline',
  'reference',
  'responsibilities_fields',
  'task',
  'deadlines_fields',
  'clusters_fields',
  'sections_fields',
  'goals_fields',
  'document',
];

/** The figures as tables for a terminal. */
export function evaluationText(evaluation: Evaluation, misses: boolean, lang: Lang): string {
  const { table, field, figure } = EVALUATION[lang];
  const lines = [
    evaluation.resamples > 0
      ? say.evaluated(lang, evaluation.documents.length, evaluation.resamples, evaluation.seed)
      : say.evaluatedOne(lang, evaluation.documents.length),
  ];
  const numeric = (header: readonly string[], left: readonly number[] = [0]): Set<number> =>
    new Set([...header.keys()].filter((at) => !left.includes(at)));
  const add = (header: readonly string[], rows: readonly (readonly string[])[], left?: readonly number[]): void => {
    if (rows.length > 0) lines.push('', ...tableLines([header, ...rows], numeric(header, left)));
  };
  add(
    table,
    evaluation.tables.map((one) => [
      one.table,
      String(one.coded),
      String(one.extracted),
      String(one.matched),
      number(one.precision.value),
      number(one.recall.value),
      ...both(one.f1),
    ]),
  );
  add(
    figure,
    WHOLE.flatMap((name) => {
      const one = evaluation.figures[name];
      return one ? [[name, ...both(one)]] : [];
    }),
  );
  add(
    field,
    evaluation.fields.map((one) => [
      `${one.table}.${one.field}`,
      String(one.records),
      ...both(one.agreement),
      ...both(one.alpha),
      one.alpha.level,
      number(one.precision.value),
      number(one.recall.value),
      number(one.f1.value),
    ]),
    [0, 6],
  );
  if (misses) lines.push('', ...missLines(evaluation.misses, lang));
  return `${lines.join('\n')}\n`;
}

/** As in a diff: only coded, only extracted, both but not alike. */
const SIGN = { coded: '-', extracted: '+', both: '~' } as const;

/** Every difference with its sentence, those of one cause together, the most frequent cause first. */
function missLines(misses: readonly Miss[], lang: Lang): string[] {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    const title = [miss.table, say.cause(lang, miss.cause), miss.cause === 'field' ? (miss.field ?? '') : '']
      .filter((part) => part !== '')
      .join(' · ');
    groups.set(title, [...(groups.get(title) ?? []), miss]);
  }
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length);
  return [
    say.differences(lang, misses.length),
    ...ordered.flatMap(([title, group]) => ['', `${title} (${group.length})`, ...group.flatMap((miss) => missLine(miss, lang))]),
  ];
}

function missLine(miss: Miss, lang: Lang): string[] {
  const values = miss.side === 'both' ? say.gotWant(lang, miss.got ?? '-', miss.want ?? '-') : (miss.got ?? miss.want ?? '');
  const words = (text: string): string => printable(text.replace(/\s+/gu, ' ').trim());
  const sentence = words(miss.sentence || miss.quote);
  return [
    `  ${SIGN[miss.side]} ${[miss.document, words(miss.about), words(values)].filter((part) => part !== '').join('  ')}`,
    ...(sentence === '' ? [] : [`      ${shorten(sentence, 400)}`]),
  ];
}
