import { Argument, Command, CommanderError, Option } from 'commander';
import { packageVersion } from '../batch/version.js';
import { SEVERITIES } from '../check/choices.js';
import { BYS, COMPARABLE } from '../compare/choices.js';
import { DIFF_TABLE_NAMES } from '../diff/choices.js';
import { KINDS } from '../model/choices.js';
import { POINTS } from '../panel/choices.js';
import { SORTS } from '../write/choices.js';
import type { CheckCommandOptions } from './commands/check.js';
import { tell, type Context, type Exit } from './command.js';
import type { CompareCommandOptions } from './commands/compare.js';
import type { DiffCommandOptions } from './commands/diff.js';
import { guarded, type Effects } from './io/effects.js';
import type { EvaluateCommandOptions } from './commands/evaluate.js';
import { complaint } from './complaint.js';
import { asGiven, collected, figuresOf, formatsOf, listed, oneOf, oneOfLangs, percentOf, wholeNumber } from './option-values.js';
import type { ExplainCommandOptions } from './commands/explain.js';
import type { AddCommandOptions } from './commands/add.js';
import type { ExtractCommandOptions } from './commands/extract.js';
import type { CascadeCommandOptions } from './commands/cascade.js';
import type { PanelCommandOptions } from './commands/panel.js';
import { PANEL_FORMATS } from './commands/panel-formats.js';
import { SQL_FORMATS } from './commands/sql-formats.js';
import type { SqlCommandOptions } from './commands/sql.js';
import { langOf, type Lang } from './texts/lang.js';
import { EXAMPLES, help, say, type HelpKey } from './texts/messages.js';
import { OUTPUT_FORMATS } from './io/output.js';
import { GRAPH_FORMATS, NETWORK_TABLES, REUSE_TABLES } from './commands/graph-formats.js';
import { COMPARE_FORMATS, REUSE_FORMATS } from './commands/picture-formats.js';
import type { ReuseCommandOptions } from './commands/reuse.js';
import type { NetworkCommandOptions } from './commands/network.js';
import type { OutcomeCommandOptions } from './commands/outcome.js';
import type { QueueCollectOptions, QueueSubmitOptions, QueueWorkOptions } from './commands/queue.js';
import type { StreamCommandOptions } from './commands/stream.js';
import type { VerifyCommandOptions } from './commands/verify.js';
import { tableLines, width } from '../render/width.js';

const TITLES: Readonly<Record<string, HelpKey>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

function examples(name: string, lang: Lang): string {
  const rows = (EXAMPLES[name] ?? []).map(({ call, what }) => [`  ${call}`, what[lang]]);
  return `\n${[help(lang, 'examples'), ...tableLines(rows, new Set())].join('\n')}`;
}

/**
 * The commands and their options. `done` takes the exit code of the one that ran. Each command loads what it needs only when it is called.
 */
function build(context: Context, done: (exit: Exit) => void): Command {
  const { lang, effects } = context;
  const text = (key: HelpKey): string => help(lang, key);
  const dress = (command: Command, call = command.name()): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: effects.out, writeErr: effects.err, outputError: () => undefined })
      .configureHelp({ displayWidth: width, styleTitle: (title) => (TITLES[title] ? text(TITLES[title]) : title) })
      .helpOption('-h, --help', text('help'))
      .addOption(new Option('--lang <zh|en>', text('lang')).argParser(oneOfLangs(lang)))
      .addHelpText('after', examples(call, lang));

  const program = dress(new Command('gangmu'))
    .description(text('tagline'))
    .version(context.version, '-V, --version', text('version'))
    .helpCommand('help [command]', text('helpCommand'))
    .addHelpText('after', `\n${text('exitCodes')}`);

  const add = (name: string, description: HelpKey): Command => {
    const command = dress(new Command(name)).description(text(description));
    program.addCommand(command);
    return command;
  };
  /** What a document may take. */
  const bounded = (command: Command): Command =>
    command
      .addOption(new Option('--limit-size <MiB>', text('limitSize')).argParser(wholeNumber(lang, 1)))
      .addOption(new Option('--limit-time <seconds>', text('limitTime')).argParser(wholeNumber(lang, 1)))
      .addOption(new Option('--limit-memory <MiB>', text('limitMemory')).argParser(wholeNumber(lang, 16)));
  /** How much is said. */
  const said = (command: Command): Command =>
    command
      .addOption(new Option('-q, --quiet', text('quiet')).conflicts('verbose'))
      .addOption(new Option('-v, --verbose', text('verbose')));
  const limited = (command: Command): Command =>
    said(bounded(command.addOption(new Option('-j, --jobs <n>', text('jobs')).argParser(wholeNumber(lang, 1)))));
  /** What dataset is made. */
  const made = (command: Command): Command =>
    command
      .addOption(new Option('-o, --out <dir>', text('out')).makeOptionMandatory())
      .addOption(new Option('-f, --format <list>', text('format')).argParser(formatsOf(lang)))
      .addOption(new Option('-m, --manifest <file>', text('manifest')))
      .addOption(new Option('--lexicon <dir>', text('lexicon')))
      .addOption(new Option('--bom', text('bom')))
      .addOption(new Option('--sort <order>', text('sort')).choices(SORTS))
      .addOption(new Option('--resume', text('resume')).conflicts('force'))
      .addOption(new Option('--force', text('force')))
      .addOption(new Option('--prune', text('prune')).conflicts('force'));
  made(limited(add('extract', 'extract')))
    .addArgument(new Argument('<paths...>', text('extractPaths')))
    .addOption(new Option('--ocr', text('ocr')))
    .addOption(new Option('--watch', text('watch')))
    .action(async (paths: string[], options: ExtractCommandOptions) => {
      const { extractCommand } = await import('./commands/extract.js');
      done(await extractCommand(paths, options, context));
    });
  limited(
    add('add', 'add')
      .addArgument(new Argument('<paths...>', text('extractPaths')))
      .addOption(new Option('--to <dir>', text('addTo')).makeOptionMandatory())
      .addOption(new Option('-m, --manifest <file>', text('manifest'))),
  ).action(async (paths: string[], options: AddCommandOptions) => {
    const { addCommand } = await import('./commands/add.js');
    done(await addCommand(paths, options, context));
  });
  add('status', 'status')
    .addArgument(new Argument('<dataset>', text('addTo')))
    .addOption(new Option('--json', text('statusJson')))
    .action(async (dataset: string, options: { json?: boolean }) => {
      const { statusCommand } = await import('./commands/status.js');
      done(statusCommand(dataset, options, context));
    });
  limited(add('stream', 'stream').addOption(new Option('--lexicon <dir>', text('lexicon')))).action(
    async (options: StreamCommandOptions) => {
      const { streamCommand } = await import('./commands/stream.js');
      done(await streamCommand(options, context));
    },
  );
  const queue = add('queue', 'queue').helpCommand(false);
  const addQueue = (name: string, description: HelpKey): Command => {
    const command = dress(new Command(name), `queue ${name}`)
      .description(text(description))
      .addOption(new Option('--queue <url>', text('queueUrl')).makeOptionMandatory());
    queue.addCommand(command);
    return command;
  };
  said(
    made(
      bounded(
        addQueue('submit', 'queueSubmit')
          .addArgument(new Argument('<paths...>', text('queuePaths')))
          .addOption(new Option('--shared-files', text('queueShared'))),
      ),
    ),
  ).action(async (paths: string[], options: QueueSubmitOptions) => {
    const { queueSubmitCommand } = await import('./commands/queue.js');
    done(await queueSubmitCommand(paths, options, context));
  });
  said(
    addQueue('work', 'queueWork')
      .addOption(new Option('-c, --concurrency <n>', text('queueConcurrency')).argParser(wholeNumber(lang, 1)))
      .addOption(new Option('--tries <n>', text('queueTries')).argParser(wholeNumber(lang, 1)))
      .addOption(new Option('--stalled-after <seconds>', text('queueStalled')).argParser(wholeNumber(lang, 1))),
  ).action(async (options: QueueWorkOptions) => {
    const { queueWorkCommand } = await import('./commands/queue.js');
    done(await queueWorkCommand(options, context));
  });
  said(addQueue('collect', 'queueCollect').addOption(new Option('-o, --out <dir>', text('out')).makeOptionMandatory())).action(
    async (options: QueueCollectOptions) => {
      const { queueCollectCommand } = await import('./commands/queue.js');
      done(await queueCollectCommand(options, context));
    },
  );
  add('tree', 'tree')
    .addArgument(new Argument('<file>', text('file')))
    .addOption(new Option('--json', text('treeJson')))
    .action(async (file: string, options: { json?: boolean }) => {
      const { treeCommand } = await import('./commands/tree.js');
      done(await treeCommand(file, options, context));
    });
  add('explain', 'explain')
    .addArgument(new Argument('<file>', text('file')))
    .addOption(new Option('--at <offset>', text('at')).argParser(wholeNumber(lang, 0)).conflicts('find'))
    .addOption(new Option('--find <text>', text('find')))
    .addOption(new Option('-m, --manifest <file>', text('manifest')))
    .addOption(new Option('--lexicon <dir>', text('lexicon')))
    .action(async (file: string, options: ExplainCommandOptions) => {
      const { explainCommand } = await import('./commands/explain.js');
      done(await explainCommand(file, options, context));
    });
  add('schema', 'schema')
    .addArgument(new Argument('[table]', text('table')))
    .addOption(new Option('--json', text('schemaJson')))
    .action(async (table: string | undefined, options: { json?: boolean }) => {
      const { schemaCommand } = await import('./commands/schema.js');
      done(schemaCommand(table, options, context));
    });
  add('verify', 'verify')
    .addArgument(new Argument('<dataset>', text('verifyDataset')))
    .addOption(new Option('--sources <dir>', text('verifySources')))
    .addOption(new Option('--lexicon <dir>', text('verifyLexicon')))
    .addOption(new Option('--ocr', text('verifyOcr')))
    .addOption(new Option('--json', text('evaluateJson')))
    .action(async (dataset: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./commands/verify.js');
      done(await verifyCommand(dataset, options, context));
    });
  const viewed = (command: Command, formats: readonly string[] = OUTPUT_FORMATS, words: HelpKey = 'viewFormat'): Command =>
    command
      .addOption(new Option('-f, --format <format>', text(words)).argParser(oneOf(lang, formats)))
      .addOption(new Option('-o, --out <file>', text('viewOut')))
      .addOption(new Option('--bom', text('viewBom')))
      .addOption(new Option('-m, --manifest <file>', text('manifest')))
      .addOption(new Option('--lexicon <dir>', text('lexicon')));
  viewed(
    add('compare', 'compare')
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--table <table>', text('compareTable')).argParser(oneOf(lang, COMPARABLE)))
      .addOption(new Option('--by <column>', text('compareBy')).argParser(oneOf(lang, BYS)))
      .addOption(new Option('--indicator <name>', text('compareIndicator')).argParser(collected(asGiven)))
      .addOption(new Option('--place <name>', text('comparePlace')).argParser(collected(asGiven)))
      .addOption(new Option('--sector <name>', text('compareSector')).argParser(collected(asGiven)))
      .addOption(new Option('--kind <kind>', text('compareKind')).argParser(collected(oneOf(lang, KINDS))))
      .addOption(new Option('--shared', text('compareShared')))
      .addOption(new Option('--long', text('compareLong')))
      .addOption(new Option('--mentions', text('mentions')))
      .addOption(new Option('--limit <n>', text('compareLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--columns <n>', text('compareColumns')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    COMPARE_FORMATS,
    'compareFormat',
  ).action(async (paths: string[], options: CompareCommandOptions) => {
    const { compareCommand } = await import('./commands/compare.js');
    done(await compareCommand(paths, options, context));
  });
  /** A network, and the report on it. */
  const graphed = (command: Command, tables: readonly string[], table: HelpKey, formats: readonly string[] = GRAPH_FORMATS): Command =>
    command
      .addOption(new Option('--table <table>', text(table)).argParser(oneOf(lang, tables)))
      .addOption(
        new Option('-f, --format <format>', text(formats === GRAPH_FORMATS ? 'graphFormat' : 'reuseFormat')).argParser(
          oneOf(lang, formats),
        ),
      )
      .addOption(new Option('-o, --out <path>', text('graphOut')))
      .addOption(new Option('--bom', text('viewBom')))
      .addOption(new Option('-m, --manifest <file>', text('manifest')))
      .addOption(new Option('--lexicon <dir>', text('lexicon')))
      .addOption(new Option('--limit <n>', text('reuseLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')));
  graphed(
    add('reuse', 'reuse')
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--least <percent>', text('reuseLeast')).argParser(percentOf(lang)))
      .addOption(new Option('--common <percent>', text('reuseCommon')).argParser(percentOf(lang)))
      .addOption(new Option('--across', text('reuseAcross')))
      .addOption(new Option('--picture', text('picture'))),
    REUSE_TABLES,
    'reuseTable',
    REUSE_FORMATS,
  ).action(async (paths: string[], options: ReuseCommandOptions) => {
    const { reuseCommand } = await import('./commands/reuse.js');
    done(await reuseCommand(paths, options, context));
  });
  graphed(
    add('network', 'network')
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--by <column>', text('networkBy')).argParser(oneOf(lang, ['place']))),
    NETWORK_TABLES,
    'networkTable',
  ).action(async (paths: string[], options: NetworkCommandOptions) => {
    const { networkCommand } = await import('./commands/network.js');
    done(await networkCommand(paths, options, context));
  });
  /** Values of places, indicators and years that can be chosen. */
  const chosen = (command: Command): Command =>
    command
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--indicator <name>', text('panelIndicator')).argParser(collected(asGiven)))
      .addOption(new Option('--place <name>', text('panelPlace')).argParser(collected(asGiven)))
      .addOption(new Option('--from <year>', text('panelFrom')).argParser(wholeNumber(lang, 1900)))
      .addOption(new Option('--to <year>', text('panelTo')).argParser(wholeNumber(lang, 1900)));
  viewed(
    chosen(add('panel', 'panel'))
      .addOption(new Option('--facts', text('panelFacts')))
      .addOption(new Option('--point <end>', text('panelPoint')).argParser(oneOf(lang, POINTS)))
      .addOption(new Option('--unknown', text('panelUnknown')))
      .addOption(new Option('--wide', text('panelWide')).conflicts(['rank', 'growth']))
      .addOption(new Option('--balanced', text('panelBalanced')))
      .addOption(new Option('--rank', text('panelRank')))
      .addOption(new Option('--growth', text('panelGrowth')))
      .addOption(new Option('--limit <n>', text('panelLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: PanelCommandOptions) => {
    const { panelCommand } = await import('./commands/panel.js');
    done(await panelCommand(paths, options, context));
  });
  viewed(
    chosen(add('cascade', 'cascade'))
      .addOption(new Option('--point <end>', text('panelPoint')).argParser(oneOf(lang, POINTS)))
      .addOption(new Option('--summary', text('cascadeSummary')))
      .addOption(new Option('--limit <n>', text('cascadeLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: CascadeCommandOptions) => {
    const { cascadeCommand } = await import('./commands/cascade.js');
    done(await cascadeCommand(paths, options, context));
  });
  viewed(
    add('diff', 'diff')
      .addArgument(new Argument('<a>', text('diffA')))
      .addArgument(new Argument('<b>', text('diffB')))
      .addOption(new Option('--table <table>', text('diffTable')).argParser(oneOf(lang, DIFF_TABLE_NAMES)))
      .addOption(new Option('--only <classes>', text('diffOnly')).argParser(listed))
      .addOption(new Option('--all', text('diffAll')))
      .addOption(new Option('--exit-code', text('diffExitCode'))),
  ).action(async (a: string, b: string, options: DiffCommandOptions) => {
    const { diffCommand } = await import('./commands/diff.js');
    done(await diffCommand(a, b, options, context));
  });
  viewed(
    add('check', 'check')
      .addArgument(new Argument('[plans...]', text('comparePlans')))
      .addOption(new Option('--only <checks>', text('checkOnly')).argParser(listed))
      .addOption(new Option('--silence <what>', text('checkSilence')).argParser(collected(asGiven)))
      .addOption(new Option('--silences <file>', text('checkSilences')))
      .addOption(new Option('--fail-on <severity>', text('checkFail')).argParser(oneOf(lang, SEVERITIES)))
      .addOption(new Option('--limit <n>', text('checkLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--list', text('checkList'))),
  ).action(async (paths: string[], options: CheckCommandOptions) => {
    const { checkCommand } = await import('./commands/check.js');
    done(await checkCommand(paths, options, context));
  });
  viewed(
    chosen(add('outcome', 'outcome'))
      .addOption(new Option('--limit <n>', text('outcomeLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: OutcomeCommandOptions) => {
    const { outcomeCommand } = await import('./commands/outcome.js');
    done(await outcomeCommand(paths, options, context));
  });
  add('sql', 'sql')
    .addArgument(new Argument('<dataset>', text('sqlDataset')))
    .addArgument(new Argument('<query>', text('sqlQuery')))
    .addOption(new Option('-f, --format <format>', text('sqlFormat')).argParser(oneOf(lang, SQL_FORMATS)))
    .addOption(new Option('-o, --out <file>', text('sqlOut')))
    .addOption(new Option('--limit <n>', text('sqlLimit')).argParser(wholeNumber(lang, 1)).conflicts('all'))
    .addOption(new Option('--all', text('showAll')))
    .action(async (dataset: string, query: string, options: SqlCommandOptions) => {
      const { sqlCommand } = await import('./commands/sql.js');
      done(await sqlCommand(dataset, query, options, context));
    });
  add('evaluate', 'evaluate')
    .addArgument(new Argument('<extracted>', text('evaluateExtracted')))
    .addArgument(new Argument('<gold>', text('evaluateGold')))
    .addOption(new Option('--sources <dir>', text('sources')))
    .addOption(new Option('--misses', text('misses')))
    .addOption(new Option('--json', text('evaluateJson')))
    .addOption(new Option('--min <name=value>', text('min')).argParser(figuresOf(lang)))
    .addOption(new Option('--resamples <n>', text('resamples')).argParser(wholeNumber(lang, 0)))
    .action(async (extracted: string, gold: string, options: EvaluateCommandOptions) => {
      const { evaluateCommand } = await import('./commands/evaluate.js');
      done(await evaluateCommand(extracted, gold, options, context));
    });
  return program;
}

/**
 * Runs one call of the program.
 *
 * @param argv the arguments behind the program's name
 * @returns the exit code; it never throws and never exits by itself
 */
export async function runProgram(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  effects: Effects,
): Promise<Exit> {
  const context: Context = { lang: langOf(argv, env), env, effects: guarded(effects), version: packageVersion() };
  let exit: Exit = 0;
  try {
    await build(context, (code) => {
      exit = code;
    }).parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      tell(context, 'error', say.internal(context.lang, error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
      return 1;
    }
    if (error.exitCode === 0) return 0;
    // called without a command: commander has printed the help
    if (error.code !== 'commander.help') tell(context, 'error', complaint(error, context.lang));
    return 2;
  }
}
