import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format } from '../write/choices.js';
import { leastOf, type Least } from './least.js';
import { LANGS, type Lang } from './texts/lang.js';
import { say } from './texts/messages.js';

/** The forms of the tables, parted by commas, in their own order. */
export function formatsOf(lang: Lang): (value: string) => Format[] {
  return (value) => {
    const words = value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const formats = FORMATS.filter((format) => words.includes(format));
    if (formats.length === 0 || words.some((word) => !FORMATS.includes(word as Format))) throw new InvalidArgumentError(say.formats(lang));
    return formats;
  };
}
/** A whole number from `least` on. */
export function wholeNumberOption(lang: Lang, least: number): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/u.test(value) || Number(value) < least) throw new InvalidArgumentError(say.wholeNumber(lang, least));
    return Number(value);
  };
}
/** A share in percent, with or without decimals. */
export function percentOf(lang: Lang): (value: string) => number {
  return (value) => {
    if (!/^\d{1,3}(?:\.\d{1,6})?$/u.test(value) || Number(value) > 100) throw new InvalidArgumentError(say.percentage(lang));
    return Number(value);
  };
}
/** Collects --min over its repetitions. */
export function figuresOf(lang: Lang): (value: string, before: readonly Least[] | undefined) => Least[] {
  return (value, before) => {
    const least = leastOf(value);
    if (!least) throw new InvalidArgumentError(say.figureAndValue(lang));
    return [...(before ?? []), ...least];
  };
}
/** One of a few words; with `more` collected over repetitions. */
export function oneOf<T extends string>(lang: Lang, words: readonly T[]): (value: string) => T {
  return (value) => {
    const found = words.find((one) => one === value);
    if (found === undefined) throw new InvalidArgumentError(say.oneOf(lang, words));
    return found;
  };
}
/** Some of a few words, parted by commas, each once. */
export function listOf<T extends string>(lang: Lang, words: readonly T[]): (value: string) => T[] {
  const one = oneOf(lang, words);
  return (value) => {
    const found = [...new Set(listed(value).map(one))];
    return found.length > 0 ? found : [one(value)];
  };
}
/** Collects an option over its repetitions. */
export function collected<T>(read: (value: string) => T): (value: string, before: readonly T[] | undefined) => T[] {
  return (value, before) => [...(before ?? []), read(value)];
}
/** The value as it is typed. */
export const asGiven = (value: string): string => value;
/** Values parted by commas. */
export const listed = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
/** A language of messages. */
export function oneOfLangs(lang: Lang): (value: string) => string {
  return (value) => {
    if (!LANGS.some((one) => one === value)) throw new InvalidArgumentError(say.languages(lang));
    return value;
  };
}
