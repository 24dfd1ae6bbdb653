import { CHECK_FORMATS, type Closing, type Judgement, type Opening } from '../index.js';
import type { CheckOptions } from './check-options.js';
import type { Io } from './io.js';
import { openOutput } from './output.js';
import { view } from './view.js';

/** All reports of a run, written side by side: one judgement serves them all. */
export interface Reports {
  start(opening: Opening): Promise<void>;
  story(judgement: Judgement): Promise<void>;
  end(closing: Closing): Promise<void>;
  /** At least one of them says what was wrong with the inputs. */
  readonly carryProblems: boolean;
}

/** The report that `--format` and `--output` ask for, and one for each `--report`. */
export function openReports(options: CheckOptions, io: Io): Reports {
  const asked = [{ format: options.format, file: options.output }, ...(options.report ?? [])];
  const reports = asked.flatMap(({ format, file }) => {
    const made = CHECK_FORMATS[format]?.(view(io, file !== undefined));
    return made ? [{ format: made, output: openOutput(file, io) }] : [];
  });
  return {
    async start(opening) {
      for (const { format, output } of reports) await output.write(format.start(opening));
    },
    async story(judgement) {
      for (const { format, output } of reports) await output.write(format.story(judgement));
    },
    async end(closing) {
      for (const { format, output } of reports) {
        await output.write(format.end(closing));
        await output.close();
      }
    },
    carryProblems: asked.some(({ format }) => !SILENT.has(format)),
  };
}

/** Formats with no place for problems with the inputs. */
const SILENT: ReadonlySet<string> = new Set(['text', 'csv', 'markdown', 'xliff', 'tmx']);
