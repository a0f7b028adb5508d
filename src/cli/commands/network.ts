import { tell, type Context, type Exit } from '../command.js';
import { putFiles } from '../io/files.js';
import { endingOf, isFolderName, outputFormatOf, putPieces, putReport, type OutPlace } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import type { GraphFormat, NetworkTable } from './graph-formats.js';

export interface NetworkCommandOptions extends InputSettings, OutPlace {
  readonly format?: GraphFormat;
  readonly bom?: boolean;
  readonly table?: NetworkTable;
  readonly by?: 'place';
  readonly limit?: number;
  readonly all?: boolean;
}

/** Rows of each table on the screen where nothing else is said. */
const SHOWN = 30;

/**
 * `gangmu network PLANS…`. Into a folder it writes nodes, edges, records and the network.
 *
 * @returns 0; 1 where a plan could not be read; 2 for a wrong call; 3 where nothing could be written
 */
export async function networkCommand(paths: readonly string[], options: NetworkCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const { out, force = false, table = 'nodes' } = options;
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ network }, report, { edgesCsv, nodesCsv }, { renderGexf }] = await Promise.all([
    import('../../network/network.js'),
    import('../../network/report.js'),
    import('../../render/graph.js'),
    import('../../render/gexf.js'),
  ]);
  const found = network(loaded.plans, { lang, byPlace: options.by === 'place' });
  const graph = report.networkGraph(found, report.networkLead(found, lang), lang);
  const mark = options.bom === true ? ['\ufeff'] : [];
  const tables: Readonly<Record<NetworkTable, () => Iterable<string>>> = {
    nodes: () => nodesCsv(graph),
    edges: () => edgesCsv(graph),
    records: () => report.recordsCsv(found),
  };
  const csv = function* (name: NetworkTable): Generator<string, void> {
    yield* mark;
    yield* tables[name]();
  };
  if (out !== undefined && options.format === undefined && isFolderName(out)) {
    const files = (['nodes', 'edges', 'records'] as const).map((name) => ({ name: `${name}.csv`, pieces: () => csv(name) }));
    const written = await putFiles(out, force, [...files, { name: 'network.gexf', pieces: () => [renderGexf(graph)] }], context);
    if (written === 0) for (const one of report.networkNotes(found, lang)) tell(context, 'info', one);
    return exitFor(written, loaded);
  }
  const view = options.format ?? (endingOf(out) === '.gexf' ? 'gexf' : outputFormatOf(out === undefined ? {} : { out }));
  switch (view) {
    case 'gexf':
      return exitFor(await putPieces([[renderGexf(graph)]], options, context), loaded);
    case 'csv':
      return exitFor(await putPieces([csv(table)], options, context), loaded);
    default: {
      const reading = view === 'text' || view === 'md' || view === 'html';
      const limit = reading && options.all !== true ? (options.limit ?? SHOWN) : null;
      const { edgesOf: _, ...data } = found;
      const settings = { ...options, format: view };
      return exitFor(await putReport(report.networkReport(found, { lang, limit }), data, settings, context), loaded);
    }
  }
}
