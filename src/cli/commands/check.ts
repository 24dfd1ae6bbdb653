import {
  addCoverage,
  type Coverage,
  type Discrepancy,
  formatDictionaries,
  type Judgement,
  NO_COVERAGE,
  newSince,
  type PipelineOptions,
  type Problem,
  RULES,
  SEVERITIES,
  suppress,
} from '../../index.js';
import { statusOf } from '../articles.js';
import { readBaseline, writeBaseline } from '../baseline.js';
import { onlyChanged } from '../changed.js';
import { addCheckOptions, type CheckOptions, settle } from '../check-options.js';
import type { AddCommand } from '../command.js';
import { type Grouped, groupInputs } from '../grouped.js';
import type { Io } from '../io.js';
import { judgements, stretchesOf } from '../judged.js';
import { learnedFrom } from '../learned.js';
import { type PackedDictionary, packDictionary, readLexicon } from '../lexicon.js';
import { openOutput, writeProblems } from '../output.js';
import { progress } from '../progress.js';
import { openReports } from '../reports.js';
import { signature } from '../signature.js';
import { VERSION } from '../version.js';
import { whenChanged } from '../watch.js';

/** `tertium check`: group, align, compare, report. */
export const addCheck: AddCommand = (command, io, finish) => {
  addCheckOptions(command).action(async (paths: string[], given) => {
    const options = await settle(given);
    const run = async (): Promise<void> => finish(await check(paths, options, io));
    await (options.watch ? whenChanged(paths, run, options, io) : run());
  });
};

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { groupBy, window, source, minConfidence, rules } = options;
  const pipeline: PipelineOptions = {
    group: { by: groupBy, ...(window !== undefined && { windowDays: window }) },
    compare: source === undefined ? {} : { source },
    triage: { minConfidence, rules },
  };
  const known = options.baseline !== undefined && !options.updateBaseline ? await readBaseline(options.baseline) : NONE;
  const told = options.lexicon === undefined ? NO_WORDS : await readLexicon(options.lexicon);
  const all = await groupInputs(paths, pipeline.group, 'needed', options, io);
  const lexicon = await withLearned(told.dictionaries.map(packDictionary), all, options, io);
  const grouped = await onlyChanged(all, options.changedSince);
  const { documents, stories } = grouped;

  const reports = openReports(options, io);
  await reports.start({
    version: VERSION,
    signature: signature(pipeline, lexicon),
    rules: RULES,
    ...(source !== undefined && { source }),
    failOn: options.failOn,
    documents,
    stories,
  });
  const shown = progress('comparing', stretchesOf(grouped), options, io);
  // A corpus may have more findings than fit into memory: only a new baseline needs them all.
  const found: Discrepancy[] = [];
  let failed = false;
  let coverage: Coverage = NO_COVERAGE;
  const leftOut = { known: 0, suppressed: 0 };
  const today = new Date().toISOString().slice(0, 10);
  const strangers: Problem[] = [];
  const facts = new Map([...grouped.told].map(([id, told]) => [id, told.facts]));
  for await (const judgement of judgements(grouped, pipeline, lexicon, options.jobs)) {
    if (grouped.aligned.has(judgement.story.id)) addFacts(facts, judgement);
    else strangers.push(...strangersIn(judgement));
    const { kept, suppressed } = suppress(judgement.discrepancies, options.suppress, today);
    const discrepancies = newSince(kept, known);
    leftOut.known += kept.length - discrepancies.length;
    leftOut.suppressed += suppressed.length;
    coverage = addCoverage(coverage, judgement.coverage);
    failed ||= fails(discrepancies, options);
    if (options.updateBaseline) found.push(...discrepancies);
    const silenced = suppressed.map(({ discrepancy, by }) => ({ discrepancy, reason: by.reason }));
    // Of a long table only the beginning and what was found is told.
    if (discrepancies.length > 0 || silenced.length > 0 || !isContinued(judgement)) {
      await reports.story({ ...judgement, discrepancies, suppressed: silenced });
    }
    await shown.step();
  }
  shown.end();
  const problems = [
    ...grouped.problems,
    ...told.problems,
    ...notes(grouped, facts, options.shard),
    ...strangers,
    ...grouped.lateProblems(),
    ...thinCoverage(coverage, options.minCoverage, paths),
  ];
  await reports.end({ coverage, problems, ...leftOut });
  if (options.updateBaseline && options.baseline !== undefined) await writeBaseline(options.baseline, found);
  if (!reports.carryProblems) writeProblems(problems, options.quiet === true, io);
  return statusOf(problems) || (failed ? 1 : 0);
}

const NONE: ReadonlySet<string> = new Set();

/** The words to align by: those that are known, and those that the stories teach, which are written to a file. */
async function withLearned(
  known: readonly PackedDictionary[],
  grouped: Grouped,
  options: CheckOptions,
  io: Io,
): Promise<readonly PackedDictionary[]> {
  if (options.learn === undefined) return known;
  const learned = await learnedFrom(grouped, known, options, io);
  const output = openOutput(options.learn, io);
  await output.write(formatDictionaries(learned));
  await output.close();
  return [...known, ...learned.map(packDictionary)];
}

const NO_WORDS = { dictionaries: [], problems: [] };

/** The stretches of a table have facts each; the others are counted where they are read. */
function addFacts(counts: Map<string, number>, { articles }: Judgement): void {
  for (const { document, facts } of articles) {
    counts.set(document.id, (counts.get(document.id) ?? 0) + facts.length);
  }
}

/** Notes on documents that were put into a story with which they share no sentence: the wrong file, perhaps. */
function strangersIn({ articles, ladder }: Judgement): Problem[] {
  if (articles.length < 2) return [];
  const tied = new Set(
    ladder.flatMap(({ sides, score }) => (score > 0 ? sides.flatMap((side, at) => (side.length > 0 ? [at] : [])) : [])),
  );
  return articles.flatMap(({ document: { path }, segments }, at): Problem[] =>
    tied.has(at) || segments.length === 0
      ? []
      : [{ level: 'note', path, message: 'no sentence has a counterpart in the rest of its story' }],
  );
}

const isContinued = ({ articles }: Judgement): boolean => articles.some(({ document }) => document.before);

/** What the reader of a report should know of documents that could not be compared. */
function notes(
  { stories, documents, aligned }: Grouped,
  facts: ReadonlyMap<string, number>,
  shard: CheckOptions['shard'],
): Problem[] {
  const problems: Problem[] = [];
  const pathOf = new Map(documents.map(({ id, path }) => [id, path]));
  for (const story of stories) {
    // Another part of the run may have found facts in other rows of the table.
    const isDivided = shard !== undefined && aligned.has(story.id);
    for (const id of story.documents) {
      const note = (message: string): void => {
        problems.push({ level: 'note', path: pathOf.get(id) ?? id, message });
      };
      if (story.documents.length === 1) note('alone in its story: nothing to compare it with');
      if (facts.get(id) === 0 && !isDivided) note('holds no facts');
    }
  }
  return problems;
}

function thinCoverage({ factsCompared, factsRead }: Coverage, least: number, paths: readonly string[]): Problem[] {
  const share = factsRead === 0 ? 0 : factsCompared / factsRead;
  if (share >= least) return [];
  const message = `${factsCompared} of ${factsRead} facts were compared, less than the ${least} asked for`;
  return [{ level: 'error', path: paths.join(' '), message }];
}

function fails(found: readonly Discrepancy[], { failOn }: CheckOptions): boolean {
  if (failOn === 'none') return false;
  return found.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn));
}
