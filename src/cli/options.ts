import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS, isoDate } from '../index.js';
import { daysOf } from './days.js';
import type { InputOptions } from './inputs.js';
import type { Shard } from './shard.js';

/** The options that every command takes. */
export interface CommonOptions extends InputOptions {
  readonly format: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly config?: string;
  readonly quiet?: true;
  /** Of the commands that know stories. */
  readonly shard?: Shard;
}

/** The options as the call gives them; `settle` and its like add what the configuration says. */
export interface GivenOptions extends CommonOptions {
  /** `false`: `--no-cache`. */
  readonly cache?: string | false;
}

/** With the folder of the cache, where one is used. */
export interface CachedOptions extends CommonOptions {
  readonly cache?: string;
}

/** Adds the common options, with the formats that this command writes, the first being the default. */
export function addCommonOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <name>', 'output format').choices(formats).default(formats[0]))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--language <tag>', 'language of the input (BCP 47), overriding what it says', languageTag)
    .option('--published <date>', 'publication date of the input (YYYY-MM-DD)', publicationDate)
    .addOption(new Option('--input-format <name>', 'format of the input, overriding its name').choices(INPUT_FORMATS))
    .option('--jobs <n>', 'worker threads (default: processors)', wholeNumber)
    .option('--config <file>', 'configuration file (default: tertium.config.json, or package.json)')
    .option(
      '--ignore <glob>',
      'files to pass over; may be repeated',
      (glob: string, before: readonly string[] = []) => [...before, glob],
    )
    .option('--cache <folder>', 'keep what was found in unchanged documents for the next run')
    .option('--no-cache', 'use no cache, whatever the configuration says')
    .option('--quiet', 'no progress, no notes');
}

export function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('Not a BCP 47 language tag.');
  }
}

function publicationDate(text: string): string {
  if (isoDate(text) === text) return text;
  throw new InvalidArgumentError('Not a date of the form YYYY-MM-DD.');
}

export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Not a whole number from 1 to 9999.');
}

/** For the commands that group by content. */
export function windowOption(): Option {
  return new Option('--window <days>', 'documents published further apart tell no one story (such as 7d)').argParser(
    days,
  );
}

/** A number of days: `7d`. */
function days(text: string): number {
  const count = daysOf(text);
  if (count !== undefined) return count;
  throw new InvalidArgumentError('Not a number of days such as 7d.');
}

export function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('Not a number from 0 to 1.');
}
