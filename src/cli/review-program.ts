import { Argument, Command, Option } from 'commander';
import type { Context, Exit } from './command.js';
import type { ReviewCommandOptions } from './commands/review.js';
import { wholeNumberOption } from './option-values.js';
import { exchangeCommands } from './review-exchange-program.js';
import type { HelpKey } from './texts/messages.js';

/** What commands are made with: their words, a new command of the program, and what every command has. */
interface Making {
  readonly text: (key: HelpKey) => string;
  readonly add: (name: string, description: HelpKey) => Command;
  readonly dress: (command: Command, call?: string) => Command;
}

/** `review` and what is under it. `done` takes the exit code of the one that ran. */
export function reviewCommands({ text, add, dress }: Making, context: Context, done: (exit: Exit) => void): void {
  const review = add('review', 'review')
    .helpCommand(false)
    .enablePositionalOptions()
    .addArgument(new Argument('[dataset]', text('reviewDataset')))
    .addOption(new Option('-o, --out <dir>', text('reviewOut')).conflicts('serve'))
    .addOption(new Option('--serve', text('reviewServe')))
    .addOption(new Option('--port <n>', text('reviewPort')).argParser(wholeNumberOption(context.lang, 0)))
    .addOption(new Option('--reviewer <name>', text('reviewReviewer')))
    .addOption(new Option('--force', text('forceOut')))
    .action(async (dataset: string | undefined, options: ReviewCommandOptions) => {
      const { reviewCommand } = await import('./commands/review.js');
      done(await reviewCommand(dataset, options, context));
    });
  const below = (name: string, description: HelpKey): Command => {
    const command = dress(new Command(name), `review ${name}`).description(text(description));
    review.addCommand(command);
    return command;
  };
  below('apply', 'reviewApply')
    .addArgument(new Argument('<dataset>', text('reviewDataset')))
    .action(async (dataset: string) => {
      const { reviewApplyCommand } = await import('./commands/review-apply.js');
      done(await reviewApplyCommand(dataset, context));
    });
  exchangeCommands({ text, below }, context, done);
}
