import {
  type Document,
  type GroupOptions,
  group,
  looseDocuments,
  type Plan,
  type Problem,
  plan,
  type Story,
} from '../index.js';
import { annotate, untold } from './articles.js';
import { decodeJson, encodeJson, type Told } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import { cacheNotes, openCache } from './cache/open.js';
import { fetched, held, type Shelf } from './cache/shelf.js';
import { addCounts, type Counts, type Store } from './cache/store.js';
import { type Input, readInputs } from './inputs.js';
import type { Io } from './io.js';
import type { CachedOptions } from './options.js';
import { problemsIn, type Shard, storiesIn, stretchesIn } from './shard.js';
import type { Wanted } from './worker.js';

/** The stories of a call, and its documents. */
export interface Grouped extends Plan<Input> {
  readonly documents: readonly Document[];
  readonly told: ReadonlyMap<string, Told>;
  /** Empty unless articles are needed. */
  readonly articles: Shelf;
  /** What is known from earlier runs. */
  readonly store?: Store;
  readonly problems: readonly Problem[];
  /** What is to be said of the cache; asked for when the run is done. */
  readonly cacheNotes: () => Problem[];
}

/** Reads, annotates and groups the inputs of a call. The stories of a corpus that did not change are not sought again. */
export async function groupInputs(
  paths: readonly string[],
  by: GroupOptions,
  articles: 'needed' | 'not needed',
  options: CachedOptions,
  io: Io,
): Promise<Grouped> {
  const inputs = await readInputs(paths, options, io);
  const { results } = inputs;
  const store = openCache(options.cache);
  const all = results.flatMap((result) => result.documents);
  // What grouping by content finds is the same for all parts of a run; otherwise a part looks at its own stories alone.
  const divided = by.by === 'content' ? undefined : options.shard;
  const key = store ? `${keyOf('stories', by, articles, divided, all.map(identity))}.stories` : '';
  const known = store?.get(key);
  const found: Found = known
    ? { ...decodeJson<Kept>(known), articles: held([]), cache: { damaged: 0, unwritten: 0 } }
    : await find(ownDocuments(results, by, divided), by, articles, options, io);
  if (!known) store?.put(key, encodeJson({ told: found.told, stories: found.stories } satisfies Kept));
  const told = new Map(found.told);
  const { stories, aligned } = inShard(plan(results, found.stories), options.shard);
  const members = new Set(stories.flatMap((story) => story.documents));
  const documents = all.filter(({ id }) => members.has(id));
  const notes = documents.flatMap((document) => untold(document, told.get(document.id)));
  return {
    stories,
    aligned,
    documents: documents.map((document) => settled(document, told)),
    told,
    articles: store && articles === 'needed' ? fetched(all, told, store) : found.articles,
    ...(store && { store }),
    problems: [...problemsIn(inputs.problems, options.shard), ...notes],
    cacheNotes: () => (store ? cacheNotes(options.cache, addCounts(found.cache, store.counts())) : []),
  };
}

/** The stories of a part of the run; those of inputs that came aligned with only the stretches that fall to it. */
function inShard({ stories, aligned }: Plan<Input>, shard: Shard | undefined): Plan<Input> {
  if (!shard) return { stories, aligned };
  const own = new Map<string, Input>();
  for (const [id, input] of aligned) {
    const mine = stretchesIn(input, id, shard);
    if (mine) own.set(id, mine);
  }
  const whole = new Set(storiesIn(stories, shard));
  return {
    stories: stories.filter((story) => (aligned.has(story.id) ? own.has(story.id) : whole.has(story))),
    aligned: own,
  };
}

/** What the cache keeps of a whole run. */
interface Kept {
  readonly told: readonly (readonly [id: string, told: Told])[];
  readonly stories: readonly Story[];
}

interface Found extends Kept {
  readonly articles: Shelf;
  readonly cache: Counts;
}

const identity = (document: Document): readonly string[] => [document.id, document.path, documentKey(document, {})];

function ownDocuments(results: readonly Input[], by: GroupOptions, shard: Shard | undefined): Document[] {
  const loose = looseDocuments(results);
  if (!shard) return loose;
  const own = new Set(storiesIn(group(loose, [], by), shard).flatMap((story) => story.documents));
  return loose.filter(({ id }) => own.has(id));
}

async function find(
  loose: readonly Document[],
  by: GroupOptions,
  articles: 'needed' | 'not needed',
  options: CachedOptions,
  io: Io,
): Promise<Found> {
  const kept = articles === 'not needed' ? 'none' : options.cache === undefined ? 'sent' : 'stored';
  const wanted: Wanted = { how: {}, articles: kept, sketches: by.by === 'content' };
  const annotated = await annotate(loose, wanted, options, io);
  const told = loose.flatMap(({ id }, at) => {
    const of = annotated.told[at];
    return of ? [[id, of] as const] : [];
  });
  const byId = new Map(told);
  return {
    told,
    stories: group(
      loose.map((document) => settled(document, byId)),
      annotated.sketches,
      by,
    ),
    articles: held(annotated.articles),
    cache: annotated.cache,
  };
}

function settled(document: Document, told: ReadonlyMap<string, Told>): Document {
  const { language, languageFrom } = told.get(document.id) ?? document;
  return { ...document, language, languageFrom };
}
