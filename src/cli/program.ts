import { Argument, Command, CommanderError, Option } from 'commander';
import { packageVersion } from '../batch/version.js';
import { SORTS } from '../write/choices.js';
import { tell, type Context, type Exit } from './command.js';
import { guarded, type Effects } from './io/effects.js';
import type { EvaluateCommandOptions } from './commands/evaluate.js';
import { optionComplaint } from './complaint.js';
import { figuresOf, formatsOf, listOf, oneOf, oneOfLangs, wholeNumberOption } from './option-values.js';
import type { ExplainCommandOptions } from './commands/explain.js';
import type { ExportCommandOptions } from './commands/export.js';
import { EXPORT_FORMATS } from './commands/export-formats.js';
import type { AddCommandOptions } from './commands/add.js';
import type { ExtractCommandOptions } from './commands/extract.js';
import { SQL_FORMATS } from './commands/sql-formats.js';
import type { SqlCommandOptions } from './commands/sql.js';
import { analysisCommands } from './analysis-program.js';
import { reviewCommands } from './review-program.js';
import { langOf, type Lang } from './texts/lang.js';
import { EXAMPLES, help, say, type HelpKey } from './texts/messages.js';
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
    .enablePositionalOptions()
    .description(text('tagline'))
    // an option behind a command is the command's own, also where both have one of that name
    .enablePositionalOptions()
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
      .addOption(new Option('--limit-size <MiB>', text('limitSize')).argParser(wholeNumberOption(lang, 1)))
      .addOption(new Option('--limit-time <seconds>', text('limitTime')).argParser(wholeNumberOption(lang, 1)))
      .addOption(new Option('--limit-memory <MiB>', text('limitMemory')).argParser(wholeNumberOption(lang, 16)));
  /** How much is said. */
  const said = (command: Command): Command =>
    command
      .addOption(new Option('-q, --quiet', text('quiet')).conflicts('verbose'))
      .addOption(new Option('-v, --verbose', text('verbose')));
  const limited = (command: Command): Command =>
    said(bounded(command.addOption(new Option('-j, --jobs <n>', text('jobs')).argParser(wholeNumberOption(lang, 1)))));
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
      .addOption(new Option('-c, --concurrency <n>', text('queueConcurrency')).argParser(wholeNumberOption(lang, 1)))
      .addOption(new Option('--tries <n>', text('queueTries')).argParser(wholeNumberOption(lang, 1)))
      .addOption(new Option('--stalled-after <seconds>', text('queueStalled')).argParser(wholeNumberOption(lang, 1))),
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
    .addOption(new Option('--at <offset>', text('at')).argParser(wholeNumberOption(lang, 0)).conflicts('find'))
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
  reviewCommands({ text, add, dress }, context, done);
  analysisCommands({ lang, text, add }, context, done);
  add('sql', 'sql')
    .addArgument(new Argument('<dataset>', text('sqlDataset')))
    .addArgument(new Argument('<query>', text('sqlQuery')))
    .addOption(new Option('-f, --format <format>', text('sqlFormat')).argParser(oneOf(lang, SQL_FORMATS)))
    .addOption(new Option('-o, --out <file>', text('sqlOut')))
    .addOption(new Option('--force', text('forceOut')))
    .addOption(new Option('--limit <n>', text('sqlLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
    .addOption(new Option('--all', text('showAll')))
    .action(async (dataset: string, query: string, options: SqlCommandOptions) => {
      const { sqlCommand } = await import('./commands/sql.js');
      done(await sqlCommand(dataset, query, options, context));
    });
  add('export', 'export')
    .addArgument(new Argument('<dataset>', text('sqlDataset')))
    .addOption(new Option('--to <formats>', text('exportTo')).argParser(listOf(lang, EXPORT_FORMATS)).makeOptionMandatory())
    .addOption(new Option('-o, --out <dir>', text('out')).makeOptionMandatory())
    .addOption(new Option('-m, --manifest <file>', text('exportManifest')))
    .addOption(new Option('--title <text>', text('exportTitle')))
    .addOption(new Option('--force', text('forceOut')))
    .action(async (dataset: string, options: ExportCommandOptions) => {
      const { exportCommand } = await import('./commands/export.js');
      done(await exportCommand(dataset, options, context));
    });
  add('evaluate', 'evaluate')
    .addArgument(new Argument('<extracted>', text('evaluateExtracted')))
    .addArgument(new Argument('[gold]', text('evaluateGold')))
    .addOption(new Option('--reviews', text('evaluateReviews')).conflicts(['sources', 'min']))
    .addOption(new Option('--sources <dir>', text('sources')))
    .addOption(new Option('--misses', text('misses')))
    .addOption(new Option('--json', text('evaluateJson')))
    .addOption(new Option('--min <name=value>', text('min')).argParser(figuresOf(lang)))
    .addOption(new Option('--resamples <n>', text('resamples')).argParser(wholeNumberOption(lang, 0)))
    .action(async (extracted: string, gold: string | undefined, options: EvaluateCommandOptions & { reviews?: boolean }) => {
      if (gold === undefined || options.reviews === true) {
        const { evaluateReviewsCommand } = await import('./commands/evaluate-reviews.js');
        done(evaluateReviewsCommand(extracted, gold, options, context));
        return;
      }
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
    if (error.code !== 'commander.help') tell(context, 'error', optionComplaint(error, context.lang));
    return 2;
  }
}
