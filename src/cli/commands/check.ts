import { Option } from 'commander';
import {
  type Article,
  addCoverage,
  type Bead,
  CHECK_FORMATS,
  type Coverage,
  findStories,
  judge,
  NO_COVERAGE,
  type PipelineOptions,
  type Problem,
  SEVERITIES,
  type Severity,
  type Story,
} from '../../index.js';
import { annotateInputs, statusOf } from '../articles.js';
import type { AddCommand } from '../command.js';
import { addCommonOptions, type CommonOptions, fraction } from '../options.js';
import { openOutput, writeProblems } from '../output.js';
import { progress } from '../progress.js';
import { signature } from '../signature.js';
import { view } from '../view.js';

interface CheckOptions extends CommonOptions {
  readonly groupBy: 'content' | 'directory' | 'all';
  readonly source?: string;
  readonly failOn: Severity | 'none';
  readonly minConfidence: number;
}

/** `tertium check`: group, align, compare, report. */
export const addCheck: AddCommand = (program, io, finish) => {
  const command = program
    .command('check <paths...>')
    .description('group, align and compare documents, and report what they disagree on')
    .addOption(
      new Option('--group-by <what>', 'what makes a story').choices(['content', 'directory', 'all']).default('content'),
    )
    .option('--source <tag>', 'language of the source: who departs from it is the suspect')
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit status 1')
        .choices(['minor', 'major', 'critical', 'none'])
        .default('major'),
    )
    .option('--min-confidence <n>', 'leave out findings less sure than this, from 0 to 1', fraction, 0);
  addCommonOptions(command, Object.keys(CHECK_FORMATS)).action(async (paths: string[], options: CheckOptions) => {
    const { results, articles, problems: found } = await annotateInputs(paths, options, io);
    const pipeline = pipelineOptions(options);
    const byId = new Map(articles.map((article) => [article.document.id, article]));
    const given = new Map<string, readonly Bead[]>();
    const loose: Article[] = [];
    const stories: Story[] = [];
    for (const { documents, ladder } of results) {
      const own = documents.flatMap((document) => byId.get(document.id) ?? []);
      if (!ladder) {
        loose.push(...own);
        continue;
      }
      // A table is one story as it stands: nothing is grouped or aligned, and its columns keep their order.
      for (const story of findStories(own, { by: 'all' })) {
        stories.push({ ...story, documents: documents.map((document) => document.id) });
        given.set(story.id, ladder);
      }
    }
    stories.push(...findStories(loose, pipeline.group));

    const problems: Problem[] = [...found, ...notes(stories, byId)];
    const format = CHECK_FORMATS[options.format]?.(view(io, options.output !== undefined));
    const output = openOutput(options.output, io);
    if (!format) return;
    await output.write(
      format.start({ signature: signature(pipeline), documents: articles.map((article) => article.document), stories }),
    );
    const shown = progress('comparing', stories.length, options, io);
    let coverage: Coverage = NO_COVERAGE;
    let worst = -1;
    for (const story of stories) {
      const members = story.documents.flatMap((id) => byId.get(id) ?? []);
      const judgement = judge(story, members, pipeline, given.get(story.id));
      coverage = addCoverage(coverage, judgement.coverage);
      for (const { severity } of judgement.discrepancies) worst = Math.max(worst, SEVERITIES.indexOf(severity));
      await output.write(format.story(judgement));
      await shown.step();
    }
    shown.end();
    await output.write(format.end({ coverage, problems }));
    await output.close();
    if (options.format === 'text') writeProblems(problems, options.quiet === true, io);
    const failed = options.failOn !== 'none' && worst >= SEVERITIES.indexOf(options.failOn);
    finish(statusOf(problems) || (failed ? 1 : 0));
  });
};

function pipelineOptions({ groupBy, source, minConfidence }: CheckOptions): PipelineOptions {
  return {
    group: { by: groupBy },
    compare: source === undefined ? {} : { source },
    triage: { minConfidence, rules: {} },
  };
}

/** What the reader of a report should know of documents that could not be compared. */
function notes(stories: readonly Story[], byId: ReadonlyMap<string, Article>): Problem[] {
  const problems: Problem[] = [];
  for (const { documents } of stories) {
    for (const id of documents) {
      const article = byId.get(id);
      if (!article) continue;
      const note = (message: string): void => {
        problems.push({ level: 'note', path: article.document.path, message });
      };
      if (documents.length === 1) note('alone in its story: nothing to compare it with');
      if (article.facts.length === 0) note('holds no facts');
    }
  }
  return problems;
}
