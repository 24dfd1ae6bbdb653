import type { Problem, Vectors } from '../../index.js';
import { keyOf } from '../cache/keys.js';
import type { Store } from '../cache/store.js';
import { alike } from './answer.js';
import { NoVectors, PATIENCE, type Patience, requestVectors, type Server } from './request.js';

export interface Fetched {
  /** Absent when they could not be had: the run goes on without. */
  readonly vectors?: Vectors;
  readonly problems: readonly Problem[];
}

/**
 * The vectors of all these texts: those that an earlier run has kept, and the others from the server, a batch a call.
 * Some texts with vectors and some without could not be weighed against each other, so it is all or none.
 */
export async function fetchVectors(
  texts: readonly string[],
  server: Server,
  cache: Store | undefined,
  step: (count: number) => Promise<void>,
  patience: Patience = PATIENCE,
): Promise<Fetched> {
  const known = new Map<string, Float32Array>();
  for (const text of texts) {
    const bytes = cache?.get(keyFor(text, server));
    if (bytes) known.set(text, new Float32Array(Uint8Array.from(bytes).buffer));
  }
  const asked = texts.filter((text) => !known.has(text));
  await step(known.size);
  try {
    for (let from = 0; from < asked.length; from += BATCH) {
      const batch = asked.slice(from, from + BATCH);
      const vectors = await requestVectors(batch, server, patience);
      vectors.forEach((vector, at) => {
        const text = batch[at] ?? '';
        known.set(text, vector);
        cache?.put(keyFor(text, server), new Uint8Array(vector.buffer));
      });
      await step(batch.length);
    }
    if (!alike(known.values())) throw new NoVectors('vectors of different lengths, as of different models');
  } catch (error) {
    if (!(error instanceof NoVectors)) throw error;
    const message = `aligned without sentence vectors: ${error.message}`;
    return { problems: [{ level: 'note', path: server.url, message }] };
  }
  return { vectors: (text) => known.get(text), problems: [] };
}

/** Texts in one call; some servers take no more. */
const BATCH = 32;

/** What the vector of a text depends on. */
const keyFor = (text: string, { url, model }: Server): string => keyOf('embedding', url, model ?? null, text);
