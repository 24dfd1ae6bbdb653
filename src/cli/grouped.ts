import {
  type Document,
  type GroupOptions,
  group,
  looseDocuments,
  type Plan,
  type Problem,
  plan,
  type ReadResult,
  type Story,
} from '../index.js';
import { annotate, untold } from './articles.js';
import { decodeJson, encodeJson, type Told } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import { cacheNotes, openCache } from './cache/open.js';
import { fetched, held, type Shelf } from './cache/shelf.js';
import { addCounts, type Counts, type Store } from './cache/store.js';
import { readInputs } from './inputs.js';
import type { Io } from './io.js';
import type { CachedOptions } from './options.js';
import type { Wanted } from './worker.js';

/** The stories of a call, and its documents. */
export interface Grouped extends Plan {
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
  const key = store ? `${keyOf('stories', by, articles, all.map(identity))}.stories` : '';
  const known = store?.get(key);
  const found: Found = known
    ? { ...decodeJson<Kept>(known), articles: held([]), cache: { damaged: 0, unwritten: 0 } }
    : await find(results, by, articles, options, io);
  if (!known) store?.put(key, encodeJson({ told: found.told, stories: found.stories } satisfies Kept));
  const told = new Map(found.told);
  return {
    ...plan(results, found.stories),
    documents: all.map((document) => settled(document, told)),
    told,
    articles: store && articles === 'needed' ? fetched(all, told, store) : found.articles,
    ...(store && { store }),
    problems: [...inputs.problems, ...all.flatMap((document) => untold(document, told.get(document.id)))],
    cacheNotes: () => (store ? cacheNotes(options.cache, addCounts(found.cache, store.counts())) : []),
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

async function find(
  results: readonly ReadResult[],
  by: GroupOptions,
  articles: 'needed' | 'not needed',
  options: CachedOptions,
  io: Io,
): Promise<Found> {
  const loose = looseDocuments(results);
  const given = results.filter(({ ladder }) => ladder).flatMap(({ documents }) => documents);
  const kept = articles === 'not needed' ? 'none' : options.cache === undefined ? 'sent' : 'stored';
  const wanted: Wanted = { how: {}, articles: kept, sketches: false };
  const one = await annotate(loose, { ...wanted, sketches: by.by === 'content' }, options, io);
  const other = await annotate(kept === 'none' ? [] : given, wanted, options, io);
  const known = [...one.told, ...other.told];
  const told = [...loose, ...given].flatMap(({ id }, at) => {
    const of = known[at];
    return of ? [[id, of] as const] : [];
  });
  const byId = new Map(told);
  return {
    told,
    stories: group(
      loose.map((document) => settled(document, byId)),
      one.sketches,
      by,
    ),
    articles: held([...one.articles, ...other.articles]),
    cache: addCounts(one.cache, other.cache),
  };
}

function settled(document: Document, told: ReadonlyMap<string, Told>): Document {
  const { language, languageFrom } = told.get(document.id) ?? document;
  return { ...document, language, languageFrom };
}
