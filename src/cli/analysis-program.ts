import { Argument, Option, type Command } from 'commander';
import type { Context, Exit } from './command.js';
import type { Lang } from './texts/lang.js';
import { SEVERITIES } from '../check/choices.js';
import { BYS, COMPARABLE, UNIT_CHOICES } from '../compare/choices.js';
import { DIFF_TABLE_NAMES } from '../diff/choices.js';
import { KINDS } from '../model/choices.js';
import { POINT_CHOICES } from '../panel/choices.js';
import type { CheckCommandOptions } from './commands/check.js';
import type { CompareCommandOptions } from './commands/compare.js';
import type { DiffCommandOptions } from './commands/diff.js';
import { asGiven, collected, listed, oneOf, percentOf, wholeNumberOption } from './option-values.js';
import type { CascadeCommandOptions } from './commands/cascade.js';
import type { PanelCommandOptions } from './commands/panel.js';
import { PANEL_FORMATS } from './commands/panel-formats.js';
import type { HelpKey } from './texts/messages.js';
import { OUTPUT_FORMATS, refusedPlace } from './io/output.js';
import { GRAPH_FORMATS, NETWORK_TABLES, REUSE_TABLES } from './commands/graph-formats.js';
import { COMPARE_FORMATS, REUSE_FORMATS } from './commands/picture-formats.js';
import type { ReuseCommandOptions } from './commands/reuse.js';
import type { NetworkCommandOptions } from './commands/network.js';
import type { OutcomeCommandOptions } from './commands/outcome.js';

/** What commands are made with: the user's language, their words, and a new command of the program. */
interface Making {
  readonly lang: Lang;
  readonly text: (key: HelpKey) => string;
  readonly add: (name: string, description: HelpKey) => Command;
}

/** The commands that look at plans or finished tables: what each of them takes. `done` takes the exit code of the one that ran. */
export function analysisCommands({ lang, text, add }: Making, context: Context, done: (exit: Exit) => void): void {
  const viewed = (command: Command, formats: readonly string[] = OUTPUT_FORMATS, words: HelpKey = 'viewFormat'): Command =>
    command
      .addOption(new Option('-f, --format <format>', text(words)).argParser(oneOf(lang, formats)))
      .addOption(new Option('-o, --out <file>', text('viewOut')))
      .addOption(new Option('--force', text('forceOut')))
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
      .addOption(new Option('--year <year>', text('compareYear')).argParser(wholeNumberOption(lang, 1900)))
      .addOption(new Option('--units <units>', text('compareUnits')).argParser(oneOf(lang, UNIT_CHOICES)))
      .addOption(new Option('--series', text('compareSeries')).conflicts(['by', 'mentions']))
      .addOption(new Option('--shared', text('compareShared')))
      .addOption(new Option('--long', text('compareLong')))
      .addOption(new Option('--mentions', text('mentions')))
      .addOption(new Option('--limit <n>', text('compareLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--columns <n>', text('compareColumns')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    COMPARE_FORMATS,
    'compareFormat',
  ).action(async (paths: string[], options: CompareCommandOptions) => {
    const { compareCommand } = await import('./commands/compare.js');
    done(refusedPlace(options, context) ?? (await compareCommand(paths, options, context)));
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
      .addOption(new Option('--force', text('forceOut')))
      .addOption(new Option('--bom', text('viewBom')))
      .addOption(new Option('-m, --manifest <file>', text('manifest')))
      .addOption(new Option('--lexicon <dir>', text('lexicon')))
      .addOption(new Option('--limit <n>', text('reuseLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
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
    done(refusedPlace(options, context) ?? (await reuseCommand(paths, options, context)));
  });
  graphed(
    add('network', 'network')
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--by <column>', text('networkBy')).argParser(oneOf(lang, ['place']))),
    NETWORK_TABLES,
    'networkTable',
  ).action(async (paths: string[], options: NetworkCommandOptions) => {
    const { networkCommand } = await import('./commands/network.js');
    done(refusedPlace(options, context) ?? (await networkCommand(paths, options, context)));
  });
  /** Values of places, indicators and years that can be chosen. */
  const chosen = (command: Command): Command =>
    command
      .addArgument(new Argument('<plans...>', text('comparePlans')))
      .addOption(new Option('--indicator <name>', text('panelIndicator')).argParser(collected(asGiven)))
      .addOption(new Option('--place <name>', text('panelPlace')).argParser(collected(asGiven)))
      .addOption(new Option('--from <year>', text('panelFrom')).argParser(wholeNumberOption(lang, 1900)))
      .addOption(new Option('--to <year>', text('panelTo')).argParser(wholeNumberOption(lang, 1900)));
  viewed(
    chosen(add('panel', 'panel'))
      .addOption(new Option('--facts', text('panelFacts')))
      .addOption(new Option('--point <end>', text('panelPoint')).argParser(oneOf(lang, POINT_CHOICES)))
      .addOption(new Option('--unknown', text('panelUnknown')))
      .addOption(new Option('--wide', text('panelWide')).conflicts(['rank', 'growth']))
      .addOption(new Option('--balanced', text('panelBalanced')))
      .addOption(new Option('--rank', text('panelRank')))
      .addOption(new Option('--growth', text('panelGrowth')))
      .addOption(new Option('--limit <n>', text('panelLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: PanelCommandOptions) => {
    const { panelCommand } = await import('./commands/panel.js');
    done(refusedPlace(options, context) ?? (await panelCommand(paths, options, context)));
  });
  viewed(
    chosen(add('cascade', 'cascade'))
      .addOption(new Option('--point <end>', text('panelPoint')).argParser(oneOf(lang, POINT_CHOICES)))
      .addOption(new Option('--summary', text('cascadeSummary')))
      .addOption(new Option('--limit <n>', text('cascadeLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: CascadeCommandOptions) => {
    const { cascadeCommand } = await import('./commands/cascade.js');
    done(refusedPlace(options, context) ?? (await cascadeCommand(paths, options, context)));
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
    done(refusedPlace(options, context) ?? (await diffCommand(a, b, options, context)));
  });
  viewed(
    add('check', 'check')
      .addArgument(new Argument('[plans...]', text('comparePlans')))
      .addOption(new Option('--only <checks>', text('checkOnly')).argParser(listed))
      .addOption(new Option('--silence <what>', text('checkSilence')).argParser(collected(asGiven)))
      .addOption(new Option('--silences <file>', text('checkSilences')))
      .addOption(new Option('--fail-on <severity>', text('checkFail')).argParser(oneOf(lang, SEVERITIES)))
      .addOption(new Option('--limit <n>', text('checkLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--list', text('checkList'))),
  ).action(async (paths: string[], options: CheckCommandOptions) => {
    const { checkCommand } = await import('./commands/check.js');
    done(refusedPlace(options, context) ?? (await checkCommand(paths, options, context)));
  });
  viewed(
    chosen(add('outcome', 'outcome'))
      .addOption(new Option('--limit <n>', text('outcomeLimit')).argParser(wholeNumberOption(lang, 1)).conflicts('all'))
      .addOption(new Option('--all', text('showAll')))
      .addOption(new Option('--picture', text('picture'))),
    PANEL_FORMATS,
    'panelFormat',
  ).action(async (paths: string[], options: OutcomeCommandOptions) => {
    const { outcomeCommand } = await import('./commands/outcome.js');
    done(refusedPlace(options, context) ?? (await outcomeCommand(paths, options, context)));
  });
}
