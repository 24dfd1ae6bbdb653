import { keysOf } from '../fact/key.js';
import type { Article, Fact } from '../model/index.js';
import { tokenize } from '../text/tokens.js';

/** Kinds differ in how often they survive translation, and in how much chance can do. */
export const ANCHOR_KINDS = ['figure', 'date', 'name', 'word'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** A fact or word by which a document can be tied to others, where it first stands. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Equal in two documents when they share the anchor. */
  readonly key: string;
  /** Relative place of its first mention, 0 to 1. */
  readonly place: number;
}

/** All that grouping needs to know of a document. */
export interface Sketch {
  readonly id: string;
  /** Documents in which a word may be usual that is rare elsewhere: those of one language. */
  readonly population: string;
  readonly published?: string;
  /** Characters of text that are not boilerplate. */
  readonly length: number;
  /** In order of key, one a key. */
  readonly anchors: readonly Anchor[];
}

/** Reads the anchors of one document: every fact's keys, and every word, outside boilerplate. */
export function sketch({ document, segments, facts }: Article): Sketch {
  const length = Math.max(1, document.text.length);
  const found = new Map<string, Anchor>();
  const add = (kind: AnchorKind, key: string, offset: number): void => {
    if (!found.has(key)) found.set(key, { kind, key, place: offset / length });
  };

  for (const fact of facts) {
    if (segments[fact.segment]?.boilerplate) continue;
    for (const key of keysOf(fact)) add(kindOf(fact, key), key, fact.start);
  }
  let characters = 0;
  for (const segment of segments) {
    if (segment.boilerplate) continue;
    characters += segment.end - segment.start;
    for (const token of tokenize(document.text, segment.start, segment.end)) {
      if (token.kind === 'letters' && token.folded.length > 1) add('word', `w:${token.folded}`, token.start);
    }
  }
  return {
    id: document.id,
    population: document.language,
    ...(document.published !== undefined && { published: document.published }),
    length: characters,
    anchors: [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function kindOf(fact: Fact, key: string): AnchorKind {
  if (fact.kind === 'name' || fact.kind === 'identifier') return 'name';
  return key.startsWith('d:') || key.startsWith('t:') ? 'date' : 'figure';
}
