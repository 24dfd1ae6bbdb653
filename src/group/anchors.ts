import { keysOf } from '../fact/key.js';
import type { Article, Fact } from '../model/index.js';
import { type AnchorKey, anchorKey } from './anchor-key.js';
import { type AnchorKind, type Anchors, anchorList } from './anchor-list.js';
import { readWords } from './words.js';

/** The anchors of one document, ascending by the hash of their keys: every fact's keys and every word, outside boilerplate. */
export function anchorsOf({ document, segments, facts }: Article): Anchors {
  const found = anchorList();
  const factEnds = new Map<number, number>();
  for (const fact of facts) {
    if (segments[fact.segment]?.boilerplate) continue;
    if (!factEnds.has(fact.start)) factEnds.set(fact.start, fact.end);
    const keys = keysOf(fact);
    // Most facts have one reading, of which every key is likely.
    const likeliest = fact.value.readings || fact.value.parts ? likeliestKeys(fact) : keys;
    for (const whole of keys) {
      const key = part(whole);
      found.note(likeliest.includes(whole) ? kindOf(fact, key) : 'reading', anchorKey(key), fact.start, fact.end);
    }
    if (found.keys.length >= MOST_ANCHORS) break;
  }
  for (const segment of segments) {
    if (found.keys.length >= MOST_ANCHORS) break;
    if (!segment.boilerplate) readWords(document.text, segment, found.note);
  }
  const order = found.sorted(MOST_ANCHORS);
  const starts = order.map((at) => found.starts[at] ?? 0);
  return {
    keys: order.map((at) => found.keys[at] as AnchorKey),
    kinds: order.map((at) => found.kinds[at] as AnchorKind),
    starts,
    // A word that begins a name or a date is shown as the whole of it.
    ends: order.map((at, place) => Math.max(found.ends[at] ?? 0, factEnds.get(starts[place] ?? 0) ?? 0)),
  };
}

/** The first of them: what ties a text of megabytes to others stands long before. */
export const MOST_ANCHORS = 0xffff;

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
