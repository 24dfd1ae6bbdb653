import { align } from './align/align.js';
import type { Dictionary } from './align/dictionary.js';
import { learnWords } from './align/learn-words.js';
import { type Aligned, type CompareOptions, compareEach } from './compare/compare.js';
import { extractEach } from './extract/extract.js';
import { type GroupOptions, group } from './group/group.js';
import { sketch } from './group/sketch.js';
import { locale } from './locale/index.js';
import type { Article, Bead, Coverage, Document, Judgement, Problem, Story } from './model/index.js';
import { type ReadResult, readParts, type Source } from './read/read.js';
import { divideByLine } from './split/lines.js';
import { split } from './split/split.js';
import { inOrder } from './text/order.js';
import { type TriageOptions, triage } from './triage/triage.js';

export interface PipelineOptions {
  readonly group: GroupOptions;
  /** Words of two languages that are known to stand for each other. */
  readonly dictionaries?: readonly Dictionary[];
  /** Learn more of them from all stories before any is judged; for `check` alone, since `judge` sees one story. */
  readonly learn?: true;
  readonly compare: CompareOptions;
  readonly triage: TriageOptions;
}

export interface AnnotateOptions {
  /** `line`: each line of the text is a segment. */
  readonly split?: 'sentence' | 'line';
  /** `false`: only the segments are wanted. */
  readonly facts?: false;
}

/** One document at a time: its segments and the facts they state. */
export const annotate = (document: Document, options: AnnotateOptions = {}): Article =>
  annotateEach([document], options)[0] as Article;

/** The same of several, in their order: of short ones, in less time than one by one. */
export function annotateEach(documents: readonly Document[], options: AnnotateOptions = {}): Article[] {
  const divided = documents.map((given) => {
    const document = options.split === 'line' ? divideByLine(given) : given;
    const known = locale(document.language);
    return { document, segments: split(document, known), locale: known };
  });
  const ordered = divided.toSorted((a, b) => inOrder(a.document.language, b.document.language));
  const found = options.facts === false ? [] : extractEach(ordered);
  const factsOf = new Map(ordered.map((article, at) => [article, found[at] ?? []]));
  return divided.map((article) => {
    const { document, segments } = article;
    return { document, segments, facts: factsOf.get(article) ?? [] };
  });
}

/** The stories of a run, and the inputs that came aligned, by the id of the story that each is. */
export interface Plan<Input> {
  readonly stories: readonly Story[];
  readonly aligned: ReadonlyMap<string, Input>;
}

/** What has to be known of an input to plan a run: whether it came aligned, and its documents, with or without text. */
type Planned = Pick<ReadResult, 'documents' | 'ladder'>;

/**
 * All stories of a run: those of inputs that came aligned, as they stand, their documents in their own order; then
 * those that were found among the loose documents.
 */
export function plan<Input extends Planned>(inputs: readonly Input[], found: readonly Story[]): Plan<Input> {
  const stories: Story[] = [];
  const aligned = new Map<string, Input>();
  for (const input of inputs) {
    const { documents, ladder } = input;
    if (!ladder) continue;
    for (const story of group(documents, [], { by: 'all' })) {
      stories.push({ ...story, documents: documents.map(({ id }) => id) });
      aligned.set(story.id, input);
    }
  }
  return { stories: [...stories, ...found], aligned };
}

/** The documents whose stories are to be found: those of tables have one already. */
export function looseDocuments(inputs: readonly Planned[]): Document[] {
  return inputs.filter((result) => !result.ladder).flatMap((result) => result.documents);
}

/** One story at a time: its ladder, and what its documents disagree on. A ladder that came with the input is kept. */
export function judge(
  story: Story,
  articles: readonly Article[],
  options: PipelineOptions,
  given?: readonly Bead[],
): Judgement {
  const ladder = given ?? align(articles, { dictionaries: options.dictionaries ?? [] });
  return judgeEach([{ story, articles, ladder }], options)[0] as Judgement;
}

/** The same of many that are aligned: of short ones, in less time than one by one. */
export function judgeEach(stories: readonly Aligned[], { compare, triage: options }: PipelineOptions): Judgement[] {
  return compareEach(stories, compare).map(({ findings, ties, coverage }, at) => {
    const { story, articles, ladder } = stories[at] as Aligned;
    const source = articles.find(({ document }) => document.language === compare.source)?.document.id;
    const discrepancies = triage(findings, options);
    return { story, articles, ladder, ties, coverage, discrepancies, ...(source !== undefined && { source }) };
  });
}

export const NO_COVERAGE: Coverage = {
  segments: 0,
  factsRead: 0,
  factsCompared: 0,
  digitsOutsideFacts: 0,
  segmentsUnaligned: 0,
  beadsUnderFloor: 0,
};

export function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    segments: a.segments + b.segments,
    factsRead: a.factsRead + b.factsRead,
    factsCompared: a.factsCompared + b.factsCompared,
    digitsOutsideFacts: a.digitsOutsideFacts + b.digitsOutsideFacts,
    segmentsUnaligned: a.segmentsUnaligned + b.segmentsUnaligned,
    beadsUnderFloor: a.beadsUnderFloor + b.beadsUnderFloor,
  };
}

/**
 * The whole way for programs that hold all their inputs: reads, annotates, groups and judges.
 *
 * @returns one judgement a story, or one for every thousand rows of an input that came aligned, and what was wrong with
 * the inputs. Never throws on input.
 */
export function check(
  sources: readonly Source[],
  options: PipelineOptions = DEFAULTS,
): { readonly judgements: readonly Judgement[]; readonly problems: readonly Problem[] } {
  const inputs = sources.map((source) => {
    const stretches = readParts(source);
    return { documents: [], ...stretches.at(-1), stretches };
  });
  const loose = looseDocuments(inputs);
  const articles = annotateEach(loose);
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const found = group(loose, [sketch(articles)], options.group);
  const membersOf = (story: Story): Article[] => story.documents.flatMap((id) => byId.get(id) ?? []);
  const known = options.learn ? withLearned(found.map(membersOf), options) : options;
  const { stories, aligned } = plan(inputs, found);
  const judgements = stories.flatMap((story) => {
    const stretches = aligned.get(story.id)?.stretches;
    if (!stretches) return [judge(story, membersOf(story), known)];
    return stretches.map(({ documents, ladder }) => {
      const members = annotateEach(documents);
      return judge(story, members, known, ladder);
    });
  });
  return { judgements, problems: inputs.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.problems)) };
}

/** The options with what all stories together teach. */
function withLearned(stories: readonly (readonly Article[])[], options: PipelineOptions): PipelineOptions {
  const { dictionaries = [] } = options;
  const told = stories.map((articles) => ({ articles, ladder: align(articles, { dictionaries }) }));
  return { ...options, dictionaries: [...dictionaries, ...learnWords(told)] };
}

const DEFAULTS: PipelineOptions = {
  group: { by: 'content' },
  compare: {},
  triage: { minConfidence: 0, rules: {} },
};
