import { Argument, Command } from 'commander';
import type { Context, Exit } from './command.js';
import type { HelpKey } from './texts/messages.js';

/** What commands are made with: their words, a new command of the program, and what every command has. */
interface Making {
  readonly text: (key: HelpKey) => string;
  readonly add: (name: string, description: HelpKey) => Command;
  readonly dress: (command: Command, call?: string) => Command;
}

/** `review` and what is under it. `done` takes the exit code of the one that ran. */
export function reviewCommands({ text, add, dress }: Making, context: Context, done: (exit: Exit) => void): void {
  const review = add('review', 'review').helpCommand(false);
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
}
