import type { AnnotateOptions, ArticleFormat } from '../index.js';
import { annotateInputs, statusOf } from './articles.js';
import type { AddCommand } from './command.js';
import { configured, readConfig } from './config.js';
import { addCommonOptions, type GivenOptions } from './options.js';
import { openOutput, writeProblems } from './output.js';

/** A command that reads documents and lists what one stage finds in each. */
export function addListing(
  formats: Readonly<Record<string, () => ArticleFormat>>,
  how: AnnotateOptions = {},
): AddCommand {
  return (command, io, finish) => {
    addCommonOptions(command, Object.keys(formats)).action(async (paths: string[], given: GivenOptions) => {
      const options = configured(given, await readConfig(given.config));
      const inputs = await annotateInputs(paths, options, io, how);
      const output = openOutput(options.output, io);
      const format = formats[options.format]?.();
      if (format) {
        await output.write(format.start());
        for await (const article of inputs.articles()) await output.write(format.article(article));
        await output.write(format.end());
      }
      await output.close();
      const problems = inputs.problems();
      writeProblems(problems, options.quiet === true, io);
      finish(statusOf(problems));
    });
  };
}
