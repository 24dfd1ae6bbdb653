import {
  type AnnotateOptions,
  type Article,
  type Judgement,
  judge,
  type PipelineOptions,
  type Story,
} from '../index.js';
import { inThreads } from './in-threads.js';
import type { RowInput } from './rows.js';
import annotateBatch, { articleOf, type Batch } from './worker.js';

/** Judges an input that came aligned, stretch by stretch and in order; only a few are in memory at a time. */
export async function* judgeRows(
  story: Story,
  stretches: RowInput['stretches'],
  options: PipelineOptions,
  jobs: number | undefined,
): AsyncGenerator<Judgement> {
  for await (const { articles, ladder } of annotateRows(stretches, {}, jobs)) {
    yield judge(story, articles, options, ladder);
  }
}

/** A stretch with its documents annotated. */
export interface AnnotatedStretch extends Pick<Judgement, 'ladder'> {
  readonly articles: readonly Article[];
}

/** Annotates the stretches of an input in worker threads, or here when the input is small; in order all the same. */
export async function* annotateRows(
  stretches: RowInput['stretches'],
  how: AnnotateOptions,
  jobs: number | undefined,
): AsyncGenerator<AnnotatedStretch> {
  const threads = stretches.size < WORTH_A_THREAD ? 1 : jobs;
  const tasks = async function* (): AsyncGenerator<Batch & Pick<Judgement, 'ladder'>> {
    for await (const { documents, ladder = [] } of stretches.read()) {
      yield { documents, ladder, wanted: { how, articles: 'sent', sketches: false } };
    }
  };
  for await (const [{ documents, ladder }, { annotations }] of inThreads(
    tasks(),
    annotateBatch,
    './worker.js',
    threads,
  )) {
    const articles = documents.flatMap((document, at) => {
      const annotation = annotations[at];
      return annotation ? articleOf(document, annotation) : [];
    });
    yield { articles, ladder };
  }
}

/** UTF-16 code units. */
const WORTH_A_THREAD = 300_000;
