import type { CommanderError } from 'commander';
import type { Lang } from './texts/lang.js';
import { say } from './texts/messages.js';

/** Commander's complaint in the user's language. */
export function optionComplaint(error: CommanderError, lang: Lang): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/gu)].map((found) => found[1] ?? '');
  const guess = /\(Did you mean (?:one of )?([^()?]{1,200})\?\)/u.exec(error.message)?.[1] ?? null;
  const first = quoted[0] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(lang, first, guess);
    case 'commander.unknownCommand':
      return say.unknownCommand(lang, first, guess);
    case 'commander.missingArgument':
      return say.missingArgument(lang, first.toUpperCase());
    case 'commander.missingMandatoryOptionValue':
      return say.missingOption(lang, first);
    case 'commander.optionMissingArgument':
      return say.missingValue(lang, first);
    case 'commander.excessArguments':
      return say.excessArguments(lang);
    case 'commander.conflictingOption':
      return say.conflict(lang, first, quoted[1] ?? '');
    case 'commander.invalidArgument':
      return say.invalidValue(lang, first, quoted[1] ?? '', /is invalid\. (.*)$/su.exec(error.message)?.[1] ?? '');
    default:
      return error.message.replace(/^error: /u, '');
  }
}
