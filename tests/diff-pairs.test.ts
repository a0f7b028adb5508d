import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPlans, type CommitmentDiff, type PlanDiff } from '../src/diff/diff.js';
import type { TargetRecord } from '../src/model/record.js';
import { extractText } from './setup/plans.js';

// Eleven pairs of made-up plans, coded by hand before the program was run on them: tests/plans-diff/README.md. A `todo` row is known to
// fail; once it no longer does, the mark goes.

interface Row {
  readonly pair: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly a: string;
  readonly b: string;
  readonly todo: boolean;
}
const read = (name: string): string => readFileSync(new URL(`plans-diff/${name}`, import.meta.url), 'utf8');
const rows = read('pairs.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [pair = '', kind = '', expected = '', a = '', b = '', , status = ''] = line.split('\t');
    return { pair, kind, expected: expected.split('|'), a, b, todo: status === 'todo' };
  });
const pairs = new Map(
  [...new Set(rows.map((row) => row.pair))].map((pair) => [
    pair,
    diffPlans(extractText(read(`${pair}-a.txt`), 'a'), extractText(read(`${pair}-b.txt`), 'b')),
  ]),
);

/** All mentions of a row in one plan, of the whole and of its parts. */
const sideOf = (one: CommitmentDiff, side: 'a' | 'b'): TargetRecord[] =>
  [...(one[side] === null ? [] : [one[side]]), ...(one.class === (side === 'a' ? 'merged' : 'split') ? one.also : [])].flatMap(
    ({ mentions }) => mentions,
  );

/** The commitment whose mention shares most with the words, of those whose number stands in them. */
function commitmentAt(diff: PlanDiff, side: 'a' | 'b', words: string): CommitmentDiff | undefined {
  const start = diff[side].text.indexOf(words);
  const shared = (one: CommitmentDiff): number =>
    Math.max(
      0,
      ...sideOf(one, side).map((record) =>
        words.includes(record.value_text) ? Math.min(start + words.length, record.char_end) - Math.max(start, record.char_start) : 0,
      ),
    );
  const found = diff.commitments.filter((one) => shared(one) > 0);
  const length = (one: CommitmentDiff): number => one[side]?.first.quote.length ?? 0;
  return found.sort((x, y) => shared(y) - shared(x) || length(x) - length(y))[0];
}

function targetSays(diff: PlanDiff, { a, b }: Row): string {
  const [one, other] = [a === '' ? undefined : commitmentAt(diff, 'a', a), b === '' ? undefined : commitmentAt(diff, 'b', b)];
  if ((a !== '' && !one) || (b !== '' && !other)) return 'no record';
  if (a !== '' && b !== '' && one !== other) return one?.b === null && other?.a === null ? 'dropped' : 'paired otherwise';
  return (one ?? other)?.class ?? '';
}

function clusterSays(diff: PlanDiff, { a, b }: Row): string {
  const one = diff.clusters.find((pair) => (a === '' ? pair.b?.name.startsWith(b) : pair.a?.name.startsWith(a)) === true);
  if (!one) return 'no record';
  return one.a === null ? 'added' : one.b === null ? 'dropped' : b !== '' && one.b.name.startsWith(b) ? 'same' : 'paired otherwise';
}

function taskSays(diff: PlanDiff, { a, b }: Row): string {
  const one = diff.responsibilities.tasks.find((task) => (a === '' ? task.b?.title.includes(b) : task.a?.title.includes(a)) === true);
  if (!one) return 'no record';
  return one.a === null ? 'added' : one.b === null ? 'dropped' : b !== '' && one.b.title.includes(b) ? 'same' : 'paired otherwise';
}

/** a: the task, b: the unit, or earlier>later lead. */
function unitSays(diff: PlanDiff, { expected, a, b }: Row): string {
  const task = diff.responsibilities.tasks.find((one) => one.a?.title.includes(a) === true && one.b !== null);
  if (expected[0] !== 'lead') return task?.units.find((one) => (one.a ?? one.b)?.unit === b)?.change ?? 'none';
  const leads = (side: 'a' | 'b'): string =>
    task?.units.flatMap((one) => (one[side]?.role === 'lead' ? [one[side].unit] : [])).join('、') ?? '';
  return task?.lead_changed === true && `${leads('a')}>${leads('b')}` === b ? 'lead' : `${leads('a')}>${leads('b')}`;
}

function clauseSays(diff: PlanDiff, { a, b }: Row): 'copied' | 'not' {
  return diff.clauses.matches.some((match) => match.a.quote.includes(a) && match.b.quote.includes(b)) ? 'copied' : 'not';
}

const SAYS: Readonly<Record<string, (diff: PlanDiff, row: Row) => string>> = {
  target: targetSays,
  cluster: clusterSays,
  task: taskSays,
  unit: unitSays,
  clause: clauseSays,
};

describe.each([...pairs])('pair %s', (pair, diff) => {
  for (const row of rows.filter((one) => one.pair === pair)) {
    const wanted = row.kind !== 'clause' ? row.expected : [row.expected[0] === 'not' ? 'not' : 'copied'];
    (row.todo ? it.fails : it)(`${row.kind} ${row.a} ~ ${row.b}: ${wanted.join(' or ')}`, () => {
      expect(wanted).toContain(SAYS[row.kind]?.(diff, row));
    });
  }
  it('has no pair that the coding does not know', () => {
    const coded = new Set(
      rows
        .filter((row) => row.pair === pair && row.kind === 'target')
        .flatMap((row) => [
          row.a === '' ? undefined : commitmentAt(diff, 'a', row.a),
          row.b === '' ? undefined : commitmentAt(diff, 'b', row.b),
        ]),
    );
    expect(
      diff.commitments
        .filter((one) => !coded.has(one) && (one.a ?? one.b)?.first.kind === 'target')
        .map((one) => (one.a ?? one.b)?.first.quote),
    ).toEqual([]);
  });
});
