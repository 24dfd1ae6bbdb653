import { STORY_FORMATS } from '../../index.js';
import { statusOf } from '../articles.js';
import type { AddCommand } from '../command.js';
import { configured, readConfig } from '../config.js';
import { groupInputs } from '../grouped.js';
import { addCommonOptions, type GivenOptions, windowOption } from '../options.js';
import { openOutput, writeProblems } from '../output.js';
import { shardOption } from '../shard.js';

interface GroupingOptions extends GivenOptions {
  readonly window?: number;
}

/** `tertium group`: which documents tell the same story. */
export const addGroup: AddCommand = (command, io, finish) => {
  command.addOption(windowOption()).addOption(shardOption());
  addCommonOptions(command, Object.keys(STORY_FORMATS)).action(async (paths: string[], given: GroupingOptions) => {
    const config = await readConfig(given.config);
    const options = configured(given, config);
    const window = given.window ?? config.window;
    const by = { by: 'content', ...(window !== undefined && { windowDays: window }) } as const;
    const { stories, problems: found, lateProblems } = await groupInputs(paths, by, 'not needed', options, io);
    const problems = [...found, ...lateProblems()];
    const output = openOutput(options.output, io);
    await output.write(STORY_FORMATS[options.format]?.(stories) ?? []);
    await output.close();
    writeProblems(problems, options.quiet === true, io);
    finish(statusOf(problems));
  });
};
