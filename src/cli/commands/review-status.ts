import { existsSync } from 'node:fs';
import { tableLines } from '../../render/width.js';
import type { ReviewDataset } from '../../review/dataset.js';
import { tellFate } from '../../review/fate.js';
import { CORRECTIONS } from '../../review/log.js';
import { OUTCOMES, reviewStatusOf, type ReviewStatus } from '../../review/status.js';
import { csvLines } from '../../write/csv.js';
import { entriesOf } from '../../write/index-file.js';
import { indexOf } from '../../write/state.js';
import { printable, tell, type Context, type Exit } from '../command.js';
import { reviewable } from '../io/reviewable.js';
import { exchangeTexts as texts } from '../texts/review-exchange.js';
import type { ReviewStatusFormat } from './review-status-formats.js';

export interface ReviewStatusOptions {
  readonly format?: ReviewStatusFormat;
  readonly all?: boolean;
}

/** Lines that no longer count and are listed without --all. */
const SHOWN = 20;
const NUMBERS = ['records', 'decided', ...OUTCOMES] as const;

/** Fingerprints of the lines that the tables hold, by document. */
function digestsIn(dir: string): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  if (!existsSync(indexOf(dir))) return digests;
  for (const { document, review } of entriesOf(indexOf(dir)))
    if (document !== null && review !== undefined) digests.set(document.doc_id, review.digest);
  return digests;
}

function* statuses(dir: string, dataset: ReviewDataset): Generator<ReviewStatus, void> {
  const digests = digestsIn(dir);
  for (const docId of dataset.docIds) {
    const document = dataset.document(docId);
    if (document !== null) yield reviewStatusOf(document, digests.get(docId) ?? null);
  }
}

/** A status as data: why a line does not count is told in words of both languages. */
const dataOf = ({ left, ...rest }: ReviewStatus): object => ({
  ...rest,
  left: left.map((fate) => ({ id: fate.entry.id, state: fate.state, detail: fate.detail, ...tellFate(fate) })),
});

function text(all: readonly ReviewStatus[], dataset: ReviewDataset, options: ReviewStatusOptions, { lang }: Context): string[] {
  const cells = (name: string, one: Readonly<Record<(typeof NUMBERS)[number], number>>, left: number, unwritten: number): string[] => [
    printable(name),
    ...NUMBERS.map((number) => String(one[number])),
    String(left),
    String(unwritten),
  ];
  const touched = all.filter(({ lines }) => lines > 0);
  const shown = options.all === true ? all : touched;
  const sum = (of: (one: ReviewStatus) => number): number => all.reduce((total, one) => total + of(one), 0);
  const totals = Object.fromEntries(NUMBERS.map((number) => [number, sum((one) => one[number])])) as Record<
    (typeof NUMBERS)[number],
    number
  >;
  const rows = shown.map((one) => cells(one.docId, one, one.left.length, one.unwritten));
  const total = cells(
    texts.total(lang),
    totals,
    sum((one) => one.left.length),
    sum((one) => one.unwritten),
  );
  const numeric = new Set(texts.statusHead(lang).keys());
  numeric.delete(0);
  const lines = tableLines([texts.statusHead(lang), ...rows, total], numeric);
  if (shown.length < all.length) lines.push(texts.untouched(lang, all.length - shown.length));
  const people = new Map<string, number>();
  for (const { reviewers } of all)
    for (const [name, records] of Object.entries(reviewers)) people.set(name, (people.get(name) ?? 0) + records);
  const named = [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, records]) => [printable(name), String(records)]);
  if (named.length > 0) lines.push('', ...tableLines([texts.reviewersHead(lang), ...named], new Set([1])));
  const left = all.flatMap((one) => one.left.map((fate) => `  ${printable(`${one.docId}: ${tellFate(fate)?.[lang] ?? ''}`)}`));
  if (left.length > 0) {
    const few = options.all === true ? left : left.slice(0, SHOWN);
    lines.push('', texts.leftHead(lang), ...few);
    if (few.length < left.length) lines.push(`  ${texts.moreLeft(lang, left.length - few.length)}`);
  }
  const foreign = [...new Set(dataset.foreign.map(({ doc_id: docId }) => docId))];
  if (foreign.length > 0) lines.push('', printable(texts.foreign(lang, dataset.foreign.length, foreign)));
  return lines;
}

/** `gangmu review status DATASET`. @returns 0; 1 where lines do not count any more; 2 a wrong call */
export function reviewStatusCommand(dir: string, options: ReviewStatusOptions, context: Context): Exit {
  const { lang, effects } = context;
  const dataset = reviewable(dir, context);
  if (dataset === null) return 2;
  const { log, foreign } = dataset;
  for (const { line, ...what } of log.faults) tell(context, 'warning', texts.badLine(lang, CORRECTIONS, line, what));
  const all = [...statuses(dir, dataset)];
  if (options.format === 'json')
    effects.data(
      `${JSON.stringify({ documents: all.map(dataOf), foreign: foreign.map(({ id, doc_id }) => ({ id, doc_id })) }, null, 2)}\n`,
    );
  else if (options.format === 'csv') {
    const head = ['doc_id', ...NUMBERS, 'lines', 'left', 'unwritten', 'reviewers'];
    const rows = all.map((one) => [
      one.docId,
      ...NUMBERS.map((number) => String(one[number])),
      String(one.lines),
      String(one.left.length),
      String(one.unwritten),
      Object.keys(one.reviewers).join('；'),
    ]);
    effects.data(csvLines([head, ...rows]));
  } else {
    if (log.entries.length === 0) tell(context, 'info', texts.noReviews(lang, dir));
    effects.out(`${text(all, dataset, options, context).join('\n')}\n`);
  }
  return log.faults.length > 0 || foreign.length > 0 || all.some(({ left }) => left.length > 0) ? 1 : 0;
}
