import { InvalidArgumentError, Option } from 'commander';
import { hash, type Problem, type ReadResult, type Story } from '../index.js';
import type { Input } from './inputs.js';

/** One part of a run that is divided among many machines: all parts together find what one run would find. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'do the i-th of n parts of the work').argParser(shardOf);

function shardOf(text: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? []).map(Number);
  if (part < 1 || part > of) throw new InvalidArgumentError('Not of the form i/n, i from 1 to n.');
  return { part, of };
}

/** Whether a part has something to do, told by a key alone; `step` spreads what has one key over all parts. */
export const isIn = ({ part, of }: Shard, key: string, step = 0): boolean =>
  (Number.parseInt(hash(key).slice(0, 8), 16) + step) % of === part - 1;

/** Whole stories: a story that is torn apart has no versions to compare. */
export const storiesIn = (stories: readonly Story[], shard: Shard | undefined): readonly Story[] =>
  shard ? stories.filter(({ id }) => isIn(shard, id)) : stories;

/** What is wrong with the inputs is told by one part each. */
export const problemsIn = (problems: readonly Problem[], shard: Shard | undefined): readonly Problem[] =>
  shard ? problems.filter(({ path }) => isIn(shard, path)) : problems;

/** The stretches of an input that came aligned which a part has to judge; undefined where it has none of them. */
export function stretchesIn({ stretches, ...input }: Input, id: string, shard: Shard): Input | undefined {
  if (!stretches) return undefined;
  const mine = (step: number): boolean => isIn(shard, id, step);
  const count = Array.from({ length: stretches.count }, (_, step) => step).filter(mine).length;
  if (count === 0) return undefined;
  const read = async function* (): AsyncGenerator<ReadResult> {
    let step = 0;
    for await (const stretch of stretches.read()) if (mine(step++)) yield stretch;
  };
  return { ...input, stretches: { count, read } };
}
