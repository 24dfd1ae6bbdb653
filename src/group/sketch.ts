import type { Article, Document, Segment } from '../model/index.js';
import { hash } from '../text/hash.js';
import type { Anchors } from './anchor-list.js';
import { anchorsOf } from './anchors.js';

/** What grouping needs to know of a document beside its anchors. */
export interface Outline extends Pick<Document, 'id' | 'path' | 'language' | 'published'> {
  /** UTF-16 length of the text. */
  readonly length: number;
  /** Whether somebody said what language it is in. */
  readonly stated: boolean;
  /** Equal for two documents with the same text in the same language; empty for a text too short to be called a copy. */
  readonly copy: string;
  /** Offsets where paragraphs begin, the first left out, ascending. */
  readonly breaks: readonly number[];
}

/**
 * The anchors of some documents, flat, so that a hundred thousand documents fit and travel between threads as a few
 * blocks of bytes. Those of document d stand at `first[d]` to `first[d + 1]`, ascending by key.
 */
export interface Sketches {
  readonly documents: readonly Outline[];
  readonly first: Uint32Array<ArrayBuffer>;
  /** The hash of the anchor's key. */
  readonly keys: Uint32Array<ArrayBuffer>;
  /** Places in `ANCHOR_KINDS` and in `CHANCES`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly chances: Uint8Array<ArrayBuffer>;
  /** Where in the document's text the anchor first stands, and its length there, 0 where it is too long to show. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly lengths: Uint8Array<ArrayBuffer>;
}

/** All that grouping needs of the articles; one document at a time, so that it can be done wherever they are. */
export function sketch(articles: readonly Article[]): Sketches {
  const found = articles.map(anchorsOf);
  const sketches = emptySketches(
    articles.map(outlineOf),
    found.map(({ keys }) => keys.length),
  );
  for (const [document, anchors] of found.entries()) write(anchors, sketches, sketches.first[document] ?? 0);
  return sketches;
}

function write({ keys, kinds, chances, starts, ends }: Anchors, sketches: Sketches, first: number): void {
  sketches.keys.set(keys, first);
  sketches.kinds.set(kinds, first);
  sketches.chances.set(chances, first);
  sketches.starts.set(starts, first);
  for (let place = 0; place < ends.length; place++) {
    const length = (ends[place] ?? 0) - (starts[place] ?? 0);
    sketches.lengths[first + place] = length < LONGEST_SHOWN ? length : 0;
  }
}

/** Several batches as one. */
export function joinSketches(parts: readonly Sketches[]): Sketches {
  const counts = parts.flatMap(({ documents, first }) =>
    documents.map((_, at) => (first[at + 1] ?? 0) - (first[at] ?? 0)),
  );
  const joined = emptySketches(
    parts.flatMap(({ documents }) => documents),
    counts,
  );
  let at = 0;
  for (const part of parts) {
    joined.keys.set(part.keys, at);
    joined.kinds.set(part.kinds, at);
    joined.chances.set(part.chances, at);
    joined.starts.set(part.starts, at);
    joined.lengths.set(part.lengths, at);
    at += part.keys.length;
  }
  return joined;
}

/** Room for so many anchors a document. */
export function emptySketches(documents: readonly Outline[], counts: readonly number[]): Sketches {
  const first = new Uint32Array(documents.length + 1);
  for (const [at, count] of counts.entries()) first[at + 1] = (first[at] ?? 0) + count;
  const size = first[documents.length] ?? 0;
  return {
    documents,
    first,
    keys: new Uint32Array(size),
    kinds: new Uint8Array(size),
    chances: new Uint8Array(size),
    starts: new Uint32Array(size),
    lengths: new Uint8Array(size),
  };
}

/** The tag of a language that nobody told and no detector recognised. */
export const UNKNOWN = 'und';
const LONGEST_SHOWN = 100;

function outlineOf({ document, segments }: Article): Outline {
  const { id, path, language, languageFrom, published, text } = document;
  const trimmed = text.trim();
  const copy = trimmed.length < SHORTEST_COPY ? '' : `${language}:${hash(trimmed)}:${trimmed.length}`;
  const breaks = paragraphBreaks(segments);
  return {
    id,
    path,
    language,
    ...(published !== undefined && { published }),
    length: text.length,
    stated: language !== UNKNOWN && languageFrom !== 'none' && languageFrom !== 'detection',
    copy,
    breaks,
  };
}

/** UTF-16 code units. */
const SHORTEST_COPY = 40;

function paragraphBreaks(segments: readonly Segment[]): number[] {
  const text = segments.filter(({ boilerplate }) => !boilerplate);
  const starts = text.filter(({ paragraph }, at) => at > 0 && paragraph !== text[at - 1]?.paragraph);
  return starts.slice(0, MOST_BREAKS).map(({ start }) => start);
}

/** Enough to tell two texts apart; a longer one is compared by its beginning. */
const MOST_BREAKS = 30;
