import { STORY_FORMATS } from '../../index.js';
import { statusOf } from '../articles.js';
import type { AddCommand } from '../command.js';
import { groupInputs } from '../grouped.js';
import { addCommonOptions, type CommonOptions, windowOption } from '../options.js';
import { openOutput, writeProblems } from '../output.js';

interface GroupingOptions extends CommonOptions {
  readonly window?: number;
}

/** `tertium group`: which documents tell the same story. */
export const addGroup: AddCommand = (program, io, finish) => {
  const command = program.command('group <paths...>').description('which documents tell the same story');
  command.addOption(windowOption());
  addCommonOptions(command, Object.keys(STORY_FORMATS)).action(async (paths: string[], options: GroupingOptions) => {
    const { window } = options;
    const by = { by: 'content', ...(window !== undefined && { windowDays: window }) } as const;
    const { stories, problems } = await groupInputs(paths, by, 'not needed', options, io);
    const output = openOutput(options.output, io);
    await output.write(STORY_FORMATS[options.format]?.(stories) ?? []);
    await output.close();
    writeProblems(problems, options.quiet === true, io);
    finish(statusOf(problems));
  });
};
