import { keysOf } from '../fact/key.js';
import type { Article, Fact, Segment } from '../model/index.js';
import { readWords } from './words.js';

/**
 * Kinds differ in how often they survive translation, and in how much chance can do. A `word` is a word as written; a
 * `name` is what a capitalised word sounds like, whatever its script; a `sound` is the same of a word that nothing
 * marks as a name: one with a small letter, or in a script without capitals. A `reading` is a figure or date that the
 * text may mean but likelier does not: it can tie two documents, and never speaks against it.
 */
export const ANCHOR_KINDS = ['figure', 'date', 'name', 'word', 'sound', 'reading'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** A fact or word by which a document can be tied to others, where it first stands. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Equal in two documents when they share the anchor. */
  readonly key: string;
  /** Where the document's text first has it. */
  readonly offset: number;
}

/** All that grouping needs to know of a document. */
export interface Sketch {
  /** One a key, facts first, then in order of text. */
  readonly anchors: readonly Anchor[];
  /** Relative places where paragraphs begin, the first left out, ascending. */
  readonly breaks: readonly number[];
}

/** Notes one anchor at an offset of the document's text. */
export type Note = (kind: AnchorKind, key: string, offset: number) => void;

/** Reads the anchors of one document: every fact's keys, and every word, outside boilerplate. */
export function sketch({ document, segments, facts }: Article): Sketch {
  const length = Math.max(1, document.text.length);
  const found = new Map<string, Anchor>();
  const note: Note = (kind, key, offset) => {
    const before = found.get(key);
    if (!before) found.set(key, { kind, key, offset });
    else if (RANK[kind] > RANK[before.kind]) found.set(key, { ...before, kind });
  };
  for (const fact of facts) {
    if (segments[fact.segment]?.boilerplate) continue;
    const likeliest = new Set(likeliestKeys(fact));
    for (const whole of keysOf(fact)) {
      const key = part(whole);
      note(likeliest.has(whole) ? kindOf(fact, key) : 'reading', key, fact.start);
    }
  }
  for (const segment of segments) if (!segment.boilerplate) readWords(document.text, segment, note);
  return {
    anchors: [...found.values()],
    breaks: paragraphBreaks(segments).map((offset) => offset / length),
  };
}

const RANK: Readonly<Record<AnchorKind, number>> = { sound: 0, reading: 1, word: 1, name: 2, date: 2, figure: 2 };

/** The keys of the first reading alone, and of a score without its figures. */
function likeliestKeys(fact: Fact): string[] {
  const { readings: _, parts, ...value } = fact.value;
  return [...keysOf({ ...fact, value }), ...(parts ? [`r:${parts.join(':')}`] : [])];
}

/**
 * A full date ties by its day, which is a key of its own, and by its year like any other mention of that year: two keys
 * that both hold the day would count one coincidence twice.
 */
const part = (key: string): string => key.replace(FULL_DATE, '#$1');
const FULL_DATE = /^d:(\d{4})-\d\d-\d\d$/;

function paragraphBreaks(segments: readonly Segment[]): number[] {
  const text = segments.filter(({ boilerplate }) => !boilerplate);
  const starts = text.filter(({ paragraph }, at) => at > 0 && paragraph !== text[at - 1]?.paragraph);
  return starts.slice(0, MOST_BREAKS).map(({ start }) => start);
}

/** Enough to tell two texts apart; a longer one is compared by its beginning. */
const MOST_BREAKS = 30;

function kindOf(fact: Fact, key: string): AnchorKind {
  if (fact.kind === 'name' || fact.kind === 'identifier') return 'name';
  return key.startsWith('d:') || key.startsWith('t:') ? 'date' : 'figure';
}
