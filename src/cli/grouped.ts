import {
  type Document,
  type GroupOptions,
  group,
  groupInShares,
  looseDocuments,
  type Plan,
  type Problem,
  plan,
  type Sketches,
  type Story,
} from '../index.js';
import { annotateAll } from './annotate-all.js';
import { untold } from './articles.js';
import { type Annotation, decodeJson, encodeJson, type Told } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import { cacheNotes, openCache } from './cache/open.js';
import { addCounts, type Counts, NO_COUNTS, type Store } from './cache/store.js';
import { groupInThreads } from './group-in-threads.js';
import { threadsFor } from './in-threads.js';
import { type Input, readInputs } from './inputs.js';
import type { Io } from './io.js';
import { changed } from './lazy-document.js';
import type { CachedOptions } from './options.js';
import { progress } from './progress.js';
import { problemsIn, type Shard, storiesIn, stretchesIn } from './shard.js';
import type { Wanted } from './worker.js';

/** The stories of a call, and its documents. */
export interface Grouped extends Plan<Input> {
  readonly documents: readonly Document[];
  /** UTF-16 code units of all inputs, about. */
  readonly size: number;
  readonly told: ReadonlyMap<string, Told>;
  /** By id, where they are held until the stories are judged. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** What is known from earlier runs, and the folder it is in. */
  readonly store?: Store;
  readonly cache?: string;
  readonly problems: readonly Problem[];
  /** What is to be said of the inputs and the cache when the run is done. */
  readonly lateProblems: () => Problem[];
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
    ? { ...decodeJson<Kept>(known), annotations: new Map(), counts: NO_COUNTS }
    : await find(results, by, articles, options, io);
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
    size: results.reduce((sum, { size }) => sum + size, 0),
    told,
    annotations: found.annotations,
    ...(store && { store }),
    ...(options.cache !== undefined && { cache: options.cache }),
    problems: [...problemsIn(inputs.problems, options.shard), ...notes],
    lateProblems: () => [
      ...inputs.lateProblems(),
      ...(store ? cacheNotes(options.cache, addCounts(found.counts, store.counts())) : []),
    ],
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

interface Found extends Kept, Pick<Grouped, 'annotations'> {
  readonly counts: Counts;
}

const identity = (document: Document): readonly string[] => [document.id, document.path, documentKey(document, {})];

async function find(
  results: readonly Input[],
  by: GroupOptions,
  articles: 'needed' | 'not needed',
  options: CachedOptions,
  io: Io,
): Promise<Found> {
  const loose = ownDocuments(results, by, by.by === 'content' ? undefined : options.shard);
  const size = results.reduce((sum, input) => sum + (input.stretches ? 0 : input.size), 0);
  const wanted: Wanted = {
    how: {},
    articles:
      articles === 'not needed' ? 'none' : options.cache !== undefined ? 'stored' : size > LARGE ? 'none' : 'sent',
    sketches: by.by === 'content',
    ...(options.cache !== undefined && { cache: options.cache }),
  };
  const told: [id: string, told: Told][] = [];
  const annotations = new Map<string, Annotation>();
  const sketches: Sketches[] = [];
  let counts = NO_COUNTS;
  const shown = progress('reading facts', loose.length, options, io);
  for await (const [{ documents }, answer] of annotateAll(loose, wanted, threadsFor(size, options.jobs), shown)) {
    for (const [at, { id }] of documents.entries()) {
      const [known, annotation] = [answer.told[at], answer.annotations[at]];
      if (known) told.push([id, known]);
      if (annotation) annotations.set(id, annotation);
    }
    if (answer.sketches) sketches.push(answer.sketches);
    counts = addCounts(counts, answer.cache);
  }
  shown.end();
  const stories = await groupInThreads(groupInShares(loose, sketches, by), threadsFor(size, options.jobs));
  return { told, stories, annotations, counts };
}

/** UTF-16 code units: the facts of larger corpora are not held until their stories are judged, but read again then. */
const LARGE = 50_000_000;

function ownDocuments(results: readonly Input[], by: GroupOptions, shard: Shard | undefined): Document[] {
  const loose = looseDocuments(results);
  if (!shard) return loose;
  const own = new Set(storiesIn(group(loose, [], by), shard).flatMap((story) => story.documents));
  return loose.filter(({ id }) => own.has(id));
}

/** The document in the language that its text told, where nobody had said which it is. */
function settled(document: Document, told: ReadonlyMap<string, Told>): Document {
  const { language, languageFrom } = told.get(document.id) ?? document;
  const isSettled = language === document.language && languageFrom === document.languageFrom;
  return isSettled ? document : changed(document, { language, languageFrom });
}
