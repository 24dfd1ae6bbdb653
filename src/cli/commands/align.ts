import { Option } from 'commander';
import { align, LADDER_FORMATS, type Problem } from '../../index.js';
import { annotateInputs, statusOf } from '../articles.js';
import type { AddCommand } from '../command.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { openOutput, writeProblems } from '../output.js';

interface AlignOptions extends CommonOptions {
  readonly split: 'sentence' | 'line';
}

/** `tertium align`: the ladder of two documents. */
export const addAlign: AddCommand = (program, io, finish) => {
  const command = program
    .command('align <source> <target>')
    .description('the ladder of two documents')
    .addOption(new Option('--split <unit>', 'what a segment is').choices(['sentence', 'line']).default('sentence'));
  addCommonOptions(command, Object.keys(LADDER_FORMATS)).action(
    async (source: string, target: string, options: AlignOptions) => {
      const { articles, problems: found } = await annotateInputs([source, target], options, io, {
        split: options.split,
      });
      const problems: Problem[] = [...found];
      const [first, second = source === target ? first : undefined, ...others] = articles;
      if (first && second && others.length === 0) {
        const output = openOutput(options.output, io);
        await output.write(LADDER_FORMATS[options.format]?.(align([first, second]), first, second) ?? []);
        await output.close();
      } else if (statusOf(problems) === 0) {
        const message = `align takes two documents, and these inputs hold ${articles.length}`;
        problems.push({ level: 'error', path: `${source} ${target}`, message });
      }
      writeProblems(problems, options.quiet === true, io);
      finish(statusOf(problems));
    },
  );
};
