import { keysOf } from '../fact/key.js';
import type { Article, Fact } from '../model/index.js';
import { type AnchorKey, anchorKey } from './anchor-key.js';
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
  readonly key: AnchorKey;
  /** UTF-16 offsets in the document's text: the first place that has it. */
  readonly start: number;
  readonly end: number;
}

/** Notes one anchor at a place of the document's text. */
export type Note = (kind: AnchorKind, key: AnchorKey, start: number, end: number) => void;

/** The anchors of one document, one a key, ascending by its hash: every fact's keys and every word, outside boilerplate. */
export function anchorsOf({ document, segments, facts }: Article): Anchor[] {
  const found = new Map<number, { -readonly [Field in keyof Anchor]: Anchor[Field] }>();
  const factEnds = new Map<number, number>();
  const note: Note = (kind, key, start, end) => {
    // Signed, for the platform keeps whole numbers of 31 bits and a sign in place.
    const place = key.hashed | 0;
    const before = found.get(place);
    // A word that begins a name or a date is shown as the whole of it.
    if (!before) found.set(place, { kind, key, start, end: Math.max(end, factEnds.get(start) ?? 0) });
    else if (RANK[kind] > RANK[before.kind]) before.kind = kind;
  };
  for (const fact of facts) {
    if (segments[fact.segment]?.boilerplate) continue;
    if (!factEnds.has(fact.start)) factEnds.set(fact.start, fact.end);
    const keys = keysOf(fact);
    // Most facts have one reading, of which every key is likely.
    const likeliest = fact.value.readings || fact.value.parts ? likeliestKeys(fact) : keys;
    for (const whole of keys) {
      const key = part(whole);
      note(likeliest.includes(whole) ? kindOf(fact, key) : 'reading', anchorKey(key), fact.start, fact.end);
    }
    if (found.size >= MOST_ANCHORS) break;
  }
  for (const segment of segments) {
    if (found.size >= MOST_ANCHORS) break;
    if (!segment.boilerplate) readWords(document.text, segment, note);
  }
  const first = [...found.keys()].slice(0, MOST_ANCHORS);
  return Array.from(Uint32Array.from(first).sort(), (hashed) => found.get(hashed | 0) as Anchor);
}

/** The first of them: what ties a text of megabytes to others stands long before. */
export const MOST_ANCHORS = 0xffff;

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

function kindOf(fact: Fact, key: string): AnchorKind {
  if (fact.kind === 'name' || fact.kind === 'identifier') return 'name';
  return key.startsWith('d:') || key.startsWith('t:') ? 'date' : 'figure';
}
