import { Argument, Option, type Command } from 'commander';
import { REVIEW_FORMATS } from '../review/formats/format.js';
import type { Context, Exit } from './command.js';
import type { ReviewExportOptions } from './commands/review-export.js';
import type { ReviewImportOptions } from './commands/review-import.js';
import type { ReviewStatusOptions } from './commands/review-status.js';
import { REVIEW_STATUS_FORMATS } from './commands/review-status-formats.js';
import { asGiven, collected, oneOf } from './option-values.js';
import type { HelpKey } from './texts/messages.js';

/** What subcommands are made with: their words, and a new one under `review`. */
interface Making {
  readonly text: (key: HelpKey) => string;
  readonly below: (name: string, description: HelpKey) => Command;
}

/** `review export`, `review import` and `review status`. `done` takes the exit code of the one that ran. */
export function exchangeCommands({ text, below }: Making, context: Context, done: (exit: Exit) => void): void {
  const { lang } = context;
  below('export', 'reviewExport')
    .addArgument(new Argument('<dataset>', text('reviewDataset')))
    .addOption(new Option('--to <format>', text('reviewTo')).argParser(oneOf(lang, REVIEW_FORMATS)).conflicts('gold'))
    .addOption(new Option('--gold', text('reviewGold')))
    .addOption(new Option('-o, --out <dir>', text('out')).makeOptionMandatory())
    .addOption(new Option('--reviewer <name>', text('reviewGoldOf')))
    .addOption(new Option('--force', text('forceOut')))
    .action(async (dataset: string, options: ReviewExportOptions) => {
      const { reviewExportCommand } = await import('./commands/review-export.js');
      done(await reviewExportCommand(dataset, options, context));
    });
  below('import', 'reviewImport')
    .addArgument(new Argument('<dataset>', text('reviewDataset')))
    .addArgument(new Argument('<files...>', text('reviewFiles')))
    .addOption(new Option('--from <format>', text('reviewFrom')).argParser(oneOf(lang, ['corrections', ...REVIEW_FORMATS])))
    .addOption(new Option('--reviewer <name>', text('reviewBy')).argParser(collected(asGiven)))
    .addOption(new Option('--accept-unchanged', text('reviewAcceptUnchanged')))
    .addOption(new Option('--dry-run', text('reviewDryRun')))
    .addOption(new Option('--all', text('showAll')))
    .action(async (dataset: string, files: string[], options: ReviewImportOptions) => {
      const { reviewImportCommand } = await import('./commands/review-import.js');
      done(await reviewImportCommand(dataset, files, options, context));
    });
  below('status', 'reviewStatus')
    .addArgument(new Argument('<dataset>', text('reviewDataset')))
    .addOption(new Option('-f, --format <format>', text('reviewStatusFormat')).argParser(oneOf(lang, REVIEW_STATUS_FORMATS)))
    .addOption(new Option('--all', text('showAll')))
    .action(async (dataset: string, options: ReviewStatusOptions) => {
      const { reviewStatusCommand } = await import('./commands/review-status.js');
      done(reviewStatusCommand(dataset, options, context));
    });
}
