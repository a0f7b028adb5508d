import { planNames } from '../../commitment/plan-name.js';
import type { ReuseOptions, ReusePair } from '../../reuse/reuse.js';
import type { PairSummary } from '../../reuse/tables.js';
import { tell, type Context, type Exit } from '../command.js';
import { putFiles } from '../io/files.js';
import { isSvg, pictured, putPicture, wrongPicture } from '../io/picture.js';
import { isFolderName, putPieces, putReport, endingOf, outputFormatOf, type OutPlace } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import type { GraphFormat, ReuseTable } from './graph-formats.js';
import type { ReuseFormat } from './picture-formats.js';

export interface ReuseCommandOptions extends InputSettings, OutPlace {
  readonly format?: ReuseFormat;
  readonly picture?: boolean;
  readonly bom?: boolean;
  readonly table?: ReuseTable;
  /** percent */
  readonly least?: number;
  /** percent */
  readonly common?: number;
  readonly across?: boolean;
  readonly limit?: number;
  readonly all?: boolean;
}

/** Rows of each table on the screen where nothing else is said. */
const SHOWN = 30;

/**
 * `gangmu reuse PLANS…`. Into a folder it writes every table, the network among them.
 *
 * @returns 0; 1 where a plan could not be read; 2 for a wrong call; 3 where nothing could be written
 */
export async function reuseCommand(paths: readonly string[], options: ReuseCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const { out, force = false, bom = false } = options;
  const wrong = wrongPicture(options, context);
  if (wrong !== null) {
    tell(context, 'error', wrong);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ reuse }, tables, { reuseReport }, { lead, reuseNotes }, { edgesCsv, nodesCsv }] = await Promise.all([
    import('../../reuse/reuse.js'),
    import('../../reuse/tables.js'),
    import('../../reuse/report.js'),
    import('../../reuse/words.js'),
    import('../../render/graph.js'),
  ]);
  const least = (options.least ?? 2) / 100;
  const asked: ReuseOptions = {
    least,
    ...(options.common === undefined ? {} : { common: options.common / 100 }),
    ...(options.across === undefined ? {} : { across: options.across }),
  };
  const found = reuse(loaded.plans, asked);
  const names = planNames(found.plans);
  const pairs: PairSummary[] = [];
  /** The pairs one after another, of each of which what is listed is kept: their passages are written as they come. */
  function* walked(): Generator<ReusePair, void> {
    for (const pair of found.pairs) {
      pairs.push(tables.pairSummary(pair));
      yield pair;
    }
    pairs.sort(tables.byShare);
  }
  const passages = (): Iterable<string> => tables.passagesCsv(walked());
  const description = (): string => lead(found.counts, pairs.length, least, lang);
  const graph = () => tables.reuseGraph(found.plans, pairs, names, description());
  const gexf = async (): Promise<() => string> => {
    const { renderGexf } = await import('../../render/gexf.js');
    return () => renderGexf(graph());
  };
  const mark = bom ? ['\ufeff'] : [];
  const tellNotes = (families: readonly { readonly common: boolean }[]): void => {
    for (const one of [description(), ...reuseNotes(found.counts, families.filter(({ common }) => common).length, lang)])
      tell(context, 'info', one);
  };

  if (out !== undefined && options.format === undefined && isFolderName(out)) {
    const render = await gexf();
    const families = found.families();
    const written = await putFiles(
      out,
      force,
      [
        { name: 'passages.csv', pieces: passages },
        { name: 'nodes.csv', pieces: () => nodesCsv(graph()) },
        { name: 'edges.csv', pieces: () => edgesCsv(graph()) },
        { name: 'families.csv', pieces: () => tables.familiesCsv(families) },
        { name: 'members.csv', pieces: () => tables.membersCsv(families) },
        { name: 'network.gexf', pieces: () => [render()] },
      ].map(({ name, pieces }) => ({
        name,
        pieces: function* () {
          if (name.endsWith('.csv')) yield* mark;
          yield* pieces();
        },
      })),
      context,
    );
    if (written === 0) tellNotes(families);
    return exitFor(written, loaded);
  }

  const picture = async () => {
    const { reusePicture } = await import('../../picture/reuse-picture.js');
    return reusePicture(found.plans, pairs, names, lang);
  };
  if (isSvg(options)) {
    // pairs are gathered as they are walked
    for (const _ of walked());
    return exitFor(await putPicture(await picture(), paths, options, context), loaded);
  }
  const view: GraphFormat =
    (options.format as GraphFormat | undefined) ?? (endingOf(out) === '.gexf' ? 'gexf' : outputFormatOf(out === undefined ? {} : { out }));
  if (view === 'csv' && options.table === 'passages') return exitFor(await putPieces([mark, passages()], options, context), loaded);
  // only JSON holds the passages of all pairs at once
  const whole: ReusePair[] = [];
  for (const pair of walked()) if (view === 'json') whole.push(pair);
  if (view === 'gexf') {
    const render = await gexf();
    return exitFor(await putPieces([[render()]], options, context), loaded);
  }
  const { table = 'pairs' } = options;
  if (view === 'csv') {
    const pieces: Readonly<Record<Exclude<ReuseTable, 'passages'>, () => Iterable<string>>> = {
      pairs: () => tables.pairsCsv(pairs, names),
      families: () => tables.familiesCsv(found.families()),
      members: () => tables.membersCsv(found.families()),
      nodes: () => nodesCsv(graph()),
      edges: () => edgesCsv(graph()),
    };
    return exitFor(await putPieces([mark, table === 'passages' ? [] : pieces[table]()], options, context), loaded);
  }
  const families = found.families();
  const reading = view === 'text' || view === 'md' || view === 'html';
  const report = reuseReport(pairs, families, found.counts, {
    lang,
    names,
    least,
    limit: reading && options.all !== true ? (options.limit ?? SHOWN) : null,
  });
  const settings = { ...options, format: view };
  return exitFor(
    await putReport(
      await pictured(report, picture, 'reuse', paths, options, context),
      view === 'json' ? tables.reuseData(whole, families, found.counts, names) : null,
      settings,
      context,
    ),
    loaded,
  );
}
