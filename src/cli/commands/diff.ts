import type { Context, Exit } from '../command.js';
import { tell } from '../command.js';
import { doubtsOf } from '../texts/doubts.js';
import { sayDiff } from '../texts/diff.js';
import { putReport, outputFormatOf, type OutputSettings } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import { DIFF_TABLES, type DiffTableName } from '../../diff/choices.js';

export { DIFF_TABLE_NAMES } from '../../diff/choices.js';

export interface DiffCommandOptions extends OutputSettings, InputSettings {
  readonly table?: DiffTableName;
  readonly only?: readonly string[];
  readonly all?: boolean;
  readonly exitCode?: boolean;
}

/**
 * `gangmu diff A B`.
 *
 * @returns 0; 1 where a plan could not be read or, with --exit-code, where anything changed (with --only: any such change); 2 for a wrong
 *   call; 3 where nothing could be written
 */
export async function diffCommand(a: string, b: string, options: DiffCommandOptions, context: Context): Promise<Exit> {
  const [{ diffPlans, isUnchanged }, { diffReport }, { DIFF_CLASSES, labelsOf }, { diffData }, { pairPlans }, { planNames }] =
    await Promise.all([
      import('../../diff/diff.js'),
      import('../../diff/report.js'),
      import('../../diff/shown.js'),
      import('../../diff/data.js'),
      import('../../diff/pair-plans.js'),
      import('../../commitment/plan-name.js'),
    ]);
  const { lang } = context;
  const unknown = (options.only ?? []).filter((name) => !DIFF_CLASSES.includes(name));
  if (unknown.length > 0 || options.only?.length === 0) {
    tell(context, 'error', sayDiff.unknownClass(lang, unknown, DIFF_CLASSES));
    return 2;
  }
  const before = await loadPlans([a], options, context);
  if (typeof before === 'number') return before;
  const after = await loadPlans([b], options, context);
  if (typeof after === 'number') return after;
  const pairs = pairPlans(before.plans, after.plans);
  if (pairs.pairs.length === 0) {
    tell(context, 'error', sayDiff.noPair(lang));
    return 2;
  }
  const diffs = pairs.pairs.map(([one, other]) => diffPlans(one, other));
  // a plan may stand on both sides: names are told apart within each
  const names = new Map([...planNames(before.plans), ...planNames(after.plans)]);
  const { only, all } = options;
  const view = outputFormatOf(options);
  // what only one plan has is gathered by chapter where it is read as a whole; asked for by name, and in tables for programs, each stands
  // for itself
  const gather = view === 'csv' || only !== undefined || all === true ? undefined : view === 'html' ? 'items' : 'line';
  // a page has room for everything; --only speaks of commitments and clusters
  const table = options.table ?? (view === 'html' && only === undefined ? 'all' : undefined);
  const tables = table === undefined ? {} : { tables: table === 'all' ? DIFF_TABLES : [table] };
  const doubts = new Map(
    (await Promise.all(diffs.map((diff) => doubtsOf([...new Set([diff.a, diff.b])], lang)))).flatMap((found) => [...found]),
  );
  const report = diffReport(diffs, {
    lang,
    unpaired: pairs,
    doubts,
    ...tables,
    ...(gather === undefined ? {} : { gather }),
    ...(only === undefined ? {} : { only }),
    ...(all === undefined ? {} : { all }),
  });
  const exit = exitFor(
    await putReport(
      report,
      diffData(diffs, pairs, names, (labels) => only === undefined || labels.some((name) => only.includes(name))),
      options,
      context,
      { paths: [a, b], loaded: [before, after] },
    ),
    before,
    after,
  );
  const changed =
    only === undefined
      ? pairs.onlyA.length + pairs.onlyB.length > 0 || !diffs.every(isUnchanged)
      : diffs.some((diff) => [...diff.commitments, ...diff.clusters].some((one) => labelsOf(one).some((name) => only.includes(name))));
  return exit === 0 && options.exitCode === true && changed ? 1 : exit;
}
