import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FilterOptions, INPUT_FORMATS, type LineShape, type Problem, type Severity } from '../../index.js';
import { statusOf } from '../articles.js';
import { bytesOfFile } from '../bytes.js';
import { ruleSetting } from '../check-options.js';
import type { AddCommand } from '../command.js';
import filterBatch, { type FilterTask } from '../filter-worker.js';
import { inThreads } from '../in-threads.js';
import type { Io } from '../io.js';
import { lineBatches, TextError } from '../line-batches.js';
import { fraction, languageTag, wholeNumber } from '../options.js';
import { openOutput, writeProblems } from '../output.js';
import { isSystemError, reasonOf } from '../system-error.js';
import { UsageError } from '../usage.js';

interface Given {
  readonly languages: readonly string[];
  readonly fields?: readonly string[];
  readonly inputFormat: 'tsv' | 'jsonl';
  readonly reject: Severity;
  readonly passOnly?: true;
  readonly minConfidence: number;
  readonly rule?: Readonly<Record<string, Severity | 'off'>>;
  readonly output?: string;
  readonly jobs?: number;
  readonly quiet?: true;
}

/** `tertium filter`: a stream of sentence pairs, each with a score and the rules that fired. */
export const addFilter: AddCommand = (command, io, finish) => {
  addFilterOptions(command).action(async (file: string | undefined, given: Given) =>
    finish(await filter(file ?? '-', given, io)),
  );
};

function addFilterOptions(command: Command): Command {
  return command
    .requiredOption('--languages <tags>', 'languages of the texts of a line, such as en,de', languageTags)
    .option(
      '--fields <names>',
      'columns (from 1) or keys of the texts; by default the first columns, or the tags',
      list,
    )
    .addOption(new Option('--input-format <name>', 'format of the lines').choices(LINE_FORMATS).default('tsv'))
    .addOption(
      new Option('--reject <severity>', 'least severity that keeps a line from passing')
        .choices(['minor', 'major', 'critical'])
        .default('major'),
    )
    .option('--pass-only', 'write only the lines that pass, as they are')
    .option('--min-confidence <n>', 'leave out findings less sure than this, from 0 to 1', fraction, 0)
    .option('--rule <id=severity>', 'severity of a rule, or off; may be repeated', ruleSetting)
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--jobs <n>', 'worker threads (default: processors)', wholeNumber)
    .option('--quiet', 'no notes');
}

const FILTERING = { here: filterBatch, file: './filter-worker.js' };

const LINE_FORMATS = INPUT_FORMATS.filter((name) => name === 'tsv' || name === 'jsonl');

async function filter(path: string, given: Given, io: Io): Promise<number> {
  const shape = shapeOf(given);
  const options: FilterOptions = {
    languages: given.languages,
    reject: given.reject,
    pipeline: {
      group: { by: 'all' },
      compare: {},
      triage: { minConfidence: given.minConfidence, rules: given.rule ?? {} },
    },
  };
  const output = openOutput(given.output, io);
  const problems: Problem[] = [];
  let passed = 0;
  let read = 0;
  const bytes = path === '-' ? (io.stdin as AsyncIterable<Uint8Array>) : bytesOfFile(path)();
  const tasks = async function* (): AsyncGenerator<FilterTask> {
    for await (const batch of lineBatches(bytes)) {
      yield { ...batch, shape, options, passOnly: given.passOnly === true };
    }
  };
  try {
    for await (const [{ lines }, answer] of inThreads(tasks(), FILTERING, given.jobs ?? availableParallelism())) {
      read += lines.length;
      passed += answer.passed;
      for (const { line, message } of answer.problems) {
        if (problems.length < MOST_PROBLEMS) problems.push({ level: 'error', path, line, message });
      }
      await output.write([answer.text]);
    }
  } catch (error) {
    if (!(error instanceof TextError) && !isSystemError(error)) throw error;
    problems.push({ level: 'error', path, message: error instanceof TextError ? error.message : reasonOf(error) });
  }
  await output.close();
  problems.push({ level: 'note', path, message: `${passed} of ${read} lines pass` });
  writeProblems(problems, given.quiet === true, io);
  return statusOf(problems);
}

/** A file of another shape would have a problem a line. */
const MOST_PROBLEMS = 20;

function shapeOf({ inputFormat, languages, fields }: Given): LineShape {
  const own = inputFormat === 'tsv' ? languages.map((_, at) => String(at + 1)) : languages;
  const named = fields ?? own;
  if (named.length !== languages.length) throw new UsageError('--fields and --languages differ in number');
  const wrong = inputFormat === 'tsv' ? named.find((field) => !/^[1-9]\d{0,4}$/u.test(field)) : undefined;
  if (wrong !== undefined) throw new UsageError(`--fields: not the number of a column: ${wrong}`);
  return { format: inputFormat, fields: named };
}

const list = (text: string): string[] => text.split(',').map((part) => part.trim());

function languageTags(text: string): string[] {
  const tags = list(text).map(languageTag);
  if (tags.length < 2) throw new InvalidArgumentError('Not two languages or more.');
  return tags;
}
