import type { AnnotateOptions, Article, Problem } from '../index.js';
import { annotateAll } from './annotate-all.js';
import { type Inputs, readInputs } from './inputs.js';
import type { Io } from './io.js';
import type { CommonOptions } from './options.js';
import { progress } from './progress.js';

/** The annotated documents of a call, in the order of the inputs. */
export interface Annotated extends Inputs {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export async function annotateInputs(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  how: AnnotateOptions = {},
): Promise<Annotated> {
  const inputs = await readInputs(paths, options, io);
  const documents = inputs.results.flatMap((result) => result.documents);
  const shown = progress('reading facts', documents.length, options, io);
  const articles = await annotateAll(documents, how, options.jobs, shown);
  shown.end();
  return { ...inputs, articles };
}

/** 2 when an input could not be read, whatever else was found. */
export const statusOf = (problems: readonly Problem[]): number =>
  problems.some((problem) => problem.level === 'error') ? 2 : 0;
